# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.gp
set terminal svg size 1129,662 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
461.248 -0.310 -0.4317
461.824 0.073 -0.3074
461.856 -0.164 -0.3005
461.856 0.220 -0.3005
461.952 -0.017 -0.2798
462.112 -0.254 -0.2452
462.528 0.129 -0.1554
462.88 -0.108 -0.07944
463.104 0.275 -0.03108
463.232 0.039 -0.003451
463.264 -0.198 0.003451
463.264 0.185 0.003451
463.328 -0.052 0.01727
463.328 -0.289 0.01727
463.36 0.095 0.02418
463.36 -0.142 0.02418
463.488 0.241 0.05181
464.512 0.004 0.2729
465.024 -0.233 0.3834
465.92 0.150 0.5768
EOD
$median0 << EOD
463.248 0 462.528 463.328 0 -0.1554 0.01727
EOD
$dots1 << EOD
460.032 0.690 -0.5052
460.352 1.073 -0.436
460.704 0.836 -0.3599
460.992 1.220 -0.2976
461.024 0.983 -0.2907
461.504 0.746 -0.1869
461.888 1.129 -0.1038
461.984 0.892 -0.08305
462.112 1.275 -0.05536
462.304 1.039 -0.01384
462.432 0.802 0.01384
462.528 1.185 0.0346
462.912 0.948 0.1177
463.168 0.711 0.173
463.392 1.095 0.2215
463.392 0.858 0.2215
463.776 1.241 0.3045
464.224 1.004 0.4014
464.672 0.767 0.4983
464.832 1.150 0.5329
EOD
$median1 << EOD
462.368 1 461.696 463.168 0 -0.1453 0.173
EOD
$dots2 << EOD
20.2065 1.690 -0.2895
20.2202 2.073 -0.2218
20.2225 1.836 -0.2105
20.2312 2.220 -0.1673
20.2381 1.983 -0.1335
20.2404 1.746 -0.1222
20.2438 2.129 -0.1053
20.2465 1.892 -0.09211
20.2636 2.275 -0.007518
20.2636 2.039 -0.007518
20.2667 1.802 0.007518
20.2724 2.185 0.03572
20.2739 1.948 0.04324
20.2792 1.711 0.06956
20.28 2.095 0.07332
20.28 1.858 0.07332
20.2918 2.241 0.1316
20.293 2.004 0.1372
20.3002 1.767 0.1729
20.3025 2.150 0.1842
EOD
$median2 << EOD
20.2651 2 20.2421 20.2796 0 -0.1137 0.07144
EOD
$dots3 << EOD
27.9562 2.690 -1.379
28.2415 3.073 -0.3729
28.2743 2.836 -0.2574
28.2823 3.220 -0.2291
28.2987 2.983 -0.1713
28.3116 2.746 -0.1257
28.3387 3.129 -0.03023
28.3402 2.892 -0.02487
28.3436 3.275 -0.01277
28.3459 3.039 -0.004701
28.3486 2.802 0.004701
28.3547 3.185 0.02621
28.3547 2.948 0.02621
28.3554 2.711 0.02889
28.3566 3.095 0.03293
28.3581 2.858 0.0383
28.3589 3.241 0.04099
28.3608 3.004 0.04771
28.3939 2.767 0.1646
28.416 3.150 0.2426
EOD
$median3 << EOD
28.3472 3 28.3187 28.356 0 -0.1008 0.03091
EOD
$dots4 << EOD
7.85559 3.690 -0.7052
7.88185 4.073 -0.3734
7.88431 3.836 -0.3423
7.88759 4.220 -0.3008
7.904 3.983 -0.09334
7.90482 3.746 -0.08297
7.90482 4.129 -0.08297
7.90646 3.892 -0.06223
7.90892 4.275 -0.03112
7.91056 4.039 -0.01037
7.9122 3.802 0.01037
7.91467 4.185 0.04149
7.91631 3.948 0.06223
7.91631 3.711 0.06223
7.91713 4.095 0.0726
7.92041 3.858 0.1141
7.92041 4.241 0.1141
7.92944 4.004 0.2282
7.93026 3.767 0.2385
7.94995 4.150 0.4875
EOD
$median4 << EOD
7.91138 4 7.90646 7.91549 0 -0.06223 0.05186
EOD
$dots5 << EOD
20.203 4.690 -0.2408
20.2263 5.073 -0.126
20.2274 4.836 -0.1204
20.2286 5.220 -0.1147
20.2339 4.983 -0.08841
20.2343 4.746 -0.08653
20.237 5.129 -0.07337
20.2423 4.892 -0.04703
20.2465 5.275 -0.02634
20.2488 5.039 -0.01505
20.2549 4.802 0.01505
20.2621 5.185 0.05079
20.2728 4.948 0.1035
20.2739 4.711 0.1091
20.2777 5.095 0.1279
20.2789 4.858 0.1336
20.2857 5.241 0.1674
20.2914 5.004 0.1956
20.2952 4.767 0.2144
20.2975 5.150 0.2257
EOD
$median5 << EOD
20.2518 5 20.2343 20.2758 0 -0.08653 0.1185
EOD
$dots6 << EOD
451.232 5.690 -0.5641
451.712 6.073 -0.4584
451.872 5.836 -0.4231
452.16 6.220 -0.3596
452.448 5.983 -0.2962
452.448 5.746 -0.2962
452.608 6.129 -0.2609
453.024 5.892 -0.1692
453.056 6.275 -0.1622
453.728 6.039 -0.0141
453.856 5.802 0.0141
454.208 6.185 0.09167
454.208 5.948 0.09167
454.24 5.711 0.09872
454.272 6.095 0.1058
454.56 5.858 0.1692
454.848 6.241 0.2327
455.392 6.004 0.3526
456.096 5.767 0.5077
457.024 6.150 0.7122
EOD
$median6 << EOD
453.792 6 452.608 454.24 0 -0.2609 0.09872
EOD
$dots7 << EOD
460.672 6.690 -0.6076
460.768 7.073 -0.5869
460.992 6.836 -0.5385
461.152 7.220 -0.504
462.176 6.983 -0.2831
462.368 6.746 -0.2416
462.848 7.129 -0.1381
463.072 6.892 -0.08975
463.104 7.275 -0.08285
463.104 7.039 -0.08285
463.872 6.802 0.08285
463.872 7.185 0.08285
463.936 6.948 0.09666
463.968 6.711 0.1036
464 7.095 0.1105
464.48 6.858 0.214
464.96 7.241 0.3176
465.152 7.004 0.359
465.184 6.767 0.3659
465.44 7.150 0.4212
EOD
$median7 << EOD
463.488 7 462.368 463.936 0 -0.2416 0.09666
EOD
$dots8 << EOD
459.968 7.690 -0.4915
460.352 8.073 -0.4084
460.384 7.836 -0.4015
460.704 8.220 -0.3323
461.376 7.983 -0.1869
461.504 7.746 -0.1592
461.728 8.129 -0.1108
461.792 7.892 -0.09692
461.824 8.275 -0.09
462.08 8.039 -0.03461
462.4 7.802 0.03461
462.496 8.185 0.05539
462.848 7.948 0.1315
462.912 7.711 0.1454
462.976 8.095 0.1592
463.04 7.858 0.1731
463.072 8.241 0.18
463.136 8.004 0.1938
463.2 7.767 0.2077
464.288 8.150 0.4431
EOD
$median8 << EOD
462.24 8 461.504 462.88 0 -0.1592 0.1385
EOD
$dots9 << EOD
20.1189 8.690 -0.7862
20.2274 9.073 -0.2508
20.2305 8.836 -0.2358
20.2442 9.220 -0.1681
20.2518 8.983 -0.1306
20.264 8.746 -0.07045
20.2674 9.129 -0.05354
20.2716 8.892 -0.03288
20.275 9.275 -0.01597
20.2773 9.039 -0.004699
20.2792 8.802 0.004699
20.28 9.185 0.008458
20.2808 8.948 0.01221
20.2922 8.711 0.06857
20.2926 9.095 0.07045
20.2937 8.858 0.07608
20.2952 9.241 0.0836
20.2956 9.004 0.08548
20.2983 8.767 0.09863
20.301 9.150 0.1118
EOD
$median9 << EOD
20.2783 9 20.2579 20.2924 0 -0.1005 0.06951
EOD
$dots10 << EOD
28.2987 9.690 -0.2156
28.307 10.073 -0.186
28.3105 9.836 -0.174
28.336 10.220 -0.08395
28.3448 9.983 -0.05306
28.3474 9.746 -0.04365
28.3478 10.129 -0.04231
28.3482 9.892 -0.04097
28.3535 10.275 -0.02216
28.3589 10.039 -0.003358
28.3608 9.802 0.003358
28.3619 10.185 0.007391
28.3634 9.948 0.01277
28.3699 9.711 0.03559
28.373 10.095 0.04634
28.3806 9.858 0.07322
28.381 10.241 0.07456
28.3825 10.004 0.07993
28.4095 9.767 0.1753
28.4267 10.150 0.2357
EOD
$median10 << EOD
28.3598 10 28.348 28.3627 0 -0.04164 0.01008
EOD
$dots11 << EOD
7.82933 10.690 -0.7489
7.8318 11.073 -0.7177
7.83262 10.836 -0.7073
7.86297 11.220 -0.3224
7.87364 10.983 -0.1872
7.87364 10.746 -0.1872
7.87528 11.129 -0.1664
7.88185 10.892 -0.08321
7.88677 11.275 -0.0208
7.88677 11.039 -0.0208
7.89005 10.802 0.0208
7.89005 11.185 0.0208
7.89087 10.948 0.03121
7.89087 10.711 0.03121
7.89333 11.095 0.06241
7.904 10.858 0.1976
7.91877 11.241 0.3849
7.92369 11.004 0.4473
7.92615 10.767 0.4785
7.92862 11.150 0.5097
EOD
$median11 << EOD
7.88841 11 7.87446 7.8921 0 -0.1768 0.04681
EOD
$dots12 << EOD
20.123 11.690 -0.7553
20.2324 12.073 -0.2161
20.2389 11.836 -0.1841
20.2389 12.220 -0.1841
20.2392 11.983 -0.1822
20.2495 11.746 -0.1315
20.2598 12.129 -0.08079
20.2667 11.892 -0.04697
20.2682 12.275 -0.03946
20.2724 12.039 -0.01879
20.28 11.802 0.01879
20.2872 12.185 0.05448
20.2876 11.948 0.05636
20.2888 11.711 0.062
20.2899 12.095 0.06764
20.2941 11.858 0.0883
20.2983 12.241 0.109
20.3082 12.004 0.1578
20.309 11.767 0.1616
20.3181 12.150 0.2067
EOD
$median12 << EOD
20.2762 12 20.2547 20.2899 0 -0.1062 0.06764
EOD
$dots13 << EOD
451.008 12.690 -0.7045
451.904 13.073 -0.5073
452.48 12.836 -0.3804
452.64 13.220 -0.3452
452.64 12.983 -0.3452
452.704 12.746 -0.3311
453.024 13.129 -0.2607
453.248 12.892 -0.2114
453.792 13.275 -0.09159
454.112 13.039 -0.02114
454.304 12.802 0.02114
454.336 13.185 0.02818
454.432 12.948 0.04932
454.528 12.711 0.07045
454.624 13.095 0.09159
455.168 12.858 0.2114
455.168 13.241 0.2114
455.808 13.004 0.3523
456.16 12.767 0.4298
456.8 13.150 0.5707
EOD
$median13 << EOD
454.208 13 452.976 454.576 0 -0.2713 0.08102
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2888
set rmargin at screen 0.6298
set ytics ("mmq_rowscale outliers=0 (3:000000)" 0, "mmq_rowscale_turns outliers=0 (3:000001)" 1, "mmq_stream outliers=0 (3:000003)" 2, "dequant_fp16 outliers=0 (3:000004)" 3, "library_fp16 outliers=0 (3:000005)" 4, "dispatch outliers=0 (3:000006)" 5, "dispatch_second_copy outliers=0 (3:000007)" 6, "mmq_rowscale outliers=10 (3:000008)" 7, "mmq_rowscale_turns outliers=10 (3:000009)" 8, "mmq_stream outliers=10 (3:000011)" 9, "dequant_fp16 outliers=10 (3:000012)" 10, "library_fp16 outliers=10 (3:000013)" 11, "dispatch outliers=10 (3:000014)" 12, "dispatch_second_copy outliers=10 (3:000015)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.92607:526.683]
set xtics (10, 20, 50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.45:1.45]
unset ytics
set lmargin at screen 0.6590
set rmargin at screen 0.9805
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1129,662 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
461.248 -0.310 -0.4317
461.824 0.073 -0.3074
461.856 -0.164 -0.3005
461.856 0.220 -0.3005
461.952 -0.017 -0.2798
462.112 -0.254 -0.2452
462.528 0.129 -0.1554
462.88 -0.108 -0.07944
463.104 0.275 -0.03108
463.232 0.039 -0.003451
463.264 -0.198 0.003451
463.264 0.185 0.003451
463.328 -0.052 0.01727
463.328 -0.289 0.01727
463.36 0.095 0.02418
463.36 -0.142 0.02418
463.488 0.241 0.05181
464.512 0.004 0.2729
465.024 -0.233 0.3834
465.92 0.150 0.5768
EOD
$median0 << EOD
463.248 0 462.528 463.328 0 -0.1554 0.01727
EOD
$dots1 << EOD
460.032 0.690 -0.5052
460.352 1.073 -0.436
460.704 0.836 -0.3599
460.992 1.220 -0.2976
461.024 0.983 -0.2907
461.504 0.746 -0.1869
461.888 1.129 -0.1038
461.984 0.892 -0.08305
462.112 1.275 -0.05536
462.304 1.039 -0.01384
462.432 0.802 0.01384
462.528 1.185 0.0346
462.912 0.948 0.1177
463.168 0.711 0.173
463.392 1.095 0.2215
463.392 0.858 0.2215
463.776 1.241 0.3045
464.224 1.004 0.4014
464.672 0.767 0.4983
464.832 1.150 0.5329
EOD
$median1 << EOD
462.368 1 461.696 463.168 0 -0.1453 0.173
EOD
$dots2 << EOD
20.2065 1.690 -0.2895
20.2202 2.073 -0.2218
20.2225 1.836 -0.2105
20.2312 2.220 -0.1673
20.2381 1.983 -0.1335
20.2404 1.746 -0.1222
20.2438 2.129 -0.1053
20.2465 1.892 -0.09211
20.2636 2.275 -0.007518
20.2636 2.039 -0.007518
20.2667 1.802 0.007518
20.2724 2.185 0.03572
20.2739 1.948 0.04324
20.2792 1.711 0.06956
20.28 2.095 0.07332
20.28 1.858 0.07332
20.2918 2.241 0.1316
20.293 2.004 0.1372
20.3002 1.767 0.1729
20.3025 2.150 0.1842
EOD
$median2 << EOD
20.2651 2 20.2421 20.2796 0 -0.1137 0.07144
EOD
$dots3 << EOD
27.9562 2.690 -1.379
28.2415 3.073 -0.3729
28.2743 2.836 -0.2574
28.2823 3.220 -0.2291
28.2987 2.983 -0.1713
28.3116 2.746 -0.1257
28.3387 3.129 -0.03023
28.3402 2.892 -0.02487
28.3436 3.275 -0.01277
28.3459 3.039 -0.004701
28.3486 2.802 0.004701
28.3547 3.185 0.02621
28.3547 2.948 0.02621
28.3554 2.711 0.02889
28.3566 3.095 0.03293
28.3581 2.858 0.0383
28.3589 3.241 0.04099
28.3608 3.004 0.04771
28.3939 2.767 0.1646
28.416 3.150 0.2426
EOD
$median3 << EOD
28.3472 3 28.3187 28.356 0 -0.1008 0.03091
EOD
$dots4 << EOD
7.85559 3.690 -0.7052
7.88185 4.073 -0.3734
7.88431 3.836 -0.3423
7.88759 4.220 -0.3008
7.904 3.983 -0.09334
7.90482 3.746 -0.08297
7.90482 4.129 -0.08297
7.90646 3.892 -0.06223
7.90892 4.275 -0.03112
7.91056 4.039 -0.01037
7.9122 3.802 0.01037
7.91467 4.185 0.04149
7.91631 3.948 0.06223
7.91631 3.711 0.06223
7.91713 4.095 0.0726
7.92041 3.858 0.1141
7.92041 4.241 0.1141
7.92944 4.004 0.2282
7.93026 3.767 0.2385
7.94995 4.150 0.4875
EOD
$median4 << EOD
7.91138 4 7.90646 7.91549 0 -0.06223 0.05186
EOD
$dots5 << EOD
20.203 4.690 -0.2408
20.2263 5.073 -0.126
20.2274 4.836 -0.1204
20.2286 5.220 -0.1147
20.2339 4.983 -0.08841
20.2343 4.746 -0.08653
20.237 5.129 -0.07337
20.2423 4.892 -0.04703
20.2465 5.275 -0.02634
20.2488 5.039 -0.01505
20.2549 4.802 0.01505
20.2621 5.185 0.05079
20.2728 4.948 0.1035
20.2739 4.711 0.1091
20.2777 5.095 0.1279
20.2789 4.858 0.1336
20.2857 5.241 0.1674
20.2914 5.004 0.1956
20.2952 4.767 0.2144
20.2975 5.150 0.2257
EOD
$median5 << EOD
20.2518 5 20.2343 20.2758 0 -0.08653 0.1185
EOD
$dots6 << EOD
451.232 5.690 -0.5641
451.712 6.073 -0.4584
451.872 5.836 -0.4231
452.16 6.220 -0.3596
452.448 5.983 -0.2962
452.448 5.746 -0.2962
452.608 6.129 -0.2609
453.024 5.892 -0.1692
453.056 6.275 -0.1622
453.728 6.039 -0.0141
453.856 5.802 0.0141
454.208 6.185 0.09167
454.208 5.948 0.09167
454.24 5.711 0.09872
454.272 6.095 0.1058
454.56 5.858 0.1692
454.848 6.241 0.2327
455.392 6.004 0.3526
456.096 5.767 0.5077
457.024 6.150 0.7122
EOD
$median6 << EOD
453.792 6 452.608 454.24 0 -0.2609 0.09872
EOD
$dots7 << EOD
460.672 6.690 -0.6076
460.768 7.073 -0.5869
460.992 6.836 -0.5385
461.152 7.220 -0.504
462.176 6.983 -0.2831
462.368 6.746 -0.2416
462.848 7.129 -0.1381
463.072 6.892 -0.08975
463.104 7.275 -0.08285
463.104 7.039 -0.08285
463.872 6.802 0.08285
463.872 7.185 0.08285
463.936 6.948 0.09666
463.968 6.711 0.1036
464 7.095 0.1105
464.48 6.858 0.214
464.96 7.241 0.3176
465.152 7.004 0.359
465.184 6.767 0.3659
465.44 7.150 0.4212
EOD
$median7 << EOD
463.488 7 462.368 463.936 0 -0.2416 0.09666
EOD
$dots8 << EOD
459.968 7.690 -0.4915
460.352 8.073 -0.4084
460.384 7.836 -0.4015
460.704 8.220 -0.3323
461.376 7.983 -0.1869
461.504 7.746 -0.1592
461.728 8.129 -0.1108
461.792 7.892 -0.09692
461.824 8.275 -0.09
462.08 8.039 -0.03461
462.4 7.802 0.03461
462.496 8.185 0.05539
462.848 7.948 0.1315
462.912 7.711 0.1454
462.976 8.095 0.1592
463.04 7.858 0.1731
463.072 8.241 0.18
463.136 8.004 0.1938
463.2 7.767 0.2077
464.288 8.150 0.4431
EOD
$median8 << EOD
462.24 8 461.504 462.88 0 -0.1592 0.1385
EOD
$dots9 << EOD
20.1189 8.690 -0.7862
20.2274 9.073 -0.2508
20.2305 8.836 -0.2358
20.2442 9.220 -0.1681
20.2518 8.983 -0.1306
20.264 8.746 -0.07045
20.2674 9.129 -0.05354
20.2716 8.892 -0.03288
20.275 9.275 -0.01597
20.2773 9.039 -0.004699
20.2792 8.802 0.004699
20.28 9.185 0.008458
20.2808 8.948 0.01221
20.2922 8.711 0.06857
20.2926 9.095 0.07045
20.2937 8.858 0.07608
20.2952 9.241 0.0836
20.2956 9.004 0.08548
20.2983 8.767 0.09863
20.301 9.150 0.1118
EOD
$median9 << EOD
20.2783 9 20.2579 20.2924 0 -0.1005 0.06951
EOD
$dots10 << EOD
28.2987 9.690 -0.2156
28.307 10.073 -0.186
28.3105 9.836 -0.174
28.336 10.220 -0.08395
28.3448 9.983 -0.05306
28.3474 9.746 -0.04365
28.3478 10.129 -0.04231
28.3482 9.892 -0.04097
28.3535 10.275 -0.02216
28.3589 10.039 -0.003358
28.3608 9.802 0.003358
28.3619 10.185 0.007391
28.3634 9.948 0.01277
28.3699 9.711 0.03559
28.373 10.095 0.04634
28.3806 9.858 0.07322
28.381 10.241 0.07456
28.3825 10.004 0.07993
28.4095 9.767 0.1753
28.4267 10.150 0.2357
EOD
$median10 << EOD
28.3598 10 28.348 28.3627 0 -0.04164 0.01008
EOD
$dots11 << EOD
7.82933 10.690 -0.7489
7.8318 11.073 -0.7177
7.83262 10.836 -0.7073
7.86297 11.220 -0.3224
7.87364 10.983 -0.1872
7.87364 10.746 -0.1872
7.87528 11.129 -0.1664
7.88185 10.892 -0.08321
7.88677 11.275 -0.0208
7.88677 11.039 -0.0208
7.89005 10.802 0.0208
7.89005 11.185 0.0208
7.89087 10.948 0.03121
7.89087 10.711 0.03121
7.89333 11.095 0.06241
7.904 10.858 0.1976
7.91877 11.241 0.3849
7.92369 11.004 0.4473
7.92615 10.767 0.4785
7.92862 11.150 0.5097
EOD
$median11 << EOD
7.88841 11 7.87446 7.8921 0 -0.1768 0.04681
EOD
$dots12 << EOD
20.123 11.690 -0.7553
20.2324 12.073 -0.2161
20.2389 11.836 -0.1841
20.2389 12.220 -0.1841
20.2392 11.983 -0.1822
20.2495 11.746 -0.1315
20.2598 12.129 -0.08079
20.2667 11.892 -0.04697
20.2682 12.275 -0.03946
20.2724 12.039 -0.01879
20.28 11.802 0.01879
20.2872 12.185 0.05448
20.2876 11.948 0.05636
20.2888 11.711 0.062
20.2899 12.095 0.06764
20.2941 11.858 0.0883
20.2983 12.241 0.109
20.3082 12.004 0.1578
20.309 11.767 0.1616
20.3181 12.150 0.2067
EOD
$median12 << EOD
20.2762 12 20.2547 20.2899 0 -0.1062 0.06764
EOD
$dots13 << EOD
451.008 12.690 -0.7045
451.904 13.073 -0.5073
452.48 12.836 -0.3804
452.64 13.220 -0.3452
452.64 12.983 -0.3452
452.704 12.746 -0.3311
453.024 13.129 -0.2607
453.248 12.892 -0.2114
453.792 13.275 -0.09159
454.112 13.039 -0.02114
454.304 12.802 0.02114
454.336 13.185 0.02818
454.432 12.948 0.04932
454.528 12.711 0.07045
454.624 13.095 0.09159
455.168 12.858 0.2114
455.168 13.241 0.2114
455.808 13.004 0.3523
456.16 12.767 0.4298
456.8 13.150 0.5707
EOD
$median13 << EOD
454.208 13 452.976 454.576 0 -0.2713 0.08102
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2888
set rmargin at screen 0.6298
set ytics ("mmq_rowscale outliers=0 (3:000000)" 0, "mmq_rowscale_turns outliers=0 (3:000001)" 1, "mmq_stream outliers=0 (3:000003)" 2, "dequant_fp16 outliers=0 (3:000004)" 3, "library_fp16 outliers=0 (3:000005)" 4, "dispatch outliers=0 (3:000006)" 5, "dispatch_second_copy outliers=0 (3:000007)" 6, "mmq_rowscale outliers=10 (3:000008)" 7, "mmq_rowscale_turns outliers=10 (3:000009)" 8, "mmq_stream outliers=10 (3:000011)" 9, "dequant_fp16 outliers=10 (3:000012)" 10, "library_fp16 outliers=10 (3:000013)" 11, "dispatch outliers=10 (3:000014)" 12, "dispatch_second_copy outliers=10 (3:000015)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.92607:526.683]
set xtics (10, 20, 50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.45:1.45]
unset ytics
set lmargin at screen 0.6590
set rmargin at screen 0.9805
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
