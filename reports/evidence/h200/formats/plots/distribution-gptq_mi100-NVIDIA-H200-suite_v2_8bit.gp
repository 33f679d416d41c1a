# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_v2_8bit.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_v2_8bit.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
14.915 -0.310 -0.2546
14.928 0.073 -0.1679
14.9357 -0.164 -0.1162
14.9363 0.220 -0.1125
14.9459 -0.017 -0.04796
14.9526 -0.254 -0.003691
14.9537 0.129 0.003691
14.9545 -0.108 0.009223
14.9581 0.275 0.03321
14.9686 0.039 0.1033
14.9702 -0.198 0.1144
14.9702 0.185 0.1144
EOD
$median0 << EOD
14.9531 0 14.9363 14.9686 0 -0.1125 0.1033
EOD
$dots1 << EOD
14.9139 0.690 -0.239
14.9208 1.073 -0.1928
14.9286 0.836 -0.1412
14.9357 1.220 -0.09319
14.9393 0.983 -0.0692
14.949 0.746 -0.004616
14.9503 1.129 0.004616
14.9559 0.892 0.04152
14.9636 1.275 0.09318
14.9655 1.039 0.1061
14.9666 0.802 0.1135
14.9964 1.185 0.3128
EOD
$median1 << EOD
14.9497 1 14.9357 14.9636 0 -0.09319 0.09318
EOD
$dots2 << EOD
14.9142 1.690 -0.168
14.9286 2.073 -0.07202
14.9297 1.836 -0.06463
14.9341 2.220 -0.03508
14.9363 1.983 -0.02031
14.9382 1.746 -0.007388
14.9404 2.129 0.007388
14.9492 1.892 0.06648
14.9517 2.275 0.0831
14.9597 2.039 0.1366
14.9633 1.802 0.1607
14.9708 2.185 0.2105
EOD
$median2 << EOD
14.9393 2 14.933 14.9597 0 -0.04247 0.1366
EOD
$dots3 << EOD
15.7108 2.690 -0.2606
15.7126 3.073 -0.2491
15.7214 2.836 -0.1936
15.7434 3.220 -0.05366
15.7491 2.983 -0.01725
15.7497 2.746 -0.01342
15.754 3.129 0.01342
15.7561 2.892 0.02683
15.7582 3.275 0.04025
15.7772 3.039 0.161
15.7857 2.802 0.2147
15.7959 3.185 0.2798
EOD
$median3 << EOD
15.7518 3 15.7487 15.7571 0 -0.02013 0.03354
EOD
$dots4 << EOD
14.7647 3.690 -0.3176
14.7901 4.073 -0.1462
14.8028 3.836 -0.06053
14.8072 4.220 -0.03073
14.8091 3.983 -0.01769
14.8105 3.746 -0.008381
14.813 4.129 0.008381
14.8138 3.892 0.01397
14.8146 4.275 0.01955
14.8196 4.039 0.05308
14.827 3.802 0.1034
14.8381 4.185 0.1779
EOD
$median4 << EOD
14.8117 4 14.805 14.8142 0 -0.04563 0.01676
EOD
$dots5 << EOD
15.0262 4.690 -0.1238
15.0295 5.073 -0.1018
15.0342 4.836 -0.0706
15.0386 5.220 -0.04126
15.0403 4.983 -0.03026
15.0411 4.746 -0.02475
15.0486 5.129 0.02475
15.053 4.892 0.05409
15.059 5.275 0.09443
15.0668 5.039 0.1458
15.0742 4.802 0.1953
15.0844 5.185 0.2631
EOD
$median5 << EOD
15.0448 5 15.0394 15.056 0 -0.03576 0.07426
EOD
$dots6 << EOD
13.4761 5.690 -0.2715
13.4775 6.073 -0.2613
13.4977 5.836 -0.1123
13.499 6.220 -0.1021
13.5023 5.983 -0.07758
13.5112 5.746 -0.01225
13.5145 6.129 0.01225
13.5145 5.892 0.01225
13.5175 6.275 0.03471
13.5203 6.039 0.05512
13.5211 5.802 0.06124
13.5327 6.185 0.147
EOD
$median6 << EOD
13.5128 6 13.4977 13.5175 0 -0.1123 0.03471
EOD
$dots7 << EOD
12.107 6.690 -0.06148
12.1109 7.073 -0.02961
12.1112 6.836 -0.02732
12.1114 7.220 -0.02505
12.1126 6.983 -0.01594
12.1128 6.746 -0.01367
12.1161 7.129 0.01367
12.1167 6.892 0.01822
12.1266 7.275 0.1002
12.1302 7.039 0.1298
12.133 6.802 0.1526
12.1622 7.185 0.3939
EOD
$median7 << EOD
12.1145 7 12.1112 12.1214 0 -0.02732 0.05692
EOD
$dots8 << EOD
13.2154 7.690 -0.1948
13.2301 8.073 -0.08437
13.2312 7.836 -0.07604
13.2353 8.220 -0.04479
13.2394 7.983 -0.01354
13.2411 7.746 -0.001044
13.2414 8.129 0.001044
13.243 7.892 0.01355
13.2474 8.275 0.04687
13.2499 8.039 0.06562
13.2508 7.802 0.07188
13.2687 8.185 0.2073
EOD
$median8 << EOD
13.2412 8 13.2353 13.2444 0 -0.04479 0.02396
EOD
$dots9 << EOD
15.8508 8.690 -0.2431
15.8579 9.073 -0.1979
15.8761 8.836 -0.08334
15.8789 9.220 -0.06598
15.8792 8.983 -0.06424
15.888 8.746 -0.00868
15.8908 9.129 0.00868
15.8908 8.892 0.00868
15.8952 9.275 0.03646
15.8968 9.039 0.04688
15.9073 8.802 0.1128
15.9291 9.185 0.25
EOD
$median9 << EOD
15.8894 9 15.879 15.893 0 -0.06511 0.02257
EOD
$dots10 << EOD
27.3586 9.690 -0.3502
27.4058 10.073 -0.1784
27.4157 9.836 -0.1422
27.4284 10.220 -0.09596
27.4455 9.983 -0.03366
27.4546 9.746 -0.0005016
27.4549 10.129 0.0005016
27.4654 9.892 0.03868
27.5065 10.275 0.1884
27.5178 10.039 0.2296
27.5186 9.802 0.2326
27.547 10.185 0.3361
EOD
$median10 << EOD
27.4548 10 27.4306 27.4859 0 -0.08793 0.1135
EOD
$dots11 << EOD
4.3088 10.690 -0.6456
4.31627 11.073 -0.4735
4.31893 10.836 -0.412
4.3312 11.220 -0.1291
4.33333 10.983 -0.07994
4.33547 10.746 -0.03075
4.33813 11.129 0.03075
4.34347 10.892 0.1537
4.344 11.275 0.166
4.3456 11.039 0.2029
4.34933 10.802 0.289
4.3568 11.185 0.4612
EOD
$median11 << EOD
4.3368 11 4.31893 4.34107 0 -0.412 0.09836
EOD
$dots12 << EOD
7.2896 11.690 -0.3772
7.3048 12.073 -0.1695
7.3072 11.836 -0.1367
7.316 12.220 -0.0164
7.3168 11.983 -0.005463
7.3168 11.746 -0.005463
7.3176 12.129 0.005463
7.3384 11.892 0.2897
7.34 12.275 0.3116
7.3568 12.039 0.5412
7.3656 11.802 0.6615
7.3728 12.185 0.7599
EOD
$median12 << EOD
7.3172 12 7.316 7.3392 0 -0.0164 0.3007
EOD
$dots13 << EOD
14.9167 12.690 -0.2527
14.9393 13.073 -0.1015
14.9418 12.836 -0.08485
14.9501 13.220 -0.02952
14.9503 12.983 -0.02767
14.9537 12.746 -0.005532
14.9553 13.129 0.005532
14.9578 12.892 0.02213
14.9594 13.275 0.03321
14.9691 13.039 0.09777
14.9699 12.802 0.1033
14.9752 13.185 0.1384
EOD
$median13 << EOD
14.9545 13 14.9406 14.9691 0 -0.09316 0.09777
EOD
set multiplot title "gptq_mi100: suite_v2_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000224)" 0, "fdot2 (4:000225)" 1, "fdot2_as_published (4:000226)" 2, "fp32_reduce (4:000227)" 3, "vec_int2 (4:000228)" 4, "vec_int (4:000229)" 5, "lds_coalesced (4:000230)" 6, "transposed (4:000231)" 7, "wave_shuffle (4:000232)" 8, "mfma (4:000233)" 9, "alt (4:000234)" 10, "library_fp16 (4:000235)" 11, "dequant_gemm (4:000236)" 12, "dispatch (4:000237)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.07554:29.1237]
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
set xrange [-0.798:0.798]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_v2_8bit.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
14.915 -0.310 -0.2546
14.928 0.073 -0.1679
14.9357 -0.164 -0.1162
14.9363 0.220 -0.1125
14.9459 -0.017 -0.04796
14.9526 -0.254 -0.003691
14.9537 0.129 0.003691
14.9545 -0.108 0.009223
14.9581 0.275 0.03321
14.9686 0.039 0.1033
14.9702 -0.198 0.1144
14.9702 0.185 0.1144
EOD
$median0 << EOD
14.9531 0 14.9363 14.9686 0 -0.1125 0.1033
EOD
$dots1 << EOD
14.9139 0.690 -0.239
14.9208 1.073 -0.1928
14.9286 0.836 -0.1412
14.9357 1.220 -0.09319
14.9393 0.983 -0.0692
14.949 0.746 -0.004616
14.9503 1.129 0.004616
14.9559 0.892 0.04152
14.9636 1.275 0.09318
14.9655 1.039 0.1061
14.9666 0.802 0.1135
14.9964 1.185 0.3128
EOD
$median1 << EOD
14.9497 1 14.9357 14.9636 0 -0.09319 0.09318
EOD
$dots2 << EOD
14.9142 1.690 -0.168
14.9286 2.073 -0.07202
14.9297 1.836 -0.06463
14.9341 2.220 -0.03508
14.9363 1.983 -0.02031
14.9382 1.746 -0.007388
14.9404 2.129 0.007388
14.9492 1.892 0.06648
14.9517 2.275 0.0831
14.9597 2.039 0.1366
14.9633 1.802 0.1607
14.9708 2.185 0.2105
EOD
$median2 << EOD
14.9393 2 14.933 14.9597 0 -0.04247 0.1366
EOD
$dots3 << EOD
15.7108 2.690 -0.2606
15.7126 3.073 -0.2491
15.7214 2.836 -0.1936
15.7434 3.220 -0.05366
15.7491 2.983 -0.01725
15.7497 2.746 -0.01342
15.754 3.129 0.01342
15.7561 2.892 0.02683
15.7582 3.275 0.04025
15.7772 3.039 0.161
15.7857 2.802 0.2147
15.7959 3.185 0.2798
EOD
$median3 << EOD
15.7518 3 15.7487 15.7571 0 -0.02013 0.03354
EOD
$dots4 << EOD
14.7647 3.690 -0.3176
14.7901 4.073 -0.1462
14.8028 3.836 -0.06053
14.8072 4.220 -0.03073
14.8091 3.983 -0.01769
14.8105 3.746 -0.008381
14.813 4.129 0.008381
14.8138 3.892 0.01397
14.8146 4.275 0.01955
14.8196 4.039 0.05308
14.827 3.802 0.1034
14.8381 4.185 0.1779
EOD
$median4 << EOD
14.8117 4 14.805 14.8142 0 -0.04563 0.01676
EOD
$dots5 << EOD
15.0262 4.690 -0.1238
15.0295 5.073 -0.1018
15.0342 4.836 -0.0706
15.0386 5.220 -0.04126
15.0403 4.983 -0.03026
15.0411 4.746 -0.02475
15.0486 5.129 0.02475
15.053 4.892 0.05409
15.059 5.275 0.09443
15.0668 5.039 0.1458
15.0742 4.802 0.1953
15.0844 5.185 0.2631
EOD
$median5 << EOD
15.0448 5 15.0394 15.056 0 -0.03576 0.07426
EOD
$dots6 << EOD
13.4761 5.690 -0.2715
13.4775 6.073 -0.2613
13.4977 5.836 -0.1123
13.499 6.220 -0.1021
13.5023 5.983 -0.07758
13.5112 5.746 -0.01225
13.5145 6.129 0.01225
13.5145 5.892 0.01225
13.5175 6.275 0.03471
13.5203 6.039 0.05512
13.5211 5.802 0.06124
13.5327 6.185 0.147
EOD
$median6 << EOD
13.5128 6 13.4977 13.5175 0 -0.1123 0.03471
EOD
$dots7 << EOD
12.107 6.690 -0.06148
12.1109 7.073 -0.02961
12.1112 6.836 -0.02732
12.1114 7.220 -0.02505
12.1126 6.983 -0.01594
12.1128 6.746 -0.01367
12.1161 7.129 0.01367
12.1167 6.892 0.01822
12.1266 7.275 0.1002
12.1302 7.039 0.1298
12.133 6.802 0.1526
12.1622 7.185 0.3939
EOD
$median7 << EOD
12.1145 7 12.1112 12.1214 0 -0.02732 0.05692
EOD
$dots8 << EOD
13.2154 7.690 -0.1948
13.2301 8.073 -0.08437
13.2312 7.836 -0.07604
13.2353 8.220 -0.04479
13.2394 7.983 -0.01354
13.2411 7.746 -0.001044
13.2414 8.129 0.001044
13.243 7.892 0.01355
13.2474 8.275 0.04687
13.2499 8.039 0.06562
13.2508 7.802 0.07188
13.2687 8.185 0.2073
EOD
$median8 << EOD
13.2412 8 13.2353 13.2444 0 -0.04479 0.02396
EOD
$dots9 << EOD
15.8508 8.690 -0.2431
15.8579 9.073 -0.1979
15.8761 8.836 -0.08334
15.8789 9.220 -0.06598
15.8792 8.983 -0.06424
15.888 8.746 -0.00868
15.8908 9.129 0.00868
15.8908 8.892 0.00868
15.8952 9.275 0.03646
15.8968 9.039 0.04688
15.9073 8.802 0.1128
15.9291 9.185 0.25
EOD
$median9 << EOD
15.8894 9 15.879 15.893 0 -0.06511 0.02257
EOD
$dots10 << EOD
27.3586 9.690 -0.3502
27.4058 10.073 -0.1784
27.4157 9.836 -0.1422
27.4284 10.220 -0.09596
27.4455 9.983 -0.03366
27.4546 9.746 -0.0005016
27.4549 10.129 0.0005016
27.4654 9.892 0.03868
27.5065 10.275 0.1884
27.5178 10.039 0.2296
27.5186 9.802 0.2326
27.547 10.185 0.3361
EOD
$median10 << EOD
27.4548 10 27.4306 27.4859 0 -0.08793 0.1135
EOD
$dots11 << EOD
4.3088 10.690 -0.6456
4.31627 11.073 -0.4735
4.31893 10.836 -0.412
4.3312 11.220 -0.1291
4.33333 10.983 -0.07994
4.33547 10.746 -0.03075
4.33813 11.129 0.03075
4.34347 10.892 0.1537
4.344 11.275 0.166
4.3456 11.039 0.2029
4.34933 10.802 0.289
4.3568 11.185 0.4612
EOD
$median11 << EOD
4.3368 11 4.31893 4.34107 0 -0.412 0.09836
EOD
$dots12 << EOD
7.2896 11.690 -0.3772
7.3048 12.073 -0.1695
7.3072 11.836 -0.1367
7.316 12.220 -0.0164
7.3168 11.983 -0.005463
7.3168 11.746 -0.005463
7.3176 12.129 0.005463
7.3384 11.892 0.2897
7.34 12.275 0.3116
7.3568 12.039 0.5412
7.3656 11.802 0.6615
7.3728 12.185 0.7599
EOD
$median12 << EOD
7.3172 12 7.316 7.3392 0 -0.0164 0.3007
EOD
$dots13 << EOD
14.9167 12.690 -0.2527
14.9393 13.073 -0.1015
14.9418 12.836 -0.08485
14.9501 13.220 -0.02952
14.9503 12.983 -0.02767
14.9537 12.746 -0.005532
14.9553 13.129 0.005532
14.9578 12.892 0.02213
14.9594 13.275 0.03321
14.9691 13.039 0.09777
14.9699 12.802 0.1033
14.9752 13.185 0.1384
EOD
$median13 << EOD
14.9545 13 14.9406 14.9691 0 -0.09316 0.09777
EOD
set multiplot title "gptq_mi100: suite_v2_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000224)" 0, "fdot2 (4:000225)" 1, "fdot2_as_published (4:000226)" 2, "fp32_reduce (4:000227)" 3, "vec_int2 (4:000228)" 4, "vec_int (4:000229)" 5, "lds_coalesced (4:000230)" 6, "transposed (4:000231)" 7, "wave_shuffle (4:000232)" 8, "mfma (4:000233)" 9, "alt (4:000234)" 10, "library_fp16 (4:000235)" 11, "dequant_gemm (4:000236)" 12, "dispatch (4:000237)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.07554:29.1237]
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
set xrange [-0.798:0.798]
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
