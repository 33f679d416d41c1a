# Redraw with: gnuplot medians-kv_sweep_strix_halo-NVIDIA-H200-1.gp
set terminal svg size 900,1113 font "sans,12" background "white"
set output "medians-kv_sweep_strix_halo-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_sweep_strix_halo on NVIDIA H200: median time with its 95 % interval (batch = 1, chunk = 512, rows = 64)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9730
set bmargin at screen 0.8886
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9308 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful v_type=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared v_type=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "prefill_full_copy v_type=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "prefill_tiled v_type=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "stored v_type=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "faithful v_type=1", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "gqa_shared v_type=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "prefill_full_copy v_type=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "prefill_tiled v_type=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "stored v_type=1", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "faithful", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "gqa_shared", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "prefill_full_copy", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "prefill_tiled", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "stored"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "context"
set ylabel "us"
set logscale y
set ytics (20, 50, 100, 200, 500, 1000, 2000, 5000)
set yrange [13.6864:5364.59]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8365
set bmargin at screen 0.6460
set title "qwen3_5_35b_a3b\nhead_dim = 256, heads = 16, k_type = 0, kv_heads = 2, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:150733]
set xtics (2048, 16384, 65536, 131072)
$p0s0 << EOD
2048 31.6571 31.6491 31.6651
16384 192.256 192.16 192.448
65536 732.768 732.416 732.992
EOD
$p0s1 << EOD
2048 48.5216 48.5056 48.5333
16384 73.156 73.128 73.176
65536 220.464 220.128 220.688
131072 411.584 411.344 412
EOD
$p0s2 << EOD
2048 3114.91 3113.92 3115.52
EOD
$p0s3 << EOD
2048 1011.18 1009.97 1011.97
EOD
$p0s4 << EOD
2048 372.144 366.719 374.144
EOD
$p0s5 << EOD
2048 34.3319 34.3245 34.345
16384 213.744 213.44 213.92
65536 817.568 817.264 818.096
EOD
$p0s6 << EOD
2048 50.3688 50.3582 50.3803
16384 74.6432 74.6176 74.6944
65536 226.496 226.416 226.816
131072 424.192 423.872 424.784
EOD
$p0s7 << EOD
2048 3114.02 3113.34 3114.66
EOD
$p0s8 << EOD
2048 1043.6 1042.86 1044.29
EOD
$p0s9 << EOD
2048 307.168 306.192 307.872
EOD
$p0s10 << EOD
2048 33.5493 33.5353 33.5551
16384 207.856 207.248 207.984
65536 792.624 792.352 793.216
EOD
$p0s11 << EOD
2048 49.5833 49.5738 49.5894
16384 73.8747 73.8507 73.896
65536 225.056 224.96 225.184
131072 421.344 421.216 421.536
EOD
$p0s12 << EOD
2048 3114.93 3114.56 3115.94
EOD
$p0s13 << EOD
2048 1044.34 1043.06 1045.87
EOD
$p0s14 << EOD
2048 255.76 254.896 256.336
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8365
set bmargin at screen 0.6460
set title "qwen3_5_35b_a3b\nhead_dim = 256, heads = 16, k_type = 1, kv_heads = 2, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:150733]
set xtics (2048, 16384, 65536, 131072)
$p1s0 << EOD
2048 35.152 35.1401 35.1606
16384 221.248 220.768 221.472
65536 844.384 844.192 844.816
EOD
$p1s1 << EOD
2048 50.5153 50.512 50.5235
16384 74.7296 74.6944 74.752
65536 227.68 227.616 227.904
131072 425.888 425.52 426.032
EOD
$p1s2 << EOD
2048 3115.09 3114.18 3115.94
EOD
$p1s3 << EOD
2048 1042.91 1041.6 1044.29
EOD
$p1s4 << EOD
2048 309.808 308.32 310.336
EOD
$p1s5 << EOD
2048 37.2949 37.2817 37.3013
16384 236.544 236.16 236.672
65536 907.504 907.04 908.736
EOD
$p1s6 << EOD
2048 50.183 50.1754 50.1937
16384 75.244 75.198 75.316
65536 231.04 230.896 231.168
131072 433.216 432.784 433.44
EOD
$p1s7 << EOD
2048 3114.7 3113.42 3115.76
EOD
$p1s8 << EOD
2048 1049.58 1048.77 1050.34
EOD
$p1s9 << EOD
2048 237.408 236.976 237.68
EOD
$p1s10 << EOD
2048 35.8856 35.8638 35.8984
16384 225.888 225.504 226.176
65536 863.968 863.552 864.096
EOD
$p1s11 << EOD
2048 50.0711 50.0618 50.0804
16384 74.2272 74.2016 74.2576
65536 227.376 227.232 227.456
131072 427.216 427.12 427.392
EOD
$p1s12 << EOD
2048 3114.8 3113.49 3115.47
EOD
$p1s13 << EOD
2048 1052.06 1051.74 1052.96
EOD
$p1s14 << EOD
2048 185.12 184.72 185.472
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
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5418
set bmargin at screen 0.3513
set title "qwen3_5_35b_a3b\nhead_dim = 256, heads = 16, k_type = 2, kv_heads = 2, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:150733]
set xtics (2048, 16384, 65536, 131072)
$p2s0 << EOD
2048 34.6311 34.624 34.6386
16384 216.896 216.736 217.408
65536 827.808 827.328 828.128
EOD
$p2s1 << EOD
2048 50.2417 50.2373 50.2546
16384 74.7947 74.7813 74.8293
65536 228.32 228.224 228.624
131072 428.688 428.544 428.864
EOD
$p2s2 << EOD
2048 3114.3 3113.6 3115.14
EOD
$p2s3 << EOD
2048 1043.07 1042.27 1044.03
EOD
$p2s4 << EOD
2048 256.976 255.744 258.032
EOD
$p2s5 << EOD
2048 35.6932 35.6848 35.6995
16384 224.512 224.096 224.752
65536 859.552 859.312 859.776
EOD
$p2s6 << EOD
2048 49.9972 49.9821 50.0143
16384 74.5008 74.456 74.5184
65536 228.768 228.576 229.008
131072 429.008 428.896 429.168
EOD
$p2s7 << EOD
2048 3115.28 3114.03 3116.7
EOD
$p2s8 << EOD
2048 1050.64 1050.16 1051.07
EOD
$p2s9 << EOD
2048 184.672 184.368 184.896
EOD
$p2s10 << EOD
2048 35.1028 35.0989 35.1111
16384 217.968 217.6 218.304
65536 831.088 830.976 831.216
EOD
$p2s11 << EOD
2048 50.2507 50.237 50.2605
16384 75.1954 75.1749 75.216
65536 232.592 232.464 232.768
131072 437.376 437.216 437.6
EOD
$p2s12 << EOD
2048 3114.56 3114.02 3115.9
EOD
$p2s13 << EOD
2048 1056.24 1055.33 1057.31
EOD
$p2s14 << EOD
2048 147.36 146.752 147.744
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
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5418
set bmargin at screen 0.3513
set title "qwen3_8b\nhead_dim = 128, heads = 32, k_type = 0, kv_heads = 8, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:75366.4]
set xtics (2048, 16384, 65536)
$p3s0 << EOD
2048 19.1936 19.1819 19.2128
16384 98.944 98.64 99.024
65536 361.488 361.216 361.792
EOD
$p3s1 << EOD
2048 19.9904 19.9723 20.0043
16384 54.984 54.936 55.04
65536 178.88 178.688 179.024
EOD
$p3s2 << EOD
2048 3800.06 3786.45 3818.18
EOD
$p3s3 << EOD
2048 957.552 955.392 958.784
EOD
$p3s4 << EOD
2048 724.288 723.152 725.104
EOD
$p3s5 << EOD
2048 20.5928 20.5832 20.6088
16384 110.544 110.208 110.688
65536 407.744 407.552 408.064
EOD
$p3s6 << EOD
2048 20.6344 20.6208 20.6464
16384 58.6373 58.608 58.6667
65536 193.76 193.44 193.936
EOD
$p3s7 << EOD
2048 3783.98 3778.91 3790.59
EOD
$p3s8 << EOD
2048 998.512 997.615 999.68
EOD
$p3s9 << EOD
2048 600.448 599.648 601.584
EOD
$p3s10 << EOD
2048 20.41 20.398 20.4227
16384 109.984 109.824 110.128
65536 406.512 406.112 406.736
EOD
$p3s11 << EOD
2048 20.2993 20.2867 20.3087
16384 59.1147 59.056 59.2373
65536 198.688 198.48 198.912
EOD
$p3s12 << EOD
2048 3814.72 3808.02 3827.66
EOD
$p3s13 << EOD
2048 993.712 992.288 995.008
EOD
$p3s14 << EOD
2048 526.672 525.648 528.352
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
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2471
set bmargin at screen 0.0566
set title "qwen3_8b\nhead_dim = 128, heads = 32, k_type = 1, kv_heads = 8, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:75366.4]
set xtics (2048, 16384, 65536)
$p4s0 << EOD
2048 21.1712 21.16 21.1808
16384 114.464 114.304 114.592
65536 424.288 424.128 424.512
EOD
$p4s1 << EOD
2048 20.5328 20.5264 20.5488
16384 58.192 58.1653 58.2107
65536 193.28 193.024 193.6
EOD
$p4s2 << EOD
2048 3783.65 3773.09 3791.98
EOD
$p4s3 << EOD
2048 995.2 993.904 996
EOD
$p4s4 << EOD
2048 601.536 600.16 603.04
EOD
$p4s5 << EOD
2048 22.3062 22.288 22.3156
16384 124.144 123.968 124.464
65536 464 463.456 464.256
EOD
$p4s6 << EOD
2048 20.6433 20.6378 20.651
16384 59.976 59.952 60.024
65536 200.384 200.192 200.736
EOD
$p4s7 << EOD
2048 3802.11 3784.41 3818.4
EOD
$p4s8 << EOD
2048 1010.94 1009.28 1011.65
EOD
$p4s9 << EOD
2048 489.056 488.48 490.048
EOD
$p4s10 << EOD
2048 21.9373 21.9312 21.9442
16384 121.424 121.28 121.632
65536 452.768 452.448 453.264
EOD
$p4s11 << EOD
2048 20.3628 20.3563 20.3762
16384 61.0432 60.992 61.0816
65536 205.824 205.536 205.984
EOD
$p4s12 << EOD
2048 3801.62 3789.36 3806.45
EOD
$p4s13 << EOD
2048 1010.22 1009.41 1011.2
EOD
$p4s14 << EOD
2048 415.568 414.624 416.176
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
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2471
set bmargin at screen 0.0566
set title "qwen3_8b\nhead_dim = 128, heads = 32, k_type = 2, kv_heads = 8, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:75366.4]
set xtics (2048, 16384, 65536)
$p5s0 << EOD
2048 21.04 21.028 21.0493
16384 114.784 114.608 114.88
65536 427.136 426.704 427.296
EOD
$p5s1 << EOD
2048 20.228 20.2213 20.232
16384 58.984 58.9387 59.0133
65536 198.576 198.384 198.96
EOD
$p5s2 << EOD
2048 3788.62 3775.47 3800.08
EOD
$p5s3 << EOD
2048 992.912 992.064 993.632
EOD
$p5s4 << EOD
2048 527.76 526.784 528.848
EOD
$p5s5 << EOD
2048 21.7924 21.7756 21.7972
16384 122.448 122.272 122.784
65536 456.992 456.768 457.632
EOD
$p5s6 << EOD
2048 20.2941 20.2919 20.2997
16384 60.7264 60.6784 60.8384
65536 204.704 204.4 204.928
EOD
$p5s7 << EOD
2048 3803.17 3798.11 3808.06
EOD
$p5s8 << EOD
2048 1007.33 1006.5 1008.93
EOD
$p5s9 << EOD
2048 416.832 416.256 417.728
EOD
$p5s10 << EOD
2048 21.9463 21.933 21.958
16384 124.256 124.096 124.512
65536 463.76 463.344 464.24
EOD
$p5s11 << EOD
2048 20.0106 19.9997 20.0235
16384 61.6846 61.6594 61.7051
65536 210.592 210.4 210.784
EOD
$p5s12 << EOD
2048 3807.63 3794.51 3817.22
EOD
$p5s13 << EOD
2048 1003.66 1003.2 1004.48
EOD
$p5s14 << EOD
2048 309.264 309.024 309.552
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
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1113 font "sans,10" fontscale 1.0
set output "medians-kv_sweep_strix_halo-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_sweep_strix_halo on NVIDIA H200: median time with its 95 % interval (batch = 1, chunk = 512, rows = 64)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9730
set bmargin at screen 0.8886
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9308 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful v_type=0", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared v_type=0", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "prefill_full_copy v_type=0", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "prefill_tiled v_type=0", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "stored v_type=0", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "faithful v_type=1", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "gqa_shared v_type=1", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "prefill_full_copy v_type=1", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "prefill_tiled v_type=1", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "stored v_type=1", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "faithful", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "gqa_shared", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "prefill_full_copy", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "prefill_tiled", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "stored"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "context"
set ylabel "us"
set logscale y
set ytics (20, 50, 100, 200, 500, 1000, 2000, 5000)
set yrange [13.6864:5364.59]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8365
set bmargin at screen 0.6460
set title "qwen3_5_35b_a3b\nhead_dim = 256, heads = 16, k_type = 0, kv_heads = 2, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:150733]
set xtics (2048, 16384, 65536, 131072)
$p0s0 << EOD
2048 31.6571 31.6491 31.6651
16384 192.256 192.16 192.448
65536 732.768 732.416 732.992
EOD
$p0s1 << EOD
2048 48.5216 48.5056 48.5333
16384 73.156 73.128 73.176
65536 220.464 220.128 220.688
131072 411.584 411.344 412
EOD
$p0s2 << EOD
2048 3114.91 3113.92 3115.52
EOD
$p0s3 << EOD
2048 1011.18 1009.97 1011.97
EOD
$p0s4 << EOD
2048 372.144 366.719 374.144
EOD
$p0s5 << EOD
2048 34.3319 34.3245 34.345
16384 213.744 213.44 213.92
65536 817.568 817.264 818.096
EOD
$p0s6 << EOD
2048 50.3688 50.3582 50.3803
16384 74.6432 74.6176 74.6944
65536 226.496 226.416 226.816
131072 424.192 423.872 424.784
EOD
$p0s7 << EOD
2048 3114.02 3113.34 3114.66
EOD
$p0s8 << EOD
2048 1043.6 1042.86 1044.29
EOD
$p0s9 << EOD
2048 307.168 306.192 307.872
EOD
$p0s10 << EOD
2048 33.5493 33.5353 33.5551
16384 207.856 207.248 207.984
65536 792.624 792.352 793.216
EOD
$p0s11 << EOD
2048 49.5833 49.5738 49.5894
16384 73.8747 73.8507 73.896
65536 225.056 224.96 225.184
131072 421.344 421.216 421.536
EOD
$p0s12 << EOD
2048 3114.93 3114.56 3115.94
EOD
$p0s13 << EOD
2048 1044.34 1043.06 1045.87
EOD
$p0s14 << EOD
2048 255.76 254.896 256.336
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8365
set bmargin at screen 0.6460
set title "qwen3_5_35b_a3b\nhead_dim = 256, heads = 16, k_type = 1, kv_heads = 2, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:150733]
set xtics (2048, 16384, 65536, 131072)
$p1s0 << EOD
2048 35.152 35.1401 35.1606
16384 221.248 220.768 221.472
65536 844.384 844.192 844.816
EOD
$p1s1 << EOD
2048 50.5153 50.512 50.5235
16384 74.7296 74.6944 74.752
65536 227.68 227.616 227.904
131072 425.888 425.52 426.032
EOD
$p1s2 << EOD
2048 3115.09 3114.18 3115.94
EOD
$p1s3 << EOD
2048 1042.91 1041.6 1044.29
EOD
$p1s4 << EOD
2048 309.808 308.32 310.336
EOD
$p1s5 << EOD
2048 37.2949 37.2817 37.3013
16384 236.544 236.16 236.672
65536 907.504 907.04 908.736
EOD
$p1s6 << EOD
2048 50.183 50.1754 50.1937
16384 75.244 75.198 75.316
65536 231.04 230.896 231.168
131072 433.216 432.784 433.44
EOD
$p1s7 << EOD
2048 3114.7 3113.42 3115.76
EOD
$p1s8 << EOD
2048 1049.58 1048.77 1050.34
EOD
$p1s9 << EOD
2048 237.408 236.976 237.68
EOD
$p1s10 << EOD
2048 35.8856 35.8638 35.8984
16384 225.888 225.504 226.176
65536 863.968 863.552 864.096
EOD
$p1s11 << EOD
2048 50.0711 50.0618 50.0804
16384 74.2272 74.2016 74.2576
65536 227.376 227.232 227.456
131072 427.216 427.12 427.392
EOD
$p1s12 << EOD
2048 3114.8 3113.49 3115.47
EOD
$p1s13 << EOD
2048 1052.06 1051.74 1052.96
EOD
$p1s14 << EOD
2048 185.12 184.72 185.472
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
     $p1s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5418
