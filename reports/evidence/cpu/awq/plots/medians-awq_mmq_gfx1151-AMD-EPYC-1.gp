# Redraw with: gnuplot medians-awq_mmq_gfx1151-AMD-EPYC-1.gp
set terminal svg size 900,425 font "sans,12" background "white"
set output "medians-awq_mmq_gfx1151-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on AMD EPYC: median time (K = 5120, M = 64, N = 256, tile_n = 128)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale sums=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "mmq_rowscale_turns sums=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "mmq_q8_1 sums=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "mmq_stream sums=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "dequant_fp16 sums=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "library_fp16 sums=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "dispatch sums=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch_second_copy sums=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "mmq_q8_1"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000)
set yrange [5.33744:1207.69]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "rounding\noutliers = 0, sums = 1 unless named" font ",9"
set logscale x 2
set xrange [27.8261:147.2]
set xtics (32, 128)
$p0s0 << EOD
32 653055 653055 653055
128 642456 642456 642456
EOD
$p0s1 << EOD
32 636656 636656 636656
128 634360 634360 634360
EOD
$p0s2 << EOD
32 731390 731390 731390
128 715895 715895 715895
EOD
$p0s3 << EOD
32 341527 341527 341527
128 319881 319881 319881
EOD
$p0s4 << EOD
32 569340 569340 569340
128 440762 440762 440762
EOD
$p0s5 << EOD
32 10646.8 10646.8 10646.8
128 7263.6 7263.6 7263.6
EOD
$p0s6 << EOD
32 373556 373556 373556
128 331778 331778 331778
EOD
$p0s7 << EOD
32 792781 792781 792781
128 723724 723724 723724
EOD
$p0s8 << EOD
32 728451 728451 728451
128 805471 805471 805471
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "rounding\noutliers = 10, sums = 1 unless named" font ",9"
set logscale x 2
set xrange [27.8261:147.2]
set xtics (32, 128)
$p1s0 << EOD
32 701077 701077 701077
128 887435 887435 887435
EOD
$p1s1 << EOD
32 745755 745755 745755
128 785801 785801 785801
EOD
$p1s2 << EOD
32 802547 802547 802547
128 716100 716100 716100
EOD
$p1s3 << EOD
32 453832 453832 453832
128 343057 343057 343057
EOD
$p1s4 << EOD
32 606435 606435 606435
128 529683 529683 529683
EOD
$p1s5 << EOD
32 9532.67 9532.67 9532.67
128 9532.43 9532.43 9532.43
EOD
$p1s6 << EOD
32 384329 384329 384329
128 426987 426987 426987
EOD
$p1s7 << EOD
32 742542 742542 742542
128 713199 713199 713199
EOD
$p1s8 << EOD
32 813287 813287 813287
128 741045 741045 741045
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,425 font "sans,10" fontscale 1.0
set output "medians-awq_mmq_gfx1151-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on AMD EPYC: median time (K = 5120, M = 64, N = 256, tile_n = 128)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale sums=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "mmq_rowscale_turns sums=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "mmq_q8_1 sums=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "mmq_stream sums=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "dequant_fp16 sums=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "library_fp16 sums=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "dispatch sums=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch_second_copy sums=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "mmq_q8_1"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000)
set yrange [5.33744:1207.69]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "rounding\noutliers = 0, sums = 1 unless named" font ",9"
set logscale x 2
set xrange [27.8261:147.2]
set xtics (32, 128)
$p0s0 << EOD
32 653055 653055 653055
128 642456 642456 642456
EOD
$p0s1 << EOD
32 636656 636656 636656
128 634360 634360 634360
EOD
$p0s2 << EOD
32 731390 731390 731390
128 715895 715895 715895
EOD
$p0s3 << EOD
32 341527 341527 341527
128 319881 319881 319881
EOD
$p0s4 << EOD
32 569340 569340 569340
128 440762 440762 440762
EOD
$p0s5 << EOD
32 10646.8 10646.8 10646.8
128 7263.6 7263.6 7263.6
EOD
$p0s6 << EOD
32 373556 373556 373556
128 331778 331778 331778
EOD
$p0s7 << EOD
32 792781 792781 792781
128 723724 723724 723724
EOD
$p0s8 << EOD
32 728451 728451 728451
128 805471 805471 805471
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "rounding\noutliers = 10, sums = 1 unless named" font ",9"
set logscale x 2
set xrange [27.8261:147.2]
set xtics (32, 128)
$p1s0 << EOD
32 701077 701077 701077
128 887435 887435 887435
EOD
$p1s1 << EOD
32 745755 745755 745755
128 785801 785801 785801
EOD
$p1s2 << EOD
32 802547 802547 802547
128 716100 716100 716100
EOD
$p1s3 << EOD
32 453832 453832 453832
128 343057 343057 343057
EOD
$p1s4 << EOD
32 606435 606435 606435
128 529683 529683 529683
EOD
$p1s5 << EOD
32 9532.67 9532.67 9532.67
128 9532.43 9532.43 9532.43
EOD
$p1s6 << EOD
32 384329 384329 384329
128 426987 426987 426987
EOD
$p1s7 << EOD
32 742542 742542 742542
128 713199 713199 713199
EOD
$p1s8 << EOD
32 813287 813287 813287
128 741045 741045 741045
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
unset multiplot
unset output
