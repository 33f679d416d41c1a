# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_tails.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_tails.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
19.619 -0.310 -0.1405
19.6436 0.073 -0.01575
19.6497 -0.164 0.01575
19.6556 0.220 0.04535
EOD
$median0 << EOD
19.6466 0 19.6466 19.6466 0 0 0
EOD
$dots1 << EOD
18.9292 0.690 -0.08323
18.9437 1.073 -0.006649
18.9463 0.836 0.006649
18.9544 1.220 0.04985
EOD
$median1 << EOD
18.945 1 18.945 18.945 0 0 0
EOD
$dots2 << EOD
1.17091 1.690 -0.1046
1.17212 2.073 -0.002001
1.17216 1.836 0.002001
1.17264 2.220 0.04265
EOD
$median2 << EOD
1.17214 2 1.17214 1.17214 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_tails on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000009)" 0, "scalar_v0 (17:000010)" 1, "all_zero (17:000011)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.07591:21.3912]
set xtics (2, 5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,244 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_tails.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
19.619 -0.310 -0.1405
19.6436 0.073 -0.01575
19.6497 -0.164 0.01575
19.6556 0.220 0.04535
EOD
$median0 << EOD
19.6466 0 19.6466 19.6466 0 0 0
EOD
$dots1 << EOD
18.9292 0.690 -0.08323
18.9437 1.073 -0.006649
18.9463 0.836 0.006649
18.9544 1.220 0.04985
EOD
$median1 << EOD
18.945 1 18.945 18.945 0 0 0
EOD
$dots2 << EOD
1.17091 1.690 -0.1046
1.17212 2.073 -0.002001
1.17216 1.836 0.002001
1.17264 2.220 0.04265
EOD
$median2 << EOD
1.17214 2 1.17214 1.17214 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_tails on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000009)" 0, "scalar_v0 (17:000010)" 1, "all_zero (17:000011)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.07591:21.3912]
set xtics (2, 5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
