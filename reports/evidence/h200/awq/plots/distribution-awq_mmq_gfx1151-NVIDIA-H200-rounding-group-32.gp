# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.gp
set terminal svg size 1136,662 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
463.36 -0.310 -0.4708
464.32 0.073 -0.2646
464.384 -0.164 -0.2509
464.768 0.220 -0.1684
464.768 -0.017 -0.1684
464.928 -0.254 -0.134
465.088 0.129 -0.09966
465.472 -0.108 -0.01718
465.632 0.275 0.01718
465.632 0.039 0.01718
465.76 -0.198 0.04468
465.824 0.185 0.05843
465.92 -0.052 0.07905
466.112 -0.289 0.1203
466.272 0.095 0.1547
466.784 -0.142 0.2646
EOD
$median0 << EOD
465.552 0 464.928 465.92 0 -0.134 0.07905
EOD
$dots1 << EOD
463.168 0.690 -0.4813
463.328 1.073 -0.4469
464.032 0.836 -0.2957
464.192 1.220 -0.2613
464.384 0.983 -0.22
464.384 0.746 -0.22
465.248 1.129 -0.03438
465.408 0.892 0
465.408 1.275 0
466.048 1.039 0.1375
466.112 0.802 0.1513
466.24 1.185 0.1788
466.272 0.948 0.1856
466.56 0.711 0.2475
466.944 1.095 0.33
467.104 0.858 0.3644
EOD
$median1 << EOD
465.408 1 464.384 466.256 0 -0.22 0.1822
EOD
$dots2 << EOD
30.829 1.690 -1.525
30.9714 2.073 -1.07
31.1695 1.836 -0.4368
31.213 2.220 -0.2981
31.2381 1.983 -0.2178
31.2408 1.746 -0.2093
31.2884 2.129 -0.05719
31.3036 1.892 -0.008518
31.309 2.275 0.008518
31.3314 2.039 0.08031
31.3413 1.802 0.112
31.3413 2.185 0.112
31.3596 1.948 0.1704
31.4107 1.711 0.3334
31.5238 2.095 0.6948
31.7543 1.858 1.431
EOD
$median2 << EOD
31.3063 2 31.2408 31.3413 0 -0.2093 0.112
EOD
$dots3 << EOD
27.2667 2.690 -1.047
27.3653 3.073 -0.6892
27.4663 2.836 -0.3228
27.5017 3.220 -0.1942
27.5425 2.983 -0.04631
27.5497 2.746 -0.02004
27.5509 3.129 -0.0159
27.5516 2.892 -0.01313
27.5589 3.275 0.01313
27.5775 3.039 0.08088
27.6069 2.802 0.1873
27.6648 3.185 0.3975
27.6811 2.948 0.4569
27.8221 2.711 0.9684
27.8728 3.095 1.152
27.9082 2.858 1.281
EOD
$median3 << EOD
27.5552 3 27.5461 27.673 0 -0.03318 0.4272
EOD
$dots4 << EOD
7.86544 3.690 -0.9353
7.88431 4.073 -0.6976
7.904 3.836 -0.4495
7.90728 4.220 -0.4082
7.92615 3.983 -0.1705
7.93108 3.746 -0.1085
7.93928 4.129 -0.005168
7.93928 3.892 -0.005168
7.9401 4.275 0.005168
7.94585 4.039 0.07751
7.95323 3.802 0.1705
7.95405 4.185 0.1808
7.95405 3.948 0.1808
7.95733 3.711 0.2222
7.96554 4.095 0.3255
7.99918 3.858 0.7492
EOD
$median4 << EOD
7.93969 4 7.93108 7.94625 0 -0.1085 0.08264
EOD
$dots5 << EOD
30.6891 4.690 -1.852
30.848 5.073 -1.344
30.9992 4.836 -0.8601
31.0366 5.220 -0.7407
31.0728 4.983 -0.625
31.192 4.746 -0.2437
31.2408 5.129 -0.08772
31.2457 4.892 -0.07188
31.2907 5.275 0.07188
31.3672 5.039 0.3168
31.384 4.802 0.3704
31.4408 5.185 0.5519
31.4789 4.948 0.6737
31.5223 4.711 0.8126
31.5368 5.095 0.8589
31.5531 4.858 0.9113
EOD
$median5 << EOD
31.2682 5 31.0728 31.4598 0 -0.625 0.6128
EOD
$dots6 << EOD
452 5.690 -0.5317
453.216 6.073 -0.2641
453.344 5.836 -0.2359
453.76 6.220 -0.1444
453.92 5.983 -0.1092
453.952 5.746 -0.1021
454.112 6.129 -0.0669
454.144 5.892 -0.05986
454.688 6.275 0.05986
455.008 6.039 0.1303
455.712 5.802 0.2852
455.936 6.185 0.3345
456.064 5.948 0.3627
456.096 5.711 0.3697
456.608 6.095 0.4824
457.184 5.858 0.6091
EOD
$median6 << EOD
454.416 6 453.952 455.936 0 -0.1021 0.3345
EOD
$dots7 << EOD
463.968 6.690 -0.3711
463.968 7.073 -0.3711
464.288 6.836 -0.3023
464.672 7.220 -0.2199
465.152 6.983 -0.1168
465.184 6.746 -0.1099
465.504 7.129 -0.04123
465.536 6.892 -0.03436
465.856 7.275 0.03436
465.888 7.039 0.04123
466.208 6.802 0.1099
466.4 7.185 0.1512
466.4 6.948 0.1512
466.752 6.711 0.2268
467.616 7.095 0.4123
468.512 6.858 0.6047
EOD
$median7 << EOD
465.696 7 465.344 466.4 0 -0.07559 0.1512
EOD
$dots8 << EOD
462.72 7.690 -0.5639
462.88 8.073 -0.5295
463.392 7.836 -0.4195
464.128 8.220 -0.2613
464.672 7.983 -0.1444
464.672 7.746 -0.1444
464.992 8.129 -0.07565
465.312 7.892 -0.006875
465.376 8.275 0.006875
465.504 8.039 0.03438
465.76 7.802 0.0894
466.208 8.185 0.1857
466.208 7.948 0.1857
466.24 7.711 0.1925
466.4 8.095 0.2269
466.752 7.858 0.3026
EOD
$median8 << EOD
465.344 8 464.832 466.208 0 -0.11 0.1857
EOD
$dots9 << EOD
30.8396 8.690 -1.443
31.2023 9.073 -0.2843
31.2331 8.836 -0.1857
31.2495 9.220 -0.1333
31.2552 8.983 -0.1151
31.2731 8.746 -0.05783
31.2785 9.129 -0.04078
31.2857 8.892 -0.01765
31.2968 9.275 0.01765
31.3021 9.039 0.0347
31.4187 8.802 0.4072
31.4446 9.185 0.49
31.5124 8.948 0.7067
31.5592 8.711 0.8565
31.5992 9.095 0.9843
31.6659 8.858 1.197
EOD
$median9 << EOD
31.2912 9 31.2731 31.3603 0 -0.05783 0.2208
EOD
$dots10 << EOD
27.2964 9.690 -1.322
27.3867 10.073 -0.9957
27.4712 9.836 -0.69
27.5539 10.220 -0.3911
27.56 9.983 -0.3691
27.6514 9.746 -0.03856
27.6571 10.129 -0.0179
27.6617 9.892 -0.001375
27.6625 10.275 0.001375
27.6823 10.039 0.07298
27.6933 9.802 0.1129
27.7139 10.185 0.1873
27.715 9.948 0.1914
27.741 9.711 0.2851
27.7429 10.095 0.292
27.8133 9.858 0.5467
EOD
$median10 << EOD
27.6621 10 27.557 27.6878 0 -0.3801 0.09295
EOD
$dots11 << EOD
7.8999 10.690 -0.686
7.92451 11.073 -0.3765
7.9278 10.836 -0.3352
7.93928 11.220 -0.1908
7.94256 10.983 -0.1496
7.95241 10.746 -0.02578
7.95241 11.129 -0.02578
7.95405 10.892 -0.005159
7.95487 11.275 0.005159
7.95569 11.039 0.01548
7.96062 10.802 0.07736
7.98277 11.185 0.3559
7.98687 10.948 0.4074
7.99097 10.711 0.459
8 11.095 0.5725
8.05005 10.858 1.202
EOD
$median11 << EOD
7.95446 11 7.95241 7.98482 0 -0.02578 0.3817
EOD
$dots12 << EOD
30.819 11.690 -1.505
30.8648 12.073 -1.359
30.9055 11.836 -1.228
31.0762 12.220 -0.683
31.0998 11.983 -0.6075
31.2773 11.746 -0.04018
31.2777 12.129 -0.03896
31.2808 11.892 -0.02922
31.299 12.275 0.02922
31.365 12.039 0.2398
31.3768 11.802 0.2776
31.3817 12.185 0.2934
31.4133 11.948 0.3945
31.4244 11.711 0.4298
31.491 12.095 0.6428
31.5051 11.858 0.6879
EOD
$median12 << EOD
31.2899 12 31.279 31.3817 0 -0.0347 0.2934
EOD
$dots13 << EOD
452.384 12.690 -0.4367
453.248 13.073 -0.2465
453.408 12.836 -0.2113
453.44 13.220 -0.2042
453.76 12.983 -0.1338
454.08 12.746 -0.06339
454.112 13.129 -0.05634
454.112 12.892 -0.05634
454.624 13.275 0.05634
454.976 13.039 0.1338
455.84 12.802 0.324
455.872 13.185 0.331
456.544 12.948 0.4789
457.632 12.711 0.7184
458.624 13.095 0.9367
459.648 12.858 1.162
EOD
$median13 << EOD
454.368 13 454.096 455.232 0 -0.05986 0.1901
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2931
set rmargin at screen 0.6320
set ytics ("mmq_rowscale outliers=0 (11:000000)" 0, "mmq_rowscale_turns outliers=0 (11:000001)" 1, "mmq_stream outliers=0 (11:000003)" 2, "dequant_fp16 outliers=0 (11:000004)" 3, "library_fp16 outliers=0 (11:000005)" 4, "dispatch outliers=0 (11:000006)" 5, "dispatch_second_copy outliers=0 (11:000007)" 6, "mmq_rowscale outliers=10 (11:000008)" 7, "mmq_rowscale_turns outliers=10 (11:000009)" 8, "mmq_stream outliers=10 (11:000011)" 9, "dequant_fp16 outliers=10 (11:000012)" 10, "library_fp16 outliers=10 (11:000013)" 11, "dispatch outliers=10 (11:000014)" 12, "dispatch_second_copy outliers=10 (11:000015)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.95781:529.628]
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
set xrange [-1.94:1.94]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
463.36 -0.310 -0.4708
464.32 0.073 -0.2646
464.384 -0.164 -0.2509
464.768 0.220 -0.1684
464.768 -0.017 -0.1684
464.928 -0.254 -0.134
465.088 0.129 -0.09966
465.472 -0.108 -0.01718
465.632 0.275 0.01718
465.632 0.039 0.01718
465.76 -0.198 0.04468
465.824 0.185 0.05843
465.92 -0.052 0.07905
466.112 -0.289 0.1203
466.272 0.095 0.1547
466.784 -0.142 0.2646
EOD
$median0 << EOD
465.552 0 464.928 465.92 0 -0.134 0.07905
EOD
$dots1 << EOD
463.168 0.690 -0.4813
463.328 1.073 -0.4469
464.032 0.836 -0.2957
464.192 1.220 -0.2613
464.384 0.983 -0.22
464.384 0.746 -0.22
465.248 1.129 -0.03438
465.408 0.892 0
465.408 1.275 0
466.048 1.039 0.1375
466.112 0.802 0.1513
466.24 1.185 0.1788
466.272 0.948 0.1856
466.56 0.711 0.2475
466.944 1.095 0.33
467.104 0.858 0.3644
EOD
$median1 << EOD
465.408 1 464.384 466.256 0 -0.22 0.1822
EOD
$dots2 << EOD
30.829 1.690 -1.525
30.9714 2.073 -1.07
31.1695 1.836 -0.4368
31.213 2.220 -0.2981
31.2381 1.983 -0.2178
31.2408 1.746 -0.2093
31.2884 2.129 -0.05719
31.3036 1.892 -0.008518
31.309 2.275 0.008518
31.3314 2.039 0.08031
31.3413 1.802 0.112
31.3413 2.185 0.112
31.3596 1.948 0.1704
31.4107 1.711 0.3334
31.5238 2.095 0.6948
31.7543 1.858 1.431
EOD
$median2 << EOD
31.3063 2 31.2408 31.3413 0 -0.2093 0.112
EOD
$dots3 << EOD
27.2667 2.690 -1.047
27.3653 3.073 -0.6892
27.4663 2.836 -0.3228
27.5017 3.220 -0.1942
27.5425 2.983 -0.04631
27.5497 2.746 -0.02004
27.5509 3.129 -0.0159
27.5516 2.892 -0.01313
27.5589 3.275 0.01313
27.5775 3.039 0.08088
27.6069 2.802 0.1873
27.6648 3.185 0.3975
27.6811 2.948 0.4569
27.8221 2.711 0.9684
27.8728 3.095 1.152
27.9082 2.858 1.281
EOD
$median3 << EOD
27.5552 3 27.5461 27.673 0 -0.03318 0.4272
EOD
$dots4 << EOD
7.86544 3.690 -0.9353
7.88431 4.073 -0.6976
7.904 3.836 -0.4495
7.90728 4.220 -0.4082
7.92615 3.983 -0.1705
7.93108 3.746 -0.1085
7.93928 4.129 -0.005168
7.93928 3.892 -0.005168
7.9401 4.275 0.005168
7.94585 4.039 0.07751
7.95323 3.802 0.1705
7.95405 4.185 0.1808
7.95405 3.948 0.1808
7.95733 3.711 0.2222
7.96554 4.095 0.3255
7.99918 3.858 0.7492
EOD
$median4 << EOD
7.93969 4 7.93108 7.94625 0 -0.1085 0.08264
EOD
$dots5 << EOD
30.6891 4.690 -1.852
30.848 5.073 -1.344
30.9992 4.836 -0.8601
31.0366 5.220 -0.7407
31.0728 4.983 -0.625
31.192 4.746 -0.2437
31.2408 5.129 -0.08772
31.2457 4.892 -0.07188
31.2907 5.275 0.07188
31.3672 5.039 0.3168
31.384 4.802 0.3704
31.4408 5.185 0.5519
31.4789 4.948 0.6737
31.5223 4.711 0.8126
31.5368 5.095 0.8589
31.5531 4.858 0.9113
EOD
$median5 << EOD
31.2682 5 31.0728 31.4598 0 -0.625 0.6128
EOD
$dots6 << EOD
452 5.690 -0.5317
453.216 6.073 -0.2641
453.344 5.836 -0.2359
453.76 6.220 -0.1444
453.92 5.983 -0.1092
453.952 5.746 -0.1021
454.112 6.129 -0.0669
454.144 5.892 -0.05986
454.688 6.275 0.05986
455.008 6.039 0.1303
455.712 5.802 0.2852
455.936 6.185 0.3345
456.064 5.948 0.3627
456.096 5.711 0.3697
456.608 6.095 0.4824
457.184 5.858 0.6091
EOD
$median6 << EOD
454.416 6 453.952 455.936 0 -0.1021 0.3345
EOD
$dots7 << EOD
463.968 6.690 -0.3711
463.968 7.073 -0.3711
464.288 6.836 -0.3023
464.672 7.220 -0.2199
465.152 6.983 -0.1168
465.184 6.746 -0.1099
465.504 7.129 -0.04123
465.536 6.892 -0.03436
465.856 7.275 0.03436
465.888 7.039 0.04123
466.208 6.802 0.1099
466.4 7.185 0.1512
466.4 6.948 0.1512
466.752 6.711 0.2268
467.616 7.095 0.4123
468.512 6.858 0.6047
EOD
$median7 << EOD
465.696 7 465.344 466.4 0 -0.07559 0.1512
EOD
$dots8 << EOD
462.72 7.690 -0.5639
462.88 8.073 -0.5295
463.392 7.836 -0.4195
464.128 8.220 -0.2613
464.672 7.983 -0.1444
464.672 7.746 -0.1444
464.992 8.129 -0.07565
465.312 7.892 -0.006875
465.376 8.275 0.006875
465.504 8.039 0.03438
465.76 7.802 0.0894
466.208 8.185 0.1857
466.208 7.948 0.1857
466.24 7.711 0.1925
466.4 8.095 0.2269
466.752 7.858 0.3026
EOD
$median8 << EOD
465.344 8 464.832 466.208 0 -0.11 0.1857
EOD
$dots9 << EOD
30.8396 8.690 -1.443
31.2023 9.073 -0.2843
31.2331 8.836 -0.1857
31.2495 9.220 -0.1333
31.2552 8.983 -0.1151
31.2731 8.746 -0.05783
31.2785 9.129 -0.04078
31.2857 8.892 -0.01765
31.2968 9.275 0.01765
31.3021 9.039 0.0347
31.4187 8.802 0.4072
31.4446 9.185 0.49
31.5124 8.948 0.7067
31.5592 8.711 0.8565
31.5992 9.095 0.9843
31.6659 8.858 1.197
EOD
$median9 << EOD
31.2912 9 31.2731 31.3603 0 -0.05783 0.2208
EOD
$dots10 << EOD
27.2964 9.690 -1.322
27.3867 10.073 -0.9957
27.4712 9.836 -0.69
27.5539 10.220 -0.3911
27.56 9.983 -0.3691
27.6514 9.746 -0.03856
27.6571 10.129 -0.0179
27.6617 9.892 -0.001375
27.6625 10.275 0.001375
27.6823 10.039 0.07298
27.6933 9.802 0.1129
27.7139 10.185 0.1873
27.715 9.948 0.1914
27.741 9.711 0.2851
27.7429 10.095 0.292
27.8133 9.858 0.5467
EOD
$median10 << EOD
27.6621 10 27.557 27.6878 0 -0.3801 0.09295
EOD
$dots11 << EOD
7.8999 10.690 -0.686
7.92451 11.073 -0.3765
7.9278 10.836 -0.3352
7.93928 11.220 -0.1908
7.94256 10.983 -0.1496
7.95241 10.746 -0.02578
7.95241 11.129 -0.02578
7.95405 10.892 -0.005159
7.95487 11.275 0.005159
7.95569 11.039 0.01548
7.96062 10.802 0.07736
7.98277 11.185 0.3559
7.98687 10.948 0.4074
7.99097 10.711 0.459
8 11.095 0.5725
8.05005 10.858 1.202
EOD
$median11 << EOD
7.95446 11 7.95241 7.98482 0 -0.02578 0.3817
EOD
$dots12 << EOD
30.819 11.690 -1.505
30.8648 12.073 -1.359
30.9055 11.836 -1.228
31.0762 12.220 -0.683
31.0998 11.983 -0.6075
31.2773 11.746 -0.04018
31.2777 12.129 -0.03896
31.2808 11.892 -0.02922
31.299 12.275 0.02922
31.365 12.039 0.2398
31.3768 11.802 0.2776
31.3817 12.185 0.2934
31.4133 11.948 0.3945
31.4244 11.711 0.4298
31.491 12.095 0.6428
31.5051 11.858 0.6879
EOD
$median12 << EOD
31.2899 12 31.279 31.3817 0 -0.0347 0.2934
EOD
$dots13 << EOD
452.384 12.690 -0.4367
453.248 13.073 -0.2465
453.408 12.836 -0.2113
453.44 13.220 -0.2042
453.76 12.983 -0.1338
454.08 12.746 -0.06339
454.112 13.129 -0.05634
454.112 12.892 -0.05634
454.624 13.275 0.05634
454.976 13.039 0.1338
455.84 12.802 0.324
455.872 13.185 0.331
456.544 12.948 0.4789
457.632 12.711 0.7184
458.624 13.095 0.9367
459.648 12.858 1.162
EOD
$median13 << EOD
454.368 13 454.096 455.232 0 -0.05986 0.1901
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2931
set rmargin at screen 0.6320
set ytics ("mmq_rowscale outliers=0 (11:000000)" 0, "mmq_rowscale_turns outliers=0 (11:000001)" 1, "mmq_stream outliers=0 (11:000003)" 2, "dequant_fp16 outliers=0 (11:000004)" 3, "library_fp16 outliers=0 (11:000005)" 4, "dispatch outliers=0 (11:000006)" 5, "dispatch_second_copy outliers=0 (11:000007)" 6, "mmq_rowscale outliers=10 (11:000008)" 7, "mmq_rowscale_turns outliers=10 (11:000009)" 8, "mmq_stream outliers=10 (11:000011)" 9, "dequant_fp16 outliers=10 (11:000012)" 10, "library_fp16 outliers=10 (11:000013)" 11, "dispatch outliers=10 (11:000014)" 12, "dispatch_second_copy outliers=10 (11:000015)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.95781:529.628]
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
set xrange [-1.94:1.94]
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
