# Redraw with: gnuplot claims-wo_split-NVIDIA-H200-2.gp
set terminal svg size 1100,230 font "sans,12" background "white"
set output "claims-wo_split-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
2.66 0 ""
5.11 1 ""
8.39 2 ""
EOD
$measured << EOD
1.91019 0 1.90207 1.92006
3.4364 1 3.38755 3.49903
4.77705 2 4.7395 4.80622
EOD
set title "wo_split: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("speedup_split_2: not testable here" 0, "speedup_split_4: not testable here" 1, "speedup_split_8: not testable here" 2)
set xlabel "ratio"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [1.38304:8.90903]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,230 font "sans,10" fontscale 1.0
set output "claims-wo_split-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
2.66 0 ""
5.11 1 ""
8.39 2 ""
EOD
$measured << EOD
1.91019 0 1.90207 1.92006
3.4364 1 3.38755 3.49903
4.77705 2 4.7395 4.80622
EOD
set title "wo_split: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("speedup_split_2: not testable here" 0, "speedup_split_4: not testable here" 1, "speedup_split_8: not testable here" 2)
set xlabel "ratio"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [1.38304:8.90903]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
