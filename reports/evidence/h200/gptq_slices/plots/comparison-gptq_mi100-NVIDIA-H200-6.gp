# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-6.gp
set terminal svg size 1000,340 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-6.svg"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.04219 -0.266667 1.04005 1.04386
1.04062 0.733333 1.03877 1.04211
1.07246 1.73333 1.06764 1.07662
1.06045 2.73333 1.05491 1.06498
EOD
$r1 << EOD
0.870129 0 0.867308 0.872963
0.861187 1 0.858419 0.865155
1.03953 2 1.03653 1.04143
0.91669 3 0.909381 0.924121
EOD
$r2 << EOD
0.832411 0.266667 0.832174 0.83275
0.823179 1.26667 0.820777 0.825026
0.915212 2.26667 0.913523 0.917628
0.935699 3.26667 0.932825 0.93976
EOD
set title "Loads of 4 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int / of baseline\ndashed: published 1 (CITED), no benefit"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.882
set bmargin at screen 0.282
set key at screen 0.5, screen 0.041 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.805426:1.09198]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset output
reset
set terminal pngcairo size 1000,340 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-6.png"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.04219 -0.266667 1.04005 1.04386
1.04062 0.733333 1.03877 1.04211
1.07246 1.73333 1.06764 1.07662
1.06045 2.73333 1.05491 1.06498
EOD
$r1 << EOD
0.870129 0 0.867308 0.872963
0.861187 1 0.858419 0.865155
1.03953 2 1.03653 1.04143
0.91669 3 0.909381 0.924121
EOD
$r2 << EOD
0.832411 0.266667 0.832174 0.83275
0.823179 1.26667 0.820777 0.825026
0.915212 2.26667 0.913523 0.917628
0.935699 3.26667 0.932825 0.93976
EOD
set title "Loads of 4 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int / of baseline\ndashed: published 1 (CITED), no benefit"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.882
set bmargin at screen 0.282
set key at screen 0.5, screen 0.041 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.805426:1.09198]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset output
