# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,1161 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9742
set bmargin at screen 0.8519
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9130 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful global_milli=37", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced global_milli=37", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast global_milli=37", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37 split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37 split=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37 split=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful split=1", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced split=1", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast split=1", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "fused split=1", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fused split=2", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "fused split=4", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "sequences"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set yrange [7.53657:16173.1]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "wo_5120\nK = 6144, N = 5120, split = 1, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 980.704 974.818 987.318
8 1447.55 1434.16 1460.05
EOD
$p0s1 << EOD
1 1385.01 1384.28 1385.65
8 1305.78 1297.66 1316.36
EOD
$p0s2 << EOD
1 23.44 23.4078 23.4736
8 56.626 56.5443 56.6905
EOD
$p0s3 << EOD
1 981.392 977.948 984.964
8 1440.38 628.543 2404.89
EOD
$p0s4 << EOD
1 1383.38 1374.78 1390.48
8 1306.83 1304.88 1308.9
EOD
$p0s5 << EOD
1 21.86 21.8419 21.8808
8 47.334 47.2208 47.4755
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "wo_5120\nK = 6144, N = 5120, split = 2, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 511.888 509.624 515.19
8 784.208 783.328 785.664
EOD
$p1s1 << EOD
1 743.056 741.278 744.614
8 699.184 696.66 701.866
EOD
$p1s2 << EOD
1 15.266 15.2566 15.2761
8 52.524 52.4347 52.5841
EOD
$p1s3 << EOD
1 507.152 503.927 509.934
8 785.008 783.712 786.368
EOD
$p1s4 << EOD
1 740.992 739.12 742.398
8 699.168 697.287 700.989
EOD
$p1s5 << EOD
1 14.394 14.3474 14.4421
8 43.7 43.6453 43.772
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "wo_5120\nK = 6144, N = 5120, split = 4, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 284.56 283.859 285.402
8 433.52 430.275 436.915
EOD
$p2s1 << EOD
1 544.832 543.059 547.327
8 515.568 514.848 516.896
EOD
$p2s2 << EOD
1 13 12.9873 13.012
8 51.4 51.2789 51.4813
EOD
$p2s3 << EOD
1 283.936 280.577 287.396
8 433.056 431.685 434.256
EOD
$p2s4 << EOD
1 544.88 539.169 552.422
8 515.008 513.629 516.828
EOD
$p2s5 << EOD
1 11.5853 11.57 11.6012
8 43.288 43.2144 43.3658
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "wo_5120\nK = 6144, N = 5120, split = 8, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 204.304 203.968 204.736
8 297.024 295.874 297.953
EOD
$p3s1 << EOD
1 360.496 359.936 360.832
8 365.008 363.873 366.542
EOD
$p3s2 << EOD
1 13.12 13.078 13.1521
8 51.576 51.4886 51.6235
EOD
$p3s3 << EOD
1 203.52 202.983 204.187
8 297.12 296.512 297.728
EOD
$p3s4 << EOD
1 359.744 356.559 363.094
8 365.104 362.103 368.256
EOD
$p3s5 << EOD
1 11.684 11.6689 11.6951
8 43.528 43.4464 43.6271
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, split = 8, \nunless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 1583.97 1578.27 1591.81
EOD
$p4s1 << EOD
1 2762.93 2759.39 2764.58
EOD
$p4s2 << EOD
1 45.528 45.4667 45.5933
EOD
$p4s3 << EOD
1 1582.21 1576.21 1588.38
8 2167.22 2150.04 2186.87
EOD
$p4s4 << EOD
1 2763.25 2756.73 2767.9
8 2929.18 2926.62 2932.41
EOD
$p4s5 << EOD
1 39.3413 39.2426 39.4421
8 231.168 230.83 231.442
EOD
$p4s6 << EOD
1 5774.37 5739.21 5822.63
EOD
$p4s7 << EOD
1 7909.41 7846.78 7970.4
EOD
$p4s8 << EOD
1 48.8773 48.7893 48.9493
EOD
$p4s9 << EOD
1 5762.18 5749.58 5769.65
EOD
$p4s10 << EOD
1 7933.82 7894.36 7968.25
EOD
$p4s11 << EOD
1 40.9253 40.7487 41.149
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, \nsplit = 8 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p5s12 << EOD
1 4448.53 4445.01 4450.13
1 4445.3 4444.22 4446.61
2 4338.14 4337.41 4339.81
4 5645.1 5638.11 5651.38
8 10520.9 10510.9 10535
EOD
$p5s13 << EOD
1 3892.38 3887.21 3896.49
EOD
$p5s14 << EOD
1 3628.74 3623.69 3633.26
EOD
$p5s15 << EOD
1 3535.89 3533 3537.94
1 3536.93 3535.2 3537.38
2 3499.71 3498.62 3500.3
4 4069.2 4067.87 4072.26
8 6486.56 6474.02 6517.84
EOD
plot $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1161 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9742
set bmargin at screen 0.8519
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9130 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful global_milli=37", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced global_milli=37", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast global_milli=37", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37 split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37 split=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37 split=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful split=1", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced split=1", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast split=1", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "fused split=1", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fused split=2", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "fused split=4", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "sequences"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set yrange [7.53657:16173.1]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "wo_5120\nK = 6144, N = 5120, split = 1, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 980.704 974.818 987.318
8 1447.55 1434.16 1460.05
EOD
$p0s1 << EOD
1 1385.01 1384.28 1385.65
8 1305.78 1297.66 1316.36
EOD
$p0s2 << EOD
1 23.44 23.4078 23.4736
8 56.626 56.5443 56.6905
EOD
$p0s3 << EOD
1 981.392 977.948 984.964
8 1440.38 628.543 2404.89
EOD
$p0s4 << EOD
1 1383.38 1374.78 1390.48
8 1306.83 1304.88 1308.9
EOD
$p0s5 << EOD
1 21.86 21.8419 21.8808
8 47.334 47.2208 47.4755
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "wo_5120\nK = 6144, N = 5120, split = 2, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 511.888 509.624 515.19
8 784.208 783.328 785.664
EOD
$p1s1 << EOD
1 743.056 741.278 744.614
8 699.184 696.66 701.866
EOD
$p1s2 << EOD
1 15.266 15.2566 15.2761
8 52.524 52.4347 52.5841
EOD
$p1s3 << EOD
1 507.152 503.927 509.934
8 785.008 783.712 786.368
EOD
$p1s4 << EOD
1 740.992 739.12 742.398
8 699.168 697.287 700.989
EOD
$p1s5 << EOD
1 14.394 14.3474 14.4421
8 43.7 43.6453 43.772
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "wo_5120\nK = 6144, N = 5120, split = 4, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 284.56 283.859 285.402
8 433.52 430.275 436.915
EOD
$p2s1 << EOD
1 544.832 543.059 547.327
8 515.568 514.848 516.896
EOD
$p2s2 << EOD
1 13 12.9873 13.012
8 51.4 51.2789 51.4813
EOD
$p2s3 << EOD
1 283.936 280.577 287.396
8 433.056 431.685 434.256
EOD
$p2s4 << EOD
1 544.88 539.169 552.422
8 515.008 513.629 516.828
EOD
$p2s5 << EOD
1 11.5853 11.57 11.6012
8 43.288 43.2144 43.3658
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "wo_5120\nK = 6144, N = 5120, split = 8, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 204.304 203.968 204.736
8 297.024 295.874 297.953
EOD
$p3s1 << EOD
1 360.496 359.936 360.832
8 365.008 363.873 366.542
EOD
$p3s2 << EOD
1 13.12 13.078 13.1521
8 51.576 51.4886 51.6235
EOD
$p3s3 << EOD
1 203.52 202.983 204.187
8 297.12 296.512 297.728
EOD
$p3s4 << EOD
1 359.744 356.559 363.094
8 365.104 362.103 368.256
EOD
$p3s5 << EOD
1 11.684 11.6689 11.6951
8 43.528 43.4464 43.6271
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, split = 8, \nunless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 1583.97 1578.27 1591.81
EOD
$p4s1 << EOD
1 2762.93 2759.39 2764.58
EOD
$p4s2 << EOD
1 45.528 45.4667 45.5933
EOD
$p4s3 << EOD
1 1582.21 1576.21 1588.38
8 2167.22 2150.04 2186.87
EOD
$p4s4 << EOD
1 2763.25 2756.73 2767.9
8 2929.18 2926.62 2932.41
EOD
$p4s5 << EOD
1 39.3413 39.2426 39.4421
8 231.168 230.83 231.442
EOD
$p4s6 << EOD
1 5774.37 5739.21 5822.63
EOD
$p4s7 << EOD
1 7909.41 7846.78 7970.4
EOD
$p4s8 << EOD
1 48.8773 48.7893 48.9493
EOD
$p4s9 << EOD
1 5762.18 5749.58 5769.65
EOD
$p4s10 << EOD
1 7933.82 7894.36 7968.25
EOD
$p4s11 << EOD
1 40.9253 40.7487 41.149
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, \nsplit = 8 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p5s12 << EOD
1 4448.53 4445.01 4450.13
1 4445.3 4444.22 4446.61
2 4338.14 4337.41 4339.81
4 5645.1 5638.11 5651.38
8 10520.9 10510.9 10535
EOD
$p5s13 << EOD
1 3892.38 3887.21 3896.49
EOD
$p5s14 << EOD
1 3628.74 3623.69 3633.26
EOD
$p5s15 << EOD
1 3535.89 3533 3537.94
1 3536.93 3535.2 3537.38
2 3499.71 3498.62 3500.3
4 4069.2 4067.87 4072.26
8 6486.56 6474.02 6517.84
EOD
plot $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
