# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,425 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (K = 6144, N = 5120, kv_heads = 4, sequences = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful global_milli=37", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced global_milli=37", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast global_milli=37", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fused global_milli=37", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
set yrange [7.91435:6493.89]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "wo_5120\nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 1005.65 996.32 1011.9
1 1004.88 999.536 1010.03
1 1003.86 997.775 1008.77
2 523.056 520.544 524.512
2 526.32 525.312 527.84
2 519.584 517.952 521.792
4 288.976 287.168 290.496
4 288.128 287.328 289.024
4 289.04 288.048 289.808
8 204.672 203.904 205.664
8 204.4 203.392 205.616
8 205.424 204.352 206.24
EOD
$p0s1 << EOD
1 1349.22 1348.54 1350.3
1 1348.91 1347.62 1349.73
1 1348.99 1347.84 1350.11
2 724.048 723.712 724.448
2 727.584 727.216 728.096
2 723.488 723.28 723.808
4 532.88 532.256 533.6
4 532.512 532.016 533.088
4 536.992 536.704 537.488
8 356.032 355.712 356.544
8 357.408 354.208 357.984
8 353.968 352 355.104
EOD
$p0s2 << EOD
1 23.013 22.994 23.033
1 23.011 22.986 23.035
1 22.979 22.962 22.996
2 15.147 15.141 15.156
2 15.139 15.125 15.151
2 15.139 15.126 15.151
4 12.951 12.94 12.966
4 12.958 12.946 12.972
4 12.95 12.944 12.968
8 13.082 13.068 13.102
8 13.094 13.09 13.104
8 13.092 13.078 13.104
EOD
$p0s3 << EOD
1 1000.06 996.128 1008.19
1 998.784 995.648 1005.7
1 1001.57 994.72 1009.34
2 525.088 524.144 526.368
2 520.624 519.92 521.984
2 520.416 518.608 522.16
4 289.664 288.832 290.848
4 289.856 288.608 290.672
4 290.288 289.264 291.056
8 204.848 204.224 205.76
8 205.28 204.8 205.888
8 206.448 205.408 206.944
EOD
$p0s4 << EOD
1 1348.19 1346.72 1348.98
1 1348.61 1347.22 1349.12
1 1347.42 1346.4 1349.02
2 725.12 724.704 725.664
2 723.616 723.088 724.192
2 724.384 723.968 724.928
4 537.392 537.024 537.888
4 537.008 536.544 537.6
4 532.128 531.264 533.024
8 356.512 355.808 357.024
8 352.976 352.512 353.536
8 353.84 352.208 355.472
EOD
$p0s5 << EOD
1 21.443 21.438 21.47
1 21.469 21.452 21.498
1 21.452 21.43 21.468
2 14.252 14.237 14.262
2 14.259 14.249 14.269
2 14.257 14.25 14.274
4 11.5507 11.5413 11.5613
4 11.552 11.5427 11.564
4 11.548 11.54 11.5547
8 11.6633 11.656 11.6707
8 11.6627 11.658 11.668
8 11.6587 11.6533 11.666
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "qwen3_5_27b_layer\ncontext = 1024, head_dim = 256, intermediate = 17408, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s6 << EOD
1 4438.16 4434.14 4441.6
1 4434.26 4431.42 4436.38
1 4436.5 4431.89 4438.85
2 3892.48 3891.04 3894.24
2 3892.51 3890.14 3893.73
2 3897.17 3896.75 3898.06
4 3624.45 3622.69 3625.57
4 3622.43 3620.75 3623.23
4 3626.05 3624.38 3627.15
8 3520.72 3519.55 3522.29
8 3521.15 3518.06 3522.56
8 3522 3520.02 3524.51
EOD
$p1s7 << EOD
1 4433.47 4431.78 4435.71
1 4437.06 4435.25 4442.08
1 4449.12 4445.73 4453.63
2 3891.92 3891.3 3893.28
2 3890.08 3888.93 3892.1
2 3896.1 3893.57 3897.66
4 3624.35 3622.53 3625.22
4 3623.84 3622.61 3624.99
4 3625.52 3624.75 3628.67
8 3520.5 3519.26 3521.33
8 3519.57 3518.4 3520.27
8 3520.94 3519.1 3526.1
EOD
plot $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,425 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (K = 6144, N = 5120, kv_heads = 4, sequences = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful global_milli=37", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced global_milli=37", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast global_milli=37", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fused global_milli=37", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
set yrange [7.91435:6493.89]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "wo_5120\nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 1005.65 996.32 1011.9
1 1004.88 999.536 1010.03
1 1003.86 997.775 1008.77
2 523.056 520.544 524.512
2 526.32 525.312 527.84
2 519.584 517.952 521.792
4 288.976 287.168 290.496
4 288.128 287.328 289.024
4 289.04 288.048 289.808
8 204.672 203.904 205.664
8 204.4 203.392 205.616
8 205.424 204.352 206.24
EOD
$p0s1 << EOD
1 1349.22 1348.54 1350.3
1 1348.91 1347.62 1349.73
1 1348.99 1347.84 1350.11
2 724.048 723.712 724.448
2 727.584 727.216 728.096
2 723.488 723.28 723.808
4 532.88 532.256 533.6
4 532.512 532.016 533.088
4 536.992 536.704 537.488
8 356.032 355.712 356.544
8 357.408 354.208 357.984
8 353.968 352 355.104
EOD
$p0s2 << EOD
1 23.013 22.994 23.033
1 23.011 22.986 23.035
1 22.979 22.962 22.996
2 15.147 15.141 15.156
2 15.139 15.125 15.151
2 15.139 15.126 15.151
4 12.951 12.94 12.966
4 12.958 12.946 12.972
4 12.95 12.944 12.968
8 13.082 13.068 13.102
8 13.094 13.09 13.104
8 13.092 13.078 13.104
EOD
$p0s3 << EOD
1 1000.06 996.128 1008.19
1 998.784 995.648 1005.7
1 1001.57 994.72 1009.34
2 525.088 524.144 526.368
2 520.624 519.92 521.984
2 520.416 518.608 522.16
4 289.664 288.832 290.848
4 289.856 288.608 290.672
4 290.288 289.264 291.056
8 204.848 204.224 205.76
8 205.28 204.8 205.888
8 206.448 205.408 206.944
EOD
$p0s4 << EOD
1 1348.19 1346.72 1348.98
1 1348.61 1347.22 1349.12
1 1347.42 1346.4 1349.02
2 725.12 724.704 725.664
2 723.616 723.088 724.192
2 724.384 723.968 724.928
4 537.392 537.024 537.888
4 537.008 536.544 537.6
4 532.128 531.264 533.024
8 356.512 355.808 357.024
8 352.976 352.512 353.536
8 353.84 352.208 355.472
EOD
$p0s5 << EOD
1 21.443 21.438 21.47
1 21.469 21.452 21.498
1 21.452 21.43 21.468
2 14.252 14.237 14.262
2 14.259 14.249 14.269
2 14.257 14.25 14.274
4 11.5507 11.5413 11.5613
4 11.552 11.5427 11.564
4 11.548 11.54 11.5547
8 11.6633 11.656 11.6707
8 11.6627 11.658 11.668
8 11.6587 11.6533 11.666
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "qwen3_5_27b_layer\ncontext = 1024, head_dim = 256, intermediate = 17408, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s6 << EOD
1 4438.16 4434.14 4441.6
1 4434.26 4431.42 4436.38
1 4436.5 4431.89 4438.85
2 3892.48 3891.04 3894.24
2 3892.51 3890.14 3893.73
2 3897.17 3896.75 3898.06
4 3624.45 3622.69 3625.57
4 3622.43 3620.75 3623.23
4 3626.05 3624.38 3627.15
8 3520.72 3519.55 3522.29
8 3521.15 3518.06 3522.56
8 3522 3520.02 3524.51
EOD
$p1s7 << EOD
1 4433.47 4431.78 4435.71
1 4437.06 4435.25 4442.08
1 4449.12 4445.73 4453.63
2 3891.92 3891.3 3893.28
2 3890.08 3888.93 3892.1
2 3896.1 3893.57 3897.66
4 3624.35 3622.53 3625.22
4 3623.84 3622.61 3624.99
4 3625.52 3624.75 3628.67
8 3520.5 3519.26 3521.33
8 3519.57 3518.4 3520.27
8 3520.94 3519.1 3526.1
EOD
plot $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
