# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_1024.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_1024.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
277.664 -0.310 -0.3789
278.016 0.073 -0.2526
278.016 -0.164 -0.2526
278.112 0.220 -0.2181
278.304 -0.017 -0.1493
278.432 -0.254 -0.1033
278.464 0.129 -0.09185
278.496 -0.108 -0.08037
278.592 0.275 -0.04593
278.592 0.039 -0.04593
278.656 -0.198 -0.02296
278.656 0.185 -0.02296
278.656 -0.052 -0.02296
278.688 -0.289 -0.01148
278.688 0.095 -0.01148
278.752 -0.142 0.01148
278.848 0.241 0.04592
278.88 0.004 0.0574
279.008 -0.233 0.1033
279.04 0.150 0.1148
279.072 -0.086 0.1263
279.136 0.297 0.1493
279.232 0.060 0.1837
279.232 -0.177 0.1837
279.52 0.206 0.287
279.808 -0.030 0.3904
279.904 -0.267 0.4248
280.192 0.116 0.5281
280.544 -0.121 0.6544
280.608 0.262 0.6774
EOD
$median0 << EOD
278.72 0 278.656 279.04 0 -0.02296 0.1148
EOD
$dots1 << EOD
9217.12 0.690 -0.1444
9217.92 1.073 -0.1357
9219.17 0.836 -0.1222
9221.44 1.220 -0.09759
9223.62 0.983 -0.07402
9223.9 0.746 -0.0709
9224.64 1.129 -0.06293
9224.7 0.892 -0.06223
9225.28 1.275 -0.05599
9225.7 1.039 -0.05149
9227.23 0.802 -0.03484
9227.39 1.185 -0.03311
9228.1 0.948 -0.02548
9229.12 0.711 -0.01439
9230.27 1.095 -0.001906
9230.62 0.858 0.001906
9232.54 1.241 0.0227
9233.18 1.004 0.02964
9233.5 0.767 0.03311
9235.46 1.150 0.05426
9236.64 0.914 0.06708
9238.34 1.297 0.08545
9239.55 1.060 0.09862
9240.67 0.823 0.1108
9241.22 1.206 0.1167
9243.39 0.970 0.1402
9244.38 0.733 0.151
9245.41 1.116 0.1621
9261.02 0.879 0.3313
9267.46 1.262 0.4009
EOD
$median1 << EOD
9230.45 1 9227.23 9237.5 0 -0.03484 0.07644
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_1024 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000009)" 0, "scalar_v0 (18:000010)" 1)
set xlabel "time of one launch (us)"
set logscale x
set xrange [249.929:10295.9]
set xtics (500, 1000, 2000, 5000, 10000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.711:0.711]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,206 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_1024.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
277.664 -0.310 -0.3789
278.016 0.073 -0.2526
278.016 -0.164 -0.2526
278.112 0.220 -0.2181
278.304 -0.017 -0.1493
278.432 -0.254 -0.1033
278.464 0.129 -0.09185
278.496 -0.108 -0.08037
278.592 0.275 -0.04593
278.592 0.039 -0.04593
278.656 -0.198 -0.02296
278.656 0.185 -0.02296
278.656 -0.052 -0.02296
278.688 -0.289 -0.01148
278.688 0.095 -0.01148
278.752 -0.142 0.01148
278.848 0.241 0.04592
278.88 0.004 0.0574
279.008 -0.233 0.1033
279.04 0.150 0.1148
279.072 -0.086 0.1263
279.136 0.297 0.1493
279.232 0.060 0.1837
279.232 -0.177 0.1837
279.52 0.206 0.287
279.808 -0.030 0.3904
279.904 -0.267 0.4248
280.192 0.116 0.5281
280.544 -0.121 0.6544
280.608 0.262 0.6774
EOD
$median0 << EOD
278.72 0 278.656 279.04 0 -0.02296 0.1148
EOD
$dots1 << EOD
9217.12 0.690 -0.1444
9217.92 1.073 -0.1357
9219.17 0.836 -0.1222
9221.44 1.220 -0.09759
9223.62 0.983 -0.07402
9223.9 0.746 -0.0709
9224.64 1.129 -0.06293
9224.7 0.892 -0.06223
9225.28 1.275 -0.05599
9225.7 1.039 -0.05149
9227.23 0.802 -0.03484
9227.39 1.185 -0.03311
9228.1 0.948 -0.02548
9229.12 0.711 -0.01439
9230.27 1.095 -0.001906
9230.62 0.858 0.001906
9232.54 1.241 0.0227
9233.18 1.004 0.02964
9233.5 0.767 0.03311
9235.46 1.150 0.05426
9236.64 0.914 0.06708
9238.34 1.297 0.08545
9239.55 1.060 0.09862
9240.67 0.823 0.1108
9241.22 1.206 0.1167
9243.39 0.970 0.1402
9244.38 0.733 0.151
9245.41 1.116 0.1621
9261.02 0.879 0.3313
9267.46 1.262 0.4009
EOD
$median1 << EOD
9230.45 1 9227.23 9237.5 0 -0.03484 0.07644
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_1024 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000009)" 0, "scalar_v0 (18:000010)" 1)
set xlabel "time of one launch (us)"
set logscale x
set xrange [249.929:10295.9]
set xtics (500, 1000, 2000, 5000, 10000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.711:0.711]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
