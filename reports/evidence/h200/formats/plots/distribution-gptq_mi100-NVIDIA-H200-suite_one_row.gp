# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_one_row.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_one_row.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10.4042 -0.310 -0.1858
10.4429 0.073 0.1858
EOD
$median0 << EOD
10.4235 0 10.4235 10.4235 0 0 0
EOD
$dots1 << EOD
13.531 0.690 -0.01651
13.5354 1.073 0.01651
EOD
$median1 << EOD
13.5332 1 13.5332 13.5332 0 0 0
EOD
$dots2 << EOD
10.3996 1.690 -0.1136
10.4232 2.073 0.1136
EOD
$median2 << EOD
10.4114 2 10.4114 10.4114 0 0 0
EOD
$dots3 << EOD
12.7816 2.690 -0.03327
12.7901 3.073 0.03327
EOD
$median3 << EOD
12.7859 3 12.7859 12.7859 0 0 0
EOD
$dots4 << EOD
12.1368 3.690 -0.0489
12.1487 4.073 0.0489
EOD
$median4 << EOD
12.1428 4 12.1428 12.1428 0 0 0
EOD
$dots5 << EOD
10.7869 4.690 -0.2008
10.8303 5.073 0.2008
EOD
$median5 << EOD
10.8086 5 10.8086 10.8086 0 0 0
EOD
$dots6 << EOD
11.4594 5.690 -0.005282
11.4606 6.073 0.005282
EOD
$median6 << EOD
11.46 6 11.46 11.46 0 0 0
EOD
$dots7 << EOD
6.97308 6.690 -0.1372
6.99223 7.073 0.1372
EOD
$median7 << EOD
6.98266 7 6.98266 6.98266 0 0 0
EOD
$dots8 << EOD
11.8558 7.690 -0.08888
11.8769 8.073 0.08888
EOD
$median8 << EOD
11.8664 8 11.8664 11.8664 0 0 0
EOD
$dots9 << EOD
11.64 8.690 -0.03623
11.6485 9.073 0.03623
EOD
$median9 << EOD
11.6442 9 11.6442 11.6442 0 0 0
EOD
$dots10 << EOD
17.0535 9.690 -0.08797
17.0835 10.073 0.08797
EOD
$median10 << EOD
17.0685 10 17.0685 17.0685 0 0 0
EOD
$dots11 << EOD
2.93788 10.690 -0.0499
2.94081 11.073 0.0499
EOD
$median11 << EOD
2.93935 11 2.93935 2.93935 0 0 0
EOD
$dots12 << EOD
5.13212 11.690 -0.009399
5.13308 12.073 0.009399
EOD
$median12 << EOD
5.1326 12 5.1326 5.1326 0 0 0
EOD
$dots13 << EOD
10.3901 12.690 -0.1774
10.427 13.073 0.1774
EOD
$median13 << EOD
10.4085 13 10.4085 10.4085 0 0 0
EOD
set multiplot title "gptq_mi100: suite_one_row on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000042)" 0, "fdot2 (3:000043)" 1, "fdot2_as_published (3:000044)" 2, "fp32_reduce (3:000045)" 3, "vec_int2 (3:000046)" 4, "vec_int (3:000047)" 5, "lds_coalesced (3:000048)" 6, "transposed (3:000049)" 7, "wave_shuffle (3:000050)" 8, "mfma (3:000051)" 9, "alt (3:000052)" 10, "library_fp16 (3:000053)" 11, "dequant_gemm (3:000054)" 12, "dispatch (3:000055)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.78675:18.01]
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
10.4042 -0.310 -0.1858
10.4429 0.073 0.1858
EOD
$median0 << EOD
10.4235 0 10.4235 10.4235 0 0 0
EOD
$dots1 << EOD
13.531 0.690 -0.01651
13.5354 1.073 0.01651
EOD
$median1 << EOD
13.5332 1 13.5332 13.5332 0 0 0
EOD
$dots2 << EOD
10.3996 1.690 -0.1136
10.4232 2.073 0.1136
EOD
$median2 << EOD
10.4114 2 10.4114 10.4114 0 0 0
EOD
$dots3 << EOD
12.7816 2.690 -0.03327
12.7901 3.073 0.03327
EOD
$median3 << EOD
12.7859 3 12.7859 12.7859 0 0 0
EOD
$dots4 << EOD
12.1368 3.690 -0.0489
12.1487 4.073 0.0489
EOD
$median4 << EOD
12.1428 4 12.1428 12.1428 0 0 0
EOD
$dots5 << EOD
10.7869 4.690 -0.2008
10.8303 5.073 0.2008
EOD
$median5 << EOD
10.8086 5 10.8086 10.8086 0 0 0
EOD
$dots6 << EOD
11.4594 5.690 -0.005282
11.4606 6.073 0.005282
EOD
$median6 << EOD
11.46 6 11.46 11.46 0 0 0
EOD
$dots7 << EOD
6.97308 6.690 -0.1372
6.99223 7.073 0.1372
EOD
$median7 << EOD
6.98266 7 6.98266 6.98266 0 0 0
EOD
$dots8 << EOD
11.8558 7.690 -0.08888
11.8769 8.073 0.08888
EOD
$median8 << EOD
11.8664 8 11.8664 11.8664 0 0 0
EOD
$dots9 << EOD
11.64 8.690 -0.03623
11.6485 9.073 0.03623
EOD
$median9 << EOD
11.6442 9 11.6442 11.6442 0 0 0
EOD
$dots10 << EOD
17.0535 9.690 -0.08797
17.0835 10.073 0.08797
EOD
$median10 << EOD
17.0685 10 17.0685 17.0685 0 0 0
EOD
$dots11 << EOD
2.93788 10.690 -0.0499
2.94081 11.073 0.0499
EOD
$median11 << EOD
2.93935 11 2.93935 2.93935 0 0 0
EOD
$dots12 << EOD
5.13212 11.690 -0.009399
5.13308 12.073 0.009399
EOD
$median12 << EOD
5.1326 12 5.1326 5.1326 0 0 0
EOD
$dots13 << EOD
10.3901 12.690 -0.1774
10.427 13.073 0.1774
EOD
$median13 << EOD
10.4085 13 10.4085 10.4085 0 0 0
EOD
set multiplot title "gptq_mi100: suite_one_row on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000042)" 0, "fdot2 (3:000043)" 1, "fdot2_as_published (3:000044)" 2, "fp32_reduce (3:000045)" 3, "vec_int2 (3:000046)" 4, "vec_int (3:000047)" 5, "lds_coalesced (3:000048)" 6, "transposed (3:000049)" 7, "wave_shuffle (3:000050)" 8, "mfma (3:000051)" 9, "alt (3:000052)" 10, "library_fp16 (3:000053)" 11, "dequant_gemm (3:000054)" 12, "dispatch (3:000055)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.78675:18.01]
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
