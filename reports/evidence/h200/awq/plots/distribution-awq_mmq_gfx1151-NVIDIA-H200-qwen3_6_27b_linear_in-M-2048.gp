# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_linear_in-M-2048.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_linear_in-M-2048.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4923.87 -0.310 -0.2518
4927.42 0.073 -0.1799
4929.63 -0.164 -0.1352
4930.46 0.220 -0.1183
4931.87 -0.017 -0.08978
4932.16 -0.254 -0.08395
4933.06 0.129 -0.0658
4933.25 -0.108 -0.0619
4935.07 0.275 -0.02496
4935.97 0.039 -0.006805
4936.64 -0.198 0.006805
4938.72 0.185 0.04895
4939.1 -0.052 0.05673
4940.38 -0.289 0.08265
4941.28 0.095 0.1008
4945.34 -0.142 0.1831
4963.04 0.241 0.5416
4964.35 0.004 0.5682
4966.53 -0.233 0.6123
4973.89 0.150 0.7614
EOD
$median0 << EOD
4936.3 0 4932.61 4954.18 0 -0.07487 0.3622
EOD
$dots1 << EOD
6824.29 0.690 -0.2605
6826.66 1.073 -0.2259
6830.78 0.836 -0.1656
6832.38 1.220 -0.1422
6832.61 0.983 -0.1389
6834.72 0.746 -0.108
6838.91 1.129 -0.04677
6840.06 0.892 -0.02993
6840.61 1.275 -0.02198
6841.5 1.039 -0.008886
6842.72 0.802 0.008886
6846.78 1.185 0.06828
6853.76 0.948 0.1702
6855.01 0.711 0.1885
6857.98 1.095 0.232
6864.51 0.858 0.3274
6865.34 1.241 0.3395
6868.74 1.004 0.3891
6876.26 0.767 0.499
6882.37 1.150 0.5884
EOD
$median1 << EOD
6842.11 1 6834.72 6864.93 0 -0.108 0.3335
EOD
$dots2 << EOD
4440.32 1.690 -0.1367
4441.7 2.073 -0.1058
4442.59 1.836 -0.08564
4443.52 2.220 -0.06477
4444.06 1.983 -0.05254
4444.29 1.746 -0.04751
4444.48 2.129 -0.04319
4444.9 1.892 -0.03382
4446.11 2.275 -0.006477
4446.69 2.039 0.006477
4446.75 1.802 0.007914
4447.42 2.185 0.02302
4447.42 1.948 0.02302
4447.97 1.711 0.03526
4448.61 2.095 0.04965
4450.43 1.858 0.09067
4452.06 2.241 0.1274
4454.11 2.004 0.1734
EOD
$median2 << EOD
4446.4 2 4444.48 4447.7 0 -0.04319 0.02914
EOD
$dots3 << EOD
5118.85 2.690 -0.5066
5120.26 3.073 -0.4792
5127.68 2.836 -0.3349
5131.1 3.220 -0.2684
5134.94 2.983 -0.1937
5137.38 2.746 -0.1465
5138.5 3.129 -0.1247
5140.64 2.892 -0.08304
5143.97 3.275 -0.01835
5145.86 3.039 0.01835
5147.58 2.802 0.05193
5148.32 3.185 0.06624
5149.12 2.948 0.08179
5150.46 2.711 0.1079
5151.1 3.095 0.1204
5152.83 2.858 0.1539
5156.7 3.241 0.2292
5157.57 3.004 0.246
EOD
$median3 << EOD
5144.91 3 5134.94 5150.11 0 -0.1937 0.1011
EOD
$dots4 << EOD
1011.65 3.690 -0.2666
1012.06 4.073 -0.2256
1012.35 3.836 -0.1972
1012.86 4.220 -0.1467
1013.09 3.983 -0.1246
1013.15 3.746 -0.1183
1013.89 4.129 -0.04575
1014.08 3.892 -0.02681
1014.34 4.275 -0.001581
1014.37 4.039 0.001581
1014.78 3.802 0.04258
1015.17 4.185 0.08044
1015.26 3.948 0.08991
1015.65 3.711 0.1278
1017.12 4.095 0.2729
1017.22 3.858 0.2823
1017.86 4.241 0.3454
1018.24 4.004 0.3833
EOD
$median4 << EOD
1014.35 4 1013.12 1015.46 0 -0.1215 0.1088
EOD
$dots5 << EOD
1483.81 4.690 -0.1948
1484.26 5.073 -0.1647
1484.77 4.836 -0.1302
1486.05 5.220 -0.04413
1486.08 4.983 -0.04197
1486.08 4.746 -0.04197
1486.08 5.129 -0.04197
1486.11 4.892 -0.03982
1486.5 5.275 -0.01399
1486.91 5.039 0.01399
1488.06 4.802 0.09148
1489.41 5.185 0.1819
1490.43 4.948 0.2508
1490.82 4.711 0.2766
1491.42 5.095 0.3175
1491.52 4.858 0.3239
1491.62 5.241 0.3304
1494.43 5.004 0.5198
EOD
$median5 << EOD
1486.7 5 1486.05 1490.62 0 -0.04413 0.2637
EOD
$dots6 << EOD
446.368 5.690 -0.4141
447.136 6.073 -0.2427
447.872 5.836 -0.07853
447.936 6.220 -0.06425
447.936 5.983 -0.06425
448.128 5.746 -0.02141
448.128 6.129 -0.02141
448.16 5.892 -0.01428
448.192 6.275 -0.007138
448.256 6.039 0.007138
448.544 5.802 0.07139
448.576 6.185 0.07853
448.576 5.948 0.07853
448.864 5.711 0.1428
448.928 6.095 0.1571
448.96 5.858 0.1642
449.12 6.241 0.1999
449.376 6.004 0.257
EOD
$median6 << EOD
448.224 6 447.936 448.752 0 -0.06425 0.1178
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_linear_in, M=2048 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale tile_n=64 (10:000014)" 0, "mmq_q8_1 tile_n=64 (10:000015)" 1, "mmq_rowscale tile_n=128 (9:000015)" 2, "mmq_q8_1 tile_n=128 (9:000016)" 3, "mmq_stream tile_n=128 (9:000017)" 4, "dequant_fp16 tile_n=128 (9:000018)" 5, "library_fp16 tile_n=128 (9:000019)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [411.199:7471.01]
set xtics (500, 1000, 2000, 5000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.799:0.799]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_linear_in-M-2048.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4923.87 -0.310 -0.2518
4927.42 0.073 -0.1799
4929.63 -0.164 -0.1352
4930.46 0.220 -0.1183
4931.87 -0.017 -0.08978
4932.16 -0.254 -0.08395
4933.06 0.129 -0.0658
4933.25 -0.108 -0.0619
4935.07 0.275 -0.02496
4935.97 0.039 -0.006805
4936.64 -0.198 0.006805
4938.72 0.185 0.04895
4939.1 -0.052 0.05673
4940.38 -0.289 0.08265
4941.28 0.095 0.1008
4945.34 -0.142 0.1831
4963.04 0.241 0.5416
4964.35 0.004 0.5682
4966.53 -0.233 0.6123
4973.89 0.150 0.7614
EOD
$median0 << EOD
4936.3 0 4932.61 4954.18 0 -0.07487 0.3622
EOD
$dots1 << EOD
6824.29 0.690 -0.2605
6826.66 1.073 -0.2259
6830.78 0.836 -0.1656
6832.38 1.220 -0.1422
6832.61 0.983 -0.1389
6834.72 0.746 -0.108
6838.91 1.129 -0.04677
6840.06 0.892 -0.02993
6840.61 1.275 -0.02198
6841.5 1.039 -0.008886
6842.72 0.802 0.008886
6846.78 1.185 0.06828
6853.76 0.948 0.1702
6855.01 0.711 0.1885
6857.98 1.095 0.232
6864.51 0.858 0.3274
6865.34 1.241 0.3395
6868.74 1.004 0.3891
6876.26 0.767 0.499
6882.37 1.150 0.5884
EOD
$median1 << EOD
6842.11 1 6834.72 6864.93 0 -0.108 0.3335
EOD
$dots2 << EOD
4440.32 1.690 -0.1367
4441.7 2.073 -0.1058
4442.59 1.836 -0.08564
4443.52 2.220 -0.06477
4444.06 1.983 -0.05254
4444.29 1.746 -0.04751
4444.48 2.129 -0.04319
4444.9 1.892 -0.03382
4446.11 2.275 -0.006477
4446.69 2.039 0.006477
4446.75 1.802 0.007914
4447.42 2.185 0.02302
4447.42 1.948 0.02302
4447.97 1.711 0.03526
4448.61 2.095 0.04965
4450.43 1.858 0.09067
4452.06 2.241 0.1274
4454.11 2.004 0.1734
EOD
$median2 << EOD
4446.4 2 4444.48 4447.7 0 -0.04319 0.02914
EOD
$dots3 << EOD
5118.85 2.690 -0.5066
5120.26 3.073 -0.4792
5127.68 2.836 -0.3349
5131.1 3.220 -0.2684
5134.94 2.983 -0.1937
5137.38 2.746 -0.1465
5138.5 3.129 -0.1247
5140.64 2.892 -0.08304
5143.97 3.275 -0.01835
5145.86 3.039 0.01835
5147.58 2.802 0.05193
5148.32 3.185 0.06624
5149.12 2.948 0.08179
5150.46 2.711 0.1079
5151.1 3.095 0.1204
5152.83 2.858 0.1539
5156.7 3.241 0.2292
5157.57 3.004 0.246
EOD
$median3 << EOD
5144.91 3 5134.94 5150.11 0 -0.1937 0.1011
EOD
$dots4 << EOD
1011.65 3.690 -0.2666
1012.06 4.073 -0.2256
1012.35 3.836 -0.1972
1012.86 4.220 -0.1467
1013.09 3.983 -0.1246
1013.15 3.746 -0.1183
1013.89 4.129 -0.04575
1014.08 3.892 -0.02681
1014.34 4.275 -0.001581
1014.37 4.039 0.001581
1014.78 3.802 0.04258
1015.17 4.185 0.08044
1015.26 3.948 0.08991
1015.65 3.711 0.1278
1017.12 4.095 0.2729
1017.22 3.858 0.2823
1017.86 4.241 0.3454
1018.24 4.004 0.3833
EOD
$median4 << EOD
1014.35 4 1013.12 1015.46 0 -0.1215 0.1088
EOD
$dots5 << EOD
1483.81 4.690 -0.1948
1484.26 5.073 -0.1647
1484.77 4.836 -0.1302
1486.05 5.220 -0.04413
1486.08 4.983 -0.04197
1486.08 4.746 -0.04197
1486.08 5.129 -0.04197
1486.11 4.892 -0.03982
1486.5 5.275 -0.01399
1486.91 5.039 0.01399
1488.06 4.802 0.09148
1489.41 5.185 0.1819
1490.43 4.948 0.2508
1490.82 4.711 0.2766
1491.42 5.095 0.3175
1491.52 4.858 0.3239
1491.62 5.241 0.3304
1494.43 5.004 0.5198
EOD
$median5 << EOD
1486.7 5 1486.05 1490.62 0 -0.04413 0.2637
EOD
$dots6 << EOD
446.368 5.690 -0.4141
447.136 6.073 -0.2427
447.872 5.836 -0.07853
447.936 6.220 -0.06425
447.936 5.983 -0.06425
448.128 5.746 -0.02141
448.128 6.129 -0.02141
448.16 5.892 -0.01428
448.192 6.275 -0.007138
448.256 6.039 0.007138
448.544 5.802 0.07139
448.576 6.185 0.07853
448.576 5.948 0.07853
448.864 5.711 0.1428
448.928 6.095 0.1571
448.96 5.858 0.1642
449.12 6.241 0.1999
449.376 6.004 0.257
EOD
$median6 << EOD
448.224 6 447.936 448.752 0 -0.06425 0.1178
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_linear_in, M=2048 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale tile_n=64 (10:000014)" 0, "mmq_q8_1 tile_n=64 (10:000015)" 1, "mmq_rowscale tile_n=128 (9:000015)" 2, "mmq_q8_1 tile_n=128 (9:000016)" 3, "mmq_stream tile_n=128 (9:000017)" 4, "dequant_fp16 tile_n=128 (9:000018)" 5, "library_fp16 tile_n=128 (9:000019)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [411.199:7471.01]
set xtics (500, 1000, 2000, 5000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.799:0.799]
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
