# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,1061 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9548
set bmargin at screen 0.9321
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9434 center center horizontal maxcols 6 samplen 3
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
set ytics (20, 50, 100, 200, 500)
set yrange [12.2955:561.501]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 35.0587 35.0453 35.08
8 34.9467 34.912 34.9813
EOD
$p0s1 << EOD
1 116.88 116.768 116.976
8 116.736 116.608 116.928
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 20.7616 20.72 20.7808
8 21.0832 21.0592 21.1008
EOD
$p1s1 << EOD
1 59.148 59.04 59.224
8 59.144 59.068 59.232
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwq_32b_qkv\nK = 5120, N = 7168" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 20.7008 20.6816 20.712
8 20.208 20.192 20.2368
EOD
$p2s1 << EOD
1 67.64 67.552 67.728
8 66.284 66.228 66.328
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwq_32b_o\nK = 5120, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 15.6715 15.6523 15.6811
8 15.3824 15.3579 15.4027
EOD
$p3s1 << EOD
1 49.48 49.412 49.52
8 48.2773 48.2453 48.3173
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwq_32b_gate_up\nK = 5120, N = 55296" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 138.864 138.608 139.12
8 133.552 133.36 133.792
EOD
$p4s1 << EOD
1 445.152 444.592 449.536
8 445.328 444.432 445.84
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwq_32b_down\nK = 27648, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p5s0 << EOD
1 70.376 70.336 70.424
8 71.5 71.432 71.54
EOD
$p5s1 << EOD
1 234.288 234.08 234.528
8 233.744 233.488 233.952
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1061 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9548
set bmargin at screen 0.9321
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9434 center center horizontal maxcols 6 samplen 3
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
set ytics (20, 50, 100, 200, 500)
set yrange [12.2955:561.501]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 35.0587 35.0453 35.08
8 34.9467 34.912 34.9813
EOD
$p0s1 << EOD
1 116.88 116.768 116.976
8 116.736 116.608 116.928
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 20.7616 20.72 20.7808
8 21.0832 21.0592 21.1008
EOD
$p1s1 << EOD
1 59.148 59.04 59.224
8 59.144 59.068 59.232
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwq_32b_qkv\nK = 5120, N = 7168" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 20.7008 20.6816 20.712
8 20.208 20.192 20.2368
EOD
$p2s1 << EOD
1 67.64 67.552 67.728
8 66.284 66.228 66.328
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwq_32b_o\nK = 5120, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 15.6715 15.6523 15.6811
8 15.3824 15.3579 15.4027
EOD
$p3s1 << EOD
1 49.48 49.412 49.52
8 48.2773 48.2453 48.3173
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwq_32b_gate_up\nK = 5120, N = 55296" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 138.864 138.608 139.12
8 133.552 133.36 133.792
EOD
$p4s1 << EOD
1 445.152 444.592 449.536
8 445.328 444.432 445.84
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwq_32b_down\nK = 27648, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p5s0 << EOD
1 70.376 70.336 70.424
8 71.5 71.432 71.54
EOD
$p5s1 << EOD
1 234.288 234.08 234.528
8 233.744 233.488 233.952
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
