# Redraw with: gnuplot medians-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 900,1173 font "sans,12" background "white"
set output "medians-gptq_mi100-NVIDIA-H200-2.svg"
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
set yrange [5.81618:571.605]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, block_kn = 128, launch_bounds = 0, \nunless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 15.694 15.6425 15.7308
2 19.9267 19.8749 19.9758
4 26.19 26.0741 26.3019
6 37.852 37.5525 38.1382
8 41.808 41.7644 41.848
18 89.268 88.9003 89.5237
EOD
$p0s1 << EOD
1 20.2107 20.0688 20.3739
2 25.782 25.7233 25.8541
4 34.096 33.9055 34.2639
6 41.716 41.6595 41.776
8 52.728 52.5423 52.911
18 118.272 118.016 118.56
EOD
$p0s2 << EOD
1 15.568 15.4761 15.6485
2 19.6867 19.6167 19.7611
4 26.148 26.0761 26.2345
6 37.886 37.5536 38.1584
8 41.8 41.6693 41.8987
18 89.208 88.8014 89.58
EOD
$p0s3 << EOD
1 21.3973 21.3273 21.4727
2 27.706 27.676 27.728
4 36.3227 36.1802 36.4705
6 42.672 42.5158 42.8193
8 51.5253 51.4492 51.5713
18 124.4 124.122 124.688
EOD
$p0s4 << EOD
1 16.089 15.9955 16.1725
2 20.708 20.589 20.8172
4 27.662 27.4828 27.7959
6 34.474 34.4123 34.5424
8 43.046 43.0004 43.0969
18 91.892 91.6161 92.1732
EOD
$p0s5 << EOD
1 16.569 16.4541 16.6819
2 20.504 20.4848 20.5303
4 28.656 28.5418 28.7676
6 34.43 34.3599 34.5081
8 45.304 45.2285 45.4262
18 101.264 101.023 101.612
EOD
$p0s6 << EOD
1 17.748 17.716 17.7773
2 19.616 19.5311 19.7036
4 26.35 26.1325 26.6022
6 35.304 35.1967 35.3806
8 44.448 44.1729 44.6591
18 100.544 100.276 100.801
EOD
$p0s7 << EOD
1 23.336 23.2933 23.368
2 29.792 29.6776 29.9344
4 28.514 28.4153 28.6301
6 38.814 38.6347 39.012
8 49.404 48.8199 50.2001
18 115.44 115.247 115.633
EOD
$p0s8 << EOD
1 35.202 35.1408 35.2712
2 39.224 39.1134 39.3306
4 51.888 51.5684 52.3036
6 62.664 62.4405 62.8982
8 70.612 70.4891 70.7563
18 169.264 169.024 169.472
EOD
$p0s9 << EOD
1 90.26 90.0645 90.4555
2 90.256 90.1103 90.4683
4 90.32 90.2236 90.3897
6 91.4 87.7612 96.9535
8 92.288 88.4409 98.2311
18 180.992 180.906 181.11
EOD
$p0s10 << EOD
1 99.088 98.9884 99.2196
2 107.968 107.872 108.096
4 128.656 128.009 129.281
6 150.912 150.4 151.435
8 169.344 168.429 170.355
18 407.936 407.249 408.719
EOD
$p0s11 << EOD
1 15.417 15.3667 15.4633
2 19.6187 19.5743 19.6524
4 26.122 25.9153 26.3247
6 37.918 37.7652 38.0855
8 41.834 41.6505 42.0002
18 89.168 88.8262 89.4938
EOD
$p0s12 << EOD
1 19.4107 19.392 19.4267
2 23.088 23.0587 23.1107
6 33.868 33.812 33.912
8 45.134 45.088 45.184
EOD
$p0s14 << EOD
1 15.561 15.511 15.592
2 18.5547 18.5227 18.5693
6 34.89 34.86 34.916
8 42.994 42.936 43.09
EOD
$p0s15 << EOD
1 15.62 15.602 15.638
2 18.6827 18.6613 18.7067
6 35.16 35.07 35.244
8 43.548 43.496 43.588
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120, block_kn = 128, launch_bounds = 0, \nunless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.1107 12.1013 12.1232
1 12.038 11.984 12.0747
2 15.48 15.4316 15.5317
2 15.195 15.158 15.226
4 17.722 17.6832 17.7634
6 22.968 22.9522 22.9804
6 22.303 22.15 22.416
8 24.719 24.686 24.734
8 24.428 24.398 24.438
18 51.704 51.6331 51.7669
EOD
$p1s1 << EOD
1 15.298 15.2759 15.3168
1 15.151 15.092 15.206
2 16.507 16.4911 16.5249
2 16.396 16.337 16.454
4 20.411 20.3639 20.4541
6 24.872 24.8395 24.9065
6 24.5 24.461 24.532
8 30.066 29.9778 30.1836
8 29.648 29.628 29.68
18 63.96 63.862 64.05
EOD
$p1s2 << EOD
1 12.1987 12.1755 12.2183
2 15.452 15.4414 15.4606
4 17.79 17.7496 17.8317
6 22.886 22.84 22.9246
8 24.616 24.574 24.646
18 51.552 51.5055 51.6172
EOD
$p1s3 << EOD
1 17.8194 17.808 17.824
2 19.1269 19.0192 19.2391
4 22.3573 22.3324 22.3814
6 25.9893 25.9727 26.005
8 29.9968 29.9536 30.0128
18 64.82 64.5128 65.0872
EOD
$p1s4 << EOD
1 13.582 13.5341 13.6566
2 14.672 14.5881 14.7512
4 18.364 18.3329 18.4011
6 21.621 21.591 21.6464
8 25.592 25.5413 25.6521
18 52.474 52.3326 52.582
EOD
$p1s5 << EOD
1 12.88 12.8655 12.8878
2 13.848 13.7685 13.9235
4 17.669 17.6512 17.6901
6 20.956 20.9254 20.9833
8 26.952 26.8744 26.9909
18 55.048 54.8202 55.2945
EOD
$p1s6 << EOD
1 14.062 14.0498 14.0735
2 12.94 12.8725 13.0115
4 16.208 16.197 16.214
6 21.466 21.4183 21.513
8 26.012 25.9674 26.0459
18 53.76 53.6 53.892
EOD
$p1s7 << EOD
1 12.772 12.6833 12.8321
2 14.779 14.7364 14.8303
4 16.765 16.7107 16.8073
6 25.638 25.612 25.672
8 27.38 27.2907 27.44
18 59.252 59.109 59.3897
EOD
$p1s8 << EOD
1 22.125 22.0876 22.1551
2 23.948 23.9079 23.9847
4 31.124 31.108 31.148
6 37.308 37.2892 37.3281
8 40.314 40.252 40.356
18 89.944 89.8057 90.0689
EOD
$p1s9 << EOD
1 48.812 48.7717 48.854
2 48.96 48.8112 49.0888
4 49.07 48.8669 49.2851
6 49.576 49.564 49.588
8 50.084 50.0178 50.1355
18 93.4 89.2245 99.8982
EOD
$p1s10 << EOD
1 84.698 84.276 85.1
2 94.65 93.5612 95.8202
4 99.488 98.9163 100.128
6 163.168 158.765 167.987
8 146.64 144.483 149.234
18 241.584 239.899 242.725
EOD
$p1s11 << EOD
1 12.3533 12.3261 12.3904
2 15.346 15.3159 15.3761
4 17.486 17.4287 17.5419
6 22.563 22.5478 22.5816
8 24.661 24.5914 24.7013
18 51.848 51.7936 51.9104
EOD
$p1s12 << EOD
1 17.837 17.807 17.902
1 17.814 17.77 17.882
2 21.251 21.212 21.298
2 21.208 21.195 21.236
6 25.796 25.744 25.864
6 25.74 25.692 25.792
8 35.112 35.068 35.132
8 35.11 35.056 35.172
EOD
$p1s13 << EOD
1 23.518 23.506 23.536
2 23.659 23.642 23.674
6 28.788 28.754 28.832
8 30.152 30.096 30.268
EOD
$p1s14 << EOD
1 12.292 12.272 12.32
2 14.631 14.608 14.652
6 22.751 22.728 22.79
8 27.144 27.108 27.16
EOD
$p1s15 << EOD
1 12.392 12.3667 12.424
2 14.51 14.487 14.53
6 22.876 22.86 22.969
8 27.206 27.14 27.276
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
set tmargin at screen 0.5141
set bmargin at screen 0.3333
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 11.8347 11.6357 12.0233
2 13.4039 13.3542 13.461
4 14.019 13.9738 14.0831
6 16.5342 16.5019 16.5706
8 16.368 16.3468 16.3863
18 28.1662 28.1275 28.2076
EOD
$p2s1 << EOD
1 14.8628 14.6326 15.0362
2 13.9046 13.881 13.9282
4 15.9567 15.904 16.0205
6 15.7551 15.7429 15.7726
8 21.5458 21.5304 21.556
18 33.3994 33.3717 33.4344
EOD
$p2s2 << EOD
1 11.8258 11.6508 11.9841
2 13.3742 13.3343 13.4054
4 14.0267 13.9676 14.0881
6 16.5458 16.5122 16.5812
8 16.3717 16.3358 16.4092
18 28.1717 28.1373 28.2102
EOD
$p2s3 << EOD
1 15.0931 15.0167 15.1695
2 15.3907 15.3029 15.4451
4 16.9898 16.9744 17.015
6 16.6128 16.5565 16.6696
8 18.2542 18.2021 18.3058
18 32.0012 31.9261 32.0772
EOD
$p2s4 << EOD
1 13.3559 13.1969 13.5405
2 12.8741 12.8486 12.9031
4 14.9357 14.9042 14.9739
6 15.2025 15.1934 15.2128
8 16.6191 16.6027 16.6375
18 27.9723 27.9429 28.0046
EOD
$p2s5 << EOD
1 12.2809 12.1192 12.49
2 11.6764 11.6311 11.7277
4 13.5064 13.4544 13.558
6 13.6246 13.5973 13.6478
8 17.6603 17.6362 17.6873
18 28.5637 28.5218 28.6101
EOD
$p2s6 << EOD
1 13.1905 12.9854 13.4486
2 9.58756 9.56851 9.60068
4 11.8957 11.8599 11.9248
6 14.8443 14.8019 14.8925
8 16.8578 16.8071 16.9061
18 26.8222 26.786 26.8674
EOD
$p2s7 << EOD
1 9.60237 9.53024 9.68793
2 10.3905 10.361 10.4216
4 10.7881 10.753 10.8182
6 13.4929 13.4045 13.585
8 14.4578 14.3682 14.5553
18 29.8412 29.7652 29.9263
EOD
$p2s8 << EOD
1 13.5236 13.379 13.6997
2 12.9908 12.9263 13.068
4 16.9416 16.8911 16.9985
6 19.9994 19.9478 20.0526
8 18.0997 18.0888 18.1114
18 34.8092 34.6599 34.9421
EOD
$p2s9 << EOD
1 19.8453 19.6772 20.0048
2 18.7319 18.6459 18.8312
4 18.8859 18.7545 19.0209
6 18.9182 18.7833 19.0764
8 18.9575 18.8627 19.0651
18 31.2825 31.1376 31.4126
EOD
$p2s10 << EOD
1 68.5203 68.2592 68.7672
2 76.7135 76.1839 77.1972
4 92.1089 91.8693 92.3379
6 111.392 110.513 112.367
8 128.768 128.08 129.632
18 207.072 204.396 209.023
EOD
$p2s11 << EOD
1 11.7807 11.6249 11.9421
2 13.4039 13.3648 13.435
4 14.0107 13.9828 14.0473
6 16.5717 16.5361 16.6114
8 16.3889 16.3274 16.4549
18 28.1649 28.1107 28.2093
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
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 10.7568 10.7174 10.7915
2 13.4772 13.4439 13.5055
4 13.6571 13.6404 13.6712
6 15.6355 15.6232 15.6489
8 15.0769 15.0491 15.1115
18 24.3671 24.3435 24.3953
EOD
$p3s1 << EOD
1 13.7501 13.7136 13.7943
2 13.7496 13.6958 13.8061
4 15.1477 15.1247 15.1704
6 14.5358 14.4995 14.5648
8 20.1204 20.077 20.1503
18 29.9346 29.9035 29.9543
EOD
$p3s2 << EOD
1 10.7343 10.7186 10.7499
2 13.4642 13.3939 13.5158
4 13.6415 13.6219 13.6554
6 15.6398 15.6242 15.6454
8 15.0573 15.0416 15.0752
18 24.3634 24.352 24.3803
EOD
$p3s3 << EOD
1 14.3634 14.3341 14.3973
2 14.401 14.3284 14.4609
4 15.5984 15.5297 15.6618
6 14.9873 14.9068 15.065
8 15.9443 15.9257 15.9579
18 25.9707 25.8691 26.0533
EOD
$p3s4 << EOD
1 12.3792 12.3487 12.4164
2 12.931 12.8816 12.9721
4 14.3857 14.3628 14.4104
6 14.4195 14.3818 14.4635
8 14.7302 14.7204 14.7436
18 24.1202 24.0637 24.1838
EOD
$p3s5 << EOD
1 11.1533 11.1143 11.1998
2 11.472 11.4444 11.497
4 12.7983 12.765 12.8249
6 12.5336 12.5104 12.5568
8 16.0187 15.9686 16.0646
18 24.5152 24.4549 24.5627
EOD
$p3s6 << EOD
1 12.0329 11.9957 12.0654
2 8.66984 8.63013 8.70522
4 10.2556 10.2333 10.281
6 13.4227 13.408 13.4443
8 14.016 13.9888 14.0447
18 22.8777 22.8411 22.9226
EOD
$p3s7 << EOD
1 7.58141 7.5693 7.58962
2 9.33103 9.31051 9.35068
4 8.7533 8.72924 8.76986
6 11.1356 11.1155 11.1525
8 11.34 11.328 11.3498
18 21.0395 20.9582 21.1234
EOD
$p3s8 << EOD
1 12.317 12.29 12.3388
2 12.8848 12.852 12.921
4 16.3849 16.351 16.4112
6 19.2091 19.1973 19.2203
8 16.7027 16.6897 16.7173
18 28.6112 28.5717 28.6705
EOD
$p3s9 << EOD
1 14.8718 14.808 14.943
2 14.9206 14.7605 15.1004
4 14.9751 14.885 15.0737
6 15.0858 14.9614 15.197
8 15.3253 15.231 15.3992
18 25.2526 25.0835 25.4146
EOD
$p3s10 << EOD
1 23.5637 23.5477 23.5771
2 27.277 27.0519 27.4853
4 34.4186 34.3582 34.483
6 42.653 42.5055 42.8085
8 52.008 51.8267 52.112
18 80.0498 79.8356 80.2476
EOD
$p3s11 << EOD
1 10.7503 10.717 10.7925
2 13.4612 13.427 13.5054
4 13.6307 13.6092 13.6485
6 15.6151 15.6065 15.6264
8 15.0653 15.0494 15.0798
18 24.3378 24.2732 24.4137
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
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 16.321 16.2164 16.4136
2 21.4493 21.1579 21.7683
4 29.42 29.388 29.466
6 39.226 39.1025 39.3628
8 45.856 45.6814 46.0639
18 100.48 99.9654 100.941
EOD
$p4s1 << EOD
1 22.2 22.1315 22.2605
2 28.52 28.3085 28.7421
4 36.21 36.1428 36.2838
6 45.612 45.4574 45.8253
8 57.552 57.4182 57.7098
18 127.872 127.076 128.551
EOD
$p4s2 << EOD
1 16.397 16.3688 16.4292
2 21.2573 21.1513 21.3696
4 29.406 29.2681 29.5225
6 39.272 39.0613 39.48
8 45.836 45.6323 45.9971
18 100.752 99.9015 101.485
EOD
$p4s3 << EOD
1 23.0827 23.0185 23.1575
2 30.752 30.597 30.9403
4 38.264 38.1782 38.3516
6 46.488 46.4123 46.5779
8 56.5867 56.4775 56.6958
18 135.84 134.896 136.549
EOD
$p4s4 << EOD
1 16.8947 16.813 16.9576
2 22.676 22.5843 22.7899
4 31.054 30.9938 31.0968
6 37.32 37.2116 37.4271
8 47.174 46.9971 47.3576
18 103.232 102.686 103.703
EOD
$p4s5 << EOD
1 17.8333 17.7687 17.9096
2 21.5613 21.4239 21.6979
4 30.13 30.0679 30.1828
6 37.762 37.5189 38.0065
8 50.196 50.0797 50.3203
18 108.8 108.072 109.506
EOD
$p4s6 << EOD
1 18.5627 18.5324 18.5858
2 22.0347 21.9478 22.118
4 29.074 29.0208 29.1512
6 37.398 37.2579 37.5555
8 48.42 48.1699 48.6554
18 108.032 106.923 109.173
EOD
$p4s7 << EOD
1 27.202 27.0946 27.3134
2 31.73 31.4241 32.0106
4 31.084 30.919 31.2437
6 41.742 41.6213 41.844
8 54.712 54.4598 54.9322
18 124.32 123.999 124.694
EOD
$p4s8 << EOD
1 37.328 37.2869 37.3677
2 41.898 41.7195 42.1339
4 55.072 54.8421 55.3926
6 66.14 65.8017 66.4703
8 74.596 74.448 74.7069
18 182.48 180.946 183.705
EOD
$p4s9 << EOD
1 100.16 99.7112 100.545
2 100.176 99.8389 100.545
4 100.144 99.1482 100.969
6 101.264 100.411 101.968
8 102.192 101.727 102.646
18 194.992 194.88 195.104
EOD
$p4s10 << EOD
1 104.896 104.26 105.5
2 114.208 113.378 115.091
4 136.512 136.044 136.97
6 160.656 159.811 161.544
8 179.68 179.207 180.387
18 438.24 437.563 439.216
EOD
$p4s11 << EOD
1 16.381 16.2314 16.5133
2 21.08 20.8806 21.282
4 29.512 29.4209 29.6285
6 39.24 39.1716 39.3031
8 45.83 45.751 45.9223
18 100.64 100.012 101.129
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
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2344
set bmargin at screen 0.0537
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 12.4526 12.364 12.5341
2 15.7051 15.5401 15.8786
4 19.4434 19.3717 19.5197
6 26.176 26.1171 26.2334
8 28.8411 28.7327 28.9496
18 57.0011 56.8824 57.1473
EOD
$p5s1 << EOD
1 15.696 15.6768 15.7213
2 17.7657 17.6517 17.8859
4 23.2114 23.1728 23.2425
6 28.5851 28.2243 28.8599
8 35.0903 35.0674 35.1131
18 71.344 71.2375 71.4414
EOD
$p5s2 << EOD
1 12.451 12.3538 12.5417
2 15.8251 15.7955 15.8509
4 19.3909 19.2757 19.4908
6 26.5417 26.4538 26.6204
8 28.7451 28.7062 28.7811
18 56.9143 56.8251 57.0233
EOD
$p5s3 << EOD
1 18.3223 18.2893 18.3545
2 20.2171 20.1736 20.2729
4 25.0267 24.9989 25.0535
6 29.984 29.9066 30.0582
8 36.432 36.3533 36.5117
18 72.4 72.1281 72.6852
EOD
$p5s4 << EOD
1 13.8507 13.8438 13.8545
2 15.3954 15.1947 15.584
4 19.776 19.7368 19.8159
6 24.3086 24.2816 24.3325
8 29.5314 29.4457 29.6247
18 58.1714 57.9139 58.432
EOD
$p5s5 << EOD
1 13.0453 13.0231 13.0676
2 14.8343 14.8138 14.8555
4 19.6994 19.6367 19.7606
6 23.6549 23.6156 23.6872
8 31.3143 31.1876 31.4364
18 61.1771 61.1406 61.2297
EOD
$p5s6 << EOD
1 14.3897 14.3805 14.3982
2 14.328 14.2707 14.3868
4 18.4846 18.4174 18.5609
6 24.4526 24.3874 24.5383
8 30.72 30.6055 30.8376
18 59.4057 59.3189 59.4802
EOD
$p5s7 << EOD
1 13.9352 13.9291 13.9403
2 16.064 15.9744 16.1574
4 19.7806 19.7496 19.8085
6 26.08 26.0569 26.1069
8 33.2891 33.172 33.4063
18 65.1886 65.0156 65.3341
EOD
$p5s8 << EOD
1 23.4469 23.4134 23.4833
2 25.44 25.4018 25.4797
4 33.9383 33.9048 33.9718
6 40.7269 40.643 40.8137
8 42.4457 42.3029 42.5901
18 100.64 100.19 100.994
EOD
$p5s9 << EOD
1 52.0823 52.0457 52.128
2 52.2194 52.1874 52.25
4 52.2263 52.1033 52.3402
6 52.8046 52.7909 52.8183
8 53.3349 53.2615 53.4158
18 103.872 103.403 104.341
EOD
$p5s10 << EOD
1 76.8914 69.8789 83.4209
2 88.2606 87.8235 88.7129
4 100.768 100.549 100.944
6 129.008 127.528 130.243
8 156.24 155.422 156.919
18 256.624 254.119 258.574
EOD
$p5s11 << EOD
1 12.4739 12.4274 12.5204
2 15.7749 15.7133 15.8334
4 19.4411 19.4108 19.4753
6 26.4411 26.4019 26.4766
8 28.7954 28.6496 28.9534
18 56.6537 56.6171 56.6994
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
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1173 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-NVIDIA-H200-2.png"
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
set yrange [5.81618:571.605]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_tp4_gate_up\nK = 5120, N = 12800, block_kn = 128, launch_bounds = 0, \nunless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p0s0 << EOD
1 15.694 15.6425 15.7308
2 19.9267 19.8749 19.9758
4 26.19 26.0741 26.3019
6 37.852 37.5525 38.1382
8 41.808 41.7644 41.848
18 89.268 88.9003 89.5237
EOD
$p0s1 << EOD
1 20.2107 20.0688 20.3739
2 25.782 25.7233 25.8541
4 34.096 33.9055 34.2639
6 41.716 41.6595 41.776
8 52.728 52.5423 52.911
18 118.272 118.016 118.56
EOD
$p0s2 << EOD
1 15.568 15.4761 15.6485
2 19.6867 19.6167 19.7611
4 26.148 26.0761 26.2345
6 37.886 37.5536 38.1584
8 41.8 41.6693 41.8987
18 89.208 88.8014 89.58
EOD
$p0s3 << EOD
1 21.3973 21.3273 21.4727
2 27.706 27.676 27.728
4 36.3227 36.1802 36.4705
6 42.672 42.5158 42.8193
8 51.5253 51.4492 51.5713
18 124.4 124.122 124.688
EOD
$p0s4 << EOD
1 16.089 15.9955 16.1725
2 20.708 20.589 20.8172
4 27.662 27.4828 27.7959
6 34.474 34.4123 34.5424
8 43.046 43.0004 43.0969
18 91.892 91.6161 92.1732
EOD
$p0s5 << EOD
1 16.569 16.4541 16.6819
2 20.504 20.4848 20.5303
4 28.656 28.5418 28.7676
6 34.43 34.3599 34.5081
8 45.304 45.2285 45.4262
18 101.264 101.023 101.612
EOD
$p0s6 << EOD
1 17.748 17.716 17.7773
2 19.616 19.5311 19.7036
4 26.35 26.1325 26.6022
6 35.304 35.1967 35.3806
8 44.448 44.1729 44.6591
18 100.544 100.276 100.801
EOD
$p0s7 << EOD
1 23.336 23.2933 23.368
2 29.792 29.6776 29.9344
4 28.514 28.4153 28.6301
6 38.814 38.6347 39.012
8 49.404 48.8199 50.2001
18 115.44 115.247 115.633
EOD
$p0s8 << EOD
1 35.202 35.1408 35.2712
2 39.224 39.1134 39.3306
4 51.888 51.5684 52.3036
6 62.664 62.4405 62.8982
8 70.612 70.4891 70.7563
18 169.264 169.024 169.472
EOD
$p0s9 << EOD
1 90.26 90.0645 90.4555
2 90.256 90.1103 90.4683
4 90.32 90.2236 90.3897
6 91.4 87.7612 96.9535
8 92.288 88.4409 98.2311
18 180.992 180.906 181.11
EOD
$p0s10 << EOD
1 99.088 98.9884 99.2196
2 107.968 107.872 108.096
4 128.656 128.009 129.281
6 150.912 150.4 151.435
8 169.344 168.429 170.355
18 407.936 407.249 408.719
EOD
$p0s11 << EOD
1 15.417 15.3667 15.4633
2 19.6187 19.5743 19.6524
4 26.122 25.9153 26.3247
6 37.918 37.7652 38.0855
8 41.834 41.6505 42.0002
18 89.168 88.8262 89.4938
EOD
$p0s12 << EOD
1 19.4107 19.392 19.4267
2 23.088 23.0587 23.1107
6 33.868 33.812 33.912
8 45.134 45.088 45.184
EOD
$p0s14 << EOD
1 15.561 15.511 15.592
2 18.5547 18.5227 18.5693
6 34.89 34.86 34.916
8 42.994 42.936 43.09
EOD
$p0s15 << EOD
1 15.62 15.602 15.638
2 18.6827 18.6613 18.7067
6 35.16 35.07 35.244
8 43.548 43.496 43.588
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
     $p0s14 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 5 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s15 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 1 lw 1.8 lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7937
