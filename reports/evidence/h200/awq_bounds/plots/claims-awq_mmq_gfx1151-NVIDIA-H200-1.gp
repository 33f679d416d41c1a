# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1100,290 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
29.09 0 "<="
31.31 1 "<="
97.88 2 "<="
62.48 3 "<="
184.23 4 "<="
EOD
$measured << EOD
27.9728 0 27.8857 28.0687
26.4987 1 26.4475 26.5526
79.74 2 79.1241 80.3279
49.7533 3 49.5353 50.0303
145.984 4 145 147.135
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [4.6:-0.6]
set ytics ("awq_mmq.peer_h200_qkv_m64: reproduced" 0, "awq_mmq.peer_h200_o_m64: reproduced" 1, "awq_mmq.peer_h200_gate_up_m64: reproduced" 2, "awq_mmq.peer_h200_down_m64: reproduced" 3, "awq_mmq.peer_h200_gate_up_m128: reproduced" 4)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [13.8249:196.853]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,290 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
29.09 0 "<="
31.31 1 "<="
97.88 2 "<="
62.48 3 "<="
184.23 4 "<="
EOD
$measured << EOD
27.9728 0 27.8857 28.0687
26.4987 1 26.4475 26.5526
79.74 2 79.1241 80.3279
49.7533 3 49.5353 50.0303
145.984 4 145 147.135
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [4.6:-0.6]
set ytics ("awq_mmq.peer_h200_qkv_m64: reproduced" 0, "awq_mmq.peer_h200_o_m64: reproduced" 1, "awq_mmq.peer_h200_gate_up_m64: reproduced" 2, "awq_mmq.peer_h200_down_m64: reproduced" 3, "awq_mmq.peer_h200_gate_up_m128: reproduced" 4)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [13.8249:196.853]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
