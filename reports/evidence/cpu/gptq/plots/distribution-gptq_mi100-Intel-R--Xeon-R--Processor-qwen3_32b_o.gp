# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_o.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_o.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
724.93 -0.310 -0.4048
730.823 0.073 0.4048
EOD
$median0 << EOD
727.877 0 727.877 727.877 0 0 0
EOD
$dots1 << EOD
471.101 0.690 -1.693
487.327 1.073 1.693
EOD
$median1 << EOD
479.214 1 479.214 479.214 0 0 0
EOD
$dots2 << EOD
459.883 1.690 -0.4165
463.73 2.073 0.4165
EOD
$median2 << EOD
461.807 2 461.807 461.807 0 0 0
EOD
$dots3 << EOD
1462.44 2.690 -0.5791
1479.48 3.073 0.5791
EOD
$median3 << EOD
1470.96 3 1470.96 1470.96 0 0 0
EOD
$dots4 << EOD
1463.08 3.690 -6.34
1661.18 4.073 6.34
EOD
$median4 << EOD
1562.13 4 1562.13 1562.13 0 0 0
EOD
$dots5 << EOD
1230.66 4.690 -7.71
1436.3 5.073 7.71
EOD
$median5 << EOD
1333.48 5 1333.48 1333.48 0 0 0
EOD
$dots6 << EOD
1556.12 5.690 -2.341
1630.72 6.073 2.341
EOD
$median6 << EOD
1593.42 6 1593.42 1593.42 0 0 0
EOD
$dots7 << EOD
1525.57 6.690 -2.405
1600.77 7.073 2.405
EOD
$median7 << EOD
1563.17 7 1563.17 1563.17 0 0 0
EOD
$dots8 << EOD
2427.18 7.690 -1.902
2521.28 8.073 1.902
EOD
$median8 << EOD
2474.23 8 2474.23 2474.23 0 0 0
EOD
$dots9 << EOD
4167.31 8.690 -3.491
4468.83 9.073 3.491
EOD
$median9 << EOD
4318.07 9 4318.07 4318.07 0 0 0
EOD
$dots10 << EOD
289.447 9.690 -5.999
326.395 10.073 5.999
EOD
$median10 << EOD
307.921 10 307.921 307.921 0 0 0
EOD
$dots11 << EOD
1226.41 10.690 -4.871
1352.02 11.073 4.871
EOD
$median11 << EOD
1289.22 11 1289.22 1289.22 0 0 0
EOD
$dots12 << EOD
1401.23 11.690 -4.066
1520.02 12.073 4.066
EOD
$median12 << EOD
1460.63 12 1460.63 1460.63 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_o on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000003)" 0, "fdot2 (3:000004)" 1, "fp32_reduce (3:000005)" 2, "fdot2_as_published (6:000010)" 3, "vec_int2 (6:000011)" 4, "vec_int (6:000012)" 5, "lds_coalesced (6:000013)" 6, "transposed (6:000014)" 7, "wave_shuffle (6:000015)" 8, "alt (6:000016)" 9, "library_fp16 (6:000017)" 10, "dequant_gemm (6:000018)" 11, "dispatch (6:000019)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [266.631:4851.24]
set xtics (500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-8.1:8.1]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,624 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_o.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
724.93 -0.310 -0.4048
730.823 0.073 0.4048
EOD
$median0 << EOD
727.877 0 727.877 727.877 0 0 0
EOD
$dots1 << EOD
471.101 0.690 -1.693
487.327 1.073 1.693
EOD
$median1 << EOD
479.214 1 479.214 479.214 0 0 0
EOD
$dots2 << EOD
459.883 1.690 -0.4165
463.73 2.073 0.4165
EOD
$median2 << EOD
461.807 2 461.807 461.807 0 0 0
EOD
$dots3 << EOD
1462.44 2.690 -0.5791
1479.48 3.073 0.5791
EOD
$median3 << EOD
1470.96 3 1470.96 1470.96 0 0 0
EOD
$dots4 << EOD
1463.08 3.690 -6.34
1661.18 4.073 6.34
EOD
$median4 << EOD
1562.13 4 1562.13 1562.13 0 0 0
EOD
$dots5 << EOD
1230.66 4.690 -7.71
1436.3 5.073 7.71
EOD
$median5 << EOD
1333.48 5 1333.48 1333.48 0 0 0
EOD
$dots6 << EOD
1556.12 5.690 -2.341
1630.72 6.073 2.341
EOD
$median6 << EOD
1593.42 6 1593.42 1593.42 0 0 0
EOD
$dots7 << EOD
1525.57 6.690 -2.405
1600.77 7.073 2.405
EOD
$median7 << EOD
1563.17 7 1563.17 1563.17 0 0 0
EOD
$dots8 << EOD
2427.18 7.690 -1.902
2521.28 8.073 1.902
EOD
$median8 << EOD
2474.23 8 2474.23 2474.23 0 0 0
EOD
$dots9 << EOD
4167.31 8.690 -3.491
4468.83 9.073 3.491
EOD
$median9 << EOD
4318.07 9 4318.07 4318.07 0 0 0
EOD
$dots10 << EOD
289.447 9.690 -5.999
326.395 10.073 5.999
EOD
$median10 << EOD
307.921 10 307.921 307.921 0 0 0
EOD
$dots11 << EOD
1226.41 10.690 -4.871
1352.02 11.073 4.871
EOD
$median11 << EOD
1289.22 11 1289.22 1289.22 0 0 0
EOD
$dots12 << EOD
1401.23 11.690 -4.066
1520.02 12.073 4.066
EOD
$median12 << EOD
1460.63 12 1460.63 1460.63 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_o on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000003)" 0, "fdot2 (3:000004)" 1, "fp32_reduce (3:000005)" 2, "fdot2_as_published (6:000010)" 3, "vec_int2 (6:000011)" 4, "vec_int (6:000012)" 5, "lds_coalesced (6:000013)" 6, "transposed (6:000014)" 7, "wave_shuffle (6:000015)" 8, "alt (6:000016)" 9, "library_fp16 (6:000017)" 10, "dequant_gemm (6:000018)" 11, "dispatch (6:000019)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [266.631:4851.24]
set xtics (500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-8.1:8.1]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