set bmargin at screen 0.3513
set title "qwen3_5_35b_a3b\nhead_dim = 256, heads = 16, k_type = 2, kv_heads = 2, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:150733]
set xtics (2048, 16384, 65536, 131072)
$p2s0 << EOD
2048 34.6311 34.624 34.6386
16384 216.896 216.736 217.408
65536 827.808 827.328 828.128
EOD
$p2s1 << EOD
2048 50.2417 50.2373 50.2546
16384 74.7947 74.7813 74.8293
65536 228.32 228.224 228.624
131072 428.688 428.544 428.864
EOD
$p2s2 << EOD
2048 3114.3 3113.6 3115.14
EOD
$p2s3 << EOD
2048 1043.07 1042.27 1044.03
EOD
$p2s4 << EOD
2048 256.976 255.744 258.032
EOD
$p2s5 << EOD
2048 35.6932 35.6848 35.6995
16384 224.512 224.096 224.752
65536 859.552 859.312 859.776
EOD
$p2s6 << EOD
2048 49.9972 49.9821 50.0143
16384 74.5008 74.456 74.5184
65536 228.768 228.576 229.008
131072 429.008 428.896 429.168
EOD
$p2s7 << EOD
2048 3115.28 3114.03 3116.7
EOD
$p2s8 << EOD
2048 1050.64 1050.16 1051.07
EOD
$p2s9 << EOD
2048 184.672 184.368 184.896
EOD
$p2s10 << EOD
2048 35.1028 35.0989 35.1111
16384 217.968 217.6 218.304
65536 831.088 830.976 831.216
EOD
$p2s11 << EOD
2048 50.2507 50.237 50.2605
16384 75.1954 75.1749 75.216
65536 232.592 232.464 232.768
131072 437.376 437.216 437.6
EOD
$p2s12 << EOD
2048 3114.56 3114.02 3115.9
EOD
$p2s13 << EOD
2048 1056.24 1055.33 1057.31
EOD
$p2s14 << EOD
2048 147.36 146.752 147.744
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
     $p2s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5418
