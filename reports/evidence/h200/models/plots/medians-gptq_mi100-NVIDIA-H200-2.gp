# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,1115 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (M = 1, act_order = 0, bits = 4, block_kn = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9570
set bmargin at screen 0.8870
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9220 center center horizontal maxcols 4 samplen 3
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
set yrange [2.36959:156.337]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8350
set bmargin at screen 0.6448
set title "qwen3_30b_a3b_expert_gate_up_tp4\nK = 2048, N = 384" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 11.391 11.391 11.391
128 10.9749 10.9749 10.9749
EOD
$p0s1 << EOD
64 14.4707 14.4707 14.4707
128 14.1441 14.1441 14.1441
EOD
$p0s2 << EOD
64 11.3999 11.3999 11.3999
128 11.0216 11.0216 11.0216
EOD
$p0s3 << EOD
64 13.8988 13.8988 13.8988
128 13.4506 13.4506 13.4506
EOD
$p0s4 << EOD
64 12.5125 12.5125 12.5125
128 12.3822 12.3822 12.3822
EOD
$p0s5 << EOD
64 11.7496 11.7496 11.7496
128 11.3888 11.3888 11.3888
EOD
$p0s6 << EOD
64 12.6397 12.6397 12.6397
128 12.2697 12.2697 12.2697
EOD
$p0s7 << EOD
64 8.2911 8.2911 8.2911
128 7.59654 7.59654 7.59654
EOD
$p0s8 << EOD
64 12.362 12.362 12.362
128 12.2372 12.2372 12.2372
EOD
$p0s9 << EOD
64 12.8374 12.8374 12.8374
128 12.187 12.187 12.187
EOD
$p0s10 << EOD
64 27.7528 27.7528 27.7528
128 27.094 27.094 27.094
EOD
$p0s11 << EOD
64 5.665 5.665 5.665
128 5.653 5.653 5.653
EOD
$p0s12 << EOD
64 8.35022 8.35022 8.35022
128 8.331 8.331 8.331
EOD
$p0s13 << EOD
64 11.4885 11.4885 11.4885
128 10.8709 10.8709 10.8709
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
set tmargin at screen 0.8350
set bmargin at screen 0.6448
set title "qwen3_30b_a3b_expert_down_tp4\nK = 192, N = 2048" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p1s0 << EOD
64 11.5675 11.5675 11.5675
EOD
$p1s1 << EOD
64 14.5479 14.5479 14.5479
EOD
$p1s2 << EOD
64 11.6347 11.6347 11.6347
EOD
$p1s3 << EOD
64 13.4035 13.4035 13.4035
EOD
$p1s4 << EOD
64 12.7577 12.7577 12.7577
EOD
$p1s5 << EOD
64 12.0867 12.0867 12.0867
EOD
$p1s6 << EOD
64 12.863 12.863 12.863
EOD
$p1s7 << EOD
64 8.47236 8.47236 8.47236
EOD
$p1s8 << EOD
64 12.616 12.616 12.616
EOD
$p1s9 << EOD
64 13.0037 13.0037 13.0037
EOD
$p1s10 << EOD
64 17.873 17.873 17.873
EOD
$p1s11 << EOD
64 3.0271 3.0271 3.0271
128 3.02 3.0187 3.0235
EOD
$p1s12 << EOD
64 5.39581 5.39581 5.39581
EOD
$p1s13 << EOD
64 11.6104 11.6104 11.6104
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
set tmargin at screen 0.5408
set bmargin at screen 0.3507
set title "gemma_4_26b_a4b_qkv_sliding\nK = 2816, N = 8192" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p2s0 << EOD
64 11.7316 11.712 11.7455
128 11.2284 11.2145 11.2495
EOD
$p2s1 << EOD
64 14.928 14.9113 14.9469
128 14.4458 14.4189 14.4785
EOD
$p2s2 << EOD
64 11.7222 11.7091 11.7331
128 11.2385 11.2247 11.2524
EOD
$p2s3 << EOD
64 16.3824 16.3584 16.3984
128 15.8784 15.8688 15.896
EOD
$p2s4 << EOD
64 12.7855 12.7724 12.7993
128 12.6364 12.6124 12.6531
EOD
$p2s5 << EOD
64 12.3178 12.3084 12.3302
128 11.8211 11.8036 11.8269
EOD
$p2s6 << EOD
64 13.5295 13.5193 13.5564
128 13.072 13.0545 13.0858
EOD
$p2s7 << EOD
64 10.944 10.9295 10.96
128 10.6378 10.6255 10.6444
EOD
$p2s8 << EOD
64 16.2487 16.2269 16.2575
128 16.2102 16.1775 16.2473
EOD
$p2s9 << EOD
64 37.7964 37.7716 37.8182
128 36.5716 36.5542 36.6036
EOD
$p2s10 << EOD
64 39.9549 39.9215 40.0116
128 39.6116 39.5665 39.6858
EOD
$p2s11 << EOD
64 13.7237 13.7056 13.7323
128 13.7152 13.6843 13.7355
EOD
$p2s12 << EOD
64 42.6613 42.608 42.7627
128 42.3653 42.304 42.4267
EOD
$p2s13 << EOD
64 11.7585 11.744 11.7753
128 11.2284 11.2204 11.248
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
set tmargin at screen 0.5408
set bmargin at screen 0.3507
set title "gemma_4_26b_a4b_o_sliding\nK = 4096, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p3s0 << EOD
64 11.2693 11.2442 11.2884
128 10.7611 10.7505 10.7764
EOD
$p3s1 << EOD
64 14.4152 14.403 14.4312
128 13.9345 13.9261 13.9467
EOD
$p3s2 << EOD
64 11.2099 11.1985 11.2274
128 10.7345 10.7238 10.7474
EOD
$p3s3 << EOD
64 15.4728 15.4432 15.484
128 14.9728 14.9616 14.984
EOD
$p3s4 << EOD
64 12.3566 12.349 12.3825
128 12.221 12.1996 12.2461
EOD
$p3s5 << EOD
64 11.7592 11.7478 11.7737
128 11.2541 11.2259 11.2777
EOD
$p3s6 << EOD
64 12.6781 12.6644 12.6903
128 12.2423 12.2293 12.2667
EOD
$p3s7 << EOD
64 8.81029 8.80457 8.82438
128 8.39162 8.37714 8.40381
EOD
$p3s8 << EOD
64 12.8503 12.8366 12.8716
128 12.7901 12.7794 12.8008
EOD
$p3s9 << EOD
64 23.7272 23.7105 23.7531
128 22.8404 22.8251 22.8579
EOD
$p3s10 << EOD
64 55.107 55.0309 55.2236
128 54.176 53.9032 54.2857
EOD
$p3s11 << EOD
64 10.7947 10.7653 10.8387
128 10.7167 10.7053 10.7713
EOD
$p3s12 << EOD
64 23.9536 23.9104 23.9872
128 23.7616 23.7328 23.8368
EOD
$p3s13 << EOD
64 11.2251 11.216 11.2381
128 10.765 10.755 10.7779
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
set tmargin at screen 0.2466
set bmargin at screen 0.0565
set title "gemma_4_26b_a4b_qk_full\nK = 2816, N = 9216" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p4s0 << EOD
64 12.0213 12.0107 12.0516
128 11.5568 11.536 11.5648
EOD
$p4s1 << EOD
64 15.1991 15.1804 15.2133
128 14.7216 14.6992 14.732
EOD
$p4s2 << EOD
64 12.024 12.016 12.0418
128 11.5512 11.5408 11.5656
EOD
$p4s3 << EOD
64 16.6853 16.6613 16.6996
128 16.2293 16.2151 16.2542
EOD
$p4s4 << EOD
64 13.104 13.0907 13.1182
128 12.9704 12.9568 12.9888
EOD
$p4s5 << EOD
64 12.5502 12.5298 12.5707
128 12.0464 12.04 12.0672
EOD
$p4s6 << EOD
64 13.7449 13.7262 13.7502
128 13.268 13.2496 13.3
EOD
$p4s7 << EOD
64 11.3449 11.3298 11.3538
128 11.1384 11.1128 11.1512
EOD
$p4s8 << EOD
64 17.672 17.6587 17.6951
128 17.6464 17.624 17.6672
EOD
$p4s9 << EOD
64 41.2124 41.1733 41.2658
128 39.8576 39.824 39.896
EOD
$p4s10 << EOD
64 42.7947 42.7644 42.8124
128 42.552 42.5184 42.592
EOD
$p4s11 << EOD
64 17.9587 17.9467 17.9787
128 17.9067 17.8893 17.944
EOD
$p4s12 << EOD
64 47.7227 47.648 47.7973
128 47.7893 47.7387 47.9333
EOD
$p4s13 << EOD
64 12.0311 12.0098 12.0444
128 11.5384 11.5256 11.548
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
set tmargin at screen 0.2466
set bmargin at screen 0.0565
set title "gemma_4_26b_a4b_o_full\nK = 8192, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p5s0 << EOD
64 11.9629 11.9462 11.9738
128 11.5098 11.4996 11.52
EOD
$p5s1 << EOD
64 15.0676 15.0545 15.0851
128 14.5462 14.5265 14.5687
EOD
$p5s2 << EOD
64 11.912 11.8895 11.9331
128 11.5513 11.5338 11.5622
EOD
$p5s3 << EOD
64 17.3832 17.3592 17.3952
128 16.8968 16.8664 16.9352
EOD
$p5s4 << EOD
64 13.0415 13.0203 13.0567
128 12.8611 12.8458 12.8742
EOD
$p5s5 << EOD
64 12.5396 12.5178 12.5644
128 12.0553 12.0371 12.0669
EOD
$p5s6 << EOD
64 13.664 13.6567 13.6684
128 13.2611 13.2495 13.2713
EOD
$p5s7 << EOD
64 10.6676 10.6487 10.6807
128 10.3295 10.3178 10.3498
EOD
$p5s8 << EOD
64 16.08 16.0611 16.1105
128 16.0691 16.0371 16.0938
EOD
$p5s9 << EOD
64 37.6655 37.6436 37.696
128 36.4625 36.4335 36.4916
EOD
$p5s10 << EOD
64 119.52 117.712 121.6
128 121.632 119.871 122.72
EOD
$p5s11 << EOD
64 16.3435 16.3179 16.3968
128 16.3605 16.3232 16.4864
EOD
$p5s12 << EOD
64 42.8667 42.816 42.9893
128 42.896 42.8427 42.936
EOD
$p5s13 << EOD
64 11.9811 11.9665 11.9825
128 11.4291 11.4102 11.4458
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
set terminal pngcairo size 900,1115 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (M = 1, act_order = 0, bits = 4, block_kn = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9570
set bmargin at screen 0.8870
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9220 center center horizontal maxcols 4 samplen 3
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
set yrange [2.36959:156.337]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8350
set bmargin at screen 0.6448
set title "qwen3_30b_a3b_expert_gate_up_tp4\nK = 2048, N = 384" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 11.391 11.391 11.391
128 10.9749 10.9749 10.9749
EOD
$p0s1 << EOD
64 14.4707 14.4707 14.4707
128 14.1441 14.1441 14.1441
EOD
$p0s2 << EOD
64 11.3999 11.3999 11.3999
128 11.0216 11.0216 11.0216
EOD
$p0s3 << EOD
64 13.8988 13.8988 13.8988
128 13.4506 13.4506 13.4506
EOD
$p0s4 << EOD
64 12.5125 12.5125 12.5125
128 12.3822 12.3822 12.3822
EOD
$p0s5 << EOD
64 11.7496 11.7496 11.7496
128 11.3888 11.3888 11.3888
EOD
$p0s6 << EOD
64 12.6397 12.6397 12.6397
128 12.2697 12.2697 12.2697
EOD
$p0s7 << EOD
64 8.2911 8.2911 8.2911
128 7.59654 7.59654 7.59654
EOD
$p0s8 << EOD
64 12.362 12.362 12.362
128 12.2372 12.2372 12.2372
EOD
$p0s9 << EOD
64 12.8374 12.8374 12.8374
128 12.187 12.187 12.187
EOD
$p0s10 << EOD
64 27.7528 27.7528 27.7528
128 27.094 27.094 27.094
EOD
$p0s11 << EOD
64 5.665 5.665 5.665
128 5.653 5.653 5.653
EOD
$p0s12 << EOD
64 8.35022 8.35022 8.35022
128 8.331 8.331 8.331
EOD
$p0s13 << EOD
64 11.4885 11.4885 11.4885
128 10.8709 10.8709 10.8709
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
set tmargin at screen 0.8350
set bmargin at screen 0.6448
set title "qwen3_30b_a3b_expert_down_tp4\nK = 192, N = 2048" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p1s0 << EOD
64 11.5675 11.5675 11.5675
EOD
$p1s1 << EOD
64 14.5479 14.5479 14.5479
EOD
$p1s2 << EOD
64 11.6347 11.6347 11.6347
EOD
$p1s3 << EOD
64 13.4035 13.4035 13.4035
EOD
$p1s4 << EOD
64 12.7577 12.7577 12.7577
EOD
$p1s5 << EOD
64 12.0867 12.0867 12.0867
EOD
$p1s6 << EOD
64 12.863 12.863 12.863
EOD
$p1s7 << EOD
64 8.47236 8.47236 8.47236
EOD
$p1s8 << EOD
64 12.616 12.616 12.616
EOD
$p1s9 << EOD
64 13.0037 13.0037 13.0037
EOD
$p1s10 << EOD
64 17.873 17.873 17.873
EOD
$p1s11 << EOD
64 3.0271 3.0271 3.0271
128 3.02 3.0187 3.0235
EOD
$p1s12 << EOD
64 5.39581 5.39581 5.39581
EOD
$p1s13 << EOD
64 11.6104 11.6104 11.6104
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
set tmargin at screen 0.5408
set bmargin at screen 0.3507
set title "gemma_4_26b_a4b_qkv_sliding\nK = 2816, N = 8192" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p2s0 << EOD
64 11.7316 11.712 11.7455
128 11.2284 11.2145 11.2495
EOD
$p2s1 << EOD
64 14.928 14.9113 14.9469
128 14.4458 14.4189 14.4785
EOD
$p2s2 << EOD
64 11.7222 11.7091 11.7331
128 11.2385 11.2247 11.2524
EOD
$p2s3 << EOD
64 16.3824 16.3584 16.3984
128 15.8784 15.8688 15.896
EOD
$p2s4 << EOD
64 12.7855 12.7724 12.7993
128 12.6364 12.6124 12.6531
EOD
$p2s5 << EOD
64 12.3178 12.3084 12.3302
128 11.8211 11.8036 11.8269
EOD
$p2s6 << EOD
64 13.5295 13.5193 13.5564
128 13.072 13.0545 13.0858
EOD
$p2s7 << EOD
64 10.944 10.9295 10.96
128 10.6378 10.6255 10.6444
EOD
$p2s8 << EOD
64 16.2487 16.2269 16.2575
128 16.2102 16.1775 16.2473
EOD
$p2s9 << EOD
64 37.7964 37.7716 37.8182
128 36.5716 36.5542 36.6036
EOD
$p2s10 << EOD
64 39.9549 39.9215 40.0116
128 39.6116 39.5665 39.6858
EOD
$p2s11 << EOD
64 13.7237 13.7056 13.7323
128 13.7152 13.6843 13.7355
EOD
$p2s12 << EOD
64 42.6613 42.608 42.7627
128 42.3653 42.304 42.4267
EOD
$p2s13 << EOD
64 11.7585 11.744 11.7753
128 11.2284 11.2204 11.248
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
set tmargin at screen 0.5408
set bmargin at screen 0.3507
set title "gemma_4_26b_a4b_o_sliding\nK = 4096, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p3s0 << EOD
64 11.2693 11.2442 11.2884
128 10.7611 10.7505 10.7764
EOD
$p3s1 << EOD
64 14.4152 14.403 14.4312
128 13.9345 13.9261 13.9467
EOD
$p3s2 << EOD
64 11.2099 11.1985 11.2274
128 10.7345 10.7238 10.7474
EOD
$p3s3 << EOD
64 15.4728 15.4432 15.484
128 14.9728 14.9616 14.984
EOD
$p3s4 << EOD
64 12.3566 12.349 12.3825
128 12.221 12.1996 12.2461
EOD
$p3s5 << EOD
64 11.7592 11.7478 11.7737
128 11.2541 11.2259 11.2777
EOD
$p3s6 << EOD
64 12.6781 12.6644 12.6903
128 12.2423 12.2293 12.2667
EOD
$p3s7 << EOD
64 8.81029 8.80457 8.82438
128 8.39162 8.37714 8.40381
EOD
$p3s8 << EOD
64 12.8503 12.8366 12.8716
128 12.7901 12.7794 12.8008
EOD
$p3s9 << EOD
64 23.7272 23.7105 23.7531
128 22.8404 22.8251 22.8579
EOD
$p3s10 << EOD
64 55.107 55.0309 55.2236
128 54.176 53.9032 54.2857
EOD
$p3s11 << EOD
64 10.7947 10.7653 10.8387
128 10.7167 10.7053 10.7713
EOD
$p3s12 << EOD
64 23.9536 23.9104 23.9872
128 23.7616 23.7328 23.8368
EOD
$p3s13 << EOD
64 11.2251 11.216 11.2381
128 10.765 10.755 10.7779
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
set tmargin at screen 0.2466
set bmargin at screen 0.0565
set title "gemma_4_26b_a4b_qk_full\nK = 2816, N = 9216" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p4s0 << EOD
64 12.0213 12.0107 12.0516
128 11.5568 11.536 11.5648
EOD
$p4s1 << EOD
64 15.1991 15.1804 15.2133
128 14.7216 14.6992 14.732
EOD
$p4s2 << EOD
64 12.024 12.016 12.0418
128 11.5512 11.5408 11.5656
EOD
$p4s3 << EOD
64 16.6853 16.6613 16.6996
128 16.2293 16.2151 16.2542
EOD
$p4s4 << EOD
64 13.104 13.0907 13.1182
128 12.9704 12.9568 12.9888
EOD
$p4s5 << EOD
64 12.5502 12.5298 12.5707
128 12.0464 12.04 12.0672
EOD
$p4s6 << EOD
64 13.7449 13.7262 13.7502
128 13.268 13.2496 13.3
EOD
$p4s7 << EOD
64 11.3449 11.3298 11.3538
128 11.1384 11.1128 11.1512
EOD
$p4s8 << EOD
64 17.672 17.6587 17.6951
128 17.6464 17.624 17.6672
EOD
$p4s9 << EOD
64 41.2124 41.1733 41.2658
128 39.8576 39.824 39.896
EOD
$p4s10 << EOD
64 42.7947 42.7644 42.8124
128 42.552 42.5184 42.592
EOD
$p4s11 << EOD
64 17.9587 17.9467 17.9787
128 17.9067 17.8893 17.944
EOD
$p4s12 << EOD
64 47.7227 47.648 47.7973
128 47.7893 47.7387 47.9333
EOD
$p4s13 << EOD
64 12.0311 12.0098 12.0444
128 11.5384 11.5256 11.548
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
set tmargin at screen 0.2466
set bmargin at screen 0.0565
set title "gemma_4_26b_a4b_o_full\nK = 8192, N = 2816" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p5s0 << EOD
64 11.9629 11.9462 11.9738
128 11.5098 11.4996 11.52
EOD
$p5s1 << EOD
64 15.0676 15.0545 15.0851
128 14.5462 14.5265 14.5687
EOD
$p5s2 << EOD
64 11.912 11.8895 11.9331
128 11.5513 11.5338 11.5622
EOD
$p5s3 << EOD
64 17.3832 17.3592 17.3952
128 16.8968 16.8664 16.9352
EOD
$p5s4 << EOD
64 13.0415 13.0203 13.0567
128 12.8611 12.8458 12.8742
EOD
$p5s5 << EOD
64 12.5396 12.5178 12.5644
128 12.0553 12.0371 12.0669
EOD
$p5s6 << EOD
64 13.664 13.6567 13.6684
128 13.2611 13.2495 13.2713
EOD
$p5s7 << EOD
64 10.6676 10.6487 10.6807
128 10.3295 10.3178 10.3498
EOD
$p5s8 << EOD
64 16.08 16.0611 16.1105
128 16.0691 16.0371 16.0938
EOD
$p5s9 << EOD
64 37.6655 37.6436 37.696
128 36.4625 36.4335 36.4916
EOD
$p5s10 << EOD
64 119.52 117.712 121.6
128 121.632 119.871 122.72
EOD
$p5s11 << EOD
64 16.3435 16.3179 16.3968
128 16.3605 16.3232 16.4864
EOD
$p5s12 << EOD
64 42.8667 42.816 42.9893
128 42.896 42.8427 42.936
EOD
$p5s13 << EOD
64 11.9811 11.9665 11.9825
128 11.4291 11.4102 11.4458
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
