# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,787 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
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
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100)
set yrange [6.74548:183.467]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p0s0 << EOD
1 10.9213 10.8866 10.9453
2 13.7499 13.7091 13.8003
6 16.7596 16.7347 16.7822
EOD
$p0s1 << EOD
1 13.9655 13.9545 13.9823
2 14.4783 14.4248 14.5235
6 16.0943 16.0797 16.1089
EOD
$p0s2 << EOD
1 10.9642 10.9558 10.9768
2 13.6775 13.6313 13.7272
6 16.8152 16.7876 16.8416
EOD
$p0s3 << EOD
1 15.3511 15.3236 15.3733
2 15.6809 15.6518 15.7089
6 17.0309 16.9609 17.1018
EOD
$p0s4 << EOD
1 12.3377 12.3135 12.3603
2 13.8636 13.8391 13.8954
6 15.5048 15.498 15.5111
EOD
$p0s5 << EOD
1 11.376 11.3601 11.392
2 11.9714 11.9512 11.9798
6 13.952 13.9382 13.9652
EOD
$p0s6 << EOD
1 12.3217 12.3133 12.3309
2 9.84168 9.81713 9.85785
6 15.5891 15.584 15.5924
EOD
$p0s7 << EOD
1 8.8 8.77277 8.82449
2 11.0552 11.0392 11.0754
6 13.7314 13.728 13.7347
EOD
$p0s8 << EOD
1 12.9869 12.9511 13.0172
2 13.6985 13.6525 13.7543
6 21.1251 21.1143 21.1347
EOD
$p0s9 << EOD
1 24.0211 23.9274 24.0992
2 24.1322 24.0796 24.1911
6 24.5171 24.4985 24.5356
EOD
$p0s10 << EOD
1 71.2429 71.0239 71.4198
2 80.2543 80.1034 80.4269
6 111.104 110.556 111.547
EOD
$p0s11 << EOD
1 11.4 11.3695 11.4352
2 11.4632 11.4198 11.503
6 11.4048 11.4 11.4096
EOD
$p0s12 << EOD
1 26.192 26.12 26.22
2 26.092 26.0391 26.1784
6 25.504 25.4925 25.5168
EOD
$p0s13 << EOD
1 10.9406 10.9272 10.9524
2 13.7263 13.7069 13.7368
6 16.8135 16.7862 16.8425
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
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p1s0 << EOD
1 10.9587 10.9467 10.972
2 13.6918 13.6503 13.733
6 16.6678 16.6553 16.679
EOD
$p1s1 << EOD
1 14.0973 14.0724 14.1214
2 14.4508 14.4151 14.4954
6 15.8442 15.8033 15.9005
EOD
$p1s2 << EOD
1 10.9567 10.9352 10.9759
2 13.6758 13.6258 13.7419
6 16.6671 16.6567 16.7026
EOD
$p1s3 << EOD
1 14.5302 14.4933 14.5599
2 14.7368 14.7092 14.7624
6 16.0405 16.002 16.0733
EOD
$p1s4 << EOD
1 12.4773 12.431 12.5287
2 13.8873 13.8583 13.9178
6 15.344 15.2719 15.4089
EOD
$p1s5 << EOD
1 11.4153 11.3958 11.4304
2 11.783 11.7482 11.8281
6 13.7308 13.688 13.7681
EOD
$p1s6 << EOD
1 12.35 12.3428 12.3576
2 9.72661 9.67325 9.77231
6 14.8793 14.8425 14.9106
EOD
$p1s7 << EOD
1 8.34933 8.31053 8.38294
2 10.128 10.1176 10.1426
6 12.9586 12.9205 12.9889
EOD
$p1s8 << EOD
1 12.874 12.8567 12.884
2 13.3885 13.3746 13.399
6 20.1997 20.1037 20.2895
EOD
$p1s9 << EOD
1 22.352 22.3302 22.3689
2 22.4257 22.3682 22.4746
6 22.9092 22.8525 22.9726
EOD
$p1s10 << EOD
1 31.896 31.8393 31.955
2 36.8974 36.8362 36.9489
6 55.4247 55.2483 55.6095
EOD
$p1s11 << EOD
1 8.26907 8.24568 8.28672
2 8.21813 8.19487 8.2468
6 8.30533 8.28402 8.332
EOD
$p1s12 << EOD
1 20.8304 20.8018 20.8665
2 20.6448 20.5738 20.7353
6 19.9595 19.8463 20.0868
EOD
$p1s13 << EOD
1 10.9547 10.916 10.9957
2 13.6814 13.6723 13.6925
6 16.6741 16.6037 16.7434
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
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p2s0 << EOD
1 15.602 15.5403 15.6653
2 19.792 19.7145 19.8502
6 37.652 37.576 37.752
EOD
$p2s1 << EOD
1 19.7613 19.6369 19.8651
2 25.932 25.9084 25.9569
6 41.744 41.6685 41.8236
EOD
$p2s2 << EOD
1 15.863 15.7803 15.9635
2 20.0213 19.8995 20.1134
6 37.872 37.6857 38.0966
EOD
$p2s3 << EOD
1 21.28 21.2444 21.3228
2 27.73 27.6194 27.845
6 42.5707 42.3867 42.7678
EOD
$p2s4 << EOD
1 16.108 16.0542 16.1572
2 20.5853 20.5204 20.6433
6 34.41 34.2425 34.5756
EOD
$p2s5 << EOD
1 16.7213 16.5709 16.8837
2 20.5587 20.4357 20.6564
6 34.448 34.3965 34.5089
EOD
$p2s6 << EOD
1 17.708 17.6382 17.7736
2 19.7467 19.6059 19.8624
6 35.204 35.0477 35.365
EOD
$p2s7 << EOD
1 23.3733 23.3355 23.4107
2 31.448 31.3412 31.5511
6 38.81 38.7318 38.8977
EOD
$p2s8 << EOD
1 35.34 35.2622 35.446
2 39.662 39.4546 39.8744
6 62.22 62.0718 62.3979
EOD
$p2s9 << EOD
1 93.392 92.4688 94.2695
2 93.216 87.3113 97.1534
6 94.112 93.8286 94.4068
EOD
$p2s10 << EOD
1 99.2 98.6739 99.7608
2 108.032 107.605 108.385
6 150.656 150.092 151.018
EOD
$p2s11 << EOD
1 35.0533 34.6686 35.5605
2 34.5627 34.4595 34.6858
6 34.6987 34.6319 34.7566
EOD
$p2s12 << EOD
1 116.64 116.252 116.943
2 117.008 116.666 117.351
6 116.64 116.496 116.768
EOD
$p2s13 << EOD
1 15.714 15.5552 15.8554
2 20.0213 19.9666 20.06
6 37.864 37.6899 38.0856
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
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p3s0 << EOD
1 12.2 12.176 12.2294
2 15.386 15.2604 15.5105
6 22.32 22.2166 22.4011
EOD
$p3s1 << EOD
1 15.476 15.4373 15.5181
2 17.026 16.9742 17.0779
6 24.992 24.6398 25.2415
EOD
$p3s2 << EOD
1 12.2587 12.1061 12.3762
2 15.663 15.6145 15.711
6 22.464 22.343 22.5594
EOD
$p3s3 << EOD
1 17.8343 17.8144 17.8511
2 19.1246 19.0559 19.1904
6 25.9533 25.8827 26.0126
EOD
$p3s4 << EOD
1 13.549 13.3541 13.8113
2 16.014 15.9378 16.0845
6 21.098 21.0425 21.139
EOD
$p3s5 << EOD
1 12.94 12.8865 12.9864
2 14.101 14.0733 14.1281
6 20.89 20.8692 20.9068
EOD
$p3s6 << EOD
1 14.086 14.074 14.0943
2 12.93 12.7816 13.0853
6 20.934 20.802 21.0319
EOD
$p3s7 << EOD
1 12.889 12.877 12.901
2 14.927 14.7861 15.0651
6 25.552 25.4282 25.7259
EOD
$p3s8 << EOD
1 22.296 22.2619 22.3281
2 24.032 23.7793 24.3308
6 37.092 37.0391 37.1356
EOD
$p3s9 << EOD
1 49.128 49.0372 49.2377
2 48.728 48.4073 49.1123
6 49.288 49.2439 49.3375
EOD
$p3s10 << EOD
1 74.968 72.3796 77.1244
2 91.182 87.9528 94.242
6 120.496 118.866 121.876
EOD
$p3s11 << EOD
1 20.4656 20.3256 20.6236
2 20.72 20.596 20.8382
6 20.9024 20.8723 20.9346
EOD
$p3s12 << EOD
1 59.768 59.3827 60.1904
2 59.528 59.3166 59.7428
6 59.424 59.3816 59.4877
EOD
$p3s13 << EOD
1 12.2507 12.1629 12.3238
2 15.396 15.3476 15.4418
6 22.571 22.4983 22.672
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
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
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
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100)
set yrange [6.74548:183.467]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p0s0 << EOD
1 10.9213 10.8866 10.9453
2 13.7499 13.7091 13.8003
6 16.7596 16.7347 16.7822
EOD
$p0s1 << EOD
1 13.9655 13.9545 13.9823
2 14.4783 14.4248 14.5235
6 16.0943 16.0797 16.1089
EOD
$p0s2 << EOD
1 10.9642 10.9558 10.9768
2 13.6775 13.6313 13.7272
6 16.8152 16.7876 16.8416
EOD
$p0s3 << EOD
1 15.3511 15.3236 15.3733
2 15.6809 15.6518 15.7089
6 17.0309 16.9609 17.1018
EOD
$p0s4 << EOD
1 12.3377 12.3135 12.3603
2 13.8636 13.8391 13.8954
6 15.5048 15.498 15.5111
EOD
$p0s5 << EOD
1 11.376 11.3601 11.392
2 11.9714 11.9512 11.9798
6 13.952 13.9382 13.9652
EOD
$p0s6 << EOD
1 12.3217 12.3133 12.3309
2 9.84168 9.81713 9.85785
6 15.5891 15.584 15.5924
EOD
$p0s7 << EOD
1 8.8 8.77277 8.82449
2 11.0552 11.0392 11.0754
6 13.7314 13.728 13.7347
EOD
$p0s8 << EOD
1 12.9869 12.9511 13.0172
2 13.6985 13.6525 13.7543
6 21.1251 21.1143 21.1347
EOD
$p0s9 << EOD
1 24.0211 23.9274 24.0992
2 24.1322 24.0796 24.1911
6 24.5171 24.4985 24.5356
EOD
$p0s10 << EOD
1 71.2429 71.0239 71.4198
2 80.2543 80.1034 80.4269
6 111.104 110.556 111.547
EOD
$p0s11 << EOD
1 11.4 11.3695 11.4352
2 11.4632 11.4198 11.503
6 11.4048 11.4 11.4096
EOD
$p0s12 << EOD
1 26.192 26.12 26.22
2 26.092 26.0391 26.1784
6 25.504 25.4925 25.5168
EOD
$p0s13 << EOD
1 10.9406 10.9272 10.9524
2 13.7263 13.7069 13.7368
6 16.8135 16.7862 16.8425
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
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p1s0 << EOD
1 10.9587 10.9467 10.972
2 13.6918 13.6503 13.733
6 16.6678 16.6553 16.679
EOD
$p1s1 << EOD
1 14.0973 14.0724 14.1214
2 14.4508 14.4151 14.4954
6 15.8442 15.8033 15.9005
EOD
$p1s2 << EOD
1 10.9567 10.9352 10.9759
2 13.6758 13.6258 13.7419
6 16.6671 16.6567 16.7026
EOD
$p1s3 << EOD
1 14.5302 14.4933 14.5599
2 14.7368 14.7092 14.7624
6 16.0405 16.002 16.0733
EOD
$p1s4 << EOD
1 12.4773 12.431 12.5287
2 13.8873 13.8583 13.9178
6 15.344 15.2719 15.4089
EOD
$p1s5 << EOD
1 11.4153 11.3958 11.4304
2 11.783 11.7482 11.8281
6 13.7308 13.688 13.7681
EOD
$p1s6 << EOD
1 12.35 12.3428 12.3576
2 9.72661 9.67325 9.77231
6 14.8793 14.8425 14.9106
EOD
$p1s7 << EOD
1 8.34933 8.31053 8.38294
2 10.128 10.1176 10.1426
6 12.9586 12.9205 12.9889
EOD
$p1s8 << EOD
1 12.874 12.8567 12.884
2 13.3885 13.3746 13.399
6 20.1997 20.1037 20.2895
EOD
$p1s9 << EOD
1 22.352 22.3302 22.3689
2 22.4257 22.3682 22.4746
6 22.9092 22.8525 22.9726
EOD
$p1s10 << EOD
1 31.896 31.8393 31.955
2 36.8974 36.8362 36.9489
6 55.4247 55.2483 55.6095
EOD
$p1s11 << EOD
1 8.26907 8.24568 8.28672
2 8.21813 8.19487 8.2468
6 8.30533 8.28402 8.332
EOD
$p1s12 << EOD
1 20.8304 20.8018 20.8665
2 20.6448 20.5738 20.7353
6 19.9595 19.8463 20.0868
EOD
$p1s13 << EOD
1 10.9547 10.916 10.9957
2 13.6814 13.6723 13.6925
6 16.6741 16.6037 16.7434
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
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p2s0 << EOD
1 15.602 15.5403 15.6653
2 19.792 19.7145 19.8502
6 37.652 37.576 37.752
EOD
$p2s1 << EOD
1 19.7613 19.6369 19.8651
2 25.932 25.9084 25.9569
6 41.744 41.6685 41.8236
EOD
$p2s2 << EOD
1 15.863 15.7803 15.9635
2 20.0213 19.8995 20.1134
6 37.872 37.6857 38.0966
EOD
$p2s3 << EOD
1 21.28 21.2444 21.3228
2 27.73 27.6194 27.845
6 42.5707 42.3867 42.7678
EOD
$p2s4 << EOD
1 16.108 16.0542 16.1572
2 20.5853 20.5204 20.6433
6 34.41 34.2425 34.5756
EOD
$p2s5 << EOD
1 16.7213 16.5709 16.8837
2 20.5587 20.4357 20.6564
6 34.448 34.3965 34.5089
EOD
$p2s6 << EOD
1 17.708 17.6382 17.7736
2 19.7467 19.6059 19.8624
6 35.204 35.0477 35.365
EOD
$p2s7 << EOD
1 23.3733 23.3355 23.4107
2 31.448 31.3412 31.5511
6 38.81 38.7318 38.8977
EOD
$p2s8 << EOD
1 35.34 35.2622 35.446
2 39.662 39.4546 39.8744
6 62.22 62.0718 62.3979
EOD
$p2s9 << EOD
1 93.392 92.4688 94.2695
2 93.216 87.3113 97.1534
6 94.112 93.8286 94.4068
EOD
$p2s10 << EOD
1 99.2 98.6739 99.7608
2 108.032 107.605 108.385
6 150.656 150.092 151.018
EOD
$p2s11 << EOD
1 35.0533 34.6686 35.5605
2 34.5627 34.4595 34.6858
6 34.6987 34.6319 34.7566
EOD
$p2s12 << EOD
1 116.64 116.252 116.943
2 117.008 116.666 117.351
6 116.64 116.496 116.768
EOD
$p2s13 << EOD
1 15.714 15.5552 15.8554
2 20.0213 19.9666 20.06
6 37.864 37.6899 38.0856
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
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120" font ",9"
set xrange [0.5:6.5]
set xtics (1, 2, 6)
$p3s0 << EOD
1 12.2 12.176 12.2294
2 15.386 15.2604 15.5105
6 22.32 22.2166 22.4011
EOD
$p3s1 << EOD
1 15.476 15.4373 15.5181
2 17.026 16.9742 17.0779
6 24.992 24.6398 25.2415
EOD
$p3s2 << EOD
1 12.2587 12.1061 12.3762
2 15.663 15.6145 15.711
6 22.464 22.343 22.5594
EOD
$p3s3 << EOD
1 17.8343 17.8144 17.8511
2 19.1246 19.0559 19.1904
6 25.9533 25.8827 26.0126
EOD
$p3s4 << EOD
1 13.549 13.3541 13.8113
2 16.014 15.9378 16.0845
6 21.098 21.0425 21.139
EOD
$p3s5 << EOD
1 12.94 12.8865 12.9864
2 14.101 14.0733 14.1281
6 20.89 20.8692 20.9068
EOD
$p3s6 << EOD
1 14.086 14.074 14.0943
2 12.93 12.7816 13.0853
6 20.934 20.802 21.0319
EOD
$p3s7 << EOD
1 12.889 12.877 12.901
2 14.927 14.7861 15.0651
6 25.552 25.4282 25.7259
EOD
$p3s8 << EOD
1 22.296 22.2619 22.3281
2 24.032 23.7793 24.3308
6 37.092 37.0391 37.1356
EOD
$p3s9 << EOD
1 49.128 49.0372 49.2377
2 48.728 48.4073 49.1123
6 49.288 49.2439 49.3375
EOD
$p3s10 << EOD
1 74.968 72.3796 77.1244
2 91.182 87.9528 94.242
6 120.496 118.866 121.876
EOD
$p3s11 << EOD
1 20.4656 20.3256 20.6236
2 20.72 20.596 20.8382
6 20.9024 20.8723 20.9346
EOD
$p3s12 << EOD
1 59.768 59.3827 60.1904
2 59.528 59.3166 59.7428
6 59.424 59.3816 59.4877
EOD
$p3s13 << EOD
1 12.2507 12.1629 12.3238
2 15.396 15.3476 15.4418
6 22.571 22.4983 22.672
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
