# Redraw with: gnuplot distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-4.gp
set terminal svg size 1100,548 font "sans,12" background "white"
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-4.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
20.8468 -0.310 -2.324
21.8388 0.073 2.324
EOD
$median0 << EOD
21.3428 0 21.3428 21.3428 0 0 0
EOD
$dots1 << EOD
15.1328 0.690 -2.735
15.9837 1.073 2.735
EOD
$median1 << EOD
15.5583 1 15.5583 15.5583 0 0 0
EOD
$dots2 << EOD
28.1199 1.690 -3.721
30.2934 2.073 3.721
EOD
$median2 << EOD
29.2066 2 29.2066 29.2066 0 0 0
EOD
$dots3 << EOD
6.62668 2.690 -4.582
7.26315 3.073 4.582
EOD
$median3 << EOD
6.94491 3 6.94491 6.94491 0 0 0
EOD
$dots4 << EOD
155.242 3.690 -12.7
200.421 4.073 12.7
EOD
$median4 << EOD
177.832 4 177.832 177.832 0 0 0
EOD
$dots5 << EOD
152.916 4.690 -9.327
184.375 5.073 9.327
EOD
$median5 << EOD
168.645 5 168.645 168.645 0 0 0
EOD
$dots6 << EOD
154.335 5.690 -0.4235
155.648 6.073 0.4235
EOD
$median6 << EOD
154.992 6 154.992 154.992 0 0 0
EOD
$dots7 << EOD
151.307 6.690 -1.64
156.353 7.073 1.64
EOD
$median7 << EOD
153.83 7 153.83 153.83 0 0 0
EOD
$dots8 << EOD
146.681 7.690 -4.182
159.484 8.073 4.182
EOD
$median8 << EOD
153.083 8 153.083 153.083 0 0 0
EOD
$dots9 << EOD
153.75 8.690 -7.028
176.995 9.073 7.028
EOD
$median9 << EOD
165.372 9 165.372 165.372 0 0 0
EOD
$dots10 << EOD
154.399 9.690 -0.0005253
154.4 10.073 0.0005253
EOD
$median10 << EOD
154.4 10 154.4 154.4 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=4 on AMD EPYC"
set yrange [10.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1004
set tmargin at screen 0.9088
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000013)" 0, "arranged (3:000014)" 1, "bit_tricks (3:000015)" 2, "library_fp16 (3:000016)" 3, "matrix (3:000017)" 4, "pipelined (3:000018)" 5, "split_k (3:000019)" 6, "shares (3:000020)" 7, "pairs (3:000023)" 8, "fast (3:000024)" 9, "behind (3:000025)" 10)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [5.98241:222.005]
set xtics (10, 20, 50, 100, 200)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-13.3:13.3]
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
     $dots8 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,548 font "sans,10" fontscale 1.0
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-4.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
20.8468 -0.310 -2.324
21.8388 0.073 2.324
EOD
$median0 << EOD
21.3428 0 21.3428 21.3428 0 0 0
EOD
$dots1 << EOD
15.1328 0.690 -2.735
15.9837 1.073 2.735
EOD
$median1 << EOD
15.5583 1 15.5583 15.5583 0 0 0
EOD
$dots2 << EOD
28.1199 1.690 -3.721
30.2934 2.073 3.721
EOD
$median2 << EOD
29.2066 2 29.2066 29.2066 0 0 0
EOD
$dots3 << EOD
6.62668 2.690 -4.582
7.26315 3.073 4.582
EOD
$median3 << EOD
6.94491 3 6.94491 6.94491 0 0 0
EOD
$dots4 << EOD
155.242 3.690 -12.7
200.421 4.073 12.7
EOD
$median4 << EOD
177.832 4 177.832 177.832 0 0 0
EOD
$dots5 << EOD
152.916 4.690 -9.327
184.375 5.073 9.327
EOD
$median5 << EOD
168.645 5 168.645 168.645 0 0 0
EOD
$dots6 << EOD
154.335 5.690 -0.4235
155.648 6.073 0.4235
EOD
$median6 << EOD
154.992 6 154.992 154.992 0 0 0
EOD
$dots7 << EOD
151.307 6.690 -1.64
156.353 7.073 1.64
EOD
$median7 << EOD
153.83 7 153.83 153.83 0 0 0
EOD
$dots8 << EOD
146.681 7.690 -4.182
159.484 8.073 4.182
EOD
$median8 << EOD
153.083 8 153.083 153.083 0 0 0
EOD
$dots9 << EOD
153.75 8.690 -7.028
176.995 9.073 7.028
EOD
$median9 << EOD
165.372 9 165.372 165.372 0 0 0
EOD
$dots10 << EOD
154.399 9.690 -0.0005253
154.4 10.073 0.0005253
EOD
$median10 << EOD
154.4 10 154.4 154.4 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=4 on AMD EPYC"
set yrange [10.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1004
set tmargin at screen 0.9088
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000013)" 0, "arranged (3:000014)" 1, "bit_tricks (3:000015)" 2, "library_fp16 (3:000016)" 3, "matrix (3:000017)" 4, "pipelined (3:000018)" 5, "split_k (3:000019)" 6, "shares (3:000020)" 7, "pairs (3:000023)" 8, "fast (3:000024)" 9, "behind (3:000025)" 10)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [5.98241:222.005]
set xtics (10, 20, 50, 100, 200)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-13.3:13.3]
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
     $dots8 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
