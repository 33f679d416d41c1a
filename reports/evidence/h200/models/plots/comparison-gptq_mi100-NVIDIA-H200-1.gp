# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1000,199 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$r0h << EOD
1.28724 0 1.28572 1.29064
EOD
set title "fdot2 in the helper that is called, NVIDIA H200"
set xlabel "time of fdot2 / of baseline\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)\nhollow: decides nothing"
set lmargin at screen 0.147
set rmargin at screen 0.97
set tmargin at screen 0.799
set bmargin at screen 0.653
set key at screen 0.5, screen 0.070 center center horizontal samplen 2
set yrange [0.5:-0.5]
set ytics ("qwen3_32b_tp4_o" 0)
set tics out nomirror
set grid xtics
set xrange [0.920022:1.31162]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", \
     $r0h using 1:2:3:4 with xerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset output
reset
set terminal pngcairo size 1000,199 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$r0h << EOD
1.28724 0 1.28572 1.29064
EOD
set title "fdot2 in the helper that is called, NVIDIA H200"
set xlabel "time of fdot2 / of baseline\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)\nhollow: decides nothing"
set lmargin at screen 0.147
set rmargin at screen 0.97
set tmargin at screen 0.799
set bmargin at screen 0.653
set key at screen 0.5, screen 0.070 center center horizontal samplen 2
set yrange [0.5:-0.5]
set ytics ("qwen3_32b_tp4_o" 0)
set tics out nomirror
set grid xtics
set xrange [0.920022:1.31162]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", \
     $r0h using 1:2:3:4 with xerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset output
