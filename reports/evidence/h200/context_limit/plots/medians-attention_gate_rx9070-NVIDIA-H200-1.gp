# Redraw with: gnuplot medians-attention_gate_rx9070-NVIDIA-H200-1.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "medians-attention_gate_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "attention_gate_rx9070 on NVIDIA H200: median time with its 95 % interval (batch = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "custom_paged preset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fallback preset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "custom_paged", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fallback"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "context"
set ylabel "us"
set logscale y
set ytics (50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set yrange [26.0974:53371.4]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, \npreset = 2 unless named" font ",9"
set logscale x 2
set xrange [890.435:150733]
set xtics (1024, 8192, 32768, 131072)
$p0s0 << EOD
1024 79.0117 78.9838 79.0405
8192 80.828 80.804 80.872
32768 110.992 110.644 111.366
131072 407.04 406.57 407.702
EOD
$p0s1 << EOD
1024 282.544 282.312 282.816
8192 2168.11 2167.52 2168.65
32768 8630.1 8628.46 8632.56
131072 34458.4 34452.3 34464.8
EOD
$p0s2 << EOD
1024 79.7331 79.7184 79.7432
8192 80.756 80.6844 80.8253
32768 110.256 110.107 110.528
131072 406.56 406.27 406.96
EOD
$p0s3 << EOD
1024 285.808 285.584 285.911
8192 2190.98 2190.74 2191.42
32768 8726.13 8723.37 8729.06
131072 34850.8 34846.5 34855.4
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_8b\nhead_dim = 128, heads = 32, kv_heads = 8, \npreset = 2 unless named" font ",9"
set logscale x 2
set xrange [890.435:150733]
set xtics (1024, 8192, 32768, 131072)
$p1s0 << EOD
1024 39.9829 39.9609 40.003
8192 44.416 44.3827 44.4501
32768 104.448 104.16 104.72
131072 376.608 376.544 376.864
EOD
$p1s1 << EOD
1024 129.008 128.896 129.28
8192 940.736 940.375 940.969
32768 3722.56 3719.94 3730.64
131072 14874.7 14868.7 14888.8
EOD
$p1s2 << EOD
1024 40.2291 40.2006 40.2648
8192 43.57 43.55 43.596
32768 103.648 103.264 104
131072 374.304 373.888 374.737
EOD
$p1s3 << EOD
1024 129.84 129.675 130.153
8192 949.12 948.66 949.376
32768 3751.17 3747.71 3761.68
131072 14995.8 14984.8 15005.1
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "medians-attention_gate_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "attention_gate_rx9070 on NVIDIA H200: median time with its 95 % interval (batch = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "custom_paged preset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fallback preset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "custom_paged", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fallback"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "context"
set ylabel "us"
set logscale y
set ytics (50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set yrange [26.0974:53371.4]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, \npreset = 2 unless named" font ",9"
set logscale x 2
set xrange [890.435:150733]
set xtics (1024, 8192, 32768, 131072)
$p0s0 << EOD
1024 79.0117 78.9838 79.0405
8192 80.828 80.804 80.872
32768 110.992 110.644 111.366
131072 407.04 406.57 407.702
EOD
$p0s1 << EOD
1024 282.544 282.312 282.816
8192 2168.11 2167.52 2168.65
32768 8630.1 8628.46 8632.56
131072 34458.4 34452.3 34464.8
EOD
$p0s2 << EOD
1024 79.7331 79.7184 79.7432
8192 80.756 80.6844 80.8253
32768 110.256 110.107 110.528
131072 406.56 406.27 406.96
EOD
$p0s3 << EOD
1024 285.808 285.584 285.911
8192 2190.98 2190.74 2191.42
32768 8726.13 8723.37 8729.06
131072 34850.8 34846.5 34855.4
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_8b\nhead_dim = 128, heads = 32, kv_heads = 8, \npreset = 2 unless named" font ",9"
set logscale x 2
set xrange [890.435:150733]
set xtics (1024, 8192, 32768, 131072)
$p1s0 << EOD
1024 39.9829 39.9609 40.003
8192 44.416 44.3827 44.4501
32768 104.448 104.16 104.72
131072 376.608 376.544 376.864
EOD
$p1s1 << EOD
1024 129.008 128.896 129.28
8192 940.736 940.375 940.969
32768 3722.56 3719.94 3730.64
131072 14874.7 14868.7 14888.8
EOD
$p1s2 << EOD
1024 40.2291 40.2006 40.2648
8192 43.57 43.55 43.596
32768 103.648 103.264 104
131072 374.304 373.888 374.737
EOD
$p1s3 << EOD
1024 129.84 129.675 130.153
8192 949.12 948.66 949.376
32768 3751.17 3747.71 3761.68
131072 14995.8 14984.8 15005.1
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
