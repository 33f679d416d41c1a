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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline block_kn=256", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2 block_kn=256"
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
set yrange [4.65598:578.189]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 15.502 15.1717 15.7863
2 19.7693 19.719 19.8081
4 25.998 25.9053 26.112
6 37.446 37.3885 37.5115
8 41.512 41.3605 41.6581
18 93.024 92.3615 93.5158
EOD
$p0s1 << EOD
1 20.0453 19.9557 20.1296
2 25.616 25.5364 25.7076
4 33.744 33.6907 33.8119
6 41.496 41.3555 41.6099
8 52.32 52.0131 52.5949
18 117.264 116.698 117.766
EOD
$p0s2 << EOD
1 15.748 15.5978 15.8769
2 19.856 19.8133 19.88
4 25.964 25.852 26.0613
6 37.572 37.2652 37.9161
8 41.482 41.3881 41.5572
18 93.008 92.6391 93.3876
EOD
$p0s3 << EOD
1 21.1267 21.0933 21.1813
2 27.534 27.3776 27.6424
4 35.9653 35.8639 36.0383
6 42.3947 42.1986 42.5676
8 51.1893 51.0176 51.3842
18 123.952 123.47 124.562
EOD
$p0s4 << EOD
1 16.061 15.9652 16.1561
2 20.756 20.6507 20.8604
4 27.44 27.3331 27.5229
6 34.204 34.0505 34.3642
8 42.684 42.6203 42.7344
18 95.856 95.4276 96.3164
EOD
$p0s5 << EOD
1 16.452 16.416 16.4907
2 20.412 20.3867 20.4413
4 28.31 28.259 28.365
6 34.196 34.1508 34.2665
8 44.996 44.9229 45.0704
18 100.768 100.496 100.925
EOD
$p0s6 << EOD
1 17.7013 17.6785 17.7295
2 19.6107 19.5919 19.6321
4 26.36 26.201 26.4964
6 35.268 35.1046 35.4634
8 44.38 44.328 44.4001
18 100.592 100.368 100.704
EOD
$p0s7 << EOD
1 23.6547 23.6033 23.6999
2 30.036 29.8689 30.2164
4 28.64 28.5856 28.6997
6 38.78 38.7138 38.8395
8 49.328 48.7748 50.0852
18 114.784 114.491 114.992
EOD
$p0s8 << EOD
1 34.826 34.6343 35.0471
2 39.024 38.9111 39.1556
4 51.652 51.572 51.688
6 62.316 62.1072 62.5381
8 70.256 70.061 70.4216
18 168.832 168.254 169.303
EOD
$p0s9 << EOD
1 92.528 87.4912 96.1008
2 93.072 93.0053 93.1387
4 89.972 86.4325 95.5595
6 93.68 88.3587 97.3479
8 94.784 94.4644 95.1996
18 180.192 178.922 181.216
EOD
$p0s10 << EOD
1 98.656 98.2857 99.0903
2 107.728 107.268 108.156
4 128.784 128.501 129.035
6 150.848 150.624 151.136
8 168.736 168.015 169.447
18 407.504 407.2 407.712
EOD
$p0s11 << EOD
1 34.776 34.6848 34.8814
2 34.9067 34.8322 34.9509
4 35.168 34.5329 35.7017
6 34.9813 34.9243 35.058
8 35.1227 34.9734 35.2453
18 35.448 35.3247 35.6087
EOD
$p0s12 << EOD
1 116.592 115.884 117.183
2 116.72 115.649 117.631
4 116.864 116.478 117.282
6 116.912 116.692 117.1
8 117.104 116.869 117.248
18 116.672 116.365 116.947
EOD
$p0s13 << EOD
1 15.463 15.4125 15.5335
2 19.752 19.6229 19.8714
4 25.946 25.8383 26.055
6 37.528 37.428 37.6328
8 41.518 41.4222 41.6098
18 93.424 92.7906 94.0147
EOD
$p0s14 << EOD
1 19.4333 19.42 19.4507
2 23.1453 23.104 23.168
6 33.878 33.84 33.948
8 45.092 45.02 45.14
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.042 11.9842 12.0971
1 12.038 11.984 12.0747
2 15.17 15.1384 15.2016
2 15.195 15.158 15.226
4 17.632 17.5676 17.6997
6 22.71 22.6156 22.8124
6 22.303 22.15 22.416
8 24.458 24.3624 24.5769
8 24.428 24.398 24.438
18 51.256 51.041 51.4363
EOD
$p1s1 << EOD
1 15.098 15.0596 15.1417
1 15.151 15.092 15.206
2 16.468 16.4392 16.4928
2 16.396 16.337 16.454
4 20.084 20.0314 20.1352
6 24.464 24.41 24.528
6 24.5 24.461 24.532
8 29.786 29.758 29.828
8 29.648 29.628 29.68
18 63.416 63.2782 63.5431
EOD
$p1s2 << EOD
1 12.088 12.0659 12.1118
2 15.13 15.1156 15.143
4 17.364 17.3463 17.3831
6 21.899 21.8615 21.9385
8 24.319 24.2398 24.4322
18 51.338 51.0783 51.5937
EOD
$p1s3 << EOD
1 17.5611 17.5075 17.6178
2 18.8526 18.8186 18.8889
4 22.1173 22.0926 22.1474
6 25.7467 25.6303 25.8568
8 29.7072 29.5288 29.9613
18 64.152 63.7951 64.4768
EOD
$p1s4 << EOD
1 13.397 13.3592 13.4348
2 14.576 14.551 14.6004
4 18.102 18.0256 18.1791
6 21.034 20.9418 21.1202
8 25.356 25.3176 25.4104
18 52.02 51.9004 52.1289
EOD
$p1s5 << EOD
1 12.664 12.5676 12.7711
2 13.772 13.7302 13.8138
4 17.392 17.36 17.4247
6 20.514 20.4023 20.6371
8 26.608 26.4441 26.7959
18 54.536 54.2664 54.7763
EOD
$p1s6 << EOD
1 13.928 13.9099 13.9488
2 12.922 12.9038 12.9402
4 16.162 16.0496 16.2617
6 20.759 20.6393 20.866
8 25.91 25.7736 26.0704
18 53.584 53.3625 53.8135
EOD
$p1s7 << EOD
1 12.842 12.8128 12.8686
2 14.808 14.7527 14.8673
4 16.784 16.7207 16.8393
6 25.362 25.3064 25.4136
8 27.378 27.3065 27.4748
18 59.128 58.9179 59.3421
EOD
$p1s8 << EOD
1 21.82 21.7959 21.8461
2 23.662 23.6066 23.7161
4 30.776 30.6001 30.9426
6 36.98 36.8238 37.1909
8 39.96 39.9258 40.0288
18 94.08 85.8506 99.5267
EOD
$p1s9 << EOD
1 48.496 48.4313 48.5474
2 48.668 48.5953 48.7434
4 48.712 48.4542 48.9218
6 49.124 48.7896 49.3891
8 49.478 49.1385 49.9562
18 96.352 95.0656 97.425
EOD
$p1s10 << EOD
1 67.472 67.274 67.77
2 92.254 91.2956 93.2351
4 120.24 116.478 123.373
6 118.608 117.445 119.867
8 143.312 143.088 143.712
18 239.216 238.831 239.537
EOD
$p1s11 << EOD
1 20.7456 20.7003 20.7856
2 20.9344 20.8426 21.0177
4 21.0304 20.9754 21.078
6 21.0048 20.9936 21.0208
8 21.072 21.0285 21.1251
18 18.7573 18.6345 18.8721
EOD
$p1s12 << EOD
1 59.416 59.2523 59.5691
2 59.192 59.0721 59.3145
4 59.18 58.9451 59.4096
6 59.208 58.9834 59.43
8 59.152 58.8961 59.4425
18 60.084 59.7573 60.3814
EOD
$p1s13 << EOD
1 12.0693 12.0552 12.0808
2 15.126 15.0877 15.1689
4 17.491 17.4294 17.5533
6 21.976 21.8894 22.0533
8 24.352 24.3005 24.3969
18 51.3 51.0952 51.4808
EOD
$p1s14 << EOD
1 17.837 17.807 17.902
1 17.814 17.796 17.824
2 21.251 21.212 21.298
2 21.228 21.213 21.259
6 25.796 25.744 25.864
6 25.806 25.78 25.816
8 35.112 35.068 35.132
8 35.136 35.108 35.18
EOD
$p1s15 << EOD
1 23.518 23.506 23.536
2 23.659 23.642 23.674
6 28.788 28.754 28.832
8 30.152 30.096 30.268
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
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 11.5799 11.3843 11.7284
2 13.0311 13.0157 13.0406
4 13.6616 13.6337 13.7085
6 16.2135 16.1389 16.284
8 16.0412 15.9842 16.0954
18 27.8831 27.8708 27.9003
EOD
$p2s1 << EOD
1 14.4539 14.2825 14.6088
2 13.5816 13.5721 13.5929
4 15.6119 15.5832 15.6306
6 15.512 15.4582 15.5658
8 21.184 21.1705 21.1963
18 33.1378 33.0732 33.198
EOD
$p2s2 << EOD
1 11.5372 11.4368 11.6672
2 13.0637 13.0371 13.1013
4 13.6729 13.6523 13.7018
6 16.2406 16.1989 16.2839
8 16.0714 16.0611 16.0817
18 27.8025 27.746 27.8601
EOD
$p2s3 << EOD
1 14.745 14.7309 14.7603
2 15.078 15.057 15.1053
4 16.6822 16.6749 16.6967
6 16.3312 16.2919 16.3695
8 17.976 17.9424 18.0113
18 31.7723 31.7317 31.8072
EOD
$p2s4 << EOD
1 13.0957 12.9656 13.2124
2 12.5547 12.5464 12.5641
4 14.5724 14.5338 14.608
6 14.9809 14.9207 15.0346
8 16.3545 16.3397 16.3697
18 27.7292 27.6659 27.7864
EOD
$p2s5 << EOD
1 12.0818 11.8481 12.2656
2 11.411 11.398 11.4236
4 13.2225 13.1989 13.2461
6 13.4757 13.4527 13.4942
8 17.3526 17.3359 17.3693
18 28.3058 28.2832 28.3322
EOD
$p2s6 << EOD
1 13.0027 12.7749 13.1649
2 9.42519 9.40975 9.43627
4 11.7541 11.7293 11.7832
6 14.7151 14.695 14.7409
8 16.768 16.7226 16.8076
18 26.6418 26.6143 26.6772
EOD
$p2s7 << EOD
1 9.63141 9.46015 9.76237
2 10.3253 10.317 10.3336
4 10.7994 10.7867 10.8078
6 13.5188 13.492 13.5484
8 14.4197 14.3805 14.4618
18 29.6658 29.6023 29.7187
EOD
$p2s8 << EOD
1 13.3167 13.0471 13.5018
2 12.7076 12.6666 12.7541
4 16.6578 16.6108 16.6866
6 19.6966 19.6672 19.7203
8 17.8548 17.8217 17.8899
18 34.5772 34.5229 34.6229
EOD
$p2s9 << EOD
1 19.7049 19.6303 19.7605
2 18.5493 18.524 18.5861
4 18.6862 18.65 18.7074
6 18.7458 18.7046 18.7982
8 18.7403 18.7082 18.7773
18 30.9902 30.8854 31.0785
EOD
$p2s10 << EOD
1 66.8919 66.7793 66.9351
2 76.5298 76.3821 76.6553
4 91.264 84.005 97.8629
6 109.632 108.944 110.386
8 127.392 126.848 128
18 209.12 204.671 213.281
EOD
$p2s11 << EOD
1 9.55657 9.50089 9.60616
2 9.66705 9.6381 9.68762
4 9.63581 9.59105 9.66838
6 9.71429 9.69754 9.73255
8 9.71733 9.6934 9.74482
18 10.0533 9.9673 10.118
EOD
$p2s12 << EOD
1 20.3867 20.2988 20.4826
2 20.312 20.2741 20.3375
4 20.0853 20.0559 20.1218
6 19.9813 19.9505 20.0175
8 19.9853 19.9365 20.0297
18 20.3813 20.3461 20.4104
EOD
$p2s13 << EOD
1 11.5905 11.3419 11.7621
2 13.0483 13.0271 13.0656
4 13.6616 13.6454 13.6886
6 16.2105 16.2005 16.2241
8 16.0591 16.0291 16.087
18 27.8892 27.821 27.9636
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
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 10.4588 10.4437 10.4778
2 13.123 13.1027 13.1416
4 13.3168 13.2637 13.3661
6 15.2813 15.2594 15.3034
8 14.6907 14.666 14.7207
18 23.984 23.9717 24.0037
EOD
$p3s1 << EOD
1 13.4171 13.3943 13.4413
2 13.4249 13.3751 13.4582
4 14.7637 14.7334 14.7841
6 14.16 14.1482 14.1767
8 19.7147 19.6939 19.7437
18 29.4821 29.4427 29.5363
EOD
$p3s2 << EOD
1 10.4822 10.4607 10.5039
2 13.1226 13.103 13.1465
4 13.3133 13.2984 13.3268
6 15.2575 15.2459 15.27
8 14.6871 14.6449 14.7343
18 23.9941 23.9469 24.0443
EOD
$p3s3 << EOD
1 14.0283 13.9949 14.0526
2 14.0407 13.9845 14.1005
4 15.2571 15.2395 15.2715
6 14.6104 14.4868 14.7178
8 15.7222 15.4934 16.0062
18 25.6516 25.607 25.6925
EOD
$p3s4 << EOD
1 12.0363 12.0049 12.0616
2 12.595 12.5784 12.6071
4 14.0208 13.9967 14.0558
6 14.0692 14.015 14.1392
8 14.4004 14.37 14.4244
18 23.7746 23.7417 23.8217
EOD
$p3s5 << EOD
1 10.9107 10.8845 10.9349
2 11.2069 11.1939 11.216
4 12.5059 12.4799 12.5312
6 12.2175 12.1893 12.2486
8 15.6671 15.6281 15.6958
18 24.1358 24.0755 24.1915
EOD
$p3s6 << EOD
1 11.7457 11.7258 11.7657
2 8.52627 8.51492 8.53906
4 10.1129 10.099 10.1244
6 13.2865 13.2765 13.2956
8 13.8751 13.8626 13.8861
18 22.6857 22.5651 22.8371
EOD
$p3s7 << EOD
1 7.51265 7.50357 7.52432
2 9.22897 9.18095 9.2842
4 8.70443 8.67726 8.73045
6 11.0201 10.9881 11.0527
8 11.256 11.2229 11.2873
18 20.8663 20.7559 20.9828
EOD
$p3s8 << EOD
1 12.0523 12.036 12.0718
2 12.6123 12.5604 12.6639
4 16.0804 16.0452 16.1139
6 18.9111 18.8945 18.926
8 16.4564 16.4109 16.4887
18 28.5655 28.4005 28.7051
EOD
$p3s9 << EOD
1 14.771 14.7059 14.8038
2 14.7749 14.7249 14.8261
4 14.7965 14.7272 14.88
6 14.9436 14.8733 15.0236
8 15.1458 15.1316 15.1636
18 24.9573 24.9454 24.9755
EOD
$p3s10 << EOD
1 23.3085 23.2802 23.3392
2 27.1343 27.076 27.1873
4 33.9304 33.8941 33.9903
6 42.2763 42.1447 42.3953
8 51.6444 51.5169 51.7857
18 79.7294 79.5919 79.8263
EOD
$p3s11 << EOD
1 6.182 6.1696 6.19549
2 6.1616 6.1358 6.1842
4 6.2216 6.18607 6.2542
6 6.232 6.21348 6.25105
8 6.266 6.24232 6.28861
18 6.4128 6.38944 6.43322
EOD
$p3s12 << EOD
1 14.583 14.4727 14.6686
2 14.434 14.3548 14.5245
4 14.359 14.342 14.368
6 14.41 14.385 14.431
8 14.439 14.3873 14.5013
18 14.566 14.5267 14.6046
EOD
$p3s13 << EOD
1 10.4739 10.4275 10.5094
2 13.1269 13.1034 13.1586
4 13.3267 13.305 13.3498
6 15.2623 15.2493 15.2778
8 14.6804 14.666 14.6951
18 23.9991 23.9498 24.0425
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
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 16.351 16.2469 16.4324
2 21.3427 21.0423 21.6306
4 29.23 29.1512 29.3008
6 38.918 38.8173 39.012
8 45.484 45.1694 45.8093
18 99.904 99.2288 100.409
EOD
$p4s1 << EOD
1 21.9867 21.8053 22.1378
2 28.21 28.1804 28.2423
4 35.964 35.8728 36.0512
6 45.278 45.248 45.304
8 57.072 56.8126 57.3234
18 126.704 125.913 127.292
EOD
$p4s2 << EOD
1 16.368 16.3266 16.4068
2 21.188 20.9795 21.3636
4 29.222 29.1155 29.3019
6 38.928 38.888 38.958
8 45.484 45.2562 45.7252
18 99.888 99.4671 100.224
EOD
$p4s3 << EOD
1 22.856 22.6512 23.0652
2 30.336 30.1932 30.4881
4 37.9467 37.8984 38.0003
6 46.2773 46.224 46.3147
8 56.272 55.8675 56.6516
18 134.72 134.202 135.238
EOD
$p4s4 << EOD
1 16.9947 16.9238 17.0637
2 22.46 22.4009 22.5387
4 30.814 30.7191 30.88
6 37.058 36.8599 37.2134
8 46.812 46.7081 46.9065
18 102.176 102.08 102.304
EOD
$p4s5 << EOD
1 17.62 17.57 17.6646
2 21.392 21.2872 21.5012
4 29.97 29.8743 30.075
6 37.518 37.4587 37.588
8 49.9 48.8974 50.7439
18 108.032 107.575 108.468
EOD
$p4s6 << EOD
1 18.5307 18.3839 18.6294
2 21.9907 21.8831 22.1151
4 29.076 28.9625 29.2095
6 37.372 37.1572 37.6254
8 48.324 48.0775 48.5518
18 107.344 106.898 107.939
EOD
$p4s7 << EOD
1 27.456 27.257 27.7003
2 31.934 31.458 32.3806
4 31.294 31.1604 31.4316
6 41.77 41.7296 41.8024
8 54.548 54.2432 54.8741
18 123.552 122.97 124.134
EOD
$p4s8 << EOD
1 36.964 36.9042 37.0171
2 41.522 41.4812 41.586
4 54.66 54.4912 54.7861
6 65.808 65.3945 66.2215
8 74.152 73.7885 74.6489
18 180.992 180.717 181.182
EOD
$p4s9 << EOD
1 99.36 98.3433 100.121
2 99.456 98.0647 100.517
4 99.68 99.2225 100.169
6 100.384 100.13 100.713
8 101.328 100.164 102.492
18 194.048 192.197 195.867
EOD
$p4s10 << EOD
1 104.48 103.658 105.206
2 113.856 113.328 114.448
4 136.608 136.364 136.809
6 160.352 159.886 160.892
8 179.024 178.441 179.511
18 437.6 436.426 438.742
EOD
$p4s11 << EOD
1 36.784 36.6404 36.8832
2 37.0933 36.6308 37.7176
4 37.216 37.069 37.3096
6 37.2347 37.0524 37.3974
8 37.32 37.088 37.5716
18 37.6187 37.4977 37.7912
EOD
$p4s12 << EOD
1 124.752 123.999 125.431
2 124.128 123.802 124.486
4 124.608 124.167 125.219
6 124.576 124.352 124.896
8 124.512 123.597 125.651
18 124.464 124.25 124.704
EOD
$p4s13 << EOD
1 16.245 15.9864 16.583
2 21.236 21.1072 21.355
4 29.29 29.1964 29.3903
6 38.932 38.8233 39.018
8 45.42 45.1588 45.6879
18 99.872 99.2284 100.516
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 12.3017 12.2193 12.3781
2 15.76 15.4581 16.0505
4 19.288 19.2027 19.3619
6 25.608 25.5591 25.6576
8 28.5166 28.4311 28.6127
18 56.5051 56.4487 56.5814
EOD
$p5s1 << EOD
1 15.5611 15.5516 15.5714
2 17.688 17.68 17.6994
4 22.9669 22.911 23.0227
6 28.1829 27.9766 28.4074
8 34.9531 34.8715 35.0256
18 70.8594 70.8006 70.9213
EOD
$p5s2 << EOD
1 12.3764 12.3321 12.4197
2 15.5611 15.5263 15.5906
4 19.1817 19.1523 19.208
6 26.0229 25.968 26.0708
8 28.4469 28.1867 28.7429
18 56.5943 56.5391 56.654
EOD
$p5s3 << EOD
1 18.1394 18.0974 18.18
2 20.0846 20.0438 20.1253
4 24.896 24.8626 24.9285
6 29.7856 29.728 29.8475
8 36.0928 36.0374 36.1642
18 71.948 71.7274 72.1446
EOD
$p5s4 << EOD
1 13.6411 13.603 13.6742
2 15.1154 15.0102 15.1887
4 19.7623 19.7477 19.7768
6 24.0377 23.9198 24.151
8 29.2251 29.1103 29.3233
18 57.9337 57.7835 58.0824
EOD
$p5s5 << EOD
1 12.9577 12.9159 12.9964
2 14.944 14.7759 15.1227
4 19.6983 19.6742 19.717
6 23.5337 23.4867 23.5846
8 31.1086 31.0296 31.2287
18 60.8046 60.7425 60.8666
EOD
$p5s6 << EOD
1 14.2423 14.1456 14.3499
2 14.352 14.3272 14.3722
4 18.4251 18.4135 18.4406
6 24.3737 24.3326 24.4148
8 30.6514 30.5377 30.7347
18 59.2754 59.1622 59.3948
EOD
$p5s7 << EOD
1 14.0175 14.0114 14.023
2 16.4423 16.3655 16.5168
4 19.8926 19.8364 19.9495
6 26.0823 26.0665 26.0988
8 33.1817 32.9789 33.3449
18 64.9714 64.8073 65.1035
EOD
$p5s8 << EOD
1 23.0971 23.0845 23.1098
2 25.104 25.0651 25.1391
4 33.6 33.4717 33.7344
6 40.368 40.2512 40.4864
8 42.1577 42.0325 42.2753
18 100.192 99.8973 100.465
EOD
$p5s9 << EOD
1 51.6206 51.5197 51.7275
2 51.8354 51.6831 51.9557
4 51.8537 51.6672 52.031
6 52.352 52.2676 52.4288
8 52.8914 52.7233 53.0398
18 103.36 102.894 103.9
EOD
$p5s10 << EOD
1 75.9063 72.1644 79.6847
2 106.208 98.544 117.148
4 100.32 99.9778 100.673
6 126.656 126.272 126.864
8 157.696 156.854 158.645
18 257.552 254.431 261.281
EOD
$p5s11 << EOD
1 22.5888 22.5358 22.645
2 22.768 22.6872 22.852
4 22.9856 22.9711 22.9984
6 23.0848 22.9731 23.205
8 23.104 23.0289 23.177
18 22.8416 22.7547 22.9466
EOD
$p5s12 << EOD
1 63.856 63.7014 63.9866
2 63.932 63.7543 64.0697
4 63.872 63.6922 64.0625
6 64.052 63.9055 64.2065
8 63.988 63.8792 64.1422
18 64.208 64.0049 64.4324
EOD
$p5s13 << EOD
1 12.3048 12.2801 12.3233
2 15.6663 15.6226 15.71
4 19.1154 19.0784 19.1441
6 25.9234 25.8561 25.9869
8 28.5554 28.5088 28.6005
18 56.5166 56.3777 56.6387
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline block_kn=256", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2 block_kn=256"
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
set yrange [4.65598:578.189]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 15.502 15.1717 15.7863
2 19.7693 19.719 19.8081
4 25.998 25.9053 26.112
6 37.446 37.3885 37.5115
8 41.512 41.3605 41.6581
18 93.024 92.3615 93.5158
EOD
$p0s1 << EOD
1 20.0453 19.9557 20.1296
2 25.616 25.5364 25.7076
4 33.744 33.6907 33.8119
6 41.496 41.3555 41.6099
8 52.32 52.0131 52.5949
18 117.264 116.698 117.766
EOD
$p0s2 << EOD
1 15.748 15.5978 15.8769
2 19.856 19.8133 19.88
4 25.964 25.852 26.0613
6 37.572 37.2652 37.9161
8 41.482 41.3881 41.5572
18 93.008 92.6391 93.3876
EOD
$p0s3 << EOD
1 21.1267 21.0933 21.1813
2 27.534 27.3776 27.6424
4 35.9653 35.8639 36.0383
6 42.3947 42.1986 42.5676
8 51.1893 51.0176 51.3842
18 123.952 123.47 124.562
EOD
$p0s4 << EOD
1 16.061 15.9652 16.1561
2 20.756 20.6507 20.8604
4 27.44 27.3331 27.5229
6 34.204 34.0505 34.3642
8 42.684 42.6203 42.7344
18 95.856 95.4276 96.3164
EOD
$p0s5 << EOD
1 16.452 16.416 16.4907
2 20.412 20.3867 20.4413
4 28.31 28.259 28.365
6 34.196 34.1508 34.2665
8 44.996 44.9229 45.0704
18 100.768 100.496 100.925
EOD
$p0s6 << EOD
1 17.7013 17.6785 17.7295
2 19.6107 19.5919 19.6321
4 26.36 26.201 26.4964
6 35.268 35.1046 35.4634
8 44.38 44.328 44.4001
18 100.592 100.368 100.704
EOD
$p0s7 << EOD
1 23.6547 23.6033 23.6999
2 30.036 29.8689 30.2164
4 28.64 28.5856 28.6997
6 38.78 38.7138 38.8395
8 49.328 48.7748 50.0852
18 114.784 114.491 114.992
EOD
$p0s8 << EOD
1 34.826 34.6343 35.0471
2 39.024 38.9111 39.1556
4 51.652 51.572 51.688
6 62.316 62.1072 62.5381
8 70.256 70.061 70.4216
18 168.832 168.254 169.303
EOD
$p0s9 << EOD
1 92.528 87.4912 96.1008
2 93.072 93.0053 93.1387
4 89.972 86.4325 95.5595
6 93.68 88.3587 97.3479
8 94.784 94.4644 95.1996
18 180.192 178.922 181.216
EOD
$p0s10 << EOD
1 98.656 98.2857 99.0903
2 107.728 107.268 108.156
4 128.784 128.501 129.035
6 150.848 150.624 151.136
8 168.736 168.015 169.447
18 407.504 407.2 407.712
EOD
$p0s11 << EOD
1 34.776 34.6848 34.8814
2 34.9067 34.8322 34.9509
4 35.168 34.5329 35.7017
6 34.9813 34.9243 35.058
8 35.1227 34.9734 35.2453
18 35.448 35.3247 35.6087
EOD
$p0s12 << EOD
1 116.592 115.884 117.183
2 116.72 115.649 117.631
4 116.864 116.478 117.282
6 116.912 116.692 117.1
8 117.104 116.869 117.248
18 116.672 116.365 116.947
EOD
$p0s13 << EOD
1 15.463 15.4125 15.5335
2 19.752 19.6229 19.8714
4 25.946 25.8383 26.055
6 37.528 37.428 37.6328
8 41.518 41.4222 41.6098
18 93.424 92.7906 94.0147
EOD
$p0s14 << EOD
1 19.4333 19.42 19.4507
2 23.1453 23.104 23.168
6 33.878 33.84 33.948
8 45.092 45.02 45.14
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.042 11.9842 12.0971
1 12.038 11.984 12.0747
2 15.17 15.1384 15.2016
2 15.195 15.158 15.226
4 17.632 17.5676 17.6997
6 22.71 22.6156 22.8124
6 22.303 22.15 22.416
8 24.458 24.3624 24.5769
8 24.428 24.398 24.438
18 51.256 51.041 51.4363
EOD
$p1s1 << EOD
1 15.098 15.0596 15.1417
1 15.151 15.092 15.206
2 16.468 16.4392 16.4928
2 16.396 16.337 16.454
4 20.084 20.0314 20.1352
6 24.464 24.41 24.528
6 24.5 24.461 24.532
8 29.786 29.758 29.828
8 29.648 29.628 29.68
18 63.416 63.2782 63.5431
EOD
$p1s2 << EOD
1 12.088 12.0659 12.1118
2 15.13 15.1156 15.143
4 17.364 17.3463 17.3831
6 21.899 21.8615 21.9385
8 24.319 24.2398 24.4322
18 51.338 51.0783 51.5937
EOD
$p1s3 << EOD
1 17.5611 17.5075 17.6178
2 18.8526 18.8186 18.8889
4 22.1173 22.0926 22.1474
6 25.7467 25.6303 25.8568
8 29.7072 29.5288 29.9613
18 64.152 63.7951 64.4768
EOD
$p1s4 << EOD
1 13.397 13.3592 13.4348
2 14.576 14.551 14.6004
4 18.102 18.0256 18.1791
6 21.034 20.9418 21.1202
8 25.356 25.3176 25.4104
18 52.02 51.9004 52.1289
EOD
$p1s5 << EOD
1 12.664 12.5676 12.7711
2 13.772 13.7302 13.8138
4 17.392 17.36 17.4247
6 20.514 20.4023 20.6371
8 26.608 26.4441 26.7959
18 54.536 54.2664 54.7763
EOD
$p1s6 << EOD
1 13.928 13.9099 13.9488
2 12.922 12.9038 12.9402
4 16.162 16.0496 16.2617
6 20.759 20.6393 20.866
8 25.91 25.7736 26.0704
18 53.584 53.3625 53.8135
EOD
$p1s7 << EOD
1 12.842 12.8128 12.8686
2 14.808 14.7527 14.8673
4 16.784 16.7207 16.8393
6 25.362 25.3064 25.4136
8 27.378 27.3065 27.4748
18 59.128 58.9179 59.3421
EOD
$p1s8 << EOD
1 21.82 21.7959 21.8461
2 23.662 23.6066 23.7161
4 30.776 30.6001 30.9426
6 36.98 36.8238 37.1909
8 39.96 39.9258 40.0288
18 94.08 85.8506 99.5267
EOD
$p1s9 << EOD
1 48.496 48.4313 48.5474
2 48.668 48.5953 48.7434
4 48.712 48.4542 48.9218
6 49.124 48.7896 49.3891
8 49.478 49.1385 49.9562
18 96.352 95.0656 97.425
EOD
$p1s10 << EOD
1 67.472 67.274 67.77
2 92.254 91.2956 93.2351
4 120.24 116.478 123.373
6 118.608 117.445 119.867
8 143.312 143.088 143.712
18 239.216 238.831 239.537
EOD
$p1s11 << EOD
1 20.7456 20.7003 20.7856
2 20.9344 20.8426 21.0177
4 21.0304 20.9754 21.078
6 21.0048 20.9936 21.0208
8 21.072 21.0285 21.1251
18 18.7573 18.6345 18.8721
EOD
$p1s12 << EOD
1 59.416 59.2523 59.5691
2 59.192 59.0721 59.3145
4 59.18 58.9451 59.4096
6 59.208 58.9834 59.43
8 59.152 58.8961 59.4425
18 60.084 59.7573 60.3814
EOD
$p1s13 << EOD
1 12.0693 12.0552 12.0808
2 15.126 15.0877 15.1689
4 17.491 17.4294 17.5533
6 21.976 21.8894 22.0533
8 24.352 24.3005 24.3969
18 51.3 51.0952 51.4808
EOD
$p1s14 << EOD
1 17.837 17.807 17.902
1 17.814 17.796 17.824
2 21.251 21.212 21.298
2 21.228 21.213 21.259
6 25.796 25.744 25.864
6 25.806 25.78 25.816
8 35.112 35.068 35.132
8 35.136 35.108 35.18
EOD
$p1s15 << EOD
1 23.518 23.506 23.536
2 23.659 23.642 23.674
6 28.788 28.754 28.832
8 30.152 30.096 30.268
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
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 11.5799 11.3843 11.7284
2 13.0311 13.0157 13.0406
4 13.6616 13.6337 13.7085
6 16.2135 16.1389 16.284
8 16.0412 15.9842 16.0954
18 27.8831 27.8708 27.9003
EOD
$p2s1 << EOD
1 14.4539 14.2825 14.6088
2 13.5816 13.5721 13.5929
4 15.6119 15.5832 15.6306
6 15.512 15.4582 15.5658
8 21.184 21.1705 21.1963
18 33.1378 33.0732 33.198
EOD
$p2s2 << EOD
1 11.5372 11.4368 11.6672
2 13.0637 13.0371 13.1013
4 13.6729 13.6523 13.7018
6 16.2406 16.1989 16.2839
8 16.0714 16.0611 16.0817
18 27.8025 27.746 27.8601
EOD
$p2s3 << EOD
1 14.745 14.7309 14.7603
2 15.078 15.057 15.1053
4 16.6822 16.6749 16.6967
6 16.3312 16.2919 16.3695
8 17.976 17.9424 18.0113
18 31.7723 31.7317 31.8072
EOD
$p2s4 << EOD
1 13.0957 12.9656 13.2124
2 12.5547 12.5464 12.5641
4 14.5724 14.5338 14.608
6 14.9809 14.9207 15.0346
8 16.3545 16.3397 16.3697
18 27.7292 27.6659 27.7864
EOD
$p2s5 << EOD
1 12.0818 11.8481 12.2656
2 11.411 11.398 11.4236
4 13.2225 13.1989 13.2461
6 13.4757 13.4527 13.4942
8 17.3526 17.3359 17.3693
18 28.3058 28.2832 28.3322
EOD
$p2s6 << EOD
1 13.0027 12.7749 13.1649
2 9.42519 9.40975 9.43627
4 11.7541 11.7293 11.7832
6 14.7151 14.695 14.7409
8 16.768 16.7226 16.8076
18 26.6418 26.6143 26.6772
EOD
$p2s7 << EOD
1 9.63141 9.46015 9.76237
2 10.3253 10.317 10.3336
4 10.7994 10.7867 10.8078
6 13.5188 13.492 13.5484
8 14.4197 14.3805 14.4618
18 29.6658 29.6023 29.7187
EOD
$p2s8 << EOD
1 13.3167 13.0471 13.5018
2 12.7076 12.6666 12.7541
4 16.6578 16.6108 16.6866
6 19.6966 19.6672 19.7203
8 17.8548 17.8217 17.8899
18 34.5772 34.5229 34.6229
EOD
$p2s9 << EOD
1 19.7049 19.6303 19.7605
2 18.5493 18.524 18.5861
4 18.6862 18.65 18.7074
6 18.7458 18.7046 18.7982
8 18.7403 18.7082 18.7773
18 30.9902 30.8854 31.0785
EOD
$p2s10 << EOD
1 66.8919 66.7793 66.9351
2 76.5298 76.3821 76.6553
4 91.264 84.005 97.8629
6 109.632 108.944 110.386
8 127.392 126.848 128
18 209.12 204.671 213.281
EOD
$p2s11 << EOD
1 9.55657 9.50089 9.60616
2 9.66705 9.6381 9.68762
4 9.63581 9.59105 9.66838
6 9.71429 9.69754 9.73255
8 9.71733 9.6934 9.74482
18 10.0533 9.9673 10.118
EOD
$p2s12 << EOD
1 20.3867 20.2988 20.4826
2 20.312 20.2741 20.3375
4 20.0853 20.0559 20.1218
6 19.9813 19.9505 20.0175
8 19.9853 19.9365 20.0297
18 20.3813 20.3461 20.4104
EOD
$p2s13 << EOD
1 11.5905 11.3419 11.7621
2 13.0483 13.0271 13.0656
4 13.6616 13.6454 13.6886
6 16.2105 16.2005 16.2241
8 16.0591 16.0291 16.087
18 27.8892 27.821 27.9636
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
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 10.4588 10.4437 10.4778
2 13.123 13.1027 13.1416
4 13.3168 13.2637 13.3661
6 15.2813 15.2594 15.3034
8 14.6907 14.666 14.7207
18 23.984 23.9717 24.0037
EOD
$p3s1 << EOD
1 13.4171 13.3943 13.4413
2 13.4249 13.3751 13.4582
4 14.7637 14.7334 14.7841
6 14.16 14.1482 14.1767
8 19.7147 19.6939 19.7437
18 29.4821 29.4427 29.5363
EOD
$p3s2 << EOD
1 10.4822 10.4607 10.5039
2 13.1226 13.103 13.1465
4 13.3133 13.2984 13.3268
6 15.2575 15.2459 15.27
8 14.6871 14.6449 14.7343
18 23.9941 23.9469 24.0443
EOD
$p3s3 << EOD
1 14.0283 13.9949 14.0526
2 14.0407 13.9845 14.1005
4 15.2571 15.2395 15.2715
6 14.6104 14.4868 14.7178
8 15.7222 15.4934 16.0062
18 25.6516 25.607 25.6925
EOD
$p3s4 << EOD
1 12.0363 12.0049 12.0616
2 12.595 12.5784 12.6071
4 14.0208 13.9967 14.0558
6 14.0692 14.015 14.1392
8 14.4004 14.37 14.4244
18 23.7746 23.7417 23.8217
EOD
$p3s5 << EOD
1 10.9107 10.8845 10.9349
2 11.2069 11.1939 11.216
4 12.5059 12.4799 12.5312
6 12.2175 12.1893 12.2486
8 15.6671 15.6281 15.6958
18 24.1358 24.0755 24.1915
EOD
$p3s6 << EOD
1 11.7457 11.7258 11.7657
2 8.52627 8.51492 8.53906
4 10.1129 10.099 10.1244
6 13.2865 13.2765 13.2956
8 13.8751 13.8626 13.8861
18 22.6857 22.5651 22.8371
EOD
$p3s7 << EOD
1 7.51265 7.50357 7.52432
2 9.22897 9.18095 9.2842
4 8.70443 8.67726 8.73045
6 11.0201 10.9881 11.0527
8 11.256 11.2229 11.2873
18 20.8663 20.7559 20.9828
EOD
$p3s8 << EOD
1 12.0523 12.036 12.0718
2 12.6123 12.5604 12.6639
4 16.0804 16.0452 16.1139
6 18.9111 18.8945 18.926
8 16.4564 16.4109 16.4887
18 28.5655 28.4005 28.7051
EOD
$p3s9 << EOD
1 14.771 14.7059 14.8038
2 14.7749 14.7249 14.8261
4 14.7965 14.7272 14.88
6 14.9436 14.8733 15.0236
8 15.1458 15.1316 15.1636
18 24.9573 24.9454 24.9755
EOD
$p3s10 << EOD
1 23.3085 23.2802 23.3392
2 27.1343 27.076 27.1873
4 33.9304 33.8941 33.9903
6 42.2763 42.1447 42.3953
8 51.6444 51.5169 51.7857
18 79.7294 79.5919 79.8263
EOD
$p3s11 << EOD
1 6.182 6.1696 6.19549
2 6.1616 6.1358 6.1842
4 6.2216 6.18607 6.2542
6 6.232 6.21348 6.25105
8 6.266 6.24232 6.28861
18 6.4128 6.38944 6.43322
EOD
$p3s12 << EOD
1 14.583 14.4727 14.6686
2 14.434 14.3548 14.5245
4 14.359 14.342 14.368
6 14.41 14.385 14.431
8 14.439 14.3873 14.5013
18 14.566 14.5267 14.6046
EOD
$p3s13 << EOD
1 10.4739 10.4275 10.5094
2 13.1269 13.1034 13.1586
4 13.3267 13.305 13.3498
6 15.2623 15.2493 15.2778
8 14.6804 14.666 14.6951
18 23.9991 23.9498 24.0425
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
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 16.351 16.2469 16.4324
2 21.3427 21.0423 21.6306
4 29.23 29.1512 29.3008
6 38.918 38.8173 39.012
8 45.484 45.1694 45.8093
18 99.904 99.2288 100.409
EOD
$p4s1 << EOD
1 21.9867 21.8053 22.1378
2 28.21 28.1804 28.2423
4 35.964 35.8728 36.0512
6 45.278 45.248 45.304
8 57.072 56.8126 57.3234
18 126.704 125.913 127.292
EOD
$p4s2 << EOD
1 16.368 16.3266 16.4068
2 21.188 20.9795 21.3636
4 29.222 29.1155 29.3019
6 38.928 38.888 38.958
8 45.484 45.2562 45.7252
18 99.888 99.4671 100.224
EOD
$p4s3 << EOD
1 22.856 22.6512 23.0652
2 30.336 30.1932 30.4881
4 37.9467 37.8984 38.0003
6 46.2773 46.224 46.3147
8 56.272 55.8675 56.6516
18 134.72 134.202 135.238
EOD
$p4s4 << EOD
1 16.9947 16.9238 17.0637
2 22.46 22.4009 22.5387
4 30.814 30.7191 30.88
6 37.058 36.8599 37.2134
8 46.812 46.7081 46.9065
18 102.176 102.08 102.304
EOD
$p4s5 << EOD
1 17.62 17.57 17.6646
2 21.392 21.2872 21.5012
4 29.97 29.8743 30.075
6 37.518 37.4587 37.588
8 49.9 48.8974 50.7439
18 108.032 107.575 108.468
EOD
$p4s6 << EOD
1 18.5307 18.3839 18.6294
2 21.9907 21.8831 22.1151
4 29.076 28.9625 29.2095
6 37.372 37.1572 37.6254
8 48.324 48.0775 48.5518
18 107.344 106.898 107.939
EOD
$p4s7 << EOD
1 27.456 27.257 27.7003
2 31.934 31.458 32.3806
4 31.294 31.1604 31.4316
6 41.77 41.7296 41.8024
8 54.548 54.2432 54.8741
18 123.552 122.97 124.134
EOD
$p4s8 << EOD
1 36.964 36.9042 37.0171
2 41.522 41.4812 41.586
4 54.66 54.4912 54.7861
6 65.808 65.3945 66.2215
8 74.152 73.7885 74.6489
18 180.992 180.717 181.182
EOD
$p4s9 << EOD
1 99.36 98.3433 100.121
2 99.456 98.0647 100.517
4 99.68 99.2225 100.169
6 100.384 100.13 100.713
8 101.328 100.164 102.492
18 194.048 192.197 195.867
EOD
$p4s10 << EOD
1 104.48 103.658 105.206
2 113.856 113.328 114.448
4 136.608 136.364 136.809
6 160.352 159.886 160.892
8 179.024 178.441 179.511
18 437.6 436.426 438.742
EOD
$p4s11 << EOD
1 36.784 36.6404 36.8832
2 37.0933 36.6308 37.7176
4 37.216 37.069 37.3096
6 37.2347 37.0524 37.3974
8 37.32 37.088 37.5716
18 37.6187 37.4977 37.7912
EOD
$p4s12 << EOD
1 124.752 123.999 125.431
2 124.128 123.802 124.486
4 124.608 124.167 125.219
6 124.576 124.352 124.896
8 124.512 123.597 125.651
18 124.464 124.25 124.704
EOD
$p4s13 << EOD
1 16.245 15.9864 16.583
2 21.236 21.1072 21.355
4 29.29 29.1964 29.3903
6 38.932 38.8233 39.018
8 45.42 45.1588 45.6879
18 99.872 99.2284 100.516
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 12.3017 12.2193 12.3781
2 15.76 15.4581 16.0505
4 19.288 19.2027 19.3619
6 25.608 25.5591 25.6576
8 28.5166 28.4311 28.6127
18 56.5051 56.4487 56.5814
EOD
$p5s1 << EOD
1 15.5611 15.5516 15.5714
2 17.688 17.68 17.6994
4 22.9669 22.911 23.0227
6 28.1829 27.9766 28.4074
8 34.9531 34.8715 35.0256
18 70.8594 70.8006 70.9213
EOD
$p5s2 << EOD
1 12.3764 12.3321 12.4197
2 15.5611 15.5263 15.5906
4 19.1817 19.1523 19.208
6 26.0229 25.968 26.0708
8 28.4469 28.1867 28.7429
18 56.5943 56.5391 56.654
EOD
$p5s3 << EOD
1 18.1394 18.0974 18.18
2 20.0846 20.0438 20.1253
4 24.896 24.8626 24.9285
6 29.7856 29.728 29.8475
8 36.0928 36.0374 36.1642
18 71.948 71.7274 72.1446
EOD
$p5s4 << EOD
1 13.6411 13.603 13.6742
2 15.1154 15.0102 15.1887
4 19.7623 19.7477 19.7768
6 24.0377 23.9198 24.151
8 29.2251 29.1103 29.3233
18 57.9337 57.7835 58.0824
EOD
$p5s5 << EOD
1 12.9577 12.9159 12.9964
2 14.944 14.7759 15.1227
4 19.6983 19.6742 19.717
6 23.5337 23.4867 23.5846
8 31.1086 31.0296 31.2287
18 60.8046 60.7425 60.8666
EOD
$p5s6 << EOD
1 14.2423 14.1456 14.3499
2 14.352 14.3272 14.3722
4 18.4251 18.4135 18.4406
6 24.3737 24.3326 24.4148
8 30.6514 30.5377 30.7347
18 59.2754 59.1622 59.3948
EOD
$p5s7 << EOD
1 14.0175 14.0114 14.023
2 16.4423 16.3655 16.5168
4 19.8926 19.8364 19.9495
6 26.0823 26.0665 26.0988
8 33.1817 32.9789 33.3449
18 64.9714 64.8073 65.1035
EOD
$p5s8 << EOD
1 23.0971 23.0845 23.1098
2 25.104 25.0651 25.1391
4 33.6 33.4717 33.7344
6 40.368 40.2512 40.4864
8 42.1577 42.0325 42.2753
18 100.192 99.8973 100.465
EOD
$p5s9 << EOD
1 51.6206 51.5197 51.7275
2 51.8354 51.6831 51.9557
4 51.8537 51.6672 52.031
6 52.352 52.2676 52.4288
8 52.8914 52.7233 53.0398
18 103.36 102.894 103.9
EOD
$p5s10 << EOD
1 75.9063 72.1644 79.6847
2 106.208 98.544 117.148
4 100.32 99.9778 100.673
6 126.656 126.272 126.864
8 157.696 156.854 158.645
18 257.552 254.431 261.281
EOD
$p5s11 << EOD
1 22.5888 22.5358 22.645
2 22.768 22.6872 22.852
4 22.9856 22.9711 22.9984
6 23.0848 22.9731 23.205
8 23.104 23.0289 23.177
18 22.8416 22.7547 22.9466
EOD
$p5s12 << EOD
1 63.856 63.7014 63.9866
2 63.932 63.7543 64.0697
4 63.872 63.6922 64.0625
6 64.052 63.9055 64.2065
8 63.988 63.8792 64.1422
18 64.208 64.0049 64.4324
EOD
$p5s13 << EOD
1 12.3048 12.2801 12.3233
2 15.6663 15.6226 15.71
4 19.1154 19.0784 19.1441
6 25.9234 25.8561 25.9869
8 28.5554 28.5088 28.6005
18 56.5166 56.3777 56.6387
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
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
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
