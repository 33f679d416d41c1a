# Redraw with: gnuplot medians-kv_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 900,473 font "sans,12" background "white"
set output "medians-kv_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9366
set bmargin at screen 0.7040
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8203 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful context=512", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared context=512", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast context=512", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "gqa_shared", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful context=16384", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "gqa_shared context=16384", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast context=16384", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful context=65536", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "gqa_shared context=65536", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast context=65536", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "gqa_shared context=131072", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fast context=131072", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "gqa_shared context=262144", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fast context=262144"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000)
set yrange [5.60376:1895.12]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5814
set bmargin at screen 0.1332
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, batch = 1, \ncontext = 4096, unless named" font ",9"
set xrange [-0.5:10.5]
set xtics (0, 2, 4, 5, 6, 7, 9, 10)
$p0s0 << EOD
0 14.6995 14.6931 14.7051
2 14.5647 14.5615 14.5683
4 14.8249 14.8206 14.8326
5 23.5062 23.5023 23.5103
6 23.6566 23.6444 23.6888
7 23.9033 23.8896 23.9359
9 16.1114 16.1061 16.1186
10 15.6485 15.6463 15.6513
EOD
$p0s1 << EOD
0 28.4512 28.4405 28.4533
2 28.9667 28.9632 28.9767
4 29.5238 29.518 29.5266
5 38.8748 38.8684 38.8789
6 39.0113 38.991 39.0472
7 39.2918 39.2822 39.3009
9 30.518 30.5074 30.5217
10 30.1116 30.0975 30.1413
EOD
$p0s2 << EOD
0 8.928 8.9248 8.93467
2 8.43254 8.42891 8.43845
4 8.16113 8.15621 8.16287
5 10.7573 10.7537 10.7658
6 10.2619 10.2587 10.2671
7 10.3546 10.3517 10.3576
EOD
$p0s3 << EOD
0 54.888 54.872 54.914
0 54.972 54.914 55.016
2 54.2827 54.2624 54.3008
2 54.3093 54.2848 54.3317
4 55.6568 55.6352 55.6688
5 97.184 96.992 97.408
5 97.168 96.992 97.216
6 98.112 98.048 98.208
7 99.728 99.52 99.808
7 99.392 99.264 99.584
9 66.0565 66.016 66.0949
10 61.7517 61.7387 61.7588
EOD
$p0s4 << EOD
0 31.718 31.696 31.742
0 31.67 31.636 31.706
2 30.9781 30.9547 30.992
2 30.9696 30.9493 30.9931
4 32.2536 32.2488 32.2664
5 42.2859 42.2667 42.2944
5 42.2443 42.2395 42.2667
6 42.4541 42.4438 42.4649
7 42.6158 42.6035 42.617
7 42.631 42.6203 42.6379
9 33.1648 33.1541 33.1957
10 32.3188 32.3081 32.3259
EOD
$p0s5 << EOD
0 13.908 13.898 13.924
0 13.887 13.868 13.895
2 12.0864 12.0747 12.0965
2 12.0517 12.0373 12.0608
4 11.1624 11.1504 11.1728
5 13.4085 13.3941 13.4133
5 13.3472 13.3333 13.3643
6 12.7854 12.7656 12.7962
7 12.7963 12.7902 12.8074
7 12.793 12.7852 12.8066
EOD
$p0s6 << EOD
0 191.968 191.808 192.176
2 192.064 191.968 192.192
4 198.16 198.016 198.272
5 340.768 340.352 341.28
6 344.784 344.032 344.96
7 350.832 350.384 351.072
9 237.712 237.536 237.856
10 222.24 221.936 222.528
EOD
$p0s7 << EOD
0 62.444 62.348 62.484
2 61.324 61.288 61.36
4 66.3488 66.3168 66.3776
5 84.894 84.852 84.918
6 85.7618 85.7156 85.8471
7 86.5504 86.5152 86.6064
9 66.864 66.828 66.948
10 68.8046 68.7817 68.8274
EOD
$p0s8 << EOD
0 26.07 25.998 26.098
2 19.028 18.9987 19.0587
4 19.4283 19.3995 19.44
5 19.097 19.074 19.114
6 21.8551 21.8222 21.8907
7 21.8496 21.8272 21.8864
EOD
$p0s9 << EOD
0 741.248 740.576 741.92
2 741.856 741.28 742.384
4 765.296 764.928 765.664
5 1324.86 1324.59 1325.17
6 1335.28 1334.94 1335.55
7 1362.74 1362.27 1362.91
EOD
$p0s10 << EOD
0 204.224 204.032 204.352
2 204.448 204.24 204.624
4 223.792 223.552 224
5 283.984 283.68 284.16
6 287.952 287.52 288.192
7 290.624 290.4 290.784
EOD
$p0s11 << EOD
0 70.14 70.096 70.22
2 43.472 43.424 43.5093
4 36.7627 36.7093 36.816
5 39.296 39.248 39.3707
6 40.3493 40.2827 40.4053
7 41.5467 41.4747 41.616
EOD
$p0s12 << EOD
0 385.136 384.896 385.28
2 385.872 385.728 386.016
4 425.264 425.056 425.44
5 538.304 538.064 538.608
6 544.832 544.528 545.184
7 550.72 550.304 551.024
EOD
$p0s13 << EOD
0 130.432 130.176 130.64
2 72.76 72.688 72.824
4 59.9 59.812 60.036
5 65.608 65.488 65.732
6 65.152 65.004 65.288
7 67.552 67.424 67.72
EOD
$p0s14 << EOD
0 744.56 744.128 744.992
2 747.616 747.488 747.936
7 1070.91 1069.97 1071.52
EOD
$p0s15 << EOD
0 252.288 252.032 252.88
2 135.184 134.976 135.424
7 122.56 122.304 122.832
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5814
set bmargin at screen 0.1332
set title "qwen3_8b\nhead_dim = 128, heads = 32, kv_heads = 8, batch = 1, \ncontext = 4096, unless named" font ",9"
set xrange [-0.5:10.5]
set xtics (0, 2, 4, 5, 6, 7, 9, 10)
$p1s0 << EOD
0 10.8477 10.8435 10.856
2 10.7914 10.7856 10.795
4 11.0488 11.0444 11.0541
5 16.0963 16.0916 16.1007
6 16.1674 16.1643 16.1715
7 16.1923 16.1896 16.1956
9 11.6946 11.6923 11.6963
10 11.5818 11.5765 11.5849
EOD
$p1s1 << EOD
0 18.1416 18.1368 18.1477
2 18.3087 18.3045 18.3135
4 18.6583 18.6564 18.6651
5 23.9653 23.9597 23.9801
6 24.0568 24.0529 24.0623
7 24.0914 24.082 24.0968
9 19.292 19.286 19.2943
10 18.912 18.91 18.9145
EOD
$p1s2 << EOD
0 8.47093 8.46453 8.47467
2 8.16269 8.15718 8.1721
4 7.79397 7.792 7.79927
5 9.43921 9.43282 9.4405
6 9.11905 9.11505 9.12241
7 9.16971 9.1627 9.17153
EOD
$p1s3 << EOD
0 30.314 30.296 30.32
0 30.28 30.252 30.308
2 29.8443 29.824 29.8688
2 29.8688 29.8496 29.888
4 31.0768 31.0648 31.0928
5 50.8822 50.8706 50.8894
5 50.8662 50.8574 50.869
6 51.2567 51.2398 51.2698
7 52.1465 52.1322 52.1533
7 52.1171 52.1027 52.1301
9 36.6784 36.6549 36.6912
10 36.2643 36.2607 36.2767
EOD
$p1s4 << EOD
0 23.961 23.948 23.973
0 23.945 23.924 23.954
2 23.0581 23.0475 23.0677
2 23.0635 23.0496 23.0731
4 24.4856 24.4736 24.4984
5 31.1994 31.1934 31.2033
5 31.2254 31.2166 31.2348
6 31.3702 31.3522 31.3896
7 31.4265 31.4211 31.44
7 31.4556 31.4442 31.4636
9 25.1435 25.1275 25.1627
10 24.9979 24.9896 25.0145
EOD
$p1s5 << EOD
0 13.392 13.381 13.412
0 13.436 13.426 13.455
2 12.1269 12.1211 12.1333
2 12.0491 12.0389 12.0533
4 11.2008 11.1888 11.2136
5 12.8337 12.8199 12.8447
5 12.8193 12.811 12.8408
6 12.497 12.4931 12.5115
7 12.5377 12.5166 12.5465
7 12.5112 12.496 12.5225
EOD
$p1s6 << EOD
0 98.512 98.272 98.864
2 98.224 97.984 98.288
4 103.328 103.168 103.456
5 174.32 174.144 174.688
6 175.584 175.392 175.921
7 178.528 178.336 178.72
9 124.544 124.176 124.704
10 124.112 123.968 124.272
EOD
$p1s7 << EOD
0 54.908 54.88 54.928
2 53.988 53.928 54.032
4 58.8352 58.8096 58.8448
5 74.82 74.792 74.844
6 75.5164 75.4916 75.5573
7 76.072 76.0512 76.0912
9 59.94 59.892 59.988
10 61.6069 61.5771 61.6366
EOD
$p1s8 << EOD
0 25.572 25.538 25.594
2 19.0893 19.08 19.12
4 16.5728 16.5269 16.6027
5 18.824 18.81 18.834
6 18.4667 18.448 18.48
7 18.728 18.712 18.7344
EOD
$p1s9 << EOD
0 363.76 363.568 364.064
2 364.64 364.288 364.992
4 383.696 383.456 384.288
5 656.272 656.032 656.768
6 664.592 664.432 664.88
7 676.432 676.112 676.768
EOD
$p1s10 << EOD
0 178.992 178.864 179.072
2 178.592 178.448 178.816
4 198.176 197.984 198.304
5 251.312 251.072 251.584
6 254.416 254.112 254.608
7 257.632 257.376 257.904
EOD
$p1s11 << EOD
0 69.66 69.48 69.748
2 43.2613 43.1813 43.2827
4 35.4133 35.3307 35.4827
5 39.5413 39.472 39.584
6 39.8907 39.8613 39.9307
7 41.528 41.432 41.648
EOD
$p1s12 << EOD
0 336.48 336.384 336.704
2 337.568 337.344 338
4 375.936 375.712 376.24
5 475.44 475.232 475.968
6 481.488 481.264 481.872
7 488.928 488.704 489.264
EOD
$p1s13 << EOD
0 130 129.824 130.224
2 72.948 72.896 73.068
4 58.06 57.916 58.092
5 66.764 66.632 66.86
6 67.952 67.864 68.056
7 71.86 71.784 71.976
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
unset multiplot
unset output
reset
set terminal pngcairo size 900,473 font "sans,10" fontscale 1.0
set output "medians-kv_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9366
set bmargin at screen 0.7040
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8203 center center horizontal maxcols 3 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful context=512", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared context=512", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fast context=512", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "faithful", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "gqa_shared", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "fast", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "faithful context=16384", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "gqa_shared context=16384", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "fast context=16384", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "faithful context=65536", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "gqa_shared context=65536", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "fast context=65536", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "gqa_shared context=131072", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "fast context=131072", 2 with linespoints pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" title "gqa_shared context=262144", 2 with linespoints pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" title "fast context=262144"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000)
set yrange [5.60376:1895.12]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5814
set bmargin at screen 0.1332
set title "qwen3_5_9b\nhead_dim = 256, heads = 16, kv_heads = 4, batch = 1, \ncontext = 4096, unless named" font ",9"
set xrange [-0.5:10.5]
set xtics (0, 2, 4, 5, 6, 7, 9, 10)
$p0s0 << EOD
0 14.6995 14.6931 14.7051
2 14.5647 14.5615 14.5683
4 14.8249 14.8206 14.8326
5 23.5062 23.5023 23.5103
6 23.6566 23.6444 23.6888
7 23.9033 23.8896 23.9359
9 16.1114 16.1061 16.1186
10 15.6485 15.6463 15.6513
EOD
$p0s1 << EOD
0 28.4512 28.4405 28.4533
2 28.9667 28.9632 28.9767
4 29.5238 29.518 29.5266
5 38.8748 38.8684 38.8789
6 39.0113 38.991 39.0472
7 39.2918 39.2822 39.3009
9 30.518 30.5074 30.5217
10 30.1116 30.0975 30.1413
EOD
$p0s2 << EOD
0 8.928 8.9248 8.93467
2 8.43254 8.42891 8.43845
4 8.16113 8.15621 8.16287
5 10.7573 10.7537 10.7658
6 10.2619 10.2587 10.2671
7 10.3546 10.3517 10.3576
EOD
$p0s3 << EOD
0 54.888 54.872 54.914
0 54.972 54.914 55.016
2 54.2827 54.2624 54.3008
2 54.3093 54.2848 54.3317
4 55.6568 55.6352 55.6688
5 97.184 96.992 97.408
5 97.168 96.992 97.216
6 98.112 98.048 98.208
7 99.728 99.52 99.808
7 99.392 99.264 99.584
9 66.0565 66.016 66.0949
10 61.7517 61.7387 61.7588
EOD
$p0s4 << EOD
0 31.718 31.696 31.742
0 31.67 31.636 31.706
2 30.9781 30.9547 30.992
2 30.9696 30.9493 30.9931
4 32.2536 32.2488 32.2664
5 42.2859 42.2667 42.2944
5 42.2443 42.2395 42.2667
6 42.4541 42.4438 42.4649
7 42.6158 42.6035 42.617
7 42.631 42.6203 42.6379
9 33.1648 33.1541 33.1957
10 32.3188 32.3081 32.3259
EOD
$p0s5 << EOD
0 13.908 13.898 13.924
0 13.887 13.868 13.895
2 12.0864 12.0747 12.0965
2 12.0517 12.0373 12.0608
4 11.1624 11.1504 11.1728
5 13.4085 13.3941 13.4133
5 13.3472 13.3333 13.3643
6 12.7854 12.7656 12.7962
7 12.7963 12.7902 12.8074
7 12.793 12.7852 12.8066
EOD
$p0s6 << EOD
0 191.968 191.808 192.176
2 192.064 191.968 192.192
4 198.16 198.016 198.272
5 340.768 340.352 341.28
6 344.784 344.032 344.96
7 350.832 350.384 351.072
9 237.712 237.536 237.856
10 222.24 221.936 222.528
EOD
$p0s7 << EOD
0 62.444 62.348 62.484
2 61.324 61.288 61.36
4 66.3488 66.3168 66.3776
5 84.894 84.852 84.918
6 85.7618 85.7156 85.8471
7 86.5504 86.5152 86.6064
9 66.864 66.828 66.948
10 68.8046 68.7817 68.8274
EOD
$p0s8 << EOD
0 26.07 25.998 26.098
2 19.028 18.9987 19.0587
4 19.4283 19.3995 19.44
5 19.097 19.074 19.114
6 21.8551 21.8222 21.8907
7 21.8496 21.8272 21.8864
EOD
$p0s9 << EOD
0 741.248 740.576 741.92
2 741.856 741.28 742.384
4 765.296 764.928 765.664
5 1324.86 1324.59 1325.17
6 1335.28 1334.94 1335.55
7 1362.74 1362.27 1362.91
EOD
$p0s10 << EOD
0 204.224 204.032 204.352
2 204.448 204.24 204.624
4 223.792 223.552 224
5 283.984 283.68 284.16
6 287.952 287.52 288.192
7 290.624 290.4 290.784
EOD
$p0s11 << EOD
0 70.14 70.096 70.22
2 43.472 43.424 43.5093
4 36.7627 36.7093 36.816
5 39.296 39.248 39.3707
6 40.3493 40.2827 40.4053
7 41.5467 41.4747 41.616
EOD
$p0s12 << EOD
0 385.136 384.896 385.28
2 385.872 385.728 386.016
4 425.264 425.056 425.44
5 538.304 538.064 538.608
6 544.832 544.528 545.184
7 550.72 550.304 551.024
EOD
$p0s13 << EOD
0 130.432 130.176 130.64
2 72.76 72.688 72.824
4 59.9 59.812 60.036
5 65.608 65.488 65.732
6 65.152 65.004 65.288
7 67.552 67.424 67.72
EOD
$p0s14 << EOD
0 744.56 744.128 744.992
2 747.616 747.488 747.936
7 1070.91 1069.97 1071.52
EOD
$p0s15 << EOD
0 252.288 252.032 252.88
2 135.184 134.976 135.424
7 122.56 122.304 122.832
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5814
set bmargin at screen 0.1332
set title "qwen3_8b\nhead_dim = 128, heads = 32, kv_heads = 8, batch = 1, \ncontext = 4096, unless named" font ",9"
set xrange [-0.5:10.5]
set xtics (0, 2, 4, 5, 6, 7, 9, 10)
$p1s0 << EOD
0 10.8477 10.8435 10.856
2 10.7914 10.7856 10.795
4 11.0488 11.0444 11.0541
5 16.0963 16.0916 16.1007
6 16.1674 16.1643 16.1715
7 16.1923 16.1896 16.1956
9 11.6946 11.6923 11.6963
10 11.5818 11.5765 11.5849
EOD
$p1s1 << EOD
0 18.1416 18.1368 18.1477
2 18.3087 18.3045 18.3135
4 18.6583 18.6564 18.6651
5 23.9653 23.9597 23.9801
6 24.0568 24.0529 24.0623
7 24.0914 24.082 24.0968
9 19.292 19.286 19.2943
10 18.912 18.91 18.9145
EOD
$p1s2 << EOD
0 8.47093 8.46453 8.47467
2 8.16269 8.15718 8.1721
4 7.79397 7.792 7.79927
5 9.43921 9.43282 9.4405
6 9.11905 9.11505 9.12241
7 9.16971 9.1627 9.17153
EOD
$p1s3 << EOD
0 30.314 30.296 30.32
0 30.28 30.252 30.308
2 29.8443 29.824 29.8688
2 29.8688 29.8496 29.888
4 31.0768 31.0648 31.0928
5 50.8822 50.8706 50.8894
5 50.8662 50.8574 50.869
6 51.2567 51.2398 51.2698
7 52.1465 52.1322 52.1533
7 52.1171 52.1027 52.1301
9 36.6784 36.6549 36.6912
10 36.2643 36.2607 36.2767
EOD
$p1s4 << EOD
0 23.961 23.948 23.973
0 23.945 23.924 23.954
2 23.0581 23.0475 23.0677
2 23.0635 23.0496 23.0731
4 24.4856 24.4736 24.4984
5 31.1994 31.1934 31.2033
5 31.2254 31.2166 31.2348
6 31.3702 31.3522 31.3896
7 31.4265 31.4211 31.44
7 31.4556 31.4442 31.4636
9 25.1435 25.1275 25.1627
10 24.9979 24.9896 25.0145
EOD
$p1s5 << EOD
0 13.392 13.381 13.412
0 13.436 13.426 13.455
2 12.1269 12.1211 12.1333
2 12.0491 12.0389 12.0533
4 11.2008 11.1888 11.2136
5 12.8337 12.8199 12.8447
5 12.8193 12.811 12.8408
6 12.497 12.4931 12.5115
7 12.5377 12.5166 12.5465
7 12.5112 12.496 12.5225
EOD
$p1s6 << EOD
0 98.512 98.272 98.864
2 98.224 97.984 98.288
4 103.328 103.168 103.456
5 174.32 174.144 174.688
6 175.584 175.392 175.921
7 178.528 178.336 178.72
9 124.544 124.176 124.704
10 124.112 123.968 124.272
EOD
$p1s7 << EOD
0 54.908 54.88 54.928
2 53.988 53.928 54.032
4 58.8352 58.8096 58.8448
5 74.82 74.792 74.844
6 75.5164 75.4916 75.5573
7 76.072 76.0512 76.0912
9 59.94 59.892 59.988
10 61.6069 61.5771 61.6366
EOD
$p1s8 << EOD
0 25.572 25.538 25.594
2 19.0893 19.08 19.12
4 16.5728 16.5269 16.6027
5 18.824 18.81 18.834
6 18.4667 18.448 18.48
7 18.728 18.712 18.7344
EOD
$p1s9 << EOD
0 363.76 363.568 364.064
2 364.64 364.288 364.992
4 383.696 383.456 384.288
5 656.272 656.032 656.768
6 664.592 664.432 664.88
7 676.432 676.112 676.768
EOD
$p1s10 << EOD
0 178.992 178.864 179.072
2 178.592 178.448 178.816
4 198.176 197.984 198.304
5 251.312 251.072 251.584
6 254.416 254.112 254.608
7 257.632 257.376 257.904
EOD
$p1s11 << EOD
0 69.66 69.48 69.748
2 43.2613 43.1813 43.2827
4 35.4133 35.3307 35.4827
5 39.5413 39.472 39.584
6 39.8907 39.8613 39.9307
7 41.528 41.432 41.648
EOD
$p1s12 << EOD
0 336.48 336.384 336.704
2 337.568 337.344 338
4 375.936 375.712 376.24
5 475.44 475.232 475.968
6 481.488 481.264 481.872
7 488.928 488.704 489.264
EOD
$p1s13 << EOD
0 130 129.824 130.224
2 72.948 72.896 73.068
4 58.06 57.916 58.092
5 66.764 66.632 66.86
6 67.952 67.864 68.056
7 71.86 71.784 71.976
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
unset multiplot
unset output
