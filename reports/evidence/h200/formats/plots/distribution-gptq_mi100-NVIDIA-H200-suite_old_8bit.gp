# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_old_8bit.gp
set terminal svg size 1100,320 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old_8bit.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
27.1308 -0.310 -0.1326
27.1441 0.073 -0.08347
27.1599 -0.164 -0.02548
27.1657 0.220 -0.004042
27.1667 -0.017 -0.0006029
27.167 -0.254 0.0006029
27.1709 0.129 0.01498
27.177 -0.108 0.03732
27.2013 0.275 0.1271
27.242 0.039 0.2768
EOD
$median0 << EOD
27.1668 0 27.1668 27.1668 0 0 0
EOD
$dots1 << EOD
42.3185 0.690 -0.09518
42.3292 1.073 -0.06994
42.3351 0.836 -0.0561
42.3468 1.220 -0.02844
42.3584 0.983 -0.001061
42.3593 0.746 0.001061
42.3617 1.129 0.006676
42.3628 0.892 0.009282
42.3908 1.275 0.07545
42.4223 1.039 0.1498
EOD
$median1 << EOD
42.3589 1 42.3589 42.3589 0 0 0
EOD
$dots2 << EOD
3.08906 1.690 -0.2318
3.09023 2.073 -0.1939
3.09184 1.836 -0.1419
3.09368 2.220 -0.08277
3.09558 1.983 -0.02129
3.0969 1.746 0.02129
3.0969 2.129 0.02129
3.09763 1.892 0.04494
3.10429 2.275 0.2602
3.10429 2.039 0.2602
EOD
$median2 << EOD
3.09624 2 3.09624 3.09624 0 0 0
EOD
$dots3 << EOD
5.24907 2.690 -0.2968
5.25541 3.073 -0.1764
5.25766 2.836 -0.1336
5.26368 3.220 -0.01938
5.26421 2.983 -0.009179
5.26518 2.746 0.009179
5.27205 3.129 0.1397
5.27248 2.892 0.1479
5.27624 3.275 0.2193
5.28086 3.039 0.307
EOD
$median3 << EOD
5.2647 3 5.2647 5.2647 0 0 0
EOD
$dots4 << EOD
27.039 3.690 -0.1667
27.0532 4.073 -0.1144
27.0704 3.836 -0.05066
27.0711 4.220 -0.04825
27.0837 3.983 -0.001505
27.0845 3.746 0.001505
27.0859 4.129 0.00646
27.0924 3.892 0.03067
27.0998 4.275 0.05787
27.1028 4.039 0.069
EOD
$median4 << EOD
27.0841 4 27.0841 27.0841 0 0 0
EOD
set multiplot title "gptq_mi100: suite_old_8bit on NVIDIA H200"
set yrange [4.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1719
set tmargin at screen 0.8438
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000028)" 0, "alt (3:000038)" 1, "library_fp16 (3:000039)" 2, "dequant_gemm (3:000040)" 3, "dispatch (3:000041)" 4)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.85557:45.891]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,320 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old_8bit.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
27.1308 -0.310 -0.1326
27.1441 0.073 -0.08347
27.1599 -0.164 -0.02548
27.1657 0.220 -0.004042
27.1667 -0.017 -0.0006029
27.167 -0.254 0.0006029
27.1709 0.129 0.01498
27.177 -0.108 0.03732
27.2013 0.275 0.1271
27.242 0.039 0.2768
EOD
$median0 << EOD
27.1668 0 27.1668 27.1668 0 0 0
EOD
$dots1 << EOD
42.3185 0.690 -0.09518
42.3292 1.073 -0.06994
42.3351 0.836 -0.0561
42.3468 1.220 -0.02844
42.3584 0.983 -0.001061
42.3593 0.746 0.001061
42.3617 1.129 0.006676
42.3628 0.892 0.009282
42.3908 1.275 0.07545
42.4223 1.039 0.1498
EOD
$median1 << EOD
42.3589 1 42.3589 42.3589 0 0 0
EOD
$dots2 << EOD
3.08906 1.690 -0.2318
3.09023 2.073 -0.1939
3.09184 1.836 -0.1419
3.09368 2.220 -0.08277
3.09558 1.983 -0.02129
3.0969 1.746 0.02129
3.0969 2.129 0.02129
3.09763 1.892 0.04494
3.10429 2.275 0.2602
3.10429 2.039 0.2602
EOD
$median2 << EOD
3.09624 2 3.09624 3.09624 0 0 0
EOD
$dots3 << EOD
5.24907 2.690 -0.2968
5.25541 3.073 -0.1764
5.25766 2.836 -0.1336
5.26368 3.220 -0.01938
5.26421 2.983 -0.009179
5.26518 2.746 0.009179
5.27205 3.129 0.1397
5.27248 2.892 0.1479
5.27624 3.275 0.2193
5.28086 3.039 0.307
EOD
$median3 << EOD
5.2647 3 5.2647 5.2647 0 0 0
EOD
$dots4 << EOD
27.039 3.690 -0.1667
27.0532 4.073 -0.1144
27.0704 3.836 -0.05066
27.0711 4.220 -0.04825
27.0837 3.983 -0.001505
27.0845 3.746 0.001505
27.0859 4.129 0.00646
27.0924 3.892 0.03067
27.0998 4.275 0.05787
27.1028 4.039 0.069
EOD
$median4 << EOD
27.0841 4 27.0841 27.0841 0 0 0
EOD
set multiplot title "gptq_mi100: suite_old_8bit on NVIDIA H200"
set yrange [4.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1719
set tmargin at screen 0.8438
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000028)" 0, "alt (3:000038)" 1, "library_fp16 (3:000039)" 2, "dequant_gemm (3:000040)" 3, "dispatch (3:000041)" 4)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.85557:45.891]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.525:0.525]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
