# Redraw with: gnuplot comparison-moe_quant_rx9070-NVIDIA-H200-2.gp
set terminal svg size 900,377 font "sans,12" background "white"
set output "comparison-moe_quant_rx9070-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Chunks of experts instead of one shot, NVIDIA H200"
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
set yrange [1012.26:1214.14]
set title "filled: expert_chunked\nhollow: one_shot" font ",9"
set ylabel "time, us"
$v0 << EOD
32 1202.7 1202.14 1203.33
64 1112.91 1112.43 1113.5
96 1083.44 1082.53 1084.42
192 1054.51 1053.98 1055.04
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
set yrange [0.989411:1.18708]
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set title "filled over hollow" font ",9"
set ylabel "ratio"
$r0 << EOD
32 1.17524 1.17396 1.17649
64 1.08704 1.0862 1.08755
96 1.05781 1.05703 1.05891
192 1.02956 1.02836 1.03037
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,377 font "sans,10" fontscale 1.0
set output "comparison-moe_quant_rx9070-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Chunks of experts instead of one shot, NVIDIA H200"
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
set yrange [1012.26:1214.14]
set title "filled: expert_chunked\nhollow: one_shot" font ",9"
set ylabel "time, us"
$v0 << EOD
32 1202.7 1202.14 1203.33
64 1112.91 1112.43 1113.5
96 1083.44 1082.53 1084.42
192 1054.51 1053.98 1055.04
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
set yrange [0.989411:1.18708]
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set title "filled over hollow" font ",9"
set ylabel "ratio"
$r0 << EOD
32 1.17524 1.17396 1.17649
64 1.08704 1.0862 1.08755
96 1.05781 1.05703 1.05891
192 1.02956 1.02836 1.03037
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