set bmargin at screen 0.3513
set title "qwen3_8b\nhead_dim = 128, heads = 32, k_type = 0, kv_heads = 8, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:75366.4]
set xtics (2048, 16384, 65536)
$p3s0 << EOD
2048 19.1936 19.1819 19.2128
16384 98.944 98.64 99.024
65536 361.488 361.216 361.792
EOD
$p3s1 << EOD
2048 19.9904 19.9723 20.0043
16384 54.984 54.936 55.04
65536 178.88 178.688 179.024
EOD
$p3s2 << EOD
2048 3800.06 3786.45 3818.18
EOD
$p3s3 << EOD
2048 957.552 955.392 958.784
EOD
$p3s4 << EOD
2048 724.288 723.152 725.104
EOD
$p3s5 << EOD
2048 20.5928 20.5832 20.6088
16384 110.544 110.208 110.688
65536 407.744 407.552 408.064
EOD
$p3s6 << EOD
2048 20.6344 20.6208 20.6464
16384 58.6373 58.608 58.6667
65536 193.76 193.44 193.936
EOD
$p3s7 << EOD
2048 3783.98 3778.91 3790.59
EOD
$p3s8 << EOD
2048 998.512 997.615 999.68
EOD
$p3s9 << EOD
2048 600.448 599.648 601.584
EOD
$p3s10 << EOD
2048 20.41 20.398 20.4227
16384 109.984 109.824 110.128
65536 406.512 406.112 406.736
EOD
$p3s11 << EOD
2048 20.2993 20.2867 20.3087
16384 59.1147 59.056 59.2373
65536 198.688 198.48 198.912
EOD
$p3s12 << EOD
2048 3814.72 3808.02 3827.66
EOD
$p3s13 << EOD
2048 993.712 992.288 995.008
EOD
$p3s14 << EOD
2048 526.672 525.648 528.352
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
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2471
set bmargin at screen 0.0566
set title "qwen3_8b\nhead_dim = 128, heads = 32, k_type = 1, kv_heads = 8, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:75366.4]
set xtics (2048, 16384, 65536)
$p4s0 << EOD
2048 21.1712 21.16 21.1808
16384 114.464 114.304 114.592
65536 424.288 424.128 424.512
EOD
$p4s1 << EOD
2048 20.5328 20.5264 20.5488
16384 58.192 58.1653 58.2107
65536 193.28 193.024 193.6
EOD
$p4s2 << EOD
2048 3783.65 3773.09 3791.98
EOD
$p4s3 << EOD
2048 995.2 993.904 996
EOD
$p4s4 << EOD
2048 601.536 600.16 603.04
EOD
$p4s5 << EOD
2048 22.3062 22.288 22.3156
16384 124.144 123.968 124.464
65536 464 463.456 464.256
EOD
$p4s6 << EOD
2048 20.6433 20.6378 20.651
16384 59.976 59.952 60.024
65536 200.384 200.192 200.736
EOD
$p4s7 << EOD
2048 3802.11 3784.41 3818.4
EOD
$p4s8 << EOD
2048 1010.94 1009.28 1011.65
EOD
$p4s9 << EOD
2048 489.056 488.48 490.048
EOD
$p4s10 << EOD
2048 21.9373 21.9312 21.9442
16384 121.424 121.28 121.632
65536 452.768 452.448 453.264
EOD
$p4s11 << EOD
2048 20.3628 20.3563 20.3762
16384 61.0432 60.992 61.0816
65536 205.824 205.536 205.984
EOD
$p4s12 << EOD
2048 3801.62 3789.36 3806.45
EOD
$p4s13 << EOD
2048 1010.22 1009.41 1011.2
EOD
$p4s14 << EOD
2048 415.568 414.624 416.176
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
     $p4s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2471
