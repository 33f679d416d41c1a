# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1173 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, group = 128, scales = 0, \nzero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9591
set bmargin at screen 0.8431
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9011 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dispatch", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "baseline block_kn=256", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fdot2 block_kn=256", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline block_kn=256 launch_bounds=1", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "baseline block_kn=256 launch_bounds=2"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500)
set yrange [6.26407:620.826]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_qkv\nK = 5120, M = 1, N = 10240, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p0s0 << EOD
1 14.1973 14.1614 14.2276
EOD
$p0s1 << EOD
1 17.9637 17.8717 18.0686
EOD
$p0s2 << EOD
1 14.1237 14.0645 14.1765
EOD
$p0s3 << EOD
1 19.3771 19.2648 19.4779
EOD
$p0s4 << EOD
1 15.0229 14.9673 15.0657
EOD
$p0s5 << EOD
1 15.0592 15.0031 15.1189
EOD
$p0s6 << EOD
1 16.0875 15.9847 16.176
EOD
$p0s7 << EOD
1 19.4389 19.3851 19.4942
EOD
$p0s8 << EOD
1 30.0144 29.8343 30.1614
EOD
$p0s9 << EOD
1 73.7152 73.4528 73.9627
EOD
$p0s10 << EOD
1 79.1296 78.7612 79.4894
EOD
$p0s11 << EOD
1 14.2315 14.1785 14.3086
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
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_o\nK = 8192, M = 1, N = 5120, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p1s0 << EOD
1 13.36 13.3421 13.379
EOD
$p1s1 << EOD
1 16.288 16.2555 16.324
EOD
$p1s2 << EOD
1 13.3333 13.3166 13.3465
EOD
$p1s3 << EOD
1 18.776 18.7332 18.8134
EOD
$p1s4 << EOD
1 14.2596 14.2318 14.2855
EOD
$p1s5 << EOD
1 13.6658 13.6262 13.7047
EOD
$p1s6 << EOD
1 14.8996 14.8942 14.9031
EOD
$p1s7 << EOD
1 15.9698 15.9546 15.9856
EOD
$p1s8 << EOD
1 25.7653 25.7177 25.8086
EOD
$p1s9 << EOD
1 60.072 60.0121 60.1355
EOD
$p1s10 << EOD
1 94.576 71.9709 117.848
EOD
$p1s11 << EOD
1 13.1609 13.1266 13.1964
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
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5141
set bmargin at screen 0.3333
set title "qwen3_32b_gate_up\nK = 5120, M = 1, N = 51200, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p2s0 << EOD
1 45.3387 45.2345 45.4393
EOD
$p2s1 << EOD
1 56.148 56.0335 56.2759
EOD
$p2s2 << EOD
1 45.1653 45.0432 45.2554
EOD
$p2s3 << EOD
1 59.076 58.864 59.3093
EOD
$p2s4 << EOD
1 44.0453 43.9521 44.1528
EOD
$p2s5 << EOD
1 47.3867 47.1775 47.5372
EOD
$p2s6 << EOD
1 48.6507 48.5436 48.7986
EOD
$p2s7 << EOD
1 88.716 88.2455 89.2185
EOD
$p2s8 << EOD
1 118.752 118.166 119.434
EOD
$p2s9 << EOD
1 339.552 339.397 339.696
EOD
$p2s10 << EOD
1 352.512 351.851 353.087
EOD
$p2s11 << EOD
1 45.1387 45.0773 45.1893
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
     $p2s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5141