set bmargin at screen 0.6130
set title "qwen3_32b_tp4_down\nK = 6400, N = 5120, block_kn = 128, launch_bounds = 0, \nunless named" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 12.1107 12.1013 12.1232
1 12.038 11.984 12.0747
2 15.48 15.4316 15.5317
2 15.195 15.158 15.226
4 17.722 17.6832 17.7634
6 22.968 22.9522 22.9804
6 22.303 22.15 22.416
8 24.719 24.686 24.734
8 24.428 24.398 24.438
18 51.704 51.6331 51.7669
EOD
$p1s1 << EOD
1 15.298 15.2759 15.3168
1 15.151 15.092 15.206
2 16.507 16.4911 16.5249
2 16.396 16.337 16.454
4 20.411 20.3639 20.4541
6 24.872 24.8395 24.9065
6 24.5 24.461 24.532
8 30.066 29.9778 30.1836
8 29.648 29.628 29.68
18 63.96 63.862 64.05
EOD
$p1s2 << EOD
1 12.1987 12.1755 12.2183
2 15.452 15.4414 15.4606
4 17.79 17.7496 17.8317
6 22.886 22.84 22.9246
8 24.616 24.574 24.646
18 51.552 51.5055 51.6172
EOD
$p1s3 << EOD
1 17.8194 17.808 17.824
2 19.1269 19.0192 19.2391
4 22.3573 22.3324 22.3814
6 25.9893 25.9727 26.005
8 29.9968 29.9536 30.0128
18 64.82 64.5128 65.0872
EOD
$p1s4 << EOD
1 13.582 13.5341 13.6566
2 14.672 14.5881 14.7512
4 18.364 18.3329 18.4011
6 21.621 21.591 21.6464
8 25.592 25.5413 25.6521
18 52.474 52.3326 52.582
EOD
$p1s5 << EOD
1 12.88 12.8655 12.8878
2 13.848 13.7685 13.9235
4 17.669 17.6512 17.6901
6 20.956 20.9254 20.9833
8 26.952 26.8744 26.9909
18 55.048 54.8202 55.2945
EOD
$p1s6 << EOD
1 14.062 14.0498 14.0735
2 12.94 12.8725 13.0115
4 16.208 16.197 16.214
6 21.466 21.4183 21.513
8 26.012 25.9674 26.0459
18 53.76 53.6 53.892
EOD
$p1s7 << EOD
1 12.772 12.6833 12.8321
2 14.779 14.7364 14.8303
4 16.765 16.7107 16.8073
6 25.638 25.612 25.672
8 27.38 27.2907 27.44
18 59.252 59.109 59.3897
EOD
$p1s8 << EOD
1 22.125 22.0876 22.1551
2 23.948 23.9079 23.9847
4 31.124 31.108 31.148
6 37.308 37.2892 37.3281
8 40.314 40.252 40.356
18 89.944 89.8057 90.0689
EOD
$p1s9 << EOD
1 48.812 48.7717 48.854
2 48.96 48.8112 49.0888
4 49.07 48.8669 49.2851
6 49.576 49.564 49.588
8 50.084 50.0178 50.1355
18 93.4 89.2245 99.8982
EOD
$p1s10 << EOD
1 84.698 84.276 85.1
2 94.65 93.5612 95.8202
4 99.488 98.9163 100.128
6 163.168 158.765 167.987
8 146.64 144.483 149.234
18 241.584 239.899 242.725
EOD
$p1s11 << EOD
1 12.3533 12.3261 12.3904
2 15.346 15.3159 15.3761
4 17.486 17.4287 17.5419
6 22.563 22.5478 22.5816
8 24.661 24.5914 24.7013
18 51.848 51.7936 51.9104
EOD
$p1s12 << EOD
1 17.837 17.807 17.902
1 17.814 17.77 17.882
2 21.251 21.212 21.298
2 21.208 21.195 21.236
6 25.796 25.744 25.864
6 25.74 25.692 25.792
8 35.112 35.068 35.132
8 35.11 35.056 35.172
EOD
$p1s13 << EOD
1 23.518 23.506 23.536
2 23.659 23.642 23.674
6 28.788 28.754 28.832
8 30.152 30.096 30.268
EOD
$p1s14 << EOD
1 12.292 12.272 12.32
2 14.631 14.608 14.652
6 22.751 22.728 22.79
8 27.144 27.108 27.16
EOD
$p1s15 << EOD
1 12.392 12.3667 12.424
2 14.51 14.487 14.53
6 22.876 22.86 22.969
8 27.206 27.14 27.276
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
set tmargin at screen 0.5141
set bmargin at screen 0.3333
set title "qwq_32b_tp4_qkv\nK = 5120, N = 1792, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p2s0 << EOD
1 11.8347 11.6357 12.0233
2 13.4039 13.3542 13.461
4 14.019 13.9738 14.0831
6 16.5342 16.5019 16.5706
8 16.368 16.3468 16.3863
18 28.1662 28.1275 28.2076
EOD
$p2s1 << EOD
1 14.8628 14.6326 15.0362
2 13.9046 13.881 13.9282
4 15.9567 15.904 16.0205
6 15.7551 15.7429 15.7726
8 21.5458 21.5304 21.556
18 33.3994 33.3717 33.4344
EOD
$p2s2 << EOD
1 11.8258 11.6508 11.9841
2 13.3742 13.3343 13.4054
4 14.0267 13.9676 14.0881
6 16.5458 16.5122 16.5812
8 16.3717 16.3358 16.4092
18 28.1717 28.1373 28.2102
EOD
$p2s3 << EOD
1 15.0931 15.0167 15.1695
2 15.3907 15.3029 15.4451
4 16.9898 16.9744 17.015
6 16.6128 16.5565 16.6696
8 18.2542 18.2021 18.3058
18 32.0012 31.9261 32.0772
EOD
$p2s4 << EOD
1 13.3559 13.1969 13.5405
2 12.8741 12.8486 12.9031
4 14.9357 14.9042 14.9739
6 15.2025 15.1934 15.2128
8 16.6191 16.6027 16.6375
18 27.9723 27.9429 28.0046
EOD
$p2s5 << EOD
1 12.2809 12.1192 12.49
2 11.6764 11.6311 11.7277
4 13.5064 13.4544 13.558
6 13.6246 13.5973 13.6478
8 17.6603 17.6362 17.6873
18 28.5637 28.5218 28.6101
EOD
$p2s6 << EOD
1 13.1905 12.9854 13.4486
2 9.58756 9.56851 9.60068
4 11.8957 11.8599 11.9248
6 14.8443 14.8019 14.8925
8 16.8578 16.8071 16.9061
18 26.8222 26.786 26.8674
EOD
$p2s7 << EOD
1 9.60237 9.53024 9.68793
2 10.3905 10.361 10.4216
4 10.7881 10.753 10.8182
6 13.4929 13.4045 13.585
8 14.4578 14.3682 14.5553
18 29.8412 29.7652 29.9263
EOD
$p2s8 << EOD
1 13.5236 13.379 13.6997
2 12.9908 12.9263 13.068
4 16.9416 16.8911 16.9985
6 19.9994 19.9478 20.0526
8 18.0997 18.0888 18.1114
18 34.8092 34.6599 34.9421
EOD
$p2s9 << EOD
1 19.8453 19.6772 20.0048
2 18.7319 18.6459 18.8312
4 18.8859 18.7545 19.0209
6 18.9182 18.7833 19.0764
8 18.9575 18.8627 19.0651
18 31.2825 31.1376 31.4126
EOD
$p2s10 << EOD
1 68.5203 68.2592 68.7672
2 76.7135 76.1839 77.1972
4 92.1089 91.8693 92.3379
6 111.392 110.513 112.367
8 128.768 128.08 129.632
18 207.072 204.396 209.023
EOD
$p2s11 << EOD
1 11.7807 11.6249 11.9421
2 13.4039 13.3648 13.435
4 14.0107 13.9828 14.0473
6 16.5717 16.5361 16.6114
8 16.3889 16.3274 16.4549
18 28.1649 28.1107 28.2093
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
set title "qwq_32b_tp4_o\nK = 1280, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p3s0 << EOD
1 10.7568 10.7174 10.7915
2 13.4772 13.4439 13.5055
4 13.6571 13.6404 13.6712
6 15.6355 15.6232 15.6489
8 15.0769 15.0491 15.1115
18 24.3671 24.3435 24.3953
EOD
$p3s1 << EOD
1 13.7501 13.7136 13.7943
2 13.7496 13.6958 13.8061
4 15.1477 15.1247 15.1704
6 14.5358 14.4995 14.5648
8 20.1204 20.077 20.1503
18 29.9346 29.9035 29.9543
EOD
$p3s2 << EOD
1 10.7343 10.7186 10.7499
2 13.4642 13.3939 13.5158
4 13.6415 13.6219 13.6554
6 15.6398 15.6242 15.6454
8 15.0573 15.0416 15.0752
18 24.3634 24.352 24.3803
EOD
$p3s3 << EOD
1 14.3634 14.3341 14.3973
2 14.401 14.3284 14.4609
4 15.5984 15.5297 15.6618
6 14.9873 14.9068 15.065
8 15.9443 15.9257 15.9579
18 25.9707 25.8691 26.0533
EOD
$p3s4 << EOD
1 12.3792 12.3487 12.4164
2 12.931 12.8816 12.9721
4 14.3857 14.3628 14.4104
6 14.4195 14.3818 14.4635
8 14.7302 14.7204 14.7436
18 24.1202 24.0637 24.1838
EOD
$p3s5 << EOD
1 11.1533 11.1143 11.1998
2 11.472 11.4444 11.497
4 12.7983 12.765 12.8249
6 12.5336 12.5104 12.5568
8 16.0187 15.9686 16.0646
18 24.5152 24.4549 24.5627
EOD
$p3s6 << EOD
1 12.0329 11.9957 12.0654
2 8.66984 8.63013 8.70522
4 10.2556 10.2333 10.281
6 13.4227 13.408 13.4443
8 14.016 13.9888 14.0447
18 22.8777 22.8411 22.9226
EOD
$p3s7 << EOD
1 7.58141 7.5693 7.58962
2 9.33103 9.31051 9.35068
4 8.7533 8.72924 8.76986
6 11.1356 11.1155 11.1525
8 11.34 11.328 11.3498
18 21.0395 20.9582 21.1234
EOD
$p3s8 << EOD
1 12.317 12.29 12.3388
2 12.8848 12.852 12.921
4 16.3849 16.351 16.4112
6 19.2091 19.1973 19.2203
8 16.7027 16.6897 16.7173
18 28.6112 28.5717 28.6705
EOD
$p3s9 << EOD
1 14.8718 14.808 14.943
2 14.9206 14.7605 15.1004
4 14.9751 14.885 15.0737
6 15.0858 14.9614 15.197
8 15.3253 15.231 15.3992
18 25.2526 25.0835 25.4146
EOD
$p3s10 << EOD
1 23.5637 23.5477 23.5771
2 27.277 27.0519 27.4853
4 34.4186 34.3582 34.483
6 42.653 42.5055 42.8085
8 52.008 51.8267 52.112
18 80.0498 79.8356 80.2476
EOD
$p3s11 << EOD
1 10.7503 10.717 10.7925
2 13.4612 13.427 13.5054
4 13.6307 13.6092 13.6485
6 15.6151 15.6065 15.6264
8 15.0653 15.0494 15.0798
18 24.3378 24.2732 24.4137
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
set title "qwq_32b_tp4_gate_up\nK = 5120, N = 13824, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 16.321 16.2164 16.4136
2 21.4493 21.1579 21.7683
4 29.42 29.388 29.466
6 39.226 39.1025 39.3628
8 45.856 45.6814 46.0639
18 100.48 99.9654 100.941
EOD
$p4s1 << EOD
1 22.2 22.1315 22.2605
2 28.52 28.3085 28.7421
4 36.21 36.1428 36.2838
6 45.612 45.4574 45.8253
8 57.552 57.4182 57.7098
18 127.872 127.076 128.551
EOD
$p4s2 << EOD
1 16.397 16.3688 16.4292
2 21.2573 21.1513 21.3696
4 29.406 29.2681 29.5225
6 39.272 39.0613 39.48
8 45.836 45.6323 45.9971
18 100.752 99.9015 101.485
EOD
$p4s3 << EOD
1 23.0827 23.0185 23.1575
2 30.752 30.597 30.9403
4 38.264 38.1782 38.3516
6 46.488 46.4123 46.5779
8 56.5867 56.4775 56.6958
18 135.84 134.896 136.549
EOD
$p4s4 << EOD
1 16.8947 16.813 16.9576
2 22.676 22.5843 22.7899
4 31.054 30.9938 31.0968
6 37.32 37.2116 37.4271
8 47.174 46.9971 47.3576
18 103.232 102.686 103.703
EOD
$p4s5 << EOD
1 17.8333 17.7687 17.9096
2 21.5613 21.4239 21.6979
4 30.13 30.0679 30.1828
6 37.762 37.5189 38.0065
8 50.196 50.0797 50.3203
18 108.8 108.072 109.506
EOD
$p4s6 << EOD
1 18.5627 18.5324 18.5858
2 22.0347 21.9478 22.118
4 29.074 29.0208 29.1512
6 37.398 37.2579 37.5555
8 48.42 48.1699 48.6554
18 108.032 106.923 109.173
EOD
$p4s7 << EOD
1 27.202 27.0946 27.3134
2 31.73 31.4241 32.0106
4 31.084 30.919 31.2437
6 41.742 41.6213 41.844
8 54.712 54.4598 54.9322
18 124.32 123.999 124.694
EOD
$p4s8 << EOD
1 37.328 37.2869 37.3677
2 41.898 41.7195 42.1339
4 55.072 54.8421 55.3926
6 66.14 65.8017 66.4703
8 74.596 74.448 74.7069
18 182.48 180.946 183.705
EOD
$p4s9 << EOD
1 100.16 99.7112 100.545
2 100.176 99.8389 100.545
4 100.144 99.1482 100.969
6 101.264 100.411 101.968
8 102.192 101.727 102.646
18 194.992 194.88 195.104
EOD
$p4s10 << EOD
1 104.896 104.26 105.5
2 114.208 113.378 115.091
4 136.512 136.044 136.97
6 160.656 159.811 161.544
8 179.68 179.207 180.387
18 438.24 437.563 439.216
EOD
$p4s11 << EOD
1 16.381 16.2314 16.5133
2 21.08 20.8806 21.282
4 29.512 29.4209 29.6285
6 39.24 39.1716 39.3031
8 45.83 45.751 45.9223
18 100.64 100.012 101.129
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
     $p4s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2344
