# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_smallest.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_smallest.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
21.0515 -0.310 -0.04698
21.0712 0.073 0.04698
EOD
$median0 << EOD
21.0614 0 21.0614 21.0614 0 0 0
EOD
$dots1 << EOD
20.037 0.690 -0.02484
20.047 1.073 0.02484
EOD
$median1 << EOD
20.042 1 20.042 20.042 0 0 0
EOD
$dots2 << EOD
1.04808 1.690 -0.04321
1.04898 2.073 0.04321
EOD
$median2 << EOD
1.04853 2 1.04853 1.04853 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_smallest on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000000)" 0, "scalar_v0 (17:000001)" 1, "all_zero (17:000002)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [0.957844:23.0563]
set xtics (1, 2, 5, 10, 20)
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_smallest.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
21.0515 -0.310 -0.04698
21.0712 0.073 0.04698
EOD
$median0 << EOD
21.0614 0 21.0614 21.0614 0 0 0
EOD
$dots1 << EOD
20.037 0.690 -0.02484
20.047 1.073 0.02484
EOD
$median1 << EOD
20.042 1 20.042 20.042 0 0 0
EOD
$dots2 << EOD
1.04808 1.690 -0.04321
1.04898 2.073 0.04321
EOD
$median2 << EOD
1.04853 2 1.04853 1.04853 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_smallest on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000000)" 0, "scalar_v0 (17:000001)" 1, "all_zero (17:000002)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [0.957844:23.0563]
set xtics (1, 2, 5, 10, 20)
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
