# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1000,357 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.27964 -0.266667 1.27681 1.28293
1.28549 0.733333 1.28237 1.28877
1.26672 1.73333 1.26338 1.26934
1.2685 2.73333 1.26677 1.2704
EOD
$r1 << EOD
1.05177 0 1.04747 1.05746
1.05445 1 1.05024 1.05856
1.30874 2 1.30213 1.31953
1.10725 3 1.09268 1.11947
EOD
$r2 << EOD
0.959982 0.266667 0.959261 0.960783
0.950641 1.26667 0.94773 0.953544
1.10952 2.26667 1.10644 1.11177
1.1188 3.26667 1.10866 1.12633
EOD
set title "fdot2 in the helper that is called, NVIDIA H200"
set xlabel "time of fdot2 / of baseline\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.888
set bmargin at screen 0.317
set key at screen 0.5, screen 0.039 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.918288:1.34224]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset output
reset
set terminal pngcairo size 1000,357 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.27964 -0.266667 1.27681 1.28293
1.28549 0.733333 1.28237 1.28877
1.26672 1.73333 1.26338 1.26934
1.2685 2.73333 1.26677 1.2704
EOD
$r1 << EOD
1.05177 0 1.04747 1.05746
1.05445 1 1.05024 1.05856
1.30874 2 1.30213 1.31953
1.10725 3 1.09268 1.11947
EOD
$r2 << EOD
0.959982 0.266667 0.959261 0.960783
0.950641 1.26667 0.94773 0.953544
1.10952 2.26667 1.10644 1.11177
1.1188 3.26667 1.10866 1.12633
EOD
set title "fdot2 in the helper that is called, NVIDIA H200"
set xlabel "time of fdot2 / of baseline\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.888
set bmargin at screen 0.317
set key at screen 0.5, screen 0.039 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.918288:1.34224]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset output
