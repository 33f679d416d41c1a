# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-2.gp
set terminal svg size 1100,350 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
11 0 ""
0.88 1 ""
10.3 2 ""
0.67 3 ""
2.4 4 ""
0.6 5 ""
1.1 6 ""
EOD
$measured << EOD
3.46691 0 3.46044 3.47032
0.85869 1 0.85869 0.85869
9.21991 2 9.21991 9.21991
0.634446 3 0.634446 0.634446
2.37026 4 2.37026 2.37026
0.531788 5 0.531788 0.531788
1.14531 6 1.14531 1.14531
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [6.6:-0.6]
set ytics ("awq_mmq.prefill_share_of_peak: not testable here" 0, "awq_mmq.rounding_mmq_rowscale: reproduced" 1, "awq_mmq.rounding_mmq_rowscale_outliers: reproduced" 2, "awq_mmq.rounding_mmq_stream: reproduced" 3, "awq_mmq.rounding_mmq_stream_outliers: reproduced" 4, "awq_mmq.rounding_mmq_q8_1: reproduced" 5, "awq_mmq.rounding_mmq_q8_1_outliers: reproduced" 6)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [0.409067:14.3]
set xtics (0.5, 1, 2, 5, 10)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,350 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
11 0 ""
0.88 1 ""
10.3 2 ""
0.67 3 ""
2.4 4 ""
0.6 5 ""
1.1 6 ""
EOD
$measured << EOD
3.46691 0 3.46044 3.47032
0.85869 1 0.85869 0.85869
9.21991 2 9.21991 9.21991
0.634446 3 0.634446 0.634446
2.37026 4 2.37026 2.37026
0.531788 5 0.531788 0.531788
1.14531 6 1.14531 1.14531
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [6.6:-0.6]
set ytics ("awq_mmq.prefill_share_of_peak: not testable here" 0, "awq_mmq.rounding_mmq_rowscale: reproduced" 1, "awq_mmq.rounding_mmq_rowscale_outliers: reproduced" 2, "awq_mmq.rounding_mmq_stream: reproduced" 3, "awq_mmq.rounding_mmq_stream_outliers: reproduced" 4, "awq_mmq.rounding_mmq_q8_1: reproduced" 5, "awq_mmq.rounding_mmq_q8_1_outliers: reproduced" 6)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [0.409067:14.3]
set xtics (0.5, 1, 2, 5, 10)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
