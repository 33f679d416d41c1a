# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
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
1 15.616 15.5568 15.6667
1 15.61 15.5416 15.666
1 15.781 15.752 15.82
2 19.7787 19.5927 19.9976
2 19.732 19.4131 20.0167
2 19.7693 19.72 19.8428
4 26.24 26.176 26.3068
6 37.716 37.2839 38.1498
6 37.624 37.3991 37.8743
6 37.894 37.82 38.008
8 41.688 41.668 41.742
8 41.604 41.3588 41.8746
8 41.77 41.748 41.798
18 93.376 85.6645 98.9487
EOD
$p0s3 << EOD
1 19.7893 19.6499 19.8948
1 19.996 19.9119 20.0697
2 25.938 25.813 26.0475
2 25.694 25.6381 25.7593
4 34.194 34.0639 34.3018
6 41.772 41.736 41.804
6 41.628 41.461 41.7795
8 52.704 52.4931 52.8943
8 52.608 52.5089 52.7019
18 118.416 117.998 119.081
EOD
$p0s4 << EOD
1 15.594 15.2026 16.1371
2 19.972 19.8289 20.0927
4 26.218 26.0546 26.3367
6 37.9 37.6754 38.1003
8 41.71 41.6659 41.7528
18 93.232 85.6981 98.7147
EOD
$p0s5 << EOD
1 21.34 21.2616 21.3875
2 27.778 27.6898 27.8691
4 36.4027 36.1824 36.6223
6 42.568 42.4191 42.7138
8 51.52 51.3202 51.7525
18 124.224 123.272 125.258
EOD
$p0s6 << EOD
1 16.155 16.1116 16.1985
2 20.6013 20.4366 20.7771
4 27.676 27.6309 27.7225
6 34.46 34.3406 34.5838
8 42.986 42.838 43.1439
18 97.008 95.9055 98.3157
EOD
$p0s7 << EOD
1 16.8147 16.5204 17.1082
2 20.5387 20.4696 20.6196
4 28.632 28.5613 28.6948
6 34.432 34.2893 34.5524
8 45.138 45.06 45.2142
18 101.264 100.541 102.314
EOD
$p0s8 << EOD
1 17.7693 17.6988 17.8214
2 19.7573 19.6852 19.8323
4 26.444 26.304 26.6061
6 35.274 35.1912 35.3489
8 44.474 44.418 44.5
18 100.672 100.157 101.114
EOD
$p0s9 << EOD
1 23.4227 23.3868 23.4639
2 31.052 30.9227 31.1939
4 28.656 28.5405 28.7733
6 38.764 38.6989 38.8172
8 49.576 49.0013 50.0288
18 117.072 116.526 117.567
EOD
$p0s10 << EOD
1 35.288 35.2326 35.3408
2 39.654 39.5972 39.7108
4 51.516 51.3476 51.6902
6 62.312 62.2097 62.3743
8 71.048 70.7846 71.2641
18 170.832 170.644 171.052
EOD
$p0s11 << EOD
1 90.512 86.932 96.4242
2 90.384 90.198 90.5222
4 93.696 88.1378 97.5984
6 94.208 88.7765 98.8834
8 95.856 95.3704 96.4403
18 181.168 180.954 181.393
EOD
$p0s12 << EOD
1 99.088 98.5902 99.7059
2 108.128 107.717 108.466
4 128.768 128.218 129.353
6 150.928 150.784 151.088
8 168.688 168.148 169.518
18 407.776 407.401 408.173
EOD
$p0s13 << EOD
1 34.7573 34.0451 35.8421
2 34.5813 34.4836 34.6828
4 34.5787 34.0754 34.9805
6 34.9867 34.5085 35.3789
8 34.736 34.585 34.8947
18 35.1733 34.9903 35.3448
EOD
$p0s14 << EOD
1 116.8 116.351 117.197
2 116.864 115.9 117.717
4 117.008 116.808 117.208
6 116.8 116.632 116.968
8 116.72 116.106 117.401
18 116.64 116.303 116.967
EOD
$p0s15 << EOD
1 15.582 15.5033 15.6764
2 19.88 19.6438 20.089
4 26.184 26.103 26.2599
6 37.82 37.5217 38.0976
8 41.746 41.6126 41.8557
18 93.44 85.7837 99.015
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
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
1 12.1907 12.1376 12.2372
1 12.186 12.1221 12.2364
1 12.084 12.0653 12.124
2 15.426 15.4073 15.4434
2 15.459 15.3763 15.5562
2 15.404 15.369 15.457
4 17.693 17.6387 17.7521
6 22.308 22.275 22.345
6 22.467 22.3197 22.6104
6 22.64 22.607 22.69
8 24.804 24.5741 25.0257
8 24.606 24.4295 24.7588
8 24.706 24.606 24.808
18 51.57 51.5083 51.6411
EOD
$p1s3 << EOD
1 15.458 15.4421 15.4786
1 15.418 15.237 15.5625
2 17.014 16.9864 17.0423
2 16.637 16.5853 16.6848
4 20.223 20.1856 20.2618
6 24.846 24.6875 25.0215
6 24.683 24.5877 24.7806
8 30.09 29.8714 30.2778
8 29.87 29.7363 30.0458
18 63.908 63.8541 63.99
EOD
$p1s4 << EOD
1 12.1313 12.0838 12.1795
2 15.602 15.5731 15.6296
4 17.565 17.4682 17.6589
6 22.401 22.3633 22.4501
8 24.783 24.5661 25.0117
18 51.682 51.5114 51.8678
EOD
$p1s5 << EOD
1 17.8514 17.793 17.8978
2 19.1691 19.1443 19.2016
4 22.324 22.2875 22.3561
6 26.0147 25.9666 26.069
8 29.952 29.8599 30.0455
18 64.58 64.2083 64.8652
EOD
$p1s6 << EOD
1 13.616 13.558 13.6763
2 16.023 15.9886 16.0615
4 18.458 18.437 18.4864
6 21.094 21.0286 21.1516
8 25.546 25.4989 25.6146
18 53.152 53.108 53.196
EOD
$p1s7 << EOD
1 12.871 12.8541 12.8933
2 14.091 14.06 14.1247
4 17.57 17.5439 17.6115
6 20.918 20.8321 21.0182
8 26.938 26.8367 27.0424
18 54.906 54.8068 54.9961
EOD
$p1s8 << EOD
1 14.05 14.0227 14.0807
2 12.997 12.9624 13.033
4 16.546 16.5139 16.5728
6 20.894 20.8616 20.9291
8 26.048 25.9661 26.1395
18 53.866 53.7731 53.9564
EOD
$p1s9 << EOD
1 12.872 12.7945 12.9519
2 15.013 14.9555 15.0566
4 16.762 16.7426 16.7847
6 25.686 25.538 25.8495
8 27.308 27.1778 27.4321
18 59.454 59.3774 59.5467
EOD
$p1s10 << EOD
1 22.218 22.1764 22.2583
2 24.014 23.9571 24.0677
4 30.678 30.5976 30.7759
6 37.1 36.9715 37.2543
8 40.62 40.4857 40.7507
18 95.024 87.1794 101.08
EOD
$p1s11 << EOD
1 49.078 49.014 49.1394
2 49.07 49.0366 49.1021
4 49.13 49.0366 49.2303
6 49.67 49.5575 49.7667
8 50.088 50.0401 50.132
18 97.184 96.5813 97.8544
EOD
$p1s12 << EOD
1 73.81 73.526 74.0601
2 89.78 89.1335 90.3783
4 99.812 92.5015 105.594
6 119.968 119.073 121.449
8 151.344 150.034 153.127
18 241.504 240.768 242.32
EOD
$p1s13 << EOD
1 20.4976 20.4047 20.5726
2 20.76 20.6818 20.8224
4 20.592 20.5408 20.6752
6 20.9216 20.8736 20.9568
8 21.0336 20.9723 21.0908
18 19.564 19.5157 19.6187
EOD
$p1s14 << EOD
1 59.572 59.4399 59.6777
2 59.584 59.4291 59.7473
4 59.504 59.3599 59.6458
6 59.472 59.3212 59.6204
8 59.472 59.2636 59.6596
18 61.096 60.992 61.152
EOD
$p1s15 << EOD
1 12.1733 12.1627 12.1787
2 15.336 15.316 15.3542
4 17.669 17.6343 17.7118
6 22.637 22.5787 22.6888
8 24.628 24.5871 24.6642
18 51.406 51.332 51.486
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
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
set terminal pngcairo size 900,1097 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
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
1 15.616 15.5568 15.6667
1 15.61 15.5416 15.666
1 15.781 15.752 15.82
2 19.7787 19.5927 19.9976
2 19.732 19.4131 20.0167
2 19.7693 19.72 19.8428
4 26.24 26.176 26.3068
6 37.716 37.2839 38.1498
6 37.624 37.3991 37.8743
6 37.894 37.82 38.008
8 41.688 41.668 41.742
8 41.604 41.3588 41.8746
8 41.77 41.748 41.798
18 93.376 85.6645 98.9487
EOD
$p0s3 << EOD
1 19.7893 19.6499 19.8948
1 19.996 19.9119 20.0697
2 25.938 25.813 26.0475
2 25.694 25.6381 25.7593
4 34.194 34.0639 34.3018
6 41.772 41.736 41.804
6 41.628 41.461 41.7795
8 52.704 52.4931 52.8943
8 52.608 52.5089 52.7019
18 118.416 117.998 119.081
EOD
$p0s4 << EOD
1 15.594 15.2026 16.1371
2 19.972 19.8289 20.0927
4 26.218 26.0546 26.3367
6 37.9 37.6754 38.1003
8 41.71 41.6659 41.7528
18 93.232 85.6981 98.7147
EOD
$p0s5 << EOD
1 21.34 21.2616 21.3875
2 27.778 27.6898 27.8691
4 36.4027 36.1824 36.6223
6 42.568 42.4191 42.7138
8 51.52 51.3202 51.7525
18 124.224 123.272 125.258
EOD
$p0s6 << EOD
1 16.155 16.1116 16.1985
2 20.6013 20.4366 20.7771
4 27.676 27.6309 27.7225
6 34.46 34.3406 34.5838
8 42.986 42.838 43.1439
18 97.008 95.9055 98.3157
EOD
$p0s7 << EOD
1 16.8147 16.5204 17.1082
2 20.5387 20.4696 20.6196
4 28.632 28.5613 28.6948
6 34.432 34.2893 34.5524
8 45.138 45.06 45.2142
18 101.264 100.541 102.314
EOD
$p0s8 << EOD
1 17.7693 17.6988 17.8214
2 19.7573 19.6852 19.8323
4 26.444 26.304 26.6061
6 35.274 35.1912 35.3489
8 44.474 44.418 44.5
18 100.672 100.157 101.114
EOD
$p0s9 << EOD
1 23.4227 23.3868 23.4639
2 31.052 30.9227 31.1939
4 28.656 28.5405 28.7733
6 38.764 38.6989 38.8172
8 49.576 49.0013 50.0288
18 117.072 116.526 117.567
EOD
$p0s10 << EOD
1 35.288 35.2326 35.3408
2 39.654 39.5972 39.7108
4 51.516 51.3476 51.6902
6 62.312 62.2097 62.3743
8 71.048 70.7846 71.2641
18 170.832 170.644 171.052
EOD
$p0s11 << EOD
1 90.512 86.932 96.4242
2 90.384 90.198 90.5222
4 93.696 88.1378 97.5984
6 94.208 88.7765 98.8834
8 95.856 95.3704 96.4403
18 181.168 180.954 181.393
EOD
$p0s12 << EOD
1 99.088 98.5902 99.7059
2 108.128 107.717 108.466
4 128.768 128.218 129.353
6 150.928 150.784 151.088
8 168.688 168.148 169.518
18 407.776 407.401 408.173
EOD
$p0s13 << EOD
1 34.7573 34.0451 35.8421
2 34.5813 34.4836 34.6828
4 34.5787 34.0754 34.9805
6 34.9867 34.5085 35.3789
8 34.736 34.585 34.8947
18 35.1733 34.9903 35.3448
EOD
$p0s14 << EOD
1 116.8 116.351 117.197
2 116.864 115.9 117.717
4 117.008 116.808 117.208
6 116.8 116.632 116.968
8 116.72 116.106 117.401
18 116.64 116.303 116.967
EOD
$p0s15 << EOD
1 15.582 15.5033 15.6764
2 19.88 19.6438 20.089
4 26.184 26.103 26.2599
6 37.82 37.5217 38.0976
8 41.746 41.6126 41.8557
18 93.44 85.7837 99.015
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
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
1 12.1907 12.1376 12.2372
1 12.186 12.1221 12.2364
1 12.084 12.0653 12.124
2 15.426 15.4073 15.4434
2 15.459 15.3763 15.5562
2 15.404 15.369 15.457
4 17.693 17.6387 17.7521
6 22.308 22.275 22.345
6 22.467 22.3197 22.6104
6 22.64 22.607 22.69
8 24.804 24.5741 25.0257
8 24.606 24.4295 24.7588
8 24.706 24.606 24.808
18 51.57 51.5083 51.6411
EOD
$p1s3 << EOD
1 15.458 15.4421 15.4786
1 15.418 15.237 15.5625
2 17.014 16.9864 17.0423
2 16.637 16.5853 16.6848
4 20.223 20.1856 20.2618
6 24.846 24.6875 25.0215
6 24.683 24.5877 24.7806
8 30.09 29.8714 30.2778
8 29.87 29.7363 30.0458
18 63.908 63.8541 63.99
EOD
$p1s4 << EOD
1 12.1313 12.0838 12.1795
2 15.602 15.5731 15.6296
4 17.565 17.4682 17.6589
6 22.401 22.3633 22.4501
8 24.783 24.5661 25.0117
18 51.682 51.5114 51.8678
EOD
$p1s5 << EOD
1 17.8514 17.793 17.8978
2 19.1691 19.1443 19.2016
4 22.324 22.2875 22.3561
6 26.0147 25.9666 26.069
8 29.952 29.8599 30.0455
18 64.58 64.2083 64.8652
EOD
$p1s6 << EOD
1 13.616 13.558 13.6763
2 16.023 15.9886 16.0615
4 18.458 18.437 18.4864
6 21.094 21.0286 21.1516
8 25.546 25.4989 25.6146
18 53.152 53.108 53.196
EOD
$p1s7 << EOD
1 12.871 12.8541 12.8933
2 14.091 14.06 14.1247
4 17.57 17.5439 17.6115
6 20.918 20.8321 21.0182
8 26.938 26.8367 27.0424
18 54.906 54.8068 54.9961
EOD
$p1s8 << EOD
1 14.05 14.0227 14.0807
2 12.997 12.9624 13.033
4 16.546 16.5139 16.5728
6 20.894 20.8616 20.9291
8 26.048 25.9661 26.1395
18 53.866 53.7731 53.9564
EOD
$p1s9 << EOD
1 12.872 12.7945 12.9519
2 15.013 14.9555 15.0566
4 16.762 16.7426 16.7847
6 25.686 25.538 25.8495
8 27.308 27.1778 27.4321
18 59.454 59.3774 59.5467
EOD
$p1s10 << EOD
1 22.218 22.1764 22.2583
2 24.014 23.9571 24.0677
4 30.678 30.5976 30.7759
6 37.1 36.9715 37.2543
8 40.62 40.4857 40.7507
18 95.024 87.1794 101.08
EOD
$p1s11 << EOD
1 49.078 49.014 49.1394
2 49.07 49.0366 49.1021
4 49.13 49.0366 49.2303
6 49.67 49.5575 49.7667
8 50.088 50.0401 50.132
18 97.184 96.5813 97.8544
EOD
$p1s12 << EOD
1 73.81 73.526 74.0601
2 89.78 89.1335 90.3783
4 99.812 92.5015 105.594
6 119.968 119.073 121.449
8 151.344 150.034 153.127
18 241.504 240.768 242.32
EOD
$p1s13 << EOD
1 20.4976 20.4047 20.5726
2 20.76 20.6818 20.8224
4 20.592 20.5408 20.6752
6 20.9216 20.8736 20.9568
8 21.0336 20.9723 21.0908
18 19.564 19.5157 19.6187
EOD
$p1s14 << EOD
1 59.572 59.4399 59.6777
2 59.584 59.4291 59.7473
4 59.504 59.3599 59.6458
6 59.472 59.3212 59.6204
8 59.472 59.2636 59.6596
18 61.096 60.992 61.152
EOD
$p1s15 << EOD
1 12.1733 12.1627 12.1787
2 15.336 15.316 15.3542
4 17.669 17.6343 17.7118
6 22.637 22.5787 22.6888
8 24.628 24.5871 24.6642
18 51.406 51.332 51.486
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
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
