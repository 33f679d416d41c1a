# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_n_264.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_264.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
12.9041 -0.310 -0.2401
12.9662 0.073 0.2401
EOD
$median0 << EOD
12.9351 0 12.9351 12.9351 0 0 0
EOD
$dots1 << EOD
13.4752 0.690 -0.1724
13.5217 1.073 0.1724
EOD
$median1 << EOD
13.4984 1 13.4984 13.4984 0 0 0
EOD
$dots2 << EOD
12.8738 1.690 -0.02897
12.8813 2.073 0.02897
EOD
$median2 << EOD
12.8776 2 12.8776 12.8776 0 0 0
EOD
$dots3 << EOD
12.407 2.690 -0.01965
12.4118 3.073 0.01965
EOD
$median3 << EOD
12.4094 3 12.4094 12.4094 0 0 0
EOD
$dots4 << EOD
13.1782 3.690 -0.05257
13.1921 4.073 0.05257
EOD
$median4 << EOD
13.1852 4 13.1852 13.1852 0 0 0
EOD
$dots5 << EOD
11.3977 4.690 -0.02932
11.4044 5.073 0.02932
EOD
$median5 << EOD
11.4011 5 11.4011 11.4011 0 0 0
EOD
$dots6 << EOD
10.6482 5.690 -0.1309
10.6761 6.073 0.1309
EOD
$median6 << EOD
10.6622 6 10.6622 10.6622 0 0 0
EOD
$dots7 << EOD
8.83261 6.690 -0.3546
8.89547 7.073 0.3546
EOD
$median7 << EOD
8.86404 7 8.86404 8.86404 0 0 0
EOD
$dots8 << EOD
12.0777 7.690 -0.2429
12.1365 8.073 0.2429
EOD
$median8 << EOD
12.1071 8 12.1071 12.1071 0 0 0
EOD
$dots9 << EOD
14.5646 8.690 -0.2024
14.6236 9.073 0.2024
EOD
$median9 << EOD
14.5941 9 14.5941 14.5941 0 0 0
EOD
$dots10 << EOD
17.9773 9.690 -0.004485
17.9789 10.073 0.004485
EOD
$median10 << EOD
17.9781 10 17.9781 17.9781 0 0 0
EOD
$dots11 << EOD
3.01672 10.690 -0.04336
3.01934 11.073 0.04336
EOD
$median11 << EOD
3.01803 11 3.01803 3.01803 0 0 0
EOD
$dots12 << EOD
5.22517 11.690 -0.1356
5.23936 12.073 0.1356
EOD
$median12 << EOD
5.23226 12 5.23226 5.23226 0 0 0
EOD
$dots13 << EOD
12.8991 12.690 -0.2575
12.9657 13.073 0.2575
EOD
$median13 << EOD
12.9324 13 12.9324 12.9324 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_264 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000126)" 0, "fdot2 (4:000127)" 1, "fdot2_as_published (4:000128)" 2, "fp32_reduce (4:000129)" 3, "vec_int2 (4:000130)" 4, "vec_int (4:000131)" 5, "lds_coalesced (4:000132)" 6, "transposed (4:000133)" 7, "wave_shuffle (4:000134)" 8, "mfma (4:000135)" 9, "alt (4:000136)" 10, "library_fp16 (4:000137)" 11, "dequant_gemm (4:000138)" 12, "dispatch (4:000139)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.85943:18.9679]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_264.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
12.9041 -0.310 -0.2401
12.9662 0.073 0.2401
EOD
$median0 << EOD
12.9351 0 12.9351 12.9351 0 0 0
EOD
$dots1 << EOD
13.4752 0.690 -0.1724
13.5217 1.073 0.1724
EOD
$median1 << EOD
13.4984 1 13.4984 13.4984 0 0 0
EOD
$dots2 << EOD
12.8738 1.690 -0.02897
12.8813 2.073 0.02897
EOD
$median2 << EOD
12.8776 2 12.8776 12.8776 0 0 0
EOD
$dots3 << EOD
12.407 2.690 -0.01965
12.4118 3.073 0.01965
EOD
$median3 << EOD
12.4094 3 12.4094 12.4094 0 0 0
EOD
$dots4 << EOD
13.1782 3.690 -0.05257
13.1921 4.073 0.05257
EOD
$median4 << EOD
13.1852 4 13.1852 13.1852 0 0 0
EOD
$dots5 << EOD
11.3977 4.690 -0.02932
11.4044 5.073 0.02932
EOD
$median5 << EOD
11.4011 5 11.4011 11.4011 0 0 0
EOD
$dots6 << EOD
10.6482 5.690 -0.1309
10.6761 6.073 0.1309
EOD
$median6 << EOD
10.6622 6 10.6622 10.6622 0 0 0
EOD
$dots7 << EOD
8.83261 6.690 -0.3546
8.89547 7.073 0.3546
EOD
$median7 << EOD
8.86404 7 8.86404 8.86404 0 0 0
EOD
$dots8 << EOD
12.0777 7.690 -0.2429
12.1365 8.073 0.2429
EOD
$median8 << EOD
12.1071 8 12.1071 12.1071 0 0 0
EOD
$dots9 << EOD
14.5646 8.690 -0.2024
14.6236 9.073 0.2024
EOD
$median9 << EOD
14.5941 9 14.5941 14.5941 0 0 0
EOD
$dots10 << EOD
17.9773 9.690 -0.004485
17.9789 10.073 0.004485
EOD
$median10 << EOD
17.9781 10 17.9781 17.9781 0 0 0
EOD
$dots11 << EOD
3.01672 10.690 -0.04336
3.01934 11.073 0.04336
EOD
$median11 << EOD
3.01803 11 3.01803 3.01803 0 0 0
EOD
$dots12 << EOD
5.22517 11.690 -0.1356
5.23936 12.073 0.1356
EOD
$median12 << EOD
5.23226 12 5.23226 5.23226 0 0 0
EOD
$dots13 << EOD
12.8991 12.690 -0.2575
12.9657 13.073 0.2575
EOD
$median13 << EOD
12.9324 13 12.9324 12.9324 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_264 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000126)" 0, "fdot2 (4:000127)" 1, "fdot2_as_published (4:000128)" 2, "fp32_reduce (4:000129)" 3, "vec_int2 (4:000130)" 4, "vec_int (4:000131)" 5, "lds_coalesced (4:000132)" 6, "transposed (4:000133)" 7, "wave_shuffle (4:000134)" 8, "mfma (4:000135)" 9, "alt (4:000136)" 10, "library_fp16 (4:000137)" 11, "dequant_gemm (4:000138)" 12, "dispatch (4:000139)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.85943:18.9679]
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
