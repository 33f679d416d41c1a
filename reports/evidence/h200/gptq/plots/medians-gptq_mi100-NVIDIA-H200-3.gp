# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 900,763 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9607
set bmargin at screen 0.8663
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9135 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50, 100, 200, 500)
set yrange [4.656:578.19]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7903
set bmargin at screen 0.5125
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 11.5799 11.3851 11.7298
2 13.0311 13.0157 13.0406
4 13.6616 13.6337 13.7086
6 16.2135 16.1391 16.2842
8 16.0412 15.9843 16.0955
18 27.8831 27.8708 27.9003
EOD
$p0s1 << EOD
1 14.4539 14.2831 14.6098
2 13.5816 13.5721 13.5929
4 15.6119 15.5832 15.6307
6 15.512 15.4583 15.5659
8 21.184 21.1705 21.1963
18 33.1378 33.0732 33.198
EOD
$p0s2 << EOD
1 11.5372 11.4372 11.6678
2 13.0637 13.0372 13.1014
4 13.6729 13.6523 13.7018
6 16.2406 16.199 16.284
8 16.0714 16.0611 16.0817
18 27.8025 27.7461 27.8602
EOD
$p0s3 << EOD
1 14.745 14.7309 14.7603
2 15.078 15.057 15.1053
4 16.6822 16.6749 16.6967
6 16.3312 16.2919 16.3695
8 17.976 17.9425 18.0114
18 31.7723 31.7317 31.8072
EOD
$p0s4 << EOD
1 13.0957 12.9659 13.2131
2 12.5547 12.5464 12.5641
4 14.5724 14.5338 14.608
6 14.9809 14.9208 15.0347
8 16.3545 16.3397 16.3697
18 27.7292 27.666 27.7864
EOD
$p0s5 << EOD
1 12.0818 11.8494 12.2676
2 11.411 11.398 11.4236
4 13.2225 13.199 13.2461
6 13.4757 13.4527 13.4942
8 17.3526 17.3359 17.3693
18 28.3058 28.2832 28.3322
EOD
$p0s6 << EOD
1 13.0027 12.7758 13.1666
2 9.42519 9.40976 9.43628
4 11.7541 11.7293 11.7832
6 14.7151 14.695 14.7409
8 16.768 16.7227 16.8077
18 26.6418 26.6143 26.6772
EOD
$p0s7 << EOD
1 9.63141 9.46092 9.76371
2 10.3253 10.317 10.3336
4 10.7994 10.7867 10.8078
6 13.5188 13.492 13.5484
8 14.4197 14.3805 14.4618
18 29.6658 29.6024 29.7188
EOD
$p0s8 << EOD
1 13.3167 13.0484 13.504
2 12.7076 12.6666 12.7541
4 16.6578 16.6108 16.6867
6 19.6966 19.6672 19.7203
8 17.8548 17.8217 17.89
18 34.5772 34.523 34.6229
EOD
$p0s9 << EOD
1 19.7049 19.6304 19.7606
2 18.5493 18.5241 18.5861
4 18.6862 18.65 18.7074
6 18.7458 18.7047 18.7982
8 18.7403 18.7083 18.7773
18 30.9902 30.8856 31.0786
EOD
$p0s10 << EOD
1 66.8919 66.7793 66.9351
2 76.5298 76.3822 76.6554
4 91.264 84.2912 98.0355
6 109.632 108.944 110.389
8 127.392 126.848 128
18 209.12 204.721 213.309
EOD
$p0s11 << EOD
1 9.55657 9.50104 9.60626
2 9.66705 9.6381 9.68762
4 9.63581 9.59112 9.66844
6 9.71429 9.69756 9.73256
8 9.71733 9.69344 9.74485
18 10.0533 9.96761 10.1182
EOD
$p0s12 << EOD
1 20.3867 20.299 20.4827
2 20.312 20.2741 20.3375
4 20.0853 20.056 20.1219
6 19.9813 19.9505 20.0175
8 19.9853 19.9366 20.0297
18 20.3813 20.3461 20.4104
EOD
$p0s13 << EOD
1 11.5905 11.3431 11.7643
2 13.0483 13.0271 13.0656
4 13.6616 13.6454 13.6886
6 16.2105 16.2005 16.2241
8 16.0591 16.0292 16.087
18 27.8892 27.8211 27.9637
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7903
set bmargin at screen 0.5125
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 10.4588 10.4437 10.4778
2 13.123 13.1027 13.1416
4 13.3168 13.2638 13.3662
6 15.2813 15.2595 15.3035
8 14.6907 14.666 14.7207
18 23.984 23.9717 24.0037
EOD
$p1s1 << EOD
1 13.4171 13.3943 13.4413
2 13.4249 13.3752 13.4583
4 14.7637 14.7334 14.7841
6 14.16 14.1482 14.1767
8 19.7147 19.6939 19.7438
18 29.4821 29.4427 29.5364
EOD
$p1s2 << EOD
1 10.4822 10.4607 10.5039
2 13.1226 13.103 13.1465
4 13.3133 13.2984 13.3268
6 15.2575 15.2459 15.27
8 14.6871 14.645 14.7344
18 23.9941 23.9469 24.0443
EOD
$p1s3 << EOD
1 14.0283 13.9949 14.0527
2 14.0407 13.9846 14.1006
4 15.2571 15.2395 15.2715
6 14.6104 14.4871 14.7183
8 15.7222 15.4957 16.0075
18 25.6516 25.6071 25.6926
EOD
$p1s4 << EOD
1 12.0363 12.005 12.0617
2 12.595 12.5784 12.6071
4 14.0208 13.9967 14.0558
6 14.0692 14.0152 14.1393
8 14.4004 14.37 14.4244
18 23.7746 23.7417 23.8217
EOD
$p1s5 << EOD
1 10.9107 10.8845 10.9349
2 11.2069 11.1939 11.216
4 12.5059 12.4799 12.5312
6 12.2175 12.1894 12.2486
8 15.6671 15.6281 15.6958
18 24.1358 24.0755 24.1915
EOD
$p1s6 << EOD
1 11.7457 11.7258 11.7657
2 8.52627 8.51493 8.53907
4 10.1129 10.099 10.1244
6 13.2865 13.2765 13.2956
8 13.8751 13.8626 13.8861
18 22.6857 22.5655 22.8374
EOD
$p1s7 << EOD
1 7.51265 7.50357 7.52432
2 9.22897 9.18106 9.28434
4 8.70443 8.6773 8.73049
6 11.0201 10.9881 11.0527
8 11.256 11.223 11.2873
18 20.8663 20.7561 20.9832
EOD
$p1s8 << EOD
1 12.0523 12.036 12.0718
2 12.6123 12.5605 12.664
4 16.0804 16.0452 16.114
6 18.9111 18.8945 18.926
8 16.4564 16.4109 16.4887
18 28.5655 28.401 28.7054
EOD
$p1s9 << EOD
1 14.771 14.706 14.8039
2 14.7749 14.725 14.8262
4 14.7965 14.7274 14.8801
6 14.9436 14.8735 15.0238
8 15.1458 15.1316 15.1636
18 24.9573 24.9454 24.9755
EOD
$p1s10 << EOD
1 23.3085 23.2803 23.3392
2 27.1343 27.0761 27.1874
4 33.9304 33.8941 33.9903
6 42.2763 42.1448 42.3955
8 51.6444 51.517 51.7858
18 79.7294 79.592 79.8264
EOD
$p1s11 << EOD
1 6.182 6.1696 6.1955
2 6.1616 6.13583 6.18425
4 6.2216 6.18613 6.2543
6 6.232 6.21351 6.25107
8 6.266 6.24236 6.28865
18 6.4128 6.38947 6.43326
EOD
$p1s12 << EOD
1 14.583 14.4729 14.669
2 14.434 14.355 14.5248
4 14.359 14.342 14.368
6 14.41 14.385 14.431
8 14.439 14.3874 14.5015
18 14.566 14.5268 14.6046
EOD
$p1s13 << EOD
1 10.4739 10.4276 10.5095
2 13.1269 13.1034 13.1586
4 13.3267 13.305 13.3498
6 15.2623 15.2493 15.2778
8 14.6804 14.6661 14.6951
18 23.9991 23.9499 24.0426
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3604
set bmargin at screen 0.0826
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 16.351 16.2471 16.4327
2 21.3427 21.0445 21.6319
4 29.23 29.1513 29.3008
6 38.918 38.8174 39.0121
8 45.484 45.1705 45.8102
18 99.904 99.2307 100.41
EOD
$p2s1 << EOD
1 21.9867 21.8057 22.1385
2 28.21 28.1804 28.2423
4 35.964 35.8729 36.0513
6 45.278 45.248 45.304
8 57.072 56.8131 57.3239
18 126.704 125.914 127.294
EOD
$p2s2 << EOD
1 16.368 16.3266 16.4068
2 21.188 20.9802 21.3645
4 29.222 29.1156 29.302
6 38.928 38.888 38.958
8 45.484 45.2566 45.7258
18 99.888 99.4676 100.224
EOD
$p2s3 << EOD
1 22.856 22.6519 23.0662
2 30.336 30.1934 30.4885
4 37.9467 37.8984 38.0003
6 46.2773 46.224 46.3147
8 56.272 55.8685 56.6531
18 134.72 134.203 135.239
EOD
$p2s4 << EOD
1 16.9947 16.9239 17.0639
2 22.46 22.401 22.5387
4 30.814 30.7192 30.88
6 37.058 36.8602 37.2139
8 46.812 46.7082 46.9067
18 102.176 102.08 102.304
EOD
$p2s5 << EOD
1 17.62 17.5701 17.6647
2 21.392 21.2874 21.5015
4 29.97 29.8744 30.0752
6 37.518 37.4587 37.588
8 49.9 48.9029 50.7536
18 108.032 107.575 108.469
EOD
$p2s6 << EOD
1 18.5307 18.3842 18.6299
2 21.9907 21.8835 22.1153
4 29.076 28.9628 29.2097
6 37.372 37.1577 37.6262
8 48.324 48.0779 48.5524
18 107.344 106.9 107.94
EOD
$p2s7 << EOD
1 27.456 27.2578 27.7011
2 31.934 31.4608 32.3838
4 31.294 31.1606 31.4319
6 41.77 41.7296 41.8024
8 54.548 54.2439 54.8751
18 123.552 122.971 124.135
EOD
$p2s8 << EOD
1 36.964 36.9043 37.0172
2 41.522 41.4812 41.586
4 54.66 54.4913 54.7864
6 65.808 65.3953 66.223
8 74.152 73.7898 74.6497
18 180.992 180.717 181.182
EOD
$p2s9 << EOD
1 99.36 98.3466 100.124
2 99.456 98.0696 100.525
4 99.68 99.2233 100.171
6 100.384 100.13 100.713
8 101.328 100.171 102.497
18 194.048 192.203 195.877
EOD
$p2s10 << EOD
1 104.48 103.66 105.209
2 113.856 113.33 114.449
4 136.608 136.364 136.809
6 160.352 159.887 160.893
8 179.024 178.441 179.512
18 437.6 436.428 438.743
EOD
$p2s11 << EOD
1 36.784 36.6406 36.8833
2 37.0933 36.6352 37.7202
4 37.216 37.0692 37.3098
6 37.2347 37.0528 37.3976
8 37.32 37.0889 37.5721
18 37.6187 37.498 37.7914
EOD
$p2s12 << EOD
1 124.752 124.001 125.432
2 124.128 123.802 124.487
4 124.608 124.168 125.22
6 124.576 124.352 124.896
8 124.512 123.601 125.654
18 124.464 124.25 124.704
EOD
$p2s13 << EOD
1 16.245 15.9893 16.5849
2 21.236 21.1074 21.3554
4 29.29 29.1965 29.3904
6 38.932 38.8234 39.0181
8 45.42 45.1594 45.6887
18 99.872 99.2304 100.517
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3604
set bmargin at screen 0.0826
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 12.3017 12.2195 12.3783
2 15.76 15.4612 16.0523
4 19.288 19.2028 19.362
6 25.608 25.5592 25.6577
8 28.5166 28.4312 28.6129
18 56.5051 56.4487 56.5814
EOD
$p3s1 << EOD
1 15.5611 15.5516 15.5714
2 17.688 17.68 17.6994
4 22.9669 22.911 23.0228
6 28.1829 27.9775 28.4079
8 34.9531 34.8716 35.0257
18 70.8594 70.8006 70.9214
EOD
$p3s2 << EOD
1 12.3764 12.3321 12.4197
2 15.5611 15.5264 15.5906
4 19.1817 19.1524 19.2081
6 26.0229 25.9681 26.0709
8 28.4469 28.1875 28.7444
18 56.5943 56.5391 56.6541
EOD
$p3s3 << EOD
1 18.1394 18.0974 18.18
2 20.0846 20.0439 20.1253
4 24.896 24.8626 24.9285
6 29.7856 29.7281 29.8475
8 36.0928 36.0374 36.1643
18 71.948 71.7277 72.1448
EOD
$p3s4 << EOD
1 13.6411 13.603 13.6743
2 15.1154 15.0105 15.1889
4 19.7623 19.7477 19.7769
6 24.0377 23.9201 24.1512
8 29.2251 29.1104 29.3235
18 57.9337 57.7836 58.0826
EOD
$p3s5 << EOD
1 12.9577 12.916 12.9965
2 14.944 14.7766 15.1239
4 19.6983 19.6742 19.717
6 23.5337 23.4867 23.5846
8 31.1086 31.0298 31.2288
18 60.8046 60.7426 60.8666
EOD
$p3s6 << EOD
1 14.2423 14.1458 14.3503
2 14.352 14.3272 14.3723
4 18.4251 18.4135 18.4406
6 24.3737 24.3327 24.4148
8 30.6514 30.5378 30.7348
18 59.2754 59.1623 59.3949
EOD
$p3s7 << EOD
1 14.0175 14.0114 14.023
2 16.4423 16.3656 16.5169
4 19.8926 19.8365 19.9496
6 26.0823 26.0665 26.0988
8 33.1817 32.9793 33.3454
18 64.9714 64.8075 65.1037
EOD
$p3s8 << EOD
1 23.0971 23.0845 23.1098
2 25.104 25.0652 25.1391
4 33.6 33.4719 33.7347
6 40.368 40.2513 40.4865
8 42.1577 42.0326 42.2755
18 100.192 99.8976 100.466
EOD
$p3s9 << EOD
1 51.6206 51.5198 51.7276
2 51.8354 51.6833 51.9559
4 51.8537 51.6675 52.0313
6 52.352 52.2677 52.4288
8 52.8914 52.7235 53.04
18 103.36 102.896 103.901
EOD
$p3s10 << EOD
1 75.9063 72.2254 79.7906
2 106.208 98.9764 117.411
4 100.32 99.9783 100.673
6 126.656 126.272 126.864
8 157.696 156.855 158.648
18 257.552 254.447 261.305
EOD
$p3s11 << EOD
1 22.5888 22.5358 22.6451
2 22.768 22.6874 22.8521
4 22.9856 22.9711 22.9984
6 23.0848 22.9734 23.2052
8 23.104 23.029 23.1771
18 22.8416 22.7548 22.9469
EOD
$p3s12 << EOD
1 63.856 63.7016 63.9867
2 63.932 63.7545 64.0698
4 63.872 63.6925 64.0627
6 64.052 63.9057 64.2066
8 63.988 63.8793 64.1423
18 64.208 64.0052 64.4328
EOD
$p3s13 << EOD
1 12.3048 12.2801 12.3234
2 15.6663 15.6226 15.71
4 19.1154 19.0784 19.1441
6 25.9234 25.8562 25.987
8 28.5554 28.5089 28.6005
18 56.5166 56.3778 56.6389
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,763 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9607
set bmargin at screen 0.8663
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9135 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50, 100, 200, 500)
set yrange [4.656:578.19]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7903
set bmargin at screen 0.5125
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 11.5799 11.3851 11.7298
2 13.0311 13.0157 13.0406
4 13.6616 13.6337 13.7086
6 16.2135 16.1391 16.2842
8 16.0412 15.9843 16.0955
18 27.8831 27.8708 27.9003
EOD
$p0s1 << EOD
1 14.4539 14.2831 14.6098
2 13.5816 13.5721 13.5929
4 15.6119 15.5832 15.6307
6 15.512 15.4583 15.5659
8 21.184 21.1705 21.1963
18 33.1378 33.0732 33.198
EOD
$p0s2 << EOD
1 11.5372 11.4372 11.6678
2 13.0637 13.0372 13.1014
4 13.6729 13.6523 13.7018
6 16.2406 16.199 16.284
8 16.0714 16.0611 16.0817
18 27.8025 27.7461 27.8602
EOD
$p0s3 << EOD
1 14.745 14.7309 14.7603
2 15.078 15.057 15.1053
4 16.6822 16.6749 16.6967
6 16.3312 16.2919 16.3695
8 17.976 17.9425 18.0114
18 31.7723 31.7317 31.8072
EOD
$p0s4 << EOD
1 13.0957 12.9659 13.2131
2 12.5547 12.5464 12.5641
4 14.5724 14.5338 14.608
6 14.9809 14.9208 15.0347
8 16.3545 16.3397 16.3697
18 27.7292 27.666 27.7864
EOD
$p0s5 << EOD
1 12.0818 11.8494 12.2676
2 11.411 11.398 11.4236
4 13.2225 13.199 13.2461
6 13.4757 13.4527 13.4942
8 17.3526 17.3359 17.3693
18 28.3058 28.2832 28.3322
EOD
$p0s6 << EOD
1 13.0027 12.7758 13.1666
2 9.42519 9.40976 9.43628
4 11.7541 11.7293 11.7832
6 14.7151 14.695 14.7409
8 16.768 16.7227 16.8077
18 26.6418 26.6143 26.6772
EOD
$p0s7 << EOD
1 9.63141 9.46092 9.76371
2 10.3253 10.317 10.3336
4 10.7994 10.7867 10.8078
6 13.5188 13.492 13.5484
8 14.4197 14.3805 14.4618
18 29.6658 29.6024 29.7188
EOD
$p0s8 << EOD
1 13.3167 13.0484 13.504
2 12.7076 12.6666 12.7541
4 16.6578 16.6108 16.6867
6 19.6966 19.6672 19.7203
8 17.8548 17.8217 17.89
18 34.5772 34.523 34.6229
EOD
$p0s9 << EOD
1 19.7049 19.6304 19.7606
2 18.5493 18.5241 18.5861
4 18.6862 18.65 18.7074
6 18.7458 18.7047 18.7982
8 18.7403 18.7083 18.7773
18 30.9902 30.8856 31.0786
EOD
$p0s10 << EOD
1 66.8919 66.7793 66.9351
2 76.5298 76.3822 76.6554
4 91.264 84.2912 98.0355
6 109.632 108.944 110.389
8 127.392 126.848 128
18 209.12 204.721 213.309
EOD
$p0s11 << EOD
1 9.55657 9.50104 9.60626
2 9.66705 9.6381 9.68762
4 9.63581 9.59112 9.66844
6 9.71429 9.69756 9.73256
8 9.71733 9.69344 9.74485
18 10.0533 9.96761 10.1182
EOD
$p0s12 << EOD
1 20.3867 20.299 20.4827
2 20.312 20.2741 20.3375
4 20.0853 20.056 20.1219
6 19.9813 19.9505 20.0175
8 19.9853 19.9366 20.0297
18 20.3813 20.3461 20.4104
EOD
$p0s13 << EOD
1 11.5905 11.3431 11.7643
2 13.0483 13.0271 13.0656
4 13.6616 13.6454 13.6886
6 16.2105 16.2005 16.2241
8 16.0591 16.0292 16.087
18 27.8892 27.8211 27.9637
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7903
set bmargin at screen 0.5125
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 10.4588 10.4437 10.4778
2 13.123 13.1027 13.1416
4 13.3168 13.2638 13.3662
6 15.2813 15.2595 15.3035
8 14.6907 14.666 14.7207
18 23.984 23.9717 24.0037
EOD
$p1s1 << EOD
1 13.4171 13.3943 13.4413
2 13.4249 13.3752 13.4583
4 14.7637 14.7334 14.7841
6 14.16 14.1482 14.1767
8 19.7147 19.6939 19.7438
18 29.4821 29.4427 29.5364
EOD
$p1s2 << EOD
1 10.4822 10.4607 10.5039
2 13.1226 13.103 13.1465
4 13.3133 13.2984 13.3268
6 15.2575 15.2459 15.27
8 14.6871 14.645 14.7344
18 23.9941 23.9469 24.0443
EOD
$p1s3 << EOD
1 14.0283 13.9949 14.0527
2 14.0407 13.9846 14.1006
4 15.2571 15.2395 15.2715
6 14.6104 14.4871 14.7183
8 15.7222 15.4957 16.0075
18 25.6516 25.6071 25.6926
EOD
$p1s4 << EOD
1 12.0363 12.005 12.0617
2 12.595 12.5784 12.6071
4 14.0208 13.9967 14.0558
6 14.0692 14.0152 14.1393
8 14.4004 14.37 14.4244
18 23.7746 23.7417 23.8217
EOD
$p1s5 << EOD
1 10.9107 10.8845 10.9349
2 11.2069 11.1939 11.216
4 12.5059 12.4799 12.5312
6 12.2175 12.1894 12.2486
8 15.6671 15.6281 15.6958
18 24.1358 24.0755 24.1915
EOD
$p1s6 << EOD
1 11.7457 11.7258 11.7657
2 8.52627 8.51493 8.53907
4 10.1129 10.099 10.1244
6 13.2865 13.2765 13.2956
8 13.8751 13.8626 13.8861
18 22.6857 22.5655 22.8374
EOD
$p1s7 << EOD
1 7.51265 7.50357 7.52432
2 9.22897 9.18106 9.28434
4 8.70443 8.6773 8.73049
6 11.0201 10.9881 11.0527
8 11.256 11.223 11.2873
18 20.8663 20.7561 20.9832
EOD
$p1s8 << EOD
1 12.0523 12.036 12.0718
2 12.6123 12.5605 12.664
4 16.0804 16.0452 16.114
6 18.9111 18.8945 18.926
8 16.4564 16.4109 16.4887
18 28.5655 28.401 28.7054
EOD
$p1s9 << EOD
1 14.771 14.706 14.8039
2 14.7749 14.725 14.8262
4 14.7965 14.7274 14.8801
6 14.9436 14.8735 15.0238
8 15.1458 15.1316 15.1636
18 24.9573 24.9454 24.9755
EOD
$p1s10 << EOD
1 23.3085 23.2803 23.3392
2 27.1343 27.0761 27.1874
4 33.9304 33.8941 33.9903
6 42.2763 42.1448 42.3955
8 51.6444 51.517 51.7858
18 79.7294 79.592 79.8264
EOD
$p1s11 << EOD
1 6.182 6.1696 6.1955
2 6.1616 6.13583 6.18425
4 6.2216 6.18613 6.2543
6 6.232 6.21351 6.25107
8 6.266 6.24236 6.28865
18 6.4128 6.38947 6.43326
EOD
$p1s12 << EOD
1 14.583 14.4729 14.669
2 14.434 14.355 14.5248
4 14.359 14.342 14.368
6 14.41 14.385 14.431
8 14.439 14.3874 14.5015
18 14.566 14.5268 14.6046
EOD
$p1s13 << EOD
1 10.4739 10.4276 10.5095
2 13.1269 13.1034 13.1586
4 13.3267 13.305 13.3498
6 15.2623 15.2493 15.2778
8 14.6804 14.6661 14.6951
18 23.9991 23.9499 24.0426
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3604
set bmargin at screen 0.0826
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 16.351 16.2471 16.4327
2 21.3427 21.0445 21.6319
4 29.23 29.1513 29.3008
6 38.918 38.8174 39.0121
8 45.484 45.1705 45.8102
18 99.904 99.2307 100.41
EOD
$p2s1 << EOD
1 21.9867 21.8057 22.1385
2 28.21 28.1804 28.2423
4 35.964 35.8729 36.0513
6 45.278 45.248 45.304
8 57.072 56.8131 57.3239
18 126.704 125.914 127.294
EOD
$p2s2 << EOD
1 16.368 16.3266 16.4068
2 21.188 20.9802 21.3645
4 29.222 29.1156 29.302
6 38.928 38.888 38.958
8 45.484 45.2566 45.7258
18 99.888 99.4676 100.224
EOD
$p2s3 << EOD
1 22.856 22.6519 23.0662
2 30.336 30.1934 30.4885
4 37.9467 37.8984 38.0003
6 46.2773 46.224 46.3147
8 56.272 55.8685 56.6531
18 134.72 134.203 135.239
EOD
$p2s4 << EOD
1 16.9947 16.9239 17.0639
2 22.46 22.401 22.5387
4 30.814 30.7192 30.88
6 37.058 36.8602 37.2139
8 46.812 46.7082 46.9067
18 102.176 102.08 102.304
EOD
$p2s5 << EOD
1 17.62 17.5701 17.6647
2 21.392 21.2874 21.5015
4 29.97 29.8744 30.0752
6 37.518 37.4587 37.588
8 49.9 48.9029 50.7536
18 108.032 107.575 108.469
EOD
$p2s6 << EOD
1 18.5307 18.3842 18.6299
2 21.9907 21.8835 22.1153
4 29.076 28.9628 29.2097
6 37.372 37.1577 37.6262
8 48.324 48.0779 48.5524
18 107.344 106.9 107.94
EOD
$p2s7 << EOD
1 27.456 27.2578 27.7011
2 31.934 31.4608 32.3838
4 31.294 31.1606 31.4319
6 41.77 41.7296 41.8024
8 54.548 54.2439 54.8751
18 123.552 122.971 124.135
EOD
$p2s8 << EOD
1 36.964 36.9043 37.0172
2 41.522 41.4812 41.586
4 54.66 54.4913 54.7864
6 65.808 65.3953 66.223
8 74.152 73.7898 74.6497
18 180.992 180.717 181.182
EOD
$p2s9 << EOD
1 99.36 98.3466 100.124
2 99.456 98.0696 100.525
4 99.68 99.2233 100.171
6 100.384 100.13 100.713
8 101.328 100.171 102.497
18 194.048 192.203 195.877
EOD
$p2s10 << EOD
1 104.48 103.66 105.209
2 113.856 113.33 114.449
4 136.608 136.364 136.809
6 160.352 159.887 160.893
8 179.024 178.441 179.512
18 437.6 436.428 438.743
EOD
$p2s11 << EOD
1 36.784 36.6406 36.8833
2 37.0933 36.6352 37.7202
4 37.216 37.0692 37.3098
6 37.2347 37.0528 37.3976
8 37.32 37.0889 37.5721
18 37.6187 37.498 37.7914
EOD
$p2s12 << EOD
1 124.752 124.001 125.432
2 124.128 123.802 124.487
4 124.608 124.168 125.22
6 124.576 124.352 124.896
8 124.512 123.601 125.654
18 124.464 124.25 124.704
EOD
$p2s13 << EOD
1 16.245 15.9893 16.5849
2 21.236 21.1074 21.3554
4 29.29 29.1965 29.3904
6 38.932 38.8234 39.0181
8 45.42 45.1594 45.6887
18 99.872 99.2304 100.517
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3604
set bmargin at screen 0.0826
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 12.3017 12.2195 12.3783
2 15.76 15.4612 16.0523
4 19.288 19.2028 19.362
6 25.608 25.5592 25.6577
8 28.5166 28.4312 28.6129
18 56.5051 56.4487 56.5814
EOD
$p3s1 << EOD
1 15.5611 15.5516 15.5714
2 17.688 17.68 17.6994
4 22.9669 22.911 23.0228
6 28.1829 27.9775 28.4079
8 34.9531 34.8716 35.0257
18 70.8594 70.8006 70.9214
EOD
$p3s2 << EOD
1 12.3764 12.3321 12.4197
2 15.5611 15.5264 15.5906
4 19.1817 19.1524 19.2081
6 26.0229 25.9681 26.0709
8 28.4469 28.1875 28.7444
18 56.5943 56.5391 56.6541
EOD
$p3s3 << EOD
1 18.1394 18.0974 18.18
2 20.0846 20.0439 20.1253
4 24.896 24.8626 24.9285
6 29.7856 29.7281 29.8475
8 36.0928 36.0374 36.1643
18 71.948 71.7277 72.1448
EOD
$p3s4 << EOD
1 13.6411 13.603 13.6743
2 15.1154 15.0105 15.1889
4 19.7623 19.7477 19.7769
6 24.0377 23.9201 24.1512
8 29.2251 29.1104 29.3235
18 57.9337 57.7836 58.0826
EOD
$p3s5 << EOD
1 12.9577 12.916 12.9965
2 14.944 14.7766 15.1239
4 19.6983 19.6742 19.717
6 23.5337 23.4867 23.5846
8 31.1086 31.0298 31.2288
18 60.8046 60.7426 60.8666
EOD
$p3s6 << EOD
1 14.2423 14.1458 14.3503
2 14.352 14.3272 14.3723
4 18.4251 18.4135 18.4406
6 24.3737 24.3327 24.4148
8 30.6514 30.5378 30.7348
18 59.2754 59.1623 59.3949
EOD
$p3s7 << EOD
1 14.0175 14.0114 14.023
2 16.4423 16.3656 16.5169
4 19.8926 19.8365 19.9496
6 26.0823 26.0665 26.0988
8 33.1817 32.9793 33.3454
18 64.9714 64.8075 65.1037
EOD
$p3s8 << EOD
1 23.0971 23.0845 23.1098
2 25.104 25.0652 25.1391
4 33.6 33.4719 33.7347
6 40.368 40.2513 40.4865
8 42.1577 42.0326 42.2755
18 100.192 99.8976 100.466
EOD
$p3s9 << EOD
1 51.6206 51.5198 51.7276
2 51.8354 51.6833 51.9559
4 51.8537 51.6675 52.0313
6 52.352 52.2677 52.4288
8 52.8914 52.7235 53.04
18 103.36 102.896 103.901
EOD
$p3s10 << EOD
1 75.9063 72.2254 79.7906
2 106.208 98.9764 117.411
4 100.32 99.9783 100.673
6 126.656 126.272 126.864
8 157.696 156.855 158.648
18 257.552 254.447 261.305
EOD
$p3s11 << EOD
1 22.5888 22.5358 22.6451
2 22.768 22.6874 22.8521
4 22.9856 22.9711 22.9984
6 23.0848 22.9734 23.2052
8 23.104 23.029 23.1771
18 22.8416 22.7548 22.9469
EOD
$p3s12 << EOD
1 63.856 63.7016 63.9867
2 63.932 63.7545 64.0698
4 63.872 63.6925 64.0627
6 64.052 63.9057 64.2066
8 63.988 63.8793 64.1423
18 64.208 64.0052 64.4328
EOD
$p3s13 << EOD
1 12.3048 12.2801 12.3234
2 15.6663 15.6226 15.71
4 19.1154 19.0784 19.1441
6 25.9234 25.8562 25.987
8 28.5554 28.5089 28.6005
18 56.5166 56.3778 56.6389
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
