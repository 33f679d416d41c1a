# Redraw with: gnuplot medians-decode_w4a16-AMD-EPYC-1.gp
set terminal svg size 900,425 font "sans,12" background "white"
set output "medians-decode_w4a16-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on AMD EPYC: median time"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "behind"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (5, 10, 20, 50, 100, 200)
set yrange [4.25376:229.11]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 6402.15 6402.15 6402.15
4 21342.8 21342.8 21342.8
EOD
$p0s1 << EOD
1 5360.41 5360.41 5360.41
4 15558.3 15558.3 15558.3
EOD
$p0s2 << EOD
1 15478.8 15478.8 15478.8
4 29206.6 29206.6 29206.6
EOD
$p0s3 << EOD
1 6492.54 6492.54 6492.54
4 6944.91 6944.91 6944.91
EOD
$p0s4 << EOD
1 157179 157179 157179
4 177832 177832 177832
EOD
$p0s5 << EOD
1 173636 173636 173636
4 168645 168645 168645
EOD
$p0s6 << EOD
1 158162 158162 158162
4 154992 154992 154992
EOD
$p0s7 << EOD
1 163867 163867 163867
4 153830 153830 153830
EOD
$p0s8 << EOD
1 177375 177375 177375
EOD
$p0s9 << EOD
1 179240 179240 179240
EOD
$p0s10 << EOD
1 159174 159174 159174
4 153083 153083 153083
EOD
$p0s11 << EOD
1 181810 181810 181810
4 165372 165372 165372
EOD
$p0s12 << EOD
1 180003 180003 180003
4 154400 154400 154400
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,425 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on AMD EPYC: median time"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "behind"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (5, 10, 20, 50, 100, 200)
set yrange [4.25376:229.11]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 6402.15 6402.15 6402.15
4 21342.8 21342.8 21342.8
EOD
$p0s1 << EOD
1 5360.41 5360.41 5360.41
4 15558.3 15558.3 15558.3
EOD
$p0s2 << EOD
1 15478.8 15478.8 15478.8
4 29206.6 29206.6 29206.6
EOD
$p0s3 << EOD
1 6492.54 6492.54 6492.54
4 6944.91 6944.91 6944.91
EOD
$p0s4 << EOD
1 157179 157179 157179
4 177832 177832 177832
EOD
$p0s5 << EOD
1 173636 173636 173636
4 168645 168645 168645
EOD
$p0s6 << EOD
1 158162 158162 158162
4 154992 154992 154992
EOD
$p0s7 << EOD
1 163867 163867 163867
4 153830 153830 153830
EOD
$p0s8 << EOD
1 177375 177375 177375
EOD
$p0s9 << EOD
1 179240 179240 179240
EOD
$p0s10 << EOD
1 159174 159174 159174
4 153083 153083 153083
EOD
$p0s11 << EOD
1 181810 181810 181810
4 165372 165372 165372
EOD
$p0s12 << EOD
1 180003 180003 180003
4 154400 154400 154400
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
