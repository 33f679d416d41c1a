# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_smallest.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_smallest.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
21.0619 -0.310 -0.01025
21.0662 0.073 0.01025
EOD
$median0 << EOD
21.064 0 21.064 21.064 0 0 0
EOD
$dots1 << EOD
20.0346 0.690 -0.02528
20.0447 1.073 0.02528
EOD
$median1 << EOD
20.0396 1 20.0396 20.0396 0 0 0
EOD
$dots2 << EOD
1.03966 1.690 -0.137
1.04252 2.073 0.137
EOD
$median2 << EOD
1.04109 2 1.04109 1.04109 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_smallest on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (15:000000)" 0, "scalar_v0 (15:000001)" 1, "all_zero (15:000002)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [0.949931:23.0561]
set xtics (1, 2, 5, 10, 20)
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_smallest.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
21.0619 -0.310 -0.01025
21.0662 0.073 0.01025
EOD
$median0 << EOD
21.064 0 21.064 21.064 0 0 0
EOD
$dots1 << EOD
20.0346 0.690 -0.02528
20.0447 1.073 0.02528
EOD
$median1 << EOD
20.0396 1 20.0396 20.0396 0 0 0
EOD
$dots2 << EOD
1.03966 1.690 -0.137
1.04252 2.073 0.137
EOD
$median2 << EOD
1.04109 2 1.04109 1.04109 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_smallest on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (15:000000)" 0, "scalar_v0 (15:000001)" 1, "all_zero (15:000002)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [0.949931:23.0561]
set xtics (1, 2, 5, 10, 20)
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
