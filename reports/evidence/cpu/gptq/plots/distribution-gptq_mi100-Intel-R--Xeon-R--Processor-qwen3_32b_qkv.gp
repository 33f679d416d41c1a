# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_qkv.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_qkv.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1218.95 -0.310 -1.003
1243.66 0.073 1.003
EOD
$median0 << EOD
1231.31 0 1231.31 1231.31 0 0 0
EOD
$dots1 << EOD
775.882 0.690 -2.053
808.412 1.073 2.053
EOD
$median1 << EOD
792.147 1 792.147 792.147 0 0 0
EOD
$dots2 << EOD
757.446 1.690 -2.034
788.895 2.073 2.034
EOD
$median2 << EOD
773.171 2 773.171 773.171 0 0 0
EOD
$dots3 << EOD
1564.25 2.690 -1.649
1616.72 3.073 1.649
EOD
$median3 << EOD
1590.48 3 1590.48 1590.48 0 0 0
EOD
$dots4 << EOD
1595.49 3.690 -1.202
1634.31 4.073 1.202
EOD
$median4 << EOD
1614.9 4 1614.9 1614.9 0 0 0
EOD
$dots5 << EOD
1580.49 4.690 -2.553
1663.31 5.073 2.553
EOD
$median5 << EOD
1621.9 5 1621.9 1621.9 0 0 0
EOD
$dots6 << EOD
1620.48 5.690 -0.9209
1650.61 6.073 0.9209
EOD
$median6 << EOD
1635.54 6 1635.54 1635.54 0 0 0
EOD
$dots7 << EOD
1582.07 6.690 -6.139
1789.04 7.073 6.139
EOD
$median7 << EOD
1685.56 7 1685.56 1685.56 0 0 0
EOD
$dots8 << EOD
2576.37 7.690 -3.084
2740.35 8.073 3.084
EOD
$median8 << EOD
2658.36 8 2658.36 2658.36 0 0 0
EOD
$dots9 << EOD
4510.56 8.690 -0.9732
4599.22 9.073 0.9732
EOD
$median9 << EOD
4554.89 9 4554.89 4554.89 0 0 0
EOD
$dots10 << EOD
254.387 9.690 -1.479
262.023 10.073 1.479
EOD
$median10 << EOD
258.205 10 258.205 258.205 0 0 0
EOD
$dots11 << EOD
1349.56 10.690 -0.7075
1368.79 11.073 0.7075
EOD
$median11 << EOD
1359.17 11 1359.17 1359.17 0 0 0
EOD
$dots12 << EOD
1544.98 11.690 -1.209
1582.8 12.073 1.209
EOD
$median12 << EOD
1563.89 12 1563.89 1563.89 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_qkv on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000000)" 0, "fdot2 (3:000001)" 1, "fp32_reduce (3:000002)" 2, "fdot2_as_published (6:000000)" 3, "vec_int2 (6:000001)" 4, "vec_int (6:000002)" 5, "lds_coalesced (6:000003)" 6, "transposed (6:000004)" 7, "wave_shuffle (6:000005)" 8, "alt (6:000006)" 9, "library_fp16 (6:000007)" 10, "dequant_gemm (6:000008)" 11, "dispatch (6:000009)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [233.227:5016.48]
set xtics (500, 1000, 2000, 5000)
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
set xrange [-6.45:6.45]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_qkv.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1218.95 -0.310 -1.003
1243.66 0.073 1.003
EOD
$median0 << EOD
1231.31 0 1231.31 1231.31 0 0 0
EOD
$dots1 << EOD
775.882 0.690 -2.053
808.412 1.073 2.053
EOD
$median1 << EOD
792.147 1 792.147 792.147 0 0 0
EOD
$dots2 << EOD
757.446 1.690 -2.034
788.895 2.073 2.034
EOD
$median2 << EOD
773.171 2 773.171 773.171 0 0 0
EOD
$dots3 << EOD
1564.25 2.690 -1.649
1616.72 3.073 1.649
EOD
$median3 << EOD
1590.48 3 1590.48 1590.48 0 0 0
EOD
$dots4 << EOD
1595.49 3.690 -1.202
1634.31 4.073 1.202
EOD
$median4 << EOD
1614.9 4 1614.9 1614.9 0 0 0
EOD
$dots5 << EOD
1580.49 4.690 -2.553
1663.31 5.073 2.553
EOD
$median5 << EOD
1621.9 5 1621.9 1621.9 0 0 0
EOD
$dots6 << EOD
1620.48 5.690 -0.9209
1650.61 6.073 0.9209
EOD
$median6 << EOD
1635.54 6 1635.54 1635.54 0 0 0
EOD
$dots7 << EOD
1582.07 6.690 -6.139
1789.04 7.073 6.139
EOD
$median7 << EOD
1685.56 7 1685.56 1685.56 0 0 0
EOD
$dots8 << EOD
2576.37 7.690 -3.084
2740.35 8.073 3.084
EOD
$median8 << EOD
2658.36 8 2658.36 2658.36 0 0 0
EOD
$dots9 << EOD
4510.56 8.690 -0.9732
4599.22 9.073 0.9732
EOD
$median9 << EOD
4554.89 9 4554.89 4554.89 0 0 0
EOD
$dots10 << EOD
254.387 9.690 -1.479
262.023 10.073 1.479
EOD
$median10 << EOD
258.205 10 258.205 258.205 0 0 0
EOD
$dots11 << EOD
1349.56 10.690 -0.7075
1368.79 11.073 0.7075
EOD
$median11 << EOD
1359.17 11 1359.17 1359.17 0 0 0
EOD
$dots12 << EOD
1544.98 11.690 -1.209
1582.8 12.073 1.209
EOD
$median12 << EOD
1563.89 12 1563.89 1563.89 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_qkv on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000000)" 0, "fdot2 (3:000001)" 1, "fp32_reduce (3:000002)" 2, "fdot2_as_published (6:000000)" 3, "vec_int2 (6:000001)" 4, "vec_int (6:000002)" 5, "lds_coalesced (6:000003)" 6, "transposed (6:000004)" 7, "wave_shuffle (6:000005)" 8, "alt (6:000006)" 9, "library_fp16 (6:000007)" 10, "dequant_gemm (6:000008)" 11, "dispatch (6:000009)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [233.227:5016.48]
set xtics (500, 1000, 2000, 5000)
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
set xrange [-6.45:6.45]
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
