# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-3.gp
set terminal svg size 1100,320 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
118.7 0 ">="
134.5 1 ">="
131.4 2 ">="
127.5 3 ">="
120.4 4 ">="
106.6 5 ">="
EOD
$measured << EOD
209.054 0 208.375 210.183
1410.17 1 1407.53 1411.55
1441.17 2 1440.33 1442.19
1441.17 3 1440.33 1442.19
1441.17 4 1440.33 1442.19
1441.17 5 1440.33 1442.19
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [5.6:-0.6]
set ytics ("awq_mmq.prefill_0: not testable here" 0, "awq_mmq.prefill_2048: not testable here" 1, "awq_mmq.prefill_4096: not testable here" 2, "awq_mmq.prefill_8192: not testable here" 3, "awq_mmq.prefill_16384: not testable here" 4, "awq_mmq.prefill_32768: not testable here" 5)
set xlabel "tok/s"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-0.247111:1549.04]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,320 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
$published << EOD
118.7 0 ">="
134.5 1 ">="
131.4 2 ">="
127.5 3 ">="
120.4 4 ">="
106.6 5 ">="
EOD
$measured << EOD
209.054 0 208.375 210.183
1410.17 1 1407.53 1411.55
1441.17 2 1440.33 1442.19
1441.17 3 1440.33 1442.19
1441.17 4 1440.33 1442.19
1441.17 5 1440.33 1442.19
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [5.6:-0.6]
set ytics ("awq_mmq.prefill_0: not testable here" 0, "awq_mmq.prefill_2048: not testable here" 1, "awq_mmq.prefill_4096: not testable here" 2, "awq_mmq.prefill_8192: not testable here" 3, "awq_mmq.prefill_16384: not testable here" 4, "awq_mmq.prefill_32768: not testable here" 5)
set xlabel "tok/s"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-0.247111:1549.04]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
