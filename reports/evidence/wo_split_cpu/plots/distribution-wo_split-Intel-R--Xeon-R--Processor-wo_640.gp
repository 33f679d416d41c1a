# Redraw with: gnuplot distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.gp
set terminal svg size 1100,586 font "sans,12" background "white"
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
44.3756 -0.310 -18.84
45.9118 0.073 -16.03
46.0206 -0.164 -15.83
52.3455 0.220 -4.263
52.8657 -0.017 -3.311
56.4869 -0.254 3.311
65.4253 0.129 19.66
70.6655 -0.108 29.24
83.6639 0.275 53.02
107.995 0.039 97.52
EOD
$median0 << EOD
54.6763 0 54.6763 54.6763 0 0 0
EOD
$dots1 << EOD
37.2072 0.690 -12.84
37.3244 1.073 -12.57
37.6538 0.836 -11.8
38.142 1.220 -10.65
40.0935 0.983 -6.081
45.2852 0.746 6.081
49.2139 1.129 15.28
50.7914 0.892 18.98
51.4361 1.275 20.49
53.6039 1.039 25.57
EOD
$median1 << EOD
42.6893 1 42.6893 42.6893 0 0 0
EOD
$dots2 << EOD
57.7763 1.690 -17.54
60.7408 2.073 -13.31
61.0179 1.836 -12.91
63.9082 2.220 -8.787
69.8637 1.983 -0.287
70.2659 1.746 0.287
77.023 2.129 9.931
78.2222 1.892 11.64
87.004 2.275 24.18
130.187 2.039 85.81
EOD
$median2 << EOD
70.0648 2 70.0648 70.0648 0 0 0
EOD
$dots3 << EOD
44.7697 2.690 -15.58
45.9184 3.073 -13.42
51.1789 2.836 -3.498
51.4759 3.220 -2.938
52.5899 2.983 -0.8374
53.4781 2.746 0.8374
53.7872 3.129 1.42
57.5105 2.892 8.441
57.8645 3.275 9.108
58.2086 3.039 9.757
EOD
$median3 << EOD
53.034 3 53.034 53.034 0 0 0
EOD
$dots4 << EOD
41.8174 3.690 -3.671
42.1133 4.073 -2.99
42.4477 3.836 -2.219
42.855 4.220 -1.281
43.2236 3.983 -0.4319
43.5987 3.746 0.4319
44.6767 4.129 2.915
47.6203 3.892 9.696
49.5134 4.275 14.06
54.9179 4.039 26.51
EOD
$median4 << EOD
43.4112 4 43.4112 43.4112 0 0 0
EOD
$dots5 << EOD
61.3244 4.690 -7.065
61.6367 5.073 -6.591
62.611 4.836 -5.115
65.7383 5.220 -0.3755
65.9408 4.983 -0.06858
66.0313 4.746 0.06858
66.357 5.129 0.5621
68.1647 4.892 3.302
79.1596 5.275 19.96
81.0007 5.039 22.75
EOD
$median5 << EOD
65.9861 5 65.9861 65.9861 0 0 0
EOD
$dots6 << EOD
49.3671 5.690 -4.965
50.0849 6.073 -3.583
50.5477 5.836 -2.692
50.7843 6.220 -2.236
50.9519 5.983 -1.914
52.9403 5.746 1.914
54.8656 6.129 5.62
55.8542 5.892 7.523
55.9944 6.275 7.793
56.8968 6.039 9.53
EOD
$median6 << EOD
51.9461 6 51.9461 51.9461 0 0 0
EOD
$dots7 << EOD
54.6051 6.690 -2.305
55.6536 7.073 -0.4292
55.6734 6.836 -0.3939
55.7772 7.220 -0.208
55.7909 6.983 -0.1835
55.996 6.746 0.1835
57.9682 7.129 3.712
59.7884 6.892 6.968
60.9094 7.275 8.974
61.4555 7.039 9.951
EOD
$median7 << EOD
55.8935 7 55.8935 55.8935 0 0 0
EOD
$dots8 << EOD
63.1603 7.690 -4.281
63.218 8.073 -4.194
64.4705 7.836 -2.296
64.7935 8.220 -1.806
65.0503 7.983 -1.417
66.9205 7.746 1.417
67.0097 8.129 1.552
67.7002 7.892 2.599
72.0204 8.275 9.146
74.1728 8.039 12.41
EOD
$median8 << EOD
65.9854 8 65.9854 65.9854 0 0 0
EOD
$dots9 << EOD
73.4376 8.690 -3.824
75.0668 9.073 -1.69
75.8905 8.836 -0.6116
76.8245 9.220 0.6116
80.1419 8.983 4.956
98.2925 8.746 28.73
EOD
$median9 << EOD
76.3575 9 76.3575 76.3575 0 0 0
EOD
$dots10 << EOD
116.227 9.690 -6.792
121.142 10.073 -2.851
124.528 9.836 -0.1351
124.865 10.220 0.1351
140.483 9.983 12.66
182.938 9.746 46.71
EOD
$median10 << EOD
124.697 10 124.697 124.697 0 0 0
EOD
$dots11 << EOD
98.7663 10.690 -1.368
99.4818 11.073 -0.6537
99.9383 10.836 -0.1978
100.335 11.220 0.1978
102.028 10.983 1.889
109.979 10.746 9.829
EOD
$median11 << EOD
100.136 11 100.136 100.136 0 0 0
EOD
set multiplot title "wo_split: wo_640 on Intel(R) Xeon(R) Processor"
set yrange [11.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0939
set tmargin at screen 0.9147
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful split=1 (1:000000)" 0, "coalesced split=1 (1:000001)" 1, "fast split=1 (1:000002)" 2, "faithful split=2 (1:000003)" 3, "coalesced split=2 (1:000004)" 4, "fast split=2 (1:000005)" 5, "faithful split=4 (1:000006)" 6, "coalesced split=4 (1:000007)" 7, "fast split=4 (1:000008)" 8, "faithful split=8 (1:000009)" 9, "coalesced split=8 (1:000010)" 10, "fast split=8 (1:000011)" 11)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [32.835:187.31]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-102:102]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,586 font "sans,10" fontscale 1.0
set output "distribution-wo_split-Intel-R--Xeon-R--Processor-wo_640.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
44.3756 -0.310 -18.84
45.9118 0.073 -16.03
46.0206 -0.164 -15.83
52.3455 0.220 -4.263
52.8657 -0.017 -3.311
56.4869 -0.254 3.311
65.4253 0.129 19.66
70.6655 -0.108 29.24
83.6639 0.275 53.02
107.995 0.039 97.52
EOD
$median0 << EOD
54.6763 0 54.6763 54.6763 0 0 0
EOD
$dots1 << EOD
37.2072 0.690 -12.84
37.3244 1.073 -12.57
37.6538 0.836 -11.8
38.142 1.220 -10.65
40.0935 0.983 -6.081
45.2852 0.746 6.081
49.2139 1.129 15.28
50.7914 0.892 18.98
51.4361 1.275 20.49
53.6039 1.039 25.57
EOD
$median1 << EOD
42.6893 1 42.6893 42.6893 0 0 0
EOD
$dots2 << EOD
57.7763 1.690 -17.54
60.7408 2.073 -13.31
61.0179 1.836 -12.91
63.9082 2.220 -8.787
69.8637 1.983 -0.287
70.2659 1.746 0.287
77.023 2.129 9.931
78.2222 1.892 11.64
87.004 2.275 24.18
130.187 2.039 85.81
EOD
$median2 << EOD
70.0648 2 70.0648 70.0648 0 0 0
EOD
$dots3 << EOD
44.7697 2.690 -15.58
45.9184 3.073 -13.42
51.1789 2.836 -3.498
51.4759 3.220 -2.938
52.5899 2.983 -0.8374
53.4781 2.746 0.8374
53.7872 3.129 1.42
57.5105 2.892 8.441
57.8645 3.275 9.108
58.2086 3.039 9.757
EOD
$median3 << EOD
53.034 3 53.034 53.034 0 0 0
EOD
$dots4 << EOD
41.8174 3.690 -3.671
42.1133 4.073 -2.99
42.4477 3.836 -2.219
42.855 4.220 -1.281
43.2236 3.983 -0.4319
43.5987 3.746 0.4319
44.6767 4.129 2.915
47.6203 3.892 9.696
49.5134 4.275 14.06
54.9179 4.039 26.51
EOD
$median4 << EOD
43.4112 4 43.4112 43.4112 0 0 0
EOD
$dots5 << EOD
61.3244 4.690 -7.065
61.6367 5.073 -6.591
62.611 4.836 -5.115
65.7383 5.220 -0.3755
65.9408 4.983 -0.06858
66.0313 4.746 0.06858
66.357 5.129 0.5621
68.1647 4.892 3.302
79.1596 5.275 19.96
81.0007 5.039 22.75
EOD
$median5 << EOD
65.9861 5 65.9861 65.9861 0 0 0
EOD
$dots6 << EOD
49.3671 5.690 -4.965
50.0849 6.073 -3.583
50.5477 5.836 -2.692
50.7843 6.220 -2.236
50.9519 5.983 -1.914
52.9403 5.746 1.914
54.8656 6.129 5.62
55.8542 5.892 7.523
55.9944 6.275 7.793
56.8968 6.039 9.53
EOD
$median6 << EOD
51.9461 6 51.9461 51.9461 0 0 0
EOD
$dots7 << EOD
54.6051 6.690 -2.305
55.6536 7.073 -0.4292
55.6734 6.836 -0.3939
55.7772 7.220 -0.208
55.7909 6.983 -0.1835
55.996 6.746 0.1835
57.9682 7.129 3.712
59.7884 6.892 6.968
60.9094 7.275 8.974
61.4555 7.039 9.951
EOD
$median7 << EOD
55.8935 7 55.8935 55.8935 0 0 0
EOD
$dots8 << EOD
63.1603 7.690 -4.281
63.218 8.073 -4.194
64.4705 7.836 -2.296
64.7935 8.220 -1.806
65.0503 7.983 -1.417
66.9205 7.746 1.417
67.0097 8.129 1.552
67.7002 7.892 2.599
72.0204 8.275 9.146
74.1728 8.039 12.41
EOD
$median8 << EOD
65.9854 8 65.9854 65.9854 0 0 0
EOD
$dots9 << EOD
73.4376 8.690 -3.824
75.0668 9.073 -1.69
75.8905 8.836 -0.6116
76.8245 9.220 0.6116
80.1419 8.983 4.956
98.2925 8.746 28.73
EOD
$median9 << EOD
76.3575 9 76.3575 76.3575 0 0 0
EOD
$dots10 << EOD
116.227 9.690 -6.792
121.142 10.073 -2.851
124.528 9.836 -0.1351
124.865 10.220 0.1351
140.483 9.983 12.66
182.938 9.746 46.71
EOD
$median10 << EOD
124.697 10 124.697 124.697 0 0 0
EOD
$dots11 << EOD
98.7663 10.690 -1.368
99.4818 11.073 -0.6537
99.9383 10.836 -0.1978
100.335 11.220 0.1978
102.028 10.983 1.889
109.979 10.746 9.829
EOD
$median11 << EOD
100.136 11 100.136 100.136 0 0 0
EOD
set multiplot title "wo_split: wo_640 on Intel(R) Xeon(R) Processor"
set yrange [11.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0939
set tmargin at screen 0.9147
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("faithful split=1 (1:000000)" 0, "coalesced split=1 (1:000001)" 1, "fast split=1 (1:000002)" 2, "faithful split=2 (1:000003)" 3, "coalesced split=2 (1:000004)" 4, "fast split=2 (1:000005)" 5, "faithful split=4 (1:000006)" 6, "coalesced split=4 (1:000007)" 7, "fast split=4 (1:000008)" 8, "faithful split=8 (1:000009)" 9, "coalesced split=8 (1:000010)" 10, "fast split=8 (1:000011)" 11)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [32.835:187.31]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-102:102]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
