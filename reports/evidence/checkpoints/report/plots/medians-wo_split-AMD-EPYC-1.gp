# Redraw with: gnuplot medians-wo_split-AMD-EPYC-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-wo_split-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on AMD EPYC: median time with its 95 % interval"
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
set ylabel "us, functional: CPU"
set logscale y
set ytics (5000, 10000, 20000, 50000, 100000)
set yrange [3058.39:102145]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "model.layers.3.self_attn.o_proj\nK = 2048, N = 1024, kv_heads = 8, sequences = 1" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p0s0 << EOD
1 3962.79 3756.64 5012.26
8 4431.14 4361.15 4581.71
EOD
$p0s1 << EOD
1 13420.9 12996.5 16764.7
8 81314 80753.9 83159.6
EOD
$p0s2 << EOD
1 12402.6 12144.9 14899.1
8 13556.6 13080.9 13907
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-wo_split-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on AMD EPYC: median time with its 95 % interval"
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
set ylabel "us, functional: CPU"
set logscale y
set ytics (5000, 10000, 20000, 50000, 100000)
set yrange [3058.39:102145]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "model.layers.3.self_attn.o_proj\nK = 2048, N = 1024, kv_heads = 8, sequences = 1" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p0s0 << EOD
1 3962.79 3756.64 5012.26
8 4431.14 4361.15 4581.71
EOD
$p0s1 << EOD
1 13420.9 12996.5 16764.7
8 81314 80753.9 83159.6
EOD
$p0s2 << EOD
1 12402.6 12144.9 14899.1
8 13556.6 13080.9 13907
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
