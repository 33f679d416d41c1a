# Redraw with: gnuplot claims-kv_quality_rx9070-NVIDIA-H200-1.gp
set terminal svg size 1100,170 font "sans,12" background "white"
set output "claims-kv_quality_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
3.43 0 ""
EOD
$measured << EOD
3.46988 0 3.46988 3.46988
EOD
set title "kv_quality_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [0.6:-0.6]
set ytics ("kv_quality.boundary_bits: reproduced" 0)
set xlabel "x"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [3.42653:3.47335]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,170 font "sans,10" fontscale 1.0
set output "claims-kv_quality_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
3.43 0 ""
EOD
$measured << EOD
3.46988 0 3.46988 3.46988
EOD
set title "kv_quality_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [0.6:-0.6]
set ytics ("kv_quality.boundary_bits: reproduced" 0)
set xlabel "x"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [3.42653:3.47335]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
