# Redraw with: gnuplot claims-context_limit_rx9070-NVIDIA-H200-2.gp
set terminal svg size 1100,230 font "sans,12" background "white"
set output "claims-context_limit_rx9070-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
4 0 ">="
3 1 ">="
2 2 ">="
EOD
$measured << EOD
36.5714 0 36.5714 36.5714
36.5714 1 36.5714 36.5714
2.58632 2 2.58632 2.58632
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("context_limit.startup_is_no_success: reproduced" 0, "context_limit.3bit_dies_earlier: reproduced" 1, "context_limit.3bit_stores_twice: reproduced" 2)
set xlabel "x"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-0.765714:39.3371]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,230 font "sans,10" fontscale 1.0
set output "claims-context_limit_rx9070-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
4 0 ">="
3 1 ">="
2 2 ">="
EOD
$measured << EOD
36.5714 0 36.5714 36.5714
36.5714 1 36.5714 36.5714
2.58632 2 2.58632 2.58632
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("context_limit.startup_is_no_success: reproduced" 0, "context_limit.3bit_dies_earlier: reproduced" 1, "context_limit.3bit_stores_twice: reproduced" 2)
set xlabel "x"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-0.765714:39.3371]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
