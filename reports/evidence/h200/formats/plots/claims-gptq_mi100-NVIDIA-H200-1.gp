# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1100,350 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
0 1 ""
0 2 ""
2 3 ">="
20 4 ">="
30 5 ">="
15 6 ">="
EOD
$measured << EOD
10.4313 0 10.4192 10.4384
-12.3434 1 -12.5117 -12.2369
-4.10846 2 -4.21868 -4.00952
-12.3434 3 -12.5117 -12.2369
-11.5436 4 -11.6783 -11.4026
31.0362 5 30.72 31.2273
-14.823 6 -14.9552 -14.61
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [6.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "vec_loads_gain_nothing: not testable here" 1, "scalar_loads_gain_nothing: not testable here" 2, "phase1_low: not testable here" 3, "phase2_low: not testable here" 4, "phase3_low: not testable here" 5, "phase4_low: not testable here" 6)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-18.6498:34.9219]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,350 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
0 1 ""
0 2 ""
2 3 ">="
20 4 ">="
30 5 ">="
15 6 ">="
EOD
$measured << EOD
10.4313 0 10.4192 10.4384
-12.3434 1 -12.5117 -12.2369
-4.10846 2 -4.21868 -4.00952
-12.3434 3 -12.5117 -12.2369
-11.5436 4 -11.6783 -11.4026
31.0362 5 30.72 31.2273
-14.823 6 -14.9552 -14.61
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [6.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "vec_loads_gain_nothing: not testable here" 1, "scalar_loads_gain_nothing: not testable here" 2, "phase1_low: not testable here" 3, "phase2_low: not testable here" 4, "phase3_low: not testable here" 5, "phase4_low: not testable here" 6)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-18.6498:34.9219]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
