# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,731 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (global_milli = 1000, kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9590
set bmargin at screen 0.9042
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9316 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful sequences=8", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced sequences=8", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast sequences=8", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (20, 50, 100, 200, 500, 1000, 2000, 5000)
set yrange [18.0005:9841.07]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8249
set bmargin at screen 0.5349
set title "wo_5120\nK = 6144, N = 5120, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 2164.1 2161.46 2165.47
1 2191.33 2187.94 2195.33
2 1167.04 1127.27 1219.36
2 1189.12 1185.89 1191.39
4 619.28 617.408 621.578
4 632.32 631.2 633.632
8 369.152 366.9 371.372
8 373.088 372.064 374.321
EOD
$p0s1 << EOD
1 3929.81 3926.83 3932.84
1 4032.29 4031.47 4033.06
2 2016.56 2009.95 2024.41
2 2076.24 2075.52 2077.79
4 1392.08 1390.74 1393.24
4 1431.46 1430.5 1432.27
8 781.728 781.104 782.384
8 802.528 801.568 803.536
EOD
$p0s2 << EOD
1 39.698 39.5685 39.7969
1 39.858 39.84 39.876
2 25.822 25.682 25.9606
2 26.002 25.976 26.02
4 26.916 26.886 26.932
4 27.028 27.008 27.056
8 26.276 26.1178 26.4102
8 26.388 26.372 26.4
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8249
set bmargin at screen 0.5349
set title "gate_up_34816\nK = 5120, N = 34816, split = 8, sequences = 1 unless named" font ",9"
set xtics (8)
set logscale x 2
set xrange [6.95652:9.2]
$p1s0 << EOD
8 2587.09 2584.13 2593.63
EOD
$p1s1 << EOD
8 5589.76 5586.13 5594.38
EOD
$p1s2 << EOD
8 114.16 114.08 114.272
EOD
$p1s3 << EOD
8 2566.4 2561.47 2577.7
EOD
$p1s4 << EOD
8 5489.74 5487.34 5492.83
EOD
$p1s5 << EOD
8 290.544 290.304 290.832
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.3762
set bmargin at screen 0.0862
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, head_dim = 256, \nintermediate = 17408, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s6 << EOD
1 6891.34 6886.03 6897.6
2 5778 5775.58 5778.53
4 5219.07 5216.96 5220.93
8 4984.22 4982.9 4985.73
EOD
plot $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,731 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (global_milli = 1000, kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9590
set bmargin at screen 0.9042
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9316 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful sequences=8", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced sequences=8", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast sequences=8", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (20, 50, 100, 200, 500, 1000, 2000, 5000)
set yrange [18.0005:9841.07]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8249
set bmargin at screen 0.5349
set title "wo_5120\nK = 6144, N = 5120, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 2164.1 2161.46 2165.47
1 2191.33 2187.94 2195.33
2 1167.04 1127.27 1219.36
2 1189.12 1185.89 1191.39
4 619.28 617.408 621.578
4 632.32 631.2 633.632
8 369.152 366.9 371.372
8 373.088 372.064 374.321
EOD
$p0s1 << EOD
1 3929.81 3926.83 3932.84
1 4032.29 4031.47 4033.06
2 2016.56 2009.95 2024.41
2 2076.24 2075.52 2077.79
4 1392.08 1390.74 1393.24
4 1431.46 1430.5 1432.27
8 781.728 781.104 782.384
8 802.528 801.568 803.536
EOD
$p0s2 << EOD
1 39.698 39.5685 39.7969
1 39.858 39.84 39.876
2 25.822 25.682 25.9606
2 26.002 25.976 26.02
4 26.916 26.886 26.932
4 27.028 27.008 27.056
8 26.276 26.1178 26.4102
8 26.388 26.372 26.4
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8249
set bmargin at screen 0.5349
set title "gate_up_34816\nK = 5120, N = 34816, split = 8, sequences = 1 unless named" font ",9"
set xtics (8)
set logscale x 2
set xrange [6.95652:9.2]
$p1s0 << EOD
8 2587.09 2584.13 2593.63
EOD
$p1s1 << EOD
8 5589.76 5586.13 5594.38
EOD
$p1s2 << EOD
8 114.16 114.08 114.272
EOD
$p1s3 << EOD
8 2566.4 2561.47 2577.7
EOD
$p1s4 << EOD
8 5489.74 5487.34 5492.83
EOD
$p1s5 << EOD
8 290.544 290.304 290.832
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.3762
set bmargin at screen 0.0862
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, head_dim = 256, \nintermediate = 17408, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s6 << EOD
1 6891.34 6886.03 6897.6
2 5778 5775.58 5778.53
4 5219.07 5216.96 5220.93
8 4984.22 4982.9 4985.73
EOD
plot $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle
unset multiplot
unset output
