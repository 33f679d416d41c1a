# Redraw with: gnuplot distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-1.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-1.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
5.77717 -0.310 -9.762
7.02713 0.073 9.762
EOD
$median0 << EOD
6.40215 0 6.40215 6.40215 0 0 0
EOD
$dots1 << EOD
5.23843 0.690 -2.276
5.48239 1.073 2.276
EOD
$median1 << EOD
5.36041 1 5.36041 5.36041 0 0 0
EOD
$dots2 << EOD
14.0269 1.690 -9.38
16.9308 2.073 9.38
EOD
$median2 << EOD
15.4788 2 15.4788 15.4788 0 0 0
EOD
$dots3 << EOD
5.14969 2.690 -20.68
7.83539 3.073 20.68
EOD
$median3 << EOD
6.49254 3 6.49254 6.49254 0 0 0
EOD
$dots4 << EOD
139.195 3.690 -11.44
175.163 4.073 11.44
EOD
$median4 << EOD
157.179 4 157.179 157.179 0 0 0
EOD
$dots5 << EOD
169.437 4.690 -2.418
177.835 5.073 2.418
EOD
$median5 << EOD
173.636 5 173.636 173.636 0 0 0
EOD
$dots6 << EOD
156.146 5.690 -1.275
160.178 6.073 1.275
EOD
$median6 << EOD
158.162 6 158.162 158.162 0 0 0
EOD
$dots7 << EOD
141.835 6.690 -13.44
185.899 7.073 13.44
EOD
$median7 << EOD
163.867 7 163.867 163.867 0 0 0
EOD
$dots8 << EOD
171.954 7.690 -3.056
182.796 8.073 3.056
EOD
$median8 << EOD
177.375 8 177.375 177.375 0 0 0
EOD
$dots9 << EOD
160.638 8.690 -10.38
197.843 9.073 10.38
EOD
$median9 << EOD
179.24 9 179.24 179.24 0 0 0
EOD
$dots10 << EOD
136.478 9.690 -14.26
181.871 10.073 14.26
EOD
$median10 << EOD
159.174 10 159.174 159.174 0 0 0
EOD
$dots11 << EOD
170.545 10.690 -6.196
193.076 11.073 6.196
EOD
$median11 << EOD
181.81 11 181.81 181.81 0 0 0
EOD
$dots12 << EOD
179.585 11.690 -0.2321
180.421 12.073 0.2321
EOD
$median12 << EOD
180.003 12 180.003 180.003 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=1 on AMD EPYC"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000000)" 0, "arranged (3:000001)" 1, "bit_tricks (3:000002)" 2, "library_fp16 (3:000003)" 3, "matrix (3:000004)" 4, "pipelined (3:000005)" 5, "split_k (3:000006)" 6, "shares (3:000007)" 7, "staged (3:000008)" 8, "folded (3:000009)" 9, "pairs (3:000010)" 10, "fast (3:000011)" 11, "behind (3:000012)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [4.61578:220.728]
set xtics (5, 10, 20, 50, 100, 200)
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
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-21.7:21.7]
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
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,624 font "sans,10" fontscale 1.0
set output "distribution-decode_w4a16-AMD-EPYC-model-layers-3-mlp-down_proj-M-1.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
5.77717 -0.310 -9.762
7.02713 0.073 9.762
EOD
$median0 << EOD
6.40215 0 6.40215 6.40215 0 0 0
EOD
$dots1 << EOD
5.23843 0.690 -2.276
5.48239 1.073 2.276
EOD
$median1 << EOD
5.36041 1 5.36041 5.36041 0 0 0
EOD
$dots2 << EOD
14.0269 1.690 -9.38
16.9308 2.073 9.38
EOD
$median2 << EOD
15.4788 2 15.4788 15.4788 0 0 0
EOD
$dots3 << EOD
5.14969 2.690 -20.68
7.83539 3.073 20.68
EOD
$median3 << EOD
6.49254 3 6.49254 6.49254 0 0 0
EOD
$dots4 << EOD
139.195 3.690 -11.44
175.163 4.073 11.44
EOD
$median4 << EOD
157.179 4 157.179 157.179 0 0 0
EOD
$dots5 << EOD
169.437 4.690 -2.418
177.835 5.073 2.418
EOD
$median5 << EOD
173.636 5 173.636 173.636 0 0 0
EOD
$dots6 << EOD
156.146 5.690 -1.275
160.178 6.073 1.275
EOD
$median6 << EOD
158.162 6 158.162 158.162 0 0 0
EOD
$dots7 << EOD
141.835 6.690 -13.44
185.899 7.073 13.44
EOD
$median7 << EOD
163.867 7 163.867 163.867 0 0 0
EOD
$dots8 << EOD
171.954 7.690 -3.056
182.796 8.073 3.056
EOD
$median8 << EOD
177.375 8 177.375 177.375 0 0 0
EOD
$dots9 << EOD
160.638 8.690 -10.38
197.843 9.073 10.38
EOD
$median9 << EOD
179.24 9 179.24 179.24 0 0 0
EOD
$dots10 << EOD
136.478 9.690 -14.26
181.871 10.073 14.26
EOD
$median10 << EOD
159.174 10 159.174 159.174 0 0 0
EOD
$dots11 << EOD
170.545 10.690 -6.196
193.076 11.073 6.196
EOD
$median11 << EOD
181.81 11 181.81 181.81 0 0 0
EOD
$dots12 << EOD
179.585 11.690 -0.2321
180.421 12.073 0.2321
EOD
$median12 << EOD
180.003 12 180.003 180.003 0 0 0
EOD
set multiplot title "decode_w4a16: model.layers.3.mlp.down_proj, M=1 on AMD EPYC"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("rows (3:000000)" 0, "arranged (3:000001)" 1, "bit_tricks (3:000002)" 2, "library_fp16 (3:000003)" 3, "matrix (3:000004)" 4, "pipelined (3:000005)" 5, "split_k (3:000006)" 6, "shares (3:000007)" 7, "staged (3:000008)" 8, "folded (3:000009)" 9, "pairs (3:000010)" 10, "fast (3:000011)" 11, "behind (3:000012)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [4.61578:220.728]
set xtics (5, 10, 20, 50, 100, 200)
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
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-21.7:21.7]
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
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
