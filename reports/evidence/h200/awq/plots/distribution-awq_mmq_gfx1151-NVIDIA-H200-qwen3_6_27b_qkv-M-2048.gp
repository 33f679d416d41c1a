# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_qkv-M-2048.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_qkv-M-2048.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4322.88 -0.310 -0.1305
4323.52 0.073 -0.1157
4323.81 -0.164 -0.109
4324.16 0.220 -0.1009
4325.18 -0.017 -0.07726
4325.44 -0.254 -0.07134
4326.59 0.129 -0.04473
4327.65 -0.108 -0.02032
4328 0.275 -0.01219
4328.16 0.039 -0.008504
4328.38 -0.198 -0.003327
4328.67 0.185 0.003327
4329.7 -0.052 0.02699
4331.36 -0.289 0.06542
4332 0.095 0.08021
4332.83 -0.142 0.09943
4334.18 0.241 0.1305
4334.88 0.004 0.1467
4334.94 -0.233 0.1482
4339.01 0.150 0.2421
4359.36 -0.086 0.7123
4363.94 0.297 0.818
EOD
$median0 << EOD
4328.53 0 4326.72 4332.83 0 -0.04177 0.09943
EOD
$dots1 << EOD
6096.51 0.690 -0.2498
6098.08 1.073 -0.2241
6098.85 0.836 -0.2115
6101.12 1.220 -0.1744
6101.28 0.983 -0.1717
6101.5 0.746 -0.1681
6101.7 1.129 -0.1649
6102.78 0.892 -0.1471
6109.41 1.275 -0.03875
6110.34 1.039 -0.02357
6110.75 0.802 -0.01675
6112.8 1.185 0.01675
6112.9 0.948 0.01832
6114.46 0.711 0.04398
6115.87 1.095 0.06701
6117.31 0.858 0.09058
6117.31 1.241 0.09058
6122.78 1.004 0.1801
6125.22 0.767 0.2199
6126.02 1.150 0.233
6143.87 0.914 0.5251
6152.54 1.297 0.667
EOD
$median1 << EOD
6111.78 1 6101.5 6117.31 0 -0.1681 0.09058
EOD
$dots2 << EOD
3887.52 1.690 -0.2017
3888.19 2.073 -0.1844
3890.27 1.836 -0.131
3890.34 2.220 -0.1294
3890.78 1.983 -0.1179
3892.86 1.746 -0.06449
3894.02 2.129 -0.03491
3894.78 1.892 -0.0152
3895.17 2.275 -0.00534
3895.58 2.039 0.00534
3895.84 1.802 0.01191
3896.99 2.185 0.04148
3917.73 1.948 0.5738
3917.98 1.711 0.5804
3920.13 2.095 0.6354
3921.28 1.858 0.665
3922.91 2.241 0.7069
3923.07 2.004 0.711
EOD
$median2 << EOD
3895.38 2 3891.82 3919.06 0 -0.09119 0.6079
EOD
$dots3 << EOD
4405.73 2.690 -0.2976
4405.76 3.073 -0.2969
4406.75 2.836 -0.2745
4407.26 3.220 -0.2629
4407.39 2.983 -0.26
4408.1 2.746 -0.244
4414.91 3.129 -0.08979
4417.89 2.892 -0.02245
4418.34 3.275 -0.01231
4419.42 3.039 0.01231
4420.86 2.802 0.0449
4421.92 3.185 0.06879
4423.49 2.948 0.1043
4423.9 2.711 0.1137
4424.48 3.095 0.1267
4431.97 2.858 0.2962
4436.22 3.241 0.3925
4438.91 3.004 0.4533
EOD
$median3 << EOD
4418.88 3 4407.39 4423.9 0 -0.26 0.1137
EOD
$dots4 << EOD
888.928 3.690 -0.2836
889.12 4.073 -0.262
889.12 3.836 -0.262
890.144 4.220 -0.1472
890.88 3.983 -0.06462
891.008 3.746 -0.05025
891.392 4.129 -0.007181
891.424 3.892 -0.00359
891.456 4.275 0
891.456 4.039 0
892.352 3.802 0.1005
895.488 4.185 0.4523
896.16 3.948 0.5277
896.704 3.711 0.5887
896.768 4.095 0.5959
896.864 3.858 0.6066
897.344 4.241 0.6605
901.408 4.004 1.116
EOD
$median4 << EOD
891.456 4 890.944 896.768 0 -0.05743 0.5959
EOD
$dots5 << EOD
1302.4 4.690 -0.4744
1304.35 5.073 -0.3252
1304.51 4.836 -0.313
1304.77 5.220 -0.2934
1305.34 4.983 -0.2494
1305.95 4.746 -0.203
1306.88 5.129 -0.132
1307.71 4.892 -0.06847
1308.13 5.275 -0.03668
1309.09 5.039 0.03668
1309.6 4.802 0.07581
1312.19 5.185 0.2739
1313.09 4.948 0.3424
1313.73 4.711 0.3913
1314.75 5.095 0.4695
1321.12 4.858 0.9561
1322.91 5.241 1.093
1323.01 5.004 1.1
EOD
$median5 << EOD
1308.61 5 1305.95 1314.24 0 -0.203 0.4304
EOD
$dots6 << EOD
391.008 5.690 -0.3344
391.008 6.073 -0.3344
391.872 5.836 -0.1142
391.904 6.220 -0.106
391.968 5.983 -0.08972
392.064 5.746 -0.06525
392.224 6.129 -0.02446
392.224 5.892 -0.02446
392.256 6.275 -0.01631
392.384 6.039 0.01631
392.512 5.802 0.04894
392.576 6.185 0.06526
392.832 5.948 0.1305
392.864 5.711 0.1387
393.024 6.095 0.1794
393.248 5.858 0.2365
393.504 6.241 0.3018
397.248 6.004 1.256
EOD
$median6 << EOD
392.32 6 391.968 392.832 0 -0.08972 0.1305
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_qkv, M=2048 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale tile_n=64 (10:000046)" 0, "mmq_q8_1 tile_n=64 (10:000047)" 1, "mmq_rowscale tile_n=128 (9:000055)" 2, "mmq_q8_1 tile_n=128 (9:000056)" 3, "mmq_stream tile_n=128 (9:000057)" 4, "dequant_fp16 tile_n=128 (9:000058)" 5, "library_fp16 tile_n=128 (9:000059)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [359.981:6682.84]
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
set xrange [-1.32:1.32]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_qkv-M-2048.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4322.88 -0.310 -0.1305
4323.52 0.073 -0.1157
4323.81 -0.164 -0.109
4324.16 0.220 -0.1009
4325.18 -0.017 -0.07726
4325.44 -0.254 -0.07134
4326.59 0.129 -0.04473
4327.65 -0.108 -0.02032
4328 0.275 -0.01219
4328.16 0.039 -0.008504
4328.38 -0.198 -0.003327
4328.67 0.185 0.003327
4329.7 -0.052 0.02699
4331.36 -0.289 0.06542
4332 0.095 0.08021
4332.83 -0.142 0.09943
4334.18 0.241 0.1305
4334.88 0.004 0.1467
4334.94 -0.233 0.1482
4339.01 0.150 0.2421
4359.36 -0.086 0.7123
4363.94 0.297 0.818
EOD
$median0 << EOD
4328.53 0 4326.72 4332.83 0 -0.04177 0.09943
EOD
$dots1 << EOD
6096.51 0.690 -0.2498
6098.08 1.073 -0.2241
6098.85 0.836 -0.2115
6101.12 1.220 -0.1744
6101.28 0.983 -0.1717
6101.5 0.746 -0.1681
6101.7 1.129 -0.1649
6102.78 0.892 -0.1471
6109.41 1.275 -0.03875
6110.34 1.039 -0.02357
6110.75 0.802 -0.01675
6112.8 1.185 0.01675
6112.9 0.948 0.01832
6114.46 0.711 0.04398
6115.87 1.095 0.06701
6117.31 0.858 0.09058
6117.31 1.241 0.09058
6122.78 1.004 0.1801
6125.22 0.767 0.2199
6126.02 1.150 0.233
6143.87 0.914 0.5251
6152.54 1.297 0.667
EOD
$median1 << EOD
6111.78 1 6101.5 6117.31 0 -0.1681 0.09058
EOD
$dots2 << EOD
3887.52 1.690 -0.2017
3888.19 2.073 -0.1844
3890.27 1.836 -0.131
3890.34 2.220 -0.1294
3890.78 1.983 -0.1179
3892.86 1.746 -0.06449
3894.02 2.129 -0.03491
3894.78 1.892 -0.0152
3895.17 2.275 -0.00534
3895.58 2.039 0.00534
3895.84 1.802 0.01191
3896.99 2.185 0.04148
3917.73 1.948 0.5738
3917.98 1.711 0.5804
3920.13 2.095 0.6354
3921.28 1.858 0.665
3922.91 2.241 0.7069
3923.07 2.004 0.711
EOD
$median2 << EOD
3895.38 2 3891.82 3919.06 0 -0.09119 0.6079
EOD
$dots3 << EOD
4405.73 2.690 -0.2976
4405.76 3.073 -0.2969
4406.75 2.836 -0.2745
4407.26 3.220 -0.2629
4407.39 2.983 -0.26
4408.1 2.746 -0.244
4414.91 3.129 -0.08979
4417.89 2.892 -0.02245
4418.34 3.275 -0.01231
4419.42 3.039 0.01231
4420.86 2.802 0.0449
4421.92 3.185 0.06879
4423.49 2.948 0.1043
4423.9 2.711 0.1137
4424.48 3.095 0.1267
4431.97 2.858 0.2962
4436.22 3.241 0.3925
4438.91 3.004 0.4533
EOD
$median3 << EOD
4418.88 3 4407.39 4423.9 0 -0.26 0.1137
EOD
$dots4 << EOD
888.928 3.690 -0.2836
889.12 4.073 -0.262
889.12 3.836 -0.262
890.144 4.220 -0.1472
890.88 3.983 -0.06462
891.008 3.746 -0.05025
891.392 4.129 -0.007181
891.424 3.892 -0.00359
891.456 4.275 0
891.456 4.039 0
892.352 3.802 0.1005
895.488 4.185 0.4523
896.16 3.948 0.5277
896.704 3.711 0.5887
896.768 4.095 0.5959
896.864 3.858 0.6066
897.344 4.241 0.6605
901.408 4.004 1.116
EOD
$median4 << EOD
891.456 4 890.944 896.768 0 -0.05743 0.5959
EOD
$dots5 << EOD
1302.4 4.690 -0.4744
1304.35 5.073 -0.3252
1304.51 4.836 -0.313
1304.77 5.220 -0.2934
1305.34 4.983 -0.2494
1305.95 4.746 -0.203
1306.88 5.129 -0.132
1307.71 4.892 -0.06847
1308.13 5.275 -0.03668
1309.09 5.039 0.03668
1309.6 4.802 0.07581
1312.19 5.185 0.2739
1313.09 4.948 0.3424
1313.73 4.711 0.3913
1314.75 5.095 0.4695
1321.12 4.858 0.9561
1322.91 5.241 1.093
1323.01 5.004 1.1
EOD
$median5 << EOD
1308.61 5 1305.95 1314.24 0 -0.203 0.4304
EOD
$dots6 << EOD
391.008 5.690 -0.3344
391.008 6.073 -0.3344
391.872 5.836 -0.1142
391.904 6.220 -0.106
391.968 5.983 -0.08972
392.064 5.746 -0.06525
392.224 6.129 -0.02446
392.224 5.892 -0.02446
392.256 6.275 -0.01631
392.384 6.039 0.01631
392.512 5.802 0.04894
392.576 6.185 0.06526
392.832 5.948 0.1305
392.864 5.711 0.1387
393.024 6.095 0.1794
393.248 5.858 0.2365
393.504 6.241 0.3018
397.248 6.004 1.256
EOD
$median6 << EOD
392.32 6 391.968 392.832 0 -0.08972 0.1305
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_qkv, M=2048 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale tile_n=64 (10:000046)" 0, "mmq_q8_1 tile_n=64 (10:000047)" 1, "mmq_rowscale tile_n=128 (9:000055)" 2, "mmq_q8_1 tile_n=128 (9:000056)" 3, "mmq_stream tile_n=128 (9:000057)" 4, "dequant_fp16 tile_n=128 (9:000058)" 5, "library_fp16 tile_n=128 (9:000059)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [359.981:6682.84]
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
set xrange [-1.32:1.32]
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
