# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,721 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9584
set bmargin at screen 0.9168
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9376 center center horizontal maxcols 8 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "shares", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "runs", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "held", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "parts", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "digits", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fast", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "behind"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set yrange [6.75738:36.2291]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8363
set bmargin at screen 0.5423
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 32" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p0s0 << EOD
1 13.062 13.034 13.088
8 14.008 13.978 14.025
16 32.48 32.396 32.532
EOD
$p0s1 << EOD
1 11.6592 11.6464 11.6672
EOD
$p0s2 << EOD
1 24.6067 24.544 24.7
8 24.6987 24.664 24.732
16 26.274 26.254 26.312
EOD
$p0s3 << EOD
1 12.573 12.552 12.596
8 13.511 13.494 13.522
16 15.566 15.536 15.588
EOD
$p0s4 << EOD
1 14.091 14.073 14.104
8 15.618 15.591 15.642
16 18.9013 18.8733 18.92
EOD
$p0s5 << EOD
1 10.6776 10.6352 10.7
EOD
$p0s6 << EOD
1 10.62 10.5904 10.6448
8 13.891 13.87 13.905
16 15.809 15.784 15.825
EOD
$p0s7 << EOD
1 9.84267 9.834 9.85067
8 12.3584 12.3464 12.3712
16 14.602 14.576 14.633
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8363
set bmargin at screen 0.5423
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 64" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p1s0 << EOD
1 12.8328 12.8208 12.852
8 16.6208 16.5717 16.6475
16 20.5488 20.5216 20.608
EOD
$p1s1 << EOD
1 10.4264 10.4096 10.4336
EOD
$p1s2 << EOD
1 12.7816 12.768 12.792
8 13.2117 13.1925 13.2288
16 18.1227 18.0992 18.16
EOD
$p1s3 << EOD
1 11.3712 11.3592 11.3872
8 12.296 12.2848 12.3128
16 15.2576 15.2427 15.2939
EOD
$p1s4 << EOD
1 13.0672 13.0576 13.0752
8 14.6208 14.6005 14.6475
16 17.7141 17.6853 17.7301
EOD
$p1s5 << EOD
1 9.33568 9.32288 9.34528
EOD
$p1s6 << EOD
1 9.32416 9.31264 9.32992
8 12.5656 12.5536 12.576
16 15.1925 15.1488 15.2203
EOD
$p1s7 << EOD
1 8.6208 8.61184 8.63296
8 11.3664 11.3552 11.3744
16 14.0821 14.0629 14.0992
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3814
set bmargin at screen 0.0874
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 32" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p2s0 << EOD
1 11.5344 11.5072 11.568
8 11.6888 11.6784 11.6976
16 24.1488 24.1056 24.2112
EOD
$p2s1 << EOD
1 10.8424 10.8224 10.8624
EOD
$p2s2 << EOD
1 21.2496 21.2064 21.2944
8 21.1008 21.0112 21.1424
16 19.3899 19.36 19.4091
EOD
$p2s3 << EOD
1 11.8136 11.7936 11.836
8 13.136 13.0768 13.192
EOD
$p2s4 << EOD
1 12.3744 12.3488 12.3936
8 13.192 13.1816 13.2224
16 15.7184 15.6928 15.7547
EOD
$p2s5 << EOD
1 9.9424 9.90477 9.964
EOD
$p2s6 << EOD
1 9.93344 9.90336 9.97376
8 11.8784 11.8624 11.8944
16 19.6725 19.6341 19.7099
EOD
$p2s7 << EOD
1 8.86912 8.84864 8.88448
8 13.5435 13.5211 13.5573
16 19.8805 19.8464 19.9552
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3814
set bmargin at screen 0.0874
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 64" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p3s0 << EOD
1 11.4604 11.4462 11.4711
8 12.9644 12.9458 12.9796
16 15.6071 15.5902 15.6329
EOD
$p3s1 << EOD
1 9.756 9.74733 9.772
EOD
$p3s2 << EOD
1 11.1564 11.1342 11.1627
8 11.3653 11.3387 11.3858
16 13.4836 13.4782 13.488
EOD
$p3s3 << EOD
1 10.4613 10.4487 10.4787
8 11.9324 11.8853 11.9689
EOD
$p3s4 << EOD
1 11.3387 11.3262 11.3529
8 12.2729 12.2267 12.2969
16 15.1787 15.1529 15.2124
EOD
$p3s5 << EOD
1 8.594 8.572 8.62133
EOD
$p3s6 << EOD
1 8.588 8.55867 8.612
8 13.0338 13.0089 13.0613
16 13.4418 13.4329 13.4524
EOD
$p3s7 << EOD
1 7.5376 7.52533 7.5408
8 13.8116 13.776 13.8613
16 12.8151 12.7876 12.8338
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,721 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9584
set bmargin at screen 0.9168
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9376 center center horizontal maxcols 8 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "shares", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "runs", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "held", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "parts", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "digits", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fast", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "behind"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set yrange [6.75738:36.2291]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8363
set bmargin at screen 0.5423
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 32" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p0s0 << EOD
1 13.062 13.034 13.088
8 14.008 13.978 14.025
16 32.48 32.396 32.532
EOD
$p0s1 << EOD
1 11.6592 11.6464 11.6672
EOD
$p0s2 << EOD
1 24.6067 24.544 24.7
8 24.6987 24.664 24.732
16 26.274 26.254 26.312
EOD
$p0s3 << EOD
1 12.573 12.552 12.596
8 13.511 13.494 13.522
16 15.566 15.536 15.588
EOD
$p0s4 << EOD
1 14.091 14.073 14.104
8 15.618 15.591 15.642
16 18.9013 18.8733 18.92
EOD
$p0s5 << EOD
1 10.6776 10.6352 10.7
EOD
$p0s6 << EOD
1 10.62 10.5904 10.6448
8 13.891 13.87 13.905
16 15.809 15.784 15.825
EOD
$p0s7 << EOD
1 9.84267 9.834 9.85067
8 12.3584 12.3464 12.3712
16 14.602 14.576 14.633
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8363
set bmargin at screen 0.5423
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 64" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p1s0 << EOD
1 12.8328 12.8208 12.852
8 16.6208 16.5717 16.6475
16 20.5488 20.5216 20.608
EOD
$p1s1 << EOD
1 10.4264 10.4096 10.4336
EOD
$p1s2 << EOD
1 12.7816 12.768 12.792
8 13.2117 13.1925 13.2288
16 18.1227 18.0992 18.16
EOD
$p1s3 << EOD
1 11.3712 11.3592 11.3872
8 12.296 12.2848 12.3128
16 15.2576 15.2427 15.2939
EOD
$p1s4 << EOD
1 13.0672 13.0576 13.0752
8 14.6208 14.6005 14.6475
16 17.7141 17.6853 17.7301
EOD
$p1s5 << EOD
1 9.33568 9.32288 9.34528
EOD
$p1s6 << EOD
1 9.32416 9.31264 9.32992
8 12.5656 12.5536 12.576
16 15.1925 15.1488 15.2203
EOD
$p1s7 << EOD
1 8.6208 8.61184 8.63296
8 11.3664 11.3552 11.3744
16 14.0821 14.0629 14.0992
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3814
set bmargin at screen 0.0874
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 32" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p2s0 << EOD
1 11.5344 11.5072 11.568
8 11.6888 11.6784 11.6976
16 24.1488 24.1056 24.2112
EOD
$p2s1 << EOD
1 10.8424 10.8224 10.8624
EOD
$p2s2 << EOD
1 21.2496 21.2064 21.2944
8 21.1008 21.0112 21.1424
16 19.3899 19.36 19.4091
EOD
$p2s3 << EOD
1 11.8136 11.7936 11.836
8 13.136 13.0768 13.192
EOD
$p2s4 << EOD
1 12.3744 12.3488 12.3936
8 13.192 13.1816 13.2224
16 15.7184 15.6928 15.7547
EOD
$p2s5 << EOD
1 9.9424 9.90477 9.964
EOD
$p2s6 << EOD
1 9.93344 9.90336 9.97376
8 11.8784 11.8624 11.8944
16 19.6725 19.6341 19.7099
EOD
$p2s7 << EOD
1 8.86912 8.84864 8.88448
8 13.5435 13.5211 13.5573
16 19.8805 19.8464 19.9552
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3814
set bmargin at screen 0.0874
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 64" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 8, 16)
$p3s0 << EOD
1 11.4604 11.4462 11.4711
8 12.9644 12.9458 12.9796
16 15.6071 15.5902 15.6329
EOD
$p3s1 << EOD
1 9.756 9.74733 9.772
EOD
$p3s2 << EOD
1 11.1564 11.1342 11.1627
8 11.3653 11.3387 11.3858
16 13.4836 13.4782 13.488
EOD
$p3s3 << EOD
1 10.4613 10.4487 10.4787
8 11.9324 11.8853 11.9689
EOD
$p3s4 << EOD
1 11.3387 11.3262 11.3529
8 12.2729 12.2267 12.2969
16 15.1787 15.1529 15.2124
EOD
$p3s5 << EOD
1 8.594 8.572 8.62133
EOD
$p3s6 << EOD
1 8.588 8.55867 8.612
8 13.0338 13.0089 13.0613
16 13.4418 13.4329 13.4524
EOD
$p3s7 << EOD
1 7.5376 7.52533 7.5408
8 13.8116 13.776 13.8613
16 12.8151 12.7876 12.8338
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
