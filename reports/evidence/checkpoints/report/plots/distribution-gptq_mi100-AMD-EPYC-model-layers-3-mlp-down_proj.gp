# Redraw with: gnuplot distribution-gptq_mi100-AMD-EPYC-model-layers-3-mlp-down_proj.gp
set terminal svg size 1100,738 font "sans,12" background "white"
set output "distribution-gptq_mi100-AMD-EPYC-model-layers-3-mlp-down_proj.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
84.0058 -0.310 -51.32
164.515 0.073 -4.658
180.588 -0.164 4.658
208.408 0.220 20.78
EOD
$median0 << EOD
172.551 0 172.551 172.551 0 0 0
EOD
$dots1 << EOD
63.3727 0.690 -42.05
90.7181 1.073 -17.05
128.008 0.836 17.05
144.252 1.220 31.9
EOD
$median1 << EOD
109.363 1 109.363 109.363 0 0 0
EOD
$dots2 << EOD
51.9554 1.690 -61.02
115.54 2.073 -13.31
151.033 1.836 13.31
159.906 2.220 19.97
EOD
$median2 << EOD
133.287 2 133.287 133.287 0 0 0
EOD
$dots3 << EOD
9.84976 2.690 -53.67
17.12 3.073 -19.47
25.3982 2.836 19.47
40.9065 3.220 92.42
EOD
$median3 << EOD
21.2591 3 21.2591 21.2591 0 0 0
EOD
$dots4 << EOD
31.6466 3.690 -47.32
35.7908 4.073 -40.42
53.0034 3.836 -11.77
57.8237 4.220 -3.741
59.9874 3.983 -0.1389
60.1543 3.746 0.1389
63.8561 4.129 6.301
65.3195 3.892 8.737
67.9247 4.275 13.07
67.9753 4.039 13.16
EOD
$median4 << EOD
60.0709 4 60.0709 60.0709 0 0 0
EOD
$dots5 << EOD
46.6978 4.690 -26.94
51.9012 5.073 -18.8
56.2929 4.836 -11.93
57.3681 5.220 -10.24
59.8333 4.983 -6.388
67.9989 4.746 6.388
68.0536 5.129 6.473
69.7568 4.892 9.138
70.6322 5.275 10.51
83.6897 5.039 30.94
EOD
$median5 << EOD
63.9161 5 63.9161 63.9161 0 0 0
EOD
$dots6 << EOD
33.2523 5.690 -44.24
36.1119 6.073 -39.44
43.1801 5.836 -27.59
56.2995 6.220 -5.586
59.191 5.983 -0.7372
60.0703 5.746 0.7372
60.3736 6.129 1.246
62.1896 5.892 4.291
64.0509 6.275 7.413
66.6161 6.039 11.71
EOD
$median6 << EOD
59.6306 6 59.6306 59.6306 0 0 0
EOD
$dots7 << EOD
8.96251 6.690 -23.12
9.23115 7.073 -20.81
9.29205 6.836 -20.29
11.2552 7.220 -3.453
11.6182 6.983 -0.3382
11.6971 6.746 0.3382
15.4728 7.129 32.73
15.7234 6.892 34.88
15.7326 7.275 34.95
22.6258 7.039 94.09
EOD
$median7 << EOD
11.6577 7 11.6577 11.6577 0 0 0
EOD
$dots8 << EOD
1266.39 7.690 -1.763
1311.83 8.073 1.763
EOD
$median8 << EOD
1289.11 8 1289.11 1289.11 0 0 0
EOD
$dots9 << EOD
618.415 8.690 -4.913
682.314 9.073 4.913
EOD
$median9 << EOD
650.364 9 650.364 650.364 0 0 0
EOD
$dots10 << EOD
604.026 9.690 -0.911
615.132 10.073 0.911
EOD
$median10 << EOD
609.579 10 609.579 609.579 0 0 0
EOD
$dots11 << EOD
50.2989 10.690 -0.1268
50.4267 11.073 0.1268
EOD
$median11 << EOD
50.3628 11 50.3628 50.3628 0 0 0
EOD
$dots12 << EOD
161.853 11.690 -16.03
179.988 12.073 -6.624
205.523 11.836 6.624
213.241 12.220 10.63
EOD
$median12 << EOD
192.755 12 192.755 192.755 0 0 0
EOD
$dots13 << EOD
148.849 12.690 -5.677
153.948 13.073 -2.447
161.67 12.836 2.447
171.262 13.220 8.525
EOD
$median13 << EOD
157.809 13 157.809 157.809 0 0 0
EOD
$dots14 << EOD
124.571 13.690 -28.22
147.601 14.073 -14.95
199.492 13.836 14.95
212.645 14.220 22.53
EOD
$median14 << EOD
173.547 14 173.547 173.547 0 0 0
EOD
$dots15 << EOD
14.5782 14.690 -34.48
22.1429 15.073 -0.4757
22.3546 14.836 0.4757
22.9548 15.220 3.174
EOD
$median15 << EOD
22.2487 15 22.2487 22.2487 0 0 0
EOD
set multiplot title "gptq_mi100: model.layers.3.mlp.down_proj on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline M=1 bits=4 (1:000000)" 0, "fdot2 M=1 bits=4 (1:000001)" 1, "fp32_reduce M=1 bits=4 (1:000002)" 2, "library_fp16 M=1 bits=4 (1:000003)" 3, "baseline M=1 bits=8 (2:000000)" 4, "fdot2 M=1 bits=8 (2:000001)" 5, "fp32_reduce M=1 bits=8 (2:000002)" 6, "library_fp16 M=1 bits=8 (2:000003)" 7, "baseline M=4 bits=4 (1:000004)" 8, "fdot2 M=4 bits=4 (1:000005)" 9, "fp32_reduce M=4 bits=4 (1:000006)" 10, "library_fp16 M=4 bits=4 (1:000007)" 11, "baseline M=4 bits=8 (2:000004)" 12, "fdot2 M=4 bits=8 (2:000005)" 13, "fp32_reduce M=4 bits=8 (2:000006)" 14, "library_fp16 M=4 bits=8 (2:000007)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [7.71731:1523.5]
set xtics (10, 20, 50, 100, 200, 500, 1000)
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
     $dots10 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-98.8:98.8]
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
     $dots10 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,738 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-AMD-EPYC-model-layers-3-mlp-down_proj.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
