# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,1123 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (block_kn = 128, launch_bounds = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9733
set bmargin at screen 0.8807
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9270 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline zero_offset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published zero_offset=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce zero_offset=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2 zero_offset=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int zero_offset=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced zero_offset=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed zero_offset=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle zero_offset=0", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma zero_offset=0", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt zero_offset=0", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16 zero_offset=0", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm zero_offset=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch zero_offset=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200)
set yrange [8.62946:210.812]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "qwen3_32b_tp4_down\nK = 6400, M = 1, N = 5120, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p0s0 << EOD
-1 12.0387 12.028 12.0507
32 13.5589 13.5482 13.5665
64 12.732 12.716 12.74
128 12.29 12.2787 12.2987
EOD
$p0s1 << EOD
-1 15.282 15.262 15.288
32 16.6891 16.68 16.704
64 15.772 15.76 15.784
128 15.303 15.291 15.318
EOD
$p0s2 << EOD
-1 12.2213 12.2093 12.228
32 13.5185 13.5055 13.5314
64 12.698 12.691 12.713
128 12.2013 12.1907 12.2087
EOD
$p0s3 << EOD
-1 17.588 17.574 17.603
32 19.2206 19.1989 19.2286
64 18.2903 18.2674 18.2971
128 17.7737 17.7589 17.7863
EOD
$p0s4 << EOD
-1 13.425 13.413 13.436
32 14.0168 13.9947 14.0305
64 13.822 13.816 13.838
128 13.616 13.602 13.637
EOD
$p0s5 << EOD
-1 12.877 12.868 12.885
32 14.144 14.1326 14.1531
64 13.333 13.321 13.352
128 12.806 12.801 12.82
EOD
$p0s6 << EOD
-1 13.846 13.836 13.861
32 15.5417 15.5326 15.5543
64 14.468 14.452 14.482
128 14.143 14.132 14.157
EOD
$p0s7 << EOD
-1 12.744 12.72 12.754
32 13.6594 13.6488 13.6739
64 12.96 12.952 12.968
128 12.769 12.754 12.794
EOD
$p0s8 << EOD
-1 21.997 21.981 22.008
32 22.3554 22.336 22.3749
64 22.174 22.163 22.188
128 22.078 22.048 22.102
EOD
$p0s9 << EOD
-1 48.46 48.432 48.512
32 53.7851 53.7531 53.824
64 50.232 50.192 50.28
128 48.644 48.624 48.668
EOD
$p0s10 << EOD
-1 91.298 90.726 91.87
32 74.2514 74.064 74.5486
64 76.296 75.9299 76.644
128 76.39 75.9419 76.694
EOD
$p0s11 << EOD
-1 20.3808 20.3472 20.408
32 20.5632 20.5216 20.5904
64 20.744 20.7232 20.7616
128 20.5376 20.5184 20.5568
EOD
$p0s12 << EOD
-1 59.536 59.464 59.588
32 59.676 59.604 59.76
64 59.34 59.296 59.448
128 59.62 59.568 59.688
EOD
$p0s13 << EOD
-1 12.02 12.0093 12.0313
32 13.5733 13.565 13.5832
64 12.664 12.652 12.68
128 12.114 12.1047 12.1213
EOD
$p0s14 << EOD
-1 12.0333 12.0247 12.0453
32 13.5474 13.5413 13.5596
64 12.733 12.72 12.751
128 12.296 12.2853 12.3013
EOD
$p0s15 << EOD
-1 15.252 15.237 15.268
32 16.7109 16.6869 16.7246
64 15.771 15.76 15.786
128 15.352 15.334 15.367
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
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "qwen3_32b_tp4_down\nK = 6400, M = 1, N = 5120, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p1s0 << EOD
-1 12.3 12.2927 12.3053
32 14.3817 14.3726 14.392
64 13.355 13.338 13.363
128 12.927 12.916 12.936
EOD
$p1s10 << EOD
-1 74.64 74.438 74.854
32 101.824 101.44 102.336
64 90.132 90.056 90.364
128 87.604 87.388 87.832
EOD
$p1s11 << EOD
-1 20.544 20.5248 20.5696
32 20.7344 20.72 20.752
64 20.3856 20.3168 20.4192
128 20.4048 20.3872 20.4224
EOD
$p1s12 << EOD
-1 59.388 59.328 59.46
32 65.78 65.728 65.816
64 64.288 64.24 64.384
128 63.328 63.292 63.372
EOD
$p1s13 << EOD
-1 12.527 12.524 12.532
32 14.4286 14.4194 14.4366
64 13.444 13.432 13.459
128 12.88 12.872 12.887
EOD
$p1s14 << EOD
-1 12.314 12.3093 12.32
32 14.4046 14.3977 14.4114
64 13.369 13.358 13.382
128 12.95 12.94 12.968
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "suite_old\nK = 256, M = 128, N = 512, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p2s14 << EOD
128 13.3563 13.3488 13.3637
EOD
$p2s15 << EOD
128 18.5068 18.4988 18.515
EOD
plot $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "suite_new\nK = 2048, M = 256, N = 4096, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p3s14 << EOD
128 140.32 140.256 140.384
EOD
$p3s15 << EOD
128 174.464 174.368 174.528
EOD
plot $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "suite_old_8bit\nK = 256, M = 17, N = 512, act_order = 1, bits = 8, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p4s14 << EOD
128 27.1668 27.1668 27.1668
EOD
plot $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "suite_one_row\nK = 256, M = 1, N = 128, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p5s14 << EOD
128 10.4235 10.4235 10.4235
EOD
$p5s15 << EOD
128 13.5332 13.5332 13.5332
EOD
plot $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1123 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (block_kn = 128, launch_bounds = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9733
set bmargin at screen 0.8807
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9270 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline zero_offset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published zero_offset=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce zero_offset=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2 zero_offset=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int zero_offset=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced zero_offset=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed zero_offset=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle zero_offset=0", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma zero_offset=0", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt zero_offset=0", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16 zero_offset=0", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm zero_offset=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch zero_offset=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200)
set yrange [8.62946:210.812]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "qwen3_32b_tp4_down\nK = 6400, M = 1, N = 5120, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p0s0 << EOD
-1 12.0387 12.028 12.0507
32 13.5589 13.5482 13.5665
64 12.732 12.716 12.74
128 12.29 12.2787 12.2987
EOD
$p0s1 << EOD
-1 15.282 15.262 15.288
32 16.6891 16.68 16.704
64 15.772 15.76 15.784
128 15.303 15.291 15.318
EOD
$p0s2 << EOD
-1 12.2213 12.2093 12.228
32 13.5185 13.5055 13.5314
64 12.698 12.691 12.713
128 12.2013 12.1907 12.2087
EOD
$p0s3 << EOD
-1 17.588 17.574 17.603
32 19.2206 19.1989 19.2286
64 18.2903 18.2674 18.2971
128 17.7737 17.7589 17.7863
EOD
$p0s4 << EOD
-1 13.425 13.413 13.436
32 14.0168 13.9947 14.0305
64 13.822 13.816 13.838
128 13.616 13.602 13.637
EOD
$p0s5 << EOD
-1 12.877 12.868 12.885
32 14.144 14.1326 14.1531
64 13.333 13.321 13.352
128 12.806 12.801 12.82
EOD
$p0s6 << EOD
-1 13.846 13.836 13.861
32 15.5417 15.5326 15.5543
64 14.468 14.452 14.482
128 14.143 14.132 14.157
EOD
$p0s7 << EOD
-1 12.744 12.72 12.754
32 13.6594 13.6488 13.6739
64 12.96 12.952 12.968
128 12.769 12.754 12.794
EOD
$p0s8 << EOD
-1 21.997 21.981 22.008
32 22.3554 22.336 22.3749
64 22.174 22.163 22.188
128 22.078 22.048 22.102
EOD
$p0s9 << EOD
-1 48.46 48.432 48.512
32 53.7851 53.7531 53.824
64 50.232 50.192 50.28
128 48.644 48.624 48.668
EOD
$p0s10 << EOD
-1 91.298 90.726 91.87
32 74.2514 74.064 74.5486
64 76.296 75.9299 76.644
128 76.39 75.9419 76.694
EOD
$p0s11 << EOD
-1 20.3808 20.3472 20.408
32 20.5632 20.5216 20.5904
64 20.744 20.7232 20.7616
128 20.5376 20.5184 20.5568
EOD
$p0s12 << EOD
-1 59.536 59.464 59.588
32 59.676 59.604 59.76
64 59.34 59.296 59.448
128 59.62 59.568 59.688
EOD
$p0s13 << EOD
-1 12.02 12.0093 12.0313
32 13.5733 13.565 13.5832
64 12.664 12.652 12.68
128 12.114 12.1047 12.1213
EOD
$p0s14 << EOD
-1 12.0333 12.0247 12.0453
32 13.5474 13.5413 13.5596
64 12.733 12.72 12.751
128 12.296 12.2853 12.3013
EOD
$p0s15 << EOD
-1 15.252 15.237 15.268
32 16.7109 16.6869 16.7246
64 15.771 15.76 15.786
128 15.352 15.334 15.367
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
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "qwen3_32b_tp4_down\nK = 6400, M = 1, N = 5120, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p1s0 << EOD
-1 12.3 12.2927 12.3053
32 14.3817 14.3726 14.392
64 13.355 13.338 13.363
128 12.927 12.916 12.936
EOD
$p1s10 << EOD
-1 74.64 74.438 74.854
32 101.824 101.44 102.336
64 90.132 90.056 90.364
128 87.604 87.388 87.832
EOD
$p1s11 << EOD
-1 20.544 20.5248 20.5696
32 20.7344 20.72 20.752
64 20.3856 20.3168 20.4192
128 20.4048 20.3872 20.4224
EOD
$p1s12 << EOD
-1 59.388 59.328 59.46
32 65.78 65.728 65.816
64 64.288 64.24 64.384
128 63.328 63.292 63.372
EOD
$p1s13 << EOD
-1 12.527 12.524 12.532
32 14.4286 14.4194 14.4366
64 13.444 13.432 13.459
128 12.88 12.872 12.887
EOD
$p1s14 << EOD
-1 12.314 12.3093 12.32
32 14.4046 14.3977 14.4114
64 13.369 13.358 13.382
128 12.95 12.94 12.968
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "suite_old\nK = 256, M = 128, N = 512, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p2s14 << EOD
128 13.3563 13.3488 13.3637
EOD
$p2s15 << EOD
128 18.5068 18.4988 18.515
EOD
plot $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "suite_new\nK = 2048, M = 256, N = 4096, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p3s14 << EOD
128 140.32 140.256 140.384
EOD
$p3s15 << EOD
128 174.464 174.368 174.528
EOD
plot $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "suite_old_8bit\nK = 256, M = 17, N = 512, act_order = 1, bits = 8, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p4s14 << EOD
128 27.1668 27.1668 27.1668
EOD
plot $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "suite_one_row\nK = 256, M = 1, N = 128, act_order = 0, bits = 4, \ngroup = 128, scales = 0, zero_offset = 1" font ",9"
set xtics (128)
set xrange [127.5:128.5]
$p5s14 << EOD
128 10.4235 10.4235 10.4235
EOD
$p5s15 << EOD
128 13.5332 13.5332 13.5332
EOD
plot $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
