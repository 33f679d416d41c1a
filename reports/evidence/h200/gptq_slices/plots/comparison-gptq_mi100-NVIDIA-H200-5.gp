# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-5.gp
set terminal svg size 1000,340 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-5.svg"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.12937 -0.266667 1.12743 1.13246
1.13865 0.733333 1.13278 1.14291
1.03313 1.73333 1.02863 1.038
1.11092 2.73333 1.09685 1.12907
EOD
$r1 << EOD
1.00822 0 1.00636 1.00981
1.01428 1 1.01008 1.01855
1.04014 2 1.03415 1.04637
1.04079 3 1.03585 1.04552
EOD
$r2 << EOD
0.924836 0.266667 0.923976 0.925775
0.91998 1.26667 0.917586 0.922194
0.914283 2.26667 0.910524 0.918221
0.945112 3.26667 0.94429 0.946261
EOD
set title "Loads of 8 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int2 / of baseline\ndashed: published 1 (CITED), no benefit"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.882
set bmargin at screen 0.282
set key at screen 0.5, screen 0.041 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.896582:1.15685]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset output
reset
set terminal pngcairo size 1000,340 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-5.png"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.12937 -0.266667 1.12743 1.13246
1.13865 0.733333 1.13278 1.14291
1.03313 1.73333 1.02863 1.038
1.11092 2.73333 1.09685 1.12907
EOD
$r1 << EOD
1.00822 0 1.00636 1.00981
1.01428 1 1.01008 1.01855
1.04014 2 1.03415 1.04637
1.04079 3 1.03585 1.04552
EOD
$r2 << EOD
0.924836 0.266667 0.923976 0.925775
0.91998 1.26667 0.917586 0.922194
0.914283 2.26667 0.910524 0.918221
0.945112 3.26667 0.94429 0.946261
EOD
set title "Loads of 8 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int2 / of baseline\ndashed: published 1 (CITED), no benefit"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.882
set bmargin at screen 0.282
set key at screen 0.5, screen 0.041 center center horizontal samplen 2
set yrange [3.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3)
set tics out nomirror
set grid xtics
set xrange [0.896582:1.15685]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset output
