# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_largest.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_largest.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
286.144 -0.310 -1.024
286.24 0.073 -0.9906
286.4 -0.164 -0.9353
287.424 0.220 -0.5811
287.52 -0.017 -0.5479
287.552 -0.254 -0.5368
287.68 0.129 -0.4926
288.832 -0.108 -0.09408
289.376 0.275 0.09408
289.376 0.039 0.09408
290.048 -0.198 0.3265
290.112 0.185 0.3487
290.272 -0.052 0.404
291.36 -0.289 0.7803
292.16 0.095 1.057
292.448 -0.142 1.157
EOD
$median0 << EOD
289.104 0 287.52 290.048 0 -0.5479 0.3265
EOD
$dots1 << EOD
18394.9 0.690 -0.02679
18395 1.073 -0.02643
18396.4 0.836 -0.01913
18397.7 1.220 -0.01183
18398 0.983 -0.01026
18398.6 0.746 -0.007132
18398.7 1.129 -0.006437
18399.3 0.892 -0.003131
18400.4 1.275 0.003131
18403.2 1.039 0.01791
18403.6 0.802 0.02
18408.7 1.185 0.04817
18412 0.948 0.06574
18432.7 0.711 0.1783
18478 1.095 0.4245
18489.9 0.858 0.4892
EOD
$median1 << EOD
18399.9 1 18398.6 18403.4 0 -0.007132 0.01895
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_v0_largest on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000006)" 0, "scalar_v0 (18:000007)" 1)
set xlabel "time of one launch (us)"
set logscale x
set xrange [252.507:20952.9]
set xtics (500, 1000, 2000, 5000, 10000, 20000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.21:1.21]
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
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_largest.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
286.144 -0.310 -1.024
286.24 0.073 -0.9906
286.4 -0.164 -0.9353
287.424 0.220 -0.5811
287.52 -0.017 -0.5479
287.552 -0.254 -0.5368
287.68 0.129 -0.4926
288.832 -0.108 -0.09408
289.376 0.275 0.09408
289.376 0.039 0.09408
290.048 -0.198 0.3265
290.112 0.185 0.3487
290.272 -0.052 0.404
291.36 -0.289 0.7803
292.16 0.095 1.057
292.448 -0.142 1.157
EOD
$median0 << EOD
289.104 0 287.52 290.048 0 -0.5479 0.3265
EOD
$dots1 << EOD
18394.9 0.690 -0.02679
18395 1.073 -0.02643
18396.4 0.836 -0.01913
18397.7 1.220 -0.01183
18398 0.983 -0.01026
18398.6 0.746 -0.007132
18398.7 1.129 -0.006437
18399.3 0.892 -0.003131
18400.4 1.275 0.003131
18403.2 1.039 0.01791
18403.6 0.802 0.02
18408.7 1.185 0.04817
18412 0.948 0.06574
18432.7 0.711 0.1783
18478 1.095 0.4245
18489.9 0.858 0.4892
EOD
$median1 << EOD
18399.9 1 18398.6 18403.4 0 -0.007132 0.01895
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_v0_largest on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000006)" 0, "scalar_v0 (18:000007)" 1)
set xlabel "time of one launch (us)"
set logscale x
set xrange [252.507:20952.9]
set xtics (500, 1000, 2000, 5000, 10000, 20000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.21:1.21]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
