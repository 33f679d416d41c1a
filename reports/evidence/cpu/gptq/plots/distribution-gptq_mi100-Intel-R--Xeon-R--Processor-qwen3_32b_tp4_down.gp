# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_down.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_down.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
790.407 -0.310 -10.51
976.094 0.073 10.51
EOD
$median0 << EOD
883.251 0 883.251 883.251 0 0 0
EOD
$dots1 << EOD
493.981 0.690 -3.911
534.195 1.073 3.911
EOD
$median1 << EOD
514.088 1 514.088 514.088 0 0 0
EOD
$dots2 << EOD
759.931 1.690 -1.468
782.569 2.073 1.468
EOD
$median2 << EOD
771.25 2 771.25 771.25 0 0 0
EOD
$dots3 << EOD
492.167 2.690 -3.375
526.553 3.073 3.375
EOD
$median3 << EOD
509.36 3 509.36 509.36 0 0 0
EOD
$dots4 << EOD
812.135 3.690 -0.4996
820.29 4.073 0.4996
EOD
$median4 << EOD
816.212 4 816.212 816.212 0 0 0
EOD
$dots5 << EOD
805.257 4.690 -0.1832
808.212 5.073 0.1832
EOD
$median5 << EOD
806.734 5 806.734 806.734 0 0 0
EOD
$dots6 << EOD
789.751 5.690 -0.7249
801.283 6.073 0.7249
EOD
$median6 << EOD
795.517 6 795.517 795.517 0 0 0
EOD
$dots7 << EOD
784.028 6.690 -2.469
823.724 7.073 2.469
EOD
$median7 << EOD
803.876 7 803.876 803.876 0 0 0
EOD
$dots8 << EOD
1301.18 7.690 -5.092
1440.81 8.073 5.092
EOD
$median8 << EOD
1370.99 8 1370.99 1370.99 0 0 0
EOD
$dots9 << EOD
2094.24 8.690 -3.06
2226.46 9.073 3.06
EOD
$median9 << EOD
2160.35 9 2160.35 2160.35 0 0 0
EOD
$dots10 << EOD
203.677 9.690 -7.106
234.839 10.073 7.106
EOD
$median10 << EOD
219.258 10 219.258 219.258 0 0 0
EOD
$dots11 << EOD
727.987 10.690 -0.3824
733.577 11.073 0.3824
EOD
$median11 << EOD
730.782 11 730.782 730.782 0 0 0
EOD
$dots12 << EOD
721.221 11.690 -3.613
775.295 12.073 3.613
EOD
$median12 << EOD
748.258 12 748.258 748.258 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_down on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000039)" 0, "fdot2 (2:000040)" 1, "fdot2_as_published (2:000041)" 2, "fp32_reduce (2:000042)" 3, "vec_int2 (2:000043)" 4, "vec_int (2:000044)" 5, "lds_coalesced (2:000045)" 6, "transposed (2:000046)" 7, "wave_shuffle (2:000047)" 8, "alt (2:000048)" 9, "library_fp16 (2:000049)" 10, "dequant_gemm (2:000050)" 11, "dispatch (2:000051)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [189.575:2392.08]
set xtics (200, 500, 1000, 2000)
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
set xrange [-11:11]
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_down.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
790.407 -0.310 -10.51
976.094 0.073 10.51
EOD
$median0 << EOD
883.251 0 883.251 883.251 0 0 0
EOD
$dots1 << EOD
493.981 0.690 -3.911
534.195 1.073 3.911
EOD
$median1 << EOD
514.088 1 514.088 514.088 0 0 0
EOD
$dots2 << EOD
759.931 1.690 -1.468
782.569 2.073 1.468
EOD
$median2 << EOD
771.25 2 771.25 771.25 0 0 0
EOD
$dots3 << EOD
492.167 2.690 -3.375
526.553 3.073 3.375
EOD
$median3 << EOD
509.36 3 509.36 509.36 0 0 0
EOD
$dots4 << EOD
812.135 3.690 -0.4996
820.29 4.073 0.4996
EOD
$median4 << EOD
816.212 4 816.212 816.212 0 0 0
EOD
$dots5 << EOD
805.257 4.690 -0.1832
808.212 5.073 0.1832
EOD
$median5 << EOD
806.734 5 806.734 806.734 0 0 0
EOD
$dots6 << EOD
789.751 5.690 -0.7249
801.283 6.073 0.7249
EOD
$median6 << EOD
795.517 6 795.517 795.517 0 0 0
EOD
$dots7 << EOD
784.028 6.690 -2.469
823.724 7.073 2.469
EOD
$median7 << EOD
803.876 7 803.876 803.876 0 0 0
EOD
$dots8 << EOD
1301.18 7.690 -5.092
1440.81 8.073 5.092
EOD
$median8 << EOD
1370.99 8 1370.99 1370.99 0 0 0
EOD
$dots9 << EOD
2094.24 8.690 -3.06
2226.46 9.073 3.06
EOD
$median9 << EOD
2160.35 9 2160.35 2160.35 0 0 0
EOD
$dots10 << EOD
203.677 9.690 -7.106
234.839 10.073 7.106
EOD
$median10 << EOD
219.258 10 219.258 219.258 0 0 0
EOD
$dots11 << EOD
727.987 10.690 -0.3824
733.577 11.073 0.3824
EOD
$median11 << EOD
730.782 11 730.782 730.782 0 0 0
EOD
$dots12 << EOD
721.221 11.690 -3.613
775.295 12.073 3.613
EOD
$median12 << EOD
748.258 12 748.258 748.258 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_down on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000039)" 0, "fdot2 (2:000040)" 1, "fdot2_as_published (2:000041)" 2, "fp32_reduce (2:000042)" 3, "vec_int2 (2:000043)" 4, "vec_int (2:000044)" 5, "lds_coalesced (2:000045)" 6, "transposed (2:000046)" 7, "wave_shuffle (2:000047)" 8, "alt (2:000048)" 9, "library_fp16 (2:000049)" 10, "dequant_gemm (2:000050)" 11, "dispatch (2:000051)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [189.575:2392.08]
set xtics (200, 500, 1000, 2000)
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
set xrange [-11:11]
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
