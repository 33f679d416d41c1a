# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,1065 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9718
set bmargin at screen 0.9286
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9502 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "runs group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "held group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "parts group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fast group=32", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "runs group=64", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "held group=64", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "parts group=64", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fast group=64", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "library_fp16", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100)
set yrange [6.47203:150.34]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8742
set bmargin at screen 0.6751
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 24.6253 24.5973 24.6933
8 24.4773 24.4533 24.5067
16 26.77 26.714 26.788
EOD
$p0s1 << EOD
1 12.55 12.509 12.602
8 13.538 13.524 13.566
16 15.764 15.719 15.792
EOD
$p0s2 << EOD
1 14.08 14.048 14.11
8 15.609 15.55 15.621
16 18.8653 18.84 18.908
EOD
$p0s3 << EOD
1 11.6672 11.6264 11.6936
8 13.66 13.642 13.692
16 15.397 15.372 15.418
EOD
$p0s4 << EOD
1 12.7136 12.6856 12.7712
8 13.1488 13.1256 13.2064
16 18.1045 18.0736 18.1323
EOD
$p0s5 << EOD
1 11.3424 11.3184 11.3656
8 12.3784 12.3648 12.4056
16 15.1061 15.0901 15.1211
EOD
$p0s6 << EOD
1 12.9632 12.9328 12.9824
8 14.4715 14.4448 14.4885
16 17.7035 17.6875 17.7312
EOD
$p0s7 << EOD
1 10.4144 10.4 10.4376
8 12.5936 12.56 12.6224
16 15.0699 15.0464 15.0805
EOD
$p0s8 << EOD
1 31.522 31.482 31.552
4 31.716 31.704 31.768
8 31.81 31.76 31.84
16 27.916 27.904 27.97
EOD
$p0s9 << EOD
1 10.3928 10.3792 10.4128
4 10.6048 10.5904 10.6176
8 11.2576 11.244 11.2648
16 13.4763 13.4464 13.4869
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
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8742
set bmargin at screen 0.6751
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 21.0752 21.056 21.1008
8 21.3984 21.3472 21.448
16 19.1605 19.1168 19.1957
EOD
$p1s1 << EOD
1 11.8184 11.784 11.824
8 13.0856 13.0544 13.1088
EOD
$p1s2 << EOD
1 12.3616 12.3392 12.3792
8 13.2448 13.2181 13.2629
16 15.4997 15.4731 15.5253
EOD
$p1s3 << EOD
1 10.6136 10.5968 10.6272
8 21.168 21.112 21.2224
16 19.0571 19.0229 19.0965
EOD
$p1s4 << EOD
1 11.1182 11.0898 11.1511
8 11.2933 11.2729 11.3511
16 13.4542 13.4462 13.4649
EOD
$p1s5 << EOD
1 10.4233 10.3987 10.464
8 11.7956 11.7671 11.8178
EOD
$p1s6 << EOD
1 11.2569 11.2231 11.2871
8 12.0747 12.0373 12.0978
16 15.2791 15.2756 15.2871
EOD
$p1s7 << EOD
1 9.14 9.12 9.18933
8 11.3031 11.2498 11.3458
16 13.4684 13.4596 13.4862
EOD
$p1s8 << EOD
1 25.474 25.458 25.488
4 25.39 25.366 25.408
8 25.634 25.592 25.654
16 25.83 25.8099 25.848
EOD
$p1s9 << EOD
1 9.09533 9.086 9.102
4 9.72867 9.71733 9.74267
8 9.95133 9.942 9.966
16 12.7218 12.7067 12.7387
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
     $p1s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5662
