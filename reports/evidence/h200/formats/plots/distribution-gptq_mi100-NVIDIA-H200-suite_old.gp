# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_old.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.0159 -0.310 -0.1581
13.0225 0.073 -0.1075
13.0316 -0.164 -0.0379
13.0415 0.220 0.0379
13.0424 -0.017 0.04512
13.0673 -0.254 0.2359
EOD
$median0 << EOD
13.0365 0 13.0365 13.0365 0 0 0
EOD
$dots1 << EOD
18.1904 0.690 -0.08494
18.1975 1.073 -0.04579
18.2012 0.836 -0.02548
18.2105 1.220 0.02548
18.2136 0.983 0.04283
18.2436 0.746 0.2072
EOD
$median1 << EOD
18.2058 1 18.2058 18.2058 0 0 0
EOD
$dots2 << EOD
13.0323 1.690 -0.192
13.0501 2.073 -0.05612
13.0502 1.836 -0.0556
13.0647 2.220 0.0556
13.069 1.983 0.08855
13.0715 1.746 0.1076
EOD
$median2 << EOD
13.0574 2 13.0574 13.0574 0 0 0
EOD
$dots3 << EOD
13.3504 2.690 -0.04193
13.354 3.073 -0.01497
13.3558 2.836 -0.001495
13.3562 3.220 0.001495
13.3598 2.983 0.02845
13.3738 2.746 0.1333
EOD
$median3 << EOD
13.356 3 13.356 13.356 0 0 0
EOD
$dots4 << EOD
12.977 3.690 -0.1255
12.9842 4.073 -0.07011
12.9872 3.836 -0.04734
12.9995 4.220 0.04734
13.0042 3.983 0.08407
13.0192 3.746 0.1989
EOD
$median4 << EOD
12.9933 4 12.9933 12.9933 0 0 0
EOD
$dots5 << EOD
14.0563 4.690 -0.2357
14.0852 5.073 -0.03054
14.0869 4.836 -0.01861
14.0922 5.220 0.01861
14.0939 4.983 0.03101
14.0994 4.746 0.06966
EOD
$median5 << EOD
14.0895 5 14.0895 14.0895 0 0 0
EOD
$dots6 << EOD
12.8211 5.690 -0.07911
12.8303 6.073 -0.007335
12.8309 5.836 -0.002619
12.8316 6.220 0.002619
12.8367 5.983 0.04244
12.837 5.746 0.04506
EOD
$median6 << EOD
12.8313 6 12.8313 12.8313 0 0 0
EOD
$dots7 << EOD
10.1011 6.690 -0.05455
10.1039 7.073 -0.02727
10.1063 6.836 -0.003325
10.107 7.220 0.003325
10.1077 6.983 0.01064
10.1174 6.746 0.1064
EOD
$median7 << EOD
10.1066 7 10.1066 10.1066 0 0 0
EOD
$dots8 << EOD
14.0127 7.690 -0.1875
14.0309 8.073 -0.0577
14.0348 7.836 -0.02993
14.0432 8.220 0.02993
14.0481 7.983 0.06489
14.0485 7.746 0.06728
EOD
$median8 << EOD
14.039 8 14.039 14.039 0 0 0
EOD
$dots9 << EOD
14.1642 8.690 -0.1736
14.1784 9.073 -0.07415
14.1884 8.836 -0.003555
14.1894 9.220 0.003555
14.1955 8.983 0.04667
14.2093 8.746 0.1443
EOD
$median9 << EOD
14.1889 9 14.1889 14.1889 0 0 0
EOD
$dots10 << EOD
31.7701 9.690 -0.1516
31.7814 10.073 -0.1162
31.803 9.836 -0.04827
31.8337 10.220 0.04827
31.8733 9.983 0.1726
31.8925 9.746 0.2329
EOD
$median10 << EOD
31.8184 10 31.8184 31.8184 0 0 0
EOD
$dots11 << EOD
3.20186 10.690 -0.317
3.20617 11.073 -0.183
3.21036 10.836 -0.05253
3.21373 11.220 0.05253
3.21501 10.983 0.09237
3.22153 10.746 0.2952
EOD
$median11 << EOD
3.21204 11 3.21204 3.21204 0 0 0
EOD
$dots12 << EOD
5.47789 11.690 -0.3811
5.48927 12.073 -0.1741
5.49784 11.836 -0.01826
5.49985 12.220 0.01826
5.50226 11.983 0.06209
5.50467 11.746 0.1059
EOD
$median12 << EOD
5.49885 12 5.49885 5.49885 0 0 0
EOD
$dots13 << EOD
5.48634 12.690 -0.4069
5.4963 13.073 -0.2261
5.50596 12.836 -0.05069
5.51155 13.220 0.05069
5.51502 12.983 0.1137
5.51819 12.746 0.1713
EOD
$median13 << EOD
5.50875 13 5.50875 5.50875 0 0 0
EOD
set multiplot title "gptq_mi100: suite_old on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000000)" 0, "fdot2 (4:000001)" 1, "fdot2_as_published (4:000002)" 2, "fp32_reduce (4:000003)" 3, "vec_int2 (4:000004)" 4, "vec_int (4:000005)" 5, "lds_coalesced (4:000006)" 6, "transposed (4:000007)" 7, "wave_shuffle (4:000008)" 8, "mfma (4:000009)" 9, "alt (4:000010)" 10, "library_fp16 (4:000011)" 11, "dequant_gemm (4:000012)" 12, "dispatch (4:000013)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.98851:34.1693]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.0159 -0.310 -0.1581
13.0225 0.073 -0.1075
13.0316 -0.164 -0.0379
13.0415 0.220 0.0379
13.0424 -0.017 0.04512
13.0673 -0.254 0.2359
EOD
$median0 << EOD
13.0365 0 13.0365 13.0365 0 0 0
EOD
$dots1 << EOD
18.1904 0.690 -0.08494
18.1975 1.073 -0.04579
18.2012 0.836 -0.02548
18.2105 1.220 0.02548
18.2136 0.983 0.04283
18.2436 0.746 0.2072
EOD
$median1 << EOD
18.2058 1 18.2058 18.2058 0 0 0
EOD
$dots2 << EOD
13.0323 1.690 -0.192
13.0501 2.073 -0.05612
13.0502 1.836 -0.0556
13.0647 2.220 0.0556
13.069 1.983 0.08855
13.0715 1.746 0.1076
EOD
$median2 << EOD
13.0574 2 13.0574 13.0574 0 0 0
EOD
$dots3 << EOD
13.3504 2.690 -0.04193
13.354 3.073 -0.01497
13.3558 2.836 -0.001495
13.3562 3.220 0.001495
13.3598 2.983 0.02845
13.3738 2.746 0.1333
EOD
$median3 << EOD
13.356 3 13.356 13.356 0 0 0
EOD
$dots4 << EOD
12.977 3.690 -0.1255
12.9842 4.073 -0.07011
12.9872 3.836 -0.04734
12.9995 4.220 0.04734
13.0042 3.983 0.08407
13.0192 3.746 0.1989
EOD
$median4 << EOD
12.9933 4 12.9933 12.9933 0 0 0
EOD
$dots5 << EOD
14.0563 4.690 -0.2357
14.0852 5.073 -0.03054
14.0869 4.836 -0.01861
14.0922 5.220 0.01861
14.0939 4.983 0.03101
14.0994 4.746 0.06966
EOD
$median5 << EOD
14.0895 5 14.0895 14.0895 0 0 0
EOD
$dots6 << EOD
12.8211 5.690 -0.07911
12.8303 6.073 -0.007335
12.8309 5.836 -0.002619
12.8316 6.220 0.002619
12.8367 5.983 0.04244
12.837 5.746 0.04506
EOD
$median6 << EOD
12.8313 6 12.8313 12.8313 0 0 0
EOD
$dots7 << EOD
10.1011 6.690 -0.05455
10.1039 7.073 -0.02727
10.1063 6.836 -0.003325
10.107 7.220 0.003325
10.1077 6.983 0.01064
10.1174 6.746 0.1064
EOD
$median7 << EOD
10.1066 7 10.1066 10.1066 0 0 0
EOD
$dots8 << EOD
14.0127 7.690 -0.1875
14.0309 8.073 -0.0577
14.0348 7.836 -0.02993
14.0432 8.220 0.02993
14.0481 7.983 0.06489
14.0485 7.746 0.06728
EOD
$median8 << EOD
14.039 8 14.039 14.039 0 0 0
EOD
$dots9 << EOD
14.1642 8.690 -0.1736
14.1784 9.073 -0.07415
14.1884 8.836 -0.003555
14.1894 9.220 0.003555
14.1955 8.983 0.04667
14.2093 8.746 0.1443
EOD
$median9 << EOD
14.1889 9 14.1889 14.1889 0 0 0
EOD
$dots10 << EOD
31.7701 9.690 -0.1516
31.7814 10.073 -0.1162
31.803 9.836 -0.04827
31.8337 10.220 0.04827
31.8733 9.983 0.1726
31.8925 9.746 0.2329
EOD
$median10 << EOD
31.8184 10 31.8184 31.8184 0 0 0
EOD
$dots11 << EOD
3.20186 10.690 -0.317
3.20617 11.073 -0.183
3.21036 10.836 -0.05253
3.21373 11.220 0.05253
3.21501 10.983 0.09237
3.22153 10.746 0.2952
EOD
$median11 << EOD
3.21204 11 3.21204 3.21204 0 0 0
EOD
$dots12 << EOD
5.47789 11.690 -0.3811
5.48927 12.073 -0.1741
5.49784 11.836 -0.01826
5.49985 12.220 0.01826
5.50226 11.983 0.06209
5.50467 11.746 0.1059
EOD
$median12 << EOD
5.49885 12 5.49885 5.49885 0 0 0
EOD
$dots13 << EOD
5.48634 12.690 -0.4069
5.4963 13.073 -0.2261
5.50596 12.836 -0.05069
5.51155 13.220 0.05069
5.51502 12.983 0.1137
5.51819 12.746 0.1713
EOD
$median13 << EOD
5.50875 13 5.50875 5.50875 0 0 0
EOD
set multiplot title "gptq_mi100: suite_old on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000000)" 0, "fdot2 (4:000001)" 1, "fdot2_as_published (4:000002)" 2, "fp32_reduce (4:000003)" 3, "vec_int2 (4:000004)" 4, "vec_int (4:000005)" 5, "lds_coalesced (4:000006)" 6, "transposed (4:000007)" 7, "wave_shuffle (4:000008)" 8, "mfma (4:000009)" 9, "alt (4:000010)" 10, "library_fp16 (4:000011)" 11, "dequant_gemm (4:000012)" 12, "dispatch (4:000013)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.98851:34.1693]
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
