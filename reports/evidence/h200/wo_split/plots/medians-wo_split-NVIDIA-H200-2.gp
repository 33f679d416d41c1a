# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-2.gp
set terminal svg size 900,499 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9399
set bmargin at screen 0.6673
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8036 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful global_milli=1000", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced global_milli=1000", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast global_milli=1000", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37 split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37 split=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37 split=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful global_milli=37", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced global_milli=37", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast global_milli=37", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "faithful split=1", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "coalesced split=1", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "fast split=1", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "faithful split=8"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "sequences"
set ylabel "ms"
set logscale y
set ytics (0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
set yrange [0.111846:162.122]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.5511
set bmargin at screen 0.1263
set title "wo_163840\nK = 6144, N = 163840, global_milli = 1000, sequences = 1, \nsplit = 1 unless named" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p0s0 << EOD
1 75697.5 72960.1 79710
EOD
$p0s1 << EOD
1 107775 107702 107848
EOD
$p0s2 << EOD
1 168.736 168.133 169.159
EOD
$p0s15 << EOD
1 15386.8 15314.8 15402.8
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s15 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,499 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9399
set bmargin at screen 0.6673
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8036 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful global_milli=1000", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced global_milli=1000", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast global_milli=1000", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=37 split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=37 split=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=37 split=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful global_milli=37", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced global_milli=37", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast global_milli=37", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "faithful split=1", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "coalesced split=1", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "fast split=1", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "faithful split=8"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "sequences"
set ylabel "ms"
set logscale y
set ytics (0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
set yrange [0.111846:162.122]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.5511
set bmargin at screen 0.1263
set title "wo_163840\nK = 6144, N = 163840, global_milli = 1000, sequences = 1, \nsplit = 1 unless named" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p0s0 << EOD
1 75697.5 72960.1 79710
EOD
$p0s1 << EOD
1 107775 107702 107848
EOD
$p0s2 << EOD
1 168.736 168.133 169.159
EOD
$p0s15 << EOD
1 15386.8 15314.8 15402.8
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s15 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
