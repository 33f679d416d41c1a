# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1000,754 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-1.svg"
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
1.27728 -0.32 1.26726 1.28293
1.28672 0.68 1.28102 1.29106
1.2622 1.68 1.24612 1.26947
1.27519 2.68 1.26404 1.29268
1.32901 5.68 1.32586 1.33176
1.26911 6.68 1.25978 1.27692
EOD
$r0h << EOD
1.26854 3.68 1.25824 1.27594
1.28675 4.68 1.2833 1.28998
EOD
$r1 << EOD
1.05628 -0.16 1.04923 1.06026
1.05232 0.84 1.04915 1.05523
1.09967 2.84 1.08587 1.10615
1.36624 5.84 1.36124 1.37102
1.1198 6.84 1.10596 1.13527
EOD
$r1h << EOD
1.30575 1.84 1.29152 1.3251
1.06259 3.84 1.05854 1.06711
1.04017 4.84 1.03848 1.04287
EOD
$r2 << EOD
1.13345 0 1.13062 1.13718
1.14283 1 1.13894 1.14611
1.30348 2 1.29684 1.31048
1.14214 3 1.14032 1.14469
1.22932 6 1.22344 1.23308
1.19279 7 1.19009 1.19511
EOD
$r2h << EOD
1.13931 4 1.13616 1.14209
1.11072 5 1.10693 1.11392
EOD
$r3 << EOD
0.95665 0.16 0.949033 0.960142
1.11769 3.16 1.09735 1.14178
0.95262 4.16 0.950878 0.954405
1.16432 6.16 1.1633 1.1654
1.08801 7.16 1.07717 1.09896
EOD
$r3h << EOD
0.949104 1.16 0.944998 0.952657
1.10835 2.16 1.09848 1.11637
0.931241 5.16 0.926705 0.935311
EOD
$r4 << EOD
1.3161 0.32 1.30514 1.32159
1.2633 2.32 1.25831 1.26995
1.21343 3.32 1.19642 1.22879
1.3177 4.32 1.31605 1.3191
1.25984 6.32 1.25187 1.26669
1.22354 7.32 1.21513 1.23461
EOD
$r4h << EOD
1.32608 1.32 1.31726 1.33548
1.33677 5.32 1.33287 1.33955
EOD
set title "fdot2 in the helper that is called, NVIDIA H200"
set xlabel "time of fdot2 / of baseline\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.947
set bmargin at screen 0.172
set key at screen 0.5, screen 0.019 center center horizontal samplen 2
set yrange [7.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3, "qwq_32b_tp4_qkv" 4, "qwq_32b_tp4_o" 5, "qwq_32b_tp4_gate_up" 6, "qwq_32b_tp4_down" 7)
set tics out nomirror
set grid xtics
set xrange [0.900046:1.39768]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
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
set terminal pngcairo size 1000,754 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-1.png"
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
1.27728 -0.32 1.26726 1.28293
1.28672 0.68 1.28102 1.29106
1.2622 1.68 1.24612 1.26947
1.27519 2.68 1.26404 1.29268
1.32901 5.68 1.32586 1.33176
1.26911 6.68 1.25978 1.27692
EOD
$r0h << EOD
1.26854 3.68 1.25824 1.27594
1.28675 4.68 1.2833 1.28998
EOD
$r1 << EOD
1.05628 -0.16 1.04923 1.06026
1.05232 0.84 1.04915 1.05523
1.09967 2.84 1.08587 1.10615
1.36624 5.84 1.36124 1.37102
1.1198 6.84 1.10596 1.13527
EOD
$r1h << EOD
1.30575 1.84 1.29152 1.3251
1.06259 3.84 1.05854 1.06711
1.04017 4.84 1.03848 1.04287
EOD
$r2 << EOD
1.13345 0 1.13062 1.13718
1.14283 1 1.13894 1.14611
1.30348 2 1.29684 1.31048
1.14214 3 1.14032 1.14469
1.22932 6 1.22344 1.23308
1.19279 7 1.19009 1.19511
EOD
$r2h << EOD
1.13931 4 1.13616 1.14209
1.11072 5 1.10693 1.11392
EOD
$r3 << EOD
0.95665 0.16 0.949033 0.960142
1.11769 3.16 1.09735 1.14178
0.95262 4.16 0.950878 0.954405
1.16432 6.16 1.1633 1.1654
1.08801 7.16 1.07717 1.09896
EOD
$r3h << EOD
0.949104 1.16 0.944998 0.952657
1.10835 2.16 1.09848 1.11637
0.931241 5.16 0.926705 0.935311
EOD
$r4 << EOD
1.3161 0.32 1.30514 1.32159
1.2633 2.32 1.25831 1.26995
1.21343 3.32 1.19642 1.22879
1.3177 4.32 1.31605 1.3191
1.25984 6.32 1.25187 1.26669
1.22354 7.32 1.21513 1.23461
EOD
$r4h << EOD
1.32608 1.32 1.31726 1.33548
1.33677 5.32 1.33287 1.33955
EOD
set title "fdot2 in the helper that is called, NVIDIA H200"
set xlabel "time of fdot2 / of baseline\ndashed: published 0.941 (CITED), serving, two requests (+6.3 % of rate)\ndotted: published 1.077 (CITED), serving, six requests (-7.1 %)\nhollow: decides nothing"
set lmargin at screen 0.194
set rmargin at screen 0.97
set tmargin at screen 0.947
set bmargin at screen 0.172
set key at screen 0.5, screen 0.019 center center horizontal samplen 2
set yrange [7.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0, "qwen3_32b_tp4_o" 1, "qwen3_32b_tp4_gate_up" 2, "qwen3_32b_tp4_down" 3, "qwq_32b_tp4_qkv" 4, "qwq_32b_tp4_o" 5, "qwq_32b_tp4_gate_up" 6, "qwq_32b_tp4_down" 7)
set tics out nomirror
set grid xtics
set xrange [0.900046:1.39768]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from 0.941, graph 0 to 0.941, graph 1 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from 1.077, graph 0 to 1.077, graph 1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
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
