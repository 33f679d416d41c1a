# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_o-M-18.gp
set terminal svg size 1100,358 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_o-M-18.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3299.22 -0.310 -3.09
3509.58 0.073 3.09
EOD
$median0 << EOD
3404.4 0 3404.4 3404.4 0 0 0
EOD
$dots1 << EOD
1523.67 0.690 -3.102
1621.22 1.073 3.102
EOD
$median1 << EOD
1572.45 1 1572.45 1572.45 0 0 0
EOD
$dots2 << EOD
1505.12 1.690 -2.59
1585.16 2.073 2.59
EOD
$median2 << EOD
1545.14 2 1545.14 1545.14 0 0 0
EOD
$dots3 << EOD
97.6071 2.690 -3.26
104.185 3.073 3.26
EOD
$median3 << EOD
100.896 3 100.896 100.896 0 0 0
EOD
$dots4 << EOD
275.76 3.690 -2.036
287.224 4.073 2.036
EOD
$median4 << EOD
281.492 4 281.492 281.492 0 0 0
EOD
$dots5 << EOD
3188.45 4.690 -0.2209
3202.56 5.073 0.2209
EOD
$median5 << EOD
3195.5 5 3195.5 3195.5 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_o, M=18 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (5:000030)" 0, "fdot2 (5:000031)" 1, "fp32_reduce (5:000032)" 2, "library_fp16 (5:000033)" 3, "dequant_gemm (5:000034)" 4, "dispatch (5:000035)" 5)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [87.6614:3907.77]
set xtics (100, 200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-3.42:3.42]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,358 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_o-M-18.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3299.22 -0.310 -3.09
3509.58 0.073 3.09
EOD
$median0 << EOD
3404.4 0 3404.4 3404.4 0 0 0
EOD
$dots1 << EOD
1523.67 0.690 -3.102
1621.22 1.073 3.102
EOD
$median1 << EOD
1572.45 1 1572.45 1572.45 0 0 0
EOD
$dots2 << EOD
1505.12 1.690 -2.59
1585.16 2.073 2.59
EOD
$median2 << EOD
1545.14 2 1545.14 1545.14 0 0 0
EOD
$dots3 << EOD
97.6071 2.690 -3.26
104.185 3.073 3.26
EOD
$median3 << EOD
100.896 3 100.896 100.896 0 0 0
EOD
$dots4 << EOD
275.76 3.690 -2.036
287.224 4.073 2.036
EOD
$median4 << EOD
281.492 4 281.492 281.492 0 0 0
EOD
$dots5 << EOD
3188.45 4.690 -0.2209
3202.56 5.073 0.2209
EOD
$median5 << EOD
3195.5 5 3195.5 3195.5 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_o, M=18 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (5:000030)" 0, "fdot2 (5:000031)" 1, "fp32_reduce (5:000032)" 2, "library_fp16 (5:000033)" 3, "dequant_gemm (5:000034)" 4, "dispatch (5:000035)" 5)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [87.6614:3907.77]
set xtics (100, 200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-3.42:3.42]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
