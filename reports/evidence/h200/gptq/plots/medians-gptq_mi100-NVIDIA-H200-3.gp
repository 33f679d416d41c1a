# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 900,769 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9610
set bmargin at screen 0.8596
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9103 center center horizontal maxcols 4 samplen 3
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
set yrange [4.72755:576.603]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7841
set bmargin at screen 0.5085
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p0s0 << EOD
1 11.8044 11.5981 11.9671
2 13.3754 13.3192 13.4088
4 13.9876 13.9757 14.003
6 16.5225 16.4823 16.5561
8 16.3348 16.3103 16.3593
18 28.1095 28.0795 28.133
EOD
$p0s1 << EOD
1 14.9505 14.81 15.0611
2 14.2104 14.1914 14.227
4 15.9455 15.9106 15.984
6 15.7348 15.7149 15.7534
8 21.5225 21.5126 21.536
18 33.6898 33.6495 33.7257
EOD
$p0s2 << EOD
1 11.7961 11.6617 11.9184
2 13.3606 13.3399 13.3935
4 13.9639 13.9427 13.9898
6 16.5391 16.524 16.5583
8 16.3151 16.2636 16.3724
18 28.1791 28.1618 28.1957
EOD
$p0s3 << EOD
1 15.0797 15.0618 15.0955
2 15.368 15.3378 15.3898
4 16.9855 16.968 17.0036
6 16.5488 16.5338 16.5724
8 18.1796 18.154 18.2016
18 31.9028 31.8198 32.004
EOD
$p0s4 << EOD
1 13.2723 13.1763 13.3705
2 13.6036 13.578 13.6335
4 14.9031 14.8746 14.9233
6 15.2302 15.1721 15.2847
8 16.648 16.5733 16.7263
18 28.7225 28.6808 28.7626
EOD
$p0s5 << EOD
1 12.2744 12.1135 12.43
2 11.6527 11.638 11.6655
4 13.4981 13.4779 13.5087
6 13.6498 13.6285 13.6795
8 17.6443 17.6149 17.675
18 28.5262 28.4691 28.571
EOD
$p0s6 << EOD
1 13.1787 12.9739 13.3971
2 9.55615 9.50465 9.61742
4 11.8744 11.8308 11.9169
6 14.8369 14.8159 14.8534
8 16.8505 16.8217 16.8751
18 26.8418 26.8084 26.886
EOD
$p0s7 << EOD
1 9.59407 9.44368 9.74338
2 10.5339 10.5058 10.5673
4 10.8326 10.8189 10.8494
6 13.5415 13.5247 13.5608
8 14.4985 14.4564 14.5411
18 29.9889 29.9594 30.0074
EOD
$p0s8 << EOD
1 13.5253 13.3714 13.676
2 13.0181 13.008 13.0364
4 17.0098 16.9582 17.0745
6 19.9932 19.951 20.0273
8 18.2437 18.2139 18.269
18 35.1028 35.0825 35.12
EOD
$p0s9 << EOD
1 19.9016 19.7376 20.0354
2 18.7639 18.7016 18.8373
4 18.893 18.8453 18.937
6 18.9483 18.9178 18.9736
8 18.9748 18.9304 19.0164
18 31.3545 31.3403 31.3731
EOD
$p0s10 << EOD
1 66.3283 66.2164 66.4462
2 76.1671 75.6186 76.5844
4 88.9477 88.654 89.1715
6 108.72 108.064 109.52
8 127.072 125.792 127.905
18 207.44 205.04 209.664
EOD
$p0s11 << EOD
1 9.84229 9.82705 9.87352
2 9.79809 9.74757 9.84273
4 9.82629 9.77444 9.88501
6 9.85829 9.83512 9.87437
8 9.91314 9.87338 9.95509
18 10.1714 10.1486 10.1875
EOD
$p0s12 << EOD
1 20.6573 20.6187 20.6853
2 20.5573 20.5052 20.6052
4 20.3493 20.3006 20.4195
6 20.1827 20.1093 20.2554
8 20.2133 20.1705 20.2553
18 20.5107 20.4347 20.5984
EOD
$p0s13 << EOD
1 11.7327 11.7022 11.7712
2 13.3926 13.3867 13.4009
4 13.9911 13.9644 14.0266
6 16.5668 16.5235 16.6126
8 16.3231 16.2945 16.3525
18 28.0898 28.0631 28.1162
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
set tmargin at screen 0.7841
set bmargin at screen 0.5085
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p1s0 << EOD
1 10.7529 10.7287 10.7756
2 13.4318 13.4206 13.4435
4 13.6588 13.6232 13.6974
6 15.6454 15.6202 15.6761
8 15.0298 15.0164 15.0464
18 24.3566 24.2522 24.4509
EOD
$p1s1 << EOD
1 13.8435 13.8189 13.8651
2 13.9667 13.9318 14.0006
4 15.1611 15.1199 15.2044
6 14.5686 14.5494 14.5919
8 20.096 20.0637 20.1201
18 30.1422 30.0982 30.2036
EOD
$p1s2 << EOD
1 10.7429 10.7257 10.7619
2 13.4448 13.4178 13.4733
4 13.6458 13.6077 13.6887
6 15.6605 15.6337 15.6883
8 15.0338 15.0222 15.0524
18 24.3218 24.2487 24.3945
EOD
$p1s3 << EOD
1 14.3442 14.3092 14.3808
2 14.4044 14.3777 14.4223
4 15.6539 15.5816 15.7336
6 15.0447 14.8609 15.1946
8 16.1389 16.0139 16.2578
18 25.9484 25.8328 26.0544
EOD
$p1s4 << EOD
1 12.2815 12.2587 12.2997
2 13.6558 13.6441 13.6653
4 14.3957 14.3782 14.4251
6 14.4843 14.4366 14.5403
8 14.7209 14.7009 14.7388
18 24.8197 24.7607 24.865
EOD
$p1s5 << EOD
1 11.1477 11.1266 11.1633
2 11.4659 11.4318 11.4999
4 12.8432 12.8216 12.8701
6 12.5531 12.5051 12.5981
8 15.9862 15.9463 16.017
18 24.5111 24.4825 24.5366
EOD
$p1s6 << EOD
1 12.0757 12.0414 12.1066
2 8.67416 8.65584 8.69338
4 10.2646 10.2301 10.2892
6 13.4629 13.4288 13.4879
8 13.9893 13.9537 14.0381
18 22.7525 22.6175 22.8982
EOD
$p1s7 << EOD
1 7.62508 7.6092 7.64272
2 9.5187 9.45534 9.57577
4 8.77405 8.77146 8.77924
6 11.1477 11.1287 11.1626
8 11.3511 11.3089 11.389
18 21.2059 21.1917 21.2254
EOD
$p1s8 << EOD
1 12.3606 12.3472 12.3754
2 12.8856 12.8463 12.9305
4 16.4662 16.443 16.4937
6 19.2874 19.2471 19.3266
8 16.8489 16.8364 16.8702
18 28.9934 28.9249 29.0571
EOD
$p1s9 << EOD
1 14.9604 14.9171 15.0041
2 14.9855 14.9613 15.0066
4 15.0141 14.9933 15.0397
6 15.1715 15.0981 15.2408
8 15.3578 15.3366 15.387
18 25.3088 25.2523 25.3718
EOD
$p1s10 << EOD
1 23.4171 23.3981 23.44
2 27.1589 27.106 27.2214
4 34.301 34.1779 34.3978
6 42.5682 42.5159 42.6037
8 51.8391 51.7293 51.9239
18 80.3223 80.2171 80.3959
EOD
$p1s11 << EOD
1 6.28 6.26332 6.29725
2 6.2576 6.22636 6.27881
4 6.2696 6.22412 6.31484
6 6.2924 6.25367 6.33912
8 6.2928 6.27267 6.31058
18 6.4536 6.42954 6.47265
EOD
$p1s12 << EOD
1 14.794 14.7016 14.8729
2 14.616 14.5889 14.6599
4 14.469 14.4304 14.5084
6 14.396 14.3301 14.4829
8 14.467 14.4398 14.4929
18 14.558 14.544 14.572
EOD
$p1s13 << EOD
1 10.7667 10.7285 10.7946
2 13.4452 13.4089 13.4798
4 13.6584 13.6242 13.6871
6 15.6458 15.617 15.6696
8 15.0253 15.0137 15.0338
18 24.3278 24.2223 24.4098
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
set tmargin at screen 0.3576
set bmargin at screen 0.0819
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s0 << EOD
1 16.294 16.2597 16.3324
2 21.248 21.2241 21.2648
4 29.52 29.4723 29.576
6 39.226 39.1859 39.2742
8 45.806 45.6968 45.9301
18 100.24 99.2699 101.434
EOD
$p2s1 << EOD
1 21.6653 21.5171 21.8306
2 29.01 28.9271 29.1078
4 36.308 36.248 36.376
6 45.67 45.5784 45.7685
8 57.688 57.5942 57.8273
18 128.24 127.845 128.593
EOD
$p2s2 << EOD
1 16.294 16.266 16.312
2 21.604 21.3437 21.8833
4 29.528 29.4446 29.6143
6 39.214 39.076 39.3618
8 45.842 45.77 45.88
18 100.512 99.8244 101.397
EOD
$p2s3 << EOD
1 23.0147 22.9667 23.0769
2 30.82 30.7049 30.9248
4 38.4187 38.3508 38.4795
6 46.4853 46.311 46.662
8 56.7253 56.6493 56.8246
18 135.568 135.418 135.739
EOD
$p2s4 << EOD
1 16.9747 16.8336 17.1007
2 22.1933 22.1364 22.2477
4 31.116 31.0297 31.1985
6 37.388 37.3513 37.4528
8 47.284 47.0342 47.4774
18 103.888 103.67 104.16
EOD
$p2s5 << EOD
1 17.7653 17.6252 17.9019
2 21.6227 21.502 21.7609
4 30.188 30.1287 30.2541
6 37.72 37.678 37.766
8 50.28 50.1289 50.4182
18 108.944 108.646 109.339
EOD
$p2s6 << EOD
1 18.5133 18.3872 18.6662
2 22.188 22.1311 22.2495
4 29.194 29.1454 29.2547
6 37.484 37.456 37.514
8 48.46 48.3045 48.5865
18 107.92 107.313 108.551
EOD
$p2s7 << EOD
1 27.98 27.9244 28.0464
2 32.022 31.972 32.128
4 31.204 31.0813 31.3124
6 41.764 41.5187 42.0052
8 54.612 54.3984 54.8317
18 124.736 124.222 125.263
EOD
$p2s8 << EOD
1 37.396 37.34 37.452
2 42.324 42.1396 42.4769
4 54.656 54.4648 54.8425
6 66.068 65.8285 66.3698
8 75.324 75.1101 75.5117
18 183.792 182.362 185.382
EOD
$p2s9 << EOD
1 100.288 100.005 100.647
2 100.32 99.9349 100.664
4 100.384 99.872 100.941
6 101.536 101.397 101.632
8 102.384 101.883 102.962
18 195.232 194.802 195.492
EOD
$p2s10 << EOD
1 104.8 104.687 104.935
2 114.352 113.868 114.806
4 136.736 136.518 136.987
6 160.96 159.672 162.118
8 179.664 179.37 180.055
18 437.216 436.419 437.961
EOD
$p2s11 << EOD
1 38.6133 38.4719 38.7517
2 38.3627 38.195 38.5292
4 38.7573 38.6827 38.8107
6 38.8187 38.6767 38.945
8 38.8507 38.589 39.0781
18 38.976 38.623 39.3444
EOD
$p2s12 << EOD
1 126.272 125.398 127.162
2 126.56 126.025 127.514
4 126.304 125.951 126.658
6 126.48 125.88 127.125
8 126.544 126.033 127.068
18 126.544 125.974 126.903
EOD
$p2s13 << EOD
1 16.386 16.313 16.4586
2 21.2653 21.1815 21.3842
4 29.556 29.4719 29.6563
6 39.206 39.1519 39.2776
8 45.806 45.6696 45.9681
18 100.224 99.6691 100.889
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
set tmargin at screen 0.3576
set bmargin at screen 0.0819
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p3s0 << EOD
1 12.4983 12.4246 12.578
2 16 15.9067 16.1053
4 19.4263 19.4014 19.4565
6 26.0834 26.0198 26.1441
8 28.6674 28.5166 28.8251
18 56.7726 56.7269 56.8137
EOD
$p3s1 << EOD
1 15.856 15.8211 15.8872
2 17.9291 17.8396 18.0229
4 23.1737 23.1251 23.2331
6 28.3669 28.055 28.7234
8 35.1131 35.0238 35.2195
18 71.3166 71.2731 71.3554
EOD
$p3s2 << EOD
1 12.4983 12.4312 12.5672
2 16.0617 16.0343 16.0832
4 19.072 19.0326 19.1252
6 26.2766 26.2317 26.32
8 28.6629 28.5811 28.754
18 56.7246 56.6428 56.8247
EOD
$p3s3 << EOD
1 18.3954 18.3829 18.4133
2 20.2914 20.2478 20.3397
4 24.9493 24.8801 25.0196
6 29.8528 29.771 29.938
8 36.3888 36.3203 36.4532
18 72.36 72.2562 72.4693
EOD
$p3s4 << EOD
1 13.9474 13.8551 14.0516
2 16.1074 15.9094 16.3022
4 19.8114 19.764 19.8742
6 24.28 24.2514 24.3543
8 29.4491 29.3197 29.573
18 58.5051 58.3286 58.6455
EOD
$p3s5 << EOD
1 12.9981 12.9671 13.0261
2 14.9234 14.8757 14.9667
4 19.744 19.7081 19.7892
6 23.6994 23.6327 23.7702
8 31.1909 31.0799 31.2915
18 61.1063 60.9982 61.2206
EOD
$p3s6 << EOD
1 14.4229 14.3945 14.4497
2 14.3623 14.1477 14.579
4 18.5554 18.4923 18.6279
6 24.5371 24.4533 24.6258
8 30.8434 30.7196 30.9677
18 59.1314 59.0583 59.2027
EOD
$p3s7 << EOD
1 13.9611 13.9217 14.0037
2 16.52 16.4828 16.5473
4 19.8171 19.798 19.8371
6 26.3566 26.239 26.4655
8 33.2686 33.2379 33.3029
18 65.2434 65.1086 65.3785
EOD
$p3s8 << EOD
1 23.536 23.5138 23.5681
2 25.5371 25.5087 25.5595
4 33.8743 33.8284 33.937
6 40.5966 40.4905 40.6739
8 42.7886 42.7332 42.8389
18 101.504 101.052 102.043
EOD
$p3s9 << EOD
1 52.208 52.1237 52.3093
2 52.2651 52.1911 52.3392
4 52.3383 52.1754 52.494
6 52.9097 52.7975 53.0527
8 53.4697 53.4031 53.5272
18 104.08 103.728 104.401
EOD
$p3s10 << EOD
1 86.5303 83.6054 89.3883
2 96.2994 92.0801 100.242
4 120.992 117.072 124.422
6 128.416 127.232 131.168
8 155.824 155.28 156.512
18 258.064 256.945 258.856
EOD
$p3s11 << EOD
1 22.3584 22.2224 22.4737
2 22.48 22.3779 22.5836
4 22.7872 22.7115 22.8631
6 22.9536 22.9238 22.9856
8 23.144 23.0738 23.2208
18 22.7616 22.6828 22.8331
EOD
$p3s12 << EOD
1 64.24 64.0379 64.4533
2 64.216 64.0363 64.3988
4 64.304 64.224 64.4188
6 64.26 64.0223 64.4958
8 64.344 64.0939 64.5629
18 64.468 64.1979 64.7151
EOD
$p3s13 << EOD
1 12.4846 12.3704 12.6053
2 15.8674 15.8571 15.8766
4 19.2617 19.2095 19.3049
6 26.04 25.9516 26.1325
8 28.6263 28.608 28.6583
18 56.8503 56.7098 56.9514
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
set terminal pngcairo size 900,769 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9610
set bmargin at screen 0.8596
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9103 center center horizontal maxcols 4 samplen 3
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
set yrange [4.72755:576.603]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7841
set bmargin at screen 0.5085
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p0s0 << EOD
1 11.8044 11.5981 11.9671
2 13.3754 13.3192 13.4088
4 13.9876 13.9757 14.003
6 16.5225 16.4823 16.5561
8 16.3348 16.3103 16.3593
18 28.1095 28.0795 28.133
EOD
$p0s1 << EOD
1 14.9505 14.81 15.0611
2 14.2104 14.1914 14.227
4 15.9455 15.9106 15.984
6 15.7348 15.7149 15.7534
8 21.5225 21.5126 21.536
18 33.6898 33.6495 33.7257
EOD
$p0s2 << EOD
1 11.7961 11.6617 11.9184
2 13.3606 13.3399 13.3935
4 13.9639 13.9427 13.9898
6 16.5391 16.524 16.5583
8 16.3151 16.2636 16.3724
18 28.1791 28.1618 28.1957
EOD
$p0s3 << EOD
1 15.0797 15.0618 15.0955
2 15.368 15.3378 15.3898
4 16.9855 16.968 17.0036
6 16.5488 16.5338 16.5724
8 18.1796 18.154 18.2016
18 31.9028 31.8198 32.004
EOD
$p0s4 << EOD
1 13.2723 13.1763 13.3705
2 13.6036 13.578 13.6335
4 14.9031 14.8746 14.9233
6 15.2302 15.1721 15.2847
8 16.648 16.5733 16.7263
18 28.7225 28.6808 28.7626
EOD
$p0s5 << EOD
1 12.2744 12.1135 12.43
2 11.6527 11.638 11.6655
4 13.4981 13.4779 13.5087
6 13.6498 13.6285 13.6795
8 17.6443 17.6149 17.675
18 28.5262 28.4691 28.571
EOD
$p0s6 << EOD
1 13.1787 12.9739 13.3971
2 9.55615 9.50465 9.61742
4 11.8744 11.8308 11.9169
6 14.8369 14.8159 14.8534
8 16.8505 16.8217 16.8751
18 26.8418 26.8084 26.886
EOD
$p0s7 << EOD
1 9.59407 9.44368 9.74338
2 10.5339 10.5058 10.5673
4 10.8326 10.8189 10.8494
6 13.5415 13.5247 13.5608
8 14.4985 14.4564 14.5411
18 29.9889 29.9594 30.0074
EOD
$p0s8 << EOD
1 13.5253 13.3714 13.676
2 13.0181 13.008 13.0364
4 17.0098 16.9582 17.0745
6 19.9932 19.951 20.0273
8 18.2437 18.2139 18.269
18 35.1028 35.0825 35.12
EOD
$p0s9 << EOD
1 19.9016 19.7376 20.0354
2 18.7639 18.7016 18.8373
4 18.893 18.8453 18.937
6 18.9483 18.9178 18.9736
8 18.9748 18.9304 19.0164
18 31.3545 31.3403 31.3731
EOD
$p0s10 << EOD
1 66.3283 66.2164 66.4462
2 76.1671 75.6186 76.5844
4 88.9477 88.654 89.1715
6 108.72 108.064 109.52
8 127.072 125.792 127.905
18 207.44 205.04 209.664
EOD
$p0s11 << EOD
1 9.84229 9.82705 9.87352
2 9.79809 9.74757 9.84273
4 9.82629 9.77444 9.88501
6 9.85829 9.83512 9.87437
8 9.91314 9.87338 9.95509
18 10.1714 10.1486 10.1875
EOD
$p0s12 << EOD
1 20.6573 20.6187 20.6853
2 20.5573 20.5052 20.6052
4 20.3493 20.3006 20.4195
6 20.1827 20.1093 20.2554
8 20.2133 20.1705 20.2553
18 20.5107 20.4347 20.5984
EOD
$p0s13 << EOD
1 11.7327 11.7022 11.7712
2 13.3926 13.3867 13.4009
4 13.9911 13.9644 14.0266
6 16.5668 16.5235 16.6126
8 16.3231 16.2945 16.3525
18 28.0898 28.0631 28.1162
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
set tmargin at screen 0.7841
set bmargin at screen 0.5085
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p1s0 << EOD
1 10.7529 10.7287 10.7756
2 13.4318 13.4206 13.4435
4 13.6588 13.6232 13.6974
6 15.6454 15.6202 15.6761
8 15.0298 15.0164 15.0464
18 24.3566 24.2522 24.4509
EOD
$p1s1 << EOD
1 13.8435 13.8189 13.8651
2 13.9667 13.9318 14.0006
4 15.1611 15.1199 15.2044
6 14.5686 14.5494 14.5919
8 20.096 20.0637 20.1201
18 30.1422 30.0982 30.2036
EOD
$p1s2 << EOD
1 10.7429 10.7257 10.7619
2 13.4448 13.4178 13.4733
4 13.6458 13.6077 13.6887
6 15.6605 15.6337 15.6883
8 15.0338 15.0222 15.0524
18 24.3218 24.2487 24.3945
EOD
$p1s3 << EOD
1 14.3442 14.3092 14.3808
2 14.4044 14.3777 14.4223
4 15.6539 15.5816 15.7336
6 15.0447 14.8609 15.1946
8 16.1389 16.0139 16.2578
18 25.9484 25.8328 26.0544
EOD
$p1s4 << EOD
1 12.2815 12.2587 12.2997
2 13.6558 13.6441 13.6653
4 14.3957 14.3782 14.4251
6 14.4843 14.4366 14.5403
8 14.7209 14.7009 14.7388
18 24.8197 24.7607 24.865
EOD
$p1s5 << EOD
1 11.1477 11.1266 11.1633
2 11.4659 11.4318 11.4999
4 12.8432 12.8216 12.8701
6 12.5531 12.5051 12.5981
8 15.9862 15.9463 16.017
18 24.5111 24.4825 24.5366
EOD
$p1s6 << EOD
1 12.0757 12.0414 12.1066
2 8.67416 8.65584 8.69338
4 10.2646 10.2301 10.2892
6 13.4629 13.4288 13.4879
8 13.9893 13.9537 14.0381
18 22.7525 22.6175 22.8982
EOD
$p1s7 << EOD
1 7.62508 7.6092 7.64272
2 9.5187 9.45534 9.57577
4 8.77405 8.77146 8.77924
6 11.1477 11.1287 11.1626
8 11.3511 11.3089 11.389
18 21.2059 21.1917 21.2254
EOD
$p1s8 << EOD
1 12.3606 12.3472 12.3754
2 12.8856 12.8463 12.9305
4 16.4662 16.443 16.4937
6 19.2874 19.2471 19.3266
8 16.8489 16.8364 16.8702
18 28.9934 28.9249 29.0571
EOD
$p1s9 << EOD
1 14.9604 14.9171 15.0041
2 14.9855 14.9613 15.0066
4 15.0141 14.9933 15.0397
6 15.1715 15.0981 15.2408
8 15.3578 15.3366 15.387
18 25.3088 25.2523 25.3718
EOD
$p1s10 << EOD
1 23.4171 23.3981 23.44
2 27.1589 27.106 27.2214
4 34.301 34.1779 34.3978
6 42.5682 42.5159 42.6037
8 51.8391 51.7293 51.9239
18 80.3223 80.2171 80.3959
EOD
$p1s11 << EOD
1 6.28 6.26332 6.29725
2 6.2576 6.22636 6.27881
4 6.2696 6.22412 6.31484
6 6.2924 6.25367 6.33912
8 6.2928 6.27267 6.31058
18 6.4536 6.42954 6.47265
EOD
$p1s12 << EOD
1 14.794 14.7016 14.8729
2 14.616 14.5889 14.6599
4 14.469 14.4304 14.5084
6 14.396 14.3301 14.4829
8 14.467 14.4398 14.4929
18 14.558 14.544 14.572
EOD
$p1s13 << EOD
1 10.7667 10.7285 10.7946
2 13.4452 13.4089 13.4798
4 13.6584 13.6242 13.6871
6 15.6458 15.617 15.6696
8 15.0253 15.0137 15.0338
18 24.3278 24.2223 24.4098
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
set tmargin at screen 0.3576
set bmargin at screen 0.0819
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s0 << EOD
1 16.294 16.2597 16.3324
2 21.248 21.2241 21.2648
4 29.52 29.4723 29.576
6 39.226 39.1859 39.2742
8 45.806 45.6968 45.9301
18 100.24 99.2699 101.434
EOD
$p2s1 << EOD
1 21.6653 21.5171 21.8306
2 29.01 28.9271 29.1078
4 36.308 36.248 36.376
6 45.67 45.5784 45.7685
8 57.688 57.5942 57.8273
18 128.24 127.845 128.593
EOD
$p2s2 << EOD
1 16.294 16.266 16.312
2 21.604 21.3437 21.8833
4 29.528 29.4446 29.6143
6 39.214 39.076 39.3618
8 45.842 45.77 45.88
18 100.512 99.8244 101.397
EOD
$p2s3 << EOD
1 23.0147 22.9667 23.0769
2 30.82 30.7049 30.9248
4 38.4187 38.3508 38.4795
6 46.4853 46.311 46.662
8 56.7253 56.6493 56.8246
18 135.568 135.418 135.739
EOD
$p2s4 << EOD
1 16.9747 16.8336 17.1007
2 22.1933 22.1364 22.2477
4 31.116 31.0297 31.1985
6 37.388 37.3513 37.4528
8 47.284 47.0342 47.4774
18 103.888 103.67 104.16
EOD
$p2s5 << EOD
1 17.7653 17.6252 17.9019
2 21.6227 21.502 21.7609
4 30.188 30.1287 30.2541
6 37.72 37.678 37.766
8 50.28 50.1289 50.4182
18 108.944 108.646 109.339
EOD
$p2s6 << EOD
1 18.5133 18.3872 18.6662
2 22.188 22.1311 22.2495
4 29.194 29.1454 29.2547
6 37.484 37.456 37.514
8 48.46 48.3045 48.5865
18 107.92 107.313 108.551
EOD
$p2s7 << EOD
1 27.98 27.9244 28.0464
2 32.022 31.972 32.128
4 31.204 31.0813 31.3124
6 41.764 41.5187 42.0052
8 54.612 54.3984 54.8317
18 124.736 124.222 125.263
EOD
$p2s8 << EOD
1 37.396 37.34 37.452
2 42.324 42.1396 42.4769
4 54.656 54.4648 54.8425
6 66.068 65.8285 66.3698
8 75.324 75.1101 75.5117
18 183.792 182.362 185.382
EOD
$p2s9 << EOD
1 100.288 100.005 100.647
2 100.32 99.9349 100.664
4 100.384 99.872 100.941
6 101.536 101.397 101.632
8 102.384 101.883 102.962
18 195.232 194.802 195.492
EOD
$p2s10 << EOD
1 104.8 104.687 104.935
2 114.352 113.868 114.806
4 136.736 136.518 136.987
6 160.96 159.672 162.118
8 179.664 179.37 180.055
18 437.216 436.419 437.961
EOD
$p2s11 << EOD
1 38.6133 38.4719 38.7517
2 38.3627 38.195 38.5292
4 38.7573 38.6827 38.8107
6 38.8187 38.6767 38.945
8 38.8507 38.589 39.0781
18 38.976 38.623 39.3444
EOD
$p2s12 << EOD
1 126.272 125.398 127.162
2 126.56 126.025 127.514
4 126.304 125.951 126.658
6 126.48 125.88 127.125
8 126.544 126.033 127.068
18 126.544 125.974 126.903
EOD
$p2s13 << EOD
1 16.386 16.313 16.4586
2 21.2653 21.1815 21.3842
4 29.556 29.4719 29.6563
6 39.206 39.1519 39.2776
8 45.806 45.6696 45.9681
18 100.224 99.6691 100.889
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
set tmargin at screen 0.3576
set bmargin at screen 0.0819
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p3s0 << EOD
1 12.4983 12.4246 12.578
2 16 15.9067 16.1053
4 19.4263 19.4014 19.4565
6 26.0834 26.0198 26.1441
8 28.6674 28.5166 28.8251
18 56.7726 56.7269 56.8137
EOD
$p3s1 << EOD
1 15.856 15.8211 15.8872
2 17.9291 17.8396 18.0229
4 23.1737 23.1251 23.2331
6 28.3669 28.055 28.7234
8 35.1131 35.0238 35.2195
18 71.3166 71.2731 71.3554
EOD
$p3s2 << EOD
1 12.4983 12.4312 12.5672
2 16.0617 16.0343 16.0832
4 19.072 19.0326 19.1252
6 26.2766 26.2317 26.32
8 28.6629 28.5811 28.754
18 56.7246 56.6428 56.8247
EOD
$p3s3 << EOD
1 18.3954 18.3829 18.4133
2 20.2914 20.2478 20.3397
4 24.9493 24.8801 25.0196
6 29.8528 29.771 29.938
8 36.3888 36.3203 36.4532
18 72.36 72.2562 72.4693
EOD
$p3s4 << EOD
1 13.9474 13.8551 14.0516
2 16.1074 15.9094 16.3022
4 19.8114 19.764 19.8742
6 24.28 24.2514 24.3543
8 29.4491 29.3197 29.573
18 58.5051 58.3286 58.6455
EOD
$p3s5 << EOD
1 12.9981 12.9671 13.0261
2 14.9234 14.8757 14.9667
4 19.744 19.7081 19.7892
6 23.6994 23.6327 23.7702
8 31.1909 31.0799 31.2915
18 61.1063 60.9982 61.2206
EOD
$p3s6 << EOD
1 14.4229 14.3945 14.4497
2 14.3623 14.1477 14.579
4 18.5554 18.4923 18.6279
6 24.5371 24.4533 24.6258
8 30.8434 30.7196 30.9677
18 59.1314 59.0583 59.2027
EOD
$p3s7 << EOD
1 13.9611 13.9217 14.0037
2 16.52 16.4828 16.5473
4 19.8171 19.798 19.8371
6 26.3566 26.239 26.4655
8 33.2686 33.2379 33.3029
18 65.2434 65.1086 65.3785
EOD
$p3s8 << EOD
1 23.536 23.5138 23.5681
2 25.5371 25.5087 25.5595
4 33.8743 33.8284 33.937
6 40.5966 40.4905 40.6739
8 42.7886 42.7332 42.8389
18 101.504 101.052 102.043
EOD
$p3s9 << EOD
1 52.208 52.1237 52.3093
2 52.2651 52.1911 52.3392
4 52.3383 52.1754 52.494
6 52.9097 52.7975 53.0527
8 53.4697 53.4031 53.5272
18 104.08 103.728 104.401
EOD
$p3s10 << EOD
1 86.5303 83.6054 89.3883
2 96.2994 92.0801 100.242
4 120.992 117.072 124.422
6 128.416 127.232 131.168
8 155.824 155.28 156.512
18 258.064 256.945 258.856
EOD
$p3s11 << EOD
1 22.3584 22.2224 22.4737
2 22.48 22.3779 22.5836
4 22.7872 22.7115 22.8631
6 22.9536 22.9238 22.9856
8 23.144 23.0738 23.2208
18 22.7616 22.6828 22.8331
EOD
$p3s12 << EOD
1 64.24 64.0379 64.4533
2 64.216 64.0363 64.3988
4 64.304 64.224 64.4188
6 64.26 64.0223 64.4958
8 64.344 64.0939 64.5629
18 64.468 64.1979 64.7151
EOD
$p3s13 << EOD
1 12.4846 12.3704 12.6053
2 15.8674 15.8571 15.8766
4 19.2617 19.2095 19.3049
6 26.04 25.9516 26.1325
8 28.6263 28.608 28.6583
18 56.8503 56.7098 56.9514
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
