# Redraw with: gnuplot claims-kv_sweep_strix_halo-NVIDIA-H200-2.gp
set terminal svg size 1100,200 font "sans,12" background "white"
set output "claims-kv_sweep_strix_halo-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
-50 0 ""
-75 1 ""
EOD
$measured << EOD
-46.875 0 -46.875 -46.875
-71.875 1 -71.875 -71.875
EOD
set title "kv_sweep_strix_halo: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [1.6:-0.6]
set ytics ("kv_sweep.memory_q8_0: contradicted" 0, "kv_sweep.memory_q4_0: contradicted" 1)
set xlabel "% of the bytes"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-77.25:-44.625]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,200 font "sans,10" fontscale 1.0
set output "claims-kv_sweep_strix_halo-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
-50 0 ""
-75 1 ""
EOD
$measured << EOD
-46.875 0 -46.875 -46.875
-71.875 1 -71.875 -71.875
EOD
set title "kv_sweep_strix_halo: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [1.6:-0.6]
set ytics ("kv_sweep.memory_q8_0: contradicted" 0, "kv_sweep.memory_q4_0: contradicted" 1)
set xlabel "% of the bytes"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-77.25:-44.625]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
