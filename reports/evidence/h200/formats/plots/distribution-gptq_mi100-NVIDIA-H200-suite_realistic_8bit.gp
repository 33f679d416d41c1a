# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_realistic_8bit.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_realistic_8bit.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
15.1197 -0.310 -0.2219
15.1235 0.073 -0.1969
15.1317 -0.164 -0.1432
15.1317 0.220 -0.1432
15.1365 -0.017 -0.111
15.1371 -0.254 -0.1074
15.1376 0.129 -0.1038
15.142 -0.108 -0.07517
15.1436 0.275 -0.06442
15.1468 0.039 -0.04295
15.1599 -0.198 0.04295
15.1599 0.185 0.04295
15.1615 -0.052 0.05368
15.1653 -0.289 0.07875
15.1685 0.095 0.1002
15.1691 -0.142 0.1038
15.1723 0.241 0.1253
15.1745 0.004 0.1396
15.1794 -0.233 0.1718
15.1799 0.150 0.1754
EOD
$median0 << EOD
15.1534 0 15.1406 15.1669 0 -0.08411 0.08948
EOD
$dots1 << EOD
15.0866 0.690 -0.4046
15.1203 1.073 -0.1826
15.1268 0.836 -0.1396
15.1289 1.220 -0.1253
15.13 0.983 -0.1182
15.1338 0.746 -0.09309
15.1382 1.129 -0.06445
15.1403 0.892 -0.05012
15.1436 1.275 -0.02864
15.1447 1.039 -0.02148
15.1512 0.802 0.02148
15.1523 1.185 0.02865
15.1572 0.948 0.06087
15.162 0.711 0.09309
15.1675 1.095 0.1289
15.1691 0.858 0.1396
15.1707 1.241 0.1504
15.1723 1.004 0.1611
15.187 0.767 0.2578
15.1902 1.150 0.2793
EOD
$median1 << EOD
15.1479 1 15.1409 15.1647 0 -0.04655 0.111
EOD
$dots2 << EOD
15.0991 1.690 -0.3437
15.1062 2.073 -0.2971
15.1165 1.836 -0.2291
15.1262 2.220 -0.1647
15.1273 1.983 -0.1575
15.1284 1.746 -0.1504
15.13 2.129 -0.1396
15.1398 1.892 -0.07517
15.1425 2.275 -0.05728
15.1479 2.039 -0.02148
15.1544 1.802 0.02148
15.155 2.185 0.02506
15.1561 1.948 0.03222
15.1566 1.711 0.0358
15.1642 2.095 0.08591
15.1642 1.858 0.08591
15.1848 2.241 0.2219
15.1929 2.004 0.2756
15.1967 1.767 0.3007
15.1967 2.150 0.3007
EOD
$median2 << EOD
15.1512 2 15.1292 15.1566 0 -0.145 0.0358
EOD
$dots3 << EOD
16.2542 2.690 -0.26
16.2708 3.073 -0.1582
16.2779 2.836 -0.1145
16.2791 3.220 -0.1073
16.2809 2.983 -0.09636
16.2827 2.746 -0.08545
16.2874 3.129 -0.05636
16.2904 2.892 -0.03818
16.291 3.275 -0.03455
16.2945 3.039 -0.01273
16.2987 2.802 0.01273
16.2993 3.185 0.01636
16.3052 2.948 0.05273
16.3117 2.711 0.09273
16.3188 3.095 0.1364
16.3236 2.858 0.1655
16.3265 3.241 0.1836
16.3295 3.004 0.2018
16.3342 2.767 0.2309
16.3567 3.150 0.3691
EOD
$median3 << EOD
16.2966 3 16.285 16.3153 0 -0.07091 0.1145
EOD
$dots4 << EOD
14.9825 3.690 -0.2708
14.9928 4.073 -0.2022
15.0026 3.836 -0.1372
15.0047 4.220 -0.1227
15.0064 3.983 -0.1119
15.0129 3.746 -0.06859
15.0145 4.129 -0.05777
15.021 3.892 -0.01444
15.021 4.275 -0.01444
15.021 4.039 -0.01444
15.0254 3.802 0.01444
15.0264 4.185 0.02166
15.0378 3.948 0.09748
15.04 3.711 0.1119
15.0405 4.095 0.1155
15.0422 3.858 0.1264
15.0508 4.241 0.1841
15.0622 4.004 0.2599
15.0834 3.767 0.4007
15.091 4.150 0.4513
EOD
$median4 << EOD
15.0232 4 15.0178 15.0414 0 -0.03611 0.1209
EOD
$dots5 << EOD
15.1859 4.690 -0.3435
15.2022 5.073 -0.2367
15.2054 4.836 -0.2153
15.2217 5.220 -0.1086
15.2249 4.983 -0.0872
15.2287 4.746 -0.06229
15.2298 5.129 -0.05517
15.2331 4.892 -0.03381
15.2374 5.275 -0.00534
15.238 5.039 -0.00178
15.2385 4.802 0.00178
15.2391 5.185 0.00534
15.2434 4.948 0.03381
15.2483 4.711 0.06585
15.2494 5.095 0.07297
15.2499 4.858 0.07652
15.2569 5.241 0.1228
15.258 5.004 0.1299
15.2743 4.767 0.2367
15.2862 5.150 0.315
EOD
$median5 << EOD
15.2382 5 15.2293 15.2431 0 -0.05873 0.03203
EOD
$dots6 << EOD
13.6249 5.690 -0.3293
13.645 6.073 -0.1825
13.6456 5.836 -0.1785
13.6559 6.220 -0.1032
13.6586 5.983 -0.08332
13.6624 5.746 -0.05555
13.664 6.129 -0.04364
13.6651 5.892 -0.0357
13.6673 6.275 -0.01984
13.67 6.039 0
13.67 5.802 0
13.6748 6.185 0.03571
13.6792 5.948 0.06745
13.6868 5.711 0.123
13.6889 6.095 0.1389
13.6906 5.858 0.1508
13.6922 6.241 0.1627
13.6955 6.004 0.1865
13.7014 5.767 0.2301
13.7052 6.150 0.2579
EOD
$median6 << EOD
13.67 6 13.6629 13.6868 0 -0.05158 0.123
EOD
$dots7 << EOD
12.3742 6.690 -0.2514
12.3764 7.073 -0.2339
12.3829 6.836 -0.1814
12.384 7.220 -0.1727
12.3873 6.983 -0.1465
12.3959 6.746 -0.07651
12.3965 7.129 -0.07214
12.3976 6.892 -0.0634
12.4041 7.275 -0.01093
12.4046 7.039 -0.006556
12.4062 6.802 0.006556
12.4068 7.185 0.01093
12.4084 6.948 0.02405
12.4089 6.711 0.02842
12.4095 7.095 0.03279
12.416 6.858 0.08526
12.4165 7.241 0.08963
12.4209 7.004 0.1246
12.4252 6.767 0.1596
12.4258 7.150 0.164
EOD
$median7 << EOD
12.4054 7 12.3916 12.4095 0 -0.1115 0.03279
EOD
$dots8 << EOD
13.3966 7.690 -0.3691
13.4161 8.073 -0.2239
13.4281 7.836 -0.1351
13.4297 8.220 -0.123
13.434 7.983 -0.09075
13.4378 7.746 -0.06252
13.4384 8.129 -0.05848
13.4411 7.892 -0.03832
13.4427 8.275 -0.02621
13.4438 8.039 -0.01815
13.4487 7.802 0.01815
13.4557 8.185 0.07059
13.4584 7.948 0.09076
13.4606 7.711 0.1069
13.4606 8.095 0.1069
13.4666 7.858 0.1513
13.4736 8.241 0.2037
13.4801 8.004 0.2521
13.4845 7.767 0.2844
13.5165 8.150 0.5224
EOD
$median8 << EOD
13.4462 8 13.4378 13.4584 0 -0.06252 0.09076
EOD
$dots9 << EOD
16.0217 8.690 -0.2027
16.0277 9.073 -0.1655
16.0325 8.836 -0.1351
16.0336 9.220 -0.1284
16.0353 8.983 -0.1182
16.0401 8.746 -0.08784
16.0461 9.129 -0.05068
16.0483 8.892 -0.03716
16.0488 9.275 -0.03379
16.051 9.039 -0.02027
16.0575 8.802 0.02027
16.0618 9.185 0.0473
16.0635 8.948 0.05743
16.064 8.711 0.06081
16.0678 9.095 0.08446
16.0781 8.858 0.1486
16.0906 9.241 0.2263
16.0911 9.004 0.2297
16.1155 8.767 0.3818
16.1296 9.150 0.4696
EOD
$median9 << EOD
16.0542 9 16.0431 16.0637 0 -0.06926 0.05912
EOD
$dots10 << EOD
37.4714 9.690 -0.3126
37.5156 10.073 -0.1952
37.5194 9.836 -0.1849
37.5217 10.220 -0.1791
37.5371 9.983 -0.138
37.5503 9.746 -0.1027
37.5581 10.129 -0.08219
37.5641 9.892 -0.06605
37.5735 10.275 -0.04109
37.5851 10.039 -0.01027
37.5928 9.802 0.01027
37.5939 10.185 0.01322
37.6127 9.948 0.06312
37.6166 9.711 0.0734
37.6281 10.095 0.1042
37.6403 9.858 0.1365
37.6452 10.241 0.1497
37.6839 10.004 0.2525
37.7114 9.767 0.3258
37.7887 10.150 0.5313
EOD
$median10 << EOD
37.589 10 37.5542 37.6033 0 -0.09246 0.03816
EOD
$dots11 << EOD
5.68 10.690 -0.3649
5.68053 11.073 -0.3555
5.68213 10.836 -0.3274
5.69173 11.220 -0.159
5.69387 10.983 -0.1216
5.69493 10.746 -0.1029
5.69653 11.129 -0.07485
5.69867 10.892 -0.03743
5.6992 11.275 -0.02807
5.70027 11.039 -0.009353
5.70133 10.802 0.009353
5.71093 11.185 0.1777
5.71093 10.948 0.1777
5.712 10.711 0.1965
5.7264 11.095 0.4491
5.7264 10.858 0.4491
5.72907 11.241 0.4958
5.73067 11.004 0.5239
5.73333 10.767 0.5707
5.74507 11.150 0.7765
EOD
$median11 << EOD
5.7008 11 5.69573 5.71093 0 -0.08888 0.1777
EOD
$dots12 << EOD
10.3968 11.690 -0.6346
10.4112 12.073 -0.497
10.416 11.836 -0.4511
10.4176 12.220 -0.4358
10.4256 11.983 -0.3594
10.4416 11.746 -0.2064
10.4432 12.129 -0.1911
10.4464 11.892 -0.1606
10.4544 12.275 -0.08411
10.4608 12.039 -0.02294
10.4656 11.802 0.02294
10.4752 12.185 0.1147
10.4816 11.948 0.1759
10.4896 11.711 0.2523
10.4928 12.095 0.2829
10.4944 11.858 0.2982
10.4976 12.241 0.3288
10.5056 12.004 0.4052
10.5072 11.767 0.4205
10.5072 12.150 0.4205
EOD
$median12 << EOD
10.4632 12 10.4424 10.4856 0 -0.1988 0.2141
EOD
$dots13 << EOD
15.1051 12.690 -0.3435
15.1355 13.073 -0.1431
15.1387 12.836 -0.1217
15.1387 13.220 -0.1217
15.1463 12.983 -0.07157
15.1474 12.746 -0.06441
15.1479 13.129 -0.06083
15.1501 12.892 -0.04652
15.155 13.275 -0.01431
15.1555 13.039 -0.01073
15.1588 12.802 0.01073
15.1593 13.185 0.01431
15.162 12.948 0.0322
15.162 12.711 0.0322
15.1637 13.095 0.04294
15.1691 12.858 0.07873
15.1718 13.241 0.09661
15.1718 13.004 0.09661
15.1788 12.767 0.1431
15.1788 13.150 0.1431
EOD
$median13 << EOD
15.1572 13 15.1477 15.1637 0 -0.06262 0.04294
EOD
set multiplot title "gptq_mi100: suite_realistic_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000308)" 0, "fdot2 (4:000309)" 1, "fdot2_as_published (4:000310)" 2, "fp32_reduce (4:000311)" 3, "vec_int2 (4:000312)" 4, "vec_int (4:000313)" 5, "lds_coalesced (4:000314)" 6, "transposed (4:000315)" 7, "wave_shuffle (4:000316)" 8, "mfma (4:000317)" 9, "alt (4:000318)" 10, "library_fp16 (4:000319)" 11, "dequant_gemm (4:000320)" 12, "dispatch (4:000321)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [5.36609:39.9993]
set xtics (10, 20)
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
set xrange [-0.815:0.815]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_realistic_8bit.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
15.1197 -0.310 -0.2219
15.1235 0.073 -0.1969
15.1317 -0.164 -0.1432
15.1317 0.220 -0.1432
15.1365 -0.017 -0.111
15.1371 -0.254 -0.1074
15.1376 0.129 -0.1038
15.142 -0.108 -0.07517
15.1436 0.275 -0.06442
15.1468 0.039 -0.04295
15.1599 -0.198 0.04295
15.1599 0.185 0.04295
15.1615 -0.052 0.05368
15.1653 -0.289 0.07875
15.1685 0.095 0.1002
15.1691 -0.142 0.1038
15.1723 0.241 0.1253
15.1745 0.004 0.1396
15.1794 -0.233 0.1718
15.1799 0.150 0.1754
EOD
$median0 << EOD
15.1534 0 15.1406 15.1669 0 -0.08411 0.08948
EOD
$dots1 << EOD
15.0866 0.690 -0.4046
15.1203 1.073 -0.1826
15.1268 0.836 -0.1396
15.1289 1.220 -0.1253
15.13 0.983 -0.1182
15.1338 0.746 -0.09309
15.1382 1.129 -0.06445
15.1403 0.892 -0.05012
15.1436 1.275 -0.02864
15.1447 1.039 -0.02148
15.1512 0.802 0.02148
15.1523 1.185 0.02865
15.1572 0.948 0.06087
15.162 0.711 0.09309
15.1675 1.095 0.1289
15.1691 0.858 0.1396
15.1707 1.241 0.1504
15.1723 1.004 0.1611
15.187 0.767 0.2578
15.1902 1.150 0.2793
EOD
$median1 << EOD
15.1479 1 15.1409 15.1647 0 -0.04655 0.111
EOD
$dots2 << EOD
15.0991 1.690 -0.3437
15.1062 2.073 -0.2971
15.1165 1.836 -0.2291
15.1262 2.220 -0.1647
15.1273 1.983 -0.1575
15.1284 1.746 -0.1504
15.13 2.129 -0.1396
15.1398 1.892 -0.07517
15.1425 2.275 -0.05728
15.1479 2.039 -0.02148
15.1544 1.802 0.02148
15.155 2.185 0.02506
15.1561 1.948 0.03222
15.1566 1.711 0.0358
15.1642 2.095 0.08591
15.1642 1.858 0.08591
15.1848 2.241 0.2219
15.1929 2.004 0.2756
15.1967 1.767 0.3007
15.1967 2.150 0.3007
EOD
$median2 << EOD
15.1512 2 15.1292 15.1566 0 -0.145 0.0358
EOD
$dots3 << EOD
16.2542 2.690 -0.26
16.2708 3.073 -0.1582
16.2779 2.836 -0.1145
16.2791 3.220 -0.1073
16.2809 2.983 -0.09636
16.2827 2.746 -0.08545
16.2874 3.129 -0.05636
16.2904 2.892 -0.03818
16.291 3.275 -0.03455
16.2945 3.039 -0.01273
16.2987 2.802 0.01273
16.2993 3.185 0.01636
16.3052 2.948 0.05273
16.3117 2.711 0.09273
16.3188 3.095 0.1364
16.3236 2.858 0.1655
16.3265 3.241 0.1836
16.3295 3.004 0.2018
16.3342 2.767 0.2309
16.3567 3.150 0.3691
EOD
$median3 << EOD
16.2966 3 16.285 16.3153 0 -0.07091 0.1145
EOD
$dots4 << EOD
14.9825 3.690 -0.2708
14.9928 4.073 -0.2022
15.0026 3.836 -0.1372
15.0047 4.220 -0.1227
15.0064 3.983 -0.1119
15.0129 3.746 -0.06859
15.0145 4.129 -0.05777
15.021 3.892 -0.01444
15.021 4.275 -0.01444
15.021 4.039 -0.01444
15.0254 3.802 0.01444
15.0264 4.185 0.02166
15.0378 3.948 0.09748
15.04 3.711 0.1119
15.0405 4.095 0.1155
15.0422 3.858 0.1264
15.0508 4.241 0.1841
15.0622 4.004 0.2599
15.0834 3.767 0.4007
15.091 4.150 0.4513
EOD
$median4 << EOD
15.0232 4 15.0178 15.0414 0 -0.03611 0.1209
EOD
$dots5 << EOD
15.1859 4.690 -0.3435
15.2022 5.073 -0.2367
15.2054 4.836 -0.2153
15.2217 5.220 -0.1086
15.2249 4.983 -0.0872
15.2287 4.746 -0.06229
15.2298 5.129 -0.05517
15.2331 4.892 -0.03381
15.2374 5.275 -0.00534
15.238 5.039 -0.00178
15.2385 4.802 0.00178
15.2391 5.185 0.00534
15.2434 4.948 0.03381
15.2483 4.711 0.06585
15.2494 5.095 0.07297
15.2499 4.858 0.07652
15.2569 5.241 0.1228
15.258 5.004 0.1299
15.2743 4.767 0.2367
15.2862 5.150 0.315
EOD
$median5 << EOD
15.2382 5 15.2293 15.2431 0 -0.05873 0.03203
EOD
$dots6 << EOD
13.6249 5.690 -0.3293
13.645 6.073 -0.1825
13.6456 5.836 -0.1785
13.6559 6.220 -0.1032
13.6586 5.983 -0.08332
13.6624 5.746 -0.05555
13.664 6.129 -0.04364
13.6651 5.892 -0.0357
13.6673 6.275 -0.01984
13.67 6.039 0
13.67 5.802 0
13.6748 6.185 0.03571
13.6792 5.948 0.06745
13.6868 5.711 0.123
13.6889 6.095 0.1389
13.6906 5.858 0.1508
13.6922 6.241 0.1627
13.6955 6.004 0.1865
13.7014 5.767 0.2301
13.7052 6.150 0.2579
EOD
$median6 << EOD
13.67 6 13.6629 13.6868 0 -0.05158 0.123
EOD
$dots7 << EOD
12.3742 6.690 -0.2514
12.3764 7.073 -0.2339
12.3829 6.836 -0.1814
12.384 7.220 -0.1727
12.3873 6.983 -0.1465
12.3959 6.746 -0.07651
12.3965 7.129 -0.07214
12.3976 6.892 -0.0634
12.4041 7.275 -0.01093
12.4046 7.039 -0.006556
12.4062 6.802 0.006556
12.4068 7.185 0.01093
12.4084 6.948 0.02405
12.4089 6.711 0.02842
12.4095 7.095 0.03279
12.416 6.858 0.08526
12.4165 7.241 0.08963
12.4209 7.004 0.1246
12.4252 6.767 0.1596
12.4258 7.150 0.164
EOD
$median7 << EOD
12.4054 7 12.3916 12.4095 0 -0.1115 0.03279
EOD
$dots8 << EOD
13.3966 7.690 -0.3691
13.4161 8.073 -0.2239
13.4281 7.836 -0.1351
13.4297 8.220 -0.123
13.434 7.983 -0.09075
13.4378 7.746 -0.06252
13.4384 8.129 -0.05848
13.4411 7.892 -0.03832
13.4427 8.275 -0.02621
13.4438 8.039 -0.01815
13.4487 7.802 0.01815
13.4557 8.185 0.07059
13.4584 7.948 0.09076
13.4606 7.711 0.1069
13.4606 8.095 0.1069
13.4666 7.858 0.1513
13.4736 8.241 0.2037
13.4801 8.004 0.2521
13.4845 7.767 0.2844
13.5165 8.150 0.5224
EOD
$median8 << EOD
13.4462 8 13.4378 13.4584 0 -0.06252 0.09076
EOD
$dots9 << EOD
16.0217 8.690 -0.2027
16.0277 9.073 -0.1655
16.0325 8.836 -0.1351
16.0336 9.220 -0.1284
16.0353 8.983 -0.1182
16.0401 8.746 -0.08784
16.0461 9.129 -0.05068
16.0483 8.892 -0.03716
16.0488 9.275 -0.03379
16.051 9.039 -0.02027
16.0575 8.802 0.02027
16.0618 9.185 0.0473
16.0635 8.948 0.05743
16.064 8.711 0.06081
16.0678 9.095 0.08446
16.0781 8.858 0.1486
16.0906 9.241 0.2263
16.0911 9.004 0.2297
16.1155 8.767 0.3818
16.1296 9.150 0.4696
EOD
$median9 << EOD
16.0542 9 16.0431 16.0637 0 -0.06926 0.05912
EOD
$dots10 << EOD
37.4714 9.690 -0.3126
37.5156 10.073 -0.1952
37.5194 9.836 -0.1849
37.5217 10.220 -0.1791
37.5371 9.983 -0.138
37.5503 9.746 -0.1027
37.5581 10.129 -0.08219
37.5641 9.892 -0.06605
37.5735 10.275 -0.04109
37.5851 10.039 -0.01027
37.5928 9.802 0.01027
37.5939 10.185 0.01322
37.6127 9.948 0.06312
37.6166 9.711 0.0734
37.6281 10.095 0.1042
37.6403 9.858 0.1365
37.6452 10.241 0.1497
37.6839 10.004 0.2525
37.7114 9.767 0.3258
37.7887 10.150 0.5313
EOD
$median10 << EOD
37.589 10 37.5542 37.6033 0 -0.09246 0.03816
EOD
$dots11 << EOD
5.68 10.690 -0.3649
5.68053 11.073 -0.3555
5.68213 10.836 -0.3274
5.69173 11.220 -0.159
5.69387 10.983 -0.1216
5.69493 10.746 -0.1029
5.69653 11.129 -0.07485
5.69867 10.892 -0.03743
5.6992 11.275 -0.02807
5.70027 11.039 -0.009353
5.70133 10.802 0.009353
5.71093 11.185 0.1777
5.71093 10.948 0.1777
5.712 10.711 0.1965
5.7264 11.095 0.4491
5.7264 10.858 0.4491
5.72907 11.241 0.4958
5.73067 11.004 0.5239
5.73333 10.767 0.5707
5.74507 11.150 0.7765
EOD
$median11 << EOD
5.7008 11 5.69573 5.71093 0 -0.08888 0.1777
EOD
$dots12 << EOD
10.3968 11.690 -0.6346
10.4112 12.073 -0.497
10.416 11.836 -0.4511
10.4176 12.220 -0.4358
10.4256 11.983 -0.3594
10.4416 11.746 -0.2064
10.4432 12.129 -0.1911
10.4464 11.892 -0.1606
10.4544 12.275 -0.08411
10.4608 12.039 -0.02294
10.4656 11.802 0.02294
10.4752 12.185 0.1147
10.4816 11.948 0.1759
10.4896 11.711 0.2523
10.4928 12.095 0.2829
10.4944 11.858 0.2982
10.4976 12.241 0.3288
10.5056 12.004 0.4052
10.5072 11.767 0.4205
10.5072 12.150 0.4205
EOD
$median12 << EOD
10.4632 12 10.4424 10.4856 0 -0.1988 0.2141
EOD
$dots13 << EOD
15.1051 12.690 -0.3435
15.1355 13.073 -0.1431
15.1387 12.836 -0.1217
15.1387 13.220 -0.1217
15.1463 12.983 -0.07157
15.1474 12.746 -0.06441
15.1479 13.129 -0.06083
15.1501 12.892 -0.04652
15.155 13.275 -0.01431
15.1555 13.039 -0.01073
15.1588 12.802 0.01073
15.1593 13.185 0.01431
15.162 12.948 0.0322
15.162 12.711 0.0322
15.1637 13.095 0.04294
15.1691 12.858 0.07873
15.1718 13.241 0.09661
15.1718 13.004 0.09661
15.1788 12.767 0.1431
15.1788 13.150 0.1431
EOD
$median13 << EOD
15.1572 13 15.1477 15.1637 0 -0.06262 0.04294
EOD
set multiplot title "gptq_mi100: suite_realistic_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000308)" 0, "fdot2 (4:000309)" 1, "fdot2_as_published (4:000310)" 2, "fp32_reduce (4:000311)" 3, "vec_int2 (4:000312)" 4, "vec_int (4:000313)" 5, "lds_coalesced (4:000314)" 6, "transposed (4:000315)" 7, "wave_shuffle (4:000316)" 8, "mfma (4:000317)" 9, "alt (4:000318)" 10, "library_fp16 (4:000319)" 11, "dequant_gemm (4:000320)" 12, "dispatch (4:000321)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [5.36609:39.9993]
set xtics (10, 20)
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
set xrange [-0.815:0.815]
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
