# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_group_192.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_group_192.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.7353 -0.310 -0.1462
13.7437 0.073 -0.08528
13.7443 -0.164 -0.08106
13.7482 0.220 -0.0527
13.7552 -0.017 -0.001725
13.7557 -0.254 0.001725
13.7557 0.129 0.001725
13.7591 -0.108 0.02664
13.7656 0.275 0.07416
13.7898 0.039 0.2501
EOD
$median0 << EOD
13.7554 0 13.7554 13.7554 0 0 0
EOD
$dots1 << EOD
14.0763 0.690 -0.1451
14.0792 1.073 -0.1245
14.0849 0.836 -0.08451
14.0938 1.220 -0.02094
14.0967 0.983 -0.0003789
14.0968 0.746 0.0003789
14.0969 1.129 0.0007467
14.0982 0.892 0.0101
14.1153 1.275 0.1316
14.1591 1.039 0.442
EOD
$median1 << EOD
14.0968 1 14.0968 14.0968 0 0 0
EOD
$dots2 << EOD
13.7799 1.690 -0.1259
13.7807 2.073 -0.1205
13.7922 1.836 -0.03687
13.7942 2.220 -0.02235
13.7964 1.983 -0.006684
13.7982 1.746 0.006684
13.7983 2.129 0.007447
13.8026 1.892 0.03878
13.814 2.275 0.1209
13.8237 2.039 0.1916
EOD
$median2 << EOD
13.7973 2 13.7973 13.7973 0 0 0
EOD
$dots3 << EOD
13.1111 2.690 -0.2139
13.1158 3.073 -0.1781
13.1353 2.836 -0.0296
13.1376 3.220 -0.01211
13.1378 2.983 -0.01076
13.1406 2.746 0.01076
13.1407 3.129 0.01122
13.1473 2.892 0.06145
13.1942 3.275 0.4185
13.2073 3.039 0.518
EOD
$median3 << EOD
13.1392 3 13.1392 13.1392 0 0 0
EOD
$dots4 << EOD
13.3798 3.690 -0.154
13.387 4.073 -0.1009
13.3897 3.836 -0.08085
13.3962 4.220 -0.03206
13.4003 3.983 -0.001378
13.4007 3.746 0.001378
13.404 4.129 0.02616
13.4197 3.892 0.143
13.4389 4.275 0.287
13.4511 4.039 0.3775
EOD
$median4 << EOD
13.4005 4 13.4005 13.4005 0 0 0
EOD
$dots5 << EOD
11.9646 4.690 -0.08893
11.9686 5.073 -0.05547
11.9706 4.836 -0.03918
11.9718 5.220 -0.02861
11.9735 4.983 -0.01497
11.9771 4.746 0.01497
11.9933 5.129 0.1501
11.9937 4.892 0.1536
11.9954 5.275 0.1682
12.0024 5.039 0.2267
EOD
$median5 << EOD
11.9753 5 11.9753 11.9753 0 0 0
EOD
$dots6 << EOD
9.3314 5.690 -0.305
9.34774 6.073 -0.1304
9.35396 5.836 -0.06393
9.35428 6.220 -0.06055
9.35987 5.983 -0.0008477
9.36003 5.746 0.0008477
9.36108 6.129 0.01211
9.36324 5.892 0.0352
9.39155 6.275 0.3377
9.39577 6.039 0.3827
EOD
$median6 << EOD
9.35995 6 9.35995 9.35995 0 0 0
EOD
$dots7 << EOD
9.72331 6.690 -0.1294
9.73011 7.073 -0.05956
9.73422 6.836 -0.01733
9.73527 7.220 -0.006503
9.73586 6.983 -0.0005406
9.73596 6.746 0.0005406
9.73665 7.129 0.007577
9.73775 6.892 0.01895
9.74635 7.275 0.1072
9.75773 7.039 0.2242
EOD
$median7 << EOD
9.73591 7 9.73591 9.73591 0 0 0
EOD
$dots8 << EOD
12.9311 7.690 -0.2432
12.9418 8.073 -0.1611
12.9499 7.836 -0.09842
12.9554 8.220 -0.05572
12.9574 7.983 -0.04026
12.9679 7.746 0.04026
12.9737 8.129 0.085
12.9768 7.892 0.109
12.9825 8.275 0.1529
13.0364 8.039 0.569
EOD
$median8 << EOD
12.9626 8 12.9626 12.9626 0 0 0
EOD
$dots9 << EOD
12.7856 8.690 -0.1022
12.791 9.073 -0.05972
12.7964 8.836 -0.0173
12.7969 9.220 -0.01318
12.7979 8.983 -0.005355
12.7993 8.746 0.005355
12.8073 9.129 0.06755
12.8085 8.892 0.07703
12.8115 9.275 0.1005
12.826 9.039 0.2142
EOD
$median9 << EOD
12.7986 9 12.7986 12.7986 0 0 0
EOD
$dots10 << EOD
20.1049 9.690 -0.1165
20.1136 10.073 -0.0733
20.1137 9.836 -0.07277
20.1209 10.220 -0.03691
20.1268 9.983 -0.007382
20.1298 9.746 0.007382
20.1349 10.129 0.03269
20.1406 9.892 0.0609
20.148 10.275 0.09754
20.1484 10.039 0.09966
EOD
$median10 << EOD
20.1283 10 20.1283 20.1283 0 0 0
EOD
$dots11 << EOD
3.27205 10.690 -0.383
3.27346 11.073 -0.3401
3.27748 10.836 -0.2175
3.2801 11.220 -0.1379
3.28453 10.983 -0.003064
3.28473 10.746 0.003064
3.28735 11.129 0.08272
3.28755 10.892 0.08884
3.28855 11.275 0.1195
3.2958 11.039 0.3401
EOD
$median11 << EOD
3.28463 11 3.28463 3.28463 0 0 0
EOD
$dots12 << EOD
5.68391 11.690 -0.3534
5.69474 12.073 -0.1634
5.69776 11.836 -0.1104
5.70129 12.220 -0.04859
5.70406 11.983 0
5.70406 11.746 0
5.70482 12.129 0.01325
5.70961 11.892 0.09718
5.72296 12.275 0.3313
5.72951 12.039 0.4462
EOD
$median12 << EOD
5.70406 12 5.70406 5.70406 0 0 0
EOD
$dots13 << EOD
13.7267 12.690 -0.1017
13.7293 13.073 -0.08287
13.735 12.836 -0.04144
13.7368 13.220 -0.02839
13.7388 12.983 -0.01381
13.7426 12.746 0.01381
13.7453 13.129 0.03377
13.75 12.892 0.06791
13.755 13.275 0.1047
13.7578 13.039 0.1247
EOD
$median13 << EOD
13.7407 13 13.7407 13.7407 0 0 0
EOD
set multiplot title "gptq_mi100: suite_group_192 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000112)" 0, "fdot2 (3:000113)" 1, "fdot2_as_published (3:000114)" 2, "fp32_reduce (3:000115)" 3, "vec_int2 (3:000116)" 4, "vec_int (3:000117)" 5, "lds_coalesced (3:000118)" 6, "transposed (3:000119)" 7, "wave_shuffle (3:000120)" 8, "mfma (3:000121)" 9, "alt (3:000122)" 10, "library_fp16 (3:000123)" 11, "dequant_gemm (3:000124)" 12, "dispatch (3:000125)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.0984:21.2776]
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
set xrange [-0.597:0.597]
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
13.7353 -0.310 -0.1462
13.7437 0.073 -0.08528
13.7443 -0.164 -0.08106
13.7482 0.220 -0.0527
13.7552 -0.017 -0.001725
13.7557 -0.254 0.001725
13.7557 0.129 0.001725
13.7591 -0.108 0.02664
13.7656 0.275 0.07416
13.7898 0.039 0.2501
EOD
$median0 << EOD
13.7554 0 13.7554 13.7554 0 0 0
EOD
$dots1 << EOD
14.0763 0.690 -0.1451
14.0792 1.073 -0.1245
14.0849 0.836 -0.08451
14.0938 1.220 -0.02094
14.0967 0.983 -0.0003789
14.0968 0.746 0.0003789
14.0969 1.129 0.0007467
14.0982 0.892 0.0101
14.1153 1.275 0.1316
14.1591 1.039 0.442
EOD
$median1 << EOD
14.0968 1 14.0968 14.0968 0 0 0
EOD
$dots2 << EOD
13.7799 1.690 -0.1259
13.7807 2.073 -0.1205
13.7922 1.836 -0.03687
13.7942 2.220 -0.02235
13.7964 1.983 -0.006684
13.7982 1.746 0.006684
13.7983 2.129 0.007447
13.8026 1.892 0.03878
13.814 2.275 0.1209
13.8237 2.039 0.1916
EOD
$median2 << EOD
13.7973 2 13.7973 13.7973 0 0 0
EOD
$dots3 << EOD
13.1111 2.690 -0.2139
13.1158 3.073 -0.1781
13.1353 2.836 -0.0296
13.1376 3.220 -0.01211
13.1378 2.983 -0.01076
13.1406 2.746 0.01076
13.1407 3.129 0.01122
13.1473 2.892 0.06145
13.1942 3.275 0.4185
13.2073 3.039 0.518
EOD
$median3 << EOD
13.1392 3 13.1392 13.1392 0 0 0
EOD
$dots4 << EOD
13.3798 3.690 -0.154
13.387 4.073 -0.1009
13.3897 3.836 -0.08085
13.3962 4.220 -0.03206
13.4003 3.983 -0.001378
13.4007 3.746 0.001378
13.404 4.129 0.02616
13.4197 3.892 0.143
13.4389 4.275 0.287
13.4511 4.039 0.3775
EOD
$median4 << EOD
13.4005 4 13.4005 13.4005 0 0 0
EOD
$dots5 << EOD
11.9646 4.690 -0.08893
11.9686 5.073 -0.05547
11.9706 4.836 -0.03918
11.9718 5.220 -0.02861
11.9735 4.983 -0.01497
11.9771 4.746 0.01497
11.9933 5.129 0.1501
11.9937 4.892 0.1536
11.9954 5.275 0.1682
12.0024 5.039 0.2267
EOD
$median5 << EOD
11.9753 5 11.9753 11.9753 0 0 0
EOD
$dots6 << EOD
9.3314 5.690 -0.305
9.34774 6.073 -0.1304
9.35396 5.836 -0.06393
9.35428 6.220 -0.06055
9.35987 5.983 -0.0008477
9.36003 5.746 0.0008477
9.36108 6.129 0.01211
9.36324 5.892 0.0352
9.39155 6.275 0.3377
9.39577 6.039 0.3827
EOD
$median6 << EOD
9.35995 6 9.35995 9.35995 0 0 0
EOD
$dots7 << EOD
9.72331 6.690 -0.1294
9.73011 7.073 -0.05956
9.73422 6.836 -0.01733
9.73527 7.220 -0.006503
9.73586 6.983 -0.0005406
9.73596 6.746 0.0005406
9.73665 7.129 0.007577
9.73775 6.892 0.01895
9.74635 7.275 0.1072
9.75773 7.039 0.2242
EOD
$median7 << EOD
9.73591 7 9.73591 9.73591 0 0 0
EOD
$dots8 << EOD
12.9311 7.690 -0.2432
12.9418 8.073 -0.1611
12.9499 7.836 -0.09842
12.9554 8.220 -0.05572
12.9574 7.983 -0.04026
12.9679 7.746 0.04026
12.9737 8.129 0.085
12.9768 7.892 0.109
12.9825 8.275 0.1529
13.0364 8.039 0.569
EOD
$median8 << EOD
12.9626 8 12.9626 12.9626 0 0 0
EOD
$dots9 << EOD
12.7856 8.690 -0.1022
12.791 9.073 -0.05972
12.7964 8.836 -0.0173
12.7969 9.220 -0.01318
12.7979 8.983 -0.005355
12.7993 8.746 0.005355
12.8073 9.129 0.06755
12.8085 8.892 0.07703
12.8115 9.275 0.1005
12.826 9.039 0.2142
EOD
$median9 << EOD
12.7986 9 12.7986 12.7986 0 0 0
EOD
$dots10 << EOD
20.1049 9.690 -0.1165
20.1136 10.073 -0.0733
20.1137 9.836 -0.07277
20.1209 10.220 -0.03691
20.1268 9.983 -0.007382
20.1298 9.746 0.007382
20.1349 10.129 0.03269
20.1406 9.892 0.0609
20.148 10.275 0.09754
20.1484 10.039 0.09966
EOD
$median10 << EOD
20.1283 10 20.1283 20.1283 0 0 0
EOD
$dots11 << EOD
3.27205 10.690 -0.383
3.27346 11.073 -0.3401
3.27748 10.836 -0.2175
3.2801 11.220 -0.1379
3.28453 10.983 -0.003064
3.28473 10.746 0.003064
3.28735 11.129 0.08272
3.28755 10.892 0.08884
3.28855 11.275 0.1195
3.2958 11.039 0.3401
EOD
$median11 << EOD
3.28463 11 3.28463 3.28463 0 0 0
EOD
$dots12 << EOD
5.68391 11.690 -0.3534
5.69474 12.073 -0.1634
5.69776 11.836 -0.1104
5.70129 12.220 -0.04859
5.70406 11.983 0
5.70406 11.746 0
5.70482 12.129 0.01325
5.70961 11.892 0.09718
5.72296 12.275 0.3313
5.72951 12.039 0.4462
EOD
$median12 << EOD
5.70406 12 5.70406 5.70406 0 0 0
EOD
$dots13 << EOD
13.7267 12.690 -0.1017
13.7293 13.073 -0.08287
13.735 12.836 -0.04144
13.7368 13.220 -0.02839
13.7388 12.983 -0.01381
13.7426 12.746 0.01381
13.7453 13.129 0.03377
13.75 12.892 0.06791
13.755 13.275 0.1047
13.7578 13.039 0.1247
EOD
$median13 << EOD
13.7407 13 13.7407 13.7407 0 0 0
EOD
set multiplot title "gptq_mi100: suite_group_192 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000112)" 0, "fdot2 (3:000113)" 1, "fdot2_as_published (3:000114)" 2, "fp32_reduce (3:000115)" 3, "vec_int2 (3:000116)" 4, "vec_int (3:000117)" 5, "lds_coalesced (3:000118)" 6, "transposed (3:000119)" 7, "wave_shuffle (3:000120)" 8, "mfma (3:000121)" 9, "alt (3:000122)" 10, "library_fp16 (3:000123)" 11, "dequant_gemm (3:000124)" 12, "dispatch (3:000125)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.0984:21.2776]
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
set xrange [-0.597:0.597]
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
