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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16 group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "shares group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "behind group=32", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "library_fp16 group=64", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "shares group=64", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fast group=64", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "behind group=64", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "library_fp16", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "arranged", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "bit_tricks", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "matrix", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "pipelined", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "split_k"
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
set yrange [5.72887:904.639]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8246
set bmargin at screen 0.6368
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 33.392 33.3493 33.4533
8 34.274 34.224 34.316
16 29.682 29.658 29.704
EOD
$p0s1 << EOD
1 13.234 13.212 13.249
8 14.424 14.402 14.442
16 32.548 32.492 32.588
EOD
$p0s2 << EOD
1 11.5512 11.5288 11.5656
8 17.1573 17.1307 17.184
16 28.7 28.644 28.772
EOD
$p0s3 << EOD
1 9.968 9.9416 9.9824
8 17.9427 17.8867 17.968
16 29.044 29 29.112
EOD
$p0s4 << EOD
1 32.452 32.072 32.65
8 33.6027 33.4347 33.8293
16 29.656 29.64 29.684
EOD
$p0s5 << EOD
1 12.7632 12.7568 12.768
8 16.8704 16.8576 16.8811
16 20.656 20.6432 20.6784
EOD
$p0s6 << EOD
1 10.744 10.7336 10.7536
8 13.0688 13.0544 13.076
16 19.3973 19.3504 19.4347
EOD
$p0s7 << EOD
1 9.18656 9.17888 9.19424
8 13.128 13.108 13.1464
16 19.0539 19.0357 19.0763
EOD
$p0s8 << EOD
1 29.896 29.8656 29.9248
8 133.888 133.776 134
16 160.8 160.464 161.088
EOD
$p0s9 << EOD
1 30.836 30.776 30.876
1 32.442 32.368 32.52
4 30.888 30.87 30.928
8 32.276 32.228 32.336
8 33.2587 33.0453 33.328
16 27.998 27.964 28.024
16 29.552 29.534 29.584
EOD
$p0s10 << EOD
1 10.3888 10.3792 10.3984
1 10.3392 10.3336 10.3448
4 11.1792 11.1688 11.184
8 11.4808 11.4744 11.488
8 11.6896 11.6832 11.696
16 14.4085 14.3915 14.4363
16 14.9696 14.9493 14.976
16 14.4395 14.4085 14.4747
EOD
$p0s11 << EOD
1 22.6096 22.5808 22.656
8 127.936 127.872 128
16 142.064 141.792 142.432
EOD
$p0s12 << EOD
1 23.0432 23.0272 23.0576
8 135.104 135.008 135.168
16 150.08 149.824 150.496
EOD
$p0s13 << EOD
1 12.324 12.3136 12.336
8 15.3088 15.3024 15.3152
16 17.1733 17.1403 17.2053
EOD
$p0s14 << EOD
1 12.4464 12.4384 12.4544
8 13.6235 13.6192 13.6299
16 18.6901 18.6795 18.6997
EOD
$p0s15 << EOD
1 20.0624 20.048 20.0832
8 22.0288 22.0192 22.0384
16 28.928 28.9056 28.96
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
1 25.62 25.576 25.656
8 26.276 26.254 26.304
16 25.566 25.524 25.596
EOD
$p1s1 << EOD
1 11.4976 11.4816 11.5232
8 11.7176 11.7096 11.728
16 23.9264 23.8752 23.9648
EOD
$p1s2 << EOD
1 10.8152 10.8 10.8256
8 11.7896 11.7688 11.7984
16 23.7888 23.7568 23.8272
EOD
$p1s3 << EOD
1 8.78272 8.76864 8.81088
8 13.5381 13.52 13.5659
16 23.6752 23.6272 23.7168
EOD
$p1s4 << EOD
1 25.632 25.61 25.66
8 26.252 26.208 26.274
16 25.496 25.442 25.55
EOD
$p1s5 << EOD
1 11.5316 11.5129 11.5653
8 13.1831 13.16 13.2409
16 15.7716 15.7564 15.7822
EOD
$p1s6 << EOD
1 9.89267 9.88333 9.91135
8 13.2596 13.2409 13.2729
16 15.6569 15.6284 15.6924
EOD
$p1s7 << EOD
1 8.01813 8.00747 8.03253
8 13.8231 13.7964 13.8409
16 15.2471 15.2293 15.2729
EOD
$p1s8 << EOD
1 25.504 25.452 25.5547
8 120.96 120.752 121.248
16 173.376 172.992 173.664
EOD
$p1s9 << EOD
1 25.802 25.772 25.824
1 25.718 25.696 25.74
4 26.162 26.134 26.184
8 26.344 26.324 26.372
8 26.11 26.094 26.124
16 25.572 25.548 25.594
16 25.434 25.408 25.464
EOD
$p1s10 << EOD
1 9.45067 9.44133 9.46133
1 9.4 9.39067 9.412
4 9.51067 9.48933 9.518
8 10.1833 10.16 10.1953
8 10.1487 10.1413 10.1627
16 13.5164 13.5093 13.5236
16 13.5893 13.5769 13.6009
16 13.4844 13.4702 13.4934
EOD
$p1s11 << EOD
1 18.3427 18.316 18.3547
8 125.728 125.584 125.824
16 165.296 165.184 165.408
EOD
$p1s12 << EOD
1 18.0813 18.0693 18.1013
8 134.544 134.336 134.656
16 176.56 176.48 176.672
EOD
$p1s13 << EOD
1 9.36133 9.35133 9.37867
8 10.214 10.2067 10.22
16 13.5156 13.5067 13.5253
EOD
$p1s14 << EOD
1 9.79467 9.788 9.80133
8 10.4653 10.4573 10.4727
16 18.4187 18.408 18.4347
EOD
$p1s15 << EOD
1 13.9769 13.9564 13.9982
8 15.0284 15.0178 15.0382
16 21.536 21.5173 21.5587
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
$p2s8 << EOD
8 566.688 565.68 569.104
16 677.216 676.832 677.68
EOD
$p2s9 << EOD
1 129.28 129.056 129.472
4 129.68 129.52 129.856
8 128.4 128.288 128.592
16 130.64 130.528 130.912
16 128.896 128.848 129.056
EOD
$p2s10 << EOD
1 34.392 34.3627 34.424
4 38.3787 38.1973 38.9227
8 39.8693 39.7947 39.896
16 56.456 56.368 56.512
16 56.596 56.536 56.656
EOD
$p2s11 << EOD
8 585.92 584.944 588.816
16 608.128 607.904 608.32
EOD
$p2s12 << EOD
8 610.928 610.304 614.768
16 637.488 637.344 637.6
EOD
$p2s13 << EOD
8 42.3333 42.2773 42.3947
16 65.532 65.256 65.664
EOD
$p2s14 << EOD
8 48.3307 48.2347 48.4107
16 70.68 70.496 70.928
EOD
$p2s15 << EOD
8 85.528 85.452 85.764
16 134.8 134.544 134.976
EOD
plot $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
$p3s8 << EOD
1 70.736 70.7 70.776
8 406.944 406.512 407.552
16 517.456 516.704 517.968
EOD
$p3s9 << EOD
1 70.048 69.96 70.208
1 70.036 69.664 70.172
4 73.416 73.288 73.544
8 71.692 71.592 71.864
8 73.768 73.584 73.94
16 67.252 67.152 67.312
16 66.252 66.184 66.408
EOD
$p3s10 << EOD
1 22.176 22.1568 22.1984
1 21.968 21.9552 21.9808
4 24.2 24.152 24.2208
8 25.656 25.636 25.684
8 25.076 25.056 25.092
16 32.96 32.928 33.024
16 33.9467 33.8827 33.9947
16 34.3173 34.2853 34.3413
EOD
$p3s11 << EOD
1 52.896 52.88 52.904
8 410.592 410.144 410.976
16 508.56 507.52 508.912
EOD
$p3s12 << EOD
1 52.048 52.012 52.06
8 444.672 444.224 445.04
16 546.144 545.472 547.072
EOD
$p3s13 << EOD
1 23.3888 23.3808 23.4016
8 25.448 25.428 25.464
16 33.688 33.648 33.728
EOD
$p3s14 << EOD
1 24.0736 24.0608 24.0864
8 25.016 25 25.032
16 46.1547 46.1253 46.1733
EOD
$p3s15 << EOD
1 28.48 28.464 28.488
8 30.374 30.348 30.394
16 43.384 43.3333 43.4187
EOD
plot $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
$p4s8 << EOD
1 19.661 19.645 19.702
8 92.832 92.704 92.96
16 130.352 130.24 130.528
EOD
$p4s9 << EOD
1 20.2032 20.1936 20.2176
1 19.7493 19.7307 19.7627
4 20.384 20.3616 20.4096
8 20.4832 20.4656 20.4928
8 20.1792 20.1696 20.1856
16 20.8368 20.792 20.8704
16 20.5536 20.5408 20.5664
EOD
$p4s10 << EOD
1 7.8115 7.808 7.819
1 7.842 7.8185 7.871
4 7.859 7.85 7.87
8 8.456 8.45133 8.46533
8 8.41867 8.416 8.42267
16 10.7107 10.7013 10.714
16 10.8887 10.8853 10.8907
16 10.822 10.8127 10.828
EOD
$p4s11 << EOD
1 14.343 14.324 14.364
8 96 95.952 96.064
16 115.376 115.168 115.632
EOD
$p4s12 << EOD
1 14.068 14.049 14.1
8 102.432 102.368 102.464
16 121.12 121.04 121.216
EOD
$p4s13 << EOD
1 7.657 7.6475 7.671
8 8.432 8.428 8.43667
16 10.8213 10.8187 10.824
EOD
$p4s14 << EOD
1 8.093 8.0865 8.107
8 8.73333 8.728 8.736
16 14.91 14.906 14.916
EOD
$p4s15 << EOD
1 11.9693 11.9487 11.9773
8 13 12.996 13.004
16 18.488 18.478 18.498
EOD
plot $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
$p5s8 << EOD
1 37.424 37.3888 37.4464
8 168.272 167.904 168.72
16 219.232 219.088 220.128
EOD
$p5s9 << EOD
1 34.3707 34.336 34.3893
1 33.7813 33.7253 33.824
4 34.4827 34.4747 34.504
8 34.7947 34.7733 34.8187
8 34.1227 34.0987 34.1547
16 32.426 32.38 32.476
16 32.44 32.406 32.528
EOD
$p5s10 << EOD
1 10.7864 10.7768 10.8064
1 10.7176 10.7056 10.7392
4 10.9168 10.9088 10.9264
8 11.9752 11.9648 11.9872
8 11.9608 11.9456 11.9808
16 16.43 16.418 16.44
16 16.233 16.214 16.247
16 15.606 15.582 15.618
EOD
$p5s11 << EOD
1 29.0224 28.9888 29.0448
8 162.8 162.432 162.976
16 211.36 210.88 211.552
EOD
$p5s12 << EOD
1 28.704 28.6752 28.7328
8 175.952 175.552 176.416
16 227.056 226.768 227.36
EOD
$p5s13 << EOD
1 12.7528 12.7248 12.7672
8 14.159 14.14 14.166
16 18.4547 18.4373 18.4653
EOD
$p5s14 << EOD
1 12.6792 12.664 12.6912
8 13.687 13.68 13.7
16 16.444 16.432 16.468
EOD
$p5s15 << EOD
1 17.1947 17.1765 17.2181
8 19.5 19.4773 19.5147
16 20.724 20.6947 20.7547
EOD
plot $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16 group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "shares group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "behind group=32", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "library_fp16 group=64", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "shares group=64", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fast group=64", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "behind group=64", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "library_fp16", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "arranged", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "bit_tricks", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "matrix", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "pipelined", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "split_k"
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
set yrange [5.72887:904.639]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8246
set bmargin at screen 0.6368
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 33.392 33.3493 33.4533
8 34.274 34.224 34.316
16 29.682 29.658 29.704
EOD
$p0s1 << EOD
1 13.234 13.212 13.249
8 14.424 14.402 14.442
16 32.548 32.492 32.588
EOD
$p0s2 << EOD
1 11.5512 11.5288 11.5656
8 17.1573 17.1307 17.184
16 28.7 28.644 28.772
EOD
$p0s3 << EOD
1 9.968 9.9416 9.9824
8 17.9427 17.8867 17.968
16 29.044 29 29.112
EOD
$p0s4 << EOD
1 32.452 32.072 32.65
8 33.6027 33.4347 33.8293
16 29.656 29.64 29.684
EOD
$p0s5 << EOD
1 12.7632 12.7568 12.768
8 16.8704 16.8576 16.8811
16 20.656 20.6432 20.6784
EOD
$p0s6 << EOD
1 10.744 10.7336 10.7536
8 13.0688 13.0544 13.076
16 19.3973 19.3504 19.4347
EOD
$p0s7 << EOD
1 9.18656 9.17888 9.19424
8 13.128 13.108 13.1464
16 19.0539 19.0357 19.0763
EOD
$p0s8 << EOD
1 29.896 29.8656 29.9248
8 133.888 133.776 134
16 160.8 160.464 161.088
EOD
$p0s9 << EOD
1 30.836 30.776 30.876
1 32.442 32.368 32.52
4 30.888 30.87 30.928
8 32.276 32.228 32.336
8 33.2587 33.0453 33.328
16 27.998 27.964 28.024
16 29.552 29.534 29.584
EOD
$p0s10 << EOD
1 10.3888 10.3792 10.3984
1 10.3392 10.3336 10.3448
4 11.1792 11.1688 11.184
8 11.4808 11.4744 11.488
8 11.6896 11.6832 11.696
16 14.4085 14.3915 14.4363
16 14.9696 14.9493 14.976
16 14.4395 14.4085 14.4747
EOD
$p0s11 << EOD
1 22.6096 22.5808 22.656
8 127.936 127.872 128
16 142.064 141.792 142.432
EOD
$p0s12 << EOD
1 23.0432 23.0272 23.0576
8 135.104 135.008 135.168
16 150.08 149.824 150.496
EOD
$p0s13 << EOD
1 12.324 12.3136 12.336
8 15.3088 15.3024 15.3152
16 17.1733 17.1403 17.2053
EOD
$p0s14 << EOD
1 12.4464 12.4384 12.4544
8 13.6235 13.6192 13.6299
16 18.6901 18.6795 18.6997
EOD
$p0s15 << EOD
1 20.0624 20.048 20.0832
8 22.0288 22.0192 22.0384
16 28.928 28.9056 28.96
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
1 25.62 25.576 25.656
8 26.276 26.254 26.304
16 25.566 25.524 25.596
EOD
$p1s1 << EOD
1 11.4976 11.4816 11.5232
8 11.7176 11.7096 11.728
16 23.9264 23.8752 23.9648
EOD
$p1s2 << EOD
1 10.8152 10.8 10.8256
8 11.7896 11.7688 11.7984
16 23.7888 23.7568 23.8272
EOD
$p1s3 << EOD
1 8.78272 8.76864 8.81088
8 13.5381 13.52 13.5659
16 23.6752 23.6272 23.7168
EOD
$p1s4 << EOD
1 25.632 25.61 25.66
8 26.252 26.208 26.274
16 25.496 25.442 25.55
EOD
$p1s5 << EOD
1 11.5316 11.5129 11.5653
8 13.1831 13.16 13.2409
16 15.7716 15.7564 15.7822
EOD
$p1s6 << EOD
1 9.89267 9.88333 9.91135
8 13.2596 13.2409 13.2729
16 15.6569 15.6284 15.6924
EOD
$p1s7 << EOD
1 8.01813 8.00747 8.03253
8 13.8231 13.7964 13.8409
16 15.2471 15.2293 15.2729
EOD
$p1s8 << EOD
1 25.504 25.452 25.5547
8 120.96 120.752 121.248
16 173.376 172.992 173.664
EOD
$p1s9 << EOD
1 25.802 25.772 25.824
1 25.718 25.696 25.74
4 26.162 26.134 26.184
8 26.344 26.324 26.372
8 26.11 26.094 26.124
16 25.572 25.548 25.594
16 25.434 25.408 25.464
EOD
$p1s10 << EOD
1 9.45067 9.44133 9.46133
1 9.4 9.39067 9.412
4 9.51067 9.48933 9.518
8 10.1833 10.16 10.1953
8 10.1487 10.1413 10.1627
16 13.5164 13.5093 13.5236
16 13.5893 13.5769 13.6009
16 13.4844 13.4702 13.4934
EOD
$p1s11 << EOD
1 18.3427 18.316 18.3547
8 125.728 125.584 125.824
16 165.296 165.184 165.408
EOD
$p1s12 << EOD
1 18.0813 18.0693 18.1013
8 134.544 134.336 134.656
16 176.56 176.48 176.672
EOD
$p1s13 << EOD
1 9.36133 9.35133 9.37867
8 10.214 10.2067 10.22
16 13.5156 13.5067 13.5253
EOD
$p1s14 << EOD
1 9.79467 9.788 9.80133
8 10.4653 10.4573 10.4727
16 18.4187 18.408 18.4347
EOD
$p1s15 << EOD
1 13.9769 13.9564 13.9982
8 15.0284 15.0178 15.0382
16 21.536 21.5173 21.5587
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
$p2s8 << EOD
8 566.688 565.68 569.104
16 677.216 676.832 677.68
EOD
$p2s9 << EOD
1 129.28 129.056 129.472
4 129.68 129.52 129.856
8 128.4 128.288 128.592
16 130.64 130.528 130.912
16 128.896 128.848 129.056
EOD
$p2s10 << EOD
1 34.392 34.3627 34.424
4 38.3787 38.1973 38.9227
8 39.8693 39.7947 39.896
16 56.456 56.368 56.512
16 56.596 56.536 56.656
EOD
$p2s11 << EOD
8 585.92 584.944 588.816
16 608.128 607.904 608.32
EOD
$p2s12 << EOD
8 610.928 610.304 614.768
16 637.488 637.344 637.6
EOD
$p2s13 << EOD
8 42.3333 42.2773 42.3947
16 65.532 65.256 65.664
EOD
$p2s14 << EOD
8 48.3307 48.2347 48.4107
16 70.68 70.496 70.928
EOD
$p2s15 << EOD
8 85.528 85.452 85.764
16 134.8 134.544 134.976
EOD
plot $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
$p3s8 << EOD
1 70.736 70.7 70.776
8 406.944 406.512 407.552
16 517.456 516.704 517.968
EOD
$p3s9 << EOD
1 70.048 69.96 70.208
1 70.036 69.664 70.172
4 73.416 73.288 73.544
8 71.692 71.592 71.864
8 73.768 73.584 73.94
16 67.252 67.152 67.312
16 66.252 66.184 66.408
EOD
$p3s10 << EOD
1 22.176 22.1568 22.1984
1 21.968 21.9552 21.9808
4 24.2 24.152 24.2208
8 25.656 25.636 25.684
8 25.076 25.056 25.092
16 32.96 32.928 33.024
16 33.9467 33.8827 33.9947
16 34.3173 34.2853 34.3413
EOD
$p3s11 << EOD
1 52.896 52.88 52.904
8 410.592 410.144 410.976
16 508.56 507.52 508.912
EOD
$p3s12 << EOD
1 52.048 52.012 52.06
8 444.672 444.224 445.04
16 546.144 545.472 547.072
EOD
$p3s13 << EOD
1 23.3888 23.3808 23.4016
8 25.448 25.428 25.464
16 33.688 33.648 33.728
EOD
$p3s14 << EOD
1 24.0736 24.0608 24.0864
8 25.016 25 25.032
16 46.1547 46.1253 46.1733
EOD
$p3s15 << EOD
1 28.48 28.464 28.488
8 30.374 30.348 30.394
16 43.384 43.3333 43.4187
EOD
plot $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
$p4s8 << EOD
1 19.661 19.645 19.702
8 92.832 92.704 92.96
16 130.352 130.24 130.528
EOD
$p4s9 << EOD
1 20.2032 20.1936 20.2176
1 19.7493 19.7307 19.7627
4 20.384 20.3616 20.4096
8 20.4832 20.4656 20.4928
8 20.1792 20.1696 20.1856
16 20.8368 20.792 20.8704
16 20.5536 20.5408 20.5664
EOD
$p4s10 << EOD
1 7.8115 7.808 7.819
1 7.842 7.8185 7.871
4 7.859 7.85 7.87
8 8.456 8.45133 8.46533
8 8.41867 8.416 8.42267
16 10.7107 10.7013 10.714
16 10.8887 10.8853 10.8907
16 10.822 10.8127 10.828
EOD
$p4s11 << EOD
1 14.343 14.324 14.364
8 96 95.952 96.064
16 115.376 115.168 115.632
EOD
$p4s12 << EOD
1 14.068 14.049 14.1
8 102.432 102.368 102.464
16 121.12 121.04 121.216
EOD
$p4s13 << EOD
1 7.657 7.6475 7.671
8 8.432 8.428 8.43667
16 10.8213 10.8187 10.824
EOD
$p4s14 << EOD
1 8.093 8.0865 8.107
8 8.73333 8.728 8.736
16 14.91 14.906 14.916
EOD
$p4s15 << EOD
1 11.9693 11.9487 11.9773
8 13 12.996 13.004
16 18.488 18.478 18.498
EOD
plot $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
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
$p5s8 << EOD
1 37.424 37.3888 37.4464
8 168.272 167.904 168.72
16 219.232 219.088 220.128
EOD
$p5s9 << EOD
1 34.3707 34.336 34.3893
1 33.7813 33.7253 33.824
4 34.4827 34.4747 34.504
8 34.7947 34.7733 34.8187
8 34.1227 34.0987 34.1547
16 32.426 32.38 32.476
16 32.44 32.406 32.528
EOD
$p5s10 << EOD
1 10.7864 10.7768 10.8064
1 10.7176 10.7056 10.7392
4 10.9168 10.9088 10.9264
8 11.9752 11.9648 11.9872
8 11.9608 11.9456 11.9808
16 16.43 16.418 16.44
16 16.233 16.214 16.247
16 15.606 15.582 15.618
EOD
$p5s11 << EOD
1 29.0224 28.9888 29.0448
8 162.8 162.432 162.976
16 211.36 210.88 211.552
EOD
$p5s12 << EOD
1 28.704 28.6752 28.7328
8 175.952 175.552 176.416
16 227.056 226.768 227.36
EOD
$p5s13 << EOD
1 12.7528 12.7248 12.7672
8 14.159 14.14 14.166
16 18.4547 18.4373 18.4653
EOD
$p5s14 << EOD
1 12.6792 12.664 12.6912
8 13.687 13.68 13.7
16 16.444 16.432 16.468
EOD
$p5s15 << EOD
1 17.1947 17.1765 17.2181
8 19.5 19.4773 19.5147
16 20.724 20.6947 20.7547
EOD
plot $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
