# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_256.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_256.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
71.0048 -0.310 -0.04544
71.0113 0.073 -0.03627
71.0336 -0.164 -0.004876
71.034 0.220 -0.004295
71.0343 -0.017 -0.0039
71.0399 -0.254 0.0039
71.0401 0.129 0.004295
71.0586 -0.108 0.03023
71.1091 0.275 0.1014
71.1202 0.039 0.117
EOD
$median0 << EOD
71.0371 0 71.0371 71.0371 0 0 0
EOD
$dots1 << EOD
286.944 0.690 -0.08914
287.136 1.073 -0.02229
287.2 0.836 0
287.2 1.220 0
287.2 0.983 0
287.2 0.746 0
287.264 1.129 0.02228
287.52 0.892 0.1114
287.552 1.275 0.1226
287.648 1.039 0.156
EOD
$median1 << EOD
287.2 1 287.2 287.2 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_256 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000015)" 0, "scalar_v0 (17:000016)" 1)
set xlabel "time of one launch (us)"
set xrange [64.5052:294.148]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_256.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
71.0048 -0.310 -0.04544
71.0113 0.073 -0.03627
71.0336 -0.164 -0.004876
71.034 0.220 -0.004295
71.0343 -0.017 -0.0039
71.0399 -0.254 0.0039
71.0401 0.129 0.004295
71.0586 -0.108 0.03023
71.1091 0.275 0.1014
71.1202 0.039 0.117
EOD
$median0 << EOD
71.0371 0 71.0371 71.0371 0 0 0
EOD
$dots1 << EOD
286.944 0.690 -0.08914
287.136 1.073 -0.02229
287.2 0.836 0
287.2 1.220 0
287.2 0.983 0
287.2 0.746 0
287.264 1.129 0.02228
287.52 0.892 0.1114
287.552 1.275 0.1226
287.648 1.039 0.156
EOD
$median1 << EOD
287.2 1 287.2 287.2 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_256 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000015)" 0, "scalar_v0 (17:000016)" 1)
set xlabel "time of one launch (us)"
set xrange [64.5052:294.148]
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