84.0058 -0.310 -51.32
164.515 0.073 -4.658
180.588 -0.164 4.658
208.408 0.220 20.78
EOD
$median0 << EOD
172.551 0 172.551 172.551 0 0 0
EOD
$dots1 << EOD
63.3727 0.690 -42.05
90.7181 1.073 -17.05
128.008 0.836 17.05
144.252 1.220 31.9
EOD
$median1 << EOD
109.363 1 109.363 109.363 0 0 0
EOD
$dots2 << EOD
51.9554 1.690 -61.02
115.54 2.073 -13.31
151.033 1.836 13.31
159.906 2.220 19.97
EOD
$median2 << EOD
133.287 2 133.287 133.287 0 0 0
EOD
$dots3 << EOD
9.84976 2.690 -53.67
17.12 3.073 -19.47
25.3982 2.836 19.47
40.9065 3.220 92.42
EOD
$median3 << EOD
21.2591 3 21.2591 21.2591 0 0 0
EOD
$dots4 << EOD
31.6466 3.690 -47.32
35.7908 4.073 -40.42
53.0034 3.836 -11.77
57.8237 4.220 -3.741
59.9874 3.983 -0.1389
60.1543 3.746 0.1389
63.8561 4.129 6.301
65.3195 3.892 8.737
67.9247 4.275 13.07
67.9753 4.039 13.16
EOD
$median4 << EOD
60.0709 4 60.0709 60.0709 0 0 0
EOD
$dots5 << EOD
46.6978 4.690 -26.94
51.9012 5.073 -18.8
56.2929 4.836 -11.93
57.3681 5.220 -10.24
59.8333 4.983 -6.388
67.9989 4.746 6.388
68.0536 5.129 6.473
69.7568 4.892 9.138
70.6322 5.275 10.51
83.6897 5.039 30.94
EOD
$median5 << EOD
63.9161 5 63.9161 63.9161 0 0 0
EOD
$dots6 << EOD
33.2523 5.690 -44.24
36.1119 6.073 -39.44
43.1801 5.836 -27.59
56.2995 6.220 -5.586
59.191 5.983 -0.7372
60.0703 5.746 0.7372
60.3736 6.129 1.246
62.1896 5.892 4.291
64.0509 6.275 7.413
66.6161 6.039 11.71
EOD
$median6 << EOD
59.6306 6 59.6306 59.6306 0 0 0
EOD
$dots7 << EOD
8.96251 6.690 -23.12
9.23115 7.073 -20.81
9.29205 6.836 -20.29
11.2552 7.220 -3.453
11.6182 6.983 -0.3382
11.6971 6.746 0.3382
15.4728 7.129 32.73
15.7234 6.892 34.88
15.7326 7.275 34.95
22.6258 7.039 94.09
EOD
$median7 << EOD
11.6577 7 11.6577 11.6577 0 0 0
EOD
$dots8 << EOD
1266.39 7.690 -1.763
1311.83 8.073 1.763
EOD
$median8 << EOD
1289.11 8 1289.11 1289.11 0 0 0
EOD
$dots9 << EOD
618.415 8.690 -4.913
682.314 9.073 4.913
EOD
$median9 << EOD
650.364 9 650.364 650.364 0 0 0
EOD
$dots10 << EOD
604.026 9.690 -0.911
615.132 10.073 0.911
EOD
$median10 << EOD
609.579 10 609.579 609.579 0 0 0
EOD
$dots11 << EOD
50.2989 10.690 -0.1268
50.4267 11.073 0.1268
EOD
$median11 << EOD
50.3628 11 50.3628 50.3628 0 0 0
EOD
$dots12 << EOD
161.853 11.690 -16.03
179.988 12.073 -6.624
205.523 11.836 6.624
213.241 12.220 10.63
EOD
$median12 << EOD
192.755 12 192.755 192.755 0 0 0
EOD
$dots13 << EOD
148.849 12.690 -5.677
153.948 13.073 -2.447
161.67 12.836 2.447
171.262 13.220 8.525
EOD
$median13 << EOD
157.809 13 157.809 157.809 0 0 0
EOD
$dots14 << EOD
124.571 13.690 -28.22
147.601 14.073 -14.95
199.492 13.836 14.95
212.645 14.220 22.53
EOD
$median14 << EOD
173.547 14 173.547 173.547 0 0 0
EOD
$dots15 << EOD
14.5782 14.690 -34.48
22.1429 15.073 -0.4757
22.3546 14.836 0.4757
22.9548 15.220 3.174
EOD
$median15 << EOD
22.2487 15 22.2487 22.2487 0 0 0
EOD
set multiplot title "gptq_mi100: model.layers.3.mlp.down_proj on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline M=1 bits=4 (1:000000)" 0, "fdot2 M=1 bits=4 (1:000001)" 1, "fp32_reduce M=1 bits=4 (1:000002)" 2, "library_fp16 M=1 bits=4 (1:000003)" 3, "baseline M=1 bits=8 (2:000000)" 4, "fdot2 M=1 bits=8 (2:000001)" 5, "fp32_reduce M=1 bits=8 (2:000002)" 6, "library_fp16 M=1 bits=8 (2:000003)" 7, "baseline M=4 bits=4 (1:000004)" 8, "fdot2 M=4 bits=4 (1:000005)" 9, "fp32_reduce M=4 bits=4 (1:000006)" 10, "library_fp16 M=4 bits=4 (1:000007)" 11, "baseline M=4 bits=8 (2:000004)" 12, "fdot2 M=4 bits=8 (2:000005)" 13, "fp32_reduce M=4 bits=8 (2:000006)" 14, "library_fp16 M=4 bits=8 (2:000007)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [7.71731:1523.5]
set xtics (10, 20, 50, 100, 200, 500, 1000)
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
     $dots10 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-98.8:98.8]
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
     $dots10 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
