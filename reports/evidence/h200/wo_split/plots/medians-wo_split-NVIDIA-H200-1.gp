# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,1091 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9725
set bmargin at screen 0.9065
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9395 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful sequences=8", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced sequences=8", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast sequences=8", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "ms"
set logscale y
set ytics (0.01, 0.1, 1, 10, 100)
set yrange [0.00653439:191.257]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "wo_5120\nK = 6144, N = 5120, global_milli = 37, \nsequences = 1 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 1004.32 1001.41 1009.39
2 523.312 521.344 524.8
4 289.824 288.544 290.72
8 205.392 204.032 205.92
EOD
$p0s1 << EOD
1 1347.39 1346.88 1348.54
2 725.632 723.584 727.744
4 535.008 534.112 536.016
8 352.752 351.744 353.904
EOD
$p0s2 << EOD
1 22.994 22.979 23.029
2 15.136 15.132 15.146
4 12.961 12.95 12.974
8 13.07 13.065 13.08
EOD
$p0s3 << EOD
1 1515.31 1514.1 1517.74
2 793.008 792.464 794.688
4 438.064 437.216 438.752
8 297.696 296.848 298.48
EOD
$p0s4 << EOD
1 1280.82 1278.43 1282.83
2 685.136 684.192 685.808
4 514.128 506.336 514.656
8 363.984 363.36 364.928
EOD
$p0s5 << EOD
1 56.418 56.386 56.4681
2 52.472 52.424 52.508
4 51.332 51.312 51.336
8 51.7 51.516 51.728
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "wo_5120\nK = 6144, N = 5120, global_milli = 1000, \nsequences = 1 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 1003.57 996.608 1008.72
2 523.04 520.384 525.92
4 288.32 286.24 291.072
8 205.408 204.464 206.448
EOD
$p1s1 << EOD
1 1347.55 1346.78 1348.61
2 726.944 726.208 728.192
4 534.128 532.528 535.952
8 354.512 351.776 357.92
EOD
$p1s2 << EOD
1 21.435 21.421 21.454
2 14.246 14.237 14.256
4 11.544 11.5387 11.55
8 11.6527 11.6453 11.66
EOD
$p1s3 << EOD
1 1515.38 1513.89 1516.7
2 793.184 792.352 794.864
4 437.088 436.224 438.432
8 297.36 296.8 298.112
EOD
$p1s4 << EOD
1 1277.42 1276.14 1278.08
2 684.976 684.032 685.76
4 515.408 514.144 516.24
8 364.112 363.392 365.088
EOD
$p1s5 << EOD
1 47.152 47.096 47.2
2 43.596 43.55 43.624
4 43.196 43.174 43.246
8 43.494 43.448 43.58
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, sequences = 1, \nunless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 14014.9 13578 14414
8 2803.54 2785.82 2827.93
EOD
$p2s1 << EOD
1 19254.5 19095.2 19447.3
8 4941.46 4929.02 4955.81
EOD
$p2s2 << EOD
1 40.8987 40.7666 41.0436
8 39.3253 39.2803 39.4133
EOD
$p2s3 << EOD
8 2710.22 2701.34 2716.04
EOD
$p2s4 << EOD
8 4831.41 4824.58 4834.53
EOD
$p2s5 << EOD
8 231.232 231.104 231.504
EOD
$p2s6 << EOD
1 13960.7 13326.5 14827.9
8 2797.57 2775.04 2819.13
EOD
$p2s7 << EOD
1 19272.1 19110.7 19431.5
8 4943.36 4931.93 4954.6
EOD
$p2s8 << EOD
1 48.7973 48.6377 48.9485
8 45.5013 45.3954 45.6182
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "wo_163840\nK = 6144, N = 163840, sequences = 1, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 75697.5 72960.1 79710
8 15386.8 15314.8 15402.8
EOD
$p3s1 << EOD
1 107775 107702 107848
8 24037.1 23996.2 24080.4
EOD
$p3s2 << EOD
1 168.736 168.133 169.159
8 166.4 165.845 166.968
EOD
$p3s6 << EOD
1 76515 74569.5 78567.9
8 15393 15347.3 15453.7
EOD
$p3s7 << EOD
1 107882 107722 108309
8 24024.8 23992.5 24065.5
EOD
$p3s8 << EOD
1 205.76 204.941 206.464
8 201.792 201.551 202.14
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s9 << EOD
1 4437.76 4434.56 4441.22
2 3888.53 3874.07 3903.72
4 3623.09 3621.63 3624.4
8 3519.86 3513.93 3525.66
EOD
plot $p4s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1091 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9725
set bmargin at screen 0.9065
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9395 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful sequences=8", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced sequences=8", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast sequences=8", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "ms"
set logscale y
set ytics (0.01, 0.1, 1, 10, 100)
set yrange [0.00653439:191.257]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "wo_5120\nK = 6144, N = 5120, global_milli = 37, \nsequences = 1 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 1004.32 1001.41 1009.39
2 523.312 521.344 524.8
4 289.824 288.544 290.72
8 205.392 204.032 205.92
EOD
$p0s1 << EOD
1 1347.39 1346.88 1348.54
2 725.632 723.584 727.744
4 535.008 534.112 536.016
8 352.752 351.744 353.904
EOD
$p0s2 << EOD
1 22.994 22.979 23.029
2 15.136 15.132 15.146
4 12.961 12.95 12.974
8 13.07 13.065 13.08
EOD
$p0s3 << EOD
1 1515.31 1514.1 1517.74
2 793.008 792.464 794.688
4 438.064 437.216 438.752
8 297.696 296.848 298.48
EOD
$p0s4 << EOD
1 1280.82 1278.43 1282.83
2 685.136 684.192 685.808
4 514.128 506.336 514.656
8 363.984 363.36 364.928
EOD
$p0s5 << EOD
1 56.418 56.386 56.4681
2 52.472 52.424 52.508
4 51.332 51.312 51.336
8 51.7 51.516 51.728
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "wo_5120\nK = 6144, N = 5120, global_milli = 1000, \nsequences = 1 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 1003.57 996.608 1008.72
2 523.04 520.384 525.92
4 288.32 286.24 291.072
8 205.408 204.464 206.448
EOD
$p1s1 << EOD
1 1347.55 1346.78 1348.61
2 726.944 726.208 728.192
4 534.128 532.528 535.952
8 354.512 351.776 357.92
EOD
$p1s2 << EOD
1 21.435 21.421 21.454
2 14.246 14.237 14.256
4 11.544 11.5387 11.55
8 11.6527 11.6453 11.66
EOD
$p1s3 << EOD
1 1515.38 1513.89 1516.7
2 793.184 792.352 794.864
4 437.088 436.224 438.432
8 297.36 296.8 298.112
EOD
$p1s4 << EOD
1 1277.42 1276.14 1278.08
2 684.976 684.032 685.76
4 515.408 514.144 516.24
8 364.112 363.392 365.088
EOD
$p1s5 << EOD
1 47.152 47.096 47.2
2 43.596 43.55 43.624
4 43.196 43.174 43.246
8 43.494 43.448 43.58
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, sequences = 1, \nunless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 14014.9 13578 14414
8 2803.54 2785.82 2827.93
EOD
$p2s1 << EOD
1 19254.5 19095.2 19447.3
8 4941.46 4929.02 4955.81
EOD
$p2s2 << EOD
1 40.8987 40.7666 41.0436
8 39.3253 39.2803 39.4133
EOD
$p2s3 << EOD
8 2710.22 2701.34 2716.04
EOD
$p2s4 << EOD
8 4831.41 4824.58 4834.53
EOD
$p2s5 << EOD
8 231.232 231.104 231.504
EOD
$p2s6 << EOD
1 13960.7 13326.5 14827.9
8 2797.57 2775.04 2819.13
EOD
$p2s7 << EOD
1 19272.1 19110.7 19431.5
8 4943.36 4931.93 4954.6
EOD
$p2s8 << EOD
1 48.7973 48.6377 48.9485
8 45.5013 45.3954 45.6182
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "wo_163840\nK = 6144, N = 163840, sequences = 1, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 75697.5 72960.1 79710
8 15386.8 15314.8 15402.8
EOD
$p3s1 << EOD
1 107775 107702 107848
8 24037.1 23996.2 24080.4
EOD
$p3s2 << EOD
1 168.736 168.133 169.159
8 166.4 165.845 166.968
EOD
$p3s6 << EOD
1 76515 74569.5 78567.9
8 15393 15347.3 15453.7
EOD
$p3s7 << EOD
1 107882 107722 108309
8 24024.8 23992.5 24065.5
EOD
$p3s8 << EOD
1 205.76 204.941 206.464
8 201.792 201.551 202.14
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s9 << EOD
1 4437.76 4434.56 4441.22
2 3888.53 3874.07 3903.72
4 3623.09 3621.63 3624.4
8 3519.86 3513.93 3525.66
EOD
plot $p4s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
