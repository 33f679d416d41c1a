# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,1203 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9751
set bmargin at screen 0.8570
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9160 center center horizontal maxcols 2 samplen 3
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
set yrange [7.51993:16175.2]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7972
set bmargin at screen 0.6209
set title "wo_5120\nK = 6144, N = 5120, split = 1, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p0s0 << EOD
1 971.984 968.107 975.906
8 1440.98 1423.26 1463.4
EOD
$p0s1 << EOD
1 1348.1 1347.46 1348.99
8 1277.25 1273.78 1280.08
EOD
$p0s2 << EOD
1 23.009 22.933 23.0999
8 56.388 56.3182 56.4552
EOD
$p0s3 << EOD
1 974.288 973.204 976.16
8 1443.79 1431.55 1455.56
EOD
$p0s4 << EOD
1 1347.62 1346.72 1348.99
8 1278 1275.59 1280.08
EOD
$p0s5 << EOD
1 21.449 21.426 21.4881
8 47.088 47.0299 47.1488
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7972
set bmargin at screen 0.6209
set title "wo_5120\nK = 6144, N = 5120, split = 2, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p1s0 << EOD
1 506.624 504.719 508.225
8 783.28 780.313 786.588
EOD
$p1s1 << EOD
1 727.008 724.901 728.735
8 684.32 682.979 685.428
EOD
$p1s2 << EOD
1 15.147 15.135 15.161
8 52.414 52.3492 52.4896
EOD
$p1s3 << EOD
1 510.048 507.615 512.148
8 783.904 781.338 787.033
EOD
$p1s4 << EOD
1 726.832 725.802 727.543
8 684.688 682.424 687.205
EOD
$p1s5 << EOD
1 14.261 14.1843 14.312
8 43.574 43.4422 43.7209
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5129
set bmargin at screen 0.3367
set title "wo_5120\nK = 6144, N = 5120, split = 4, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p2s0 << EOD
1 283.872 281.724 286.066
8 434.56 431.819 436.887
EOD
$p2s1 << EOD
1 533.44 528.209 539.201
8 514.016 511.353 517.785
EOD
$p2s2 << EOD
1 12.966 12.937 13.0024
8 51.4 51.376 51.4307
EOD
$p2s3 << EOD
1 283.52 278.474 287.596
8 434.8 433.862 435.366
EOD
$p2s4 << EOD
1 534.128 528.712 539.421
8 514.272 511.669 518.667
EOD
$p2s5 << EOD
1 11.5587 11.5459 11.5764
8 43.234 43.1239 43.3163
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5129
set bmargin at screen 0.3367
set title "wo_5120\nK = 6144, N = 5120, split = 8, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p3s0 << EOD
1 203.088 199.789 206.456
8 297.152 296.282 298.335
EOD
$p3s1 << EOD
1 354.368 347.626 361.388
8 363.936 363.243 364.79
EOD
$p3s2 << EOD
1 13.102 13.0779 13.1294
8 51.608 51.509 51.7312
EOD
$p3s3 << EOD
1 203.952 202.777 205.551
8 296.608 295.121 297.984
EOD
$p3s4 << EOD
1 353.12 351.6 354.538
8 363.28 362.464 364.336
EOD
$p3s5 << EOD
1 11.656 11.6496 11.6655
8 43.508 43.4118 43.5963
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2286
set bmargin at screen 0.0524
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, split = 8, \nunless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
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
set tmargin at screen 0.2286
set bmargin at screen 0.0524
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, \nsplit = 8 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 2, 4, 8)
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
set terminal pngcairo size 900,1203 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9751
set bmargin at screen 0.8570
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9160 center center horizontal maxcols 2 samplen 3
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
set yrange [7.51993:16175.2]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7972
set bmargin at screen 0.6209
set title "wo_5120\nK = 6144, N = 5120, split = 1, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p0s0 << EOD
1 971.984 968.107 975.906
8 1440.98 1423.26 1463.4
EOD
$p0s1 << EOD
1 1348.1 1347.46 1348.99
8 1277.25 1273.78 1280.08
EOD
$p0s2 << EOD
1 23.009 22.933 23.0999
8 56.388 56.3182 56.4552
EOD
$p0s3 << EOD
1 974.288 973.204 976.16
8 1443.79 1431.55 1455.56
EOD
$p0s4 << EOD
1 1347.62 1346.72 1348.99
8 1278 1275.59 1280.08
EOD
$p0s5 << EOD
1 21.449 21.426 21.4881
8 47.088 47.0299 47.1488
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7972
set bmargin at screen 0.6209
set title "wo_5120\nK = 6144, N = 5120, split = 2, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p1s0 << EOD
1 506.624 504.719 508.225
8 783.28 780.313 786.588
EOD
$p1s1 << EOD
1 727.008 724.901 728.735
8 684.32 682.979 685.428
EOD
$p1s2 << EOD
1 15.147 15.135 15.161
8 52.414 52.3492 52.4896
EOD
$p1s3 << EOD
1 510.048 507.615 512.148
8 783.904 781.338 787.033
EOD
$p1s4 << EOD
1 726.832 725.802 727.543
8 684.688 682.424 687.205
EOD
$p1s5 << EOD
1 14.261 14.1843 14.312
8 43.574 43.4422 43.7209
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5129
set bmargin at screen 0.3367
set title "wo_5120\nK = 6144, N = 5120, split = 4, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p2s0 << EOD
1 283.872 281.724 286.066
8 434.56 431.819 436.887
EOD
$p2s1 << EOD
1 533.44 528.209 539.201
8 514.016 511.353 517.785
EOD
$p2s2 << EOD
1 12.966 12.937 13.0024
8 51.4 51.376 51.4307
EOD
$p2s3 << EOD
1 283.52 278.474 287.596
8 434.8 433.862 435.366
EOD
$p2s4 << EOD
1 534.128 528.712 539.421
8 514.272 511.669 518.667
EOD
$p2s5 << EOD
1 11.5587 11.5459 11.5764
8 43.234 43.1239 43.3163
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5129
set bmargin at screen 0.3367
set title "wo_5120\nK = 6144, N = 5120, split = 8, \nglobal_milli = 1000 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p3s0 << EOD
1 203.088 199.789 206.456
8 297.152 296.282 298.335
EOD
$p3s1 << EOD
1 354.368 347.626 361.388
8 363.936 363.243 364.79
EOD
$p3s2 << EOD
1 13.102 13.0779 13.1294
8 51.608 51.509 51.7312
EOD
$p3s3 << EOD
1 203.952 202.777 205.551
8 296.608 295.121 297.984
EOD
$p3s4 << EOD
1 353.12 351.6 354.538
8 363.28 362.464 364.336
EOD
$p3s5 << EOD
1 11.656 11.6496 11.6655
8 43.508 43.4118 43.5963
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2286
set bmargin at screen 0.0524
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, split = 8, \nunless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
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
set tmargin at screen 0.2286
set bmargin at screen 0.0524
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, \nsplit = 8 unless named" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 2, 4, 8)
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
