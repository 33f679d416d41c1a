# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_o-M-1.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_o-M-1.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
380.243 -0.310 -6.864
436.288 0.073 6.864
EOD
$median0 << EOD
408.265 0 408.265 408.265 0 0 0
EOD
$dots1 << EOD
240.486 0.690 -14.38
321.257 1.073 14.38
EOD
$median1 << EOD
280.872 1 280.872 280.872 0 0 0
EOD
$dots2 << EOD
382.123 1.690 -0.1398
383.193 2.073 0.1398
EOD
$median2 << EOD
382.658 2 382.658 382.658 0 0 0
EOD
$dots3 << EOD
240.064 2.690 -0.822
244.044 3.073 0.822
EOD
$median3 << EOD
242.054 3 242.054 242.054 0 0 0
EOD
$dots4 << EOD
376.121 3.690 -0.4094
379.213 4.073 0.4094
EOD
$median4 << EOD
377.667 4 377.667 377.667 0 0 0
EOD
$dots5 << EOD
384.975 4.690 -1.196
394.291 5.073 1.196
EOD
$median5 << EOD
389.633 5 389.633 389.633 0 0 0
EOD
$dots6 << EOD
391.045 5.690 -0.6679
396.303 6.073 0.6679
EOD
$median6 << EOD
393.674 6 393.674 393.674 0 0 0
EOD
$dots7 << EOD
364.921 6.690 -4.87
402.285 7.073 4.87
EOD
$median7 << EOD
383.603 7 383.603 383.603 0 0 0
EOD
$dots8 << EOD
660.204 7.690 -14.94
892.152 8.073 14.94
EOD
$median8 << EOD
776.178 8 776.178 776.178 0 0 0
EOD
$dots9 << EOD
1030.91 8.690 -2.646
1086.95 9.073 2.646
EOD
$median9 << EOD
1058.93 9 1058.93 1058.93 0 0 0
EOD
$dots10 << EOD
79.5772 9.690 -31.65
153.273 10.073 31.65
EOD
$median10 << EOD
116.425 10 116.425 116.425 0 0 0
EOD
$dots11 << EOD
332.83 10.690 -8.073
391.29 11.073 8.073
EOD
$median11 << EOD
362.06 11 362.06 362.06 0 0 0
EOD
$dots12 << EOD
368.467 11.690 -0.868
374.919 12.073 0.868
EOD
$median12 << EOD
371.693 12 371.693 371.693 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_o, M=1 on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000013)" 0, "fdot2 (2:000014)" 1, "fdot2_as_published (2:000015)" 2, "fp32_reduce (2:000016)" 3, "vec_int2 (2:000017)" 4, "vec_int (2:000018)" 5, "lds_coalesced (2:000019)" 6, "transposed (2:000020)" 7, "wave_shuffle (2:000021)" 8, "alt (2:000022)" 9, "library_fp16 (2:000023)" 10, "dequant_gemm (2:000024)" 11, "dispatch (2:000025)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [73.5743:1175.63]
set xtics (100, 200, 500, 1000)
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
set xrange [-33.2:33.2]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_o-M-1.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
380.243 -0.310 -6.864
436.288 0.073 6.864
EOD
$median0 << EOD
408.265 0 408.265 408.265 0 0 0
EOD
$dots1 << EOD
240.486 0.690 -14.38
321.257 1.073 14.38
EOD
$median1 << EOD
280.872 1 280.872 280.872 0 0 0
EOD
$dots2 << EOD
382.123 1.690 -0.1398
383.193 2.073 0.1398
EOD
$median2 << EOD
382.658 2 382.658 382.658 0 0 0
EOD
$dots3 << EOD
240.064 2.690 -0.822
244.044 3.073 0.822
EOD
$median3 << EOD
242.054 3 242.054 242.054 0 0 0
EOD
$dots4 << EOD
376.121 3.690 -0.4094
379.213 4.073 0.4094
EOD
$median4 << EOD
377.667 4 377.667 377.667 0 0 0
EOD
$dots5 << EOD
384.975 4.690 -1.196
394.291 5.073 1.196
EOD
$median5 << EOD
389.633 5 389.633 389.633 0 0 0
EOD
$dots6 << EOD
391.045 5.690 -0.6679
396.303 6.073 0.6679
EOD
$median6 << EOD
393.674 6 393.674 393.674 0 0 0
EOD
$dots7 << EOD
364.921 6.690 -4.87
402.285 7.073 4.87
EOD
$median7 << EOD
383.603 7 383.603 383.603 0 0 0
EOD
$dots8 << EOD
660.204 7.690 -14.94
892.152 8.073 14.94
EOD
$median8 << EOD
776.178 8 776.178 776.178 0 0 0
EOD
$dots9 << EOD
1030.91 8.690 -2.646
1086.95 9.073 2.646
EOD
$median9 << EOD
1058.93 9 1058.93 1058.93 0 0 0
EOD
$dots10 << EOD
79.5772 9.690 -31.65
153.273 10.073 31.65
EOD
$median10 << EOD
116.425 10 116.425 116.425 0 0 0
EOD
$dots11 << EOD
332.83 10.690 -8.073
391.29 11.073 8.073
EOD
$median11 << EOD
362.06 11 362.06 362.06 0 0 0
EOD
$dots12 << EOD
368.467 11.690 -0.868
374.919 12.073 0.868
EOD
$median12 << EOD
371.693 12 371.693 371.693 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_o, M=1 on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000013)" 0, "fdot2 (2:000014)" 1, "fdot2_as_published (2:000015)" 2, "fp32_reduce (2:000016)" 3, "vec_int2 (2:000017)" 4, "vec_int (2:000018)" 5, "lds_coalesced (2:000019)" 6, "transposed (2:000020)" 7, "wave_shuffle (2:000021)" 8, "alt (2:000022)" 9, "library_fp16 (2:000023)" 10, "dequant_gemm (2:000024)" 11, "dispatch (2:000025)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [73.5743:1175.63]
set xtics (100, 200, 500, 1000)
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
set xrange [-33.2:33.2]
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
