# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_tp4_gemma4_down.gp
set terminal svg size 1100,244 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_gemma4_down.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
19.5939 -0.310 -0.1719
19.5993 0.073 -0.1443
19.6032 -0.164 -0.1245
19.6048 0.220 -0.1166
19.6075 -0.017 -0.1028
19.6094 -0.254 -0.09288
19.6102 0.129 -0.08893
19.6102 -0.108 -0.08893
19.6121 0.275 -0.07905
19.6133 0.039 -0.07312
19.6143 -0.198 -0.06818
19.6154 0.185 -0.06226
19.6166 -0.052 -0.05632
19.6176 -0.289 -0.05138
19.6199 0.095 -0.03953
19.6208 -0.142 -0.03458
19.623 0.241 -0.02372
19.6253 0.004 -0.01186
19.63 -0.233 0.01186
19.6304 0.150 0.01383
19.6304 -0.086 0.01383
19.6305 0.297 0.01482
19.6317 0.060 0.02075
19.6329 -0.177 0.02668
19.6329 0.206 0.02668
19.634 -0.030 0.0326
19.6348 -0.267 0.03656
19.6358 0.116 0.0415
19.6399 -0.121 0.06225
19.6402 0.262 0.06422
19.6404 0.025 0.06522
19.6449 -0.211 0.08794
19.6484 0.172 0.1057
19.6486 -0.065 0.1067
19.6523 -0.302 0.1255
19.6691 0.081 0.2115
EOD
$median0 << EOD
19.6276 0 19.6154 19.6329 0 -0.06226 0.02668
EOD
$dots1 << EOD
3.91628 0.690 -0.4822
3.92037 1.073 -0.3782
3.92335 0.836 -0.3026
3.92372 1.220 -0.2931
3.92447 0.983 -0.2742
3.92484 0.746 -0.2647
3.92521 1.129 -0.2553
3.92595 0.892 -0.2364
3.92856 1.275 -0.1702
3.93042 1.039 -0.1229
3.93116 0.802 -0.104
3.93191 1.185 -0.0851
3.93265 0.948 -0.06619
3.93377 0.711 -0.03782
3.93414 1.095 -0.02837
3.93414 0.858 -0.02837
3.93414 1.241 -0.02837
3.93488 1.004 -0.009453
3.93563 0.767 0.009453
3.93674 1.150 0.03782
3.93749 0.914 0.05673
3.93749 1.297 0.05673
3.93935 1.060 0.104
3.94009 0.823 0.1229
3.94047 1.206 0.1324
3.94047 0.970 0.1324
3.94233 0.733 0.1797
3.9427 1.116 0.1891
3.94307 0.879 0.1986
3.94381 1.262 0.2175
3.94605 1.025 0.2742
3.94679 0.789 0.2931
3.95088 1.172 0.3971
3.95163 0.935 0.416
3.95163 0.698 0.416
3.96242 1.081 0.6902
EOD
$median1 << EOD
3.93526 1 3.93395 3.94028 0 -0.03309 0.1276
EOD
$dots2 << EOD
6.94212 1.690 -0.8269
6.95718 2.073 -0.6118
6.96094 1.836 -0.558
6.96471 2.220 -0.5042
6.96565 1.983 -0.4908
6.96659 1.746 -0.4773
6.97694 2.129 -0.3294
6.98353 1.892 -0.2353
6.98447 2.275 -0.2218
6.98635 2.039 -0.195
6.98635 1.802 -0.195
6.99106 2.185 -0.1277
6.99106 1.948 -0.1277
6.992 1.711 -0.1143
6.99482 2.095 -0.07395
6.99671 1.858 -0.04706
6.99765 2.241 -0.03361
6.99859 2.004 -0.02017
7.00141 1.767 0.02017
7.00141 2.150 0.02017
7.00424 1.914 0.0605
7.00424 2.297 0.0605
7.00518 2.060 0.07395
7.00706 1.823 0.1008
7.00894 2.206 0.1277
7.01741 1.970 0.2487
7.01835 1.733 0.2622
7.01835 2.116 0.2622
7.02118 1.879 0.3025
7.02212 2.262 0.316
7.02212 2.025 0.316
7.03529 1.789 0.5042
7.04282 2.172 0.6118
7.04376 1.935 0.6252
7.04565 1.698 0.6521
7.04847 2.081 0.6924
EOD
$median2 << EOD
7 2 6.99153 7.00565 0 -0.121 0.08067
EOD
set multiplot title "gptq_mi100: suite_tp4_gemma4_down on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("alt (4:000108)" 0, "library_fp16 (4:000109)" 1, "dequant_gemm (4:000110)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.73118:20.6449]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.868:0.868]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,244 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_gemma4_down.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
19.5939 -0.310 -0.1719
19.5993 0.073 -0.1443
19.6032 -0.164 -0.1245
19.6048 0.220 -0.1166
19.6075 -0.017 -0.1028
19.6094 -0.254 -0.09288
19.6102 0.129 -0.08893
19.6102 -0.108 -0.08893
19.6121 0.275 -0.07905
19.6133 0.039 -0.07312
19.6143 -0.198 -0.06818
19.6154 0.185 -0.06226
19.6166 -0.052 -0.05632
19.6176 -0.289 -0.05138
19.6199 0.095 -0.03953
19.6208 -0.142 -0.03458
19.623 0.241 -0.02372
19.6253 0.004 -0.01186
19.63 -0.233 0.01186
19.6304 0.150 0.01383
19.6304 -0.086 0.01383
19.6305 0.297 0.01482
19.6317 0.060 0.02075
19.6329 -0.177 0.02668
19.6329 0.206 0.02668
19.634 -0.030 0.0326
19.6348 -0.267 0.03656
19.6358 0.116 0.0415
19.6399 -0.121 0.06225
19.6402 0.262 0.06422
19.6404 0.025 0.06522
19.6449 -0.211 0.08794
19.6484 0.172 0.1057
19.6486 -0.065 0.1067
19.6523 -0.302 0.1255
19.6691 0.081 0.2115
EOD
$median0 << EOD
19.6276 0 19.6154 19.6329 0 -0.06226 0.02668
EOD
$dots1 << EOD
3.91628 0.690 -0.4822
3.92037 1.073 -0.3782
3.92335 0.836 -0.3026
3.92372 1.220 -0.2931
3.92447 0.983 -0.2742
3.92484 0.746 -0.2647
3.92521 1.129 -0.2553
3.92595 0.892 -0.2364
3.92856 1.275 -0.1702
3.93042 1.039 -0.1229
3.93116 0.802 -0.104
3.93191 1.185 -0.0851
3.93265 0.948 -0.06619
3.93377 0.711 -0.03782
3.93414 1.095 -0.02837
3.93414 0.858 -0.02837
3.93414 1.241 -0.02837
3.93488 1.004 -0.009453
3.93563 0.767 0.009453
3.93674 1.150 0.03782
3.93749 0.914 0.05673
3.93749 1.297 0.05673
3.93935 1.060 0.104
3.94009 0.823 0.1229
3.94047 1.206 0.1324
3.94047 0.970 0.1324
3.94233 0.733 0.1797
3.9427 1.116 0.1891
3.94307 0.879 0.1986
3.94381 1.262 0.2175
3.94605 1.025 0.2742
3.94679 0.789 0.2931
3.95088 1.172 0.3971
3.95163 0.935 0.416
3.95163 0.698 0.416
3.96242 1.081 0.6902
EOD
$median1 << EOD
3.93526 1 3.93395 3.94028 0 -0.03309 0.1276
EOD
$dots2 << EOD
6.94212 1.690 -0.8269
6.95718 2.073 -0.6118
6.96094 1.836 -0.558
6.96471 2.220 -0.5042
6.96565 1.983 -0.4908
6.96659 1.746 -0.4773
6.97694 2.129 -0.3294
6.98353 1.892 -0.2353
6.98447 2.275 -0.2218
6.98635 2.039 -0.195
6.98635 1.802 -0.195
6.99106 2.185 -0.1277
6.99106 1.948 -0.1277
6.992 1.711 -0.1143
6.99482 2.095 -0.07395
6.99671 1.858 -0.04706
6.99765 2.241 -0.03361
6.99859 2.004 -0.02017
7.00141 1.767 0.02017
7.00141 2.150 0.02017
7.00424 1.914 0.0605
7.00424 2.297 0.0605
7.00518 2.060 0.07395
7.00706 1.823 0.1008
7.00894 2.206 0.1277
7.01741 1.970 0.2487
7.01835 1.733 0.2622
7.01835 2.116 0.2622
7.02118 1.879 0.3025
7.02212 2.262 0.316
7.02212 2.025 0.316
7.03529 1.789 0.5042
7.04282 2.172 0.6118
7.04376 1.935 0.6252
7.04565 1.698 0.6521
7.04847 2.081 0.6924
EOD
$median2 << EOD
7 2 6.99153 7.00565 0 -0.121 0.08067
EOD
set multiplot title "gptq_mi100: suite_tp4_gemma4_down on NVIDIA H200"
set yrange [2.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2254
set tmargin at screen 0.7951
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("alt (4:000108)" 0, "library_fp16 (4:000109)" 1, "dequant_gemm (4:000110)" 2)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.73118:20.6449]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.868:0.868]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
