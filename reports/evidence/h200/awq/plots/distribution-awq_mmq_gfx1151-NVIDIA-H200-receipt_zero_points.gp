# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_zero_points.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_zero_points.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
21.0677 -0.310 -0.003681
21.0693 0.073 0.003681
EOD
$median0 << EOD
21.0685 0 21.0685 21.0685 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_zero_points on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000018)" 0)
set xlabel "time of one launch (us)"
set xrange [21.0677:21.0694]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_zero_points.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
21.0677 -0.310 -0.003681
21.0693 0.073 0.003681
EOD
$median0 << EOD
21.0685 0 21.0685 21.0685 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_zero_points on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (17:000018)" 0)
set xlabel "time of one launch (us)"
set xrange [21.0677:21.0694]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
