# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_extreme.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_extreme.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.9402 -0.310 -0.2012
11.9405 0.073 -0.1988
11.9442 -0.164 -0.168
11.9516 0.220 -0.1065
11.9553 -0.017 -0.07574
11.957 -0.254 -0.06154
11.9577 0.129 -0.05562
11.9636 -0.108 -0.005921
11.965 0.275 0.005921
11.965 0.039 0.005921
11.9652 -0.198 0.007102
11.9653 0.185 0.008284
11.9687 -0.052 0.03669
11.972 -0.289 0.0639
11.9741 0.095 0.08166
11.9781 -0.142 0.1148
EOD
$median0 << EOD
11.9643 0 11.961 11.9644 0 -0.02782 0.0005906
EOD
$dots1 << EOD
12.9195 0.690 -0.0794
12.9202 1.073 -0.07392
12.9209 0.836 -0.06844
12.9252 1.220 -0.03559
12.9264 0.983 -0.02573
12.928 0.746 -0.01369
12.9284 1.129 -0.0104
12.9284 0.892 -0.0104
12.9311 1.275 0.0104
12.9461 1.039 0.1265
12.9481 0.802 0.1418
12.9491 1.185 0.1495
12.9504 0.948 0.1593
12.9526 0.711 0.1769
12.9535 1.095 0.1834
12.9565 0.858 0.2064
EOD
$median1 << EOD
12.9298 1 12.9284 12.9396 0 -0.0104 0.07609
EOD
$dots2 << EOD
11.9469 1.690 -0.2701
11.9625 2.073 -0.1401
11.9659 1.836 -0.1117
11.9689 2.220 -0.08687
11.9713 1.983 -0.06678
11.9714 1.746 -0.0656
11.9725 2.129 -0.05615
11.9773 1.892 -0.01595
11.9812 2.275 0.01595
11.9816 2.039 0.0195
11.9824 1.802 0.02659
11.9836 2.185 0.03605
11.9841 1.948 0.04078
11.9895 1.711 0.08569
11.9943 2.095 0.1259
11.9952 1.858 0.133
EOD
$median2 << EOD
11.9793 2 11.9713 11.9836 0 -0.06678 0.03605
EOD
$dots3 << EOD
12.9588 2.690 -0.1842
12.9597 3.073 -0.1778
12.9658 2.836 -0.1303
12.9677 3.220 -0.1162
12.9687 2.983 -0.1085
12.9735 2.746 -0.07125
12.9797 3.129 -0.02375
12.982 2.892 -0.005777
12.9835 3.275 0.005777
12.9838 3.039 0.00835
12.9913 2.802 0.06611
12.999 3.185 0.1252
13 2.948 0.1329
13.002 2.711 0.1483
13.007 3.095 0.1868
13.015 2.858 0.2484
EOD
$median3 << EOD
12.9827 3 12.9682 12.999 0 -0.1123 0.1252
EOD
$dots4 << EOD
9.61968 3.690 -0.2027
9.6252 4.073 -0.1454
9.62733 3.836 -0.1234
9.62775 4.220 -0.119
9.62789 3.983 -0.1175
9.62846 3.746 -0.1116
9.6337 4.129 -0.05728
9.63908 3.892 -0.001467
9.63936 4.275 0.001467
9.63979 4.039 0.005877
9.64064 3.802 0.01469
9.64701 4.185 0.08079
9.6514 3.948 0.1263
9.65196 3.711 0.1322
9.65678 4.095 0.1821
9.66669 3.858 0.285
EOD
$median4 << EOD
9.63922 4 9.62789 9.64 0 -0.1175 0.008077
EOD
$dots5 << EOD
10.1509 4.690 -0.2338
10.1512 5.073 -0.231
10.1606 4.836 -0.1392
10.1669 5.220 -0.07654
10.1682 4.983 -0.06401
10.1722 4.746 -0.02505
10.1733 5.129 -0.01391
10.1747 4.892 0
10.1747 5.275 0
10.175 5.039 0.002779
10.1778 4.802 0.03062
10.1791 5.185 0.04313
10.1814 4.948 0.0654
10.1825 4.711 0.07654
10.191 5.095 0.16
10.1924 4.858 0.1739
EOD
$median5 << EOD
10.1747 5 10.1676 10.1802 0 -0.07028 0.05427
EOD
$dots6 << EOD
8.64934 5.690 -0.1871
8.65515 6.073 -0.1201
8.65543 5.836 -0.1168
8.65812 6.220 -0.08578
8.65827 5.983 -0.08415
8.66039 5.746 -0.05964
8.66322 6.129 -0.02696
8.6645 5.892 -0.01225
8.66662 6.275 0.01225
8.67214 6.039 0.07598
8.67299 5.802 0.08578
8.67384 6.185 0.09559
8.67554 5.948 0.1152
8.67823 5.711 0.1462
8.67837 6.095 0.1479
8.68064 5.858 0.174
EOD
$median6 << EOD
8.66556 6 8.66181 8.67469 0 -0.0433 0.1054
EOD
$dots7 << EOD
8.62513 6.690 -0.217
8.62881 7.073 -0.1745
8.63221 6.836 -0.1351
8.63349 7.220 -0.1204
8.63363 6.983 -0.1188
8.63745 6.746 -0.07453
8.63745 7.129 -0.07453
8.64241 6.892 -0.0172
8.64538 7.275 0.0172
8.64552 7.039 0.01884
8.64779 6.802 0.04504
8.64793 7.185 0.04669
8.65062 6.948 0.07781
8.65345 6.711 0.1106
8.66294 7.095 0.2203
8.66733 6.858 0.2711
EOD
$median7 << EOD
8.64389 7 8.63745 8.64786 0 -0.07453 0.04586
EOD
$dots8 << EOD
12.1879 7.690 -0.1699
12.1885 8.073 -0.1653
12.194 7.836 -0.12
12.1975 8.220 -0.09104
12.2015 7.983 -0.05857
12.2021 7.746 -0.05393
12.2046 8.129 -0.03305
12.208 7.892 -0.005219
12.2093 8.275 0.005219
12.2155 8.039 0.05625
12.2172 7.802 0.07016
12.2173 8.185 0.07133
12.2192 7.948 0.0864
12.2241 7.711 0.127
12.2309 8.095 0.1827
12.2464 7.858 0.3091
EOD
$median8 << EOD
12.2086 8 12.2015 12.2182 0 -0.05857 0.07828
EOD
$dots9 << EOD
11.6929 8.690 -0.1626
11.6957 9.073 -0.1384
11.6967 8.836 -0.13
11.6973 9.220 -0.1251
11.6976 8.983 -0.1227
11.7102 8.746 -0.01511
11.7112 9.129 -0.006652
11.7114 8.892 -0.004229
11.7124 9.275 0.004229
11.7128 9.039 0.007859
11.7167 8.802 0.0405
11.717 9.185 0.04292
11.7219 8.948 0.08523
11.7222 8.711 0.08765
11.7273 9.095 0.1312
11.7315 8.858 0.1674
EOD
$median9 << EOD
11.7119 9 11.6976 11.7194 0 -0.1227 0.06407
EOD
$dots10 << EOD
31.5339 9.690 -0.1299
31.5351 10.073 -0.1263
31.5389 9.836 -0.1142
31.5456 10.220 -0.09301
31.5573 9.983 -0.05607
31.5634 9.746 -0.03671
31.5695 10.129 -0.01734
31.5738 9.892 -0.003829
31.5762 10.275 0.003829
31.583 10.039 0.02545
31.5854 9.802 0.03311
31.5942 10.185 0.06103
31.5954 9.948 0.06464
31.6009 9.711 0.0822
31.6227 10.095 0.1511
31.6368 9.858 0.1957
EOD
$median10 << EOD
31.575 10 31.5634 31.5948 0 -0.03671 0.06284
EOD
$dots11 << EOD
4.3808 10.690 -0.5087
4.3856 11.073 -0.3997
4.38773 10.836 -0.3513
4.39147 11.220 -0.2665
4.3936 10.983 -0.218
4.39893 10.746 -0.09689
4.4 11.129 -0.07267
4.40213 10.892 -0.02422
4.40427 11.275 0.02422
4.41173 11.039 0.1938
4.41333 10.802 0.2301
4.4192 11.185 0.3634
4.42187 10.948 0.4239
4.42187 10.711 0.4239
4.4256 11.095 0.5087
4.4336 10.858 0.6904
EOD
$median11 << EOD
4.4032 11 4.40053 4.41333 0 -0.06057 0.2301
EOD
$dots12 << EOD
7.258 11.690 -0.7611
7.26533 12.073 -0.6609
7.28133 11.836 -0.4421
7.28733 12.220 -0.3601
7.29267 11.983 -0.2871
7.294 11.746 -0.2689
7.31067 12.129 -0.04102
7.31267 11.892 -0.01367
7.31467 12.275 0.01367
7.31733 12.039 0.05013
7.32067 11.802 0.09571
7.322 12.185 0.1139
7.326 11.948 0.1686
7.33 11.711 0.2233
7.332 12.095 0.2507
7.33933 11.858 0.3509
EOD
$median12 << EOD
7.31367 12 7.30333 7.32067 0 -0.1414 0.09571
EOD
$dots13 << EOD
11.9383 12.690 -0.1474
11.9391 13.073 -0.1403
11.9441 12.836 -0.09889
11.9461 13.220 -0.08231
11.9466 12.983 -0.07757
11.949 12.746 -0.05744
11.9497 13.129 -0.05152
11.9555 12.892 -0.00296
11.9562 13.275 0.00296
11.9574 13.039 0.01244
11.9587 12.802 0.0231
11.9598 13.185 0.03257
11.9612 12.948 0.04441
11.9642 12.711 0.06928
11.9707 13.095 0.1238
11.9722 12.858 0.1368
EOD
$median13 << EOD
11.9559 13 11.9466 11.9575 0 -0.07757 0.01303
EOD
set multiplot title "gptq_mi100: suite_extreme on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000182)" 0, "fdot2 (3:000183)" 1, "fdot2_as_published (3:000184)" 2, "fp32_reduce (3:000185)" 3, "vec_int2 (3:000186)" 4, "vec_int (3:000187)" 5, "lds_coalesced (3:000188)" 6, "transposed (3:000189)" 7, "wave_shuffle (3:000190)" 8, "mfma (3:000191)" 9, "alt (3:000192)" 10, "library_fp16 (3:000193)" 11, "dequant_gemm (3:000194)" 12, "dispatch (3:000195)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.12852:33.57]
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
set xrange [-0.799:0.799]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_extreme.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.9402 -0.310 -0.2012
11.9405 0.073 -0.1988
11.9442 -0.164 -0.168
11.9516 0.220 -0.1065
11.9553 -0.017 -0.07574
11.957 -0.254 -0.06154
11.9577 0.129 -0.05562
11.9636 -0.108 -0.005921
11.965 0.275 0.005921
11.965 0.039 0.005921
11.9652 -0.198 0.007102
11.9653 0.185 0.008284
11.9687 -0.052 0.03669
11.972 -0.289 0.0639
11.9741 0.095 0.08166
11.9781 -0.142 0.1148
EOD
$median0 << EOD
11.9643 0 11.961 11.9644 0 -0.02782 0.0005906
EOD
$dots1 << EOD
12.9195 0.690 -0.0794
12.9202 1.073 -0.07392
12.9209 0.836 -0.06844
12.9252 1.220 -0.03559
12.9264 0.983 -0.02573
12.928 0.746 -0.01369
12.9284 1.129 -0.0104
12.9284 0.892 -0.0104
12.9311 1.275 0.0104
12.9461 1.039 0.1265
12.9481 0.802 0.1418
12.9491 1.185 0.1495
12.9504 0.948 0.1593
12.9526 0.711 0.1769
12.9535 1.095 0.1834
12.9565 0.858 0.2064
EOD
$median1 << EOD
12.9298 1 12.9284 12.9396 0 -0.0104 0.07609
EOD
$dots2 << EOD
11.9469 1.690 -0.2701
11.9625 2.073 -0.1401
11.9659 1.836 -0.1117
11.9689 2.220 -0.08687
11.9713 1.983 -0.06678
11.9714 1.746 -0.0656
11.9725 2.129 -0.05615
11.9773 1.892 -0.01595
11.9812 2.275 0.01595
11.9816 2.039 0.0195
11.9824 1.802 0.02659
11.9836 2.185 0.03605
11.9841 1.948 0.04078
11.9895 1.711 0.08569
11.9943 2.095 0.1259
11.9952 1.858 0.133
EOD
$median2 << EOD
11.9793 2 11.9713 11.9836 0 -0.06678 0.03605
EOD
$dots3 << EOD
12.9588 2.690 -0.1842
12.9597 3.073 -0.1778
12.9658 2.836 -0.1303
12.9677 3.220 -0.1162
12.9687 2.983 -0.1085
12.9735 2.746 -0.07125
12.9797 3.129 -0.02375
12.982 2.892 -0.005777
12.9835 3.275 0.005777
12.9838 3.039 0.00835
12.9913 2.802 0.06611
12.999 3.185 0.1252
13 2.948 0.1329
13.002 2.711 0.1483
13.007 3.095 0.1868
13.015 2.858 0.2484
EOD
$median3 << EOD
12.9827 3 12.9682 12.999 0 -0.1123 0.1252
EOD
$dots4 << EOD
9.61968 3.690 -0.2027
9.6252 4.073 -0.1454
9.62733 3.836 -0.1234
9.62775 4.220 -0.119
9.62789 3.983 -0.1175
9.62846 3.746 -0.1116
9.6337 4.129 -0.05728
9.63908 3.892 -0.001467
9.63936 4.275 0.001467
9.63979 4.039 0.005877
9.64064 3.802 0.01469
9.64701 4.185 0.08079
9.6514 3.948 0.1263
9.65196 3.711 0.1322
9.65678 4.095 0.1821
9.66669 3.858 0.285
EOD
$median4 << EOD
9.63922 4 9.62789 9.64 0 -0.1175 0.008077
EOD
$dots5 << EOD
10.1509 4.690 -0.2338
10.1512 5.073 -0.231
10.1606 4.836 -0.1392
10.1669 5.220 -0.07654
10.1682 4.983 -0.06401
10.1722 4.746 -0.02505
10.1733 5.129 -0.01391
10.1747 4.892 0
10.1747 5.275 0
10.175 5.039 0.002779
10.1778 4.802 0.03062
10.1791 5.185 0.04313
10.1814 4.948 0.0654
10.1825 4.711 0.07654
10.191 5.095 0.16
10.1924 4.858 0.1739
EOD
$median5 << EOD
10.1747 5 10.1676 10.1802 0 -0.07028 0.05427
EOD
$dots6 << EOD
8.64934 5.690 -0.1871
8.65515 6.073 -0.1201
8.65543 5.836 -0.1168
8.65812 6.220 -0.08578
8.65827 5.983 -0.08415
8.66039 5.746 -0.05964
8.66322 6.129 -0.02696
8.6645 5.892 -0.01225
8.66662 6.275 0.01225
8.67214 6.039 0.07598
8.67299 5.802 0.08578
8.67384 6.185 0.09559
8.67554 5.948 0.1152
8.67823 5.711 0.1462
8.67837 6.095 0.1479
8.68064 5.858 0.174
EOD
$median6 << EOD
8.66556 6 8.66181 8.67469 0 -0.0433 0.1054
EOD
$dots7 << EOD
8.62513 6.690 -0.217
8.62881 7.073 -0.1745
8.63221 6.836 -0.1351
8.63349 7.220 -0.1204
8.63363 6.983 -0.1188
8.63745 6.746 -0.07453
8.63745 7.129 -0.07453
8.64241 6.892 -0.0172
8.64538 7.275 0.0172
8.64552 7.039 0.01884
8.64779 6.802 0.04504
8.64793 7.185 0.04669
8.65062 6.948 0.07781
8.65345 6.711 0.1106
8.66294 7.095 0.2203
8.66733 6.858 0.2711
EOD
$median7 << EOD
8.64389 7 8.63745 8.64786 0 -0.07453 0.04586
EOD
$dots8 << EOD
12.1879 7.690 -0.1699
12.1885 8.073 -0.1653
12.194 7.836 -0.12
12.1975 8.220 -0.09104
12.2015 7.983 -0.05857
12.2021 7.746 -0.05393
12.2046 8.129 -0.03305
12.208 7.892 -0.005219
12.2093 8.275 0.005219
12.2155 8.039 0.05625
12.2172 7.802 0.07016
12.2173 8.185 0.07133
12.2192 7.948 0.0864
12.2241 7.711 0.127
12.2309 8.095 0.1827
12.2464 7.858 0.3091
EOD
$median8 << EOD
12.2086 8 12.2015 12.2182 0 -0.05857 0.07828
EOD
$dots9 << EOD
11.6929 8.690 -0.1626
11.6957 9.073 -0.1384
11.6967 8.836 -0.13
11.6973 9.220 -0.1251
11.6976 8.983 -0.1227
11.7102 8.746 -0.01511
11.7112 9.129 -0.006652
11.7114 8.892 -0.004229
11.7124 9.275 0.004229
11.7128 9.039 0.007859
11.7167 8.802 0.0405
11.717 9.185 0.04292
11.7219 8.948 0.08523
11.7222 8.711 0.08765
11.7273 9.095 0.1312
11.7315 8.858 0.1674
EOD
$median9 << EOD
11.7119 9 11.6976 11.7194 0 -0.1227 0.06407
EOD
$dots10 << EOD
31.5339 9.690 -0.1299
31.5351 10.073 -0.1263
31.5389 9.836 -0.1142
31.5456 10.220 -0.09301
31.5573 9.983 -0.05607
31.5634 9.746 -0.03671
31.5695 10.129 -0.01734
31.5738 9.892 -0.003829
31.5762 10.275 0.003829
31.583 10.039 0.02545
31.5854 9.802 0.03311
31.5942 10.185 0.06103
31.5954 9.948 0.06464
31.6009 9.711 0.0822
31.6227 10.095 0.1511
31.6368 9.858 0.1957
EOD
$median10 << EOD
31.575 10 31.5634 31.5948 0 -0.03671 0.06284
EOD
$dots11 << EOD
4.3808 10.690 -0.5087
4.3856 11.073 -0.3997
4.38773 10.836 -0.3513
4.39147 11.220 -0.2665
4.3936 10.983 -0.218
4.39893 10.746 -0.09689
4.4 11.129 -0.07267
4.40213 10.892 -0.02422
4.40427 11.275 0.02422
4.41173 11.039 0.1938
4.41333 10.802 0.2301
4.4192 11.185 0.3634
4.42187 10.948 0.4239
4.42187 10.711 0.4239
4.4256 11.095 0.5087
4.4336 10.858 0.6904
EOD
$median11 << EOD
4.4032 11 4.40053 4.41333 0 -0.06057 0.2301
EOD
$dots12 << EOD
7.258 11.690 -0.7611
7.26533 12.073 -0.6609
7.28133 11.836 -0.4421
7.28733 12.220 -0.3601
7.29267 11.983 -0.2871
7.294 11.746 -0.2689
7.31067 12.129 -0.04102
7.31267 11.892 -0.01367
7.31467 12.275 0.01367
7.31733 12.039 0.05013
7.32067 11.802 0.09571
7.322 12.185 0.1139
7.326 11.948 0.1686
7.33 11.711 0.2233
7.332 12.095 0.2507
7.33933 11.858 0.3509
EOD
$median12 << EOD
7.31367 12 7.30333 7.32067 0 -0.1414 0.09571
EOD
$dots13 << EOD
11.9383 12.690 -0.1474
11.9391 13.073 -0.1403
11.9441 12.836 -0.09889
11.9461 13.220 -0.08231
11.9466 12.983 -0.07757
11.949 12.746 -0.05744
11.9497 13.129 -0.05152
11.9555 12.892 -0.00296
11.9562 13.275 0.00296
11.9574 13.039 0.01244
11.9587 12.802 0.0231
11.9598 13.185 0.03257
11.9612 12.948 0.04441
11.9642 12.711 0.06928
11.9707 13.095 0.1238
11.9722 12.858 0.1368
EOD
$median13 << EOD
11.9559 13 11.9466 11.9575 0 -0.07757 0.01303
EOD
set multiplot title "gptq_mi100: suite_extreme on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000182)" 0, "fdot2 (3:000183)" 1, "fdot2_as_published (3:000184)" 2, "fp32_reduce (3:000185)" 3, "vec_int2 (3:000186)" 4, "vec_int (3:000187)" 5, "lds_coalesced (3:000188)" 6, "transposed (3:000189)" 7, "wave_shuffle (3:000190)" 8, "mfma (3:000191)" 9, "alt (3:000192)" 10, "library_fp16 (3:000193)" 11, "dequant_gemm (3:000194)" 12, "dispatch (3:000195)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.12852:33.57]
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
set xrange [-0.799:0.799]
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
