# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 1000,418 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.59872 -0.3 1.59403 1.60652
1.62368 0.7 1.61692 1.62817
1.24941 1.7 1.23844 1.26128
1.49661 2.7 1.48685 1.51686
EOD
$r1 << EOD
1.53221 -0.1 1.52687 1.54186
1.55478 0.9 1.54725 1.56536
1.40819 2.9 1.39194 1.43399
EOD
$r1h << EOD
1.17744 1.9 1.16851 1.18866
EOD
$r2 << EOD
1.49734 0.1 1.48894 1.50392
1.53395 1.1 1.52771 1.54514
0.905789 2.1 0.899099 0.913522
1.16379 3.1 1.1475 1.18699
EOD
$r3 << EOD
2.0967 0.3 2.07432 2.1111
2.1305 1.3 2.11597 2.13983
1.09164 2.3 1.08744 1.0989
1.445 3.3 1.4327 1.46433
EOD
set title "Blocks of 256 instead of 128, NVIDIA H200"
set xlabel "time of baseline, block_kn = 256 / of baseline, block_kn = 128\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.904
set bmargin at screen 0.311
set key at screen 0.5, screen 0.033 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.824655:2.21428]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", NaN with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 8", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r1h using 1:2:3:4 with xerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with xerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle
unset output
reset
set terminal pngcairo size 1000,418 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.59872 -0.3 1.59403 1.60652
1.62368 0.7 1.61692 1.62817
1.24941 1.7 1.23844 1.26128
1.49661 2.7 1.48685 1.51686
EOD
$r1 << EOD
1.53221 -0.1 1.52687 1.54186
1.55478 0.9 1.54725 1.56536
1.40819 2.9 1.39194 1.43399
EOD
$r1h << EOD
1.17744 1.9 1.16851 1.18866
EOD
$r2 << EOD
1.49734 0.1 1.48894 1.50392
1.53395 1.1 1.52771 1.54514
0.905789 2.1 0.899099 0.913522
1.16379 3.1 1.1475 1.18699
EOD
$r3 << EOD
2.0967 0.3 2.07432 2.1111
2.1305 1.3 2.11597 2.13983
1.09164 2.3 1.08744 1.0989
1.445 3.3 1.4327 1.46433
EOD
set title "Blocks of 256 instead of 128, NVIDIA H200"
set xlabel "time of baseline, block_kn = 256 / of baseline, block_kn = 128\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.904
set bmargin at screen 0.311
set key at screen 0.5, screen 0.033 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.824655:2.21428]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", NaN with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 8", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r1h using 1:2:3:4 with xerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with xerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle
unset output
