# Redraw with: gnuplot medians-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 900,1161 font "sans,12" background "white"
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9742
set bmargin at screen 0.8519
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9130 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "mmq_rowscale_turns", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "mmq_stream", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "dequant_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "gemv_fp16", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "library_fp16", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "dispatch", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch_second_copy", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale lds_pad=0 quantize=0 tile_n=48", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mmq_q8_1 lds_pad=0 quantize=0 tile_n=48", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "mmq_rowscale lds_pad=0 quantize=0 tile_n=64", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "mmq_q8_1 lds_pad=0 quantize=0 tile_n=64", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "mmq_rowscale lds_pad=0 quantize=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "mmq_rowscale_turns lds_pad=0 quantize=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "mmq_rowscale lds_pad=0 tile_n=48", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "mmq_q8_1 lds_pad=0 tile_n=48"
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
set yrange [9.37947:3778.7]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "qwen3_6_27b_linear_in\nK = 5120, N = 16384, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p0s0 << EOD
1 426.864 426.448 427.84
16 437.904 437.248 438.656
32 442.112 441.376 443.136
64 448.832 448.208 450.304
512 1141.15 1139.73 1142.3
EOD
$p0s1 << EOD
1 426.56 425.744 427.392
16 436.944 436.384 437.76
32 440.832 440.352 441.472
64 450.192 449.584 451.856
512 1139.02 1137.68 1139.94
EOD
$p0s2 << EOD
1 44.32 44.2693 44.3947
16 44.5867 44.5387 44.6613
32 45.0293 44.9387 45.0907
64 45.792 45.6907 45.8987
512 267.664 267.52 268.64
EOD
$p0s3 << EOD
1 28 27.9502 28.0391
16 28.3929 28.3253 28.4409
32 56.8267 56.7946 56.848
64 57.3227 57.2693 57.384
512 386.624 386.128 387.232
EOD
$p0s4 << EOD
1 23.0933 23.0809 23.1147
EOD
$p0s5 << EOD
1 40.0187 39.968 40.0693
16 40.2533 40.2133 40.288
32 40.52 40.464 40.6907
64 41.1147 41.0747 41.1627
512 113.2 113.088 113.408
EOD
$p0s6 << EOD
1 27.7547 27.7013 27.8151
16 28.3218 28.2684 28.3538
32 44.8747 44.8373 44.9493
64 45.8347 45.7626 45.9573
512 267.904 267.36 268.192
EOD
$p0s7 << EOD
1 28.0018 27.984 28.0338
16 28.5476 28.4978 28.5849
32 452.336 451.52 453.312
64 456.144 455.616 456.704
512 1147.84 1147.14 1148.4
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 32, lds_pad = 4, \nquantize = 1, tile_n = 128, unless named" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p1s0 << EOD
1 529.52 528.192 530.736
16 538.064 536.64 539.376
32 544.992 543.472 547.328
64 533.792 532.608 534.608
64 551.84 550.448 552.96
512 694.56 693.392 695.296
EOD
$p1s1 << EOD
1 528.608 526.784 530.176
16 536.928 535.888 538.848
32 543.024 542.16 544.784
64 532.576 532.159 533.408
64 552.496 551.808 553.344
512 693.648 693.152 694.464
EOD
$p1s2 << EOD
1 26.8091 26.7611 26.8743
16 26.992 26.9029 27.0411
32 27.2731 27.1703 27.3417
64 27.9627 27.928 28.0187
512 113.616 113.44 113.968
EOD
$p1s3 << EOD
1 18.5771 18.5131 18.7657
16 19.184 19.0514 19.312
32 29.5817 29.5497 29.6366
64 30.0053 29.964 30.032
512 155.856 155.712 156.24
EOD
$p1s4 << EOD
1 13.1794 13.165 13.1855
EOD
$p1s5 << EOD
1 19.808 19.792 19.8387
16 20.5824 20.5424 20.6208
32 18.04 18.0187 18.0587
64 24.5872 24.5552 24.6288
512 46.0133 45.9093 46.0853
EOD
$p1s6 << EOD
1 18.52 18.4686 18.6011
16 19.1337 19.0549 19.1817
32 27.2297 27.2023 27.2686
64 27.9573 27.9227 28.0347
512 113.984 113.664 114.112
EOD
$p1s7 << EOD
1 18.424 18.3417 18.5303
16 19.0571 18.9531 19.1131
32 572.032 570.624 574.144
64 577.888 576.88 579.2
512 697.808 697.232 698.689
EOD
$p1s8 << EOD
64 390.752 390.336 391.216
EOD
$p1s9 << EOD
64 476.272 475.68 476.832
EOD
$p1s10 << EOD
64 427.776 427.008 428.784
EOD
$p1s11 << EOD
64 716 715.392 716.448
EOD
$p1s12 << EOD
64 549.424 548.224 550.432
EOD
$p1s13 << EOD
64 548.544 547.968 549.008
EOD
$p1s14 << EOD
64 402.688 401.952 403.312
EOD
$p1s15 << EOD
64 454.56 454.208 455.472
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
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "qwen3_6_27b_qkv\nK = 5120, N = 14336, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p2s0 << EOD
1 427.184 426.944 427.68
16 438.56 437.984 438.976
32 443.872 442.816 445.6
64 449.744 449.152 450.528
512 1139.62 1138.53 1140.29
EOD
$p2s1 << EOD
1 426.768 425.84 427.36
16 437.904 437.12 439.168
32 442.096 441.856 442.816
64 450.032 449.312 450.88
512 1138.19 1137.76 1139.06
EOD
$p2s2 << EOD
1 39.936 39.8933 39.9733
16 40.3093 40.2747 40.3573
32 40.7253 40.704 40.7627
64 41.592 41.528 41.6453
512 236.768 236.48 236.928
EOD
$p2s3 << EOD
1 25.6942 25.6569 25.7191
16 26.4782 26.4107 26.5138
32 51.0347 50.9947 51.0667
64 51.7173 51.664 51.76
512 338.768 338.176 339.424
EOD
$p2s4 << EOD
1 22.8249 22.8053 22.8391
EOD
$p2s5 << EOD
1 36.8 36.7733 36.816
16 37.0187 36.9973 37.0453
32 37.4107 37.376 37.456
64 37.8987 37.8507 37.928
512 110.384 110.192 110.656
EOD
$p2s6 << EOD
1 25.52 25.44 25.5556
16 26.4516 26.4071 26.4818
32 40.728 40.6453 40.7494
64 41.632 41.5627 41.672
512 236.912 236.736 237.824
EOD
$p2s7 << EOD
1 25.9662 25.9324 26.0213
16 26.0569 25.9982 26.1102
32 452.672 451.76 453.888
64 457.376 456.336 457.728
512 1149.06 1147.55 1149.84
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "qwen3_6_27b_gate_up\nK = 5120, N = 34816, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p3s0 << EOD
1 934.4 931.424 936
16 958.416 956.224 960.546
32 971.76 968.48 973.6
64 982.368 981.568 983.872
512 2684.32 2681.6 2685.09
EOD
$p3s1 << EOD
1 933.488 931.088 935.808
16 956.64 955.136 957.648
32 967.536 966.176 971.072
64 980.592 979.984 982.064
512 2683.7 2682.19 2684.46
EOD
$p3s2 << EOD
1 77.956 77.888 78.128
16 78.672 78.528 78.896
32 78.948 78.696 79.26
64 80.44 80.36 80.556
512 546.512 544.096 547.296
EOD
$p3s3 << EOD
1 46.8107 46.744 46.88
16 47.216 47.12 47.264
32 110.752 110.576 110.864
64 112 111.76 112.336
512 801.056 797.216 801.392
EOD
$p3s4 << EOD
1 45.3333 45.296 45.384
EOD
$p3s5 << EOD
1 84.916 84.5 85.392
16 85.608 84.568 86.612
32 86.676 85.28 87.312
64 90.544 90.24 90.768
512 258.112 257.984 258.528
EOD
$p3s6 << EOD
1 46.6587 46.624 46.7707
16 47.4133 47.3493 47.5147
32 78.748 78.64 78.9
64 80.308 80.18 80.436
512 547.28 544.096 548.816
EOD
$p3s7 << EOD
1 46.688 46.5893 46.7893
16 47.3813 47.232 47.424
32 973.968 972.814 975.951
64 986.96 984.848 988.256
512 2691.38 2689.14 2692.16
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "qwen3_6_27b_down\nK = 17408, N = 5120, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p4s0 << EOD
1 1510.27 1505.95 1514.21
16 1561.47 1553.76 1572.45
32 1574.7 1569.25 1580.99
64 1595.18 1589.6 1606.05
512 1947.62 1945.66 1951.71
EOD
$p4s1 << EOD
1 1511.79 1509.81 1513.54
16 1566.53 1560.26 1572.82
32 1582 1576.26 1586.56
64 1589.04 1579.94 1591.68
512 1944.82 1943.6 1946.9
EOD
$p4s2 << EOD
1 49.048 48.9627 49.136
16 49.16 49.104 49.352
32 49.5093 49.4293 49.5973
64 50.3147 50.216 50.5573
512 282.672 282.032 283.888
EOD
$p4s3 << EOD
1 30.8018 30.7129 30.8871
16 31.4329 31.28 31.5076
32 61.2293 61.1093 61.2747
64 61.9227 61.776 61.9973
512 410.624 409.312 413.472
EOD
$p4s4 << EOD
1 34.1867 34.1467 34.2107
EOD
$p4s5 << EOD
1 47.088 47.0187 47.168
16 48.632 48.5653 48.688
32 47.8347 47.7813 47.8987
64 50.624 50.576 50.68
512 133.904 133.856 134.24
EOD
$p4s6 << EOD
1 30.9084 30.8818 30.9689
16 31.2996 31.2427 31.3813
32 49.5733 49.4667 49.656
64 50.3947 50.104 50.4587
512 283.136 282.624 283.424
EOD
$p4s7 << EOD
1 30.7307 30.5244 30.8178
16 31.2924 31.2356 31.4169
32 1619.22 1613.79 1620.06
64 1632.56 1625.68 1636.78
512 1956.59 1955.3 1959.94
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128, tile_n = 128" font ",9"
set xtics (1, 2, 5, 8, 9, 16, 24, 31, 32, 33, 64, 128, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p5s2 << EOD
1 29.5376 29.3984 29.6576
2 29.6416 29.6192 29.6864
5 29.648 29.632 29.6672
8 29.5872 29.536 29.6512
9 29.6224 29.5808 29.664
16 29.7584 29.6736 29.808
24 29.8064 29.7504 29.848
31 29.9488 29.8976 30.0224
32 29.9568 29.9392 29.9792
33 30.0448 30.0128 30.0736
64 30.4976 30.4416 30.5776
128 47.052 46.988 47.116
512 149.872 149.744 150.08
EOD
$p5s3 << EOD
1 21.7056 21.6096 21.9104
2 21.9792 21.784 22.0656
5 21.808 21.6896 21.8784
8 22.0672 22.0128 22.1248
9 21.928 21.8336 21.9744
16 22.2016 22.1648 22.2448
24 39.0608 38.9312 39.1648
31 38.9504 38.9024 39.008
32 39.136 39.056 39.2512
33 39.1024 39.0688 39.1888
64 39.6 39.5184 39.7056
128 68.256 68.172 68.324
512 240.032 239.632 240.192
EOD
$p5s4 << EOD
1 16.4843 16.4416 16.5269
2 23.9584 23.9136 23.9808
5 64.5408 64.4992 64.6336
8 94.496 75.1648 96
EOD
$p5s5 << EOD
1 31.696 31.22 32.312
2 32.918 32.678 33.258
5 33.32 32.9659 33.796
8 33.316 32.4319 34.288
9 29.26 29.164 29.334
16 29.652 29.5658 29.716
24 29.772 29.708 29.808
31 29.842 29.74 30.008
32 29.828 29.782 29.852
33 29.882 29.812 29.94
64 31.042 30.752 31.204
128 31.22 31.09 31.338
512 72.328 72.212 72.472
EOD
$p5s6 << EOD
1 21.7616 21.648 21.856
2 21.7824 21.7536 21.8144
5 21.7248 21.6544 21.8064
8 22.1696 21.7616 22.336
9 22.0512 21.9104 22.192
16 22.28 22.1168 22.4368
24 39.0944 39.0464 39.1968
31 39.0944 38.8672 39.2869
32 29.9904 29.8848 30.0416
33 30.0384 30.0128 30.0752
64 30.4896 30.4224 30.576
128 47.15 47.082 47.228
512 150.032 149.792 150.176
EOD
$p5s7 << EOD
1 21.4176 21.4 21.4528
2 21.5488 21.4768 21.7952
5 21.6864 21.6528 21.7216
8 22.1408 22.1184 22.2176
9 22.0896 22.0448 22.1232
16 22.3584 22.2 22.504
24 39.1024 38.9936 39.1472
31 39.0656 38.9472 39.2144
32 455.056 453.504 456.176
33 455.6 453.152 457.6
64 457.52 456.144 459.28
128 466 465.488 466.56
512 968.064 965.328 971.232
EOD
plot $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1161 font "sans,10" fontscale 1.0
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9742
set bmargin at screen 0.8519
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9130 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "mmq_rowscale_turns", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "mmq_stream", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "dequant_fp16", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "gemv_fp16", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "library_fp16", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "dispatch", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "dispatch_second_copy", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "mmq_rowscale lds_pad=0 quantize=0 tile_n=48", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mmq_q8_1 lds_pad=0 quantize=0 tile_n=48", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "mmq_rowscale lds_pad=0 quantize=0 tile_n=64", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "mmq_q8_1 lds_pad=0 quantize=0 tile_n=64", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "mmq_rowscale lds_pad=0 quantize=0", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "mmq_rowscale_turns lds_pad=0 quantize=0", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "mmq_rowscale lds_pad=0 tile_n=48", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "mmq_q8_1 lds_pad=0 tile_n=48"
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
set yrange [9.37947:3778.7]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "qwen3_6_27b_linear_in\nK = 5120, N = 16384, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p0s0 << EOD
1 426.864 426.448 427.84
16 437.904 437.248 438.656
32 442.112 441.376 443.136
64 448.832 448.208 450.304
512 1141.15 1139.73 1142.3
EOD
$p0s1 << EOD
1 426.56 425.744 427.392
16 436.944 436.384 437.76
32 440.832 440.352 441.472
64 450.192 449.584 451.856
512 1139.02 1137.68 1139.94
EOD
$p0s2 << EOD
1 44.32 44.2693 44.3947
16 44.5867 44.5387 44.6613
32 45.0293 44.9387 45.0907
64 45.792 45.6907 45.8987
512 267.664 267.52 268.64
EOD
$p0s3 << EOD
1 28 27.9502 28.0391
16 28.3929 28.3253 28.4409
32 56.8267 56.7946 56.848
64 57.3227 57.2693 57.384
512 386.624 386.128 387.232
EOD
$p0s4 << EOD
1 23.0933 23.0809 23.1147
EOD
$p0s5 << EOD
1 40.0187 39.968 40.0693
16 40.2533 40.2133 40.288
32 40.52 40.464 40.6907
64 41.1147 41.0747 41.1627
512 113.2 113.088 113.408
EOD
$p0s6 << EOD
1 27.7547 27.7013 27.8151
16 28.3218 28.2684 28.3538
32 44.8747 44.8373 44.9493
64 45.8347 45.7626 45.9573
512 267.904 267.36 268.192
EOD
$p0s7 << EOD
1 28.0018 27.984 28.0338
16 28.5476 28.4978 28.5849
32 452.336 451.52 453.312
64 456.144 455.616 456.704
512 1147.84 1147.14 1148.4
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8019
set bmargin at screen 0.6193
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 32, lds_pad = 4, \nquantize = 1, tile_n = 128, unless named" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p1s0 << EOD
1 529.52 528.192 530.736
16 538.064 536.64 539.376
32 544.992 543.472 547.328
64 533.792 532.608 534.608
64 551.84 550.448 552.96
512 694.56 693.392 695.296
EOD
$p1s1 << EOD
1 528.608 526.784 530.176
16 536.928 535.888 538.848
32 543.024 542.16 544.784
64 532.576 532.159 533.408
64 552.496 551.808 553.344
512 693.648 693.152 694.464
EOD
$p1s2 << EOD
1 26.8091 26.7611 26.8743
16 26.992 26.9029 27.0411
32 27.2731 27.1703 27.3417
64 27.9627 27.928 28.0187
512 113.616 113.44 113.968
EOD
$p1s3 << EOD
1 18.5771 18.5131 18.7657
16 19.184 19.0514 19.312
32 29.5817 29.5497 29.6366
64 30.0053 29.964 30.032
512 155.856 155.712 156.24
EOD
$p1s4 << EOD
1 13.1794 13.165 13.1855
EOD
$p1s5 << EOD
1 19.808 19.792 19.8387
16 20.5824 20.5424 20.6208
32 18.04 18.0187 18.0587
64 24.5872 24.5552 24.6288
512 46.0133 45.9093 46.0853
EOD
$p1s6 << EOD
1 18.52 18.4686 18.6011
16 19.1337 19.0549 19.1817
32 27.2297 27.2023 27.2686
64 27.9573 27.9227 28.0347
512 113.984 113.664 114.112
EOD
$p1s7 << EOD
1 18.424 18.3417 18.5303
16 19.0571 18.9531 19.1131
32 572.032 570.624 574.144
64 577.888 576.88 579.2
512 697.808 697.232 698.689
EOD
$p1s8 << EOD
64 390.752 390.336 391.216
EOD
$p1s9 << EOD
64 476.272 475.68 476.832
EOD
$p1s10 << EOD
64 427.776 427.008 428.784
EOD
$p1s11 << EOD
64 716 715.392 716.448
EOD
$p1s12 << EOD
64 549.424 548.224 550.432
EOD
$p1s13 << EOD
64 548.544 547.968 549.008
EOD
$p1s14 << EOD
64 402.688 401.952 403.312
EOD
$p1s15 << EOD
64 454.56 454.208 455.472
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
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "qwen3_6_27b_qkv\nK = 5120, N = 14336, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p2s0 << EOD
1 427.184 426.944 427.68
16 438.56 437.984 438.976
32 443.872 442.816 445.6
64 449.744 449.152 450.528
512 1139.62 1138.53 1140.29
EOD
$p2s1 << EOD
1 426.768 425.84 427.36
16 437.904 437.12 439.168
32 442.096 441.856 442.816
64 450.032 449.312 450.88
512 1138.19 1137.76 1139.06
EOD
$p2s2 << EOD
1 39.936 39.8933 39.9733
16 40.3093 40.2747 40.3573
32 40.7253 40.704 40.7627
64 41.592 41.528 41.6453
512 236.768 236.48 236.928
EOD
$p2s3 << EOD
1 25.6942 25.6569 25.7191
16 26.4782 26.4107 26.5138
32 51.0347 50.9947 51.0667
64 51.7173 51.664 51.76
512 338.768 338.176 339.424
EOD
$p2s4 << EOD
1 22.8249 22.8053 22.8391
EOD
$p2s5 << EOD
1 36.8 36.7733 36.816
16 37.0187 36.9973 37.0453
32 37.4107 37.376 37.456
64 37.8987 37.8507 37.928
512 110.384 110.192 110.656
EOD
$p2s6 << EOD
1 25.52 25.44 25.5556
16 26.4516 26.4071 26.4818
32 40.728 40.6453 40.7494
64 41.632 41.5627 41.672
512 236.912 236.736 237.824
EOD
$p2s7 << EOD
1 25.9662 25.9324 26.0213
16 26.0569 25.9982 26.1102
32 452.672 451.76 453.888
64 457.376 456.336 457.728
512 1149.06 1147.55 1149.84
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5194
set bmargin at screen 0.3368
set title "qwen3_6_27b_gate_up\nK = 5120, N = 34816, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p3s0 << EOD
1 934.4 931.424 936
16 958.416 956.224 960.546
32 971.76 968.48 973.6
64 982.368 981.568 983.872
512 2684.32 2681.6 2685.09
EOD
$p3s1 << EOD
1 933.488 931.088 935.808
16 956.64 955.136 957.648
32 967.536 966.176 971.072
64 980.592 979.984 982.064
512 2683.7 2682.19 2684.46
EOD
$p3s2 << EOD
1 77.956 77.888 78.128
16 78.672 78.528 78.896
32 78.948 78.696 79.26
64 80.44 80.36 80.556
512 546.512 544.096 547.296
EOD
$p3s3 << EOD
1 46.8107 46.744 46.88
16 47.216 47.12 47.264
32 110.752 110.576 110.864
64 112 111.76 112.336
512 801.056 797.216 801.392
EOD
$p3s4 << EOD
1 45.3333 45.296 45.384
EOD
$p3s5 << EOD
1 84.916 84.5 85.392
16 85.608 84.568 86.612
32 86.676 85.28 87.312
64 90.544 90.24 90.768
512 258.112 257.984 258.528
EOD
$p3s6 << EOD
1 46.6587 46.624 46.7707
16 47.4133 47.3493 47.5147
32 78.748 78.64 78.9
64 80.308 80.18 80.436
512 547.28 544.096 548.816
EOD
$p3s7 << EOD
1 46.688 46.5893 46.7893
16 47.3813 47.232 47.424
32 973.968 972.814 975.951
64 986.96 984.848 988.256
512 2691.38 2689.14 2692.16
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "qwen3_6_27b_down\nK = 17408, N = 5120, group = 32, tile_n = 128" font ",9"
set xtics (1, 16, 32, 64, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p4s0 << EOD
1 1510.27 1505.95 1514.21
16 1561.47 1553.76 1572.45
32 1574.7 1569.25 1580.99
64 1595.18 1589.6 1606.05
512 1947.62 1945.66 1951.71
EOD
$p4s1 << EOD
1 1511.79 1509.81 1513.54
16 1566.53 1560.26 1572.82
32 1582 1576.26 1586.56
64 1589.04 1579.94 1591.68
512 1944.82 1943.6 1946.9
EOD
$p4s2 << EOD
1 49.048 48.9627 49.136
16 49.16 49.104 49.352
32 49.5093 49.4293 49.5973
64 50.3147 50.216 50.5573
512 282.672 282.032 283.888
EOD
$p4s3 << EOD
1 30.8018 30.7129 30.8871
16 31.4329 31.28 31.5076
32 61.2293 61.1093 61.2747
64 61.9227 61.776 61.9973
512 410.624 409.312 413.472
EOD
$p4s4 << EOD
1 34.1867 34.1467 34.2107
EOD
$p4s5 << EOD
1 47.088 47.0187 47.168
16 48.632 48.5653 48.688
32 47.8347 47.7813 47.8987
64 50.624 50.576 50.68
512 133.904 133.856 134.24
EOD
$p4s6 << EOD
1 30.9084 30.8818 30.9689
16 31.2996 31.2427 31.3813
32 49.5733 49.4667 49.656
64 50.3947 50.104 50.4587
512 283.136 282.624 283.424
EOD
$p4s7 << EOD
1 30.7307 30.5244 30.8178
16 31.2924 31.2356 31.4169
32 1619.22 1613.79 1620.06
64 1632.56 1625.68 1636.78
512 1956.59 1955.3 1959.94
EOD
plot $p4s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2369
set bmargin at screen 0.0543
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128, tile_n = 128" font ",9"
set xtics (1, 2, 5, 8, 9, 16, 24, 31, 32, 33, 64, 128, 512)
set logscale x 2
set xrange [0.869565:588.8]
$p5s2 << EOD
1 29.5376 29.3984 29.6576
2 29.6416 29.6192 29.6864
5 29.648 29.632 29.6672
8 29.5872 29.536 29.6512
9 29.6224 29.5808 29.664
16 29.7584 29.6736 29.808
24 29.8064 29.7504 29.848
31 29.9488 29.8976 30.0224
32 29.9568 29.9392 29.9792
33 30.0448 30.0128 30.0736
64 30.4976 30.4416 30.5776
128 47.052 46.988 47.116
512 149.872 149.744 150.08
EOD
$p5s3 << EOD
1 21.7056 21.6096 21.9104
2 21.9792 21.784 22.0656
5 21.808 21.6896 21.8784
8 22.0672 22.0128 22.1248
9 21.928 21.8336 21.9744
16 22.2016 22.1648 22.2448
24 39.0608 38.9312 39.1648
31 38.9504 38.9024 39.008
32 39.136 39.056 39.2512
33 39.1024 39.0688 39.1888
64 39.6 39.5184 39.7056
128 68.256 68.172 68.324
512 240.032 239.632 240.192
EOD
$p5s4 << EOD
1 16.4843 16.4416 16.5269
2 23.9584 23.9136 23.9808
5 64.5408 64.4992 64.6336
8 94.496 75.1648 96
EOD
$p5s5 << EOD
1 31.696 31.22 32.312
2 32.918 32.678 33.258
5 33.32 32.9659 33.796
8 33.316 32.4319 34.288
9 29.26 29.164 29.334
16 29.652 29.5658 29.716
24 29.772 29.708 29.808
31 29.842 29.74 30.008
32 29.828 29.782 29.852
33 29.882 29.812 29.94
64 31.042 30.752 31.204
128 31.22 31.09 31.338
512 72.328 72.212 72.472
EOD
$p5s6 << EOD
1 21.7616 21.648 21.856
2 21.7824 21.7536 21.8144
5 21.7248 21.6544 21.8064
8 22.1696 21.7616 22.336
9 22.0512 21.9104 22.192
16 22.28 22.1168 22.4368
24 39.0944 39.0464 39.1968
31 39.0944 38.8672 39.2869
32 29.9904 29.8848 30.0416
33 30.0384 30.0128 30.0752
64 30.4896 30.4224 30.576
128 47.15 47.082 47.228
512 150.032 149.792 150.176
EOD
$p5s7 << EOD
1 21.4176 21.4 21.4528
2 21.5488 21.4768 21.7952
5 21.6864 21.6528 21.7216
8 22.1408 22.1184 22.2176
9 22.0896 22.0448 22.1232
16 22.3584 22.2 22.504
24 39.1024 38.9936 39.1472
31 39.0656 38.9472 39.2144
32 455.056 453.504 456.176
33 455.6 453.152 457.6
64 457.52 456.144 459.28
128 466 465.488 466.56
512 968.064 965.328 971.232
EOD
plot $p5s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
