# Redraw with: gnuplot medians-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 900,425 font "sans,12" background "white"
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "mmq_rowscale_turns", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "mmq_q8_1", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "mmq_stream", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "dequant_fp16", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "gemv_fp16", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "library_fp16", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "dispatch_second_copy"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200)
set yrange [5.81355:370.183]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32, tile_n = 128" font ",9"
set logscale x 2
set xrange [3.47826:73.6]
set xtics (4, 64)
$p0s0 << EOD
4 266.88 266.72 266.976
64 279.584 279.456 279.744
EOD
$p0s1 << EOD
4 266.528 266.304 266.624
64 279.36 279.2 279.488
EOD
$p0s2 << EOD
4 226.864 226.784 226.96
64 290.912 290.768 291.136
EOD
$p0s3 << EOD
4 24.7098 24.6316 24.7863
64 25.5451 25.4632 25.5881
EOD
$p0s4 << EOD
4 11.3547 11.3465 11.3643
64 17.6916 17.675 17.7129
EOD
$p0s5 << EOD
4 13.9416 13.9352 13.9474
EOD
$p0s6 << EOD
4 7.396 7.392 7.4
64 7.94105 7.93558 7.94526
EOD
$p0s7 << EOD
4 11.3349 11.3148 11.3519
64 25.5231 25.4475 25.5705
EOD
$p0s8 << EOD
4 11.3653 11.3539 11.3768
64 279.36 279.056 279.824
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,425 font "sans,10" fontscale 1.0
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9294
set bmargin at screen 0.7835
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8565 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "mmq_rowscale_turns", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "mmq_q8_1", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "mmq_stream", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "dequant_fp16", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "gemv_fp16", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "library_fp16", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "dispatch_second_copy"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200)
set yrange [5.81355:370.183]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6471
set bmargin at screen 0.1482
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, group = 32, tile_n = 128" font ",9"
set logscale x 2
set xrange [3.47826:73.6]
set xtics (4, 64)
$p0s0 << EOD
4 266.88 266.72 266.976
64 279.584 279.456 279.744
EOD
$p0s1 << EOD
4 266.528 266.304 266.624
64 279.36 279.2 279.488
EOD
$p0s2 << EOD
4 226.864 226.784 226.96
64 290.912 290.768 291.136
EOD
$p0s3 << EOD
4 24.7098 24.6316 24.7863
64 25.5451 25.4632 25.5881
EOD
$p0s4 << EOD
4 11.3547 11.3465 11.3643
64 17.6916 17.675 17.7129
EOD
$p0s5 << EOD
4 13.9416 13.9352 13.9474
EOD
$p0s6 << EOD
4 7.396 7.392 7.4
64 7.94105 7.93558 7.94526
EOD
$p0s7 << EOD
4 11.3349 11.3148 11.3519
64 25.5231 25.4475 25.5705
EOD
$p0s8 << EOD
4 11.3653 11.3539 11.3768
64 279.36 279.056 279.824
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle
unset multiplot
unset output
