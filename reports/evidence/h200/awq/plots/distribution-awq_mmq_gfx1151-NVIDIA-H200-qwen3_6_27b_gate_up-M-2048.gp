# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_gate_up-M-2048.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_gate_up-M-2048.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10440.6 -0.310 -0.1166
10440.7 0.073 -0.1157
10440.8 -0.164 -0.1145
10441.2 0.220 -0.1105
10443.4 -0.017 -0.0897
10444.4 -0.254 -0.07959
10452.6 0.129 -0.001232
10452.8 -0.108 0
10452.8 0.275 0
10459.6 0.039 0.0649
10462.5 -0.198 0.09306
10465.1 0.185 0.1179
10471.6 -0.052 0.18
10472.1 -0.289 0.1846
10472.6 0.095 0.1898
10473.6 -0.142 0.199
EOD
$median0 << EOD
10452.8 0 10441 10463.8 0 -0.1125 0.1055
EOD
$dots1 << EOD
13655 0.690 -0.5595
13681 1.073 -0.3703
13686.2 0.836 -0.3318
13696.1 1.220 -0.2603
13715.9 0.983 -0.1161
13723.5 0.746 -0.06036
13726.8 1.129 -0.03682
13730.1 0.892 -0.01235
13733.5 1.275 0.01235
13736 1.039 0.03029
13737.7 0.802 0.04287
13745.9 1.185 0.1025
13747.6 0.948 0.1147
13758.2 0.711 0.192
13779.8 1.095 0.3496
13789.8 0.858 0.4223
EOD
$median1 << EOD
13731.8 1 13723.5 13746.7 0 -0.06036 0.1086
EOD
$dots2 << EOD
9500.35 1.690 -0.258
9515.01 2.073 -0.1041
9522.3 1.836 -0.02755
9522.72 2.220 -0.02318
9523.26 1.983 -0.01747
9524.51 1.746 -0.004365
9525.34 2.129 0.004365
9528.35 1.892 0.03594
9535.97 2.275 0.1159
9537.95 2.039 0.1367
9543.49 1.802 0.1949
9559.71 2.185 0.3652
EOD
$median2 << EOD
9524.93 2 9522.99 9536.96 0 -0.02033 0.1263
EOD
$dots3 << EOD
10984.3 2.690 -1.032
11068.9 3.073 -0.2693
11072.9 2.836 -0.233
11087 3.220 -0.1058
11089.3 2.983 -0.08563
11091.4 2.746 -0.06661
11106.2 3.129 0.06661
11113.2 2.892 0.1295
11125.1 3.275 0.2373
11130.6 3.039 0.2869
11147.2 2.802 0.4365
11193.7 3.185 0.8552
EOD
$median3 << EOD
11098.8 3 11089.2 11119.1 0 -0.08621 0.1834
EOD
$dots4 << EOD
2115.07 3.690 -0.2701
2119.04 4.073 -0.08299
2119.23 3.836 -0.07394
2120.19 4.220 -0.02867
2120.38 3.983 -0.01962
2120.64 3.746 -0.007543
2120.96 4.129 0.007543
2121.22 3.892 0.01962
2122.82 4.275 0.09506
2123.04 4.039 0.1056
2123.71 3.802 0.1373
2133.95 4.185 0.6201
EOD
$median4 << EOD
2120.8 4 2120.58 2121.6 0 -0.01056 0.03771
EOD
$dots5 << EOD
3123.46 4.690 -0.1902
3124.16 5.073 -0.1677
3125.34 4.836 -0.1299
3125.92 5.220 -0.1115
3128.03 4.983 -0.04397
3128.22 4.746 -0.03784
3130.59 5.129 0.03784
3133.5 4.892 0.1309
3134.18 5.275 0.1524
3136.45 5.039 0.225
3136.67 4.802 0.2321
3136.77 5.185 0.2352
EOD
$median5 << EOD
3129.41 5 3126.98 3134.18 0 -0.07772 0.1524
EOD
$dots6 << EOD
944.864 5.690 -0.2365
946.144 6.073 -0.1014
946.56 5.836 -0.05744
946.784 6.220 -0.03379
946.848 5.983 -0.02703
947.04 5.746 -0.006756
947.168 6.129 0.006756
947.584 5.892 0.05068
948.576 6.275 0.1554
948.768 6.039 0.1757
949.504 5.802 0.2534
950.08 6.185 0.3142
EOD
$median6 << EOD
947.104 6 946.816 948.672 0 -0.03041 0.1656
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_gate_up, M=2048 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale tile_n=64 (10:000062)" 0, "mmq_q8_1 tile_n=64 (10:000063)" 1, "mmq_rowscale tile_n=128 (9:000075)" 2, "mmq_q8_1 tile_n=128 (9:000076)" 3, "mmq_stream tile_n=128 (9:000077)" 4, "dequant_fp16 tile_n=128 (9:000078)" 5, "library_fp16 tile_n=128 (9:000079)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [871.854:14944.6]
set xtics (1000, 2000, 5000, 10000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.08:1.08]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,396 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_gate_up-M-2048.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10440.6 -0.310 -0.1166
10440.7 0.073 -0.1157
10440.8 -0.164 -0.1145
10441.2 0.220 -0.1105
10443.4 -0.017 -0.0897
10444.4 -0.254 -0.07959
10452.6 0.129 -0.001232
10452.8 -0.108 0
10452.8 0.275 0
10459.6 0.039 0.0649
10462.5 -0.198 0.09306
10465.1 0.185 0.1179
10471.6 -0.052 0.18
10472.1 -0.289 0.1846
10472.6 0.095 0.1898
10473.6 -0.142 0.199
EOD
$median0 << EOD
10452.8 0 10441 10463.8 0 -0.1125 0.1055
EOD
$dots1 << EOD
13655 0.690 -0.5595
13681 1.073 -0.3703
13686.2 0.836 -0.3318
13696.1 1.220 -0.2603
13715.9 0.983 -0.1161
13723.5 0.746 -0.06036
13726.8 1.129 -0.03682
13730.1 0.892 -0.01235
13733.5 1.275 0.01235
13736 1.039 0.03029
13737.7 0.802 0.04287
13745.9 1.185 0.1025
13747.6 0.948 0.1147
13758.2 0.711 0.192
13779.8 1.095 0.3496
13789.8 0.858 0.4223
EOD
$median1 << EOD
13731.8 1 13723.5 13746.7 0 -0.06036 0.1086
EOD
$dots2 << EOD
9500.35 1.690 -0.258
9515.01 2.073 -0.1041
9522.3 1.836 -0.02755
9522.72 2.220 -0.02318
9523.26 1.983 -0.01747
9524.51 1.746 -0.004365
9525.34 2.129 0.004365
9528.35 1.892 0.03594
9535.97 2.275 0.1159
9537.95 2.039 0.1367
9543.49 1.802 0.1949
9559.71 2.185 0.3652
EOD
$median2 << EOD
9524.93 2 9522.99 9536.96 0 -0.02033 0.1263
EOD
$dots3 << EOD
10984.3 2.690 -1.032
11068.9 3.073 -0.2693
11072.9 2.836 -0.233
11087 3.220 -0.1058
11089.3 2.983 -0.08563
11091.4 2.746 -0.06661
11106.2 3.129 0.06661
11113.2 2.892 0.1295
11125.1 3.275 0.2373
11130.6 3.039 0.2869
11147.2 2.802 0.4365
11193.7 3.185 0.8552
EOD
$median3 << EOD
11098.8 3 11089.2 11119.1 0 -0.08621 0.1834
EOD
$dots4 << EOD
2115.07 3.690 -0.2701
2119.04 4.073 -0.08299
2119.23 3.836 -0.07394
2120.19 4.220 -0.02867
2120.38 3.983 -0.01962
2120.64 3.746 -0.007543
2120.96 4.129 0.007543
2121.22 3.892 0.01962
2122.82 4.275 0.09506
2123.04 4.039 0.1056
2123.71 3.802 0.1373
2133.95 4.185 0.6201
EOD
$median4 << EOD
2120.8 4 2120.58 2121.6 0 -0.01056 0.03771
EOD
$dots5 << EOD
3123.46 4.690 -0.1902
3124.16 5.073 -0.1677
3125.34 4.836 -0.1299
3125.92 5.220 -0.1115
3128.03 4.983 -0.04397
3128.22 4.746 -0.03784
3130.59 5.129 0.03784
3133.5 4.892 0.1309
3134.18 5.275 0.1524
3136.45 5.039 0.225
3136.67 4.802 0.2321
3136.77 5.185 0.2352
EOD
$median5 << EOD
3129.41 5 3126.98 3134.18 0 -0.07772 0.1524
EOD
$dots6 << EOD
944.864 5.690 -0.2365
946.144 6.073 -0.1014
946.56 5.836 -0.05744
946.784 6.220 -0.03379
946.848 5.983 -0.02703
947.04 5.746 -0.006756
947.168 6.129 0.006756
947.584 5.892 0.05068
948.576 6.275 0.1554
948.768 6.039 0.1757
949.504 5.802 0.2534
950.08 6.185 0.3142
EOD
$median6 << EOD
947.104 6 946.816 948.672 0 -0.03041 0.1656
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_gate_up, M=2048 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale tile_n=64 (10:000062)" 0, "mmq_q8_1 tile_n=64 (10:000063)" 1, "mmq_rowscale tile_n=128 (9:000075)" 2, "mmq_q8_1 tile_n=128 (9:000076)" 3, "mmq_stream tile_n=128 (9:000077)" 4, "dequant_fp16 tile_n=128 (9:000078)" 5, "library_fp16 tile_n=128 (9:000079)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [871.854:14944.6]
set xtics (1000, 2000, 5000, 10000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.08:1.08]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
