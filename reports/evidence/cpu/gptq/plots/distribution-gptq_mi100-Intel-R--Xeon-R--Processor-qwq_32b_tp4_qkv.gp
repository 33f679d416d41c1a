# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_qkv.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_qkv.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
174.695 -0.310 -6.509
199.022 0.073 6.509
EOD
$median0 << EOD
186.858 0 186.858 186.858 0 0 0
EOD
$dots1 << EOD
107.37 0.690 -5.363
119.539 1.073 5.363
EOD
$median1 << EOD
113.455 1 113.455 113.455 0 0 0
EOD
$dots2 << EOD
168.177 1.690 -5.083
186.191 2.073 5.083
EOD
$median2 << EOD
177.184 2 177.184 177.184 0 0 0
EOD
$dots3 << EOD
118.918 2.690 -0.8953
121.066 3.073 0.8953
EOD
$median3 << EOD
119.992 3 119.992 119.992 0 0 0
EOD
$dots4 << EOD
165.774 3.690 -0.3939
167.085 4.073 0.3939
EOD
$median4 << EOD
166.43 4 166.43 166.43 0 0 0
EOD
$dots5 << EOD
172.057 4.690 -11.26
215.713 5.073 11.26
EOD
$median5 << EOD
193.885 5 193.885 193.885 0 0 0
EOD
$dots6 << EOD
172.747 5.690 -5.899
194.405 6.073 5.899
EOD
$median6 << EOD
183.576 6 183.576 183.576 0 0 0
EOD
$dots7 << EOD
169.415 6.690 -1.148
173.351 7.073 1.148
EOD
$median7 << EOD
171.383 7 171.383 171.383 0 0 0
EOD
$dots8 << EOD
281.83 7.690 -1.027
287.678 8.073 1.027
EOD
$median8 << EOD
284.754 8 284.754 284.754 0 0 0
EOD
$dots9 << EOD
454.875 8.690 -1.075
464.762 9.073 1.075
EOD
$median9 << EOD
459.819 9 459.819 459.819 0 0 0
EOD
$dots10 << EOD
24.5023 9.690 -0.4081
24.7032 10.073 0.4081
EOD
$median10 << EOD
24.6027 10 24.6027 24.6027 0 0 0
EOD
$dots11 << EOD
143.871 10.690 -0.1387
144.271 11.073 0.1387
EOD
$median11 << EOD
144.071 11 144.071 144.071 0 0 0
EOD
$dots12 << EOD
169.203 11.690 -13.79
223.345 12.073 13.79
EOD
$median12 << EOD
196.274 12 196.274 196.274 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_qkv on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000000)" 0, "fdot2 (4:000001)" 1, "fdot2_as_published (4:000002)" 2, "fp32_reduce (4:000003)" 3, "vec_int2 (4:000004)" 4, "vec_int (4:000005)" 5, "lds_coalesced (4:000006)" 6, "transposed (4:000007)" 7, "wave_shuffle (4:000008)" 8, "alt (4:000009)" 9, "library_fp16 (4:000010)" 10, "dequant_gemm (4:000011)" 11, "dispatch (4:000012)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [22.4319:507.659]
set xtics (50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set xrange [-14.5:14.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_tp4_qkv.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
174.695 -0.310 -6.509
199.022 0.073 6.509
EOD
$median0 << EOD
186.858 0 186.858 186.858 0 0 0
EOD
$dots1 << EOD
107.37 0.690 -5.363
119.539 1.073 5.363
EOD
$median1 << EOD
113.455 1 113.455 113.455 0 0 0
EOD
$dots2 << EOD
168.177 1.690 -5.083
186.191 2.073 5.083
EOD
$median2 << EOD
177.184 2 177.184 177.184 0 0 0
EOD
$dots3 << EOD
118.918 2.690 -0.8953
121.066 3.073 0.8953
EOD
$median3 << EOD
119.992 3 119.992 119.992 0 0 0
EOD
$dots4 << EOD
165.774 3.690 -0.3939
167.085 4.073 0.3939
EOD
$median4 << EOD
166.43 4 166.43 166.43 0 0 0
EOD
$dots5 << EOD
172.057 4.690 -11.26
215.713 5.073 11.26
EOD
$median5 << EOD
193.885 5 193.885 193.885 0 0 0
EOD
$dots6 << EOD
172.747 5.690 -5.899
194.405 6.073 5.899
EOD
$median6 << EOD
183.576 6 183.576 183.576 0 0 0
EOD
$dots7 << EOD
169.415 6.690 -1.148
173.351 7.073 1.148
EOD
$median7 << EOD
171.383 7 171.383 171.383 0 0 0
EOD
$dots8 << EOD
281.83 7.690 -1.027
287.678 8.073 1.027
EOD
$median8 << EOD
284.754 8 284.754 284.754 0 0 0
EOD
$dots9 << EOD
454.875 8.690 -1.075
464.762 9.073 1.075
EOD
$median9 << EOD
459.819 9 459.819 459.819 0 0 0
EOD
$dots10 << EOD
24.5023 9.690 -0.4081
24.7032 10.073 0.4081
EOD
$median10 << EOD
24.6027 10 24.6027 24.6027 0 0 0
EOD
$dots11 << EOD
143.871 10.690 -0.1387
144.271 11.073 0.1387
EOD
$median11 << EOD
144.071 11 144.071 144.071 0 0 0
EOD
$dots12 << EOD
169.203 11.690 -13.79
223.345 12.073 13.79
EOD
$median12 << EOD
196.274 12 196.274 196.274 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_tp4_qkv on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000000)" 0, "fdot2 (4:000001)" 1, "fdot2_as_published (4:000002)" 2, "fp32_reduce (4:000003)" 3, "vec_int2 (4:000004)" 4, "vec_int (4:000005)" 5, "lds_coalesced (4:000006)" 6, "transposed (4:000007)" 7, "wave_shuffle (4:000008)" 8, "alt (4:000009)" 9, "library_fp16 (4:000010)" 10, "dequant_gemm (4:000011)" 11, "dispatch (4:000012)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [22.4319:507.659]
set xtics (50, 100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set xrange [-14.5:14.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
