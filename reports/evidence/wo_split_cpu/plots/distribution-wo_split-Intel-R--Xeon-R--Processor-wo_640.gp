# Redraw with: gnuplot distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.gp
set terminal svg size 1100,358 font "sans,12" background "white"
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
49122.9 -0.310 -1.311
49158.1 0.073 -1.241
49344.1 -0.164 -0.8672
49617.8 0.220 -0.3172
49682.7 -0.017 -0.1868
49868.7 -0.254 0.1868
58370.5 0.129 17.27
61547.6 -0.108 23.65
63178.2 0.275 26.93
63819 0.039 28.21
EOD
$median0 << EOD
49775.7 0 49775.7 49775.7 0 0 0
EOD
$dots1 << EOD
35999.4 0.690 -18.06
36732.1 1.073 -16.39
38978.3 0.836 -11.28
43514.7 1.220 -0.9508
43838.7 0.983 -0.2133
44026.1 0.746 0.2133
44082 1.129 0.3405
45965.5 0.892 4.628
47731.8 1.275 8.648
51014 1.039 16.12
EOD
$median1 << EOD
43932.4 1 43932.4 43932.4 0 0 0
EOD
$dots2 << EOD
46838.6 1.690 -12.65
49569.9 2.073 -7.559
50230.5 1.836 -6.327
51294.2 2.220 -4.344
53175.9 1.983 -0.8348
54071.2 1.746 0.8348
56323.2 2.129 5.034
56450.9 1.892 5.273
60971.7 2.275 13.7
61272 2.039 14.26
EOD
$median2 << EOD
53623.5 2 53623.5 53623.5 0 0 0
EOD
$dots3 << EOD
45628.5 2.690 -4.679
46117.2 3.073 -3.658
46216.2 2.836 -3.451
46941.4 3.220 -1.936
46975.6 2.983 -1.865
48760.9 2.746 1.865
50114.1 3.129 4.692
51038.8 2.892 6.623
51570.7 3.275 7.735
51731.7 3.039 8.071
EOD
$median3 << EOD
47868.3 3 47868.3 47868.3 0 0 0
EOD
$dots4 << EOD
72904.1 3.690 -5.999
72921.6 4.073 -5.977
75263.1 3.836 -2.958
75938.8 4.220 -2.086
76605.1 3.983 -1.227
78509 3.746 1.227
78900.4 4.129 1.732
79406.5 3.892 2.385
79512.3 4.275 2.521
81530.7 4.039 5.124
EOD
$median4 << EOD
77557 4 77557 77557 0 0 0
EOD
$dots5 << EOD
48254.6 4.690 -6.808
49332.7 5.073 -4.726
49992.8 4.836 -3.451
50533.3 5.220 -2.408
50877.6 4.983 -1.743
52682.2 4.746 1.743
52880.1 5.129 2.125
53107.6 4.892 2.564
53683.1 5.275 3.675
54659.9 5.039 5.562
EOD
$median5 << EOD
51779.9 5 51779.9 51779.9 0 0 0
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
set xrange [34633.3:82896.8]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-29.6:29.6]
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
49122.9 -0.310 -1.311
49158.1 0.073 -1.241
49344.1 -0.164 -0.8672
49617.8 0.220 -0.3172
49682.7 -0.017 -0.1868
49868.7 -0.254 0.1868
58370.5 0.129 17.27
61547.6 -0.108 23.65
63178.2 0.275 26.93
63819 0.039 28.21
EOD
$median0 << EOD
49775.7 0 49775.7 49775.7 0 0 0
EOD
$dots1 << EOD
35999.4 0.690 -18.06
36732.1 1.073 -16.39
38978.3 0.836 -11.28
43514.7 1.220 -0.9508
43838.7 0.983 -0.2133
44026.1 0.746 0.2133
44082 1.129 0.3405
45965.5 0.892 4.628
47731.8 1.275 8.648
51014 1.039 16.12
EOD
$median1 << EOD
43932.4 1 43932.4 43932.4 0 0 0
EOD
$dots2 << EOD
46838.6 1.690 -12.65
49569.9 2.073 -7.559
50230.5 1.836 -6.327
51294.2 2.220 -4.344
53175.9 1.983 -0.8348
54071.2 1.746 0.8348
56323.2 2.129 5.034
56450.9 1.892 5.273
60971.7 2.275 13.7
61272 2.039 14.26
EOD
$median2 << EOD
53623.5 2 53623.5 53623.5 0 0 0
EOD
$dots3 << EOD
45628.5 2.690 -4.679
46117.2 3.073 -3.658
46216.2 2.836 -3.451
46941.4 3.220 -1.936
46975.6 2.983 -1.865
48760.9 2.746 1.865
50114.1 3.129 4.692
51038.8 2.892 6.623
51570.7 3.275 7.735
51731.7 3.039 8.071
EOD
$median3 << EOD
47868.3 3 47868.3 47868.3 0 0 0
EOD
$dots4 << EOD
72904.1 3.690 -5.999
72921.6 4.073 -5.977
75263.1 3.836 -2.958
75938.8 4.220 -2.086
76605.1 3.983 -1.227
78509 3.746 1.227
78900.4 4.129 1.732
79406.5 3.892 2.385
79512.3 4.275 2.521
81530.7 4.039 5.124
EOD
$median4 << EOD
77557 4 77557 77557 0 0 0
EOD
$dots5 << EOD
48254.6 4.690 -6.808
49332.7 5.073 -4.726
49992.8 4.836 -3.451
50533.3 5.220 -2.408
50877.6 4.983 -1.743
52682.2 4.746 1.743
52880.1 5.129 2.125
53107.6 4.892 2.564
53683.1 5.275 3.675
54659.9 5.039 5.562
EOD
$median5 << EOD
51779.9 5 51779.9 51779.9 0 0 0
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
set xrange [34633.3:82896.8]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-29.6:29.6]
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
