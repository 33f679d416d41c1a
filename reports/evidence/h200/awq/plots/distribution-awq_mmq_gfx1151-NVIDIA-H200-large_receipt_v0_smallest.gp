# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_smallest.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_smallest.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
20.819 -0.310 -0.03841
20.8201 0.073 -0.03319
20.8339 -0.164 0.03319
20.8468 0.220 0.09488
EOD
$median0 << EOD
20.827 0 20.827 20.827 0 0 0
EOD
$dots1 << EOD
25.8912 0.690 -0.01166
25.892 1.073 -0.008653
25.8965 0.836 0.008653
25.9004 1.220 0.02357
EOD
$median1 << EOD
25.8943 1 25.8943 25.8943 0 0 0
EOD
$dots2 << EOD
1.19997 1.690 -0.05032
1.20022 2.073 -0.0302
1.20094 1.836 0.0302
1.20155 2.220 0.08087
EOD
$median2 << EOD
1.20058 2 1.20058 1.20058 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_v0_smallest on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000000)" 0, "scalar_v0 (18:000001)" 1, "all_zero (18:000002)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.09433:28.4008]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_smallest.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
20.819 -0.310 -0.03841
20.8201 0.073 -0.03319
20.8339 -0.164 0.03319
20.8468 0.220 0.09488
EOD
$median0 << EOD
20.827 0 20.827 20.827 0 0 0
EOD
$dots1 << EOD
25.8912 0.690 -0.01166
25.892 1.073 -0.008653
25.8965 0.836 0.008653
25.9004 1.220 0.02357
EOD
$median1 << EOD
25.8943 1 25.8943 25.8943 0 0 0
EOD
$dots2 << EOD
1.19997 1.690 -0.05032
1.20022 2.073 -0.0302
1.20094 1.836 0.0302
1.20155 2.220 0.08087
EOD
$median2 << EOD
1.20058 2 1.20058 1.20058 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_v0_smallest on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000000)" 0, "scalar_v0 (18:000001)" 1, "all_zero (18:000002)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [1.09433:28.4008]
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
