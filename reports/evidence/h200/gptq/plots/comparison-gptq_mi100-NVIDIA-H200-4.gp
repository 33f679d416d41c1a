# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-4.gp
set terminal svg size 1000,181 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-4.svg"
set termoption noenhanced
set encoding utf8
$r0 << EOD
1.00007 -0.3 0.99692 1.00386
EOD
$r1 << EOD
1.77792 -0.1 1.76964 1.78803
EOD
$r2 << EOD
1.0004 0.1 0.995668 1.00577
EOD
$r3 << EOD
0.997877 0.3 0.989396 1.00582
EOD
set title "A row limit of 32 instead of 24, 8 bits, NVIDIA H200"
set xlabel "time of dispatch, max_rows = 32 / of dispatch, max_rows = 24"
set lmargin at screen 0.163
set rmargin at screen 0.97
set tmargin at screen 0.779
set bmargin at screen 0.436
set key at screen 0.5, screen 0.077 center center horizontal samplen 2
set yrange [0.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0)
set tics out nomirror
set grid xtics
set xrange [0.941477:1.83595]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 24", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 32", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 50", NaN with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 64", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with xerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle
unset output
reset
set terminal pngcairo size 1000,181 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-4.png"
set termoption noenhanced
set encoding utf8
$r0 << EOD
1.00007 -0.3 0.99692 1.00386
EOD
$r1 << EOD
1.77792 -0.1 1.76964 1.78803
EOD
$r2 << EOD
1.0004 0.1 0.995668 1.00577
EOD
$r3 << EOD
0.997877 0.3 0.989396 1.00582
EOD
set title "A row limit of 32 instead of 24, 8 bits, NVIDIA H200"
set xlabel "time of dispatch, max_rows = 32 / of dispatch, max_rows = 24"
set lmargin at screen 0.163
set rmargin at screen 0.97
set tmargin at screen 0.779
set bmargin at screen 0.436
set key at screen 0.5, screen 0.077 center center horizontal samplen 2
set yrange [0.5:-0.5]
set ytics ("qwen3_32b_tp4_qkv" 0)
set tics out nomirror
set grid xtics
set xrange [0.941477:1.83595]
set arrow from 1, graph 0 to 1, graph 1 nohead back lw 1.5 lc rgb "#000000"
plot NaN notitle, NaN with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 24", NaN with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 32", NaN with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 50", NaN with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 64", \
     $r0 using 1:2:3:4 with xerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with xerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with xerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with xerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle
unset output
