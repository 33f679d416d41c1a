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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "dispatch", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fp32_reduce"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (5, 10, 20)
set yrange [3.77425:44.1179]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_realistic_8bit\nK = 2048, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 3, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 15.4891 15.4809 15.4959
EOD
$p0s1 << EOD
128 37.9688 37.9305 37.9956
EOD
$p0s2 << EOD
128 5.79173 5.78773 5.7944
EOD
$p0s3 << EOD
128 10.5696 10.5568 10.5792
EOD
$p0s4 << EOD
128 15.4942 15.4839 15.5086
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_overflow\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 4, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p1s2 << EOD
128 4.3912 4.3824 4.3968
EOD
$p1s3 << EOD
128 7.31533 7.30167 7.322
EOD
$p1s5 << EOD
128 12.9934 12.9901 12.9992
EOD
plot $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "dispatch", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fp32_reduce"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (5, 10, 20)
set yrange [3.77425:44.1179]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_realistic_8bit\nK = 2048, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 3, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 15.4891 15.4809 15.4959
EOD
$p0s1 << EOD
128 37.9688 37.9305 37.9956
EOD
$p0s2 << EOD
128 5.79173 5.78773 5.7944
EOD
$p0s3 << EOD
128 10.5696 10.5568 10.5792
EOD
$p0s4 << EOD
128 15.4942 15.4839 15.5086
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7106
set bmargin at screen 0.1628
set title "suite_overflow\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 4, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p1s2 << EOD
128 4.3912 4.3824 4.3968
EOD
$p1s3 << EOD
128 7.31533 7.30167 7.322
EOD
$p1s5 << EOD
128 12.9934 12.9901 12.9992
EOD
plot $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
