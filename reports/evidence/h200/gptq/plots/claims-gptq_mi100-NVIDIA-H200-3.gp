# Redraw with: gnuplot claims-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 1100,260 font "sans,12" background "white"
set output "claims-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
0.001 0 ""
0.0022 1 ""
0.001 2 "<="
0.001 3 "<="
EOD
$measured << EOD
0.00102847 0 0.00102847 0.00102847
0.00213382 1 0.00213382 0.00213382
0.00213382 2 0.00213382 0.00213382
0.000207588 3 0.000207588 0.000207588
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("error_k5120: reproduced" 0, "error_k25600: reproduced" 1, "l2_baseline_k25600: contradicted" 2, "l2_fp32_reduce_k25600: reproduced" 3)
set xlabel "relative L2"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [4.81954e-05:0.00235939]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,260 font "sans,10" fontscale 1.0
set output "claims-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
$published << EOD
0.001 0 ""
0.0022 1 ""
0.001 2 "<="
0.001 3 "<="
EOD
$measured << EOD
0.00102847 0 0.00102847 0.00102847
0.00213382 1 0.00213382 0.00213382
0.00213382 2 0.00213382 0.00213382
0.000207588 3 0.000207588 0.000207588
EOD
set title "gptq_mi100: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("error_k5120: reproduced" 0, "error_k25600: reproduced" 1, "l2_baseline_k25600: contradicted" 2, "l2_fp32_reduce_k25600: reproduced" 3)
set xlabel "relative L2"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [4.81954e-05:0.00235939]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
