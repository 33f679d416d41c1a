# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1115 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
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
set ytics (5, 10, 20, 50)
set yrange [3.89237:64.7685]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8350
set bmargin at screen 0.6448
set title "qwen3_0_6b_qkv\nK = 1024, N = 4096" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 10.86 10.8534 10.8686
128 10.4177 10.4083 10.4298
EOD
$p0s1 << EOD
64 13.9603 13.9457 13.9646
128 13.4775 13.4637 13.4833
EOD
$p0s2 << EOD
64 10.8677 10.8543 10.8837
128 10.4149 10.4143 10.4201
EOD
$p0s3 << EOD
64 14.0326 14.0172 14.0432
128 13.5375 13.5203 13.5639
EOD
$p0s4 << EOD
64 12.0449 12.0366 12.0634
128 11.9352 11.9123 11.957
EOD
$p0s5 << EOD
64 11.3163 11.3014 11.3246
128 10.8135 10.8047 10.8248
EOD
$p0s6 << EOD
64 12.1651 12.1589 12.1771
128 11.7581 11.7418 11.7732
EOD
$p0s7 << EOD
64 7.64543 7.63886 7.65086
128 7.10814 7.10317 7.11228
EOD
$p0s8 << EOD
64 11.8769 11.8669 11.9029
128 11.8524 11.8367 11.8604
EOD
$p0s9 << EOD
64 12.9797 12.9726 12.9954
128 12.4538 12.4364 12.4618
EOD
$p0s10 << EOD
64 21.6551 21.4737 21.6937
128 21.1167 20.9903 21.1244
EOD
$p0s11 << EOD
64 5.21102 5.20533 5.22311
128 5.20213 5.19787 5.23164
EOD
$p0s12 << EOD
64 11.1333 11.1147 11.1347
128 11.1647 11.1293 11.1887
EOD
$p0s13 << EOD
64 10.8703 10.8517 10.8766
128 10.4063 10.3931 10.4099
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
set title "qwen3_5_9b_linear_in_tp4\nK = 4096, N = 3072" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p1s0 << EOD
64 11.3086 11.2909 11.3415
128 10.8416 10.8088 10.88
EOD
$p1s1 << EOD
64 14.6265 14.6097 14.6493
128 14.1792 14.168 14.2072
EOD
$p1s2 << EOD
64 11.3465 11.3263 11.3701
128 10.836 10.8208 10.8712
EOD
$p1s3 << EOD
64 15.7111 15.688 15.7262
128 15.2438 15.2253 15.2531
EOD
$p1s4 << EOD
64 12.5583 12.5432 12.5642
128 12.4104 12.3984 12.428
EOD
$p1s5 << EOD
64 11.8434 11.8248 11.8669
128 11.328 11.3232 11.3376
EOD
$p1s6 << EOD
64 12.7554 12.7444 12.7697
128 12.2704 12.2544 12.2848
EOD
$p1s7 << EOD
64 8.92463 8.91874 8.93474
128 8.4876 8.4744 8.5008
EOD
$p1s8 << EOD
64 13.1234 13.104 13.1503
128 13.0648 13.0528 13.0736
EOD
$p1s9 << EOD
64 24.5608 24.5507 24.5928
128 23.6496 23.6344 23.6776
EOD
$p1s10 << EOD
64 54.5095 54.4522 54.7352
128 54.0432 53.9816 54.176
EOD
$p1s11 << EOD
64 11.8256 11.8024 11.84
128 12.116 12.096 12.1232
EOD
$p1s12 << EOD
64 26.352 26.336 26.382
128 26.248 26.23 26.276
EOD
$p1s13 << EOD
64 11.3406 11.3297 11.3533
128 10.8656 10.824 10.8736
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
set title "llama_2_7b_gate_up_tp4\nK = 4096, N = 5504" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p2s0 << EOD
64 11.872 11.8524 11.8895
128 11.4378 11.4196 11.4473
EOD
$p2s1 << EOD
64 15.0502 15.0247 15.0647
128 14.6116 14.6007 14.6313
EOD
$p2s2 << EOD
64 11.8589 11.8422 11.872
128 11.4393 11.4124 11.4531
EOD
$p2s3 << EOD
64 16.304 16.2896 16.3136
128 15.7978 15.7847 15.8196
EOD
$p2s4 << EOD
64 12.9971 12.9745 13.0196
128 12.8662 12.8538 12.8865
EOD
$p2s5 << EOD
64 12.4247 12.4029 12.4364
128 11.8996 11.8764 11.9244
EOD
$p2s6 << EOD
64 13.68 13.6698 13.6887
128 13.2822 13.2662 13.2916
EOD
$p2s7 << EOD
64 10.6953 10.688 10.7047
128 10.3585 10.3491 10.3622
EOD
$p2s8 << EOD
64 16.1498 16.1193 16.1724
128 16.1564 16.1396 16.1687
EOD
$p2s9 << EOD
64 36.9105 36.8567 36.9629
128 35.6684 35.632 35.6916
EOD
$p2s10 << EOD
64 54.5207 54.176 54.7202
128 49.8269 49.5171 50.0625
EOD
$p2s11 << EOD
64 14.5024 14.0267 14.56
128 14.2496 14.1632 14.4448
EOD
$p2s12 << EOD
64 42.0667 42.0027 42.16
128 42.064 41.9627 42.104
EOD
$p2s13 << EOD
64 11.8538 11.8276 11.8778
128 11.4138 11.3825 11.4516
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
set title "llama_2_7b_down_tp4\nK = 2752, N = 4096" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p3s0 << EOD
64 11.1939 11.1741 11.2069
EOD
$p3s1 << EOD
64 14.2979 14.2888 14.3177
EOD
$p3s2 << EOD
64 11.2008 11.1802 11.2213
EOD
$p3s3 << EOD
64 15.5056 15.4848 15.5264
EOD
$p3s4 << EOD
64 12.3512 12.3322 12.371
EOD
$p3s5 << EOD
64 11.7234 11.7097 11.7394
EOD
$p3s6 << EOD
64 12.6484 12.6362 12.6613
EOD
$p3s7 << EOD
64 9.08152 9.07581 9.09371
EOD
$p3s8 << EOD
64 12.723 12.7147 12.7337
EOD
$p3s9 << EOD
64 23.248 23.2137 23.2884
EOD
$p3s10 << EOD
64 38.1242 37.9581 38.1775
EOD
$p3s11 << EOD
64 10.6633 10.6293 10.696
128 10.6773 10.6633 10.6847
EOD
$p3s12 << EOD
64 23.4272 23.4 23.4448
EOD
$p3s13 << EOD
64 11.2091 11.1985 11.2145
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
set title "qwen3_30b_a3b_qkv_tp4\nK = 2048, N = 1280" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p4s0 << EOD
64 11.8458 11.8342 11.8609
128 11.3974 11.3809 11.4077
EOD
$p4s1 << EOD
64 14.9438 14.9023 14.9584
128 14.4583 14.451 14.4671
EOD
$p4s2 << EOD
64 11.8357 11.815 11.8436
128 11.3925 11.3704 11.4096
EOD
$p4s3 << EOD
64 14.2072 14.1808 14.2225
128 13.7482 13.7398 13.7596
EOD
$p4s4 << EOD
64 12.855 12.8424 12.8631
128 12.8917 12.8863 12.8981
EOD
$p4s5 << EOD
64 12.1507 12.1381 12.1735
128 11.7962 11.7723 11.8038
EOD
$p4s6 << EOD
64 12.9906 12.971 13.0039
128 12.709 12.704 12.7235
EOD
$p4s7 << EOD
64 8.50373 8.48899 8.51524
128 8.04052 8.0353 8.04522
EOD
$p4s8 << EOD
64 12.6796 12.6709 12.6893
128 12.7421 12.7297 12.7471
EOD
$p4s9 << EOD
64 13.5013 13.4893 13.5098
128 13.0473 13.0398 13.0525
EOD
$p4s10 << EOD
64 28.3581 28.345 28.3811
128 27.805 27.7798 27.839
EOD
$p4s11 << EOD
64 5.79133 5.785 5.80133
128 5.79967 5.78867 5.81267
EOD
$p4s12 << EOD
64 10.7773 10.7444 10.7857
128 10.7272 10.7024 10.744
EOD
$p4s13 << EOD
64 11.7377 11.7079 11.7537
128 11.271 11.2595 11.2887
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
set title "qwen3_30b_a3b_o_tp4\nK = 1024, N = 2048" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p5s0 << EOD
64 12.0794 12.0686 12.0859
128 11.5706 11.5603 11.5784
EOD
$p5s1 << EOD
64 15.1262 15.1219 15.1524
128 14.6106 14.604 14.6143
EOD
$p5s2 << EOD
64 12.0657 12.0618 12.0767
128 11.6252 11.6136 11.6324
EOD
$p5s3 << EOD
64 13.8379 13.824 13.867
128 13.38 13.3621 13.3893
EOD
$p5s4 << EOD
64 13.2164 13.1941 13.2272
128 13.0883 13.0781 13.0955
EOD
$p5s5 << EOD
64 12.4861 12.4722 12.496
128 12.0288 12.0097 12.0326
EOD
$p5s6 << EOD
64 13.1939 13.1667 13.201
128 12.7672 12.7588 12.78
EOD
$p5s7 << EOD
64 8.66796 8.65859 8.67603
128 8.09683 8.08974 8.09948
EOD
$p5s8 << EOD
64 12.9674 12.956 12.9763
128 12.8331 12.8232 12.8509
EOD
$p5s9 << EOD
64 13.6826 13.675 13.6853
128 12.9773 12.976 12.9775
EOD
$p5s10 << EOD
64 21.6931 21.6845 21.7107
128 21.0197 21.0113 21.0234
EOD
$p5s11 << EOD
64 4.6168 4.6144 4.62106
128 4.6128 4.60587 4.61733
EOD
$p5s12 << EOD
64 8.23333 8.22867 8.24366
128 8.33333 8.32533 8.348
EOD
$p5s13 << EOD
64 12.0902 12.0623 12.1176
128 11.5509 11.5423 11.5599
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
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
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
set ytics (5, 10, 20, 50)
set yrange [3.89237:64.7685]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8350
set bmargin at screen 0.6448
set title "qwen3_0_6b_qkv\nK = 1024, N = 4096" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p0s0 << EOD
64 10.86 10.8534 10.8686
128 10.4177 10.4083 10.4298
EOD
$p0s1 << EOD
64 13.9603 13.9457 13.9646
128 13.4775 13.4637 13.4833
EOD
$p0s2 << EOD
64 10.8677 10.8543 10.8837
128 10.4149 10.4143 10.4201
EOD
$p0s3 << EOD
64 14.0326 14.0172 14.0432
128 13.5375 13.5203 13.5639
EOD
$p0s4 << EOD
64 12.0449 12.0366 12.0634
128 11.9352 11.9123 11.957
EOD
$p0s5 << EOD
64 11.3163 11.3014 11.3246
128 10.8135 10.8047 10.8248
EOD
$p0s6 << EOD
64 12.1651 12.1589 12.1771
128 11.7581 11.7418 11.7732
EOD
$p0s7 << EOD
64 7.64543 7.63886 7.65086
128 7.10814 7.10317 7.11228
EOD
$p0s8 << EOD
64 11.8769 11.8669 11.9029
128 11.8524 11.8367 11.8604
EOD
$p0s9 << EOD
64 12.9797 12.9726 12.9954
128 12.4538 12.4364 12.4618
EOD
$p0s10 << EOD
64 21.6551 21.4737 21.6937
128 21.1167 20.9903 21.1244
EOD
$p0s11 << EOD
64 5.21102 5.20533 5.22311
128 5.20213 5.19787 5.23164
EOD
$p0s12 << EOD
64 11.1333 11.1147 11.1347
128 11.1647 11.1293 11.1887
EOD
$p0s13 << EOD
64 10.8703 10.8517 10.8766
128 10.4063 10.3931 10.4099
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
set title "qwen3_5_9b_linear_in_tp4\nK = 4096, N = 3072" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p1s0 << EOD
64 11.3086 11.2909 11.3415
128 10.8416 10.8088 10.88
EOD
$p1s1 << EOD
64 14.6265 14.6097 14.6493
128 14.1792 14.168 14.2072
EOD
$p1s2 << EOD
64 11.3465 11.3263 11.3701
128 10.836 10.8208 10.8712
EOD
$p1s3 << EOD
64 15.7111 15.688 15.7262
128 15.2438 15.2253 15.2531
EOD
$p1s4 << EOD
64 12.5583 12.5432 12.5642
128 12.4104 12.3984 12.428
EOD
$p1s5 << EOD
64 11.8434 11.8248 11.8669
128 11.328 11.3232 11.3376
EOD
$p1s6 << EOD
64 12.7554 12.7444 12.7697
128 12.2704 12.2544 12.2848
EOD
$p1s7 << EOD
64 8.92463 8.91874 8.93474
128 8.4876 8.4744 8.5008
EOD
$p1s8 << EOD
64 13.1234 13.104 13.1503
128 13.0648 13.0528 13.0736
EOD
$p1s9 << EOD
64 24.5608 24.5507 24.5928
128 23.6496 23.6344 23.6776
EOD
$p1s10 << EOD
64 54.5095 54.4522 54.7352
128 54.0432 53.9816 54.176
EOD
$p1s11 << EOD
64 11.8256 11.8024 11.84
128 12.116 12.096 12.1232
EOD
$p1s12 << EOD
64 26.352 26.336 26.382
128 26.248 26.23 26.276
EOD
$p1s13 << EOD
64 11.3406 11.3297 11.3533
128 10.8656 10.824 10.8736
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
set title "llama_2_7b_gate_up_tp4\nK = 4096, N = 5504" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p2s0 << EOD
64 11.872 11.8524 11.8895
128 11.4378 11.4196 11.4473
EOD
$p2s1 << EOD
64 15.0502 15.0247 15.0647
128 14.6116 14.6007 14.6313
EOD
$p2s2 << EOD
64 11.8589 11.8422 11.872
128 11.4393 11.4124 11.4531
EOD
$p2s3 << EOD
64 16.304 16.2896 16.3136
128 15.7978 15.7847 15.8196
EOD
$p2s4 << EOD
64 12.9971 12.9745 13.0196
128 12.8662 12.8538 12.8865
EOD
$p2s5 << EOD
64 12.4247 12.4029 12.4364
128 11.8996 11.8764 11.9244
EOD
$p2s6 << EOD
64 13.68 13.6698 13.6887
128 13.2822 13.2662 13.2916
EOD
$p2s7 << EOD
64 10.6953 10.688 10.7047
128 10.3585 10.3491 10.3622
EOD
$p2s8 << EOD
64 16.1498 16.1193 16.1724
128 16.1564 16.1396 16.1687
EOD
$p2s9 << EOD
64 36.9105 36.8567 36.9629
128 35.6684 35.632 35.6916
EOD
$p2s10 << EOD
64 54.5207 54.176 54.7202
128 49.8269 49.5171 50.0625
EOD
$p2s11 << EOD
64 14.5024 14.0267 14.56
128 14.2496 14.1632 14.4448
EOD
$p2s12 << EOD
64 42.0667 42.0027 42.16
128 42.064 41.9627 42.104
EOD
$p2s13 << EOD
64 11.8538 11.8276 11.8778
128 11.4138 11.3825 11.4516
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
set title "llama_2_7b_down_tp4\nK = 2752, N = 4096" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p3s0 << EOD
64 11.1939 11.1741 11.2069
EOD
$p3s1 << EOD
64 14.2979 14.2888 14.3177
EOD
$p3s2 << EOD
64 11.2008 11.1802 11.2213
EOD
$p3s3 << EOD
64 15.5056 15.4848 15.5264
EOD
$p3s4 << EOD
64 12.3512 12.3322 12.371
EOD
$p3s5 << EOD
64 11.7234 11.7097 11.7394
EOD
$p3s6 << EOD
64 12.6484 12.6362 12.6613
EOD
$p3s7 << EOD
64 9.08152 9.07581 9.09371
EOD
$p3s8 << EOD
64 12.723 12.7147 12.7337
EOD
$p3s9 << EOD
64 23.248 23.2137 23.2884
EOD
$p3s10 << EOD
64 38.1242 37.9581 38.1775
EOD
$p3s11 << EOD
64 10.6633 10.6293 10.696
128 10.6773 10.6633 10.6847
EOD
$p3s12 << EOD
64 23.4272 23.4 23.4448
EOD
$p3s13 << EOD
64 11.2091 11.1985 11.2145
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
set title "qwen3_30b_a3b_qkv_tp4\nK = 2048, N = 1280" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p4s0 << EOD
64 11.8458 11.8342 11.8609
128 11.3974 11.3809 11.4077
EOD
$p4s1 << EOD
64 14.9438 14.9023 14.9584
128 14.4583 14.451 14.4671
EOD
$p4s2 << EOD
64 11.8357 11.815 11.8436
128 11.3925 11.3704 11.4096
EOD
$p4s3 << EOD
64 14.2072 14.1808 14.2225
128 13.7482 13.7398 13.7596
EOD
$p4s4 << EOD
64 12.855 12.8424 12.8631
128 12.8917 12.8863 12.8981
EOD
$p4s5 << EOD
64 12.1507 12.1381 12.1735
128 11.7962 11.7723 11.8038
EOD
$p4s6 << EOD
64 12.9906 12.971 13.0039
128 12.709 12.704 12.7235
EOD
$p4s7 << EOD
64 8.50373 8.48899 8.51524
128 8.04052 8.0353 8.04522
EOD
$p4s8 << EOD
64 12.6796 12.6709 12.6893
128 12.7421 12.7297 12.7471
EOD
$p4s9 << EOD
64 13.5013 13.4893 13.5098
128 13.0473 13.0398 13.0525
EOD
$p4s10 << EOD
64 28.3581 28.345 28.3811
128 27.805 27.7798 27.839
EOD
$p4s11 << EOD
64 5.79133 5.785 5.80133
128 5.79967 5.78867 5.81267
EOD
$p4s12 << EOD
64 10.7773 10.7444 10.7857
128 10.7272 10.7024 10.744
EOD
$p4s13 << EOD
64 11.7377 11.7079 11.7537
128 11.271 11.2595 11.2887
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
set title "qwen3_30b_a3b_o_tp4\nK = 1024, N = 2048" font ",9"
set logscale x 2
set xrange [55.6522:147.2]
set xtics (64, 128)
$p5s0 << EOD
64 12.0794 12.0686 12.0859
128 11.5706 11.5603 11.5784
EOD
$p5s1 << EOD
64 15.1262 15.1219 15.1524
128 14.6106 14.604 14.6143
EOD
$p5s2 << EOD
64 12.0657 12.0618 12.0767
128 11.6252 11.6136 11.6324
EOD
$p5s3 << EOD
64 13.8379 13.824 13.867
128 13.38 13.3621 13.3893
EOD
$p5s4 << EOD
64 13.2164 13.1941 13.2272
128 13.0883 13.0781 13.0955
EOD
$p5s5 << EOD
64 12.4861 12.4722 12.496
128 12.0288 12.0097 12.0326
EOD
$p5s6 << EOD
64 13.1939 13.1667 13.201
128 12.7672 12.7588 12.78
EOD
$p5s7 << EOD
64 8.66796 8.65859 8.67603
128 8.09683 8.08974 8.09948
EOD
$p5s8 << EOD
64 12.9674 12.956 12.9763
128 12.8331 12.8232 12.8509
EOD
$p5s9 << EOD
64 13.6826 13.675 13.6853
128 12.9773 12.976 12.9775
EOD
$p5s10 << EOD
64 21.6931 21.6845 21.7107
128 21.0197 21.0113 21.0234
EOD
$p5s11 << EOD
64 4.6168 4.6144 4.62106
128 4.6128 4.60587 4.61733
EOD
$p5s12 << EOD
64 8.23333 8.22867 8.24366
128 8.33333 8.32533 8.348
EOD
$p5s13 << EOD
64 12.0902 12.0623 12.1176
128 11.5509 11.5423 11.5599
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
