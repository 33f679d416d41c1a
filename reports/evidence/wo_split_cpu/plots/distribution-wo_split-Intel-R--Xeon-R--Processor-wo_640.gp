# Redraw with: gnuplot distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.gp
set terminal svg size 1100,358 font "sans,12" background "white"
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
319.985 -0.310 -3.62
344.025 0.073 3.62
EOD
$median0 << EOD
332.005 0 332.005 332.005 0 0 0
EOD
$dots1 << EOD
263.993 0.690 -1.077
269.743 1.073 1.077
EOD
$median1 << EOD
266.868 1 266.868 266.868 0 0 0
EOD
$dots2 << EOD
371.901 1.690 -10.52
459.318 2.073 10.52
EOD
$median2 << EOD
415.609 2 415.609 415.609 0 0 0
EOD
$dots3 << EOD
312.92 2.690 -0.9891
319.172 3.073 0.9891
EOD
$median3 << EOD
316.046 3 316.046 316.046 0 0 0
EOD
$dots4 << EOD
486.228 3.690 -3.651
523.082 4.073 3.651
EOD
$median4 << EOD
504.655 4 504.655 504.655 0 0 0
EOD
$dots5 << EOD
416.025 4.690 -4.427
454.562 5.073 4.427
EOD
$median5 << EOD
435.294 5 435.294 435.294 0 0 0
EOD
set multiplot title "wo_split: wo_640 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful split=1 (1:000000)" 0, "coalesced split=1 (1:000001)" 1, "fast split=1 (1:000002)" 2, "faithful split=8 (1:000003)" 3, "coalesced split=8 (1:000004)" 4, "fast split=8 (1:000005)" 5)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [256.22:530.855]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-11:11]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,358 font "sans,10" fontscale 1.0
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
319.985 -0.310 -3.62
344.025 0.073 3.62
EOD
$median0 << EOD
332.005 0 332.005 332.005 0 0 0
EOD
$dots1 << EOD
263.993 0.690 -1.077
269.743 1.073 1.077
EOD
$median1 << EOD
266.868 1 266.868 266.868 0 0 0
EOD
$dots2 << EOD
371.901 1.690 -10.52
459.318 2.073 10.52
EOD
$median2 << EOD
415.609 2 415.609 415.609 0 0 0
EOD
$dots3 << EOD
312.92 2.690 -0.9891
319.172 3.073 0.9891
EOD
$median3 << EOD
316.046 3 316.046 316.046 0 0 0
EOD
$dots4 << EOD
486.228 3.690 -3.651
523.082 4.073 3.651
EOD
$median4 << EOD
504.655 4 504.655 504.655 0 0 0
EOD
$dots5 << EOD
416.025 4.690 -4.427
454.562 5.073 4.427
EOD
$median5 << EOD
435.294 5 435.294 435.294 0 0 0
EOD
set multiplot title "wo_split: wo_640 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful split=1 (1:000000)" 0, "coalesced split=1 (1:000001)" 1, "fast split=1 (1:000002)" 2, "faithful split=8 (1:000003)" 3, "coalesced split=8 (1:000004)" 4, "fast split=8 (1:000005)" 5)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [256.22:530.855]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-11:11]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
