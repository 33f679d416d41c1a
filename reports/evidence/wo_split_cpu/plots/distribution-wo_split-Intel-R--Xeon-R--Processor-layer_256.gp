# Redraw with: gnuplot distribution-wo_split-Intel-R--Xeon-R--Processor-layer_256.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-layer_256.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
60.3881 -0.310 -6.175
62.7956 0.073 -2.434
62.8785 -0.164 -2.305
62.991 0.220 -2.13
63.0763 -0.017 -1.998
63.5274 -0.254 -1.297
63.9117 0.129 -0.6999
64.8126 -0.108 0.6999
68.1086 0.275 5.821
73.9674 0.039 14.92
82.7734 -0.198 28.61
95.2677 0.185 48.02
97.1244 -0.052 50.9
110.104 -0.289 71.07
EOD
$median0 << EOD
64.3622 0 62.991 82.7734 0 -2.13 28.61
EOD
$dots1 << EOD
66.5685 0.690 -7.604
67.0083 1.073 -6.993
69.1671 0.836 -3.997
69.248 1.220 -3.885
70.2931 0.983 -2.434
70.3355 0.746 -2.375
71.7344 1.129 -0.4335
72.3591 0.892 0.4335
79.0823 1.275 9.765
79.7556 1.039 10.7
84.5133 0.802 17.3
89.7887 1.185 24.63
92.8394 0.948 28.86
104.969 0.711 45.7
EOD
$median1 << EOD
72.0467 1 69.2076 87.1111 0 -3.941 20.91
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
set xrange [58.8965:111.596]
plot $dots0 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-51.1:51.1]
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
60.3881 -0.310 -6.175
62.7956 0.073 -2.434
62.8785 -0.164 -2.305
62.991 0.220 -2.13
63.0763 -0.017 -1.998
63.5274 -0.254 -1.297
63.9117 0.129 -0.6999
64.8126 -0.108 0.6999
68.1086 0.275 5.821
73.9674 0.039 14.92
82.7734 -0.198 28.61
95.2677 0.185 48.02
97.1244 -0.052 50.9
110.104 -0.289 71.07
EOD
$median0 << EOD
64.3622 0 62.991 82.7734 0 -2.13 28.61
EOD
$dots1 << EOD
66.5685 0.690 -7.604
67.0083 1.073 -6.993
69.1671 0.836 -3.997
69.248 1.220 -3.885
70.2931 0.983 -2.434
70.3355 0.746 -2.375
71.7344 1.129 -0.4335
72.3591 0.892 0.4335
79.0823 1.275 9.765
79.7556 1.039 10.7
84.5133 0.802 17.3
89.7887 1.185 24.63
92.8394 0.948 28.86
104.969 0.711 45.7
EOD
$median1 << EOD
72.0467 1 69.2076 87.1111 0 -3.941 20.91
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
set xrange [58.8965:111.596]
plot $dots0 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-51.1:51.1]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
