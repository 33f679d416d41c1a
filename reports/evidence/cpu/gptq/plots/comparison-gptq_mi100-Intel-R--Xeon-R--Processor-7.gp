# Redraw with: gnuplot comparison-gptq_mi100-Intel-R--Xeon-R--Processor-7.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "comparison-gptq_mi100-Intel-R--Xeon-R--Processor-7.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "fp32 sums between K blocks: the error over K, Intel(R) Xeon(R) Processor"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 8 samplen 3
plot 2 with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", 2 with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", 2 with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 4", 2 with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 6", 2 with points pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" title "M = 8", 2 with points pt 7 ps 1.1 lw 1.5 lc rgb "#56b4e9" title "M = 18"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "K"
set logscale x
set xtics (1280, 2048, 5120, "" 6400, "" 6912, 8192, "" 25600, 27648)
set xrange [1113.04:31795.2]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set yrange [0.000175535:0.00252058]
set logscale y
set ytics (0.0002, 0.0005, 0.001, 0.002)
set title "filled: fp32_reduce\nhollow: baseline" font ",9"
set ylabel "relative L2 error"
$v0 << EOD
1280 0.000210978 0.000210978 0.000210978
2048 0.000205497 0.000205497 0.000205497
5120 0.000208383 0.000208383 0.000208383
6400 0.000201866 0.000201866 0.000201866
6912 0.000203833 0.000203833 0.000203833
8192 0.000208073 0.000208073 0.000208073
25600 0.000210376 0.000210376 0.000210376
27648 0.000204741 0.000204741 0.000204741
EOD
$v0h << EOD
1280 0.000631411 0.000631411 0.000631411
2048 0.000786002 0.000786002 0.000786002
5120 0.00101356 0.00101356 0.00101356
6400 0.00118028 0.00118028 0.00118028
6912 0.00121381 0.00121381 0.00121381
8192 0.00128595 0.00128595 0.00128595
25600 0.00212833 0.00212833 0.00212833
27648 0.00219181 0.00219181 0.00219181
EOD
$v1 << EOD
1280 0.000208905 0.000208905 0.000208905
2048 0.000210288 0.000210288 0.000210288
5120 0.000209896 0.000209896 0.000209896
EOD
$v1h << EOD
1280 0.000629854 0.000629854 0.000629854
2048 0.000760101 0.000760101 0.000760101
5120 0.00103619 0.00103619 0.00103619
EOD
$v2 << EOD
1280 0.0002086 0.0002086 0.0002086
EOD
$v2h << EOD
1280 0.000634063 0.000634063 0.000634063
EOD
$v3 << EOD
1280 0.000207921 0.000207921 0.000207921
2048 0.000208114 0.000208114 0.000208114
5120 0.000208529 0.000208529 0.000208529
EOD
$v3h << EOD
1280 0.0006389 0.0006389 0.0006389
2048 0.000742962 0.000742962 0.000742962
5120 0.00104067 0.00104067 0.00104067
EOD
$v4 << EOD
1280 0.000207739 0.000207739 0.000207739
EOD
$v4h << EOD
1280 0.000629402 0.000629402 0.000629402
EOD
$v5 << EOD
1280 0.000207681 0.000207681 0.000207681
2048 0.000207747 0.000207747 0.000207747
5120 0.000206686 0.000206686 0.000206686
EOD
$v5h << EOD
1280 0.000639773 0.000639773 0.000639773
2048 0.00074081 0.00074081 0.00074081
5120 0.0010221 0.0010221 0.0010221
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v1h using 1:2:3:4 with yerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $v2h using 1:2:3:4 with yerrorbars pt 8 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $v3 using 1:2:3:4 with yerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $v3h using 1:2:3:4 with yerrorbars pt 12 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $v4 using 1:2:3:4 with yerrorbars pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $v4h using 1:2:3:4 with yerrorbars pt 10 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $v5 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#56b4e9" notitle, \
     $v5h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
