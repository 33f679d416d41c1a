# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1100,200 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
1.28 0 "<="
1.35 1 ""
EOD
$measured << EOD
6.8938 0 6.85274 6.92113
1.44317 1 1.44317 1.44317
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [1.6:-0.6]
set ytics ("awq_mmq.prefill_flatness: not testable here" 0, "awq_mmq.rounding_true_sums: reproduced" 1)
set xlabel "x"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.828709:7.37242]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,200 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
1.28 0 "<="
1.35 1 ""
EOD
$measured << EOD
6.8938 0 6.85274 6.92113
1.44317 1 1.44317 1.44317
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [1.6:-0.6]
set ytics ("awq_mmq.prefill_flatness: not testable here" 0, "awq_mmq.rounding_true_sums: reproduced" 1)
set xlabel "x"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.828709:7.37242]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
