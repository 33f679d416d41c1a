# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_n_384.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_384.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
12.868 -0.310 -0.02426
12.8743 0.073 0.02426
EOD
$median0 << EOD
12.8711 0 12.8711 12.8711 0 0 0
EOD
$dots1 << EOD
13.4449 0.690 -0.04815
13.4579 1.073 0.04815
EOD
$median1 << EOD
13.4514 1 13.4514 13.4514 0 0 0
EOD
$dots2 << EOD
12.8773 1.690 -0.007358
12.8792 2.073 0.007358
EOD
$median2 << EOD
12.8783 2 12.8783 12.8783 0 0 0
EOD
$dots3 << EOD
12.3862 2.690 -0.1416
12.4213 3.073 0.1416
EOD
$median3 << EOD
12.4037 3 12.4037 12.4037 0 0 0
EOD
$dots4 << EOD
13.063 3.690 -0.09848
13.0888 4.073 0.09848
EOD
$median4 << EOD
13.0759 4 13.0759 13.0759 0 0 0
EOD
$dots5 << EOD
11.3988 4.690 -0.01459
11.4022 5.073 0.01459
EOD
$median5 << EOD
11.4005 5 11.4005 11.4005 0 0 0
EOD
$dots6 << EOD
10.6792 5.690 -0.05436
10.6909 6.073 0.05436
EOD
$median6 << EOD
10.6851 6 10.6851 10.6851 0 0 0
EOD
$dots7 << EOD
8.94778 6.690 -0.03031
8.95321 7.073 0.03031
EOD
$median7 << EOD
8.9505 7 8.9505 8.9505 0 0 0
EOD
$dots8 << EOD
12.1688 7.690 -0.2018
12.218 8.073 0.2018
EOD
$median8 << EOD
12.1934 8 12.1934 12.1934 0 0 0
EOD
$dots9 << EOD
14.9635 8.690 -0.02063
14.9697 9.073 0.02063
EOD
$median9 << EOD
14.9666 9 14.9666 14.9666 0 0 0
EOD
$dots10 << EOD
18.082 9.690 -0.002995
18.0831 10.073 0.002995
EOD
$median10 << EOD
18.0826 10 18.0826 18.0826 0 0 0
EOD
$dots11 << EOD
2.95575 10.690 -0.04195
2.95823 11.073 0.04195
EOD
$median11 << EOD
2.95699 11 2.95699 2.95699 0 0 0
EOD
$dots12 << EOD
5.16912 11.690 -0.07162
5.17653 12.073 0.07162
EOD
$median12 << EOD
5.17282 12 5.17282 5.17282 0 0 0
EOD
$dots13 << EOD
12.829 12.690 -0.1746
12.8738 13.073 0.1746
EOD
$median13 << EOD
12.8514 13 12.8514 12.8514 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_384 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000140)" 0, "fdot2 (4:000141)" 1, "fdot2_as_published (4:000142)" 2, "fp32_reduce (4:000143)" 3, "vec_int2 (4:000144)" 4, "vec_int (4:000145)" 5, "lds_coalesced (4:000146)" 6, "transposed (4:000147)" 7, "wave_shuffle (4:000148)" 8, "mfma (4:000149)" 9, "alt (4:000150)" 10, "library_fp16 (4:000151)" 11, "dequant_gemm (4:000152)" 12, "dispatch (4:000153)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.79943:19.0929]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_n_384.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
12.868 -0.310 -0.02426
12.8743 0.073 0.02426
EOD
$median0 << EOD
12.8711 0 12.8711 12.8711 0 0 0
EOD
$dots1 << EOD
13.4449 0.690 -0.04815
13.4579 1.073 0.04815
EOD
$median1 << EOD
13.4514 1 13.4514 13.4514 0 0 0
EOD
$dots2 << EOD
12.8773 1.690 -0.007358
12.8792 2.073 0.007358
EOD
$median2 << EOD
12.8783 2 12.8783 12.8783 0 0 0
EOD
$dots3 << EOD
12.3862 2.690 -0.1416
12.4213 3.073 0.1416
EOD
$median3 << EOD
12.4037 3 12.4037 12.4037 0 0 0
EOD
$dots4 << EOD
13.063 3.690 -0.09848
13.0888 4.073 0.09848
EOD
$median4 << EOD
13.0759 4 13.0759 13.0759 0 0 0
EOD
$dots5 << EOD
11.3988 4.690 -0.01459
11.4022 5.073 0.01459
EOD
$median5 << EOD
11.4005 5 11.4005 11.4005 0 0 0
EOD
$dots6 << EOD
10.6792 5.690 -0.05436
10.6909 6.073 0.05436
EOD
$median6 << EOD
10.6851 6 10.6851 10.6851 0 0 0
EOD
$dots7 << EOD
8.94778 6.690 -0.03031
8.95321 7.073 0.03031
EOD
$median7 << EOD
8.9505 7 8.9505 8.9505 0 0 0
EOD
$dots8 << EOD
12.1688 7.690 -0.2018
12.218 8.073 0.2018
EOD
$median8 << EOD
12.1934 8 12.1934 12.1934 0 0 0
EOD
$dots9 << EOD
14.9635 8.690 -0.02063
14.9697 9.073 0.02063
EOD
$median9 << EOD
14.9666 9 14.9666 14.9666 0 0 0
EOD
$dots10 << EOD
18.082 9.690 -0.002995
18.0831 10.073 0.002995
EOD
$median10 << EOD
18.0826 10 18.0826 18.0826 0 0 0
EOD
$dots11 << EOD
2.95575 10.690 -0.04195
2.95823 11.073 0.04195
EOD
$median11 << EOD
2.95699 11 2.95699 2.95699 0 0 0
EOD
$dots12 << EOD
5.16912 11.690 -0.07162
5.17653 12.073 0.07162
EOD
$median12 << EOD
5.17282 12 5.17282 5.17282 0 0 0
EOD
$dots13 << EOD
12.829 12.690 -0.1746
12.8738 13.073 0.1746
EOD
$median13 << EOD
12.8514 13 12.8514 12.8514 0 0 0
EOD
set multiplot title "gptq_mi100: suite_n_384 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000140)" 0, "fdot2 (4:000141)" 1, "fdot2_as_published (4:000142)" 2, "fp32_reduce (4:000143)" 3, "vec_int2 (4:000144)" 4, "vec_int (4:000145)" 5, "lds_coalesced (4:000146)" 6, "transposed (4:000147)" 7, "wave_shuffle (4:000148)" 8, "mfma (4:000149)" 9, "alt (4:000150)" 10, "library_fp16 (4:000151)" 11, "dequant_gemm (4:000152)" 12, "dispatch (4:000153)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.79943:19.0929]
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