unset logscale y
set ytics autofreq
set yrange [0.0812278:1.15]
set logscale y
set ytics (0.1, 0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 0.333 to graph 1, first 0.333 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "fp32_reduce over baseline\ndashed: published 0.333 (CITED), a gain of 3\ndotted: published 0.1 (CITED), a gain of 10" font ",9"
set ylabel "ratio"
$r0 << EOD
1280 0.334138 0.334138 0.334138
2048 0.261446 0.261446 0.261446
5120 0.205118 0.205118 0.205118
6400 0.171032 0.171032 0.171032
6912 0.167928 0.167928 0.167928
8192 0.161805 0.161805 0.161805
25600 0.0988454 0.0988454 0.0988454
27648 0.0934119 0.0934119 0.0934119
EOD
$r1 << EOD
1280 0.331673 0.331673 0.331673
2048 0.276658 0.276658 0.276658
5120 0.202566 0.202566 0.202566
EOD
$r2 << EOD
1280 0.32899 0.32899 0.32899
EOD
$r3 << EOD
1280 0.325437 0.325437 0.325437
2048 0.280114 0.280114 0.280114
5120 0.20038 0.20038 0.20038
EOD
$r4 << EOD
1280 0.330058 0.330058 0.330058
EOD
$r5 << EOD
1280 0.324617 0.324617 0.324617
2048 0.280432 0.280432 0.280432
5120 0.202217 0.202217 0.202217
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with yerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $r4 using 1:2:3:4 with yerrorbars pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $r5 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "comparison-gptq_mi100-Intel-R--Xeon-R--Processor-7.png"
set termoption noenhanced
set encoding utf8
set multiplot title "fp32 sums between K blocks: the error over K, Intel(R) Xeon(R) Processor"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 8 samplen 3
plot 2 with points pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" title "M = 1", 2 with points pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" title "M = 2", 2 with points pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" title "M = 4", 2 with points pt 13 ps 1.1 lw 1.5 lc rgb "#000000" title "M = 6", 2 with points pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" title "M = 8", 2 with points pt 7 ps 1.1 lw 1.5 lc rgb "#56b4e9" title "M = 18"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "K"
set logscale x
set xtics (1280, 2048, 5120, "" 6400, "" 6912, 8192, "" 25600, 27648)
set xrange [1113.04:31795.2]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set yrange [0.000175535:0.00252058]
set logscale y
set ytics (0.0002, 0.0005, 0.001, 0.002)
set title "filled: fp32_reduce\nhollow: baseline" font ",9"
set ylabel "relative L2 error"
$v0 << EOD
1280 0.000210978 0.000210978 0.000210978
2048 0.000205497 0.000205497 0.000205497
5120 0.000208383 0.000208383 0.000208383
6400 0.000201866 0.000201866 0.000201866
6912 0.000203833 0.000203833 0.000203833
8192 0.000208073 0.000208073 0.000208073
25600 0.000210376 0.000210376 0.000210376
27648 0.000204741 0.000204741 0.000204741
EOD
$v0h << EOD
1280 0.000631411 0.000631411 0.000631411
2048 0.000786002 0.000786002 0.000786002
5120 0.00101356 0.00101356 0.00101356
6400 0.00118028 0.00118028 0.00118028
6912 0.00121381 0.00121381 0.00121381
8192 0.00128595 0.00128595 0.00128595
25600 0.00212833 0.00212833 0.00212833
27648 0.00219181 0.00219181 0.00219181
EOD
$v1 << EOD
1280 0.000208905 0.000208905 0.000208905
2048 0.000210288 0.000210288 0.000210288
5120 0.000209896 0.000209896 0.000209896
EOD
$v1h << EOD
1280 0.000629854 0.000629854 0.000629854
2048 0.000760101 0.000760101 0.000760101
5120 0.00103619 0.00103619 0.00103619
EOD
$v2 << EOD
1280 0.0002086 0.0002086 0.0002086
EOD
$v2h << EOD
1280 0.000634063 0.000634063 0.000634063
EOD
$v3 << EOD
1280 0.000207921 0.000207921 0.000207921
2048 0.000208114 0.000208114 0.000208114
5120 0.000208529 0.000208529 0.000208529
EOD
$v3h << EOD
1280 0.0006389 0.0006389 0.0006389
2048 0.000742962 0.000742962 0.000742962
5120 0.00104067 0.00104067 0.00104067
EOD
$v4 << EOD
1280 0.000207739 0.000207739 0.000207739
EOD
$v4h << EOD
1280 0.000629402 0.000629402 0.000629402
EOD
$v5 << EOD
1280 0.000207681 0.000207681 0.000207681
2048 0.000207747 0.000207747 0.000207747
5120 0.000206686 0.000206686 0.000206686
EOD
$v5h << EOD
1280 0.000639773 0.000639773 0.000639773
2048 0.00074081 0.00074081 0.00074081
5120 0.0010221 0.0010221 0.0010221
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v1h using 1:2:3:4 with yerrorbars pt 4 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $v2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $v2h using 1:2:3:4 with yerrorbars pt 8 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $v3 using 1:2:3:4 with yerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $v3h using 1:2:3:4 with yerrorbars pt 12 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $v4 using 1:2:3:4 with yerrorbars pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $v4h using 1:2:3:4 with yerrorbars pt 10 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $v5 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#56b4e9" notitle, \
     $v5h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
unset logscale y
set ytics autofreq
set yrange [0.0812278:1.15]
set logscale y
set ytics (0.1, 0.2, 0.5, 1)
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 0.333 to graph 1, first 0.333 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.1 to graph 1, first 0.1 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "fp32_reduce over baseline\ndashed: published 0.333 (CITED), a gain of 3\ndotted: published 0.1 (CITED), a gain of 10" font ",9"
set ylabel "ratio"
$r0 << EOD
1280 0.334138 0.334138 0.334138
2048 0.261446 0.261446 0.261446
5120 0.205118 0.205118 0.205118
6400 0.171032 0.171032 0.171032
6912 0.167928 0.167928 0.167928
8192 0.161805 0.161805 0.161805
25600 0.0988454 0.0988454 0.0988454
27648 0.0934119 0.0934119 0.0934119
EOD
$r1 << EOD
1280 0.331673 0.331673 0.331673
2048 0.276658 0.276658 0.276658
5120 0.202566 0.202566 0.202566
EOD
$r2 << EOD
1280 0.32899 0.32899 0.32899
EOD
$r3 << EOD
1280 0.325437 0.325437 0.325437
2048 0.280114 0.280114 0.280114
5120 0.20038 0.20038 0.20038
EOD
$r4 << EOD
1280 0.330058 0.330058 0.330058
EOD
$r5 << EOD
1280 0.324617 0.324617 0.324617
2048 0.280432 0.280432 0.280432
5120 0.202217 0.202217 0.202217
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $r1 using 1:2:3:4 with yerrorbars pt 5 ps 1.1 lw 1.5 lc rgb "#d55e00" notitle, \
     $r2 using 1:2:3:4 with yerrorbars pt 9 ps 1.1 lw 1.5 lc rgb "#009e73" notitle, \
     $r3 using 1:2:3:4 with yerrorbars pt 13 ps 1.1 lw 1.5 lc rgb "#000000" notitle, \
     $r4 using 1:2:3:4 with yerrorbars pt 11 ps 1.1 lw 1.5 lc rgb "#cc79a7" notitle, \
     $r5 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#56b4e9" notitle
unset multiplot
unset output
