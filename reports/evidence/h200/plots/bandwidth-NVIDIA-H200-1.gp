# Redraw with: gnuplot bandwidth-NVIDIA-H200-1.gp
set terminal svg size 900,390 font "sans,12" background "white"
set output "bandwidth-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "bandwidth on NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9231
set bmargin at screen 0.7821
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8513 center center horizontal maxrows 2 samplen 3
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
set yrange [354.357:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.0900
set rmargin at screen 0.9800
set tmargin at screen 0.7051
set bmargin at screen 0.1615
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 866.162 863.47 867.759
4 2088.94 2085.08 2093.53
16 3168.86 3162.07 3173.85
64 3740.46 3733.25 3748.63
256 3803.5 3795.93 3813
1024 3872.41 3860.83 3880.25
EOD
$p0v1 << EOD
1 460.98 460.664 461.221
4 1362.65 1360.44 1365.38
16 2854.24 2843.51 2864.26
64 3948.2 3939.82 3960.6
256 4388.78 4383.91 4396.54
1024 4565.85 4562.44 4568.96
EOD
$p0v2 << EOD
1 661.729 660.866 662.36
4 1768.19 1762.49 1774.68
16 3207.88 3199.47 3216.83
64 3979.42 3974.59 3985.72
256 4240.69 4232.93 4248.47
1024 4303.51 4296.34 4307.93
EOD
$p0v3 << EOD
1 842.004 840.272 843.545
4 2062.1 2056.85 2067.7
16 3176.54 3169.07 3180.86
64 3680.56 3674.36 3685.92
256 3788.46 3776.95 3799.19
1024 3906.11 3904.06 3908.72
EOD
$p0v4 << EOD
1 1122.59 1120.61 1124.58
4 2514.57 2506.86 2521.88
16 3564.97 3560.13 3573.14
64 3977.53 3970 3982.06
256 4066.55 4053.12 4073.79
1024 4142.52 4138.45 4146.43
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
set terminal pngcairo size 900,390 font "sans,10" fontscale 1.0
set output "bandwidth-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "bandwidth on NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9231
set bmargin at screen 0.7821
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8513 center center horizontal maxrows 2 samplen 3
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
set yrange [354.357:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.0900
set rmargin at screen 0.9800
set tmargin at screen 0.7051
set bmargin at screen 0.1615
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 866.162 863.47 867.759
4 2088.94 2085.08 2093.53
16 3168.86 3162.07 3173.85
64 3740.46 3733.25 3748.63
256 3803.5 3795.93 3813
1024 3872.41 3860.83 3880.25
EOD
$p0v1 << EOD
1 460.98 460.664 461.221
4 1362.65 1360.44 1365.38
16 2854.24 2843.51 2864.26
64 3948.2 3939.82 3960.6
256 4388.78 4383.91 4396.54
1024 4565.85 4562.44 4568.96
EOD
$p0v2 << EOD
1 661.729 660.866 662.36
4 1768.19 1762.49 1774.68
16 3207.88 3199.47 3216.83
64 3979.42 3974.59 3985.72
256 4240.69 4232.93 4248.47
1024 4303.51 4296.34 4307.93
EOD
$p0v3 << EOD
1 842.004 840.272 843.545
4 2062.1 2056.85 2067.7
16 3176.54 3169.07 3180.86
64 3680.56 3674.36 3685.92
256 3788.46 3776.95 3799.19
1024 3906.11 3904.06 3908.72
EOD
$p0v4 << EOD
1 1122.59 1120.61 1124.58
4 2514.57 2506.86 2521.88
16 3564.97 3560.13 3573.14
64 3977.53 3970 3982.06
256 4066.55 4053.12 4073.79
1024 4142.52 4138.45 4146.43
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
