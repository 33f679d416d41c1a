# Redraw with: gnuplot distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.gp
set terminal svg size 1100,358 font "sans,12" background "white"
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
23414.6 -0.310 -7.067
23561.7 0.073 -6.483
24294.5 -0.164 -3.575
24297.3 0.220 -3.564
24461 -0.017 -2.914
24541.9 -0.254 -2.593
24622.5 0.129 -2.273
24640.8 -0.108 -2.2
24695.2 0.275 -1.985
25091.8 0.039 -0.4102
25298.5 -0.198 0.4102
25336.3 0.185 0.5599
25479 -0.052 1.126
25506.5 -0.289 1.236
25531.2 0.095 1.334
25733.9 -0.142 2.138
26385.2 0.241 4.723
27247 0.004 8.144
28180.7 -0.233 11.85
28880.7 0.150 14.63
EOD
$median0 << EOD
25195.2 0 24379 25733.9 0 -3.24 2.138
EOD
$dots1 << EOD
18149.4 0.690 -6.665
18165.9 1.073 -6.58
18347.9 0.836 -5.644
18614 1.220 -4.276
19128.7 0.983 -1.629
19177.5 0.746 -1.378
19232.2 1.129 -1.096
19326.9 0.892 -0.6093
19371.1 1.275 -0.3821
19423.5 1.039 -0.1125
19467.3 0.802 0.1125
19468.3 1.185 0.1181
19526.7 0.948 0.4183
19565.5 0.711 0.6179
19778.5 1.095 1.713
20186.9 0.858 3.813
21840.5 1.241 12.32
21860.8 1.004 12.42
24669.6 0.767 26.87
35062.4 1.150 80.31
EOD
$median1 << EOD
19445.4 1 19153 19873.8 0 -1.503 2.203
EOD
$dots2 << EOD
28890 1.690 -7.675
29036 2.073 -7.209
29072.2 1.836 -7.093
30287.3 2.220 -3.21
30441.6 1.983 -2.717
30654.3 1.746 -2.037
30802.3 2.129 -1.564
31072.5 1.892 -0.7006
31187.6 2.275 -0.3328
31205.7 2.039 -0.2749
31377.7 1.802 0.2749
31543.6 2.185 0.8051
31562.8 1.948 0.8663
32344.6 1.711 3.365
33033.1 2.095 5.565
33590.3 1.858 7.346
34763.3 2.241 11.09
34772.7 2.004 11.12
38731 1.767 23.77
39487.2 2.150 26.19
EOD
$median2 << EOD
31291.7 2 30470.3 32344.6 0 -2.625 3.365
EOD
$dots3 << EOD
46276.7 2.690 -9.247
49745.5 3.073 -2.444
50080.9 2.836 -1.786
50101.2 3.220 -1.747
51882.5 2.983 1.747
51970.2 2.746 1.919
63502.3 3.129 24.53
74985.8 2.892 47.05
EOD
$median3 << EOD
50991.8 3 50991.8 50991.8 0 0 0
EOD
$dots4 << EOD
79960.8 3.690 -5.591
81739.9 4.073 -3.491
83446.9 3.836 -1.475
84365.9 4.220 -0.3902
85026.9 3.983 0.3902
85958.5 3.746 1.49
86770.8 4.129 2.449
98970.9 3.892 16.85
EOD
$median4 << EOD
84696.4 4 84696.4 84696.4 0 0 0
EOD
$dots5 << EOD
62180.8 4.690 -3.703
62475.6 5.073 -3.246
62527.8 4.836 -3.165
63935 5.220 -0.986
65208.4 4.983 0.986
65510 4.746 1.453
65697.4 5.129 1.743
70071.1 4.892 8.517
EOD
$median5 << EOD
64571.7 5 64571.7 64571.7 0 0 0
EOD
set multiplot title "wo_split: wo_640 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful split=1 (1:000000)" 0, "coalesced split=1 (1:000001)" 1, "fast split=1 (1:000002)" 2, "faithful split=8 (1:000003)" 3, "coalesced split=8 (1:000004)" 4, "fast split=8 (1:000005)" 5)
set xlabel "time of one launch (us), functional: CPU"
set logscale x
set xrange [17249:104137]
set xtics (20000, 50000, 100000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-23:23]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,358 font "sans,10" fontscale 1.0
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
23414.6 -0.310 -7.067
23561.7 0.073 -6.483
24294.5 -0.164 -3.575
24297.3 0.220 -3.564
24461 -0.017 -2.914
24541.9 -0.254 -2.593
24622.5 0.129 -2.273
24640.8 -0.108 -2.2
24695.2 0.275 -1.985
25091.8 0.039 -0.4102
25298.5 -0.198 0.4102
25336.3 0.185 0.5599
25479 -0.052 1.126
25506.5 -0.289 1.236
25531.2 0.095 1.334
25733.9 -0.142 2.138
26385.2 0.241 4.723
27247 0.004 8.144
28180.7 -0.233 11.85
28880.7 0.150 14.63
EOD
$median0 << EOD
25195.2 0 24379 25733.9 0 -3.24 2.138
EOD
$dots1 << EOD
18149.4 0.690 -6.665
18165.9 1.073 -6.58
18347.9 0.836 -5.644
18614 1.220 -4.276
19128.7 0.983 -1.629
19177.5 0.746 -1.378
19232.2 1.129 -1.096
19326.9 0.892 -0.6093
19371.1 1.275 -0.3821
19423.5 1.039 -0.1125
19467.3 0.802 0.1125
19468.3 1.185 0.1181
19526.7 0.948 0.4183
19565.5 0.711 0.6179
19778.5 1.095 1.713
20186.9 0.858 3.813
21840.5 1.241 12.32
21860.8 1.004 12.42
24669.6 0.767 26.87
35062.4 1.150 80.31
EOD
$median1 << EOD
19445.4 1 19153 19873.8 0 -1.503 2.203
EOD
$dots2 << EOD
28890 1.690 -7.675
29036 2.073 -7.209
29072.2 1.836 -7.093
30287.3 2.220 -3.21
30441.6 1.983 -2.717
30654.3 1.746 -2.037
30802.3 2.129 -1.564
31072.5 1.892 -0.7006
31187.6 2.275 -0.3328
31205.7 2.039 -0.2749
31377.7 1.802 0.2749
31543.6 2.185 0.8051
31562.8 1.948 0.8663
32344.6 1.711 3.365
33033.1 2.095 5.565
33590.3 1.858 7.346
34763.3 2.241 11.09
34772.7 2.004 11.12
38731 1.767 23.77
39487.2 2.150 26.19
EOD
$median2 << EOD
31291.7 2 30470.3 32344.6 0 -2.625 3.365
EOD
$dots3 << EOD
46276.7 2.690 -9.247
49745.5 3.073 -2.444
50080.9 2.836 -1.786
50101.2 3.220 -1.747
51882.5 2.983 1.747
51970.2 2.746 1.919
63502.3 3.129 24.53
74985.8 2.892 47.05
EOD
$median3 << EOD
50991.8 3 50991.8 50991.8 0 0 0
EOD
$dots4 << EOD
79960.8 3.690 -5.591
81739.9 4.073 -3.491
83446.9 3.836 -1.475
84365.9 4.220 -0.3902
85026.9 3.983 0.3902
85958.5 3.746 1.49
86770.8 4.129 2.449
98970.9 3.892 16.85
EOD
$median4 << EOD
84696.4 4 84696.4 84696.4 0 0 0
EOD
$dots5 << EOD
62180.8 4.690 -3.703
62475.6 5.073 -3.246
62527.8 4.836 -3.165
63935 5.220 -0.986
65208.4 4.983 0.986
65510 4.746 1.453
65697.4 5.129 1.743
70071.1 4.892 8.517
EOD
$median5 << EOD
64571.7 5 64571.7 64571.7 0 0 0
EOD
set multiplot title "wo_split: wo_640 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful split=1 (1:000000)" 0, "coalesced split=1 (1:000001)" 1, "fast split=1 (1:000002)" 2, "faithful split=8 (1:000003)" 3, "coalesced split=8 (1:000004)" 4, "fast split=8 (1:000005)" 5)
set xlabel "time of one launch (us), functional: CPU"
set logscale x
set xrange [17249:104137]
set xtics (20000, 50000, 100000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-23:23]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
