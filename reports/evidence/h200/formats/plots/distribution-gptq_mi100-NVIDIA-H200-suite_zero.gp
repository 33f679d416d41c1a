# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_zero.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_zero.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.6644 -0.310 -0.1182
11.6667 0.073 -0.09882
11.6708 -0.164 -0.06366
11.6782 0.220 -0.0006052
11.6783 -0.017 0.0006052
11.6831 -0.254 0.04182
11.6831 0.129 0.04182
11.6915 -0.108 0.1134
EOD
$median0 << EOD
11.6782 0 11.6782 11.6782 0 0 0
EOD
$dots1 << EOD
12.7986 0.690 -0.1425
12.8085 1.073 -0.06518
12.8086 0.836 -0.06407
12.816 1.220 -0.00663
12.8177 0.983 0.00663
12.8183 0.746 0.01105
12.8197 1.129 0.0221
12.8316 0.892 0.1149
EOD
$median1 << EOD
12.8168 1 12.8168 12.8168 0 0 0
EOD
$dots2 << EOD
11.6547 1.690 -0.1589
11.6615 2.073 -0.1007
11.6682 1.836 -0.04246
11.6724 2.220 -0.007275
11.6741 1.983 0.007275
11.6741 1.746 0.007275
11.6743 2.129 0.009706
11.6886 1.892 0.1322
EOD
$median2 << EOD
11.6732 2 11.6732 11.6732 0 0 0
EOD
$dots3 << EOD
12.6748 2.690 -0.1122
12.6755 3.073 -0.1069
12.6789 2.836 -0.08054
12.6819 3.220 -0.05678
12.6963 2.983 0.05678
12.6988 2.746 0.07658
12.7047 3.129 0.1228
12.7057 2.892 0.1307
EOD
$median3 << EOD
12.6891 3 12.6891 12.6891 0 0 0
EOD
$dots4 << EOD
9.50584 3.690 -0.2444
9.51377 4.073 -0.1612
9.52481 3.836 -0.04532
9.52807 4.220 -0.01115
9.5302 3.983 0.01115
9.53543 3.746 0.06613
9.5394 4.129 0.1077
9.53968 3.892 0.1107
EOD
$median4 << EOD
9.52913 4 9.52913 9.52913 0 0 0
EOD
$dots5 << EOD
12.1979 4.690 -0.09393
12.2042 5.073 -0.04291
12.205 4.836 -0.03595
12.2059 5.220 -0.02899
12.213 4.983 0.02899
12.2152 4.746 0.04754
12.2172 5.129 0.06378
12.227 4.892 0.1438
EOD
$median5 << EOD
12.2094 5 12.2094 12.2094 0 0 0
EOD
$dots6 << EOD
8.88892 5.690 -0.2851
8.9086 6.073 -0.06433
8.91257 5.836 -0.01986
8.91299 6.220 -0.01509
8.91568 5.983 0.01509
8.9171 5.746 0.03097
8.92248 6.129 0.09133
8.92418 5.892 0.1104
EOD
$median6 << EOD
8.91434 6 8.91434 8.91434 0 0 0
EOD
$dots7 << EOD
8.60857 6.690 -0.233
8.61989 7.073 -0.1017
8.62754 6.836 -0.01313
8.62839 7.220 -0.003283
8.62896 6.983 0.003283
8.63873 6.746 0.1165
8.64949 7.129 0.2412
8.65288 6.892 0.2806
EOD
$median7 << EOD
8.62867 7 8.62867 8.62867 0 0 0
EOD
$dots8 << EOD
12.4852 7.690 -0.09177
12.4927 8.073 -0.03172
12.4935 7.836 -0.02606
12.4966 8.220 -0.001131
12.4968 7.983 0.001131
12.4987 7.746 0.01586
12.5015 8.129 0.03853
12.5061 7.892 0.07479
EOD
$median8 << EOD
12.4967 8 12.4967 12.4967 0 0 0
EOD
$dots9 << EOD
14.6965 8.690 -0.1731
14.7009 9.073 -0.1433
14.7029 8.836 -0.1298
14.7184 9.220 -0.02404
14.7255 8.983 0.02404
14.7298 8.746 0.0529
14.7299 9.129 0.05386
14.7367 8.892 0.1
EOD
$median9 << EOD
14.722 9 14.722 14.722 0 0 0
EOD
$dots10 << EOD
23.2914 9.690 -0.08176
23.2937 10.073 -0.072
23.3031 9.836 -0.03173
23.3085 10.220 -0.008541
23.3125 9.983 0.008541
23.3256 9.746 0.06467
23.3698 10.129 0.2544
23.3846 9.892 0.3179
EOD
$median10 << EOD
23.3105 10 23.3105 23.3105 0 0 0
EOD
$dots11 << EOD
4.30027 10.690 -0.3461
4.31253 11.073 -0.0618
4.31253 10.836 -0.0618
4.31467 11.220 -0.01236
4.31573 10.983 0.01236
4.3328 10.746 0.4079
4.3328 11.129 0.4079
4.34453 10.892 0.6798
EOD
$median11 << EOD
4.3152 11 4.3152 4.3152 0 0 0
EOD
$dots12 << EOD
7.17667 11.690 -0.5175
7.188 12.073 -0.3604
7.20533 11.836 -0.1201
7.20733 12.220 -0.09241
7.22067 11.983 0.09241
7.22133 11.746 0.1016
7.22533 12.129 0.1571
7.25133 11.892 0.5175
EOD
$median12 << EOD
7.214 12 7.214 7.214 0 0 0
EOD
$dots13 << EOD
11.6648 12.690 -0.1703
11.6753 13.073 -0.08059
11.6811 12.836 -0.0309
11.6816 13.220 -0.02727
11.6879 12.983 0.02727
11.6932 12.746 0.0721
11.6937 13.129 0.07695
11.7092 12.892 0.209
EOD
$median13 << EOD
11.6847 13 11.6847 11.6847 0 0 0
EOD
set multiplot title "gptq_mi100: suite_zero on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000294)" 0, "fdot2 (4:000295)" 1, "fdot2_as_published (4:000296)" 2, "fp32_reduce (4:000297)" 3, "vec_int2 (4:000298)" 4, "vec_int (4:000299)" 5, "lds_coalesced (4:000300)" 6, "transposed (4:000301)" 7, "wave_shuffle (4:000302)" 8, "mfma (4:000303)" 9, "alt (4:000304)" 10, "library_fp16 (4:000305)" 11, "dequant_gemm (4:000306)" 12, "dispatch (4:000307)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.08726:24.6033]
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
set xrange [-0.714:0.714]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_zero.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.6644 -0.310 -0.1182
11.6667 0.073 -0.09882
11.6708 -0.164 -0.06366
11.6782 0.220 -0.0006052
11.6783 -0.017 0.0006052
11.6831 -0.254 0.04182
11.6831 0.129 0.04182
11.6915 -0.108 0.1134
EOD
$median0 << EOD
11.6782 0 11.6782 11.6782 0 0 0
EOD
$dots1 << EOD
12.7986 0.690 -0.1425
12.8085 1.073 -0.06518
12.8086 0.836 -0.06407
12.816 1.220 -0.00663
12.8177 0.983 0.00663
12.8183 0.746 0.01105
12.8197 1.129 0.0221
12.8316 0.892 0.1149
EOD
$median1 << EOD
12.8168 1 12.8168 12.8168 0 0 0
EOD
$dots2 << EOD
11.6547 1.690 -0.1589
11.6615 2.073 -0.1007
11.6682 1.836 -0.04246
11.6724 2.220 -0.007275
11.6741 1.983 0.007275
11.6741 1.746 0.007275
11.6743 2.129 0.009706
11.6886 1.892 0.1322
EOD
$median2 << EOD
11.6732 2 11.6732 11.6732 0 0 0
EOD
$dots3 << EOD
12.6748 2.690 -0.1122
12.6755 3.073 -0.1069
12.6789 2.836 -0.08054
12.6819 3.220 -0.05678
12.6963 2.983 0.05678
12.6988 2.746 0.07658
12.7047 3.129 0.1228
12.7057 2.892 0.1307
EOD
$median3 << EOD
12.6891 3 12.6891 12.6891 0 0 0
EOD
$dots4 << EOD
9.50584 3.690 -0.2444
9.51377 4.073 -0.1612
9.52481 3.836 -0.04532
9.52807 4.220 -0.01115
9.5302 3.983 0.01115
9.53543 3.746 0.06613
9.5394 4.129 0.1077
9.53968 3.892 0.1107
EOD
$median4 << EOD
9.52913 4 9.52913 9.52913 0 0 0
EOD
$dots5 << EOD
12.1979 4.690 -0.09393
12.2042 5.073 -0.04291
12.205 4.836 -0.03595
12.2059 5.220 -0.02899
12.213 4.983 0.02899
12.2152 4.746 0.04754
12.2172 5.129 0.06378
12.227 4.892 0.1438
EOD
$median5 << EOD
12.2094 5 12.2094 12.2094 0 0 0
EOD
$dots6 << EOD
8.88892 5.690 -0.2851
8.9086 6.073 -0.06433
8.91257 5.836 -0.01986
8.91299 6.220 -0.01509
8.91568 5.983 0.01509
8.9171 5.746 0.03097
8.92248 6.129 0.09133
8.92418 5.892 0.1104
EOD
$median6 << EOD
8.91434 6 8.91434 8.91434 0 0 0
EOD
$dots7 << EOD
8.60857 6.690 -0.233
8.61989 7.073 -0.1017
8.62754 6.836 -0.01313
8.62839 7.220 -0.003283
8.62896 6.983 0.003283
8.63873 6.746 0.1165
8.64949 7.129 0.2412
8.65288 6.892 0.2806
EOD
$median7 << EOD
8.62867 7 8.62867 8.62867 0 0 0
EOD
$dots8 << EOD
12.4852 7.690 -0.09177
12.4927 8.073 -0.03172
12.4935 7.836 -0.02606
12.4966 8.220 -0.001131
12.4968 7.983 0.001131
12.4987 7.746 0.01586
12.5015 8.129 0.03853
12.5061 7.892 0.07479
EOD
$median8 << EOD
12.4967 8 12.4967 12.4967 0 0 0
EOD
$dots9 << EOD
14.6965 8.690 -0.1731
14.7009 9.073 -0.1433
14.7029 8.836 -0.1298
14.7184 9.220 -0.02404
14.7255 8.983 0.02404
14.7298 8.746 0.0529
14.7299 9.129 0.05386
14.7367 8.892 0.1
EOD
$median9 << EOD
14.722 9 14.722 14.722 0 0 0
EOD
$dots10 << EOD
23.2914 9.690 -0.08176
23.2937 10.073 -0.072
23.3031 9.836 -0.03173
23.3085 10.220 -0.008541
23.3125 9.983 0.008541
23.3256 9.746 0.06467
23.3698 10.129 0.2544
23.3846 9.892 0.3179
EOD
$median10 << EOD
23.3105 10 23.3105 23.3105 0 0 0
EOD
$dots11 << EOD
4.30027 10.690 -0.3461
4.31253 11.073 -0.0618
4.31253 10.836 -0.0618
4.31467 11.220 -0.01236
4.31573 10.983 0.01236
4.3328 10.746 0.4079
4.3328 11.129 0.4079
4.34453 10.892 0.6798
EOD
$median11 << EOD
4.3152 11 4.3152 4.3152 0 0 0
EOD
$dots12 << EOD
7.17667 11.690 -0.5175
7.188 12.073 -0.3604
7.20533 11.836 -0.1201
7.20733 12.220 -0.09241
7.22067 11.983 0.09241
7.22133 11.746 0.1016
7.22533 12.129 0.1571
7.25133 11.892 0.5175
EOD
$median12 << EOD
7.214 12 7.214 7.214 0 0 0
EOD
$dots13 << EOD
11.6648 12.690 -0.1703
11.6753 13.073 -0.08059
11.6811 12.836 -0.0309
11.6816 13.220 -0.02727
11.6879 12.983 0.02727
11.6932 12.746 0.0721
11.6937 13.129 0.07695
11.7092 12.892 0.209
EOD
$median13 << EOD
11.6847 13 11.6847 11.6847 0 0 0
EOD
set multiplot title "gptq_mi100: suite_zero on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000294)" 0, "fdot2 (4:000295)" 1, "fdot2_as_published (4:000296)" 2, "fp32_reduce (4:000297)" 3, "vec_int2 (4:000298)" 4, "vec_int (4:000299)" 5, "lds_coalesced (4:000300)" 6, "transposed (4:000301)" 7, "wave_shuffle (4:000302)" 8, "mfma (4:000303)" 9, "alt (4:000304)" 10, "library_fp16 (4:000305)" 11, "dequant_gemm (4:000306)" 12, "dispatch (4:000307)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.08726:24.6033]
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
set xrange [-0.714:0.714]
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
