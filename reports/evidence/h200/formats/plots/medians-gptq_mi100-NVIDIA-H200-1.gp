# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1123 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
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
set ytics (10, 20, 50, 100)
set yrange [6.68546:153.481]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "qwen3_32b_tp4_qkv\nK = 5120, M = 1, N = 2560, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p0s0 << EOD
-1 10.728 10.724 10.736
32 12.2268 12.2136 12.2419
64 11.336 11.3289 11.3387
128 10.8707 10.8632 10.8867
EOD
$p0s1 << EOD
-1 13.6536 13.6376 13.6624
32 15.248 15.232 15.2715
64 14.3076 14.2987 14.3271
128 13.8156 13.8055 13.824
EOD
$p0s2 << EOD
-1 10.7184 10.704 10.7296
32 12.2259 12.2042 12.2447
64 11.3298 11.3209 11.3351
128 10.9482 10.9389 10.9533
EOD
$p0s3 << EOD
-1 15.1318 15.1183 15.1419
32 16.78 16.745 16.8061
64 15.7788 15.7609 15.7995
128 15.3004 15.2853 15.3209
EOD
$p0s4 << EOD
-1 12.1688 12.1552 12.1824
32 12.8122 12.7915 12.8254
64 12.5342 12.5244 12.5458
128 12.3739 12.3571 12.3874
EOD
$p0s5 << EOD
-1 11.2192 11.2072 11.2384
32 12.7576 12.7473 12.7793
64 11.8347 11.8249 11.8444
128 11.3827 11.3693 11.3971
EOD
$p0s6 << EOD
-1 12.024 12.0136 12.0456
32 13.6894 13.6734 13.7092
64 12.6898 12.6773 12.7022
128 12.2653 12.2543 12.2745
EOD
$p0s7 << EOD
-1 8.6364 8.6308 8.642
32 10.1854 10.1769 10.1991
64 9.12756 9.12178 9.13556
128 8.77895 8.76968 8.78568
EOD
$p0s8 << EOD
-1 12.8792 12.8552 12.8944
32 13.12 13.1068 13.1558
64 12.9778 12.9742 12.9929
128 12.8893 12.8758 12.9019
EOD
$p0s9 << EOD
-1 23.6928 23.6816 23.7088
32 26.7567 26.7256 26.7887
64 24.7369 24.7236 24.7591
128 23.8341 23.8063 23.8829
EOD
$p0s10 << EOD
-1 69.4776 69.3224 69.5952
32 73.5991 73.4438 73.6696
64 69.3502 69.2996 69.4276
128 70.6072 70.5499 70.6274
EOD
$p0s11 << EOD
-1 11.5016 11.4896 11.516
32 11.5184 11.5008 11.544
64 11.3368 11.3216 11.3776
128 11.48 11.4568 11.5184
EOD
$p0s12 << EOD
-1 26.054 26.022 26.094
32 26.266 26.238 26.298
64 26.188 26.164 26.208
128 26.098 26.068 26.136
EOD
$p0s13 << EOD
-1 10.7736 10.7568 10.7832
32 12.2522 12.2391 12.2692
64 11.3102 11.3049 11.3191
128 10.8741 10.8556 10.8859
EOD
$p0s14 << EOD
-1 10.7416 10.7336 10.7512
32 12.2428 12.2334 12.2569
64 11.3502 11.3413 11.3564
128 10.864 10.8514 10.8825
EOD
$p0s15 << EOD
-1 13.676 13.664 13.696
32 15.2584 15.2395 15.2781
64 14.3058 14.2898 14.3147
128 13.8282 13.8198 13.8442
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
set title "qwen3_32b_tp4_qkv\nK = 5120, M = 1, N = 2560, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p1s0 << EOD
-1 11.0056 10.9976 11.0232
32 12.7708 12.7492 12.7887
64 11.8498 11.8356 11.8578
128 11.3785 11.3735 11.3903
EOD
$p1s10 << EOD
-1 69.5488 69.4576 69.5968
32 75.4005 75.1962 75.6405
64 71.0747 70.8799 71.2409
128 67.6606 67.4585 67.7861
EOD
$p1s11 << EOD
-1 11.564 11.5392 11.5952
32 11.4784 11.4624 11.4992
64 11.5584 11.5248 11.5808
128 11.412 11.3936 11.4464
EOD
$p1s12 << EOD
-1 26.02 26.0019 26.064
32 28.594 28.5759 28.618
64 27.97 27.944 27.988
128 27.384 27.356 27.4
EOD
$p1s13 << EOD
-1 11.02 11.012 11.0368
32 12.8009 12.7944 12.8132
64 11.8827 11.8622 11.8916
128 11.3726 11.3608 11.392
EOD
$p1s14 << EOD
-1 10.9968 10.984 11.0032
32 12.7765 12.7567 12.7906
64 11.8649 11.8524 11.8702
128 11.3895 11.3802 11.4021
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
set title "qwen3_32b_tp4_o\nK = 2048, M = 1, N = 5120, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p2s0 << EOD
-1 10.7547 10.742 10.7773
32 12.2392 12.2225 12.2491
64 11.3329 11.3183 11.3426
128 10.898 10.8893 10.9093
EOD
$p2s1 << EOD
-1 13.8013 13.7907 13.8173
32 15.36 15.3493 15.3768
64 14.4431 14.425 14.4557
128 13.93 13.9187 13.944
EOD
$p2s2 << EOD
-1 10.756 10.748 10.774
32 12.2331 12.221 12.2507
64 11.3628 11.3482 11.3725
128 10.8713 10.866 10.8833
EOD
$p2s3 << EOD
-1 14.3562 14.3429 14.3708
32 15.9104 15.8896 15.9216
64 14.9501 14.9288 14.9699
128 14.4742 14.464 14.488
EOD
$p2s4 << EOD
-1 12.3793 12.372 12.392
32 12.8975 12.8838 12.9181
64 12.6226 12.6066 12.6435
128 12.53 12.5167 12.5547
EOD
$p2s5 << EOD
-1 11.2453 11.2287 11.2547
32 12.797 12.7802 12.8168
64 11.8602 11.8414 11.8741
128 11.372 11.3573 11.3847
EOD
$p2s6 << EOD
-1 12.09 12.0773 12.104
32 13.6648 13.661 13.6747
64 12.7555 12.7457 12.7652
128 12.2787 12.2707 12.2907
EOD
$p2s7 << EOD
-1 8.08233 8.07733 8.08767
32 9.7821 9.77295 9.79657
64 8.70817 8.7033 8.71235
128 8.19533 8.183 8.20667
EOD
$p2s8 << EOD
-1 12.748 12.7373 12.7593
32 12.928 12.9189 12.9372
64 12.823 12.8139 12.839
128 12.7853 12.7747 12.7953
EOD
$p2s9 << EOD
-1 22.1053 22.0867 22.1207
32 25.2442 25.2251 25.261
64 23.1457 23.1075 23.1555
128 22.248 22.2273 22.2707
EOD
$p2s10 << EOD
-1 31.44 31.412 31.4814
32 32.3543 32.3223 32.4114
64 31.9283 31.9123 31.9638
128 31.8127 31.78 31.8387
EOD
$p2s11 << EOD
-1 8.0576 8.04853 8.0832
32 8.16853 8.16 8.18347
64 8.11787 8.10027 8.1312
128 8.21653 8.20373 8.2368
EOD
$p2s12 << EOD
-1 20.296 20.2656 20.3104
32 20.56 20.52 20.5872
64 20.5904 20.56 20.608
128 20.56 20.5376 20.592
EOD
$p2s13 << EOD
-1 10.7593 10.7493 10.7707
32 12.2278 12.2164 12.2392
64 11.3398 11.321 11.3642
128 10.9233 10.912 10.9347
EOD
$p2s14 << EOD
-1 10.7553 10.742 10.7653
32 12.221 12.211 12.2316
64 11.3322 11.3224 11.3419
128 10.8813 10.8647 10.896
EOD
$p2s15 << EOD
-1 13.8073 13.796 13.8133
32 15.3509 15.3402 15.3691
64 14.4125 14.3986 14.4313
128 13.9193 13.9053 13.9427
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
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "qwen3_32b_tp4_o\nK = 2048, M = 1, N = 5120, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p3s0 << EOD
-1 11.06 11.052 11.0693
32 12.7429 12.733 12.7558
64 11.817 11.7976 11.8442
128 11.344 11.3387 11.3527
EOD
$p3s10 << EOD
-1 31.526 31.5053 31.5893
32 37.0126 36.963 37.0491
64 35.5847 35.5659 35.6209
128 33.336 33.2853 33.564
EOD
$p3s11 << EOD
-1 8.1136 8.1008 8.12053
32 8.11573 8.0992 8.1328
64 8.24533 8.23147 8.2608
128 8.11627 8.1104 8.1216
EOD
$p3s12 << EOD
-1 20.2784 20.2512 20.3008
32 22.5408 22.5088 22.5632
64 22.0896 22.0752 22.1248
128 21.584 21.5728 21.5888
EOD
$p3s13 << EOD
-1 11.0973 11.0853 11.1147
32 12.7802 12.7695 12.7909
64 11.8136 11.8024 11.824
128 11.344 11.3387 11.354
EOD
$p3s14 << EOD
-1 11.0473 11.04 11.0593
32 12.7657 12.7512 12.7832
64 11.8407 11.8317 11.8567
128 11.3587 11.3547 11.372
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "qwen3_32b_tp4_gate_up\nK = 5120, M = 1, N = 12800, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p4s0 << EOD
-1 15.5 15.472 15.527
32 17.352 17.324 17.376
64 16.13 16.111 16.153
128 15.466 15.45 15.486
EOD
$p4s1 << EOD
-1 19.9293 19.8907 19.9587
32 21.1533 21.144 21.1813
64 20.3853 20.356 20.416
128 20.1533 20.0933 20.1893
EOD
$p4s2 << EOD
-1 15.619 15.601 15.648
32 17.3387 17.3027 17.3787
64 16.084 16.067 16.104
128 15.677 15.673 15.69
EOD
$p4s3 << EOD
-1 21.092 21.0747 21.14
32 22.7213 22.688 22.752
64 21.724 21.672 21.7667
128 21.3373 21.32 21.3533
EOD
$p4s4 << EOD
-1 16.204 16.179 16.238
32 16.8973 16.8813 16.9253
64 16.291 16.273 16.32
128 16.213 16.197 16.23
EOD
$p4s5 << EOD
-1 16.5813 16.56 16.612
32 18.1733 18.1587 18.1867
64 17.132 17.1013 17.16
128 16.716 16.704 16.736
EOD
$p4s6 << EOD
-1 17.4533 17.4293 17.4667
32 18.904 18.8787 18.9307
64 17.9427 17.9027 17.976
128 17.7093 17.6827 17.72
EOD
$p4s7 << EOD
-1 22.8493 22.8347 22.868
32 24.276 24.2453 24.3213
64 23.4853 23.4653 23.508
128 23.2853 23.2747 23.3067
EOD
$p4s8 << EOD
-1 35.086 35.036 35.14
32 35.536 35.504 35.57
64 35.25 35.196 35.308
128 35.12 35.062 35.15
EOD
$p4s9 << EOD
-1 89.472 89.376 89.676
32 102.864 102.752 103.072
64 96.128 95.904 96.352
128 89.684 89.612 89.824
EOD
$p4s10 << EOD
-1 98.96 98.88 99.04
32 100.048 99.952 100.128
64 99.312 99.2 99.568
128 99.584 99.504 99.664
EOD
$p4s11 << EOD
-1 34.912 34.8827 34.9253
32 34.7973 34.7707 34.8213
64 34.68 34.6587 34.7147
128 34.72 34.6853 34.7387
EOD
$p4s12 << EOD
-1 117.136 116.992 117.28
32 117.12 116.928 117.152
64 117.056 116.896 117.216
128 117.44 117.312 117.664
EOD
$p4s13 << EOD
-1 15.386 15.363 15.414
32 17.2427 17.208 17.2787
64 16.148 16.13 16.168
128 15.453 15.432 15.476
EOD
$p4s14 << EOD
-1 15.509 15.488 15.527
32 17.3147 17.2853 17.3467
64 16.14 16.117 16.157
128 15.453 15.435 15.504
EOD
$p4s15 << EOD
-1 19.9253 19.8987 19.9707
32 21.12 21.1013 21.148
64 20.4347 20.372 20.464
128 20.0853 20.0307 20.1173
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
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "qwen3_32b_tp4_gate_up\nK = 5120, M = 1, N = 12800, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p5s0 << EOD
-1 15.565 15.54 15.587
32 18.0373 18.0107 18.056
64 17.032 16.9947 17.0613
128 16.257 16.206 16.295
EOD
$p5s10 << EOD
-1 99.024 98.896 99.12
32 105.616 105.472 105.728
64 104.064 103.968 104.256
128 102.032 101.952 102.176
EOD
$p5s11 << EOD
-1 34.336 34.224 34.376
32 34.8187 34.808 34.856
64 34.5653 34.5467 34.5787
128 35.0773 35.0587 35.1093
EOD
$p5s12 << EOD
-1 117.088 116.928 117.248
32 127.312 127.136 127.488
64 123.44 123.264 123.68
128 123.2 123.072 123.36
EOD
$p5s13 << EOD
-1 15.837 15.806 15.858
32 18.0467 18.0133 18.0987
64 17.2307 17.1947 17.2507
128 16.206 16.19 16.221
EOD
$p5s14 << EOD
-1 15.56 15.54 15.582
32 18.068 18.0213 18.0974
64 17.024 17.008 17.0467
128 16.281 16.256 16.314
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1123 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
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
set ytics (10, 20, 50, 100)
set yrange [6.68546:153.481]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8290
set bmargin at screen 0.6402
set title "qwen3_32b_tp4_qkv\nK = 5120, M = 1, N = 2560, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p0s0 << EOD
-1 10.728 10.724 10.736
32 12.2268 12.2136 12.2419
64 11.336 11.3289 11.3387
128 10.8707 10.8632 10.8867
EOD
$p0s1 << EOD
-1 13.6536 13.6376 13.6624
32 15.248 15.232 15.2715
64 14.3076 14.2987 14.3271
128 13.8156 13.8055 13.824
EOD
$p0s2 << EOD
-1 10.7184 10.704 10.7296
32 12.2259 12.2042 12.2447
64 11.3298 11.3209 11.3351
128 10.9482 10.9389 10.9533
EOD
$p0s3 << EOD
-1 15.1318 15.1183 15.1419
32 16.78 16.745 16.8061
64 15.7788 15.7609 15.7995
128 15.3004 15.2853 15.3209
EOD
$p0s4 << EOD
-1 12.1688 12.1552 12.1824
32 12.8122 12.7915 12.8254
64 12.5342 12.5244 12.5458
128 12.3739 12.3571 12.3874
EOD
$p0s5 << EOD
-1 11.2192 11.2072 11.2384
32 12.7576 12.7473 12.7793
64 11.8347 11.8249 11.8444
128 11.3827 11.3693 11.3971
EOD
$p0s6 << EOD
-1 12.024 12.0136 12.0456
32 13.6894 13.6734 13.7092
64 12.6898 12.6773 12.7022
128 12.2653 12.2543 12.2745
EOD
$p0s7 << EOD
-1 8.6364 8.6308 8.642
32 10.1854 10.1769 10.1991
64 9.12756 9.12178 9.13556
128 8.77895 8.76968 8.78568
EOD
$p0s8 << EOD
-1 12.8792 12.8552 12.8944
32 13.12 13.1068 13.1558
64 12.9778 12.9742 12.9929
128 12.8893 12.8758 12.9019
EOD
$p0s9 << EOD
-1 23.6928 23.6816 23.7088
32 26.7567 26.7256 26.7887
64 24.7369 24.7236 24.7591
128 23.8341 23.8063 23.8829
EOD
$p0s10 << EOD
-1 69.4776 69.3224 69.5952
32 73.5991 73.4438 73.6696
64 69.3502 69.2996 69.4276
128 70.6072 70.5499 70.6274
EOD
$p0s11 << EOD
-1 11.5016 11.4896 11.516
32 11.5184 11.5008 11.544
64 11.3368 11.3216 11.3776
128 11.48 11.4568 11.5184
EOD
$p0s12 << EOD
-1 26.054 26.022 26.094
32 26.266 26.238 26.298
64 26.188 26.164 26.208
128 26.098 26.068 26.136
EOD
$p0s13 << EOD
-1 10.7736 10.7568 10.7832
32 12.2522 12.2391 12.2692
64 11.3102 11.3049 11.3191
128 10.8741 10.8556 10.8859
EOD
$p0s14 << EOD
-1 10.7416 10.7336 10.7512
32 12.2428 12.2334 12.2569
64 11.3502 11.3413 11.3564
128 10.864 10.8514 10.8825
EOD
$p0s15 << EOD
-1 13.676 13.664 13.696
32 15.2584 15.2395 15.2781
64 14.3058 14.2898 14.3147
128 13.8282 13.8198 13.8442
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
set title "qwen3_32b_tp4_qkv\nK = 5120, M = 1, N = 2560, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p1s0 << EOD
-1 11.0056 10.9976 11.0232
32 12.7708 12.7492 12.7887
64 11.8498 11.8356 11.8578
128 11.3785 11.3735 11.3903
EOD
$p1s10 << EOD
-1 69.5488 69.4576 69.5968
32 75.4005 75.1962 75.6405
64 71.0747 70.8799 71.2409
128 67.6606 67.4585 67.7861
EOD
$p1s11 << EOD
-1 11.564 11.5392 11.5952
32 11.4784 11.4624 11.4992
64 11.5584 11.5248 11.5808
128 11.412 11.3936 11.4464
EOD
$p1s12 << EOD
-1 26.02 26.0019 26.064
32 28.594 28.5759 28.618
64 27.97 27.944 27.988
128 27.384 27.356 27.4
EOD
$p1s13 << EOD
-1 11.02 11.012 11.0368
32 12.8009 12.7944 12.8132
64 11.8827 11.8622 11.8916
128 11.3726 11.3608 11.392
EOD
$p1s14 << EOD
-1 10.9968 10.984 11.0032
32 12.7765 12.7567 12.7906
64 11.8649 11.8524 11.8702
128 11.3895 11.3802 11.4021
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
set title "qwen3_32b_tp4_o\nK = 2048, M = 1, N = 5120, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p2s0 << EOD
-1 10.7547 10.742 10.7773
32 12.2392 12.2225 12.2491
64 11.3329 11.3183 11.3426
128 10.898 10.8893 10.9093
EOD
$p2s1 << EOD
-1 13.8013 13.7907 13.8173
32 15.36 15.3493 15.3768
64 14.4431 14.425 14.4557
128 13.93 13.9187 13.944
EOD
$p2s2 << EOD
-1 10.756 10.748 10.774
32 12.2331 12.221 12.2507
64 11.3628 11.3482 11.3725
128 10.8713 10.866 10.8833
EOD
$p2s3 << EOD
-1 14.3562 14.3429 14.3708
32 15.9104 15.8896 15.9216
64 14.9501 14.9288 14.9699
128 14.4742 14.464 14.488
EOD
$p2s4 << EOD
-1 12.3793 12.372 12.392
32 12.8975 12.8838 12.9181
64 12.6226 12.6066 12.6435
128 12.53 12.5167 12.5547
EOD
$p2s5 << EOD
-1 11.2453 11.2287 11.2547
32 12.797 12.7802 12.8168
64 11.8602 11.8414 11.8741
128 11.372 11.3573 11.3847
EOD
$p2s6 << EOD
-1 12.09 12.0773 12.104
32 13.6648 13.661 13.6747
64 12.7555 12.7457 12.7652
128 12.2787 12.2707 12.2907
EOD
$p2s7 << EOD
-1 8.08233 8.07733 8.08767
32 9.7821 9.77295 9.79657
64 8.70817 8.7033 8.71235
128 8.19533 8.183 8.20667
EOD
$p2s8 << EOD
-1 12.748 12.7373 12.7593
32 12.928 12.9189 12.9372
64 12.823 12.8139 12.839
128 12.7853 12.7747 12.7953
EOD
$p2s9 << EOD
-1 22.1053 22.0867 22.1207
32 25.2442 25.2251 25.261
64 23.1457 23.1075 23.1555
128 22.248 22.2273 22.2707
EOD
$p2s10 << EOD
-1 31.44 31.412 31.4814
32 32.3543 32.3223 32.4114
64 31.9283 31.9123 31.9638
128 31.8127 31.78 31.8387
EOD
$p2s11 << EOD
-1 8.0576 8.04853 8.0832
32 8.16853 8.16 8.18347
64 8.11787 8.10027 8.1312
128 8.21653 8.20373 8.2368
EOD
$p2s12 << EOD
-1 20.296 20.2656 20.3104
32 20.56 20.52 20.5872
64 20.5904 20.56 20.608
128 20.56 20.5376 20.592
EOD
$p2s13 << EOD
-1 10.7593 10.7493 10.7707
32 12.2278 12.2164 12.2392
64 11.3398 11.321 11.3642
128 10.9233 10.912 10.9347
EOD
$p2s14 << EOD
-1 10.7553 10.742 10.7653
32 12.221 12.211 12.2316
64 11.3322 11.3224 11.3419
128 10.8813 10.8647 10.896
EOD
$p2s15 << EOD
-1 13.8073 13.796 13.8133
32 15.3509 15.3402 15.3691
64 14.4125 14.3986 14.4313
128 13.9193 13.9053 13.9427
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
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5370
set bmargin at screen 0.3482
set title "qwen3_32b_tp4_o\nK = 2048, M = 1, N = 5120, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p3s0 << EOD
-1 11.06 11.052 11.0693
32 12.7429 12.733 12.7558
64 11.817 11.7976 11.8442
128 11.344 11.3387 11.3527
EOD
$p3s10 << EOD
-1 31.526 31.5053 31.5893
32 37.0126 36.963 37.0491
64 35.5847 35.5659 35.6209
128 33.336 33.2853 33.564
EOD
$p3s11 << EOD
-1 8.1136 8.1008 8.12053
32 8.11573 8.0992 8.1328
64 8.24533 8.23147 8.2608
128 8.11627 8.1104 8.1216
EOD
$p3s12 << EOD
-1 20.2784 20.2512 20.3008
32 22.5408 22.5088 22.5632
64 22.0896 22.0752 22.1248
128 21.584 21.5728 21.5888
EOD
$p3s13 << EOD
-1 11.0973 11.0853 11.1147
32 12.7802 12.7695 12.7909
64 11.8136 11.8024 11.824
128 11.344 11.3387 11.354
EOD
$p3s14 << EOD
-1 11.0473 11.04 11.0593
32 12.7657 12.7512 12.7832
64 11.8407 11.8317 11.8567
128 11.3587 11.3547 11.372
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "qwen3_32b_tp4_gate_up\nK = 5120, M = 1, N = 12800, act_order = 0, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p4s0 << EOD
-1 15.5 15.472 15.527
32 17.352 17.324 17.376
64 16.13 16.111 16.153
128 15.466 15.45 15.486
EOD
$p4s1 << EOD
-1 19.9293 19.8907 19.9587
32 21.1533 21.144 21.1813
64 20.3853 20.356 20.416
128 20.1533 20.0933 20.1893
EOD
$p4s2 << EOD
-1 15.619 15.601 15.648
32 17.3387 17.3027 17.3787
64 16.084 16.067 16.104
128 15.677 15.673 15.69
EOD
$p4s3 << EOD
-1 21.092 21.0747 21.14
32 22.7213 22.688 22.752
64 21.724 21.672 21.7667
128 21.3373 21.32 21.3533
EOD
$p4s4 << EOD
-1 16.204 16.179 16.238
32 16.8973 16.8813 16.9253
64 16.291 16.273 16.32
128 16.213 16.197 16.23
EOD
$p4s5 << EOD
-1 16.5813 16.56 16.612
32 18.1733 18.1587 18.1867
64 17.132 17.1013 17.16
128 16.716 16.704 16.736
EOD
$p4s6 << EOD
-1 17.4533 17.4293 17.4667
32 18.904 18.8787 18.9307
64 17.9427 17.9027 17.976
128 17.7093 17.6827 17.72
EOD
$p4s7 << EOD
-1 22.8493 22.8347 22.868
32 24.276 24.2453 24.3213
64 23.4853 23.4653 23.508
128 23.2853 23.2747 23.3067
EOD
$p4s8 << EOD
-1 35.086 35.036 35.14
32 35.536 35.504 35.57
64 35.25 35.196 35.308
128 35.12 35.062 35.15
EOD
$p4s9 << EOD
-1 89.472 89.376 89.676
32 102.864 102.752 103.072
64 96.128 95.904 96.352
128 89.684 89.612 89.824
EOD
$p4s10 << EOD
-1 98.96 98.88 99.04
32 100.048 99.952 100.128
64 99.312 99.2 99.568
128 99.584 99.504 99.664
EOD
$p4s11 << EOD
-1 34.912 34.8827 34.9253
32 34.7973 34.7707 34.8213
64 34.68 34.6587 34.7147
128 34.72 34.6853 34.7387
EOD
$p4s12 << EOD
-1 117.136 116.992 117.28
32 117.12 116.928 117.152
64 117.056 116.896 117.216
128 117.44 117.312 117.664
EOD
$p4s13 << EOD
-1 15.386 15.363 15.414
32 17.2427 17.208 17.2787
64 16.148 16.13 16.168
128 15.453 15.432 15.476
EOD
$p4s14 << EOD
-1 15.509 15.488 15.527
32 17.3147 17.2853 17.3467
64 16.14 16.117 16.157
128 15.453 15.435 15.504
EOD
$p4s15 << EOD
-1 19.9253 19.8987 19.9707
32 21.12 21.1013 21.148
64 20.4347 20.372 20.464
128 20.0853 20.0307 20.1173
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
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2449
set bmargin at screen 0.0561
set title "qwen3_32b_tp4_gate_up\nK = 5120, M = 1, N = 12800, act_order = 1, bits = 4, \nscales = 0, zero_offset = 1 unless named" font ",9"
set xtics (-1, 32, 64, 128)
set xrange [-1.5:128.5]
$p5s0 << EOD
-1 15.565 15.54 15.587
32 18.0373 18.0107 18.056
64 17.032 16.9947 17.0613
128 16.257 16.206 16.295
EOD
$p5s10 << EOD
-1 99.024 98.896 99.12
32 105.616 105.472 105.728
64 104.064 103.968 104.256
128 102.032 101.952 102.176
EOD
$p5s11 << EOD
-1 34.336 34.224 34.376
32 34.8187 34.808 34.856
64 34.5653 34.5467 34.5787
128 35.0773 35.0587 35.1093
EOD
$p5s12 << EOD
-1 117.088 116.928 117.248
32 127.312 127.136 127.488
64 123.44 123.264 123.68
128 123.2 123.072 123.36
EOD
$p5s13 << EOD
-1 15.837 15.806 15.858
32 18.0467 18.0133 18.0987
64 17.2307 17.1947 17.2507
128 16.206 16.19 16.221
EOD
$p5s14 << EOD
-1 15.56 15.54 15.582
32 18.068 18.0213 18.0974
64 17.024 17.008 17.0467
128 16.281 16.256 16.314
EOD
plot $p5s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s10 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
unset multiplot
unset output
