# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_n_264.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_264.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.3202 -0.310 -0.008339
13.3224 0.073 0.008339
EOD
$median0 << EOD
13.3213 0 13.3213 13.3213 0 0 0
EOD
$dots1 << EOD
13.6101 0.690 -0.09326
13.6355 1.073 0.09326
EOD
$median1 << EOD
13.6228 1 13.6228 13.6228 0 0 0
EOD
$dots2 << EOD
13.296 1.690 -0.2142
13.3531 2.073 0.2142
EOD
$median2 << EOD
13.3245 2 13.3245 13.3245 0 0 0
EOD
$dots3 << EOD
12.7316 2.690 -0.02381
12.7376 3.073 0.02381
EOD
$median3 << EOD
12.7346 3 12.7346 12.7346 0 0 0
EOD
$dots4 << EOD
12.7713 3.690 -0.07133
12.7895 4.073 0.07133
EOD
$median4 << EOD
12.7804 4 12.7804 12.7804 0 0 0
EOD
$dots5 << EOD
11.3954 4.690 -0.1568
11.4312 5.073 0.1568
EOD
$median5 << EOD
11.4133 5 11.4133 11.4133 0 0 0
EOD
$dots6 << EOD
8.62445 5.690 -0.5174
8.71416 6.073 0.5174
EOD
$median6 << EOD
8.66931 6 8.66931 8.66931 0 0 0
EOD
$dots7 << EOD
8.87652 6.690 -0.01209
8.87867 7.073 0.01209
EOD
$median7 << EOD
8.87759 7 8.87759 8.87759 0 0 0
EOD
$dots8 << EOD
12.4481 7.690 -0.01124
12.4509 8.073 0.01124
EOD
$median8 << EOD
12.4495 8 12.4495 12.4495 0 0 0
EOD
$dots9 << EOD
11.7353 8.690 -0.06716
11.751 9.073 0.06716
EOD
$median9 << EOD
11.7431 9 11.7431 11.7431 0 0 0
EOD
$dots10 << EOD
18.281 9.690 -0.07843
18.3097 10.073 0.07843
EOD
$median10 << EOD
18.2953 10 18.2953 18.2953 0 0 0
EOD
$dots11 << EOD
3.06684 10.690 -0.04152
3.06938 11.073 0.04152
EOD
$median11 << EOD
3.06811 11 3.06811 3.06811 0 0 0
EOD
$dots12 << EOD
5.31332 11.690 -0.05099
5.31874 12.073 0.05099
EOD
$median12 << EOD
5.31603 12 5.31603 5.31603 0 0 0
EOD
$dots13 << EOD
13.3173 12.690 -0.06067
13.3335 13.073 0.06067
EOD
$median13 << EOD
13.3254 13 13.3254 13.3254 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_264 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000126)" 0, "fdot2 (3:000127)" 1, "fdot2_as_published (3:000128)" 2, "fp32_reduce (3:000129)" 3, "vec_int2 (3:000130)" 4, "vec_int (3:000131)" 5, "lds_coalesced (3:000132)" 6, "transposed (3:000133)" 7, "wave_shuffle (3:000134)" 8, "mfma (3:000135)" 9, "alt (3:000136)" 10, "library_fp16 (3:000137)" 11, "dequant_gemm (3:000138)" 12, "dispatch (3:000139)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.90677:19.3179]
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
set xrange [-0.543:0.543]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_264.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.3202 -0.310 -0.008339
13.3224 0.073 0.008339
EOD
$median0 << EOD
13.3213 0 13.3213 13.3213 0 0 0
EOD
$dots1 << EOD
13.6101 0.690 -0.09326
13.6355 1.073 0.09326
EOD
$median1 << EOD
13.6228 1 13.6228 13.6228 0 0 0
EOD
$dots2 << EOD
13.296 1.690 -0.2142
13.3531 2.073 0.2142
EOD
$median2 << EOD
13.3245 2 13.3245 13.3245 0 0 0
EOD
$dots3 << EOD
12.7316 2.690 -0.02381
12.7376 3.073 0.02381
EOD
$median3 << EOD
12.7346 3 12.7346 12.7346 0 0 0
EOD
$dots4 << EOD
12.7713 3.690 -0.07133
12.7895 4.073 0.07133
EOD
$median4 << EOD
12.7804 4 12.7804 12.7804 0 0 0
EOD
$dots5 << EOD
11.3954 4.690 -0.1568
11.4312 5.073 0.1568
EOD
$median5 << EOD
11.4133 5 11.4133 11.4133 0 0 0
EOD
$dots6 << EOD
8.62445 5.690 -0.5174
8.71416 6.073 0.5174
EOD
$median6 << EOD
8.66931 6 8.66931 8.66931 0 0 0
EOD
$dots7 << EOD
8.87652 6.690 -0.01209
8.87867 7.073 0.01209
EOD
$median7 << EOD
8.87759 7 8.87759 8.87759 0 0 0
EOD
$dots8 << EOD
12.4481 7.690 -0.01124
12.4509 8.073 0.01124
EOD
$median8 << EOD
12.4495 8 12.4495 12.4495 0 0 0
EOD
$dots9 << EOD
11.7353 8.690 -0.06716
11.751 9.073 0.06716
EOD
$median9 << EOD
11.7431 9 11.7431 11.7431 0 0 0
EOD
$dots10 << EOD
18.281 9.690 -0.07843
18.3097 10.073 0.07843
EOD
$median10 << EOD
18.2953 10 18.2953 18.2953 0 0 0
EOD
$dots11 << EOD
3.06684 10.690 -0.04152
3.06938 11.073 0.04152
EOD
$median11 << EOD
3.06811 11 3.06811 3.06811 0 0 0
EOD
$dots12 << EOD
5.31332 11.690 -0.05099
5.31874 12.073 0.05099
EOD
$median12 << EOD
5.31603 12 5.31603 5.31603 0 0 0
EOD
$dots13 << EOD
13.3173 12.690 -0.06067
13.3335 13.073 0.06067
EOD
$median13 << EOD
13.3254 13 13.3254 13.3254 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_264 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000126)" 0, "fdot2 (3:000127)" 1, "fdot2_as_published (3:000128)" 2, "fp32_reduce (3:000129)" 3, "vec_int2 (3:000130)" 4, "vec_int (3:000131)" 5, "lds_coalesced (3:000132)" 6, "transposed (3:000133)" 7, "wave_shuffle (3:000134)" 8, "mfma (3:000135)" 9, "alt (3:000136)" 10, "library_fp16 (3:000137)" 11, "dequant_gemm (3:000138)" 12, "dispatch (3:000139)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.90677:19.3179]
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
set xrange [-0.543:0.543]
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
