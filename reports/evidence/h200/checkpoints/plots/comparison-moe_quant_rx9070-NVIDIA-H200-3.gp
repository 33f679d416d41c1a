# Redraw with: gnuplot comparison-moe_quant_rx9070-NVIDIA-H200-3.gp
set terminal svg size 900,377 font "sans,12" background "white"
set output "comparison-moe_quant_rx9070-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "One kernel instead of five steps in one shot, NVIDIA H200"
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
set yrange [136.932:1178.65]
set logscale y
set ytics (200, 500, 1000)
set title "filled: fused\nhollow: one_shot" font ",9"
set ylabel "time, us"
$v0 << EOD
32 157.536 157.472 157.616
64 157.728 157.664 157.824
96 157.6 157.504 157.728
192 157.632 157.568 157.696
EOD
$v0h << EOD
32 1023.66 1023.07 1023.9
64 1024.06 1023.58 1024.45
96 1024.59 1023.78 1024.75
192 1024.48 1023.81 1024.91
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
set yrange [0.13367:1.15]
set logscale y
set ytics (0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set title "filled over hollow" font ",9"
set ylabel "ratio"
$r0 << EOD
32 0.153928 0.153809 0.154063
64 0.15406 0.153979 0.154187
96 0.153952 0.153745 0.154052
192 0.153885 0.153721 0.154026
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,377 font "sans,10" fontscale 1.0
set output "comparison-moe_quant_rx9070-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "One kernel instead of five steps in one shot, NVIDIA H200"
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
set yrange [136.932:1178.65]
set logscale y
set ytics (200, 500, 1000)
set title "filled: fused\nhollow: one_shot" font ",9"
set ylabel "time, us"
$v0 << EOD
32 157.536 157.472 157.616
64 157.728 157.664 157.824
96 157.6 157.504 157.728
192 157.632 157.568 157.696
EOD
$v0h << EOD
32 1023.66 1023.07 1023.9
64 1024.06 1023.58 1024.45
96 1024.59 1023.78 1024.75
192 1024.48 1023.81 1024.91
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
set yrange [0.13367:1.15]
set logscale y
set ytics (0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set title "filled over hollow" font ",9"
set ylabel "ratio"
$r0 << EOD
32 0.153928 0.153809 0.154063
64 0.15406 0.153979 0.154187
96 0.153952 0.153745 0.154052
192 0.153885 0.153721 0.154026
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
