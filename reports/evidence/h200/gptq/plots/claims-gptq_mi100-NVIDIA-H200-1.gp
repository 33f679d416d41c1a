# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1100,530 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
6.3 1 ""
6.3 2 ""
-1.3 3 ""
3 4 ""
3.7 5 ""
-7.1 6 ""
0 7 ""
0 8 ""
2 9 ">="
20 10 ">="
30 11 ">="
15 12 ">="
EOD
$measured << EOD
21.2651 0 21.027 21.5069
-9.70917 1 -10.4125 -9.03024
-29.2255 2 -29.7322 -28.7603
6.53174 3 6.26203 6.7922
6.44796 4 6.26897 6.67822
6.36994 5 6.05851 6.66698
-20.0569 6 -20.5187 -19.5654
-9.65148 7 -10.2578 -9.14613
-4.79632 8 -5.79608 -3.88242
-9.65148 9 -10.2578 -9.14613
-12.3054 10 -13.1521 -11.566
-0.785076 11 -1.84804 0.15184
-35.2705 12 -35.6815 -34.8786
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [12.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "block_256_m2: not testable here" 2, "launch_bounds_256_4: not testable here" 3, "launch_bounds_256_2: not testable here" 4, "launch_bounds_256_1: not testable here" 5, "block_256_m6: not testable here" 6, "vec_loads_gain_nothing: not testable here" 7, "scalar_loads_gain_nothing: not testable here" 8, "phase1_low: not testable here" 9, "phase2_low: not testable here" 10, "phase3_low: not testable here" 11, "phase4_low: not testable here" 12)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.936:35.2546]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,530 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
6.3 1 ""
6.3 2 ""
-1.3 3 ""
3 4 ""
3.7 5 ""
-7.1 6 ""
0 7 ""
0 8 ""
2 9 ">="
20 10 ">="
30 11 ">="
15 12 ">="
EOD
$measured << EOD
21.2651 0 21.027 21.5069
-9.70917 1 -10.4125 -9.03024
-29.2255 2 -29.7322 -28.7603
6.53174 3 6.26203 6.7922
6.44796 4 6.26897 6.67822
6.36994 5 6.05851 6.66698
-20.0569 6 -20.5187 -19.5654
-9.65148 7 -10.2578 -9.14613
-4.79632 8 -5.79608 -3.88242
-9.65148 9 -10.2578 -9.14613
-12.3054 10 -13.1521 -11.566
-0.785076 11 -1.84804 0.15184
-35.2705 12 -35.6815 -34.8786
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [12.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "block_256_m2: not testable here" 2, "launch_bounds_256_4: not testable here" 3, "launch_bounds_256_2: not testable here" 4, "launch_bounds_256_1: not testable here" 5, "block_256_m6: not testable here" 6, "vec_loads_gain_nothing: not testable here" 7, "scalar_loads_gain_nothing: not testable here" 8, "phase1_low: not testable here" 9, "phase2_low: not testable here" 10, "phase3_low: not testable here" 11, "phase4_low: not testable here" 12)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.936:35.2546]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
