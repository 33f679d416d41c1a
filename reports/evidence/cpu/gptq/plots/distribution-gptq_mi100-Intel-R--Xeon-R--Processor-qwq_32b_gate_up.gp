# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_gate_up.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_gate_up.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3207.1 -0.310 -0.5253
3240.97 0.073 0.5253
EOD
$median0 << EOD
3224.04 0 3224.04 3224.04 0 0 0
EOD
$dots1 << EOD
1923.83 0.690 -3.476
2062.41 1.073 3.476
EOD
$median1 << EOD
1993.12 1 1993.12 1993.12 0 0 0
EOD
$dots2 << EOD
1898.54 1.690 -3.778
2047.62 2.073 3.778
EOD
$median2 << EOD
1973.08 2 1973.08 1973.08 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_gate_up on Intel(R) Xeon(R) Processor"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000018)" 0, "fdot2 (3:000019)" 1, "fp32_reduce (3:000020)" 2)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [1858.26:3281.25]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-3.97:3.97]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_gate_up.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3207.1 -0.310 -0.5253
3240.97 0.073 0.5253
EOD
$median0 << EOD
3224.04 0 3224.04 3224.04 0 0 0
EOD
$dots1 << EOD
1923.83 0.690 -3.476
2062.41 1.073 3.476
EOD
$median1 << EOD
1993.12 1 1993.12 1993.12 0 0 0
EOD
$dots2 << EOD
1898.54 1.690 -3.778
2047.62 2.073 3.778
EOD
$median2 << EOD
1973.08 2 1973.08 1973.08 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_gate_up on Intel(R) Xeon(R) Processor"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000018)" 0, "fdot2 (3:000019)" 1, "fp32_reduce (3:000020)" 2)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [1858.26:3281.25]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-3.97:3.97]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
