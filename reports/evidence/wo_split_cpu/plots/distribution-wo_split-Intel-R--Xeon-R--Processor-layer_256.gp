# Redraw with: gnuplot distribution-wo_split-Intel-R--Xeon-R--Processor-layer_256.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-layer_256.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
66.0318 -0.310 -7.869
66.772 0.073 -6.836
68.0295 -0.164 -5.081
68.3931 0.220 -4.574
68.5032 -0.017 -4.42
69.176 -0.254 -3.482
70.8881 0.129 -1.093
72.4545 -0.108 1.093
72.7999 0.275 1.575
73.328 0.039 2.312
73.5586 -0.198 2.633
73.817 0.185 2.994
87.9152 -0.052 22.66
88.6353 -0.289 23.67
EOD
$median0 << EOD
71.6713 0 68.4482 73.5586 0 -4.497 2.633
EOD
$dots1 << EOD
76.3958 0.690 -3.746
76.5631 1.073 -3.535
77.2443 0.836 -2.677
78.2636 1.220 -1.393
78.6323 0.983 -0.9282
78.6724 0.746 -0.8776
78.7972 1.129 -0.7205
79.9409 0.892 0.7205
81.5223 1.275 2.713
83.3746 1.039 5.047
84.3654 0.802 6.295
86.1853 1.185 8.588
95.0049 0.948 19.7
120.217 0.711 51.47
EOD
$median1 << EOD
79.369 1 78.6323 85.2754 0 -0.9282 7.442
EOD
set multiplot title "wo_split: layer_256 on Intel(R) Xeon(R) Processor"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("fused split=1 (2:000000)" 0, "fused split=8 (2:000001)" 1)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [64.4061:121.843]
plot $dots0 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-27.7:27.7]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,206 font "sans,10" fontscale 1.0
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-layer_256.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
66.0318 -0.310 -7.869
66.772 0.073 -6.836
68.0295 -0.164 -5.081
68.3931 0.220 -4.574
68.5032 -0.017 -4.42
69.176 -0.254 -3.482
70.8881 0.129 -1.093
72.4545 -0.108 1.093
72.7999 0.275 1.575
73.328 0.039 2.312
73.5586 -0.198 2.633
73.817 0.185 2.994
87.9152 -0.052 22.66
88.6353 -0.289 23.67
EOD
$median0 << EOD
71.6713 0 68.4482 73.5586 0 -4.497 2.633
EOD
$dots1 << EOD
76.3958 0.690 -3.746
76.5631 1.073 -3.535
77.2443 0.836 -2.677
78.2636 1.220 -1.393
78.6323 0.983 -0.9282
78.6724 0.746 -0.8776
78.7972 1.129 -0.7205
79.9409 0.892 0.7205
81.5223 1.275 2.713
83.3746 1.039 5.047
84.3654 0.802 6.295
86.1853 1.185 8.588
95.0049 0.948 19.7
120.217 0.711 51.47
EOD
$median1 << EOD
79.369 1 78.6323 85.2754 0 -0.9282 7.442
EOD
set multiplot title "wo_split: layer_256 on Intel(R) Xeon(R) Processor"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("fused split=1 (2:000000)" 0, "fused split=8 (2:000001)" 1)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [64.4061:121.843]
plot $dots0 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-27.7:27.7]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
