# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,523 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (K = 2048, N = 5120, block_kn = 128, launch_bounds = 0, \nscales = 0, split_k = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9082
set bmargin at screen 0.6367
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.7725 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published act_order=0 zero_offset=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce act_order=0 zero_offset=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2 act_order=0 zero_offset=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int act_order=0 zero_offset=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced act_order=0 zero_offset=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed act_order=0 zero_offset=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle act_order=0 zero_offset=0", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma act_order=0 zero_offset=0", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt act_order=0 zero_offset=0", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16 act_order=0 zero_offset=0", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline act_order=0", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2 act_order=0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set yrange [7.18731:36.9498]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5258
set bmargin at screen 0.1205
set title "qwen3_32b_tp4_o\nbits = 4, M = 1, act_order = 1, zero_offset = 1, \nunless named" font ",9"
set xrange [-1.5:128.5]
set xtics (-1, 32, 64, 128)
$p0s0 << EOD
-1 10.7753 10.7673 10.7947
32 12.24 12.2309 12.2499
64 11.3774 11.3697 11.3906
128 10.936 10.924 10.9473
EOD
$p0s1 << EOD
-1 13.8953 13.8887 13.9053
32 15.4956 15.485 15.5116
64 14.5148 14.5037 14.5301
128 14.0253 14.0147 14.0407
EOD
$p0s2 << EOD
-1 10.7853 10.772 10.808
32 12.2187 12.1996 12.2316
64 11.3642 11.3503 11.3885
128 10.8873 10.8767 10.8987
EOD
$p0s3 << EOD
-1 14.3597 14.3263 14.3791
32 15.9088 15.8976 15.92
64 14.9577 14.9455 14.973
128 14.4778 14.4611 14.4865
EOD
$p0s4 << EOD
-1 12.3107 12.288 12.316
32 12.8396 12.8343 12.8564
64 12.5906 12.567 12.6066
128 12.4267 12.4147 12.4307
EOD
$p0s5 << EOD
-1 11.2233 11.212 11.228
32 12.8076 12.7909 12.8244
64 11.8741 11.8525 11.8852
128 11.3933 11.376 11.4053
EOD
$p0s6 << EOD
-1 12.108 12.0987 12.112
32 13.6808 13.6587 13.696
64 12.7555 12.736 12.775
128 12.3347 12.32 12.348
EOD
$p0s7 << EOD
-1 8.118 8.112 8.13133
32 9.84762 9.83771 9.85448
64 8.74504 8.736 8.75965
128 8.33267 8.32333 8.34
EOD
$p0s8 << EOD
-1 12.762 12.748 12.7807
32 12.9973 12.9867 13.0027
64 12.8723 12.8626 12.8918
128 12.792 12.7827 12.8147
EOD
$p0s9 << EOD
-1 22.0967 22.0653 22.1187
32 25.2366 25.2137 25.2815
64 23.1875 23.1541 23.2125
128 22.2507 22.2287 22.2733
EOD
$p0s10 << EOD
-1 31.6153 31.5487 31.6713
32 33.0088 32.9554 33.0994
64 31.9137 31.8755 32.0626
128 31.562 31.4573 31.5933
EOD
$p0s11 << EOD
-1 8.2032 8.18987 8.22293
32 8.1216 8.10983 8.14293
64 8.07307 8.05973 8.0864
128 7.99893 7.98613 8.00213
EOD
$p0s12 << EOD
-1 20.4256 20.4032 20.4384
32 20.5584 20.5296 20.6096
64 20.6176 20.5968 20.6336
128 20.6336 20.608 20.6512
EOD
$p0s13 << EOD
-1 10.776 10.7627 10.7933
32 12.2514 12.2362 12.2606
64 11.3336 11.3231 11.3558
128 10.8953 10.892 10.9033
EOD
$p0s14 << EOD
-1 10.782 10.772 10.8013
32 12.2415 12.221 12.2651
64 11.3544 11.3433 11.3642
128 10.9087 10.9013 10.9213
EOD
$p0s15 << EOD
-1 13.9247 13.9127 13.9393
32 15.4903 15.469 15.5017
64 14.5565 14.5447 14.5656
128 14.06 14.0467 14.068
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
set tmargin at screen 0.5258
set bmargin at screen 0.1205
set title "qwen3_32b_tp4_o\nbits = 8, M = 1, act_order = 1, zero_offset = 1, \nunless named" font ",9"
set xrange [-1.5:128.5]
set xtics (-1, 32, 64, 128)
$p1s0 << EOD
-1 15.788 15.774 15.7947
32 17.0691 17.0458 17.0873
64 16.3113 16.2933 16.316
128 15.924 15.9093 15.9373
EOD
$p1s1 << EOD
-1 15.7647 15.7547 15.778
32 17.0545 17.0444 17.0618
64 16.2913 16.2827 16.3093
128 15.9193 15.912 15.932
EOD
$p1s2 << EOD
-1 15.7827 15.768 15.81
32 17.0538 17.0342 17.0727
64 16.3053 16.284 16.312
128 15.8753 15.8613 15.8993
EOD
$p1s3 << EOD
-1 15.284 15.2693 15.2947
32 16.632 16.6095 16.6691
64 15.802 15.7813 15.82
128 15.38 15.368 15.3853
EOD
$p1s4 << EOD
-1 15.776 15.7673 15.7813
32 17.0865 17.0727 17.0982
64 16.3187 16.3013 16.3293
128 15.912 15.904 15.936
EOD
$p1s5 << EOD
-1 17.0893 17.0773 17.108
32 18.4844 18.4553 18.5004
64 17.6507 17.632 17.6587
128 17.2187 17.1973 17.2493
EOD
$p1s6 << EOD
-1 13.9407 13.9307 13.9627
32 15.568 15.5556 15.5775
64 14.662 14.652 14.6773
128 14.132 14.1247 14.1587
EOD
$p1s7 << EOD
-1 14.1387 14.1233 14.1507
32 15.5345 15.5069 15.5534
64 14.69 14.6693 14.7053
128 14.2467 14.2287 14.2653
EOD
$p1s8 << EOD
-1 21.0813 21.0573 21.1053
32 22.2051 22.1905 22.2298
64 21.484 21.468 21.5067
128 21.2 21.1733 21.2387
EOD
$p1s9 << EOD
-1 23.0707 23.032 23.112
32 26.3433 26.3156 26.368
64 24.2453 24.2107 24.2613
128 23.228 23.2093 23.2507
EOD
$p1s10 << EOD
-1 32.188 32.1253 32.248
32 33.2087 33.0982 33.2538
64 33.0227 32.9013 33.0667
128 32.7427 32.696 32.8053
EOD
$p1s11 << EOD
-1 8.10933 8.08853 8.1312
32 8.17013 8.14827 8.18133
64 8.20267 8.19252 8.21227
128 8.25013 8.22613 8.26667
EOD
$p1s12 << EOD
-1 23.0467 23.0267 23.0573
32 24.3627 24.3227 24.4
64 23.9013 23.8427 23.9307
128 23.7627 23.7467 23.792
EOD
$p1s13 << EOD
-1 15.7853 15.7747 15.7967
32 17.0851 17.0691 17.0975
64 16.2973 16.284 16.3187
128 15.922 15.9093 15.936
EOD
$p1s14 << EOD
-1 15.762 15.7467 15.7827
32 17.0524 17.0356 17.0691
64 16.3073 16.2873 16.3287
128 15.9113 15.892 15.926
EOD
$p1s15 << EOD
-1 15.762 15.7467 15.7907
32 17.0327 17.0167 17.0487
64 16.2933 16.2893 16.3053
128 15.9113 15.9013 15.9413
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
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,523 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (K = 2048, N = 5120, block_kn = 128, launch_bounds = 0, \nscales = 0, split_k = 4)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9082
set bmargin at screen 0.6367
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.7725 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2 act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published act_order=0 zero_offset=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce act_order=0 zero_offset=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2 act_order=0 zero_offset=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int act_order=0 zero_offset=0", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced act_order=0 zero_offset=0", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed act_order=0 zero_offset=0", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle act_order=0 zero_offset=0", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma act_order=0 zero_offset=0", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt act_order=0 zero_offset=0", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16 act_order=0 zero_offset=0", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm act_order=0 zero_offset=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch act_order=0 zero_offset=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline act_order=0", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fdot2 act_order=0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "group"
set ylabel "us"
set yrange [7.18731:36.9498]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5258
set bmargin at screen 0.1205
set title "qwen3_32b_tp4_o\nbits = 4, M = 1, act_order = 1, zero_offset = 1, \nunless named" font ",9"
set xrange [-1.5:128.5]
set xtics (-1, 32, 64, 128)
$p0s0 << EOD
-1 10.7753 10.7673 10.7947
32 12.24 12.2309 12.2499
64 11.3774 11.3697 11.3906
128 10.936 10.924 10.9473
EOD
$p0s1 << EOD
-1 13.8953 13.8887 13.9053
32 15.4956 15.485 15.5116
64 14.5148 14.5037 14.5301
128 14.0253 14.0147 14.0407
EOD
$p0s2 << EOD
-1 10.7853 10.772 10.808
32 12.2187 12.1996 12.2316
64 11.3642 11.3503 11.3885
128 10.8873 10.8767 10.8987
EOD
$p0s3 << EOD
-1 14.3597 14.3263 14.3791
32 15.9088 15.8976 15.92
64 14.9577 14.9455 14.973
128 14.4778 14.4611 14.4865
EOD
$p0s4 << EOD
-1 12.3107 12.288 12.316
32 12.8396 12.8343 12.8564
64 12.5906 12.567 12.6066
128 12.4267 12.4147 12.4307
EOD
$p0s5 << EOD
-1 11.2233 11.212 11.228
32 12.8076 12.7909 12.8244
64 11.8741 11.8525 11.8852
128 11.3933 11.376 11.4053
EOD
$p0s6 << EOD
-1 12.108 12.0987 12.112
32 13.6808 13.6587 13.696
64 12.7555 12.736 12.775
128 12.3347 12.32 12.348
EOD
$p0s7 << EOD
-1 8.118 8.112 8.13133
32 9.84762 9.83771 9.85448
64 8.74504 8.736 8.75965
128 8.33267 8.32333 8.34
EOD
$p0s8 << EOD
-1 12.762 12.748 12.7807
32 12.9973 12.9867 13.0027
64 12.8723 12.8626 12.8918
128 12.792 12.7827 12.8147
EOD
$p0s9 << EOD
-1 22.0967 22.0653 22.1187
32 25.2366 25.2137 25.2815
64 23.1875 23.1541 23.2125
128 22.2507 22.2287 22.2733
EOD
$p0s10 << EOD
-1 31.6153 31.5487 31.6713
32 33.0088 32.9554 33.0994
64 31.9137 31.8755 32.0626
128 31.562 31.4573 31.5933
EOD
$p0s11 << EOD
-1 8.2032 8.18987 8.22293
32 8.1216 8.10983 8.14293
64 8.07307 8.05973 8.0864
128 7.99893 7.98613 8.00213
EOD
$p0s12 << EOD
-1 20.4256 20.4032 20.4384
32 20.5584 20.5296 20.6096
64 20.6176 20.5968 20.6336
128 20.6336 20.608 20.6512
EOD
$p0s13 << EOD
-1 10.776 10.7627 10.7933
32 12.2514 12.2362 12.2606
64 11.3336 11.3231 11.3558
128 10.8953 10.892 10.9033
EOD
$p0s14 << EOD
-1 10.782 10.772 10.8013
32 12.2415 12.221 12.2651
64 11.3544 11.3433 11.3642
128 10.9087 10.9013 10.9213
EOD
$p0s15 << EOD
-1 13.9247 13.9127 13.9393
32 15.4903 15.469 15.5017
64 14.5565 14.5447 14.5656
128 14.06 14.0467 14.068
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
set tmargin at screen 0.5258
set bmargin at screen 0.1205
set title "qwen3_32b_tp4_o\nbits = 8, M = 1, act_order = 1, zero_offset = 1, \nunless named" font ",9"
set xrange [-1.5:128.5]
set xtics (-1, 32, 64, 128)
$p1s0 << EOD
-1 15.788 15.774 15.7947
32 17.0691 17.0458 17.0873
64 16.3113 16.2933 16.316
128 15.924 15.9093 15.9373
EOD
$p1s1 << EOD
-1 15.7647 15.7547 15.778
32 17.0545 17.0444 17.0618
64 16.2913 16.2827 16.3093
128 15.9193 15.912 15.932
EOD
$p1s2 << EOD
-1 15.7827 15.768 15.81
32 17.0538 17.0342 17.0727
64 16.3053 16.284 16.312
128 15.8753 15.8613 15.8993
EOD
$p1s3 << EOD
-1 15.284 15.2693 15.2947
32 16.632 16.6095 16.6691
64 15.802 15.7813 15.82
128 15.38 15.368 15.3853
EOD
$p1s4 << EOD
-1 15.776 15.7673 15.7813
32 17.0865 17.0727 17.0982
64 16.3187 16.3013 16.3293
128 15.912 15.904 15.936
EOD
$p1s5 << EOD
-1 17.0893 17.0773 17.108
32 18.4844 18.4553 18.5004
64 17.6507 17.632 17.6587
128 17.2187 17.1973 17.2493
EOD
$p1s6 << EOD
-1 13.9407 13.9307 13.9627
32 15.568 15.5556 15.5775
64 14.662 14.652 14.6773
128 14.132 14.1247 14.1587
EOD
$p1s7 << EOD
-1 14.1387 14.1233 14.1507
32 15.5345 15.5069 15.5534
64 14.69 14.6693 14.7053
128 14.2467 14.2287 14.2653
EOD
$p1s8 << EOD
-1 21.0813 21.0573 21.1053
32 22.2051 22.1905 22.2298
64 21.484 21.468 21.5067
128 21.2 21.1733 21.2387
EOD
$p1s9 << EOD
-1 23.0707 23.032 23.112
32 26.3433 26.3156 26.368
64 24.2453 24.2107 24.2613
128 23.228 23.2093 23.2507
EOD
$p1s10 << EOD
-1 32.188 32.1253 32.248
32 33.2087 33.0982 33.2538
64 33.0227 32.9013 33.0667
128 32.7427 32.696 32.8053
EOD
$p1s11 << EOD
-1 8.10933 8.08853 8.1312
32 8.17013 8.14827 8.18133
64 8.20267 8.19252 8.21227
128 8.25013 8.22613 8.26667
EOD
$p1s12 << EOD
-1 23.0467 23.0267 23.0573
32 24.3627 24.3227 24.4
64 23.9013 23.8427 23.9307
128 23.7627 23.7467 23.792
EOD
$p1s13 << EOD
-1 15.7853 15.7747 15.7967
32 17.0851 17.0691 17.0975
64 16.2973 16.284 16.3187
128 15.922 15.9093 15.936
EOD
$p1s14 << EOD
-1 15.762 15.7467 15.7827
32 17.0524 17.0356 17.0691
64 16.3073 16.2873 16.3287
128 15.9113 15.892 15.926
EOD
$p1s15 << EOD
-1 15.762 15.7467 15.7907
32 17.0327 17.0167 17.0487
64 16.2933 16.2893 16.3053
128 15.9113 15.9013 15.9413
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
     $p1s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
