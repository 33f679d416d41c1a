# Redraw with: gnuplot medians-wo_split-Intel-R--Xeon-R--Processor-1.gp
set terminal svg size 900,411 font "sans,12" background "white"
set output "medians-wo_split-Intel-R--Xeon-R--Processor-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on Intel(R) Xeon(R) Processor: median time with its 95 % interval (global_milli = 1000, kv_heads = 4, \nsequences = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.8832
set bmargin at screen 0.8102
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8467 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (50, 100, 200, 500)
set yrange [36.4214:507.359]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6691
set bmargin at screen 0.1533
set title "wo_640\nK = 6144, N = 640" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 2, 4, 8)
$p0s0 << EOD
1 54676.3 54676.3 54676.3
2 53034 53034 53034
4 51946.1 51946.1 51946.1
8 76357.5 76357.5 76357.5
EOD
$p0s1 << EOD
1 42689.3 42689.3 42689.3
2 43411.2 43411.2 43411.2
4 55893.5 55893.5 55893.5
8 124697 124697 124697
EOD
$p0s2 << EOD
1 70064.8 70064.8 70064.8
2 65986.1 65986.1 65986.1
4 65985.4 65985.4 65985.4
8 100136 100136 100136
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6691
set bmargin at screen 0.1533
set title "layer_256\nK = 768, N = 256, context = 150, head_dim = 32, \nintermediate = 512" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p1s3 << EOD
1 102539 80748.6 407514
8 116713 86504.3 432866
EOD
plot $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,411 font "sans,10" fontscale 1.0
set output "medians-wo_split-Intel-R--Xeon-R--Processor-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on Intel(R) Xeon(R) Processor: median time with its 95 % interval (global_milli = 1000, kv_heads = 4, \nsequences = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.8832
set bmargin at screen 0.8102
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8467 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (50, 100, 200, 500)
set yrange [36.4214:507.359]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6691
set bmargin at screen 0.1533
set title "wo_640\nK = 6144, N = 640" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 2, 4, 8)
$p0s0 << EOD
1 54676.3 54676.3 54676.3
2 53034 53034 53034
4 51946.1 51946.1 51946.1
8 76357.5 76357.5 76357.5
EOD
$p0s1 << EOD
1 42689.3 42689.3 42689.3
2 43411.2 43411.2 43411.2
4 55893.5 55893.5 55893.5
8 124697 124697 124697
EOD
$p0s2 << EOD
1 70064.8 70064.8 70064.8
2 65986.1 65986.1 65986.1
4 65985.4 65985.4 65985.4
8 100136 100136 100136
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6691
set bmargin at screen 0.1533
set title "layer_256\nK = 768, N = 256, context = 150, head_dim = 32, \nintermediate = 512" font ",9"
set logscale x 2
set xrange [0.869565:9.2]
set xtics (1, 8)
$p1s3 << EOD
1 102539 80748.6 407514
8 116713 86504.3 432866
EOD
plot $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
