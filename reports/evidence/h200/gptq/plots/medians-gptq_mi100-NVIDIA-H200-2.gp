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
set yrange [7.47583:2289.88]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p0s0 << EOD
1 15.778 15.6373 15.9191
2 17.853 17.7634 17.929
8 33.818 33.74 33.8717
EOD
$p0s1 << EOD
1 15.616 15.5357 15.6824
2 17.2693 17.2359 17.3107
8 31.5376 31.3909 31.6849
EOD
$p0s2 << EOD
1 15.616 15.5568 15.6667
1 15.635 15.6064 15.6643
1 15.647 15.622 15.67
2 19.7787 19.5927 19.9976
2 19.8267 19.7867 19.86
2 19.708 19.6653 19.736
4 26.24 26.176 26.3068
6 37.716 37.2839 38.1498
6 37.788 37.5744 38.0148
6 37.576 37.5 37.636
8 41.688 41.668 41.742
8 41.65 41.4514 41.8748
8 41.362 41.332 41.378
18 93.376 85.6645 98.9487
EOD
$p0s3 << EOD
1 19.7893 19.6499 19.8948
1 19.6347 19.5149 19.7819
2 25.938 25.813 26.0475
2 25.826 25.7029 25.9349
4 34.194 34.0639 34.3018
6 41.772 41.736 41.804
6 41.756 41.6117 41.9249
8 52.704 52.4931 52.8943
8 52.592 52.4291 52.7527
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p1s0 << EOD
1 10.8779 10.8588 10.8959
2 12.2427 12.1819 12.2898
8 20.1205 20.0283 20.2403
EOD
$p1s1 << EOD
1 10.3696 10.3401 10.4051
2 11.5328 11.4652 11.6099
8 18.6288 18.5029 18.779
EOD
$p1s2 << EOD
1 12.1907 12.1376 12.2372
1 12.108 12.002 12.2361
1 11.988 11.9767 11.996
2 15.426 15.4073 15.4434
2 15.359 15.1544 15.5937
2 15.126 15.113 15.149
4 17.693 17.6387 17.7521
6 22.308 22.275 22.345
6 22.253 22.1029 22.4155
6 22.375 22.35 22.394
8 24.804 24.5741 25.0257
8 24.637 24.4669 24.8061
8 24.381 24.372 24.409
18 51.57 51.5083 51.6411
EOD
$p1s3 << EOD
1 15.458 15.4421 15.4786
1 15.526 15.502 15.5477
2 17.014 16.9864 17.0423
2 16.837 16.6953 16.9764
4 20.223 20.1856 20.2618
6 24.846 24.6875 25.0215
6 24.92 24.5449 25.2698
8 30.09 29.8714 30.2778
8 29.958 29.8254 30.0965
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s2 << EOD
1 12.528 12.5135 12.5425
2 15.952 15.9189 15.9771
4 19.3463 19.3097 19.3771
6 25.7954 25.7737 25.8229
8 28.7749 28.7086 28.8503
18 56.688 56.608 56.736
EOD
$p2s3 << EOD
1 16.0709 16.0446 16.0869
2 18.1131 18.0651 18.1554
4 23.4651 23.4194 23.5017
6 28.6514 28.6171 28.7246
8 35.2457 35.1589 35.3051
18 71.36 71.3097 71.424
EOD
$p2s4 << EOD
1 12.5524 12.5333 12.5775
2 15.7874 15.7669 15.8297
4 19.7131 19.6549 19.7394
6 25.8526 25.8286 25.872
8 28.7909 28.7497 28.864
18 56.6971 56.6171 56.7634
EOD
$p2s5 << EOD
1 17.56 17.5429 17.5794
2 19.6453 19.592 19.6827
4 24.2947 24.248 24.3453
6 29.1552 29.1168 29.1936
8 35.6896 35.648 35.7136
18 72.088 72.024 72.184
EOD
$p2s6 << EOD
1 13.5817 13.5703 13.5893
2 16.1623 16.1166 16.1989
4 20.2949 20.2034 20.3589
6 24.0971 24.0571 24.1326
8 29.5634 29.4857 29.6457
18 58.2971 58.2583 58.352
EOD
$p2s7 << EOD
1 13.2183 13.2015 13.2381
2 14.7189 14.6823 14.7531
4 19.9029 19.8834 19.9337
6 23.7074 23.6869 23.7497
8 31.3143 31.2686 31.3623
18 61.0446 60.9646 61.1017
EOD
$p2s8 << EOD
1 14.5291 14.5143 14.536
2 14.4537 14.4183 14.4823
4 18.7897 18.7531 18.8069
6 24.4137 24.3931 24.4434
8 31.0583 31.0309 31.1086
18 59.6549 59.5429 59.7074
EOD
$p2s9 << EOD
1 14.296 14.2606 14.3131
2 16.2629 16.2217 16.2971
4 20.2 20.1749 20.2411
6 26.3017 26.2446 26.3486
8 33.504 33.4354 33.5863
18 65.648 65.6 65.6777
EOD
$p2s10 << EOD
1 24.0023 23.9726 24.0286
2 26.312 26.2377 26.3954
4 34.6331 34.5829 34.6651
6 41.5406 41.4766 41.5909
8 42.928 42.8663 42.9714
18 103.952 103.84 104.128
EOD
$p2s11 << EOD
1 53.6983 53.6274 53.76
2 53.5429 53.1383 53.7234
4 53.7577 53.6869 53.856
6 53.8903 53.824 53.9749
8 54.5577 54.4869 54.6057
18 106.384 106.16 106.56
EOD
$p2s12 << EOD
1 58.208 58.1577 58.2766
2 66.3657 66.2491 66.496
4 83.3234 83.2549 83.376
6 107.84 107.584 108.16
8 126.4 126.128 126.88
18 247.184 246.88 247.424
EOD
$p2s13 << EOD
1 21.1936 21.1648 21.2224
2 20.728 20.6736 20.7936
4 20.3056 20.232 20.3232
6 20.224 20.1587 20.256
8 20.1088 20.0768 20.128
18 20.6448 20.6272 20.6912
EOD
$p2s14 << EOD
1 66.984 66.856 67.064
2 67.776 67.672 68.048
4 66.688 66.656 66.796
6 66.412 66.344 66.472
8 66.304 66.24 66.392
18 66.232 66.156 66.352
EOD
$p2s15 << EOD
1 12.6011 12.5882 12.6301
2 15.9531 15.904 15.9863
4 19.4114 19.3851 19.4606
6 26.1211 26.1006 26.144
8 28.7383 28.6903 28.784
18 56.7589 56.6309 56.8229
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p3s2 << EOD
1 11.7536 11.748 11.7616
2 14.64 14.628 14.656
4 16.4768 16.4176 16.5472
6 21.4016 21.3312 21.4816
8 24.272 24.2208 24.3136
18 45.7422 45.7013 45.8453
EOD
$p3s3 << EOD
1 14.888 14.8768 14.9056
2 16.1112 16.0888 16.1216
4 19.6272 19.6048 19.668
6 24.4128 24.3392 24.48
8 29.6304 29.5712 29.6592
18 58.0818 57.9911 58.1867
EOD
$p3s4 << EOD
1 11.7368 11.732 11.744
2 14.768 14.7584 14.7816
4 16.5928 16.5808 16.6192
6 21.5872 21.5232 21.68
8 24.3536 24.3024 24.3968
18 45.9182 45.8204 46.0462
EOD
$p3s5 << EOD
1 16.504 16.4907 16.5209
2 17.6 17.5876 17.6098
4 20.633 20.613 20.668
6 24.4434 24.3497 24.5177
8 28.4011 28.2514 28.5486
18 55.3568 55.296 55.4432
EOD
$p3s6 << EOD
1 13.1872 13.1792 13.1984
2 14.86 14.8416 14.8848
4 17.1536 17.1312 17.2088
6 20.7712 20.7136 20.8064
8 25.0128 24.9568 25.0656
18 47.4578 47.3387 47.5893
EOD
$p3s7 << EOD
1 12.2192 12.2064 12.2368
2 13.1608 13.1376 13.1728
4 16.6128 16.5808 16.6704
6 20.8576 20.7616 20.96
8 26.4192 26.3744 26.4608
18 49.2373 49.1804 49.312
EOD
$p3s8 << EOD
1 13.3936 13.3808 13.4024
2 12.1136 12.0992 12.1312
4 15.5848 15.5696 15.5952
6 20.432 20.384 20.4896
8 25.5408 25.44 25.6288
18 48.544 48.4996 48.6507
EOD
$p3s9 << EOD
1 11.6456 11.6368 11.656
2 13.8848 13.8592 13.8992
4 15.9832 15.9424 16.0448
6 23.0112 22.944 23.0688
8 26.3424 26.3136 26.3616
18 52.1173 52.0889 52.1529
EOD
$p3s10 << EOD
1 18.7936 18.7728 18.8144
2 21.888 21.8464 21.9248
4 26.3104 26.2784 26.3728
6 31.8544 31.744 31.9648
8 35.2192 35.1488 35.2864
18 74.9902 74.8782 75.1058
EOD
$p3s11 << EOD
1 40.9792 40.96 40.992
2 40.9712 40.7296 41.0784
4 40.8368 40.7488 41.0688
6 41.3824 41.1584 41.5808
8 41.7744 41.6288 41.8784
18 75.9004 75.7938 76.384
EOD
$p3s12 << EOD
1 64.96 64.7504 65.1792
2 78.8816 78.2272 79.9616
4 78.8096 78.6592 79.0127
6 102.816 102.528 103.008
8 126.304 125.44 127.152
18 200.24 199.744 200.736
EOD
$p3s13 << EOD
1 15.9872 15.9744 16.0043
2 15.8389 15.7504 15.8965
4 15.6395 15.6075 15.6672
6 15.5637 15.5413 15.5904
8 15.2683 15.2341 15.2917
18 15.6011 15.5819 15.6352
EOD
$p3s14 << EOD
1 49.056 48.8053 49.256
2 49.6293 49.264 49.9467
4 48.5893 48.5387 48.704
6 48.384 48.264 48.5173
8 48.328 48.2347 48.4213
18 48.5813 48.488 48.6667
EOD
$p3s15 << EOD
1 11.6896 11.6752 11.6976
2 14.74 14.7312 14.7504
4 16.4232 16.4016 16.4576
6 21.4352 21.3584 21.5104
8 24.1488 24.088 24.1952
18 46.1369 46.0924 46.2222
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p4s2 << EOD
1 47.328 47.296 47.3467
2 60.9 60.86 60.972
4 83.68 83.6 83.736
6 124.64 124.464 124.784
8 149.456 149.088 150.064
18 341.632 341.504 341.776
EOD
$p4s3 << EOD
1 58.368 58.32 58.44
2 79.992 79.9519 80.032
4 116.096 115.936 116.224
6 149.408 149.248 149.616
8 189.28 189.12 189.44
18 443.136 442.816 443.472
EOD
$p4s4 << EOD
1 47.3973 47.296 47.496
2 60.976 60.816 61.064
4 83.544 83.48 83.608
6 124.416 124.192 124.608
8 149.184 149.088 149.28
18 341.648 341.12 342.048
EOD
$p4s5 << EOD
1 62.3 62.28 62.336
2 85.708 85.664 85.744
4 126.56 126.464 126.72
6 161.264 161.088 161.44
8 202.4 202.256 202.544
18 465.024 464.784 465.248
EOD
$p4s6 << EOD
1 50.536 50.484 50.56
2 62.952 62.896 63.04
4 87.588 87.536 87.648
6 120.096 119.968 120.192
8 154.592 154.464 154.8
18 354.688 354.528 354.816
EOD
$p4s7 << EOD
1 50.104 50.008 50.22
2 61.78 61.728 61.888
4 94.912 92.328 95.792
6 123.2 123.136 123.296
8 163.92 163.776 164.032
18 372.352 372.224 372.496
EOD
$p4s8 << EOD
1 51.796 51.768 51.856
2 62.464 62.416 62.512
4 86.396 86.352 86.488
6 119.488 119.392 119.584
8 161.76 161.632 161.856
18 370.192 369.952 370.464
EOD
$p4s9 << EOD
1 97.632 97.28 98.08
2 97.056 96.56 97.92
4 98.72 98.608 98.784
6 139.456 139.36 139.584
8 183.584 183.168 184.096
18 431.6 431.072 432.272
EOD
$p4s10 << EOD
1 127.552 127.488 127.648
2 145.984 145.888 146.096
4 189.6 189.28 189.984
6 231.008 230.88 231.136
8 273.376 273.12 273.68
18 672.704 672.464 672.896
EOD
$p4s11 << EOD
1 363.232 362.624 363.68
2 363.04 362.944 363.136
4 363.552 363.2 363.776
6 366.528 366.464 366.56
8 369.152 369.088 369.232
18 744.672 744.512 744.96
EOD
$p4s12 << EOD
1 377.84 377.6 378.048
2 411.936 411.808 412.448
4 490.656 490.48 490.88
6 573.376 573.216 573.776
8 633.984 633.536 634.576
18 1654.37 1653.44 1655.57
EOD
$p4s13 << EOD
1 130.688 130.24 131.216
2 131.296 130.32 132.288
4 131.296 130.88 131.664
6 131.632 131.184 132.256
8 131.792 131.616 132.16
18 133.568 133.152 138.224
EOD
$p4s14 << EOD
1 443.824 443.008 444.896
2 444.352 443.904 447.039
4 448.128 444.64 450
6 445.056 444.48 448.864
8 449.584 444.848 450.24
18 445.648 444.896 450.784
EOD
$p4s15 << EOD
1 47.584 47.5227 47.6693
2 60.92 60.864 60.984
4 83.564 83.424 83.696
6 124.448 124.288 124.576
8 149.36 148.928 149.632
18 341.696 341.408 341.856
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p5s2 << EOD
1 28.342 28.288 28.384
2 37.4827 37.3813 37.5787
4 47.3973 47.352 47.4187
6 66.904 66.868 66.96
8 79.588 79.472 79.656
18 182.976 182.848 183.072
EOD
$p5s3 << EOD
1 35.064 34.9813 35.168
2 46.1333 46.0747 46.1813
4 62.384 62.288 62.448
6 79.548 79.488 79.624
8 104.672 104.48 104.88
18 231.616 231.488 231.744
EOD
$p5s4 << EOD
1 30.218 29.252 30.556
2 36.5387 36.4907 36.6027
4 47.5173 47.36 47.6907
6 67.028 66.952 67.072
8 79.6 79.536 79.64
18 183.776 183.616 183.968
EOD
$p5s5 << EOD
1 43.864 43.736 44.0907
2 57.16 57.064 57.224
4 75.272 75.224 75.312
6 92.284 92.232 92.32
8 116.672 116.608 116.768
18 249.696 249.36 249.952
EOD
$p5s6 << EOD
1 31.704 31.596 31.788
2 37.3627 37.3333 37.384
4 49.984 49.912 50.06
6 64.588 64.544 64.64
8 82.144 82.104 82.192
18 189.6 189.312 189.92
EOD
$p5s7 << EOD
1 30.312 30.044 30.58
2 35.4133 35.2427 35.64
4 51.432 51.36 51.516
6 65.432 65.4 65.448
8 87.196 87.1 87.256
18 197.328 196.944 197.728
EOD
$p5s8 << EOD
1 33.3827 33.224 33.552
2 36.3253 36.1867 36.4853
4 48.2667 48.224 48.304
6 64.096 64.04 64.144
8 84.912 84.856 84.972
18 195.92 195.744 196.064
EOD
$p5s9 << EOD
1 47.5227 47.2107 47.856
2 53.7 53.472 53.984
4 53.312 53.208 53.436
6 75.488 75.256 75.676
8 101.184 101.056 101.28
18 233.44 233.312 233.584
EOD
$p5s10 << EOD
1 66.544 66.452 66.632
2 75.896 75.816 75.976
4 101.92 101.696 102.144
6 123.616 123.52 123.744
8 144.272 144.128 144.448
18 347.968 347.872 348.128
EOD
$p5s11 << EOD
1 187.744 187.52 188.768
2 187.328 187.136 187.552
4 187.52 187.296 187.68
6 189.328 189.168 189.472
8 191.2 191.04 191.328
18 377.232 377.12 377.376
EOD
$p5s12 << EOD
1 600.816 433.472 718.24
2 537.296 439.584 561.248
4 613.888 581.952 699.296
6 767.344 646.208 984.448
8 845.552 759.744 964.544
18 980.704 936.512 1038.62
EOD
$p5s13 << EOD
1 69.532 69.488 69.584
2 69.92 69.824 70.016
4 69.832 69.5559 70.152
6 70.368 70.248 70.472
8 70.592 70.504 70.708
18 70.912 70.784 71.028
EOD
$p5s14 << EOD
1 232.624 232.384 232.896
2 232.512 232.288 232.672
4 233.44 232.96 233.856
6 233.664 233.472 233.808
8 233.856 233.712 234.048
18 234.144 233.824 234.496
EOD
$p5s15 << EOD
1 31.296 30.044 31.698
2 37.832 37.2107 38.368
4 47.4667 47.3813 47.5893
6 66.784 66.736 66.856
8 79.496 79.38 79.616
18 183.344 182.976 183.68
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
set yrange [7.47583:2289.88]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p0s0 << EOD
1 15.778 15.6373 15.9191
2 17.853 17.7634 17.929
8 33.818 33.74 33.8717
EOD
$p0s1 << EOD
1 15.616 15.5357 15.6824
2 17.2693 17.2359 17.3107
8 31.5376 31.3909 31.6849
EOD
$p0s2 << EOD
1 15.616 15.5568 15.6667
1 15.635 15.6064 15.6643
1 15.647 15.622 15.67
2 19.7787 19.5927 19.9976
2 19.8267 19.7867 19.86
2 19.708 19.6653 19.736
4 26.24 26.176 26.3068
6 37.716 37.2839 38.1498
6 37.788 37.5744 38.0148
6 37.576 37.5 37.636
8 41.688 41.668 41.742
8 41.65 41.4514 41.8748
8 41.362 41.332 41.378
18 93.376 85.6645 98.9487
EOD
$p0s3 << EOD
1 19.7893 19.6499 19.8948
1 19.6347 19.5149 19.7819
2 25.938 25.813 26.0475
2 25.826 25.7029 25.9349
4 34.194 34.0639 34.3018
6 41.772 41.736 41.804
6 41.756 41.6117 41.9249
8 52.704 52.4931 52.8943
8 52.592 52.4291 52.7527
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p1s0 << EOD
1 10.8779 10.8588 10.8959
2 12.2427 12.1819 12.2898
8 20.1205 20.0283 20.2403
EOD
$p1s1 << EOD
1 10.3696 10.3401 10.4051
2 11.5328 11.4652 11.6099
8 18.6288 18.5029 18.779
EOD
$p1s2 << EOD
1 12.1907 12.1376 12.2372
1 12.108 12.002 12.2361
1 11.988 11.9767 11.996
2 15.426 15.4073 15.4434
2 15.359 15.1544 15.5937
2 15.126 15.113 15.149
4 17.693 17.6387 17.7521
6 22.308 22.275 22.345
6 22.253 22.1029 22.4155
6 22.375 22.35 22.394
8 24.804 24.5741 25.0257
8 24.637 24.4669 24.8061
8 24.381 24.372 24.409
18 51.57 51.5083 51.6411
EOD
$p1s3 << EOD
1 15.458 15.4421 15.4786
1 15.526 15.502 15.5477
2 17.014 16.9864 17.0423
2 16.837 16.6953 16.9764
4 20.223 20.1856 20.2618
6 24.846 24.6875 25.0215
6 24.92 24.5449 25.2698
8 30.09 29.8714 30.2778
8 29.958 29.8254 30.0965
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s2 << EOD
1 12.528 12.5135 12.5425
2 15.952 15.9189 15.9771
4 19.3463 19.3097 19.3771
6 25.7954 25.7737 25.8229
8 28.7749 28.7086 28.8503
18 56.688 56.608 56.736
EOD
$p2s3 << EOD
1 16.0709 16.0446 16.0869
2 18.1131 18.0651 18.1554
4 23.4651 23.4194 23.5017
6 28.6514 28.6171 28.7246
8 35.2457 35.1589 35.3051
18 71.36 71.3097 71.424
EOD
$p2s4 << EOD
1 12.5524 12.5333 12.5775
2 15.7874 15.7669 15.8297
4 19.7131 19.6549 19.7394
6 25.8526 25.8286 25.872
8 28.7909 28.7497 28.864
18 56.6971 56.6171 56.7634
EOD
$p2s5 << EOD
1 17.56 17.5429 17.5794
2 19.6453 19.592 19.6827
4 24.2947 24.248 24.3453
6 29.1552 29.1168 29.1936
8 35.6896 35.648 35.7136
18 72.088 72.024 72.184
EOD
$p2s6 << EOD
1 13.5817 13.5703 13.5893
2 16.1623 16.1166 16.1989
4 20.2949 20.2034 20.3589
6 24.0971 24.0571 24.1326
8 29.5634 29.4857 29.6457
18 58.2971 58.2583 58.352
EOD
$p2s7 << EOD
1 13.2183 13.2015 13.2381
2 14.7189 14.6823 14.7531
4 19.9029 19.8834 19.9337
6 23.7074 23.6869 23.7497
8 31.3143 31.2686 31.3623
18 61.0446 60.9646 61.1017
EOD
$p2s8 << EOD
1 14.5291 14.5143 14.536
2 14.4537 14.4183 14.4823
4 18.7897 18.7531 18.8069
6 24.4137 24.3931 24.4434
8 31.0583 31.0309 31.1086
18 59.6549 59.5429 59.7074
EOD
$p2s9 << EOD
1 14.296 14.2606 14.3131
2 16.2629 16.2217 16.2971
4 20.2 20.1749 20.2411
6 26.3017 26.2446 26.3486
8 33.504 33.4354 33.5863
18 65.648 65.6 65.6777
EOD
$p2s10 << EOD
1 24.0023 23.9726 24.0286
2 26.312 26.2377 26.3954
4 34.6331 34.5829 34.6651
6 41.5406 41.4766 41.5909
8 42.928 42.8663 42.9714
18 103.952 103.84 104.128
EOD
$p2s11 << EOD
1 53.6983 53.6274 53.76
2 53.5429 53.1383 53.7234
4 53.7577 53.6869 53.856
6 53.8903 53.824 53.9749
8 54.5577 54.4869 54.6057
18 106.384 106.16 106.56
EOD
$p2s12 << EOD
1 58.208 58.1577 58.2766
2 66.3657 66.2491 66.496
4 83.3234 83.2549 83.376
6 107.84 107.584 108.16
8 126.4 126.128 126.88
18 247.184 246.88 247.424
EOD
$p2s13 << EOD
1 21.1936 21.1648 21.2224
2 20.728 20.6736 20.7936
4 20.3056 20.232 20.3232
6 20.224 20.1587 20.256
8 20.1088 20.0768 20.128
18 20.6448 20.6272 20.6912
EOD
$p2s14 << EOD
1 66.984 66.856 67.064
2 67.776 67.672 68.048
4 66.688 66.656 66.796
6 66.412 66.344 66.472
8 66.304 66.24 66.392
18 66.232 66.156 66.352
EOD
$p2s15 << EOD
1 12.6011 12.5882 12.6301
2 15.9531 15.904 15.9863
4 19.4114 19.3851 19.4606
6 26.1211 26.1006 26.144
8 28.7383 28.6903 28.784
18 56.7589 56.6309 56.8229
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p3s2 << EOD
1 11.7536 11.748 11.7616
2 14.64 14.628 14.656
4 16.4768 16.4176 16.5472
6 21.4016 21.3312 21.4816
8 24.272 24.2208 24.3136
18 45.7422 45.7013 45.8453
EOD
$p3s3 << EOD
1 14.888 14.8768 14.9056
2 16.1112 16.0888 16.1216
4 19.6272 19.6048 19.668
6 24.4128 24.3392 24.48
8 29.6304 29.5712 29.6592
18 58.0818 57.9911 58.1867
EOD
$p3s4 << EOD
1 11.7368 11.732 11.744
2 14.768 14.7584 14.7816
4 16.5928 16.5808 16.6192
6 21.5872 21.5232 21.68
8 24.3536 24.3024 24.3968
18 45.9182 45.8204 46.0462
EOD
$p3s5 << EOD
1 16.504 16.4907 16.5209
2 17.6 17.5876 17.6098
4 20.633 20.613 20.668
6 24.4434 24.3497 24.5177
8 28.4011 28.2514 28.5486
18 55.3568 55.296 55.4432
EOD
$p3s6 << EOD
1 13.1872 13.1792 13.1984
2 14.86 14.8416 14.8848
4 17.1536 17.1312 17.2088
6 20.7712 20.7136 20.8064
8 25.0128 24.9568 25.0656
18 47.4578 47.3387 47.5893
EOD
$p3s7 << EOD
1 12.2192 12.2064 12.2368
2 13.1608 13.1376 13.1728
4 16.6128 16.5808 16.6704
6 20.8576 20.7616 20.96
8 26.4192 26.3744 26.4608
18 49.2373 49.1804 49.312
EOD
$p3s8 << EOD
1 13.3936 13.3808 13.4024
2 12.1136 12.0992 12.1312
4 15.5848 15.5696 15.5952
6 20.432 20.384 20.4896
8 25.5408 25.44 25.6288
18 48.544 48.4996 48.6507
EOD
$p3s9 << EOD
1 11.6456 11.6368 11.656
2 13.8848 13.8592 13.8992
4 15.9832 15.9424 16.0448
6 23.0112 22.944 23.0688
8 26.3424 26.3136 26.3616
18 52.1173 52.0889 52.1529
EOD
$p3s10 << EOD
1 18.7936 18.7728 18.8144
2 21.888 21.8464 21.9248
4 26.3104 26.2784 26.3728
6 31.8544 31.744 31.9648
8 35.2192 35.1488 35.2864
18 74.9902 74.8782 75.1058
EOD
$p3s11 << EOD
1 40.9792 40.96 40.992
2 40.9712 40.7296 41.0784
4 40.8368 40.7488 41.0688
6 41.3824 41.1584 41.5808
8 41.7744 41.6288 41.8784
18 75.9004 75.7938 76.384
EOD
$p3s12 << EOD
1 64.96 64.7504 65.1792
2 78.8816 78.2272 79.9616
4 78.8096 78.6592 79.0127
6 102.816 102.528 103.008
8 126.304 125.44 127.152
18 200.24 199.744 200.736
EOD
$p3s13 << EOD
1 15.9872 15.9744 16.0043
2 15.8389 15.7504 15.8965
4 15.6395 15.6075 15.6672
6 15.5637 15.5413 15.5904
8 15.2683 15.2341 15.2917
18 15.6011 15.5819 15.6352
EOD
$p3s14 << EOD
1 49.056 48.8053 49.256
2 49.6293 49.264 49.9467
4 48.5893 48.5387 48.704
6 48.384 48.264 48.5173
8 48.328 48.2347 48.4213
18 48.5813 48.488 48.6667
EOD
$p3s15 << EOD
1 11.6896 11.6752 11.6976
2 14.74 14.7312 14.7504
4 16.4232 16.4016 16.4576
6 21.4352 21.3584 21.5104
8 24.1488 24.088 24.1952
18 46.1369 46.0924 46.2222
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p4s2 << EOD
1 47.328 47.296 47.3467
2 60.9 60.86 60.972
4 83.68 83.6 83.736
6 124.64 124.464 124.784
8 149.456 149.088 150.064
18 341.632 341.504 341.776
EOD
$p4s3 << EOD
1 58.368 58.32 58.44
2 79.992 79.9519 80.032
4 116.096 115.936 116.224
6 149.408 149.248 149.616
8 189.28 189.12 189.44
18 443.136 442.816 443.472
EOD
$p4s4 << EOD
1 47.3973 47.296 47.496
2 60.976 60.816 61.064
4 83.544 83.48 83.608
6 124.416 124.192 124.608
8 149.184 149.088 149.28
18 341.648 341.12 342.048
EOD
$p4s5 << EOD
1 62.3 62.28 62.336
2 85.708 85.664 85.744
4 126.56 126.464 126.72
6 161.264 161.088 161.44
8 202.4 202.256 202.544
18 465.024 464.784 465.248
EOD
$p4s6 << EOD
1 50.536 50.484 50.56
2 62.952 62.896 63.04
4 87.588 87.536 87.648
6 120.096 119.968 120.192
8 154.592 154.464 154.8
18 354.688 354.528 354.816
EOD
$p4s7 << EOD
1 50.104 50.008 50.22
2 61.78 61.728 61.888
4 94.912 92.328 95.792
6 123.2 123.136 123.296
8 163.92 163.776 164.032
18 372.352 372.224 372.496
EOD
$p4s8 << EOD
1 51.796 51.768 51.856
2 62.464 62.416 62.512
4 86.396 86.352 86.488
6 119.488 119.392 119.584
8 161.76 161.632 161.856
18 370.192 369.952 370.464
EOD
$p4s9 << EOD
1 97.632 97.28 98.08
2 97.056 96.56 97.92
4 98.72 98.608 98.784
6 139.456 139.36 139.584
8 183.584 183.168 184.096
18 431.6 431.072 432.272
EOD
$p4s10 << EOD
1 127.552 127.488 127.648
2 145.984 145.888 146.096
4 189.6 189.28 189.984
6 231.008 230.88 231.136
8 273.376 273.12 273.68
18 672.704 672.464 672.896
EOD
$p4s11 << EOD
1 363.232 362.624 363.68
2 363.04 362.944 363.136
4 363.552 363.2 363.776
6 366.528 366.464 366.56
8 369.152 369.088 369.232
18 744.672 744.512 744.96
EOD
$p4s12 << EOD
1 377.84 377.6 378.048
2 411.936 411.808 412.448
4 490.656 490.48 490.88
6 573.376 573.216 573.776
8 633.984 633.536 634.576
18 1654.37 1653.44 1655.57
EOD
$p4s13 << EOD
1 130.688 130.24 131.216
2 131.296 130.32 132.288
4 131.296 130.88 131.664
6 131.632 131.184 132.256
8 131.792 131.616 132.16
18 133.568 133.152 138.224
EOD
$p4s14 << EOD
1 443.824 443.008 444.896
2 444.352 443.904 447.039
4 448.128 444.64 450
6 445.056 444.48 448.864
8 449.584 444.848 450.24
18 445.648 444.896 450.784
EOD
$p4s15 << EOD
1 47.584 47.5227 47.6693
2 60.92 60.864 60.984
4 83.564 83.424 83.696
6 124.448 124.288 124.576
8 149.36 148.928 149.632
18 341.696 341.408 341.856
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
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p5s2 << EOD
1 28.342 28.288 28.384
2 37.4827 37.3813 37.5787
4 47.3973 47.352 47.4187
6 66.904 66.868 66.96
8 79.588 79.472 79.656
18 182.976 182.848 183.072
EOD
$p5s3 << EOD
1 35.064 34.9813 35.168
2 46.1333 46.0747 46.1813
4 62.384 62.288 62.448
6 79.548 79.488 79.624
8 104.672 104.48 104.88
18 231.616 231.488 231.744
EOD
$p5s4 << EOD
1 30.218 29.252 30.556
2 36.5387 36.4907 36.6027
4 47.5173 47.36 47.6907
6 67.028 66.952 67.072
8 79.6 79.536 79.64
18 183.776 183.616 183.968
EOD
$p5s5 << EOD
1 43.864 43.736 44.0907
2 57.16 57.064 57.224
4 75.272 75.224 75.312
6 92.284 92.232 92.32
8 116.672 116.608 116.768
18 249.696 249.36 249.952
EOD
$p5s6 << EOD
1 31.704 31.596 31.788
2 37.3627 37.3333 37.384
4 49.984 49.912 50.06
6 64.588 64.544 64.64
8 82.144 82.104 82.192
18 189.6 189.312 189.92
EOD
$p5s7 << EOD
1 30.312 30.044 30.58
2 35.4133 35.2427 35.64
4 51.432 51.36 51.516
6 65.432 65.4 65.448
8 87.196 87.1 87.256
18 197.328 196.944 197.728
EOD
$p5s8 << EOD
1 33.3827 33.224 33.552
2 36.3253 36.1867 36.4853
4 48.2667 48.224 48.304
6 64.096 64.04 64.144
8 84.912 84.856 84.972
18 195.92 195.744 196.064
EOD
$p5s9 << EOD
1 47.5227 47.2107 47.856
2 53.7 53.472 53.984
4 53.312 53.208 53.436
6 75.488 75.256 75.676
8 101.184 101.056 101.28
18 233.44 233.312 233.584
EOD
$p5s10 << EOD
1 66.544 66.452 66.632
2 75.896 75.816 75.976
4 101.92 101.696 102.144
6 123.616 123.52 123.744
8 144.272 144.128 144.448
18 347.968 347.872 348.128
EOD
$p5s11 << EOD
1 187.744 187.52 188.768
2 187.328 187.136 187.552
4 187.52 187.296 187.68
6 189.328 189.168 189.472
8 191.2 191.04 191.328
18 377.232 377.12 377.376
EOD
$p5s12 << EOD
1 600.816 433.472 718.24
2 537.296 439.584 561.248
4 613.888 581.952 699.296
6 767.344 646.208 984.448
8 845.552 759.744 964.544
18 980.704 936.512 1038.62
EOD
$p5s13 << EOD
1 69.532 69.488 69.584
2 69.92 69.824 70.016
4 69.832 69.5559 70.152
6 70.368 70.248 70.472
8 70.592 70.504 70.708
18 70.912 70.784 71.028
EOD
$p5s14 << EOD
1 232.624 232.384 232.896
2 232.512 232.288 232.672
4 233.44 232.96 233.856
6 233.664 233.472 233.808
8 233.856 233.712 234.048
18 234.144 233.824 234.496
EOD
$p5s15 << EOD
1 31.296 30.044 31.698
2 37.832 37.2107 38.368
4 47.4667 47.3813 47.5893
6 66.784 66.736 66.856
8 79.496 79.38 79.616
18 183.344 182.976 183.68
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
