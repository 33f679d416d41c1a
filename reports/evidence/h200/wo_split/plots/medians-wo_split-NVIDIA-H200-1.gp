# Redraw with: gnuplot medians-wo_split-NVIDIA-H200-1.gp
set terminal svg size 900,811 font "sans,12" background "white"
set output "medians-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9630
set bmargin at screen 0.8150
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8890 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful sequences=8", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced sequences=8", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast sequences=8", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=1000", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=1000", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=1000", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful global_milli=1000 sequences=8", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced global_milli=1000 sequences=8", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast global_milli=1000 sequences=8", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set yrange [9.70223:10191.4]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7435
set bmargin at screen 0.4821
set title "wo_5120\nK = 6144, N = 5120, global_milli = 1000, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 2382.78 2370.5 2391.92
2 1273.26 1237.75 1314.64
4 672.928 666.777 678.226
8 393.968 379.349 412.171
EOD
$p0s1 << EOD
1 3680.27 3676.02 3684.95
2 1873.06 1863.11 1884.47
4 1293.63 1289.47 1296.23
8 725.264 722.844 729.166
EOD
$p0s2 << EOD
1 17.927 17.7037 18.089
2 14.434 14.3354 14.5326
4 14.604 14.4149 14.8038
8 15.747 15.5041 15.8719
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7435
set bmargin at screen 0.4821
set title "gate_up_34816\nK = 5120, N = 34816, split = 8, global_milli = 37, \nsequences = 1, unless named" font ",9"
set xtics (8)
set logscale x 2
set xrange [6.95652:9.2]
$p1s0 << EOD
8 2748.54 2737.66 2756.35
EOD
$p1s1 << EOD
8 5205.34 5196.06 5213.73
EOD
$p1s2 << EOD
8 56.38 56.304 56.488
EOD
$p1s3 << EOD
8 2672.02 2665.54 2676.13
EOD
$p1s4 << EOD
8 5084.53 5078.24 5088.67
EOD
$p1s5 << EOD
8 323.296 323.008 323.808
EOD
$p1s6 << EOD
8 2739.7 2734.82 2751.39
EOD
$p1s7 << EOD
8 5205.04 5197.49 5213.5
EOD
$p1s8 << EOD
8 54.392 54.176 54.592
EOD
$p1s9 << EOD
8 2669.07 2664.29 2672.13
EOD
$p1s10 << EOD
8 5082.85 5076.11 5094.02
EOD
$p1s11 << EOD
8 284.896 284.384 285.12
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3391
set bmargin at screen 0.0777
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s12 << EOD
1 6891.34 6886.03 6897.6
2 5778 5775.58 5778.53
4 5219.07 5216.96 5220.93
8 4984.22 4982.9 4985.73
EOD
plot $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,811 font "sans,10" fontscale 1.0
set output "medians-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: median time with its 95 % interval (kv_heads = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9630
set bmargin at screen 0.8150
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8890 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "coalesced", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful sequences=8", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "coalesced sequences=8", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast sequences=8", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful global_milli=1000", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "coalesced global_milli=1000", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast global_milli=1000", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful global_milli=1000 sequences=8", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "coalesced global_milli=1000 sequences=8", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast global_milli=1000 sequences=8", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "split"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set yrange [9.70223:10191.4]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7435
set bmargin at screen 0.4821
set title "wo_5120\nK = 6144, N = 5120, global_milli = 1000, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 2382.78 2370.5 2391.92
2 1273.26 1237.75 1314.64
4 672.928 666.777 678.226
8 393.968 379.349 412.171
EOD
$p0s1 << EOD
1 3680.27 3676.02 3684.95
2 1873.06 1863.11 1884.47
4 1293.63 1289.47 1296.23
8 725.264 722.844 729.166
EOD
$p0s2 << EOD
1 17.927 17.7037 18.089
2 14.434 14.3354 14.5326
4 14.604 14.4149 14.8038
8 15.747 15.5041 15.8719
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7435
set bmargin at screen 0.4821
set title "gate_up_34816\nK = 5120, N = 34816, split = 8, global_milli = 37, \nsequences = 1, unless named" font ",9"
set xtics (8)
set logscale x 2
set xrange [6.95652:9.2]
$p1s0 << EOD
8 2748.54 2737.66 2756.35
EOD
$p1s1 << EOD
8 5205.34 5196.06 5213.73
EOD
$p1s2 << EOD
8 56.38 56.304 56.488
EOD
$p1s3 << EOD
8 2672.02 2665.54 2676.13
EOD
$p1s4 << EOD
8 5084.53 5078.24 5088.67
EOD
$p1s5 << EOD
8 323.296 323.008 323.808
EOD
$p1s6 << EOD
8 2739.7 2734.82 2751.39
EOD
$p1s7 << EOD
8 5205.04 5197.49 5213.5
EOD
$p1s8 << EOD
8 54.392 54.176 54.592
EOD
$p1s9 << EOD
8 2669.07 2664.29 2672.13
EOD
$p1s10 << EOD
8 5082.85 5076.11 5094.02
EOD
$p1s11 << EOD
8 284.896 284.384 285.12
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3391
set bmargin at screen 0.0777
set title "qwen3_5_27b_layer\nK = 6144, N = 5120, context = 1024, global_milli = 1000, \nhead_dim = 256, intermediate = 17408, sequences = 1" font ",9"
set xtics (1, 2, 4, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s12 << EOD
1 6891.34 6886.03 6897.6
2 5778 5775.58 5778.53
4 5219.07 5216.96 5220.93
8 4984.22 4982.9 4985.73
EOD
plot $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
