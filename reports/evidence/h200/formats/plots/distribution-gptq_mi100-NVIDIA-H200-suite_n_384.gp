# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_n_384.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_384.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.2006 -0.310 -0.4345
13.221 0.073 -0.2802
13.2953 -0.164 0.2802
13.3286 0.220 0.5312
EOD
$median0 << EOD
13.2582 0 13.2582 13.2582 0 0 0
EOD
$dots1 << EOD
13.5012 0.690 -0.1332
13.5093 1.073 -0.07352
13.5292 0.836 0.07352
13.579 1.220 0.4421
EOD
$median1 << EOD
13.5192 1 13.5192 13.5192 0 0 0
EOD
$dots2 << EOD
13.2031 1.690 -0.1493
13.2079 2.073 -0.113
13.2378 1.836 0.113
13.28 2.220 0.4324
EOD
$median2 << EOD
13.2228 2 13.2228 13.2228 0 0 0
EOD
$dots3 << EOD
12.6747 2.690 -0.08361
12.675 3.073 -0.08097
12.6956 2.836 0.08097
12.7205 3.220 0.2771
EOD
$median3 << EOD
12.6853 3 12.6853 12.6853 0 0 0
EOD
$dots4 << EOD
12.6686 3.690 -0.3607
12.7115 4.073 -0.02359
12.7175 3.836 0.02359
12.7631 4.220 0.3827
EOD
$median4 << EOD
12.7145 4 12.7145 12.7145 0 0 0
EOD
$dots5 << EOD
11.3002 4.690 -0.05529
11.303 5.073 -0.03081
11.31 4.836 0.03081
11.3413 5.220 0.3074
EOD
$median5 << EOD
11.3065 5 11.3065 11.3065 0 0 0
EOD
$dots6 << EOD
8.61259 5.690 -0.09932
8.61767 6.073 -0.04049
8.62465 5.836 0.04049
8.69127 6.220 0.8132
EOD
$median6 << EOD
8.62116 6 8.62116 8.62116 0 0 0
EOD
$dots7 << EOD
8.87357 6.690 -0.3193
8.88482 7.073 -0.193
8.91918 6.836 0.193
8.92923 7.220 0.3059
EOD
$median7 << EOD
8.902 7 8.902 8.902 0 0 0
EOD
$dots8 << EOD
12.4377 7.690 -0.3792
12.4583 8.073 -0.214
12.5117 7.836 0.214
12.5356 8.220 0.4057
EOD
$median8 << EOD
12.485 8 12.485 12.485 0 0 0
EOD
$dots9 << EOD
11.9036 8.690 -0.3699
11.927 9.073 -0.1743
11.9686 8.836 0.1743
11.9756 9.220 0.233
EOD
$median9 << EOD
11.9478 9 11.9478 11.9478 0 0 0
EOD
$dots10 << EOD
18.2997 9.690 -0.1213
18.3164 10.073 -0.03026
18.3274 9.836 0.03026
18.3721 10.220 0.2738
EOD
$median10 << EOD
18.3219 10 18.3219 18.3219 0 0 0
EOD
$dots11 << EOD
2.99944 10.690 -0.1492
3.00172 11.073 -0.07332
3.00613 10.836 0.07332
3.00623 11.220 0.07669
EOD
$median11 << EOD
3.00392 11 3.00392 3.00392 0 0 0
EOD
$dots12 << EOD
5.25592 11.690 -0.1014
5.26084 12.073 -0.007892
5.26167 11.836 0.007892
5.26761 12.220 0.1208
EOD
$median12 << EOD
5.26125 12 5.26125 5.26125 0 0 0
EOD
$dots13 << EOD
13.1722 12.690 -0.3903
13.2114 13.073 -0.09362
13.2362 12.836 0.09362
13.2392 13.220 0.1168
EOD
$median13 << EOD
13.2238 13 13.2238 13.2238 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_384 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000140)" 0, "fdot2 (3:000141)" 1, "fdot2_as_published (3:000142)" 2, "fp32_reduce (3:000143)" 3, "vec_int2 (3:000144)" 4, "vec_int (3:000145)" 5, "lds_coalesced (3:000146)" 6, "transposed (3:000147)" 7, "wave_shuffle (3:000148)" 8, "mfma (3:000149)" 9, "alt (3:000150)" 10, "library_fp16 (3:000151)" 11, "dequant_gemm (3:000152)" 12, "dispatch (3:000153)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.84071:19.3986]
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
set xrange [-0.854:0.854]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_384.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.2006 -0.310 -0.4345
13.221 0.073 -0.2802
13.2953 -0.164 0.2802
13.3286 0.220 0.5312
EOD
$median0 << EOD
13.2582 0 13.2582 13.2582 0 0 0
EOD
$dots1 << EOD
13.5012 0.690 -0.1332
13.5093 1.073 -0.07352
13.5292 0.836 0.07352
13.579 1.220 0.4421
EOD
$median1 << EOD
13.5192 1 13.5192 13.5192 0 0 0
EOD
$dots2 << EOD
13.2031 1.690 -0.1493
13.2079 2.073 -0.113
13.2378 1.836 0.113
13.28 2.220 0.4324
EOD
$median2 << EOD
13.2228 2 13.2228 13.2228 0 0 0
EOD
$dots3 << EOD
12.6747 2.690 -0.08361
12.675 3.073 -0.08097
12.6956 2.836 0.08097
12.7205 3.220 0.2771
EOD
$median3 << EOD
12.6853 3 12.6853 12.6853 0 0 0
EOD
$dots4 << EOD
12.6686 3.690 -0.3607
12.7115 4.073 -0.02359
12.7175 3.836 0.02359
12.7631 4.220 0.3827
EOD
$median4 << EOD
12.7145 4 12.7145 12.7145 0 0 0
EOD
$dots5 << EOD
11.3002 4.690 -0.05529
11.303 5.073 -0.03081
11.31 4.836 0.03081
11.3413 5.220 0.3074
EOD
$median5 << EOD
11.3065 5 11.3065 11.3065 0 0 0
EOD
$dots6 << EOD
8.61259 5.690 -0.09932
8.61767 6.073 -0.04049
8.62465 5.836 0.04049
8.69127 6.220 0.8132
EOD
$median6 << EOD
8.62116 6 8.62116 8.62116 0 0 0
EOD
$dots7 << EOD
8.87357 6.690 -0.3193
8.88482 7.073 -0.193
8.91918 6.836 0.193
8.92923 7.220 0.3059
EOD
$median7 << EOD
8.902 7 8.902 8.902 0 0 0
EOD
$dots8 << EOD
12.4377 7.690 -0.3792
12.4583 8.073 -0.214
12.5117 7.836 0.214
12.5356 8.220 0.4057
EOD
$median8 << EOD
12.485 8 12.485 12.485 0 0 0
EOD
$dots9 << EOD
11.9036 8.690 -0.3699
11.927 9.073 -0.1743
11.9686 8.836 0.1743
11.9756 9.220 0.233
EOD
$median9 << EOD
11.9478 9 11.9478 11.9478 0 0 0
EOD
$dots10 << EOD
18.2997 9.690 -0.1213
18.3164 10.073 -0.03026
18.3274 9.836 0.03026
18.3721 10.220 0.2738
EOD
$median10 << EOD
18.3219 10 18.3219 18.3219 0 0 0
EOD
$dots11 << EOD
2.99944 10.690 -0.1492
3.00172 11.073 -0.07332
3.00613 10.836 0.07332
3.00623 11.220 0.07669
EOD
$median11 << EOD
3.00392 11 3.00392 3.00392 0 0 0
EOD
$dots12 << EOD
5.25592 11.690 -0.1014
5.26084 12.073 -0.007892
5.26167 11.836 0.007892
5.26761 12.220 0.1208
EOD
$median12 << EOD
5.26125 12 5.26125 5.26125 0 0 0
EOD
$dots13 << EOD
13.1722 12.690 -0.3903
13.2114 13.073 -0.09362
13.2362 12.836 0.09362
13.2392 13.220 0.1168
EOD
$median13 << EOD
13.2238 13 13.2238 13.2238 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_384 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000140)" 0, "fdot2 (3:000141)" 1, "fdot2_as_published (3:000142)" 2, "fp32_reduce (3:000143)" 3, "vec_int2 (3:000144)" 4, "vec_int (3:000145)" 5, "lds_coalesced (3:000146)" 6, "transposed (3:000147)" 7, "wave_shuffle (3:000148)" 8, "mfma (3:000149)" 9, "alt (3:000150)" 10, "library_fp16 (3:000151)" 11, "dequant_gemm (3:000152)" 12, "dispatch (3:000153)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.84071:19.3986]
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
set xrange [-0.854:0.854]
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
