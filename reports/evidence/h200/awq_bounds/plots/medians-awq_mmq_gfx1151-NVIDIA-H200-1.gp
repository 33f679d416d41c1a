# Redraw with: gnuplot medians-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_stream", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dequant_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "library_fp16"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set yrange [72.1147:292.868]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128, tile_n = 128" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 79.74 79.1241 80.3279
128 145.984 145 147.135
EOD
$p0s1 << EOD
64 139.616 138.682 140.534
128 263.712 261.369 266.923
EOD
$p0s2 << EOD
64 169.312 168.928 169.664
128 233.776 232.643 234.785
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_stream", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dequant_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "library_fp16"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set yrange [72.1147:292.868]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128, tile_n = 128" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 79.74 79.1241 80.3279
128 145.984 145 147.135
EOD
$p0s1 << EOD
64 139.616 138.682 140.534
128 263.712 261.369 266.923
EOD
$p0s2 << EOD
64 169.312 168.928 169.664
128 233.776 232.643 234.785
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
