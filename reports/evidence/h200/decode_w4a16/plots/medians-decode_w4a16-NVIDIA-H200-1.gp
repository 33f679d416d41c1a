# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,1049 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (group = 128, symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9714
set bmargin at screen 0.9428
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9571 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fast"
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
set yrange [5.63787:159.617]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8875
set bmargin at screen 0.6854
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 30.858 30.808 30.904
4 30.948 30.924 30.96
8 32.106 32.05 32.16
16 28.008 27.962 28.052
EOD
$p0s1 << EOD
1 8.87232 8.8576 8.88
4 10.6512 10.6368 10.6592
8 11.2632 11.2456 11.2904
16 13.4869 13.4741 13.5125
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8875
set bmargin at screen 0.6854
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 25.838 25.782 25.88
4 26.172 26.128 26.222
8 26.464 26.436 26.518
16 25.606 25.58 25.626
EOD
$p1s1 << EOD
1 7.94987 7.9456 7.95093
4 9.56067 9.534 9.564
8 10.2227 10.2113 10.2287
16 12.7298 12.712 12.7573
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5748
set bmargin at screen 0.3727
set title "qwen3_32b_gate_up\nK = 5120, N = 51200" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p2s0 << EOD
1 129.408 129.28 129.6
4 129.6 129.472 129.792
8 129.248 128.992 129.44
16 131.008 130.816 131.104
EOD
$p2s1 << EOD
1 32.82 32.7839 32.872
4 35.7653 35.6747 35.8347
8 37.2933 37.1867 37.4161
16 46.0587 45.9867 46.1227
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5748
set bmargin at screen 0.3727
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s0 << EOD
1 71.176 71.084 71.3
4 70.156 70.032 70.284
8 71.724 71.584 71.848
16 67.356 67.296 67.416
EOD
$p3s1 << EOD
1 20.5296 20.5024 20.5504
4 21.8464 21.824 21.8704
8 22.9248 22.8864 22.9424
16 29.824 29.752 29.878
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2622
set bmargin at screen 0.0601
set title "qwen3_6_27b_o\nK = 6144, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s0 << EOD
1 20.2064 20.1664 20.2336
4 20.3136 20.2848 20.3584
8 20.4048 20.3744 20.4256
16 20.7552 20.7168 20.792
EOD
$p4s1 << EOD
1 6.8705 6.864 6.8835
4 7.874 7.8595 7.88
8 8.444 8.44 8.44933
16 10.6973 10.692 10.704
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2622
set bmargin at screen 0.0601
set title "llama3_8b_down\nK = 14336, N = 4096" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s0 << EOD
1 34.3307 34.304 34.352
4 34.5573 34.5333 34.5973
8 34.8027 34.76 34.8373
16 32.364 32.284 32.408
EOD
$p5s1 << EOD
1 9.92256 9.91424 9.94368
4 11.1432 11.1304 11.1592
8 11.8744 11.8624 11.8864
16 16.342 16.331 16.36
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1049 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (group = 128, symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9714
set bmargin at screen 0.9428
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9571 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fast"
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
set yrange [5.63787:159.617]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8875
set bmargin at screen 0.6854
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 30.858 30.808 30.904
4 30.948 30.924 30.96
8 32.106 32.05 32.16
16 28.008 27.962 28.052
EOD
$p0s1 << EOD
1 8.87232 8.8576 8.88
4 10.6512 10.6368 10.6592
8 11.2632 11.2456 11.2904
16 13.4869 13.4741 13.5125
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8875
set bmargin at screen 0.6854
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 25.838 25.782 25.88
4 26.172 26.128 26.222
8 26.464 26.436 26.518
16 25.606 25.58 25.626
EOD
$p1s1 << EOD
1 7.94987 7.9456 7.95093
4 9.56067 9.534 9.564
8 10.2227 10.2113 10.2287
16 12.7298 12.712 12.7573
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5748
set bmargin at screen 0.3727
set title "qwen3_32b_gate_up\nK = 5120, N = 51200" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p2s0 << EOD
1 129.408 129.28 129.6
4 129.6 129.472 129.792
8 129.248 128.992 129.44
16 131.008 130.816 131.104
EOD
$p2s1 << EOD
1 32.82 32.7839 32.872
4 35.7653 35.6747 35.8347
8 37.2933 37.1867 37.4161
16 46.0587 45.9867 46.1227
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5748
set bmargin at screen 0.3727
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s0 << EOD
1 71.176 71.084 71.3
4 70.156 70.032 70.284
8 71.724 71.584 71.848
16 67.356 67.296 67.416
EOD
$p3s1 << EOD
1 20.5296 20.5024 20.5504
4 21.8464 21.824 21.8704
8 22.9248 22.8864 22.9424
16 29.824 29.752 29.878
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2622
set bmargin at screen 0.0601
set title "qwen3_6_27b_o\nK = 6144, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s0 << EOD
1 20.2064 20.1664 20.2336
4 20.3136 20.2848 20.3584
8 20.4048 20.3744 20.4256
16 20.7552 20.7168 20.792
EOD
$p4s1 << EOD
1 6.8705 6.864 6.8835
4 7.874 7.8595 7.88
8 8.444 8.44 8.44933
16 10.6973 10.692 10.704
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2622
set bmargin at screen 0.0601
set title "llama3_8b_down\nK = 14336, N = 4096" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s0 << EOD
1 34.3307 34.304 34.352
4 34.5573 34.5333 34.5973
8 34.8027 34.76 34.8373
16 32.364 32.284 32.408
EOD
$p5s1 << EOD
1 9.92256 9.91424 9.94368
4 11.1432 11.1304 11.1592
8 11.8744 11.8624 11.8864
16 16.342 16.331 16.36
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
