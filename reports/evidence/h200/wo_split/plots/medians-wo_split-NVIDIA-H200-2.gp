# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-2.gp
set terminal svg size 900,419 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9284
set bmargin at screen 0.7947
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8616 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful split=1", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced split=1", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast split=1", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fused split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fused split=2", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fused split=4", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "fused"
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
set yrange [0.110234:162.256]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6563
set bmargin at screen 0.1504
set title "wo_163840\nK = 6144, N = 163840, global_milli = 1000, sequences = 1, \nsplit = 8 unless named" font ",9"
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
$p0s3 << EOD
1 15386.8 15314.8 15402.8
EOD
$p0s4 << EOD
1 24037.1 23996.2 24080.4
EOD
$p0s5 << EOD
1 166.4 165.845 166.968
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6563
set bmargin at screen 0.1504
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, sequences = 1, \nsplit = 8 unless named" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p1s6 << EOD
1 6439.39 6425.31 6450.13
EOD
$p1s7 << EOD
1 4936.21 4927.39 4945.9
EOD
$p1s8 << EOD
1 4180.82 4173.57 4188.96
EOD
$p1s9 << EOD
1 3837.63 3825.61 3851.51
EOD
plot $p1s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,419 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9284
set bmargin at screen 0.7947
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8616 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful split=1", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced split=1", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast split=1", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fused split=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fused split=2", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fused split=4", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "fused"
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
set yrange [0.110234:162.256]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6563
set bmargin at screen 0.1504
set title "wo_163840\nK = 6144, N = 163840, global_milli = 1000, sequences = 1, \nsplit = 8 unless named" font ",9"
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
$p0s3 << EOD
1 15386.8 15314.8 15402.8
EOD
$p0s4 << EOD
1 24037.1 23996.2 24080.4
EOD
$p0s5 << EOD
1 166.4 165.845 166.968
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6563
set bmargin at screen 0.1504
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, sequences = 1, \nsplit = 8 unless named" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p1s6 << EOD
1 6439.39 6425.31 6450.13
EOD
$p1s7 << EOD
1 4936.21 4927.39 4945.9
EOD
$p1s8 << EOD
1 4180.82 4173.57 4188.96
EOD
$p1s9 << EOD
1 3837.63 3825.61 3851.51
EOD
plot $p1s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
