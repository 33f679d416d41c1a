# Redraw with: gnuplot medians-gptq_mi100-AMD-EPYC-1.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "medians-gptq_mi100-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on AMD EPYC: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline bits=4", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 bits=4", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fp32_reduce bits=4", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16 bits=4", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "baseline", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fdot2", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fp32_reduce", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "library_fp16"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us, functional: CPU"
set logscale y
set ytics (5000, 10000, 20000, 50000)
set yrange [4278.34:79212.9]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, act_order = 0, block_kn = 128, group = 128, launch_bounds = 0, zero_offset = 1, \nbits = 8 unless named" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 25353.3 24847.8 27090.4
4 66560.2 66560.2 66560.2
EOD
$p0s1 << EOD
1 16857.5 16744.1 17340.5
4 33785.3 33785.3 33785.3
EOD
$p0s2 << EOD
1 17074.1 16731.1 18730.7
4 33973.5 33973.5 33973.5
EOD
$p0s3 << EOD
1 5124.42 5091.63 5306.7
4 7364.64 7364.64 7364.64
EOD
$p0s4 << EOD
1 11475.3 9685.94 11981.3
4 33463.7 32029 35116.6
EOD
$p0s5 << EOD
1 11838.3 9815.48 13650.4
4 33990.3 32937.5 36696.5
EOD
$p0s6 << EOD
1 10791.1 8722.49 13789.3
4 29148 27469.2 30510.4
EOD
$p0s7 << EOD
1 5256.13 5187.3 5472.24
4 6293.77 6208.8 6418.29
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on AMD EPYC: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline bits=4", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 bits=4", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fp32_reduce bits=4", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16 bits=4", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "baseline", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fdot2", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fp32_reduce", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "library_fp16"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us, functional: CPU"
set logscale y
set ytics (5000, 10000, 20000, 50000)
set yrange [4278.34:79212.9]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, act_order = 0, block_kn = 128, group = 128, launch_bounds = 0, zero_offset = 1, \nbits = 8 unless named" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 25353.3 24847.8 27090.4
4 66560.2 66560.2 66560.2
EOD
$p0s1 << EOD
1 16857.5 16744.1 17340.5
4 33785.3 33785.3 33785.3
EOD
$p0s2 << EOD
1 17074.1 16731.1 18730.7
4 33973.5 33973.5 33973.5
EOD
$p0s3 << EOD
1 5124.42 5091.63 5306.7
4 7364.64 7364.64 7364.64
EOD
$p0s4 << EOD
1 11475.3 9685.94 11981.3
4 33463.7 32029 35116.6
EOD
$p0s5 << EOD
1 11838.3 9815.48 13650.4
4 33990.3 32937.5 36696.5
EOD
$p0s6 << EOD
1 10791.1 8722.49 13789.3
4 29148 27469.2 30510.4
EOD
$p0s7 << EOD
1 5256.13 5187.3 5472.24
4 6293.77 6208.8 6418.29
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
