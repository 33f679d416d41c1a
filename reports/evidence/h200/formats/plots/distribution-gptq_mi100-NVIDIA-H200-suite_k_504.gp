# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_k_504.gp
set terminal svg size 1100,282 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_k_504.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
54.7251 -0.310 -0.1574
54.7612 0.073 -0.09147
54.7758 -0.164 -0.06487
54.7772 0.220 -0.06227
54.7822 -0.017 -0.05319
54.7885 -0.254 -0.04173
54.7921 0.129 -0.03525
54.8027 -0.108 -0.01578
54.82 0.275 0.01578
54.829 0.039 0.03222
54.8295 -0.198 0.03309
54.8411 0.185 0.05428
54.8641 -0.052 0.09622
54.8864 -0.289 0.1369
54.9214 0.095 0.2007
54.9708 -0.142 0.2908
EOD
$median0 << EOD
54.8114 0 54.7822 54.8351 0 -0.05319 0.04325
EOD
$dots1 << EOD
3.73459 0.690 -0.151
3.73459 1.073 -0.151
3.73459 0.836 -0.151
3.73522 1.220 -0.1342
3.73678 0.983 -0.09227
3.73835 0.746 -0.05032
3.73867 1.129 -0.04194
3.73992 0.892 -0.00839
3.74055 1.275 0.00839
3.744 1.039 0.1007
3.74965 0.802 0.2516
3.74996 1.185 0.26
3.75153 0.948 0.302
3.75373 0.711 0.3607
3.75749 1.095 0.4613
3.77475 0.858 0.9227
EOD
$median1 << EOD
3.74024 1 3.73851 3.7451 0 -0.04613 0.1299
EOD
$dots2 << EOD
6.1741 1.690 -0.283
6.17714 2.073 -0.2338
6.18171 1.836 -0.16
6.18286 2.220 -0.1415
6.18476 1.983 -0.1108
6.18629 1.746 -0.08614
6.18819 2.129 -0.05538
6.19086 1.892 -0.01231
6.19238 2.275 0.01231
6.2 2.039 0.1354
6.2019 1.802 0.1661
6.20686 2.185 0.2461
6.20876 1.948 0.2769
6.20876 1.711 0.2769
6.22057 2.095 0.4676
6.22171 1.858 0.4861
EOD
$median2 << EOD
6.19162 2 6.18857 6.20095 0 -0.04923 0.1507
EOD
$dots3 << EOD
6.16978 2.690 -0.3374
6.17289 3.073 -0.2872
6.18133 2.836 -0.1508
6.18489 3.220 -0.09333
6.18578 2.983 -0.07897
6.18622 2.746 -0.07179
6.18622 3.129 -0.07179
6.188 2.892 -0.04308
6.19333 3.275 0.04308
6.19644 3.039 0.09334
6.19778 2.802 0.1149
6.19911 3.185 0.1364
6.20267 2.948 0.1938
6.20756 2.711 0.2728
6.20933 3.095 0.3015
6.224 2.858 0.5385
EOD
$median3 << EOD
6.19067 3 6.18622 6.19556 0 -0.07179 0.07897
EOD
set multiplot title "gptq_mi100: suite_k_504 on NVIDIA H200"
set yrange [3.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1950
set tmargin at screen 0.8227
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("alt (4:000164)" 0, "library_fp16 (4:000165)" 1, "dequant_gemm (4:000166)" 2, "dispatch (4:000167)" 3)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.44513:59.5893]
set xtics (5, 10, 20, 50)
plot $dots0 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.969:0.969]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,282 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_k_504.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
54.7251 -0.310 -0.1574
54.7612 0.073 -0.09147
54.7758 -0.164 -0.06487
54.7772 0.220 -0.06227
54.7822 -0.017 -0.05319
54.7885 -0.254 -0.04173
54.7921 0.129 -0.03525
54.8027 -0.108 -0.01578
54.82 0.275 0.01578
54.829 0.039 0.03222
54.8295 -0.198 0.03309
54.8411 0.185 0.05428
54.8641 -0.052 0.09622
54.8864 -0.289 0.1369
54.9214 0.095 0.2007
54.9708 -0.142 0.2908
EOD
$median0 << EOD
54.8114 0 54.7822 54.8351 0 -0.05319 0.04325
EOD
$dots1 << EOD
3.73459 0.690 -0.151
3.73459 1.073 -0.151
3.73459 0.836 -0.151
3.73522 1.220 -0.1342
3.73678 0.983 -0.09227
3.73835 0.746 -0.05032
3.73867 1.129 -0.04194
3.73992 0.892 -0.00839
3.74055 1.275 0.00839
3.744 1.039 0.1007
3.74965 0.802 0.2516
3.74996 1.185 0.26
3.75153 0.948 0.302
3.75373 0.711 0.3607
3.75749 1.095 0.4613
3.77475 0.858 0.9227
EOD
$median1 << EOD
3.74024 1 3.73851 3.7451 0 -0.04613 0.1299
EOD
$dots2 << EOD
6.1741 1.690 -0.283
6.17714 2.073 -0.2338
6.18171 1.836 -0.16
6.18286 2.220 -0.1415
6.18476 1.983 -0.1108
6.18629 1.746 -0.08614
6.18819 2.129 -0.05538
6.19086 1.892 -0.01231
6.19238 2.275 0.01231
6.2 2.039 0.1354
6.2019 1.802 0.1661
6.20686 2.185 0.2461
6.20876 1.948 0.2769
6.20876 1.711 0.2769
6.22057 2.095 0.4676
6.22171 1.858 0.4861
EOD
$median2 << EOD
6.19162 2 6.18857 6.20095 0 -0.04923 0.1507
EOD
$dots3 << EOD
6.16978 2.690 -0.3374
6.17289 3.073 -0.2872
6.18133 2.836 -0.1508
6.18489 3.220 -0.09333
6.18578 2.983 -0.07897
6.18622 2.746 -0.07179
6.18622 3.129 -0.07179
6.188 2.892 -0.04308
6.19333 3.275 0.04308
6.19644 3.039 0.09334
6.19778 2.802 0.1149
6.19911 3.185 0.1364
6.20267 2.948 0.1938
6.20756 2.711 0.2728
6.20933 3.095 0.3015
6.224 2.858 0.5385
EOD
$median3 << EOD
6.19067 3 6.18622 6.19556 0 -0.07179 0.07897
EOD
set multiplot title "gptq_mi100: suite_k_504 on NVIDIA H200"
set yrange [3.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1950
set tmargin at screen 0.8227
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("alt (4:000164)" 0, "library_fp16 (4:000165)" 1, "dequant_gemm (4:000166)" 2, "dispatch (4:000167)" 3)
set xlabel "time of one launch (us)"
set logscale x
set xrange [3.44513:59.5893]
set xtics (5, 10, 20, 50)
plot $dots0 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.969:0.969]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
