# Redraw with: gnuplot medians-kv_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-kv_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "store", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "full_copy"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us"
set yrange [4.17498:25.5856]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "layers_3_self_attn\nbatch = 1, context = 128, data = 3, head_dim = 128, heads = 16, kv_heads = 8" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 7)
$p0s0 << EOD
0 8.62906 8.62528 8.63014
2 8.51454 8.51361 8.51794
7 12.7194 12.7076 12.7254
EOD
$p0s1 << EOD
0 16.956 16.9514 16.9612
2 17.125 17.1229 17.1346
7 22.8043 22.801 22.8106
EOD
$p0s2 << EOD
0 7.81651 7.81219 7.81894
2 7.51427 7.51355 7.51959
7 8.60552 8.59923 8.60889
EOD
$p0s3 << EOD
0 7.73773 7.73613 7.74653
2 7.7175 7.7172 7.7216
7 11.3541 11.3426 11.3638
EOD
$p0s4 << EOD
0 4.7991 4.7947 4.8058
2 4.68553 4.68287 4.68953
7 8.13851 8.12809 8.14251
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-kv_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "store", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "full_copy"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us"
set yrange [4.17498:25.5856]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "layers_3_self_attn\nbatch = 1, context = 128, data = 3, head_dim = 128, heads = 16, kv_heads = 8" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 7)
$p0s0 << EOD
0 8.62906 8.62528 8.63014
2 8.51454 8.51361 8.51794
7 12.7194 12.7076 12.7254
EOD
$p0s1 << EOD
0 16.956 16.9514 16.9612
2 17.125 17.1229 17.1346
7 22.8043 22.801 22.8106
EOD
$p0s2 << EOD
0 7.81651 7.81219 7.81894
2 7.51427 7.51355 7.51959
7 8.60552 8.59923 8.60889
EOD
$p0s3 << EOD
0 7.73773 7.73613 7.74653
2 7.7175 7.7172 7.7216
7 11.3541 11.3426 11.3638
EOD
$p0s4 << EOD
0 4.7991 4.7947 4.8058
2 4.68553 4.68287 4.68953
7 8.13851 8.12809 8.14251
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
