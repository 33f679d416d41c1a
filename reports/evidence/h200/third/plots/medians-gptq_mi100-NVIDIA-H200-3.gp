# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 900,733 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9345
set bmargin at screen 0.9018
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9181 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dequant_gemm"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100)
set yrange [5.07478:152.217]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 9.63581 9.62743 9.648
8 9.71505 9.69448 9.73105
EOD
$p0s1 << EOD
1 20.3907 20.3627 20.4333
8 20.096 20.08 20.104
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_o\nK = 1280, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 6.2036 6.1976 6.2096
8 6.2784 6.2712 6.2848
EOD
$p1s1 << EOD
1 14.593 14.58 14.604
8 14.428 14.413 14.44
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 37.296 37.2747 37.3333
8 37.376 37.3547 37.4027
EOD
$p2s1 << EOD
1 124.064 123.936 124.288
8 124.432 124.288 124.64
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_down\nK = 6912, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 22.6352 22.6144 22.6592
8 23.1584 23.1456 23.1744
EOD
$p3s1 << EOD
1 63.796 63.66 63.976
8 63.8 63.732 63.868
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,733 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9345
set bmargin at screen 0.9018
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9181 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "library_fp16", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dequant_gemm"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100)
set yrange [5.07478:152.217]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 9.63581 9.62743 9.648
8 9.71505 9.69448 9.73105
EOD
$p0s1 << EOD
1 20.3907 20.3627 20.4333
8 20.096 20.08 20.104
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_o\nK = 1280, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 6.2036 6.1976 6.2096
8 6.2784 6.2712 6.2848
EOD
$p1s1 << EOD
1 14.593 14.58 14.604
8 14.428 14.413 14.44
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 37.296 37.2747 37.3333
8 37.376 37.3547 37.4027
EOD
$p2s1 << EOD
1 124.064 123.936 124.288
8 124.432 124.288 124.64
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_down\nK = 6912, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 22.6352 22.6144 22.6592
8 23.1584 23.1456 23.1744
EOD
$p3s1 << EOD
1 63.796 63.66 63.976
8 63.8 63.732 63.868
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
