# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.gp
set terminal svg size 1136,662 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
456.992 -0.310 -0.7747
459.104 0.073 -0.3161
459.392 -0.164 -0.2536
459.456 0.220 -0.2397
459.552 -0.017 -0.2189
459.936 -0.254 -0.1355
460.224 0.129 -0.07295
460.544 -0.108 -0.003475
460.576 0.275 0.003475
460.576 0.039 0.003475
460.576 -0.198 0.003475
460.992 0.185 0.0938
460.992 -0.052 0.0938
461.344 -0.289 0.1702
462.496 0.095 0.4204
463.136 -0.142 0.5593
EOD
$median0 << EOD
460.56 0 460.048 460.992 0 -0.1112 0.0938
EOD
$dots1 << EOD
457.344 0.690 -0.4943
457.856 1.073 -0.3829
458.208 0.836 -0.3063
458.688 1.220 -0.2019
458.72 0.983 -0.1949
458.848 0.746 -0.1671
459.04 1.129 -0.1253
459.552 0.892 -0.01392
459.68 1.275 0.01392
460.096 1.039 0.1044
460.096 0.802 0.1044
460.928 1.185 0.2855
461.088 0.948 0.3203
461.12 0.711 0.3272
461.12 1.095 0.3272
461.344 0.858 0.376
EOD
$median1 << EOD
459.616 1 459.264 459.824 0 -0.07663 0.04524
EOD
$dots2 << EOD
30.0916 1.690 -1.804
30.2273 2.073 -1.362
30.265 1.836 -1.239
30.3149 2.220 -1.076
30.4879 1.983 -0.5112
30.553 1.746 -0.2989
30.5755 2.129 -0.2255
30.6345 1.892 -0.0327
30.6546 2.275 0.0327
30.6567 2.039 0.03959
30.7151 1.802 0.2301
30.7369 2.185 0.3012
30.9099 1.948 0.8658
30.912 1.711 0.8727
30.944 2.095 0.9771
31.0259 1.858 1.244
EOD
$median2 << EOD
30.6446 2 30.5204 30.6859 0 -0.4051 0.1348
EOD
$dots3 << EOD
27.4303 2.690 -0.745
27.5633 3.073 -0.264
27.5685 2.836 -0.2449
27.5731 3.220 -0.2284
27.5752 2.983 -0.2208
27.5812 2.746 -0.1991
27.5998 3.129 -0.1317
27.6273 2.892 -0.03245
27.6452 3.275 0.03245
27.6969 3.039 0.2195
27.7113 2.802 0.2717
27.8653 3.185 0.829
27.8727 2.948 0.8557
27.9163 2.711 1.013
27.9202 3.095 1.027
27.987 2.858 1.269
EOD
$median3 << EOD
27.6362 3 27.5812 27.7882 0 -0.1991 0.5499
EOD
$dots4 << EOD
7.87856 3.690 -1.087
7.90974 4.073 -0.6953
7.9401 3.836 -0.3142
7.94913 4.220 -0.2009
7.94995 3.983 -0.1906
7.95241 3.746 -0.1597
7.95651 4.129 -0.1082
7.95979 3.892 -0.06696
7.97046 4.275 0.06696
7.97703 4.039 0.1494
7.99097 3.802 0.3245
7.99508 4.185 0.376
7.99918 3.948 0.4275
8.00328 3.711 0.479
8.00574 4.095 0.5099
8.00574 3.858 0.5099
EOD
$median4 << EOD
7.96513 4 7.95241 7.98276 0 -0.1597 0.2214
EOD
$dots5 << EOD
30.073 4.690 -1.932
30.3501 5.073 -1.029
30.3852 4.836 -0.9139
30.4988 5.220 -0.5435
30.5132 4.983 -0.4965
30.54 4.746 -0.4094
30.5621 5.129 -0.3371
30.6616 4.892 -0.01261
30.6694 5.275 0.01261
30.7499 5.039 0.2752
30.7633 4.802 0.3188
30.7777 5.185 0.3658
30.7942 4.948 0.4197
30.796 4.711 0.4254
30.8948 5.095 0.7477
31.0333 4.858 1.199
EOD
$median5 << EOD
30.6655 5 30.54 30.7859 0 -0.4094 0.3927
EOD
$dots6 << EOD
446.304 5.690 -0.4106
447.168 6.073 -0.2178
447.2 5.836 -0.2106
447.232 6.220 -0.2035
447.712 5.983 -0.0964
447.904 5.746 -0.05356
448.032 6.129 -0.02499
448.064 5.892 -0.01785
448.224 6.275 0.01785
448.544 6.039 0.08926
448.736 5.802 0.1321
449.76 6.185 0.3606
450.432 5.948 0.5105
450.592 5.711 0.5463
450.912 6.095 0.6177
452.896 5.858 1.06
EOD
$median6 << EOD
448.144 6 447.872 448.64 0 -0.0607 0.1107
EOD
$dots7 << EOD
458.56 6.690 -0.4446
458.912 7.073 -0.3682
459.616 6.836 -0.2154
459.744 7.220 -0.1876
460.096 6.983 -0.1112
460.096 6.746 -0.1112
460.256 7.129 -0.07642
460.608 6.892 0
460.608 7.275 0
461.12 7.039 0.1112
461.696 6.802 0.2362
462.144 7.185 0.3335
462.624 6.948 0.4377
462.688 6.711 0.4516
462.976 7.095 0.5141
462.976 6.858 0.5141
EOD
$median7 << EOD
460.608 7 459.92 462.384 0 -0.1494 0.3856
EOD
$dots8 << EOD
457.344 7.690 -0.425
457.76 8.073 -0.3344
457.92 7.836 -0.2996
457.952 8.220 -0.2926
458.816 7.983 -0.1045
458.848 7.746 -0.09754
459.232 8.129 -0.01393
459.264 7.892 -0.006966
459.328 8.275 0.006966
459.456 8.039 0.03483
459.52 7.802 0.04877
459.744 8.185 0.09754
460.128 7.948 0.1811
460.32 7.711 0.2229
460.416 8.095 0.2438
461.536 7.858 0.4877
EOD
$median8 << EOD
459.296 8 458.816 459.936 0 -0.1045 0.1393
EOD
$dots9 << EOD
29.9794 8.690 -2.286
30.4239 9.073 -0.8373
30.5058 8.836 -0.5702
30.5459 9.220 -0.4395
30.5509 8.983 -0.4235
30.554 8.746 -0.4132
30.6061 9.129 -0.2436
30.6328 8.892 -0.1564
30.7288 9.275 0.1564
30.772 9.039 0.2974
30.7777 8.802 0.3158
30.7815 9.185 0.3284
30.7963 8.948 0.3765
30.8044 8.711 0.4029
30.8997 9.095 0.7135
30.9735 8.858 0.9542
EOD
$median9 << EOD
30.6808 9 30.5509 30.7889 0 -0.4235 0.3524
EOD
$dots10 << EOD
27.5295 9.690 -0.6479
27.5534 10.073 -0.5616
27.5566 9.836 -0.5501
27.5692 10.220 -0.5045
27.5836 9.983 -0.4524
27.6466 9.746 -0.2253
27.6941 10.129 -0.05394
27.7085 9.892 -0.001905
27.7095 10.275 0.001905
27.7145 10.039 0.01967
27.7145 9.802 0.01967
27.8425 10.185 0.4816
27.898 9.948 0.6821
27.9216 9.711 0.7672
27.93 10.095 0.7976
28.0074 9.858 1.077
EOD
$median10 << EOD
27.709 10 27.6466 27.7784 0 -0.2253 0.2504
EOD
$dots11 << EOD
7.90564 10.690 -0.9458
7.90892 11.073 -0.9047
7.91056 10.836 -0.8841
7.91385 11.220 -0.843
7.94667 10.983 -0.4318
7.95569 10.746 -0.3187
7.96636 11.129 -0.1851
7.97867 10.892 -0.03084
7.98359 11.275 0.03084
7.98441 11.039 0.04113
7.98605 10.802 0.06168
7.98687 11.185 0.07197
7.98851 10.948 0.09252
7.99672 10.711 0.1953
7.99754 11.095 0.2056
8.04595 10.858 0.8122
EOD
$median11 << EOD
7.98113 11 7.95569 7.98646 0 -0.3187 0.06683
EOD
$dots12 << EOD
30.3451 11.690 -0.7921
30.4443 12.073 -0.4679
30.4503 11.836 -0.4484
30.4654 12.220 -0.3989
30.4795 11.983 -0.3529
30.5234 11.746 -0.2092
30.5607 12.129 -0.08737
30.5769 11.892 -0.03449
30.598 12.275 0.03449
30.6567 12.039 0.2265
30.6655 11.802 0.2552
30.6954 12.185 0.3529
30.8216 11.948 0.7657
30.8276 11.711 0.7852
31.0193 12.095 1.412
31.033 11.858 1.457
EOD
$median12 << EOD
30.5874 12 30.4654 30.6611 0 -0.3989 0.2409
EOD
$dots13 << EOD
444.128 12.690 -0.7154
444.16 13.073 -0.7082
444.608 12.836 -0.6081
446.688 13.220 -0.1431
446.72 12.983 -0.1359
446.88 12.746 -0.1001
447.04 13.129 -0.06438
447.264 12.892 -0.01431
447.392 13.275 0.01431
447.552 13.039 0.05008
448.672 12.802 0.3005
448.736 13.185 0.3148
449.056 12.948 0.3863
449.76 12.711 0.5437
449.888 13.095 0.5723
450.944 12.858 0.8084
EOD
$median13 << EOD
447.328 13 446.88 448.896 0 -0.1001 0.3505
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2931
set rmargin at screen 0.6320
set ytics ("mmq_rowscale outliers=0 (11:000016)" 0, "mmq_rowscale_turns outliers=0 (11:000017)" 1, "mmq_stream outliers=0 (11:000019)" 2, "dequant_fp16 outliers=0 (11:000020)" 3, "library_fp16 outliers=0 (11:000021)" 4, "dispatch outliers=0 (11:000022)" 5, "dispatch_second_copy outliers=0 (11:000023)" 6, "mmq_rowscale outliers=10 (11:000024)" 7, "mmq_rowscale_turns outliers=10 (11:000025)" 8, "mmq_stream outliers=10 (11:000027)" 9, "dequant_fp16 outliers=10 (11:000028)" 10, "library_fp16 outliers=10 (11:000029)" 11, "dispatch outliers=10 (11:000030)" 12, "dispatch_second_copy outliers=10 (11:000031)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.97219:523.343]
set xtics (10, 20, 50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.4:2.4]
unset ytics
set lmargin at screen 0.6611
set rmargin at screen 0.9806
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1136,662 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
456.992 -0.310 -0.7747
459.104 0.073 -0.3161
459.392 -0.164 -0.2536
459.456 0.220 -0.2397
459.552 -0.017 -0.2189
459.936 -0.254 -0.1355
460.224 0.129 -0.07295
460.544 -0.108 -0.003475
460.576 0.275 0.003475
460.576 0.039 0.003475
460.576 -0.198 0.003475
460.992 0.185 0.0938
460.992 -0.052 0.0938
461.344 -0.289 0.1702
462.496 0.095 0.4204
463.136 -0.142 0.5593
EOD
$median0 << EOD
460.56 0 460.048 460.992 0 -0.1112 0.0938
EOD
$dots1 << EOD
457.344 0.690 -0.4943
457.856 1.073 -0.3829
458.208 0.836 -0.3063
458.688 1.220 -0.2019
458.72 0.983 -0.1949
458.848 0.746 -0.1671
459.04 1.129 -0.1253
459.552 0.892 -0.01392
459.68 1.275 0.01392
460.096 1.039 0.1044
460.096 0.802 0.1044
460.928 1.185 0.2855
461.088 0.948 0.3203
461.12 0.711 0.3272
461.12 1.095 0.3272
461.344 0.858 0.376
EOD
$median1 << EOD
459.616 1 459.264 459.824 0 -0.07663 0.04524
EOD
$dots2 << EOD
30.0916 1.690 -1.804
30.2273 2.073 -1.362
30.265 1.836 -1.239
30.3149 2.220 -1.076
30.4879 1.983 -0.5112
30.553 1.746 -0.2989
30.5755 2.129 -0.2255
30.6345 1.892 -0.0327
30.6546 2.275 0.0327
30.6567 2.039 0.03959
30.7151 1.802 0.2301
30.7369 2.185 0.3012
30.9099 1.948 0.8658
30.912 1.711 0.8727
30.944 2.095 0.9771
31.0259 1.858 1.244
EOD
$median2 << EOD
30.6446 2 30.5204 30.6859 0 -0.4051 0.1348
EOD
$dots3 << EOD
27.4303 2.690 -0.745
27.5633 3.073 -0.264
27.5685 2.836 -0.2449
27.5731 3.220 -0.2284
27.5752 2.983 -0.2208
27.5812 2.746 -0.1991
27.5998 3.129 -0.1317
27.6273 2.892 -0.03245
27.6452 3.275 0.03245
27.6969 3.039 0.2195
27.7113 2.802 0.2717
27.8653 3.185 0.829
27.8727 2.948 0.8557
27.9163 2.711 1.013
27.9202 3.095 1.027
27.987 2.858 1.269
EOD
$median3 << EOD
27.6362 3 27.5812 27.7882 0 -0.1991 0.5499
EOD
$dots4 << EOD
7.87856 3.690 -1.087
7.90974 4.073 -0.6953
7.9401 3.836 -0.3142
7.94913 4.220 -0.2009
7.94995 3.983 -0.1906
7.95241 3.746 -0.1597
7.95651 4.129 -0.1082
7.95979 3.892 -0.06696
7.97046 4.275 0.06696
7.97703 4.039 0.1494
7.99097 3.802 0.3245
7.99508 4.185 0.376
7.99918 3.948 0.4275
8.00328 3.711 0.479
8.00574 4.095 0.5099
8.00574 3.858 0.5099
EOD
$median4 << EOD
7.96513 4 7.95241 7.98276 0 -0.1597 0.2214
EOD
$dots5 << EOD
30.073 4.690 -1.932
30.3501 5.073 -1.029
30.3852 4.836 -0.9139
30.4988 5.220 -0.5435
30.5132 4.983 -0.4965
30.54 4.746 -0.4094
30.5621 5.129 -0.3371
30.6616 4.892 -0.01261
30.6694 5.275 0.01261
30.7499 5.039 0.2752
30.7633 4.802 0.3188
30.7777 5.185 0.3658
30.7942 4.948 0.4197
30.796 4.711 0.4254
30.8948 5.095 0.7477
31.0333 4.858 1.199
EOD
$median5 << EOD
30.6655 5 30.54 30.7859 0 -0.4094 0.3927
EOD
$dots6 << EOD
446.304 5.690 -0.4106
447.168 6.073 -0.2178
447.2 5.836 -0.2106
447.232 6.220 -0.2035
447.712 5.983 -0.0964
447.904 5.746 -0.05356
448.032 6.129 -0.02499
448.064 5.892 -0.01785
448.224 6.275 0.01785
448.544 6.039 0.08926
448.736 5.802 0.1321
449.76 6.185 0.3606
450.432 5.948 0.5105
450.592 5.711 0.5463
450.912 6.095 0.6177
452.896 5.858 1.06
EOD
$median6 << EOD
448.144 6 447.872 448.64 0 -0.0607 0.1107
EOD
$dots7 << EOD
458.56 6.690 -0.4446
458.912 7.073 -0.3682
459.616 6.836 -0.2154
459.744 7.220 -0.1876
460.096 6.983 -0.1112
460.096 6.746 -0.1112
460.256 7.129 -0.07642
460.608 6.892 0
460.608 7.275 0
461.12 7.039 0.1112
461.696 6.802 0.2362
462.144 7.185 0.3335
462.624 6.948 0.4377
462.688 6.711 0.4516
462.976 7.095 0.5141
462.976 6.858 0.5141
EOD
$median7 << EOD
460.608 7 459.92 462.384 0 -0.1494 0.3856
EOD
$dots8 << EOD
457.344 7.690 -0.425
457.76 8.073 -0.3344
457.92 7.836 -0.2996
457.952 8.220 -0.2926
458.816 7.983 -0.1045
458.848 7.746 -0.09754
459.232 8.129 -0.01393
459.264 7.892 -0.006966
459.328 8.275 0.006966
459.456 8.039 0.03483
459.52 7.802 0.04877
459.744 8.185 0.09754
460.128 7.948 0.1811
460.32 7.711 0.2229
460.416 8.095 0.2438
461.536 7.858 0.4877
EOD
$median8 << EOD
459.296 8 458.816 459.936 0 -0.1045 0.1393
EOD
$dots9 << EOD
29.9794 8.690 -2.286
30.4239 9.073 -0.8373
30.5058 8.836 -0.5702
30.5459 9.220 -0.4395
30.5509 8.983 -0.4235
30.554 8.746 -0.4132
30.6061 9.129 -0.2436
30.6328 8.892 -0.1564
30.7288 9.275 0.1564
30.772 9.039 0.2974
30.7777 8.802 0.3158
30.7815 9.185 0.3284
30.7963 8.948 0.3765
30.8044 8.711 0.4029
30.8997 9.095 0.7135
30.9735 8.858 0.9542
EOD
$median9 << EOD
30.6808 9 30.5509 30.7889 0 -0.4235 0.3524
EOD
$dots10 << EOD
27.5295 9.690 -0.6479
27.5534 10.073 -0.5616
27.5566 9.836 -0.5501
27.5692 10.220 -0.5045
27.5836 9.983 -0.4524
27.6466 9.746 -0.2253
27.6941 10.129 -0.05394
27.7085 9.892 -0.001905
27.7095 10.275 0.001905
27.7145 10.039 0.01967
27.7145 9.802 0.01967
27.8425 10.185 0.4816
27.898 9.948 0.6821
27.9216 9.711 0.7672
27.93 10.095 0.7976
28.0074 9.858 1.077
EOD
$median10 << EOD
27.709 10 27.6466 27.7784 0 -0.2253 0.2504
EOD
$dots11 << EOD
7.90564 10.690 -0.9458
7.90892 11.073 -0.9047
7.91056 10.836 -0.8841
7.91385 11.220 -0.843
7.94667 10.983 -0.4318
7.95569 10.746 -0.3187
7.96636 11.129 -0.1851
7.97867 10.892 -0.03084
7.98359 11.275 0.03084
7.98441 11.039 0.04113
7.98605 10.802 0.06168
7.98687 11.185 0.07197
7.98851 10.948 0.09252
7.99672 10.711 0.1953
7.99754 11.095 0.2056
8.04595 10.858 0.8122
EOD
$median11 << EOD
7.98113 11 7.95569 7.98646 0 -0.3187 0.06683
EOD
$dots12 << EOD
30.3451 11.690 -0.7921
30.4443 12.073 -0.4679
30.4503 11.836 -0.4484
30.4654 12.220 -0.3989
30.4795 11.983 -0.3529
30.5234 11.746 -0.2092
30.5607 12.129 -0.08737
30.5769 11.892 -0.03449
30.598 12.275 0.03449
30.6567 12.039 0.2265
30.6655 11.802 0.2552
30.6954 12.185 0.3529
30.8216 11.948 0.7657
30.8276 11.711 0.7852
31.0193 12.095 1.412
31.033 11.858 1.457
EOD
$median12 << EOD
30.5874 12 30.4654 30.6611 0 -0.3989 0.2409
EOD
$dots13 << EOD
444.128 12.690 -0.7154
444.16 13.073 -0.7082
444.608 12.836 -0.6081
446.688 13.220 -0.1431
446.72 12.983 -0.1359
446.88 12.746 -0.1001
447.04 13.129 -0.06438
447.264 12.892 -0.01431
447.392 13.275 0.01431
447.552 13.039 0.05008
448.672 12.802 0.3005
448.736 13.185 0.3148
449.056 12.948 0.3863
449.76 12.711 0.5437
449.888 13.095 0.5723
450.944 12.858 0.8084
EOD
$median13 << EOD
447.328 13 446.88 448.896 0 -0.1001 0.3505
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2931
set rmargin at screen 0.6320
set ytics ("mmq_rowscale outliers=0 (11:000016)" 0, "mmq_rowscale_turns outliers=0 (11:000017)" 1, "mmq_stream outliers=0 (11:000019)" 2, "dequant_fp16 outliers=0 (11:000020)" 3, "library_fp16 outliers=0 (11:000021)" 4, "dispatch outliers=0 (11:000022)" 5, "dispatch_second_copy outliers=0 (11:000023)" 6, "mmq_rowscale outliers=10 (11:000024)" 7, "mmq_rowscale_turns outliers=10 (11:000025)" 8, "mmq_stream outliers=10 (11:000027)" 9, "dequant_fp16 outliers=10 (11:000028)" 10, "library_fp16 outliers=10 (11:000029)" 11, "dispatch outliers=10 (11:000030)" 12, "dispatch_second_copy outliers=10 (11:000031)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.97219:523.343]
set xtics (10, 20, 50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.4:2.4]
unset ytics
set lmargin at screen 0.6611
set rmargin at screen 0.9806
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
