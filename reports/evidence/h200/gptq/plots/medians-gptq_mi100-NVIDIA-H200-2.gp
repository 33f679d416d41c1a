# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,1091 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9725
set bmargin at screen 0.9065
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9395 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline bits=2", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "baseline bits=3", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "baseline", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fdot2", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "fdot2_as_published", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fp32_reduce", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "vec_int2", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "vec_int", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "lds_coalesced", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "transposed", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "wave_shuffle", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "mfma", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "alt", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "library_fp16", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "dequant_gemm", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000)
set yrange [7.40539:2507.81]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 15.786 15.755 15.8204
2 17.843 17.7394 17.9431
8 33.796 33.6827 33.895
EOD
$p0s1 << EOD
1 15.5723 15.5092 15.627
2 17.2651 17.1569 17.3852
8 31.4464 31.3394 31.5623
EOD
$p0s2 << EOD
1 15.502 15.1737 15.7897
1 15.61 15.5416 15.666
2 19.7693 19.7191 19.8081
2 19.732 19.4131 20.0167
4 25.998 25.9056 26.1121
6 37.446 37.3885 37.5115
6 37.624 37.3991 37.8743
8 41.512 41.3608 41.6583
8 41.604 41.3588 41.8746
18 93.024 92.3628 93.5177
EOD
$p0s3 << EOD
1 20.0453 19.9559 20.1298
1 19.996 19.9119 20.0697
2 25.616 25.5365 25.7077
2 25.694 25.6381 25.7593
4 33.744 33.6908 33.812
6 41.496 41.3557 41.61
6 41.628 41.461 41.7795
8 52.32 52.0139 52.5956
8 52.608 52.5089 52.7019
18 117.264 116.699 117.767
EOD
$p0s4 << EOD
1 15.748 15.5982 15.8775
2 19.856 19.8133 19.88
4 25.964 25.8522 26.0615
6 37.572 37.2667 37.9171
8 41.482 41.3882 41.5573
18 93.008 92.6398 93.3881
EOD
$p0s5 << EOD
1 21.1267 21.0933 21.1813
2 27.534 27.3779 27.6427
4 35.9653 35.864 36.0384
6 42.3947 42.1989 42.568
8 51.1893 51.0179 51.3845
18 123.952 123.471 124.563
EOD
$p0s6 << EOD
1 16.061 15.9654 16.1564
2 20.756 20.6509 20.8607
4 27.44 27.3332 27.523
6 34.204 34.0508 34.3645
8 42.684 42.6203 42.7344
18 95.856 95.4283 96.3175
EOD
$p0s7 << EOD
1 16.452 16.416 16.4907
2 20.412 20.3867 20.4413
4 28.31 28.2591 28.365
6 34.196 34.1508 34.2666
8 44.996 44.923 45.0704
18 100.768 100.496 100.925
EOD
$p0s8 << EOD
1 17.7013 17.6785 17.7295
2 19.6107 19.592 19.6321
4 26.36 26.2013 26.4968
6 35.268 35.1049 35.4639
8 44.38 44.328 44.4001
18 100.592 100.368 100.704
EOD
$p0s9 << EOD
1 23.6547 23.6033 23.6999
2 30.036 29.8693 30.2169
4 28.64 28.5857 28.6998
6 38.78 38.7139 38.8396
8 49.328 48.7796 50.088
18 114.784 114.491 114.992
EOD
$p0s10 << EOD
1 34.826 34.6349 35.0475
2 39.024 38.9113 39.1557
4 51.652 51.572 51.688
6 62.316 62.1076 62.5384
8 70.256 70.0612 70.4219
18 168.832 168.255 169.304
EOD
$p0s11 << EOD
1 92.528 87.5582 96.2144
2 93.072 93.0053 93.1388
4 89.972 86.5581 95.634
6 93.68 88.4289 97.4726
8 94.784 94.4652 95.2
18 180.192 178.925 181.221
EOD
$p0s12 << EOD
1 98.656 98.2866 99.0908
2 107.728 107.268 108.157
4 128.784 128.501 129.035
6 150.848 150.624 151.136
8 168.736 168.016 169.448
18 407.504 407.2 407.712
EOD
$p0s13 << EOD
1 34.776 34.685 34.8815
2 34.9067 34.8323 34.9509
4 35.168 34.5362 35.7071
6 34.9813 34.9243 35.058
8 35.1227 34.9736 35.2455
18 35.448 35.325 35.6089
EOD
$p0s14 << EOD
1 116.592 115.885 117.185
2 116.72 115.654 117.634
4 116.864 116.478 117.283
6 116.912 116.692 117.1
8 117.104 116.869 117.248
18 116.672 116.365 116.947
EOD
$p0s15 << EOD
1 15.463 15.4126 15.5336
2 19.752 19.6233 19.8716
4 25.946 25.8385 26.0552
6 37.528 37.428 37.6329
8 41.518 41.4223 41.6098
18 93.424 92.7928 94.0161
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
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 10.8805 10.8451 10.9082
2 12.192 12.1665 12.2193
8 20.0917 20.0704 20.112
EOD
$p1s1 << EOD
1 10.3568 10.2979 10.4219
2 11.516 11.4848 11.5467
8 18.6048 18.5458 18.6602
EOD
$p1s2 << EOD
1 12.042 11.9843 12.0973
1 12.186 12.1221 12.2364
2 15.17 15.1384 15.2016
2 15.459 15.3763 15.5562
4 17.632 17.5677 17.6999
6 22.71 22.6158 22.8126
6 22.467 22.3197 22.6104
8 24.458 24.3626 24.5771
8 24.606 24.4295 24.7588
18 51.256 51.0412 51.4368
EOD
$p1s3 << EOD
1 15.098 15.0597 15.1418
1 15.418 15.237 15.5625
2 16.468 16.4392 16.4928
2 16.637 16.5853 16.6848
4 20.084 20.0315 20.1353
6 24.464 24.41 24.5281
6 24.683 24.5877 24.7806
8 29.786 29.758 29.828
8 29.87 29.7363 30.0458
18 63.416 63.2783 63.5433
EOD
$p1s4 << EOD
1 12.088 12.066 12.1119
2 15.13 15.1156 15.143
4 17.364 17.3463 17.3831
6 21.899 21.8615 21.9386
8 24.319 24.2399 24.4324
18 51.338 51.0789 51.5943
EOD
$p1s5 << EOD
1 17.5611 17.5076 17.6179
2 18.8526 18.8186 18.8889
4 22.1173 22.0926 22.1474
6 25.7467 25.6304 25.8571
8 29.7072 29.5293 29.9622
18 64.152 63.796 64.4776
EOD
$p1s6 << EOD
1 13.397 13.3592 13.4349
2 14.576 14.551 14.6004
4 18.102 18.0257 18.1793
6 21.034 20.942 21.1204
8 25.356 25.3176 25.4105
18 52.02 51.9005 52.129
EOD
$p1s7 << EOD
1 12.664 12.568 12.7714
2 13.772 13.7303 13.8138
4 17.392 17.36 17.4247
6 20.514 20.4026 20.6373
8 26.608 26.4447 26.7964
18 54.536 54.2668 54.7769
EOD
$p1s8 << EOD
1 13.928 13.9099 13.9488
2 12.922 12.9038 12.9402
4 16.162 16.0498 16.2621
6 20.759 20.6395 20.8664
8 25.91 25.7741 26.0707
18 53.584 53.3629 53.8139
EOD
$p1s9 << EOD
1 12.842 12.8128 12.8686
2 14.808 14.7528 14.8674
4 16.784 16.7208 16.8394
6 25.362 25.3064 25.4137
8 27.378 27.3066 27.475
18 59.128 58.9182 59.3425
EOD
$p1s10 << EOD
1 21.82 21.7959 21.8462
2 23.662 23.6066 23.7162
4 30.776 30.6005 30.943
6 36.98 36.8242 37.1913
8 39.96 39.9259 40.0289
18 94.08 86.0114 99.8211
EOD
$p1s11 << EOD
1 48.496 48.4313 48.5474
2 48.668 48.5953 48.7434
4 48.712 48.4546 48.9224
6 49.124 48.7902 49.3901
8 49.478 49.1397 49.958
18 96.352 95.0703 97.4332
EOD
$p1s12 << EOD
1 67.472 67.274 67.77
2 92.254 91.2995 93.2402
4 120.24 116.531 123.405
6 118.608 117.449 119.874
8 143.312 143.088 143.712
18 239.216 238.831 239.537
EOD
$p1s13 << EOD
1 20.7456 20.7004 20.7856
2 20.9344 20.8427 21.0179
4 21.0304 20.9754 21.078
6 21.0048 20.9936 21.0208
8 21.072 21.0286 21.1251
18 18.7573 18.6349 18.8725
EOD
$p1s14 << EOD
1 59.416 59.2524 59.5693
2 59.192 59.0722 59.3147
4 59.18 58.9454 59.41
6 59.208 58.9836 59.4304
8 59.152 58.8968 59.4429
18 60.084 59.7578 60.3823
EOD
$p1s15 << EOD
1 12.0693 12.0552 12.0808
2 15.126 15.0878 15.169
4 17.491 17.4295 17.5534
6 21.976 21.8895 22.0535
8 24.352 24.3005 24.3969
18 51.3 51.0954 51.4812
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
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "qwq_32b_qkv\nK = 5120, N = 7168, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s2 << EOD
1 12.3619 12.3111 12.4007
2 15.776 15.7432 15.8165
4 19.4446 19.3142 19.581
6 25.864 25.6767 26.0571
8 28.5303 28.4367 28.6532
18 56.3817 56.3246 56.4434
EOD
$p2s3 << EOD
1 15.7509 15.7123 15.7925
2 17.8583 17.7924 17.9038
4 23.1143 22.9578 23.3077
6 28.2606 27.9927 28.5968
8 34.9943 34.933 35.0816
18 70.9623 70.9088 71.0265
EOD
$p2s4 << EOD
1 12.4625 12.416 12.4948
2 15.5909 15.5188 15.6861
4 19.384 19.2852 19.4718
6 25.7943 25.6929 25.8823
8 28.5806 28.5246 28.6458
18 56.2926 56.1781 56.4332
EOD
$p2s5 << EOD
1 17.2857 17.2236 17.3511
2 19.3973 19.2813 19.4863
4 24.0893 23.8771 24.3077
6 29.0432 28.8797 29.2075
8 35.3408 35.3216 35.3648
18 71.824 71.5012 72.0785
EOD
$p2s6 << EOD
1 13.6579 13.6323 13.682
2 15.0914 15.0335 15.1465
4 19.9429 19.772 20.1188
6 24.0034 23.8521 24.1525
8 29.2617 29.1825 29.3258
18 57.7234 57.6754 57.7691
EOD
$p2s7 << EOD
1 13.1558 13.125 13.1791
2 14.7131 14.6674 14.7529
4 19.7371 19.5886 19.8759
6 23.5783 23.4505 23.7043
8 31.0949 31.0719 31.127
18 60.8343 60.67 61.0036
EOD
$p2s8 << EOD
1 14.3623 14.2818 14.4485
2 14.4274 14.3572 14.4926
4 18.6263 18.5104 18.739
6 24.3451 24.2342 24.4481
8 30.7886 30.6913 30.8846
18 59.5931 59.5382 59.6527
EOD
$p2s9 << EOD
1 14.3291 14.266 14.3848
2 16.4057 16.3592 16.447
4 20.1954 20.0668 20.3179
6 26.16 26.065 26.2531
8 33.4446 33.3724 33.5001
18 65.2206 65.0073 65.5017
EOD
$p2s10 << EOD
1 23.6297 23.5412 23.6925
2 25.976 25.9425 26.0088
4 34.2697 34.1672 34.3816
6 41.3074 41.1709 41.4642
8 42.3086 42.2108 42.4004
18 102.464 101.939 103.067
EOD
$p2s11 << EOD
1 53.3417 53.1537 53.515
2 53.3851 52.9705 53.7367
4 53.424 52.6133 54.1253
6 53.7623 53.2999 54.219
8 54.1577 54.0334 54.2945
18 105.952 105.84 106.064
EOD
$p2s12 << EOD
1 57.8331 57.6783 57.9837
2 66.368 66.2294 66.5251
4 82.9623 82.5637 83.3381
6 107.648 106.359 109.21
8 126.128 125.48 126.725
18 247.04 245.48 248.501
EOD
$p2s13 << EOD
1 21.2064 21.1506 21.2634
2 20.6816 20.6039 20.7713
4 20.3936 20.2858 20.4912
6 20.4352 20.3885 20.4734
8 20.2128 20.1978 20.2289
18 20.656 20.2574 21.0572
EOD
$p2s14 << EOD
1 67.704 67.358 68.1641
2 67.736 67.4203 68.0879
4 66.652 66.0744 67.1749
6 66.336 66.1421 66.5437
8 66.3 66.24 66.368
18 66.56 66.4265 66.6857
EOD
$p2s15 << EOD
1 12.3665 12.2905 12.4321
2 15.5703 15.5212 15.6172
4 19.088 18.9829 19.2197
6 25.7154 25.594 25.8321
8 28.5806 28.544 28.6242
18 56.4069 56.336 56.4366
EOD
plot $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "qwq_32b_o\nK = 5120, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s2 << EOD
1 11.5136 11.4464 11.5662
2 14.372 14.0816 14.776
4 16.3384 16.2915 16.4014
6 21.3344 21.1799 21.4448
8 23.8512 23.7706 23.9224
18 45.6853 45.3907 45.9459
EOD
$p3s3 << EOD
1 14.48 14.4403 14.5182
2 15.3992 15.3732 15.4183
4 19.2312 19.1526 19.3261
6 24.0576 23.9614 24.1787
8 29.048 28.8662 29.1975
18 57.504 57.0711 57.8563
EOD
$p3s4 << EOD
1 11.5216 11.4715 11.5628
2 14.4608 14.452 14.472
4 16.3328 16.3018 16.375
6 21.44 21.2845 21.5719
8 23.8032 23.7059 23.8998
18 45.8027 45.7032 45.9012
EOD
$p3s5 << EOD
1 16.2027 16.1513 16.2465
2 17.3182 17.2475 17.3738
4 20.443 20.2698 20.6437
6 24.1863 24.0127 24.3364
8 28.3189 27.8437 28.853
18 55.408 55.0851 55.6661
EOD
$p3s6 << EOD
1 12.9232 12.8752 12.9729
2 13.808 13.799 13.8164
4 16.9264 16.8873 16.9608
6 20.5808 20.4693 20.6768
8 24.496 24.356 24.6474
18 46.7804 46.6867 46.9159
EOD
$p3s7 << EOD
1 12.0968 12.0427 12.1468
2 12.9264 12.8584 13.0049
4 16.5608 16.3958 16.7612
6 20.5408 20.4099 20.6488
8 25.896 25.7033 26.0771
18 49.0151 48.8139 49.2218
EOD
$p3s8 << EOD
1 13.2224 13.1616 13.2743
2 12.08 12.0666 12.0952
4 15.436 15.362 15.5151
6 20.4272 20.3228 20.5117
8 25.12 24.9621 25.2713
18 48.4711 48.3336 48.6054
EOD
$p3s9 << EOD
1 11.66 11.6392 11.676
2 13.7672 13.7029 13.8323
4 16.088 16.0527 16.1292
6 22.9792 22.8464 23.0751
8 25.9856 25.8573 26.1038
18 51.7831 51.599 51.9262
EOD
$p3s10 << EOD
1 18.7208 18.7072 18.744
2 21.4512 21.3681 21.556
4 26.552 26.4786 26.6373
6 31.8864 31.7141 32.0649
8 34.5536 34.4755 34.6265
18 74.0622 73.8559 74.2417
EOD
$p3s11 << EOD
1 40.7648 40.6913 40.8256
2 40.8352 40.7766 40.8907
4 40.8432 40.5989 41.1167
6 41.2032 40.7744 41.5596
8 41.5024 41.1209 41.8817
18 75.5716 75.1779 76.1088
EOD
$p3s12 << EOD
1 64.6496 64.513 64.8153
2 74.304 70.0143 79.4707
4 79.9904 77.9435 82.4276
6 102.976 102.752 103.328
8 122.752 122.382 123.316
18 201.504 198.126 203.787
EOD
$p3s13 << EOD
1 15.8539 15.7616 15.9423
2 15.5691 15.2318 16.0262
4 15.3835 15.3225 15.4518
6 15.4219 15.3877 15.4547
8 15.3419 15.3307 15.3536
18 15.664 15.6067 15.7165
EOD
$p3s14 << EOD
1 48.7093 48.68 48.7574
2 48.76 48.0866 49.458
4 48.768 48.7074 48.8643
6 48.2507 47.9522 48.5758
8 48.232 48.007 48.4418
18 48.504 48.4004 48.5953
EOD
$p3s15 << EOD
1 11.464 11.4528 11.4736
2 14.4488 14.3896 14.5173
4 16.3944 16.2885 16.5298
6 21.264 21.1366 21.3963
8 23.7536 23.6818 23.8288
18 45.5467 45.3219 45.7963
EOD
plot $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_gate_up\nK = 5120, N = 55296, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s2 << EOD
1 47.4827 47.397 47.5418
2 60.696 60.5144 60.8647
4 83.48 83.2036 83.8214
6 124.096 123.936 124.224
8 149.056 147.617 150.26
18 342.112 341.663 342.384
EOD
$p4s3 << EOD
1 59.284 59.0414 59.4981
2 79.48 79.1782 79.7909
4 115.552 114.59 116.521
6 148.96 148.8 149.12
8 188.672 187.633 189.823
18 441.552 440.825 442.259
EOD
$p4s4 << EOD
1 47.4987 47.4648 47.5307
2 60.632 60.445 60.8596
4 83.512 83.432 83.5748
6 124.288 123.455 125.115
8 148.832 148.237 149.29
18 342.048 341.776 342.24
EOD
$p4s5 << EOD
1 62.18 61.9926 62.3786
2 85.232 85.1545 85.336
4 125.824 125.42 126.207
6 160.816 160.417 161.152
8 201.6 200.982 202.251
18 464.448 464.16 464.704
EOD
$p4s6 << EOD
1 47.008 46.9493 47.0427
2 60.728 60.5489 60.8942
4 87.408 87.2437 87.6047
6 119.664 119.477 119.841
8 154.24 153.436 154.908
18 353.024 352.148 354.116
EOD
$p4s7 << EOD
1 50.108 49.9456 50.3084
2 61.772 61.4765 62.0714
4 95.36 89.6308 99.6942
6 122.88 122.66 123.068
8 163.952 162.874 165.111
18 373.76 373.309 374.275
EOD
$p4s8 << EOD
1 51.9 51.7695 52.0281
2 62.44 61.9504 62.9062
4 86.348 86.1796 86.5915
6 119.44 119.068 119.759
8 161.92 160.987 162.665
18 371.472 370.89 372.162
EOD
$p4s9 << EOD
1 100.112 99.6684 100.568
2 98.016 97.5356 98.5842
4 99.072 98.6609 99.4096
6 139.376 139.158 139.627
8 183.136 182.241 184.303
18 433.328 431.864 434.646
EOD
$p4s10 << EOD
1 127.2 126.475 127.908
2 144.352 143.617 145.241
4 190.848 190.656 191.009
6 231.904 231.189 232.568
8 271.536 269.559 272.796
18 667.936 667.198 668.867
EOD
$p4s11 << EOD
1 363.68 362.624 366.561
2 362.368 361.311 363.673
4 362.576 362.133 363.062
6 365.856 365.098 366.722
8 368.912 368.131 369.577
18 743.024 742.554 743.42
EOD
$p4s12 << EOD
1 379.568 378.464 380.032
2 412.16 411.081 413.134
4 491.152 490.748 491.706
6 573.632 571.726 575.051
8 635.152 633.9 636.192
18 1656.32 1653.44 1657.09
EOD
$p4s13 << EOD
1 133.04 132.752 133.664
2 133.84 132.989 134.825
4 133.712 133.205 134.274
6 133.92 133.592 134.291
8 133.952 133.696 134.32
18 135.968 135.066 137.133
EOD
$p4s14 << EOD
1 449.936 444.528 454.508
2 448.48 444.144 452.746
4 445.984 445.536 447.152
6 445.856 445 446.82
8 446.752 446.32 449.76
18 449.808 444.83 454.211
EOD
$p4s15 << EOD
1 47.4347 47.3468 47.5084
2 60.808 60.7304 60.875
4 83.56 83.2967 83.8507
6 124.528 123.437 125.681
8 149.088 148.881 149.37
18 341.696 340.586 342.745
EOD
plot $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_down\nK = 27648, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s2 << EOD
1 29.232 29.1545 29.2949
2 36.2933 36.2102 36.336
4 47.2373 47.1596 47.2938
6 66.736 66.5412 66.9073
8 79.24 78.996 79.4873
18 182.304 182 182.562
EOD
$p5s3 << EOD
1 35.5333 35.4081 35.6464
2 45.2107 45.0468 45.3359
4 61.916 61.8568 62.0073
6 79.24 79.1399 79.3402
8 104.096 103.573 104.6
18 230.128 229.705 230.477
EOD
$p5s4 << EOD
1 28.3 28.1088 28.5125
2 36.6347 36.5367 36.7649
4 47.136 46.9328 47.3382
6 66.684 66.529 66.8848
8 79.156 79.0298 79.2904
18 184.864 183.805 186.217
EOD
$p5s5 << EOD
1 43.5413 43.453 43.6423
2 56.32 56.1593 56.4543
4 74.468 74.416 74.528
6 91.552 91.2553 91.8415
8 115.76 115.305 116.12
18 248.944 248.523 249.354
EOD
$p5s6 << EOD
1 30.75 29.2619 31.8396
2 36.776 35.8582 38.9393
4 49.7373 49.4176 50.0598
6 64.104 63.9128 64.3038
8 81.912 81.7304 82.0886
18 187.92 187.103 188.633
EOD
$p5s7 << EOD
1 30.884 30.7175 31.0634
2 35.4267 34.4102 37.951
4 51.336 50.9947 51.6739
6 65.256 65.0958 65.3925
8 86.852 86.6193 87.0746
18 197.616 196.544 198.458
EOD
$p5s8 << EOD
1 32.838 30.6075 34.5066
2 35.3893 35.1516 35.7269
4 48.168 48.12 48.1973
6 64.1 64.0042 64.1879
8 85.08 84.653 85.4527
18 195.328 195.125 195.489
EOD
$p5s9 << EOD
1 48.8267 48.0001 49.5864
2 53.712 53.4867 53.9756
4 53.496 53.1418 53.8281
6 75.052 74.8499 75.2359
8 100.656 100.098 101.185
18 231.84 230.792 232.839
EOD
$p5s10 << EOD
1 66.04 65.9544 66.1257
2 74.956 74.8634 75.0273
4 102.304 102.134 102.442
6 123.792 123.391 124.162
8 142.496 142.143 142.849
18 344.816 344.055 345.717
EOD
$p5s11 << EOD
1 187.104 186.183 188.34
2 187.072 186.944 187.264
4 186.976 186.755 187.219
6 188.816 188.672 188.946
8 190.464 190.282 190.624
18 376.976 375.425 379.197
EOD
$p5s12 << EOD
1 433.488 131.975 1803.41
2 388.336 152.522 571.282
4 593.376 572.886 610.031
6 609.968 386.423 878.024
8 631.632 566.285 685.626
18 1126.37 1115.95 1136.86
EOD
$p5s13 << EOD
1 71.388 67.9846 73.9616
2 69.82 68.9339 71.804
4 70.96 70.6618 71.2245
6 71.472 71.2844 71.6546
8 71.544 71.3027 71.7941
18 71.892 71.4524 72.4252
EOD
$p5s14 << EOD
1 232.736 232.143 233.341
2 233.12 231.625 234.173
4 234.08 232.188 235.728
6 234.08 233.695 234.401
8 234.128 233.745 234.533
18 234.352 233.53 235.316
EOD
$p5s15 << EOD
1 30.128 29.7743 30.4544
2 36.24 35.7638 36.9758
4 47.088 46.9266 47.2642
6 66.688 66.4745 66.8754
8 79.2 79.1192 79.3049
18 182.624 181.51 183.819
EOD
plot $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1091 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9725
set bmargin at screen 0.9065
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9395 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline bits=2", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "baseline bits=3", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "baseline", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fdot2", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "fdot2_as_published", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fp32_reduce", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "vec_int2", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "vec_int", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "lds_coalesced", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "transposed", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "wave_shuffle", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "mfma", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "alt", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "library_fp16", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "dequant_gemm", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000)
set yrange [7.40539:2507.81]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 15.786 15.755 15.8204
2 17.843 17.7394 17.9431
8 33.796 33.6827 33.895
EOD
$p0s1 << EOD
1 15.5723 15.5092 15.627
2 17.2651 17.1569 17.3852
8 31.4464 31.3394 31.5623
EOD
$p0s2 << EOD
1 15.502 15.1737 15.7897
1 15.61 15.5416 15.666
2 19.7693 19.7191 19.8081
2 19.732 19.4131 20.0167
4 25.998 25.9056 26.1121
6 37.446 37.3885 37.5115
6 37.624 37.3991 37.8743
8 41.512 41.3608 41.6583
8 41.604 41.3588 41.8746
18 93.024 92.3628 93.5177
EOD
$p0s3 << EOD
1 20.0453 19.9559 20.1298
1 19.996 19.9119 20.0697
2 25.616 25.5365 25.7077
2 25.694 25.6381 25.7593
4 33.744 33.6908 33.812
6 41.496 41.3557 41.61
6 41.628 41.461 41.7795
8 52.32 52.0139 52.5956
8 52.608 52.5089 52.7019
18 117.264 116.699 117.767
EOD
$p0s4 << EOD
1 15.748 15.5982 15.8775
2 19.856 19.8133 19.88
4 25.964 25.8522 26.0615
6 37.572 37.2667 37.9171
8 41.482 41.3882 41.5573
18 93.008 92.6398 93.3881
EOD
$p0s5 << EOD
1 21.1267 21.0933 21.1813
2 27.534 27.3779 27.6427
4 35.9653 35.864 36.0384
6 42.3947 42.1989 42.568
8 51.1893 51.0179 51.3845
18 123.952 123.471 124.563
EOD
$p0s6 << EOD
1 16.061 15.9654 16.1564
2 20.756 20.6509 20.8607
4 27.44 27.3332 27.523
6 34.204 34.0508 34.3645
8 42.684 42.6203 42.7344
18 95.856 95.4283 96.3175
EOD
$p0s7 << EOD
1 16.452 16.416 16.4907
2 20.412 20.3867 20.4413
4 28.31 28.2591 28.365
6 34.196 34.1508 34.2666
8 44.996 44.923 45.0704
18 100.768 100.496 100.925
EOD
$p0s8 << EOD
1 17.7013 17.6785 17.7295
2 19.6107 19.592 19.6321
4 26.36 26.2013 26.4968
6 35.268 35.1049 35.4639
8 44.38 44.328 44.4001
18 100.592 100.368 100.704
EOD
$p0s9 << EOD
1 23.6547 23.6033 23.6999
2 30.036 29.8693 30.2169
4 28.64 28.5857 28.6998
6 38.78 38.7139 38.8396
8 49.328 48.7796 50.088
18 114.784 114.491 114.992
EOD
$p0s10 << EOD
1 34.826 34.6349 35.0475
2 39.024 38.9113 39.1557
4 51.652 51.572 51.688
6 62.316 62.1076 62.5384
8 70.256 70.0612 70.4219
18 168.832 168.255 169.304
EOD
$p0s11 << EOD
1 92.528 87.5582 96.2144
2 93.072 93.0053 93.1388
4 89.972 86.5581 95.634
6 93.68 88.4289 97.4726
8 94.784 94.4652 95.2
18 180.192 178.925 181.221
EOD
$p0s12 << EOD
1 98.656 98.2866 99.0908
2 107.728 107.268 108.157
4 128.784 128.501 129.035
6 150.848 150.624 151.136
8 168.736 168.016 169.448
18 407.504 407.2 407.712
EOD
$p0s13 << EOD
1 34.776 34.685 34.8815
2 34.9067 34.8323 34.9509
4 35.168 34.5362 35.7071
6 34.9813 34.9243 35.058
8 35.1227 34.9736 35.2455
18 35.448 35.325 35.6089
EOD
$p0s14 << EOD
1 116.592 115.885 117.185
2 116.72 115.654 117.634
4 116.864 116.478 117.283
6 116.912 116.692 117.1
8 117.104 116.869 117.248
18 116.672 116.365 116.947
EOD
$p0s15 << EOD
1 15.463 15.4126 15.5336
2 19.752 19.6233 19.8716
4 25.946 25.8385 26.0552
6 37.528 37.428 37.6329
8 41.518 41.4223 41.6098
18 93.424 92.7928 94.0161
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
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 10.8805 10.8451 10.9082
2 12.192 12.1665 12.2193
8 20.0917 20.0704 20.112
EOD
$p1s1 << EOD
1 10.3568 10.2979 10.4219
2 11.516 11.4848 11.5467
8 18.6048 18.5458 18.6602
EOD
$p1s2 << EOD
1 12.042 11.9843 12.0973
1 12.186 12.1221 12.2364
2 15.17 15.1384 15.2016
2 15.459 15.3763 15.5562
4 17.632 17.5677 17.6999
6 22.71 22.6158 22.8126
6 22.467 22.3197 22.6104
8 24.458 24.3626 24.5771
8 24.606 24.4295 24.7588
18 51.256 51.0412 51.4368
EOD
$p1s3 << EOD
1 15.098 15.0597 15.1418
1 15.418 15.237 15.5625
2 16.468 16.4392 16.4928
2 16.637 16.5853 16.6848
4 20.084 20.0315 20.1353
6 24.464 24.41 24.5281
6 24.683 24.5877 24.7806
8 29.786 29.758 29.828
8 29.87 29.7363 30.0458
18 63.416 63.2783 63.5433
EOD
$p1s4 << EOD
1 12.088 12.066 12.1119
2 15.13 15.1156 15.143
4 17.364 17.3463 17.3831
6 21.899 21.8615 21.9386
8 24.319 24.2399 24.4324
18 51.338 51.0789 51.5943
EOD
$p1s5 << EOD
1 17.5611 17.5076 17.6179
2 18.8526 18.8186 18.8889
4 22.1173 22.0926 22.1474
6 25.7467 25.6304 25.8571
8 29.7072 29.5293 29.9622
18 64.152 63.796 64.4776
EOD
$p1s6 << EOD
1 13.397 13.3592 13.4349
2 14.576 14.551 14.6004
4 18.102 18.0257 18.1793
6 21.034 20.942 21.1204
8 25.356 25.3176 25.4105
18 52.02 51.9005 52.129
EOD
$p1s7 << EOD
1 12.664 12.568 12.7714
2 13.772 13.7303 13.8138
4 17.392 17.36 17.4247
6 20.514 20.4026 20.6373
8 26.608 26.4447 26.7964
18 54.536 54.2668 54.7769
EOD
$p1s8 << EOD
1 13.928 13.9099 13.9488
2 12.922 12.9038 12.9402
4 16.162 16.0498 16.2621
6 20.759 20.6395 20.8664
8 25.91 25.7741 26.0707
18 53.584 53.3629 53.8139
EOD
$p1s9 << EOD
1 12.842 12.8128 12.8686
2 14.808 14.7528 14.8674
4 16.784 16.7208 16.8394
6 25.362 25.3064 25.4137
8 27.378 27.3066 27.475
18 59.128 58.9182 59.3425
EOD
$p1s10 << EOD
1 21.82 21.7959 21.8462
2 23.662 23.6066 23.7162
4 30.776 30.6005 30.943
6 36.98 36.8242 37.1913
8 39.96 39.9259 40.0289
18 94.08 86.0114 99.8211
EOD
$p1s11 << EOD
1 48.496 48.4313 48.5474
2 48.668 48.5953 48.7434
4 48.712 48.4546 48.9224
6 49.124 48.7902 49.3901
8 49.478 49.1397 49.958
18 96.352 95.0703 97.4332
EOD
$p1s12 << EOD
1 67.472 67.274 67.77
2 92.254 91.2995 93.2402
4 120.24 116.531 123.405
6 118.608 117.449 119.874
8 143.312 143.088 143.712
18 239.216 238.831 239.537
EOD
$p1s13 << EOD
1 20.7456 20.7004 20.7856
2 20.9344 20.8427 21.0179
4 21.0304 20.9754 21.078
6 21.0048 20.9936 21.0208
8 21.072 21.0286 21.1251
18 18.7573 18.6349 18.8725
EOD
$p1s14 << EOD
1 59.416 59.2524 59.5693
2 59.192 59.0722 59.3147
4 59.18 58.9454 59.41
6 59.208 58.9836 59.4304
8 59.152 58.8968 59.4429
18 60.084 59.7578 60.3823
EOD
$p1s15 << EOD
1 12.0693 12.0552 12.0808
2 15.126 15.0878 15.169
4 17.491 17.4295 17.5534
6 21.976 21.8895 22.0535
8 24.352 24.3005 24.3969
18 51.3 51.0954 51.4812
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
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "qwq_32b_qkv\nK = 5120, N = 7168, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s2 << EOD
1 12.3619 12.3111 12.4007
2 15.776 15.7432 15.8165
4 19.4446 19.3142 19.581
6 25.864 25.6767 26.0571
8 28.5303 28.4367 28.6532
18 56.3817 56.3246 56.4434
EOD
$p2s3 << EOD
1 15.7509 15.7123 15.7925
2 17.8583 17.7924 17.9038
4 23.1143 22.9578 23.3077
6 28.2606 27.9927 28.5968
8 34.9943 34.933 35.0816
18 70.9623 70.9088 71.0265
EOD
$p2s4 << EOD
1 12.4625 12.416 12.4948
2 15.5909 15.5188 15.6861
4 19.384 19.2852 19.4718
6 25.7943 25.6929 25.8823
8 28.5806 28.5246 28.6458
18 56.2926 56.1781 56.4332
EOD
$p2s5 << EOD
1 17.2857 17.2236 17.3511
2 19.3973 19.2813 19.4863
4 24.0893 23.8771 24.3077
6 29.0432 28.8797 29.2075
8 35.3408 35.3216 35.3648
18 71.824 71.5012 72.0785
EOD
$p2s6 << EOD
1 13.6579 13.6323 13.682
2 15.0914 15.0335 15.1465
4 19.9429 19.772 20.1188
6 24.0034 23.8521 24.1525
8 29.2617 29.1825 29.3258
18 57.7234 57.6754 57.7691
EOD
$p2s7 << EOD
1 13.1558 13.125 13.1791
2 14.7131 14.6674 14.7529
4 19.7371 19.5886 19.8759
6 23.5783 23.4505 23.7043
8 31.0949 31.0719 31.127
18 60.8343 60.67 61.0036
EOD
$p2s8 << EOD
1 14.3623 14.2818 14.4485
2 14.4274 14.3572 14.4926
4 18.6263 18.5104 18.739
6 24.3451 24.2342 24.4481
8 30.7886 30.6913 30.8846
18 59.5931 59.5382 59.6527
EOD
$p2s9 << EOD
1 14.3291 14.266 14.3848
2 16.4057 16.3592 16.447
4 20.1954 20.0668 20.3179
6 26.16 26.065 26.2531
8 33.4446 33.3724 33.5001
18 65.2206 65.0073 65.5017
EOD
$p2s10 << EOD
1 23.6297 23.5412 23.6925
2 25.976 25.9425 26.0088
4 34.2697 34.1672 34.3816
6 41.3074 41.1709 41.4642
8 42.3086 42.2108 42.4004
18 102.464 101.939 103.067
EOD
$p2s11 << EOD
1 53.3417 53.1537 53.515
2 53.3851 52.9705 53.7367
4 53.424 52.6133 54.1253
6 53.7623 53.2999 54.219
8 54.1577 54.0334 54.2945
18 105.952 105.84 106.064
EOD
$p2s12 << EOD
1 57.8331 57.6783 57.9837
2 66.368 66.2294 66.5251
4 82.9623 82.5637 83.3381
6 107.648 106.359 109.21
8 126.128 125.48 126.725
18 247.04 245.48 248.501
EOD
$p2s13 << EOD
1 21.2064 21.1506 21.2634
2 20.6816 20.6039 20.7713
4 20.3936 20.2858 20.4912
6 20.4352 20.3885 20.4734
8 20.2128 20.1978 20.2289
18 20.656 20.2574 21.0572
EOD
$p2s14 << EOD
1 67.704 67.358 68.1641
2 67.736 67.4203 68.0879
4 66.652 66.0744 67.1749
6 66.336 66.1421 66.5437
8 66.3 66.24 66.368
18 66.56 66.4265 66.6857
EOD
$p2s15 << EOD
1 12.3665 12.2905 12.4321
2 15.5703 15.5212 15.6172
4 19.088 18.9829 19.2197
6 25.7154 25.594 25.8321
8 28.5806 28.544 28.6242
18 56.4069 56.336 56.4366
EOD
plot $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "qwq_32b_o\nK = 5120, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s2 << EOD
1 11.5136 11.4464 11.5662
2 14.372 14.0816 14.776
4 16.3384 16.2915 16.4014
6 21.3344 21.1799 21.4448
8 23.8512 23.7706 23.9224
18 45.6853 45.3907 45.9459
EOD
$p3s3 << EOD
1 14.48 14.4403 14.5182
2 15.3992 15.3732 15.4183
4 19.2312 19.1526 19.3261
6 24.0576 23.9614 24.1787
8 29.048 28.8662 29.1975
18 57.504 57.0711 57.8563
EOD
$p3s4 << EOD
1 11.5216 11.4715 11.5628
2 14.4608 14.452 14.472
4 16.3328 16.3018 16.375
6 21.44 21.2845 21.5719
8 23.8032 23.7059 23.8998
18 45.8027 45.7032 45.9012
EOD
$p3s5 << EOD
1 16.2027 16.1513 16.2465
2 17.3182 17.2475 17.3738
4 20.443 20.2698 20.6437
6 24.1863 24.0127 24.3364
8 28.3189 27.8437 28.853
18 55.408 55.0851 55.6661
EOD
$p3s6 << EOD
1 12.9232 12.8752 12.9729
2 13.808 13.799 13.8164
4 16.9264 16.8873 16.9608
6 20.5808 20.4693 20.6768
8 24.496 24.356 24.6474
18 46.7804 46.6867 46.9159
EOD
$p3s7 << EOD
1 12.0968 12.0427 12.1468
2 12.9264 12.8584 13.0049
4 16.5608 16.3958 16.7612
6 20.5408 20.4099 20.6488
8 25.896 25.7033 26.0771
18 49.0151 48.8139 49.2218
EOD
$p3s8 << EOD
1 13.2224 13.1616 13.2743
2 12.08 12.0666 12.0952
4 15.436 15.362 15.5151
6 20.4272 20.3228 20.5117
8 25.12 24.9621 25.2713
18 48.4711 48.3336 48.6054
EOD
$p3s9 << EOD
1 11.66 11.6392 11.676
2 13.7672 13.7029 13.8323
4 16.088 16.0527 16.1292
6 22.9792 22.8464 23.0751
8 25.9856 25.8573 26.1038
18 51.7831 51.599 51.9262
EOD
$p3s10 << EOD
1 18.7208 18.7072 18.744
2 21.4512 21.3681 21.556
4 26.552 26.4786 26.6373
6 31.8864 31.7141 32.0649
8 34.5536 34.4755 34.6265
18 74.0622 73.8559 74.2417
EOD
$p3s11 << EOD
1 40.7648 40.6913 40.8256
2 40.8352 40.7766 40.8907
4 40.8432 40.5989 41.1167
6 41.2032 40.7744 41.5596
8 41.5024 41.1209 41.8817
18 75.5716 75.1779 76.1088
EOD
$p3s12 << EOD
1 64.6496 64.513 64.8153
2 74.304 70.0143 79.4707
4 79.9904 77.9435 82.4276
6 102.976 102.752 103.328
8 122.752 122.382 123.316
18 201.504 198.126 203.787
EOD
$p3s13 << EOD
1 15.8539 15.7616 15.9423
2 15.5691 15.2318 16.0262
4 15.3835 15.3225 15.4518
6 15.4219 15.3877 15.4547
8 15.3419 15.3307 15.3536
18 15.664 15.6067 15.7165
EOD
$p3s14 << EOD
1 48.7093 48.68 48.7574
2 48.76 48.0866 49.458
4 48.768 48.7074 48.8643
6 48.2507 47.9522 48.5758
8 48.232 48.007 48.4418
18 48.504 48.4004 48.5953
EOD
$p3s15 << EOD
1 11.464 11.4528 11.4736
2 14.4488 14.3896 14.5173
4 16.3944 16.2885 16.5298
6 21.264 21.1366 21.3963
8 23.7536 23.6818 23.8288
18 45.5467 45.3219 45.7963
EOD
plot $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_gate_up\nK = 5120, N = 55296, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s2 << EOD
1 47.4827 47.397 47.5418
2 60.696 60.5144 60.8647
4 83.48 83.2036 83.8214
6 124.096 123.936 124.224
8 149.056 147.617 150.26
18 342.112 341.663 342.384
EOD
$p4s3 << EOD
1 59.284 59.0414 59.4981
2 79.48 79.1782 79.7909
4 115.552 114.59 116.521
6 148.96 148.8 149.12
8 188.672 187.633 189.823
18 441.552 440.825 442.259
EOD
$p4s4 << EOD
1 47.4987 47.4648 47.5307
2 60.632 60.445 60.8596
4 83.512 83.432 83.5748
6 124.288 123.455 125.115
8 148.832 148.237 149.29
18 342.048 341.776 342.24
EOD
$p4s5 << EOD
1 62.18 61.9926 62.3786
2 85.232 85.1545 85.336
4 125.824 125.42 126.207
6 160.816 160.417 161.152
8 201.6 200.982 202.251
18 464.448 464.16 464.704
EOD
$p4s6 << EOD
1 47.008 46.9493 47.0427
2 60.728 60.5489 60.8942
4 87.408 87.2437 87.6047
6 119.664 119.477 119.841
8 154.24 153.436 154.908
18 353.024 352.148 354.116
EOD
$p4s7 << EOD
1 50.108 49.9456 50.3084
2 61.772 61.4765 62.0714
4 95.36 89.6308 99.6942
6 122.88 122.66 123.068
8 163.952 162.874 165.111
18 373.76 373.309 374.275
EOD
$p4s8 << EOD
1 51.9 51.7695 52.0281
2 62.44 61.9504 62.9062
4 86.348 86.1796 86.5915
6 119.44 119.068 119.759
8 161.92 160.987 162.665
18 371.472 370.89 372.162
EOD
$p4s9 << EOD
1 100.112 99.6684 100.568
2 98.016 97.5356 98.5842
4 99.072 98.6609 99.4096
6 139.376 139.158 139.627
8 183.136 182.241 184.303
18 433.328 431.864 434.646
EOD
$p4s10 << EOD
1 127.2 126.475 127.908
2 144.352 143.617 145.241
4 190.848 190.656 191.009
6 231.904 231.189 232.568
8 271.536 269.559 272.796
18 667.936 667.198 668.867
EOD
$p4s11 << EOD
1 363.68 362.624 366.561
2 362.368 361.311 363.673
4 362.576 362.133 363.062
6 365.856 365.098 366.722
8 368.912 368.131 369.577
18 743.024 742.554 743.42
EOD
$p4s12 << EOD
1 379.568 378.464 380.032
2 412.16 411.081 413.134
4 491.152 490.748 491.706
6 573.632 571.726 575.051
8 635.152 633.9 636.192
18 1656.32 1653.44 1657.09
EOD
$p4s13 << EOD
1 133.04 132.752 133.664
2 133.84 132.989 134.825
4 133.712 133.205 134.274
6 133.92 133.592 134.291
8 133.952 133.696 134.32
18 135.968 135.066 137.133
EOD
$p4s14 << EOD
1 449.936 444.528 454.508
2 448.48 444.144 452.746
4 445.984 445.536 447.152
6 445.856 445 446.82
8 446.752 446.32 449.76
18 449.808 444.83 454.211
EOD
$p4s15 << EOD
1 47.4347 47.3468 47.5084
2 60.808 60.7304 60.875
4 83.56 83.2967 83.8507
6 124.528 123.437 125.681
8 149.088 148.881 149.37
18 341.696 340.586 342.745
EOD
plot $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_down\nK = 27648, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s2 << EOD
1 29.232 29.1545 29.2949
2 36.2933 36.2102 36.336
4 47.2373 47.1596 47.2938
6 66.736 66.5412 66.9073
8 79.24 78.996 79.4873
18 182.304 182 182.562
EOD
$p5s3 << EOD
1 35.5333 35.4081 35.6464
2 45.2107 45.0468 45.3359
4 61.916 61.8568 62.0073
6 79.24 79.1399 79.3402
8 104.096 103.573 104.6
18 230.128 229.705 230.477
EOD
$p5s4 << EOD
1 28.3 28.1088 28.5125
2 36.6347 36.5367 36.7649
4 47.136 46.9328 47.3382
6 66.684 66.529 66.8848
8 79.156 79.0298 79.2904
18 184.864 183.805 186.217
EOD
$p5s5 << EOD
1 43.5413 43.453 43.6423
2 56.32 56.1593 56.4543
4 74.468 74.416 74.528
6 91.552 91.2553 91.8415
8 115.76 115.305 116.12
18 248.944 248.523 249.354
EOD
$p5s6 << EOD
1 30.75 29.2619 31.8396
2 36.776 35.8582 38.9393
4 49.7373 49.4176 50.0598
6 64.104 63.9128 64.3038
8 81.912 81.7304 82.0886
18 187.92 187.103 188.633
EOD
$p5s7 << EOD
1 30.884 30.7175 31.0634
2 35.4267 34.4102 37.951
4 51.336 50.9947 51.6739
6 65.256 65.0958 65.3925
8 86.852 86.6193 87.0746
18 197.616 196.544 198.458
EOD
$p5s8 << EOD
1 32.838 30.6075 34.5066
2 35.3893 35.1516 35.7269
4 48.168 48.12 48.1973
6 64.1 64.0042 64.1879
8 85.08 84.653 85.4527
18 195.328 195.125 195.489
EOD
$p5s9 << EOD
1 48.8267 48.0001 49.5864
2 53.712 53.4867 53.9756
4 53.496 53.1418 53.8281
6 75.052 74.8499 75.2359
8 100.656 100.098 101.185
18 231.84 230.792 232.839
EOD
$p5s10 << EOD
1 66.04 65.9544 66.1257
2 74.956 74.8634 75.0273
4 102.304 102.134 102.442
6 123.792 123.391 124.162
8 142.496 142.143 142.849
18 344.816 344.055 345.717
EOD
$p5s11 << EOD
1 187.104 186.183 188.34
2 187.072 186.944 187.264
4 186.976 186.755 187.219
6 188.816 188.672 188.946
8 190.464 190.282 190.624
18 376.976 375.425 379.197
EOD
$p5s12 << EOD
1 433.488 131.975 1803.41
2 388.336 152.522 571.282
4 593.376 572.886 610.031
6 609.968 386.423 878.024
8 631.632 566.285 685.626
18 1126.37 1115.95 1136.86
EOD
$p5s13 << EOD
1 71.388 67.9846 73.9616
2 69.82 68.9339 71.804
4 70.96 70.6618 71.2245
6 71.472 71.2844 71.6546
8 71.544 71.3027 71.7941
18 71.892 71.4524 72.4252
EOD
$p5s14 << EOD
1 232.736 232.143 233.341
2 233.12 231.625 234.173
4 234.08 232.188 235.728
6 234.08 233.695 234.401
8 234.128 233.745 234.533
18 234.352 233.53 235.316
EOD
$p5s15 << EOD
1 30.128 29.7743 30.4544
2 36.24 35.7638 36.9758
4 47.088 46.9266 47.2642
6 66.688 66.4745 66.8754
8 79.2 79.1192 79.3049
18 182.624 181.51 183.819
EOD
plot $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
