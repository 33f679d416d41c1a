# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (group = 128, symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "runs", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "held", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "parts", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "fast", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "behind"
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
set yrange [4.7907:719.557]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p0s0 << EOD
1 29.6448 29.5936 29.696
16 158.112 157.696 158.368
EOD
$p0s1 << EOD
1 22.2768 22.1856 22.3264
16 140.8 140.496 141.056
EOD
$p0s2 << EOD
1 22.8736 22.8512 22.8928
16 148.304 148.032 148.608
EOD
$p0s3 << EOD
1 30.93 30.644 31.044
16 27.938 27.902 27.96
EOD
$p0s4 << EOD
1 12.2792 12.2624 12.2968
16 17.2832 17.2715 17.3141
EOD
$p0s5 << EOD
1 12.3824 12.3648 12.3952
16 18.5728 18.5557 18.5856
EOD
$p0s6 << EOD
1 19.9376 19.9168 19.9584
16 28.9888 28.9504 29.0016
EOD
$p0s7 << EOD
1 10.9744 10.96 10.9824
16 17.3269 17.3077 17.3376
16 17.3429 17.3205 17.3589
EOD
$p0s8 << EOD
1 10.7416 10.7336 10.7504
EOD
$p0s9 << EOD
1 10.4224 10.4104 10.432
EOD
$p0s10 << EOD
1 13.1264 13.1088 13.1464
16 18.5259 18.5088 18.5355
16 18.3456 18.3211 18.3723
EOD
$p0s11 << EOD
1 11.2816 11.2608 11.2936
16 17.7483 17.7376 17.7653
16 17.7653 17.728 17.7877
EOD
$p0s12 << EOD
1 10.2592 10.256 10.276
16 13.3525 13.3419 13.3643
16 13.5179 13.4997 13.5253
EOD
$p0s13 << EOD
1 11.6736 11.6528 11.6896
16 15.9947 15.9584 16.0235
16 15.9413 15.9147 15.9563
EOD
$p0s14 << EOD
1 10.4336 10.4224 10.44
16 13.4549 13.44 13.472
16 13.5765 13.5605 13.5872
EOD
$p0s15 << EOD
1 8.86528 8.86016 8.87616
16 12.248 12.2304 12.2656
16 12.284 12.2664 12.296
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
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p1s0 << EOD
1 25.4453 25.416 25.508
16 169.072 168.544 169.616
EOD
$p1s1 << EOD
1 18.2773 18.2587 18.296
16 161.008 160.608 161.216
EOD
$p1s2 << EOD
1 17.8893 17.884 17.908
16 174.208 174.08 174.528
EOD
$p1s3 << EOD
1 25.35 25.316 25.38
16 25.694 25.654 25.732
EOD
$p1s4 << EOD
1 9.37733 9.36667 9.388
16 13.408 13.3982 13.4169
EOD
$p1s5 << EOD
1 9.822 9.81333 9.83
16 18.28 18.2613 18.288
EOD
$p1s6 << EOD
1 13.9547 13.944 13.9751
16 21.5387 21.5253 21.5587
EOD
$p1s7 << EOD
1 9.37267 9.354 9.382
16 13.4702 13.4524 13.488
16 13.344 13.3316 13.3618
EOD
$p1s8 << EOD
1 9.92933 9.92067 9.94333
EOD
$p1s9 << EOD
1 9.69267 9.68667 9.704
EOD
$p1s10 << EOD
1 10.044 10.0253 10.062
16 14.1413 14.1271 14.1618
16 14.1076 14.0933 14.1253
EOD
$p1s11 << EOD
1 9.66667 9.66 9.68267
16 12.7289 12.7164 12.7431
16 12.7156 12.6862 12.7413
EOD
$p1s12 << EOD
1 9.67067 9.66667 9.67667
EOD
$p1s13 << EOD
1 10.488 10.472 10.4967
16 13.5307 13.4933 13.5484
16 13.5627 13.5404 13.5902
EOD
$p1s14 << EOD
1 9.11267 9.10467 9.12533
16 12.7253 12.7058 12.7413
16 12.728 12.6978 12.7449
EOD
$p1s15 << EOD
1 7.7216 7.71147 7.72907
16 12.6969 12.6809 12.7191
16 12.7564 12.7111 12.7733
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
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p2s0 << EOD
1 70.504 70.424 70.616
16 514.416 513.776 515.04
EOD
$p2s1 << EOD
1 52.364 52.288 52.432
16 502.448 500.592 504.256
EOD
$p2s2 << EOD
1 51.508 51.452 51.52
16 538.8 537.344 540.48
EOD
$p2s3 << EOD
1 68.884 68.244 69.6719
16 67.12 67.024 67.2
EOD
$p2s4 << EOD
1 23.36 23.3248 23.3936
16 33.204 33.182 33.232
EOD
$p2s5 << EOD
1 24.1264 24.0848 24.1664
16 45.6667 45.52 45.744
EOD
$p2s6 << EOD
1 28.378 28.338 28.424
16 43.2987 43.2107 43.408
EOD
$p2s7 << EOD
1 23.3744 23.3472 23.4304
16 33.912 33.8427 34.008
EOD
$p2s8 << EOD
1 22.384 22.3616 22.4
EOD
$p2s9 << EOD
1 21.9072 21.896 21.9312
EOD
$p2s10 << EOD
1 25.378 25.33 25.408
16 35.0053 34.9067 35.136
EOD
$p2s11 << EOD
1 23.84 23.8048 23.8656
16 31.552 31.472 31.728
EOD
$p2s12 << EOD
1 22.3968 22.3584 22.4352
EOD
$p2s13 << EOD
1 21.1488 21.1072 21.1792
16 29.616 29.488 29.808
EOD
$p2s14 << EOD
1 21.808 21.8 21.8368
16 29.568 29.416 29.72
EOD
$p2s15 << EOD
1 20.5888 20.544 20.6048
16 28.61 28.452 28.758
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
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_6_27b_o\nK = 6144, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p3s0 << EOD
1 19.533 19.516 19.56
16 128.176 127.776 128.56
EOD
$p3s1 << EOD
1 14.249 14.242 14.262
16 115.168 114.96 115.584
EOD
$p3s2 << EOD
1 13.977 13.969 13.987
16 119.12 118.96 119.824
EOD
$p3s3 << EOD
1 20.052 20.0213 20.0853
16 20.8224 20.7712 20.8384
EOD
$p3s4 << EOD
1 7.6845 7.67 7.6895
16 10.8453 10.8373 10.8547
EOD
$p3s5 << EOD
1 8.11 8.104 8.115
16 14.83 14.819 14.84
EOD
$p3s6 << EOD
1 11.972 11.9573 11.9853
16 18.704 18.693 18.718
EOD
$p3s7 << EOD
1 7.693 7.684 7.704
16 10.8853 10.8833 10.896
16 10.9433 10.9373 10.9513
EOD
$p3s8 << EOD
1 8.52133 8.51733 8.53467
EOD
$p3s9 << EOD
1 8.2375 8.232 8.2435
EOD
$p3s10 << EOD
1 8.2245 8.2145 8.23
16 11.3427 11.328 11.356
16 11.4407 11.4307 11.4493
EOD
$p3s11 << EOD
1 7.9735 7.962 7.979
16 10.728 10.714 10.7333
16 10.7467 10.7293 10.7527
EOD
$p3s12 << EOD
1 8.1695 8.1625 8.1805
16 11.72 11.7053 11.7307
16 11.7007 11.6907 11.712
EOD
$p3s13 << EOD
1 8.832 8.82267 8.84867
16 11.9027 11.8893 11.9147
16 11.9133 11.9027 11.9247
EOD
$p3s14 << EOD
1 7.809 7.786 7.8165
16 10.7273 10.716 10.744
16 10.7507 10.74 10.7573
EOD
$p3s15 << EOD
1 6.389 6.378 6.394
16 10.2933 10.2853 10.3107
16 10.3007 10.2887 10.316
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
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "llama3_8b_down\nK = 14336, N = 4096" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p4s0 << EOD
1 37.0032 36.9792 37.0416
16 214.512 213.904 215.152
EOD
$p4s1 << EOD
1 28.6976 28.672 28.7264
16 207.056 206.72 207.488
EOD
$p4s2 << EOD
1 28.408 28.368 28.4464
16 222.816 222.24 223.2
EOD
$p4s3 << EOD
1 34.3627 34.3173 34.4053
16 32.768 32.694 32.828
EOD
$p4s4 << EOD
1 12.656 12.6456 12.6744
16 18.9027 18.8827 18.9253
EOD
$p4s5 << EOD
1 12.6552 12.6408 12.6624
16 16.916 16.896 16.924
EOD
$p4s6 << EOD
1 17.4805 17.4272 17.5104
16 20.8293 20.808 20.836
EOD
$p4s7 << EOD
1 12.6824 12.6624 12.7024
16 18.5627 18.552 18.58
16 19.02 18.9893 19.048
EOD
$p4s8 << EOD
1 10.836 10.828 10.86
EOD
$p4s9 << EOD
1 10.6048 10.5912 10.6096
EOD
$p4s10 << EOD
1 12.4288 12.4208 12.444
16 19.0613 19.0467 19.088
16 18.86 18.848 18.8747
EOD
$p4s11 << EOD
1 13.3128 13.2968 13.344
16 17.2707 17.2587 17.2827
16 17.0987 17.092 17.104
EOD
$p4s12 << EOD
1 10.6648 10.6528 10.68
EOD
$p4s13 << EOD
1 12.2288 12.2128 12.2448
16 16.443 16.41 16.48
16 16.704 16.6427 16.7333
EOD
$p4s14 << EOD
1 10.5944 10.5872 10.604
16 16.307 16.27 16.334
16 16.365 16.336 16.382
EOD
$p4s15 << EOD
1 9.33696 9.32992 9.34528
16 15.164 15.147 15.186
16 15.238 15.23 15.248
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
unset multiplot
unset output
reset
set terminal pngcairo size 900,1097 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (group = 128, symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "runs", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "held", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "parts", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "fast", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "behind"
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
set yrange [4.7907:719.557]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p0s0 << EOD
1 29.6448 29.5936 29.696
16 158.112 157.696 158.368
EOD
$p0s1 << EOD
1 22.2768 22.1856 22.3264
16 140.8 140.496 141.056
EOD
$p0s2 << EOD
1 22.8736 22.8512 22.8928
16 148.304 148.032 148.608
EOD
$p0s3 << EOD
1 30.93 30.644 31.044
16 27.938 27.902 27.96
EOD
$p0s4 << EOD
1 12.2792 12.2624 12.2968
16 17.2832 17.2715 17.3141
EOD
$p0s5 << EOD
1 12.3824 12.3648 12.3952
16 18.5728 18.5557 18.5856
EOD
$p0s6 << EOD
1 19.9376 19.9168 19.9584
16 28.9888 28.9504 29.0016
EOD
$p0s7 << EOD
1 10.9744 10.96 10.9824
16 17.3269 17.3077 17.3376
16 17.3429 17.3205 17.3589
EOD
$p0s8 << EOD
1 10.7416 10.7336 10.7504
EOD
$p0s9 << EOD
1 10.4224 10.4104 10.432
EOD
$p0s10 << EOD
1 13.1264 13.1088 13.1464
16 18.5259 18.5088 18.5355
16 18.3456 18.3211 18.3723
EOD
$p0s11 << EOD
1 11.2816 11.2608 11.2936
16 17.7483 17.7376 17.7653
16 17.7653 17.728 17.7877
EOD
$p0s12 << EOD
1 10.2592 10.256 10.276
16 13.3525 13.3419 13.3643
16 13.5179 13.4997 13.5253
EOD
$p0s13 << EOD
1 11.6736 11.6528 11.6896
16 15.9947 15.9584 16.0235
16 15.9413 15.9147 15.9563
EOD
$p0s14 << EOD
1 10.4336 10.4224 10.44
16 13.4549 13.44 13.472
16 13.5765 13.5605 13.5872
EOD
$p0s15 << EOD
1 8.86528 8.86016 8.87616
16 12.248 12.2304 12.2656
16 12.284 12.2664 12.296
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
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p1s0 << EOD
1 25.4453 25.416 25.508
16 169.072 168.544 169.616
EOD
$p1s1 << EOD
1 18.2773 18.2587 18.296
16 161.008 160.608 161.216
EOD
$p1s2 << EOD
1 17.8893 17.884 17.908
16 174.208 174.08 174.528
EOD
$p1s3 << EOD
1 25.35 25.316 25.38
16 25.694 25.654 25.732
EOD
$p1s4 << EOD
1 9.37733 9.36667 9.388
16 13.408 13.3982 13.4169
EOD
$p1s5 << EOD
1 9.822 9.81333 9.83
16 18.28 18.2613 18.288
EOD
$p1s6 << EOD
1 13.9547 13.944 13.9751
16 21.5387 21.5253 21.5587
EOD
$p1s7 << EOD
1 9.37267 9.354 9.382
16 13.4702 13.4524 13.488
16 13.344 13.3316 13.3618
EOD
$p1s8 << EOD
1 9.92933 9.92067 9.94333
EOD
$p1s9 << EOD
1 9.69267 9.68667 9.704
EOD
$p1s10 << EOD
1 10.044 10.0253 10.062
16 14.1413 14.1271 14.1618
16 14.1076 14.0933 14.1253
EOD
$p1s11 << EOD
1 9.66667 9.66 9.68267
16 12.7289 12.7164 12.7431
16 12.7156 12.6862 12.7413
EOD
$p1s12 << EOD
1 9.67067 9.66667 9.67667
EOD
$p1s13 << EOD
1 10.488 10.472 10.4967
16 13.5307 13.4933 13.5484
16 13.5627 13.5404 13.5902
EOD
$p1s14 << EOD
1 9.11267 9.10467 9.12533
16 12.7253 12.7058 12.7413
16 12.728 12.6978 12.7449
EOD
$p1s15 << EOD
1 7.7216 7.71147 7.72907
16 12.6969 12.6809 12.7191
16 12.7564 12.7111 12.7733
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
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p2s0 << EOD
1 70.504 70.424 70.616
16 514.416 513.776 515.04
EOD
$p2s1 << EOD
1 52.364 52.288 52.432
16 502.448 500.592 504.256
EOD
$p2s2 << EOD
1 51.508 51.452 51.52
16 538.8 537.344 540.48
EOD
$p2s3 << EOD
1 68.884 68.244 69.6719
16 67.12 67.024 67.2
EOD
$p2s4 << EOD
1 23.36 23.3248 23.3936
16 33.204 33.182 33.232
EOD
$p2s5 << EOD
1 24.1264 24.0848 24.1664
16 45.6667 45.52 45.744
EOD
$p2s6 << EOD
1 28.378 28.338 28.424
16 43.2987 43.2107 43.408
EOD
$p2s7 << EOD
1 23.3744 23.3472 23.4304
16 33.912 33.8427 34.008
EOD
$p2s8 << EOD
1 22.384 22.3616 22.4
EOD
$p2s9 << EOD
1 21.9072 21.896 21.9312
EOD
$p2s10 << EOD
1 25.378 25.33 25.408
16 35.0053 34.9067 35.136
EOD
$p2s11 << EOD
1 23.84 23.8048 23.8656
16 31.552 31.472 31.728
EOD
$p2s12 << EOD
1 22.3968 22.3584 22.4352
EOD
$p2s13 << EOD
1 21.1488 21.1072 21.1792
16 29.616 29.488 29.808
EOD
$p2s14 << EOD
1 21.808 21.8 21.8368
16 29.568 29.416 29.72
EOD
$p2s15 << EOD
1 20.5888 20.544 20.6048
16 28.61 28.452 28.758
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
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_6_27b_o\nK = 6144, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p3s0 << EOD
1 19.533 19.516 19.56
16 128.176 127.776 128.56
EOD
$p3s1 << EOD
1 14.249 14.242 14.262
16 115.168 114.96 115.584
EOD
$p3s2 << EOD
1 13.977 13.969 13.987
16 119.12 118.96 119.824
EOD
$p3s3 << EOD
1 20.052 20.0213 20.0853
16 20.8224 20.7712 20.8384
EOD
$p3s4 << EOD
1 7.6845 7.67 7.6895
16 10.8453 10.8373 10.8547
EOD
$p3s5 << EOD
1 8.11 8.104 8.115
16 14.83 14.819 14.84
EOD
$p3s6 << EOD
1 11.972 11.9573 11.9853
16 18.704 18.693 18.718
EOD
$p3s7 << EOD
1 7.693 7.684 7.704
16 10.8853 10.8833 10.896
16 10.9433 10.9373 10.9513
EOD
$p3s8 << EOD
1 8.52133 8.51733 8.53467
EOD
$p3s9 << EOD
1 8.2375 8.232 8.2435
EOD
$p3s10 << EOD
1 8.2245 8.2145 8.23
16 11.3427 11.328 11.356
16 11.4407 11.4307 11.4493
EOD
$p3s11 << EOD
1 7.9735 7.962 7.979
16 10.728 10.714 10.7333
16 10.7467 10.7293 10.7527
EOD
$p3s12 << EOD
1 8.1695 8.1625 8.1805
16 11.72 11.7053 11.7307
16 11.7007 11.6907 11.712
EOD
$p3s13 << EOD
1 8.832 8.82267 8.84867
16 11.9027 11.8893 11.9147
16 11.9133 11.9027 11.9247
EOD
$p3s14 << EOD
1 7.809 7.786 7.8165
16 10.7273 10.716 10.744
16 10.7507 10.74 10.7573
EOD
$p3s15 << EOD
1 6.389 6.378 6.394
16 10.2933 10.2853 10.3107
16 10.3007 10.2887 10.316
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
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "llama3_8b_down\nK = 14336, N = 4096" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p4s0 << EOD
1 37.0032 36.9792 37.0416
16 214.512 213.904 215.152
EOD
$p4s1 << EOD
1 28.6976 28.672 28.7264
16 207.056 206.72 207.488
EOD
$p4s2 << EOD
1 28.408 28.368 28.4464
16 222.816 222.24 223.2
EOD
$p4s3 << EOD
1 34.3627 34.3173 34.4053
16 32.768 32.694 32.828
EOD
$p4s4 << EOD
1 12.656 12.6456 12.6744
16 18.9027 18.8827 18.9253
EOD
$p4s5 << EOD
1 12.6552 12.6408 12.6624
16 16.916 16.896 16.924
EOD
$p4s6 << EOD
1 17.4805 17.4272 17.5104
16 20.8293 20.808 20.836
EOD
$p4s7 << EOD
1 12.6824 12.6624 12.7024
16 18.5627 18.552 18.58
16 19.02 18.9893 19.048
EOD
$p4s8 << EOD
1 10.836 10.828 10.86
EOD
$p4s9 << EOD
1 10.6048 10.5912 10.6096
EOD
$p4s10 << EOD
1 12.4288 12.4208 12.444
16 19.0613 19.0467 19.088
16 18.86 18.848 18.8747
EOD
$p4s11 << EOD
1 13.3128 13.2968 13.344
16 17.2707 17.2587 17.2827
16 17.0987 17.092 17.104
EOD
$p4s12 << EOD
1 10.6648 10.6528 10.68
EOD
$p4s13 << EOD
1 12.2288 12.2128 12.2448
16 16.443 16.41 16.48
16 16.704 16.6427 16.7333
EOD
$p4s14 << EOD
1 10.5944 10.5872 10.604
16 16.307 16.27 16.334
16 16.365 16.336 16.382
EOD
$p4s15 << EOD
1 9.33696 9.32992 9.34528
16 15.164 15.147 15.186
16 15.238 15.23 15.248
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
unset multiplot
unset output
