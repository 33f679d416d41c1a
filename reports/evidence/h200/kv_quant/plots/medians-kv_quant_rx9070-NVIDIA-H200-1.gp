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
set yrange [22.7619:1754.79]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, \ncontext = 65536 unless named" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 4, 5, 6, 7)
$p0s0 << EOD
0 756.48 755.856 757.12
2 756.16 755.856 756.384
4 768.032 767.696 768.544
5 1324.75 1324.13 1324.99
6 1334.62 1333.95 1335.09
7 1365.57 1365.28 1366.02
EOD
$p0s1 << EOD
0 204.224 204.096 204.432
2 204.416 204.288 204.656
4 223.904 223.776 224.128
5 284.464 284.16 284.592
6 288.688 288.432 288.864
7 291.04 290.944 291.2
EOD
$p0s2 << EOD
0 67.84 67.704 67.896
2 40.2773 40.144 40.3467
4 34.5467 34.4933 34.5973
5 29.25 29.24 29.278
6 32.6542 32.5938 32.6916
7 34.8133 34.7947 34.8427
EOD
$p0s3 << EOD
0 384.768 384.576 384.96
2 385.984 385.664 386.656
4 425.024 424.8 425.344
5 538.432 538.08 538.688
6 544.912 544.544 545.584
7 551.68 551.52 551.968
EOD
$p0s4 << EOD
0 129.072 128.784 129.344
2 69.792 69.608 69.996
4 57.116 57.048 57.248
5 48.9387 48.864 49.0027
6 53.408 53.2 53.72
7 57.608 57.512 57.7
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
0 364.544 364.368 364.72
2 365.76 365.504 366.144
4 384.608 384.32 385.088
5 657.104 656.832 657.568
6 664.72 664.384 665.04
7 676.24 676 676.672
EOD
$p1s1 << EOD
0 178.768 178.56 178.96
2 178.752 178.576 178.848
4 198.528 198.176 198.72
5 251.28 251.168 251.744
6 254.448 254.112 254.688
7 257.536 257.376 257.84
EOD
$p1s2 << EOD
0 67.412 67.324 67.56
2 40.4453 40.384 40.4853
4 32.96 32.9067 33.0187
5 29.616 29.566 29.678
6 29.8702 29.7991 29.9982
7 33.2409 33.1876 33.2587
EOD
$p1s3 << EOD
0 336.8 336.688 336.944
2 337.648 337.44 337.968
4 376.128 375.84 376.416
5 475.728 475.52 476.096
6 482.784 482.384 483.297
7 488.768 488.464 489.248
EOD
$p1s4 << EOD
0 129.184 128.896 129.504
2 70.084 69.952 70.192
4 55.492 55.392 55.58
5 50.6 50.536 50.64
6 51.772 51.7 51.8722
7 58.176 57.936 58.448
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
set yrange [22.7619:1754.79]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, \ncontext = 65536 unless named" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 4, 5, 6, 7)
$p0s0 << EOD
0 756.48 755.856 757.12
2 756.16 755.856 756.384
4 768.032 767.696 768.544
5 1324.75 1324.13 1324.99
6 1334.62 1333.95 1335.09
7 1365.57 1365.28 1366.02
EOD
$p0s1 << EOD
0 204.224 204.096 204.432
2 204.416 204.288 204.656
4 223.904 223.776 224.128
5 284.464 284.16 284.592
6 288.688 288.432 288.864
7 291.04 290.944 291.2
EOD
$p0s2 << EOD
0 67.84 67.704 67.896
2 40.2773 40.144 40.3467
4 34.5467 34.4933 34.5973
5 29.25 29.24 29.278
6 32.6542 32.5938 32.6916
7 34.8133 34.7947 34.8427
EOD
$p0s3 << EOD
0 384.768 384.576 384.96
2 385.984 385.664 386.656
4 425.024 424.8 425.344
5 538.432 538.08 538.688
6 544.912 544.544 545.584
7 551.68 551.52 551.968
EOD
$p0s4 << EOD
0 129.072 128.784 129.344
2 69.792 69.608 69.996
4 57.116 57.048 57.248
5 48.9387 48.864 49.0027
6 53.408 53.2 53.72
7 57.608 57.512 57.7
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
0 364.544 364.368 364.72
2 365.76 365.504 366.144
4 384.608 384.32 385.088
5 657.104 656.832 657.568
6 664.72 664.384 665.04
7 676.24 676 676.672
EOD
$p1s1 << EOD
0 178.768 178.56 178.96
2 178.752 178.576 178.848
4 198.528 198.176 198.72
5 251.28 251.168 251.744
6 254.448 254.112 254.688
7 257.536 257.376 257.84
EOD
$p1s2 << EOD
0 67.412 67.324 67.56
2 40.4453 40.384 40.4853
4 32.96 32.9067 33.0187
5 29.616 29.566 29.678
6 29.8702 29.7991 29.9982
7 33.2409 33.1876 33.2587
EOD
$p1s3 << EOD
0 336.8 336.688 336.944
2 337.648 337.44 337.968
4 376.128 375.84 376.416
5 475.728 475.52 476.096
6 482.784 482.384 483.297
7 488.768 488.464 489.248
EOD
$p1s4 << EOD
0 129.184 128.896 129.504
2 70.084 69.952 70.192
4 55.492 55.392 55.58
5 50.6 50.536 50.64
6 51.772 51.7 51.8722
7 58.176 57.936 58.448
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
