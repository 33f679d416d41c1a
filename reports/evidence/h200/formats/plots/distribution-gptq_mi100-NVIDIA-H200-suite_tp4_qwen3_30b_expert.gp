# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.2025 -0.310 -0.2187
13.2025 0.073 -0.2187
13.21 -0.164 -0.1613
13.2212 0.220 -0.07702
13.2305 -0.017 -0.006839
13.2323 -0.254 0.006839
13.2436 0.129 0.09246
13.2443 -0.108 0.09731
13.2637 0.275 0.2443
13.2657 0.039 0.2593
EOD
$median0 << EOD
13.2314 0 13.2314 13.2314 0 0 0
EOD
$dots1 << EOD
14.7225 0.690 -0.1861
14.7437 1.073 -0.04236
14.7442 0.836 -0.0384
14.7455 1.220 -0.02969
14.7465 0.983 -0.02336
14.7533 0.746 0.02336
14.7558 1.129 0.03999
14.7685 0.892 0.1263
14.7839 1.275 0.2308
14.8043 1.039 0.369
EOD
$median1 << EOD
14.7499 1 14.7499 14.7499 0 0 0
EOD
$dots2 << EOD
13.2124 1.690 -0.1809
13.2161 2.073 -0.1535
13.2204 1.836 -0.1209
13.2305 2.220 -0.04411
13.2325 1.983 -0.02912
13.2402 1.746 0.02912
13.2422 2.129 0.04367
13.243 1.892 0.05029
13.2466 2.275 0.07721
13.2568 2.039 0.154
EOD
$median2 << EOD
13.2364 2 13.2364 13.2364 0 0 0
EOD
$dots3 << EOD
14.286 2.690 -0.2784
14.3115 3.073 -0.1002
14.3139 2.836 -0.08338
14.3217 3.220 -0.02884
14.324 2.983 -0.01311
14.3277 2.746 0.01311
14.3446 3.129 0.1306
14.3545 2.892 0.1998
14.3582 3.275 0.2255
14.3588 3.039 0.2297
EOD
$median3 << EOD
14.3259 3 14.3259 14.3259 0 0 0
EOD
$dots4 << EOD
13.9724 3.690 -0.175
13.986 4.073 -0.07781
13.9882 3.836 -0.06237
13.9909 4.220 -0.04276
13.9912 3.983 -0.04068
14.0026 3.746 0.04068
14.0055 4.129 0.06153
14.0109 3.892 0.0995
14.0227 4.275 0.1842
14.0467 4.039 0.3552
EOD
$median4 << EOD
13.9969 4 13.9969 13.9969 0 0 0
EOD
$dots5 << EOD
12.5475 4.690 -0.2013
12.5618 5.073 -0.08755
12.5646 4.836 -0.06526
12.5693 5.220 -0.0281
12.5705 4.983 -0.01835
12.5751 4.746 0.01835
12.5759 5.129 0.02485
12.5846 4.892 0.09358
12.589 5.275 0.1289
12.6288 5.039 0.4452
EOD
$median5 << EOD
12.5728 5 12.5728 12.5728 0 0 0
EOD
$dots6 << EOD
10.117 5.690 -0.3296
10.1283 6.073 -0.2186
10.1386 5.836 -0.1168
10.139 6.220 -0.1133
10.1448 5.983 -0.0558
10.1561 5.746 0.0558
10.157 6.129 0.06443
10.1892 5.892 0.3814
10.2074 6.275 0.5609
10.2515 6.039 0.9952
EOD
$median6 << EOD
10.1505 6 10.1505 10.1505 0 0 0
EOD
$dots7 << EOD
8.19077 6.690 -0.1417
8.19177 7.073 -0.1296
8.19527 6.836 -0.08686
8.19539 7.220 -0.08542
8.20158 6.983 -0.009967
8.20321 6.746 0.009967
8.20409 7.129 0.02065
8.20514 6.892 0.03346
8.20999 7.275 0.09255
8.21022 7.039 0.0954
EOD
$median7 << EOD
8.20239 7 8.20239 8.20239 0 0 0
EOD
$dots8 << EOD
15.421 7.690 -0.248
15.4267 8.073 -0.211
15.438 7.836 -0.1377
15.4566 8.220 -0.01756
15.4566 7.983 -0.01719
15.462 7.746 0.01719
15.4691 8.129 0.06327
15.4726 7.892 0.08594
15.4777 8.275 0.1192
15.4811 8.039 0.1411
EOD
$median8 << EOD
15.4593 8 15.4593 15.4593 0 0 0
EOD
$dots9 << EOD
11.994 8.690 -0.1012
11.9963 9.073 -0.08171
12.0023 8.836 -0.0321
12.0038 9.220 -0.01945
12.0045 8.983 -0.01362
12.0078 8.746 0.01362
12.0109 9.129 0.0394
12.0176 8.892 0.09581
12.0213 9.275 0.126
12.0312 9.039 0.2087
EOD
$median9 << EOD
12.0061 9 12.0061 12.0061 0 0 0
EOD
$dots10 << EOD
20.106 9.690 -0.1479
20.1117 10.073 -0.1193
20.1288 9.836 -0.03434
20.1293 10.220 -0.03202
20.1334 9.983 -0.01135
20.138 9.746 0.01135
20.1421 10.129 0.03172
20.1434 9.892 0.03784
20.1551 10.275 0.09635
20.169 10.039 0.1653
EOD
$median10 << EOD
20.1357 10 20.1357 20.1357 0 0 0
EOD
$dots11 << EOD
3.04591 10.690 -0.3534
3.04673 11.073 -0.3267
3.05284 10.836 -0.1267
3.05386 11.220 -0.09335
3.05488 10.983 -0.06001
3.05855 10.746 0.06001
3.05855 11.129 0.06001
3.06466 10.892 0.2601
3.06935 11.275 0.4134
3.07302 11.039 0.5334
EOD
$median11 << EOD
3.05671 11 3.05671 3.05671 0 0 0
EOD
$dots12 << EOD
5.42839 11.690 -0.3222
5.43819 12.073 -0.1422
5.43871 11.836 -0.1327
5.44232 12.220 -0.06634
5.44413 11.983 -0.03317
5.44774 11.746 0.03317
5.44981 12.129 0.07108
5.45394 11.892 0.1469
5.45961 12.275 0.2511
5.47303 12.039 0.4976
EOD
$median12 << EOD
5.44594 12 5.44594 5.44594 0 0 0
EOD
$dots13 << EOD
13.1681 12.690 -0.1939
13.1726 13.073 -0.1593
13.1819 12.836 -0.08896
13.1877 13.220 -0.0447
13.1929 12.983 -0.005754
13.1944 12.746 0.005754
13.1977 13.129 0.03098
13.2127 12.892 0.1447
13.229 13.275 0.2682
13.2368 13.039 0.3271
EOD
$median13 << EOD
13.1936 13 13.1936 13.1936 0 0 0
EOD
set multiplot title "gptq_mi100: suite_tp4_qwen3_30b_expert on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000084)" 0, "fdot2 (3:000085)" 1, "fdot2_as_published (3:000086)" 2, "fp32_reduce (3:000087)" 3, "vec_int2 (3:000088)" 4, "vec_int (3:000089)" 5, "lds_coalesced (3:000090)" 6, "transposed (3:000091)" 7, "wave_shuffle (3:000092)" 8, "mfma (3:000093)" 9, "alt (3:000094)" 10, "library_fp16 (3:000095)" 11, "dequant_gemm (3:000096)" 12, "dispatch (3:000097)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.87798:21.3459]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.05:1.05]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,662 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.2025 -0.310 -0.2187
13.2025 0.073 -0.2187
13.21 -0.164 -0.1613
13.2212 0.220 -0.07702
13.2305 -0.017 -0.006839
13.2323 -0.254 0.006839
13.2436 0.129 0.09246
13.2443 -0.108 0.09731
13.2637 0.275 0.2443
13.2657 0.039 0.2593
EOD
$median0 << EOD
13.2314 0 13.2314 13.2314 0 0 0
EOD
$dots1 << EOD
14.7225 0.690 -0.1861
14.7437 1.073 -0.04236
14.7442 0.836 -0.0384
14.7455 1.220 -0.02969
14.7465 0.983 -0.02336
14.7533 0.746 0.02336
14.7558 1.129 0.03999
14.7685 0.892 0.1263
14.7839 1.275 0.2308
14.8043 1.039 0.369
EOD
$median1 << EOD
14.7499 1 14.7499 14.7499 0 0 0
EOD
$dots2 << EOD
13.2124 1.690 -0.1809
13.2161 2.073 -0.1535
13.2204 1.836 -0.1209
13.2305 2.220 -0.04411
13.2325 1.983 -0.02912
13.2402 1.746 0.02912
13.2422 2.129 0.04367
13.243 1.892 0.05029
13.2466 2.275 0.07721
13.2568 2.039 0.154
EOD
$median2 << EOD
13.2364 2 13.2364 13.2364 0 0 0
EOD
$dots3 << EOD
14.286 2.690 -0.2784
14.3115 3.073 -0.1002
14.3139 2.836 -0.08338
14.3217 3.220 -0.02884
14.324 2.983 -0.01311
14.3277 2.746 0.01311
14.3446 3.129 0.1306
14.3545 2.892 0.1998
14.3582 3.275 0.2255
14.3588 3.039 0.2297
EOD
$median3 << EOD
14.3259 3 14.3259 14.3259 0 0 0
EOD
$dots4 << EOD
13.9724 3.690 -0.175
13.986 4.073 -0.07781
13.9882 3.836 -0.06237
13.9909 4.220 -0.04276
13.9912 3.983 -0.04068
14.0026 3.746 0.04068
14.0055 4.129 0.06153
14.0109 3.892 0.0995
14.0227 4.275 0.1842
14.0467 4.039 0.3552
EOD
$median4 << EOD
13.9969 4 13.9969 13.9969 0 0 0
EOD
$dots5 << EOD
12.5475 4.690 -0.2013
12.5618 5.073 -0.08755
12.5646 4.836 -0.06526
12.5693 5.220 -0.0281
12.5705 4.983 -0.01835
12.5751 4.746 0.01835
12.5759 5.129 0.02485
12.5846 4.892 0.09358
12.589 5.275 0.1289
12.6288 5.039 0.4452
EOD
$median5 << EOD
12.5728 5 12.5728 12.5728 0 0 0
EOD
$dots6 << EOD
10.117 5.690 -0.3296
10.1283 6.073 -0.2186
10.1386 5.836 -0.1168
10.139 6.220 -0.1133
10.1448 5.983 -0.0558
10.1561 5.746 0.0558
10.157 6.129 0.06443
10.1892 5.892 0.3814
10.2074 6.275 0.5609
10.2515 6.039 0.9952
EOD
$median6 << EOD
10.1505 6 10.1505 10.1505 0 0 0
EOD
$dots7 << EOD
8.19077 6.690 -0.1417
8.19177 7.073 -0.1296
8.19527 6.836 -0.08686
8.19539 7.220 -0.08542
8.20158 6.983 -0.009967
8.20321 6.746 0.009967
8.20409 7.129 0.02065
8.20514 6.892 0.03346
8.20999 7.275 0.09255
8.21022 7.039 0.0954
EOD
$median7 << EOD
8.20239 7 8.20239 8.20239 0 0 0
EOD
$dots8 << EOD
15.421 7.690 -0.248
15.4267 8.073 -0.211
15.438 7.836 -0.1377
15.4566 8.220 -0.01756
15.4566 7.983 -0.01719
15.462 7.746 0.01719
15.4691 8.129 0.06327
15.4726 7.892 0.08594
15.4777 8.275 0.1192
15.4811 8.039 0.1411
EOD
$median8 << EOD
15.4593 8 15.4593 15.4593 0 0 0
EOD
$dots9 << EOD
11.994 8.690 -0.1012
11.9963 9.073 -0.08171
12.0023 8.836 -0.0321
12.0038 9.220 -0.01945
12.0045 8.983 -0.01362
12.0078 8.746 0.01362
12.0109 9.129 0.0394
12.0176 8.892 0.09581
12.0213 9.275 0.126
12.0312 9.039 0.2087
EOD
$median9 << EOD
12.0061 9 12.0061 12.0061 0 0 0
EOD
$dots10 << EOD
20.106 9.690 -0.1479
20.1117 10.073 -0.1193
20.1288 9.836 -0.03434
20.1293 10.220 -0.03202
20.1334 9.983 -0.01135
20.138 9.746 0.01135
20.1421 10.129 0.03172
20.1434 9.892 0.03784
20.1551 10.275 0.09635
20.169 10.039 0.1653
EOD
$median10 << EOD
20.1357 10 20.1357 20.1357 0 0 0
EOD
$dots11 << EOD
3.04591 10.690 -0.3534
3.04673 11.073 -0.3267
3.05284 10.836 -0.1267
3.05386 11.220 -0.09335
3.05488 10.983 -0.06001
3.05855 10.746 0.06001
3.05855 11.129 0.06001
3.06466 10.892 0.2601
3.06935 11.275 0.4134
3.07302 11.039 0.5334
EOD
$median11 << EOD
3.05671 11 3.05671 3.05671 0 0 0
EOD
$dots12 << EOD
5.42839 11.690 -0.3222
5.43819 12.073 -0.1422
5.43871 11.836 -0.1327
5.44232 12.220 -0.06634
5.44413 11.983 -0.03317
5.44774 11.746 0.03317
5.44981 12.129 0.07108
5.45394 11.892 0.1469
5.45961 12.275 0.2511
5.47303 12.039 0.4976
EOD
$median12 << EOD
5.44594 12 5.44594 5.44594 0 0 0
EOD
$dots13 << EOD
13.1681 12.690 -0.1939
13.1726 13.073 -0.1593
13.1819 12.836 -0.08896
13.1877 13.220 -0.0447
13.1929 12.983 -0.005754
13.1944 12.746 0.005754
13.1977 13.129 0.03098
13.2127 12.892 0.1447
13.229 13.275 0.2682
13.2368 13.039 0.3271
EOD
$median13 << EOD
13.1936 13 13.1936 13.1936 0 0 0
EOD
set multiplot title "gptq_mi100: suite_tp4_qwen3_30b_expert on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000084)" 0, "fdot2 (3:000085)" 1, "fdot2_as_published (3:000086)" 2, "fp32_reduce (3:000087)" 3, "vec_int2 (3:000088)" 4, "vec_int (3:000089)" 5, "lds_coalesced (3:000090)" 6, "transposed (3:000091)" 7, "wave_shuffle (3:000092)" 8, "mfma (3:000093)" 9, "alt (3:000094)" 10, "library_fp16 (3:000095)" 11, "dequant_gemm (3:000096)" 12, "dispatch (3:000097)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.87798:21.3459]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.05:1.05]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
