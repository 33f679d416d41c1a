# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,1123 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9733
set bmargin at screen 0.8807
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9270 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful global_milli=37", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced global_milli=37", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast global_milli=37", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37 split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37 split=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37 split=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful split=1", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced split=1", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast split=1"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "sequences"
set ylabel "ms"
set logscale y
set ytics (0.01, 0.1, 1, 10, 100)
set yrange [0.00653214:191.26]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "wo_5120\nK = 6144, N = 5120, split = 1, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 2400.78 2394.13 2408.31
2 2346.22 2261.64 2412.77
4 2254.67 2245.51 2262.95
8 2227.55 2220.13 2234.61
EOD
$p0s1 << EOD
1 3369.44 3365.99 3371.42
2 3283.12 3003.24 3506.8
4 3105.31 3100.54 3110.86
8 3108.78 3085.96 3137.24
EOD
$p0s2 << EOD
1 23.438 23.3789 23.5052
2 27.004 26.976 27.024
4 36.16 36.0343 36.2928
8 56.584 56.402 56.7505
EOD
$p0s3 << EOD
1 2405.9 2401.46 2409.95
2 2346.14 2314.67 2379.28
4 2250.06 2245.53 2254.3
8 2204.16 2108.56 2323.07
EOD
$p0s4 << EOD
1 3368.48 3366.08 3371.13
2 3310.54 2984.72 3570.07
4 3105.78 3103.36 3107.81
8 3114.77 3108.19 3121.83
EOD
$p0s5 << EOD
1 21.849 21.8169 21.8978
2 24.499 24.3933 24.6031
4 31.01 30.9163 31.1066
8 47.292 47.0384 47.5428
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "wo_5120\nK = 6144, N = 5120, split = 2, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 1304.45 1256.62 1340.83
2 1210.77 1196.68 1222.15
4 1136.86 1130.45 1143.96
8 1187.65 1185.54 1190.18
EOD
$p1s1 << EOD
1 1727.34 1726.27 1728.53
2 1704.32 1685.15 1719.12
4 1596.46 1595.58 1597.09
8 1597.86 1595.5 1600.5
EOD
$p1s2 << EOD
1 15.248 15.1752 15.3151
2 23.591 23.5151 23.7045
4 33.57 33.4624 33.6792
8 52.538 52.4784 52.6204
EOD
$p1s3 << EOD
1 1292.16 1263.64 1321.2
2 1207.62 1204.98 1210.85
4 1137.68 1134.5 1142.49
8 1185.73 1180.18 1191.91
EOD
$p1s4 << EOD
1 1736.46 1731.04 1742.24
2 1693.52 1683.19 1706.98
4 1596 1593.23 1598.29
8 1596.93 1594.82 1599.17
EOD
$p1s5 << EOD
1 14.394 14.3728 14.4192
2 20.439 20.416 20.462
4 28.44 28.2099 28.6569
8 43.696 43.65 43.716
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "wo_5120\nK = 6144, N = 5120, split = 4, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 673.376 670.035 676.582
2 626.864 612.551 643.204
4 599.872 598.27 602.055
8 612.88 611.021 614.905
EOD
$p2s1 << EOD
1 1201.55 1200.44 1202.62
2 1186.46 1168.3 1206.58
4 1106.22 1105.08 1107.22
8 1104.56 1100.15 1109.17
EOD
$p2s2 << EOD
1 12.984 12.9126 13.045
2 22.514 22.4481 22.584
4 32.118 31.9403 32.3207
8 51.344 51.2398 51.4524
EOD
$p2s3 << EOD
1 678.192 663.694 694.905
2 633.024 624.222 641.062
4 599.744 597.246 601.641
8 612.8 611.872 613.92
EOD
$p2s4 << EOD
1 1204 1194.61 1213.12
2 1181.39 1177.41 1185.59
4 1107.33 1105.46 1109.85
8 1102.59 1098.92 1105.8
EOD
$p2s5 << EOD
1 11.5613 11.5349 11.5869
2 19.125 19.0792 19.1743
4 27.156 27.0566 27.245
8 43.21 43.0668 43.3363
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "wo_5120\nK = 6144, N = 5120, split = 8, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 399.52 378.242 419.984
2 371.2 357.909 381.057
4 365.424 361.775 369.062
8 389.632 388.864 390.112
EOD
$p3s1 << EOD
1 682.864 676.3 689.28
2 673.824 665.4 683.422
4 637.776 633.865 641.89
8 646.112 644.59 647.712
EOD
$p3s2 << EOD
1 13.105 13.0446 13.1496
2 22.651 22.5966 22.6915
4 32.336 32.2422 32.4341
8 51.518 51.46 51.572
EOD
$p3s3 << EOD
1 394.608 385.828 405.699
2 376.656 367.456 385.732
4 365.392 361.977 367.847
8 388.88 387.011 390.961
EOD
$p3s4 << EOD
1 682.672 678.96 688.15
2 679.168 664.536 689.622
4 636.736 632.903 639.635
8 646 643.004 648.977
EOD
$p3s5 << EOD
1 11.6773 11.6609 11.6947
2 19.248 19.23 19.26
4 27.358 27.3039 27.4069
8 43.466 43.2594 43.7016
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, split = 8, \nunless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 2797.57 2775.04 2819.13
EOD
$p4s1 << EOD
1 4943.36 4931.93 4954.6
EOD
$p4s2 << EOD
1 45.5013 45.3954 45.6182
EOD
$p4s3 << EOD
1 2803.54 2785.82 2827.93
8 2710.22 2701.34 2716.04
EOD
$p4s4 << EOD
1 4941.46 4929.02 4955.81
8 4831.41 4824.58 4834.53
EOD
$p4s5 << EOD
1 39.3253 39.2803 39.4133
8 231.232 231.104 231.504
EOD
$p4s6 << EOD
1 13960.7 13326.5 14827.9
EOD
$p4s7 << EOD
1 19272.1 19110.7 19431.5
EOD
$p4s8 << EOD
1 48.7973 48.6377 48.9485
EOD
$p4s9 << EOD
1 14014.9 13578 14414
EOD
$p4s10 << EOD
1 19254.5 19095.2 19447.3
EOD
$p4s11 << EOD
1 40.8987 40.7666 41.0436
EOD
plot $p4s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "wo_163840\nK = 6144, N = 163840, global_milli = 37, sequences = 1, \nsplit = 8 unless named" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p5s3 << EOD
1 15393 15347.3 15453.7
EOD
$p5s4 << EOD
1 24024.8 23992.5 24065.5
EOD
$p5s5 << EOD
1 201.792 201.551 202.14
EOD
$p5s9 << EOD
1 76515 74569.5 78567.9
EOD
$p5s10 << EOD
1 107882 107722 108309
EOD
$p5s11 << EOD
1 205.76 204.941 206.464
EOD
plot $p5s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1123 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9733
set bmargin at screen 0.8807
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9270 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful global_milli=37", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced global_milli=37", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast global_milli=37", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37 split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37 split=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37 split=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful split=1", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced split=1", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast split=1"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "sequences"
set ylabel "ms"
set logscale y
set ytics (0.01, 0.1, 1, 10, 100)
set yrange [0.00653214:191.26]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "wo_5120\nK = 6144, N = 5120, split = 1, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 2400.78 2394.13 2408.31
2 2346.22 2261.64 2412.77
4 2254.67 2245.51 2262.95
8 2227.55 2220.13 2234.61
EOD
$p0s1 << EOD
1 3369.44 3365.99 3371.42
2 3283.12 3003.24 3506.8
4 3105.31 3100.54 3110.86
8 3108.78 3085.96 3137.24
EOD
$p0s2 << EOD
1 23.438 23.3789 23.5052
2 27.004 26.976 27.024
4 36.16 36.0343 36.2928
8 56.584 56.402 56.7505
EOD
$p0s3 << EOD
1 2405.9 2401.46 2409.95
2 2346.14 2314.67 2379.28
4 2250.06 2245.53 2254.3
8 2204.16 2108.56 2323.07
EOD
$p0s4 << EOD
1 3368.48 3366.08 3371.13
2 3310.54 2984.72 3570.07
4 3105.78 3103.36 3107.81
8 3114.77 3108.19 3121.83
EOD
$p0s5 << EOD
1 21.849 21.8169 21.8978
2 24.499 24.3933 24.6031
4 31.01 30.9163 31.1066
8 47.292 47.0384 47.5428
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "wo_5120\nK = 6144, N = 5120, split = 2, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 1304.45 1256.62 1340.83
2 1210.77 1196.68 1222.15
4 1136.86 1130.45 1143.96
8 1187.65 1185.54 1190.18
EOD
$p1s1 << EOD
1 1727.34 1726.27 1728.53
2 1704.32 1685.15 1719.12
4 1596.46 1595.58 1597.09
8 1597.86 1595.5 1600.5
EOD
$p1s2 << EOD
1 15.248 15.1752 15.3151
2 23.591 23.5151 23.7045
4 33.57 33.4624 33.6792
8 52.538 52.4784 52.6204
EOD
$p1s3 << EOD
1 1292.16 1263.64 1321.2
2 1207.62 1204.98 1210.85
4 1137.68 1134.5 1142.49
8 1185.73 1180.18 1191.91
EOD
$p1s4 << EOD
1 1736.46 1731.04 1742.24
2 1693.52 1683.19 1706.98
4 1596 1593.23 1598.29
8 1596.93 1594.82 1599.17
EOD
$p1s5 << EOD
1 14.394 14.3728 14.4192
2 20.439 20.416 20.462
4 28.44 28.2099 28.6569
8 43.696 43.65 43.716
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "wo_5120\nK = 6144, N = 5120, split = 4, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 673.376 670.035 676.582
2 626.864 612.551 643.204
4 599.872 598.27 602.055
8 612.88 611.021 614.905
EOD
$p2s1 << EOD
1 1201.55 1200.44 1202.62
2 1186.46 1168.3 1206.58
4 1106.22 1105.08 1107.22
8 1104.56 1100.15 1109.17
EOD
$p2s2 << EOD
1 12.984 12.9126 13.045
2 22.514 22.4481 22.584
4 32.118 31.9403 32.3207
8 51.344 51.2398 51.4524
EOD
$p2s3 << EOD
1 678.192 663.694 694.905
2 633.024 624.222 641.062
4 599.744 597.246 601.641
8 612.8 611.872 613.92
EOD
$p2s4 << EOD
1 1204 1194.61 1213.12
2 1181.39 1177.41 1185.59
4 1107.33 1105.46 1109.85
8 1102.59 1098.92 1105.8
EOD
$p2s5 << EOD
1 11.5613 11.5349 11.5869
2 19.125 19.0792 19.1743
4 27.156 27.0566 27.245
8 43.21 43.0668 43.3363
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "wo_5120\nK = 6144, N = 5120, split = 8, \nglobal_milli = 1000 unless named" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 399.52 378.242 419.984
2 371.2 357.909 381.057
4 365.424 361.775 369.062
8 389.632 388.864 390.112
EOD
$p3s1 << EOD
1 682.864 676.3 689.28
2 673.824 665.4 683.422
4 637.776 633.865 641.89
8 646.112 644.59 647.712
EOD
$p3s2 << EOD
1 13.105 13.0446 13.1496
2 22.651 22.5966 22.6915
4 32.336 32.2422 32.4341
8 51.518 51.46 51.572
EOD
$p3s3 << EOD
1 394.608 385.828 405.699
2 376.656 367.456 385.732
4 365.392 361.977 367.847
8 388.88 387.011 390.961
EOD
$p3s4 << EOD
1 682.672 678.96 688.15
2 679.168 664.536 689.622
4 636.736 632.903 639.635
8 646 643.004 648.977
EOD
$p3s5 << EOD
1 11.6773 11.6609 11.6947
2 19.248 19.23 19.26
4 27.358 27.3039 27.4069
8 43.466 43.2594 43.7016
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "gate_up_34816\nK = 5120, N = 34816, global_milli = 1000, split = 8, \nunless named" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 2797.57 2775.04 2819.13
EOD
$p4s1 << EOD
1 4943.36 4931.93 4954.6
EOD
$p4s2 << EOD
1 45.5013 45.3954 45.6182
EOD
$p4s3 << EOD
1 2803.54 2785.82 2827.93
8 2710.22 2701.34 2716.04
EOD
$p4s4 << EOD
1 4941.46 4929.02 4955.81
8 4831.41 4824.58 4834.53
EOD
$p4s5 << EOD
1 39.3253 39.2803 39.4133
8 231.232 231.104 231.504
EOD
$p4s6 << EOD
1 13960.7 13326.5 14827.9
EOD
$p4s7 << EOD
1 19272.1 19110.7 19431.5
EOD
$p4s8 << EOD
1 48.7973 48.6377 48.9485
EOD
$p4s9 << EOD
1 14014.9 13578 14414
EOD
$p4s10 << EOD
1 19254.5 19095.2 19447.3
EOD
$p4s11 << EOD
1 40.8987 40.7666 41.0436
EOD
plot $p4s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "wo_163840\nK = 6144, N = 163840, global_milli = 37, sequences = 1, \nsplit = 8 unless named" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p5s3 << EOD
1 15393 15347.3 15453.7
EOD
$p5s4 << EOD
1 24024.8 23992.5 24065.5
EOD
$p5s5 << EOD
1 201.792 201.551 202.14
EOD
$p5s9 << EOD
1 76515 74569.5 78567.9
EOD
$p5s10 << EOD
1 107882 107722 108309
EOD
$p5s11 << EOD
1 205.76 204.941 206.464
EOD
plot $p5s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
