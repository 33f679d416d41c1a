# Redraw with: gnuplot token-time-awq_mmq_gfx1151-NVIDIA-H200-Qwen3-32B.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "token-time-awq_mmq_gfx1151-NVIDIA-H200-Qwen3-32B.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: time per token, a step over its rows (DERIVED)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "dequant_fp16", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dispatch", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dispatch_second_copy", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "gemv_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "library_fp16", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "mmq_rowscale", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "mmq_rowscale_turns", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "mmq_stream"
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
set yrange [77.8426:312876]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "Qwen3-32B" font ",9"
set logscale x 2
set xtics (1, 2, 5, 8, 9, 16, 24, 31, "" 32, "" 33, 64, 128, 512)
set xrange [0.869565:588.8]
$p0s0 << EOD
1 8551.49 8523.47 8581.05
2 4259.78 4250.32 4276.32
5 1710.05 1705.67 1716.99
8 1074.86 1070.61 1080.54
9 952.532 950.319 955.836
16 541.019 539.253 542.793
24 738.418 737.53 739.492
31 573.657 572.444 574.621
32 555.542 554.578 556.553
33 540.258 539.402 541.334
64 280.165 277.901 282.633
128 256.848 254.785 258.87
512 238.59 237.626 239.496
EOD
$p0s1 << EOD
1 8547.46 8512.53 8581.52
2 4270.46 4253.84 4287.48
5 1705.49 1699.53 1714.68
8 1080.46 1072.51 1084.1
9 955.305 952.25 958.612
16 539.536 536.805 541.774
24 739.386 737.963 740.612
31 573.58 572.804 574.182
32 360.749 360.002 361.595
33 351.099 350.476 351.844
64 183.841 182.802 184.996
128 151.802 150.896 152.687
512 130.854 130.534 131.576
EOD
$p0s2 << EOD
1 8503.76 8470.66 8529.63
2 4261.72 4245.15 4281.24
5 1712.32 1705.94 1717.02
8 1067.05 1064.52 1071.11
9 955.496 952.9 957.36
16 536.267 534.736 538.931
24 738.908 738.116 739.617
31 573.73 573.034 574.749
32 9429.63 9416.13 9445.25
33 9153.94 9136.93 9170.66
64 4764.99 4744.92 4785.69
128 2422.06 2411.53 2430.87
512 1068.53 1066.84 1072.59
EOD
$p0s3 << EOD
1 9693.63 9676.22 9711.02
2 6033.84 6024.98 6039.01
5 9923.09 9893.48 9943
8 7645.7 7624.63 7662.75
EOD
$p0s4 << EOD
1 16394.2 16343.8 16467.8
2 8232.51 8170.37 8344.32
5 3315.05 3297.95 3326.05
8 2053.47 2047.46 2058.48
9 1758.62 1754 1763.93
16 994.096 992.336 996.072
24 667.76 666.789 669.531
31 518.966 517.653 520.027
32 502.956 501.712 504.008
33 491.291 489.79 492.765
64 293.738 289.934 298.187
128 182.853 180.086 185.716
512 85.793 85.6269 85.902
EOD
$p0s5 << EOD
1 283828 282976 284432
2 142385 142030 142698
5 57533.4 57396.8 57689.7
8 36167.8 36095.7 36285.8
9 32239 32190.1 32326.2
16 18281.9 18213.2 18333.8
24 12292.8 12247.5 12336.4
31 9567.43 9547.12 9591.84
32 9274.78 9252.25 9291.42
33 8990.84 8969.18 9032.05
64 4691.1 4669.97 4709.23
128 2395.38 2383.42 2407.01
512 1066.33 1063.22 1068.72
EOD
$p0s6 << EOD
1 283554 282837 284185
2 142053 141795 142418
5 57451.3 57301.2 57557.2
8 35975.6 35878.5 36074.4
9 32152.5 32091.4 32267.8
16 18253.4 18200 18324.4
24 12287.1 12268.8 12309.7
31 9570.27 9547.68 9582.4
32 9270.3 9255.39 9286.98
33 8995.22 8975.17 9010.77
64 4690.69 4671.98 4709.55
128 2393.37 2383.68 2404.55
512 1065.79 1061.51 1067.59
EOD
$p0s7 << EOD
1 11322.1 11303.7 11347.8
2 5679.91 5669.51 5687.01
5 2272.02 2268.17 2275.18
8 1419.76 1417.27 1421.83
9 1265.07 1262.71 1267.14
16 712.466 710.424 714.188
24 478.035 477.44 478.687
31 372.323 371.512 372.833
32 360.888 359.895 361.861
33 350.73 349.914 351.746
64 183.935 182.874 184.811
128 151.687 150.983 152.302
512 131.018 130.542 131.532
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "token-time-awq_mmq_gfx1151-NVIDIA-H200-Qwen3-32B.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: time per token, a step over its rows (DERIVED)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "dequant_fp16", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dispatch", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dispatch_second_copy", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "gemv_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "library_fp16", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "mmq_rowscale", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "mmq_rowscale_turns", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "mmq_stream"
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
set yrange [77.8426:312876]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "Qwen3-32B" font ",9"
set logscale x 2
set xtics (1, 2, 5, 8, 9, 16, 24, 31, "" 32, "" 33, 64, 128, 512)
set xrange [0.869565:588.8]
$p0s0 << EOD
1 8551.49 8523.47 8581.05
2 4259.78 4250.32 4276.32
5 1710.05 1705.67 1716.99
8 1074.86 1070.61 1080.54
9 952.532 950.319 955.836
16 541.019 539.253 542.793
24 738.418 737.53 739.492
31 573.657 572.444 574.621
32 555.542 554.578 556.553
33 540.258 539.402 541.334
64 280.165 277.901 282.633
128 256.848 254.785 258.87
512 238.59 237.626 239.496
EOD
$p0s1 << EOD
1 8547.46 8512.53 8581.52
2 4270.46 4253.84 4287.48
5 1705.49 1699.53 1714.68
8 1080.46 1072.51 1084.1
9 955.305 952.25 958.612
16 539.536 536.805 541.774
24 739.386 737.963 740.612
31 573.58 572.804 574.182
32 360.749 360.002 361.595
33 351.099 350.476 351.844
64 183.841 182.802 184.996
128 151.802 150.896 152.687
512 130.854 130.534 131.576
EOD
$p0s2 << EOD
1 8503.76 8470.66 8529.63
2 4261.72 4245.15 4281.24
5 1712.32 1705.94 1717.02
8 1067.05 1064.52 1071.11
9 955.496 952.9 957.36
16 536.267 534.736 538.931
24 738.908 738.116 739.617
31 573.73 573.034 574.749
32 9429.63 9416.13 9445.25
33 9153.94 9136.93 9170.66
64 4764.99 4744.92 4785.69
128 2422.06 2411.53 2430.87
512 1068.53 1066.84 1072.59
EOD
$p0s3 << EOD
1 9693.63 9676.22 9711.02
2 6033.84 6024.98 6039.01
5 9923.09 9893.48 9943
8 7645.7 7624.63 7662.75
EOD
$p0s4 << EOD
1 16394.2 16343.8 16467.8
2 8232.51 8170.37 8344.32
5 3315.05 3297.95 3326.05
8 2053.47 2047.46 2058.48
9 1758.62 1754 1763.93
16 994.096 992.336 996.072
24 667.76 666.789 669.531
31 518.966 517.653 520.027
32 502.956 501.712 504.008
33 491.291 489.79 492.765
64 293.738 289.934 298.187
128 182.853 180.086 185.716
512 85.793 85.6269 85.902
EOD
$p0s5 << EOD
1 283828 282976 284432
2 142385 142030 142698
5 57533.4 57396.8 57689.7
8 36167.8 36095.7 36285.8
9 32239 32190.1 32326.2
16 18281.9 18213.2 18333.8
24 12292.8 12247.5 12336.4
31 9567.43 9547.12 9591.84
32 9274.78 9252.25 9291.42
33 8990.84 8969.18 9032.05
64 4691.1 4669.97 4709.23
128 2395.38 2383.42 2407.01
512 1066.33 1063.22 1068.72
EOD
$p0s6 << EOD
1 283554 282837 284185
2 142053 141795 142418
5 57451.3 57301.2 57557.2
8 35975.6 35878.5 36074.4
9 32152.5 32091.4 32267.8
16 18253.4 18200 18324.4
24 12287.1 12268.8 12309.7
31 9570.27 9547.68 9582.4
32 9270.3 9255.39 9286.98
33 8995.22 8975.17 9010.77
64 4690.69 4671.98 4709.55
128 2393.37 2383.68 2404.55
512 1065.79 1061.51 1067.59
EOD
$p0s7 << EOD
1 11322.1 11303.7 11347.8
2 5679.91 5669.51 5687.01
5 2272.02 2268.17 2275.18
8 1419.76 1417.27 1421.83
9 1265.07 1262.71 1267.14
16 712.466 710.424 714.188
24 478.035 477.44 478.687
31 372.323 371.512 372.833
32 360.888 359.895 361.861
33 350.73 349.914 351.746
64 183.935 182.874 184.811
128 151.687 150.983 152.302
512 131.018 130.542 131.532
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
