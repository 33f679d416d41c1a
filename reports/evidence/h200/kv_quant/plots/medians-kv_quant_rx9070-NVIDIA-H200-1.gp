# Redraw with: gnuplot medians-kv_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "medians-kv_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: median time with its 95 % interval (batch = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "gqa_shared context=131072", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "fast context=131072"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us"
set logscale y
set ytics (50, 100, 200, 500, 1000)
set yrange [27.821:1730.8]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, \ncontext = 65536 unless named" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 4, 5, 6, 7)
$p0s0 << EOD
0 741.248 740.576 741.92
2 741.856 741.28 742.384
4 765.296 764.928 765.664
5 1324.86 1324.59 1325.17
6 1335.28 1334.94 1335.55
7 1362.74 1362.27 1362.91
EOD
$p0s1 << EOD
0 204.224 204.032 204.352
2 204.448 204.24 204.624
4 223.792 223.552 224
5 283.984 283.68 284.16
6 287.952 287.52 288.192
7 290.624 290.4 290.784
EOD
$p0s2 << EOD
0 70.14 70.096 70.22
2 43.472 43.424 43.5093
4 36.7627 36.7093 36.816
5 39.296 39.248 39.3707
6 40.3493 40.2827 40.4053
7 41.5467 41.4747 41.616
EOD
$p0s3 << EOD
0 385.136 384.896 385.28
2 385.872 385.728 386.016
4 425.264 425.056 425.44
5 538.304 538.064 538.608
6 544.832 544.528 545.184
7 550.72 550.304 551.024
EOD
$p0s4 << EOD
0 130.432 130.176 130.64
2 72.76 72.688 72.824
4 59.9 59.812 60.036
5 65.608 65.488 65.732
6 65.152 65.004 65.288
7 67.552 67.424 67.72
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_8b\nhead_dim = 128, heads = 32, kv_heads = 8, \ncontext = 65536 unless named" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 4, 5, 6, 7)
$p1s0 << EOD
0 363.76 363.568 364.064
2 364.64 364.288 364.992
4 383.696 383.456 384.288
5 656.272 656.032 656.768
6 664.592 664.432 664.88
7 676.432 676.112 676.768
EOD
$p1s1 << EOD
0 178.992 178.864 179.072
2 178.592 178.448 178.816
4 198.176 197.984 198.304
5 251.312 251.072 251.584
6 254.416 254.112 254.608
7 257.632 257.376 257.904
EOD
$p1s2 << EOD
0 69.66 69.48 69.748
2 43.2613 43.1813 43.2827
4 35.4133 35.3307 35.4827
5 39.5413 39.472 39.584
6 39.8907 39.8613 39.9307
7 41.528 41.432 41.648
EOD
$p1s3 << EOD
0 336.48 336.384 336.704
2 337.568 337.344 338
4 375.936 375.712 376.24
5 475.44 475.232 475.968
6 481.488 481.264 481.872
7 488.928 488.704 489.264
EOD
$p1s4 << EOD
0 130 129.824 130.224
2 72.948 72.896 73.068
4 58.06 57.916 58.092
5 66.764 66.632 66.86
6 67.952 67.864 68.056
7 71.86 71.784 71.976
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "medians-kv_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: median time with its 95 % interval (batch = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "gqa_shared context=131072", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "fast context=131072"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us"
set logscale y
set ytics (50, 100, 200, 500, 1000)
set yrange [27.821:1730.8]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, \ncontext = 65536 unless named" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 4, 5, 6, 7)
$p0s0 << EOD
0 741.248 740.576 741.92
2 741.856 741.28 742.384
4 765.296 764.928 765.664
5 1324.86 1324.59 1325.17
6 1335.28 1334.94 1335.55
7 1362.74 1362.27 1362.91
EOD
$p0s1 << EOD
0 204.224 204.032 204.352
2 204.448 204.24 204.624
4 223.792 223.552 224
5 283.984 283.68 284.16
6 287.952 287.52 288.192
7 290.624 290.4 290.784
EOD
$p0s2 << EOD
0 70.14 70.096 70.22
2 43.472 43.424 43.5093
4 36.7627 36.7093 36.816
5 39.296 39.248 39.3707
6 40.3493 40.2827 40.4053
7 41.5467 41.4747 41.616
EOD
$p0s3 << EOD
0 385.136 384.896 385.28
2 385.872 385.728 386.016
4 425.264 425.056 425.44
5 538.304 538.064 538.608
6 544.832 544.528 545.184
7 550.72 550.304 551.024
EOD
$p0s4 << EOD
0 130.432 130.176 130.64
2 72.76 72.688 72.824
4 59.9 59.812 60.036
5 65.608 65.488 65.732
6 65.152 65.004 65.288
7 67.552 67.424 67.72
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_8b\nhead_dim = 128, heads = 32, kv_heads = 8, \ncontext = 65536 unless named" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 4, 5, 6, 7)
$p1s0 << EOD
0 363.76 363.568 364.064
2 364.64 364.288 364.992
4 383.696 383.456 384.288
5 656.272 656.032 656.768
6 664.592 664.432 664.88
7 676.432 676.112 676.768
EOD
$p1s1 << EOD
0 178.992 178.864 179.072
2 178.592 178.448 178.816
4 198.176 197.984 198.304
5 251.312 251.072 251.584
6 254.416 254.112 254.608
7 257.632 257.376 257.904
EOD
$p1s2 << EOD
0 69.66 69.48 69.748
2 43.2613 43.1813 43.2827
4 35.4133 35.3307 35.4827
5 39.5413 39.472 39.584
6 39.8907 39.8613 39.9307
7 41.528 41.432 41.648
EOD
$p1s3 << EOD
0 336.48 336.384 336.704
2 337.568 337.344 338
4 375.936 375.712 376.24
5 475.44 475.232 475.968
6 481.488 481.264 481.872
7 488.928 488.704 489.264
EOD
$p1s4 << EOD
0 130 129.824 130.224
2 72.948 72.896 73.068
4 58.06 57.916 58.092
5 66.764 66.632 66.86
6 67.952 67.864 68.056
7 71.86 71.784 71.976
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
