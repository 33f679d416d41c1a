# Redraw with: gnuplot distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-4.gp
set terminal svg size 1100,510 font "sans,12" background "white"
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-4.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
165.466 -0.310 -33.93
335.382 0.073 33.93
EOD
$median0 << EOD
250.424 0 250.424 250.424 0 0 0
EOD
$dots1 << EOD
165.135 0.690 -24.36
271.475 1.073 24.36
EOD
$median1 << EOD
218.305 1 218.305 218.305 0 0 0
EOD
$dots2 << EOD
194.836 1.690 -55.39
678.588 2.073 55.39
EOD
$median2 << EOD
436.712 2 436.712 436.712 0 0 0
EOD
$dots3 << EOD
50.6743 2.690 -32.19
98.7779 3.073 32.19
EOD
$median3 << EOD
74.7261 3 74.7261 74.7261 0 0 0
EOD
$dots4 << EOD
1234.02 3.690 -36.02
2623.6 4.073 36.02
EOD
$median4 << EOD
1928.81 4 1928.81 1928.81 0 0 0
EOD
$dots5 << EOD
2505.82 4.690 -1.878
2601.76 5.073 1.878
EOD
$median5 << EOD
2553.79 5 2553.79 2553.79 0 0 0
EOD
$dots6 << EOD
1318.55 5.690 -27.15
2301.38 6.073 27.15
EOD
$median6 << EOD
1809.96 6 1809.96 1809.96 0 0 0
EOD
$dots7 << EOD
1755.97 6.690 -17.62
2507.23 7.073 17.62
EOD
$median7 << EOD
2131.6 7 2131.6 2131.6 0 0 0
EOD
$dots8 << EOD
2398.22 7.690 -6.901
2753.77 8.073 6.901
EOD
$median8 << EOD
2576 8 2576 2576 0 0 0
EOD
$dots9 << EOD
2180.25 8.690 -7.296
2523.42 9.073 7.296
EOD
$median9 << EOD
2351.84 9 2351.84 2351.84 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=4 on AMD EPYC"
set yrange [9.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1078
set tmargin at screen 0.9020
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000012)" 0, "arranged (3:000013)" 1, "bit_tricks (3:000014)" 2, "library_fp16 (3:000015)" 3, "matrix (3:000016)" 4, "pipelined (3:000017)" 5, "split_k (3:000018)" 6, "shares (3:000019)" 7, "pairs (3:000022)" 8, "fast (3:000023)" 9)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [44.9504:3104.43]
set xtics (50, 100, 200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-58.2:58.2]
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
     $dots9 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,510 font "sans,10" fontscale 1.0
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-4.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
165.466 -0.310 -33.93
335.382 0.073 33.93
EOD
$median0 << EOD
250.424 0 250.424 250.424 0 0 0
EOD
$dots1 << EOD
165.135 0.690 -24.36
271.475 1.073 24.36
EOD
$median1 << EOD
218.305 1 218.305 218.305 0 0 0
EOD
$dots2 << EOD
194.836 1.690 -55.39
678.588 2.073 55.39
EOD
$median2 << EOD
436.712 2 436.712 436.712 0 0 0
EOD
$dots3 << EOD
50.6743 2.690 -32.19
98.7779 3.073 32.19
EOD
$median3 << EOD
74.7261 3 74.7261 74.7261 0 0 0
EOD
$dots4 << EOD
1234.02 3.690 -36.02
2623.6 4.073 36.02
EOD
$median4 << EOD
1928.81 4 1928.81 1928.81 0 0 0
EOD
$dots5 << EOD
2505.82 4.690 -1.878
2601.76 5.073 1.878
EOD
$median5 << EOD
2553.79 5 2553.79 2553.79 0 0 0
EOD
$dots6 << EOD
1318.55 5.690 -27.15
2301.38 6.073 27.15
EOD
$median6 << EOD
1809.96 6 1809.96 1809.96 0 0 0
EOD
$dots7 << EOD
1755.97 6.690 -17.62
2507.23 7.073 17.62
EOD
$median7 << EOD
2131.6 7 2131.6 2131.6 0 0 0
EOD
$dots8 << EOD
2398.22 7.690 -6.901
2753.77 8.073 6.901
EOD
$median8 << EOD
2576 8 2576 2576 0 0 0
EOD
$dots9 << EOD
2180.25 8.690 -7.296
2523.42 9.073 7.296
EOD
$median9 << EOD
2351.84 9 2351.84 2351.84 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=4 on AMD EPYC"
set yrange [9.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1078
set tmargin at screen 0.9020
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000012)" 0, "arranged (3:000013)" 1, "bit_tricks (3:000014)" 2, "library_fp16 (3:000015)" 3, "matrix (3:000016)" 4, "pipelined (3:000017)" 5, "split_k (3:000018)" 6, "shares (3:000019)" 7, "pairs (3:000022)" 8, "fast (3:000023)" 9)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [44.9504:3104.43]
set xtics (50, 100, 200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-58.2:58.2]
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
     $dots9 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
