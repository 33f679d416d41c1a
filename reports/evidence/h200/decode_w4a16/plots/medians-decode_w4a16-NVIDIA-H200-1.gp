# Redraw with: gnuplot medians-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 900,1081 font "sans,12" background "white"
set output "medians-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9722
set bmargin at screen 0.9149
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9436 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "shares group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "folded group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "runs group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "held group=32", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "parts group=32", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast group=32", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "shares group=64", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "folded group=64", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "runs group=64", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "held group=64", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "parts group=64", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast group=64", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "library_fp16", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fast"
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
set yrange [6.38287:156.354]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8612
set bmargin at screen 0.6651
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 13.173 13.148 13.187
8 14.238 14.225 14.256
16 32.274 32.224 32.324
EOD
$p0s1 << EOD
1 11.6672 11.6592 11.6808
EOD
$p0s2 << EOD
1 24.8373 24.7947 24.852
8 24.694 24.65 24.772
16 26.538 26.48 26.572
EOD
$p0s3 << EOD
1 12.762 12.742 12.772
8 13.68 13.634 13.718
16 15.542 15.522 15.564
EOD
$p0s4 << EOD
1 14.2 14.179 14.218
8 15.767 15.727 15.779
16 18.9707 18.9333 18.992
EOD
$p0s5 << EOD
1 11.6384 11.6232 11.656
8 13.825 13.778 13.854
16 15.709 15.66 15.738
EOD
$p0s6 << EOD
1 12.8344 12.816 12.8592
8 16.7669 16.7424 16.8107
16 20.5344 20.4944 20.544
EOD
$p0s7 << EOD
1 10.38 10.3624 10.4072
EOD
$p0s8 << EOD
1 12.7432 12.712 12.7904
8 13.1456 13.136 13.1568
16 18.1077 18.0821 18.1248
EOD
$p0s9 << EOD
1 11.3936 11.3696 11.44
8 12.3528 12.3384 12.3592
16 15.1104 15.0912 15.1317
EOD
$p0s10 << EOD
1 13.0416 13.0112 13.064
8 14.6357 14.6219 14.6688
16 17.7259 17.7024 17.7547
EOD
$p0s11 << EOD
1 10.3776 10.364 10.3856
8 12.648 12.6336 12.6592
16 15.2053 15.1829 15.2171
EOD
$p0s12 << EOD
1 30.532 30.478 30.558
4 30.666 30.648 30.698
8 30.94 30.858 30.964
16 27.804 27.768 27.844
EOD
$p0s13 << EOD
1 10.4024 10.3832 10.4112
4 10.5752 10.5616 10.5888
8 11.2 11.1896 11.2216
16 13.5147 13.4891 13.5296
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
set tmargin at screen 0.8612
set bmargin at screen 0.6651
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 11.5064 11.4864 11.528
8 11.7352 11.728 11.7408
16 23.3056 23.28 23.3504
EOD
$p1s1 << EOD
1 10.7736 10.7664 10.7832
EOD
$p1s2 << EOD
1 21.3472 21.3248 21.3632
8 21.0256 20.9872 21.088
16 19.3397 19.3269 19.3579
EOD
$p1s3 << EOD
1 11.892 11.8824 11.9096
8 13.04 13.0224 13.048
EOD
$p1s4 << EOD
1 12.3432 12.3264 12.3664
8 13.1733 13.1499 13.1915
16 15.5339 15.5221 15.5541
EOD
$p1s5 << EOD
1 10.7376 10.7264 10.7504
8 11.7064 11.6992 11.7192
16 19.0997 19.0837 19.1147
EOD
$p1s6 << EOD
1 11.4524 11.4436 11.472
8 13.2098 13.192 13.2302
16 15.6 15.5804 15.6204
EOD
$p1s7 << EOD
1 9.72133 9.714 9.732
EOD
$p1s8 << EOD
1 11.0951 11.0862 11.1058
8 11.3147 11.2907 11.3458
16 13.4738 13.4649 13.5173
EOD
$p1s9 << EOD
1 10.454 10.442 10.4613
8 11.7387 11.7298 11.7493
EOD
$p1s10 << EOD
1 11.2773 11.2569 11.2916
8 12.1253 12.1156 12.1342
16 15.4596 15.4382 15.4933
EOD
$p1s11 << EOD
1 9.162 9.15333 9.17267
8 13.1573 13.144 13.1751
16 13.4524 13.4347 13.4809
EOD
$p1s12 << EOD
1 25.62 25.556 25.644
4 25.886 25.872 25.9
8 26.206 26.174 26.236
16 25.662 25.652 25.686
EOD
$p1s13 << EOD
1 9.06533 9.05733 9.072
4 9.55467 9.544 9.564
8 10.2253 10.2133 10.232
16 12.7307 12.7244 12.7467
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
set tmargin at screen 0.5578
set bmargin at screen 0.3617
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p2s12 << EOD
1 127.568 127.376 127.712
4 127.68 127.52 127.904
8 128.768 128.496 128.864
16 129.152 128.832 129.424
EOD
$p2s13 << EOD
1 33.9013 33.8773 33.9307
4 35.6747 35.6533 35.7253
8 37.504 37.408 37.5947
16 46.2267 46.0587 46.296
EOD
plot $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5578
set bmargin at screen 0.3617
set title "qwen3_32b_down\nK = 25600, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s12 << EOD
1 69.804 69.728 69.896
4 67.24 67.128 67.32
8 71.368 71.272 71.528
16 66.48 66.408 66.5601
EOD
$p3s13 << EOD
1 21.6304 21.5968 21.6448
4 21.7648 21.7344 21.8
8 22.8704 22.848 22.896
16 29.66 29.636 29.678
EOD
plot $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2544
set bmargin at screen 0.0583
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s12 << EOD
1 20.152 20.128 20.1696
4 20.1952 20.1728 20.2304
8 20.296 20.264 20.3184
16 20.6576 20.6192 20.672
EOD
$p4s13 << EOD
1 7.714 7.711 7.717
4 7.87 7.86699 7.874
8 8.486 8.47733 8.49133
16 10.7627 10.7547 10.776
EOD
plot $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2544
set bmargin at screen 0.0583
set title "llama3_8b_down\nK = 14336, N = 4096, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s12 << EOD
1 34.024 33.984 34.0533
4 34.2853 34.2373 34.3147
8 34.4747 34.4587 34.4907
16 31.838 31.792 31.888
EOD
$p5s13 << EOD
1 10.4832 10.4672 10.4928
4 11.2216 11.212 11.2384
8 11.9424 11.936 11.9504
16 16.322 16.284 16.342
EOD
plot $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1081 font "sans,10" fontscale 1.0
set output "medians-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: median time with its 95 % interval (symmetric = 0)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9722
set bmargin at screen 0.9149
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9436 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "shares group=32", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "folded group=32", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "runs group=32", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "held group=32", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "parts group=32", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast group=32", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "shares group=64", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "folded group=64", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "runs group=64", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "held group=64", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "parts group=64", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast group=64", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "library_fp16", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fast"
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
set yrange [6.38287:156.354]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8612
set bmargin at screen 0.6651
set title "qwen3_32b_qkv\nK = 5120, N = 10240, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p0s0 << EOD
1 13.173 13.148 13.187
8 14.238 14.225 14.256
16 32.274 32.224 32.324
EOD
$p0s1 << EOD
1 11.6672 11.6592 11.6808
EOD
$p0s2 << EOD
1 24.8373 24.7947 24.852
8 24.694 24.65 24.772
16 26.538 26.48 26.572
EOD
$p0s3 << EOD
1 12.762 12.742 12.772
8 13.68 13.634 13.718
16 15.542 15.522 15.564
EOD
$p0s4 << EOD
1 14.2 14.179 14.218
8 15.767 15.727 15.779
16 18.9707 18.9333 18.992
EOD
$p0s5 << EOD
1 11.6384 11.6232 11.656
8 13.825 13.778 13.854
16 15.709 15.66 15.738
EOD
$p0s6 << EOD
1 12.8344 12.816 12.8592
8 16.7669 16.7424 16.8107
16 20.5344 20.4944 20.544
EOD
$p0s7 << EOD
1 10.38 10.3624 10.4072
EOD
$p0s8 << EOD
1 12.7432 12.712 12.7904
8 13.1456 13.136 13.1568
16 18.1077 18.0821 18.1248
EOD
$p0s9 << EOD
1 11.3936 11.3696 11.44
8 12.3528 12.3384 12.3592
16 15.1104 15.0912 15.1317
EOD
$p0s10 << EOD
1 13.0416 13.0112 13.064
8 14.6357 14.6219 14.6688
16 17.7259 17.7024 17.7547
EOD
$p0s11 << EOD
1 10.3776 10.364 10.3856
8 12.648 12.6336 12.6592
16 15.2053 15.1829 15.2171
EOD
$p0s12 << EOD
1 30.532 30.478 30.558
4 30.666 30.648 30.698
8 30.94 30.858 30.964
16 27.804 27.768 27.844
EOD
$p0s13 << EOD
1 10.4024 10.3832 10.4112
4 10.5752 10.5616 10.5888
8 11.2 11.1896 11.2216
16 13.5147 13.4891 13.5296
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
set tmargin at screen 0.8612
set bmargin at screen 0.6651
set title "qwen3_32b_o\nK = 8192, N = 5120, group = 128 unless named" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p1s0 << EOD
1 11.5064 11.4864 11.528
8 11.7352 11.728 11.7408
16 23.3056 23.28 23.3504
EOD
$p1s1 << EOD
1 10.7736 10.7664 10.7832
EOD
$p1s2 << EOD
1 21.3472 21.3248 21.3632
8 21.0256 20.9872 21.088
16 19.3397 19.3269 19.3579
EOD
$p1s3 << EOD
1 11.892 11.8824 11.9096
8 13.04 13.0224 13.048
EOD
$p1s4 << EOD
1 12.3432 12.3264 12.3664
8 13.1733 13.1499 13.1915
16 15.5339 15.5221 15.5541
EOD
$p1s5 << EOD
1 10.7376 10.7264 10.7504
8 11.7064 11.6992 11.7192
16 19.0997 19.0837 19.1147
EOD
$p1s6 << EOD
1 11.4524 11.4436 11.472
8 13.2098 13.192 13.2302
16 15.6 15.5804 15.6204
EOD
$p1s7 << EOD
1 9.72133 9.714 9.732
EOD
$p1s8 << EOD
1 11.0951 11.0862 11.1058
8 11.3147 11.2907 11.3458
16 13.4738 13.4649 13.5173
EOD
$p1s9 << EOD
1 10.454 10.442 10.4613
8 11.7387 11.7298 11.7493
EOD
$p1s10 << EOD
1 11.2773 11.2569 11.2916
8 12.1253 12.1156 12.1342
16 15.4596 15.4382 15.4933
EOD
$p1s11 << EOD
1 9.162 9.15333 9.17267
8 13.1573 13.144 13.1751
16 13.4524 13.4347 13.4809
EOD
$p1s12 << EOD
1 25.62 25.556 25.644
4 25.886 25.872 25.9
8 26.206 26.174 26.236
16 25.662 25.652 25.686
EOD
$p1s13 << EOD
1 9.06533 9.05733 9.072
4 9.55467 9.544 9.564
8 10.2253 10.2133 10.232
16 12.7307 12.7244 12.7467
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
set tmargin at screen 0.5578
set bmargin at screen 0.3617
set title "qwen3_32b_gate_up\nK = 5120, N = 51200, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p2s12 << EOD
1 127.568 127.376 127.712
4 127.68 127.52 127.904
8 128.768 128.496 128.864
16 129.152 128.832 129.424
EOD
$p2s13 << EOD
1 33.9013 33.8773 33.9307
4 35.6747 35.6533 35.7253
8 37.504 37.408 37.5947
16 46.2267 46.0587 46.296
EOD
plot $p2s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5578
set bmargin at screen 0.3617
set title "qwen3_32b_down\nK = 25600, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p3s12 << EOD
1 69.804 69.728 69.896
4 67.24 67.128 67.32
8 71.368 71.272 71.528
16 66.48 66.408 66.5601
EOD
$p3s13 << EOD
1 21.6304 21.5968 21.6448
4 21.7648 21.7344 21.8
8 22.8704 22.848 22.896
16 29.66 29.636 29.678
EOD
plot $p3s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2544
set bmargin at screen 0.0583
set title "qwen3_6_27b_o\nK = 6144, N = 5120, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p4s12 << EOD
1 20.152 20.128 20.1696
4 20.1952 20.1728 20.2304
8 20.296 20.264 20.3184
16 20.6576 20.6192 20.672
EOD
$p4s13 << EOD
1 7.714 7.711 7.717
4 7.87 7.86699 7.874
8 8.486 8.47733 8.49133
16 10.7627 10.7547 10.776
EOD
plot $p4s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2544
set bmargin at screen 0.0583
set title "llama3_8b_down\nK = 14336, N = 4096, group = 128" font ",9"
set logscale x 2
set xrange [0.869565:18.4]
set xtics (1, 4, 8, 16)
$p5s12 << EOD
1 34.024 33.984 34.0533
4 34.2853 34.2373 34.3147
8 34.4747 34.4587 34.4907
16 31.838 31.792 31.888
EOD
$p5s13 << EOD
1 10.4832 10.4672 10.4928
4 11.2216 11.212 11.2384
8 11.9424 11.936 11.9504
16 16.322 16.284 16.342
EOD
plot $p5s12 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
