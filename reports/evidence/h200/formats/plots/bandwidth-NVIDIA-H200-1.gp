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
set yrange [356.773:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 881.799 879.7 883.704
4 2109.1 2102.43 2114
16 3190.07 3180.47 3198.57
64 3763.96 3752.88 3769.81
256 3822.12 3809.61 3834.1
1024 3872.52 3846.59 3896.77
EOD
$p0v1 << EOD
1 465.896 463.805 467.665
4 1368.18 1365.28 1371.2
16 2838.02 2819.18 2854.54
64 3890.82 3880.27 3902.21
256 4321.52 4306.36 4334.5
1024 4474.52 4468.84 4483.39
EOD
$p0v2 << EOD
1 666.524 664.056 668.851
4 1781.54 1774.91 1787.31
16 3216.74 3208.14 3225.03
64 3977.84 3971.03 3985.09
256 4244.17 4232.91 4256.37
1024 4299.92 4289.27 4307.84
EOD
$p0v3 << EOD
1 858.363 855.28 861.051
4 2081.47 2073.02 2087.94
16 3200.29 3197.02 3203.57
64 3691.36 3682.11 3704.62
256 3806.95 3775.36 3831.29
1024 3917.85 3908.65 3924.25
EOD
$p0v4 << EOD
1 1142.82 1137.79 1148.54
4 2541.47 2535.34 2547.62
16 3559.32 3554.18 3563.94
64 3961.25 3957.5 3966.04
256 4022.67 4011.67 4032.98
1024 4112.23 4107.53 4115.76
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
set yrange [356.773:6240]
set ytics (500, 1000, 2000, 5000)
set arrow 1 from 60, graph 0 to 60, graph 1 nohead dt 3 lc rgb "#808080"
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6824
set bmargin at screen 0.1563
set title "cold: stride = 1, width = 16"
$p0v0 << EOD
1 881.799 879.7 883.704
4 2109.1 2102.43 2114
16 3190.07 3180.47 3198.57
64 3763.96 3752.88 3769.81
256 3822.12 3809.61 3834.1
1024 3872.52 3846.59 3896.77
EOD
$p0v1 << EOD
1 465.896 463.805 467.665
4 1368.18 1365.28 1371.2
16 2838.02 2819.18 2854.54
64 3890.82 3880.27 3902.21
256 4321.52 4306.36 4334.5
1024 4474.52 4468.84 4483.39
EOD
$p0v2 << EOD
1 666.524 664.056 668.851
4 1781.54 1774.91 1787.31
16 3216.74 3208.14 3225.03
64 3977.84 3971.03 3985.09
256 4244.17 4232.91 4256.37
1024 4299.92 4289.27 4307.84
EOD
$p0v3 << EOD
1 858.363 855.28 861.051
4 2081.47 2073.02 2087.94
16 3200.29 3197.02 3203.57
64 3691.36 3682.11 3704.62
256 3806.95 3775.36 3831.29
1024 3917.85 3908.65 3924.25
EOD
$p0v4 << EOD
1 1142.82 1137.79 1148.54
4 2541.47 2535.34 2547.62
16 3559.32 3554.18 3563.94
64 3961.25 3957.5 3966.04
256 4022.67 4011.67 4032.98
1024 4112.23 4107.53 4115.76
EOD
plot $p0v0 using 1:2:3:4 with yerrorlines pt 7 ps 0.9 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0v1 using 1:2:3:4 with yerrorlines pt 5 ps 0.9 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0v2 using 1:2:3:4 with yerrorlines pt 9 ps 0.9 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0v3 using 1:2:3:4 with yerrorlines pt 13 ps 0.9 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0v4 using 1:2:3:4 with yerrorlines pt 6 ps 0.9 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     4800 with lines dt 2 lw 1.5 lc rgb "#808080" notitle
unset multiplot
unset output
