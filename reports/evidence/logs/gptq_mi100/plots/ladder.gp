# Redraw with: gnuplot ladder.gp
set terminal svg size 800,700 font "sans,12" background "white"
set output "ladder.svg"
set termoption noenhanced
set encoding utf8
set title "GPTQ on MI100, as published (CITED)"
set logscale y
set yrange [0.909917:1.22485]
set ytics (1, 1.1, 1.2)
set ylabel "cumulative gain, t(start) / t (log scale)"
set xrange [0.5:11.5]
set xtics rotate by 50 right ("1 Attempt 1" 1, "2 MFMA" 2, "3 Shared-memory coalescing" 3, "4 Vectorized loads, first try" 4, "5 Vectorized loads, second try" 5, "6 2 requests: fdot2, blocks of 256, row limits 64 .." 6, "7 6 requests: fdot2, blocks of 256, row limits 64 .." 7, "8 Phase 2 minimal coalescing" 8, "9 Phase 3 transposed layout" 9, "10 Phase 4 warp shuffle" 10, "11 Power limit 225 W instead of 290 W" 11)
set tics out nomirror
set grid ytics
set rmargin 4
set bmargin 20
set lmargin 16
set key outside top center horizontal
set arrow from graph 0, first 1 to graph 1, first 1 nohead lc rgb "#b0b0b0"
$line << EOD

1.5 1
2 1
2 1
2.5 1




5.5 1
6 1
6 1.06333
6.5 1.06333

6.5 1
7 1
7 0.928761
7.5 0.928761




10.5 1
11 1
11 1
11.5 1
EOD
$ranges << EOD
1 1.15 0 0.05
EOD
$v0 << EOD
6 1.06333 1.06333 1.06333
7 0.928761 0.928761 0.928761
EOD
$v1 << EOD
2 1.03333 1.03333 1.03333
EOD
$v2 << EOD
11 1 1 1
EOD
set label "no figure" at 3, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 4, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 5, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 8, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 9, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 10, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set arrow from 5.5, graph 0 to 5.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 6.5, graph 0 to 6.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 10.5, graph 0 to 10.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
plot $line using 1:2 with lines lw 2 lc rgb "#0072b2" title "ladder", \
     $ranges using 1:2:3:4 with vectors nohead lw 6 lc rgb "#b0b0b0" title "the source's range, from 1", \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.3 lw 1.6 lc rgb "#0072b2" title "KEEP", \
     $v1 using 1:2:3:4 with yerrorbars pt 2 ps 1.3 lw 1.6 lc rgb "#d55e00" title "REVERTED", \
     $v2 using 1:2:3:4 with yerrorbars pt 4 ps 1.3 lw 1.6 lc rgb "#000000" title "NO IMPACT"
unset output
reset
set terminal pngcairo size 800,700 font "sans,10" fontscale 1.0
set output "ladder.png"
set termoption noenhanced
set encoding utf8
set title "GPTQ on MI100, as published (CITED)"
set logscale y
set yrange [0.909917:1.22485]
set ytics (1, 1.1, 1.2)
set ylabel "cumulative gain, t(start) / t (log scale)"
set xrange [0.5:11.5]
set xtics rotate by 50 right ("1 Attempt 1" 1, "2 MFMA" 2, "3 Shared-memory coalescing" 3, "4 Vectorized loads, first try" 4, "5 Vectorized loads, second try" 5, "6 2 requests: fdot2, blocks of 256, row limits 64 .." 6, "7 6 requests: fdot2, blocks of 256, row limits 64 .." 7, "8 Phase 2 minimal coalescing" 8, "9 Phase 3 transposed layout" 9, "10 Phase 4 warp shuffle" 10, "11 Power limit 225 W instead of 290 W" 11)
set tics out nomirror
set grid ytics
set rmargin 4
set bmargin 20
set lmargin 16
set key outside top center horizontal
set arrow from graph 0, first 1 to graph 1, first 1 nohead lc rgb "#b0b0b0"
$line << EOD

1.5 1
2 1
2 1
2.5 1




5.5 1
6 1
6 1.06333
6.5 1.06333

6.5 1
7 1
7 0.928761
7.5 0.928761




10.5 1
11 1
11 1
11.5 1
EOD
$ranges << EOD
1 1.15 0 0.05
EOD
$v0 << EOD
6 1.06333 1.06333 1.06333
7 0.928761 0.928761 0.928761
EOD
$v1 << EOD
2 1.03333 1.03333 1.03333
EOD
$v2 << EOD
11 1 1 1
EOD
set label "no figure" at 3, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 4, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 5, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 8, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 9, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 10, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set arrow from 5.5, graph 0 to 5.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 6.5, graph 0 to 6.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 10.5, graph 0 to 10.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
plot $line using 1:2 with lines lw 2 lc rgb "#0072b2" title "ladder", \
     $ranges using 1:2:3:4 with vectors nohead lw 6 lc rgb "#b0b0b0" title "the source's range, from 1", \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.3 lw 1.6 lc rgb "#0072b2" title "KEEP", \
     $v1 using 1:2:3:4 with yerrorbars pt 2 ps 1.3 lw 1.6 lc rgb "#d55e00" title "REVERTED", \
     $v2 using 1:2:3:4 with yerrorbars pt 4 ps 1.3 lw 1.6 lc rgb "#000000" title "NO IMPACT"
unset output
