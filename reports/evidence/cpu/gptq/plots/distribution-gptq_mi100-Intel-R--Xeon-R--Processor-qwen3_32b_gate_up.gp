# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_gate_up.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_gate_up.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3507.64 -0.310 -12.35
4495.76 0.073 12.35
EOD
$median0 << EOD
4001.7 0 4001.7 4001.7 0 0 0
EOD
$dots1 << EOD
1872.24 0.690 -21.35
2888.74 1.073 21.35
EOD
$median1 << EOD
2380.49 1 2380.49 2380.49 0 0 0
EOD
$dots2 << EOD
1848.67 1.690 -21.42
2856.69 2.073 21.42
EOD
$median2 << EOD
2352.68 2 2352.68 2352.68 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_gate_up on Intel(R) Xeon(R) Processor"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000006)" 0, "fdot2 (3:000007)" 1, "fp32_reduce (3:000008)" 2)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [1769.25:4575.18]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-22.5:22.5]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_gate_up.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3507.64 -0.310 -12.35
4495.76 0.073 12.35
EOD
$median0 << EOD
4001.7 0 4001.7 4001.7 0 0 0
EOD
$dots1 << EOD
1872.24 0.690 -21.35
2888.74 1.073 21.35
EOD
$median1 << EOD
2380.49 1 2380.49 2380.49 0 0 0
EOD
$dots2 << EOD
1848.67 1.690 -21.42
2856.69 2.073 21.42
EOD
$median2 << EOD
2352.68 2 2352.68 2352.68 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_gate_up on Intel(R) Xeon(R) Processor"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000006)" 0, "fdot2 (3:000007)" 1, "fp32_reduce (3:000008)" 2)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [1769.25:4575.18]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-22.5:22.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
