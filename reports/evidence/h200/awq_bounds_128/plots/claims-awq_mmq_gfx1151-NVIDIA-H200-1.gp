# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1100,260 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
42.31 0 "<="
38.62 1 "<="
184.23 2 "<="
98.26 3 "<="
EOD
$measured << EOD
40.018 0 39.8555 40.157
35.3488 1 35.165 35.5441
153.248 2 152.644 154.025
83.816 3 83.2246 84.4138
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("awq_mmq.peer_h200_qkv_m128: reproduced" 0, "awq_mmq.peer_h200_o_m128: reproduced" 1, "awq_mmq.peer_h200_gate_up_m128: reproduced" 2, "awq_mmq.peer_h200_down_m128: reproduced" 3)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [23.2398:196.155]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,260 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
42.31 0 "<="
38.62 1 "<="
184.23 2 "<="
98.26 3 "<="
EOD
$measured << EOD
40.018 0 39.8555 40.157
35.3488 1 35.165 35.5441
153.248 2 152.644 154.025
83.816 3 83.2246 84.4138
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("awq_mmq.peer_h200_qkv_m128: reproduced" 0, "awq_mmq.peer_h200_o_m128: reproduced" 1, "awq_mmq.peer_h200_gate_up_m128: reproduced" 2, "awq_mmq.peer_h200_down_m128: reproduced" 3)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [23.2398:196.155]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
