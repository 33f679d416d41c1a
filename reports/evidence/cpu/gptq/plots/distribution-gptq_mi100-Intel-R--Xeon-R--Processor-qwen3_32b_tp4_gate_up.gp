# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_gate_up.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_gate_up.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1428.5 -0.310 -27.09
2490.27 0.073 27.09
EOD
$median0 << EOD
1959.39 0 1959.39 1959.39 0 0 0
EOD
$dots1 << EOD
825.835 0.690 -31.52
1586.21 1.073 31.52
EOD
$median1 << EOD
1206.02 1 1206.02 1206.02 0 0 0
EOD
$dots2 << EOD
1309.62 1.690 -30.46
2457.12 2.073 30.46
EOD
$median2 << EOD
1883.37 2 1883.37 1883.37 0 0 0
EOD
$dots3 << EOD
800.663 2.690 -27.62
1411.6 3.073 27.62
EOD
$median3 << EOD
1106.13 3 1106.13 1106.13 0 0 0
EOD
$dots4 << EOD
2481.68 3.690 -1.746
2569.88 4.073 1.746
EOD
$median4 << EOD
2525.78 4 2525.78 2525.78 0 0 0
EOD
$dots5 << EOD
2561.33 4.690 -11.95
3256.68 5.073 11.95
EOD
$median5 << EOD
2909.01 5 2909.01 2909.01 0 0 0
EOD
$dots6 << EOD
2576.61 5.690 -2.933
2732.31 6.073 2.933
EOD
$median6 << EOD
2654.46 6 2654.46 2654.46 0 0 0
EOD
$dots7 << EOD
1452.63 6.690 -30.09
2703.1 7.073 30.09
EOD
$median7 << EOD
2077.86 7 2077.86 2077.86 0 0 0
EOD
$dots8 << EOD
2241.46 7.690 -36.82
4854.33 8.073 36.82
EOD
$median8 << EOD
3547.89 8 3547.89 3547.89 0 0 0
EOD
$dots9 << EOD
5316.78 8.690 -12.88
6888.48 9.073 12.88
EOD
$median9 << EOD
6102.63 9 6102.63 6102.63 0 0 0
EOD
$dots10 << EOD
1089.03 9.690 -1.46
1121.29 10.073 1.46
EOD
$median10 << EOD
1105.16 10 1105.16 1105.16 0 0 0
EOD
$dots11 << EOD
2632.48 10.690 -7.148
3037.77 11.073 7.148
EOD
$median11 << EOD
2835.13 11 2835.13 2835.13 0 0 0
EOD
$dots12 << EOD
1238.34 11.690 -32.73
2443.47 12.073 32.73
EOD
$median12 << EOD
1840.91 12 1840.91 1840.91 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_gate_up on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000026)" 0, "fdot2 (2:000027)" 1, "fdot2_as_published (2:000028)" 2, "fp32_reduce (2:000029)" 3, "vec_int2 (2:000030)" 4, "vec_int (2:000031)" 5, "lds_coalesced (2:000032)" 6, "transposed (2:000033)" 7, "wave_shuffle (2:000034)" 8, "alt (2:000035)" 9, "library_fp16 (2:000036)" 10, "dequant_gemm (2:000037)" 11, "dispatch (2:000038)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [750.601:7347.91]
set xtics (1000, 2000, 5000)
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
set xrange [-38.7:38.7]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_gate_up.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1428.5 -0.310 -27.09
2490.27 0.073 27.09
EOD
$median0 << EOD
1959.39 0 1959.39 1959.39 0 0 0
EOD
$dots1 << EOD
825.835 0.690 -31.52
1586.21 1.073 31.52
EOD
$median1 << EOD
1206.02 1 1206.02 1206.02 0 0 0
EOD
$dots2 << EOD
1309.62 1.690 -30.46
2457.12 2.073 30.46
EOD
$median2 << EOD
1883.37 2 1883.37 1883.37 0 0 0
EOD
$dots3 << EOD
800.663 2.690 -27.62
1411.6 3.073 27.62
EOD
$median3 << EOD
1106.13 3 1106.13 1106.13 0 0 0
EOD
$dots4 << EOD
2481.68 3.690 -1.746
2569.88 4.073 1.746
EOD
$median4 << EOD
2525.78 4 2525.78 2525.78 0 0 0
EOD
$dots5 << EOD
2561.33 4.690 -11.95
3256.68 5.073 11.95
EOD
$median5 << EOD
2909.01 5 2909.01 2909.01 0 0 0
EOD
$dots6 << EOD
2576.61 5.690 -2.933
2732.31 6.073 2.933
EOD
$median6 << EOD
2654.46 6 2654.46 2654.46 0 0 0
EOD
$dots7 << EOD
1452.63 6.690 -30.09
2703.1 7.073 30.09
EOD
$median7 << EOD
2077.86 7 2077.86 2077.86 0 0 0
EOD
$dots8 << EOD
2241.46 7.690 -36.82
4854.33 8.073 36.82
EOD
$median8 << EOD
3547.89 8 3547.89 3547.89 0 0 0
EOD
$dots9 << EOD
5316.78 8.690 -12.88
6888.48 9.073 12.88
EOD
$median9 << EOD
6102.63 9 6102.63 6102.63 0 0 0
EOD
$dots10 << EOD
1089.03 9.690 -1.46
1121.29 10.073 1.46
EOD
$median10 << EOD
1105.16 10 1105.16 1105.16 0 0 0
EOD
$dots11 << EOD
2632.48 10.690 -7.148
3037.77 11.073 7.148
EOD
$median11 << EOD
2835.13 11 2835.13 2835.13 0 0 0
EOD
$dots12 << EOD
1238.34 11.690 -32.73
2443.47 12.073 32.73
EOD
$median12 << EOD
1840.91 12 1840.91 1840.91 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_gate_up on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000026)" 0, "fdot2 (2:000027)" 1, "fdot2_as_published (2:000028)" 2, "fp32_reduce (2:000029)" 3, "vec_int2 (2:000030)" 4, "vec_int (2:000031)" 5, "lds_coalesced (2:000032)" 6, "transposed (2:000033)" 7, "wave_shuffle (2:000034)" 8, "alt (2:000035)" 9, "library_fp16 (2:000036)" 10, "dequant_gemm (2:000037)" 11, "dispatch (2:000038)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [750.601:7347.91]
set xtics (1000, 2000, 5000)
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
set xrange [-38.7:38.7]
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
