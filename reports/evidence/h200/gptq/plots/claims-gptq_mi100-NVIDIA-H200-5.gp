# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-5.gp
set terminal svg size 1100,230 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-5.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
30.49 0 ""
128.1 1 ""
70 2 ""
EOD
$measured << EOD
31.08 0 31.016 31.188
127.824 1 127.456 128.144
70.64 2 69.768 71.152
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("library_h200_qkv_m1: not measured" 0, "library_h200_gate_up_m1: reproduced" 1, "library_h200_down_m1: not measured" 2)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [22.6777:135.956]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,230 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-5.png"
set termoption noenhanced
set encoding utf8
$published << EOD
30.49 0 ""
128.1 1 ""
70 2 ""
EOD
$measured << EOD
31.08 0 31.016 31.188
127.824 1 127.456 128.144
70.64 2 69.768 71.152
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("library_h200_qkv_m1: not measured" 0, "library_h200_gate_up_m1: reproduced" 1, "library_h200_down_m1: not measured" 2)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [22.6777:135.956]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
