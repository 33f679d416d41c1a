# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_down.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_down.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
864.899 -0.310 -9.643
1049.5 0.073 9.643
EOD
$median0 << EOD
957.199 0 957.199 957.199 0 0 0
EOD
$dots1 << EOD
516.746 0.690 -12.07
658.625 1.073 12.07
EOD
$median1 << EOD
587.685 1 587.685 587.685 0 0 0
EOD
$dots2 << EOD
797.197 1.690 -13.57
1047.54 2.073 13.57
EOD
$median2 << EOD
922.367 2 922.367 922.367 0 0 0
EOD
$dots3 << EOD
531.889 2.690 -13.85
702.959 3.073 13.85
EOD
$median3 << EOD
617.424 3 617.424 617.424 0 0 0
EOD
$dots4 << EOD
794.118 3.690 -11.11
992.646 4.073 11.11
EOD
$median4 << EOD
893.382 4 893.382 893.382 0 0 0
EOD
$dots5 << EOD
800.32 4.690 -10.89
995.964 5.073 10.89
EOD
$median5 << EOD
898.142 5 898.142 898.142 0 0 0
EOD
$dots6 << EOD
833.52 5.690 -11
1039.48 6.073 11
EOD
$median6 << EOD
936.501 6 936.501 936.501 0 0 0
EOD
$dots7 << EOD
876.395 6.690 -11.48
1103.76 7.073 11.48
EOD
$median7 << EOD
990.079 7 990.079 990.079 0 0 0
EOD
$dots8 << EOD
1430.92 7.690 -11.42
1800.02 8.073 11.42
EOD
$median8 << EOD
1615.47 8 1615.47 1615.47 0 0 0
EOD
$dots9 << EOD
2414.09 8.690 -9.443
2917.54 9.073 9.443
EOD
$median9 << EOD
2665.82 9 2665.82 2665.82 0 0 0
EOD
$dots10 << EOD
132.331 9.690 -12.31
169.486 10.073 12.31
EOD
$median10 << EOD
150.908 10 150.908 150.908 0 0 0
EOD
$dots11 << EOD
697.366 10.690 -16.84
979.747 11.073 16.84
EOD
$median11 << EOD
838.557 11 838.557 838.557 0 0 0
EOD
$dots12 << EOD
811.5 11.690 -11.49
1022.09 12.073 11.49
EOD
$median12 << EOD
916.795 12 916.795 916.795 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_down on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000026)" 0, "fdot2 (4:000027)" 1, "fdot2_as_published (4:000028)" 2, "fp32_reduce (4:000029)" 3, "vec_int2 (4:000030)" 4, "vec_int (4:000031)" 5, "lds_coalesced (4:000032)" 6, "transposed (4:000033)" 7, "wave_shuffle (4:000034)" 8, "alt (4:000035)" 9, "library_fp16 (4:000036)" 10, "dequant_gemm (4:000037)" 11, "dispatch (4:000038)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [120.603:3201.23]
set xtics (200, 500, 1000, 2000)
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
set xrange [-17.7:17.7]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_down.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
864.899 -0.310 -9.643
1049.5 0.073 9.643
EOD
$median0 << EOD
957.199 0 957.199 957.199 0 0 0
EOD
$dots1 << EOD
516.746 0.690 -12.07
658.625 1.073 12.07
EOD
$median1 << EOD
587.685 1 587.685 587.685 0 0 0
EOD
$dots2 << EOD
797.197 1.690 -13.57
1047.54 2.073 13.57
EOD
$median2 << EOD
922.367 2 922.367 922.367 0 0 0
EOD
$dots3 << EOD
531.889 2.690 -13.85
702.959 3.073 13.85
EOD
$median3 << EOD
617.424 3 617.424 617.424 0 0 0
EOD
$dots4 << EOD
794.118 3.690 -11.11
992.646 4.073 11.11
EOD
$median4 << EOD
893.382 4 893.382 893.382 0 0 0
EOD
$dots5 << EOD
800.32 4.690 -10.89
995.964 5.073 10.89
EOD
$median5 << EOD
898.142 5 898.142 898.142 0 0 0
EOD
$dots6 << EOD
833.52 5.690 -11
1039.48 6.073 11
EOD
$median6 << EOD
936.501 6 936.501 936.501 0 0 0
EOD
$dots7 << EOD
876.395 6.690 -11.48
1103.76 7.073 11.48
EOD
$median7 << EOD
990.079 7 990.079 990.079 0 0 0
EOD
$dots8 << EOD
1430.92 7.690 -11.42
1800.02 8.073 11.42
EOD
$median8 << EOD
1615.47 8 1615.47 1615.47 0 0 0
EOD
$dots9 << EOD
2414.09 8.690 -9.443
2917.54 9.073 9.443
EOD
$median9 << EOD
2665.82 9 2665.82 2665.82 0 0 0
EOD
$dots10 << EOD
132.331 9.690 -12.31
169.486 10.073 12.31
EOD
$median10 << EOD
150.908 10 150.908 150.908 0 0 0
EOD
$dots11 << EOD
697.366 10.690 -16.84
979.747 11.073 16.84
EOD
$median11 << EOD
838.557 11 838.557 838.557 0 0 0
EOD
$dots12 << EOD
811.5 11.690 -11.49
1022.09 12.073 11.49
EOD
$median12 << EOD
916.795 12 916.795 916.795 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_down on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000026)" 0, "fdot2 (4:000027)" 1, "fdot2_as_published (4:000028)" 2, "fp32_reduce (4:000029)" 3, "vec_int2 (4:000030)" 4, "vec_int (4:000031)" 5, "lds_coalesced (4:000032)" 6, "transposed (4:000033)" 7, "wave_shuffle (4:000034)" 8, "alt (4:000035)" 9, "library_fp16 (4:000036)" 10, "dequant_gemm (4:000037)" 11, "dispatch (4:000038)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [120.603:3201.23]
set xtics (200, 500, 1000, 2000)
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
set xrange [-17.7:17.7]
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
