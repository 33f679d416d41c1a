# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-4.gp
set terminal svg size 1100,200 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-4.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
0.968 0 ""
0.333 1 "<="
EOD
$measured << EOD
1.82551 0 1.82153 1.82941
0.204819 1 0.204819 0.204819
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [1.6:-0.6]
set ytics ("mfma_no_faster: not testable here" 0, "fp32_reduce_gain_k5120: reproduced" 1)
set xlabel "ratio"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.0748519:1.95937]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,200 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-4.png"
set termoption noenhanced
set encoding utf8
$published << EOD
0.968 0 ""
0.333 1 "<="
EOD
$measured << EOD
1.82551 0 1.82153 1.82941
0.204819 1 0.204819 0.204819
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [1.6:-0.6]
set ytics ("mfma_no_faster: not testable here" 0, "fp32_reduce_gain_k5120: reproduced" 1)
set xlabel "ratio"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.0748519:1.95937]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
