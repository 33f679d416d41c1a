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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "runs", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "held", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "parts", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "digits", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fast"
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
set yrange [5.19474:715.707]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p0s0 << EOD
1 29.6832 29.6192 29.752
16 157.888 157.728 158.048
EOD
$p0s1 << EOD
1 22.1712 22.1024 22.224
16 140.64 140.416 140.88
EOD
$p0s2 << EOD
1 22.8784 22.84 22.8896
16 148.112 147.76 148.304
EOD
$p0s3 << EOD
1 31.67 31.58 31.84
16 28.008 27.982 28.028
EOD
$p0s4 << EOD
1 12.3968 12.376 12.4056
16 17.376 17.3525 17.3909
EOD
$p0s5 << EOD
1 12.4072 12.388 12.4208
16 18.5707 18.5643 18.5792
EOD
$p0s6 << EOD
1 20.0459 20.0277 20.0619
16 28.9632 28.9472 28.9728
EOD
$p0s7 << EOD
1 10.9872 10.9848 10.9904
16 17.3941 17.3685 17.4123
16 17.4816 17.4645 17.5072
EOD
$p0s8 << EOD
1 10.7872 10.7664 10.7984
EOD
$p0s9 << EOD
1 10.4472 10.4344 10.4568
EOD
$p0s10 << EOD
1 13.2832 13.2736 13.2907
16 18.5653 18.5387 18.5856
16 18.5024 18.4832 18.5131
EOD
$p0s11 << EOD
1 11.2936 11.2792 11.3064
16 17.712 17.6971 17.7312
16 17.7621 17.7493 17.7675
EOD
$p0s12 << EOD
1 10.2656 10.256 10.2776
16 13.256 13.2312 13.2688
16 13.5019 13.4891 13.5275
EOD
$p0s13 << EOD
1 11.716 11.7072 11.7296
16 15.9925 15.9755 16.0149
16 16.048 16.0107 16.0779
EOD
$p0s14 << EOD
1 8.90624 8.90368 8.91264
EOD
$p0s15 << EOD
1 8.89664 8.88768 8.90688
16 13.44 13.4293 13.4528
16 13.5904 13.5701 13.6149
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
1 25.4347 25.4 25.4587
16 169.296 169.008 169.536
EOD
$p1s1 << EOD
1 18.1347 18.128 18.148
16 161.008 160.672 161.12
EOD
$p1s2 << EOD
1 17.916 17.8853 17.9307
16 174.416 174.32 174.656
EOD
$p1s3 << EOD
1 25.946 25.918 25.972
16 25.704 25.66 25.736
EOD
$p1s4 << EOD
1 9.34067 9.33067 9.36133
16 13.3822 13.3716 13.3982
EOD
$p1s5 << EOD
1 9.78333 9.77867 9.78933
16 18.424 18.4093 18.4613
EOD
$p1s6 << EOD
1 13.9591 13.9467 13.9698
16 21.672 21.6507 21.6907
EOD
$p1s7 << EOD
1 9.348 9.33133 9.358
16 13.4782 13.4684 13.4933
16 13.3351 13.3102 13.3653
EOD
$p1s8 << EOD
1 10.0167 9.98867 10.056
EOD
$p1s9 << EOD
1 9.64733 9.63333 9.67533
EOD
$p1s10 << EOD
1 10.0387 10.0267 10.0627
16 14.1431 14.1316 14.1564
16 14.08 14.0578 14.0924
EOD
$p1s11 << EOD
1 9.65267 9.64733 9.66267
16 12.7093 12.6987 12.7253
16 12.6782 12.6489 12.6933
EOD
$p1s12 << EOD
1 9.654 9.64667 9.67333
EOD
$p1s13 << EOD
1 10.452 10.436 10.4627
16 13.72 13.696 13.7618
16 13.7671 13.7173 13.7956
EOD
$p1s14 << EOD
1 7.96907 7.95787 7.99307
EOD
$p1s15 << EOD
1 7.9632 7.94293 7.97387
16 12.6987 12.6916 12.7102
16 12.6969 12.6729 12.7076
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
1 70.236 70.176 70.384
16 513.264 512.432 514.624
EOD
$p2s1 << EOD
1 52.18 52.092 52.272
16 501.76 501.088 502.368
EOD
$p2s2 << EOD
1 51.4 51.316 51.444
16 538.72 538.112 540.08
EOD
$p2s3 << EOD
1 73.604 73.344 73.792
16 67.276 67.208 67.364
EOD
$p2s4 << EOD
1 23.3104 23.2672 23.3632
16 33.222 33.164 33.268
EOD
$p2s5 << EOD
1 24.136 24.0992 24.1728
16 45.8373 45.768 45.9333
EOD
$p2s6 << EOD
1 28.368 28.32 28.418
16 43.1893 43.088 43.3067
EOD
$p2s7 << EOD
1 23.4256 23.3856 23.464
16 34.0133 33.96 34.056
16 33.6133 33.568 33.6587
EOD
$p2s8 << EOD
1 22.4336 22.4096 22.464
EOD
$p2s9 << EOD
1 22 21.9648 22.032
EOD
$p2s10 << EOD
1 25.274 25.236 25.362
16 35.056 34.9867 35.1227
16 35.1627 35.1413 35.2053
EOD
$p2s11 << EOD
1 23.8352 23.8048 23.8848
16 31.404 31.334 31.448
16 31.716 31.68 31.748
EOD
$p2s12 << EOD
1 22.3504 22.336 22.3776
EOD
$p2s13 << EOD
1 21.0688 21.0384 21.0816
16 29.642 29.554 29.748
16 29.864 29.8 29.896
EOD
$p2s14 << EOD
1 20.4192 20.344 20.464
EOD
$p2s15 << EOD
1 20.496 20.4496 20.5648
16 29.536 29.472 29.636
16 29.828 29.788 29.876
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
1 19.472 19.413 19.518
16 128.32 128.128 128.896
EOD
$p3s1 << EOD
1 14.191 14.174 14.222
16 114.96 114.72 115.472
EOD
$p3s2 << EOD
1 13.933 13.918 13.949
16 119.568 119.36 119.824
EOD
$p3s3 << EOD
1 20.0032 19.9824 20.016
16 20.784 20.7648 20.8064
EOD
$p3s4 << EOD
1 7.6845 7.673 7.69
16 10.8333 10.824 10.844
EOD
$p3s5 << EOD
1 8.093 8.0865 8.09901
16 14.905 14.86 14.926
EOD
$p3s6 << EOD
1 12.0133 12.0033 12.0267
16 18.624 18.606 18.648
EOD
$p3s7 << EOD
1 7.67 7.6645 7.679
16 10.914 10.908 10.924
16 10.8987 10.888 10.9133
EOD
$p3s8 << EOD
1 8.52267 8.512 8.54133
EOD
$p3s9 << EOD
1 8.253 8.24 8.268
EOD
$p3s10 << EOD
1 8.214 8.2085 8.219
16 11.3533 11.34 11.3647
16 11.4633 11.454 11.468
EOD
$p3s11 << EOD
1 7.9505 7.941 7.961
16 10.6967 10.6847 10.7107
16 10.7287 10.7167 10.736
EOD
$p3s12 << EOD
1 8.174 8.1545 8.1835
16 11.694 11.6613 11.7387
16 11.6827 11.6593 11.704
EOD
$p3s13 << EOD
1 8.86733 8.85867 8.876
16 12.0407 11.9792 12.0727
16 11.9927 11.964 12.032
EOD
$p3s14 << EOD
1 6.9005 6.889 6.908
EOD
$p3s15 << EOD
1 6.89 6.884 6.9
16 10.7 10.684 10.7194
16 10.732 10.724 10.7453
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
1 36.808 36.7968 36.8416
16 214.736 214.048 215.152
EOD
$p4s1 << EOD
1 28.664 28.6272 28.7024
16 206.576 206.16 206.976
EOD
$p4s2 << EOD
1 28.328 28.3104 28.3488
16 222.624 222.368 223.216
EOD
$p4s3 << EOD
1 34.2213 34.1387 34.2587
16 32.382 32.344 32.434
EOD
$p4s4 << EOD
1 12.7024 12.672 12.7104
16 18.8333 18.8213 18.8507
EOD
$p4s5 << EOD
1 12.6504 12.6336 12.6592
16 16.68 16.6733 16.696
EOD
$p4s6 << EOD
1 17.1883 17.1616 17.2075
16 20.7253 20.7147 20.744
EOD
$p4s7 << EOD
1 12.672 12.6592 12.6832
16 18.5867 18.5667 18.6
16 18.9747 18.9507 18.9947
EOD
$p4s8 << EOD
1 10.832 10.8184 10.8464
EOD
$p4s9 << EOD
1 10.612 10.6024 10.624
EOD
$p4s10 << EOD
1 12.436 12.4208 12.448
16 18.9333 18.9187 18.9467
16 18.784 18.7627 18.792
EOD
$p4s11 << EOD
1 13.344 13.3269 13.3611
16 17.1773 17.1613 17.1893
16 17.056 17.0427 17.0627
EOD
$p4s12 << EOD
1 10.6264 10.6144 10.64
EOD
$p4s13 << EOD
1 12.2704 12.2592 12.2792
16 16.592 16.5573 16.6213
16 16.533 16.491 16.566
EOD
$p4s14 << EOD
1 9.9232 9.91872 9.93024
EOD
$p4s15 << EOD
1 10.036 10.0048 10.0528
16 16.318 16.301 16.33
16 16.371 16.342 16.386
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "runs", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "held", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "parts", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "digits", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fast"
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
set yrange [5.19474:715.707]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p0s0 << EOD
1 29.6832 29.6192 29.752
16 157.888 157.728 158.048
EOD
$p0s1 << EOD
1 22.1712 22.1024 22.224
16 140.64 140.416 140.88
EOD
$p0s2 << EOD
1 22.8784 22.84 22.8896
16 148.112 147.76 148.304
EOD
$p0s3 << EOD
1 31.67 31.58 31.84
16 28.008 27.982 28.028
EOD
$p0s4 << EOD
1 12.3968 12.376 12.4056
16 17.376 17.3525 17.3909
EOD
$p0s5 << EOD
1 12.4072 12.388 12.4208
16 18.5707 18.5643 18.5792
EOD
$p0s6 << EOD
1 20.0459 20.0277 20.0619
16 28.9632 28.9472 28.9728
EOD
$p0s7 << EOD
1 10.9872 10.9848 10.9904
16 17.3941 17.3685 17.4123
16 17.4816 17.4645 17.5072
EOD
$p0s8 << EOD
1 10.7872 10.7664 10.7984
EOD
$p0s9 << EOD
1 10.4472 10.4344 10.4568
EOD
$p0s10 << EOD
1 13.2832 13.2736 13.2907
16 18.5653 18.5387 18.5856
16 18.5024 18.4832 18.5131
EOD
$p0s11 << EOD
1 11.2936 11.2792 11.3064
16 17.712 17.6971 17.7312
16 17.7621 17.7493 17.7675
EOD
$p0s12 << EOD
1 10.2656 10.256 10.2776
16 13.256 13.2312 13.2688
16 13.5019 13.4891 13.5275
EOD
$p0s13 << EOD
1 11.716 11.7072 11.7296
16 15.9925 15.9755 16.0149
16 16.048 16.0107 16.0779
EOD
$p0s14 << EOD
1 8.90624 8.90368 8.91264
EOD
$p0s15 << EOD
1 8.89664 8.88768 8.90688
16 13.44 13.4293 13.4528
16 13.5904 13.5701 13.6149
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
1 25.4347 25.4 25.4587
16 169.296 169.008 169.536
EOD
$p1s1 << EOD
1 18.1347 18.128 18.148
16 161.008 160.672 161.12
EOD
$p1s2 << EOD
1 17.916 17.8853 17.9307
16 174.416 174.32 174.656
EOD
$p1s3 << EOD
1 25.946 25.918 25.972
16 25.704 25.66 25.736
EOD
$p1s4 << EOD
1 9.34067 9.33067 9.36133
16 13.3822 13.3716 13.3982
EOD
$p1s5 << EOD
1 9.78333 9.77867 9.78933
16 18.424 18.4093 18.4613
EOD
$p1s6 << EOD
1 13.9591 13.9467 13.9698
16 21.672 21.6507 21.6907
EOD
$p1s7 << EOD
1 9.348 9.33133 9.358
16 13.4782 13.4684 13.4933
16 13.3351 13.3102 13.3653
EOD
$p1s8 << EOD
1 10.0167 9.98867 10.056
EOD
$p1s9 << EOD
1 9.64733 9.63333 9.67533
EOD
$p1s10 << EOD
1 10.0387 10.0267 10.0627
16 14.1431 14.1316 14.1564
16 14.08 14.0578 14.0924
EOD
$p1s11 << EOD
1 9.65267 9.64733 9.66267
16 12.7093 12.6987 12.7253
16 12.6782 12.6489 12.6933
EOD
$p1s12 << EOD
1 9.654 9.64667 9.67333
EOD
$p1s13 << EOD
1 10.452 10.436 10.4627
16 13.72 13.696 13.7618
16 13.7671 13.7173 13.7956
EOD
$p1s14 << EOD
1 7.96907 7.95787 7.99307
EOD
$p1s15 << EOD
1 7.9632 7.94293 7.97387
16 12.6987 12.6916 12.7102
16 12.6969 12.6729 12.7076
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
1 70.236 70.176 70.384
16 513.264 512.432 514.624
EOD
$p2s1 << EOD
1 52.18 52.092 52.272
16 501.76 501.088 502.368
EOD
$p2s2 << EOD
1 51.4 51.316 51.444
16 538.72 538.112 540.08
EOD
$p2s3 << EOD
1 73.604 73.344 73.792
16 67.276 67.208 67.364
EOD
$p2s4 << EOD
1 23.3104 23.2672 23.3632
16 33.222 33.164 33.268
EOD
$p2s5 << EOD
1 24.136 24.0992 24.1728
16 45.8373 45.768 45.9333
EOD
$p2s6 << EOD
1 28.368 28.32 28.418
16 43.1893 43.088 43.3067
EOD
$p2s7 << EOD
1 23.4256 23.3856 23.464
16 34.0133 33.96 34.056
16 33.6133 33.568 33.6587
EOD
$p2s8 << EOD
1 22.4336 22.4096 22.464
EOD
$p2s9 << EOD
1 22 21.9648 22.032
EOD
$p2s10 << EOD
1 25.274 25.236 25.362
16 35.056 34.9867 35.1227
16 35.1627 35.1413 35.2053
EOD
$p2s11 << EOD
1 23.8352 23.8048 23.8848
16 31.404 31.334 31.448
16 31.716 31.68 31.748
EOD
$p2s12 << EOD
1 22.3504 22.336 22.3776
EOD
$p2s13 << EOD
1 21.0688 21.0384 21.0816
16 29.642 29.554 29.748
16 29.864 29.8 29.896
EOD
$p2s14 << EOD
1 20.4192 20.344 20.464
EOD
$p2s15 << EOD
1 20.496 20.4496 20.5648
16 29.536 29.472 29.636
16 29.828 29.788 29.876
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
1 19.472 19.413 19.518
16 128.32 128.128 128.896
EOD
$p3s1 << EOD
1 14.191 14.174 14.222
16 114.96 114.72 115.472
EOD
$p3s2 << EOD
1 13.933 13.918 13.949
16 119.568 119.36 119.824
EOD
$p3s3 << EOD
1 20.0032 19.9824 20.016
16 20.784 20.7648 20.8064
EOD
$p3s4 << EOD
1 7.6845 7.673 7.69
16 10.8333 10.824 10.844
EOD
$p3s5 << EOD
1 8.093 8.0865 8.09901
16 14.905 14.86 14.926
EOD
$p3s6 << EOD
1 12.0133 12.0033 12.0267
16 18.624 18.606 18.648
EOD
$p3s7 << EOD
1 7.67 7.6645 7.679
16 10.914 10.908 10.924
16 10.8987 10.888 10.9133
EOD
$p3s8 << EOD
1 8.52267 8.512 8.54133
EOD
$p3s9 << EOD
1 8.253 8.24 8.268
EOD
$p3s10 << EOD
1 8.214 8.2085 8.219
16 11.3533 11.34 11.3647
16 11.4633 11.454 11.468
EOD
$p3s11 << EOD
1 7.9505 7.941 7.961
16 10.6967 10.6847 10.7107
16 10.7287 10.7167 10.736
EOD
$p3s12 << EOD
1 8.174 8.1545 8.1835
16 11.694 11.6613 11.7387
16 11.6827 11.6593 11.704
EOD
$p3s13 << EOD
1 8.86733 8.85867 8.876
16 12.0407 11.9792 12.0727
16 11.9927 11.964 12.032
EOD
$p3s14 << EOD
1 6.9005 6.889 6.908
EOD
$p3s15 << EOD
1 6.89 6.884 6.9
16 10.7 10.684 10.7194
16 10.732 10.724 10.7453
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
1 36.808 36.7968 36.8416
16 214.736 214.048 215.152
EOD
$p4s1 << EOD
1 28.664 28.6272 28.7024
16 206.576 206.16 206.976
EOD
$p4s2 << EOD
1 28.328 28.3104 28.3488
16 222.624 222.368 223.216
EOD
$p4s3 << EOD
1 34.2213 34.1387 34.2587
16 32.382 32.344 32.434
EOD
$p4s4 << EOD
1 12.7024 12.672 12.7104
16 18.8333 18.8213 18.8507
EOD
$p4s5 << EOD
1 12.6504 12.6336 12.6592
16 16.68 16.6733 16.696
EOD
$p4s6 << EOD
1 17.1883 17.1616 17.2075
16 20.7253 20.7147 20.744
EOD
$p4s7 << EOD
1 12.672 12.6592 12.6832
16 18.5867 18.5667 18.6
16 18.9747 18.9507 18.9947
EOD
$p4s8 << EOD
1 10.832 10.8184 10.8464
EOD
$p4s9 << EOD
1 10.612 10.6024 10.624
EOD
$p4s10 << EOD
1 12.436 12.4208 12.448
16 18.9333 18.9187 18.9467
16 18.784 18.7627 18.792
EOD
$p4s11 << EOD
1 13.344 13.3269 13.3611
16 17.1773 17.1613 17.1893
16 17.056 17.0427 17.0627
EOD
$p4s12 << EOD
1 10.6264 10.6144 10.64
EOD
$p4s13 << EOD
1 12.2704 12.2592 12.2792
16 16.592 16.5573 16.6213
16 16.533 16.491 16.566
EOD
$p4s14 << EOD
1 9.9232 9.91872 9.93024
EOD
$p4s15 << EOD
1 10.036 10.0048 10.0528
16 16.318 16.301 16.33
16 16.371 16.342 16.386
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
