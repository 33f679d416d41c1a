# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50, 100)
set yrange [4.85667:106.369]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "model.layers.3.self_attn.o_proj\nK = 2048, N = 1024, kv_heads = 8, sequences = 1" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 2, 4, 8)
$p0s0 << EOD
1 40.1176 40.0889 40.154
1 40.1431 40.1208 40.1534
2 29.003 28.9953 29.0125
2 28.8755 28.864 28.894
4 28.6309 28.6201 28.6471
4 28.7416 28.7165 28.76
8 39.6281 39.6134 39.6583
8 39.6415 39.6196 39.6581
EOD
$p0s1 << EOD
1 63.0613 63.0139 63.0797
1 63.0936 63.0759 63.1221
2 67.4753 67.4587 67.491
2 67.4166 67.3896 67.451
4 74.0388 74.0187 74.0666
4 74.2715 74.251 74.2904
8 88.4937 88.422 88.5094
8 88.5438 88.5147 88.5778
EOD
$p0s2 << EOD
1 6.41072 6.40483 6.41585
1 6.40981 6.40785 6.41313
2 5.83441 5.83215 5.83728
2 5.83502 5.83245 5.83698
4 5.92196 5.91728 5.92453
4 5.92151 5.91426 5.92483
8 6.18989 6.18762 6.1923
8 6.18989 6.18657 6.1923
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50, 100)
set yrange [4.85667:106.369]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "model.layers.3.self_attn.o_proj\nK = 2048, N = 1024, kv_heads = 8, sequences = 1" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 2, 4, 8)
$p0s0 << EOD
1 40.1176 40.0889 40.154
1 40.1431 40.1208 40.1534
2 29.003 28.9953 29.0125
2 28.8755 28.864 28.894
4 28.6309 28.6201 28.6471
4 28.7416 28.7165 28.76
8 39.6281 39.6134 39.6583
8 39.6415 39.6196 39.6581
EOD
$p0s1 << EOD
1 63.0613 63.0139 63.0797
1 63.0936 63.0759 63.1221
2 67.4753 67.4587 67.491
2 67.4166 67.3896 67.451
4 74.0388 74.0187 74.0666
4 74.2715 74.251 74.2904
8 88.4937 88.422 88.5094
8 88.5438 88.5147 88.5778
EOD
$p0s2 << EOD
1 6.41072 6.40483 6.41585
1 6.40981 6.40785 6.41313
2 5.83441 5.83215 5.83728
2 5.83502 5.83245 5.83698
4 5.92196 5.91728 5.92453
4 5.92151 5.91426 5.92483
8 6.18989 6.18762 6.1923
8 6.18989 6.18657 6.1923
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
