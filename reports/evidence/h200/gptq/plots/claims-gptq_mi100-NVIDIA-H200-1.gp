# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1100,440 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
6.3 1 ""
6.3 2 ""
-7.1 3 ""
0 4 ""
0 5 ""
2 6 ">="
20 7 ">="
30 8 ">="
15 9 ">="
EOD
$measured << EOD
21.3374 0 21.3133 21.354
-8.10043 1 -8.35617 -7.83528
-31.7168 2 -31.8695 -31.5671
-23.9695 3 -24.3122 -23.711
-9.71791 4 -10.1176 -9.29146
-4.77714 5 -5.03781 -4.47804
-9.71791 6 -10.1176 -9.29146
-12.0286 7 -12.3063 -11.7792
1.15989 8 0.491125 1.89611
-35.2845 9 -35.5661 -35.0189
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [9.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "block_256_m2: not testable here" 2, "block_256_m6: not testable here" 3, "vec_loads_gain_nothing: not testable here" 4, "scalar_loads_gain_nothing: not testable here" 5, "phase1_low: not testable here" 6, "phase2_low: not testable here" 7, "phase3_low: not testable here" 8, "phase4_low: not testable here" 9)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.8114:35.2453]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,440 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
6.3 1 ""
6.3 2 ""
-7.1 3 ""
0 4 ""
0 5 ""
2 6 ">="
20 7 ">="
30 8 ">="
15 9 ">="
EOD
$measured << EOD
21.3374 0 21.3133 21.354
-8.10043 1 -8.35617 -7.83528
-31.7168 2 -31.8695 -31.5671
-23.9695 3 -24.3122 -23.711
-9.71791 4 -10.1176 -9.29146
-4.77714 5 -5.03781 -4.47804
-9.71791 6 -10.1176 -9.29146
-12.0286 7 -12.3063 -11.7792
1.15989 8 0.491125 1.89611
-35.2845 9 -35.5661 -35.0189
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [9.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "block_256_m2: not testable here" 2, "block_256_m6: not testable here" 3, "vec_loads_gain_nothing: not testable here" 4, "scalar_loads_gain_nothing: not testable here" 5, "phase1_low: not testable here" 6, "phase2_low: not testable here" 7, "phase3_low: not testable here" 8, "phase4_low: not testable here" 9)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.8114:35.2453]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
