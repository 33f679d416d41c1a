# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.gp
set terminal svg size 1129,662 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
455.904 -0.310 -0.4124
456.032 0.073 -0.3845
456.64 -0.164 -0.2516
456.832 0.220 -0.2097
456.864 -0.017 -0.2027
456.96 -0.254 -0.1817
456.96 0.129 -0.1817
457.312 -0.108 -0.1049
457.504 0.275 -0.06291
457.792 0.039 0
457.792 -0.198 0
457.952 0.185 0.03495
457.984 -0.052 0.04194
458.176 -0.289 0.08388
458.208 0.095 0.09087
458.304 -0.142 0.1118
458.496 0.241 0.1538
458.656 0.004 0.1887
458.976 -0.233 0.2586
459.104 0.150 0.2866
EOD
$median0 << EOD
457.792 0 456.96 458.192 0 -0.1817 0.08737
EOD
$dots1 << EOD
454.848 0.690 -0.5214
455.648 1.073 -0.3464
455.68 0.836 -0.3394
455.808 1.220 -0.3114
455.904 0.983 -0.2904
455.968 0.746 -0.2764
456.032 1.129 -0.2624
456.512 0.892 -0.1575
456.928 1.275 -0.06648
457.12 1.039 -0.02449
457.344 0.802 0.02449
457.504 1.185 0.05949
457.728 0.948 0.1085
457.792 0.711 0.1225
458.048 1.095 0.1785
458.176 0.858 0.2065
458.592 1.241 0.2974
458.656 1.004 0.3114
459.36 0.767 0.4654
461.056 1.150 0.8363
EOD
$median1 << EOD
457.232 1 456 458.32 0 -0.2694 0.2379
EOD
$dots2 << EOD
19.1582 1.690 -0.404
19.1648 2.073 -0.3693
19.1659 1.836 -0.3638
19.1698 2.220 -0.3437
19.1866 1.983 -0.2559
19.2137 1.746 -0.1152
19.2292 2.129 -0.03474
19.2306 1.892 -0.02742
19.2341 2.275 -0.009143
19.2355 2.039 -0.001829
19.2362 1.802 0.001829
19.2478 2.185 0.06215
19.2535 1.948 0.0914
19.2601 1.711 0.1261
19.277 2.095 0.2139
19.2858 1.858 0.2596
19.2907 2.241 0.2852
19.3058 2.004 0.3638
19.3111 1.767 0.3912
19.3459 2.150 0.5722
EOD
$median2 << EOD
19.2359 2 19.2214 19.273 0 -0.07496 0.1928
EOD
$dots3 << EOD
28.3917 2.690 -0.4795
28.4213 3.073 -0.376
28.4716 2.836 -0.1997
28.4754 3.220 -0.1861
28.4839 2.983 -0.1565
28.4972 2.746 -0.1097
28.5074 3.129 -0.07396
28.5138 2.892 -0.05177
28.5222 3.275 -0.02219
28.5225 3.039 -0.02096
28.5345 2.802 0.02096
28.5356 3.185 0.02465
28.5394 2.948 0.03821
28.5401 2.711 0.04067
28.551 3.095 0.07889
28.5524 2.858 0.08382
28.5538 3.241 0.08875
28.5707 3.004 0.1479
28.5918 2.767 0.2219
28.5946 3.150 0.2317
EOD
$median3 << EOD
28.5285 3 28.518 28.551 0 -0.03698 0.07889
EOD
$dots4 << EOD
7.80554 3.690 -1.107
7.85149 4.073 -0.525
7.86954 3.836 -0.2963
7.88103 4.220 -0.1507
7.88185 3.983 -0.1403
7.88349 3.746 -0.1196
7.88349 4.129 -0.1196
7.88923 3.892 -0.04678
7.89169 4.275 -0.01559
7.89251 4.039 -0.005194
7.89333 3.802 0.005194
7.89744 4.185 0.05717
7.89908 3.948 0.07797
7.90154 3.711 0.1092
7.90236 4.095 0.1196
7.90236 3.858 0.1196
7.90646 4.241 0.1715
7.90728 4.004 0.1819
7.94092 3.767 0.6081
7.94256 4.150 0.6289
EOD
$median4 << EOD
7.89292 4 7.88349 7.90236 0 -0.1196 0.1196
EOD
$dots5 << EOD
19.1138 4.690 -0.6298
19.1532 5.073 -0.425
19.1648 4.836 -0.3647
19.1951 5.220 -0.2075
19.2004 4.983 -0.1801
19.2088 4.746 -0.1362
19.2109 5.129 -0.1252
19.2299 4.892 -0.02651
19.2302 5.275 -0.02468
19.2334 5.039 -0.008227
19.2366 4.802 0.008227
19.2383 5.185 0.01737
19.2478 4.948 0.06673
19.2552 4.711 0.1051
19.2601 5.095 0.1307
19.2608 4.858 0.1344
19.2728 5.241 0.1965
19.2791 5.004 0.2294
19.2833 4.767 0.2514
19.3203 5.150 0.4433
EOD
$median5 << EOD
19.235 5 19.2098 19.2478 0 -0.1307 0.06673
EOD
$dots6 << EOD
445.44 5.690 -0.3864
445.504 6.073 -0.3721
445.92 5.836 -0.2791
446.432 6.220 -0.1646
446.496 5.983 -0.1503
446.72 5.746 -0.1002
446.816 6.129 -0.07872
446.848 5.892 -0.07156
446.88 6.275 -0.0644
447.104 6.039 -0.01431
447.232 5.802 0.01431
447.328 6.185 0.03578
447.392 5.948 0.05009
447.584 5.711 0.09303
447.648 6.095 0.1073
447.904 5.858 0.1646
448.352 6.241 0.2648
448.48 6.004 0.2934
448.832 5.767 0.3721
449.344 6.150 0.4866
EOD
$median6 << EOD
447.168 6 446.864 447.392 0 -0.06798 0.05009
EOD
$dots7 << EOD
455.264 6.690 -0.4548
455.616 7.073 -0.3778
455.744 6.836 -0.3498
455.872 7.220 -0.3219
456.416 6.983 -0.2029
456.704 6.746 -0.1399
456.992 7.129 -0.07697
457.248 6.892 -0.02099
457.28 7.275 -0.01399
457.344 7.039 0
457.344 6.802 0
457.824 7.185 0.105
457.984 6.948 0.1399
458.048 6.711 0.1539
458.176 7.095 0.1819
458.24 6.858 0.1959
458.304 7.241 0.2099
458.336 7.004 0.2169
458.624 6.767 0.2799
459.68 7.150 0.5108
EOD
$median7 << EOD
457.344 7 456.992 458.016 0 -0.07697 0.1469
EOD
$dots8 << EOD
454.72 7.690 -0.5529
454.976 8.073 -0.4969
455.456 7.836 -0.3919
456.032 8.220 -0.2659
456.352 7.983 -0.196
456.672 7.746 -0.126
456.768 8.129 -0.105
456.8 7.892 -0.09797
456.864 8.275 -0.08398
456.992 8.039 -0.05599
457.504 7.802 0.05599
457.664 8.185 0.09098
457.888 7.948 0.14
458.112 7.711 0.189
458.272 8.095 0.224
458.432 7.858 0.2589
458.72 8.241 0.3219
458.816 8.004 0.3429
458.848 7.767 0.3499
459.488 8.150 0.4899
EOD
$median8 << EOD
457.248 8 456.816 458.496 0 -0.09448 0.2729
EOD
$dots9 << EOD
19.264 8.690 -0.2713
19.2756 9.073 -0.2112
19.2774 8.836 -0.2021
19.2819 9.220 -0.1784
19.3013 8.983 -0.07828
19.303 8.746 -0.06918
19.3044 9.129 -0.0619
19.3051 8.892 -0.05826
19.3136 9.275 -0.01456
19.315 9.039 -0.007284
19.3178 8.802 0.007284
19.322 9.185 0.02913
19.3241 8.948 0.04005
19.3294 8.711 0.06736
19.335 9.095 0.09648
19.3385 8.858 0.1147
19.3385 9.241 0.1147
19.3421 9.004 0.1329
19.3438 8.767 0.142
19.3607 9.150 0.2294
EOD
$median9 << EOD
19.3164 9 19.303 19.3322 0 -0.06918 0.08192
EOD
$dots10 << EOD
28.2353 9.690 -0.2881
28.2426 10.073 -0.262
28.2613 9.836 -0.1962
28.2634 10.220 -0.1888
28.2683 9.983 -0.1714
28.281 9.746 -0.1267
28.2838 10.129 -0.1167
28.2845 9.892 -0.1142
28.3077 10.275 -0.03229
28.314 10.039 -0.009937
28.3196 9.802 0.009937
28.3274 10.185 0.03725
28.3288 9.948 0.04222
28.3344 9.711 0.06209
28.3358 10.095 0.06706
28.3439 9.858 0.09562
28.3495 10.241 0.1155
28.3538 10.004 0.1304
28.3538 9.767 0.1304
28.3882 10.150 0.2521
EOD
$median10 << EOD
28.3168 10 28.2838 28.3344 0 -0.1167 0.06209
EOD
$dots11 << EOD
7.84738 10.690 -0.6493
7.85313 11.073 -0.5765
7.87692 10.836 -0.2753
7.87692 11.220 -0.2753
7.88185 10.983 -0.213
7.88513 10.746 -0.1714
7.88923 11.129 -0.1195
7.89251 10.892 -0.07791
7.89415 11.275 -0.05714
7.89826 11.039 -0.005195
7.89908 10.802 0.005195
7.89908 11.185 0.005195
7.8999 10.948 0.01558
7.90072 10.711 0.02597
7.90154 11.095 0.03636
7.90482 10.858 0.07791
7.9122 11.241 0.1714
7.92205 11.004 0.2961
7.9319 10.767 0.4207
7.94092 11.150 0.535
EOD
$median11 << EOD
7.89867 11 7.88923 7.90154 0 -0.1195 0.03636
EOD
$dots12 << EOD
19.2921 11.690 -0.2455
19.3136 12.073 -0.1345
19.3139 11.836 -0.1327
19.315 12.220 -0.1273
19.3199 11.983 -0.1018
19.3213 11.746 -0.09455
19.3266 12.129 -0.06727
19.3284 11.892 -0.05818
19.3305 12.275 -0.04728
19.3393 12.039 -0.001819
19.34 11.802 0.001819
19.3452 12.185 0.0291
19.3516 11.948 0.06183
19.3547 11.711 0.07818
19.3568 12.095 0.0891
19.3663 11.858 0.1382
19.3691 12.241 0.1527
19.3698 12.004 0.1564
19.3909 11.767 0.2655
19.4057 12.150 0.3418
EOD
$median12 << EOD
19.3396 12 19.3248 19.3558 0 -0.07637 0.08364
EOD
$dots13 << EOD
446.112 12.690 -0.2254
446.144 13.073 -0.2183
446.208 12.836 -0.204
446.208 13.220 -0.204
446.336 12.983 -0.1753
446.624 12.746 -0.1109
446.944 13.129 -0.03937
447.04 12.892 -0.0179
447.072 13.275 -0.01074
447.104 13.039 -0.003579
447.136 12.802 0.003579
447.296 13.185 0.03936
447.616 12.948 0.1109
447.616 12.711 0.1109
447.744 13.095 0.1396
447.904 12.858 0.1753
448.032 13.241 0.204
448.608 13.004 0.3328
449.088 12.767 0.4401
449.12 13.150 0.4473
EOD
$median13 << EOD
447.12 13 446.944 447.616 0 -0.03937 0.1109
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2888
set rmargin at screen 0.6298
set ytics ("mmq_rowscale outliers=0 (3:000016)" 0, "mmq_rowscale_turns outliers=0 (3:000017)" 1, "mmq_stream outliers=0 (3:000019)" 2, "dequant_fp16 outliers=0 (3:000020)" 3, "library_fp16 outliers=0 (3:000021)" 4, "dispatch outliers=0 (3:000022)" 5, "dispatch_second_copy outliers=0 (3:000023)" 6, "mmq_rowscale outliers=10 (3:000024)" 7, "mmq_rowscale_turns outliers=10 (3:000025)" 8, "mmq_stream outliers=10 (3:000027)" 9, "dequant_fp16 outliers=10 (3:000028)" 10, "library_fp16 outliers=10 (3:000029)" 11, "dispatch outliers=10 (3:000030)" 12, "dispatch_second_copy outliers=10 (3:000031)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.90657:521.068]
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
set xrange [-1.16:1.16]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
455.904 -0.310 -0.4124
456.032 0.073 -0.3845
456.64 -0.164 -0.2516
456.832 0.220 -0.2097
456.864 -0.017 -0.2027
456.96 -0.254 -0.1817
456.96 0.129 -0.1817
457.312 -0.108 -0.1049
457.504 0.275 -0.06291
457.792 0.039 0
457.792 -0.198 0
457.952 0.185 0.03495
457.984 -0.052 0.04194
458.176 -0.289 0.08388
458.208 0.095 0.09087
458.304 -0.142 0.1118
458.496 0.241 0.1538
458.656 0.004 0.1887
458.976 -0.233 0.2586
459.104 0.150 0.2866
EOD
$median0 << EOD
457.792 0 456.96 458.192 0 -0.1817 0.08737
EOD
$dots1 << EOD
454.848 0.690 -0.5214
455.648 1.073 -0.3464
455.68 0.836 -0.3394
455.808 1.220 -0.3114
455.904 0.983 -0.2904
455.968 0.746 -0.2764
456.032 1.129 -0.2624
456.512 0.892 -0.1575
456.928 1.275 -0.06648
457.12 1.039 -0.02449
457.344 0.802 0.02449
457.504 1.185 0.05949
457.728 0.948 0.1085
457.792 0.711 0.1225
458.048 1.095 0.1785
458.176 0.858 0.2065
458.592 1.241 0.2974
458.656 1.004 0.3114
459.36 0.767 0.4654
461.056 1.150 0.8363
EOD
$median1 << EOD
457.232 1 456 458.32 0 -0.2694 0.2379
EOD
$dots2 << EOD
19.1582 1.690 -0.404
19.1648 2.073 -0.3693
19.1659 1.836 -0.3638
19.1698 2.220 -0.3437
19.1866 1.983 -0.2559
19.2137 1.746 -0.1152
19.2292 2.129 -0.03474
19.2306 1.892 -0.02742
19.2341 2.275 -0.009143
19.2355 2.039 -0.001829
19.2362 1.802 0.001829
19.2478 2.185 0.06215
19.2535 1.948 0.0914
19.2601 1.711 0.1261
19.277 2.095 0.2139
19.2858 1.858 0.2596
19.2907 2.241 0.2852
19.3058 2.004 0.3638
19.3111 1.767 0.3912
19.3459 2.150 0.5722
EOD
$median2 << EOD
19.2359 2 19.2214 19.273 0 -0.07496 0.1928
EOD
$dots3 << EOD
28.3917 2.690 -0.4795
28.4213 3.073 -0.376
28.4716 2.836 -0.1997
28.4754 3.220 -0.1861
28.4839 2.983 -0.1565
28.4972 2.746 -0.1097
28.5074 3.129 -0.07396
28.5138 2.892 -0.05177
28.5222 3.275 -0.02219
28.5225 3.039 -0.02096
28.5345 2.802 0.02096
28.5356 3.185 0.02465
28.5394 2.948 0.03821
28.5401 2.711 0.04067
28.551 3.095 0.07889
28.5524 2.858 0.08382
28.5538 3.241 0.08875
28.5707 3.004 0.1479
28.5918 2.767 0.2219
28.5946 3.150 0.2317
EOD
$median3 << EOD
28.5285 3 28.518 28.551 0 -0.03698 0.07889
EOD
$dots4 << EOD
7.80554 3.690 -1.107
7.85149 4.073 -0.525
7.86954 3.836 -0.2963
7.88103 4.220 -0.1507
7.88185 3.983 -0.1403
7.88349 3.746 -0.1196
7.88349 4.129 -0.1196
7.88923 3.892 -0.04678
7.89169 4.275 -0.01559
7.89251 4.039 -0.005194
7.89333 3.802 0.005194
7.89744 4.185 0.05717
7.89908 3.948 0.07797
7.90154 3.711 0.1092
7.90236 4.095 0.1196
7.90236 3.858 0.1196
7.90646 4.241 0.1715
7.90728 4.004 0.1819
7.94092 3.767 0.6081
7.94256 4.150 0.6289
EOD
$median4 << EOD
7.89292 4 7.88349 7.90236 0 -0.1196 0.1196
EOD
$dots5 << EOD
19.1138 4.690 -0.6298
19.1532 5.073 -0.425
19.1648 4.836 -0.3647
19.1951 5.220 -0.2075
19.2004 4.983 -0.1801
19.2088 4.746 -0.1362
19.2109 5.129 -0.1252
19.2299 4.892 -0.02651
19.2302 5.275 -0.02468
19.2334 5.039 -0.008227
19.2366 4.802 0.008227
19.2383 5.185 0.01737
19.2478 4.948 0.06673
19.2552 4.711 0.1051
19.2601 5.095 0.1307
19.2608 4.858 0.1344
19.2728 5.241 0.1965
19.2791 5.004 0.2294
19.2833 4.767 0.2514
19.3203 5.150 0.4433
EOD
$median5 << EOD
19.235 5 19.2098 19.2478 0 -0.1307 0.06673
EOD
$dots6 << EOD
445.44 5.690 -0.3864
445.504 6.073 -0.3721
445.92 5.836 -0.2791
446.432 6.220 -0.1646
446.496 5.983 -0.1503
446.72 5.746 -0.1002
446.816 6.129 -0.07872
446.848 5.892 -0.07156
446.88 6.275 -0.0644
447.104 6.039 -0.01431
447.232 5.802 0.01431
447.328 6.185 0.03578
447.392 5.948 0.05009
447.584 5.711 0.09303
447.648 6.095 0.1073
447.904 5.858 0.1646
448.352 6.241 0.2648
448.48 6.004 0.2934
448.832 5.767 0.3721
449.344 6.150 0.4866
EOD
$median6 << EOD
447.168 6 446.864 447.392 0 -0.06798 0.05009
EOD
$dots7 << EOD
455.264 6.690 -0.4548
455.616 7.073 -0.3778
455.744 6.836 -0.3498
455.872 7.220 -0.3219
456.416 6.983 -0.2029
456.704 6.746 -0.1399
456.992 7.129 -0.07697
457.248 6.892 -0.02099
457.28 7.275 -0.01399
457.344 7.039 0
457.344 6.802 0
457.824 7.185 0.105
457.984 6.948 0.1399
458.048 6.711 0.1539
458.176 7.095 0.1819
458.24 6.858 0.1959
458.304 7.241 0.2099
458.336 7.004 0.2169
458.624 6.767 0.2799
459.68 7.150 0.5108
EOD
$median7 << EOD
457.344 7 456.992 458.016 0 -0.07697 0.1469
EOD
$dots8 << EOD
454.72 7.690 -0.5529
454.976 8.073 -0.4969
455.456 7.836 -0.3919
456.032 8.220 -0.2659
456.352 7.983 -0.196
456.672 7.746 -0.126
456.768 8.129 -0.105
456.8 7.892 -0.09797
456.864 8.275 -0.08398
456.992 8.039 -0.05599
457.504 7.802 0.05599
457.664 8.185 0.09098
457.888 7.948 0.14
458.112 7.711 0.189
458.272 8.095 0.224
458.432 7.858 0.2589
458.72 8.241 0.3219
458.816 8.004 0.3429
458.848 7.767 0.3499
459.488 8.150 0.4899
EOD
$median8 << EOD
457.248 8 456.816 458.496 0 -0.09448 0.2729
EOD
$dots9 << EOD
19.264 8.690 -0.2713
19.2756 9.073 -0.2112
19.2774 8.836 -0.2021
19.2819 9.220 -0.1784
19.3013 8.983 -0.07828
19.303 8.746 -0.06918
19.3044 9.129 -0.0619
19.3051 8.892 -0.05826
19.3136 9.275 -0.01456
19.315 9.039 -0.007284
19.3178 8.802 0.007284
19.322 9.185 0.02913
19.3241 8.948 0.04005
19.3294 8.711 0.06736
19.335 9.095 0.09648
19.3385 8.858 0.1147
19.3385 9.241 0.1147
19.3421 9.004 0.1329
19.3438 8.767 0.142
19.3607 9.150 0.2294
EOD
$median9 << EOD
19.3164 9 19.303 19.3322 0 -0.06918 0.08192
EOD
$dots10 << EOD
28.2353 9.690 -0.2881
28.2426 10.073 -0.262
28.2613 9.836 -0.1962
28.2634 10.220 -0.1888
28.2683 9.983 -0.1714
28.281 9.746 -0.1267
28.2838 10.129 -0.1167
28.2845 9.892 -0.1142
28.3077 10.275 -0.03229
28.314 10.039 -0.009937
28.3196 9.802 0.009937
28.3274 10.185 0.03725
28.3288 9.948 0.04222
28.3344 9.711 0.06209
28.3358 10.095 0.06706
28.3439 9.858 0.09562
28.3495 10.241 0.1155
28.3538 10.004 0.1304
28.3538 9.767 0.1304
28.3882 10.150 0.2521
EOD
$median10 << EOD
28.3168 10 28.2838 28.3344 0 -0.1167 0.06209
EOD
$dots11 << EOD
7.84738 10.690 -0.6493
7.85313 11.073 -0.5765
7.87692 10.836 -0.2753
7.87692 11.220 -0.2753
7.88185 10.983 -0.213
7.88513 10.746 -0.1714
7.88923 11.129 -0.1195
7.89251 10.892 -0.07791
7.89415 11.275 -0.05714
7.89826 11.039 -0.005195
7.89908 10.802 0.005195
7.89908 11.185 0.005195
7.8999 10.948 0.01558
7.90072 10.711 0.02597
7.90154 11.095 0.03636
7.90482 10.858 0.07791
7.9122 11.241 0.1714
7.92205 11.004 0.2961
7.9319 10.767 0.4207
7.94092 11.150 0.535
EOD
$median11 << EOD
7.89867 11 7.88923 7.90154 0 -0.1195 0.03636
EOD
$dots12 << EOD
19.2921 11.690 -0.2455
19.3136 12.073 -0.1345
19.3139 11.836 -0.1327
19.315 12.220 -0.1273
19.3199 11.983 -0.1018
19.3213 11.746 -0.09455
19.3266 12.129 -0.06727
19.3284 11.892 -0.05818
19.3305 12.275 -0.04728
19.3393 12.039 -0.001819
19.34 11.802 0.001819
19.3452 12.185 0.0291
19.3516 11.948 0.06183
19.3547 11.711 0.07818
19.3568 12.095 0.0891
19.3663 11.858 0.1382
19.3691 12.241 0.1527
19.3698 12.004 0.1564
19.3909 11.767 0.2655
19.4057 12.150 0.3418
EOD
$median12 << EOD
19.3396 12 19.3248 19.3558 0 -0.07637 0.08364
EOD
$dots13 << EOD
446.112 12.690 -0.2254
446.144 13.073 -0.2183
446.208 12.836 -0.204
446.208 13.220 -0.204
446.336 12.983 -0.1753
446.624 12.746 -0.1109
446.944 13.129 -0.03937
447.04 12.892 -0.0179
447.072 13.275 -0.01074
447.104 13.039 -0.003579
447.136 12.802 0.003579
447.296 13.185 0.03936
447.616 12.948 0.1109
447.616 12.711 0.1109
447.744 13.095 0.1396
447.904 12.858 0.1753
448.032 13.241 0.204
448.608 13.004 0.3328
449.088 12.767 0.4401
449.12 13.150 0.4473
EOD
$median13 << EOD
447.12 13 446.944 447.616 0 -0.03937 0.1109
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2888
set rmargin at screen 0.6298
set ytics ("mmq_rowscale outliers=0 (3:000016)" 0, "mmq_rowscale_turns outliers=0 (3:000017)" 1, "mmq_stream outliers=0 (3:000019)" 2, "dequant_fp16 outliers=0 (3:000020)" 3, "library_fp16 outliers=0 (3:000021)" 4, "dispatch outliers=0 (3:000022)" 5, "dispatch_second_copy outliers=0 (3:000023)" 6, "mmq_rowscale outliers=10 (3:000024)" 7, "mmq_rowscale_turns outliers=10 (3:000025)" 8, "mmq_stream outliers=10 (3:000027)" 9, "dequant_fp16 outliers=10 (3:000028)" 10, "library_fp16 outliers=10 (3:000029)" 11, "dispatch outliers=10 (3:000030)" 12, "dispatch_second_copy outliers=10 (3:000031)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.90657:521.068]
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
set xrange [-1.16:1.16]
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
