# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,1129 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9734
set bmargin at screen 0.8760
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9247 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16 group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "shares group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16 group=64", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "shares group=64", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast group=64", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "rows", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "library_fp16", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "matrix", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "pipelined", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "split_k", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "shares", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "staged"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500)
set yrange [6.55933:742.518]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8246
set bmargin at screen 0.6368
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 31.112 31.046 31.16
8 32.386 32.362 32.44
16 27.764 27.728 27.78
EOD
$p0s1 << EOD
1 13.799 13.782 13.816
8 16.003 15.982 16.019
16 21.784 21.7693 21.792
EOD
$p0s2 << EOD
1 14.07 14.056 14.094
8 20.704 20.6573 20.7333
16 24.1747 24.1013 24.216
EOD
$p0s3 << EOD
1 29.396 29.368 29.424
8 32.324 32.28 32.372
16 27.682 27.64 27.742
EOD
$p0s4 << EOD
1 12.1656 12.1456 12.1776
8 14.1141 14.112 14.1461
16 19.8379 19.8123 19.8475
EOD
$p0s5 << EOD
1 12.392 12.3744 12.4
8 14.2624 14.2453 14.272
16 20.1184 20.0944 20.144
EOD
$p0s6 << EOD
1 29.9104 29.8624 29.9552
8 133.76 133.6 133.92
EOD
$p0s7 << EOD
1 30.762 30.7259 30.794
1 31.02 30.972 31.088
4 30.744 30.684 30.786
8 30.452 30.416 30.486
8 32.306 32.198 32.42
16 27.776 27.752 27.812
EOD
$p0s8 << EOD
1 11.784 11.768 11.8
1 11.8312 11.8136 11.8496
4 12.1952 12.1808 12.2048
8 12.5896 12.5648 12.6096
8 12.7504 12.744 12.7616
16 17.2277 17.2149 17.2427
EOD
$p0s9 << EOD
1 17.6533 17.6384 17.6661
8 109.216 109.056 109.36
EOD
$p0s10 << EOD
1 16.8405 16.8235 16.8544
8 115.12 115.008 115.28
EOD
$p0s11 << EOD
1 12.5584 12.5488 12.5768
8 16.1664 16.1429 16.1845
EOD
$p0s12 << EOD
1 13.0992 13.0816 13.1096
8 14.9696 14.9632 14.9739
EOD
$p0s13 << EOD
1 21.3616 21.328 21.3952
8 23.5952 23.5856 23.6064
EOD
$p0s14 << EOD
1 11.8464 11.8336 11.8576
8 13.2256 13.2139 13.2341
EOD
$p0s15 << EOD
1 12.0248 12.0128 12.0352
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
set tmargin at screen 0.8246
set bmargin at screen 0.6368
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 25.724 25.692 25.732
8 26.366 26.328 26.4
16 25.362 25.334 25.388
EOD
$p1s1 << EOD
1 12.1768 12.1664 12.1968
8 13.504 13.4997 13.5072
16 17.3803 17.3547 17.3995
EOD
$p1s2 << EOD
1 12.3264 12.3152 12.3384
8 13.1528 13.1408 13.1632
16 17.0304 17.0133 17.0421
EOD
$p1s3 << EOD
1 25.608 25.586 25.628
8 26.354 26.34 26.374
16 25.352 25.32 25.382
EOD
$p1s4 << EOD
1 10.6547 10.6487 10.6613
8 11.6124 11.6062 11.6302
16 15.4 15.3902 15.4107
EOD
$p1s5 << EOD
1 10.4833 10.476 10.4933
8 11.6836 11.6738 11.6942
16 15.3804 15.3707 15.3956
EOD
$p1s6 << EOD
1 25.4813 25.4613 25.5347
8 121.184 120.896 121.44
EOD
$p1s7 << EOD
1 25.59 25.568 25.622
1 25.522 25.5 25.558
4 25.908 25.878 25.966
8 26.244 26.222 26.276
8 26.16 26.148 26.176
16 25.376 25.356 25.4
EOD
$p1s8 << EOD
1 10.346 10.3393 10.3593
1 10.36 10.3453 10.384
4 10.5553 10.5493 10.5627
8 10.9953 10.984 11.0107
8 11.0133 11.004 11.02
16 14.4196 14.4053 14.4293
EOD
$p1s9 << EOD
1 19.4707 19.4506 19.4947
8 132.464 132.256 132.624
EOD
$p1s10 << EOD
1 19.148 19.1307 19.1787
8 141.616 141.44 141.888
EOD
$p1s11 << EOD
1 10.5793 10.568 10.594
8 10.994 10.99 10.9993
EOD
$p1s12 << EOD
1 11.0287 11.016 11.0547
8 11.7653 11.76 11.7707
EOD
$p1s13 << EOD
1 14.6702 14.656 14.6782
8 16.2898 16.2809 16.2969
EOD
$p1s14 << EOD
1 10.5747 10.5667 10.6027
8 11.038 11.0307 11.0453
EOD
$p1s15 << EOD
1 10.6973 10.6893 10.7113
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
set tmargin at screen 0.5341
set bmargin at screen 0.3463
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p2s6 << EOD
1 115.392 115.296 115.44
8 566.016 565.696 566.24
EOD
$p2s7 << EOD
1 128.064 127.84 128.256
1 127.904 127.744 128.048
4 128.096 127.92 128.224
8 128.352 128.192 128.72
8 128.928 128.576 129.168
16 129.184 129.104 129.376
EOD
$p2s8 << EOD
1 36.4987 36.4773 36.5493
1 36.632 36.5867 36.6827
4 45.528 45.488 45.56
8 47.112 47.0453 47.16
8 47.072 47.024 47.1413
16 64.492 64.416 64.528
EOD
$p2s9 << EOD
1 72.632 72.616 72.668
8 476.016 475.504 476.353
EOD
$p2s10 << EOD
1 68.264 68.224 68.308
8 485.696 485.36 486.176
EOD
$p2s11 << EOD
1 44.0533 44.024 44.0747
8 47.9387 47.9147 47.968
EOD
$p2s12 << EOD
1 49.768 49.732 49.816
8 53.664 53.568 53.696
EOD
$p2s13 << EOD
1 85.072 85.008 85.136
8 92.82 92.704 92.864
EOD
$p2s14 << EOD
1 45.0213 44.9253 45.072
8 47.168 47.104 47.2293
EOD
$p2s15 << EOD
1 43.976 43.9413 44.0373
EOD
plot $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set tmargin at screen 0.5341
set bmargin at screen 0.3463
set title "qwen3_32b_down\nK = 25600, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s6 << EOD
1 70.632 70.588 70.664
8 407.376 406.912 407.92
EOD
$p3s7 << EOD
1 67.916 67.864 68.004
1 67.816 67.664 68.012
4 70.636 70.512 70.736
8 71.264 71.092 71.344
8 68.44 68.24 68.608
16 66.412 66.336 66.56
EOD
$p3s8 << EOD
1 24.248 24.2288 24.272
1 24.2768 24.2624 24.2944
4 27.478 27.444 27.488
8 28.582 28.54 28.6
8 28.376 28.354 28.396
16 37.424 37.4027 37.4427
EOD
$p3s9 << EOD
1 57.432 57.384 57.46
8 405.712 404.96 406.096
EOD
$p3s10 << EOD
1 56.436 56.384 56.48
8 437.04 436.496 437.664
EOD
$p3s11 << EOD
1 27.312 27.302 27.328
8 28.012 27.992 28.028
EOD
$p3s12 << EOD
1 27.456 27.444 27.47
8 28.228 28.204 28.252
EOD
$p3s13 << EOD
1 29.858 29.798 29.886
8 33.688 33.6693 33.712
EOD
$p3s14 << EOD
1 27.352 27.324 27.368
8 27.288 27.268 27.326
EOD
$p3s15 << EOD
1 23.5584 23.5488 23.5712
EOD
plot $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set tmargin at screen 0.2436
set bmargin at screen 0.0558
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s6 << EOD
1 19.706 19.677 19.736
8 92.768 92.608 93.024
EOD
$p4s7 << EOD
1 20.1504 20.1408 20.1792
1 19.9744 19.936 19.9936
4 20.2752 20.2448 20.2944
8 20.216 20.2016 20.2272
8 20.2736 20.2608 20.288
16 20.6288 20.5536 20.6496
EOD
$p4s8 << EOD
1 8.95467 8.94133 8.96
1 8.91933 8.892 8.936
4 8.61 8.60133 8.62
8 8.97667 8.972 8.98133
8 8.96133 8.95667 8.966
16 11.428 11.42 11.4333
EOD
$p4s9 << EOD
1 14.994 14.984 15.01
8 91.032 90.984 91.064
EOD
$p4s10 << EOD
1 14.804 14.786 14.833
8 107.2 107.008 107.376
EOD
$p4s11 << EOD
1 8.644 8.638 8.65733
8 8.896 8.89067 8.90267
EOD
$p4s12 << EOD
1 9.064 9.05867 9.06933
8 9.70267 9.69867 9.70667
EOD
$p4s13 << EOD
1 12.642 12.63 12.682
8 14.108 14.1 14.117
EOD
$p4s14 << EOD
1 8.65733 8.65067 8.66467
8 8.908 8.90467 8.912
EOD
$p4s15 << EOD
1 9.308 9.29067 9.31467
EOD
plot $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set tmargin at screen 0.2436
set bmargin at screen 0.0558
set title "llama3_8b_down\nK = 14336, N = 4096, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s6 << EOD
1 37.3568 37.3248 37.3952
8 167.344 167.024 167.648
EOD
$p5s7 << EOD
1 34.088 34.064 34.12
1 33.808 33.7707 33.84
4 34.1867 34.144 34.2187
8 34.432 34.408 34.456
8 34.3493 34.3227 34.368
16 32.018 31.96 32.088
EOD
$p5s8 << EOD
1 11.8312 11.8192 11.8376
1 11.856 11.8368 11.872
4 11.568 11.5536 11.5776
8 12.62 12.606 12.63
8 12.622 12.612 12.63
16 17.3947 17.368 17.4107
EOD
$p5s9 << EOD
1 32.2384 32.1824 32.3104
8 112.608 112.544 112.768
EOD
$p5s10 << EOD
1 31.8432 31.8016 31.8688
8 126.112 125.952 126.256
EOD
$p5s11 << EOD
1 13.3248 13.3088 13.3376
8 14.372 14.361 14.38
EOD
$p5s12 << EOD
1 13.8645 13.8539 13.8752
8 14.781 14.772 14.788
EOD
$p5s13 << EOD
1 18.4075 18.3787 18.4235
8 21.3053 21.2707 21.328
EOD
$p5s14 << EOD
1 13.2816 13.264 13.3008
8 14.348 14.334 14.358
EOD
$p5s15 << EOD
1 11.7064 11.6968 11.7128
EOD
plot $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set terminal pngcairo size 900,1129 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9734
set bmargin at screen 0.8760
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9247 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16 group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "shares group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16 group=64", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "shares group=64", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast group=64", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "rows", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "library_fp16", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "matrix", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "pipelined", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "split_k", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "shares", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "staged"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500)
set yrange [6.55933:742.518]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8246
set bmargin at screen 0.6368
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 31.112 31.046 31.16
8 32.386 32.362 32.44
16 27.764 27.728 27.78
EOD
$p0s1 << EOD
1 13.799 13.782 13.816
8 16.003 15.982 16.019
16 21.784 21.7693 21.792
EOD
$p0s2 << EOD
1 14.07 14.056 14.094
8 20.704 20.6573 20.7333
16 24.1747 24.1013 24.216
EOD
$p0s3 << EOD
1 29.396 29.368 29.424
8 32.324 32.28 32.372
16 27.682 27.64 27.742
EOD
$p0s4 << EOD
1 12.1656 12.1456 12.1776
8 14.1141 14.112 14.1461
16 19.8379 19.8123 19.8475
EOD
$p0s5 << EOD
1 12.392 12.3744 12.4
8 14.2624 14.2453 14.272
16 20.1184 20.0944 20.144
EOD
$p0s6 << EOD
1 29.9104 29.8624 29.9552
8 133.76 133.6 133.92
EOD
$p0s7 << EOD
1 30.762 30.7259 30.794
1 31.02 30.972 31.088
4 30.744 30.684 30.786
8 30.452 30.416 30.486
8 32.306 32.198 32.42
16 27.776 27.752 27.812
EOD
$p0s8 << EOD
1 11.784 11.768 11.8
1 11.8312 11.8136 11.8496
4 12.1952 12.1808 12.2048
8 12.5896 12.5648 12.6096
8 12.7504 12.744 12.7616
16 17.2277 17.2149 17.2427
EOD
$p0s9 << EOD
1 17.6533 17.6384 17.6661
8 109.216 109.056 109.36
EOD
$p0s10 << EOD
1 16.8405 16.8235 16.8544
8 115.12 115.008 115.28
EOD
$p0s11 << EOD
1 12.5584 12.5488 12.5768
8 16.1664 16.1429 16.1845
EOD
$p0s12 << EOD
1 13.0992 13.0816 13.1096
8 14.9696 14.9632 14.9739
EOD
$p0s13 << EOD
1 21.3616 21.328 21.3952
8 23.5952 23.5856 23.6064
EOD
$p0s14 << EOD
1 11.8464 11.8336 11.8576
8 13.2256 13.2139 13.2341
EOD
$p0s15 << EOD
1 12.0248 12.0128 12.0352
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
set tmargin at screen 0.8246
set bmargin at screen 0.6368
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 25.724 25.692 25.732
8 26.366 26.328 26.4
16 25.362 25.334 25.388
EOD
$p1s1 << EOD
1 12.1768 12.1664 12.1968
8 13.504 13.4997 13.5072
16 17.3803 17.3547 17.3995
EOD
$p1s2 << EOD
1 12.3264 12.3152 12.3384
8 13.1528 13.1408 13.1632
16 17.0304 17.0133 17.0421
EOD
$p1s3 << EOD
1 25.608 25.586 25.628
8 26.354 26.34 26.374
16 25.352 25.32 25.382
EOD
$p1s4 << EOD
1 10.6547 10.6487 10.6613
8 11.6124 11.6062 11.6302
16 15.4 15.3902 15.4107
EOD
$p1s5 << EOD
1 10.4833 10.476 10.4933
8 11.6836 11.6738 11.6942
16 15.3804 15.3707 15.3956
EOD
$p1s6 << EOD
1 25.4813 25.4613 25.5347
8 121.184 120.896 121.44
EOD
$p1s7 << EOD
1 25.59 25.568 25.622
1 25.522 25.5 25.558
4 25.908 25.878 25.966
8 26.244 26.222 26.276
8 26.16 26.148 26.176
16 25.376 25.356 25.4
EOD
$p1s8 << EOD
1 10.346 10.3393 10.3593
1 10.36 10.3453 10.384
4 10.5553 10.5493 10.5627
8 10.9953 10.984 11.0107
8 11.0133 11.004 11.02
16 14.4196 14.4053 14.4293
EOD
$p1s9 << EOD
1 19.4707 19.4506 19.4947
8 132.464 132.256 132.624
EOD
$p1s10 << EOD
1 19.148 19.1307 19.1787
8 141.616 141.44 141.888
EOD
$p1s11 << EOD
1 10.5793 10.568 10.594
8 10.994 10.99 10.9993
EOD
$p1s12 << EOD
1 11.0287 11.016 11.0547
8 11.7653 11.76 11.7707
EOD
$p1s13 << EOD
1 14.6702 14.656 14.6782
8 16.2898 16.2809 16.2969
EOD
$p1s14 << EOD
1 10.5747 10.5667 10.6027
8 11.038 11.0307 11.0453
EOD
$p1s15 << EOD
1 10.6973 10.6893 10.7113
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
set tmargin at screen 0.5341
set bmargin at screen 0.3463
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p2s6 << EOD
1 115.392 115.296 115.44
8 566.016 565.696 566.24
EOD
$p2s7 << EOD
1 128.064 127.84 128.256
1 127.904 127.744 128.048
4 128.096 127.92 128.224
8 128.352 128.192 128.72
8 128.928 128.576 129.168
16 129.184 129.104 129.376
EOD
$p2s8 << EOD
1 36.4987 36.4773 36.5493
1 36.632 36.5867 36.6827
4 45.528 45.488 45.56
8 47.112 47.0453 47.16
8 47.072 47.024 47.1413
16 64.492 64.416 64.528
EOD
$p2s9 << EOD
1 72.632 72.616 72.668
8 476.016 475.504 476.353
EOD
$p2s10 << EOD
1 68.264 68.224 68.308
8 485.696 485.36 486.176
EOD
$p2s11 << EOD
1 44.0533 44.024 44.0747
8 47.9387 47.9147 47.968
EOD
$p2s12 << EOD
1 49.768 49.732 49.816
8 53.664 53.568 53.696
EOD
$p2s13 << EOD
1 85.072 85.008 85.136
8 92.82 92.704 92.864
EOD
$p2s14 << EOD
1 45.0213 44.9253 45.072
8 47.168 47.104 47.2293
EOD
$p2s15 << EOD
1 43.976 43.9413 44.0373
EOD
plot $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set tmargin at screen 0.5341
set bmargin at screen 0.3463
set title "qwen3_32b_down\nK = 25600, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s6 << EOD
1 70.632 70.588 70.664
8 407.376 406.912 407.92
EOD
$p3s7 << EOD
1 67.916 67.864 68.004
1 67.816 67.664 68.012
4 70.636 70.512 70.736
8 71.264 71.092 71.344
8 68.44 68.24 68.608
16 66.412 66.336 66.56
EOD
$p3s8 << EOD
1 24.248 24.2288 24.272
1 24.2768 24.2624 24.2944
4 27.478 27.444 27.488
8 28.582 28.54 28.6
8 28.376 28.354 28.396
16 37.424 37.4027 37.4427
EOD
$p3s9 << EOD
1 57.432 57.384 57.46
8 405.712 404.96 406.096
EOD
$p3s10 << EOD
1 56.436 56.384 56.48
8 437.04 436.496 437.664
EOD
$p3s11 << EOD
1 27.312 27.302 27.328
8 28.012 27.992 28.028
EOD
$p3s12 << EOD
1 27.456 27.444 27.47
8 28.228 28.204 28.252
EOD
$p3s13 << EOD
1 29.858 29.798 29.886
8 33.688 33.6693 33.712
EOD
$p3s14 << EOD
1 27.352 27.324 27.368
8 27.288 27.268 27.326
EOD
$p3s15 << EOD
1 23.5584 23.5488 23.5712
EOD
plot $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set tmargin at screen 0.2436
set bmargin at screen 0.0558
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s6 << EOD
1 19.706 19.677 19.736
8 92.768 92.608 93.024
EOD
$p4s7 << EOD
1 20.1504 20.1408 20.1792
1 19.9744 19.936 19.9936
4 20.2752 20.2448 20.2944
8 20.216 20.2016 20.2272
8 20.2736 20.2608 20.288
16 20.6288 20.5536 20.6496
EOD
$p4s8 << EOD
1 8.95467 8.94133 8.96
1 8.91933 8.892 8.936
4 8.61 8.60133 8.62
8 8.97667 8.972 8.98133
8 8.96133 8.95667 8.966
16 11.428 11.42 11.4333
EOD
$p4s9 << EOD
1 14.994 14.984 15.01
8 91.032 90.984 91.064
EOD
$p4s10 << EOD
1 14.804 14.786 14.833
8 107.2 107.008 107.376
EOD
$p4s11 << EOD
1 8.644 8.638 8.65733
8 8.896 8.89067 8.90267
EOD
$p4s12 << EOD
1 9.064 9.05867 9.06933
8 9.70267 9.69867 9.70667
EOD
$p4s13 << EOD
1 12.642 12.63 12.682
8 14.108 14.1 14.117
EOD
$p4s14 << EOD
1 8.65733 8.65067 8.66467
8 8.908 8.90467 8.912
EOD
$p4s15 << EOD
1 9.308 9.29067 9.31467
EOD
plot $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
set tmargin at screen 0.2436
set bmargin at screen 0.0558
set title "llama3_8b_down\nK = 14336, N = 4096, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s6 << EOD
1 37.3568 37.3248 37.3952
8 167.344 167.024 167.648
EOD
$p5s7 << EOD
1 34.088 34.064 34.12
1 33.808 33.7707 33.84
4 34.1867 34.144 34.2187
8 34.432 34.408 34.456
8 34.3493 34.3227 34.368
16 32.018 31.96 32.088
EOD
$p5s8 << EOD
1 11.8312 11.8192 11.8376
1 11.856 11.8368 11.872
4 11.568 11.5536 11.5776
8 12.62 12.606 12.63
8 12.622 12.612 12.63
16 17.3947 17.368 17.4107
EOD
$p5s9 << EOD
1 32.2384 32.1824 32.3104
8 112.608 112.544 112.768
EOD
$p5s10 << EOD
1 31.8432 31.8016 31.8688
8 126.112 125.952 126.256
EOD
$p5s11 << EOD
1 13.3248 13.3088 13.3376
8 14.372 14.361 14.38
EOD
$p5s12 << EOD
1 13.8645 13.8539 13.8752
8 14.781 14.772 14.788
EOD
$p5s13 << EOD
1 18.4075 18.3787 18.4235
8 21.3053 21.2707 21.328
EOD
$p5s14 << EOD
1 13.2816 13.264 13.3008
8 14.348 14.334 14.358
EOD
$p5s15 << EOD
1 11.7064 11.6968 11.7128
EOD
plot $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
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
