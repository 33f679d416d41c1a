# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,505 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9406
set bmargin at screen 0.6594
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8000 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published act_order=0 zero_offset=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce act_order=0 zero_offset=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2 act_order=0 zero_offset=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int act_order=0 zero_offset=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced act_order=0 zero_offset=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed act_order=0 zero_offset=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle act_order=0 zero_offset=0", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma act_order=0 zero_offset=0", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt act_order=0 zero_offset=0", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16 act_order=0 zero_offset=0", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline act_order=0", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2 act_order=0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set yrange [7.19278:36.547]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.5446
set bmargin at screen 0.1248
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, block_kn = 128, launch_bounds = 0, scales = 0, split_k = 4, M = 1, act_order = 1, bits = 4, \nzero_offset = 1, unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p0s0 << EOD
-1 10.5147 10.5067 10.5213
32 11.9421 11.9322 11.9474
64 11.0845 11.0769 11.104
128 10.6653 10.6573 10.6733
EOD
$p0s1 << EOD
-1 13.624 13.5907 13.636
32 15.133 15.12 15.1451
64 14.183 14.1683 14.1997
128 13.7233 13.688 13.7333
EOD
$p0s2 << EOD
-1 10.5347 10.52 10.56
32 11.9261 11.9101 11.9314
64 11.0957 11.0824 11.1096
128 10.6447 10.6373 10.6607
EOD
$p0s3 << EOD
-1 14.0383 14.0209 14.057
32 15.5992 15.5744 15.6064
64 14.6629 14.6545 14.669
128 14.1993 14.1862 14.208
EOD
$p0s4 << EOD
-1 11.9707 11.9627 11.98
32 12.5158 12.5029 12.5303
64 12.2539 12.2456 12.2727
128 12.1227 12.0987 12.1393
EOD
$p0s5 << EOD
-1 12.0607 12.0493 12.0853
32 13.5672 13.5589 13.5741
64 12.6428 12.6261 12.6546
128 12.202 12.1993 12.2093
EOD
$p0s6 << EOD
-1 13.2427 13.2347 13.252
32 14.832 14.8206 14.8434
64 13.952 13.9283 13.9701
128 13.4833 13.474 13.5013
EOD
$p0s7 << EOD
-1 8.08433 8.07733 8.09433
32 9.76152 9.74324 9.7699
64 8.69078 8.67339 8.70122
128 8.22533 8.22067 8.23067
EOD
$p0s8 << EOD
-1 12.5053 12.492 12.518
32 12.7093 12.6979 12.7238
64 12.6407 12.624 12.6511
128 12.5553 12.5433 12.5653
EOD
$p0s9 << EOD
-1 27.554 27.5287 27.5993
32 31.1413 31.1269 31.1909
64 28.8543 28.8292 28.8703
128 27.7567 27.7307 27.772
EOD
$p0s10 << EOD
-1 31.0547 31.032 31.1067
32 32.832 32.8069 32.912
64 31.632 31.5576 31.7252
128 31.5873 31.4746 31.6333
EOD
$p0s11 << EOD
-1 8.1616 8.14827 8.17547
32 8.1184 8.0944 8.13013
64 8.0656 8.05013 8.07733
128 7.99307 7.9872 7.99893
EOD
$p0s12 << EOD
-1 20.3392 20.304 20.3776
32 20.5312 20.496 20.5792
64 20.5504 20.5184 20.5728
128 20.5264 20.4992 20.5552
EOD
$p0s13 << EOD
-1 10.5453 10.54 10.5547
32 11.9558 11.939 11.9665
64 11.1061 11.0845 11.1207
128 10.6693 10.6593 10.6773
EOD
$p0s14 << EOD
-1 10.5407 10.5333 10.556
32 11.9459 11.9406 11.9604
64 11.088 11.0741 11.1137
128 10.6473 10.6413 10.6693
EOD
$p0s15 << EOD
-1 13.604 13.5907 13.6127
32 15.1048 15.0956 15.123
64 14.1941 14.192 14.201
128 13.7413 13.7213 13.75
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,505 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9406
set bmargin at screen 0.6594
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8000 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published act_order=0 zero_offset=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce act_order=0 zero_offset=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2 act_order=0 zero_offset=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int act_order=0 zero_offset=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced act_order=0 zero_offset=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed act_order=0 zero_offset=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle act_order=0 zero_offset=0", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma act_order=0 zero_offset=0", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt act_order=0 zero_offset=0", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16 act_order=0 zero_offset=0", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline act_order=0", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2 act_order=0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set yrange [7.19278:36.547]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.5446
set bmargin at screen 0.1248
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, block_kn = 128, launch_bounds = 0, scales = 0, split_k = 4, M = 1, act_order = 1, bits = 4, \nzero_offset = 1, unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p0s0 << EOD
-1 10.5147 10.5067 10.5213
32 11.9421 11.9322 11.9474
64 11.0845 11.0769 11.104
128 10.6653 10.6573 10.6733
EOD
$p0s1 << EOD
-1 13.624 13.5907 13.636
32 15.133 15.12 15.1451
64 14.183 14.1683 14.1997
128 13.7233 13.688 13.7333
EOD
$p0s2 << EOD
-1 10.5347 10.52 10.56
32 11.9261 11.9101 11.9314
64 11.0957 11.0824 11.1096
128 10.6447 10.6373 10.6607
EOD
$p0s3 << EOD
-1 14.0383 14.0209 14.057
32 15.5992 15.5744 15.6064
64 14.6629 14.6545 14.669
128 14.1993 14.1862 14.208
EOD
$p0s4 << EOD
-1 11.9707 11.9627 11.98
32 12.5158 12.5029 12.5303
64 12.2539 12.2456 12.2727
128 12.1227 12.0987 12.1393
EOD
$p0s5 << EOD
-1 12.0607 12.0493 12.0853
32 13.5672 13.5589 13.5741
64 12.6428 12.6261 12.6546
128 12.202 12.1993 12.2093
EOD
$p0s6 << EOD
-1 13.2427 13.2347 13.252
32 14.832 14.8206 14.8434
64 13.952 13.9283 13.9701
128 13.4833 13.474 13.5013
EOD
$p0s7 << EOD
-1 8.08433 8.07733 8.09433
32 9.76152 9.74324 9.7699
64 8.69078 8.67339 8.70122
128 8.22533 8.22067 8.23067
EOD
$p0s8 << EOD
-1 12.5053 12.492 12.518
32 12.7093 12.6979 12.7238
64 12.6407 12.624 12.6511
128 12.5553 12.5433 12.5653
EOD
$p0s9 << EOD
-1 27.554 27.5287 27.5993
32 31.1413 31.1269 31.1909
64 28.8543 28.8292 28.8703
128 27.7567 27.7307 27.772
EOD
$p0s10 << EOD
-1 31.0547 31.032 31.1067
32 32.832 32.8069 32.912
64 31.632 31.5576 31.7252
128 31.5873 31.4746 31.6333
EOD
$p0s11 << EOD
-1 8.1616 8.14827 8.17547
32 8.1184 8.0944 8.13013
64 8.0656 8.05013 8.07733
128 7.99307 7.9872 7.99893
EOD
$p0s12 << EOD
-1 20.3392 20.304 20.3776
32 20.5312 20.496 20.5792
64 20.5504 20.5184 20.5728
128 20.5264 20.4992 20.5552
EOD
$p0s13 << EOD
-1 10.5453 10.54 10.5547
32 11.9558 11.939 11.9665
64 11.1061 11.0845 11.1207
128 10.6693 10.6593 10.6773
EOD
$p0s14 << EOD
-1 10.5407 10.5333 10.556
32 11.9459 11.9406 11.9604
64 11.088 11.0741 11.1137
128 10.6473 10.6413 10.6693
EOD
$p0s15 << EOD
-1 13.604 13.5907 13.6127
32 15.1048 15.0956 15.123
64 14.1941 14.192 14.201
128 13.7413 13.7213 13.75
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
