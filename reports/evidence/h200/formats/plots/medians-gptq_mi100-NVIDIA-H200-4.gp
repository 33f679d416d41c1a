# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-4.gp
set terminal svg size 900,1091 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-4.svg"
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
set ytics (2, 5, 10, 20, 50)
set yrange [1.94657:68.0961]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_n_384\nK = 256, M = 2, N = 384, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 13.2582 13.2582 13.2582
EOD
$p0s1 << EOD
128 13.5192 13.5192 13.5192
EOD
$p0s2 << EOD
128 13.2228 13.2228 13.2228
EOD
$p0s3 << EOD
128 12.6853 12.6853 12.6853
EOD
$p0s4 << EOD
128 12.7145 12.7145 12.7145
EOD
$p0s5 << EOD
128 11.3065 11.3065 11.3065
EOD
$p0s6 << EOD
128 8.62116 8.62116 8.62116
EOD
$p0s7 << EOD
128 8.902 8.902 8.902
EOD
$p0s8 << EOD
128 12.485 12.485 12.485
EOD
$p0s9 << EOD
128 11.9478 11.9478 11.9478
EOD
$p0s10 << EOD
128 18.3219 18.3219 18.3219
EOD
$p0s11 << EOD
128 3.00392 3.00392 3.00392
EOD
$p0s12 << EOD
128 5.26125 5.26125 5.26125
EOD
$p0s13 << EOD
128 13.2238 13.2238 13.2238
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
set title "suite_k_504\nK = 504, M = 67, N = 1024, act_order = 0, bits = 4, \ngroup = 504, scales = 0, zero_offset = 1" font ",9"
set xtics (504)
set logscale x 2
set xrange [438.261:579.6]
$p1s10 << EOD
504 55.263 55.2114 55.3015
EOD
$p1s11 << EOD
504 3.79278 3.78761 3.79922
EOD
$p1s12 << EOD
504 6.26914 6.26438 6.27162
EOD
$p1s13 << EOD
504 6.27044 6.26533 6.27867
EOD
plot $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_least\nK = 32, M = 1, N = 8, act_order = 0, bits = 4, \ngroup = 32, scales = 0, zero_offset = 1" font ",9"
set xtics (32)
set logscale x 2
set xrange [27.8261:36.8]
$p2s0 << EOD
32 4.93029 4.93029 4.93029
EOD
$p2s1 << EOD
32 6.22402 6.22402 6.22402
EOD
$p2s2 << EOD
32 5.69385 5.69385 5.69385
EOD
$p2s3 << EOD
32 5.18257 5.18257 5.18257
EOD
$p2s4 << EOD
32 5.88306 5.88306 5.88306
EOD
$p2s5 << EOD
32 5.79159 5.79159 5.79159
EOD
$p2s6 << EOD
32 5.58066 5.58066 5.58066
EOD
$p2s7 << EOD
32 5.00496 5.00496 5.00496
EOD
$p2s8 << EOD
32 5.30067 5.30067 5.30067
EOD
$p2s9 << EOD
32 5.28657 5.28657 5.28657
EOD
$p2s10 << EOD
32 7.43059 7.43059 7.43059
EOD
$p2s11 << EOD
32 2.39693 2.39693 2.39693
EOD
$p2s12 << EOD
32 4.68237 4.68237 4.68237
EOD
$p2s13 << EOD
32 5.74621 5.74621 5.74621
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
set title "suite_extreme\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 1, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p3s0 << EOD
128 11.9643 11.961 11.9644
EOD
$p3s1 << EOD
128 12.9298 12.9284 12.9396
EOD
$p3s2 << EOD
128 11.9793 11.9713 11.9836
EOD
$p3s3 << EOD
128 12.9827 12.9682 12.999
EOD
$p3s4 << EOD
128 9.63922 9.62789 9.64
EOD
$p3s5 << EOD
128 10.1747 10.1676 10.1802
EOD
$p3s6 << EOD
128 8.66556 8.66181 8.67469
EOD
$p3s7 << EOD
128 8.64389 8.63745 8.64786
EOD
$p3s8 << EOD
128 12.2086 12.2015 12.2182
EOD
$p3s9 << EOD
128 11.7119 11.6976 11.7194
EOD
$p3s10 << EOD
128 31.575 31.5634 31.5948
EOD
$p3s11 << EOD
128 4.4032 4.40053 4.41333
EOD
$p3s12 << EOD
128 7.31367 7.30333 7.32067
EOD
$p3s13 << EOD
128 11.9559 11.9466 11.9575
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
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_extreme_8bit\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 1, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p4s0 << EOD
128 15.247 15.2417 15.2527
EOD
$p4s10 << EOD
128 32.0021 31.9921 32.0116
EOD
$p4s11 << EOD
128 4.3848 4.37387 4.38853
EOD
$p4s12 << EOD
128 7.3804 7.3704 7.3872
EOD
$p4s13 << EOD
128 15.2708 15.2655 15.2759
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_zero\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 2, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p5s0 << EOD
128 11.9589 11.9558 11.9649
EOD
$p5s1 << EOD
128 12.9257 12.9233 12.9294
EOD
$p5s2 << EOD
128 11.9838 11.978 11.9924
EOD
$p5s3 << EOD
128 12.9873 12.9836 12.9928
EOD
$p5s4 << EOD
128 9.64227 9.62761 9.64701
EOD
$p5s5 << EOD
128 10.1702 10.1686 10.1742
EOD
$p5s6 << EOD
128 8.66712 8.66442 8.66924
EOD
$p5s7 << EOD
128 8.6635 8.65557 8.66619
EOD
$p5s8 << EOD
128 12.2114 12.2072 12.2162
EOD
$p5s9 << EOD
128 11.7158 11.7097 11.7189
EOD
$p5s10 << EOD
128 23.642 23.6097 23.6678
EOD
$p5s11 << EOD
128 4.39253 4.38773 4.40693
EOD
$p5s12 << EOD
128 7.28333 7.27867 7.29133
EOD
$p5s13 << EOD
128 11.9715 11.9611 11.9754
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
set output "medians-gptq_mi100-NVIDIA-H200-4.png"
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
set ytics (2, 5, 10, 20, 50)
set yrange [1.94657:68.0961]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8533
set bmargin at screen 0.6590
set title "suite_n_384\nK = 256, M = 2, N = 384, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p0s0 << EOD
128 13.2582 13.2582 13.2582
EOD
$p0s1 << EOD
128 13.5192 13.5192 13.5192
EOD
$p0s2 << EOD
128 13.2228 13.2228 13.2228
EOD
$p0s3 << EOD
128 12.6853 12.6853 12.6853
EOD
$p0s4 << EOD
128 12.7145 12.7145 12.7145
EOD
$p0s5 << EOD
128 11.3065 11.3065 11.3065
EOD
$p0s6 << EOD
128 8.62116 8.62116 8.62116
EOD
$p0s7 << EOD
128 8.902 8.902 8.902
EOD
$p0s8 << EOD
128 12.485 12.485 12.485
EOD
$p0s9 << EOD
128 11.9478 11.9478 11.9478
EOD
$p0s10 << EOD
128 18.3219 18.3219 18.3219
EOD
$p0s11 << EOD
128 3.00392 3.00392 3.00392
EOD
$p0s12 << EOD
128 5.26125 5.26125 5.26125
EOD
$p0s13 << EOD
128 13.2238 13.2238 13.2238
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
set title "suite_k_504\nK = 504, M = 67, N = 1024, act_order = 0, bits = 4, \ngroup = 504, scales = 0, zero_offset = 1" font ",9"
set xtics (504)
set logscale x 2
set xrange [438.261:579.6]
$p1s10 << EOD
504 55.263 55.2114 55.3015
EOD
$p1s11 << EOD
504 3.79278 3.78761 3.79922
EOD
$p1s12 << EOD
504 6.26914 6.26438 6.27162
EOD
$p1s13 << EOD
504 6.27044 6.26533 6.27867
EOD
plot $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5527
set bmargin at screen 0.3584
set title "suite_least\nK = 32, M = 1, N = 8, act_order = 0, bits = 4, \ngroup = 32, scales = 0, zero_offset = 1" font ",9"
set xtics (32)
set logscale x 2
set xrange [27.8261:36.8]
$p2s0 << EOD
32 4.93029 4.93029 4.93029
EOD
$p2s1 << EOD
32 6.22402 6.22402 6.22402
EOD
$p2s2 << EOD
32 5.69385 5.69385 5.69385
EOD
$p2s3 << EOD
32 5.18257 5.18257 5.18257
EOD
$p2s4 << EOD
32 5.88306 5.88306 5.88306
EOD
$p2s5 << EOD
32 5.79159 5.79159 5.79159
EOD
$p2s6 << EOD
32 5.58066 5.58066 5.58066
EOD
$p2s7 << EOD
32 5.00496 5.00496 5.00496
EOD
$p2s8 << EOD
32 5.30067 5.30067 5.30067
EOD
$p2s9 << EOD
32 5.28657 5.28657 5.28657
EOD
$p2s10 << EOD
32 7.43059 7.43059 7.43059
EOD
$p2s11 << EOD
32 2.39693 2.39693 2.39693
EOD
$p2s12 << EOD
32 4.68237 4.68237 4.68237
EOD
$p2s13 << EOD
32 5.74621 5.74621 5.74621
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
set title "suite_extreme\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 1, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p3s0 << EOD
128 11.9643 11.961 11.9644
EOD
$p3s1 << EOD
128 12.9298 12.9284 12.9396
EOD
$p3s2 << EOD
128 11.9793 11.9713 11.9836
EOD
$p3s3 << EOD
128 12.9827 12.9682 12.999
EOD
$p3s4 << EOD
128 9.63922 9.62789 9.64
EOD
$p3s5 << EOD
128 10.1747 10.1676 10.1802
EOD
$p3s6 << EOD
128 8.66556 8.66181 8.67469
EOD
$p3s7 << EOD
128 8.64389 8.63745 8.64786
EOD
$p3s8 << EOD
128 12.2086 12.2015 12.2182
EOD
$p3s9 << EOD
128 11.7119 11.6976 11.7194
EOD
$p3s10 << EOD
128 31.575 31.5634 31.5948
EOD
$p3s11 << EOD
128 4.4032 4.40053 4.41333
EOD
$p3s12 << EOD
128 7.31367 7.30333 7.32067
EOD
$p3s13 << EOD
128 11.9559 11.9466 11.9575
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
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_extreme_8bit\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 8, \ngroup = 128, scales = 1, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p4s0 << EOD
128 15.247 15.2417 15.2527
EOD
$p4s10 << EOD
128 32.0021 31.9921 32.0116
EOD
$p4s11 << EOD
128 4.3848 4.37387 4.38853
EOD
$p4s12 << EOD
128 7.3804 7.3704 7.3872
EOD
$p4s13 << EOD
128 15.2708 15.2655 15.2759
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2521
set bmargin at screen 0.0577
set title "suite_zero\nK = 1024, M = 3, N = 1024, act_order = 0, bits = 4, \ngroup = 128, scales = 2, zero_offset = 1" font ",9"
set xtics (128)
set logscale x 2
set xrange [111.304:147.2]
$p5s0 << EOD
128 11.9589 11.9558 11.9649
EOD
$p5s1 << EOD
128 12.9257 12.9233 12.9294
EOD
$p5s2 << EOD
128 11.9838 11.978 11.9924
EOD
$p5s3 << EOD
128 12.9873 12.9836 12.9928
EOD
$p5s4 << EOD
128 9.64227 9.62761 9.64701
EOD
$p5s5 << EOD
128 10.1702 10.1686 10.1742
EOD
$p5s6 << EOD
128 8.66712 8.66442 8.66924
EOD
$p5s7 << EOD
128 8.6635 8.65557 8.66619
EOD
$p5s8 << EOD
128 12.2114 12.2072 12.2162
EOD
$p5s9 << EOD
128 11.7158 11.7097 11.7189
EOD
$p5s10 << EOD
128 23.642 23.6097 23.6678
EOD
$p5s11 << EOD
128 4.39253 4.38773 4.40693
EOD
$p5s12 << EOD
128 7.28333 7.27867 7.29133
EOD
$p5s13 << EOD
128 11.9715 11.9611 11.9754
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
