# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_group_192.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_group_192.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.3791 -0.310 -0.06517
13.3819 0.073 -0.0447
13.3859 -0.164 -0.01438
13.3898 0.220 0.01438
13.393 -0.017 0.03839
13.4476 -0.254 0.4467
EOD
$median0 << EOD
13.3878 0 13.3878 13.3878 0 0 0
EOD
$dots1 << EOD
14.0308 0.690 -0.109
14.043 1.073 -0.02196
14.0431 0.836 -0.02158
14.0492 1.220 0.02158
14.0499 0.983 0.02683
14.0499 0.746 0.02683
EOD
$median1 << EOD
14.0461 1 14.0461 14.0461 0 0 0
EOD
$dots2 << EOD
13.5007 1.690 -0.08661
13.5094 2.073 -0.02224
13.51 1.836 -0.01834
13.5149 2.220 0.01834
13.5232 1.983 0.07997
13.5504 1.746 0.2813
EOD
$median2 << EOD
13.5124 2 13.5124 13.5124 0 0 0
EOD
$dots3 << EOD
12.826 2.690 -0.7584
12.8945 3.073 -0.2283
12.9233 2.836 -0.005514
12.9247 3.220 0.005514
12.9285 2.983 0.03446
12.9415 2.746 0.1351
EOD
$median3 << EOD
12.924 3 12.924 12.924 0 0 0
EOD
$dots4 << EOD
13.545 3.690 -0.1017
13.55 4.073 -0.06474
13.5569 3.836 -0.0138
13.5607 4.220 0.0138
13.5712 3.983 0.09117
13.6135 3.746 0.4038
EOD
$median4 << EOD
13.5588 4 13.5588 13.5588 0 0 0
EOD
$dots5 << EOD
11.9435 4.690 -0.08027
11.9526 5.073 -0.004413
11.953 4.836 -0.0008839
11.9532 5.220 0.0008839
11.9536 4.983 0.003966
11.9578 4.746 0.03925
EOD
$median5 << EOD
11.9531 5 11.9531 11.9531 0 0 0
EOD
$dots6 << EOD
11.3384 5.690 -0.1015
11.3457 6.073 -0.03739
11.3489 5.836 -0.008593
11.3509 6.220 0.008593
11.3758 5.983 0.2283
11.3848 5.746 0.3073
EOD
$median6 << EOD
11.3499 6 11.3499 11.3499 0 0 0
EOD
$dots7 << EOD
9.7368 6.690 -0.1179
9.74297 7.073 -0.05462
9.74566 6.836 -0.02704
9.75093 7.220 0.02704
9.75225 6.983 0.04056
9.75721 6.746 0.0914
EOD
$median7 << EOD
9.7483 7 9.7483 9.7483 0 0 0
EOD
$dots8 << EOD
12.6712 7.690 -0.09788
12.6735 8.073 -0.07959
12.6752 7.836 -0.0663
12.692 8.220 0.0663
12.7131 7.983 0.2321
12.748 7.746 0.5073
EOD
$median8 << EOD
12.6836 8 12.6836 12.6836 0 0 0
EOD
$dots9 << EOD
15.8386 8.690 -0.09611
15.8453 9.073 -0.05354
15.8512 8.836 -0.01629
15.8564 9.220 0.01629
15.8568 8.983 0.01895
15.868 8.746 0.08978
EOD
$median9 << EOD
15.8538 9 15.8538 15.8538 0 0 0
EOD
$dots10 << EOD
19.8181 9.690 -0.01673
19.8197 10.073 -0.008968
19.8211 9.836 -0.001739
19.8218 10.220 0.001739
19.8287 9.983 0.03654
19.8336 9.746 0.06144
EOD
$median10 << EOD
19.8215 10 19.8215 19.8215 0 0 0
EOD
$dots11 << EOD
3.23502 10.690 -0.2637
3.23844 11.073 -0.1582
3.24327 10.836 -0.009304
3.24387 11.220 0.009304
3.24971 10.983 0.1893
3.25011 10.746 0.2017
EOD
$median11 << EOD
3.24357 11 3.24357 3.24357 0 0 0
EOD
$dots12 << EOD
5.59244 11.690 -0.3323
5.61008 12.073 -0.01796
5.61058 11.836 -0.008979
5.61159 12.220 0.008979
5.61613 11.983 0.08981
5.62066 11.746 0.1706
EOD
$median12 << EOD
5.61109 12 5.61109 5.61109 0 0 0
EOD
$dots13 << EOD
13.4207 12.690 -0.04142
13.4258 13.073 -0.003733
13.4259 12.836 -0.002949
13.4267 13.220 0.002949
13.4304 12.983 0.03082
13.4391 12.746 0.0956
EOD
$median13 << EOD
13.4263 13 13.4263 13.4263 0 0 0
EOD
set multiplot title "gptq_mi100: suite_group_192 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000112)" 0, "fdot2 (4:000113)" 1, "fdot2_as_published (4:000114)" 2, "fp32_reduce (4:000115)" 3, "vec_int2 (4:000116)" 4, "vec_int (4:000117)" 5, "lds_coalesced (4:000118)" 6, "transposed (4:000119)" 7, "wave_shuffle (4:000120)" 8, "mfma (4:000121)" 9, "alt (4:000122)" 10, "library_fp16 (4:000123)" 11, "dequant_gemm (4:000124)" 12, "dispatch (4:000125)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.06373:20.9425]
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
set xrange [-0.796:0.796]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_group_192.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.3791 -0.310 -0.06517
13.3819 0.073 -0.0447
13.3859 -0.164 -0.01438
13.3898 0.220 0.01438
13.393 -0.017 0.03839
13.4476 -0.254 0.4467
EOD
$median0 << EOD
13.3878 0 13.3878 13.3878 0 0 0
EOD
$dots1 << EOD
14.0308 0.690 -0.109
14.043 1.073 -0.02196
14.0431 0.836 -0.02158
14.0492 1.220 0.02158
14.0499 0.983 0.02683
14.0499 0.746 0.02683
EOD
$median1 << EOD
14.0461 1 14.0461 14.0461 0 0 0
EOD
$dots2 << EOD
13.5007 1.690 -0.08661
13.5094 2.073 -0.02224
13.51 1.836 -0.01834
13.5149 2.220 0.01834
13.5232 1.983 0.07997
13.5504 1.746 0.2813
EOD
$median2 << EOD
13.5124 2 13.5124 13.5124 0 0 0
EOD
$dots3 << EOD
12.826 2.690 -0.7584
12.8945 3.073 -0.2283
12.9233 2.836 -0.005514
12.9247 3.220 0.005514
12.9285 2.983 0.03446
12.9415 2.746 0.1351
EOD
$median3 << EOD
12.924 3 12.924 12.924 0 0 0
EOD
$dots4 << EOD
13.545 3.690 -0.1017
13.55 4.073 -0.06474
13.5569 3.836 -0.0138
13.5607 4.220 0.0138
13.5712 3.983 0.09117
13.6135 3.746 0.4038
EOD
$median4 << EOD
13.5588 4 13.5588 13.5588 0 0 0
EOD
$dots5 << EOD
11.9435 4.690 -0.08027
11.9526 5.073 -0.004413
11.953 4.836 -0.0008839
11.9532 5.220 0.0008839
11.9536 4.983 0.003966
11.9578 4.746 0.03925
EOD
$median5 << EOD
11.9531 5 11.9531 11.9531 0 0 0
EOD
$dots6 << EOD
11.3384 5.690 -0.1015
11.3457 6.073 -0.03739
11.3489 5.836 -0.008593
11.3509 6.220 0.008593
11.3758 5.983 0.2283
11.3848 5.746 0.3073
EOD
$median6 << EOD
11.3499 6 11.3499 11.3499 0 0 0
EOD
$dots7 << EOD
9.7368 6.690 -0.1179
9.74297 7.073 -0.05462
9.74566 6.836 -0.02704
9.75093 7.220 0.02704
9.75225 6.983 0.04056
9.75721 6.746 0.0914
EOD
$median7 << EOD
9.7483 7 9.7483 9.7483 0 0 0
EOD
$dots8 << EOD
12.6712 7.690 -0.09788
12.6735 8.073 -0.07959
12.6752 7.836 -0.0663
12.692 8.220 0.0663
12.7131 7.983 0.2321
12.748 7.746 0.5073
EOD
$median8 << EOD
12.6836 8 12.6836 12.6836 0 0 0
EOD
$dots9 << EOD
15.8386 8.690 -0.09611
15.8453 9.073 -0.05354
15.8512 8.836 -0.01629
15.8564 9.220 0.01629
15.8568 8.983 0.01895
15.868 8.746 0.08978
EOD
$median9 << EOD
15.8538 9 15.8538 15.8538 0 0 0
EOD
$dots10 << EOD
19.8181 9.690 -0.01673
19.8197 10.073 -0.008968
19.8211 9.836 -0.001739
19.8218 10.220 0.001739
19.8287 9.983 0.03654
19.8336 9.746 0.06144
EOD
$median10 << EOD
19.8215 10 19.8215 19.8215 0 0 0
EOD
$dots11 << EOD
3.23502 10.690 -0.2637
3.23844 11.073 -0.1582
3.24327 10.836 -0.009304
3.24387 11.220 0.009304
3.24971 10.983 0.1893
3.25011 10.746 0.2017
EOD
$median11 << EOD
3.24357 11 3.24357 3.24357 0 0 0
EOD
$dots12 << EOD
5.59244 11.690 -0.3323
5.61008 12.073 -0.01796
5.61058 11.836 -0.008979
5.61159 12.220 0.008979
5.61613 11.983 0.08981
5.62066 11.746 0.1706
EOD
$median12 << EOD
5.61109 12 5.61109 5.61109 0 0 0
EOD
$dots13 << EOD
13.4207 12.690 -0.04142
13.4258 13.073 -0.003733
13.4259 12.836 -0.002949
13.4267 13.220 0.002949
13.4304 12.983 0.03082
13.4391 12.746 0.0956
EOD
$median13 << EOD
13.4263 13 13.4263 13.4263 0 0 0
EOD
set multiplot title "gptq_mi100: suite_group_192 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000112)" 0, "fdot2 (4:000113)" 1, "fdot2_as_published (4:000114)" 2, "fp32_reduce (4:000115)" 3, "vec_int2 (4:000116)" 4, "vec_int (4:000117)" 5, "lds_coalesced (4:000118)" 6, "transposed (4:000119)" 7, "wave_shuffle (4:000120)" 8, "mfma (4:000121)" 9, "alt (4:000122)" 10, "library_fp16 (4:000123)" 11, "dequant_gemm (4:000124)" 12, "dispatch (4:000125)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.06373:20.9425]
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
set xrange [-0.796:0.796]
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
