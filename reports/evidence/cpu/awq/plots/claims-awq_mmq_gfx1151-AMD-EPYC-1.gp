# Redraw with: gnuplot claims-awq_mmq_gfx1151-AMD-EPYC-1.gp
set terminal svg size 1100,320 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
0.88 0 ""
10.3 1 ""
0.67 2 ""
2.4 3 ""
0.6 4 ""
1.1 5 ""
EOD
$measured << EOD
0.85869 0 0.85869 0.85869
9.21991 1 9.21991 9.21991
0.634446 2 0.634446 0.634446
2.37025 3 2.37025 2.37025
0.531788 4 0.531788 0.531788
1.14531 5 1.14531 1.14531
EOD
set title "awq_mmq_gfx1151: published and measured on AMD EPYC"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [5.6:-0.6]
set ytics ("awq_mmq.rounding_mmq_rowscale: reproduced" 0, "awq_mmq.rounding_mmq_rowscale_outliers: reproduced" 1, "awq_mmq.rounding_mmq_stream: reproduced" 2, "awq_mmq.rounding_mmq_stream_outliers: reproduced" 3, "awq_mmq.rounding_mmq_q8_1: reproduced" 4, "awq_mmq.rounding_mmq_q8_1_outliers: reproduced" 5)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-0.249669:11.0815]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,320 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
0.88 0 ""
10.3 1 ""
0.67 2 ""
2.4 3 ""
0.6 4 ""
1.1 5 ""
EOD
$measured << EOD
0.85869 0 0.85869 0.85869
9.21991 1 9.21991 9.21991
0.634446 2 0.634446 0.634446
2.37025 3 2.37025 2.37025
0.531788 4 0.531788 0.531788
1.14531 5 1.14531 1.14531
EOD
set title "awq_mmq_gfx1151: published and measured on AMD EPYC"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [5.6:-0.6]
set ytics ("awq_mmq.rounding_mmq_rowscale: reproduced" 0, "awq_mmq.rounding_mmq_rowscale_outliers: reproduced" 1, "awq_mmq.rounding_mmq_stream: reproduced" 2, "awq_mmq.rounding_mmq_stream_outliers: reproduced" 3, "awq_mmq.rounding_mmq_q8_1: reproduced" 4, "awq_mmq.rounding_mmq_q8_1_outliers: reproduced" 5)
set xlabel "%"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [-0.249669:11.0815]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
