# Redraw with: gnuplot medians-moe_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-moe_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "moe_quant_rx9070 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "one_shot", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "expert_chunked", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "chunk_mb"
set ylabel "us"
set logscale y
set ytics (200, 500, 1000)
set yrange [136.651:1386.68]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "gemma_4_26b_a4b_w13_16\nK = 2816, N = 1408, experts = 16" font ",9"
set logscale x 2
set xrange [27.8261:220.8]
set xtics (32, 64, 96, 192)
$p0s0 << EOD
32 1023.66 1023.07 1023.9
64 1024.06 1023.58 1024.45
96 1024.59 1023.78 1024.75
192 1024.48 1023.81 1024.91
EOD
$p0s1 << EOD
32 1202.7 1202.14 1203.33
64 1112.91 1112.43 1113.5
96 1083.44 1082.53 1084.42
192 1054.51 1053.98 1055.04
EOD
$p0s2 << EOD
32 157.536 157.472 157.616
64 157.728 157.664 157.824
96 157.6 157.504 157.728
192 157.632 157.568 157.696
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-moe_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "moe_quant_rx9070 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "one_shot", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "expert_chunked", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "chunk_mb"
set ylabel "us"
set logscale y
set ytics (200, 500, 1000)
set yrange [136.651:1386.68]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "gemma_4_26b_a4b_w13_16\nK = 2816, N = 1408, experts = 16" font ",9"
set logscale x 2
set xrange [27.8261:220.8]
set xtics (32, 64, 96, 192)
$p0s0 << EOD
32 1023.66 1023.07 1023.9
64 1024.06 1023.58 1024.45
96 1024.59 1023.78 1024.75
192 1024.48 1023.81 1024.91
EOD
$p0s1 << EOD
32 1202.7 1202.14 1203.33
64 1112.91 1112.43 1113.5
96 1083.44 1082.53 1084.42
192 1054.51 1053.98 1055.04
EOD
$p0s2 << EOD
32 157.536 157.472 157.616
64 157.728 157.664 157.824
96 157.6 157.504 157.728
192 157.632 157.568 157.696
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
