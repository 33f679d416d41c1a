# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_o-M-18.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_o-M-18.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1308.35 -0.310 -15.01
1770.42 0.073 15.01
EOD
$median0 << EOD
1539.39 0 1539.39 1539.39 0 0 0
EOD
$dots1 << EOD
574.304 0.690 -20.3
866.872 1.073 20.3
EOD
$median1 << EOD
720.588 1 720.588 720.588 0 0 0
EOD
$dots2 << EOD
1457.47 1.690 -28.48
2618.08 2.073 28.48
EOD
$median2 << EOD
2037.77 2 2037.77 2037.77 0 0 0
EOD
$dots3 << EOD
639.307 2.690 -16.36
889.389 3.073 16.36
EOD
$median3 << EOD
764.348 3 764.348 764.348 0 0 0
EOD
$dots4 << EOD
1190.25 3.690 -21.71
1850.2 4.073 21.71
EOD
$median4 << EOD
1520.23 4 1520.23 1520.23 0 0 0
EOD
$dots5 << EOD
1311.63 4.690 -14.84
1768.65 5.073 14.84
EOD
$median5 << EOD
1540.14 5 1540.14 1540.14 0 0 0
EOD
$dots6 << EOD
1747.21 5.690 -19.67
2602.68 6.073 19.67
EOD
$median6 << EOD
2174.95 6 2174.95 2174.95 0 0 0
EOD
$dots7 << EOD
1353.33 6.690 -15.55
1851.6 7.073 15.55
EOD
$median7 << EOD
1602.46 7 1602.46 1602.46 0 0 0
EOD
$dots8 << EOD
2254.72 7.690 -9.411
2723.2 8.073 9.411
EOD
$median8 << EOD
2488.96 8 2488.96 2488.96 0 0 0
EOD
$dots9 << EOD
6353.43 8.690 -7.346
7360.88 9.073 7.346
EOD
$median9 << EOD
6857.16 9 6857.16 6857.16 0 0 0
EOD
$dots10 << EOD
2310.68 9.690 -14.35
3085.07 10.073 14.35
EOD
$median10 << EOD
2697.87 10 2697.87 2697.87 0 0 0
EOD
$dots11 << EOD
30.4389 10.690 -19.96
45.6188 11.073 19.96
EOD
$median11 << EOD
38.0288 11 38.0288 38.0288 0 0 0
EOD
$dots12 << EOD
165.315 11.690 -30.29
308.957 12.073 30.29
EOD
$median12 << EOD
237.136 12 237.136 237.136 0 0 0
EOD
$dots13 << EOD
1228.75 12.690 -36.22
2624.1 13.073 36.22
EOD
$median13 << EOD
1926.43 13 1926.43 1926.43 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_o, M=18 on Intel(R) Xeon(R) Processor"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (1:000070)" 0, "fdot2 (1:000071)" 1, "fdot2_as_published (1:000072)" 2, "fp32_reduce (1:000073)" 3, "vec_int2 (1:000074)" 4, "vec_int (1:000075)" 5, "lds_coalesced (1:000076)" 6, "transposed (1:000077)" 7, "wave_shuffle (1:000078)" 8, "mfma (1:000079)" 9, "alt (1:000080)" 10, "library_fp16 (1:000081)" 11, "dequant_gemm (1:000082)" 12, "dispatch (1:000083)" 13)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [25.8181:8678.3]
set xtics (50, 100, 200, 500, 1000, 2000, 5000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-38:38]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,662 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_o-M-18.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1308.35 -0.310 -15.01
1770.42 0.073 15.01
EOD
$median0 << EOD
1539.39 0 1539.39 1539.39 0 0 0
EOD
$dots1 << EOD
574.304 0.690 -20.3
866.872 1.073 20.3
EOD
$median1 << EOD
720.588 1 720.588 720.588 0 0 0
EOD
$dots2 << EOD
1457.47 1.690 -28.48
2618.08 2.073 28.48
EOD
$median2 << EOD
2037.77 2 2037.77 2037.77 0 0 0
EOD
$dots3 << EOD
639.307 2.690 -16.36
889.389 3.073 16.36
EOD
$median3 << EOD
764.348 3 764.348 764.348 0 0 0
EOD
$dots4 << EOD
1190.25 3.690 -21.71
1850.2 4.073 21.71
EOD
$median4 << EOD
1520.23 4 1520.23 1520.23 0 0 0
EOD
$dots5 << EOD
1311.63 4.690 -14.84
1768.65 5.073 14.84
EOD
$median5 << EOD
1540.14 5 1540.14 1540.14 0 0 0
EOD
$dots6 << EOD
1747.21 5.690 -19.67
2602.68 6.073 19.67
EOD
$median6 << EOD
2174.95 6 2174.95 2174.95 0 0 0
EOD
$dots7 << EOD
1353.33 6.690 -15.55
1851.6 7.073 15.55
EOD
$median7 << EOD
1602.46 7 1602.46 1602.46 0 0 0
EOD
$dots8 << EOD
2254.72 7.690 -9.411
2723.2 8.073 9.411
EOD
$median8 << EOD
2488.96 8 2488.96 2488.96 0 0 0
EOD
$dots9 << EOD
6353.43 8.690 -7.346
7360.88 9.073 7.346
EOD
$median9 << EOD
6857.16 9 6857.16 6857.16 0 0 0
EOD
$dots10 << EOD
2310.68 9.690 -14.35
3085.07 10.073 14.35
EOD
$median10 << EOD
2697.87 10 2697.87 2697.87 0 0 0
EOD
$dots11 << EOD
30.4389 10.690 -19.96
45.6188 11.073 19.96
EOD
$median11 << EOD
38.0288 11 38.0288 38.0288 0 0 0
EOD
$dots12 << EOD
165.315 11.690 -30.29
308.957 12.073 30.29
EOD
$median12 << EOD
237.136 12 237.136 237.136 0 0 0
EOD
$dots13 << EOD
1228.75 12.690 -36.22
2624.1 13.073 36.22
EOD
$median13 << EOD
1926.43 13 1926.43 1926.43 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_o, M=18 on Intel(R) Xeon(R) Processor"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (1:000070)" 0, "fdot2 (1:000071)" 1, "fdot2_as_published (1:000072)" 2, "fp32_reduce (1:000073)" 3, "vec_int2 (1:000074)" 4, "vec_int (1:000075)" 5, "lds_coalesced (1:000076)" 6, "transposed (1:000077)" 7, "wave_shuffle (1:000078)" 8, "mfma (1:000079)" 9, "alt (1:000080)" 10, "library_fp16 (1:000081)" 11, "dequant_gemm (1:000082)" 12, "dispatch (1:000083)" 13)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [25.8181:8678.3]
set xtics (50, 100, 200, 500, 1000, 2000, 5000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-38:38]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
