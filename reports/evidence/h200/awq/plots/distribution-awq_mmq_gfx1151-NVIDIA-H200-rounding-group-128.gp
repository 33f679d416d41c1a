# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.gp
set terminal svg size 1178,738 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
452.832 -0.310 -0.3521
453.344 0.073 -0.2394
453.792 -0.164 -0.1408
454.368 0.220 -0.01409
454.432 -0.017 0
454.432 -0.254 0
455.488 0.129 0.2324
455.52 -0.108 0.2394
455.68 0.275 0.2746
456.032 0.039 0.3521
EOD
$median0 << EOD
454.432 0 454.432 454.432 0 0 0
EOD
$dots1 << EOD
452.352 0.690 -0.349
452.608 1.073 -0.2926
452.96 0.836 -0.215
453.504 1.220 -0.09517
453.568 0.983 -0.08107
454.304 0.746 0.08107
454.688 1.129 0.1657
455.872 0.892 0.4265
456.064 1.275 0.4688
456.096 1.039 0.4758
EOD
$median1 << EOD
453.936 1 453.936 453.936 0 0 0
EOD
$dots2 << EOD
466.272 1.690 -0.6003
467.52 2.073 -0.3343
467.52 1.836 -0.3343
467.904 2.220 -0.2524
468.768 1.983 -0.06822
469.408 1.746 0.06822
469.472 2.129 0.08186
469.984 1.892 0.191
470.432 2.275 0.2865
470.816 2.039 0.3684
EOD
$median2 << EOD
469.088 2 469.088 469.088 0 0 0
EOD
$dots3 << EOD
30.4946 2.690 -0.8421
30.5051 3.073 -0.8078
30.6648 2.836 -0.2887
30.6943 3.220 -0.1927
30.7168 2.983 -0.1195
30.7903 2.746 0.1195
30.8522 3.129 0.3207
30.887 2.892 0.4339
30.9999 3.275 0.801
31.0126 3.039 0.8421
EOD
$median3 << EOD
30.7536 3 30.7536 30.7536 0 0 0
EOD
$dots4 << EOD
27.565 3.690 -0.7722
27.5938 4.073 -0.6684
27.6054 3.836 -0.6266
27.6079 4.220 -0.6177
27.6202 3.983 -0.5734
27.9388 3.746 0.5734
28.1491 4.129 1.33
28.2469 3.892 1.682
28.3647 4.275 2.106
28.6041 4.039 2.968
EOD
$median4 << EOD
27.7795 4 27.7795 27.7795 0 0 0
EOD
$dots5 << EOD
7.77436 4.690 -0.3366
7.77518 5.073 -0.3261
7.79897 4.836 -0.02104
7.7998 5.220 -0.01052
7.80062 4.983 0
7.80062 4.746 0
7.80062 5.129 0
7.81949 4.892 0.2419
7.83754 5.275 0.4733
7.8761 5.039 0.9677
EOD
$median5 << EOD
7.80062 5 7.80062 7.80062 0 0 0
EOD
$dots6 << EOD
30.2636 5.690 -1.095
30.3793 6.073 -0.7171
30.4376 5.836 -0.5263
30.4549 6.220 -0.47
30.5677 5.983 -0.1011
30.6296 5.746 0.1011
30.7984 6.129 0.6528
30.8578 5.892 0.847
30.9953 6.275 1.296
31.0333 6.039 1.42
EOD
$median6 << EOD
30.5987 6 30.5987 30.5987 0 0 0
EOD
$dots7 << EOD
439.968 6.690 -0.4057
440.512 7.073 -0.2825
440.672 6.836 -0.2463
440.928 7.220 -0.1883
441.024 6.983 -0.1666
442.496 6.746 0.1666
442.816 7.129 0.239
442.88 6.892 0.2535
443.52 7.275 0.3984
445.472 7.039 0.8403
EOD
$median7 << EOD
441.76 7 441.76 441.76 0 0 0
EOD
$dots8 << EOD
464.832 7.690 -0.8126
466.176 8.073 -0.5258
466.368 7.836 -0.4848
466.432 8.220 -0.4711
466.592 7.983 -0.437
467.104 7.746 -0.3278
467.296 8.129 -0.2868
467.328 7.892 -0.28
467.36 8.275 -0.2731
467.392 8.039 -0.2663
467.456 7.802 -0.2526
467.456 8.185 -0.2526
467.456 7.948 -0.2526
467.488 7.711 -0.2458
467.488 8.095 -0.2458
467.712 7.858 -0.198
468 8.241 -0.1366
468.128 8.004 -0.1093
468.16 7.767 -0.1024
468.192 8.150 -0.09559
468.192 7.914 -0.09559
468.256 8.297 -0.08194
468.256 8.060 -0.08194
468.256 7.823 -0.08194
468.288 8.206 -0.07511
468.384 7.970 -0.05463
468.416 7.733 -0.0478
468.576 8.116 -0.01365
468.608 7.879 -0.00683
468.64 8.262 0
468.64 8.025 0
468.704 7.789 0.01365
468.832 8.172 0.04097
468.864 7.935 0.0478
469.056 7.698 0.08877
469.056 8.081 0.08877
469.056 7.845 0.08877
469.12 8.228 0.1024
469.12 7.991 0.1024
469.152 7.754 0.1093
469.344 8.137 0.1502
469.472 7.900 0.1775
469.504 8.284 0.1844
469.6 8.047 0.2048
469.728 7.810 0.2322
469.792 8.193 0.2458
469.952 7.956 0.28
470.016 7.720 0.2936
470.144 8.103 0.3209
470.208 7.866 0.3346
470.368 8.249 0.3687
470.368 8.012 0.3687
470.4 7.775 0.3756
470.432 8.159 0.3824
470.432 7.922 0.3824
470.464 8.305 0.3892
470.848 8.068 0.4711
471.168 7.831 0.5394
472.064 8.215 0.7306
472.16 7.978 0.7511
EOD
$median8 << EOD
468.64 8 468.256 469.12 0 -0.08194 0.1024
EOD
$dots9 << EOD
452.256 8.690 -0.4929
452.64 9.073 -0.4084
453.056 8.836 -0.3168
453.952 9.220 -0.1197
454.368 8.983 -0.02816
454.624 8.746 0.02816
454.624 9.129 0.02816
454.72 8.892 0.04928
454.784 9.275 0.06337
456.064 9.039 0.345
EOD
$median9 << EOD
454.496 9 454.496 454.496 0 0 0
EOD
$dots10 << EOD
453.088 9.690 -0.3238
453.12 10.073 -0.3168
454.176 9.836 -0.08447
454.368 10.220 -0.04224
454.528 9.983 -0.007038
454.592 9.746 0.007038
454.88 10.129 0.0704
454.88 9.892 0.0704
456.16 10.275 0.352
456.224 10.039 0.3661
EOD
$median10 << EOD
454.56 10 454.56 454.56 0 0 0
EOD
$dots11 << EOD
466.848 10.690 -0.447
467.392 11.073 -0.331
467.744 10.836 -0.2559
468.352 11.220 -0.1262
468.672 10.983 -0.058
469.216 10.746 0.058
469.76 11.129 0.174
470.496 10.892 0.331
470.72 11.275 0.3787
471.808 11.039 0.6107
EOD
$median11 << EOD
468.944 11 468.944 468.944 0 0 0
EOD
$dots12 << EOD
30.548 11.690 -0.7302
30.5906 12.073 -0.5919
30.6789 11.836 -0.3051
30.7618 12.220 -0.03542
30.7629 11.983 -0.032
30.7826 11.746 0.032
30.8357 12.129 0.2045
30.8603 11.892 0.2845
30.9359 12.275 0.5302
30.9746 12.039 0.6559
EOD
$median12 << EOD
30.7727 12 30.7727 30.7727 0 0 0
EOD
$dots13 << EOD
27.4486 12.690 -1.855
27.5984 13.073 -1.32
27.628 12.836 -1.214
27.9413 13.220 -0.09367
27.9578 12.983 -0.03458
27.9771 12.746 0.03458
28.1301 13.129 0.5815
28.1927 12.892 0.8053
28.5714 13.275 2.159
28.6228 13.039 2.343
EOD
$median13 << EOD
27.9675 13 27.9675 27.9675 0 0 0
EOD
$dots14 << EOD
7.75385 13.690 -0.5106
7.78421 14.073 -0.1211
7.78503 13.836 -0.1106
7.78831 14.220 -0.06844
7.78995 13.983 -0.04738
7.79733 13.746 0.04738
7.81046 14.129 0.2158
7.8121 13.892 0.2369
7.85641 14.275 0.8054
7.86297 14.039 0.8896
EOD
$median14 << EOD
7.79364 14 7.79364 7.79364 0 0 0
EOD
$dots15 << EOD
30.3314 14.690 -1.095
30.342 15.073 -1.061
30.3582 14.836 -1.008
30.516 15.220 -0.4931
30.637 14.983 -0.09861
30.6975 14.746 0.09861
30.7513 15.129 0.2741
30.7668 14.892 0.3245
30.8188 15.275 0.4942
30.855 15.039 0.6123
EOD
$median15 << EOD
30.6673 15 30.6673 30.6673 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on NVIDIA H200"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3183
set rmargin at screen 0.6452
set ytics ("mmq_rowscale outliers=0 sums=0 (19:000032)" 0, "mmq_rowscale_turns outliers=0 sums=0 (19:000033)" 1, "mmq_q8_1 outliers=0 sums=0 (19:000034)" 2, "mmq_stream outliers=0 sums=0 (19:000035)" 3, "dequant_fp16 outliers=0 sums=0 (19:000036)" 4, "library_fp16 outliers=0 sums=0 (19:000037)" 5, "dispatch outliers=0 sums=0 (19:000038)" 6, "dispatch_second_copy outliers=0 sums=0 (19:000039)" 7, "mmq_q8_1 outliers=0 sums=1 (19:000042)" 8, "mmq_rowscale outliers=10 sums=0 (19:000048)" 9, "mmq_rowscale_turns outliers=10 sums=0 (19:000049)" 10, "mmq_q8_1 outliers=10 sums=0 (19:000050)" 11, "mmq_stream outliers=10 sums=0 (19:000051)" 12, "dequant_fp16 outliers=10 sums=0 (19:000052)" 13, "library_fp16 outliers=10 sums=0 (19:000053)" 14, "dispatch outliers=10 sums=0 (19:000054)" 15)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.85457:534.105]
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
set xrange [-3.12:3.12]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-rounding-group-128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
452.832 -0.310 -0.3521
453.344 0.073 -0.2394
453.792 -0.164 -0.1408
454.368 0.220 -0.01409
454.432 -0.017 0
454.432 -0.254 0
455.488 0.129 0.2324
455.52 -0.108 0.2394
455.68 0.275 0.2746
456.032 0.039 0.3521
EOD
$median0 << EOD
454.432 0 454.432 454.432 0 0 0
EOD
$dots1 << EOD
452.352 0.690 -0.349
452.608 1.073 -0.2926
452.96 0.836 -0.215
453.504 1.220 -0.09517
453.568 0.983 -0.08107
454.304 0.746 0.08107
454.688 1.129 0.1657
455.872 0.892 0.4265
456.064 1.275 0.4688
456.096 1.039 0.4758
EOD
$median1 << EOD
453.936 1 453.936 453.936 0 0 0
EOD
$dots2 << EOD
466.272 1.690 -0.6003
467.52 2.073 -0.3343
467.52 1.836 -0.3343
467.904 2.220 -0.2524
468.768 1.983 -0.06822
469.408 1.746 0.06822
469.472 2.129 0.08186
469.984 1.892 0.191
470.432 2.275 0.2865
470.816 2.039 0.3684
EOD
$median2 << EOD
469.088 2 469.088 469.088 0 0 0
EOD
$dots3 << EOD
30.4946 2.690 -0.8421
30.5051 3.073 -0.8078
30.6648 2.836 -0.2887
30.6943 3.220 -0.1927
30.7168 2.983 -0.1195
30.7903 2.746 0.1195
30.8522 3.129 0.3207
30.887 2.892 0.4339
30.9999 3.275 0.801
31.0126 3.039 0.8421
EOD
$median3 << EOD
30.7536 3 30.7536 30.7536 0 0 0
EOD
$dots4 << EOD
27.565 3.690 -0.7722
27.5938 4.073 -0.6684
27.6054 3.836 -0.6266
27.6079 4.220 -0.6177
27.6202 3.983 -0.5734
27.9388 3.746 0.5734
28.1491 4.129 1.33
28.2469 3.892 1.682
28.3647 4.275 2.106
28.6041 4.039 2.968
EOD
$median4 << EOD
27.7795 4 27.7795 27.7795 0 0 0
EOD
$dots5 << EOD
7.77436 4.690 -0.3366
7.77518 5.073 -0.3261
7.79897 4.836 -0.02104
7.7998 5.220 -0.01052
7.80062 4.983 0
7.80062 4.746 0
7.80062 5.129 0
7.81949 4.892 0.2419
7.83754 5.275 0.4733
7.8761 5.039 0.9677
EOD
$median5 << EOD
7.80062 5 7.80062 7.80062 0 0 0
EOD
$dots6 << EOD
30.2636 5.690 -1.095
30.3793 6.073 -0.7171
30.4376 5.836 -0.5263
30.4549 6.220 -0.47
30.5677 5.983 -0.1011
30.6296 5.746 0.1011
30.7984 6.129 0.6528
30.8578 5.892 0.847
30.9953 6.275 1.296
31.0333 6.039 1.42
EOD
$median6 << EOD
30.5987 6 30.5987 30.5987 0 0 0
EOD
$dots7 << EOD
439.968 6.690 -0.4057
440.512 7.073 -0.2825
440.672 6.836 -0.2463
440.928 7.220 -0.1883
441.024 6.983 -0.1666
442.496 6.746 0.1666
442.816 7.129 0.239
442.88 6.892 0.2535
443.52 7.275 0.3984
445.472 7.039 0.8403
EOD
$median7 << EOD
441.76 7 441.76 441.76 0 0 0
EOD
$dots8 << EOD
464.832 7.690 -0.8126
466.176 8.073 -0.5258
466.368 7.836 -0.4848
466.432 8.220 -0.4711
466.592 7.983 -0.437
467.104 7.746 -0.3278
467.296 8.129 -0.2868
467.328 7.892 -0.28
467.36 8.275 -0.2731
467.392 8.039 -0.2663
467.456 7.802 -0.2526
467.456 8.185 -0.2526
467.456 7.948 -0.2526
467.488 7.711 -0.2458
467.488 8.095 -0.2458
467.712 7.858 -0.198
468 8.241 -0.1366
468.128 8.004 -0.1093
468.16 7.767 -0.1024
468.192 8.150 -0.09559
468.192 7.914 -0.09559
468.256 8.297 -0.08194
468.256 8.060 -0.08194
468.256 7.823 -0.08194
468.288 8.206 -0.07511
468.384 7.970 -0.05463
468.416 7.733 -0.0478
468.576 8.116 -0.01365
468.608 7.879 -0.00683
468.64 8.262 0
468.64 8.025 0
468.704 7.789 0.01365
468.832 8.172 0.04097
468.864 7.935 0.0478
469.056 7.698 0.08877
469.056 8.081 0.08877
469.056 7.845 0.08877
469.12 8.228 0.1024
469.12 7.991 0.1024
469.152 7.754 0.1093
469.344 8.137 0.1502
469.472 7.900 0.1775
469.504 8.284 0.1844
469.6 8.047 0.2048
469.728 7.810 0.2322
469.792 8.193 0.2458
469.952 7.956 0.28
470.016 7.720 0.2936
470.144 8.103 0.3209
470.208 7.866 0.3346
470.368 8.249 0.3687
470.368 8.012 0.3687
470.4 7.775 0.3756
470.432 8.159 0.3824
470.432 7.922 0.3824
470.464 8.305 0.3892
470.848 8.068 0.4711
471.168 7.831 0.5394
472.064 8.215 0.7306
472.16 7.978 0.7511
EOD
$median8 << EOD
468.64 8 468.256 469.12 0 -0.08194 0.1024
EOD
$dots9 << EOD
452.256 8.690 -0.4929
452.64 9.073 -0.4084
453.056 8.836 -0.3168
453.952 9.220 -0.1197
454.368 8.983 -0.02816
454.624 8.746 0.02816
454.624 9.129 0.02816
454.72 8.892 0.04928
454.784 9.275 0.06337
456.064 9.039 0.345
EOD
$median9 << EOD
454.496 9 454.496 454.496 0 0 0
EOD
$dots10 << EOD
453.088 9.690 -0.3238
453.12 10.073 -0.3168
454.176 9.836 -0.08447
454.368 10.220 -0.04224
454.528 9.983 -0.007038
454.592 9.746 0.007038
454.88 10.129 0.0704
454.88 9.892 0.0704
456.16 10.275 0.352
456.224 10.039 0.3661
EOD
$median10 << EOD
454.56 10 454.56 454.56 0 0 0
EOD
$dots11 << EOD
466.848 10.690 -0.447
467.392 11.073 -0.331
467.744 10.836 -0.2559
468.352 11.220 -0.1262
468.672 10.983 -0.058
469.216 10.746 0.058
469.76 11.129 0.174
470.496 10.892 0.331
470.72 11.275 0.3787
471.808 11.039 0.6107
EOD
$median11 << EOD
468.944 11 468.944 468.944 0 0 0
EOD
$dots12 << EOD
30.548 11.690 -0.7302
30.5906 12.073 -0.5919
30.6789 11.836 -0.3051
30.7618 12.220 -0.03542
30.7629 11.983 -0.032
30.7826 11.746 0.032
30.8357 12.129 0.2045
30.8603 11.892 0.2845
30.9359 12.275 0.5302
30.9746 12.039 0.6559
EOD
$median12 << EOD
30.7727 12 30.7727 30.7727 0 0 0
EOD
$dots13 << EOD
27.4486 12.690 -1.855
27.5984 13.073 -1.32
27.628 12.836 -1.214
27.9413 13.220 -0.09367
27.9578 12.983 -0.03458
27.9771 12.746 0.03458
28.1301 13.129 0.5815
28.1927 12.892 0.8053
28.5714 13.275 2.159
28.6228 13.039 2.343
EOD
$median13 << EOD
27.9675 13 27.9675 27.9675 0 0 0
EOD
$dots14 << EOD
7.75385 13.690 -0.5106
7.78421 14.073 -0.1211
7.78503 13.836 -0.1106
7.78831 14.220 -0.06844
7.78995 13.983 -0.04738
7.79733 13.746 0.04738
7.81046 14.129 0.2158
7.8121 13.892 0.2369
7.85641 14.275 0.8054
7.86297 14.039 0.8896
EOD
$median14 << EOD
7.79364 14 7.79364 7.79364 0 0 0
EOD
$dots15 << EOD
30.3314 14.690 -1.095
30.342 15.073 -1.061
30.3582 14.836 -1.008
30.516 15.220 -0.4931
30.637 14.983 -0.09861
30.6975 14.746 0.09861
30.7513 15.129 0.2741
30.7668 14.892 0.3245
30.8188 15.275 0.4942
30.855 15.039 0.6123
EOD
$median15 << EOD
30.6673 15 30.6673 30.6673 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on NVIDIA H200"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3183
set rmargin at screen 0.6452
set ytics ("mmq_rowscale outliers=0 sums=0 (19:000032)" 0, "mmq_rowscale_turns outliers=0 sums=0 (19:000033)" 1, "mmq_q8_1 outliers=0 sums=0 (19:000034)" 2, "mmq_stream outliers=0 sums=0 (19:000035)" 3, "dequant_fp16 outliers=0 sums=0 (19:000036)" 4, "library_fp16 outliers=0 sums=0 (19:000037)" 5, "dispatch outliers=0 sums=0 (19:000038)" 6, "dispatch_second_copy outliers=0 sums=0 (19:000039)" 7, "mmq_q8_1 outliers=0 sums=1 (19:000042)" 8, "mmq_rowscale outliers=10 sums=0 (19:000048)" 9, "mmq_rowscale_turns outliers=10 sums=0 (19:000049)" 10, "mmq_q8_1 outliers=10 sums=0 (19:000050)" 11, "mmq_stream outliers=10 sums=0 (19:000051)" 12, "dequant_fp16 outliers=10 sums=0 (19:000052)" 13, "library_fp16 outliers=10 sums=0 (19:000053)" 14, "dispatch outliers=10 sums=0 (19:000054)" 15)
set xlabel "time of one launch (us)"
set logscale x
set xrange [6.85457:534.105]
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
set xrange [-3.12:3.12]
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
