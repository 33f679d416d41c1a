# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_down-M-2048.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_down-M-2048.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
5505.34 -0.310 -0.4003
5511.65 0.073 -0.2863
5512.8 -0.164 -0.2654
5515.26 0.220 -0.2209
5515.78 -0.017 -0.2116
5518.43 -0.254 -0.1635
5518.56 0.129 -0.1612
5519.9 -0.108 -0.1369
5522.27 0.275 -0.09407
5523.87 0.039 -0.06513
5524.96 -0.198 -0.04545
5525.47 0.185 -0.03618
5525.92 -0.052 -0.02808
5526.66 -0.289 -0.01476
5528.29 0.095 0.01476
5528.32 -0.142 0.01534
5530.91 0.241 0.06223
5531.62 0.004 0.07497
5532.38 -0.233 0.08886
5532.77 0.150 0.09581
5534.3 -0.086 0.1236
5535.26 0.297 0.141
5541.5 0.060 0.2539
5551.04 -0.177 0.4264
5566.14 0.206 0.6996
5569.54 -0.030 0.761
5578.91 -0.267 0.9306
5589.28 0.116 1.118
EOD
$median0 << EOD
5527.47 0 5521.09 5533.54 0 -0.1155 0.1097
EOD
$dots1 << EOD
8033.15 0.690 -0.2204
8036.45 1.073 -0.1795
8036.96 0.836 -0.1731
8037.02 1.220 -0.1723
8037.34 0.983 -0.1683
8039.07 0.746 -0.1469
8041.06 1.129 -0.1222
8041.63 0.892 -0.1151
8042.24 1.275 -0.1075
8044.64 1.039 -0.07771
8044.86 0.802 -0.07493
8047.07 1.185 -0.04749
8048.74 0.948 -0.02684
8050.05 0.711 -0.01054
8051.74 1.095 0.01054
8051.9 0.858 0.01251
8053.22 1.241 0.02881
8053.7 1.004 0.03477
8054.62 0.767 0.0463
8054.91 1.150 0.04988
8057.44 0.914 0.08128
8065.28 1.297 0.1787
8068.42 1.060 0.2176
8070.69 0.823 0.2458
8075.81 1.206 0.3094
8094.5 0.970 0.5415
8098.24 0.733 0.5881
8098.75 1.116 0.5944
EOD
$median1 << EOD
8050.9 1 8042.24 8061.36 0 -0.1075 0.13
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_down, M=2048 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (10:000078)" 0, "mmq_q8_1 (10:000079)" 1)
set xlabel "time of one launch (us)"
set xrange [5427.53:8176.56]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.973:0.973]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,206 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_down-M-2048.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
5505.34 -0.310 -0.4003
5511.65 0.073 -0.2863
5512.8 -0.164 -0.2654
5515.26 0.220 -0.2209
5515.78 -0.017 -0.2116
5518.43 -0.254 -0.1635
5518.56 0.129 -0.1612
5519.9 -0.108 -0.1369
5522.27 0.275 -0.09407
5523.87 0.039 -0.06513
5524.96 -0.198 -0.04545
5525.47 0.185 -0.03618
5525.92 -0.052 -0.02808
5526.66 -0.289 -0.01476
5528.29 0.095 0.01476
5528.32 -0.142 0.01534
5530.91 0.241 0.06223
5531.62 0.004 0.07497
5532.38 -0.233 0.08886
5532.77 0.150 0.09581
5534.3 -0.086 0.1236
5535.26 0.297 0.141
5541.5 0.060 0.2539
5551.04 -0.177 0.4264
5566.14 0.206 0.6996
5569.54 -0.030 0.761
5578.91 -0.267 0.9306
5589.28 0.116 1.118
EOD
$median0 << EOD
5527.47 0 5521.09 5533.54 0 -0.1155 0.1097
EOD
$dots1 << EOD
8033.15 0.690 -0.2204
8036.45 1.073 -0.1795
8036.96 0.836 -0.1731
8037.02 1.220 -0.1723
8037.34 0.983 -0.1683
8039.07 0.746 -0.1469
8041.06 1.129 -0.1222
8041.63 0.892 -0.1151
8042.24 1.275 -0.1075
8044.64 1.039 -0.07771
8044.86 0.802 -0.07493
8047.07 1.185 -0.04749
8048.74 0.948 -0.02684
8050.05 0.711 -0.01054
8051.74 1.095 0.01054
8051.9 0.858 0.01251
8053.22 1.241 0.02881
8053.7 1.004 0.03477
8054.62 0.767 0.0463
8054.91 1.150 0.04988
8057.44 0.914 0.08128
8065.28 1.297 0.1787
8068.42 1.060 0.2176
8070.69 0.823 0.2458
8075.81 1.206 0.3094
8094.5 0.970 0.5415
8098.24 0.733 0.5881
8098.75 1.116 0.5944
EOD
$median1 << EOD
8050.9 1 8042.24 8061.36 0 -0.1075 0.13
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_down, M=2048 on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (10:000078)" 0, "mmq_q8_1 (10:000079)" 1)
set xlabel "time of one launch (us)"
set xrange [5427.53:8176.56]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.973:0.973]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
