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
set yrange [354.551:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 867.309 865.437 869.536
4 2090.18 2083.91 2099.36
16 3164.32 3152.8 3178.45
64 3736.85 3724.08 3748.37
256 3804.36 3782.86 3821.95
1024 3874.53 3853.29 3898.16
EOD
$p0v1 << EOD
1 461.25 460.916 461.657
4 1361.87 1357.21 1366.49
16 2850.55 2838.89 2862.27
64 3945.41 3913.69 3969.53
256 4391.37 4382.19 4398.56
1024 4568.34 4556.33 4579.54
EOD
$p0v2 << EOD
1 662.398 661.397 663.364
4 1770.98 1768.27 1772.98
16 3206.65 3191.06 3221.52
64 3984.77 3964.95 4002.38
256 4245.78 4205.47 4288.34
1024 4305.71 4299.57 4310.21
EOD
$p0v3 << EOD
1 842.185 841.341 843.15
4 2060.61 2054.71 2066.08
16 3176.54 3163.31 3192.09
64 3676.26 3665.95 3687.13
256 3793.6 3757.4 3819.24
1024 3906.56 3901.81 3911.24
EOD
$p0v4 << EOD
1 1123.8 1119.25 1129.33
4 2513.97 2506.7 2522.74
16 3565.78 3556.31 3573.83
64 3981.3 3976.27 3983.83
256 4062.61 4047.9 4078.81
1024 4142.86 4140.31 4145.77
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
set yrange [354.551:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 867.309 865.437 869.536
4 2090.18 2083.91 2099.36
16 3164.32 3152.8 3178.45
64 3736.85 3724.08 3748.37
256 3804.36 3782.86 3821.95
1024 3874.53 3853.29 3898.16
EOD
$p0v1 << EOD
1 461.25 460.916 461.657
4 1361.87 1357.21 1366.49
16 2850.55 2838.89 2862.27
64 3945.41 3913.69 3969.53
256 4391.37 4382.19 4398.56
1024 4568.34 4556.33 4579.54
EOD
$p0v2 << EOD
1 662.398 661.397 663.364
4 1770.98 1768.27 1772.98
16 3206.65 3191.06 3221.52
64 3984.77 3964.95 4002.38
256 4245.78 4205.47 4288.34
1024 4305.71 4299.57 4310.21
EOD
$p0v3 << EOD
1 842.185 841.341 843.15
4 2060.61 2054.71 2066.08
16 3176.54 3163.31 3192.09
64 3676.26 3665.95 3687.13
256 3793.6 3757.4 3819.24
1024 3906.56 3901.81 3911.24
EOD
$p0v4 << EOD
1 1123.8 1119.25 1129.33
4 2513.97 2506.7 2522.74
16 3565.78 3556.31 3573.83
64 3981.3 3976.27 3983.83
256 4062.61 4047.9 4078.81
1024 4142.86 4140.31 4145.77
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
