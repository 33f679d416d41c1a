# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_m_tail.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_m_tail.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
20.5616 -0.310 -0.0217
20.5705 0.073 0.0217
EOD
$median0 << EOD
20.5661 0 20.5661 20.5661 0 0 0
EOD
$dots1 << EOD
20.1041 0.690 -0.02088
20.1125 1.073 0.02088
EOD
$median1 << EOD
20.1083 1 20.1083 20.1083 0 0 0
EOD
$dots2 << EOD
1.15464 1.690 -0.07606
1.1564 2.073 0.07606
EOD
$median2 << EOD
1.15552 2 1.15552 1.15552 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_m_tail on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000003)" 0, "scalar_v0 (17:000004)" 1, "all_zero (17:000005)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.05907:22.4269]
set xtics (2, 5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_m_tail.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
20.5616 -0.310 -0.0217
20.5705 0.073 0.0217
EOD
$median0 << EOD
20.5661 0 20.5661 20.5661 0 0 0
EOD
$dots1 << EOD
20.1041 0.690 -0.02088
20.1125 1.073 0.02088
EOD
$median1 << EOD
20.1083 1 20.1083 20.1083 0 0 0
EOD
$dots2 << EOD
1.15464 1.690 -0.07606
1.1564 2.073 0.07606
EOD
$median2 << EOD
1.15552 2 1.15552 1.15552 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_m_tail on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000003)" 0, "scalar_v0 (17:000004)" 1, "all_zero (17:000005)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.05907:22.4269]
set xtics (2, 5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
