# Redraw with: gnuplot bandwidth-NVIDIA-H200-1.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "bandwidth-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "bandwidth on NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" title "copy", 2 with linespoints pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" title "read", 2 with linespoints pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" title "write", 2 with linespoints pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" title "scale", 2 with linespoints pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" title "triad", 2 with lines dt 2 lw 1.5 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set logscale x 2
set xrange [0.769231:1331.2]
set xlabel "one array (MiB)"
set ylabel "GB/s"
set logscale y
set yrange [354.156:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 870.525 868.751 872.399
4 2092.27 2085.92 2098.97
16 3169.34 3156.09 3180.73
64 3710.95 3692.9 3728.73
256 3808.24 3796.9 3822.23
1024 3867.72 3861.94 3872.97
EOD
$p0v1 << EOD
1 461.25 460.403 461.901
4 1364.7 1362.19 1367.01
16 2854.43 2847.11 2861.91
64 3935.54 3926.97 3944.76
256 4394.82 4388.2 4401.16
1024 4566.47 4560.19 4574.42
EOD
$p0v2 << EOD
1 663.544 662.45 664.472
4 1776.44 1768.12 1784.72
16 3215.26 3210.58 3219.29
64 3998.38 3977.36 4016.49
256 4250.89 4245.25 4257.1
1024 4306.82 4293.11 4320.39
EOD
$p0v3 << EOD
1 844.445 843.63 845.671
4 2065.48 2059.77 2069.21
16 3188.86 3178.96 3199.6
64 3680.83 3663.65 3697.38
256 3794.89 3780.58 3808.11
1024 3914.65 3913.28 3916.82
EOD
$p0v4 << EOD
1 1126.61 1124.52 1128.28
4 2521.99 2514.48 2528.1
16 3563.35 3553.15 3573.41
64 3948.82 3942.02 3956.26
256 4058.35 4044.58 4067.8
1024 4149.44 4143.29 4154.28
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "bandwidth-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "bandwidth on NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" title "copy", 2 with linespoints pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" title "read", 2 with linespoints pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" title "write", 2 with linespoints pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" title "scale", 2 with linespoints pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" title "triad", 2 with lines dt 2 lw 1.5 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set logscale x 2
set xrange [0.769231:1331.2]
set xlabel "one array (MiB)"
set ylabel "GB/s"
set logscale y
set yrange [354.156:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 870.525 868.751 872.399
4 2092.27 2085.92 2098.97
16 3169.34 3156.09 3180.73
64 3710.95 3692.9 3728.73
256 3808.24 3796.9 3822.23
1024 3867.72 3861.94 3872.97
EOD
$p0v1 << EOD
1 461.25 460.403 461.901
4 1364.7 1362.19 1367.01
16 2854.43 2847.11 2861.91
64 3935.54 3926.97 3944.76
256 4394.82 4388.2 4401.16
1024 4566.47 4560.19 4574.42
EOD
$p0v2 << EOD
1 663.544 662.45 664.472
4 1776.44 1768.12 1784.72
16 3215.26 3210.58 3219.29
64 3998.38 3977.36 4016.49
256 4250.89 4245.25 4257.1
1024 4306.82 4293.11 4320.39
EOD
$p0v3 << EOD
1 844.445 843.63 845.671
4 2065.48 2059.77 2069.21
16 3188.86 3178.96 3199.6
64 3680.83 3663.65 3697.38
256 3794.89 3780.58 3808.11
1024 3914.65 3913.28 3916.82
EOD
$p0v4 << EOD
1 1126.61 1124.52 1128.28
4 2521.99 2514.48 2528.1
16 3563.35 3553.15 3573.41
64 3948.82 3942.02 3956.26
256 4058.35 4044.58 4067.8
1024 4149.44 4143.29 4154.28
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
