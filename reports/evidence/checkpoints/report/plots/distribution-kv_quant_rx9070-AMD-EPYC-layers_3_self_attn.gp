# Redraw with: gnuplot distribution-kv_quant_rx9070-AMD-EPYC-layers_3_self_attn.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-kv_quant_rx9070-AMD-EPYC-layers_3_self_attn.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
91.4157 -0.310 -50.33
176.089 0.073 -4.323
192.002 -0.164 4.323
235.11 0.220 27.75
EOD
$median0 << EOD
184.046 0 184.046 184.046 0 0 0
EOD
$dots1 << EOD
55.2823 0.690 -36.79
83.0164 1.073 -5.075
91.8931 0.836 5.075
103.792 1.220 18.68
EOD
$median1 << EOD
87.4547 1 87.4547 87.4547 0 0 0
EOD
$dots2 << EOD
377.26 1.690 -23.79
477.202 2.073 -3.6
512.844 1.836 3.6
532.31 2.220 7.532
EOD
$median2 << EOD
495.023 2 495.023 495.023 0 0 0
EOD
$dots3 << EOD
51.9868 2.690 -33.23
59.4772 3.073 -23.61
96.236 2.836 23.61
164.561 3.220 111.4
EOD
$median3 << EOD
77.8566 3 77.8566 77.8566 0 0 0
EOD
$dots4 << EOD
147.96 3.690 -5.852
155.377 4.073 -1.133
158.938 3.836 1.133
216.786 4.220 37.94
EOD
$median4 << EOD
157.157 4 157.157 157.157 0 0 0
EOD
$dots5 << EOD
95.5621 4.690 -27.4
127.366 5.073 -3.232
135.875 4.836 3.232
144.498 5.220 9.784
EOD
$median5 << EOD
131.621 5 131.621 131.621 0 0 0
EOD
$dots6 << EOD
341.371 5.690 -10.23
374.418 6.073 -1.535
386.088 5.836 1.535
402.606 6.220 5.878
EOD
$median6 << EOD
380.253 6 380.253 380.253 0 0 0
EOD
$dots7 << EOD
68.5076 6.690 -16.54
76.1341 7.073 -7.247
88.0304 6.836 7.247
96.0669 7.220 17.04
EOD
$median7 << EOD
82.0822 7 82.0822 82.0822 0 0 0
EOD
$dots8 << EOD
198.82 7.690 -30.64
374.489 8.073 30.64
EOD
$median8 << EOD
286.655 8 286.655 286.655 0 0 0
EOD
$dots9 << EOD
224.301 8.690 -5.781
251.823 9.073 5.781
EOD
$median9 << EOD
238.062 9 238.062 238.062 0 0 0
EOD
$dots10 << EOD
367.489 9.690 -13.67
483.837 10.073 13.67
EOD
$median10 << EOD
425.663 10 425.663 425.663 0 0 0
EOD
$dots11 << EOD
647.732 10.690 -5.344
720.864 11.073 5.344
EOD
$median11 << EOD
684.298 11 684.298 684.298 0 0 0
EOD
$dots12 << EOD
351.675 11.690 -8.964
420.934 12.073 8.964
EOD
$median12 << EOD
386.305 12 386.305 386.305 0 0 0
EOD
set multiplot title "kv_quant_rx9070: layers_3_self_attn on AMD EPYC"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful preset=0 (4:000000)" 0, "gqa_shared preset=0 (4:000001)" 1, "store preset=0 (4:000003)" 2, "full_copy preset=0 (4:000004)" 3, "faithful preset=2 (4:000005)" 4, "gqa_shared preset=2 (4:000006)" 5, "store preset=2 (4:000008)" 6, "full_copy preset=2 (4:000009)" 7, "faithful preset=7 (4:000010)" 8, "gqa_shared preset=7 (4:000011)" 9, "fast preset=7 (4:000012)" 10, "store preset=7 (4:000013)" 11, "full_copy preset=7 (4:000014)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [48.0435:780.032]
set xtics (50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-117:117]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,624 font "sans,10" fontscale 1.0
set output "distribution-kv_quant_rx9070-AMD-EPYC-layers_3_self_attn.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
91.4157 -0.310 -50.33
176.089 0.073 -4.323
192.002 -0.164 4.323
235.11 0.220 27.75
EOD
$median0 << EOD
184.046 0 184.046 184.046 0 0 0
EOD
$dots1 << EOD
55.2823 0.690 -36.79
83.0164 1.073 -5.075
91.8931 0.836 5.075
103.792 1.220 18.68
EOD
$median1 << EOD
87.4547 1 87.4547 87.4547 0 0 0
EOD
$dots2 << EOD
377.26 1.690 -23.79
477.202 2.073 -3.6
512.844 1.836 3.6
532.31 2.220 7.532
EOD
$median2 << EOD
495.023 2 495.023 495.023 0 0 0
EOD
$dots3 << EOD
51.9868 2.690 -33.23
59.4772 3.073 -23.61
96.236 2.836 23.61
164.561 3.220 111.4
EOD
$median3 << EOD
77.8566 3 77.8566 77.8566 0 0 0
EOD
$dots4 << EOD
147.96 3.690 -5.852
155.377 4.073 -1.133
158.938 3.836 1.133
216.786 4.220 37.94
EOD
$median4 << EOD
157.157 4 157.157 157.157 0 0 0
EOD
$dots5 << EOD
95.5621 4.690 -27.4
127.366 5.073 -3.232
135.875 4.836 3.232
144.498 5.220 9.784
EOD
$median5 << EOD
131.621 5 131.621 131.621 0 0 0
EOD
$dots6 << EOD
341.371 5.690 -10.23
374.418 6.073 -1.535
386.088 5.836 1.535
402.606 6.220 5.878
EOD
$median6 << EOD
380.253 6 380.253 380.253 0 0 0
EOD
$dots7 << EOD
68.5076 6.690 -16.54
76.1341 7.073 -7.247
88.0304 6.836 7.247
96.0669 7.220 17.04
EOD
$median7 << EOD
82.0822 7 82.0822 82.0822 0 0 0
EOD
$dots8 << EOD
198.82 7.690 -30.64
374.489 8.073 30.64
EOD
$median8 << EOD
286.655 8 286.655 286.655 0 0 0
EOD
$dots9 << EOD
224.301 8.690 -5.781
251.823 9.073 5.781
EOD
$median9 << EOD
238.062 9 238.062 238.062 0 0 0
EOD
$dots10 << EOD
367.489 9.690 -13.67
483.837 10.073 13.67
EOD
$median10 << EOD
425.663 10 425.663 425.663 0 0 0
EOD
$dots11 << EOD
647.732 10.690 -5.344
720.864 11.073 5.344
EOD
$median11 << EOD
684.298 11 684.298 684.298 0 0 0
EOD
$dots12 << EOD
351.675 11.690 -8.964
420.934 12.073 8.964
EOD
$median12 << EOD
386.305 12 386.305 386.305 0 0 0
EOD
set multiplot title "kv_quant_rx9070: layers_3_self_attn on AMD EPYC"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful preset=0 (4:000000)" 0, "gqa_shared preset=0 (4:000001)" 1, "store preset=0 (4:000003)" 2, "full_copy preset=0 (4:000004)" 3, "faithful preset=2 (4:000005)" 4, "gqa_shared preset=2 (4:000006)" 5, "store preset=2 (4:000008)" 6, "full_copy preset=2 (4:000009)" 7, "faithful preset=7 (4:000010)" 8, "gqa_shared preset=7 (4:000011)" 9, "fast preset=7 (4:000012)" 10, "store preset=7 (4:000013)" 11, "full_copy preset=7 (4:000014)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [48.0435:780.032]
set xtics (50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-117:117]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
