# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_down.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_down.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2226.73 -0.310 -0.09995
2231.18 0.073 0.09995
EOD
$median0 << EOD
2228.96 0 2228.96 2228.96 0 0 0
EOD
$dots1 << EOD
1431.36 0.690 -1.24
1467.31 1.073 1.24
EOD
$median1 << EOD
1449.33 1 1449.33 1449.33 0 0 0
EOD
$dots2 << EOD
1402.73 1.690 -2.463
1473.57 2.073 2.463
EOD
$median2 << EOD
1438.15 2 1438.15 1438.15 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_down on Intel(R) Xeon(R) Processor"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000009)" 0, "fdot2 (3:000010)" 1, "fp32_reduce (3:000011)" 2)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [1377.87:2256.04]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.59:2.59]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_down.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2226.73 -0.310 -0.09995
2231.18 0.073 0.09995
EOD
$median0 << EOD
2228.96 0 2228.96 2228.96 0 0 0
EOD
$dots1 << EOD
1431.36 0.690 -1.24
1467.31 1.073 1.24
EOD
$median1 << EOD
1449.33 1 1449.33 1449.33 0 0 0
EOD
$dots2 << EOD
1402.73 1.690 -2.463
1473.57 2.073 2.463
EOD
$median2 << EOD
1438.15 2 1438.15 1438.15 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_down on Intel(R) Xeon(R) Processor"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000009)" 0, "fdot2 (3:000010)" 1, "fp32_reduce (3:000011)" 2)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [1377.87:2256.04]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.59:2.59]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
