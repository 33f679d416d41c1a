# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1061 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
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
set ytics (10, 20, 50, 100, 200, 500)
set yrange [6.26329:540.923]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 30.836 30.736 30.884
8 32.616 32.572 32.65
EOD
$p0s1 << EOD
1 98.112 97.888 98.288
8 98.448 98.192 98.624
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 25.842 25.816 25.864
8 26.378 26.36 26.412
EOD
$p1s1 << EOD
1 74.892 74.8 75
8 75.2 75.156 75.38
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_gate_up\nK = 5120, N = 51200" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 129.376 129.216 129.648
8 129.552 129.344 129.856
EOD
$p2s1 << EOD
1 418.048 417.776 418.528
8 417.936 417.76 418.24
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 70.72 70.584 70.832
8 71.568 71.46 71.684
EOD
$p3s1 << EOD
1 219.104 218.816 219.504
8 219.184 218.88 219.712
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 11.3792 11.3592 11.3888
8 11.5608 11.5488 11.5704
EOD
$p4s1 << EOD
1 25.938 25.906 25.972
8 24.992 24.96 25.022
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p5s0 << EOD
1 8.17653 8.16053 8.18453
8 8.09867 8.09493 8.10773
EOD
$p5s1 << EOD
1 20.368 20.3504 20.392
8 19.7707 19.7611 19.7803
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1061 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
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
set ytics (10, 20, 50, 100, 200, 500)
set yrange [6.26329:540.923]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p0s0 << EOD
1 30.836 30.736 30.884
8 32.616 32.572 32.65
EOD
$p0s1 << EOD
1 98.112 97.888 98.288
8 98.448 98.192 98.624
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p1s0 << EOD
1 25.842 25.816 25.864
8 26.378 26.36 26.412
EOD
$p1s1 << EOD
1 74.892 74.8 75
8 75.2 75.156 75.38
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_gate_up\nK = 5120, N = 51200" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p2s0 << EOD
1 129.376 129.216 129.648
8 129.552 129.344 129.856
EOD
$p2s1 << EOD
1 418.048 417.776 418.528
8 417.936 417.76 418.24
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p3s0 << EOD
1 70.72 70.584 70.832
8 71.568 71.46 71.684
EOD
$p3s1 << EOD
1 219.104 218.816 219.504
8 219.184 218.88 219.712
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p4s0 << EOD
1 11.3792 11.3592 11.3888
8 11.5608 11.5488 11.5704
EOD
$p4s1 << EOD
1 25.938 25.906 25.972
8 24.992 24.96 25.022
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set xtics (1, 8)
set logscale x 2
set xrange [0.869565:9.2]
$p5s0 << EOD
1 8.17653 8.16053 8.18453
8 8.09867 8.09493 8.10773
EOD
$p5s1 << EOD
1 20.368 20.3504 20.392
8 19.7707 19.7611 19.7803
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
