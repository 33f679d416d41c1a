# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-6.gp
set terminal svg size 1000,737 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-6.svg"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 3.5 to graph 1, first 3.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 4.5 to graph 1, first 4.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 5.5 to graph 1, first 5.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 6.5 to graph 1, first 6.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.04206 -0.32 1.0392 1.04419
1.04136 0.68 1.03939 1.04336
1.05573 2.68 1.0511 1.06035
1.0886 5.68 1.07988 1.10009
1.04016 6.68 1.03695 1.04268
EOD
$r0h << EOD
1.07574 1.68 1.06575 1.09047
1.04217 3.68 1.02987 1.05179
1.03749 4.68 1.03361 1.04077
EOD
$r1 << EOD
0.872193 -0.16 0.869063 0.874396
0.859917 0.84 0.858927 0.861295
0.913984 2.84 0.912322 0.915824
1.01829 5.84 1.01008 1.02611
EOD
$r1h << EOD
1.03856 1.84 1.024 1.05077
0.870807 3.84 0.867898 0.876154
0.853212 4.84 0.851042 0.855201
0.931977 6.84 0.926671 0.938211
EOD
$r2 << EOD
0.962199 0 0.960937 0.963519
0.962903 1 0.961095 0.963599
1.09117 2 1.08782 1.09453
0.992977 3 0.990157 0.995877
1.02129 6 1.01874 1.02417
1.01684 7 1.01236 1.02112
EOD
$r2h << EOD
0.964114 4 0.962276 0.96682
0.940737 5 0.937498 0.944092
EOD
$r3 << EOD
0.832517 0.16 0.828472 0.835753
0.937977 3.16 0.934328 0.940979
0.826131 4.16 0.823138 0.828759
0.908535 7.16 0.907332 0.909921
EOD
$r3h << EOD
0.824471 1.16 0.820817 0.827705
0.913981 2.16 0.909439 0.919722
0.802037 5.16 0.799665 0.803713
0.961359 6.16 0.960173 0.963591
EOD
$r4 << EOD
1.08281 0.32 1.08068 1.08489
1.0822 2.32 1.08002 1.08506
1.08011 4.32 1.07922 1.08094
1.0977 6.32 1.09195 1.10297
EOD
$r4h << EOD
1.0818 1.32 1.08068 1.08403
1.08515 3.32 1.07236 1.10022
1.0635 5.32 1.06174 1.06504
1.08838 7.32 1.08208 1.09409
EOD
set title "Loads of 4 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int / of baseline\ndashed: published 1 (CITED), no benefit\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.946
set bmargin at screen 0.153
set key at screen 0.5, screen 0.019 center center horizontal samplen 2
set yrange [7.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3, "qwq_32b_tp4_qkv" 4, "qwq_32b_tp4_o" 5, "qwq_32b_tp4_gate_up" 6, "qwq_32b_tp4_down" 7)
set tics out nomirror
set grid xtics
set xrange [0.781467:1.12117]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 4", NaN with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 6", NaN with points pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" title "M = 8", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r0h using 1:2:3:4 with xerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r1h using 1:2:3:4 with xerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r2h using 1:2:3:4 with xerrorbars pt 8 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with xerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $r3h using 1:2:3:4 with xerrorbars pt 12 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $r4 using 1:2:3:4 with xerrorbars pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $r4h using 1:2:3:4 with xerrorbars pt 10 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle
unset output
reset
set terminal pngcairo size 1000,737 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-6.png"
set termoption noenhanced
set encoding utf8
set arrow from graph 0, first 0.5 to graph 1, first 0.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 1.5 to graph 1, first 1.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 2.5 to graph 1, first 2.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 3.5 to graph 1, first 3.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 4.5 to graph 1, first 4.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 5.5 to graph 1, first 5.5 nohead back lc rgb "#cccccc"
set arrow from graph 0, first 6.5 to graph 1, first 6.5 nohead back lc rgb "#cccccc"
$r0 << EOD
1.04206 -0.32 1.0392 1.04419
1.04136 0.68 1.03939 1.04336
1.05573 2.68 1.0511 1.06035
1.0886 5.68 1.07988 1.10009
1.04016 6.68 1.03695 1.04268
EOD
$r0h << EOD
1.07574 1.68 1.06575 1.09047
1.04217 3.68 1.02987 1.05179
1.03749 4.68 1.03361 1.04077
EOD
$r1 << EOD
0.872193 -0.16 0.869063 0.874396
0.859917 0.84 0.858927 0.861295
0.913984 2.84 0.912322 0.915824
1.01829 5.84 1.01008 1.02611
EOD
$r1h << EOD
1.03856 1.84 1.024 1.05077
0.870807 3.84 0.867898 0.876154
0.853212 4.84 0.851042 0.855201
0.931977 6.84 0.926671 0.938211
EOD
$r2 << EOD
0.962199 0 0.960937 0.963519
0.962903 1 0.961095 0.963599
1.09117 2 1.08782 1.09453
0.992977 3 0.990157 0.995877
1.02129 6 1.01874 1.02417
1.01684 7 1.01236 1.02112
EOD
$r2h << EOD
0.964114 4 0.962276 0.96682
0.940737 5 0.937498 0.944092
EOD
$r3 << EOD
0.832517 0.16 0.828472 0.835753
0.937977 3.16 0.934328 0.940979
0.826131 4.16 0.823138 0.828759
0.908535 7.16 0.907332 0.909921
EOD
$r3h << EOD
0.824471 1.16 0.820817 0.827705
0.913981 2.16 0.909439 0.919722
0.802037 5.16 0.799665 0.803713
0.961359 6.16 0.960173 0.963591
EOD
$r4 << EOD
1.08281 0.32 1.08068 1.08489
1.0822 2.32 1.08002 1.08506
1.08011 4.32 1.07922 1.08094
1.0977 6.32 1.09195 1.10297
EOD
$r4h << EOD
1.0818 1.32 1.08068 1.08403
1.08515 3.32 1.07236 1.10022
1.0635 5.32 1.06174 1.06504
1.08838 7.32 1.08208 1.09409
EOD
set title "Loads of 4 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int / of baseline\ndashed: published 1 (CITED), no benefit\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.946
set bmargin at screen 0.153
set key at screen 0.5, screen 0.019 center center horizontal samplen 2
set yrange [7.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3, "qwq_32b_tp4_qkv" 4, "qwq_32b_tp4_o" 5, "qwq_32b_tp4_gate_up" 6, "qwq_32b_tp4_down" 7)
set tics out nomirror
set grid xtics
set xrange [0.781467:1.12117]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 1, graph 0 to 1, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 4", NaN with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 6", NaN with points pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" title "M = 8", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r0h using 1:2:3:4 with xerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r1h using 1:2:3:4 with xerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r2h using 1:2:3:4 with xerrorbars pt 8 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with xerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $r3h using 1:2:3:4 with xerrorbars pt 12 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $r4 using 1:2:3:4 with xerrorbars pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $r4h using 1:2:3:4 with xerrorbars pt 10 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle
unset output
