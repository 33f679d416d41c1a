# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
12.8606 -0.310 -0.1743
12.8647 0.073 -0.1421
12.8765 -0.164 -0.05054
12.8895 0.220 0.05054
12.8999 -0.017 0.1308
12.9339 -0.254 0.395
EOD
$median0 << EOD
12.883 0 12.883 12.883 0 0 0
EOD
$dots1 << EOD
14.4188 0.690 -0.2045
14.4422 1.073 -0.04243
14.4461 0.836 -0.01536
14.4506 1.220 0.01536
14.4822 0.983 0.234
14.4861 0.746 0.2615
EOD
$median1 << EOD
14.4484 1 14.4484 14.4484 0 0 0
EOD
$dots2 << EOD
12.8775 1.690 -0.1386
12.8913 2.073 -0.0317
12.8945 1.836 -0.006339
12.8962 2.220 0.006339
12.9044 1.983 0.07019
12.9265 1.746 0.2418
EOD
$median2 << EOD
12.8954 2 12.8954 12.8954 0 0 0
EOD
$dots3 << EOD
14.0854 2.690 -0.1116
14.0965 3.073 -0.03311
14.1006 2.836 -0.00374
14.1017 3.220 0.00374
14.1194 2.983 0.1292
14.1301 2.746 0.2056
EOD
$median3 << EOD
14.1012 3 14.1012 14.1012 0 0 0
EOD
$dots4 << EOD
13.6718 3.690 -0.1927
13.6891 4.073 -0.06693
13.6937 3.836 -0.03283
13.7027 4.220 0.03283
13.7048 3.983 0.04817
13.7098 3.746 0.08441
EOD
$median4 << EOD
13.6982 4 13.6982 13.6982 0 0 0
EOD
$dots5 << EOD
12.3028 4.690 -0.1086
12.3068 5.073 -0.07633
12.3073 4.836 -0.07254
12.3251 5.220 0.07254
12.3258 4.983 0.07776
12.3317 4.746 0.1256
EOD
$median5 << EOD
12.3162 5 12.3162 12.3162 0 0 0
EOD
$dots6 << EOD
9.95404 5.690 -0.2507
9.96818 6.073 -0.1091
9.97787 5.836 -0.01199
9.98026 6.220 0.01199
9.98634 5.983 0.07285
10.06 5.746 0.8107
EOD
$median6 << EOD
9.97907 6 9.97907 9.97907 0 0 0
EOD
$dots7 << EOD
8.11019 6.690 -0.06619
8.11229 7.073 -0.04029
8.11521 6.836 -0.004316
8.11591 7.220 0.004316
8.1165 6.983 0.01152
8.11755 6.746 0.02447
EOD
$median7 << EOD
8.11556 7 8.11556 8.11556 0 0 0
EOD
$dots8 << EOD
15.198 7.690 -0.09731
15.203 8.073 -0.06392
15.2089 7.836 -0.02553
15.2166 8.220 0.02553
15.2224 7.983 0.06314
15.225 7.746 0.08041
EOD
$median8 << EOD
15.2128 8 15.2128 15.2128 0 0 0
EOD
$dots9 << EOD
15.0456 8.690 -0.1327
15.0617 9.073 -0.02577
15.0643 8.836 -0.008721
15.0669 9.220 0.008721
15.0837 8.983 0.1204
15.0841 8.746 0.1227
EOD
$median9 << EOD
15.0656 9 15.0656 15.0656 0 0 0
EOD
$dots10 << EOD
19.8464 9.690 -0.2092
19.8639 10.073 -0.1217
19.887 9.836 -0.005305
19.8891 10.220 0.005305
19.8941 9.983 0.03035
19.9009 9.746 0.06453
EOD
$median10 << EOD
19.8881 10 19.8881 19.8881 0 0 0
EOD
$dots11 << EOD
3.01452 10.690 -0.3671
3.01534 11.073 -0.3402
3.02145 10.836 -0.1381
3.02981 11.220 0.1381
3.03429 10.983 0.2863
3.04795 10.746 0.7376
EOD
$median11 << EOD
3.02563 11 3.02563 3.02563 0 0 0
EOD
$dots12 << EOD
5.34065 11.690 -0.4641
5.35845 12.073 -0.1323
5.36155 11.836 -0.07455
5.36955 12.220 0.07455
5.37703 11.983 0.214
5.38839 11.746 0.4257
EOD
$median12 << EOD
5.36555 12 5.36555 5.36555 0 0 0
EOD
$dots13 << EOD
12.8479 12.690 -0.1414
12.858 13.073 -0.06331
12.8635 12.836 -0.02065
12.8688 13.220 0.02065
12.8689 12.983 0.02156
12.8869 12.746 0.1618
EOD
$median13 << EOD
12.8661 13 12.8661 12.8661 0 0 0
EOD
set multiplot title "gptq_mi100: suite_tp4_qwen3_30b_expert on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000084)" 0, "fdot2 (4:000085)" 1, "fdot2_as_published (4:000086)" 2, "fp32_reduce (4:000087)" 3, "vec_int2 (4:000088)" 4, "vec_int (4:000089)" 5, "lds_coalesced (4:000090)" 6, "transposed (4:000091)" 7, "wave_shuffle (4:000092)" 8, "mfma (4:000093)" 9, "alt (4:000094)" 10, "library_fp16 (4:000095)" 11, "dequant_gemm (4:000096)" 12, "dispatch (4:000097)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.84858:21.0602]
set xtics (5, 10, 20)
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
set xrange [-0.851:0.851]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
12.8606 -0.310 -0.1743
12.8647 0.073 -0.1421
12.8765 -0.164 -0.05054
12.8895 0.220 0.05054
12.8999 -0.017 0.1308
12.9339 -0.254 0.395
EOD
$median0 << EOD
12.883 0 12.883 12.883 0 0 0
EOD
$dots1 << EOD
14.4188 0.690 -0.2045
14.4422 1.073 -0.04243
14.4461 0.836 -0.01536
14.4506 1.220 0.01536
14.4822 0.983 0.234
14.4861 0.746 0.2615
EOD
$median1 << EOD
14.4484 1 14.4484 14.4484 0 0 0
EOD
$dots2 << EOD
12.8775 1.690 -0.1386
12.8913 2.073 -0.0317
12.8945 1.836 -0.006339
12.8962 2.220 0.006339
12.9044 1.983 0.07019
12.9265 1.746 0.2418
EOD
$median2 << EOD
12.8954 2 12.8954 12.8954 0 0 0
EOD
$dots3 << EOD
14.0854 2.690 -0.1116
14.0965 3.073 -0.03311
14.1006 2.836 -0.00374
14.1017 3.220 0.00374
14.1194 2.983 0.1292
14.1301 2.746 0.2056
EOD
$median3 << EOD
14.1012 3 14.1012 14.1012 0 0 0
EOD
$dots4 << EOD
13.6718 3.690 -0.1927
13.6891 4.073 -0.06693
13.6937 3.836 -0.03283
13.7027 4.220 0.03283
13.7048 3.983 0.04817
13.7098 3.746 0.08441
EOD
$median4 << EOD
13.6982 4 13.6982 13.6982 0 0 0
EOD
$dots5 << EOD
12.3028 4.690 -0.1086
12.3068 5.073 -0.07633
12.3073 4.836 -0.07254
12.3251 5.220 0.07254
12.3258 4.983 0.07776
12.3317 4.746 0.1256
EOD
$median5 << EOD
12.3162 5 12.3162 12.3162 0 0 0
EOD
$dots6 << EOD
9.95404 5.690 -0.2507
9.96818 6.073 -0.1091
9.97787 5.836 -0.01199
9.98026 6.220 0.01199
9.98634 5.983 0.07285
10.06 5.746 0.8107
EOD
$median6 << EOD
9.97907 6 9.97907 9.97907 0 0 0
EOD
$dots7 << EOD
8.11019 6.690 -0.06619
8.11229 7.073 -0.04029
8.11521 6.836 -0.004316
8.11591 7.220 0.004316
8.1165 6.983 0.01152
8.11755 6.746 0.02447
EOD
$median7 << EOD
8.11556 7 8.11556 8.11556 0 0 0
EOD
$dots8 << EOD
15.198 7.690 -0.09731
15.203 8.073 -0.06392
15.2089 7.836 -0.02553
15.2166 8.220 0.02553
15.2224 7.983 0.06314
15.225 7.746 0.08041
EOD
$median8 << EOD
15.2128 8 15.2128 15.2128 0 0 0
EOD
$dots9 << EOD
15.0456 8.690 -0.1327
15.0617 9.073 -0.02577
15.0643 8.836 -0.008721
15.0669 9.220 0.008721
15.0837 8.983 0.1204
15.0841 8.746 0.1227
EOD
$median9 << EOD
15.0656 9 15.0656 15.0656 0 0 0
EOD
$dots10 << EOD
19.8464 9.690 -0.2092
19.8639 10.073 -0.1217
19.887 9.836 -0.005305
19.8891 10.220 0.005305
19.8941 9.983 0.03035
19.9009 9.746 0.06453
EOD
$median10 << EOD
19.8881 10 19.8881 19.8881 0 0 0
EOD
$dots11 << EOD
3.01452 10.690 -0.3671
3.01534 11.073 -0.3402
3.02145 10.836 -0.1381
3.02981 11.220 0.1381
3.03429 10.983 0.2863
3.04795 10.746 0.7376
EOD
$median11 << EOD
3.02563 11 3.02563 3.02563 0 0 0
EOD
$dots12 << EOD
5.34065 11.690 -0.4641
5.35845 12.073 -0.1323
5.36155 11.836 -0.07455
5.36955 12.220 0.07455
5.37703 11.983 0.214
5.38839 11.746 0.4257
EOD
$median12 << EOD
5.36555 12 5.36555 5.36555 0 0 0
EOD
$dots13 << EOD
12.8479 12.690 -0.1414
12.858 13.073 -0.06331
12.8635 12.836 -0.02065
12.8688 13.220 0.02065
12.8689 12.983 0.02156
12.8869 12.746 0.1618
EOD
$median13 << EOD
12.8661 13 12.8661 12.8661 0 0 0
EOD
set multiplot title "gptq_mi100: suite_tp4_qwen3_30b_expert on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000084)" 0, "fdot2 (4:000085)" 1, "fdot2_as_published (4:000086)" 2, "fp32_reduce (4:000087)" 3, "vec_int2 (4:000088)" 4, "vec_int (4:000089)" 5, "lds_coalesced (4:000090)" 6, "transposed (4:000091)" 7, "wave_shuffle (4:000092)" 8, "mfma (4:000093)" 9, "alt (4:000094)" 10, "library_fp16 (4:000095)" 11, "dequant_gemm (4:000096)" 12, "dispatch (4:000097)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.84858:21.0602]
set xtics (5, 10, 20)
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
set xrange [-0.851:0.851]
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
