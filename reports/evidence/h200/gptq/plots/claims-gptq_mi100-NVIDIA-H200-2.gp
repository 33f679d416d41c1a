# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 1100,170 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
34.4 0 ""
EOD
$measured << EOD
1017.24 0 1008.58 1033.19
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [0.6:-0.6]
set ytics ("achieved_bandwidth: not testable here" 0)
set xlabel "GB/s"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [26.4615:1343.14]
set xtics (50, 100, 200, 500, 1000)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,170 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
34.4 0 ""
EOD
$measured << EOD
1017.24 0 1008.58 1033.19
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [0.6:-0.6]
set ytics ("achieved_bandwidth: not testable here" 0)
set xlabel "GB/s"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [26.4615:1343.14]
set xtics (50, 100, 200, 500, 1000)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
