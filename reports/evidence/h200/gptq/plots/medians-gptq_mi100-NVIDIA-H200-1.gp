# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,1074 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9721
set bmargin at screen 0.9209
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9460 center center horizontal maxrows 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dispatch"
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
set yrange [5.78758:623.612]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8669
set bmargin at screen 0.6695
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
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8669
set bmargin at screen 0.6695
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
plot $p1s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5615
set bmargin at screen 0.3641
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
plot $p2s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5615
set bmargin at screen 0.3641
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
plot $p3s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2561
set bmargin at screen 0.0587
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 11.8347 11.6357 12.0233
2 13.4039 13.3542 13.461
4 14.019 13.9738 14.0831
6 16.5342 16.5019 16.5706
8 16.368 16.3468 16.3863
18 28.1662 28.1275 28.2076
EOD
$p4s1 << EOD
1 14.8628 14.6326 15.0362
2 13.9046 13.881 13.9282
4 15.9567 15.904 16.0205
6 15.7551 15.7429 15.7726
8 21.5458 21.5304 21.556
18 33.3994 33.3717 33.4344
EOD
$p4s2 << EOD
1 11.8258 11.6508 11.9841
2 13.3742 13.3343 13.4054
4 14.0267 13.9676 14.0881
6 16.5458 16.5122 16.5812
8 16.3717 16.3358 16.4092
18 28.1717 28.1373 28.2102
EOD
$p4s3 << EOD
1 15.0931 15.0167 15.1695
2 15.3907 15.3029 15.4451
4 16.9898 16.9744 17.015
6 16.6128 16.5565 16.6696
8 18.2542 18.2021 18.3058
18 32.0012 31.9261 32.0772
EOD
$p4s4 << EOD
1 13.3559 13.1969 13.5405
2 12.8741 12.8486 12.9031
4 14.9357 14.9042 14.9739
6 15.2025 15.1934 15.2128
8 16.6191 16.6027 16.6375
18 27.9723 27.9429 28.0046
EOD
$p4s5 << EOD
1 12.2809 12.1192 12.49
2 11.6764 11.6311 11.7277
4 13.5064 13.4544 13.558
6 13.6246 13.5973 13.6478
8 17.6603 17.6362 17.6873
18 28.5637 28.5218 28.6101
EOD
$p4s6 << EOD
1 13.1905 12.9854 13.4486
2 9.58756 9.56851 9.60068
4 11.8957 11.8599 11.9248
6 14.8443 14.8019 14.8925
8 16.8578 16.8071 16.9061
18 26.8222 26.786 26.8674
EOD
$p4s7 << EOD
1 9.60237 9.53024 9.68793
2 10.3905 10.361 10.4216
4 10.7881 10.753 10.8182
6 13.4929 13.4045 13.585
8 14.4578 14.3682 14.5553
18 29.8412 29.7652 29.9263
EOD
$p4s8 << EOD
1 13.5236 13.379 13.6997
2 12.9908 12.9263 13.068
4 16.9416 16.8911 16.9985
6 19.9994 19.9478 20.0526
8 18.0997 18.0888 18.1114
18 34.8092 34.6599 34.9421
EOD
$p4s9 << EOD
1 19.8453 19.6772 20.0048
2 18.7319 18.6459 18.8312
4 18.8859 18.7545 19.0209
6 18.9182 18.7833 19.0764
8 18.9575 18.8627 19.0651
18 31.2825 31.1376 31.4126
EOD
$p4s10 << EOD
1 68.5203 68.2592 68.7672
2 76.7135 76.1839 77.1972
4 92.1089 91.8693 92.3379
6 111.392 110.513 112.367
8 128.768 128.08 129.632
18 207.072 204.396 209.023
EOD
$p4s11 << EOD
1 11.7807 11.6249 11.9421
2 13.4039 13.3648 13.435
4 14.0107 13.9828 14.0473
6 16.5717 16.5361 16.6114
8 16.3889 16.3274 16.4549
18 28.1649 28.1107 28.2093
EOD
plot $p4s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2561
set bmargin at screen 0.0587
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 10.7568 10.7174 10.7915
2 13.4772 13.4439 13.5055
4 13.6571 13.6404 13.6712
6 15.6355 15.6232 15.6489
8 15.0769 15.0491 15.1115
18 24.3671 24.3435 24.3953
EOD
$p5s1 << EOD
1 13.7501 13.7136 13.7943
2 13.7496 13.6958 13.8061
4 15.1477 15.1247 15.1704
6 14.5358 14.4995 14.5648
8 20.1204 20.077 20.1503
18 29.9346 29.9035 29.9543
EOD
$p5s2 << EOD
1 10.7343 10.7186 10.7499
2 13.4642 13.3939 13.5158
4 13.6415 13.6219 13.6554
6 15.6398 15.6242 15.6454
8 15.0573 15.0416 15.0752
18 24.3634 24.352 24.3803
EOD
$p5s3 << EOD
1 14.3634 14.3341 14.3973
2 14.401 14.3284 14.4609
4 15.5984 15.5297 15.6618
6 14.9873 14.9068 15.065
8 15.9443 15.9257 15.9579
18 25.9707 25.8691 26.0533
EOD
$p5s4 << EOD
1 12.3792 12.3487 12.4164
2 12.931 12.8816 12.9721
4 14.3857 14.3628 14.4104
6 14.4195 14.3818 14.4635
8 14.7302 14.7204 14.7436
18 24.1202 24.0637 24.1838
EOD
$p5s5 << EOD
1 11.1533 11.1143 11.1998
2 11.472 11.4444 11.497
4 12.7983 12.765 12.8249
6 12.5336 12.5104 12.5568
8 16.0187 15.9686 16.0646
18 24.5152 24.4549 24.5627
EOD
$p5s6 << EOD
1 12.0329 11.9957 12.0654
2 8.66984 8.63013 8.70522
4 10.2556 10.2333 10.281
6 13.4227 13.408 13.4443
8 14.016 13.9888 14.0447
18 22.8777 22.8411 22.9226
EOD
$p5s7 << EOD
1 7.58141 7.5693 7.58962
2 9.33103 9.31051 9.35068
4 8.7533 8.72924 8.76986
6 11.1356 11.1155 11.1525
8 11.34 11.328 11.3498
18 21.0395 20.9582 21.1234
EOD
$p5s8 << EOD
1 12.317 12.29 12.3388
2 12.8848 12.852 12.921
4 16.3849 16.351 16.4112
6 19.2091 19.1973 19.2203
8 16.7027 16.6897 16.7173
18 28.6112 28.5717 28.6705
EOD
$p5s9 << EOD
1 14.8718 14.808 14.943
2 14.9206 14.7605 15.1004
4 14.9751 14.885 15.0737
6 15.0858 14.9614 15.197
8 15.3253 15.231 15.3992
18 25.2526 25.0835 25.4146
EOD
$p5s10 << EOD
1 23.5637 23.5477 23.5771
2 27.277 27.0519 27.4853
4 34.4186 34.3582 34.483
6 42.653 42.5055 42.8085
8 52.008 51.8267 52.112
18 80.0498 79.8356 80.2476
EOD
$p5s11 << EOD
1 10.7503 10.717 10.7925
2 13.4612 13.427 13.5054
4 13.6307 13.6092 13.6485
6 15.6151 15.6065 15.6264
8 15.0653 15.0494 15.0798
18 24.3378 24.2732 24.4137
EOD
plot $p5s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1074 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9721
set bmargin at screen 0.9209
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9460 center center horizontal maxrows 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "mfma", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "alt", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dispatch"
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
set yrange [5.78758:623.612]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8669
set bmargin at screen 0.6695
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
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8669
set bmargin at screen 0.6695
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
plot $p1s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5615
set bmargin at screen 0.3641
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
plot $p2s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5615
set bmargin at screen 0.3641
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
plot $p3s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2561
set bmargin at screen 0.0587
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 11.8347 11.6357 12.0233
2 13.4039 13.3542 13.461
4 14.019 13.9738 14.0831
6 16.5342 16.5019 16.5706
8 16.368 16.3468 16.3863
18 28.1662 28.1275 28.2076
EOD
$p4s1 << EOD
1 14.8628 14.6326 15.0362
2 13.9046 13.881 13.9282
4 15.9567 15.904 16.0205
6 15.7551 15.7429 15.7726
8 21.5458 21.5304 21.556
18 33.3994 33.3717 33.4344
EOD
$p4s2 << EOD
1 11.8258 11.6508 11.9841
2 13.3742 13.3343 13.4054
4 14.0267 13.9676 14.0881
6 16.5458 16.5122 16.5812
8 16.3717 16.3358 16.4092
18 28.1717 28.1373 28.2102
EOD
$p4s3 << EOD
1 15.0931 15.0167 15.1695
2 15.3907 15.3029 15.4451
4 16.9898 16.9744 17.015
6 16.6128 16.5565 16.6696
8 18.2542 18.2021 18.3058
18 32.0012 31.9261 32.0772
EOD
$p4s4 << EOD
1 13.3559 13.1969 13.5405
2 12.8741 12.8486 12.9031
4 14.9357 14.9042 14.9739
6 15.2025 15.1934 15.2128
8 16.6191 16.6027 16.6375
18 27.9723 27.9429 28.0046
EOD
$p4s5 << EOD
1 12.2809 12.1192 12.49
2 11.6764 11.6311 11.7277
4 13.5064 13.4544 13.558
6 13.6246 13.5973 13.6478
8 17.6603 17.6362 17.6873
18 28.5637 28.5218 28.6101
EOD
$p4s6 << EOD
1 13.1905 12.9854 13.4486
2 9.58756 9.56851 9.60068
4 11.8957 11.8599 11.9248
6 14.8443 14.8019 14.8925
8 16.8578 16.8071 16.9061
18 26.8222 26.786 26.8674
EOD
$p4s7 << EOD
1 9.60237 9.53024 9.68793
2 10.3905 10.361 10.4216
4 10.7881 10.753 10.8182
6 13.4929 13.4045 13.585
8 14.4578 14.3682 14.5553
18 29.8412 29.7652 29.9263
EOD
$p4s8 << EOD
1 13.5236 13.379 13.6997
2 12.9908 12.9263 13.068
4 16.9416 16.8911 16.9985
6 19.9994 19.9478 20.0526
8 18.0997 18.0888 18.1114
18 34.8092 34.6599 34.9421
EOD
$p4s9 << EOD
1 19.8453 19.6772 20.0048
2 18.7319 18.6459 18.8312
4 18.8859 18.7545 19.0209
6 18.9182 18.7833 19.0764
8 18.9575 18.8627 19.0651
18 31.2825 31.1376 31.4126
EOD
$p4s10 << EOD
1 68.5203 68.2592 68.7672
2 76.7135 76.1839 77.1972
4 92.1089 91.8693 92.3379
6 111.392 110.513 112.367
8 128.768 128.08 129.632
18 207.072 204.396 209.023
EOD
$p4s11 << EOD
1 11.7807 11.6249 11.9421
2 13.4039 13.3648 13.435
4 14.0107 13.9828 14.0473
6 16.5717 16.5361 16.6114
8 16.3889 16.3274 16.4549
18 28.1649 28.1107 28.2093
EOD
plot $p4s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2561
set bmargin at screen 0.0587
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 10.7568 10.7174 10.7915
2 13.4772 13.4439 13.5055
4 13.6571 13.6404 13.6712
6 15.6355 15.6232 15.6489
8 15.0769 15.0491 15.1115
18 24.3671 24.3435 24.3953
EOD
$p5s1 << EOD
1 13.7501 13.7136 13.7943
2 13.7496 13.6958 13.8061
4 15.1477 15.1247 15.1704
6 14.5358 14.4995 14.5648
8 20.1204 20.077 20.1503
18 29.9346 29.9035 29.9543
EOD
$p5s2 << EOD
1 10.7343 10.7186 10.7499
2 13.4642 13.3939 13.5158
4 13.6415 13.6219 13.6554
6 15.6398 15.6242 15.6454
8 15.0573 15.0416 15.0752
18 24.3634 24.352 24.3803
EOD
$p5s3 << EOD
1 14.3634 14.3341 14.3973
2 14.401 14.3284 14.4609
4 15.5984 15.5297 15.6618
6 14.9873 14.9068 15.065
8 15.9443 15.9257 15.9579
18 25.9707 25.8691 26.0533
EOD
$p5s4 << EOD
1 12.3792 12.3487 12.4164
2 12.931 12.8816 12.9721
4 14.3857 14.3628 14.4104
6 14.4195 14.3818 14.4635
8 14.7302 14.7204 14.7436
18 24.1202 24.0637 24.1838
EOD
$p5s5 << EOD
1 11.1533 11.1143 11.1998
2 11.472 11.4444 11.497
4 12.7983 12.765 12.8249
6 12.5336 12.5104 12.5568
8 16.0187 15.9686 16.0646
18 24.5152 24.4549 24.5627
EOD
$p5s6 << EOD
1 12.0329 11.9957 12.0654
2 8.66984 8.63013 8.70522
4 10.2556 10.2333 10.281
6 13.4227 13.408 13.4443
8 14.016 13.9888 14.0447
18 22.8777 22.8411 22.9226
EOD
$p5s7 << EOD
1 7.58141 7.5693 7.58962
2 9.33103 9.31051 9.35068
4 8.7533 8.72924 8.76986
6 11.1356 11.1155 11.1525
8 11.34 11.328 11.3498
18 21.0395 20.9582 21.1234
EOD
$p5s8 << EOD
1 12.317 12.29 12.3388
2 12.8848 12.852 12.921
4 16.3849 16.351 16.4112
6 19.2091 19.1973 19.2203
8 16.7027 16.6897 16.7173
18 28.6112 28.5717 28.6705
EOD
$p5s9 << EOD
1 14.8718 14.808 14.943
2 14.9206 14.7605 15.1004
4 14.9751 14.885 15.0737
6 15.0858 14.9614 15.197
8 15.3253 15.231 15.3992
18 25.2526 25.0835 25.4146
EOD
$p5s10 << EOD
1 23.5637 23.5477 23.5771
2 27.277 27.0519 27.4853
4 34.4186 34.3582 34.483
6 42.653 42.5055 42.8085
8 52.008 51.8267 52.112
18 80.0498 79.8356 80.2476
EOD
$p5s11 << EOD
1 10.7503 10.717 10.7925
2 13.4612 13.427 13.5054
4 13.6307 13.6092 13.6485
6 15.6151 15.6065 15.6264
8 15.0653 15.0494 15.0798
18 24.3378 24.2732 24.4137
EOD
plot $p5s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:2:3:4 with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:2:3:4 with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:2:3:4 with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:2:3:4 with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:2:3:4 with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:2:3:4 with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:2:3:4 with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:2:3:4 with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:2:3:4 with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:2:3:4 with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
