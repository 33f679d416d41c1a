# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 900,990 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-1.svg"
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
set ytics (10, 20, 50, 100, 200)
set yrange [6.25914:404.95]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_qkv (K = 5120, N = 10240)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 14.5365 14.5092 14.5685
2 17.4421 17.4123 17.4795
4 23.768 23.6671 23.86
6 32.288 32.2136 32.3791
8 37.1328 37.0195 37.2743
18 74.7264 74.5805 74.8428
EOD
$p0s1 << EOD
1 31.566 31.518 31.596
2 31.716 30.016 32.4449
4 32.056 32.012 32.104
6 32.178 31.116 32.7002
8 32.402 32.3222 32.4994
18 27.902 27.872 27.9246
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_o (K = 8192, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 13.5431 13.5231 13.5707
2 16.2382 16.2139 16.2572
4 20.1493 20.0835 20.2131
6 26.336 26.3182 26.3725
8 28.8867 28.8381 28.9358
18 61.1173 60.9988 61.238
EOD
$p1s1 << EOD
1 25.64 25.596 25.7018
2 25.926 25.8452 25.9964
4 26.002 25.9423 26.0489
6 26.1 26.0377 26.1535
8 26.24 26.214 26.26
18 25.848 25.822 25.876
EOD
plot $p1s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwen3_32b_gate_up (K = 5120, N = 51200)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 46.2027 46.1249 46.3156
2 56.816 56.6246 56.9866
4 78.936 78.8298 79.0214
6 117.504 116.941 118.137
8 140.624 140.435 140.916
18 317.984 317.808 318.208
EOD
$p2s1 << EOD
1 127.52 127.408 127.68
2 128.304 128.128 128.416
4 127.888 127.584 128.215
6 128.144 127.826 128.52
8 128.304 128.112 128.416
18 128.848 128.593 129.216
EOD
plot $p2s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwen3_32b_down (K = 25600, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 28.812 28.784 28.836
2 35.024 34.9824 35.1126
4 44.848 44.7752 44.9133
6 63.272 63.2148 63.3308
8 75.08 74.9957 75.1883
18 172.656 172.13 172.996
EOD
$p3s1 << EOD
1 69.76 69.592 69.924
2 69.792 69.496 69.9265
4 70.08 69.8759 70.3692
6 70.444 69.755 70.8818
8 68.344 68.133 68.7534
18 66.496 66.3462 66.6714
EOD
plot $p3s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwen3_32b_tp4_qkv (K = 5120, N = 2560)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 11.4038 11.3937 11.424
2 13.3676 13.3479 13.3785
4 14.2425 14.2253 14.2669
6 16.7099 16.6783 16.7452
8 16.4337 16.4219 16.4547
18 31.4507 31.3796 31.5348
EOD
$p4s1 << EOD
1 11.496 11.4224 11.5668
2 11.5632 11.4889 11.6327
4 11.56 11.4961 11.6236
6 11.5456 11.4356 11.6162
8 11.592 11.5494 11.6262
18 11.804 11.7501 11.8672
EOD
plot $p4s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwen3_32b_tp4_o (K = 2048, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 11.45 11.4281 11.4703
2 13.4191 13.3863 13.4456
4 14.0049 13.9972 14.0293
6 16.6477 16.6323 16.6595
8 16.3993 16.3705 16.4287
18 27.9026 27.8699 27.9248
EOD
$p5s1 << EOD
1 8.04213 7.96535 8.20693
2 8.2352 8.16561 8.30479
4 8.05013 8.02675 8.06818
6 8.0576 8.01416 8.0957
8 8.07413 8.06097 8.09067
18 8.31173 8.28143 8.34342
EOD
plot $p5s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,990 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-1.png"
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
set ytics (10, 20, 50, 100, 200)
set yrange [6.25914:404.95]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_qkv (K = 5120, N = 10240)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 14.5365 14.5092 14.5685
2 17.4421 17.4123 17.4795
4 23.768 23.6671 23.86
6 32.288 32.2136 32.3791
8 37.1328 37.0195 37.2743
18 74.7264 74.5805 74.8428
EOD
$p0s1 << EOD
1 31.566 31.518 31.596
2 31.716 30.016 32.4449
4 32.056 32.012 32.104
6 32.178 31.116 32.7002
8 32.402 32.3222 32.4994
18 27.902 27.872 27.9246
EOD
plot $p0s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.8838
set bmargin at screen 0.6697
set title "qwen3_32b_o (K = 8192, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 13.5431 13.5231 13.5707
2 16.2382 16.2139 16.2572
4 20.1493 20.0835 20.2131
6 26.336 26.3182 26.3725
8 28.8867 28.8381 28.9358
18 61.1173 60.9988 61.238
EOD
$p1s1 << EOD
1 25.64 25.596 25.7018
2 25.926 25.8452 25.9964
4 26.002 25.9423 26.0489
6 26.1 26.0377 26.1535
8 26.24 26.214 26.26
18 25.848 25.822 25.876
EOD
plot $p1s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwen3_32b_gate_up (K = 5120, N = 51200)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 46.2027 46.1249 46.3156
2 56.816 56.6246 56.9866
4 78.936 78.8298 79.0214
6 117.504 116.941 118.137
8 140.624 140.435 140.916
18 317.984 317.808 318.208
EOD
$p2s1 << EOD
1 127.52 127.408 127.68
2 128.304 128.128 128.416
4 127.888 127.584 128.215
6 128.144 127.826 128.52
8 128.304 128.112 128.416
18 128.848 128.593 129.216
EOD
plot $p2s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.5808
set bmargin at screen 0.3667
set title "qwen3_32b_down (K = 25600, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 28.812 28.784 28.836
2 35.024 34.9824 35.1126
4 44.848 44.7752 44.9133
6 63.272 63.2148 63.3308
8 75.08 74.9957 75.1883
18 172.656 172.13 172.996
EOD
$p3s1 << EOD
1 69.76 69.592 69.924
2 69.792 69.496 69.9265
4 70.08 69.8759 70.3692
6 70.444 69.755 70.8818
8 68.344 68.133 68.7534
18 66.496 66.3462 66.6714
EOD
plot $p3s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwen3_32b_tp4_qkv (K = 5120, N = 2560)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 11.4038 11.3937 11.424
2 13.3676 13.3479 13.3785
4 14.2425 14.2253 14.2669
6 16.7099 16.6783 16.7452
8 16.4337 16.4219 16.4547
18 31.4507 31.3796 31.5348
EOD
$p4s1 << EOD
1 11.496 11.4224 11.5668
2 11.5632 11.4889 11.6327
4 11.56 11.4961 11.6236
6 11.5456 11.4356 11.6162
8 11.592 11.5494 11.6262
18 11.804 11.7501 11.8672
EOD
plot $p4s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
set lmargin at screen 0.5800
set rmargin at screen 0.9800
set tmargin at screen 0.2778
set bmargin at screen 0.0636
set title "qwen3_32b_tp4_o (K = 2048, N = 5120)"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 11.45 11.4281 11.4703
2 13.4191 13.3863 13.4456
4 14.0049 13.9972 14.0293
6 16.6477 16.6323 16.6595
8 16.3993 16.3705 16.4287
18 27.9026 27.8699 27.9248
EOD
$p5s1 << EOD
1 8.04213 7.96535 8.20693
2 8.2352 8.16561 8.30479
4 8.05013 8.02675 8.06818
6 8.0576 8.01416 8.0957
8 8.07413 8.06097 8.09067
18 8.31173 8.28143 8.34342
EOD
plot $p5s0 using 1:2:3:4 with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:2:3:4 with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle
unset multiplot
unset output
