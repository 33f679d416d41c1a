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
set yrange [357.661:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 880.022 878.891 881.848
4 2111.09 2107.83 2115.34
16 3189.83 3186.19 3195.42
64 3760.3 3753.29 3765.37
256 3821.69 3816.47 3826.05
1024 3879.12 3863.27 3891.27
EOD
$p0v1 << EOD
1 465.317 464.959 465.62
4 1366.76 1365.49 1367.55
16 2829.97 2825.97 2835.52
64 3890.22 3883.02 3892.63
256 4317.9 4314.57 4321.24
1024 4469.75 4463.81 4473.03
EOD
$p0v2 << EOD
1 666.327 665.509 667.09
4 1777.92 1776.71 1779.79
16 3202.49 3193.96 3211.81
64 3986.98 3979.42 3996.16
256 4245.25 4241.49 4250.09
1024 4296.89 4291.95 4302.4
EOD
$p0v3 << EOD
1 857.24 856.54 858.082
4 2082.57 2080.1 2086.03
16 3199.56 3194.2 3204.2
64 3693.79 3691.09 3697.59
256 3801.77 3794.03 3810.84
1024 3917.96 3916.02 3919.22
EOD
$p0v4 << EOD
1 1141.41 1140.17 1145.4
4 2537.04 2531.32 2541.47
16 3558.78 3553.16 3564.97
64 3952.85 3950.68 3955.65
256 4017.85 4009.21 4026.87
1024 4107.28 4104.1 4109.88
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
set yrange [357.661:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 880.022 878.891 881.848
4 2111.09 2107.83 2115.34
16 3189.83 3186.19 3195.42
64 3760.3 3753.29 3765.37
256 3821.69 3816.47 3826.05
1024 3879.12 3863.27 3891.27
EOD
$p0v1 << EOD
1 465.317 464.959 465.62
4 1366.76 1365.49 1367.55
16 2829.97 2825.97 2835.52
64 3890.22 3883.02 3892.63
256 4317.9 4314.57 4321.24
1024 4469.75 4463.81 4473.03
EOD
$p0v2 << EOD
1 666.327 665.509 667.09
4 1777.92 1776.71 1779.79
16 3202.49 3193.96 3211.81
64 3986.98 3979.42 3996.16
256 4245.25 4241.49 4250.09
1024 4296.89 4291.95 4302.4
EOD
$p0v3 << EOD
1 857.24 856.54 858.082
4 2082.57 2080.1 2086.03
16 3199.56 3194.2 3204.2
64 3693.79 3691.09 3697.59
256 3801.77 3794.03 3810.84
1024 3917.96 3916.02 3919.22
EOD
$p0v4 << EOD
1 1141.41 1140.17 1145.4
4 2537.04 2531.32 2541.47
16 3558.78 3553.16 3564.97
64 3952.85 3950.68 3955.65
256 4017.85 4009.21 4026.87
1024 4107.28 4104.1 4109.88
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
