# Redraw with: gnuplot claims-kv_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 1100,260 font "sans,12" background "white"
set output "claims-kv_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
86.75 0 "<="
159.14 1 "<="
68.77 2 "<="
128.83 3 "<="
EOD
$measured << EOD
70.14 0 70.096 70.22
130.432 1 130.176 130.64
69.66 2 69.48 69.748
130 3 129.824 130.224
EOD
set title "kv_quant_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("kv_quant.fp16_9b_65536: reproduced" 0, "kv_quant.fp16_9b_131072: reproduced" 1, "kv_quant.fp16_8b_65536: reproduced" 2, "kv_quant.fp16_8b_131072: reproduced" 3)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [61.5404:166.37]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,260 font "sans,10" fontscale 1.0
set output "claims-kv_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
86.75 0 "<="
159.14 1 "<="
68.77 2 "<="
128.83 3 "<="
EOD
$measured << EOD
70.14 0 70.096 70.22
130.432 1 130.176 130.64
69.66 2 69.48 69.748
130 3 129.824 130.224
EOD
set title "kv_quant_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("kv_quant.fp16_9b_65536: reproduced" 0, "kv_quant.fp16_9b_131072: reproduced" 1, "kv_quant.fp16_8b_65536: reproduced" 2, "kv_quant.fp16_8b_131072: reproduced" 3)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [61.5404:166.37]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