set bmargin at screen 0.3333
set title "qwen3_32b_down\nK = 25600, M = 1, N = 5120, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p3s0 << EOD
1 29.084 28.8489 29.3058
EOD
$p3s1 << EOD
1 34.3147 34.1572 34.4721
EOD
$p3s2 << EOD
1 28.128 27.9806 28.2834
EOD
$p3s3 << EOD
1 40.8853 40.6662 41.1044
EOD
$p3s4 << EOD
1 30.816 30.751 30.8863
EOD
$p3s5 << EOD
1 28.204 28.1456 28.2664
EOD
$p3s6 << EOD
1 31.544 31.5039 31.5775
EOD
$p3s7 << EOD
1 43.8507 43.8168 43.8827
EOD
$p3s8 << EOD
1 62.072 62.0312 62.1181
EOD
$p3s9 << EOD
1 175.744 175.353 176.113
EOD
$p3s10 << EOD
1 285.744 60.9377 476.822
EOD
$p3s11 << EOD
1 27.32 27.2007 27.4273
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
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2344
set bmargin at screen 0.0537
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560, block_kn = 128, launch_bounds = 0, \nmax_rows = 24, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18, 24, 32, 50, 64)
set logscale x 2
set xrange [0.869565:73.6]
$p4s0 << EOD
1 10.88 10.8527 10.9016
1 10.6509 10.6425 10.6653
2 13.6202 13.5718 13.6647
2 13.2834 13.2733 13.3044
4 14.3267 14.2989 14.3618
6 16.7899 16.7453 16.8356
6 16.4236 16.4008 16.4429
8 16.48 16.4491 16.512
8 16.1204 16.1027 16.1373
18 31.7102 31.6303 31.7972
24 28.024 27.9929 28.0604
32 34.8053 34.7822 34.8249
50 55.8852 55.7515 55.936
64 59.1576 59.0155 59.1925
EOD
$p4s1 << EOD
1 13.8139 13.7753 13.8423
1 13.4787 13.4703 13.488
2 14.1145 14.0799 14.1604
2 13.8324 13.8206 13.8408
4 16.0926 16.0775 16.1036
6 15.9495 15.9132 15.9863
6 15.6581 15.6379 15.6766
8 21.7145 21.6935 21.735
8 21.3448 21.3322 21.3575
18 38.1813 38.1391 38.2265
EOD
$p4s2 << EOD
1 10.8724 10.8342 10.9162
2 13.6328 13.5974 13.6655
4 14.3545 14.3444 14.3815
6 16.7764 16.7685 16.7857
8 16.4733 16.4612 16.4882
18 31.5822 31.5155 31.6453
EOD
$p4s3 << EOD
1 15.3209 15.3005 15.3404
2 15.7101 15.667 15.7495
4 17.3845 17.3589 17.3986
6 17.0503 17.0044 17.0985
8 18.6511 18.6052 18.7003
18 36.1227 36.0642 36.2119
EOD
$p4s4 << EOD
1 12.3865 12.3708 12.3978
2 13.0804 13.0669 13.0964
4 15.0594 15.0296 15.0986
6 15.4392 15.4191 15.4665
8 16.8253 16.7797 16.8613
18 32.0533 31.9806 32.1232
EOD
$p4s5 << EOD
1 11.3524 11.3314 11.36
2 11.9032 11.8657 11.9339
4 13.6851 13.6448 13.7286
6 13.8442 13.8196 13.8649
8 17.8072 17.7987 17.8151
18 32.9796 32.9142 33.0562
EOD
$p4s6 << EOD
1 12.2594 12.2379 12.287
2 9.81726 9.78612 9.84504
4 12.1533 12.1383 12.1851
6 15.5453 15.5189 15.5682
8 17.4139 17.3517 17.4705
18 32.2587 32.1862 32.3519
EOD
$p4s7 << EOD
1 8.77853 8.74693 8.80029
2 10.784 10.741 10.8337
4 11.1175 11.0982 11.139
6 13.6707 13.6499 13.6899
8 14.7234 14.6815 14.7715
18 33.3458 33.2867 33.3895
EOD
$p4s8 << EOD
1 12.9322 12.9044 12.9595
2 13.6531 13.6279 13.6726
4 17.8392 17.8267 17.8528
6 21.0728 21.0097 21.1253
8 21.1402 21.0716 21.1948
18 43.8693 43.8436 43.9032
EOD
$p4s9 << EOD
1 23.9267 23.7436 24.1144
2 23.9916 23.8261 24.1565
4 24.0691 23.968 24.2257
6 24.3554 24.3439 24.3663
8 24.7259 24.695 24.7579
18 41.8604 41.6716 42.009
EOD
$p4s10 << EOD
1 66.9305 66.7931 67.073
2 81.1722 81.0065 81.3671
4 90.368 87.0867 92.9717
6 110.24 109.673 110.796
8 130.928 129.92 131.968
18 198.304 197.712 199.008
EOD
$p4s11 << EOD
1 10.928 10.9094 10.9474
2 13.7204 13.7078 13.7423
4 14.2838 14.2313 14.316
6 16.7629 16.7441 16.7868
8 16.4943 16.4603 16.5272
18 31.6089 31.5424 31.676
24 27.9973 27.9342 28.0284
EOD
$p4s12 << EOD
1 17.0291 17.0173 17.0493
1 17.0173 16.9777 17.0333
2 20.3705 20.3621 20.3874
2 20.3411 20.3251 20.3655
6 24.5642 24.5482 24.5869
6 24.5406 24.5137 24.5802
8 34.0539 34.0025 34.0783
8 34.0008 33.9773 34.0632
EOD
$p4s13 << EOD
1 22.7478 22.7225 22.7646
2 22.9491 22.9086 22.9684
6 27.8535 27.8164 27.8804
8 28.9036 28.8665 28.9255
EOD
$p4s14 << EOD
1 11.6413 11.6227 11.6615
2 13.9613 13.9402 13.9781
6 21.8316 21.8021 21.8577
8 25.7474 25.728 25.7667
EOD
$p4s15 << EOD
1 11.6968 11.6867 11.712
2 13.8872 13.8661 13.9183
6 21.9469 21.9225 21.9604
8 25.8467 25.8375 25.8526
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
set tmargin at screen 0.2344
set bmargin at screen 0.0537
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, block_kn = 128, launch_bounds = 0, \nunless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 10.9253 10.8783 10.9866
2 13.6626 13.6543 13.6696
4 14.0237 13.9632 14.0855
6 16.6553 16.626 16.6776
8 16.3868 16.363 16.4087
18 28.1489 28.0787 28.2214
EOD
$p5s1 << EOD
1 13.9333 13.8873 13.9923
2 14.1113 14.0866 14.1374
4 16.0049 15.9697 16.0489
6 15.7628 15.7489 15.7997
8 21.712 21.6941 21.7252
18 33.3857 33.3635 33.408
EOD
$p5s2 << EOD
1 10.9027 10.8939 10.9187
2 13.657 13.639 13.6723
4 14.0494 14.0082 14.1021
6 16.6797 16.6349 16.7133
8 16.391 16.3527 16.4371
18 28.1141 28.1002 28.1363
EOD
$p5s3 << EOD
1 14.5171 14.4704 14.558
2 14.7581 14.7259 14.7821
4 16.4236 16.3898 16.4675
6 16.0235 15.9681 16.0815
8 17.576 17.558 17.579
18 31.3775 31.3313 31.4207
EOD
$p5s4 << EOD
1 12.5493 12.5358 12.5607
2 13.1478 13.0991 13.2007
4 14.8598 14.8339 14.8904
6 15.2835 15.2269 15.3261
8 16.681 16.6421 16.7339
18 28.0111 27.9925 28.0298
EOD
$p5s5 << EOD
1 11.356 11.34 11.3765
2 11.7419 11.7042 11.793
4 13.4887 13.4687 13.5036
6 13.6369 13.5946 13.6843
8 17.7259 17.6664 17.7845
18 28.5148 28.4807 28.5494
EOD
$p5s6 << EOD
1 12.3107 12.2973 12.3274
2 9.69948 9.68203 9.71554
4 11.8351 11.8173 11.8604
6 14.864 14.848 14.8856
8 16.8967 16.8598 16.903
18 26.8758 26.8379 26.9114
EOD
$p5s7 << EOD
1 8.24167 8.15586 8.35414
2 9.97843 9.95126 10.0075
4 10.5781 10.5657 10.59
6 12.928 12.8863 12.9706
8 14.2094 14.1803 14.2524
18 28.8877 28.8434 28.9333
EOD
$p5s8 << EOD
1 12.7887 12.7188 12.8475
2 13.3551 13.3233 13.3736
4 17.1304 17.1008 17.1731
6 20.1064 20.0716 20.1519
8 18.3381 18.2904 18.3895
18 37.3718 37.2544 37.5008
EOD
$p5s9 << EOD
1 22.286 22.2497 22.3201
2 22.329 22.2681 22.4201
4 22.3986 22.3701 22.4223
6 22.7979 22.7593 22.8291
8 23.2417 23.2191 23.2685
18 35.5624 35.4505 35.6702
EOD
$p5s10 << EOD
1 32.342 32.1639 32.4899
2 36.592 36.4874 36.7221
4 44.7937 44.5585 45.0337
6 55.8407 55.5888 56.0049
8 67.7551 67.6189 67.847
18 106.8 106.243 107.41
EOD
$p5s11 << EOD
1 10.9013 10.892 10.9274
2 13.6612 13.6494 13.6779
4 14 13.9727 14.024
6 16.6303 16.6094 16.6428
8 16.4278 16.3809 16.4724
18 28.1217 28.0924 28.1456
EOD
$p5s12 << EOD
1 17.24 17.222 17.302
2 20.7562 20.7221 20.7903
6 25.0859 25.056 25.1061
8 34.3603 34.3381 34.3722
EOD
$p5s14 << EOD
1 11.6653 11.6347 11.6814
2 13.888 13.8616 13.9117
6 21.975 21.9659 21.9986
8 25.7579 25.7343 25.7697
EOD
$p5s15 << EOD
1 11.7047 11.6913 11.7173
2 13.8212 13.8129 13.8428
6 22.0237 21.9819 22.0424
8 25.9193 25.9047 25.9499
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
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1173 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, group = 128, scales = 0, \nzero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9591
set bmargin at screen 0.8431
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9011 center center horizontal maxcols 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dispatch", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "baseline block_kn=256", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fdot2 block_kn=256", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "baseline block_kn=256 launch_bounds=1", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "baseline block_kn=256 launch_bounds=2"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500)
set yrange [6.26407:620.826]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_qkv\nK = 5120, M = 1, N = 10240, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p0s0 << EOD
1 14.1973 14.1614 14.2276
EOD
$p0s1 << EOD
1 17.9637 17.8717 18.0686
EOD
$p0s2 << EOD
1 14.1237 14.0645 14.1765
EOD
$p0s3 << EOD
1 19.3771 19.2648 19.4779
EOD
$p0s4 << EOD
1 15.0229 14.9673 15.0657
EOD
$p0s5 << EOD
1 15.0592 15.0031 15.1189
EOD
$p0s6 << EOD
1 16.0875 15.9847 16.176
EOD
$p0s7 << EOD
1 19.4389 19.3851 19.4942
EOD
$p0s8 << EOD
1 30.0144 29.8343 30.1614
EOD
$p0s9 << EOD
1 73.7152 73.4528 73.9627
EOD
$p0s10 << EOD
1 79.1296 78.7612 79.4894
EOD
$p0s11 << EOD
1 14.2315 14.1785 14.3086
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
     $p0s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_o\nK = 8192, M = 1, N = 5120, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p1s0 << EOD
