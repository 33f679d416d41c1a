# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_least.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_least.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4.18393 -0.310 -15.04
5.66474 0.073 15.04
EOD
$median0 << EOD
4.92434 0 4.92434 4.92434 0 0 0
EOD
$dots1 << EOD
6.04607 0.690 -1.143
6.18592 1.073 1.143
EOD
$median1 << EOD
6.116 1 6.116 6.116 0 0 0
EOD
$dots2 << EOD
5.52742 1.690 -1.201
5.66184 2.073 1.201
EOD
$median2 << EOD
5.59463 2 5.59463 5.59463 0 0 0
EOD
$dots3 << EOD
5.05203 2.690 -0.01647
5.0537 3.073 0.01647
EOD
$median3 << EOD
5.05286 3 5.05286 5.05286 0 0 0
EOD
$dots4 << EOD
5.69218 3.690 -1.072
5.81555 4.073 1.072
EOD
$median4 << EOD
5.75387 4 5.75387 5.75387 0 0 0
EOD
$dots5 << EOD
4.40201 4.690 -13.8
5.81199 5.073 13.8
EOD
$median5 << EOD
5.107 5 5.107 5.107 0 0 0
EOD
$dots6 << EOD
5.70066 5.690 -0.6792
5.77863 6.073 0.6792
EOD
$median6 << EOD
5.73965 6 5.73965 5.73965 0 0 0
EOD
$dots7 << EOD
4.90373 6.690 -1.161
5.01894 7.073 1.161
EOD
$median7 << EOD
4.96134 7 4.96134 4.96134 0 0 0
EOD
$dots8 << EOD
4.21142 7.690 -12.14
5.37576 8.073 12.14
EOD
$median8 << EOD
4.79359 8 4.79359 4.79359 0 0 0
EOD
$dots9 << EOD
5.81614 8.690 -0.537
5.87894 9.073 0.537
EOD
$median9 << EOD
5.84754 9 5.84754 5.84754 0 0 0
EOD
$dots10 << EOD
7.33822 9.690 -0.03358
7.34315 10.073 0.03358
EOD
$median10 << EOD
7.34068 10 7.34068 7.34068 0 0 0
EOD
$dots11 << EOD
2.34913 10.690 -0.1239
2.35496 11.073 0.1239
EOD
$median11 << EOD
2.35205 11 2.35205 2.35205 0 0 0
EOD
$dots12 << EOD
4.52986 11.690 -0.6853
4.59237 12.073 0.6853
EOD
$median12 << EOD
4.56112 12 4.56112 4.56112 0 0 0
EOD
$dots13 << EOD
5.59695 12.690 -0.6993
5.67578 13.073 0.6993
EOD
$median13 << EOD
5.63637 13 5.63637 5.63637 0 0 0
EOD
set multiplot title "gptq_mi100: suite_least on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000252)" 0, "fdot2 (4:000253)" 1, "fdot2_as_published (4:000254)" 2, "fp32_reduce (4:000255)" 3, "vec_int2 (4:000256)" 4, "vec_int (4:000257)" 5, "lds_coalesced (4:000258)" 6, "transposed (4:000259)" 7, "wave_shuffle (4:000260)" 8, "mfma (4:000261)" 9, "alt (4:000262)" 10, "library_fp16 (4:000263)" 11, "dequant_gemm (4:000264)" 12, "dispatch (4:000265)" 13)
set xlabel "time of one launch (us)"
set xrange [2.19931:7.49298]
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
set xrange [-15.8:15.8]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_least.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4.18393 -0.310 -15.04
5.66474 0.073 15.04
EOD
$median0 << EOD
4.92434 0 4.92434 4.92434 0 0 0
EOD
$dots1 << EOD
6.04607 0.690 -1.143
6.18592 1.073 1.143
EOD
$median1 << EOD
6.116 1 6.116 6.116 0 0 0
EOD
$dots2 << EOD
5.52742 1.690 -1.201
5.66184 2.073 1.201
EOD
$median2 << EOD
5.59463 2 5.59463 5.59463 0 0 0
EOD
$dots3 << EOD
5.05203 2.690 -0.01647
5.0537 3.073 0.01647
EOD
$median3 << EOD
5.05286 3 5.05286 5.05286 0 0 0
EOD
$dots4 << EOD
5.69218 3.690 -1.072
5.81555 4.073 1.072
EOD
$median4 << EOD
5.75387 4 5.75387 5.75387 0 0 0
EOD
$dots5 << EOD
4.40201 4.690 -13.8
5.81199 5.073 13.8
EOD
$median5 << EOD
5.107 5 5.107 5.107 0 0 0
EOD
$dots6 << EOD
5.70066 5.690 -0.6792
5.77863 6.073 0.6792
EOD
$median6 << EOD
5.73965 6 5.73965 5.73965 0 0 0
EOD
$dots7 << EOD
4.90373 6.690 -1.161
5.01894 7.073 1.161
EOD
$median7 << EOD
4.96134 7 4.96134 4.96134 0 0 0
EOD
$dots8 << EOD
4.21142 7.690 -12.14
5.37576 8.073 12.14
EOD
$median8 << EOD
4.79359 8 4.79359 4.79359 0 0 0
EOD
$dots9 << EOD
5.81614 8.690 -0.537
5.87894 9.073 0.537
EOD
$median9 << EOD
5.84754 9 5.84754 5.84754 0 0 0
EOD
$dots10 << EOD
7.33822 9.690 -0.03358
7.34315 10.073 0.03358
EOD
$median10 << EOD
7.34068 10 7.34068 7.34068 0 0 0
EOD
$dots11 << EOD
2.34913 10.690 -0.1239
2.35496 11.073 0.1239
EOD
$median11 << EOD
2.35205 11 2.35205 2.35205 0 0 0
EOD
$dots12 << EOD
4.52986 11.690 -0.6853
4.59237 12.073 0.6853
EOD
$median12 << EOD
4.56112 12 4.56112 4.56112 0 0 0
EOD
$dots13 << EOD
5.59695 12.690 -0.6993
5.67578 13.073 0.6993
EOD
$median13 << EOD
5.63637 13 5.63637 5.63637 0 0 0
EOD
set multiplot title "gptq_mi100: suite_least on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000252)" 0, "fdot2 (4:000253)" 1, "fdot2_as_published (4:000254)" 2, "fp32_reduce (4:000255)" 3, "vec_int2 (4:000256)" 4, "vec_int (4:000257)" 5, "lds_coalesced (4:000258)" 6, "transposed (4:000259)" 7, "wave_shuffle (4:000260)" 8, "mfma (4:000261)" 9, "alt (4:000262)" 10, "library_fp16 (4:000263)" 11, "dequant_gemm (4:000264)" 12, "dispatch (4:000265)" 13)
set xlabel "time of one launch (us)"
set xrange [2.19931:7.49298]
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
set xrange [-15.8:15.8]
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
