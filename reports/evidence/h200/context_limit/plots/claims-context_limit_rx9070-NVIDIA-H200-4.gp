# Redraw with: gnuplot claims-context_limit_rx9070-NVIDIA-H200-4.gp
set terminal svg size 1100,260 font "sans,12" background "white"
set output "claims-context_limit_rx9070-NVIDIA-H200-4.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
3.42 0 ""
4.46 1 ""
3 2 ""
6 3 ""
EOD
$measured << EOD
3.43402 0 3.43402 3.43402
4.46955 1 4.46955 4.46955
3 2 3 3
6 3 6 6
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("context_limit.3bit_cache: reproduced" 0, "context_limit.3bit_cache_unseen: reproduced" 1, "context_limit.batched_65536: reproduced" 2, "context_limit.batched_131072: reproduced" 3)
set xlabel "GiB"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [2.76:6.24]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,260 font "sans,10" fontscale 1.0
set output "claims-context_limit_rx9070-NVIDIA-H200-4.png"
set termoption noenhanced
set encoding utf8
$published << EOD
3.42 0 ""
4.46 1 ""
3 2 ""
6 3 ""
EOD
$measured << EOD
3.43402 0 3.43402 3.43402
4.46955 1 4.46955 4.46955
3 2 3 3
6 3 6 6
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("context_limit.3bit_cache: reproduced" 0, "context_limit.3bit_cache_unseen: reproduced" 1, "context_limit.batched_65536: reproduced" 2, "context_limit.batched_131072: reproduced" 3)
set xlabel "GiB"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [2.76:6.24]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
