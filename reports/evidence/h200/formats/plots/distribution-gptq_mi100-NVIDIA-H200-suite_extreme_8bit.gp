# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_extreme_8bit.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_extreme_8bit.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
14.9352 -0.310 -0.1669
14.939 0.073 -0.1411
14.9434 -0.164 -0.1116
14.9462 0.220 -0.09312
14.9564 -0.017 -0.02489
14.9578 -0.254 -0.01568
14.9625 0.129 0.01568
14.963 -0.108 0.01936
14.9633 0.275 0.02121
14.9644 0.039 0.02858
14.9674 -0.198 0.04887
14.9708 0.185 0.07099
EOD
$median0 << EOD
14.9601 0 14.9499 14.9632 0 -0.06824 0.02029
EOD
$dots1 << EOD
14.9076 0.690 -0.1423
14.9109 1.073 -0.1201
14.9214 0.836 -0.04989
14.9241 1.220 -0.03141
14.9283 0.983 -0.003693
14.9283 0.746 -0.003693
14.9294 1.129 0.003693
14.9324 0.892 0.02402
14.9338 1.275 0.03326
14.9418 1.039 0.08685
14.9501 0.802 0.1423
14.955 1.185 0.1755
EOD
$median1 << EOD
14.9288 1 14.9262 14.9338 0 -0.01755 0.03326
EOD
$dots2 << EOD
14.9244 1.690 -0.1873
14.9313 2.073 -0.1411
14.9446 1.836 -0.05258
14.9473 2.220 -0.03413
14.9503 1.983 -0.01384
14.9523 1.746 -0.000921
14.9526 2.129 0.000921
14.9564 1.892 0.02675
14.9611 2.275 0.05812
14.9628 2.039 0.06918
14.9697 1.802 0.1153
14.9741 2.185 0.1448
EOD
$median2 << EOD
14.9524 2 14.9488 14.9611 0 -0.02398 0.05812
EOD
$dots3 << EOD
15.7244 2.690 -0.2079
15.7319 3.073 -0.16
15.7349 2.836 -0.1408
15.7455 3.220 -0.07376
15.7555 2.983 -0.01054
15.757 2.746 -0.0009564
15.7573 3.129 0.0009564
15.766 2.892 0.05652
15.7688 3.275 0.07376
15.7688 3.039 0.07376
15.7694 2.802 0.07759
15.7944 3.185 0.2366
EOD
$median3 << EOD
15.7571 3 15.7558 15.7629 0 -0.008643 0.0364
EOD
$dots4 << EOD
14.8102 3.690 -0.1488
14.8135 4.073 -0.1265
14.821 3.836 -0.07626
14.8215 4.220 -0.07254
14.8237 3.983 -0.05765
14.824 3.746 -0.0558
14.8406 4.129 0.0558
14.8425 3.892 0.06881
14.843 4.275 0.07254
14.843 4.039 0.07254
14.8585 3.802 0.1767
14.8626 4.185 0.2046
EOD
$median4 << EOD
14.8323 4 14.8226 14.8428 0 -0.06509 0.07067
EOD
$dots5 << EOD
15.0207 4.690 -0.229
15.0237 5.073 -0.2089
15.0361 4.836 -0.1264
15.0375 5.220 -0.1173
15.0505 4.983 -0.03115
15.0538 4.746 -0.00916
15.0566 5.129 0.00916
15.0596 4.892 0.02932
15.0612 5.275 0.04031
15.0615 5.039 0.04214
15.0676 4.802 0.08246
15.0756 5.185 0.1356
EOD
$median5 << EOD
15.0552 5 15.0401 15.0614 0 -0.09992 0.04123
EOD
$dots6 << EOD
13.4637 5.690 -0.1218
13.4698 6.073 -0.07674
13.4723 5.836 -0.05832
13.4728 6.220 -0.05423
13.475 5.983 -0.03785
13.4797 5.746 -0.003068
13.4806 6.129 0.003068
13.4822 5.892 0.01535
13.4988 6.275 0.1381
13.5023 6.039 0.1647
13.5037 5.802 0.175
13.509 6.185 0.2139
EOD
$median6 << EOD
13.4801 6 13.4767 13.4892 0 -0.02558 0.06751
EOD
$dots7 << EOD
12.1183 6.690 -0.1307
12.1197 7.073 -0.1194
12.1208 6.836 -0.1103
12.1247 7.220 -0.07843
12.1252 6.983 -0.07389
12.1335 6.746 -0.005683
12.1349 7.129 0.005683
12.1379 6.892 0.03069
12.1415 7.275 0.06025
12.1437 7.039 0.07843
12.1465 6.802 0.1012
12.1639 7.185 0.2444
EOD
$median7 << EOD
12.1342 7 12.1301 12.1357 0 -0.03411 0.0125
EOD
$dots8 << EOD
13.1981 7.690 -0.3468
13.2314 8.073 -0.09477
13.2389 7.836 -0.03853
13.2406 8.220 -0.02603
13.2417 7.983 -0.01771
13.2439 7.746 -0.00104
13.2441 8.129 0.00104
13.2474 7.892 0.02603
13.2486 8.275 0.03437
13.2516 8.039 0.05728
13.2538 7.802 0.07394
13.2712 8.185 0.2052
EOD
$median8 << EOD
13.244 8 13.2411 13.248 0 -0.02187 0.0302
EOD
$dots9 << EOD
15.8477 8.690 -0.09565
15.8499 9.073 -0.08173
15.8568 8.836 -0.03826
15.8574 9.220 -0.03478
15.8582 8.983 -0.02956
15.8621 8.746 -0.005215
15.8637 9.129 0.005215
15.8737 8.892 0.06782
15.8764 9.275 0.08521
15.8894 9.039 0.1669
15.8902 8.802 0.1722
15.9004 9.185 0.2365
EOD
$median9 << EOD
15.8629 9 15.8537 15.875 0 -0.05826 0.07652
EOD
$dots10 << EOD
31.8822 9.690 -0.2115
31.8869 10.073 -0.1969
31.8924 9.836 -0.1796
31.9161 10.220 -0.1053
31.9321 9.983 -0.05526
31.9418 9.746 -0.02504
31.9578 10.129 0.02504
31.9672 9.892 0.0544
31.9727 10.275 0.07166
31.9752 10.039 0.07943
31.9763 9.802 0.08289
31.989 10.185 0.1226
EOD
$median10 << EOD
31.9498 10 31.929 31.9712 0 -0.0652 0.06692
EOD
$dots11 << EOD
4.304 10.690 -0.7807
4.31627 11.073 -0.4979
4.32 10.836 -0.4119
4.3232 11.220 -0.3381
4.33013 10.983 -0.1783
4.3376 10.746 -0.006149
4.33813 11.129 0.006149
4.34187 10.892 0.09221
4.3472 11.275 0.2152
4.34827 11.039 0.2397
4.3616 10.802 0.5471
4.36427 11.185 0.6086
EOD
$median11 << EOD
4.33787 11 4.32 4.3472 0 -0.4119 0.2152
EOD
$dots12 << EOD
7.2648 11.690 -0.3675
7.2672 12.073 -0.3346
7.2752 11.836 -0.2249
7.2776 12.220 -0.192
7.28 11.983 -0.1591
7.2896 11.746 -0.02743
7.2936 12.129 0.02743
7.2976 11.892 0.08229
7.2976 12.275 0.08229
7.3096 12.039 0.2469
7.3104 11.802 0.2578
7.352 12.185 0.8283
EOD
$median12 << EOD
7.2916 12 7.28759 7.2916 0 -0.05495 -3.761e-06
EOD
$dots13 << EOD
14.9308 12.690 -0.1771
14.9341 13.073 -0.1549
14.9354 12.836 -0.1457
14.9368 13.220 -0.1365
14.9523 12.983 -0.0332
14.9534 12.746 -0.02582
14.9611 13.129 0.02582
14.9625 12.892 0.03504
14.9716 13.275 0.0959
14.979 13.039 0.1457
14.9815 12.802 0.1623
14.9868 13.185 0.1973
EOD
$median13 << EOD
14.9572 13 14.9354 14.979 0 -0.1457 0.1457
EOD
set multiplot title "gptq_mi100: suite_extreme_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000280)" 0, "fdot2 (4:000281)" 1, "fdot2_as_published (4:000282)" 2, "fp32_reduce (4:000283)" 3, "vec_int2 (4:000284)" 4, "vec_int (4:000285)" 5, "lds_coalesced (4:000286)" 6, "transposed (4:000287)" 7, "wave_shuffle (4:000288)" 8, "mfma (4:000289)" 9, "alt (4:000290)" 10, "library_fp16 (4:000291)" 11, "dequant_gemm (4:000292)" 12, "dispatch (4:000293)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.05264:33.973]
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
set xrange [-0.87:0.87]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_extreme_8bit.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
14.9352 -0.310 -0.1669
14.939 0.073 -0.1411
14.9434 -0.164 -0.1116
14.9462 0.220 -0.09312
14.9564 -0.017 -0.02489
14.9578 -0.254 -0.01568
14.9625 0.129 0.01568
14.963 -0.108 0.01936
14.9633 0.275 0.02121
14.9644 0.039 0.02858
14.9674 -0.198 0.04887
14.9708 0.185 0.07099
EOD
$median0 << EOD
14.9601 0 14.9499 14.9632 0 -0.06824 0.02029
EOD
$dots1 << EOD
14.9076 0.690 -0.1423
14.9109 1.073 -0.1201
14.9214 0.836 -0.04989
14.9241 1.220 -0.03141
14.9283 0.983 -0.003693
14.9283 0.746 -0.003693
14.9294 1.129 0.003693
14.9324 0.892 0.02402
14.9338 1.275 0.03326
14.9418 1.039 0.08685
14.9501 0.802 0.1423
14.955 1.185 0.1755
EOD
$median1 << EOD
14.9288 1 14.9262 14.9338 0 -0.01755 0.03326
EOD
$dots2 << EOD
14.9244 1.690 -0.1873
14.9313 2.073 -0.1411
14.9446 1.836 -0.05258
14.9473 2.220 -0.03413
14.9503 1.983 -0.01384
14.9523 1.746 -0.000921
14.9526 2.129 0.000921
14.9564 1.892 0.02675
14.9611 2.275 0.05812
14.9628 2.039 0.06918
14.9697 1.802 0.1153
14.9741 2.185 0.1448
EOD
$median2 << EOD
14.9524 2 14.9488 14.9611 0 -0.02398 0.05812
EOD
$dots3 << EOD
15.7244 2.690 -0.2079
15.7319 3.073 -0.16
15.7349 2.836 -0.1408
15.7455 3.220 -0.07376
15.7555 2.983 -0.01054
15.757 2.746 -0.0009564
15.7573 3.129 0.0009564
15.766 2.892 0.05652
15.7688 3.275 0.07376
15.7688 3.039 0.07376
15.7694 2.802 0.07759
15.7944 3.185 0.2366
EOD
$median3 << EOD
15.7571 3 15.7558 15.7629 0 -0.008643 0.0364
EOD
$dots4 << EOD
14.8102 3.690 -0.1488
14.8135 4.073 -0.1265
14.821 3.836 -0.07626
14.8215 4.220 -0.07254
14.8237 3.983 -0.05765
14.824 3.746 -0.0558
14.8406 4.129 0.0558
14.8425 3.892 0.06881
14.843 4.275 0.07254
14.843 4.039 0.07254
14.8585 3.802 0.1767
14.8626 4.185 0.2046
EOD
$median4 << EOD
14.8323 4 14.8226 14.8428 0 -0.06509 0.07067
EOD
$dots5 << EOD
15.0207 4.690 -0.229
15.0237 5.073 -0.2089
15.0361 4.836 -0.1264
15.0375 5.220 -0.1173
15.0505 4.983 -0.03115
15.0538 4.746 -0.00916
15.0566 5.129 0.00916
15.0596 4.892 0.02932
15.0612 5.275 0.04031
15.0615 5.039 0.04214
15.0676 4.802 0.08246
15.0756 5.185 0.1356
EOD
$median5 << EOD
15.0552 5 15.0401 15.0614 0 -0.09992 0.04123
EOD
$dots6 << EOD
13.4637 5.690 -0.1218
13.4698 6.073 -0.07674
13.4723 5.836 -0.05832
13.4728 6.220 -0.05423
13.475 5.983 -0.03785
13.4797 5.746 -0.003068
13.4806 6.129 0.003068
13.4822 5.892 0.01535
13.4988 6.275 0.1381
13.5023 6.039 0.1647
13.5037 5.802 0.175
13.509 6.185 0.2139
EOD
$median6 << EOD
13.4801 6 13.4767 13.4892 0 -0.02558 0.06751
EOD
$dots7 << EOD
12.1183 6.690 -0.1307
12.1197 7.073 -0.1194
12.1208 6.836 -0.1103
12.1247 7.220 -0.07843
12.1252 6.983 -0.07389
12.1335 6.746 -0.005683
12.1349 7.129 0.005683
12.1379 6.892 0.03069
12.1415 7.275 0.06025
12.1437 7.039 0.07843
12.1465 6.802 0.1012
12.1639 7.185 0.2444
EOD
$median7 << EOD
12.1342 7 12.1301 12.1357 0 -0.03411 0.0125
EOD
$dots8 << EOD
13.1981 7.690 -0.3468
13.2314 8.073 -0.09477
13.2389 7.836 -0.03853
13.2406 8.220 -0.02603
13.2417 7.983 -0.01771
13.2439 7.746 -0.00104
13.2441 8.129 0.00104
13.2474 7.892 0.02603
13.2486 8.275 0.03437
13.2516 8.039 0.05728
13.2538 7.802 0.07394
13.2712 8.185 0.2052
EOD
$median8 << EOD
13.244 8 13.2411 13.248 0 -0.02187 0.0302
EOD
$dots9 << EOD
15.8477 8.690 -0.09565
15.8499 9.073 -0.08173
15.8568 8.836 -0.03826
15.8574 9.220 -0.03478
15.8582 8.983 -0.02956
15.8621 8.746 -0.005215
15.8637 9.129 0.005215
15.8737 8.892 0.06782
15.8764 9.275 0.08521
15.8894 9.039 0.1669
15.8902 8.802 0.1722
15.9004 9.185 0.2365
EOD
$median9 << EOD
15.8629 9 15.8537 15.875 0 -0.05826 0.07652
EOD
$dots10 << EOD
31.8822 9.690 -0.2115
31.8869 10.073 -0.1969
31.8924 9.836 -0.1796
31.9161 10.220 -0.1053
31.9321 9.983 -0.05526
31.9418 9.746 -0.02504
31.9578 10.129 0.02504
31.9672 9.892 0.0544
31.9727 10.275 0.07166
31.9752 10.039 0.07943
31.9763 9.802 0.08289
31.989 10.185 0.1226
EOD
$median10 << EOD
31.9498 10 31.929 31.9712 0 -0.0652 0.06692
EOD
$dots11 << EOD
4.304 10.690 -0.7807
4.31627 11.073 -0.4979
4.32 10.836 -0.4119
4.3232 11.220 -0.3381
4.33013 10.983 -0.1783
4.3376 10.746 -0.006149
4.33813 11.129 0.006149
4.34187 10.892 0.09221
4.3472 11.275 0.2152
4.34827 11.039 0.2397
4.3616 10.802 0.5471
4.36427 11.185 0.6086
EOD
$median11 << EOD
4.33787 11 4.32 4.3472 0 -0.4119 0.2152
EOD
$dots12 << EOD
7.2648 11.690 -0.3675
7.2672 12.073 -0.3346
7.2752 11.836 -0.2249
7.2776 12.220 -0.192
7.28 11.983 -0.1591
7.2896 11.746 -0.02743
7.2936 12.129 0.02743
7.2976 11.892 0.08229
7.2976 12.275 0.08229
7.3096 12.039 0.2469
7.3104 11.802 0.2578
7.352 12.185 0.8283
EOD
$median12 << EOD
7.2916 12 7.28759 7.2916 0 -0.05495 -3.761e-06
EOD
$dots13 << EOD
14.9308 12.690 -0.1771
14.9341 13.073 -0.1549
14.9354 12.836 -0.1457
14.9368 13.220 -0.1365
14.9523 12.983 -0.0332
14.9534 12.746 -0.02582
14.9611 13.129 0.02582
14.9625 12.892 0.03504
14.9716 13.275 0.0959
14.979 13.039 0.1457
14.9815 12.802 0.1623
14.9868 13.185 0.1973
EOD
$median13 << EOD
14.9572 13 14.9354 14.979 0 -0.1457 0.1457
EOD
set multiplot title "gptq_mi100: suite_extreme_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000280)" 0, "fdot2 (4:000281)" 1, "fdot2_as_published (4:000282)" 2, "fp32_reduce (4:000283)" 3, "vec_int2 (4:000284)" 4, "vec_int (4:000285)" 5, "lds_coalesced (4:000286)" 6, "transposed (4:000287)" 7, "wave_shuffle (4:000288)" 8, "mfma (4:000289)" 9, "alt (4:000290)" 10, "library_fp16 (4:000291)" 11, "dequant_gemm (4:000292)" 12, "dispatch (4:000293)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.05264:33.973]
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
set xrange [-0.87:0.87]
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
