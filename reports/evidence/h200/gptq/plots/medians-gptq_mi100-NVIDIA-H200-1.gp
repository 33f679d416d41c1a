# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline bits=2", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "baseline bits=3"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000)
set yrange [5.72401:2151.6]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p0s0 << EOD
1 14.1781 14.1525 14.2091
2 17.8336 17.8069 17.8571
4 23.8944 23.8176 23.9552
6 32.3168 32.1936 32.4065
8 37.2448 37.1488 37.3216
18 74.6336 74.448 74.7392
EOD
$p0s1 << EOD
1 17.8923 17.8688 17.9189
2 23.1232 23.0592 23.1712
4 31.8576 31.7312 31.9488
6 36.9312 36.8512 37.0752
8 47.7504 47.6864 47.8112
18 99.664 99.296 100.208
EOD
$p0s2 << EOD
1 14.0864 14.0523 14.1227
2 17.7909 17.7621 17.8219
4 23.6416 23.5616 23.7232
6 32.416 32.2528 32.528
8 37.248 37.1744 37.3008
18 74.6944 74.6304 74.7712
EOD
$p0s3 << EOD
1 19.4272 19.3899 19.4528
2 24.1904 24.112 24.2736
4 33.642 33.604 33.696
6 37.578 37.508 37.69
8 44.942 44.878 45.004
18 103.2 103.072 103.456
EOD
$p0s4 << EOD
1 15.0176 15.0059 15.0485
2 18.4555 18.4235 18.4704
4 25.0992 25.0608 25.1712
6 31.7616 31.6704 31.8784
8 38.2272 38.1776 38.2944
18 77.3888 77.3056 77.5168
EOD
$p0s5 << EOD
1 15.0187 15.0059 15.0389
2 18.576 18.4917 18.6123
4 26.3648 26.2912 26.4384
6 30.7872 30.6848 30.896
8 40.5184 40.4544 40.6208
18 81.0016 80.928 81.1712
EOD
$p0s6 << EOD
1 16.0437 16.0299 16.0619
2 17.6491 17.5787 17.6853
4 23.36 23.3024 23.4336
6 30.4688 30.352 30.6048
8 40.0736 40.0512 40.112
18 80.4672 80.352 80.5925
EOD
$p0s7 << EOD
1 19.5125 19.5029 19.5371
2 21.0272 20.9888 21.0624
4 25.112 25.0432 25.1584
6 34.8688 34.8096 34.9312
8 43.5456 43.4944 43.584
18 89.2288 87.4688 91.904
EOD
$p0s8 << EOD
1 30.0832 30.0448 30.112
2 33.9824 33.9328 34.0144
4 43.1296 43.0848 43.1808
6 52.224 52.032 52.4544
8 59.2288 59.1776 59.2864
18 140.272 140.16 140.416
EOD
$p0s9 << EOD
1 74.1248 74.0608 74.2272
2 74.0832 73.6352 74.2528
4 73.952 73.5904 74.1696
6 74.72 74.416 75.0368
8 75.1584 75.0144 75.68
18 146.56 146.496 146.816
EOD
$p0s10 << EOD
1 79.1232 78.9952 79.2448
2 86.6496 86.432 86.816
4 107.456 107.392 107.6
6 127.904 127.488 128.256
8 145.088 144.48 145.632
18 332.816 332.672 332.992
EOD
$p0s11 << EOD
1 31.08 31.016 31.188
2 30.694 30.6 30.832
4 32.266 32.164 32.388
6 32.248 32.176 32.288
8 32.472 32.432 32.556
18 27.772 27.76 27.806
EOD
$p0s12 << EOD
1 98 97.856 98.336
2 98.24 97.792 98.528
4 98.048 97.792 98.336
6 97.984 97.76 98.464
8 97.632 95.632 98.464
18 92.388 92.2959 92.48
EOD
$p0s13 << EOD
1 14.0053 13.9883 14.0224
2 17.8869 17.8453 17.9115
4 23.8608 23.7696 23.9328
6 32.4192 32.3008 32.568
8 37.2496 37.1904 37.3056
18 74.6048 74.5408 74.688
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_o\nK = 8192, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p1s0 << EOD
1 13.072 13.0364 13.1111
2 16.8533 16.8053 16.904
4 20.0187 20.004 20.028
6 26.288 26.2667 26.3013
8 28.952 28.8933 28.9894
18 61.4053 61.2907 61.5253
EOD
$p1s1 << EOD
1 16.4471 16.3947 16.4871
2 18.4853 18.432 18.528
4 23.5653 23.5093 23.6107
6 28.7227 28.7013 28.7493
8 35.6213 35.5893 35.664
18 77.6987 77.568 77.8667
EOD
$p1s2 << EOD
1 13.3902 13.3236 13.4453
2 16.9547 16.928 16.9813
4 20.1733 20.1413 20.2187
6 26.0613 26.0387 26.0827
8 28.936 28.8893 28.9787
18 61.3627 61.2533 61.5733
EOD
$p1s3 << EOD
1 18.8213 18.8 18.8427
2 20.7453 20.6787 20.824
4 25.3744 25.2992 25.4816
6 30.3616 30.3296 30.3872
8 38.224 38.106 38.336
18 80.72 80.4693 80.9813
EOD
$p1s4 << EOD
1 14.3538 14.3342 14.3733
2 16.9413 16.9173 16.9613
4 20.8613 20.7733 20.9293
6 24.5867 24.5587 24.608
8 29.6053 29.56 29.6613
18 63.36 63.28 63.4933
EOD
$p1s5 << EOD
1 13.7538 13.7387 13.7671
2 15.5538 15.4613 15.6604
4 20.1107 20.08 20.144
6 23.94 23.9 23.9707
8 31.4693 31.4053 31.52
18 66.152 65.9627 66.32
EOD
$p1s6 << EOD
1 14.9618 14.9422 14.9724
2 14.8302 14.7929 14.8604
4 19.0827 19.0347 19.1307
6 24.728 24.6933 24.7587
8 31.4973 31.4267 31.5867
18 64.608 64.5547 64.8107
EOD
$p1s7 << EOD
1 15.9484 15.9378 15.9591
2 17.4707 17.4453 17.496
4 21.36 21.3133 21.416
6 26.1933 26.176 26.216
8 33.9147 33.8747 33.936
18 71.088 70.9253 71.3333
EOD
$p1s8 << EOD
1 25.86 25.8147 25.892
2 29.1493 29.076 29.224
4 37.0667 37.0027 37.1307
6 44.5413 44.5013 44.5733
8 49.032 48.9547 49.0933
18 115.696 115.472 116
EOD
$p1s9 << EOD
1 60.3413 59.952 60.4667
2 60.2933 59.8773 60.592
4 60.272 59.984 60.5547
6 60.672 60.624 60.704
8 61.528 61.2533 61.7867
18 120.512 120.128 121.056
EOD
$p1s10 << EOD
1 102.488 101.904 103.083
2 116.027 115.157 117.112
4 118.544 116.544 121.12
6 151.04 149.952 151.776
8 186.688 185.76 187.472
18 294 293.696 294.672
EOD
$p1s11 << EOD
1 25.668 25.606 25.708
2 25.854 25.802 25.918
4 25.9 25.876 25.92
6 26.116 26.1 26.14
8 26.208 26.18 26.24
18 25.958 25.906 25.998
EOD
$p1s12 << EOD
1 75.36 75.172 75.532
2 75.232 75.04 75.464
4 75.544 75.24 75.832
6 75.288 75.208 75.368
8 75.512 75.428 75.576
18 75.516 75.364 75.616
EOD
$p1s13 << EOD
1 13.3698 13.3422 13.3973
2 16.864 16.8533 16.8813
4 20.232 20.176 20.2827
6 26.4187 26.4 26.4587
8 28.928 28.872 28.9627
18 61.4853 61.3493 61.648
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s0 << EOD
1 45.2347 45.2027 45.312
2 57.636 57.56 57.752
4 78.948 78.788 79.04
6 117.504 117.344 117.728
8 140.752 140.64 140.944
18 318.352 318.112 318.944
EOD
$p2s1 << EOD
1 55.32 55.264 55.376
2 75.592 75.524 75.624
4 109.504 109.312 109.728
6 141.024 140.752 141.28
8 178.56 178.016 178.96
18 413.008 412.8 413.392
EOD
$p2s2 << EOD
1 45.2027 45.1627 45.2453
2 57.536 57.428 57.592
4 78.92 78.808 78.968
6 117.616 117.376 117.792
8 141.04 140.512 141.376
18 318.736 318.24 319.296
EOD
$p2s3 << EOD
1 58.972 58.892 59.056
2 80.932 80.832 81.012
4 119.056 118.896 119.2
6 151.584 151.104 151.808
8 189.776 189.632 190.144
18 433.568 433.408 433.792
EOD
$p2s4 << EOD
1 47.832 47.7867 47.9307
2 59.384 59.344 59.44
4 82.788 82.704 82.856
6 113.344 113.28 113.472
8 145.792 145.68 146.096
18 330.528 330.176 330.624
EOD
$p2s5 << EOD
1 47.344 47.3013 47.3733
2 58.152 58.096 58.296
4 86.76 86.664 86.88
6 116.08 115.968 116.256
8 154.528 154.4 154.72
18 346.736 346.368 347.008
EOD
$p2s6 << EOD
1 48.6 48.5067 48.696
2 58.744 58.6 58.8
4 81.328 81.248 81.392
6 112.576 112.48 112.768
8 151.68 151.552 151.776
18 343.52 342.976 344.096
EOD
$p2s7 << EOD
1 89.012 88.84 89.136
2 89.184 87.792 91.6
4 88.616 88.404 88.784
6 130.768 130.656 130.944
8 171.696 171.488 171.792
18 402 401.792 402.128
EOD
$p2s8 << EOD
1 119.04 118.752 119.52
2 135.84 135.776 136.016
4 176.608 176.384 176.704
6 215.504 215.264 215.744
8 254.912 254.784 254.992
18 625.296 624.816 625.856
EOD
$p2s9 << EOD
1 337.44 336.72 339.632
2 336.832 336.768 337.008
4 337.248 337.152 337.376
6 340.384 340.16 340.576
8 344.816 343.456 345.616
18 686.816 686.48 687.936
EOD
$p2s10 << EOD
1 352.224 351.872 352.48
2 384.432 384.336 384.544
4 457.44 457.312 457.488
6 534.816 534.656 535.056
8 591.872 591.584 592.288
18 1537.62 1537.17 1538.62
EOD
$p2s11 << EOD
1 127.824 127.456 128.144
2 127.888 127.648 128.256
4 128.048 127.808 128.128
6 128.096 127.744 128.544
8 128.336 128.032 128.768
18 129.568 129.152 129.776
EOD
$p2s12 << EOD
1 417.584 416.8 418.432
2 417.376 416.896 417.76
4 417.648 417.088 417.92
6 417.536 417.152 417.776
8 417.296 416.864 417.888
18 418.592 418.368 418.976
EOD
$p2s13 << EOD
1 45.128 44.9627 45.2107
2 57.556 57.464 57.704
4 78.964 78.896 79.048
6 117.856 117.648 117.984
8 140.48 140.32 140.576
18 319.072 318.832 319.488
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_down\nK = 25600, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p3s0 << EOD
1 27.096 27.08 27.13
2 34.7573 34.736 34.7893
4 44.7253 44.6773 44.76
6 63.464 63.392 63.496
8 75.144 75.096 75.208
18 173.328 173.152 173.568
EOD
$p3s1 << EOD
1 33.7707 33.5973 33.952
2 43.1573 43.0773 43.2453
4 58.948 58.92 58.992
6 75.176 75.12 75.272
8 99.632 99.552 99.712
18 218.048 217.92 218.4
EOD
$p3s2 << EOD
1 27.916 26.976 28.324
2 34.88 34.856 34.904
4 44.664 44.568 44.7413
6 63.372 63.28 63.44
8 75.12 75.064 75.172
18 172.816 172.512 173.088
EOD
$p3s3 << EOD
1 40.944 40.8853 40.9813
2 53.472 53.272 53.664
4 70 69.836 70.136
6 86.312 86.248 86.348
8 109.184 109.056 109.296
18 234.672 234.544 234.976
EOD
$p3s4 << EOD
1 28.97 28.65 30.4
2 35.1573 34.8747 35.36
4 47.056 47.008 47.0987
6 60.856 60.808 60.904
8 77.812 77.712 77.904
18 179.904 177.728 180.288
EOD
$p3s5 << EOD
1 29.158 28.832 29.516
2 33.784 33.64 33.944
4 48.3067 48.2773 48.352
6 61.84 61.752 61.924
8 82.488 82.44 82.584
18 186.592 186.304 187.872
EOD
$p3s6 << EOD
1 32.612 30.736 33.06
2 33.5173 33.4667 33.584
4 45.6533 45.6107 45.68
6 60.884 60.832 60.96
8 80.364 80.312 80.392
18 184 183.616 184.16
EOD
$p3s7 << EOD
1 44.296 43.904 44.8053
2 51.176 51.044 51.364
4 49.932 49.776 50.072
6 70.5 70.36 70.688
8 95.616 95.328 95.936
18 219.296 219.136 219.52
EOD
$p3s8 << EOD
1 62.252 62.152 62.352
2 70.76 70.696 70.8
4 94.32 91.728 95.008
6 115.136 114.976 115.264
8 134.112 133.952 134.24
18 323.936 323.664 324.064
EOD
$p3s9 << EOD
1 175.488 174.752 175.776
2 174.368 174.24 174.48
4 174.576 174.432 174.688
6 176.256 176.112 177.024
8 177.888 177.696 177.984
18 350.288 350.08 350.4
EOD
$p3s10 << EOD
1 302.384 287.904 448.864
2 376.784 372.592 393.536
4 441.12 411.757 484.224
6 546.576 510.208 577.097
8 712.4 674.752 734.272
18 960.048 833.952 968.912
EOD
$p3s11 << EOD
1 70.64 69.768 71.152
2 72.188 71.2632 72.688
4 72.064 71.464 72.968
6 72.264 71.696 72.908
8 73.356 72.344 73.632
18 66.648 66.536 66.904
EOD
$p3s12 << EOD
1 220.192 218.016 222.528
2 219.616 217.504 221.248
4 220.016 218.112 221.696
6 218.56 218.192 218.768
8 218.688 218.496 218.976
18 217.904 217.808 218.08
EOD
$p3s13 << EOD
1 27.436 27.084 27.864
2 36.0933 35.6373 36.4
4 44.6773 44.6427 44.72
6 63.492 63.356 63.632
8 75.16 75.096 75.22
18 172.928 172.8 173.152
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560, bits = 4, block_kn = 128, \nlaunch_bounds = 0, max_rows = 64, unless named" font ",9"
set logscale x 2
set xrange [0.869565:73.6]
set xtics (1, 2, 4, 6, 8, 18, 24, 32, "" 50, 64)
$p4s0 << EOD
1 10.8926 10.8645 10.9113
1 10.9053 10.8847 10.9354
1 10.6257 10.6139 10.6358
2 13.6994 13.6686 13.7319
2 13.6278 13.5754 13.6691
2 13.3103 13.3044 13.3255
4 14.2526 14.2036 14.3024
6 16.7343 16.7215 16.7449
6 16.7731 16.6966 16.8492
6 16.3924 16.3823 16.4093
8 16.4497 16.428 16.4798
8 16.5213 16.3796 16.655
8 16.1853 16.1752 16.192
18 31.656 31.6104 31.7117
24 28.0204 27.9271 28.1253
32 34.8596 34.7894 34.9192
50 55.7845 55.4636 56.0616
64 59.0569 58.9719 59.1251
EOD
$p4s1 << EOD
1 13.936 13.9116 13.952
1 13.9192 13.8592 13.9703
2 14.4421 14.4163 14.4691
2 14.4244 14.391 14.4636
4 16.1651 16.095 16.249
6 16.0455 16.032 16.0567
6 15.9941 15.9729 16.0243
8 21.7036 21.6943 21.7112
8 21.6935 21.6404 21.7652
18 38.5938 38.5427 38.645
EOD
$p4s2 << EOD
1 10.9448 10.9188 10.9675
2 13.6505 13.6036 13.6948
4 14.2139 14.1903 14.2307
6 16.7823 16.743 16.829
8 16.4851 16.4583 16.5101
18 31.6498 31.5887 31.705
EOD
$p4s3 << EOD
1 15.3244 15.3049 15.3369
2 15.6631 15.6208 15.6972
4 17.3643 17.3428 17.3836
6 17.0229 16.9648 17.0773
8 18.6351 18.6133 18.6585
18 36.1013 36.0525 36.1431
EOD
$p4s4 << EOD
1 12.2931 12.2798 12.3102
2 13.8232 13.797 13.8662
4 15.0644 15.029 15.1072
6 15.4855 15.4654 15.5106
8 16.7646 16.7088 16.8201
18 32.8916 32.8436 32.9476
EOD
$p4s5 << EOD
1 11.3415 11.3042 11.3839
2 11.9528 11.9326 11.9663
4 13.7179 13.6915 13.7415
6 13.9309 13.8774 13.9864
8 17.8223 17.8024 17.84
18 32.9182 32.8843 32.9628
EOD
$p4s6 << EOD
1 12.2821 12.2507 12.3243
2 9.81768 9.80278 9.83233
4 12.1162 12.0615 12.1643
6 15.5436 15.5256 15.5604
8 17.312 17.2928 17.3273
18 32.3724 32.3296 32.426
EOD
$p4s7 << EOD
1 8.79158 8.78037 8.80224
2 11.0333 11.0181 11.0442
4 11.1225 11.0686 11.1694
6 13.7061 13.6613 13.7476
8 14.6796 14.6602 14.7041
18 33.3884 33.3698 33.4084
EOD
$p4s8 << EOD
1 12.9381 12.9168 12.9662
2 13.6775 13.6623 13.6985
4 17.936 17.8771 17.9453
6 21.0813 21.0663 21.0951
8 21.4274 21.3718 21.483
18 44.3084 44.28 44.336
EOD
$p4s9 << EOD
1 23.984 23.951 24.0407
2 24.064 24.0426 24.0972
4 24.1179 24.1036 24.1432
6 24.4438 24.42 24.467
8 24.8067 24.7813 24.8305
18 41.952 41.8864 42.0355
EOD
$p4s10 << EOD
1 71.2387 71.1662 71.3349
2 80.3057 80.1549 80.4413
4 92.1423 91.8552 92.3942
6 110.864 108.961 112.904
8 131.6 129.463 133.768
18 192.928 190.792 195.278
EOD
$p4s11 << EOD
1 11.468 11.3996 11.5363
2 11.5168 11.4443 11.5945
4 11.5224 11.484 11.5855
6 11.4824 11.4563 11.5059
8 11.5344 11.4905 11.5774
18 11.8376 11.8186 11.8497
EOD
$p4s12 << EOD
1 26.122 26.0196 26.1953
2 26.052 25.996 26.1034
4 25.774 25.7205 25.8316
6 25.396 25.3215 25.476
8 25.084 25.0525 25.1209
18 25.806 25.7355 25.874
24 25.678 25.6233 25.7422
32 25.886 25.7739 26.036
50 26.558 26.4851 26.627
64 26.446 26.4072 26.4928
EOD
$p4s13 << EOD
1 10.8935 10.8634 10.9276
2 13.6867 13.6766 13.6994
4 14.3512 14.3213 14.3832
6 16.7798 16.7062 16.8565
8 16.4859 16.4559 16.5153
18 31.5333 31.4712 31.589
24 28.0169 27.8869 28.1296
32 34.8738 34.6743 35.0183
50 55.8805 55.5289 56.1457
64 59.0748 59.0082 59.1509
EOD
$p4s14 << EOD
1 9.28311 9.25088 9.30652
2 10.0658 10.0504 10.0856
8 13.8505 13.8344 13.8688
EOD
$p4s15 << EOD
1 8.14144 8.12381 8.15954
2 8.32576 8.30411 8.3449
8 12.0467 12.0035 12.1016
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p5s0 << EOD
1 10.9167 10.8922 10.9461
1 10.8947 10.8793 10.9117
1 10.632 10.6187 10.646
2 13.6654 13.6081 13.7103
2 13.6744 13.6312 13.7201
2 13.3419 13.3301 13.3663
4 14.0257 14.007 14.0522
6 16.647 16.617 16.6623
6 16.6261 16.5973 16.6679
6 16.3409 16.3214 16.3513
8 16.361 16.3186 16.4045
8 16.3701 16.2875 16.4629
8 16.0988 16.0779 16.1169
18 28.0856 28.0635 28.1174
EOD
$p5s1 << EOD
1 14.0393 14.0044 14.0664
1 14.0433 14.0266 14.0601
2 14.3889 14.3605 14.4257
2 14.3889 14.3425 14.4252
4 16.0403 16.0198 16.0609
6 15.8073 15.7757 15.8459
6 15.7711 15.7277 15.8189
8 21.6821 21.6626 21.703
8 21.7092 21.6473 21.7829
18 33.5875 33.4968 33.702
EOD
$p5s2 << EOD
1 10.9167 10.9053 10.932
2 13.6584 13.6284 13.6849
4 14.016 13.95 14.0874
6 16.6045 16.4942 16.7328
8 16.4077 16.3501 16.4705
18 28.1085 28.0682 28.128
EOD
$p5s3 << EOD
1 14.4785 14.4611 14.4895
2 14.7017 14.6398 14.768
4 16.4118 16.3941 16.4345
6 16.0282 15.9658 16.0758
8 17.573 17.5008 17.6415
18 31.4007 31.2948 31.4924
EOD
$p5s4 << EOD
1 12.4307 12.3798 12.4844
2 13.8539 13.798 13.8993
4 14.903 14.8783 14.9277
6 15.312 15.2476 15.3738
8 16.6991 16.6803 16.713
18 28.7694 28.7445 28.791
EOD
$p5s5 << EOD
1 11.3747 11.3507 11.388
2 11.7565 11.712 11.7905
4 13.497 13.479 13.504
6 13.7134 13.6567 13.7601
8 17.7037 17.6821 17.7148
18 28.4717 28.4362 28.5127
EOD
$p5s6 << EOD
1 12.3007 12.2521 12.3529
2 9.72104 9.70167 9.73719
4 11.8602 11.8456 11.8706
6 14.8689 14.8496 14.89
8 16.8341 16.8057 16.8639
18 26.8563 26.8081 26.9037
EOD
$p5s7 << EOD
1 8.336 8.30644 8.35807
2 10.0883 10.0603 10.1341
4 10.5955 10.5762 10.6139
6 12.9593 12.9391 12.9754
8 14.2365 14.1645 14.3186
18 29.0685 29.0237 29.1204
EOD
$p5s8 << EOD
1 12.8367 12.7957 12.8849
2 13.3683 13.3363 13.3884
4 17.2355 17.2129 17.2604
6 20.1732 20.1274 20.2229
8 18.4897 18.4339 18.5341
18 37.5624 37.543 37.6
EOD
$p5s9 << EOD
1 22.284 22.2587 22.2987
2 22.3903 22.3109 22.4662
4 22.4369 22.3819 22.4757
6 22.8452 22.8041 22.8771
8 23.296 23.2493 23.3506
18 35.6647 35.6223 35.6973
EOD
$p5s10 << EOD
1 31.842 31.7471 31.914
2 36.8139 36.3811 37.1618
4 44.4793 44.3704 44.5629
6 55.271 55.1116 55.4266
8 67.9583 67.7139 68.3681
18 107.312 105.962 108.408
EOD
$p5s11 << EOD
1 8.2772 8.21199 8.34018
2 8.2576 8.24853 8.26827
4 8.28493 8.23355 8.34196
6 8.31667 8.28689 8.35501
8 8.29227 8.26319 8.31537
18 8.46533 8.44353 8.48496
EOD
$p5s12 << EOD
1 20.7952 20.7466 20.8492
2 20.6416 20.6035 20.6776
4 20.312 20.1818 20.4301
6 19.9904 19.8302 20.1399
8 19.7173 19.6897 19.7543
18 20.24 20.2245 20.2566
EOD
$p5s13 << EOD
1 10.904 10.8671 10.9428
2 13.6591 13.6459 13.6647
4 14.0021 13.9591 14.0377
6 16.6442 16.6177 16.6753
8 16.3861 16.3091 16.4713
18 28.096 28.0668 28.1106
EOD
$p5s14 << EOD
1 9.28996 9.24763 9.33388
2 10.0089 9.99726 10.0229
8 13.6956 13.6785 13.7063
EOD
$p5s15 << EOD
1 8.04387 8.03665 8.06194
2 8.03871 8.0044 8.06486
8 11.976 11.9556 11.9907
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
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1097 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "library_fp16", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dequant_gemm", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "dispatch", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline bits=2", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "baseline bits=3"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000)
set yrange [5.72401:2151.6]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_qkv\nK = 5120, N = 10240, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p0s0 << EOD
1 14.1781 14.1525 14.2091
2 17.8336 17.8069 17.8571
4 23.8944 23.8176 23.9552
6 32.3168 32.1936 32.4065
8 37.2448 37.1488 37.3216
18 74.6336 74.448 74.7392
EOD
$p0s1 << EOD
1 17.8923 17.8688 17.9189
2 23.1232 23.0592 23.1712
4 31.8576 31.7312 31.9488
6 36.9312 36.8512 37.0752
8 47.7504 47.6864 47.8112
18 99.664 99.296 100.208
EOD
$p0s2 << EOD
1 14.0864 14.0523 14.1227
2 17.7909 17.7621 17.8219
4 23.6416 23.5616 23.7232
6 32.416 32.2528 32.528
8 37.248 37.1744 37.3008
18 74.6944 74.6304 74.7712
EOD
$p0s3 << EOD
1 19.4272 19.3899 19.4528
2 24.1904 24.112 24.2736
4 33.642 33.604 33.696
6 37.578 37.508 37.69
8 44.942 44.878 45.004
18 103.2 103.072 103.456
EOD
$p0s4 << EOD
1 15.0176 15.0059 15.0485
2 18.4555 18.4235 18.4704
4 25.0992 25.0608 25.1712
6 31.7616 31.6704 31.8784
8 38.2272 38.1776 38.2944
18 77.3888 77.3056 77.5168
EOD
$p0s5 << EOD
1 15.0187 15.0059 15.0389
2 18.576 18.4917 18.6123
4 26.3648 26.2912 26.4384
6 30.7872 30.6848 30.896
8 40.5184 40.4544 40.6208
18 81.0016 80.928 81.1712
EOD
$p0s6 << EOD
1 16.0437 16.0299 16.0619
2 17.6491 17.5787 17.6853
4 23.36 23.3024 23.4336
6 30.4688 30.352 30.6048
8 40.0736 40.0512 40.112
18 80.4672 80.352 80.5925
EOD
$p0s7 << EOD
1 19.5125 19.5029 19.5371
2 21.0272 20.9888 21.0624
4 25.112 25.0432 25.1584
6 34.8688 34.8096 34.9312
8 43.5456 43.4944 43.584
18 89.2288 87.4688 91.904
EOD
$p0s8 << EOD
1 30.0832 30.0448 30.112
2 33.9824 33.9328 34.0144
4 43.1296 43.0848 43.1808
6 52.224 52.032 52.4544
8 59.2288 59.1776 59.2864
18 140.272 140.16 140.416
EOD
$p0s9 << EOD
1 74.1248 74.0608 74.2272
2 74.0832 73.6352 74.2528
4 73.952 73.5904 74.1696
6 74.72 74.416 75.0368
8 75.1584 75.0144 75.68
18 146.56 146.496 146.816
EOD
$p0s10 << EOD
1 79.1232 78.9952 79.2448
2 86.6496 86.432 86.816
4 107.456 107.392 107.6
6 127.904 127.488 128.256
8 145.088 144.48 145.632
18 332.816 332.672 332.992
EOD
$p0s11 << EOD
1 31.08 31.016 31.188
2 30.694 30.6 30.832
4 32.266 32.164 32.388
6 32.248 32.176 32.288
8 32.472 32.432 32.556
18 27.772 27.76 27.806
EOD
$p0s12 << EOD
1 98 97.856 98.336
2 98.24 97.792 98.528
4 98.048 97.792 98.336
6 97.984 97.76 98.464
8 97.632 95.632 98.464
18 92.388 92.2959 92.48
EOD
$p0s13 << EOD
1 14.0053 13.9883 14.0224
2 17.8869 17.8453 17.9115
4 23.8608 23.7696 23.9328
6 32.4192 32.3008 32.568
8 37.2496 37.1904 37.3056
18 74.6048 74.5408 74.688
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
set tmargin at screen 0.8487
set bmargin at screen 0.6554
set title "qwen3_32b_o\nK = 8192, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p1s0 << EOD
1 13.072 13.0364 13.1111
2 16.8533 16.8053 16.904
4 20.0187 20.004 20.028
6 26.288 26.2667 26.3013
8 28.952 28.8933 28.9894
18 61.4053 61.2907 61.5253
EOD
$p1s1 << EOD
1 16.4471 16.3947 16.4871
2 18.4853 18.432 18.528
4 23.5653 23.5093 23.6107
6 28.7227 28.7013 28.7493
8 35.6213 35.5893 35.664
18 77.6987 77.568 77.8667
EOD
$p1s2 << EOD
1 13.3902 13.3236 13.4453
2 16.9547 16.928 16.9813
4 20.1733 20.1413 20.2187
6 26.0613 26.0387 26.0827
8 28.936 28.8893 28.9787
18 61.3627 61.2533 61.5733
EOD
$p1s3 << EOD
1 18.8213 18.8 18.8427
2 20.7453 20.6787 20.824
4 25.3744 25.2992 25.4816
6 30.3616 30.3296 30.3872
8 38.224 38.106 38.336
18 80.72 80.4693 80.9813
EOD
$p1s4 << EOD
1 14.3538 14.3342 14.3733
2 16.9413 16.9173 16.9613
4 20.8613 20.7733 20.9293
6 24.5867 24.5587 24.608
8 29.6053 29.56 29.6613
18 63.36 63.28 63.4933
EOD
$p1s5 << EOD
1 13.7538 13.7387 13.7671
2 15.5538 15.4613 15.6604
4 20.1107 20.08 20.144
6 23.94 23.9 23.9707
8 31.4693 31.4053 31.52
18 66.152 65.9627 66.32
EOD
$p1s6 << EOD
1 14.9618 14.9422 14.9724
2 14.8302 14.7929 14.8604
4 19.0827 19.0347 19.1307
6 24.728 24.6933 24.7587
8 31.4973 31.4267 31.5867
18 64.608 64.5547 64.8107
EOD
$p1s7 << EOD
1 15.9484 15.9378 15.9591
2 17.4707 17.4453 17.496
4 21.36 21.3133 21.416
6 26.1933 26.176 26.216
8 33.9147 33.8747 33.936
18 71.088 70.9253 71.3333
EOD
$p1s8 << EOD
1 25.86 25.8147 25.892
2 29.1493 29.076 29.224
4 37.0667 37.0027 37.1307
6 44.5413 44.5013 44.5733
8 49.032 48.9547 49.0933
18 115.696 115.472 116
EOD
$p1s9 << EOD
1 60.3413 59.952 60.4667
2 60.2933 59.8773 60.592
4 60.272 59.984 60.5547
6 60.672 60.624 60.704
8 61.528 61.2533 61.7867
18 120.512 120.128 121.056
EOD
$p1s10 << EOD
1 102.488 101.904 103.083
2 116.027 115.157 117.112
4 118.544 116.544 121.12
6 151.04 149.952 151.776
8 186.688 185.76 187.472
18 294 293.696 294.672
EOD
$p1s11 << EOD
1 25.668 25.606 25.708
2 25.854 25.802 25.918
4 25.9 25.876 25.92
6 26.116 26.1 26.14
8 26.208 26.18 26.24
18 25.958 25.906 25.998
EOD
$p1s12 << EOD
1 75.36 75.172 75.532
2 75.232 75.04 75.464
4 75.544 75.24 75.832
6 75.288 75.208 75.368
8 75.512 75.428 75.576
18 75.516 75.364 75.616
EOD
$p1s13 << EOD
1 13.3698 13.3422 13.3973
2 16.864 16.8533 16.8813
4 20.232 20.176 20.2827
6 26.4187 26.4 26.4587
8 28.928 28.872 28.9627
18 61.4853 61.3493 61.648
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s0 << EOD
1 45.2347 45.2027 45.312
2 57.636 57.56 57.752
4 78.948 78.788 79.04
6 117.504 117.344 117.728
8 140.752 140.64 140.944
18 318.352 318.112 318.944
EOD
$p2s1 << EOD
1 55.32 55.264 55.376
2 75.592 75.524 75.624
4 109.504 109.312 109.728
6 141.024 140.752 141.28
8 178.56 178.016 178.96
18 413.008 412.8 413.392
EOD
$p2s2 << EOD
1 45.2027 45.1627 45.2453
2 57.536 57.428 57.592
4 78.92 78.808 78.968
6 117.616 117.376 117.792
8 141.04 140.512 141.376
18 318.736 318.24 319.296
EOD
$p2s3 << EOD
1 58.972 58.892 59.056
2 80.932 80.832 81.012
4 119.056 118.896 119.2
6 151.584 151.104 151.808
8 189.776 189.632 190.144
18 433.568 433.408 433.792
EOD
$p2s4 << EOD
1 47.832 47.7867 47.9307
2 59.384 59.344 59.44
4 82.788 82.704 82.856
6 113.344 113.28 113.472
8 145.792 145.68 146.096
18 330.528 330.176 330.624
EOD
$p2s5 << EOD
1 47.344 47.3013 47.3733
2 58.152 58.096 58.296
4 86.76 86.664 86.88
6 116.08 115.968 116.256
8 154.528 154.4 154.72
18 346.736 346.368 347.008
EOD
$p2s6 << EOD
1 48.6 48.5067 48.696
2 58.744 58.6 58.8
4 81.328 81.248 81.392
6 112.576 112.48 112.768
8 151.68 151.552 151.776
18 343.52 342.976 344.096
EOD
$p2s7 << EOD
1 89.012 88.84 89.136
2 89.184 87.792 91.6
4 88.616 88.404 88.784
6 130.768 130.656 130.944
8 171.696 171.488 171.792
18 402 401.792 402.128
EOD
$p2s8 << EOD
1 119.04 118.752 119.52
2 135.84 135.776 136.016
4 176.608 176.384 176.704
6 215.504 215.264 215.744
8 254.912 254.784 254.992
18 625.296 624.816 625.856
EOD
$p2s9 << EOD
1 337.44 336.72 339.632
2 336.832 336.768 337.008
4 337.248 337.152 337.376
6 340.384 340.16 340.576
8 344.816 343.456 345.616
18 686.816 686.48 687.936
EOD
$p2s10 << EOD
1 352.224 351.872 352.48
2 384.432 384.336 384.544
4 457.44 457.312 457.488
6 534.816 534.656 535.056
8 591.872 591.584 592.288
18 1537.62 1537.17 1538.62
EOD
$p2s11 << EOD
1 127.824 127.456 128.144
2 127.888 127.648 128.256
4 128.048 127.808 128.128
6 128.096 127.744 128.544
8 128.336 128.032 128.768
18 129.568 129.152 129.776
EOD
$p2s12 << EOD
1 417.584 416.8 418.432
2 417.376 416.896 417.76
4 417.648 417.088 417.92
6 417.536 417.152 417.776
8 417.296 416.864 417.888
18 418.592 418.368 418.976
EOD
$p2s13 << EOD
1 45.128 44.9627 45.2107
2 57.556 57.464 57.704
4 78.964 78.896 79.048
6 117.856 117.648 117.984
8 140.48 140.32 140.576
18 319.072 318.832 319.488
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
set tmargin at screen 0.5497
set bmargin at screen 0.3564
set title "qwen3_32b_down\nK = 25600, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p3s0 << EOD
1 27.096 27.08 27.13
2 34.7573 34.736 34.7893
4 44.7253 44.6773 44.76
6 63.464 63.392 63.496
8 75.144 75.096 75.208
18 173.328 173.152 173.568
EOD
$p3s1 << EOD
1 33.7707 33.5973 33.952
2 43.1573 43.0773 43.2453
4 58.948 58.92 58.992
6 75.176 75.12 75.272
8 99.632 99.552 99.712
18 218.048 217.92 218.4
EOD
$p3s2 << EOD
1 27.916 26.976 28.324
2 34.88 34.856 34.904
4 44.664 44.568 44.7413
6 63.372 63.28 63.44
8 75.12 75.064 75.172
18 172.816 172.512 173.088
EOD
$p3s3 << EOD
1 40.944 40.8853 40.9813
2 53.472 53.272 53.664
4 70 69.836 70.136
6 86.312 86.248 86.348
8 109.184 109.056 109.296
18 234.672 234.544 234.976
EOD
$p3s4 << EOD
1 28.97 28.65 30.4
2 35.1573 34.8747 35.36
4 47.056 47.008 47.0987
6 60.856 60.808 60.904
8 77.812 77.712 77.904
18 179.904 177.728 180.288
EOD
$p3s5 << EOD
1 29.158 28.832 29.516
2 33.784 33.64 33.944
4 48.3067 48.2773 48.352
6 61.84 61.752 61.924
8 82.488 82.44 82.584
18 186.592 186.304 187.872
EOD
$p3s6 << EOD
1 32.612 30.736 33.06
2 33.5173 33.4667 33.584
4 45.6533 45.6107 45.68
6 60.884 60.832 60.96
8 80.364 80.312 80.392
18 184 183.616 184.16
EOD
$p3s7 << EOD
1 44.296 43.904 44.8053
2 51.176 51.044 51.364
4 49.932 49.776 50.072
6 70.5 70.36 70.688
8 95.616 95.328 95.936
18 219.296 219.136 219.52
EOD
$p3s8 << EOD
1 62.252 62.152 62.352
2 70.76 70.696 70.8
4 94.32 91.728 95.008
6 115.136 114.976 115.264
8 134.112 133.952 134.24
18 323.936 323.664 324.064
EOD
$p3s9 << EOD
1 175.488 174.752 175.776
2 174.368 174.24 174.48
4 174.576 174.432 174.688
6 176.256 176.112 177.024
8 177.888 177.696 177.984
18 350.288 350.08 350.4
EOD
$p3s10 << EOD
1 302.384 287.904 448.864
2 376.784 372.592 393.536
4 441.12 411.757 484.224
6 546.576 510.208 577.097
8 712.4 674.752 734.272
18 960.048 833.952 968.912
EOD
$p3s11 << EOD
1 70.64 69.768 71.152
2 72.188 71.2632 72.688
4 72.064 71.464 72.968
6 72.264 71.696 72.908
8 73.356 72.344 73.632
18 66.648 66.536 66.904
EOD
$p3s12 << EOD
1 220.192 218.016 222.528
2 219.616 217.504 221.248
4 220.016 218.112 221.696
6 218.56 218.192 218.768
8 218.688 218.496 218.976
18 217.904 217.808 218.08
EOD
$p3s13 << EOD
1 27.436 27.084 27.864
2 36.0933 35.6373 36.4
4 44.6773 44.6427 44.72
6 63.492 63.356 63.632
8 75.16 75.096 75.22
18 172.928 172.8 173.152
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560, bits = 4, block_kn = 128, \nlaunch_bounds = 0, max_rows = 64, unless named" font ",9"
set logscale x 2
set xrange [0.869565:73.6]
set xtics (1, 2, 4, 6, 8, 18, 24, 32, "" 50, 64)
$p4s0 << EOD
1 10.8926 10.8645 10.9113
1 10.9053 10.8847 10.9354
1 10.6257 10.6139 10.6358
2 13.6994 13.6686 13.7319
2 13.6278 13.5754 13.6691
2 13.3103 13.3044 13.3255
4 14.2526 14.2036 14.3024
6 16.7343 16.7215 16.7449
6 16.7731 16.6966 16.8492
6 16.3924 16.3823 16.4093
8 16.4497 16.428 16.4798
8 16.5213 16.3796 16.655
8 16.1853 16.1752 16.192
18 31.656 31.6104 31.7117
24 28.0204 27.9271 28.1253
32 34.8596 34.7894 34.9192
50 55.7845 55.4636 56.0616
64 59.0569 58.9719 59.1251
EOD
$p4s1 << EOD
1 13.936 13.9116 13.952
1 13.9192 13.8592 13.9703
2 14.4421 14.4163 14.4691
2 14.4244 14.391 14.4636
4 16.1651 16.095 16.249
6 16.0455 16.032 16.0567
6 15.9941 15.9729 16.0243
8 21.7036 21.6943 21.7112
8 21.6935 21.6404 21.7652
18 38.5938 38.5427 38.645
EOD
$p4s2 << EOD
1 10.9448 10.9188 10.9675
2 13.6505 13.6036 13.6948
4 14.2139 14.1903 14.2307
6 16.7823 16.743 16.829
8 16.4851 16.4583 16.5101
18 31.6498 31.5887 31.705
EOD
$p4s3 << EOD
1 15.3244 15.3049 15.3369
2 15.6631 15.6208 15.6972
4 17.3643 17.3428 17.3836
6 17.0229 16.9648 17.0773
8 18.6351 18.6133 18.6585
18 36.1013 36.0525 36.1431
EOD
$p4s4 << EOD
1 12.2931 12.2798 12.3102
2 13.8232 13.797 13.8662
4 15.0644 15.029 15.1072
6 15.4855 15.4654 15.5106
8 16.7646 16.7088 16.8201
18 32.8916 32.8436 32.9476
EOD
$p4s5 << EOD
1 11.3415 11.3042 11.3839
2 11.9528 11.9326 11.9663
4 13.7179 13.6915 13.7415
6 13.9309 13.8774 13.9864
8 17.8223 17.8024 17.84
18 32.9182 32.8843 32.9628
EOD
$p4s6 << EOD
1 12.2821 12.2507 12.3243
2 9.81768 9.80278 9.83233
4 12.1162 12.0615 12.1643
6 15.5436 15.5256 15.5604
8 17.312 17.2928 17.3273
18 32.3724 32.3296 32.426
EOD
$p4s7 << EOD
1 8.79158 8.78037 8.80224
2 11.0333 11.0181 11.0442
4 11.1225 11.0686 11.1694
6 13.7061 13.6613 13.7476
8 14.6796 14.6602 14.7041
18 33.3884 33.3698 33.4084
EOD
$p4s8 << EOD
1 12.9381 12.9168 12.9662
2 13.6775 13.6623 13.6985
4 17.936 17.8771 17.9453
6 21.0813 21.0663 21.0951
8 21.4274 21.3718 21.483
18 44.3084 44.28 44.336
EOD
$p4s9 << EOD
1 23.984 23.951 24.0407
2 24.064 24.0426 24.0972
4 24.1179 24.1036 24.1432
6 24.4438 24.42 24.467
8 24.8067 24.7813 24.8305
18 41.952 41.8864 42.0355
EOD
$p4s10 << EOD
1 71.2387 71.1662 71.3349
2 80.3057 80.1549 80.4413
4 92.1423 91.8552 92.3942
6 110.864 108.961 112.904
8 131.6 129.463 133.768
18 192.928 190.792 195.278
EOD
$p4s11 << EOD
1 11.468 11.3996 11.5363
2 11.5168 11.4443 11.5945
4 11.5224 11.484 11.5855
6 11.4824 11.4563 11.5059
8 11.5344 11.4905 11.5774
18 11.8376 11.8186 11.8497
EOD
$p4s12 << EOD
1 26.122 26.0196 26.1953
2 26.052 25.996 26.1034
4 25.774 25.7205 25.8316
6 25.396 25.3215 25.476
8 25.084 25.0525 25.1209
18 25.806 25.7355 25.874
24 25.678 25.6233 25.7422
32 25.886 25.7739 26.036
50 26.558 26.4851 26.627
64 26.446 26.4072 26.4928
EOD
$p4s13 << EOD
1 10.8935 10.8634 10.9276
2 13.6867 13.6766 13.6994
4 14.3512 14.3213 14.3832
6 16.7798 16.7062 16.8565
8 16.4859 16.4559 16.5153
18 31.5333 31.4712 31.589
24 28.0169 27.8869 28.1296
32 34.8738 34.6743 35.0183
50 55.8805 55.5289 56.1457
64 59.0748 59.0082 59.1509
EOD
$p4s14 << EOD
1 9.28311 9.25088 9.30652
2 10.0658 10.0504 10.0856
8 13.8505 13.8344 13.8688
EOD
$p4s15 << EOD
1 8.14144 8.12381 8.15954
2 8.32576 8.30411 8.3449
8 12.0467 12.0035 12.1016
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
set tmargin at screen 0.2507
set bmargin at screen 0.0574
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, bits = 4, block_kn = 128, \nlaunch_bounds = 0, unless named" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p5s0 << EOD
1 10.9167 10.8922 10.9461
1 10.8947 10.8793 10.9117
1 10.632 10.6187 10.646
2 13.6654 13.6081 13.7103
2 13.6744 13.6312 13.7201
2 13.3419 13.3301 13.3663
4 14.0257 14.007 14.0522
6 16.647 16.617 16.6623
6 16.6261 16.5973 16.6679
6 16.3409 16.3214 16.3513
8 16.361 16.3186 16.4045
8 16.3701 16.2875 16.4629
8 16.0988 16.0779 16.1169
18 28.0856 28.0635 28.1174
EOD
$p5s1 << EOD
1 14.0393 14.0044 14.0664
1 14.0433 14.0266 14.0601
2 14.3889 14.3605 14.4257
2 14.3889 14.3425 14.4252
4 16.0403 16.0198 16.0609
6 15.8073 15.7757 15.8459
6 15.7711 15.7277 15.8189
8 21.6821 21.6626 21.703
8 21.7092 21.6473 21.7829
18 33.5875 33.4968 33.702
EOD
$p5s2 << EOD
1 10.9167 10.9053 10.932
2 13.6584 13.6284 13.6849
4 14.016 13.95 14.0874
6 16.6045 16.4942 16.7328
8 16.4077 16.3501 16.4705
18 28.1085 28.0682 28.128
EOD
$p5s3 << EOD
1 14.4785 14.4611 14.4895
2 14.7017 14.6398 14.768
4 16.4118 16.3941 16.4345
6 16.0282 15.9658 16.0758
8 17.573 17.5008 17.6415
18 31.4007 31.2948 31.4924
EOD
$p5s4 << EOD
1 12.4307 12.3798 12.4844
2 13.8539 13.798 13.8993
4 14.903 14.8783 14.9277
6 15.312 15.2476 15.3738
8 16.6991 16.6803 16.713
18 28.7694 28.7445 28.791
EOD
$p5s5 << EOD
1 11.3747 11.3507 11.388
2 11.7565 11.712 11.7905
4 13.497 13.479 13.504
6 13.7134 13.6567 13.7601
8 17.7037 17.6821 17.7148
18 28.4717 28.4362 28.5127
EOD
$p5s6 << EOD
1 12.3007 12.2521 12.3529
2 9.72104 9.70167 9.73719
4 11.8602 11.8456 11.8706
6 14.8689 14.8496 14.89
8 16.8341 16.8057 16.8639
18 26.8563 26.8081 26.9037
EOD
$p5s7 << EOD
1 8.336 8.30644 8.35807
2 10.0883 10.0603 10.1341
4 10.5955 10.5762 10.6139
6 12.9593 12.9391 12.9754
8 14.2365 14.1645 14.3186
18 29.0685 29.0237 29.1204
EOD
$p5s8 << EOD
1 12.8367 12.7957 12.8849
2 13.3683 13.3363 13.3884
4 17.2355 17.2129 17.2604
6 20.1732 20.1274 20.2229
8 18.4897 18.4339 18.5341
18 37.5624 37.543 37.6
EOD
$p5s9 << EOD
1 22.284 22.2587 22.2987
2 22.3903 22.3109 22.4662
4 22.4369 22.3819 22.4757
6 22.8452 22.8041 22.8771
8 23.296 23.2493 23.3506
18 35.6647 35.6223 35.6973
EOD
$p5s10 << EOD
1 31.842 31.7471 31.914
2 36.8139 36.3811 37.1618
4 44.4793 44.3704 44.5629
6 55.271 55.1116 55.4266
8 67.9583 67.7139 68.3681
18 107.312 105.962 108.408
EOD
$p5s11 << EOD
1 8.2772 8.21199 8.34018
2 8.2576 8.24853 8.26827
4 8.28493 8.23355 8.34196
6 8.31667 8.28689 8.35501
8 8.29227 8.26319 8.31537
18 8.46533 8.44353 8.48496
EOD
$p5s12 << EOD
1 20.7952 20.7466 20.8492
2 20.6416 20.6035 20.6776
4 20.312 20.1818 20.4301
6 19.9904 19.8302 20.1399
8 19.7173 19.6897 19.7543
18 20.24 20.2245 20.2566
EOD
$p5s13 << EOD
1 10.904 10.8671 10.9428
2 13.6591 13.6459 13.6647
4 14.0021 13.9591 14.0377
6 16.6442 16.6177 16.6753
8 16.3861 16.3091 16.4713
18 28.096 28.0668 28.1106
EOD
$p5s14 << EOD
1 9.28996 9.24763 9.33388
2 10.0089 9.99726 10.0229
8 13.6956 13.6785 13.7063
EOD
$p5s15 << EOD
1 8.04387 8.03665 8.06194
2 8.03871 8.0044 8.06486
8 11.976 11.9556 11.9907
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
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
