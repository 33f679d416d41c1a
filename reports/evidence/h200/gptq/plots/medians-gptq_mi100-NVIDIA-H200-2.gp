# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,418 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9282
set bmargin at screen 0.7967
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8612 center center horizontal maxrows 2 samplen 3
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
set yrange [9.77566:555.049]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.6579
set bmargin at screen 0.1507
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 16.321 16.2164 16.4136
2 21.4493 21.1579 21.7683
4 29.42 29.388 29.466
6 39.226 39.1025 39.3628
8 45.856 45.6814 46.0639
18 100.48 99.9654 100.941
EOD
$p0s1 << EOD
1 22.2 22.1315 22.2605
2 28.52 28.3085 28.7421
4 36.21 36.1428 36.2838
6 45.612 45.4574 45.8253
8 57.552 57.4182 57.7098
18 127.872 127.076 128.551
EOD
$p0s2 << EOD
1 16.397 16.3688 16.4292
2 21.2573 21.1513 21.3696
4 29.406 29.2681 29.5225
6 39.272 39.0613 39.48
8 45.836 45.6323 45.9971
18 100.752 99.9015 101.485
EOD
$p0s3 << EOD
1 23.0827 23.0185 23.1575
2 30.752 30.597 30.9403
4 38.264 38.1782 38.3516
6 46.488 46.4123 46.5779
8 56.5867 56.4775 56.6958
18 135.84 134.896 136.549
EOD
$p0s4 << EOD
1 16.8947 16.813 16.9576
2 22.676 22.5843 22.7899
4 31.054 30.9938 31.0968
6 37.32 37.2116 37.4271
8 47.174 46.9971 47.3576
18 103.232 102.686 103.703
EOD
$p0s5 << EOD
1 17.8333 17.7687 17.9096
2 21.5613 21.4239 21.6979
4 30.13 30.0679 30.1828
6 37.762 37.5189 38.0065
8 50.196 50.0797 50.3203
18 108.8 108.072 109.506
EOD
$p0s6 << EOD
1 18.5627 18.5324 18.5858
2 22.0347 21.9478 22.118
4 29.074 29.0208 29.1512
6 37.398 37.2579 37.5555
8 48.42 48.1699 48.6554
18 108.032 106.923 109.173
EOD
$p0s7 << EOD
1 27.202 27.0946 27.3134
2 31.73 31.4241 32.0106
4 31.084 30.919 31.2437
6 41.742 41.6213 41.844
8 54.712 54.4598 54.9322
18 124.32 123.999 124.694
EOD
$p0s8 << EOD
1 37.328 37.2869 37.3677
2 41.898 41.7195 42.1339
4 55.072 54.8421 55.3926
6 66.14 65.8017 66.4703
8 74.596 74.448 74.7069
18 182.48 180.946 183.705
EOD
$p0s9 << EOD
1 100.16 99.7112 100.545
2 100.176 99.8389 100.545
4 100.144 99.1482 100.969
6 101.264 100.411 101.968
8 102.192 101.727 102.646
18 194.992 194.88 195.104
EOD
$p0s10 << EOD
1 104.896 104.26 105.5
2 114.208 113.378 115.091
4 136.512 136.044 136.97
6 160.656 159.811 161.544
8 179.68 179.207 180.387
18 438.24 437.563 439.216
EOD
$p0s11 << EOD
1 16.381 16.2314 16.5133
2 21.08 20.8806 21.282
4 29.512 29.4209 29.6285
6 39.24 39.1716 39.3031
8 45.83 45.751 45.9223
18 100.64 100.012 101.129
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
set tmargin at screen 0.6579
set bmargin at screen 0.1507
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.4526 12.364 12.5341
2 15.7051 15.5401 15.8786
4 19.4434 19.3717 19.5197
6 26.176 26.1171 26.2334
8 28.8411 28.7327 28.9496
18 57.0011 56.8824 57.1473
EOD
$p1s1 << EOD
1 15.696 15.6768 15.7213
2 17.7657 17.6517 17.8859
4 23.2114 23.1728 23.2425
6 28.5851 28.2243 28.8599
8 35.0903 35.0674 35.1131
18 71.344 71.2375 71.4414
EOD
$p1s2 << EOD
1 12.451 12.3538 12.5417
2 15.8251 15.7955 15.8509
4 19.3909 19.2757 19.4908
6 26.5417 26.4538 26.6204
8 28.7451 28.7062 28.7811
18 56.9143 56.8251 57.0233
EOD
$p1s3 << EOD
1 18.3223 18.2893 18.3545
2 20.2171 20.1736 20.2729
4 25.0267 24.9989 25.0535
6 29.984 29.9066 30.0582
8 36.432 36.3533 36.5117
18 72.4 72.1281 72.6852
EOD
$p1s4 << EOD
1 13.8507 13.8438 13.8545
2 15.3954 15.1947 15.584
4 19.776 19.7368 19.8159
6 24.3086 24.2816 24.3325
8 29.5314 29.4457 29.6247
18 58.1714 57.9139 58.432
EOD
$p1s5 << EOD
1 13.0453 13.0231 13.0676
2 14.8343 14.8138 14.8555
4 19.6994 19.6367 19.7606
6 23.6549 23.6156 23.6872
8 31.3143 31.1876 31.4364
18 61.1771 61.1406 61.2297
EOD
$p1s6 << EOD
1 14.3897 14.3805 14.3982
2 14.328 14.2707 14.3868
4 18.4846 18.4174 18.5609
6 24.4526 24.3874 24.5383
8 30.72 30.6055 30.8376
18 59.4057 59.3189 59.4802
EOD
$p1s7 << EOD
1 13.9352 13.9291 13.9403
2 16.064 15.9744 16.1574
4 19.7806 19.7496 19.8085
6 26.08 26.0569 26.1069
8 33.2891 33.172 33.4063
18 65.1886 65.0156 65.3341
EOD
$p1s8 << EOD
1 23.4469 23.4134 23.4833
2 25.44 25.4018 25.4797
4 33.9383 33.9048 33.9718
6 40.7269 40.643 40.8137
8 42.4457 42.3029 42.5901
18 100.64 100.19 100.994
EOD
$p1s9 << EOD
1 52.0823 52.0457 52.128
2 52.2194 52.1874 52.25
4 52.2263 52.1033 52.3402
6 52.8046 52.7909 52.8183
8 53.3349 53.2615 53.4158
18 103.872 103.403 104.341
EOD
$p1s10 << EOD
1 76.8914 69.8789 83.4209
2 88.2606 87.8235 88.7129
4 100.768 100.549 100.944
6 129.008 127.528 130.243
8 156.24 155.422 156.919
18 256.624 254.119 258.574
EOD
$p1s11 << EOD
1 12.4739 12.4274 12.5204
2 15.7749 15.7133 15.8334
4 19.4411 19.4108 19.4753
6 26.4411 26.4019 26.4766
8 28.7954 28.6496 28.9534
18 56.6537 56.6171 56.6994
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
unset multiplot
unset output
reset
set terminal pngcairo size 900,418 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: median time with its 95 % interval (act_order = 0, bits = 4, group = 128, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9282
set bmargin at screen 0.7967
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8612 center center horizontal maxrows 2 samplen 3
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
set yrange [9.77566:555.049]
set lmargin at screen 0.0900
set rmargin at screen 0.4900
set tmargin at screen 0.6579
set bmargin at screen 0.1507
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 16.321 16.2164 16.4136
2 21.4493 21.1579 21.7683
4 29.42 29.388 29.466
6 39.226 39.1025 39.3628
8 45.856 45.6814 46.0639
18 100.48 99.9654 100.941
EOD
$p0s1 << EOD
1 22.2 22.1315 22.2605
2 28.52 28.3085 28.7421
4 36.21 36.1428 36.2838
6 45.612 45.4574 45.8253
8 57.552 57.4182 57.7098
18 127.872 127.076 128.551
EOD
$p0s2 << EOD
1 16.397 16.3688 16.4292
2 21.2573 21.1513 21.3696
4 29.406 29.2681 29.5225
6 39.272 39.0613 39.48
8 45.836 45.6323 45.9971
18 100.752 99.9015 101.485
EOD
$p0s3 << EOD
1 23.0827 23.0185 23.1575
2 30.752 30.597 30.9403
4 38.264 38.1782 38.3516
6 46.488 46.4123 46.5779
8 56.5867 56.4775 56.6958
18 135.84 134.896 136.549
EOD
$p0s4 << EOD
1 16.8947 16.813 16.9576
2 22.676 22.5843 22.7899
4 31.054 30.9938 31.0968
6 37.32 37.2116 37.4271
8 47.174 46.9971 47.3576
18 103.232 102.686 103.703
EOD
$p0s5 << EOD
1 17.8333 17.7687 17.9096
2 21.5613 21.4239 21.6979
4 30.13 30.0679 30.1828
6 37.762 37.5189 38.0065
8 50.196 50.0797 50.3203
18 108.8 108.072 109.506
EOD
$p0s6 << EOD
1 18.5627 18.5324 18.5858
2 22.0347 21.9478 22.118
4 29.074 29.0208 29.1512
6 37.398 37.2579 37.5555
8 48.42 48.1699 48.6554
18 108.032 106.923 109.173
EOD
$p0s7 << EOD
1 27.202 27.0946 27.3134
2 31.73 31.4241 32.0106
4 31.084 30.919 31.2437
6 41.742 41.6213 41.844
8 54.712 54.4598 54.9322
18 124.32 123.999 124.694
EOD
$p0s8 << EOD
1 37.328 37.2869 37.3677
2 41.898 41.7195 42.1339
4 55.072 54.8421 55.3926
6 66.14 65.8017 66.4703
8 74.596 74.448 74.7069
18 182.48 180.946 183.705
EOD
$p0s9 << EOD
1 100.16 99.7112 100.545
2 100.176 99.8389 100.545
4 100.144 99.1482 100.969
6 101.264 100.411 101.968
8 102.192 101.727 102.646
18 194.992 194.88 195.104
EOD
$p0s10 << EOD
1 104.896 104.26 105.5
2 114.208 113.378 115.091
4 136.512 136.044 136.97
6 160.656 159.811 161.544
8 179.68 179.207 180.387
18 438.24 437.563 439.216
EOD
$p0s11 << EOD
1 16.381 16.2314 16.5133
2 21.08 20.8806 21.282
4 29.512 29.4209 29.6285
6 39.24 39.1716 39.3031
8 45.83 45.751 45.9223
18 100.64 100.012 101.129
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
set tmargin at screen 0.6579
set bmargin at screen 0.1507
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.4526 12.364 12.5341
2 15.7051 15.5401 15.8786
4 19.4434 19.3717 19.5197
6 26.176 26.1171 26.2334
8 28.8411 28.7327 28.9496
18 57.0011 56.8824 57.1473
EOD
$p1s1 << EOD
1 15.696 15.6768 15.7213
2 17.7657 17.6517 17.8859
4 23.2114 23.1728 23.2425
6 28.5851 28.2243 28.8599
8 35.0903 35.0674 35.1131
18 71.344 71.2375 71.4414
EOD
$p1s2 << EOD
1 12.451 12.3538 12.5417
2 15.8251 15.7955 15.8509
4 19.3909 19.2757 19.4908
6 26.5417 26.4538 26.6204
8 28.7451 28.7062 28.7811
18 56.9143 56.8251 57.0233
EOD
$p1s3 << EOD
1 18.3223 18.2893 18.3545
2 20.2171 20.1736 20.2729
4 25.0267 24.9989 25.0535
6 29.984 29.9066 30.0582
8 36.432 36.3533 36.5117
18 72.4 72.1281 72.6852
EOD
$p1s4 << EOD
1 13.8507 13.8438 13.8545
2 15.3954 15.1947 15.584
4 19.776 19.7368 19.8159
6 24.3086 24.2816 24.3325
8 29.5314 29.4457 29.6247
18 58.1714 57.9139 58.432
EOD
$p1s5 << EOD
1 13.0453 13.0231 13.0676
2 14.8343 14.8138 14.8555
4 19.6994 19.6367 19.7606
6 23.6549 23.6156 23.6872
8 31.3143 31.1876 31.4364
18 61.1771 61.1406 61.2297
EOD
$p1s6 << EOD
1 14.3897 14.3805 14.3982
2 14.328 14.2707 14.3868
4 18.4846 18.4174 18.5609
6 24.4526 24.3874 24.5383
8 30.72 30.6055 30.8376
18 59.4057 59.3189 59.4802
EOD
$p1s7 << EOD
1 13.9352 13.9291 13.9403
2 16.064 15.9744 16.1574
4 19.7806 19.7496 19.8085
6 26.08 26.0569 26.1069
8 33.2891 33.172 33.4063
18 65.1886 65.0156 65.3341
EOD
$p1s8 << EOD
1 23.4469 23.4134 23.4833
2 25.44 25.4018 25.4797
4 33.9383 33.9048 33.9718
6 40.7269 40.643 40.8137
8 42.4457 42.3029 42.5901
18 100.64 100.19 100.994
EOD
$p1s9 << EOD
1 52.0823 52.0457 52.128
2 52.2194 52.1874 52.25
4 52.2263 52.1033 52.3402
6 52.8046 52.7909 52.8183
8 53.3349 53.2615 53.4158
18 103.872 103.403 104.341
EOD
$p1s10 << EOD
1 76.8914 69.8789 83.4209
2 88.2606 87.8235 88.7129
4 100.768 100.549 100.944
6 129.008 127.528 130.243
8 156.24 155.422 156.919
18 256.624 254.119 258.574
EOD
$p1s11 << EOD
1 12.4739 12.4274 12.5204
2 15.7749 15.7133 15.8334
4 19.4411 19.4108 19.4753
6 26.4411 26.4019 26.4766
8 28.7954 28.6496 28.9534
18 56.6537 56.6171 56.6994
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
unset multiplot
unset output
