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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (50, 100, 200, 500, 1000, 2000, 5000)
set yrange [25.4974:7223.85]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 101646 101646 101646
4 250424 250424 250424
EOD
$p0s1 << EOD
1 162276 162276 162276
4 218305 218305 218305
EOD
$p0s2 << EOD
1 389397 389397 389397
4 436712 436712 436712
EOD
$p0s3 << EOD
1 35119.4 35119.4 35119.4
4 74726.1 74726.1 74726.1
EOD
$p0s4 << EOD
1 3.71507e+06 3.71507e+06 3.71507e+06
4 1.92881e+06 1.92881e+06 1.92881e+06
EOD
$p0s5 << EOD
1 3.31179e+06 3.31179e+06 3.31179e+06
4 2.55379e+06 2.55379e+06 2.55379e+06
EOD
$p0s6 << EOD
1 3.59304e+06 3.59304e+06 3.59304e+06
4 1.80996e+06 1.80996e+06 1.80996e+06
EOD
$p0s7 << EOD
1 4.09398e+06 4.09398e+06 4.09398e+06
4 2.1316e+06 2.1316e+06 2.1316e+06
EOD
$p0s8 << EOD
1 4.35273e+06 4.35273e+06 4.35273e+06
EOD
$p0s9 << EOD
1 5.19388e+06 5.19388e+06 5.19388e+06
EOD
$p0s10 << EOD
1 3.25096e+06 3.25096e+06 3.25096e+06
4 2.576e+06 2.576e+06 2.576e+06
EOD
$p0s11 << EOD
1 5.24467e+06 5.24467e+06 5.24467e+06
4 2.35184e+06 2.35184e+06 2.35184e+06
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
     $p0s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "rows", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "arranged", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "bit_tricks", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "matrix", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "pipelined", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "split_k", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "shares", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "staged", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "folded", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "pairs", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (50, 100, 200, 500, 1000, 2000, 5000)
set yrange [25.4974:7223.85]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 101646 101646 101646
4 250424 250424 250424
EOD
$p0s1 << EOD
1 162276 162276 162276
4 218305 218305 218305
EOD
$p0s2 << EOD
1 389397 389397 389397
4 436712 436712 436712
EOD
$p0s3 << EOD
1 35119.4 35119.4 35119.4
4 74726.1 74726.1 74726.1
EOD
$p0s4 << EOD
1 3.71507e+06 3.71507e+06 3.71507e+06
4 1.92881e+06 1.92881e+06 1.92881e+06
EOD
$p0s5 << EOD
1 3.31179e+06 3.31179e+06 3.31179e+06
4 2.55379e+06 2.55379e+06 2.55379e+06
EOD
$p0s6 << EOD
1 3.59304e+06 3.59304e+06 3.59304e+06
4 1.80996e+06 1.80996e+06 1.80996e+06
EOD
$p0s7 << EOD
1 4.09398e+06 4.09398e+06 4.09398e+06
4 2.1316e+06 2.1316e+06 2.1316e+06
EOD
$p0s8 << EOD
1 4.35273e+06 4.35273e+06 4.35273e+06
EOD
$p0s9 << EOD
1 5.19388e+06 5.19388e+06 5.19388e+06
EOD
$p0s10 << EOD
1 3.25096e+06 3.25096e+06 3.25096e+06
4 2.576e+06 2.576e+06 2.576e+06
EOD
$p0s11 << EOD
1 5.24467e+06 5.24467e+06 5.24467e+06
4 2.35184e+06 2.35184e+06 2.35184e+06
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
     $p0s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
