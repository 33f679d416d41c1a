# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-6.gp
set terminal svg size 1000,182 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-6.svg"
set termoption noenhanced
set encoding utf8
$r0h << EOD
1.04284 0 1.04177 1.04404
EOD
set title "Loads of 4 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int / of baseline\ndashed: published 1 (CITED), no benefit\nhollow: decides nothing"
set lmargin at screen 0.147
set rmargin at screen 0.97
set tmargin at screen 0.780
set bmargin at screen 0.621
set key at screen 0.5, screen 0.077 center center horizontal samplen 2
set yrange [0.5:-0.5]
set ytics ("qwen3_32b_tp4_o" 0)
set tics out nomirror
set grid xtics
set xrange [0.997357:1.04669]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", \
     $r0h using 1:2:3:4 with xerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset output
reset
set terminal pngcairo size 1000,182 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-6.png"
set termoption noenhanced
set encoding utf8
$r0h << EOD
1.04284 0 1.04177 1.04404
EOD
set title "Loads of 4 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int / of baseline\ndashed: published 1 (CITED), no benefit\nhollow: decides nothing"
set lmargin at screen 0.147
set rmargin at screen 0.97
set tmargin at screen 0.780
set bmargin at screen 0.621
set key at screen 0.5, screen 0.077 center center horizontal samplen 2
set yrange [0.5:-0.5]
set ytics ("qwen3_32b_tp4_o" 0)
set tics out nomirror
set grid xtics
set xrange [0.997357:1.04669]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", \
     $r0h using 1:2:3:4 with xerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset output
