# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_one_row.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_one_row.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10.1933 -0.310 -0.08171
10.2099 0.073 0.08171
EOD
$median0 << EOD
10.2016 0 10.2016 10.2016 0 0 0
EOD
$dots1 << EOD
13.3449 0.690 -0.09101
13.3692 1.073 0.09101
EOD
$median1 << EOD
13.3571 1 13.3571 13.3571 0 0 0
EOD
$dots2 << EOD
10.2305 1.690 -0.006185
10.2318 2.073 0.006185
EOD
$median2 << EOD
10.2311 2 10.2311 10.2311 0 0 0
EOD
$dots3 << EOD
12.4643 2.690 -0.03646
12.4734 3.073 0.03646
EOD
$median3 << EOD
12.4689 3 12.4689 12.4689 0 0 0
EOD
$dots4 << EOD
11.8123 3.690 -0.1869
11.8565 4.073 0.1869
EOD
$median4 << EOD
11.8344 4 11.8344 11.8344 0 0 0
EOD
$dots5 << EOD
11.8412 4.690 -0.08774
11.862 5.073 0.08774
EOD
$median5 << EOD
11.8516 5 11.8516 11.8516 0 0 0
EOD
$dots6 << EOD
11.6869 5.690 -0.0002988
11.687 6.073 0.0002988
EOD
$median6 << EOD
11.6869 6 11.6869 11.6869 0 0 0
EOD
$dots7 << EOD
6.97934 6.690 -0.1963
7.0068 7.073 0.1963
EOD
$median7 << EOD
6.99307 7 6.99307 6.99307 0 0 0
EOD
$dots8 << EOD
11.6586 7.690 -0.1871
11.7023 8.073 0.1871
EOD
$median8 << EOD
11.6805 8 11.6805 11.6805 0 0 0
EOD
$dots9 << EOD
14.9234 8.690 -0.1366
14.9642 9.073 0.1366
EOD
$median9 << EOD
14.9438 9 14.9438 14.9438 0 0 0
EOD
$dots10 << EOD
16.8228 9.690 -0.1413
16.8704 10.073 0.1413
EOD
$median10 << EOD
16.8466 10 16.8466 16.8466 0 0 0
EOD
$dots11 << EOD
2.88883 10.690 -0.09125
2.89411 11.073 0.09125
EOD
$median11 << EOD
2.89147 11 2.89147 2.89147 0 0 0
EOD
$dots12 << EOD
5.03822 11.690 -0.08252
5.04654 12.073 0.08252
EOD
$median12 << EOD
5.04238 12 5.04238 5.04238 0 0 0
EOD
$dots13 << EOD
10.2371 12.690 -0.01153
10.2395 13.073 0.01153
EOD
$median13 << EOD
10.2383 13 10.2383 10.2383 0 0 0
EOD
set multiplot title "gptq_mi100: suite_one_row on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000042)" 0, "fdot2 (4:000043)" 1, "fdot2_as_published (4:000044)" 2, "fp32_reduce (4:000045)" 3, "vec_int2 (4:000046)" 4, "vec_int (4:000047)" 5, "lds_coalesced (4:000048)" 6, "transposed (4:000049)" 7, "wave_shuffle (4:000050)" 8, "mfma (4:000051)" 9, "alt (4:000052)" 10, "library_fp16 (4:000053)" 11, "dequant_gemm (4:000054)" 12, "dispatch (4:000055)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.73987:17.7876]
set xtics (5, 10)
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
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
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
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,662 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_one_row.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10.1933 -0.310 -0.08171
10.2099 0.073 0.08171
EOD
$median0 << EOD
10.2016 0 10.2016 10.2016 0 0 0
EOD
$dots1 << EOD
13.3449 0.690 -0.09101
13.3692 1.073 0.09101
EOD
$median1 << EOD
13.3571 1 13.3571 13.3571 0 0 0
EOD
$dots2 << EOD
10.2305 1.690 -0.006185
10.2318 2.073 0.006185
EOD
$median2 << EOD
10.2311 2 10.2311 10.2311 0 0 0
EOD
$dots3 << EOD
12.4643 2.690 -0.03646
12.4734 3.073 0.03646
EOD
$median3 << EOD
12.4689 3 12.4689 12.4689 0 0 0
EOD
$dots4 << EOD
11.8123 3.690 -0.1869
11.8565 4.073 0.1869
EOD
$median4 << EOD
11.8344 4 11.8344 11.8344 0 0 0
EOD
$dots5 << EOD
11.8412 4.690 -0.08774
11.862 5.073 0.08774
EOD
$median5 << EOD
11.8516 5 11.8516 11.8516 0 0 0
EOD
$dots6 << EOD
11.6869 5.690 -0.0002988
11.687 6.073 0.0002988
EOD
$median6 << EOD
11.6869 6 11.6869 11.6869 0 0 0
EOD
$dots7 << EOD
6.97934 6.690 -0.1963
7.0068 7.073 0.1963
EOD
$median7 << EOD
6.99307 7 6.99307 6.99307 0 0 0
EOD
$dots8 << EOD
11.6586 7.690 -0.1871
11.7023 8.073 0.1871
EOD
$median8 << EOD
11.6805 8 11.6805 11.6805 0 0 0
EOD
$dots9 << EOD
14.9234 8.690 -0.1366
14.9642 9.073 0.1366
EOD
$median9 << EOD
14.9438 9 14.9438 14.9438 0 0 0
EOD
$dots10 << EOD
16.8228 9.690 -0.1413
16.8704 10.073 0.1413
EOD
$median10 << EOD
16.8466 10 16.8466 16.8466 0 0 0
EOD
$dots11 << EOD
2.88883 10.690 -0.09125
2.89411 11.073 0.09125
EOD
$median11 << EOD
2.89147 11 2.89147 2.89147 0 0 0
EOD
$dots12 << EOD
5.03822 11.690 -0.08252
5.04654 12.073 0.08252
EOD
$median12 << EOD
5.04238 12 5.04238 5.04238 0 0 0
EOD
$dots13 << EOD
10.2371 12.690 -0.01153
10.2395 13.073 0.01153
EOD
$median13 << EOD
10.2383 13 10.2383 10.2383 0 0 0
EOD
set multiplot title "gptq_mi100: suite_one_row on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000042)" 0, "fdot2 (4:000043)" 1, "fdot2_as_published (4:000044)" 2, "fp32_reduce (4:000045)" 3, "vec_int2 (4:000046)" 4, "vec_int (4:000047)" 5, "lds_coalesced (4:000048)" 6, "transposed (4:000049)" 7, "wave_shuffle (4:000050)" 8, "mfma (4:000051)" 9, "alt (4:000052)" 10, "library_fp16 (4:000053)" 11, "dequant_gemm (4:000054)" 12, "dispatch (4:000055)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.73987:17.7876]
set xtics (5, 10)
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
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
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
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
