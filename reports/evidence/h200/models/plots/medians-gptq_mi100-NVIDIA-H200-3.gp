# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 900,787 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (M = 1, act_order = 0, bits = 4, block_kn = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9390
set bmargin at screen 0.8399
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8895 center center horizontal maxcols 4 samplen 3
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
set ytics (5, 10, 20, 50)
set yrange [3.63457:50.3404]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "gemma_4_26b_a4b_gate_up\nK = 2816, N = 4224" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 11.3624 11.352 11.372
128 10.9166 10.8968 10.9288
EOD
$p0s1 << EOD
64 14.5648 14.5488 14.584
128 14.0648 14.045 14.0846
EOD
$p0s2 << EOD
64 11.344 11.3296 11.3584
128 10.9234 10.9082 10.9379
EOD
$p0s3 << EOD
64 15.7322 15.7053 15.7423
128 15.236 15.2144 15.2656
EOD
$p0s4 << EOD
64 12.5424 12.5312 12.556
128 12.3627 12.3429 12.3733
EOD
$p0s5 << EOD
64 11.8464 11.8264 11.8664
128 11.4034 11.3874 11.4156
EOD
$p0s6 << EOD
64 12.8936 12.8776 12.9104
128 12.451 12.4343 12.4709
EOD
$p0s7 << EOD
64 9.1088 9.102 9.114
128 8.67924 8.67276 8.69371
EOD
$p0s8 << EOD
64 13.0168 12.9984 13.0384
128 12.9478 12.9295 12.9585
EOD
$p0s9 << EOD
64 24.0728 24.0496 24.104
128 23.1642 23.1482 23.1794
EOD
$p0s10 << EOD
64 42.88 42.8696 42.9624
128 40.211 40.1539 40.5364
EOD
$p0s11 << EOD
64 10.804 10.8 10.82
128 10.748 10.7253 10.764
EOD
$p0s12 << EOD
64 24.3488 24.3216 24.368
128 24.4208 24.3744 24.4672
EOD
$p0s13 << EOD
64 11.3392 11.3232 11.348
128 10.9044 10.8899 10.9181
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
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "gemma_4_26b_a4b_down\nK = 2112, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p1s0 << EOD
64 10.956 10.9472 10.9632
EOD
$p1s1 << EOD
64 14.0972 14.0704 14.1064
EOD
$p1s2 << EOD
64 10.9528 10.9464 10.9644
EOD
$p1s3 << EOD
64 14.7152 14.7014 14.7338
EOD
$p1s4 << EOD
64 12.1284 12.1152 12.152
EOD
$p1s5 << EOD
64 11.42 11.41 11.4296
EOD
$p1s6 << EOD
64 12.324 12.3148 12.344
EOD
$p1s7 << EOD
64 7.9548 7.9392 7.9616
EOD
$p1s8 << EOD
64 12.0604 12.0476 12.0704
EOD
$p1s9 << EOD
64 14.1988 14.1872 14.22
EOD
$p1s10 << EOD
64 29.76 29.722 29.7728
EOD
$p1s11 << EOD
64 6.39079 6.38061 6.40145
128 6.35006 6.33794 6.36218
EOD
$p1s12 << EOD
64 14.312 14.2791 14.3627
EOD
$p1s13 << EOD
64 10.9568 10.9464 10.9824
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
set tmargin at screen 0.3494
set bmargin at screen 0.0801
set title "gemma_4_26b_a4b_expert_gate_up\nK = 2816, N = 1408" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p2s0 << EOD
64 11.9325 11.9176 11.9409
128 11.414 11.3999 11.4324
EOD
$p2s1 << EOD
64 15.0649 15.046 15.085
128 14.3961 14.3848 14.4241
EOD
$p2s2 << EOD
64 11.962 11.9485 11.9886
128 11.3891 11.3847 11.3996
EOD
$p2s3 << EOD
64 15.022 15.0103 15.0389
128 14.501 14.4781 14.5214
EOD
$p2s4 << EOD
64 13.1338 13.1064 13.1449
128 12.9104 12.8929 12.9275
EOD
$p2s5 << EOD
64 12.4255 12.397 12.442
128 11.8174 11.803 11.8269
EOD
$p2s6 << EOD
64 13.3868 13.3614 13.3972
128 12.918 12.911 12.9228
EOD
$p2s7 << EOD
64 9.03105 9.02888 9.03349
128 8.44249 8.41967 8.45587
EOD
$p2s8 << EOD
64 12.9901 12.9727 13.0075
128 12.9259 12.9144 12.9327
EOD
$p2s9 << EOD
64 14.0865 14.0841 14.0974
128 13.5738 13.5677 13.5806
EOD
$p2s10 << EOD
64 36.3835 36.3558 36.4594
128 35.9239 35.9048 35.9911
EOD
$p2s11 << EOD
64 7.525 7.504 7.54
128 7.4775 7.448 7.5035
EOD
$p2s12 << EOD
64 13.2628 13.232 13.2898
128 13.1926 13.1871 13.2148
EOD
$p2s13 << EOD
64 11.9675 11.9517 12.0027
128 11.3778 11.3461 11.3847
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
set tmargin at screen 0.3494
set bmargin at screen 0.0801
set title "gemma_4_26b_a4b_expert_down\nK = 704, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p3s0 << EOD
64 10.7632 10.761 10.771
EOD
$p3s1 << EOD
64 13.8505 13.8481 13.8798
EOD
$p3s2 << EOD
64 10.7696 10.7547 10.7903
EOD
$p3s3 << EOD
64 14.2464 14.2295 14.2551
EOD
$p3s4 << EOD
64 11.9286 11.919 11.9448
EOD
$p3s5 << EOD
64 11.2145 11.2079 11.216
EOD
$p3s6 << EOD
64 12.0641 12.0599 12.0857
EOD
$p3s7 << EOD
64 7.65279 7.64704 7.65798
EOD
$p3s8 << EOD
64 11.6866 11.6829 11.7002
EOD
$p3s9 << EOD
64 12.3199 12.3118 12.3264
EOD
$p3s10 << EOD
64 18.7676 18.765 18.7731
EOD
$p3s11 << EOD
64 4.26175 4.25875 4.27099
128 4.2825 4.27575 4.2875
EOD
$p3s12 << EOD
64 7.78048 7.7712 7.78368
EOD
$p3s13 << EOD
64 10.7746 10.7713 10.7769
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,787 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (M = 1, act_order = 0, bits = 4, block_kn = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9390
set bmargin at screen 0.8399
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8895 center center horizontal maxcols 4 samplen 3
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
set ytics (5, 10, 20, 50)
set yrange [3.63457:50.3404]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "gemma_4_26b_a4b_gate_up\nK = 2816, N = 4224" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 11.3624 11.352 11.372
128 10.9166 10.8968 10.9288
EOD
$p0s1 << EOD
64 14.5648 14.5488 14.584
128 14.0648 14.045 14.0846
EOD
$p0s2 << EOD
64 11.344 11.3296 11.3584
128 10.9234 10.9082 10.9379
EOD
$p0s3 << EOD
64 15.7322 15.7053 15.7423
128 15.236 15.2144 15.2656
EOD
$p0s4 << EOD
64 12.5424 12.5312 12.556
128 12.3627 12.3429 12.3733
EOD
$p0s5 << EOD
64 11.8464 11.8264 11.8664
128 11.4034 11.3874 11.4156
EOD
$p0s6 << EOD
64 12.8936 12.8776 12.9104
128 12.451 12.4343 12.4709
EOD
$p0s7 << EOD
64 9.1088 9.102 9.114
128 8.67924 8.67276 8.69371
EOD
$p0s8 << EOD
64 13.0168 12.9984 13.0384
128 12.9478 12.9295 12.9585
EOD
$p0s9 << EOD
64 24.0728 24.0496 24.104
128 23.1642 23.1482 23.1794
EOD
$p0s10 << EOD
64 42.88 42.8696 42.9624
128 40.211 40.1539 40.5364
EOD
$p0s11 << EOD
64 10.804 10.8 10.82
128 10.748 10.7253 10.764
EOD
$p0s12 << EOD
64 24.3488 24.3216 24.368
128 24.4208 24.3744 24.4672
EOD
$p0s13 << EOD
64 11.3392 11.3232 11.348
128 10.9044 10.8899 10.9181
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
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "gemma_4_26b_a4b_down\nK = 2112, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p1s0 << EOD
64 10.956 10.9472 10.9632
EOD
$p1s1 << EOD
64 14.0972 14.0704 14.1064
EOD
$p1s2 << EOD
64 10.9528 10.9464 10.9644
EOD
$p1s3 << EOD
64 14.7152 14.7014 14.7338
EOD
$p1s4 << EOD
64 12.1284 12.1152 12.152
EOD
$p1s5 << EOD
64 11.42 11.41 11.4296
EOD
$p1s6 << EOD
64 12.324 12.3148 12.344
EOD
$p1s7 << EOD
64 7.9548 7.9392 7.9616
EOD
$p1s8 << EOD
64 12.0604 12.0476 12.0704
EOD
$p1s9 << EOD
64 14.1988 14.1872 14.22
EOD
$p1s10 << EOD
64 29.76 29.722 29.7728
EOD
$p1s11 << EOD
64 6.39079 6.38061 6.40145
128 6.35006 6.33794 6.36218
EOD
$p1s12 << EOD
64 14.312 14.2791 14.3627
EOD
$p1s13 << EOD
64 10.9568 10.9464 10.9824
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
set tmargin at screen 0.3494
set bmargin at screen 0.0801
set title "gemma_4_26b_a4b_expert_gate_up\nK = 2816, N = 1408" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p2s0 << EOD
64 11.9325 11.9176 11.9409
128 11.414 11.3999 11.4324
EOD
$p2s1 << EOD
64 15.0649 15.046 15.085
128 14.3961 14.3848 14.4241
EOD
$p2s2 << EOD
64 11.962 11.9485 11.9886
128 11.3891 11.3847 11.3996
EOD
$p2s3 << EOD
64 15.022 15.0103 15.0389
128 14.501 14.4781 14.5214
EOD
$p2s4 << EOD
64 13.1338 13.1064 13.1449
128 12.9104 12.8929 12.9275
EOD
$p2s5 << EOD
64 12.4255 12.397 12.442
128 11.8174 11.803 11.8269
EOD
$p2s6 << EOD
64 13.3868 13.3614 13.3972
128 12.918 12.911 12.9228
EOD
$p2s7 << EOD
64 9.03105 9.02888 9.03349
128 8.44249 8.41967 8.45587
EOD
$p2s8 << EOD
64 12.9901 12.9727 13.0075
128 12.9259 12.9144 12.9327
EOD
$p2s9 << EOD
64 14.0865 14.0841 14.0974
128 13.5738 13.5677 13.5806
EOD
$p2s10 << EOD
64 36.3835 36.3558 36.4594
128 35.9239 35.9048 35.9911
EOD
$p2s11 << EOD
64 7.525 7.504 7.54
128 7.4775 7.448 7.5035
EOD
$p2s12 << EOD
64 13.2628 13.232 13.2898
128 13.1926 13.1871 13.2148
EOD
$p2s13 << EOD
64 11.9675 11.9517 12.0027
128 11.3778 11.3461 11.3847
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
set tmargin at screen 0.3494
set bmargin at screen 0.0801
set title "gemma_4_26b_a4b_expert_down\nK = 704, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p3s0 << EOD
64 10.7632 10.761 10.771
EOD
$p3s1 << EOD
64 13.8505 13.8481 13.8798
EOD
$p3s2 << EOD
64 10.7696 10.7547 10.7903
EOD
$p3s3 << EOD
64 14.2464 14.2295 14.2551
EOD
$p3s4 << EOD
64 11.9286 11.919 11.9448
EOD
$p3s5 << EOD
64 11.2145 11.2079 11.216
EOD
$p3s6 << EOD
64 12.0641 12.0599 12.0857
EOD
$p3s7 << EOD
64 7.65279 7.64704 7.65798
EOD
$p3s8 << EOD
64 11.6866 11.6829 11.7002
EOD
$p3s9 << EOD
64 12.3199 12.3118 12.3264
EOD
$p3s10 << EOD
64 18.7676 18.765 18.7731
EOD
$p3s11 << EOD
64 4.26175 4.25875 4.27099
128 4.2825 4.27575 4.2875
EOD
$p3s12 << EOD
64 7.78048 7.7712 7.78368
EOD
$p3s13 << EOD
64 10.7746 10.7713 10.7769
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
