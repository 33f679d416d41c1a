# Redraw with: gnuplot claims-context_limit_rx9070-NVIDIA-H200-1.gp
set terminal svg size 1100,410 font "sans,12" background "white"
set output "claims-context_limit_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
262144 0 ""
131072 1 ">="
262144 2 ""
196608 3 ">="
144768 4 ""
187920 5 ""
262144 6 ""
32768 7 ""
0 8 "<="
EOD
$measured << EOD
262144 0 262144 262144
262144 1 262144 262144
262144 2 262144 262144
262144 3 262144 262144
145488 4 145488 145488
189360 5 189360 189360
262144 6 262144 262144
32768 7 32768 32768
22528 8 22528 22528
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [8.6:-0.6]
set ytics ("context_limit.startup_3bit: reproduced" 0, "context_limit.startup_3bit_lower: reproduced" 1, "context_limit.startup_fp8: reproduced" 2, "context_limit.fp8_request: reproduced" 3, "context_limit.3bit_tokens_seen: reproduced" 4, "context_limit.3bit_tokens_unseen: reproduced" 5, "context_limit.tiled_serves_all: reproduced" 6, "context_limit.batched_starts: reproduced" 7, "context_limit.two_requests: contradicted" 8)
set xlabel "tokens"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-20971.5:283116]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,410 font "sans,10" fontscale 1.0
set output "claims-context_limit_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
262144 0 ""
131072 1 ">="
262144 2 ""
196608 3 ">="
144768 4 ""
187920 5 ""
262144 6 ""
32768 7 ""
0 8 "<="
EOD
$measured << EOD
262144 0 262144 262144
262144 1 262144 262144
262144 2 262144 262144
262144 3 262144 262144
145488 4 145488 145488
189360 5 189360 189360
262144 6 262144 262144
32768 7 32768 32768
22528 8 22528 22528
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [8.6:-0.6]
set ytics ("context_limit.startup_3bit: reproduced" 0, "context_limit.startup_3bit_lower: reproduced" 1, "context_limit.startup_fp8: reproduced" 2, "context_limit.fp8_request: reproduced" 3, "context_limit.3bit_tokens_seen: reproduced" 4, "context_limit.3bit_tokens_unseen: reproduced" 5, "context_limit.tiled_serves_all: reproduced" 6, "context_limit.batched_starts: reproduced" 7, "context_limit.two_requests: contradicted" 8)
set xlabel "tokens"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-20971.5:283116]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
