# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 1100,500 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
6.3 0 ""
6.3 1 ""
-1.3 2 ""
3 3 ""
3.7 4 ""
-7.1 5 ""
0 6 ""
0 7 ""
2 8 ">="
20 9 ">="
30 10 ">="
15 11 ">="
EOD
$measured << EOD
-11.0308 0 -11.6321 -10.2875
-29.3004 1 -29.8337 -28.8044
6.66079 2 6.42103 6.92801
6.45392 3 6.2569 6.7233
6.42879 4 6.12479 6.71236
-20.0126 5 -20.645 -19.4117
-9.44174 6 -9.78967 -9.05938
-5.09008 7 -5.60908 -4.65326
-9.44174 8 -9.78967 -9.05938
-11.9704 9 -12.273 -11.7007
0.586503 10 0.169275 0.987176
-35.4297 11 -35.6924 -35.1671
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [11.6:-0.6]
set ytics ("fdot2_called: not testable here" 0, "block_256_m2: not testable here" 1, "launch_bounds_256_4: not testable here" 2, "launch_bounds_256_2: not testable here" 3, "launch_bounds_256_1: not testable here" 4, "block_256_m6: not testable here" 5, "vec_loads_gain_nothing: not testable here" 6, "scalar_loads_gain_nothing: not testable here" 7, "phase1_low: not testable here" 8, "phase2_low: not testable here" 9, "phase3_low: not testable here" 10, "phase4_low: not testable here" 11)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.9478:35.2554]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,500 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
6.3 0 ""
6.3 1 ""
-1.3 2 ""
3 3 ""
3.7 4 ""
-7.1 5 ""
0 6 ""
0 7 ""
2 8 ">="
20 9 ">="
30 10 ">="
15 11 ">="
EOD
$measured << EOD
-11.0308 0 -11.6321 -10.2875
-29.3004 1 -29.8337 -28.8044
6.66079 2 6.42103 6.92801
6.45392 3 6.2569 6.7233
6.42879 4 6.12479 6.71236
-20.0126 5 -20.645 -19.4117
-9.44174 6 -9.78967 -9.05938
-5.09008 7 -5.60908 -4.65326
-9.44174 8 -9.78967 -9.05938
-11.9704 9 -12.273 -11.7007
0.586503 10 0.169275 0.987176
-35.4297 11 -35.6924 -35.1671
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [11.6:-0.6]
set ytics ("fdot2_called: not testable here" 0, "block_256_m2: not testable here" 1, "launch_bounds_256_4: not testable here" 2, "launch_bounds_256_2: not testable here" 3, "launch_bounds_256_1: not testable here" 4, "block_256_m6: not testable here" 5, "vec_loads_gain_nothing: not testable here" 6, "scalar_loads_gain_nothing: not testable here" 7, "phase1_low: not testable here" 8, "phase2_low: not testable here" 9, "phase3_low: not testable here" 10, "phase4_low: not testable here" 11)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.9478:35.2554]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
