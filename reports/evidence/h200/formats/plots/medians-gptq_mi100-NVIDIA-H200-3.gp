# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 900,1091 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (block_kn = 128, launch_bounds = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9725
set bmargin at screen 0.9065
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9395 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50, 100)
set yrange [2.40244:154.838]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_large\nK = 8192, M = 1, N = 8192, act_order = 0, bits = 4, \ngroup = 128, scales = 3, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 15.843 15.833 15.856
EOD
$p0s1 << EOD
128 20.2013 20.152 20.2427
EOD
$p0s2 << EOD
128 15.909 15.898 15.934
EOD
$p0s3 << EOD
128 22.1853 22.1547 22.1947
EOD
$p0s4 << EOD
128 16.5813 16.544 16.6053
EOD
$p0s5 << EOD
128 16.992 16.968 17.0093
EOD
$p0s6 << EOD
128 17.6813 17.6667 17.6987
EOD
$p0s7 << EOD
128 23.7613 23.7333 23.7893
EOD
$p0s8 << EOD
128 35.498 35.448 35.52
EOD
$p0s9 << EOD
128 91.568 91.52 91.684
EOD
$p0s10 << EOD
128 100.96 100.88 101.008
EOD
$p0s11 << EOD
128 38.12 38.0827 38.1387
EOD
$p0s12 << EOD
128 121.472 121.264 121.696
EOD
$p0s13 << EOD
128 15.852 15.823 15.876
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
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_tp4_llama2_7b_down\nK = 2752, M = 2, N = 4096, act_order = 0, bits = 4, \ngroup = 64, scales = 0, zero_offset = 1" font ",9"
set xtics (64)
set logscale x 2
set xrange [55.6522:73.6]
$p1s0 << EOD
64 13.9299 13.9208 13.9352
EOD
$p1s1 << EOD
64 14.3802 14.3695 14.3931
EOD
$p1s2 << EOD
64 13.9406 13.9269 13.9535
EOD
$p1s3 << EOD
64 15.7971 15.7844 15.8046
EOD
$p1s4 << EOD
64 13.4202 13.4042 13.4293
EOD
$p1s5 << EOD
64 12.0747 12.0587 12.0861
EOD
$p1s6 << EOD
64 10.2141 10.2034 10.2232
EOD
$p1s7 << EOD
64 11.1421 11.1238 11.1543
EOD
$p1s8 << EOD
64 13.309 13.2998 13.3196
EOD
$p1s9 << EOD
64 23.2617 23.2495 23.2739
EOD
$p1s10 << EOD
64 45.4476 44.9859 45.7181
EOD
$p1s11 << EOD
64 10.4153 10.4013 10.436
EOD
$p1s12 << EOD
64 23.208 23.1936 23.224
EOD
$p1s13 << EOD
64 13.923 13.9177 13.9291
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
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_qwen3_30b_expert\nK = 192, M = 4, N = 2048, act_order = 0, bits = 4, \ngroup = 64, scales = 0, zero_offset = 1" font ",9"
set xtics (64)
set logscale x 2
set xrange [55.6522:73.6]
$p2s0 << EOD
64 13.2314 13.2314 13.2314
EOD
$p2s1 << EOD
64 14.7499 14.7499 14.7499
EOD
$p2s2 << EOD
64 13.2364 13.2364 13.2364
EOD
$p2s3 << EOD
64 14.3259 14.3259 14.3259
EOD
$p2s4 << EOD
64 13.9969 13.9969 13.9969
EOD
$p2s5 << EOD
64 12.5728 12.5728 12.5728
EOD
$p2s6 << EOD
64 10.1505 10.1505 10.1505
EOD
$p2s7 << EOD
64 8.20239 8.20239 8.20239
EOD
$p2s8 << EOD
64 15.4593 15.4593 15.4593
EOD
$p2s9 << EOD
64 12.0061 12.0061 12.0061
EOD
$p2s10 << EOD
64 20.1357 20.1357 20.1357
EOD
$p2s11 << EOD
64 3.05671 3.05671 3.05671
EOD
$p2s12 << EOD
64 5.44594 5.44594 5.44594
EOD
$p2s13 << EOD
64 13.1936 13.1936 13.1936
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_gemma4_down\nK = 528, M = 2, N = 2816, act_order = 0, bits = 4, \ngroup = 528, scales = 0, zero_offset = 1" font ",9"
set xtics (528)
set logscale x 2
set xrange [459.13:607.2]
$p3s10 << EOD
528 19.917 19.9088 19.921
EOD
$p3s11 << EOD
528 3.96447 3.9613 3.96521
EOD
$p3s12 << EOD
528 7.08 7.07294 7.09271
EOD
plot $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_group_192\nK = 384, M = 2, N = 1024, act_order = 0, bits = 4, \ngroup = 192, scales = 0, zero_offset = 1" font ",9"
set xtics (192)
set logscale x 2
set xrange [166.957:220.8]
$p4s0 << EOD
192 13.7554 13.7554 13.7554
EOD
$p4s1 << EOD
192 14.0968 14.0968 14.0968
EOD
$p4s2 << EOD
192 13.7973 13.7973 13.7973
EOD
$p4s3 << EOD
192 13.1392 13.1392 13.1392
EOD
$p4s4 << EOD
192 13.4005 13.4005 13.4005
EOD
$p4s5 << EOD
192 11.9753 11.9753 11.9753
EOD
$p4s6 << EOD
192 9.35995 9.35995 9.35995
EOD
$p4s7 << EOD
192 9.73591 9.73591 9.73591
EOD
$p4s8 << EOD
192 12.9626 12.9626 12.9626
EOD
$p4s9 << EOD
192 12.7986 12.7986 12.7986
EOD
$p4s10 << EOD
192 20.1283 20.1283 20.1283
EOD
$p4s11 << EOD
192 3.28463 3.28463 3.28463
EOD
$p4s12 << EOD
192 5.70406 5.70406 5.70406
EOD
$p4s13 << EOD
192 13.7407 13.7407 13.7407
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_n_264\nK = 256, M = 2, N = 264, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p5s0 << EOD
128 13.3213 13.3213 13.3213
EOD
$p5s1 << EOD
128 13.6228 13.6228 13.6228
EOD
$p5s2 << EOD
128 13.3245 13.3245 13.3245
EOD
$p5s3 << EOD
128 12.7346 12.7346 12.7346
EOD
$p5s4 << EOD
128 12.7804 12.7804 12.7804
EOD
$p5s5 << EOD
128 11.4133 11.4133 11.4133
EOD
$p5s6 << EOD
128 8.66931 8.66931 8.66931
EOD
$p5s7 << EOD
128 8.87759 8.87759 8.87759
EOD
$p5s8 << EOD
128 12.4495 12.4495 12.4495
EOD
$p5s9 << EOD
128 11.7431 11.7431 11.7431
EOD
$p5s10 << EOD
128 18.2953 18.2953 18.2953
EOD
$p5s11 << EOD
128 3.06811 3.06811 3.06811
EOD
$p5s12 << EOD
128 5.31603 5.31603 5.31603
EOD
$p5s13 << EOD
128 13.3254 13.3254 13.3254
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1091 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (block_kn = 128, launch_bounds = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9725
set bmargin at screen 0.9065
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9395 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50, 100)
set yrange [2.40244:154.838]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_large\nK = 8192, M = 1, N = 8192, act_order = 0, bits = 4, \ngroup = 128, scales = 3, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 15.843 15.833 15.856
EOD
$p0s1 << EOD
128 20.2013 20.152 20.2427
EOD
$p0s2 << EOD
128 15.909 15.898 15.934
EOD
$p0s3 << EOD
128 22.1853 22.1547 22.1947
EOD
$p0s4 << EOD
128 16.5813 16.544 16.6053
EOD
$p0s5 << EOD
128 16.992 16.968 17.0093
EOD
$p0s6 << EOD
128 17.6813 17.6667 17.6987
EOD
$p0s7 << EOD
128 23.7613 23.7333 23.7893
EOD
$p0s8 << EOD
128 35.498 35.448 35.52
EOD
$p0s9 << EOD
128 91.568 91.52 91.684
EOD
$p0s10 << EOD
128 100.96 100.88 101.008
EOD
$p0s11 << EOD
128 38.12 38.0827 38.1387
EOD
$p0s12 << EOD
128 121.472 121.264 121.696
EOD
$p0s13 << EOD
128 15.852 15.823 15.876
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
     $p0s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_tp4_llama2_7b_down\nK = 2752, M = 2, N = 4096, act_order = 0, bits = 4, \ngroup = 64, scales = 0, zero_offset = 1" font ",9"
