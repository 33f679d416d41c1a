# Redraw with: gnuplot comparison-moe_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 900,377 font "sans,12" background "white"
set output "comparison-moe_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Workspace of a chunk instead of all experts, NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9204
set bmargin at screen 0.8833
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9019 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "chunk_mb"
set logscale x
set xtics (32, 64, 96, 192)
set xrange [27.8261:220.8]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set yrange [131.522:1391.5]
set logscale y
set ytics (200, 500, 1000)
set title "filled: expert_chunked\nhollow: one_shot" font ",9"
set ylabel "workspace, MiB"
$v0 << EOD
32 151.25 151.25 151.25
64 302.5 302.5 302.5
96 453.75 453.75 453.75
192 907.5 907.5 907.5
EOD
$v0h << EOD
32 1210 1210 1210
64 1210 1210 1210
96 1210 1210 1210
192 1210 1210 1210
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
unset logscale y
set ytics autofreq
set yrange [0.108696:1.15]
set logscale y
set ytics (0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set title "filled over hollow" font ",9"
set ylabel "ratio"
$r0 << EOD
32 0.125 0.125 0.125
64 0.25 0.25 0.25
96 0.375 0.375 0.375
192 0.75 0.75 0.75
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,377 font "sans,10" fontscale 1.0
set output "comparison-moe_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Workspace of a chunk instead of all experts, NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9204
set bmargin at screen 0.8833
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9019 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "chunk_mb"
set logscale x
set xtics (32, 64, 96, 192)
set xrange [27.8261:220.8]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set yrange [131.522:1391.5]
set logscale y
set ytics (200, 500, 1000)
set title "filled: expert_chunked\nhollow: one_shot" font ",9"
set ylabel "workspace, MiB"
$v0 << EOD
32 151.25 151.25 151.25
64 302.5 302.5 302.5
96 453.75 453.75 453.75
192 907.5 907.5 907.5
EOD
$v0h << EOD
32 1210 1210 1210
64 1210 1210 1210
96 1210 1210 1210
192 1210 1210 1210
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
unset logscale y
set ytics autofreq
set yrange [0.108696:1.15]
set logscale y
set ytics (0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set title "filled over hollow" font ",9"
set ylabel "ratio"
$r0 << EOD
32 0.125 0.125 0.125
64 0.25 0.25 0.25
96 0.375 0.375 0.375
192 0.75 0.75 0.75
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
