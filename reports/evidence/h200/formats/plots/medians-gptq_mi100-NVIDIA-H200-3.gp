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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "alt", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "library_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dequant_gemm", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "dispatch", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "baseline", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fdot2", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fdot2_as_published", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fp32_reduce", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "vec_int2", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "vec_int", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "lds_coalesced", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "transposed", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "wave_shuffle", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "mfma"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50)
set yrange [2.49522:66.5474]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_k_504\nK = 504, M = 67, N = 1024, act_order = 0, bits = 4, \ngroup = 504, scales = 0, zero_offset = 1" font ",9"
set xtics (504)
set logscale x 2
set xrange [438.261:579.6]
$p0s0 << EOD
504 54.8114 54.7822 54.8351
EOD
$p0s1 << EOD
504 3.74024 3.73851 3.7451
EOD
$p0s2 << EOD
504 6.19162 6.18857 6.20095
EOD
$p0s3 << EOD
504 6.19067 6.18622 6.19556
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_k_504_group_128\nK = 504, M = 67, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p1s1 << EOD
128 3.75765 3.75467 3.76235
EOD
plot $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_llama2_7b_down_group_128\nK = 2752, M = 2, N = 4096, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p2s1 << EOD
128 10.434 10.422 10.448
EOD
plot $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_qwen3_30b_expert_group_128\nK = 192, M = 4, N = 2048, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p3s1 << EOD
128 3.03011 3.02818 3.03287
EOD
plot $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_v2\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 3, zero_offset = 0" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p4s0 << EOD
128 26.7897 26.7897 26.7897
EOD
$p4s1 << EOD
128 4.34747 4.34747 4.34747
EOD
$p4s2 << EOD
128 7.226 7.226 7.226
EOD
$p4s3 << EOD
128 11.6685 11.6685 11.6685
EOD
$p4s4 << EOD
128 11.6782 11.6782 11.6782
EOD
$p4s5 << EOD
128 12.814 12.814 12.814
EOD
$p4s6 << EOD
128 11.6715 11.6715 11.6715
EOD
$p4s7 << EOD
128 12.6805 12.6805 12.6805
EOD
$p4s8 << EOD
128 9.51306 9.51306 9.51306
EOD
$p4s9 << EOD
128 12.1971 12.1971 12.1971
EOD
$p4s10 << EOD
128 8.91816 8.91816 8.91816
EOD
$p4s11 << EOD
128 8.61012 8.61012 8.61012
EOD
$p4s12 << EOD
128 12.501 12.501 12.501
EOD
$p4s13 << EOD
128 14.7053 14.7053 14.7053
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
set title "suite_v2_8bit\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 3, zero_offset = 0" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p5s0 << EOD
128 27.4548 27.4306 27.4859
EOD
$p5s1 << EOD
128 4.3368 4.31893 4.34107
EOD
$p5s2 << EOD
128 7.3172 7.316 7.3392
EOD
$p5s3 << EOD
128 14.9545 14.9406 14.9691
EOD
$p5s4 << EOD
128 14.9531 14.9363 14.9686
EOD
$p5s5 << EOD
128 14.9497 14.9357 14.9636
EOD
$p5s6 << EOD
128 14.9393 14.933 14.9597
EOD
$p5s7 << EOD
128 15.7518 15.7487 15.7571
EOD
$p5s8 << EOD
128 14.8117 14.805 14.8142
EOD
$p5s9 << EOD
128 15.0448 15.0394 15.056
EOD
$p5s10 << EOD
128 13.5128 13.4977 13.5175
EOD
$p5s11 << EOD
128 12.1145 12.1112 12.1214
EOD
$p5s12 << EOD
128 13.2412 13.2353 13.2444
EOD
$p5s13 << EOD
128 15.8894 15.879 15.893
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "alt", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "library_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dequant_gemm", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "dispatch", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "baseline", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fdot2", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "fdot2_as_published", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "fp32_reduce", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "vec_int2", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "vec_int", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "lds_coalesced", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "transposed", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "wave_shuffle", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "mfma"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (5, 10, 20, 50)
set yrange [2.49522:66.5474]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_k_504\nK = 504, M = 67, N = 1024, act_order = 0, bits = 4, \ngroup = 504, scales = 0, zero_offset = 1" font ",9"
set xtics (504)
set logscale x 2
set xrange [438.261:579.6]
$p0s0 << EOD
504 54.8114 54.7822 54.8351
EOD
$p0s1 << EOD
504 3.74024 3.73851 3.7451
EOD
$p0s2 << EOD
504 6.19162 6.18857 6.20095
EOD
$p0s3 << EOD
504 6.19067 6.18622 6.19556
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_k_504_group_128\nK = 504, M = 67, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p1s1 << EOD
128 3.75765 3.75467 3.76235
EOD
plot $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_llama2_7b_down_group_128\nK = 2752, M = 2, N = 4096, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p2s1 << EOD
128 10.434 10.422 10.448
EOD
plot $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_tp4_qwen3_30b_expert_group_128\nK = 192, M = 4, N = 2048, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p3s1 << EOD
128 3.03011 3.02818 3.03287
EOD
plot $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_v2\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 3, zero_offset = 0" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p4s0 << EOD
128 26.7897 26.7897 26.7897
EOD
$p4s1 << EOD
128 4.34747 4.34747 4.34747
EOD
$p4s2 << EOD
128 7.226 7.226 7.226
EOD
$p4s3 << EOD
128 11.6685 11.6685 11.6685
EOD
$p4s4 << EOD
128 11.6782 11.6782 11.6782
EOD
$p4s5 << EOD
128 12.814 12.814 12.814
EOD
$p4s6 << EOD
128 11.6715 11.6715 11.6715
EOD
$p4s7 << EOD
128 12.6805 12.6805 12.6805
EOD
$p4s8 << EOD
128 9.51306 9.51306 9.51306
EOD
$p4s9 << EOD
128 12.1971 12.1971 12.1971
EOD
$p4s10 << EOD
128 8.91816 8.91816 8.91816
EOD
$p4s11 << EOD
128 8.61012 8.61012 8.61012
EOD
$p4s12 << EOD
128 12.501 12.501 12.501
EOD
$p4s13 << EOD
128 14.7053 14.7053 14.7053
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
set title "suite_v2_8bit\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 3, zero_offset = 0" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p5s0 << EOD
128 27.4548 27.4306 27.4859
EOD
$p5s1 << EOD
128 4.3368 4.31893 4.34107
EOD
$p5s2 << EOD
128 7.3172 7.316 7.3392
EOD
$p5s3 << EOD
128 14.9545 14.9406 14.9691
EOD
$p5s4 << EOD
128 14.9531 14.9363 14.9686
EOD
$p5s5 << EOD
128 14.9497 14.9357 14.9636
EOD
$p5s6 << EOD
128 14.9393 14.933 14.9597
EOD
$p5s7 << EOD
128 15.7518 15.7487 15.7571
EOD
$p5s8 << EOD
128 14.8117 14.805 14.8142
EOD
$p5s9 << EOD
128 15.0448 15.0394 15.056
EOD
$p5s10 << EOD
128 13.5128 13.4977 13.5175
EOD
$p5s11 << EOD
128 12.1145 12.1112 12.1214
EOD
$p5s12 << EOD
128 13.2412 13.2353 13.2444
EOD
$p5s13 << EOD
128 15.8894 15.879 15.893
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
