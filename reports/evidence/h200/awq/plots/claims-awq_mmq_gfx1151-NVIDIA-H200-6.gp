# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-6.gp
set terminal svg size 1100,380 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-6.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
29.09 0 "<="
31.31 1 "<="
97.88 2 "<="
62.48 3 "<="
42.31 4 "<="
38.62 5 "<="
184.23 6 "<="
98.26 7 "<="
EOD
$measured << EOD
28.1968 0 28.1475 28.2632
26.6947 1 26.5445 26.7947
79.04 2 78.3738 79.6413
50.004 3 49.808 50.112
40.31 4 39.7066 40.8486
35.616 5 35.5392 35.682
145.664 6 145.306 145.991
81.784 7 81.4142 82.083
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [7.6:-0.6]
set ytics ("awq_mmq.peer_h200_qkv_m64: reproduced" 0, "awq_mmq.peer_h200_o_m64: not measured" 1, "awq_mmq.peer_h200_gate_up_m64: not measured" 2, "awq_mmq.peer_h200_down_m64: not measured" 3, "awq_mmq.peer_h200_qkv_m128: not measured" 4, "awq_mmq.peer_h200_o_m128: reproduced" 5, "awq_mmq.peer_h200_gate_up_m128: not measured" 6, "awq_mmq.peer_h200_down_m128: not measured" 7)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [13.9297:196.845]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,380 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-6.png"
set termoption noenhanced
set encoding utf8
$published << EOD
29.09 0 "<="
31.31 1 "<="
97.88 2 "<="
62.48 3 "<="
42.31 4 "<="
38.62 5 "<="
184.23 6 "<="
98.26 7 "<="
EOD
$measured << EOD
28.1968 0 28.1475 28.2632
26.6947 1 26.5445 26.7947
79.04 2 78.3738 79.6413
50.004 3 49.808 50.112
40.31 4 39.7066 40.8486
35.616 5 35.5392 35.682
145.664 6 145.306 145.991
81.784 7 81.4142 82.083
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [7.6:-0.6]
set ytics ("awq_mmq.peer_h200_qkv_m64: reproduced" 0, "awq_mmq.peer_h200_o_m64: not measured" 1, "awq_mmq.peer_h200_gate_up_m64: not measured" 2, "awq_mmq.peer_h200_down_m64: not measured" 3, "awq_mmq.peer_h200_qkv_m128: not measured" 4, "awq_mmq.peer_h200_o_m128: reproduced" 5, "awq_mmq.peer_h200_gate_up_m128: not measured" 6, "awq_mmq.peer_h200_down_m128: not measured" 7)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [13.9297:196.845]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
