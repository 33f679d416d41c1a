# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,990 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (bits = 4, group = 128)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9697
set bmargin at screen 0.9141
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9414 center center horizontal maxrows 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "library_fp16"
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
set yrange [5.09512:121.271]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_tp4_gate_up (K = 5120, N = 12800)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 16.136 16.096 16.1764
2 19.5493 19.5094 19.5861
4 26.118 26.026 26.2396
6 37.66 37.5253 37.8035
8 41.618 41.5361 41.7087
18 92.784 88.4798 94.3858
EOD
$p0s1 << EOD
1 34.3547 34.2942 34.4216
2 35.08 34.6667 35.3211
4 35.0267 34.9695 35.0839
6 34.7867 34.7023 34.8529
8 34.9787 34.9253 35.024
18 35.12 34.9704 35.2963
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_tp4_down (K = 6400, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.751 12.6987 12.8073
2 15.08 15.0451 15.1081
4 17.463 17.3936 17.5424
6 22.272 22.1911 22.3637
8 24.641 24.5328 24.7984
18 51.32 51.2165 51.3811
EOD
$p1s1 << EOD
1 20.5856 20.51 20.6849
2 20.6048 20.343 20.914
4 20.7712 20.5152 20.9545
6 20.7696 20.6533 20.9211
8 20.9648 20.9425 20.9922
18 18.3907 18.2949 18.4741
EOD
plot $p1s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwq_32b_tp4_qkv (K = 5120, N = 1792)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 12.384 12.2936 12.4621
2 13.107 13.062 13.1415
4 13.9887 13.9595 14.022
6 16.5342 16.5233 16.5455
8 16.3163 16.2915 16.3325
18 27.8942 27.8693 27.9136
EOD
$p2s1 << EOD
1 9.70743 9.60968 9.77166
2 9.71048 9.66728 9.73265
4 9.62895 9.60344 9.65629
6 9.70667 9.6844 9.72528
8 9.73029 9.70813 9.76128
18 10.0404 10.0088 10.0958
EOD
plot $p2s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwq_32b_tp4_o (K = 1280, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 11.2264 11.1983 11.2453
2 13.1892 13.1792 13.2013
4 13.6169 13.6035 13.6234
6 15.6424 15.6172 15.6651
8 15.0698 15.0524 15.0836
18 24.0695 23.9351 24.1498
EOD
$p3s1 << EOD
1 6.1804 6.15056 6.21504
2 6.164 6.14582 6.1849
4 6.204 6.19034 6.21798
6 6.2276 6.21119 6.24385
8 6.2624 6.252 6.2704
18 6.412 6.40152 6.42968
EOD
plot $p3s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwq_32b_tp4_gate_up (K = 5120, N = 13824)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 16.7293 16.6551 16.8084
2 21.3773 21.2272 21.5072
4 29.364 29.2917 29.4331
6 39.124 39.0585 39.2119
8 45.68 45.5839 45.8209
18 100.16 99.8329 100.538
EOD
$p4s1 << EOD
1 36.7253 36.656 36.8143
2 36.7973 36.5928 36.9645
4 36.7973 36.677 36.9273
6 37 36.7416 37.2616
8 37.1413 36.9493 37.3093
18 37.2747 37.1351 37.4068
EOD
plot $p4s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwq_32b_tp4_down (K = 6912, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 13.1131 12.995 13.1966
2 15.5394 15.5091 15.5935
4 19.1429 19.1035 19.1777
6 26.4023 26.3255 26.4658
8 28.5143 28.3943 28.6302
18 56.2926 56.214 56.4059
EOD
$p5s1 << EOD
1 22.52 22.4272 22.5808
2 22.6336 22.5874 22.6848
4 22.7888 22.7458 22.8209
6 22.9648 22.9244 23.0001
8 23.056 23.0224 23.0784
18 22.7584 22.7232 22.8064
EOD
plot $p5s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,990 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (bits = 4, group = 128)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9697
set bmargin at screen 0.9141
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9414 center center horizontal maxrows 2 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "library_fp16"
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
set yrange [5.09512:121.271]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_tp4_gate_up (K = 5120, N = 12800)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 16.136 16.096 16.1764
2 19.5493 19.5094 19.5861
4 26.118 26.026 26.2396
6 37.66 37.5253 37.8035
8 41.618 41.5361 41.7087
18 92.784 88.4798 94.3858
EOD
$p0s1 << EOD
1 34.3547 34.2942 34.4216
2 35.08 34.6667 35.3211
4 35.0267 34.9695 35.0839
6 34.7867 34.7023 34.8529
8 34.9787 34.9253 35.024
18 35.12 34.9704 35.2963
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_tp4_down (K = 6400, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.751 12.6987 12.8073
2 15.08 15.0451 15.1081
4 17.463 17.3936 17.5424
6 22.272 22.1911 22.3637
8 24.641 24.5328 24.7984
18 51.32 51.2165 51.3811
EOD
$p1s1 << EOD
1 20.5856 20.51 20.6849
2 20.6048 20.343 20.914
4 20.7712 20.5152 20.9545
6 20.7696 20.6533 20.9211
8 20.9648 20.9425 20.9922
18 18.3907 18.2949 18.4741
EOD
plot $p1s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwq_32b_tp4_qkv (K = 5120, N = 1792)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 12.384 12.2936 12.4621
2 13.107 13.062 13.1415
4 13.9887 13.9595 14.022
6 16.5342 16.5233 16.5455
8 16.3163 16.2915 16.3325
18 27.8942 27.8693 27.9136
EOD
$p2s1 << EOD
1 9.70743 9.60968 9.77166
2 9.71048 9.66728 9.73265
4 9.62895 9.60344 9.65629
6 9.70667 9.6844 9.72528
8 9.73029 9.70813 9.76128
18 10.0404 10.0088 10.0958
EOD
plot $p2s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwq_32b_tp4_o (K = 1280, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 11.2264 11.1983 11.2453
2 13.1892 13.1792 13.2013
4 13.6169 13.6035 13.6234
6 15.6424 15.6172 15.6651
8 15.0698 15.0524 15.0836
18 24.0695 23.9351 24.1498
EOD
$p3s1 << EOD
1 6.1804 6.15056 6.21504
2 6.164 6.14582 6.1849
4 6.204 6.19034 6.21798
6 6.2276 6.21119 6.24385
8 6.2624 6.252 6.2704
18 6.412 6.40152 6.42968
EOD
plot $p3s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwq_32b_tp4_gate_up (K = 5120, N = 13824)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 16.7293 16.6551 16.8084
2 21.3773 21.2272 21.5072
4 29.364 29.2917 29.4331
6 39.124 39.0585 39.2119
8 45.68 45.5839 45.8209
18 100.16 99.8329 100.538
EOD
$p4s1 << EOD
1 36.7253 36.656 36.8143
2 36.7973 36.5928 36.9645
4 36.7973 36.677 36.9273
6 37 36.7416 37.2616
8 37.1413 36.9493 37.3093
18 37.2747 37.1351 37.4068
EOD
plot $p4s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwq_32b_tp4_down (K = 6912, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 13.1131 12.995 13.1966
2 15.5394 15.5091 15.5935
4 19.1429 19.1035 19.1777
6 26.4023 26.3255 26.4658
8 28.5143 28.3943 28.6302
18 56.2926 56.214 56.4059
EOD
$p5s1 << EOD
1 22.52 22.4272 22.5808
2 22.6336 22.5874 22.6848
4 22.7888 22.7458 22.8209
6 22.9648 22.9244 23.0001
8 23.056 23.0224 23.0784
18 22.7584 22.7232 22.8064
EOD
plot $p5s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
