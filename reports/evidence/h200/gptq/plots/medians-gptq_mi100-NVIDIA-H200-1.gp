# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline bits=2", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "baseline bits=3"
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
set yrange [5.73784:2151.13]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 14.0971 14.0511 14.1682
2 17.6789 17.5905 17.7721
4 23.704 23.5452 23.8348
6 32.0944 32.0768 32.1248
8 36.8656 36.7492 36.9588
18 74.3104 74.2309 74.4224
EOD
$p0s1 << EOD
1 17.9328 17.8894 17.982
2 23.0656 22.9439 23.1675
4 31.4112 31.3269 31.499
6 36.5712 36.4938 36.6787
8 47.152 46.9865 47.3244
18 98.464 98.0662 98.8418
EOD
$p0s2 << EOD
1 14.0128 13.9906 14.0343
2 17.8059 17.7634 17.8576
4 23.6256 23.4795 23.7597
6 32.0512 31.9818 32.125
8 36.872 36.848 36.8896
18 74.4192 74.3168 74.4832
EOD
$p0s3 << EOD
1 19.2085 19.1893 19.2224
2 24.0688 23.9652 24.1653
4 33.232 33.1881 33.2666
6 37.28 37.2239 37.3269
8 44.722 44.546 44.9053
18 103.104 102.446 103.691
EOD
$p0s4 << EOD
1 14.9547 14.9344 14.9717
2 18.4288 18.3614 18.5057
4 24.9344 24.6624 25.1553
6 31.288 31.2294 31.3563
8 37.7696 37.6824 37.8602
18 76.64 76.5748 76.6775
EOD
$p0s5 << EOD
1 15.0059 14.9428 15.0877
2 18.3755 18.2916 18.4518
4 26.0016 25.9159 26.0971
6 30.4256 30.3694 30.4787
8 40.2176 39.985 40.4385
18 80.688 80.5339 80.8723
EOD
$p0s6 << EOD
1 16.0096 15.9792 16.0464
2 17.5275 17.4794 17.5842
4 23.3024 23.1375 23.4533
6 30.392 30.3337 30.4472
8 39.936 39.7838 40.0844
18 80.2432 80.0654 80.4086
EOD
$p0s7 << EOD
1 19.7248 19.6736 19.764
2 20.9632 20.9424 20.9904
4 25.096 25.0721 25.1184
6 34.544 34.4659 34.6308
8 43.4048 43.3728 43.4368
18 86.8032 86.658 86.9743
EOD
$p0s8 << EOD
1 29.7408 29.7043 29.771
2 33.4048 33.3557 33.4433
4 43.3216 43.066 43.5056
6 52.112 51.8831 52.3525
8 58.3232 58.1503 58.4837
18 138.72 138.346 138.945
EOD
$p0s9 << EOD
1 73.5936 73.4556 73.766
2 73.4912 73.0006 73.8538
4 73.4816 72.7394 74.0304
6 73.9456 73.8942 74.0078
8 74.5728 74.4373 74.7
18 146.016 145.839 146.225
EOD
$p0s10 << EOD
1 78.7456 78.6296 78.8895
2 86.2272 86.0871 86.3697
4 107.488 107.208 107.854
6 127.616 127.059 128.196
8 144.672 144.27 145.235
18 332.352 331.918 332.723
EOD
$p0s11 << EOD
1 31.792 31.5206 32.0682
2 31.886 31.7315 32.1015
4 31.808 31.6185 31.9529
6 32.074 31.928 32.14
8 32.7587 32.6293 32.804
18 27.988 27.7997 28.1613
EOD
$p0s12 << EOD
1 97.2 93.5184 100.871
2 98.864 98.373 99.3572
4 98.592 97.9292 99.3231
6 98.464 98.2183 98.7316
8 98.688 98.251 99.1375
18 92.448 92.1438 92.7237
EOD
$p0s13 << EOD
1 14.1312 14.0984 14.1791
2 17.6139 17.5457 17.683
4 23.7056 23.5728 23.8112
6 32.0736 31.9615 32.1893
8 36.9152 36.8484 36.9757
18 74.3104 74.1566 74.4196
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_o\nK = 8192, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 13.1822 13.1585 13.2054
2 16.1849 16.1033 16.2699
4 19.956 19.8892 20.0337
6 26.0347 25.9272 26.147
8 28.7013 28.68 28.72
18 61.2773 61.2238 61.3185
EOD
$p1s1 << EOD
1 16.096 16.0571 16.1391
2 18.2467 18.0418 18.4769
4 23.248 23.1757 23.3178
6 28.4413 28.3792 28.5045
8 35.312 35.2257 35.4056
18 77.0347 76.9654 77.088
EOD
$p1s2 << EOD
1 12.9947 12.9792 13.0098
2 16.6222 16.472 16.7931
4 20.136 20.123 20.1651
6 26.1693 26.1403 26.2046
8 28.6387 28.5896 28.694
18 60.8853 60.7344 61.0188
EOD
$p1s3 << EOD
1 18.512 18.5 18.5253
2 20.496 20.4661 20.5268
4 25.232 25.1917 25.2616
6 30.064 29.9747 30.1482
8 37.226 37.18 37.272
18 80.0267 79.8606 80.1859
EOD
$p1s4 << EOD
1 14.072 13.927 14.2124
2 15.9236 15.8303 16.0072
4 20.7613 20.7184 20.7963
6 24.3947 24.3147 24.4739
8 29.2813 29.2017 29.3602
18 62.4667 62.2768 62.666
EOD
$p1s5 << EOD
1 13.7973 13.7179 13.8802
2 15.6258 15.5532 15.6927
4 19.9227 19.8968 19.953
6 23.7173 23.6576 23.7781
8 31.1867 31.1656 31.2077
18 65.592 65.4389 65.7276
EOD
$p1s6 << EOD
1 14.9609 14.8883 15.0219
2 14.8276 14.7735 14.8836
4 18.944 18.9011 18.9816
6 24.988 24.944 25.0303
8 31.2333 31.1453 31.3207
18 64.408 64.2558 64.5641
EOD
$p1s7 << EOD
1 16.2107 16.192 16.2306
2 17.5227 17.4878 17.5558
4 21.1267 21.01 21.2564
6 26.4173 26.3266 26.5057
8 33.84 33.7212 33.9485
18 70.1867 69.7437 70.5446
EOD
$p1s8 << EOD
1 25.5147 25.4589 25.5795
2 28.5813 28.5305 28.6234
4 36.8533 36.7569 36.9428
6 44.448 44.2996 44.5915
8 48.2853 48.1484 48.4119
18 114.128 114.08 114.208
EOD
$p1s9 << EOD
1 59.6587 59.5393 59.7979
2 59.6907 59.6336 59.7478
4 59.632 59.5531 59.702
6 60.2347 60.1811 60.3025
8 60.8293 60.7611 60.9207
18 119.296 119.077 119.473
EOD
$p1s10 << EOD
1 97.6853 87.1129 109.61
2 116.576 87.3973 143.694
4 126.688 121.629 131.435
6 154.224 151.013 156.864
8 174.512 170.348 179.267
18 294.096 293.76 294.688
EOD
$p1s11 << EOD
1 25.722 25.708 25.74
2 25.964 25.8989 26.0359
4 26.176 26.1435 26.2112
6 26.322 26.2645 26.3769
8 26.464 26.4232 26.5062
18 26.05 25.8889 26.1771
EOD
$p1s12 << EOD
1 74.992 74.7373 75.2394
2 75.104 74.9119 75.2698
4 75.128 74.9664 75.2819
6 75.024 74.8644 75.1705
8 75.156 74.7647 75.4982
18 74.964 74.821 75.1526
EOD
$p1s13 << EOD
1 13.0356 13.0144 13.0651
2 16.1929 16.1757 16.2089
4 19.6213 19.5282 19.7086
6 26.0333 25.9556 26.1166
8 28.6773 28.5483 28.7819
18 61.0533 60.9365 61.1793
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 45.1893 45.152 45.232
2 57.352 57.3083 57.416
4 78.592 78.4487 78.829
6 117.056 116.269 117.933
8 139.968 139.513 140.52
18 317.6 316.894 318.222
EOD
$p2s1 << EOD
1 56.144 55.5173 56.7177
2 74.844 74.5539 75.1592
4 108.704 108.18 109.156
6 140.352 139.929 140.829
8 177.2 176.384 177.923
18 410.032 409.24 410.814
EOD
$p2s2 << EOD
1 45.2133 45.0677 45.3469
2 57.296 57.1865 57.4163
4 78.552 78.405 78.7233
6 117.152 115.951 118.773
8 140.384 139.611 141.01
18 317.984 317.856 318.32
EOD
$p2s3 << EOD
1 58.824 58.2338 59.4733
2 80.144 79.9831 80.356
4 117.904 117.792 118.08
6 151.056 150.434 151.659
8 188.896 188.526 189.149
18 432.048 431.584 432.477
EOD
$p2s4 << EOD
1 44.3627 44.0481 44.6631
2 56.936 56.8873 57.0328
4 82.236 82.0412 82.4499
6 112.784 112.127 113.541
8 144.832 144.149 145.55
18 327.264 325.913 328.363
EOD
$p2s5 << EOD
1 47.4107 47.1818 47.6119
2 58.104 58.016 58.168
4 86.404 86.2237 86.5954
6 115.776 115.135 116.548
8 153.792 153.575 154.116
18 346.352 345.702 347.024
EOD
$p2s6 << EOD
1 48.5733 48.0827 49.0559
2 58.328 58.0825 58.644
4 81.288 81.2 81.328
6 112.48 111.393 113.954
8 151.712 150.828 152.697
18 343.696 342.987 344.385
EOD
$p2s7 << EOD
1 92.264 88.232 98.5817
2 89.36 86.1223 94.2977
4 92.336 86.0187 97.0042
6 130.448 129.411 131.826
8 171.072 170.436 171.753
18 401.68 400.991 402.445
EOD
$p2s8 << EOD
1 118.624 117.202 119.727
2 134.368 134.046 134.658
4 177.728 177.627 177.85
6 216.08 215.59 216.593
8 252.48 251.691 253.121
18 619.424 618.437 620.445
EOD
$p2s9 << EOD
1 338.512 335.539 342.692
2 335.84 333.108 340.108
4 336.272 333.81 339.921
6 339.136 336.727 343.011
8 341.856 339.232 345.433
18 684.736 684.467 685.069
EOD
$p2s10 << EOD
1 354.272 349.75 357.348
2 383.552 383.176 384.035
4 457.696 456.837 458.781
6 534.656 534.394 534.972
8 591.616 591.246 591.901
18 1536.77 1535.42 1538.51
EOD
$p2s11 << EOD
1 129.504 129.187 129.856
2 129.152 127.83 130.464
4 129.136 129.04 129.28
6 129.232 129.04 129.568
8 129.232 128.666 129.875
18 129.952 129.478 130.31
EOD
$p2s12 << EOD
1 418.848 415.761 421.923
2 417.728 417.04 418.47
4 417.408 417.184 417.568
6 417.52 416.643 418.377
8 417.584 416.625 418.641
18 418.4 418.05 418.697
EOD
$p2s13 << EOD
1 45.2187 45.0786 45.336
2 57.268 57.1645 57.3903
4 78.592 78.496 78.68
6 117.008 116.703 117.292
8 140.016 139.246 140.961
18 317.936 317.585 318.32
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_down\nK = 25600, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 27.81 27.3331 28.32
2 34.3387 34.2933 34.3769
4 44.2907 44.2286 44.3546
6 63.02 62.992 63.04
8 74.632 74.4615 74.7788
18 172.224 172 172.502
EOD
$p3s1 << EOD
1 33.7333 33.5159 34.0164
2 42.6347 42.5837 42.6857
4 58.268 58.2342 58.3071
6 74.56 74.493 74.6297
8 98.592 98.2081 99.0842
18 216.416 215.851 216.919
EOD
$p3s2 << EOD
1 29.574 27.5169 31.1932
2 34.5813 34.2859 34.8271
4 44.2133 44.006 44.4108
6 62.952 62.904 62.976
8 74.612 74.4278 74.7779
18 173.056 172.452 173.544
EOD
$p3s3 << EOD
1 40.6613 40.3439 41.0078
2 52.736 52.4028 53.0335
4 69.376 69.1637 69.5809
6 85.504 85.1441 85.8598
8 108.096 107.669 108.546
18 233.536 232.833 234.177
EOD
$p3s4 << EOD
1 31.972 31.8399 32.1072
2 33.8747 33.6601 34.0833
4 46.768 46.6541 46.891
6 60.368 60.3163 60.4224
8 77.132 76.9129 77.3864
18 178.24 177.465 179.039
EOD
$p3s5 << EOD
1 28.51 28.2083 28.7944
2 34.376 34.1797 34.6233
4 47.9787 47.8402 48.1228
6 61.452 61.2246 61.6668
8 81.968 81.8156 82.1688
18 187.168 186.915 187.421
EOD
$p3s6 << EOD
1 31.494 31.3791 31.632
2 33.3573 33.3339 33.3825
4 45.4827 45.3492 45.6058
6 60.62 60.2976 60.9145
8 80.26 80.216 80.296
18 183.392 183.149 183.614
EOD
$p3s7 << EOD
1 44.8213 44.5569 45.0961
2 51.628 51.178 52.0842
4 49.7653 49.4083 50.147
6 70.296 69.9296 70.6481
8 94.8 89.0094 99.0327
18 218.752 218.512 218.95
EOD
$p3s8 << EOD
1 61.624 61.3998 61.8516
2 69.872 69.6694 70.0698
4 95.376 95.2097 95.5212
6 115.104 115.056 115.168
8 132.384 132.282 132.486
18 320.192 320.031 320.385
EOD
$p3s9 << EOD
1 173.984 172.305 176.011
2 173.664 173.587 173.741
4 173.76 173.514 173.953
6 175.2 174.878 175.533
8 176.928 176.697 177.159
18 349.056 348.928 349.168
EOD
$p3s10 << EOD
1 265.088 117.885 568.945
2 351.888 341.386 359.316
4 431.104 405.643 457.722
6 573.888 534.165 626.739
8 704.928 564.133 901.443
18 988.416 947.313 1035.39
EOD
$p3s11 << EOD
1 68.888 66.2112 71.9144
2 69.104 66.2781 72.2658
4 69.52 66.7873 72.296
6 69.832 66.7387 72.8961
8 69.944 67.3465 72.7648
18 67.284 66.9783 67.6204
EOD
$p3s12 << EOD
1 223.36 213.321 231.62
2 223.12 214.628 230.706
4 223.408 215.351 230.421
6 223.696 212.905 232.49
8 223.952 215.157 231.519
18 218.24 217.422 218.996
EOD
$p3s13 << EOD
1 27.196 25.9997 29.0399
2 35.6027 35.4685 35.7212
4 44.5493 44.2775 44.8119
6 62.968 62.9138 63.0089
8 74.716 74.605 74.8272
18 172.096 172 172.224
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560, bits = 4, block_kn = 128, \nlaunch_bounds = 0, max_rows = 64, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18, 24, 32, 50, 64)
set logscale x 2
set xrange [0.869565:73.6]
$p4s0 << EOD
1 10.8926 10.8645 10.9113
1 10.8716 10.8251 10.9121
1 10.8918 10.8632 10.9053
2 13.6994 13.6686 13.7319
2 13.6118 13.5702 13.649
2 13.6354 13.6118 13.6556
4 14.2526 14.2036 14.3024
6 16.7343 16.7215 16.7449
6 16.7335 16.7192 16.7629
6 16.6973 16.6863 16.7259
8 16.4497 16.428 16.4798
8 16.4328 16.3937 16.4692
8 16.5078 16.4851 16.5373
18 31.656 31.6104 31.7117
24 27.9404 27.9008 27.9766
32 34.7787 34.646 34.9142
50 55.712 55.5679 55.8608
64 59.0315 58.9146 59.214
EOD
$p4s1 << EOD
1 13.936 13.9116 13.952
1 13.8038 13.7343 13.8527
2 14.4421 14.4163 14.4691
2 14.1095 14.0625 14.1627
4 16.1651 16.095 16.249
6 16.0455 16.032 16.0567
6 15.9579 15.9326 15.9697
8 21.7036 21.6943 21.7112
8 21.6884 21.6614 21.7189
18 38.5938 38.5427 38.645
EOD
$p4s2 << EOD
1 10.9448 10.9188 10.9675
2 13.6505 13.6036 13.6948
4 14.2139 14.1903 14.2307
6 16.7823 16.743 16.829
8 16.4851 16.4583 16.5101
18 31.6498 31.5887 31.705
EOD
$p4s3 << EOD
1 15.3244 15.3049 15.3369
2 15.6631 15.6208 15.6972
4 17.3643 17.3428 17.3836
6 17.0229 16.9648 17.0773
8 18.6351 18.6133 18.6585
18 36.1013 36.0525 36.1431
EOD
$p4s4 << EOD
1 12.2931 12.2798 12.3102
2 13.8232 13.797 13.8662
4 15.0644 15.029 15.1072
6 15.4855 15.4654 15.5106
8 16.7646 16.7088 16.8201
18 32.8916 32.8436 32.9476
EOD
$p4s5 << EOD
1 11.3415 11.3042 11.3839
2 11.9528 11.9326 11.9663
4 13.7179 13.6915 13.7415
6 13.9309 13.8774 13.9864
8 17.8223 17.8024 17.84
18 32.9182 32.8843 32.9628
EOD
$p4s6 << EOD
1 12.2821 12.2507 12.3243
2 9.81768 9.80278 9.83233
4 12.1162 12.0615 12.1643
6 15.5436 15.5256 15.5604
8 17.312 17.2928 17.3273
18 32.3724 32.3296 32.426
EOD
$p4s7 << EOD
1 8.79158 8.78037 8.80224
2 11.0333 11.0181 11.0442
4 11.1225 11.0686 11.1694
6 13.7061 13.6613 13.7476
8 14.6796 14.6602 14.7041
18 33.3884 33.3698 33.4084
EOD
$p4s8 << EOD
1 12.9381 12.9168 12.9662
2 13.6775 13.6623 13.6985
4 17.936 17.8771 17.9453
6 21.0813 21.0663 21.0951
8 21.4274 21.3718 21.483
18 44.3084 44.28 44.336
EOD
$p4s9 << EOD
1 23.984 23.951 24.0407
2 24.064 24.0426 24.0972
4 24.1179 24.1036 24.1432
6 24.4438 24.42 24.467
8 24.8067 24.7813 24.8305
18 41.952 41.8864 42.0355
EOD
$p4s10 << EOD
1 71.2387 71.1662 71.3349
2 80.3057 80.1549 80.4413
4 92.1423 91.8552 92.3942
6 110.864 108.961 112.904
8 131.6 129.463 133.768
18 192.928 190.792 195.278
EOD
$p4s11 << EOD
1 11.468 11.3996 11.5363
2 11.5168 11.4443 11.5945
4 11.5224 11.484 11.5855
6 11.4824 11.4563 11.5059
8 11.5344 11.4905 11.5774
18 11.8376 11.8186 11.8497
EOD
$p4s12 << EOD
1 26.122 26.0196 26.1953
2 26.052 25.996 26.1034
4 25.774 25.7205 25.8316
6 25.396 25.3215 25.476
8 25.084 25.0525 25.1209
18 25.806 25.7355 25.874
24 25.54 25.4892 25.5842
32 25.738 25.6307 25.8297
50 26.414 26.3629 26.5026
64 26.39 26.295 26.4839
EOD
$p4s13 << EOD
1 10.8935 10.8634 10.9276
2 13.6867 13.6766 13.6994
4 14.3512 14.3213 14.3832
6 16.7798 16.7062 16.8565
8 16.4859 16.4559 16.5153
18 31.5333 31.4712 31.589
24 27.9564 27.8793 28.0201
32 34.7876 34.6659 34.9108
50 55.7864 55.6891 55.8818
64 59.0833 58.9991 59.2078
EOD
$p4s14 << EOD
1 9.29244 9.28178 9.30356
2 10.0684 10.0351 10.0938
8 13.819 13.7974 13.8353
EOD
$p4s15 << EOD
1 8.13568 8.13056 8.14784
2 8.32256 8.30976 8.33048
8 12.0173 11.992 12.0293
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
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 10.9167 10.8922 10.9461
1 10.8973 10.8475 10.959
1 10.9233 10.912 10.9453
2 13.6654 13.6081 13.7103
2 13.6786 13.6477 13.7007
2 13.6654 13.6536 13.6737
4 14.0257 14.007 14.0522
6 16.647 16.617 16.6623
6 16.6115 16.5594 16.6688
6 16.624 16.601 16.6442
8 16.361 16.3186 16.4045
8 16.3555 16.2582 16.464
8 16.3659 16.3464 16.3798
18 28.0856 28.0635 28.1174
EOD
$p5s1 << EOD
1 14.0393 14.0044 14.0664
1 13.8993 13.8617 13.9393
2 14.3889 14.3605 14.4257
2 14.103 14.0528 14.1566
4 16.0403 16.0198 16.0609
6 15.8073 15.7757 15.8459
6 15.7405 15.6913 15.7922
8 21.6821 21.6626 21.703
8 21.6863 21.6663 21.7109
18 33.5875 33.4968 33.702
EOD
$p5s2 << EOD
1 10.9167 10.9053 10.932
2 13.6584 13.6284 13.6849
4 14.016 13.95 14.0874
6 16.6045 16.4942 16.7328
8 16.4077 16.3501 16.4705
18 28.1085 28.0682 28.128
EOD
$p5s3 << EOD
1 14.4785 14.4611 14.4895
2 14.7017 14.6398 14.768
4 16.4118 16.3941 16.4345
6 16.0282 15.9658 16.0758
8 17.573 17.5008 17.6415
18 31.4007 31.2948 31.4924
EOD
$p5s4 << EOD
1 12.4307 12.3798 12.4844
2 13.8539 13.798 13.8993
4 14.903 14.8783 14.9277
6 15.312 15.2476 15.3738
8 16.6991 16.6803 16.713
18 28.7694 28.7445 28.791
EOD
$p5s5 << EOD
1 11.3747 11.3507 11.388
2 11.7565 11.712 11.7905
4 13.497 13.479 13.504
6 13.7134 13.6567 13.7601
8 17.7037 17.6821 17.7148
18 28.4717 28.4362 28.5127
EOD
$p5s6 << EOD
1 12.3007 12.2521 12.3529
2 9.72104 9.70167 9.73719
4 11.8602 11.8456 11.8706
6 14.8689 14.8496 14.89
8 16.8341 16.8057 16.8639
18 26.8563 26.8081 26.9037
EOD
$p5s7 << EOD
1 8.336 8.30644 8.35807
2 10.0883 10.0603 10.1341
4 10.5955 10.5762 10.6139
6 12.9593 12.9391 12.9754
8 14.2365 14.1645 14.3186
18 29.0685 29.0237 29.1204
EOD
$p5s8 << EOD
1 12.8367 12.7957 12.8849
2 13.3683 13.3363 13.3884
4 17.2355 17.2129 17.2604
6 20.1732 20.1274 20.2229
8 18.4897 18.4339 18.5341
18 37.5624 37.543 37.6
EOD
$p5s9 << EOD
1 22.284 22.2587 22.2987
2 22.3903 22.3109 22.4662
4 22.4369 22.3819 22.4757
6 22.8452 22.8041 22.8771
8 23.296 23.2493 23.3506
18 35.6647 35.6223 35.6973
EOD
$p5s10 << EOD
1 31.842 31.7471 31.914
2 36.8139 36.3811 37.1618
4 44.4793 44.3704 44.5629
6 55.271 55.1116 55.4266
8 67.9583 67.7139 68.3681
18 107.312 105.962 108.408
EOD
$p5s11 << EOD
1 8.2772 8.21199 8.34018
2 8.2576 8.24853 8.26827
4 8.28493 8.23355 8.34196
6 8.31667 8.28689 8.35501
8 8.29227 8.26319 8.31537
18 8.46533 8.44353 8.48496
EOD
$p5s12 << EOD
1 20.7952 20.7466 20.8492
2 20.6416 20.6035 20.6776
4 20.312 20.1818 20.4301
6 19.9904 19.8302 20.1399
8 19.7173 19.6897 19.7543
18 20.24 20.2245 20.2566
EOD
$p5s13 << EOD
1 10.904 10.8671 10.9428
2 13.6591 13.6459 13.6647
4 14.0021 13.9591 14.0377
6 16.6442 16.6177 16.6753
8 16.3861 16.3091 16.4713
18 28.096 28.0668 28.1106
EOD
$p5s14 << EOD
1 9.27573 9.25644 9.29863
2 10.0046 9.97454 10.0353
8 13.6887 13.68 13.6993
EOD
$p5s15 << EOD
1 8.05574 8.03577 8.083
2 8.04026 8.02262 8.05656
8 11.9632 11.9352 11.9998
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
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1097 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline bits=2", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "baseline bits=3"
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
set yrange [5.73784:2151.13]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 14.0971 14.0511 14.1682
2 17.6789 17.5905 17.7721
4 23.704 23.5452 23.8348
6 32.0944 32.0768 32.1248
8 36.8656 36.7492 36.9588
18 74.3104 74.2309 74.4224
EOD
$p0s1 << EOD
1 17.9328 17.8894 17.982
2 23.0656 22.9439 23.1675
4 31.4112 31.3269 31.499
6 36.5712 36.4938 36.6787
8 47.152 46.9865 47.3244
18 98.464 98.0662 98.8418
EOD
$p0s2 << EOD
1 14.0128 13.9906 14.0343
2 17.8059 17.7634 17.8576
4 23.6256 23.4795 23.7597
6 32.0512 31.9818 32.125
8 36.872 36.848 36.8896
18 74.4192 74.3168 74.4832
EOD
$p0s3 << EOD
1 19.2085 19.1893 19.2224
2 24.0688 23.9652 24.1653
4 33.232 33.1881 33.2666
6 37.28 37.2239 37.3269
8 44.722 44.546 44.9053
18 103.104 102.446 103.691
EOD
$p0s4 << EOD
1 14.9547 14.9344 14.9717
2 18.4288 18.3614 18.5057
4 24.9344 24.6624 25.1553
6 31.288 31.2294 31.3563
8 37.7696 37.6824 37.8602
18 76.64 76.5748 76.6775
EOD
$p0s5 << EOD
1 15.0059 14.9428 15.0877
2 18.3755 18.2916 18.4518
4 26.0016 25.9159 26.0971
6 30.4256 30.3694 30.4787
8 40.2176 39.985 40.4385
18 80.688 80.5339 80.8723
EOD
$p0s6 << EOD
1 16.0096 15.9792 16.0464
2 17.5275 17.4794 17.5842
4 23.3024 23.1375 23.4533
6 30.392 30.3337 30.4472
8 39.936 39.7838 40.0844
18 80.2432 80.0654 80.4086
EOD
$p0s7 << EOD
1 19.7248 19.6736 19.764
2 20.9632 20.9424 20.9904
4 25.096 25.0721 25.1184
6 34.544 34.4659 34.6308
8 43.4048 43.3728 43.4368
18 86.8032 86.658 86.9743
EOD
$p0s8 << EOD
1 29.7408 29.7043 29.771
2 33.4048 33.3557 33.4433
4 43.3216 43.066 43.5056
6 52.112 51.8831 52.3525
8 58.3232 58.1503 58.4837
18 138.72 138.346 138.945
EOD
$p0s9 << EOD
1 73.5936 73.4556 73.766
2 73.4912 73.0006 73.8538
4 73.4816 72.7394 74.0304
6 73.9456 73.8942 74.0078
8 74.5728 74.4373 74.7
18 146.016 145.839 146.225
EOD
$p0s10 << EOD
1 78.7456 78.6296 78.8895
2 86.2272 86.0871 86.3697
4 107.488 107.208 107.854
6 127.616 127.059 128.196
8 144.672 144.27 145.235
18 332.352 331.918 332.723
EOD
$p0s11 << EOD
1 31.792 31.5206 32.0682
2 31.886 31.7315 32.1015
4 31.808 31.6185 31.9529
6 32.074 31.928 32.14
8 32.7587 32.6293 32.804
18 27.988 27.7997 28.1613
EOD
$p0s12 << EOD
1 97.2 93.5184 100.871
2 98.864 98.373 99.3572
4 98.592 97.9292 99.3231
6 98.464 98.2183 98.7316
8 98.688 98.251 99.1375
18 92.448 92.1438 92.7237
EOD
$p0s13 << EOD
1 14.1312 14.0984 14.1791
2 17.6139 17.5457 17.683
4 23.7056 23.5728 23.8112
6 32.0736 31.9615 32.1893
8 36.9152 36.8484 36.9757
18 74.3104 74.1566 74.4196
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_o\nK = 8192, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 13.1822 13.1585 13.2054
2 16.1849 16.1033 16.2699
4 19.956 19.8892 20.0337
6 26.0347 25.9272 26.147
8 28.7013 28.68 28.72
18 61.2773 61.2238 61.3185
EOD
$p1s1 << EOD
1 16.096 16.0571 16.1391
2 18.2467 18.0418 18.4769
4 23.248 23.1757 23.3178
6 28.4413 28.3792 28.5045
8 35.312 35.2257 35.4056
18 77.0347 76.9654 77.088
EOD
$p1s2 << EOD
1 12.9947 12.9792 13.0098
2 16.6222 16.472 16.7931
4 20.136 20.123 20.1651
6 26.1693 26.1403 26.2046
8 28.6387 28.5896 28.694
18 60.8853 60.7344 61.0188
EOD
$p1s3 << EOD
1 18.512 18.5 18.5253
2 20.496 20.4661 20.5268
4 25.232 25.1917 25.2616
6 30.064 29.9747 30.1482
8 37.226 37.18 37.272
18 80.0267 79.8606 80.1859
EOD
$p1s4 << EOD
1 14.072 13.927 14.2124
2 15.9236 15.8303 16.0072
4 20.7613 20.7184 20.7963
6 24.3947 24.3147 24.4739
8 29.2813 29.2017 29.3602
18 62.4667 62.2768 62.666
EOD
$p1s5 << EOD
1 13.7973 13.7179 13.8802
2 15.6258 15.5532 15.6927
4 19.9227 19.8968 19.953
6 23.7173 23.6576 23.7781
8 31.1867 31.1656 31.2077
18 65.592 65.4389 65.7276
EOD
$p1s6 << EOD
1 14.9609 14.8883 15.0219
2 14.8276 14.7735 14.8836
4 18.944 18.9011 18.9816
6 24.988 24.944 25.0303
8 31.2333 31.1453 31.3207
18 64.408 64.2558 64.5641
EOD
$p1s7 << EOD
1 16.2107 16.192 16.2306
2 17.5227 17.4878 17.5558
4 21.1267 21.01 21.2564
6 26.4173 26.3266 26.5057
8 33.84 33.7212 33.9485
18 70.1867 69.7437 70.5446
EOD
$p1s8 << EOD
1 25.5147 25.4589 25.5795
2 28.5813 28.5305 28.6234
4 36.8533 36.7569 36.9428
6 44.448 44.2996 44.5915
8 48.2853 48.1484 48.4119
18 114.128 114.08 114.208
EOD
$p1s9 << EOD
1 59.6587 59.5393 59.7979
2 59.6907 59.6336 59.7478
4 59.632 59.5531 59.702
6 60.2347 60.1811 60.3025
8 60.8293 60.7611 60.9207
18 119.296 119.077 119.473
EOD
$p1s10 << EOD
1 97.6853 87.1129 109.61
2 116.576 87.3973 143.694
4 126.688 121.629 131.435
6 154.224 151.013 156.864
8 174.512 170.348 179.267
18 294.096 293.76 294.688
EOD
$p1s11 << EOD
1 25.722 25.708 25.74
2 25.964 25.8989 26.0359
4 26.176 26.1435 26.2112
6 26.322 26.2645 26.3769
8 26.464 26.4232 26.5062
18 26.05 25.8889 26.1771
EOD
$p1s12 << EOD
1 74.992 74.7373 75.2394
2 75.104 74.9119 75.2698
4 75.128 74.9664 75.2819
6 75.024 74.8644 75.1705
8 75.156 74.7647 75.4982
18 74.964 74.821 75.1526
EOD
$p1s13 << EOD
1 13.0356 13.0144 13.0651
2 16.1929 16.1757 16.2089
4 19.6213 19.5282 19.7086
6 26.0333 25.9556 26.1166
8 28.6773 28.5483 28.7819
18 61.0533 60.9365 61.1793
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 45.1893 45.152 45.232
2 57.352 57.3083 57.416
4 78.592 78.4487 78.829
6 117.056 116.269 117.933
8 139.968 139.513 140.52
18 317.6 316.894 318.222
EOD
$p2s1 << EOD
1 56.144 55.5173 56.7177
2 74.844 74.5539 75.1592
4 108.704 108.18 109.156
6 140.352 139.929 140.829
8 177.2 176.384 177.923
18 410.032 409.24 410.814
EOD
$p2s2 << EOD
1 45.2133 45.0677 45.3469
2 57.296 57.1865 57.4163
4 78.552 78.405 78.7233
6 117.152 115.951 118.773
8 140.384 139.611 141.01
18 317.984 317.856 318.32
EOD
$p2s3 << EOD
1 58.824 58.2338 59.4733
2 80.144 79.9831 80.356
4 117.904 117.792 118.08
6 151.056 150.434 151.659
8 188.896 188.526 189.149
18 432.048 431.584 432.477
EOD
$p2s4 << EOD
1 44.3627 44.0481 44.6631
2 56.936 56.8873 57.0328
4 82.236 82.0412 82.4499
6 112.784 112.127 113.541
8 144.832 144.149 145.55
18 327.264 325.913 328.363
EOD
$p2s5 << EOD
1 47.4107 47.1818 47.6119
2 58.104 58.016 58.168
4 86.404 86.2237 86.5954
6 115.776 115.135 116.548
8 153.792 153.575 154.116
18 346.352 345.702 347.024
EOD
$p2s6 << EOD
1 48.5733 48.0827 49.0559
2 58.328 58.0825 58.644
4 81.288 81.2 81.328
6 112.48 111.393 113.954
8 151.712 150.828 152.697
18 343.696 342.987 344.385
EOD
$p2s7 << EOD
1 92.264 88.232 98.5817
2 89.36 86.1223 94.2977
4 92.336 86.0187 97.0042
6 130.448 129.411 131.826
8 171.072 170.436 171.753
18 401.68 400.991 402.445
EOD
$p2s8 << EOD
1 118.624 117.202 119.727
2 134.368 134.046 134.658
4 177.728 177.627 177.85
6 216.08 215.59 216.593
8 252.48 251.691 253.121
18 619.424 618.437 620.445
EOD
$p2s9 << EOD
1 338.512 335.539 342.692
2 335.84 333.108 340.108
4 336.272 333.81 339.921
6 339.136 336.727 343.011
8 341.856 339.232 345.433
18 684.736 684.467 685.069
EOD
$p2s10 << EOD
1 354.272 349.75 357.348
2 383.552 383.176 384.035
4 457.696 456.837 458.781
6 534.656 534.394 534.972
8 591.616 591.246 591.901
18 1536.77 1535.42 1538.51
EOD
$p2s11 << EOD
1 129.504 129.187 129.856
2 129.152 127.83 130.464
4 129.136 129.04 129.28
6 129.232 129.04 129.568
8 129.232 128.666 129.875
18 129.952 129.478 130.31
EOD
$p2s12 << EOD
1 418.848 415.761 421.923
2 417.728 417.04 418.47
4 417.408 417.184 417.568
6 417.52 416.643 418.377
8 417.584 416.625 418.641
18 418.4 418.05 418.697
EOD
$p2s13 << EOD
1 45.2187 45.0786 45.336
2 57.268 57.1645 57.3903
4 78.592 78.496 78.68
6 117.008 116.703 117.292
8 140.016 139.246 140.961
18 317.936 317.585 318.32
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_down\nK = 25600, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 27.81 27.3331 28.32
2 34.3387 34.2933 34.3769
4 44.2907 44.2286 44.3546
6 63.02 62.992 63.04
8 74.632 74.4615 74.7788
18 172.224 172 172.502
EOD
$p3s1 << EOD
1 33.7333 33.5159 34.0164
2 42.6347 42.5837 42.6857
4 58.268 58.2342 58.3071
6 74.56 74.493 74.6297
8 98.592 98.2081 99.0842
18 216.416 215.851 216.919
EOD
$p3s2 << EOD
1 29.574 27.5169 31.1932
2 34.5813 34.2859 34.8271
4 44.2133 44.006 44.4108
6 62.952 62.904 62.976
8 74.612 74.4278 74.7779
18 173.056 172.452 173.544
EOD
$p3s3 << EOD
1 40.6613 40.3439 41.0078
2 52.736 52.4028 53.0335
4 69.376 69.1637 69.5809
6 85.504 85.1441 85.8598
8 108.096 107.669 108.546
18 233.536 232.833 234.177
EOD
$p3s4 << EOD
1 31.972 31.8399 32.1072
2 33.8747 33.6601 34.0833
4 46.768 46.6541 46.891
6 60.368 60.3163 60.4224
8 77.132 76.9129 77.3864
18 178.24 177.465 179.039
EOD
$p3s5 << EOD
1 28.51 28.2083 28.7944
2 34.376 34.1797 34.6233
4 47.9787 47.8402 48.1228
6 61.452 61.2246 61.6668
8 81.968 81.8156 82.1688
18 187.168 186.915 187.421
EOD
$p3s6 << EOD
1 31.494 31.3791 31.632
2 33.3573 33.3339 33.3825
4 45.4827 45.3492 45.6058
6 60.62 60.2976 60.9145
8 80.26 80.216 80.296
18 183.392 183.149 183.614
EOD
$p3s7 << EOD
1 44.8213 44.5569 45.0961
2 51.628 51.178 52.0842
4 49.7653 49.4083 50.147
6 70.296 69.9296 70.6481
8 94.8 89.0094 99.0327
18 218.752 218.512 218.95
EOD
$p3s8 << EOD
1 61.624 61.3998 61.8516
2 69.872 69.6694 70.0698
4 95.376 95.2097 95.5212
6 115.104 115.056 115.168
8 132.384 132.282 132.486
18 320.192 320.031 320.385
EOD
$p3s9 << EOD
1 173.984 172.305 176.011
2 173.664 173.587 173.741
4 173.76 173.514 173.953
6 175.2 174.878 175.533
8 176.928 176.697 177.159
18 349.056 348.928 349.168
EOD
$p3s10 << EOD
1 265.088 117.885 568.945
2 351.888 341.386 359.316
4 431.104 405.643 457.722
6 573.888 534.165 626.739
8 704.928 564.133 901.443
18 988.416 947.313 1035.39
EOD
$p3s11 << EOD
1 68.888 66.2112 71.9144
2 69.104 66.2781 72.2658
4 69.52 66.7873 72.296
6 69.832 66.7387 72.8961
8 69.944 67.3465 72.7648
18 67.284 66.9783 67.6204
EOD
$p3s12 << EOD
1 223.36 213.321 231.62
2 223.12 214.628 230.706
4 223.408 215.351 230.421
6 223.696 212.905 232.49
8 223.952 215.157 231.519
18 218.24 217.422 218.996
EOD
$p3s13 << EOD
1 27.196 25.9997 29.0399
2 35.6027 35.4685 35.7212
4 44.5493 44.2775 44.8119
6 62.968 62.9138 63.0089
8 74.716 74.605 74.8272
18 172.096 172 172.224
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560, bits = 4, block_kn = 128, \nlaunch_bounds = 0, max_rows = 64, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18, 24, 32, 50, 64)
set logscale x 2
set xrange [0.869565:73.6]
$p4s0 << EOD
1 10.8926 10.8645 10.9113
1 10.8716 10.8251 10.9121
1 10.8918 10.8632 10.9053
2 13.6994 13.6686 13.7319
2 13.6118 13.5702 13.649
2 13.6354 13.6118 13.6556
4 14.2526 14.2036 14.3024
6 16.7343 16.7215 16.7449
6 16.7335 16.7192 16.7629
6 16.6973 16.6863 16.7259
8 16.4497 16.428 16.4798
8 16.4328 16.3937 16.4692
8 16.5078 16.4851 16.5373
18 31.656 31.6104 31.7117
24 27.9404 27.9008 27.9766
32 34.7787 34.646 34.9142
50 55.712 55.5679 55.8608
64 59.0315 58.9146 59.214
EOD
$p4s1 << EOD
1 13.936 13.9116 13.952
1 13.8038 13.7343 13.8527
2 14.4421 14.4163 14.4691
2 14.1095 14.0625 14.1627
4 16.1651 16.095 16.249
6 16.0455 16.032 16.0567
6 15.9579 15.9326 15.9697
8 21.7036 21.6943 21.7112
8 21.6884 21.6614 21.7189
18 38.5938 38.5427 38.645
EOD
$p4s2 << EOD
1 10.9448 10.9188 10.9675
2 13.6505 13.6036 13.6948
4 14.2139 14.1903 14.2307
6 16.7823 16.743 16.829
8 16.4851 16.4583 16.5101
18 31.6498 31.5887 31.705
EOD
$p4s3 << EOD
1 15.3244 15.3049 15.3369
2 15.6631 15.6208 15.6972
4 17.3643 17.3428 17.3836
6 17.0229 16.9648 17.0773
8 18.6351 18.6133 18.6585
18 36.1013 36.0525 36.1431
EOD
$p4s4 << EOD
1 12.2931 12.2798 12.3102
2 13.8232 13.797 13.8662
4 15.0644 15.029 15.1072
6 15.4855 15.4654 15.5106
8 16.7646 16.7088 16.8201
18 32.8916 32.8436 32.9476
EOD
$p4s5 << EOD
1 11.3415 11.3042 11.3839
2 11.9528 11.9326 11.9663
4 13.7179 13.6915 13.7415
6 13.9309 13.8774 13.9864
8 17.8223 17.8024 17.84
18 32.9182 32.8843 32.9628
EOD
$p4s6 << EOD
1 12.2821 12.2507 12.3243
2 9.81768 9.80278 9.83233
4 12.1162 12.0615 12.1643
6 15.5436 15.5256 15.5604
8 17.312 17.2928 17.3273
18 32.3724 32.3296 32.426
EOD
$p4s7 << EOD
1 8.79158 8.78037 8.80224
2 11.0333 11.0181 11.0442
4 11.1225 11.0686 11.1694
6 13.7061 13.6613 13.7476
8 14.6796 14.6602 14.7041
18 33.3884 33.3698 33.4084
EOD
$p4s8 << EOD
1 12.9381 12.9168 12.9662
2 13.6775 13.6623 13.6985
4 17.936 17.8771 17.9453
6 21.0813 21.0663 21.0951
8 21.4274 21.3718 21.483
18 44.3084 44.28 44.336
EOD
$p4s9 << EOD
1 23.984 23.951 24.0407
2 24.064 24.0426 24.0972
4 24.1179 24.1036 24.1432
6 24.4438 24.42 24.467
8 24.8067 24.7813 24.8305
18 41.952 41.8864 42.0355
EOD
$p4s10 << EOD
1 71.2387 71.1662 71.3349
2 80.3057 80.1549 80.4413
4 92.1423 91.8552 92.3942
6 110.864 108.961 112.904
8 131.6 129.463 133.768
18 192.928 190.792 195.278
EOD
$p4s11 << EOD
1 11.468 11.3996 11.5363
2 11.5168 11.4443 11.5945
4 11.5224 11.484 11.5855
6 11.4824 11.4563 11.5059
8 11.5344 11.4905 11.5774
18 11.8376 11.8186 11.8497
EOD
$p4s12 << EOD
1 26.122 26.0196 26.1953
2 26.052 25.996 26.1034
4 25.774 25.7205 25.8316
6 25.396 25.3215 25.476
8 25.084 25.0525 25.1209
18 25.806 25.7355 25.874
24 25.54 25.4892 25.5842
32 25.738 25.6307 25.8297
50 26.414 26.3629 26.5026
64 26.39 26.295 26.4839
EOD
$p4s13 << EOD
1 10.8935 10.8634 10.9276
2 13.6867 13.6766 13.6994
4 14.3512 14.3213 14.3832
6 16.7798 16.7062 16.8565
8 16.4859 16.4559 16.5153
18 31.5333 31.4712 31.589
24 27.9564 27.8793 28.0201
32 34.7876 34.6659 34.9108
50 55.7864 55.6891 55.8818
64 59.0833 58.9991 59.2078
EOD
$p4s14 << EOD
1 9.29244 9.28178 9.30356
2 10.0684 10.0351 10.0938
8 13.819 13.7974 13.8353
EOD
$p4s15 << EOD
1 8.13568 8.13056 8.14784
2 8.32256 8.30976 8.33048
8 12.0173 11.992 12.0293
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
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 10.9167 10.8922 10.9461
1 10.8973 10.8475 10.959
1 10.9233 10.912 10.9453
2 13.6654 13.6081 13.7103
2 13.6786 13.6477 13.7007
2 13.6654 13.6536 13.6737
4 14.0257 14.007 14.0522
6 16.647 16.617 16.6623
6 16.6115 16.5594 16.6688
6 16.624 16.601 16.6442
8 16.361 16.3186 16.4045
8 16.3555 16.2582 16.464
8 16.3659 16.3464 16.3798
18 28.0856 28.0635 28.1174
EOD
$p5s1 << EOD
1 14.0393 14.0044 14.0664
1 13.8993 13.8617 13.9393
2 14.3889 14.3605 14.4257
2 14.103 14.0528 14.1566
4 16.0403 16.0198 16.0609
6 15.8073 15.7757 15.8459
6 15.7405 15.6913 15.7922
8 21.6821 21.6626 21.703
8 21.6863 21.6663 21.7109
18 33.5875 33.4968 33.702
EOD
$p5s2 << EOD
1 10.9167 10.9053 10.932
2 13.6584 13.6284 13.6849
4 14.016 13.95 14.0874
6 16.6045 16.4942 16.7328
8 16.4077 16.3501 16.4705
18 28.1085 28.0682 28.128
EOD
$p5s3 << EOD
1 14.4785 14.4611 14.4895
2 14.7017 14.6398 14.768
4 16.4118 16.3941 16.4345
6 16.0282 15.9658 16.0758
8 17.573 17.5008 17.6415
18 31.4007 31.2948 31.4924
EOD
$p5s4 << EOD
1 12.4307 12.3798 12.4844
2 13.8539 13.798 13.8993
4 14.903 14.8783 14.9277
6 15.312 15.2476 15.3738
8 16.6991 16.6803 16.713
18 28.7694 28.7445 28.791
EOD
$p5s5 << EOD
1 11.3747 11.3507 11.388
2 11.7565 11.712 11.7905
4 13.497 13.479 13.504
6 13.7134 13.6567 13.7601
8 17.7037 17.6821 17.7148
18 28.4717 28.4362 28.5127
EOD
$p5s6 << EOD
1 12.3007 12.2521 12.3529
2 9.72104 9.70167 9.73719
4 11.8602 11.8456 11.8706
6 14.8689 14.8496 14.89
8 16.8341 16.8057 16.8639
18 26.8563 26.8081 26.9037
EOD
$p5s7 << EOD
1 8.336 8.30644 8.35807
2 10.0883 10.0603 10.1341
4 10.5955 10.5762 10.6139
6 12.9593 12.9391 12.9754
8 14.2365 14.1645 14.3186
18 29.0685 29.0237 29.1204
EOD
$p5s8 << EOD
1 12.8367 12.7957 12.8849
2 13.3683 13.3363 13.3884
4 17.2355 17.2129 17.2604
6 20.1732 20.1274 20.2229
8 18.4897 18.4339 18.5341
18 37.5624 37.543 37.6
EOD
$p5s9 << EOD
1 22.284 22.2587 22.2987
2 22.3903 22.3109 22.4662
4 22.4369 22.3819 22.4757
6 22.8452 22.8041 22.8771
8 23.296 23.2493 23.3506
18 35.6647 35.6223 35.6973
EOD
$p5s10 << EOD
1 31.842 31.7471 31.914
2 36.8139 36.3811 37.1618
4 44.4793 44.3704 44.5629
6 55.271 55.1116 55.4266
8 67.9583 67.7139 68.3681
18 107.312 105.962 108.408
EOD
$p5s11 << EOD
1 8.2772 8.21199 8.34018
2 8.2576 8.24853 8.26827
4 8.28493 8.23355 8.34196
6 8.31667 8.28689 8.35501
8 8.29227 8.26319 8.31537
18 8.46533 8.44353 8.48496
EOD
$p5s12 << EOD
1 20.7952 20.7466 20.8492
2 20.6416 20.6035 20.6776
4 20.312 20.1818 20.4301
6 19.9904 19.8302 20.1399
8 19.7173 19.6897 19.7543
18 20.24 20.2245 20.2566
EOD
$p5s13 << EOD
1 10.904 10.8671 10.9428
2 13.6591 13.6459 13.6647
4 14.0021 13.9591 14.0377
6 16.6442 16.6177 16.6753
8 16.3861 16.3091 16.4713
18 28.096 28.0668 28.1106
EOD
$p5s14 << EOD
1 9.27573 9.25644 9.29863
2 10.0046 9.97454 10.0353
8 13.6887 13.68 13.6993
EOD
$p5s15 << EOD
1 8.05574 8.03577 8.083
2 8.04026 8.02262 8.05656
8 11.9632 11.9352 11.9998
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
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
