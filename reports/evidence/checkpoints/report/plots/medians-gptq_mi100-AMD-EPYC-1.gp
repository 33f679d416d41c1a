# Redraw with: gnuplot medians-gptq_mi100-AMD-EPYC-1.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "medians-gptq_mi100-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on AMD EPYC: median time"
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
set ylabel "ms, functional: CPU"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000)
set yrange [8.61768:1743.86]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, act_order = 0, block_kn = 128, group = 128, launch_bounds = 0, zero_offset = 1, \nbits = 8 unless named" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 172551 172551 172551
4 1.28911e+06 1.28911e+06 1.28911e+06
EOD
$p0s1 << EOD
1 109363 109363 109363
4 650364 650364 650364
EOD
$p0s2 << EOD
1 133287 133287 133287
4 609579 609579 609579
EOD
$p0s3 << EOD
1 21259.1 21259.1 21259.1
4 50362.8 50362.8 50362.8
EOD
$p0s4 << EOD
1 60070.9 60070.9 60070.9
4 192755 192755 192755
EOD
$p0s5 << EOD
1 63916.1 63916.1 63916.1
4 157809 157809 157809
EOD
$p0s6 << EOD
1 59630.6 59630.6 59630.6
4 173547 173547 173547
EOD
$p0s7 << EOD
1 11657.7 11657.7 11657.7
4 22248.7 22248.7 22248.7
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on AMD EPYC: median time"
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
set ylabel "ms, functional: CPU"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000)
set yrange [8.61768:1743.86]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
set title "model.layers.3.mlp.down_proj\nK = 3072, N = 1024, act_order = 0, block_kn = 128, group = 128, launch_bounds = 0, zero_offset = 1, \nbits = 8 unless named" font ",9"
set xrange [0.5:4.5]
set xtics (1, 4)
$p0s0 << EOD
1 172551 172551 172551
4 1.28911e+06 1.28911e+06 1.28911e+06
EOD
$p0s1 << EOD
1 109363 109363 109363
4 650364 650364 650364
EOD
$p0s2 << EOD
1 133287 133287 133287
4 609579 609579 609579
EOD
$p0s3 << EOD
1 21259.1 21259.1 21259.1
4 50362.8 50362.8 50362.8
EOD
$p0s4 << EOD
1 60070.9 60070.9 60070.9
4 192755 192755 192755
EOD
$p0s5 << EOD
1 63916.1 63916.1 63916.1
4 157809 157809 157809
EOD
$p0s6 << EOD
1 59630.6 59630.6 59630.6
4 173547 173547 173547
EOD
$p0s7 << EOD
1 11657.7 11657.7 11657.7
4 22248.7 22248.7 22248.7
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
