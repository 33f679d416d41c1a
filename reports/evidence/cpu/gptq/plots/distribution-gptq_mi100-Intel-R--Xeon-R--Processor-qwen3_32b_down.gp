# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_down.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_down.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1415.55 -0.310 -2.389
1484.83 0.073 2.389
EOD
$median0 << EOD
1450.19 0 1450.19 1450.19 0 0 0
EOD
$dots1 << EOD
812.275 0.690 -4.723
892.797 1.073 4.723
EOD
$median1 << EOD
852.536 1 852.536 852.536 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_down on Intel(R) Xeon(R) Processor"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000000)" 0, "fp32_reduce (2:000001)" 1)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [792.097:1505.01]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-4.96:4.96]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_down.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1415.55 -0.310 -2.389
1484.83 0.073 2.389
EOD
$median0 << EOD
1450.19 0 1450.19 1450.19 0 0 0
EOD
$dots1 << EOD
812.275 0.690 -4.723
892.797 1.073 4.723
EOD
$median1 << EOD
852.536 1 852.536 852.536 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_down on Intel(R) Xeon(R) Processor"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000000)" 0, "fp32_reduce (2:000001)" 1)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [792.097:1505.01]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-4.96:4.96]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