set xtics (64)
set logscale x 2
set xrange [55.6522:73.6]
$p1s0 << EOD
64 13.9299 13.9208 13.9352
EOD
$p1s1 << EOD
64 14.3802 14.3695 14.3931
EOD
$p1s2 << EOD
64 13.9406 13.9269 13.9535
EOD
$p1s3 << EOD
64 15.7971 15.7844 15.8046
EOD
$p1s4 << EOD
64 13.4202 13.4042 13.4293
EOD
$p1s5 << EOD
64 12.0747 12.0587 12.0861
EOD
$p1s6 << EOD
64 10.2141 10.2034 10.2232
EOD
$p1s7 << EOD
64 11.1421 11.1238 11.1543
EOD
$p1s8 << EOD
64 13.309 13.2998 13.3196
EOD
$p1s9 << EOD
64 23.2617 23.2495 23.2739
EOD
$p1s10 << EOD
64 45.4476 44.9859 45.7181
EOD
$p1s11 << EOD
64 10.4153 10.4013 10.436
EOD
$p1s12 << EOD
64 23.208 23.1936 23.224
EOD
$p1s13 << EOD
64 13.923 13.9177 13.9291
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
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_qwen3_30b_expert\nK = 192, M = 4, N = 2048, act_order = 0, bits = 4, \ngroup = 64, scales = 0, zero_offset = 1" font ",9"
set xtics (64)
set logscale x 2
set xrange [55.6522:73.6]
$p2s0 << EOD
64 13.2314 13.2314 13.2314
EOD
$p2s1 << EOD
64 14.7499 14.7499 14.7499
EOD
$p2s2 << EOD
64 13.2364 13.2364 13.2364
EOD
$p2s3 << EOD
64 14.3259 14.3259 14.3259
EOD
$p2s4 << EOD
64 13.9969 13.9969 13.9969
EOD
$p2s5 << EOD
64 12.5728 12.5728 12.5728
EOD
$p2s6 << EOD
64 10.1505 10.1505 10.1505
EOD
$p2s7 << EOD
64 8.20239 8.20239 8.20239
EOD
$p2s8 << EOD
64 15.4593 15.4593 15.4593
EOD
$p2s9 << EOD
64 12.0061 12.0061 12.0061
EOD
$p2s10 << EOD
64 20.1357 20.1357 20.1357
EOD
$p2s11 << EOD
64 3.05671 3.05671 3.05671
EOD
$p2s12 << EOD
64 5.44594 5.44594 5.44594
EOD
$p2s13 << EOD
64 13.1936 13.1936 13.1936
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_gemma4_down\nK = 528, M = 2, N = 2816, act_order = 0, bits = 4, \ngroup = 528, scales = 0, zero_offset = 1" font ",9"
set xtics (528)
set logscale x 2
set xrange [459.13:607.2]
$p3s10 << EOD
528 19.917 19.9088 19.921
EOD
$p3s11 << EOD
528 3.96447 3.9613 3.96521
EOD
$p3s12 << EOD
528 7.08 7.07294 7.09271
EOD
plot $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_group_192\nK = 384, M = 2, N = 1024, act_order = 0, bits = 4, \ngroup = 192, scales = 0, zero_offset = 1" font ",9"
set xtics (192)
set logscale x 2
set xrange [166.957:220.8]
$p4s0 << EOD
192 13.7554 13.7554 13.7554
EOD
$p4s1 << EOD
192 14.0968 14.0968 14.0968
EOD
$p4s2 << EOD
192 13.7973 13.7973 13.7973
EOD
$p4s3 << EOD
192 13.1392 13.1392 13.1392
EOD
$p4s4 << EOD
192 13.4005 13.4005 13.4005
EOD
$p4s5 << EOD
192 11.9753 11.9753 11.9753
EOD
$p4s6 << EOD
192 9.35995 9.35995 9.35995
EOD
$p4s7 << EOD
192 9.73591 9.73591 9.73591
EOD
$p4s8 << EOD
192 12.9626 12.9626 12.9626
EOD
$p4s9 << EOD
192 12.7986 12.7986 12.7986
EOD
$p4s10 << EOD
192 20.1283 20.1283 20.1283
EOD
$p4s11 << EOD
192 3.28463 3.28463 3.28463
EOD
$p4s12 << EOD
192 5.70406 5.70406 5.70406
EOD
$p4s13 << EOD
192 13.7407 13.7407 13.7407
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_n_264\nK = 256, M = 2, N = 264, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p5s0 << EOD
128 13.3213 13.3213 13.3213
EOD
$p5s1 << EOD
128 13.6228 13.6228 13.6228
EOD
$p5s2 << EOD
128 13.3245 13.3245 13.3245
EOD
$p5s3 << EOD
128 12.7346 12.7346 12.7346
EOD
$p5s4 << EOD
128 12.7804 12.7804 12.7804
EOD
$p5s5 << EOD
128 11.4133 11.4133 11.4133
EOD
$p5s6 << EOD
128 8.66931 8.66931 8.66931
EOD
$p5s7 << EOD
128 8.87759 8.87759 8.87759
EOD
$p5s8 << EOD
128 12.4495 12.4495 12.4495
EOD
$p5s9 << EOD
128 11.7431 11.7431 11.7431
EOD
$p5s10 << EOD
128 18.2953 18.2953 18.2953
EOD
$p5s11 << EOD
128 3.06811 3.06811 3.06811
EOD
$p5s12 << EOD
128 5.31603 5.31603 5.31603
EOD
$p5s13 << EOD
128 13.3254 13.3254 13.3254
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
