# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1100,590 font "sans,12" background "white"
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
-16.6 6 ""
-35.5 7 ""
-7.1 8 ""
0 9 ""
0 10 ""
2 11 ">="
20 12 ">="
30 13 ">="
15 14 ">="
EOD
$measured << EOD
21.1925 0 21.0121 21.5247
-11.0308 1 -11.6321 -10.2875
-29.0651 2 -29.7843 -28.5756
6.67079 3 6.50671 6.81029
6.37992 4 6.23241 6.51857
6.52163 5 6.38904 6.6712
-20.9882 6 -21.3627 -20.6384
-49.9746 7 -50.2051 -49.7546
-19.8306 8 -20.6293 -19.2058
-9.44174 9 -9.78967 -9.05938
-5.09008 10 -5.60908 -4.65326
-9.44174 11 -9.78967 -9.05938
-11.9704 12 -12.273 -11.7007
0.586503 13 0.169275 0.987176
-35.4297 14 -35.6924 -35.1671
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [14.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "block_256_m2: not testable here" 2, "launch_bounds_256_4: not testable here" 3, "launch_bounds_256_2: not testable here" 4, "launch_bounds_256_1: not testable here" 5, "block_320_8bit: not testable here" 6, "block_512_8bit: not testable here" 7, "block_256_m6: not testable here" 8, "vec_loads_gain_nothing: not testable here" 9, "scalar_loads_gain_nothing: not testable here" 10, "phase1_low: not testable here" 11, "phase2_low: not testable here" 12, "phase3_low: not testable here" 13, "phase4_low: not testable here" 14)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-56.6215:36.4164]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,590 font "sans,10" fontscale 1.0
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
-16.6 6 ""
-35.5 7 ""
-7.1 8 ""
0 9 ""
0 10 ""
2 11 ">="
20 12 ">="
30 13 ">="
15 14 ">="
EOD
$measured << EOD
21.1925 0 21.0121 21.5247
-11.0308 1 -11.6321 -10.2875
-29.0651 2 -29.7843 -28.5756
6.67079 3 6.50671 6.81029
6.37992 4 6.23241 6.51857
6.52163 5 6.38904 6.6712
-20.9882 6 -21.3627 -20.6384
-49.9746 7 -50.2051 -49.7546
-19.8306 8 -20.6293 -19.2058
-9.44174 9 -9.78967 -9.05938
-5.09008 10 -5.60908 -4.65326
-9.44174 11 -9.78967 -9.05938
-11.9704 12 -12.273 -11.7007
0.586503 13 0.169275 0.987176
-35.4297 14 -35.6924 -35.1671
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [14.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "block_256_m2: not testable here" 2, "launch_bounds_256_4: not testable here" 3, "launch_bounds_256_2: not testable here" 4, "launch_bounds_256_1: not testable here" 5, "block_320_8bit: not testable here" 6, "block_512_8bit: not testable here" 7, "block_256_m6: not testable here" 8, "vec_loads_gain_nothing: not testable here" 9, "scalar_loads_gain_nothing: not testable here" 10, "phase1_low: not testable here" 11, "phase2_low: not testable here" 12, "phase3_low: not testable here" 13, "phase4_low: not testable here" 14)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-56.6215:36.4164]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
