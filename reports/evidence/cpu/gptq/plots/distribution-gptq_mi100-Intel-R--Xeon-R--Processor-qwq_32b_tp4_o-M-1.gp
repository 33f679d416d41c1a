# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_o-M-1.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_o-M-1.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
45.89 -0.310 -2.306
48.0562 0.073 2.306
EOD
$median0 << EOD
46.9731 0 46.9731 46.9731 0 0 0
EOD
$dots1 << EOD
31.521 0.690 -1.771
32.6577 1.073 1.771
EOD
$median1 << EOD
32.0894 1 32.0894 32.0894 0 0 0
EOD
$dots2 << EOD
43.7868 1.690 -3.69
47.1418 2.073 3.69
EOD
$median2 << EOD
45.4643 2 45.4643 45.4643 0 0 0
EOD
$dots3 << EOD
39.2392 2.690 -0.2579
39.4422 3.073 0.2579
EOD
$median3 << EOD
39.3407 3 39.3407 39.3407 0 0 0
EOD
$dots4 << EOD
44.6386 3.690 -3.408
47.7882 4.073 3.408
EOD
$median4 << EOD
46.2134 4 46.2134 46.2134 0 0 0
EOD
$dots5 << EOD
45.5489 4.690 -9.72
55.3565 5.073 9.72
EOD
$median5 << EOD
50.4527 5 50.4527 50.4527 0 0 0
EOD
$dots6 << EOD
46.1596 5.690 -0.8546
46.9554 6.073 0.8546
EOD
$median6 << EOD
46.5575 6 46.5575 46.5575 0 0 0
EOD
$dots7 << EOD
45.424 6.690 -1.006
46.3476 7.073 1.006
EOD
$median7 << EOD
45.8858 7 45.8858 45.8858 0 0 0
EOD
$dots8 << EOD
74.2783 7.690 -3.211
79.2068 8.073 3.211
EOD
$median8 << EOD
76.7425 8 76.7425 76.7425 0 0 0
EOD
$dots9 << EOD
861.946 8.690 -0.7098
874.27 9.073 0.7098
EOD
$median9 << EOD
868.108 9 868.108 868.108 0 0 0
EOD
$dots10 << EOD
107.926 9.690 -2.519
113.503 10.073 2.519
EOD
$median10 << EOD
110.715 10 110.715 110.715 0 0 0
EOD
$dots11 << EOD
9.54604 10.690 -2.733
10.0825 11.073 2.733
EOD
$median11 << EOD
9.81427 11 9.81427 9.81427 0 0 0
EOD
$dots12 << EOD
42.7864 11.690 -1.307
43.9192 12.073 1.307
EOD
$median12 << EOD
43.3528 12 43.3528 43.3528 0 0 0
EOD
$dots13 << EOD
43.8155 12.690 -0.672
44.4084 13.073 0.672
EOD
$median13 << EOD
44.1119 13 44.1119 44.1119 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_o, M=1 on Intel(R) Xeon(R) Processor"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (1:000000)" 0, "fdot2 (1:000001)" 1, "fdot2_as_published (1:000002)" 2, "fp32_reduce (1:000003)" 3, "vec_int2 (1:000004)" 4, "vec_int (1:000005)" 5, "lds_coalesced (1:000006)" 6, "transposed (1:000007)" 7, "wave_shuffle (1:000008)" 8, "mfma (1:000009)" 9, "alt (1:000010)" 10, "library_fp16 (1:000011)" 11, "dequant_gemm (1:000012)" 12, "dispatch (1:000013)" 13)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [8.33621:1001.15]
set xtics (10, 20, 50, 100, 200, 500, 1000)
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
set xrange [-10.2:10.2]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_o-M-1.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
45.89 -0.310 -2.306
48.0562 0.073 2.306
EOD
$median0 << EOD
46.9731 0 46.9731 46.9731 0 0 0
EOD
$dots1 << EOD
31.521 0.690 -1.771
32.6577 1.073 1.771
EOD
$median1 << EOD
32.0894 1 32.0894 32.0894 0 0 0
EOD
$dots2 << EOD
43.7868 1.690 -3.69
47.1418 2.073 3.69
EOD
$median2 << EOD
45.4643 2 45.4643 45.4643 0 0 0
EOD
$dots3 << EOD
39.2392 2.690 -0.2579
39.4422 3.073 0.2579
EOD
$median3 << EOD
39.3407 3 39.3407 39.3407 0 0 0
EOD
$dots4 << EOD
44.6386 3.690 -3.408
47.7882 4.073 3.408
EOD
$median4 << EOD
46.2134 4 46.2134 46.2134 0 0 0
EOD
$dots5 << EOD
45.5489 4.690 -9.72
55.3565 5.073 9.72
EOD
$median5 << EOD
50.4527 5 50.4527 50.4527 0 0 0
EOD
$dots6 << EOD
46.1596 5.690 -0.8546
46.9554 6.073 0.8546
EOD
$median6 << EOD
46.5575 6 46.5575 46.5575 0 0 0
EOD
$dots7 << EOD
45.424 6.690 -1.006
46.3476 7.073 1.006
EOD
$median7 << EOD
45.8858 7 45.8858 45.8858 0 0 0
EOD
$dots8 << EOD
74.2783 7.690 -3.211
79.2068 8.073 3.211
EOD
$median8 << EOD
76.7425 8 76.7425 76.7425 0 0 0
EOD
$dots9 << EOD
861.946 8.690 -0.7098
874.27 9.073 0.7098
EOD
$median9 << EOD
868.108 9 868.108 868.108 0 0 0
EOD
$dots10 << EOD
107.926 9.690 -2.519
113.503 10.073 2.519
EOD
$median10 << EOD
110.715 10 110.715 110.715 0 0 0
EOD
$dots11 << EOD
9.54604 10.690 -2.733
10.0825 11.073 2.733
EOD
$median11 << EOD
9.81427 11 9.81427 9.81427 0 0 0
EOD
$dots12 << EOD
42.7864 11.690 -1.307
43.9192 12.073 1.307
EOD
$median12 << EOD
43.3528 12 43.3528 43.3528 0 0 0
EOD
$dots13 << EOD
43.8155 12.690 -0.672
44.4084 13.073 0.672
EOD
$median13 << EOD
44.1119 13 44.1119 44.1119 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_o, M=1 on Intel(R) Xeon(R) Processor"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (1:000000)" 0, "fdot2 (1:000001)" 1, "fdot2_as_published (1:000002)" 2, "fp32_reduce (1:000003)" 3, "vec_int2 (1:000004)" 4, "vec_int (1:000005)" 5, "lds_coalesced (1:000006)" 6, "transposed (1:000007)" 7, "wave_shuffle (1:000008)" 8, "mfma (1:000009)" 9, "alt (1:000010)" 10, "library_fp16 (1:000011)" 11, "dequant_gemm (1:000012)" 12, "dispatch (1:000013)" 13)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [8.33621:1001.15]
set xtics (10, 20, 50, 100, 200, 500, 1000)
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
set xrange [-10.2:10.2]
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