1 13.36 13.3421 13.379
EOD
$p1s1 << EOD
1 16.288 16.2555 16.324
EOD
$p1s2 << EOD
1 13.3333 13.3166 13.3465
EOD
$p1s3 << EOD
1 18.776 18.7332 18.8134
EOD
$p1s4 << EOD
1 14.2596 14.2318 14.2855
EOD
$p1s5 << EOD
1 13.6658 13.6262 13.7047
EOD
$p1s6 << EOD
1 14.8996 14.8942 14.9031
EOD
$p1s7 << EOD
1 15.9698 15.9546 15.9856
EOD
$p1s8 << EOD
1 25.7653 25.7177 25.8086
EOD
$p1s9 << EOD
1 60.072 60.0121 60.1355
EOD
$p1s10 << EOD
1 94.576 71.9709 117.848
EOD
$p1s11 << EOD
1 13.1609 13.1266 13.1964
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
     $p1s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5141
set bmargin at screen 0.3333
set title "qwen3_32b_gate_up\nK = 5120, M = 1, N = 51200, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p2s0 << EOD
1 45.3387 45.2345 45.4393
EOD
$p2s1 << EOD
1 56.148 56.0335 56.2759
EOD
$p2s2 << EOD
1 45.1653 45.0432 45.2554
EOD
$p2s3 << EOD
1 59.076 58.864 59.3093
EOD
$p2s4 << EOD
1 44.0453 43.9521 44.1528
EOD
$p2s5 << EOD
1 47.3867 47.1775 47.5372
EOD
$p2s6 << EOD
1 48.6507 48.5436 48.7986
EOD
$p2s7 << EOD
1 88.716 88.2455 89.2185
EOD
$p2s8 << EOD
1 118.752 118.166 119.434
EOD
$p2s9 << EOD
1 339.552 339.397 339.696
EOD
$p2s10 << EOD
1 352.512 351.851 353.087
EOD
$p2s11 << EOD
1 45.1387 45.0773 45.1893
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
     $p2s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5141
