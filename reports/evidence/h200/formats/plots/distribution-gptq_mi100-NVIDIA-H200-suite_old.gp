# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_old.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.3404 -0.310 -0.1188
13.3425 0.073 -0.1032
13.3466 -0.164 -0.07298
13.3488 0.220 -0.05638
13.3523 -0.017 -0.0297
13.3559 -0.254 -0.003019
13.3567 0.129 0.003019
13.3621 -0.108 0.04329
13.3653 0.275 0.06745
13.3679 0.039 0.08707
13.3775 -0.198 0.1586
13.389 0.185 0.2451
EOD
$median0 << EOD
13.3563 0 13.3488 13.3637 0 -0.05638 0.05537
EOD
$dots1 << EOD
18.4826 0.690 -0.1308
18.4891 1.073 -0.09554
18.4907 0.836 -0.08718
18.4965 1.220 -0.05558
18.501 0.983 -0.0316
18.5016 0.746 -0.02797
18.512 1.129 0.02797
18.5146 0.892 0.04213
18.5154 1.275 0.04613
18.5222 1.039 0.08282
18.5277 0.802 0.113
18.541 1.185 0.1845
EOD
$median1 << EOD
18.5068 1 18.4988 18.515 0 -0.04359 0.04413
EOD
$dots2 << EOD
13.349 1.690 -0.1318
13.3531 2.073 -0.1011
13.3576 1.836 -0.0679
13.3587 2.220 -0.05985
13.3598 1.983 -0.0513
13.362 1.746 -0.0347
13.3713 2.129 0.0347
13.3771 1.892 0.07795
13.3813 2.275 0.1096
13.3845 2.039 0.1338
13.3872 1.802 0.1534
13.3912 2.185 0.1836
EOD
$median2 << EOD
13.3667 2 13.3592 13.3792 0 -0.05558 0.0938
EOD
$dots3 << EOD
13.5996 2.690 -0.1747
13.6118 3.073 -0.08515
13.613 2.836 -0.07634
13.6158 3.220 -0.05578
13.6184 2.983 -0.0367
13.6232 2.746 -0.001466
13.6236 3.129 0.001466
13.6364 2.892 0.09542
13.6472 3.275 0.1747
13.6514 3.039 0.2055
13.6534 2.802 0.2202
13.6574 3.185 0.2496
EOD
$median3 << EOD
13.6234 3 13.6158 13.6354 0 -0.05578 0.08805
EOD
$dots4 << EOD
13.2406 3.690 -0.1027
13.2495 4.073 -0.03576
13.2514 3.836 -0.02105
13.2528 4.220 -0.0104
13.2531 3.983 -0.008374
13.254 3.746 -0.001776
13.2545 4.129 0.001776
13.2578 3.892 0.02713
13.2642 4.275 0.07532
13.2725 4.039 0.1382
13.2758 3.802 0.1631
13.2795 4.185 0.1905
EOD
$median4 << EOD
13.2542 4 13.2528 13.2593 0 -0.0104 0.03854
EOD
$dots5 << EOD
14.3289 4.690 -0.2471
14.3443 5.073 -0.1404
14.3484 4.836 -0.1119
14.3525 5.220 -0.0833
14.3562 4.983 -0.0571
14.3583 4.746 -0.04259
14.3706 5.129 0.04259
14.3721 4.892 0.05335
14.3754 5.275 0.07629
14.3774 5.039 0.09033
14.3787 4.802 0.09922
14.3869 5.185 0.1563
EOD
$median5 << EOD
14.3644 5 14.3484 14.373 0 -0.1119 0.05944
EOD
$dots6 << EOD
12.9481 5.690 -0.1123
12.9516 6.073 -0.08531
12.9548 5.836 -0.06094
12.9568 6.220 -0.04486
12.9601 5.983 -0.01997
12.9626 5.746 -0.0002589
12.9627 6.129 0.0002589
12.9671 5.892 0.03449
12.9675 6.275 0.03708
12.9683 6.039 0.04382
12.9693 5.802 0.0516
12.9913 6.185 0.2212
EOD
$median6 << EOD
12.9627 6 12.9597 12.9649 0 -0.02256 0.01737
EOD
$dots7 << EOD
10.1877 6.690 -0.09461
10.1882 7.073 -0.08933
10.1887 6.836 -0.08471
10.1923 7.220 -0.04911
10.1952 6.983 -0.02076
10.1969 6.746 -0.004288
10.1978 7.129 0.004288
10.1981 6.892 0.007579
10.1987 7.275 0.01285
10.201 7.039 0.03593
10.2037 6.802 0.0623
10.2106 7.185 0.1295
EOD
$median7 << EOD
10.1973 7 10.1887 10.1984 0 -0.08471 0.01022
EOD
$dots8 << EOD
14.0639 7.690 -0.1284
14.0645 8.073 -0.1241
14.0651 7.836 -0.1198
14.0688 8.220 -0.09357
14.0753 7.983 -0.04774
14.0813 7.746 -0.004773
14.0827 8.129 0.004773
14.0858 7.892 0.02673
14.0902 8.275 0.05776
14.0908 8.039 0.06206
14.0962 7.802 0.1007
14.0973 8.185 0.1088
EOD
$median8 << EOD
14.082 8 14.0702 14.0905 0 -0.08379 0.05991
EOD
$dots9 << EOD
11.744 8.690 -0.3013
11.7506 9.073 -0.2454
11.7601 8.836 -0.1644
11.7656 9.220 -0.1181
11.7722 8.983 -0.06164
11.7782 8.746 -0.01084
11.7808 9.129 0.01084
11.7884 8.892 0.07534
11.7893 9.275 0.08332
11.79 9.039 0.08903
11.7903 8.802 0.09189
11.7926 9.185 0.1113
EOD
$median9 << EOD
11.7795 9 11.7689 11.7896 0 -0.08989 0.08618
EOD
$dots10 << EOD
32.1275 9.690 -0.36
32.1451 10.073 -0.3052
32.1509 9.836 -0.2874
32.183 10.220 -0.1879
32.2083 9.983 -0.1092
32.2434 9.746 -0.0003151
32.2436 10.129 0.0003151
32.2767 9.892 0.1027
32.2792 10.275 0.1107
32.2893 10.039 0.1419
32.3122 9.802 0.213
32.3593 10.185 0.359
EOD
$median10 << EOD
32.2435 10 32.2133 32.2613 0 -0.09385 0.05515
EOD
$dots11 << EOD
3.23421 10.690 -0.2369
3.23468 11.073 -0.2225
3.23584 10.836 -0.1866
3.24084 11.220 -0.0323
3.24131 10.983 -0.01795
3.24177 10.746 -0.003587
3.24201 11.129 0.003587
3.24259 10.892 0.02154
3.24422 11.275 0.07179
3.24561 11.039 0.1149
3.24864 10.802 0.2082
3.2512 11.185 0.2871
EOD
$median11 << EOD
3.24189 11 3.23857 3.24369 0 -0.1023 0.05562
EOD
$dots12 << EOD
5.56037 11.690 -0.2845
5.56117 12.073 -0.2701
5.57041 11.836 -0.1044
5.57054 12.220 -0.102
5.57215 11.983 -0.07324
5.57336 11.746 -0.05162
5.57911 12.129 0.05162
5.58192 11.892 0.102
5.58313 12.275 0.1237
5.58594 12.039 0.1741
5.58741 11.802 0.2005
5.59063 12.185 0.2581
EOD
$median12 << EOD
5.57623 12 5.57135 5.58668 0 -0.08764 0.1873
EOD
$dots13 << EOD
5.56392 12.690 -0.2139
5.5677 13.073 -0.1462
5.5683 12.836 -0.1354
5.57494 13.220 -0.01625
5.57494 12.983 -0.01625
5.57509 12.746 -0.01353
5.5766 13.129 0.01353
5.5766 12.892 0.01353
5.57842 13.275 0.04602
5.59185 13.039 0.287
5.59215 12.802 0.2924
5.59849 13.185 0.4061
EOD
$median13 << EOD
5.57585 13 5.57494 5.58513 0 -0.01625 0.1664
EOD
set multiplot title "gptq_mi100: suite_old on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000000)" 0, "fdot2 (3:000001)" 1, "fdot2_as_published (3:000002)" 2, "fp32_reduce (3:000003)" 3, "vec_int2 (3:000004)" 4, "vec_int (3:000005)" 5, "lds_coalesced (3:000006)" 6, "transposed (3:000007)" 7, "wave_shuffle (3:000008)" 8, "mfma (3:000009)" 9, "alt (3:000010)" 10, "library_fp16 (3:000011)" 11, "dequant_gemm (3:000012)" 12, "dispatch (3:000013)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.01829:34.6742]
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
set xrange [-0.525:0.525]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.3404 -0.310 -0.1188
13.3425 0.073 -0.1032
13.3466 -0.164 -0.07298
13.3488 0.220 -0.05638
13.3523 -0.017 -0.0297
13.3559 -0.254 -0.003019
13.3567 0.129 0.003019
13.3621 -0.108 0.04329
13.3653 0.275 0.06745
13.3679 0.039 0.08707
13.3775 -0.198 0.1586
13.389 0.185 0.2451
EOD
$median0 << EOD
13.3563 0 13.3488 13.3637 0 -0.05638 0.05537
EOD
$dots1 << EOD
18.4826 0.690 -0.1308
18.4891 1.073 -0.09554
18.4907 0.836 -0.08718
18.4965 1.220 -0.05558
18.501 0.983 -0.0316
18.5016 0.746 -0.02797
18.512 1.129 0.02797
18.5146 0.892 0.04213
18.5154 1.275 0.04613
18.5222 1.039 0.08282
18.5277 0.802 0.113
18.541 1.185 0.1845
EOD
$median1 << EOD
18.5068 1 18.4988 18.515 0 -0.04359 0.04413
EOD
$dots2 << EOD
13.349 1.690 -0.1318
13.3531 2.073 -0.1011
13.3576 1.836 -0.0679
13.3587 2.220 -0.05985
13.3598 1.983 -0.0513
13.362 1.746 -0.0347
13.3713 2.129 0.0347
13.3771 1.892 0.07795
13.3813 2.275 0.1096
13.3845 2.039 0.1338
13.3872 1.802 0.1534
13.3912 2.185 0.1836
EOD
$median2 << EOD
13.3667 2 13.3592 13.3792 0 -0.05558 0.0938
EOD
$dots3 << EOD
13.5996 2.690 -0.1747
13.6118 3.073 -0.08515
13.613 2.836 -0.07634
13.6158 3.220 -0.05578
13.6184 2.983 -0.0367
13.6232 2.746 -0.001466
13.6236 3.129 0.001466
13.6364 2.892 0.09542
13.6472 3.275 0.1747
13.6514 3.039 0.2055
13.6534 2.802 0.2202
13.6574 3.185 0.2496
EOD
$median3 << EOD
13.6234 3 13.6158 13.6354 0 -0.05578 0.08805
EOD
$dots4 << EOD
13.2406 3.690 -0.1027
13.2495 4.073 -0.03576
13.2514 3.836 -0.02105
13.2528 4.220 -0.0104
13.2531 3.983 -0.008374
13.254 3.746 -0.001776
13.2545 4.129 0.001776
13.2578 3.892 0.02713
13.2642 4.275 0.07532
13.2725 4.039 0.1382
13.2758 3.802 0.1631
13.2795 4.185 0.1905
EOD
$median4 << EOD
13.2542 4 13.2528 13.2593 0 -0.0104 0.03854
EOD
$dots5 << EOD
14.3289 4.690 -0.2471
14.3443 5.073 -0.1404
14.3484 4.836 -0.1119
14.3525 5.220 -0.0833
14.3562 4.983 -0.0571
14.3583 4.746 -0.04259
14.3706 5.129 0.04259
14.3721 4.892 0.05335
14.3754 5.275 0.07629
14.3774 5.039 0.09033
14.3787 4.802 0.09922
14.3869 5.185 0.1563
EOD
$median5 << EOD
14.3644 5 14.3484 14.373 0 -0.1119 0.05944
EOD
$dots6 << EOD
12.9481 5.690 -0.1123
12.9516 6.073 -0.08531
12.9548 5.836 -0.06094
12.9568 6.220 -0.04486
12.9601 5.983 -0.01997
12.9626 5.746 -0.0002589
12.9627 6.129 0.0002589
12.9671 5.892 0.03449
12.9675 6.275 0.03708
12.9683 6.039 0.04382
12.9693 5.802 0.0516
12.9913 6.185 0.2212
EOD
$median6 << EOD
12.9627 6 12.9597 12.9649 0 -0.02256 0.01737
EOD
$dots7 << EOD
10.1877 6.690 -0.09461
10.1882 7.073 -0.08933
10.1887 6.836 -0.08471
10.1923 7.220 -0.04911
10.1952 6.983 -0.02076
10.1969 6.746 -0.004288
10.1978 7.129 0.004288
10.1981 6.892 0.007579
10.1987 7.275 0.01285
10.201 7.039 0.03593
10.2037 6.802 0.0623
10.2106 7.185 0.1295
EOD
$median7 << EOD
10.1973 7 10.1887 10.1984 0 -0.08471 0.01022
EOD
$dots8 << EOD
14.0639 7.690 -0.1284
14.0645 8.073 -0.1241
14.0651 7.836 -0.1198
14.0688 8.220 -0.09357
14.0753 7.983 -0.04774
14.0813 7.746 -0.004773
14.0827 8.129 0.004773
14.0858 7.892 0.02673
14.0902 8.275 0.05776
14.0908 8.039 0.06206
14.0962 7.802 0.1007
14.0973 8.185 0.1088
EOD
$median8 << EOD
14.082 8 14.0702 14.0905 0 -0.08379 0.05991
EOD
$dots9 << EOD
11.744 8.690 -0.3013
11.7506 9.073 -0.2454
11.7601 8.836 -0.1644
11.7656 9.220 -0.1181
11.7722 8.983 -0.06164
11.7782 8.746 -0.01084
11.7808 9.129 0.01084
11.7884 8.892 0.07534
11.7893 9.275 0.08332
11.79 9.039 0.08903
11.7903 8.802 0.09189
11.7926 9.185 0.1113
EOD
$median9 << EOD
11.7795 9 11.7689 11.7896 0 -0.08989 0.08618
EOD
$dots10 << EOD
32.1275 9.690 -0.36
32.1451 10.073 -0.3052
32.1509 9.836 -0.2874
32.183 10.220 -0.1879
32.2083 9.983 -0.1092
32.2434 9.746 -0.0003151
32.2436 10.129 0.0003151
32.2767 9.892 0.1027
32.2792 10.275 0.1107
32.2893 10.039 0.1419
32.3122 9.802 0.213
32.3593 10.185 0.359
EOD
$median10 << EOD
32.2435 10 32.2133 32.2613 0 -0.09385 0.05515
EOD
$dots11 << EOD
3.23421 10.690 -0.2369
3.23468 11.073 -0.2225
3.23584 10.836 -0.1866
3.24084 11.220 -0.0323
3.24131 10.983 -0.01795
3.24177 10.746 -0.003587
3.24201 11.129 0.003587
3.24259 10.892 0.02154
3.24422 11.275 0.07179
3.24561 11.039 0.1149
3.24864 10.802 0.2082
3.2512 11.185 0.2871
EOD
$median11 << EOD
3.24189 11 3.23857 3.24369 0 -0.1023 0.05562
EOD
$dots12 << EOD
5.56037 11.690 -0.2845
5.56117 12.073 -0.2701
5.57041 11.836 -0.1044
5.57054 12.220 -0.102
5.57215 11.983 -0.07324
5.57336 11.746 -0.05162
5.57911 12.129 0.05162
5.58192 11.892 0.102
5.58313 12.275 0.1237
5.58594 12.039 0.1741
5.58741 11.802 0.2005
5.59063 12.185 0.2581
EOD
$median12 << EOD
5.57623 12 5.57135 5.58668 0 -0.08764 0.1873
EOD
$dots13 << EOD
5.56392 12.690 -0.2139
5.5677 13.073 -0.1462
5.5683 12.836 -0.1354
5.57494 13.220 -0.01625
5.57494 12.983 -0.01625
5.57509 12.746 -0.01353
5.5766 13.129 0.01353
5.5766 12.892 0.01353
5.57842 13.275 0.04602
5.59185 13.039 0.287
5.59215 12.802 0.2924
5.59849 13.185 0.4061
EOD
$median13 << EOD
5.57585 13 5.57494 5.58513 0 -0.01625 0.1664
EOD
set multiplot title "gptq_mi100: suite_old on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000000)" 0, "fdot2 (3:000001)" 1, "fdot2_as_published (3:000002)" 2, "fp32_reduce (3:000003)" 3, "vec_int2 (3:000004)" 4, "vec_int (3:000005)" 5, "lds_coalesced (3:000006)" 6, "transposed (3:000007)" 7, "wave_shuffle (3:000008)" 8, "mfma (3:000009)" 9, "alt (3:000010)" 10, "library_fp16 (3:000011)" 11, "dequant_gemm (3:000012)" 12, "dispatch (3:000013)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.01829:34.6742]
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
set xrange [-0.525:0.525]
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
