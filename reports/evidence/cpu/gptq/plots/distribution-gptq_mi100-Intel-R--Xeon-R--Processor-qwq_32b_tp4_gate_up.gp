# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_gate_up.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_gate_up.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1989.99 -0.310 -0.6896
2017.62 0.073 0.6896
EOD
$median0 << EOD
2003.8 0 2003.8 2003.8 0 0 0
EOD
$dots1 << EOD
1368.25 0.690 -1.421
1407.71 1.073 1.421
EOD
$median1 << EOD
1387.98 1 1387.98 1387.98 0 0 0
EOD
$dots2 << EOD
2051.96 1.690 -1.175
2100.77 2.073 1.175
EOD
$median2 << EOD
2076.37 2 2076.37 2076.37 0 0 0
EOD
$dots3 << EOD
1232.91 2.690 -4.094
1338.17 3.073 4.094
EOD
$median3 << EOD
1285.54 3 1285.54 1285.54 0 0 0
EOD
$dots4 << EOD
1818.9 3.690 -3.535
1952.21 4.073 3.535
EOD
$median4 << EOD
1885.56 4 1885.56 1885.56 0 0 0
EOD
$dots5 << EOD
1951.71 4.690 -2.962
2070.88 5.073 2.962
EOD
$median5 << EOD
2011.29 5 2011.29 2011.29 0 0 0
EOD
$dots6 << EOD
1980.96 5.690 -3.499
2124.62 6.073 3.499
EOD
$median6 << EOD
2052.79 6 2052.79 2052.79 0 0 0
EOD
$dots7 << EOD
2074.14 6.690 -0.8948
2111.59 7.073 0.8948
EOD
$median7 << EOD
2092.86 7 2092.86 2092.86 0 0 0
EOD
$dots8 << EOD
3443.02 7.690 -2.657
3630.94 8.073 2.657
EOD
$median8 << EOD
3536.98 8 3536.98 3536.98 0 0 0
EOD
$dots9 << EOD
5387.96 8.690 -3.958
5832.06 9.073 3.958
EOD
$median9 << EOD
5610.01 9 5610.01 5610.01 0 0 0
EOD
$dots10 << EOD
354.205 9.690 -3.701
381.428 10.073 3.701
EOD
$median10 << EOD
367.816 10 367.816 367.816 0 0 0
EOD
$dots11 << EOD
1787.89 10.690 -0.1266
1792.42 11.073 0.1266
EOD
$median11 << EOD
1790.15 11 1790.15 1790.15 0 0 0
EOD
$dots12 << EOD
1602.04 11.690 -11.85
2032.74 12.073 11.85
EOD
$median12 << EOD
1817.39 12 1817.39 1817.39 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_gate_up on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000013)" 0, "fdot2 (4:000014)" 1, "fdot2_as_published (4:000015)" 2, "fp32_reduce (4:000016)" 3, "vec_int2 (4:000017)" 4, "vec_int (4:000018)" 5, "lds_coalesced (4:000019)" 6, "transposed (4:000020)" 7, "wave_shuffle (4:000021)" 8, "alt (4:000022)" 9, "library_fp16 (4:000023)" 10, "dequant_gemm (4:000024)" 11, "dispatch (4:000025)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [325.655:6343.35]
set xtics (500, 1000, 2000, 5000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set xrange [-12.4:12.4]
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
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,624 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_gate_up.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1989.99 -0.310 -0.6896
2017.62 0.073 0.6896
EOD
$median0 << EOD
2003.8 0 2003.8 2003.8 0 0 0
EOD
$dots1 << EOD
1368.25 0.690 -1.421
1407.71 1.073 1.421
EOD
$median1 << EOD
1387.98 1 1387.98 1387.98 0 0 0
EOD
$dots2 << EOD
2051.96 1.690 -1.175
2100.77 2.073 1.175
EOD
$median2 << EOD
2076.37 2 2076.37 2076.37 0 0 0
EOD
$dots3 << EOD
1232.91 2.690 -4.094
1338.17 3.073 4.094
EOD
$median3 << EOD
1285.54 3 1285.54 1285.54 0 0 0
EOD
$dots4 << EOD
1818.9 3.690 -3.535
1952.21 4.073 3.535
EOD
$median4 << EOD
1885.56 4 1885.56 1885.56 0 0 0
EOD
$dots5 << EOD
1951.71 4.690 -2.962
2070.88 5.073 2.962
EOD
$median5 << EOD
2011.29 5 2011.29 2011.29 0 0 0
EOD
$dots6 << EOD
1980.96 5.690 -3.499
2124.62 6.073 3.499
EOD
$median6 << EOD
2052.79 6 2052.79 2052.79 0 0 0
EOD
$dots7 << EOD
2074.14 6.690 -0.8948
2111.59 7.073 0.8948
EOD
$median7 << EOD
2092.86 7 2092.86 2092.86 0 0 0
EOD
$dots8 << EOD
3443.02 7.690 -2.657
3630.94 8.073 2.657
EOD
$median8 << EOD
3536.98 8 3536.98 3536.98 0 0 0
EOD
$dots9 << EOD
5387.96 8.690 -3.958
5832.06 9.073 3.958
EOD
$median9 << EOD
5610.01 9 5610.01 5610.01 0 0 0
EOD
$dots10 << EOD
354.205 9.690 -3.701
381.428 10.073 3.701
EOD
$median10 << EOD
367.816 10 367.816 367.816 0 0 0
EOD
$dots11 << EOD
1787.89 10.690 -0.1266
1792.42 11.073 0.1266
EOD
$median11 << EOD
1790.15 11 1790.15 1790.15 0 0 0
EOD
$dots12 << EOD
1602.04 11.690 -11.85
2032.74 12.073 11.85
EOD
$median12 << EOD
1817.39 12 1817.39 1817.39 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_gate_up on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000013)" 0, "fdot2 (4:000014)" 1, "fdot2_as_published (4:000015)" 2, "fp32_reduce (4:000016)" 3, "vec_int2 (4:000017)" 4, "vec_int (4:000018)" 5, "lds_coalesced (4:000019)" 6, "transposed (4:000020)" 7, "wave_shuffle (4:000021)" 8, "alt (4:000022)" 9, "library_fp16 (4:000023)" 10, "dequant_gemm (4:000024)" 11, "dispatch (4:000025)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [325.655:6343.35]
set xtics (500, 1000, 2000, 5000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set xrange [-12.4:12.4]
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
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
