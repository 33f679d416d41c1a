# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_larger.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_larger.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
72.1012 -0.310 -0.04757
72.1348 0.073 -0.001103
72.1364 -0.164 0.001103
72.1382 0.220 0.003631
EOD
$median0 << EOD
72.1356 0 72.1356 72.1356 0 0 0
EOD
$dots1 << EOD
101.216 0.690 -0.4407
101.632 1.073 -0.03148
101.696 0.836 0.03148
101.728 1.220 0.06295
EOD
$median1 << EOD
101.664 1 101.664 101.664 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_larger on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000012)" 0, "scalar_v0 (17:000013)" 1)
set xlabel "time of one launch (us)"
set xrange [71.2123:102.617]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,206 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_larger.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
72.1012 -0.310 -0.04757
72.1348 0.073 -0.001103
72.1364 -0.164 0.001103
72.1382 0.220 0.003631
EOD
$median0 << EOD
72.1356 0 72.1356 72.1356 0 0 0
EOD
$dots1 << EOD
101.216 0.690 -0.4407
101.632 1.073 -0.03148
101.696 0.836 0.03148
101.728 1.220 0.06295
EOD
$median1 << EOD
101.664 1 101.664 101.664 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_larger on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000012)" 0, "scalar_v0 (17:000013)" 1)
set xlabel "time of one launch (us)"
set xrange [71.2123:102.617]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
