# Redraw with: gnuplot bandwidth-NVIDIA-H200-1.gp
set terminal svg size 900,403 font "sans,12" background "white"
set output "bandwidth-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "bandwidth on NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9256
set bmargin at screen 0.8263
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8759 center center horizontal maxcols 3 samplen 3
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
set yrange [358.4:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 883.433 881.793 885.079
4 2108.54 2098.72 2115.88
16 3193.96 3191.53 3195.9
64 3760.58 3748.42 3770.56
256 3813.44 3786.36 3838.26
1024 3883.61 3871.74 3890.82
EOD
$p0v1 << EOD
1 466.476 465.92 466.978
4 1367.39 1366.12 1368.18
16 2838.4 2831.5 2843.55
64 3899.56 3887.48 3907.27
256 4315.96 4288.2 4344.27
1024 4475.71 4469.75 4480.5
EOD
$p0v2 << EOD
1 666.44 663.994 668.411
4 1780.6 1776.31 1784.73
16 3219.95 3212.26 3225.36
64 3985.09 3976.03 3995.87
256 4243.9 4218.84 4270.18
1024 4297.44 4293.04 4300.2
EOD
$p0v3 << EOD
1 858.831 857.27 860.336
4 2087 2079.27 2095.8
16 3196.63 3187.54 3206.76
64 3700.04 3691.92 3712.76
256 3803.93 3757.38 3841.65
1024 3917.74 3916.48 3919.02
EOD
$p0v4 << EOD
1 1143.65 1141.11 1146.49
4 2539.66 2533.91 2545.11
16 3564.43 3558.44 3571.7
64 3953.47 3948.82 3957.2
256 4016.89 4003.53 4030.56
1024 4109.21 4106.13 4111.85
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
set terminal pngcairo size 900,403 font "sans,10" fontscale 1.0
set output "bandwidth-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "bandwidth on NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9256
set bmargin at screen 0.8263
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8759 center center horizontal maxcols 3 samplen 3
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
set yrange [358.4:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 883.433 881.793 885.079
4 2108.54 2098.72 2115.88
16 3193.96 3191.53 3195.9
64 3760.58 3748.42 3770.56
256 3813.44 3786.36 3838.26
1024 3883.61 3871.74 3890.82
EOD
$p0v1 << EOD
1 466.476 465.92 466.978
4 1367.39 1366.12 1368.18
16 2838.4 2831.5 2843.55
64 3899.56 3887.48 3907.27
256 4315.96 4288.2 4344.27
1024 4475.71 4469.75 4480.5
EOD
$p0v2 << EOD
1 666.44 663.994 668.411
4 1780.6 1776.31 1784.73
16 3219.95 3212.26 3225.36
64 3985.09 3976.03 3995.87
256 4243.9 4218.84 4270.18
1024 4297.44 4293.04 4300.2
EOD
$p0v3 << EOD
1 858.831 857.27 860.336
4 2087 2079.27 2095.8
16 3196.63 3187.54 3206.76
64 3700.04 3691.92 3712.76
256 3803.93 3757.38 3841.65
1024 3917.74 3916.48 3919.02
EOD
$p0v4 << EOD
1 1143.65 1141.11 1146.49
4 2539.66 2533.91 2545.11
16 3564.43 3558.44 3571.7
64 3953.47 3948.82 3957.2
256 4016.89 4003.53 4030.56
1024 4109.21 4106.13 4111.85
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