set bmargin at screen 0.0537
set title "qwq_32b_tp4_down\nK = 6912, N = 5120, block_kn = 128, launch_bounds = 0" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 12.4526 12.364 12.5341
2 15.7051 15.5401 15.8786
4 19.4434 19.3717 19.5197
6 26.176 26.1171 26.2334
8 28.8411 28.7327 28.9496
18 57.0011 56.8824 57.1473
EOD
$p5s1 << EOD
1 15.696 15.6768 15.7213
2 17.7657 17.6517 17.8859
4 23.2114 23.1728 23.2425
6 28.5851 28.2243 28.8599
8 35.0903 35.0674 35.1131
18 71.344 71.2375 71.4414
EOD
$p5s2 << EOD
1 12.451 12.3538 12.5417
2 15.8251 15.7955 15.8509
4 19.3909 19.2757 19.4908
6 26.5417 26.4538 26.6204
8 28.7451 28.7062 28.7811
18 56.9143 56.8251 57.0233
EOD
$p5s3 << EOD
1 18.3223 18.2893 18.3545
2 20.2171 20.1736 20.2729
4 25.0267 24.9989 25.0535
6 29.984 29.9066 30.0582
8 36.432 36.3533 36.5117
18 72.4 72.1281 72.6852
EOD
$p5s4 << EOD
1 13.8507 13.8438 13.8545
2 15.3954 15.1947 15.584
4 19.776 19.7368 19.8159
6 24.3086 24.2816 24.3325
8 29.5314 29.4457 29.6247
18 58.1714 57.9139 58.432
EOD
$p5s5 << EOD
1 13.0453 13.0231 13.0676
2 14.8343 14.8138 14.8555
4 19.6994 19.6367 19.7606
6 23.6549 23.6156 23.6872
8 31.3143 31.1876 31.4364
18 61.1771 61.1406 61.2297
EOD
$p5s6 << EOD
1 14.3897 14.3805 14.3982
2 14.328 14.2707 14.3868
4 18.4846 18.4174 18.5609
6 24.4526 24.3874 24.5383
8 30.72 30.6055 30.8376
18 59.4057 59.3189 59.4802
EOD
$p5s7 << EOD
1 13.9352 13.9291 13.9403
2 16.064 15.9744 16.1574
4 19.7806 19.7496 19.8085
6 26.08 26.0569 26.1069
8 33.2891 33.172 33.4063
18 65.1886 65.0156 65.3341
EOD
$p5s8 << EOD
1 23.4469 23.4134 23.4833
2 25.44 25.4018 25.4797
4 33.9383 33.9048 33.9718
6 40.7269 40.643 40.8137
8 42.4457 42.3029 42.5901
18 100.64 100.19 100.994
EOD
$p5s9 << EOD
1 52.0823 52.0457 52.128
2 52.2194 52.1874 52.25
4 52.2263 52.1033 52.3402
6 52.8046 52.7909 52.8183
8 53.3349 53.2615 53.4158
18 103.872 103.403 104.341
EOD
$p5s10 << EOD
1 76.8914 69.8789 83.4209
2 88.2606 87.8235 88.7129
4 100.768 100.549 100.944
6 129.008 127.528 130.243
8 156.24 155.422 156.919
18 256.624 254.119 258.574
EOD
$p5s11 << EOD
1 12.4739 12.4274 12.5204
2 15.7749 15.7133 15.8334
4 19.4411 19.4108 19.4753
6 26.4411 26.4019 26.4766
8 28.7954 28.6496 28.9534
18 56.6537 56.6171 56.6994
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
     $p5s11 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