set bmargin at screen 0.3671
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:4.6]
set xtics (1, 4)
$p2s8 << EOD
1 124.512 124.192 124.8
4 124.336 123.952 124.496
EOD
$p2s9 << EOD
1 34.7093 34.688 34.728
4 37.0907 36.8853 37.2107
EOD
plot $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5662
set bmargin at screen 0.3671
set title "qwen3_32b_down\nK = 25600, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s8 << EOD
1 69.576 69.492 69.7
4 71.436 71.376 71.52
8 74.348 74.256 74.508
16 67.432 67.32 67.496
EOD
$p3s9 << EOD
1 21.864 21.8544 21.8816
4 21.8432 21.8304 21.872
8 22.968 22.944 22.984
16 29.36 29.318 29.4
EOD
plot $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2582
set bmargin at screen 0.0592
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s8 << EOD
1 19.8944 19.8576 19.9168
4 20.2336 20.2032 20.2384
8 20.3872 20.3552 20.4064
16 20.7312 20.6816 20.7552
EOD
$p4s9 << EOD
1 7.803 7.7965 7.81
4 8.01 7.999 8.019
8 8.2435 8.232 8.2545
16 10.7293 10.72 10.7333
EOD
plot $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2582
set bmargin at screen 0.0592
set title "llama3_8b_down\nK = 14336, N = 4096, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s8 << EOD
1 33.8293 33.8027 33.8613
4 34.1947 34.16 34.2081
8 34.3493 34.3227 34.368
16 32.594 32.528 32.652
EOD
$p5s9 << EOD
1 10.5888 10.5688 10.5976
4 11.3032 11.2816 11.3168
8 11.9128 11.9024 11.92
16 16.274 16.254 16.29
EOD
plot $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1065 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9718
set bmargin at screen 0.9286
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9502 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "runs group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "held group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "parts group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fast group=32", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "runs group=64", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "held group=64", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "parts group=64", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fast group=64", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "library_fp16", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100)
set yrange [6.47203:150.34]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8742
set bmargin at screen 0.6751
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 24.6253 24.5973 24.6933
8 24.4773 24.4533 24.5067
16 26.77 26.714 26.788
EOD
$p0s1 << EOD
1 12.55 12.509 12.602
8 13.538 13.524 13.566
16 15.764 15.719 15.792
EOD
$p0s2 << EOD
1 14.08 14.048 14.11
8 15.609 15.55 15.621
16 18.8653 18.84 18.908
EOD
$p0s3 << EOD
1 11.6672 11.6264 11.6936
8 13.66 13.642 13.692
16 15.397 15.372 15.418
EOD
$p0s4 << EOD
1 12.7136 12.6856 12.7712
8 13.1488 13.1256 13.2064
16 18.1045 18.0736 18.1323
EOD
$p0s5 << EOD
1 11.3424 11.3184 11.3656
8 12.3784 12.3648 12.4056
16 15.1061 15.0901 15.1211
EOD
$p0s6 << EOD
1 12.9632 12.9328 12.9824
8 14.4715 14.4448 14.4885
16 17.7035 17.6875 17.7312
EOD
$p0s7 << EOD
1 10.4144 10.4 10.4376
8 12.5936 12.56 12.6224
16 15.0699 15.0464 15.0805
EOD
$p0s8 << EOD
1 31.522 31.482 31.552
4 31.716 31.704 31.768
8 31.81 31.76 31.84
16 27.916 27.904 27.97
EOD
$p0s9 << EOD
1 10.3928 10.3792 10.4128
4 10.6048 10.5904 10.6176
8 11.2576 11.244 11.2648
16 13.4763 13.4464 13.4869
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
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8742
set bmargin at screen 0.6751
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 21.0752 21.056 21.1008
8 21.3984 21.3472 21.448
16 19.1605 19.1168 19.1957
EOD
$p1s1 << EOD
1 11.8184 11.784 11.824
8 13.0856 13.0544 13.1088
EOD
$p1s2 << EOD
1 12.3616 12.3392 12.3792
8 13.2448 13.2181 13.2629
16 15.4997 15.4731 15.5253
EOD
$p1s3 << EOD
1 10.6136 10.5968 10.6272
8 21.168 21.112 21.2224
16 19.0571 19.0229 19.0965
EOD
$p1s4 << EOD
1 11.1182 11.0898 11.1511
8 11.2933 11.2729 11.3511
16 13.4542 13.4462 13.4649
EOD
$p1s5 << EOD
1 10.4233 10.3987 10.464
8 11.7956 11.7671 11.8178
EOD
$p1s6 << EOD
1 11.2569 11.2231 11.2871
8 12.0747 12.0373 12.0978
16 15.2791 15.2756 15.2871
EOD
$p1s7 << EOD
1 9.14 9.12 9.18933
8 11.3031 11.2498 11.3458
16 13.4684 13.4596 13.4862
EOD
$p1s8 << EOD
1 25.474 25.458 25.488
4 25.39 25.366 25.408
8 25.634 25.592 25.654
16 25.83 25.8099 25.848
EOD
$p1s9 << EOD
1 9.09533 9.086 9.102
4 9.72867 9.71733 9.74267
8 9.95133 9.942 9.966
16 12.7218 12.7067 12.7387
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
     $p1s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5662
set bmargin at screen 0.3671
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:4.6]
set xtics (1, 4)
$p2s8 << EOD
1 124.512 124.192 124.8
4 124.336 123.952 124.496
EOD
$p2s9 << EOD
1 34.7093 34.688 34.728
4 37.0907 36.8853 37.2107
EOD
plot $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5662
set bmargin at screen 0.3671
set title "qwen3_32b_down\nK = 25600, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s8 << EOD
1 69.576 69.492 69.7
4 71.436 71.376 71.52
8 74.348 74.256 74.508
16 67.432 67.32 67.496
EOD
$p3s9 << EOD
1 21.864 21.8544 21.8816
4 21.8432 21.8304 21.872
8 22.968 22.944 22.984
16 29.36 29.318 29.4
EOD
plot $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2582
set bmargin at screen 0.0592
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s8 << EOD
1 19.8944 19.8576 19.9168
4 20.2336 20.2032 20.2384
8 20.3872 20.3552 20.4064
16 20.7312 20.6816 20.7552
EOD
$p4s9 << EOD
1 7.803 7.7965 7.81
4 8.01 7.999 8.019
8 8.2435 8.232 8.2545
16 10.7293 10.72 10.7333
EOD
plot $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2582
set bmargin at screen 0.0592
set title "llama3_8b_down\nK = 14336, N = 4096, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s8 << EOD
1 33.8293 33.8027 33.8613
4 34.1947 34.16 34.2081
8 34.3493 34.3227 34.368
16 32.594 32.528 32.652
EOD
$p5s9 << EOD
1 10.5888 10.5688 10.5976
4 11.3032 11.2816 11.3168
8 11.9128 11.9024 11.92
16 16.274 16.254 16.29
EOD
plot $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
