# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.gp
set terminal svg size 1178,738 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
458.4 -0.310 -0.4379
459.296 0.073 -0.2433
459.36 -0.164 -0.2294
459.456 0.220 -0.2085
460.32 -0.017 -0.02085
460.512 -0.254 0.02085
461.024 0.129 0.1321
461.472 -0.108 0.2294
462.784 0.275 0.5143
464.544 0.039 0.8966
EOD
$median0 << EOD
460.416 0 460.416 460.416 0 0 0
EOD
$dots1 << EOD
456.672 0.690 -0.4117
457.248 1.073 -0.2861
457.632 0.836 -0.2024
457.984 1.220 -0.1256
458.496 0.983 -0.01396
458.624 0.746 0.01396
458.944 1.129 0.08374
459.104 0.892 0.1186
460.032 1.275 0.321
462.624 1.039 0.8863
EOD
$median1 << EOD
458.56 1 458.56 458.56 0 0 0
EOD
$dots2 << EOD
485.792 1.690 -0.1546
485.984 2.073 -0.1151
485.984 1.836 -0.1151
486.4 2.220 -0.02959
486.528 1.983 -0.003286
486.56 1.746 0.003286
487.2 2.129 0.1348
487.84 1.892 0.2664
488.576 2.275 0.4176
489.568 2.039 0.6215
EOD
$median2 << EOD
486.544 2 486.544 486.544 0 0 0
EOD
$dots3 << EOD
30.8869 2.690 -1.409
31.144 3.073 -0.5885
31.2057 2.836 -0.3916
31.2747 3.220 -0.1714
31.307 2.983 -0.06809
31.3497 2.746 0.06809
31.4606 3.129 0.422
31.4686 2.892 0.4475
31.4987 3.275 0.5436
31.6712 3.039 1.094
EOD
$median3 << EOD
31.3284 3 31.3284 31.3284 0 0 0
EOD
$dots4 << EOD
27.357 3.690 -1.502
27.3806 4.073 -1.417
27.5928 3.836 -0.6529
27.736 4.220 -0.1372
27.7623 3.983 -0.04252
27.7859 3.746 0.04252
27.8008 4.129 0.09601
27.8583 3.892 0.3031
28.0023 4.275 0.8216
28.072 4.039 1.073
EOD
$median4 << EOD
27.7741 4 27.7741 27.7741 0 0 0
EOD
$dots5 << EOD
7.78749 4.690 -0.163
7.78831 5.073 -0.1525
7.78913 4.836 -0.142
7.78913 5.220 -0.142
7.79897 4.983 -0.01578
7.80144 4.746 0.01578
7.80144 5.129 0.01578
7.8039 4.892 0.04733
7.80964 5.275 0.121
7.84082 5.039 0.5207
EOD
$median5 << EOD
7.80021 5 7.80021 7.80021 0 0 0
EOD
$dots6 << EOD
30.997 5.690 -1.159
31.0354 6.073 -1.036
31.0918 5.836 -0.8564
31.1124 6.220 -0.7908
31.3173 5.983 -0.1373
31.4034 5.746 0.1373
31.4983 6.129 0.4397
31.5223 5.892 0.5163
31.9676 6.275 1.936
32.2145 6.039 2.723
EOD
$median6 << EOD
31.3604 6 31.3604 31.3604 0 0 0
EOD
$dots7 << EOD
446.08 6.690 -0.5174
447.552 7.073 -0.1891
447.904 6.836 -0.1106
448 7.220 -0.0892
448.256 6.983 -0.03212
448.544 6.746 0.03212
448.608 7.129 0.04639
448.736 6.892 0.07494
449.44 7.275 0.2319
450.08 7.039 0.3747
EOD
$median7 << EOD
448.4 7 448.4 448.4 0 0 0
EOD
$dots8 << EOD
483.904 7.690 -0.5916
484.224 8.073 -0.5259
484.416 7.836 -0.4865
484.928 8.220 -0.3813
484.928 7.983 -0.3813
484.928 7.746 -0.3813
485.056 8.129 -0.355
485.088 7.892 -0.3484
485.28 8.275 -0.309
485.28 8.039 -0.309
485.28 7.802 -0.309
485.312 8.185 -0.3024
485.44 7.948 -0.2761
485.44 7.711 -0.2761
485.472 8.095 -0.2695
485.6 7.858 -0.2432
485.632 8.241 -0.2367
485.728 8.004 -0.2169
485.76 7.767 -0.2104
485.792 8.150 -0.2038
485.952 7.914 -0.1709
485.984 8.297 -0.1643
485.984 8.060 -0.1643
486.336 7.823 -0.09204
486.336 8.206 -0.09204
486.464 7.970 -0.06574
486.528 7.733 -0.05259
486.528 8.116 -0.05259
486.656 7.879 -0.0263
486.784 8.262 0
486.784 8.025 0
486.816 7.789 0.006569
486.848 8.172 0.01314
486.976 7.935 0.03944
486.976 7.698 0.03944
487.04 8.081 0.05259
487.104 7.845 0.06574
487.136 8.228 0.07231
487.488 7.991 0.1446
487.488 7.754 0.1446
487.488 8.137 0.1446
487.52 7.900 0.1512
487.808 8.284 0.2104
487.872 8.047 0.2235
487.936 7.810 0.2367
488.032 8.193 0.2564
488.064 7.956 0.2629
488.224 7.720 0.2958
488.352 8.103 0.3221
488.512 7.866 0.355
488.544 8.249 0.3616
488.672 8.012 0.3878
488.736 7.775 0.401
489.024 8.159 0.4602
489.184 7.922 0.493
489.376 8.305 0.5325
489.376 8.068 0.5325
489.696 7.831 0.5982
490.08 8.215 0.6771
490.4 7.978 0.7428
EOD
$median8 << EOD
486.784 8 486.16 487.296 0 -0.1282 0.1052
EOD
$dots9 << EOD
458.688 8.690 -0.3338
459.008 9.073 -0.2642
459.712 8.836 -0.1113
459.84 9.220 -0.08344
460.128 8.983 -0.02086
460.32 8.746 0.02086
460.64 9.129 0.09039
460.864 8.892 0.1391
461.184 9.275 0.2086
462.016 9.039 0.3894
EOD
$median9 << EOD
460.224 9 460.224 460.224 0 0 0
EOD
$dots10 << EOD
456.928 9.690 -0.5017
457.312 10.073 -0.4181
457.792 9.836 -0.3136
458.432 10.220 -0.1742
458.816 9.983 -0.09059
459.648 9.746 0.09059
460.128 10.129 0.1951
460.64 9.892 0.3066
460.896 10.275 0.3623
463.488 10.039 0.9268
EOD
$median10 << EOD
459.232 10 459.232 459.232 0 0 0
EOD
$dots11 << EOD
484.256 10.690 -0.5389
485.504 11.073 -0.2826
485.568 10.836 -0.2695
486.464 11.220 -0.08544
486.656 10.983 -0.04601
487.104 10.746 0.04601
487.744 11.129 0.1775
488.352 10.892 0.3023
489.152 11.275 0.4666
489.248 11.039 0.4864
EOD
$median11 << EOD
486.88 11 486.88 486.88 0 0 0
EOD
$dots12 << EOD
30.9829 11.690 -1.113
31.144 12.073 -0.5982
31.2011 11.836 -0.4158
31.2937 12.220 -0.1204
31.3067 11.983 -0.07903
31.3562 11.746 0.07903
31.3604 12.129 0.09241
31.5101 11.892 0.5702
31.8415 12.275 1.628
31.9147 12.039 1.862
EOD
$median12 << EOD
31.3314 12 31.3314 31.3314 0 0 0
EOD
$dots13 << EOD
27.2945 12.690 -2
27.7272 13.073 -0.4466
27.7688 12.836 -0.2975
27.8255 13.220 -0.09369
27.8465 12.983 -0.01847
27.8568 12.746 0.01847
27.8606 13.129 0.03214
27.9006 12.892 0.1758
28.093 13.275 0.8665
28.1349 13.039 1.017
EOD
$median13 << EOD
27.8516 13 27.8516 27.8516 0 0 0
EOD
$dots14 << EOD
7.75467 13.690 -0.4057
7.75631 14.073 -0.3846
7.77682 13.836 -0.1212
7.7801 14.220 -0.07903
7.78585 13.983 -0.00527
7.78667 13.746 0.00527
7.79651 14.129 0.1317
7.79897 13.892 0.1633
7.81046 14.275 0.3109
7.81867 14.039 0.4163
EOD
$median14 << EOD
7.78626 14 7.78626 7.78626 0 0 0
EOD
$dots15 << EOD
31.1318 14.690 -1.098
31.3368 15.073 -0.4466
31.3718 14.836 -0.3352
31.4556 15.220 -0.06898
31.4682 14.983 -0.02905
31.4865 14.746 0.02905
31.5269 15.129 0.1573
31.6476 14.892 0.541
31.7242 15.275 0.7842
31.7562 15.039 0.8859
EOD
$median15 << EOD
31.4773 15 31.4773 31.4773 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on NVIDIA H200"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3183
set rmargin at screen 0.6452
set ytics ("mmq_rowscale outliers=0 sums=0 (19:000000)" 0, "mmq_rowscale_turns outliers=0 sums=0 (19:000001)" 1, "mmq_q8_1 outliers=0 sums=0 (19:000002)" 2, "mmq_stream outliers=0 sums=0 (19:000003)" 3, "dequant_fp16 outliers=0 sums=0 (19:000004)" 4, "library_fp16 outliers=0 sums=0 (19:000005)" 5, "dispatch outliers=0 sums=0 (19:000006)" 6, "dispatch_second_copy outliers=0 sums=0 (19:000007)" 7, "mmq_q8_1 outliers=0 sums=1 (19:000010)" 8, "mmq_rowscale outliers=10 sums=0 (19:000016)" 9, "mmq_rowscale_turns outliers=10 sums=0 (19:000017)" 10, "mmq_q8_1 outliers=10 sums=0 (19:000018)" 11, "mmq_stream outliers=10 sums=0 (19:000019)" 12, "dequant_fp16 outliers=10 sums=0 (19:000020)" 13, "library_fp16 outliers=10 sums=0 (19:000021)" 14, "dispatch outliers=10 sums=0 (19:000022)" 15)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.84752:555.367]
set xtics (10, 20, 50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 6 ps 0.35 lc rgb "#cc79a7" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.86:2.86]
unset ytics
set lmargin at screen 0.6732
set rmargin at screen 0.9813
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 6 ps 0.35 lc rgb "#cc79a7" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1178,738 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-32.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
458.4 -0.310 -0.4379
459.296 0.073 -0.2433
459.36 -0.164 -0.2294
459.456 0.220 -0.2085
460.32 -0.017 -0.02085
460.512 -0.254 0.02085
461.024 0.129 0.1321
461.472 -0.108 0.2294
462.784 0.275 0.5143
464.544 0.039 0.8966
EOD
$median0 << EOD
460.416 0 460.416 460.416 0 0 0
EOD
$dots1 << EOD
456.672 0.690 -0.4117
457.248 1.073 -0.2861
457.632 0.836 -0.2024
457.984 1.220 -0.1256
458.496 0.983 -0.01396
458.624 0.746 0.01396
458.944 1.129 0.08374
459.104 0.892 0.1186
460.032 1.275 0.321
462.624 1.039 0.8863
EOD
$median1 << EOD
458.56 1 458.56 458.56 0 0 0
EOD
$dots2 << EOD
485.792 1.690 -0.1546
485.984 2.073 -0.1151
485.984 1.836 -0.1151
486.4 2.220 -0.02959
486.528 1.983 -0.003286
486.56 1.746 0.003286
487.2 2.129 0.1348
487.84 1.892 0.2664
488.576 2.275 0.4176
489.568 2.039 0.6215
EOD
$median2 << EOD
486.544 2 486.544 486.544 0 0 0
EOD
$dots3 << EOD
30.8869 2.690 -1.409
31.144 3.073 -0.5885
31.2057 2.836 -0.3916
31.2747 3.220 -0.1714
31.307 2.983 -0.06809
31.3497 2.746 0.06809
31.4606 3.129 0.422
31.4686 2.892 0.4475
31.4987 3.275 0.5436
31.6712 3.039 1.094
EOD
$median3 << EOD
31.3284 3 31.3284 31.3284 0 0 0
EOD
$dots4 << EOD
27.357 3.690 -1.502
27.3806 4.073 -1.417
27.5928 3.836 -0.6529
27.736 4.220 -0.1372
27.7623 3.983 -0.04252
27.7859 3.746 0.04252
27.8008 4.129 0.09601
27.8583 3.892 0.3031
28.0023 4.275 0.8216
28.072 4.039 1.073
EOD
$median4 << EOD
27.7741 4 27.7741 27.7741 0 0 0
EOD
$dots5 << EOD
7.78749 4.690 -0.163
7.78831 5.073 -0.1525
7.78913 4.836 -0.142
7.78913 5.220 -0.142
7.79897 4.983 -0.01578
7.80144 4.746 0.01578
7.80144 5.129 0.01578
7.8039 4.892 0.04733
7.80964 5.275 0.121
7.84082 5.039 0.5207
EOD
$median5 << EOD
7.80021 5 7.80021 7.80021 0 0 0
EOD
$dots6 << EOD
30.997 5.690 -1.159
31.0354 6.073 -1.036
31.0918 5.836 -0.8564
31.1124 6.220 -0.7908
31.3173 5.983 -0.1373
31.4034 5.746 0.1373
31.4983 6.129 0.4397
31.5223 5.892 0.5163
31.9676 6.275 1.936
32.2145 6.039 2.723
EOD
$median6 << EOD
31.3604 6 31.3604 31.3604 0 0 0
EOD
$dots7 << EOD
446.08 6.690 -0.5174
447.552 7.073 -0.1891
447.904 6.836 -0.1106
448 7.220 -0.0892
448.256 6.983 -0.03212
448.544 6.746 0.03212
448.608 7.129 0.04639
448.736 6.892 0.07494
449.44 7.275 0.2319
450.08 7.039 0.3747
EOD
$median7 << EOD
448.4 7 448.4 448.4 0 0 0
EOD
$dots8 << EOD
483.904 7.690 -0.5916
484.224 8.073 -0.5259
484.416 7.836 -0.4865
484.928 8.220 -0.3813
484.928 7.983 -0.3813
484.928 7.746 -0.3813
485.056 8.129 -0.355
485.088 7.892 -0.3484
485.28 8.275 -0.309
485.28 8.039 -0.309
485.28 7.802 -0.309
485.312 8.185 -0.3024
485.44 7.948 -0.2761
485.44 7.711 -0.2761
485.472 8.095 -0.2695
485.6 7.858 -0.2432
485.632 8.241 -0.2367
485.728 8.004 -0.2169
485.76 7.767 -0.2104
485.792 8.150 -0.2038
485.952 7.914 -0.1709
485.984 8.297 -0.1643
485.984 8.060 -0.1643
486.336 7.823 -0.09204
486.336 8.206 -0.09204
486.464 7.970 -0.06574
486.528 7.733 -0.05259
486.528 8.116 -0.05259
486.656 7.879 -0.0263
486.784 8.262 0
486.784 8.025 0
486.816 7.789 0.006569
486.848 8.172 0.01314
486.976 7.935 0.03944
486.976 7.698 0.03944
487.04 8.081 0.05259
487.104 7.845 0.06574
487.136 8.228 0.07231
487.488 7.991 0.1446
487.488 7.754 0.1446
487.488 8.137 0.1446
487.52 7.900 0.1512
487.808 8.284 0.2104
487.872 8.047 0.2235
487.936 7.810 0.2367
488.032 8.193 0.2564
488.064 7.956 0.2629
488.224 7.720 0.2958
488.352 8.103 0.3221
488.512 7.866 0.355
488.544 8.249 0.3616
488.672 8.012 0.3878
488.736 7.775 0.401
489.024 8.159 0.4602
489.184 7.922 0.493
489.376 8.305 0.5325
489.376 8.068 0.5325
489.696 7.831 0.5982
490.08 8.215 0.6771
490.4 7.978 0.7428
EOD
$median8 << EOD
486.784 8 486.16 487.296 0 -0.1282 0.1052
EOD
$dots9 << EOD
458.688 8.690 -0.3338
459.008 9.073 -0.2642
459.712 8.836 -0.1113
459.84 9.220 -0.08344
460.128 8.983 -0.02086
460.32 8.746 0.02086
460.64 9.129 0.09039
460.864 8.892 0.1391
461.184 9.275 0.2086
462.016 9.039 0.3894
EOD
$median9 << EOD
460.224 9 460.224 460.224 0 0 0
EOD
$dots10 << EOD
456.928 9.690 -0.5017
457.312 10.073 -0.4181
457.792 9.836 -0.3136
458.432 10.220 -0.1742
458.816 9.983 -0.09059
459.648 9.746 0.09059
460.128 10.129 0.1951
460.64 9.892 0.3066
460.896 10.275 0.3623
463.488 10.039 0.9268
EOD
$median10 << EOD
459.232 10 459.232 459.232 0 0 0
EOD
$dots11 << EOD
484.256 10.690 -0.5389
485.504 11.073 -0.2826
485.568 10.836 -0.2695
486.464 11.220 -0.08544
486.656 10.983 -0.04601
487.104 10.746 0.04601
487.744 11.129 0.1775
488.352 10.892 0.3023
489.152 11.275 0.4666
489.248 11.039 0.4864
EOD
$median11 << EOD
486.88 11 486.88 486.88 0 0 0
EOD
$dots12 << EOD
30.9829 11.690 -1.113
31.144 12.073 -0.5982
31.2011 11.836 -0.4158
31.2937 12.220 -0.1204
31.3067 11.983 -0.07903
31.3562 11.746 0.07903
31.3604 12.129 0.09241
31.5101 11.892 0.5702
31.8415 12.275 1.628
31.9147 12.039 1.862
EOD
$median12 << EOD
31.3314 12 31.3314 31.3314 0 0 0
EOD
$dots13 << EOD
27.2945 12.690 -2
27.7272 13.073 -0.4466
27.7688 12.836 -0.2975
27.8255 13.220 -0.09369
27.8465 12.983 -0.01847
27.8568 12.746 0.01847
27.8606 13.129 0.03214
27.9006 12.892 0.1758
28.093 13.275 0.8665
28.1349 13.039 1.017
EOD
$median13 << EOD
27.8516 13 27.8516 27.8516 0 0 0
EOD
$dots14 << EOD
7.75467 13.690 -0.4057
7.75631 14.073 -0.3846
7.77682 13.836 -0.1212
7.7801 14.220 -0.07903
7.78585 13.983 -0.00527
7.78667 13.746 0.00527
7.79651 14.129 0.1317
7.79897 13.892 0.1633
7.81046 14.275 0.3109
7.81867 14.039 0.4163
EOD
$median14 << EOD
7.78626 14 7.78626 7.78626 0 0 0
EOD
$dots15 << EOD
31.1318 14.690 -1.098
31.3368 15.073 -0.4466
31.3718 14.836 -0.3352
31.4556 15.220 -0.06898
31.4682 14.983 -0.02905
31.4865 14.746 0.02905
31.5269 15.129 0.1573
31.6476 14.892 0.541
31.7242 15.275 0.7842
31.7562 15.039 0.8859
EOD
$median15 << EOD
31.4773 15 31.4773 31.4773 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on NVIDIA H200"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3183
set rmargin at screen 0.6452
set ytics ("mmq_rowscale outliers=0 sums=0 (19:000000)" 0, "mmq_rowscale_turns outliers=0 sums=0 (19:000001)" 1, "mmq_q8_1 outliers=0 sums=0 (19:000002)" 2, "mmq_stream outliers=0 sums=0 (19:000003)" 3, "dequant_fp16 outliers=0 sums=0 (19:000004)" 4, "library_fp16 outliers=0 sums=0 (19:000005)" 5, "dispatch outliers=0 sums=0 (19:000006)" 6, "dispatch_second_copy outliers=0 sums=0 (19:000007)" 7, "mmq_q8_1 outliers=0 sums=1 (19:000010)" 8, "mmq_rowscale outliers=10 sums=0 (19:000016)" 9, "mmq_rowscale_turns outliers=10 sums=0 (19:000017)" 10, "mmq_q8_1 outliers=10 sums=0 (19:000018)" 11, "mmq_stream outliers=10 sums=0 (19:000019)" 12, "dequant_fp16 outliers=10 sums=0 (19:000020)" 13, "library_fp16 outliers=10 sums=0 (19:000021)" 14, "dispatch outliers=10 sums=0 (19:000022)" 15)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.84752:555.367]
set xtics (10, 20, 50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 6 ps 0.35 lc rgb "#cc79a7" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.86:2.86]
unset ytics
set lmargin at screen 0.6732
set rmargin at screen 0.9813
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 6 ps 0.35 lc rgb "#cc79a7" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
