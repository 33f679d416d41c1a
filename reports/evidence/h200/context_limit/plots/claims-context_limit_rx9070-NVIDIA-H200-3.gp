# Redraw with: gnuplot claims-context_limit_rx9070-NVIDIA-H200-3.gp
set terminal svg size 1100,290 font "sans,12" background "white"
set output "claims-context_limit_rx9070-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
512 0 ""
512 1 ""
1024 2 ""
2048 3 ""
192 4 ""
EOD
$measured << EOD
512 0 512 512
512 1 512 512
1024 2 1024 1024
2048 3 2048 2048
3072 4 3072 3072
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [4.6:-0.6]
set ytics ("context_limit.refused_65536: reproduced" 0, "context_limit.refused_98304: reproduced" 1, "context_limit.refused_262144: reproduced" 2, "context_limit.two_requests_131072: reproduced" 3, "context_limit.two_requests_192: contradicted" 4)
set xlabel "MiB"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-38.4:3302.4]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,290 font "sans,10" fontscale 1.0
set output "claims-context_limit_rx9070-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
$published << EOD
512 0 ""
512 1 ""
1024 2 ""
2048 3 ""
192 4 ""
EOD
$measured << EOD
512 0 512 512
512 1 512 512
1024 2 1024 1024
2048 3 2048 2048
3072 4 3072 3072
EOD
set title "context_limit_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [4.6:-0.6]
set ytics ("context_limit.refused_65536: reproduced" 0, "context_limit.refused_98304: reproduced" 1, "context_limit.refused_262144: reproduced" 2, "context_limit.two_requests_131072: reproduced" 3, "context_limit.two_requests_192: contradicted" 4)
set xlabel "MiB"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-38.4:3302.4]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