set bmargin at screen 0.0566
set title "qwen3_8b\nhead_dim = 128, heads = 32, k_type = 2, kv_heads = 8, \nv_type = 2 unless named" font ",9"
set logscale x 2
set xrange [1780.87:75366.4]
set xtics (2048, 16384, 65536)
$p5s0 << EOD
2048 21.04 21.028 21.0493
16384 114.784 114.608 114.88
65536 427.136 426.704 427.296
EOD
$p5s1 << EOD
2048 20.228 20.2213 20.232
16384 58.984 58.9387 59.0133
65536 198.576 198.384 198.96
EOD
$p5s2 << EOD
2048 3788.62 3775.47 3800.08
EOD
$p5s3 << EOD
2048 992.912 992.064 993.632
EOD
$p5s4 << EOD
2048 527.76 526.784 528.848
EOD
$p5s5 << EOD
2048 21.7924 21.7756 21.7972
16384 122.448 122.272 122.784
65536 456.992 456.768 457.632
EOD
$p5s6 << EOD
2048 20.2941 20.2919 20.2997
16384 60.7264 60.6784 60.8384
65536 204.704 204.4 204.928
EOD
$p5s7 << EOD
2048 3803.17 3798.11 3808.06
EOD
$p5s8 << EOD
2048 1007.33 1006.5 1008.93
EOD
$p5s9 << EOD
2048 416.832 416.256 417.728
EOD
$p5s10 << EOD
2048 21.9463 21.933 21.958
16384 124.256 124.096 124.512
65536 463.76 463.344 464.24
EOD
$p5s11 << EOD
2048 20.0106 19.9997 20.0235
16384 61.6846 61.6594 61.7051
65536 210.592 210.4 210.784
EOD
$p5s12 << EOD
2048 3807.63 3794.51 3817.22
EOD
$p5s13 << EOD
2048 1003.66 1003.2 1004.48
EOD
$p5s14 << EOD
2048 309.264 309.024 309.552
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
     $p5s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle
unset multiplot
unset output
