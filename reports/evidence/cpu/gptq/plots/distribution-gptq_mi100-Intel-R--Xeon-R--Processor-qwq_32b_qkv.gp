# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_qkv.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_qkv.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
416.369 -0.310 -20.31
628.597 0.073 20.31
EOD
$median0 << EOD
522.483 0 522.483 522.483 0 0 0
EOD
$dots1 << EOD
291.88 0.690 -15.41
398.197 1.073 15.41
EOD
$median1 << EOD
345.039 1 345.039 345.039 0 0 0
EOD
$dots2 << EOD
315.452 1.690 -9.805
384.036 2.073 9.805
EOD
$median2 << EOD
349.744 2 349.744 349.744 0 0 0
EOD
$dots3 << EOD
1085.94 2.690 -10.85
1350.35 3.073 10.85
EOD
$median3 << EOD
1218.14 3 1218.14 1218.14 0 0 0
EOD
$dots4 << EOD
1085.98 3.690 -14.88
1465.77 4.073 14.88
EOD
$median4 << EOD
1275.87 4 1275.87 1275.87 0 0 0
EOD
$dots5 << EOD
1151.89 4.690 -10.41
1419.59 5.073 10.41
EOD
$median5 << EOD
1285.74 5 1285.74 1285.74 0 0 0
EOD
$dots6 << EOD
1350.13 5.690 -0.623
1367.06 6.073 0.623
EOD
$median6 << EOD
1358.6 6 1358.6 1358.6 0 0 0
EOD
$dots7 << EOD
1050.81 6.690 -9.875
1281.08 7.073 9.875
EOD
$median7 << EOD
1165.95 7 1165.95 1165.95 0 0 0
EOD
$dots8 << EOD
1873.12 7.690 -10.14
2296.06 8.073 10.14
EOD
$median8 << EOD
2084.59 8 2084.59 2084.59 0 0 0
EOD
$dots9 << EOD
3127.35 8.690 -7.513
3635.47 9.073 7.513
EOD
$median9 << EOD
3381.41 9 3381.41 3381.41 0 0 0
EOD
$dots10 << EOD
198.987 9.690 -5.741
223.226 10.073 5.741
EOD
$median10 << EOD
211.107 10 211.107 211.107 0 0 0
EOD
$dots11 << EOD
970.604 10.690 -8.686
1155.25 11.073 8.686
EOD
$median11 << EOD
1062.93 11 1062.93 1062.93 0 0 0
EOD
$dots12 << EOD
1318.67 11.690 -0.1247
1321.96 12.073 0.1247
EOD
$median12 << EOD
1320.32 12 1320.32 1320.32 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_qkv on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000012)" 0, "fdot2 (3:000013)" 1, "fp32_reduce (3:000014)" 2, "fdot2_as_published (6:000020)" 3, "vec_int2 (6:000021)" 4, "vec_int (6:000022)" 5, "lds_coalesced (6:000023)" 6, "transposed (6:000024)" 7, "wave_shuffle (6:000025)" 8, "alt (6:000026)" 9, "library_fp16 (6:000027)" 10, "dequant_gemm (6:000028)" 11, "dispatch (6:000029)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [182.378:3966.54]
set xtics (200, 500, 1000, 2000)
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
set xrange [-21.3:21.3]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_qkv.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
416.369 -0.310 -20.31
628.597 0.073 20.31
EOD
$median0 << EOD
522.483 0 522.483 522.483 0 0 0
EOD
$dots1 << EOD
291.88 0.690 -15.41
398.197 1.073 15.41
EOD
$median1 << EOD
345.039 1 345.039 345.039 0 0 0
EOD
$dots2 << EOD
315.452 1.690 -9.805
384.036 2.073 9.805
EOD
$median2 << EOD
349.744 2 349.744 349.744 0 0 0
EOD
$dots3 << EOD
1085.94 2.690 -10.85
1350.35 3.073 10.85
EOD
$median3 << EOD
1218.14 3 1218.14 1218.14 0 0 0
EOD
$dots4 << EOD
1085.98 3.690 -14.88
1465.77 4.073 14.88
EOD
$median4 << EOD
1275.87 4 1275.87 1275.87 0 0 0
EOD
$dots5 << EOD
1151.89 4.690 -10.41
1419.59 5.073 10.41
EOD
$median5 << EOD
1285.74 5 1285.74 1285.74 0 0 0
EOD
$dots6 << EOD
1350.13 5.690 -0.623
1367.06 6.073 0.623
EOD
$median6 << EOD
1358.6 6 1358.6 1358.6 0 0 0
EOD
$dots7 << EOD
1050.81 6.690 -9.875
1281.08 7.073 9.875
EOD
$median7 << EOD
1165.95 7 1165.95 1165.95 0 0 0
EOD
$dots8 << EOD
1873.12 7.690 -10.14
2296.06 8.073 10.14
EOD
$median8 << EOD
2084.59 8 2084.59 2084.59 0 0 0
EOD
$dots9 << EOD
3127.35 8.690 -7.513
3635.47 9.073 7.513
EOD
$median9 << EOD
3381.41 9 3381.41 3381.41 0 0 0
EOD
$dots10 << EOD
198.987 9.690 -5.741
223.226 10.073 5.741
EOD
$median10 << EOD
211.107 10 211.107 211.107 0 0 0
EOD
$dots11 << EOD
970.604 10.690 -8.686
1155.25 11.073 8.686
EOD
$median11 << EOD
1062.93 11 1062.93 1062.93 0 0 0
EOD
$dots12 << EOD
1318.67 11.690 -0.1247
1321.96 12.073 0.1247
EOD
$median12 << EOD
1320.32 12 1320.32 1320.32 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_qkv on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000012)" 0, "fdot2 (3:000013)" 1, "fp32_reduce (3:000014)" 2, "fdot2_as_published (6:000020)" 3, "vec_int2 (6:000021)" 4, "vec_int (6:000022)" 5, "lds_coalesced (6:000023)" 6, "transposed (6:000024)" 7, "wave_shuffle (6:000025)" 8, "alt (6:000026)" 9, "library_fp16 (6:000027)" 10, "dequant_gemm (6:000028)" 11, "dispatch (6:000029)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [182.378:3966.54]
set xtics (200, 500, 1000, 2000)
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
set xrange [-21.3:21.3]
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
