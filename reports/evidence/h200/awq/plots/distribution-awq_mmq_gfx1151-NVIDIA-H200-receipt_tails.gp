# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_tails.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-receipt_tails.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
19.6078 -0.310 -0.051
19.6172 0.073 -0.003069
19.6184 -0.164 0.003069
19.6292 0.220 0.05798
EOD
$median0 << EOD
19.6178 0 19.6178 19.6178 0 0 0
EOD
$dots1 << EOD
18.9266 0.690 -0.02071
18.928 1.073 -0.01356
18.9331 0.836 0.01356
18.9496 1.220 0.1005
EOD
$median1 << EOD
18.9306 1 18.9306 18.9306 0 0 0
EOD
$dots2 << EOD
1.16709 1.690 -0.09262
1.16766 2.073 -0.0438
1.16869 1.836 0.0438
1.17043 2.220 0.1929
EOD
$median2 << EOD
1.16818 2 1.16818 1.16818 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_tails on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (15:000003)" 0, "scalar_v0 (15:000004)" 1, "all_zero (15:000005)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.07234:21.3637]
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
19.6078 -0.310 -0.051
19.6172 0.073 -0.003069
19.6184 -0.164 0.003069
19.6292 0.220 0.05798
EOD
$median0 << EOD
19.6178 0 19.6178 19.6178 0 0 0
EOD
$dots1 << EOD
18.9266 0.690 -0.02071
18.928 1.073 -0.01356
18.9331 0.836 0.01356
18.9496 1.220 0.1005
EOD
$median1 << EOD
18.9306 1 18.9306 18.9306 0 0 0
EOD
$dots2 << EOD
1.16709 1.690 -0.09262
1.16766 2.073 -0.0438
1.16869 1.836 0.0438
1.17043 2.220 0.1929
EOD
$median2 << EOD
1.16818 2 1.16818 1.16818 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: receipt_tails on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (15:000003)" 0, "scalar_v0 (15:000004)" 1, "all_zero (15:000005)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.07234:21.3637]
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
