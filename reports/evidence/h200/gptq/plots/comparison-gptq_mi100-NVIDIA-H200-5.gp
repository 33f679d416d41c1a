# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-5.gp
set terminal svg size 1000,737 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-5.svg"
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
1.12895 -0.32 1.12742 1.13044
1.13845 0.68 1.13297 1.14377
1.03582 1.68 1.02997 1.04065
1.1169 2.68 1.11132 1.12224
1.04091 5.68 1.03916 1.0431
1.11522 6.68 1.10322 1.12945
EOD
$r0h << EOD
1.12606 3.68 1.10986 1.14169
1.14288 4.68 1.13962 1.14557
EOD
$r1 << EOD
1.00947 -0.16 1.00718 1.01118
1.01395 0.84 1.01094 1.01709
1.04046 1.84 1.03408 1.0486
1.03865 2.84 1.0367 1.04114
1.04428 5.84 1.04203 1.04589
1.00607 6.84 1.00078 1.01284
EOD
$r1h << EOD
1.01796 3.84 1.01578 1.01994
1.01654 4.84 1.01576 1.01762
EOD
$r2 << EOD
1.05702 0 1.05227 1.06043
1.06258 1 1.06012 1.06521
1.05494 2 1.05309 1.05644
1.04248 3 1.04118 1.04472
1.02039 7 1.01735 1.0239
EOD
$r2h << EOD
1.06461 4 1.06371 1.06606
1.05457 5 1.0521 1.05809
1.05315 6 1.04605 1.05973
EOD
$r3 << EOD
0.925697 0.16 0.923913 0.927577
0.945575 3.16 0.940972 0.949521
0.921776 4.16 0.918432 0.925604
0.953268 6.16 0.951008 0.956261
0.930982 7.16 0.92843 0.933414
EOD
$r3h << EOD
0.919741 1.16 0.916474 0.923227
0.914772 2.16 0.909501 0.921031
0.925474 5.16 0.921377 0.93051
EOD
$r4 << EOD
1.01879 0.32 1.01508 1.02205
1.03146 2.32 1.02687 1.03628
1.01942 4.32 1.01464 1.02433
1.03192 6.32 1.02758 1.03664
1.0265 7.32 1.02601 1.02751
EOD
$r4h << EOD
1.01983 1.32 1.01646 1.02455
1.02943 3.32 1.0196 1.04131
0.979251 5.32 0.978376 0.980227
EOD
set title "Loads of 8 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int2 / of baseline\ndashed: published 1 (CITED), no benefit\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.946
set bmargin at screen 0.153
set key at screen 0.5, screen 0.019 center center horizontal samplen 2
set yrange [7.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3, "qwq_32b_tp4_qkv" 4, "qwq_32b_tp4_o" 5, "qwq_32b_tp4_gate_up" 6, "qwq_32b_tp4_down" 7)
set tics out nomirror
set grid xtics
set xrange [0.895337:1.15973]
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
set output "comparison-gptq_mi100-NVIDIA-H200-5.png"
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
1.12895 -0.32 1.12742 1.13044
1.13845 0.68 1.13297 1.14377
1.03582 1.68 1.02997 1.04065
1.1169 2.68 1.11132 1.12224
1.04091 5.68 1.03916 1.0431
1.11522 6.68 1.10322 1.12945
EOD
$r0h << EOD
1.12606 3.68 1.10986 1.14169
1.14288 4.68 1.13962 1.14557
EOD
$r1 << EOD
1.00947 -0.16 1.00718 1.01118
1.01395 0.84 1.01094 1.01709
1.04046 1.84 1.03408 1.0486
1.03865 2.84 1.0367 1.04114
1.04428 5.84 1.04203 1.04589
1.00607 6.84 1.00078 1.01284
EOD
$r1h << EOD
1.01796 3.84 1.01578 1.01994
1.01654 4.84 1.01576 1.01762
EOD
$r2 << EOD
1.05702 0 1.05227 1.06043
1.06258 1 1.06012 1.06521
1.05494 2 1.05309 1.05644
1.04248 3 1.04118 1.04472
1.02039 7 1.01735 1.0239
EOD
$r2h << EOD
1.06461 4 1.06371 1.06606
1.05457 5 1.0521 1.05809
1.05315 6 1.04605 1.05973
EOD
$r3 << EOD
0.925697 0.16 0.923913 0.927577
0.945575 3.16 0.940972 0.949521
0.921776 4.16 0.918432 0.925604
0.953268 6.16 0.951008 0.956261
0.930982 7.16 0.92843 0.933414
EOD
$r3h << EOD
0.919741 1.16 0.916474 0.923227
0.914772 2.16 0.909501 0.921031
0.925474 5.16 0.921377 0.93051
EOD
$r4 << EOD
1.01879 0.32 1.01508 1.02205
1.03146 2.32 1.02687 1.03628
1.01942 4.32 1.01464 1.02433
1.03192 6.32 1.02758 1.03664
1.0265 7.32 1.02601 1.02751
EOD
$r4h << EOD
1.01983 1.32 1.01646 1.02455
1.02943 3.32 1.0196 1.04131
0.979251 5.32 0.978376 0.980227
EOD
set title "Loads of 8 bytes instead of 16, NVIDIA H200"
set xlabel "time of vec_int2 / of baseline\ndashed: published 1 (CITED), no benefit\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.946
set bmargin at screen 0.153
set key at screen 0.5, screen 0.019 center center horizontal samplen 2
set yrange [7.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3, "qwq_32b_tp4_qkv" 4, "qwq_32b_tp4_o" 5, "qwq_32b_tp4_gate_up" 6, "qwq_32b_tp4_down" 7)
set tics out nomirror
set grid xtics
set xrange [0.895337:1.15973]
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