set bmargin at screen 0.3333
set title "qwen3_32b_down\nK = 25600, M = 1, N = 5120, block_kn = 128, \nlaunch_bounds = 0" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p3s0 << EOD
1 29.084 28.8489 29.3058
EOD
$p3s1 << EOD
1 34.3147 34.1572 34.4721
EOD
$p3s2 << EOD
1 28.128 27.9806 28.2834
EOD
$p3s3 << EOD
1 40.8853 40.6662 41.1044
EOD
$p3s4 << EOD
1 30.816 30.751 30.8863
EOD
$p3s5 << EOD
1 28.204 28.1456 28.2664
EOD
$p3s6 << EOD
1 31.544 31.5039 31.5775
EOD
$p3s7 << EOD
1 43.8507 43.8168 43.8827
EOD
$p3s8 << EOD
1 62.072 62.0312 62.1181
EOD
$p3s9 << EOD
1 175.744 175.353 176.113
EOD
$p3s10 << EOD
1 285.744 60.9377 476.822
EOD
$p3s11 << EOD
1 27.32 27.2007 27.4273
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
     $p3s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2344
set bmargin at screen 0.0537
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560, block_kn = 128, launch_bounds = 0, \nmax_rows = 24, unless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18, 24, 32, 50, 64)
set logscale x 2
set xrange [0.869565:73.6]
$p4s0 << EOD
1 10.88 10.8527 10.9016
1 10.6509 10.6425 10.6653
2 13.6202 13.5718 13.6647
2 13.2834 13.2733 13.3044
4 14.3267 14.2989 14.3618
6 16.7899 16.7453 16.8356
6 16.4236 16.4008 16.4429
8 16.48 16.4491 16.512
8 16.1204 16.1027 16.1373
18 31.7102 31.6303 31.7972
24 28.024 27.9929 28.0604
32 34.8053 34.7822 34.8249
50 55.8852 55.7515 55.936
64 59.1576 59.0155 59.1925
EOD
$p4s1 << EOD
1 13.8139 13.7753 13.8423
1 13.4787 13.4703 13.488
2 14.1145 14.0799 14.1604
2 13.8324 13.8206 13.8408
4 16.0926 16.0775 16.1036
6 15.9495 15.9132 15.9863
6 15.6581 15.6379 15.6766
8 21.7145 21.6935 21.735
8 21.3448 21.3322 21.3575
18 38.1813 38.1391 38.2265
EOD
$p4s2 << EOD
1 10.8724 10.8342 10.9162
2 13.6328 13.5974 13.6655
4 14.3545 14.3444 14.3815
6 16.7764 16.7685 16.7857
8 16.4733 16.4612 16.4882
18 31.5822 31.5155 31.6453
EOD
$p4s3 << EOD
1 15.3209 15.3005 15.3404
2 15.7101 15.667 15.7495
4 17.3845 17.3589 17.3986
6 17.0503 17.0044 17.0985
8 18.6511 18.6052 18.7003
18 36.1227 36.0642 36.2119
EOD
$p4s4 << EOD
1 12.3865 12.3708 12.3978
2 13.0804 13.0669 13.0964
4 15.0594 15.0296 15.0986
6 15.4392 15.4191 15.4665
8 16.8253 16.7797 16.8613
18 32.0533 31.9806 32.1232
EOD
$p4s5 << EOD
1 11.3524 11.3314 11.36
2 11.9032 11.8657 11.9339
4 13.6851 13.6448 13.7286
6 13.8442 13.8196 13.8649
8 17.8072 17.7987 17.8151
18 32.9796 32.9142 33.0562
EOD
$p4s6 << EOD
1 12.2594 12.2379 12.287
2 9.81726 9.78612 9.84504
4 12.1533 12.1383 12.1851
6 15.5453 15.5189 15.5682
8 17.4139 17.3517 17.4705
18 32.2587 32.1862 32.3519
EOD
$p4s7 << EOD
1 8.77853 8.74693 8.80029
2 10.784 10.741 10.8337
4 11.1175 11.0982 11.139
6 13.6707 13.6499 13.6899
8 14.7234 14.6815 14.7715
18 33.3458 33.2867 33.3895
EOD
$p4s8 << EOD
1 12.9322 12.9044 12.9595
2 13.6531 13.6279 13.6726
4 17.8392 17.8267 17.8528
6 21.0728 21.0097 21.1253
8 21.1402 21.0716 21.1948
18 43.8693 43.8436 43.9032
EOD
$p4s9 << EOD
1 23.9267 23.7436 24.1144
2 23.9916 23.8261 24.1565
4 24.0691 23.968 24.2257
6 24.3554 24.3439 24.3663
8 24.7259 24.695 24.7579
18 41.8604 41.6716 42.009
EOD
$p4s10 << EOD
1 66.9305 66.7931 67.073
2 81.1722 81.0065 81.3671
4 90.368 87.0867 92.9717
6 110.24 109.673 110.796
8 130.928 129.92 131.968
18 198.304 197.712 199.008
EOD
$p4s11 << EOD
1 10.928 10.9094 10.9474
2 13.7204 13.7078 13.7423
4 14.2838 14.2313 14.316
6 16.7629 16.7441 16.7868
8 16.4943 16.4603 16.5272
18 31.6089 31.5424 31.676
24 27.9973 27.9342 28.0284
EOD
$p4s12 << EOD
1 17.0291 17.0173 17.0493
1 17.0173 16.9777 17.0333
2 20.3705 20.3621 20.3874
2 20.3411 20.3251 20.3655
6 24.5642 24.5482 24.5869
6 24.5406 24.5137 24.5802
8 34.0539 34.0025 34.0783
8 34.0008 33.9773 34.0632
EOD
$p4s13 << EOD
1 22.7478 22.7225 22.7646
2 22.9491 22.9086 22.9684
6 27.8535 27.8164 27.8804
8 28.9036 28.8665 28.9255
EOD
$p4s14 << EOD
1 11.6413 11.6227 11.6615
2 13.9613 13.9402 13.9781
6 21.8316 21.8021 21.8577
8 25.7474 25.728 25.7667
EOD
$p4s15 << EOD
1 11.6968 11.6867 11.712
2 13.8872 13.8661 13.9183
6 21.9469 21.9225 21.9604
8 25.8467 25.8375 25.8526
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
set tmargin at screen 0.2344
set bmargin at screen 0.0537
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120, block_kn = 128, launch_bounds = 0, \nunless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 10.9253 10.8783 10.9866
2 13.6626 13.6543 13.6696
4 14.0237 13.9632 14.0855
6 16.6553 16.626 16.6776
8 16.3868 16.363 16.4087
18 28.1489 28.0787 28.2214
EOD
$p5s1 << EOD
1 13.9333 13.8873 13.9923
2 14.1113 14.0866 14.1374
4 16.0049 15.9697 16.0489
6 15.7628 15.7489 15.7997
8 21.712 21.6941 21.7252
18 33.3857 33.3635 33.408
EOD
$p5s2 << EOD
1 10.9027 10.8939 10.9187
2 13.657 13.639 13.6723
4 14.0494 14.0082 14.1021
6 16.6797 16.6349 16.7133
8 16.391 16.3527 16.4371
18 28.1141 28.1002 28.1363
EOD
$p5s3 << EOD
1 14.5171 14.4704 14.558
2 14.7581 14.7259 14.7821
4 16.4236 16.3898 16.4675
6 16.0235 15.9681 16.0815
8 17.576 17.558 17.579
18 31.3775 31.3313 31.4207
EOD
$p5s4 << EOD
1 12.5493 12.5358 12.5607
2 13.1478 13.0991 13.2007
4 14.8598 14.8339 14.8904
6 15.2835 15.2269 15.3261
8 16.681 16.6421 16.7339
18 28.0111 27.9925 28.0298
EOD
$p5s5 << EOD
1 11.356 11.34 11.3765
2 11.7419 11.7042 11.793
4 13.4887 13.4687 13.5036
6 13.6369 13.5946 13.6843
8 17.7259 17.6664 17.7845
18 28.5148 28.4807 28.5494
EOD
$p5s6 << EOD
1 12.3107 12.2973 12.3274
2 9.69948 9.68203 9.71554
4 11.8351 11.8173 11.8604
6 14.864 14.848 14.8856
8 16.8967 16.8598 16.903
18 26.8758 26.8379 26.9114
EOD
$p5s7 << EOD
1 8.24167 8.15586 8.35414
2 9.97843 9.95126 10.0075
4 10.5781 10.5657 10.59
6 12.928 12.8863 12.9706
8 14.2094 14.1803 14.2524
18 28.8877 28.8434 28.9333
EOD
$p5s8 << EOD
1 12.7887 12.7188 12.8475
2 13.3551 13.3233 13.3736
4 17.1304 17.1008 17.1731
6 20.1064 20.0716 20.1519
8 18.3381 18.2904 18.3895
18 37.3718 37.2544 37.5008
EOD
$p5s9 << EOD
1 22.286 22.2497 22.3201
2 22.329 22.2681 22.4201
4 22.3986 22.3701 22.4223
6 22.7979 22.7593 22.8291
8 23.2417 23.2191 23.2685
18 35.5624 35.4505 35.6702
EOD
$p5s10 << EOD
1 32.342 32.1639 32.4899
2 36.592 36.4874 36.7221
4 44.7937 44.5585 45.0337
6 55.8407 55.5888 56.0049
8 67.7551 67.6189 67.847
18 106.8 106.243 107.41
EOD
$p5s11 << EOD
1 10.9013 10.892 10.9274
2 13.6612 13.6494 13.6779
4 14 13.9727 14.024
6 16.6303 16.6094 16.6428
8 16.4278 16.3809 16.4724
18 28.1217 28.0924 28.1456
EOD
$p5s12 << EOD
1 17.24 17.222 17.302
2 20.7562 20.7221 20.7903
6 25.0859 25.056 25.1061
8 34.3603 34.3381 34.3722
EOD
$p5s14 << EOD
1 11.6653 11.6347 11.6814
2 13.888 13.8616 13.9117
6 21.975 21.9659 21.9986
8 25.7579 25.7343 25.7697
EOD
$p5s15 << EOD
1 11.7047 11.6913 11.7173
2 13.8212 13.8129 13.8428
6 22.0237 21.9819 22.0424
8 25.9193 25.9047 25.9499
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
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
unset multiplot
unset output
