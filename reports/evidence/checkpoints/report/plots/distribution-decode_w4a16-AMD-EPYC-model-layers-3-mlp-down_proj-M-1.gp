# Redraw with: gnuplot distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-1.gp
set terminal svg size 1100,586 font "sans,12" background "white"
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-1.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
71.1858 -0.310 -29.97
132.105 0.073 29.97
EOD
$median0 << EOD
101.646 0 101.646 101.646 0 0 0
EOD
$dots1 << EOD
79.85 0.690 -50.79
244.701 1.073 50.79
EOD
$median1 << EOD
162.276 1 162.276 162.276 0 0 0
EOD
$dots2 << EOD
382.175 1.690 -1.855
396.619 2.073 1.855
EOD
$median2 << EOD
389.397 2 389.397 389.397 0 0 0
EOD
$dots3 << EOD
13.3467 2.690 -62
56.892 3.073 62
EOD
$median3 << EOD
35.1194 3 35.1194 35.1194 0 0 0
EOD
$dots4 << EOD
2942.78 3.690 -20.79
4487.37 4.073 20.79
EOD
$median4 << EOD
3715.07 4 3715.07 3715.07 0 0 0
EOD
$dots5 << EOD
1871.68 4.690 -43.48
4751.89 5.073 43.48
EOD
$median5 << EOD
3311.79 5 3311.79 3311.79 0 0 0
EOD
$dots6 << EOD
2004.72 5.690 -44.21
5181.36 6.073 44.21
EOD
$median6 << EOD
3593.04 6 3593.04 3593.04 0 0 0
EOD
$dots7 << EOD
3990 6.690 -2.54
4197.95 7.073 2.54
EOD
$median7 << EOD
4093.98 7 4093.98 4093.98 0 0 0
EOD
$dots8 << EOD
2319.58 7.690 -46.71
6385.88 8.073 46.71
EOD
$median8 << EOD
4352.73 8 4352.73 4352.73 0 0 0
EOD
$dots9 << EOD
5121.62 8.690 -1.391
5266.14 9.073 1.391
EOD
$median9 << EOD
5193.88 9 5193.88 5193.88 0 0 0
EOD
$dots10 << EOD
1765.18 9.690 -45.7
4736.75 10.073 45.7
EOD
$median10 << EOD
3250.96 10 3250.96 3250.96 0 0 0
EOD
$dots11 << EOD
4045.46 10.690 -22.87
6443.89 11.073 22.87
EOD
$median11 << EOD
5244.67 11 5244.67 5244.67 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=1 on AMD EPYC"
set yrange [11.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0939
set tmargin at screen 0.9147
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000000)" 0, "arranged (3:000001)" 1, "bit_tricks (3:000002)" 2, "library_fp16 (3:000003)" 3, "matrix (3:000004)" 4, "pipelined (3:000005)" 5, "split_k (3:000006)" 6, "shares (3:000007)" 7, "staged (3:000008)" 8, "folded (3:000009)" 9, "pairs (3:000010)" 10, "fast (3:000011)" 11)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [11.0882:7756.42]
set xtics (20, 50, 100, 200, 500, 1000, 2000, 5000)
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
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-65.1:65.1]
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
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,586 font "sans,10" fontscale 1.0
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-1.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
71.1858 -0.310 -29.97
132.105 0.073 29.97
EOD
$median0 << EOD
101.646 0 101.646 101.646 0 0 0
EOD
$dots1 << EOD
79.85 0.690 -50.79
244.701 1.073 50.79
EOD
$median1 << EOD
162.276 1 162.276 162.276 0 0 0
EOD
$dots2 << EOD
382.175 1.690 -1.855
396.619 2.073 1.855
EOD
$median2 << EOD
389.397 2 389.397 389.397 0 0 0
EOD
$dots3 << EOD
13.3467 2.690 -62
56.892 3.073 62
EOD
$median3 << EOD
35.1194 3 35.1194 35.1194 0 0 0
EOD
$dots4 << EOD
2942.78 3.690 -20.79
4487.37 4.073 20.79
EOD
$median4 << EOD
3715.07 4 3715.07 3715.07 0 0 0
EOD
$dots5 << EOD
1871.68 4.690 -43.48
4751.89 5.073 43.48
EOD
$median5 << EOD
3311.79 5 3311.79 3311.79 0 0 0
EOD
$dots6 << EOD
2004.72 5.690 -44.21
5181.36 6.073 44.21
EOD
$median6 << EOD
3593.04 6 3593.04 3593.04 0 0 0
EOD
$dots7 << EOD
3990 6.690 -2.54
4197.95 7.073 2.54
EOD
$median7 << EOD
4093.98 7 4093.98 4093.98 0 0 0
EOD
$dots8 << EOD
2319.58 7.690 -46.71
6385.88 8.073 46.71
EOD
$median8 << EOD
4352.73 8 4352.73 4352.73 0 0 0
EOD
$dots9 << EOD
5121.62 8.690 -1.391
5266.14 9.073 1.391
EOD
$median9 << EOD
5193.88 9 5193.88 5193.88 0 0 0
EOD
$dots10 << EOD
1765.18 9.690 -45.7
4736.75 10.073 45.7
EOD
$median10 << EOD
3250.96 10 3250.96 3250.96 0 0 0
EOD
$dots11 << EOD
4045.46 10.690 -22.87
6443.89 11.073 22.87
EOD
$median11 << EOD
5244.67 11 5244.67 5244.67 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=1 on AMD EPYC"
set yrange [11.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0939
set tmargin at screen 0.9147
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000000)" 0, "arranged (3:000001)" 1, "bit_tricks (3:000002)" 2, "library_fp16 (3:000003)" 3, "matrix (3:000004)" 4, "pipelined (3:000005)" 5, "split_k (3:000006)" 6, "shares (3:000007)" 7, "staged (3:000008)" 8, "folded (3:000009)" 9, "pairs (3:000010)" 10, "fast (3:000011)" 11)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [11.0882:7756.42]
set xtics (20, 50, 100, 200, 500, 1000, 2000, 5000)
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
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-65.1:65.1]
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
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
