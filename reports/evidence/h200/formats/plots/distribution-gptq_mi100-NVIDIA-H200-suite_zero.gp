# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_zero.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_zero.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.9449 -0.310 -0.1172
11.9483 0.073 -0.0888
11.9493 -0.164 -0.08051
11.953 0.220 -0.04973
11.9545 -0.017 -0.0367
11.9553 -0.254 -0.03078
11.9564 0.129 -0.02132
11.9565 -0.108 -0.02013
11.9613 0.275 0.02013
11.9622 0.039 0.02723
11.9649 -0.198 0.04972
11.9657 0.185 0.05683
11.9669 -0.052 0.0663
11.9672 -0.289 0.06867
11.9689 0.095 0.08288
11.97 -0.142 0.09235
EOD
$median0 << EOD
11.9589 0 11.9558 11.9649 0 -0.02605 0.04972
EOD
$dots1 << EOD
12.9024 0.690 -0.1802
12.9126 1.073 -0.1013
12.9161 0.836 -0.07394
12.9165 1.220 -0.07066
12.9172 0.983 -0.06518
12.9233 0.746 -0.01808
12.9246 1.129 -0.008219
12.9249 0.892 -0.006023
12.9264 1.275 0.006023
12.9313 1.039 0.04326
12.9324 0.802 0.05203
12.9337 1.185 0.06189
12.9342 0.948 0.06627
12.9342 0.711 0.06627
12.9474 1.095 0.1681
12.9522 0.858 0.2054
EOD
$median1 << EOD
12.9257 1 12.9233 12.9294 0 -0.01808 0.02902
EOD
$dots2 << EOD
11.9612 1.690 -0.1885
11.9625 2.073 -0.1778
11.9756 1.836 -0.06794
11.9775 2.220 -0.05258
11.9785 1.983 -0.04431
11.9799 1.746 -0.03249
11.9829 2.129 -0.007681
11.9834 1.892 -0.002953
11.9841 2.275 0.002953
11.9867 2.039 0.02422
11.9892 1.802 0.04549
11.9924 2.185 0.07149
11.9936 1.948 0.08212
11.9939 1.711 0.08448
11.9946 2.095 0.09039
12.011 1.858 0.2274
EOD
$median2 << EOD
11.9838 2 11.978 11.9924 0 -0.04844 0.07149
EOD
$dots3 << EOD
12.9588 2.690 -0.2188
12.9683 3.073 -0.1457
12.9708 2.836 -0.1264
12.9765 3.220 -0.08278
12.9793 2.983 -0.06096
12.9803 2.746 -0.05326
12.9868 3.129 -0.003208
12.9868 2.892 -0.003208
12.9877 3.275 0.003208
12.99 3.039 0.02117
12.9928 2.802 0.04298
12.9947 3.185 0.05711
12.9955 2.948 0.06352
12.9982 2.711 0.08405
12.9992 3.095 0.09176
13.0093 2.858 0.17
EOD
$median3 << EOD
12.9873 3 12.9836 12.9928 0 -0.02824 0.04298
EOD
$dots4 << EOD
9.61104 3.690 -0.3238
9.61487 4.073 -0.2841
9.62478 3.836 -0.1814
9.62719 4.220 -0.1564
9.62804 3.983 -0.1476
9.63002 3.746 -0.127
9.63002 4.129 -0.127
9.64064 3.892 -0.01689
9.64389 4.275 0.01689
9.64559 4.039 0.03451
9.64673 3.802 0.04626
9.64701 4.185 0.0492
9.64814 3.948 0.06095
9.65168 3.711 0.09765
9.65338 4.095 0.1153
9.66244 3.858 0.2093
EOD
$median4 << EOD
9.64227 4 9.62761 9.64701 0 -0.152 0.0492
EOD
$dots5 << EOD
10.1432 4.690 -0.2659
10.1526 5.073 -0.1726
10.1596 4.836 -0.1044
10.1648 5.220 -0.05291
10.1667 4.983 -0.03481
10.1679 4.746 -0.02228
10.1692 5.129 -0.009751
10.1701 4.892 -0.00139
10.1703 5.275 0.00139
10.1732 5.039 0.02923
10.1752 4.802 0.04872
10.1763 5.185 0.05986
10.1763 4.948 0.05986
10.1781 4.711 0.07796
10.1817 5.095 0.1128
10.188 4.858 0.1754
EOD
$median5 << EOD
10.1702 5 10.1686 10.1742 0 -0.01602 0.03898
EOD
$dots6 << EOD
8.64354 5.690 -0.272
8.64736 6.073 -0.2279
8.65373 5.836 -0.1544
8.65444 6.220 -0.1462
8.65685 5.983 -0.1184
8.66138 5.746 -0.06617
8.66251 6.129 -0.05309
8.66676 5.892 -0.004084
8.66747 6.275 0.004084
8.67087 6.039 0.04329
8.67172 5.802 0.05309
8.67384 6.185 0.0776
8.67724 5.948 0.1168
8.67851 5.711 0.1315
8.6812 6.095 0.1625
8.68333 5.858 0.1871
EOD
$median6 << EOD
8.66712 6 8.66442 8.66924 0 -0.03105 0.0245
EOD
$dots7 << EOD
8.64835 6.690 -0.1749
8.64977 7.073 -0.1585
8.6526 6.836 -0.1258
8.65557 7.220 -0.09152
8.65727 6.983 -0.07191
8.65897 6.746 -0.0523
8.66067 7.129 -0.03269
8.66209 6.892 -0.01634
8.66492 7.275 0.01634
8.66577 7.039 0.02615
8.66619 6.802 0.03105
8.66662 7.185 0.03596
8.66662 6.948 0.03596
8.67412 6.711 0.1226
8.67427 7.095 0.1242
8.67696 6.858 0.1553
EOD
$median7 << EOD
8.6635 7 8.65557 8.66619 0 -0.09152 0.03105
EOD
$dots8 << EOD
12.1882 7.690 -0.1902
12.2012 8.073 -0.08349
12.2028 7.836 -0.07074
12.206 8.220 -0.04407
12.2072 7.983 -0.03479
12.2079 7.746 -0.02899
12.2088 8.129 -0.02087
12.2114 7.892 0
12.2114 8.275 0
12.2134 8.039 0.01623
12.2148 7.802 0.02783
12.2162 8.185 0.03942
12.2243 7.948 0.1055
12.2247 7.711 0.109
12.2308 8.095 0.1588
12.2312 7.858 0.1623
EOD
$median8 << EOD
12.2114 8 12.2072 12.2162 0 -0.03479 0.03942
EOD
$dots9 << EOD
11.7029 8.690 -0.11
11.7038 9.073 -0.1027
11.7061 8.836 -0.0834
11.7097 9.220 -0.05197
11.7109 8.983 -0.0423
11.7116 8.746 -0.03626
11.7134 9.129 -0.02054
11.715 8.892 -0.007253
11.7167 9.275 0.007253
11.7171 9.039 0.01087
11.7206 8.802 0.04109
11.7208 9.185 0.0423
11.7228 8.948 0.05922
11.7259 8.711 0.08581
11.739 9.095 0.1982
11.7413 8.858 0.2175
EOD
$median9 << EOD
11.7158 9 11.7097 11.7189 0 -0.05197 0.02598
EOD
$dots10 << EOD
23.5831 9.690 -0.249
23.5888 10.073 -0.225
23.6033 9.836 -0.1636
23.606 10.220 -0.1522
23.6134 9.983 -0.1209
23.6221 9.746 -0.08422
23.626 10.129 -0.06798
23.6379 9.892 -0.01744
23.6462 10.275 0.01744
23.6521 10.039 0.04271
23.659 9.802 0.07159
23.6678 10.185 0.1089
23.6678 9.948 0.1089
23.6705 9.711 0.1203
23.6762 10.095 0.1444
23.7272 9.858 0.3603
EOD
$median10 << EOD
23.642 10 23.6097 23.6678 0 -0.1366 0.1089
EOD
$dots11 << EOD
4.35467 10.690 -0.8621
4.35893 11.073 -0.7649
4.3776 10.836 -0.34
4.38507 11.220 -0.17
4.38773 10.983 -0.1093
4.3888 10.746 -0.085
4.3904 11.129 -0.04856
4.39147 10.892 -0.02428
4.3936 11.275 0.02428
4.39413 11.039 0.03643
4.40533 10.802 0.2914
4.4064 11.185 0.3157
4.40693 10.948 0.3278
4.41333 10.711 0.4735
4.42187 11.095 0.6678
4.4304 10.858 0.8621
EOD
$median11 << EOD
4.39253 11 4.38773 4.40693 0 -0.1093 0.3278
EOD
$dots12 << EOD
7.26533 11.690 -0.2471
7.276 12.073 -0.1007
7.276 11.836 -0.1007
7.276 12.220 -0.1007
7.27667 11.983 -0.09153
7.27867 11.746 -0.06408
7.28 12.129 -0.04576
7.28267 11.892 -0.009151
7.284 12.275 0.009151
7.29067 12.039 0.1007
7.29067 11.802 0.1007
7.29133 12.185 0.1098
7.30733 11.948 0.3295
7.30733 11.711 0.3295
7.30867 12.095 0.3478
7.32267 11.858 0.54
EOD
$median12 << EOD
7.28333 12 7.27867 7.29133 0 -0.06408 0.1098
EOD
$dots13 << EOD
11.9377 12.690 -0.2827
11.939 13.073 -0.272
11.9536 12.836 -0.1502
11.9574 13.220 -0.1183
11.9647 12.983 -0.05677
11.9649 12.746 -0.05559
11.9698 13.129 -0.01419
11.9711 12.892 -0.003547
11.972 13.275 0.003547
11.9731 13.039 0.01301
11.9738 12.802 0.01892
11.9741 13.185 0.02129
11.9768 12.948 0.04377
11.9768 12.711 0.04377
11.979 13.095 0.06269
11.9881 12.858 0.1384
EOD
$median13 << EOD
11.9715 13 11.9611 11.9754 0 -0.08753 0.03253
EOD
set multiplot title "gptq_mi100: suite_zero on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000210)" 0, "fdot2 (3:000211)" 1, "fdot2_as_published (3:000212)" 2, "fp32_reduce (3:000213)" 3, "vec_int2 (3:000214)" 4, "vec_int (3:000215)" 5, "lds_coalesced (3:000216)" 6, "transposed (3:000217)" 7, "wave_shuffle (3:000218)" 8, "mfma (3:000219)" 9, "alt (3:000220)" 10, "library_fp16 (3:000221)" 11, "dequant_gemm (3:000222)" 12, "dispatch (3:000223)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.13872:24.9652]
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
set xrange [-0.905:0.905]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_zero.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.9449 -0.310 -0.1172
11.9483 0.073 -0.0888
11.9493 -0.164 -0.08051
11.953 0.220 -0.04973
11.9545 -0.017 -0.0367
11.9553 -0.254 -0.03078
11.9564 0.129 -0.02132
11.9565 -0.108 -0.02013
11.9613 0.275 0.02013
11.9622 0.039 0.02723
11.9649 -0.198 0.04972
11.9657 0.185 0.05683
11.9669 -0.052 0.0663
11.9672 -0.289 0.06867
11.9689 0.095 0.08288
11.97 -0.142 0.09235
EOD
$median0 << EOD
11.9589 0 11.9558 11.9649 0 -0.02605 0.04972
EOD
$dots1 << EOD
12.9024 0.690 -0.1802
12.9126 1.073 -0.1013
12.9161 0.836 -0.07394
12.9165 1.220 -0.07066
12.9172 0.983 -0.06518
12.9233 0.746 -0.01808
12.9246 1.129 -0.008219
12.9249 0.892 -0.006023
12.9264 1.275 0.006023
12.9313 1.039 0.04326
12.9324 0.802 0.05203
12.9337 1.185 0.06189
12.9342 0.948 0.06627
12.9342 0.711 0.06627
12.9474 1.095 0.1681
12.9522 0.858 0.2054
EOD
$median1 << EOD
12.9257 1 12.9233 12.9294 0 -0.01808 0.02902
EOD
$dots2 << EOD
11.9612 1.690 -0.1885
11.9625 2.073 -0.1778
11.9756 1.836 -0.06794
11.9775 2.220 -0.05258
11.9785 1.983 -0.04431
11.9799 1.746 -0.03249
11.9829 2.129 -0.007681
11.9834 1.892 -0.002953
11.9841 2.275 0.002953
11.9867 2.039 0.02422
11.9892 1.802 0.04549
11.9924 2.185 0.07149
11.9936 1.948 0.08212
11.9939 1.711 0.08448
11.9946 2.095 0.09039
12.011 1.858 0.2274
EOD
$median2 << EOD
11.9838 2 11.978 11.9924 0 -0.04844 0.07149
EOD
$dots3 << EOD
12.9588 2.690 -0.2188
12.9683 3.073 -0.1457
12.9708 2.836 -0.1264
12.9765 3.220 -0.08278
12.9793 2.983 -0.06096
12.9803 2.746 -0.05326
12.9868 3.129 -0.003208
12.9868 2.892 -0.003208
12.9877 3.275 0.003208
12.99 3.039 0.02117
12.9928 2.802 0.04298
12.9947 3.185 0.05711
12.9955 2.948 0.06352
12.9982 2.711 0.08405
12.9992 3.095 0.09176
13.0093 2.858 0.17
EOD
$median3 << EOD
12.9873 3 12.9836 12.9928 0 -0.02824 0.04298
EOD
$dots4 << EOD
9.61104 3.690 -0.3238
9.61487 4.073 -0.2841
9.62478 3.836 -0.1814
9.62719 4.220 -0.1564
9.62804 3.983 -0.1476
9.63002 3.746 -0.127
9.63002 4.129 -0.127
9.64064 3.892 -0.01689
9.64389 4.275 0.01689
9.64559 4.039 0.03451
9.64673 3.802 0.04626
9.64701 4.185 0.0492
9.64814 3.948 0.06095
9.65168 3.711 0.09765
9.65338 4.095 0.1153
9.66244 3.858 0.2093
EOD
$median4 << EOD
9.64227 4 9.62761 9.64701 0 -0.152 0.0492
EOD
$dots5 << EOD
10.1432 4.690 -0.2659
10.1526 5.073 -0.1726
10.1596 4.836 -0.1044
10.1648 5.220 -0.05291
10.1667 4.983 -0.03481
10.1679 4.746 -0.02228
10.1692 5.129 -0.009751
10.1701 4.892 -0.00139
10.1703 5.275 0.00139
10.1732 5.039 0.02923
10.1752 4.802 0.04872
10.1763 5.185 0.05986
10.1763 4.948 0.05986
10.1781 4.711 0.07796
10.1817 5.095 0.1128
10.188 4.858 0.1754
EOD
$median5 << EOD
10.1702 5 10.1686 10.1742 0 -0.01602 0.03898
EOD
$dots6 << EOD
8.64354 5.690 -0.272
8.64736 6.073 -0.2279
8.65373 5.836 -0.1544
8.65444 6.220 -0.1462
8.65685 5.983 -0.1184
8.66138 5.746 -0.06617
8.66251 6.129 -0.05309
8.66676 5.892 -0.004084
8.66747 6.275 0.004084
8.67087 6.039 0.04329
8.67172 5.802 0.05309
8.67384 6.185 0.0776
8.67724 5.948 0.1168
8.67851 5.711 0.1315
8.6812 6.095 0.1625
8.68333 5.858 0.1871
EOD
$median6 << EOD
8.66712 6 8.66442 8.66924 0 -0.03105 0.0245
EOD
$dots7 << EOD
8.64835 6.690 -0.1749
8.64977 7.073 -0.1585
8.6526 6.836 -0.1258
8.65557 7.220 -0.09152
8.65727 6.983 -0.07191
8.65897 6.746 -0.0523
8.66067 7.129 -0.03269
8.66209 6.892 -0.01634
8.66492 7.275 0.01634
8.66577 7.039 0.02615
8.66619 6.802 0.03105
8.66662 7.185 0.03596
8.66662 6.948 0.03596
8.67412 6.711 0.1226
8.67427 7.095 0.1242
8.67696 6.858 0.1553
EOD
$median7 << EOD
8.6635 7 8.65557 8.66619 0 -0.09152 0.03105
EOD
$dots8 << EOD
12.1882 7.690 -0.1902
12.2012 8.073 -0.08349
12.2028 7.836 -0.07074
12.206 8.220 -0.04407
12.2072 7.983 -0.03479
12.2079 7.746 -0.02899
12.2088 8.129 -0.02087
12.2114 7.892 0
12.2114 8.275 0
12.2134 8.039 0.01623
12.2148 7.802 0.02783
12.2162 8.185 0.03942
12.2243 7.948 0.1055
12.2247 7.711 0.109
12.2308 8.095 0.1588
12.2312 7.858 0.1623
EOD
$median8 << EOD
12.2114 8 12.2072 12.2162 0 -0.03479 0.03942
EOD
$dots9 << EOD
11.7029 8.690 -0.11
11.7038 9.073 -0.1027
11.7061 8.836 -0.0834
11.7097 9.220 -0.05197
11.7109 8.983 -0.0423
11.7116 8.746 -0.03626
11.7134 9.129 -0.02054
11.715 8.892 -0.007253
11.7167 9.275 0.007253
11.7171 9.039 0.01087
11.7206 8.802 0.04109
11.7208 9.185 0.0423
11.7228 8.948 0.05922
11.7259 8.711 0.08581
11.739 9.095 0.1982
11.7413 8.858 0.2175
EOD
$median9 << EOD
11.7158 9 11.7097 11.7189 0 -0.05197 0.02598
EOD
$dots10 << EOD
23.5831 9.690 -0.249
23.5888 10.073 -0.225
23.6033 9.836 -0.1636
23.606 10.220 -0.1522
23.6134 9.983 -0.1209
23.6221 9.746 -0.08422
23.626 10.129 -0.06798
23.6379 9.892 -0.01744
23.6462 10.275 0.01744
23.6521 10.039 0.04271
23.659 9.802 0.07159
23.6678 10.185 0.1089
23.6678 9.948 0.1089
23.6705 9.711 0.1203
23.6762 10.095 0.1444
23.7272 9.858 0.3603
EOD
$median10 << EOD
23.642 10 23.6097 23.6678 0 -0.1366 0.1089
EOD
$dots11 << EOD
4.35467 10.690 -0.8621
4.35893 11.073 -0.7649
4.3776 10.836 -0.34
4.38507 11.220 -0.17
4.38773 10.983 -0.1093
4.3888 10.746 -0.085
4.3904 11.129 -0.04856
4.39147 10.892 -0.02428
4.3936 11.275 0.02428
4.39413 11.039 0.03643
4.40533 10.802 0.2914
4.4064 11.185 0.3157
4.40693 10.948 0.3278
4.41333 10.711 0.4735
4.42187 11.095 0.6678
4.4304 10.858 0.8621
EOD
$median11 << EOD
4.39253 11 4.38773 4.40693 0 -0.1093 0.3278
EOD
$dots12 << EOD
7.26533 11.690 -0.2471
7.276 12.073 -0.1007
7.276 11.836 -0.1007
7.276 12.220 -0.1007
7.27667 11.983 -0.09153
7.27867 11.746 -0.06408
7.28 12.129 -0.04576
7.28267 11.892 -0.009151
7.284 12.275 0.009151
7.29067 12.039 0.1007
7.29067 11.802 0.1007
7.29133 12.185 0.1098
7.30733 11.948 0.3295
7.30733 11.711 0.3295
7.30867 12.095 0.3478
7.32267 11.858 0.54
EOD
$median12 << EOD
7.28333 12 7.27867 7.29133 0 -0.06408 0.1098
EOD
$dots13 << EOD
11.9377 12.690 -0.2827
11.939 13.073 -0.272
11.9536 12.836 -0.1502
11.9574 13.220 -0.1183
11.9647 12.983 -0.05677
11.9649 12.746 -0.05559
11.9698 13.129 -0.01419
11.9711 12.892 -0.003547
11.972 13.275 0.003547
11.9731 13.039 0.01301
11.9738 12.802 0.01892
11.9741 13.185 0.02129
11.9768 12.948 0.04377
11.9768 12.711 0.04377
11.979 13.095 0.06269
11.9881 12.858 0.1384
EOD
$median13 << EOD
11.9715 13 11.9611 11.9754 0 -0.08753 0.03253
EOD
set multiplot title "gptq_mi100: suite_zero on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000210)" 0, "fdot2 (3:000211)" 1, "fdot2_as_published (3:000212)" 2, "fp32_reduce (3:000213)" 3, "vec_int2 (3:000214)" 4, "vec_int (3:000215)" 5, "lds_coalesced (3:000216)" 6, "transposed (3:000217)" 7, "wave_shuffle (3:000218)" 8, "mfma (3:000219)" 9, "alt (3:000220)" 10, "library_fp16 (3:000221)" 11, "dequant_gemm (3:000222)" 12, "dispatch (3:000223)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.13872:24.9652]
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
set xrange [-0.905:0.905]
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
