# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,425 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval"
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
set ylabel "us"
set logscale y
set ytics (5, 10, 20)
set yrange [2.33838:35.4494]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p0s0 << EOD
1 8.53658 8.53125 8.54029
16 30.0817 30.0581 30.1078
EOD
$p0s1 << EOD
1 7.554 7.55025 7.558
16 22.4629 22.4427 22.4861
EOD
$p0s2 << EOD
1 7.58225 7.574 7.59
16 24.0816 24.0667 24.1003
EOD
$p0s3 << EOD
1 7.37 7.3544 7.3828
16 7.62 7.61399 7.6448
EOD
$p0s4 << EOD
1 4.697 4.6935 4.70075
16 8.02533 8.016 8.0352
EOD
$p0s5 << EOD
1 4.99275 4.989 4.9995
16 4.97787 4.97173 4.98453
EOD
$p0s6 << EOD
1 5.35625 5.346 5.3615
16 5.956 5.93867 5.96987
EOD
$p0s7 << EOD
1 4.641 4.6355 4.645
16 8.02587 8.02213 8.032
EOD
$p0s8 << EOD
1 4.0455 4.0415 4.0485
EOD
$p0s9 << EOD
1 3.774 3.7715 3.778
EOD
$p0s10 << EOD
1 5.48025 5.4775 5.4835
16 8.4224 8.4144 8.432
EOD
$p0s11 << EOD
1 3.78825 3.786 3.792
16 8.21867 8.20613 8.22187
EOD
$p0s12 << EOD
1 2.7575 2.75325 2.7595
16 8.13733 8.11733 8.15627
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,425 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval"
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
set ylabel "us"
set logscale y
set ytics (5, 10, 20)
set yrange [2.33838:35.4494]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 16)
$p0s0 << EOD
1 8.53658 8.53125 8.54029
16 30.0817 30.0581 30.1078
EOD
$p0s1 << EOD
1 7.554 7.55025 7.558
16 22.4629 22.4427 22.4861
EOD
$p0s2 << EOD
1 7.58225 7.574 7.59
16 24.0816 24.0667 24.1003
EOD
$p0s3 << EOD
1 7.37 7.3544 7.3828
16 7.62 7.61399 7.6448
EOD
$p0s4 << EOD
1 4.697 4.6935 4.70075
16 8.02533 8.016 8.0352
EOD
$p0s5 << EOD
1 4.99275 4.989 4.9995
16 4.97787 4.97173 4.98453
EOD
$p0s6 << EOD
1 5.35625 5.346 5.3615
16 5.956 5.93867 5.96987
EOD
$p0s7 << EOD
1 4.641 4.6355 4.645
16 8.02587 8.02213 8.032
EOD
$p0s8 << EOD
1 4.0455 4.0415 4.0485
EOD
$p0s9 << EOD
1 3.774 3.7715 3.778
EOD
$p0s10 << EOD
1 5.48025 5.4775 5.4835
16 8.4224 8.4144 8.432
EOD
$p0s11 << EOD
1 3.78825 3.786 3.792
16 8.21867 8.20613 8.22187
EOD
$p0s12 << EOD
1 2.7575 2.75325 2.7595
16 8.13733 8.11733 8.15627
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
