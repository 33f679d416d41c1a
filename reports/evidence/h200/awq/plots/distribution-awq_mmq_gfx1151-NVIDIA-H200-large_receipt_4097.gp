# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_4097.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_4097.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2.50157 -0.310 -0.0735
2.50525 0.073 0.0735
EOD
$median0 << EOD
2.50341 0 2.50341 2.50341 0 0 0
EOD
$dots1 << EOD
363.916 0.690 -0.1896
365.298 1.073 0.1896
EOD
$median1 << EOD
364.607 1 364.607 364.607 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_4097 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000015)" 0, "scalar_v0 (18:000016)" 1)
set xlabel "time of one launch (ms)"
set logscale x
set xrange [2.15417:424.21]
set xtics (5, 10, 20, 50, 100, 200)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_4097.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2.50157 -0.310 -0.0735
2.50525 0.073 0.0735
EOD
$median0 << EOD
2.50341 0 2.50341 2.50341 0 0 0
EOD
$dots1 << EOD
363.916 0.690 -0.1896
365.298 1.073 0.1896
EOD
$median1 << EOD
364.607 1 364.607 364.607 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_4097 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000015)" 0, "scalar_v0 (18:000016)" 1)
set xlabel "time of one launch (ms)"
set logscale x
set xrange [2.15417:424.21]
set xtics (5, 10, 20, 50, 100, 200)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
