# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_least.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_least.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4.12781 -0.310 -16.28
4.13264 0.073 -16.18
5.72795 -0.164 16.18
5.76524 0.220 16.94
EOD
$median0 << EOD
4.93029 0 4.93029 4.93029 0 0 0
EOD
$dots1 << EOD
4.89156 0.690 -21.41
6.22093 1.073 -0.04958
6.2271 0.836 0.04958
6.31711 1.220 1.496
EOD
$median1 << EOD
6.22402 1 6.22402 6.22402 0 0 0
EOD
$dots2 << EOD
5.6666 1.690 -0.4785
5.69142 2.073 -0.0426
5.69627 1.836 0.0426
5.78809 2.220 1.655
EOD
$median2 << EOD
5.69385 2 5.69385 5.69385 0 0 0
EOD
$dots3 << EOD
4.80957 2.690 -7.197
5.18166 3.073 -0.01771
5.18349 2.836 0.01771
5.18439 3.220 0.03505
EOD
$median3 << EOD
5.18257 3 5.18257 5.18257 0 0 0
EOD
$dots4 << EOD
5.74839 3.690 -2.289
5.863 4.073 -0.341
5.90312 3.836 0.341
5.9058 4.220 0.3866
EOD
$median4 << EOD
5.88306 4 5.88306 5.88306 0 0 0
EOD
$dots5 << EOD
5.7292 4.690 -1.077
5.77223 5.073 -0.3343
5.81095 4.836 0.3343
5.8929 5.220 1.749
EOD
$median5 << EOD
5.79159 5 5.79159 5.79159 0 0 0
EOD
$dots6 << EOD
5.51345 5.690 -1.204
5.57796 6.073 -0.04844
5.58337 5.836 0.04844
5.59134 6.220 0.1914
EOD
$median6 << EOD
5.58066 6 5.58066 5.58066 0 0 0
EOD
$dots7 << EOD
3.82673 6.690 -23.54
4.97866 7.073 -0.5256
5.03127 6.836 0.5256
5.09699 7.220 1.839
EOD
$median7 << EOD
5.00496 7 5.00496 5.00496 0 0 0
EOD
$dots8 << EOD
4.47547 7.690 -15.57
5.25073 8.073 -0.9421
5.35061 7.836 0.9421
5.4287 8.220 2.415
EOD
$median8 << EOD
5.30067 8 5.30067 5.30067 0 0 0
EOD
$dots9 << EOD
5.2522 8.690 -0.6502
5.28383 9.073 -0.0518
5.2893 8.836 0.0518
5.30736 9.220 0.3933
EOD
$median9 << EOD
5.28657 9 5.28657 5.28657 0 0 0
EOD
$dots10 << EOD
5.78898 9.690 -22.09
7.43047 10.073 -0.001683
7.43072 9.836 0.001683
7.4741 10.220 0.5855
EOD
$median10 << EOD
7.43059 10 7.43059 7.43059 0 0 0
EOD
$dots11 << EOD
2.37229 10.690 -1.028
2.39652 11.073 -0.01711
2.39734 10.836 0.01711
2.39795 11.220 0.04221
EOD
$median11 << EOD
2.39693 11 2.39693 2.39693 0 0 0
EOD
$dots12 << EOD
3.85594 11.690 -17.65
4.68048 12.073 -0.04038
4.68426 11.836 0.04038
4.6866 12.220 0.09043
EOD
$median12 << EOD
4.68237 12 4.68237 4.68237 0 0 0
EOD
$dots13 << EOD
5.71291 12.690 -0.5797
5.74436 13.073 -0.03229
5.74807 12.836 0.03229
5.7515 13.220 0.09197
EOD
$median13 << EOD
5.74621 13 5.74621 5.74621 0 0 0
EOD
set multiplot title "gptq_mi100: suite_least on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000168)" 0, "fdot2 (3:000169)" 1, "fdot2_as_published (3:000170)" 2, "fp32_reduce (3:000171)" 3, "vec_int2 (3:000172)" 4, "vec_int (3:000173)" 5, "lds_coalesced (3:000174)" 6, "transposed (3:000175)" 7, "wave_shuffle (3:000176)" 8, "mfma (3:000177)" 9, "alt (3:000178)" 10, "library_fp16 (3:000179)" 11, "dequant_gemm (3:000180)" 12, "dispatch (3:000181)" 13)
set xlabel "time of one launch (us)"
set xrange [2.21923:7.62716]
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
set xrange [-24.7:24.7]
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
4.12781 -0.310 -16.28
4.13264 0.073 -16.18
5.72795 -0.164 16.18
5.76524 0.220 16.94
EOD
$median0 << EOD
4.93029 0 4.93029 4.93029 0 0 0
EOD
$dots1 << EOD
4.89156 0.690 -21.41
6.22093 1.073 -0.04958
6.2271 0.836 0.04958
6.31711 1.220 1.496
EOD
$median1 << EOD
6.22402 1 6.22402 6.22402 0 0 0
EOD
$dots2 << EOD
5.6666 1.690 -0.4785
5.69142 2.073 -0.0426
5.69627 1.836 0.0426
5.78809 2.220 1.655
EOD
$median2 << EOD
5.69385 2 5.69385 5.69385 0 0 0
EOD
$dots3 << EOD
4.80957 2.690 -7.197
5.18166 3.073 -0.01771
5.18349 2.836 0.01771
5.18439 3.220 0.03505
EOD
$median3 << EOD
5.18257 3 5.18257 5.18257 0 0 0
EOD
$dots4 << EOD
5.74839 3.690 -2.289
5.863 4.073 -0.341
5.90312 3.836 0.341
5.9058 4.220 0.3866
EOD
$median4 << EOD
5.88306 4 5.88306 5.88306 0 0 0
EOD
$dots5 << EOD
5.7292 4.690 -1.077
5.77223 5.073 -0.3343
5.81095 4.836 0.3343
5.8929 5.220 1.749
EOD
$median5 << EOD
5.79159 5 5.79159 5.79159 0 0 0
EOD
$dots6 << EOD
5.51345 5.690 -1.204
5.57796 6.073 -0.04844
5.58337 5.836 0.04844
5.59134 6.220 0.1914
EOD
$median6 << EOD
5.58066 6 5.58066 5.58066 0 0 0
EOD
$dots7 << EOD
3.82673 6.690 -23.54
4.97866 7.073 -0.5256
5.03127 6.836 0.5256
5.09699 7.220 1.839
EOD
$median7 << EOD
5.00496 7 5.00496 5.00496 0 0 0
EOD
$dots8 << EOD
4.47547 7.690 -15.57
5.25073 8.073 -0.9421
5.35061 7.836 0.9421
5.4287 8.220 2.415
EOD
$median8 << EOD
5.30067 8 5.30067 5.30067 0 0 0
EOD
$dots9 << EOD
5.2522 8.690 -0.6502
5.28383 9.073 -0.0518
5.2893 8.836 0.0518
5.30736 9.220 0.3933
EOD
$median9 << EOD
5.28657 9 5.28657 5.28657 0 0 0
EOD
$dots10 << EOD
5.78898 9.690 -22.09
7.43047 10.073 -0.001683
7.43072 9.836 0.001683
7.4741 10.220 0.5855
EOD
$median10 << EOD
7.43059 10 7.43059 7.43059 0 0 0
EOD
$dots11 << EOD
2.37229 10.690 -1.028
2.39652 11.073 -0.01711
2.39734 10.836 0.01711
2.39795 11.220 0.04221
EOD
$median11 << EOD
2.39693 11 2.39693 2.39693 0 0 0
EOD
$dots12 << EOD
3.85594 11.690 -17.65
4.68048 12.073 -0.04038
4.68426 11.836 0.04038
4.6866 12.220 0.09043
EOD
$median12 << EOD
4.68237 12 4.68237 4.68237 0 0 0
EOD
$dots13 << EOD
5.71291 12.690 -0.5797
5.74436 13.073 -0.03229
5.74807 12.836 0.03229
5.7515 13.220 0.09197
EOD
$median13 << EOD
5.74621 13 5.74621 5.74621 0 0 0
EOD
set multiplot title "gptq_mi100: suite_least on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000168)" 0, "fdot2 (3:000169)" 1, "fdot2_as_published (3:000170)" 2, "fp32_reduce (3:000171)" 3, "vec_int2 (3:000172)" 4, "vec_int (3:000173)" 5, "lds_coalesced (3:000174)" 6, "transposed (3:000175)" 7, "wave_shuffle (3:000176)" 8, "mfma (3:000177)" 9, "alt (3:000178)" 10, "library_fp16 (3:000179)" 11, "dequant_gemm (3:000180)" 12, "dispatch (3:000181)" 13)
set xlabel "time of one launch (us)"
set xrange [2.21923:7.62716]
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
set xrange [-24.7:24.7]
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
