# Redraw with: gnuplot comparison-gptq_mi100-NVIDIA-H200-7.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "comparison-gptq_mi100-NVIDIA-H200-7.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "fp32 sums between K blocks: the error over K, NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 8 samplen 3
plot 2 with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", 2 with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", 2 with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "K"
set logscale x
set xtics (2048, 5120, 6400)
set xrange [1780.87:7360]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set yrange [0.000175535:0.00134275]
set logscale y
set ytics (0.0002, 0.0005, 0.001)
set title "filled: fp32_reduce\nhollow: baseline" font ",9"
set ylabel "relative L2 error"
$v0 << EOD
2048 0.000205497 0.000205497 0.000205497
5120 0.00020918 0.00020918 0.00020918
6400 0.000201866 0.000201866 0.000201866
EOD
$v0h << EOD
2048 0.000749946 0.000749946 0.000749946
5120 0.00101689 0.00101689 0.00101689
6400 0.00115784 0.00115784 0.00115784
EOD
$v1 << EOD
2048 0.000210288 0.000210288 0.000210288
5120 0.000209133 0.000209133 0.000209133
6400 0.000205443 0.000205443 0.000205443
EOD
$v1h << EOD
2048 0.000710469 0.000710469 0.000710469
5120 0.0010045 0.0010045 0.0010045
6400 0.00116761 0.00116761 0.00116761
EOD
$v2 << EOD
2048 0.000208114 0.000208114 0.000208114
5120 0.000208103 0.000208103 0.000208103
6400 0.000206645 0.000206645 0.000206645
EOD
$v2h << EOD
2048 0.00073121 0.00073121 0.00073121
5120 0.00103667 0.00103667 0.00103667
6400 0.00115873 0.00115873 0.00115873
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v1h using 1:2:3:4 with yerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $v2h using 1:2:3:4 with yerrorbars pt 8 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
unset logscale y
set ytics autofreq
set yrange [0.0869565:1.15]
set logscale y
set ytics (0.1, 0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 0.333 to graph 1, first 0.333 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "fp32_reduce over baseline\ndashed: published 0.333 (CITED), a gain of 3\ndotted: published 0.1 (CITED), a gain of 10" font ",9"
set ylabel "ratio"
$r0 << EOD
2048 0.274015 0.274015 0.274015
5120 0.205712 0.205712 0.205712
6400 0.174347 0.174347 0.174347
EOD
$r1 << EOD
2048 0.295985 0.295985 0.295985
5120 0.208196 0.208196 0.208196
6400 0.175951 0.175951 0.175951
EOD
$r2 << EOD
2048 0.284615 0.284615 0.284615
5120 0.200744 0.200744 0.200744
6400 0.178337 0.178337 0.178337
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-NVIDIA-H200-7.png"
set termoption noenhanced
set encoding utf8
set multiplot title "fp32 sums between K blocks: the error over K, NVIDIA H200"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 8 samplen 3
plot 2 with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", 2 with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", 2 with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 6"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "K"
set logscale x
set xtics (2048, 5120, 6400)
set xrange [1780.87:7360]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set yrange [0.000175535:0.00134275]
set logscale y
set ytics (0.0002, 0.0005, 0.001)
set title "filled: fp32_reduce\nhollow: baseline" font ",9"
set ylabel "relative L2 error"
$v0 << EOD
2048 0.000205497 0.000205497 0.000205497
5120 0.00020918 0.00020918 0.00020918
6400 0.000201866 0.000201866 0.000201866
EOD
$v0h << EOD
2048 0.000749946 0.000749946 0.000749946
5120 0.00101689 0.00101689 0.00101689
6400 0.00115784 0.00115784 0.00115784
EOD
$v1 << EOD
2048 0.000210288 0.000210288 0.000210288
5120 0.000209133 0.000209133 0.000209133
6400 0.000205443 0.000205443 0.000205443
EOD
$v1h << EOD
2048 0.000710469 0.000710469 0.000710469
5120 0.0010045 0.0010045 0.0010045
6400 0.00116761 0.00116761 0.00116761
EOD
$v2 << EOD
2048 0.000208114 0.000208114 0.000208114
5120 0.000208103 0.000208103 0.000208103
6400 0.000206645 0.000206645 0.000206645
EOD
$v2h << EOD
2048 0.00073121 0.00073121 0.00073121
5120 0.00103667 0.00103667 0.00103667
6400 0.00115873 0.00115873 0.00115873
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v1h using 1:2:3:4 with yerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $v2h using 1:2:3:4 with yerrorbars pt 8 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
unset logscale y
set ytics autofreq
set yrange [0.0869565:1.15]
set logscale y
set ytics (0.1, 0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 0.333 to graph 1, first 0.333 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "fp32_reduce over baseline\ndashed: published 0.333 (CITED), a gain of 3\ndotted: published 0.1 (CITED), a gain of 10" font ",9"
set ylabel "ratio"
$r0 << EOD
2048 0.274015 0.274015 0.274015
5120 0.205712 0.205712 0.205712
6400 0.174347 0.174347 0.174347
EOD
$r1 << EOD
2048 0.295985 0.295985 0.295985
5120 0.208196 0.208196 0.208196
6400 0.175951 0.175951 0.175951
EOD
$r2 << EOD
2048 0.284615 0.284615 0.284615
5120 0.200744 0.200744 0.200744
6400 0.178337 0.178337 0.178337
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle
unset multiplot
unset output
