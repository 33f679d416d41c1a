# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-5.gp
set terminal svg size 900,387 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-5.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (block_kn = 128, launch_bounds = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9225
set bmargin at screen 0.8605
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8915 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "fp32_reduce", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "library_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dequant_gemm"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set yrange [3.9313:17.3993]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_overflow\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 4, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 12.6847 12.6814 12.6891
EOD
$p0s1 << EOD
128 4.33707 4.33333 4.34187
EOD
$p0s2 << EOD
128 7.22167 7.21767 7.22267
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_overflow_8bit\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 4, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p1s0 << EOD
128 15.779 15.7734 15.7851
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,387 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-5.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (block_kn = 128, launch_bounds = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9225
set bmargin at screen 0.8605
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8915 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "fp32_reduce", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "library_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dequant_gemm"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set yrange [3.9313:17.3993]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_overflow\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 4, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 12.6847 12.6814 12.6891
EOD
$p0s1 << EOD
128 4.33707 4.33333 4.34187
EOD
$p0s2 << EOD
128 7.22167 7.21767 7.22267
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_overflow_8bit\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 4, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p1s0 << EOD
128 15.779 15.7734 15.7851
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle
unset multiplot
unset output
