# Redraw with: gnuplot token-time-awq_mmq_gfx1151-NVIDIA-H200.gp
set terminal svg size 900,585 font "sans,12" background "white"
set output "token-time-awq_mmq_gfx1151-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: time per token, a step over its rows (DERIVED)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9487
set bmargin at screen 0.5692
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.7590 center center horizontal maxcols 1 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "dequant_fp16 group = 128, tile_n = 128", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dispatch group = 128, tile_n = 128", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dispatch_second_copy group = 128, tile_n = 128", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "gemv_fp16 group = 128, tile_n = 128", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "library_fp16 group = 128, tile_n = 128", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "mmq_stream group = 128, tile_n = 128", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "dequant_fp16 group = 32, tile_n = 128", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch group = 32, tile_n = 128", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "dispatch_second_copy group = 32, tile_n = 128", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "library_fp16 group = 32, tile_n = 128", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "mmq_rowscale group = 32, lds_pad = 0, tile_n = 128", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "mmq_rowscale_turns group = 32, lds_pad = 0, tile_n = 128", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "mmq_stream group = 32, tile_n = 128"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M, rows of a step"
set ylabel "us a token"
set logscale y
set ytics (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000)
set yrange [62.5129:239975]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.4701
set bmargin at screen 0.1077
set title "Qwen3-32B" font ",9"
set logscale x 2
set xtics (1, 2, 5, 8, 9, 16, 24, 31, 32, 33, 64, 128, 512)
set xrange [0.869565:588.8]
$p0s0 << EOD
1 8793.11 8747.45 8835.82
2 4394.17 4378.28 4436.02
5 1770.46 1758.43 1778.57
8 1107.88 1101.86 1115.91
9 985.761 981.961 993.212
16 561.718 560.243 563.731
24 814.775 813.427 815.714
31 631.689 630.687 632.678
32 613.115 611.589 614.422
33 594.967 593.366 596.422
64 309.125 308.508 309.7
128 285.998 285.606 286.544
512 267.904 267.57 268.476
EOD
$p0s1 << EOD
1 8803.86 8771.24 8836.35
2 4400.93 4385.5 4430.97
5 1766.21 1763.5 1771.93
8 1111.67 1105.88 1115.34
9 987.225 983.749 992.313
16 561.733 559.379 564.814
24 814.918 813.905 816.311
31 632.314 630.95 633.7
32 431.642 430.383 432.71
33 419.498 418.091 421.429
64 217.271 216.874 217.749
128 184.621 184.282 185.001
512 162.138 161.972 162.366
EOD
$p0s2 << EOD
1 8741.31 8721.07 8765.41
2 4413.42 4390.21 4431.25
5 1762.98 1755.47 1773.66
8 1108.98 1104.47 1118.3
9 988.617 986.355 991.027
16 561.348 559.003 566.64
24 815.118 813.665 816.435
31 632.466 631.495 633.677
32 9446.88 9435.01 9458.75
33 9169.86 9155.83 9189.19
64 4779.36 4773.22 4785.76
128 2427.85 2425.56 2431.26
512 1075.42 1074.28 1077.24
EOD
$p0s3 << EOD
1 9703.87 9690.3 9716.24
2 6028.07 6020.74 6035.01
5 9773.19 9622.36 9934.77
8 7831.81 7656.17 7869.44
EOD
$p0s4 << EOD
1 16244.6 16032 16558.8
2 8165.38 8099.39 8329.79
5 3286.94 3241.8 3353.96
8 2060.26 2025.63 2107.78
9 1769.33 1761.91 1773.33
16 1001.9 997.399 1003.62
24 672.315 670.304 674.283
31 522.892 521.53 524.238
32 506.412 505.1 507.936
33 494.224 492.854 495.81
64 293.386 291.79 294.484
128 180.876 180.083 181.554
512 85.1185 84.871 85.291
EOD
$p0s5 << EOD
1 13840.7 13790.4 13879.5
2 6939.23 6926.99 6949.03
5 2765.74 2763.09 2770.37
8 1727.8 1724.69 1730.84
9 1536.84 1533.04 1541.09
16 863.439 861.297 865.515
24 574.702 573.087 575.524
31 446.185 445.336 447.339
32 433.775 432.265 435.574
33 420.785 419.399 421.969
64 217.248 216.57 217.756
128 184.342 184.11 184.652
512 162.098 161.896 162.528
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.4701
set bmargin at screen 0.1077
set title "Qwen3.6-27B" font ",9"
set logscale x 2
set xtics (1, 16, 32, 64, 512)
set xrange [0.869565:588.8]
$p1s6 << EOD
1 7911.24 7894.2 7935.48
16 502.988 501.192 504.171
32 513.883 513.159 514.356
64 259.849 259.368 260.343
512 217.775 217.047 218.298
EOD
$p1s7 << EOD
1 7890.12 7879.06 7909.82
16 502.803 501.8 503.854
32 398.778 398.197 399.448
64 203.444 202.919 203.815
512 150.57 150.011 150.869
EOD
$p1s8 << EOD
1 7893.48 7867.3 7914.76
16 502.623 501.174 503.681
32 7235.27 7217.62 7247.23
64 3653.86 3643.2 3661.2
512 811.74 811.113 812.443
EOD
$p1s9 << EOD
1 12225.7 12190.7 12265.9
16 777.068 772.34 781.593
32 384.587 381.544 386.303
64 206.066 205.64 206.431
512 68.8157 68.7642 68.9467
EOD
$p1s10 << EOD
1 217673 217097 218160
16 13984.1 13936.2 14044.4
32 7068.02 7045.87 7091.33
64 3578.45 3570.06 3593.24
512 808.408 807.51 809.237
EOD
$p1s11 << EOD
1 217632 217181 218042
16 13989.1 13951.4 14029.7
32 7067.42 7050.64 7088.45
64 3572.28 3561.24 3578.7
512 807.622 807.08 808.193
EOD
$p1s12 << EOD
1 12610.4 12594.4 12635.4
16 793.365 792.03 795.498
32 399.368 398.351 400.415
64 203.459 203.154 203.967
512 150.342 149.916 150.733
EOD
plot $p1s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,585 font "sans,10" fontscale 1.0
set output "token-time-awq_mmq_gfx1151-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: time per token, a step over its rows (DERIVED)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9487
set bmargin at screen 0.5692
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.7590 center center horizontal maxcols 1 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "dequant_fp16 group = 128, tile_n = 128", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dispatch group = 128, tile_n = 128", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dispatch_second_copy group = 128, tile_n = 128", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "gemv_fp16 group = 128, tile_n = 128", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "library_fp16 group = 128, tile_n = 128", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "mmq_stream group = 128, tile_n = 128", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "dequant_fp16 group = 32, tile_n = 128", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch group = 32, tile_n = 128", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "dispatch_second_copy group = 32, tile_n = 128", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "library_fp16 group = 32, tile_n = 128", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "mmq_rowscale group = 32, lds_pad = 0, tile_n = 128", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "mmq_rowscale_turns group = 32, lds_pad = 0, tile_n = 128", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "mmq_stream group = 32, tile_n = 128"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M, rows of a step"
set ylabel "us a token"
set logscale y
set ytics (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000, 200000)
set yrange [62.5129:239975]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.4701
set bmargin at screen 0.1077
set title "Qwen3-32B" font ",9"
set logscale x 2
set xtics (1, 2, 5, 8, 9, 16, 24, 31, 32, 33, 64, 128, 512)
set xrange [0.869565:588.8]
$p0s0 << EOD
1 8793.11 8747.45 8835.82
2 4394.17 4378.28 4436.02
5 1770.46 1758.43 1778.57
8 1107.88 1101.86 1115.91
9 985.761 981.961 993.212
16 561.718 560.243 563.731
24 814.775 813.427 815.714
31 631.689 630.687 632.678
32 613.115 611.589 614.422
33 594.967 593.366 596.422
64 309.125 308.508 309.7
128 285.998 285.606 286.544
512 267.904 267.57 268.476
EOD
$p0s1 << EOD
1 8803.86 8771.24 8836.35
2 4400.93 4385.5 4430.97
5 1766.21 1763.5 1771.93
8 1111.67 1105.88 1115.34
9 987.225 983.749 992.313
16 561.733 559.379 564.814
24 814.918 813.905 816.311
31 632.314 630.95 633.7
32 431.642 430.383 432.71
33 419.498 418.091 421.429
64 217.271 216.874 217.749
128 184.621 184.282 185.001
512 162.138 161.972 162.366
EOD
$p0s2 << EOD
1 8741.31 8721.07 8765.41
2 4413.42 4390.21 4431.25
5 1762.98 1755.47 1773.66
8 1108.98 1104.47 1118.3
9 988.617 986.355 991.027
16 561.348 559.003 566.64
24 815.118 813.665 816.435
31 632.466 631.495 633.677
32 9446.88 9435.01 9458.75
33 9169.86 9155.83 9189.19
64 4779.36 4773.22 4785.76
128 2427.85 2425.56 2431.26
512 1075.42 1074.28 1077.24
EOD
$p0s3 << EOD
1 9703.87 9690.3 9716.24
2 6028.07 6020.74 6035.01
5 9773.19 9622.36 9934.77
8 7831.81 7656.17 7869.44
EOD
$p0s4 << EOD
1 16244.6 16032 16558.8
2 8165.38 8099.39 8329.79
5 3286.94 3241.8 3353.96
8 2060.26 2025.63 2107.78
9 1769.33 1761.91 1773.33
16 1001.9 997.399 1003.62
24 672.315 670.304 674.283
31 522.892 521.53 524.238
32 506.412 505.1 507.936
33 494.224 492.854 495.81
64 293.386 291.79 294.484
128 180.876 180.083 181.554
512 85.1185 84.871 85.291
EOD
$p0s5 << EOD
1 13840.7 13790.4 13879.5
2 6939.23 6926.99 6949.03
5 2765.74 2763.09 2770.37
8 1727.8 1724.69 1730.84
9 1536.84 1533.04 1541.09
16 863.439 861.297 865.515
24 574.702 573.087 575.524
31 446.185 445.336 447.339
32 433.775 432.265 435.574
33 420.785 419.399 421.969
64 217.248 216.57 217.756
128 184.342 184.11 184.652
512 162.098 161.896 162.528
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.4701
set bmargin at screen 0.1077
set title "Qwen3.6-27B" font ",9"
set logscale x 2
set xtics (1, 16, 32, 64, 512)
set xrange [0.869565:588.8]
$p1s6 << EOD
1 7911.24 7894.2 7935.48
16 502.988 501.192 504.171
32 513.883 513.159 514.356
64 259.849 259.368 260.343
512 217.775 217.047 218.298
EOD
$p1s7 << EOD
1 7890.12 7879.06 7909.82
16 502.803 501.8 503.854
32 398.778 398.197 399.448
64 203.444 202.919 203.815
512 150.57 150.011 150.869
EOD
$p1s8 << EOD
1 7893.48 7867.3 7914.76
16 502.623 501.174 503.681
32 7235.27 7217.62 7247.23
64 3653.86 3643.2 3661.2
512 811.74 811.113 812.443
EOD
$p1s9 << EOD
1 12225.7 12190.7 12265.9
16 777.068 772.34 781.593
32 384.587 381.544 386.303
64 206.066 205.64 206.431
512 68.8157 68.7642 68.9467
EOD
$p1s10 << EOD
1 217673 217097 218160
16 13984.1 13936.2 14044.4
32 7068.02 7045.87 7091.33
64 3578.45 3570.06 3593.24
512 808.408 807.51 809.237
EOD
$p1s11 << EOD
1 217632 217181 218042
16 13989.1 13951.4 14029.7
32 7067.42 7050.64 7088.45
64 3572.28 3561.24 3578.7
512 807.622 807.08 808.193
EOD
$p1s12 << EOD
1 12610.4 12594.4 12635.4
16 793.365 792.03 795.498
32 399.368 398.351 400.415
64 203.459 203.154 203.967
512 150.342 149.916 150.733
EOD
plot $p1s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
