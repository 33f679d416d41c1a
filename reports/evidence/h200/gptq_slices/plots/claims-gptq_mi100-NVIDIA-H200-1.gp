# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1100,380 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
6.3 1 ""
0 2 ""
0 3 ""
2 4 ">="
20 5 ">="
30 6 ">="
15 7 ">="
EOD
$measured << EOD
21.0648 0 21.0155 21.1143
-11.1845 1 -11.8145 -10.5964
-9.27358 2 -9.89237 -8.72783
-5.10985 3 -5.37424 -4.78692
-9.27358 4 -9.89237 -8.72783
-11.948 5 -12.1888 -11.6949
0.739217 6 0.474896 1.02165
-35.5149 7 -35.6548 -35.3352
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [7.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "vec_loads_gain_nothing: not testable here" 2, "scalar_loads_gain_nothing: not testable here" 3, "phase1_low: not testable here" 4, "phase2_low: not testable here" 5, "phase3_low: not testable here" 6, "phase4_low: not testable here" 7)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.9072:35.2524]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,380 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
2.8 0 ""
6.3 1 ""
0 2 ""
0 3 ""
2 4 ">="
20 5 ">="
30 6 ">="
15 7 ">="
EOD
$measured << EOD
21.0648 0 21.0155 21.1143
-11.1845 1 -11.8145 -10.5964
-9.27358 2 -9.89237 -8.72783
-5.10985 3 -5.37424 -4.78692
-9.27358 4 -9.89237 -8.72783
-11.948 5 -12.1888 -11.6949
0.739217 6 0.474896 1.02165
-35.5149 7 -35.6548 -35.3352
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [7.6:-0.6]
set ytics ("bandwidth_share: not testable here" 0, "fdot2_called: not testable here" 1, "vec_loads_gain_nothing: not testable here" 2, "scalar_loads_gain_nothing: not testable here" 3, "phase1_low: not testable here" 4, "phase2_low: not testable here" 5, "phase3_low: not testable here" 6, "phase4_low: not testable here" 7)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-40.9072:35.2524]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
