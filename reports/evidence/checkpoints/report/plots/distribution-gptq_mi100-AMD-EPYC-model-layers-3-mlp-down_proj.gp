# Redraw with: gnuplot distribution-gptq_mi100-AMD-EPYC-model-layers-3-mlp-down_proj.gp
set terminal svg size 1100,738 font "sans,12" background "white"
set output "distribution-gptq_mi100-AMD-EPYC-model-layers-3-mlp-down_proj.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
24.2038 -0.310 -4.534
24.2583 0.073 -4.319
24.3417 -0.164 -3.99
24.3708 0.220 -3.875
24.4481 -0.017 -3.57
24.6631 -0.254 -2.722
24.8478 0.129 -1.994
24.9535 -0.108 -1.577
25.0279 0.275 -1.283
25.2498 0.039 -0.4083
25.2565 -0.198 -0.3821
25.4502 0.185 0.3821
25.4631 -0.052 0.433
26.17 -0.289 3.221
26.4438 0.095 4.301
27.0028 -0.142 6.506
27.1783 0.241 7.198
27.2769 0.004 7.587
28.7072 -0.233 13.23
29.1211 0.150 14.86
29.2197 -0.086 15.25
31.1089 0.297 22.7
EOD
$median0 << EOD
25.3533 0 24.8478 27.0904 0 -1.994 6.851
EOD
$dots1 << EOD
16.5122 0.690 -2.048
16.5779 1.073 -1.659
16.6219 0.836 -1.398
16.665 1.220 -1.142
16.6911 0.983 -0.9875
16.7068 0.746 -0.8941
16.7432 1.129 -0.6782
16.7451 0.892 -0.6671
16.7501 1.275 -0.6375
16.7526 1.039 -0.6227
16.7866 0.802 -0.4209
16.9285 1.185 0.4209
16.9975 0.948 0.8305
17.149 0.711 1.729
17.1634 1.095 1.814
17.4037 0.858 3.24
17.5195 1.241 3.927
17.6496 1.004 4.698
19.0333 0.767 12.91
23.334 1.150 38.42
24.6645 0.914 46.31
24.7237 1.297 46.66
EOD
$median1 << EOD
16.8575 1 16.7441 17.3405 0 -0.6726 2.865
EOD
$dots2 << EOD
16.3544 1.690 -4.216
16.479 2.073 -3.485
16.5395 1.836 -3.131
16.5801 2.220 -2.893
16.6663 1.983 -2.388
16.6905 1.746 -2.247
16.7484 2.129 -1.908
16.7718 1.892 -1.771
16.8575 2.275 -1.269
16.9111 2.039 -0.9549
17.0563 1.802 -0.1042
17.0919 2.185 0.1042
17.4011 1.948 1.915
18.5032 1.711 8.37
18.5073 2.095 8.394
18.6411 1.858 9.178
18.9569 2.241 11.03
19.2302 2.004 12.63
19.3804 1.767 13.51
19.5739 2.150 14.64
20.9364 1.914 22.62
24.721 2.297 44.79
EOD
$median2 << EOD
17.0741 2 16.7311 18.7307 0 -2.009 9.703
EOD
$dots3 << EOD
4.99592 2.690 -2.508
5.03175 3.073 -1.808
5.03217 2.836 -1.8
5.05741 3.220 -1.308
5.08532 2.983 -0.763
5.09163 2.746 -0.6399
5.09234 3.129 -0.626
5.10043 2.892 -0.4683
5.10901 3.275 -0.3008
5.11269 3.039 -0.2288
5.11555 2.802 -0.1732
5.13329 3.185 0.1732
5.13869 2.948 0.2785
5.24272 2.711 2.308
5.3067 3.095 3.557
5.46135 2.858 6.575
5.46207 3.241 6.589
5.56848 3.004 8.666
5.86088 2.767 14.37
6.87033 3.150 34.07
7.05854 2.914 37.74
7.61706 3.297 48.64
EOD
$median3 << EOD
5.12442 3 5.09163 5.3067 0 -0.6399 3.557
EOD
$dots4 << EOD
9.43165 3.690 -17.81
9.47186 4.073 -17.46
9.49416 3.836 -17.26
9.50539 4.220 -17.17
9.52522 3.983 -16.99
9.57595 3.746 -16.55
9.60582 4.129 -16.29
9.6239 3.892 -16.13
9.64488 4.275 -15.95
9.68594 4.039 -15.59
9.83833 3.802 -14.27
9.89283 4.185 -13.79
10.6736 3.948 -6.986
10.711 3.711 -6.66
11.2167 4.095 -2.254
11.3802 3.858 -0.8284
11.3898 4.241 -0.7454
11.4122 4.004 -0.5494
11.4257 3.767 -0.432
11.4667 4.150 -0.07501
11.4839 3.914 0.07501
11.5585 4.297 0.7248
11.6094 4.060 1.169
11.6424 3.823 1.457
11.6444 4.206 1.473
11.6466 3.970 1.493
11.6503 3.733 1.525
11.7252 4.116 2.177
11.7296 3.879 2.216
11.7664 4.262 2.536
11.9052 4.025 3.746
12.2003 3.789 6.318
12.4543 4.172 8.531
12.5513 3.935 9.377
13.1344 3.698 14.46
13.8134 4.081 20.37
14.5156 3.845 26.49
14.6696 4.228 27.84
14.8794 3.991 29.66
14.9393 3.754 30.19
EOD
$median4 << EOD
11.4753 4 9.68594 11.9813 0 -15.59 4.41
EOD
$dots5 << EOD
9.57561 4.690 -19.11
9.59293 5.073 -18.97
9.60549 4.836 -18.86
9.61958 5.220 -18.74
9.70116 4.983 -18.05
9.73542 4.746 -17.76
9.77921 5.129 -17.39
9.78116 4.892 -17.38
9.80047 5.275 -17.21
9.83051 5.039 -16.96
9.85727 4.802 -16.73
9.90691 5.185 -16.31
10.1804 4.948 -14
10.6377 4.711 -10.14
11.4242 5.095 -3.498
11.4884 4.858 -2.956
11.6257 5.241 -1.796
11.7205 5.004 -0.9951
11.7857 4.767 -0.4441
11.8104 5.150 -0.2356
11.8662 4.914 0.2356
11.9059 5.297 0.5714
11.9118 5.060 0.6211
11.9958 4.823 1.33
12.0041 5.206 1.401
12.0187 4.970 1.524
12.1242 4.733 2.415
12.1598 5.116 2.716
12.1857 4.879 2.935
12.6136 5.262 6.549
12.6648 5.025 6.982
14.7128 4.789 24.28
14.8612 5.172 25.53
14.897 4.935 25.84
14.9351 4.698 26.16
15.2185 5.081 28.55
15.3878 4.845 29.98
15.76 5.228 33.13
16.302 4.991 37.71
19.9584 4.754 68.59
EOD
$median5 << EOD
11.8383 5 9.81548 13.6504 0 -17.09 15.31
EOD
$dots6 << EOD
8.52175 5.690 -21.03
8.60477 6.073 -20.26
8.64482 5.836 -19.89
8.67787 6.220 -19.58
8.67981 5.983 -19.56
8.69648 5.746 -19.41
8.71857 6.129 -19.21
8.71984 5.892 -19.19
8.72114 6.275 -19.18
8.72249 6.039 -19.17
8.79885 5.802 -18.46
8.80338 6.185 -18.42
8.81311 5.948 -18.33
8.81786 5.711 -18.29
10.4143 6.095 -3.492
10.4793 5.858 -2.889
10.5833 6.241 -1.925
10.6031 6.004 -1.742
10.6533 5.767 -1.277
10.7667 6.150 -0.2257
10.8154 5.914 0.2257
10.8669 6.297 0.7029
10.872 6.060 0.75
10.8728 5.823 0.757
10.8813 6.206 0.8364
10.9272 5.970 1.262
10.9823 5.733 1.772
11.0075 6.116 2.006
11.1207 5.879 3.055
11.8855 6.262 10.14
13.7893 6.025 27.78
13.9216 5.789 29.01
13.9587 6.172 29.35
14.0291 5.935 30.01
14.0724 5.698 30.41
14.0766 6.081 30.45
14.1628 5.845 31.25
14.3523 6.228 33
14.5921 5.991 35.22
20.9333 5.754 93.99
EOD
$median6 << EOD
10.7911 6 8.72249 13.7893 0 -19.17 27.78
EOD
$dots7 << EOD
5.13478 6.690 -2.309
5.13586 7.073 -2.288
5.14019 6.836 -2.206
5.14498 7.220 -2.115
5.1474 6.983 -2.069
5.15269 6.746 -1.968
5.15791 7.129 -1.869
5.1602 6.892 -1.825
5.16268 7.275 -1.778
5.1656 7.039 -1.722
5.17146 6.802 -1.611
5.17639 7.185 -1.517
5.18125 6.948 -1.425
5.18556 6.711 -1.343
5.18729 7.095 -1.31
5.21004 6.858 -0.8769
5.21543 7.241 -0.7744
5.22592 7.004 -0.5747
5.23814 6.767 -0.3423
5.25549 7.150 -0.01228
5.25678 6.914 0.01228
5.28986 7.297 0.6416
5.29429 7.060 0.726
5.32143 6.823 1.242
5.35837 7.206 1.945
5.36914 6.970 2.15
5.38387 6.733 2.43
5.44432 7.116 3.58
5.50031 6.879 4.646
5.53673 7.262 5.338
5.56384 7.025 5.854
5.60933 6.789 6.72
5.77246 7.172 9.823
5.857 6.935 11.43
7.43229 6.698 41.4
7.49743 7.081 42.64
7.53504 6.845 43.36
7.53967 7.228 43.45
7.75443 6.991 47.53
7.77168 6.754 47.86
EOD
$median7 << EOD
5.25613 7 5.1873 5.47224 0 -1.31 4.112
EOD
$dots8 << EOD
57.9439 7.690 -12.95
57.9726 8.073 -12.9
64.1999 7.836 -3.546
65.9183 8.220 -0.9643
65.9582 7.983 -0.9045
67.1622 7.746 0.9045
69.1398 8.129 3.876
75.063 7.892 12.77
77.4789 8.275 16.4
100.204 8.039 50.55
EOD
$median8 << EOD
66.5602 8 66.5602 66.5602 0 0 0
EOD
$dots9 << EOD
30.5662 8.690 -9.528
30.7249 9.073 -9.059
31.1664 8.836 -7.752
31.9291 9.220 -5.494
32.266 8.983 -4.497
35.3047 8.746 4.497
36.9074 9.129 9.241
37.9796 8.892 12.41
43.3583 9.275 28.33
45.4674 9.039 34.58
EOD
$median9 << EOD
33.7853 9 33.7853 33.7853 0 0 0
EOD
$dots10 << EOD
29.518 9.690 -13.11
30.4189 10.073 -10.46
30.6073 9.836 -9.908
31.8381 10.220 -6.286
31.9829 9.983 -5.859
35.9641 9.746 5.859
36.3584 10.129 7.02
39.8701 9.892 17.36
45.3187 10.275 33.39
45.4488 10.039 33.78
EOD
$median10 << EOD
33.9735 10 33.9735 33.9735 0 0 0
EOD
$dots11 << EOD
6.35593 10.690 -13.7
6.46434 11.073 -12.22
6.70038 10.836 -9.02
7.13145 11.220 -3.166
7.17486 10.983 -2.577
7.55441 10.746 2.577
7.83853 11.129 6.435
8.51659 10.892 15.64
9.71595 11.275 31.93
9.79389 11.039 32.99
EOD
$median11 << EOD
7.36464 11 7.36464 7.36464 0 0 0
EOD
$dots12 << EOD
27.1396 11.690 -18.9
27.2595 12.073 -18.54
31.3779 11.836 -6.233
32.029 12.220 -4.287
32.6449 11.983 -2.447
32.6506 11.746 -2.43
32.6536 12.129 -2.421
33.3591 11.892 -0.3126
33.5683 12.275 0.3126
33.6107 12.039 0.4395
33.6539 11.802 0.5684
34.4544 12.185 2.961
35.4291 11.948 5.873
35.7916 11.711 6.956
35.9158 12.095 7.328
36.9487 11.858 10.41
EOD
$median12 << EOD
33.4637 12 32.029 35.1166 0 -4.287 4.939
EOD
$dots13 << EOD
28.7163 12.690 -15.52
32.4286 13.073 -4.595
32.7292 12.836 -3.71
32.8629 13.220 -3.317
33.0122 12.983 -2.878
33.1803 12.746 -2.383
33.3172 13.129 -1.98
33.6799 12.892 -0.9133
34.3008 13.275 0.9133
34.7098 13.039 2.117
35.3005 12.802 3.855
36.4057 13.185 7.106
36.9897 12.948 8.824
37.2164 12.711 9.491
38.4532 13.095 13.13
46.3302 12.858 36.3
EOD
$median13 << EOD
33.9903 13 32.9375 36.6965 0 -3.098 7.962
EOD
$dots14 << EOD
23.7925 13.690 -18.37
26.3669 14.073 -9.541
27.2439 13.836 -6.533
27.4692 14.220 -5.759
27.6757 13.983 -5.051
28.4852 13.746 -2.274
28.6066 14.129 -1.857
28.9295 13.892 -0.7493
29.3664 14.275 0.7493
29.8992 14.039 2.577
30.3189 13.802 4.017
30.3375 14.185 4.081
30.5104 13.948 4.674
30.9037 13.711 6.024
33.6002 14.095 15.27
37.5355 13.858 28.78
EOD
$median14 << EOD
29.148 14 27.4692 30.5104 0 -5.759 4.674
EOD
$dots15 << EOD
6.03954 14.690 -4.039
6.12684 15.073 -2.652
6.13206 14.836 -2.569
6.17382 15.220 -1.906
6.20135 14.983 -1.468
6.2088 14.746 -1.35
6.20942 15.129 -1.34
6.26876 14.892 -0.3974
6.31878 15.275 0.3974
6.36565 15.039 1.142
6.41829 14.802 1.978
6.46294 15.185 2.688
6.47908 14.948 2.944
6.50027 14.711 3.281
6.56929 15.095 4.378
6.8452 14.858 8.762
EOD
$median15 << EOD
6.29377 15 6.2088 6.41829 0 -1.35 1.978
EOD
set multiplot title "gptq_mi100: model.layers.3.mlp.down_proj on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline M=1 bits=4 (1:000000)" 0, "fdot2 M=1 bits=4 (1:000001)" 1, "fp32_reduce M=1 bits=4 (1:000002)" 2, "library_fp16 M=1 bits=4 (1:000003)" 3, "baseline M=1 bits=8 (2:000000)" 4, "fdot2 M=1 bits=8 (2:000001)" 5, "fp32_reduce M=1 bits=8 (2:000002)" 6, "library_fp16 M=1 bits=8 (2:000003)" 7, "baseline M=4 bits=4 (1:000004)" 8, "fdot2 M=4 bits=4 (1:000005)" 9, "fp32_reduce M=4 bits=4 (1:000006)" 10, "library_fp16 M=4 bits=4 (1:000007)" 11, "baseline M=4 bits=8 (2:000004)" 12, "fdot2 M=4 bits=8 (2:000005)" 13, "fp32_reduce M=4 bits=8 (2:000006)" 14, "library_fp16 M=4 bits=8 (2:000007)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [4.56612:109.636]
set xtics (5, 10, 20, 50, 100)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-98.7:98.7]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,738 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-AMD-EPYC-model-layers-3-mlp-down_proj.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
24.2038 -0.310 -4.534
24.2583 0.073 -4.319
24.3417 -0.164 -3.99
24.3708 0.220 -3.875
24.4481 -0.017 -3.57
24.6631 -0.254 -2.722
24.8478 0.129 -1.994
24.9535 -0.108 -1.577
25.0279 0.275 -1.283
25.2498 0.039 -0.4083
25.2565 -0.198 -0.3821
25.4502 0.185 0.3821
25.4631 -0.052 0.433
26.17 -0.289 3.221
26.4438 0.095 4.301
27.0028 -0.142 6.506
27.1783 0.241 7.198
27.2769 0.004 7.587
28.7072 -0.233 13.23
29.1211 0.150 14.86
29.2197 -0.086 15.25
31.1089 0.297 22.7
EOD
$median0 << EOD
25.3533 0 24.8478 27.0904 0 -1.994 6.851
EOD
$dots1 << EOD
16.5122 0.690 -2.048
16.5779 1.073 -1.659
16.6219 0.836 -1.398
16.665 1.220 -1.142
16.6911 0.983 -0.9875
16.7068 0.746 -0.8941
16.7432 1.129 -0.6782
16.7451 0.892 -0.6671
16.7501 1.275 -0.6375
16.7526 1.039 -0.6227
16.7866 0.802 -0.4209
16.9285 1.185 0.4209
16.9975 0.948 0.8305
17.149 0.711 1.729
17.1634 1.095 1.814
17.4037 0.858 3.24
17.5195 1.241 3.927
17.6496 1.004 4.698
19.0333 0.767 12.91
23.334 1.150 38.42
24.6645 0.914 46.31
24.7237 1.297 46.66
EOD
$median1 << EOD
16.8575 1 16.7441 17.3405 0 -0.6726 2.865
EOD
$dots2 << EOD
16.3544 1.690 -4.216
16.479 2.073 -3.485
16.5395 1.836 -3.131
16.5801 2.220 -2.893
16.6663 1.983 -2.388
16.6905 1.746 -2.247
16.7484 2.129 -1.908
16.7718 1.892 -1.771
16.8575 2.275 -1.269
16.9111 2.039 -0.9549
17.0563 1.802 -0.1042
17.0919 2.185 0.1042
17.4011 1.948 1.915
18.5032 1.711 8.37
18.5073 2.095 8.394
18.6411 1.858 9.178
18.9569 2.241 11.03
19.2302 2.004 12.63
19.3804 1.767 13.51
19.5739 2.150 14.64
20.9364 1.914 22.62
24.721 2.297 44.79
EOD
$median2 << EOD
17.0741 2 16.7311 18.7307 0 -2.009 9.703
EOD
$dots3 << EOD
4.99592 2.690 -2.508
5.03175 3.073 -1.808
5.03217 2.836 -1.8
5.05741 3.220 -1.308
5.08532 2.983 -0.763
5.09163 2.746 -0.6399
5.09234 3.129 -0.626
5.10043 2.892 -0.4683
5.10901 3.275 -0.3008
5.11269 3.039 -0.2288
5.11555 2.802 -0.1732
5.13329 3.185 0.1732
5.13869 2.948 0.2785
5.24272 2.711 2.308
5.3067 3.095 3.557
5.46135 2.858 6.575
5.46207 3.241 6.589
5.56848 3.004 8.666
5.86088 2.767 14.37
6.87033 3.150 34.07
7.05854 2.914 37.74
7.61706 3.297 48.64
EOD
$median3 << EOD
5.12442 3 5.09163 5.3067 0 -0.6399 3.557
EOD
$dots4 << EOD
9.43165 3.690 -17.81
9.47186 4.073 -17.46
9.49416 3.836 -17.26
9.50539 4.220 -17.17
9.52522 3.983 -16.99
9.57595 3.746 -16.55
9.60582 4.129 -16.29
9.6239 3.892 -16.13
9.64488 4.275 -15.95
9.68594 4.039 -15.59
9.83833 3.802 -14.27
9.89283 4.185 -13.79
10.6736 3.948 -6.986
10.711 3.711 -6.66
11.2167 4.095 -2.254
11.3802 3.858 -0.8284
11.3898 4.241 -0.7454
11.4122 4.004 -0.5494
11.4257 3.767 -0.432
11.4667 4.150 -0.07501
11.4839 3.914 0.07501
11.5585 4.297 0.7248
11.6094 4.060 1.169
11.6424 3.823 1.457
11.6444 4.206 1.473
11.6466 3.970 1.493
11.6503 3.733 1.525
11.7252 4.116 2.177
11.7296 3.879 2.216
11.7664 4.262 2.536
11.9052 4.025 3.746
12.2003 3.789 6.318
12.4543 4.172 8.531
12.5513 3.935 9.377
13.1344 3.698 14.46
13.8134 4.081 20.37
14.5156 3.845 26.49
14.6696 4.228 27.84
14.8794 3.991 29.66
14.9393 3.754 30.19
EOD
$median4 << EOD
11.4753 4 9.68594 11.9813 0 -15.59 4.41
EOD
$dots5 << EOD
9.57561 4.690 -19.11
9.59293 5.073 -18.97
9.60549 4.836 -18.86
9.61958 5.220 -18.74
9.70116 4.983 -18.05
9.73542 4.746 -17.76
9.77921 5.129 -17.39
9.78116 4.892 -17.38
9.80047 5.275 -17.21
9.83051 5.039 -16.96
9.85727 4.802 -16.73
9.90691 5.185 -16.31
10.1804 4.948 -14
10.6377 4.711 -10.14
11.4242 5.095 -3.498
11.4884 4.858 -2.956
11.6257 5.241 -1.796
11.7205 5.004 -0.9951
11.7857 4.767 -0.4441
11.8104 5.150 -0.2356
11.8662 4.914 0.2356
11.9059 5.297 0.5714
11.9118 5.060 0.6211
11.9958 4.823 1.33
12.0041 5.206 1.401
12.0187 4.970 1.524
12.1242 4.733 2.415
12.1598 5.116 2.716
12.1857 4.879 2.935
12.6136 5.262 6.549
12.6648 5.025 6.982
14.7128 4.789 24.28
14.8612 5.172 25.53
14.897 4.935 25.84
14.9351 4.698 26.16
15.2185 5.081 28.55
15.3878 4.845 29.98
15.76 5.228 33.13
16.302 4.991 37.71
19.9584 4.754 68.59
EOD
$median5 << EOD
11.8383 5 9.81548 13.6504 0 -17.09 15.31
EOD
$dots6 << EOD
8.52175 5.690 -21.03
8.60477 6.073 -20.26
8.64482 5.836 -19.89
8.67787 6.220 -19.58
8.67981 5.983 -19.56
8.69648 5.746 -19.41
8.71857 6.129 -19.21
8.71984 5.892 -19.19
8.72114 6.275 -19.18
8.72249 6.039 -19.17
8.79885 5.802 -18.46
8.80338 6.185 -18.42
8.81311 5.948 -18.33
8.81786 5.711 -18.29
10.4143 6.095 -3.492
10.4793 5.858 -2.889
10.5833 6.241 -1.925
10.6031 6.004 -1.742
10.6533 5.767 -1.277
10.7667 6.150 -0.2257
10.8154 5.914 0.2257
10.8669 6.297 0.7029
10.872 6.060 0.75
10.8728 5.823 0.757
10.8813 6.206 0.8364
10.9272 5.970 1.262
10.9823 5.733 1.772
11.0075 6.116 2.006
11.1207 5.879 3.055
11.8855 6.262 10.14
13.7893 6.025 27.78
13.9216 5.789 29.01
13.9587 6.172 29.35
14.0291 5.935 30.01
14.0724 5.698 30.41
14.0766 6.081 30.45
14.1628 5.845 31.25
14.3523 6.228 33
14.5921 5.991 35.22
20.9333 5.754 93.99
EOD
$median6 << EOD
10.7911 6 8.72249 13.7893 0 -19.17 27.78
EOD
$dots7 << EOD
5.13478 6.690 -2.309
5.13586 7.073 -2.288
5.14019 6.836 -2.206
5.14498 7.220 -2.115
5.1474 6.983 -2.069
5.15269 6.746 -1.968
5.15791 7.129 -1.869
5.1602 6.892 -1.825
5.16268 7.275 -1.778
5.1656 7.039 -1.722
5.17146 6.802 -1.611
5.17639 7.185 -1.517
5.18125 6.948 -1.425
5.18556 6.711 -1.343
5.18729 7.095 -1.31
5.21004 6.858 -0.8769
5.21543 7.241 -0.7744
5.22592 7.004 -0.5747
5.23814 6.767 -0.3423
5.25549 7.150 -0.01228
5.25678 6.914 0.01228
5.28986 7.297 0.6416
5.29429 7.060 0.726
5.32143 6.823 1.242
5.35837 7.206 1.945
5.36914 6.970 2.15
5.38387 6.733 2.43
5.44432 7.116 3.58
5.50031 6.879 4.646
5.53673 7.262 5.338
5.56384 7.025 5.854
5.60933 6.789 6.72
5.77246 7.172 9.823
5.857 6.935 11.43
7.43229 6.698 41.4
7.49743 7.081 42.64
7.53504 6.845 43.36
7.53967 7.228 43.45
7.75443 6.991 47.53
7.77168 6.754 47.86
EOD
$median7 << EOD
5.25613 7 5.1873 5.47224 0 -1.31 4.112
EOD
$dots8 << EOD
57.9439 7.690 -12.95
57.9726 8.073 -12.9
64.1999 7.836 -3.546
65.9183 8.220 -0.9643
65.9582 7.983 -0.9045
67.1622 7.746 0.9045
69.1398 8.129 3.876
75.063 7.892 12.77
77.4789 8.275 16.4
100.204 8.039 50.55
EOD
$median8 << EOD
66.5602 8 66.5602 66.5602 0 0 0
EOD
$dots9 << EOD
30.5662 8.690 -9.528
30.7249 9.073 -9.059
31.1664 8.836 -7.752
31.9291 9.220 -5.494
32.266 8.983 -4.497
35.3047 8.746 4.497
36.9074 9.129 9.241
37.9796 8.892 12.41
43.3583 9.275 28.33
45.4674 9.039 34.58
EOD
$median9 << EOD
33.7853 9 33.7853 33.7853 0 0 0
EOD
$dots10 << EOD
29.518 9.690 -13.11
30.4189 10.073 -10.46
30.6073 9.836 -9.908
31.8381 10.220 -6.286
31.9829 9.983 -5.859
35.9641 9.746 5.859
36.3584 10.129 7.02
39.8701 9.892 17.36
45.3187 10.275 33.39
45.4488 10.039 33.78
EOD
$median10 << EOD
33.9735 10 33.9735 33.9735 0 0 0
EOD
$dots11 << EOD
6.35593 10.690 -13.7
6.46434 11.073 -12.22
6.70038 10.836 -9.02
7.13145 11.220 -3.166
7.17486 10.983 -2.577
7.55441 10.746 2.577
7.83853 11.129 6.435
8.51659 10.892 15.64
9.71595 11.275 31.93
9.79389 11.039 32.99
EOD
$median11 << EOD
7.36464 11 7.36464 7.36464 0 0 0
EOD
$dots12 << EOD
27.1396 11.690 -18.9
27.2595 12.073 -18.54
31.3779 11.836 -6.233
32.029 12.220 -4.287
32.6449 11.983 -2.447
32.6506 11.746 -2.43
32.6536 12.129 -2.421
33.3591 11.892 -0.3126
33.5683 12.275 0.3126
33.6107 12.039 0.4395
33.6539 11.802 0.5684
34.4544 12.185 2.961
35.4291 11.948 5.873
35.7916 11.711 6.956
35.9158 12.095 7.328
36.9487 11.858 10.41
EOD
$median12 << EOD
33.4637 12 32.029 35.1166 0 -4.287 4.939
EOD
$dots13 << EOD
28.7163 12.690 -15.52
32.4286 13.073 -4.595
32.7292 12.836 -3.71
32.8629 13.220 -3.317
33.0122 12.983 -2.878
33.1803 12.746 -2.383
33.3172 13.129 -1.98
33.6799 12.892 -0.9133
34.3008 13.275 0.9133
34.7098 13.039 2.117
35.3005 12.802 3.855
36.4057 13.185 7.106
36.9897 12.948 8.824
37.2164 12.711 9.491
38.4532 13.095 13.13
46.3302 12.858 36.3
EOD
$median13 << EOD
33.9903 13 32.9375 36.6965 0 -3.098 7.962
EOD
$dots14 << EOD
23.7925 13.690 -18.37
26.3669 14.073 -9.541
27.2439 13.836 -6.533
27.4692 14.220 -5.759
27.6757 13.983 -5.051
28.4852 13.746 -2.274
28.6066 14.129 -1.857
28.9295 13.892 -0.7493
29.3664 14.275 0.7493
29.8992 14.039 2.577
30.3189 13.802 4.017
30.3375 14.185 4.081
30.5104 13.948 4.674
30.9037 13.711 6.024
33.6002 14.095 15.27
37.5355 13.858 28.78
EOD
$median14 << EOD
29.148 14 27.4692 30.5104 0 -5.759 4.674
EOD
$dots15 << EOD
6.03954 14.690 -4.039
6.12684 15.073 -2.652
6.13206 14.836 -2.569
6.17382 15.220 -1.906
6.20135 14.983 -1.468
6.2088 14.746 -1.35
6.20942 15.129 -1.34
6.26876 14.892 -0.3974
6.31878 15.275 0.3974
6.36565 15.039 1.142
6.41829 14.802 1.978
6.46294 15.185 2.688
6.47908 14.948 2.944
6.50027 14.711 3.281
6.56929 15.095 4.378
6.8452 14.858 8.762
EOD
$median15 << EOD
6.29377 15 6.2088 6.41829 0 -1.35 1.978
EOD
set multiplot title "gptq_mi100: model.layers.3.mlp.down_proj on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline M=1 bits=4 (1:000000)" 0, "fdot2 M=1 bits=4 (1:000001)" 1, "fp32_reduce M=1 bits=4 (1:000002)" 2, "library_fp16 M=1 bits=4 (1:000003)" 3, "baseline M=1 bits=8 (2:000000)" 4, "fdot2 M=1 bits=8 (2:000001)" 5, "fp32_reduce M=1 bits=8 (2:000002)" 6, "library_fp16 M=1 bits=8 (2:000003)" 7, "baseline M=4 bits=4 (1:000004)" 8, "fdot2 M=4 bits=4 (1:000005)" 9, "fp32_reduce M=4 bits=4 (1:000006)" 10, "library_fp16 M=4 bits=4 (1:000007)" 11, "baseline M=4 bits=8 (2:000004)" 12, "fdot2 M=4 bits=8 (2:000005)" 13, "fp32_reduce M=4 bits=8 (2:000006)" 14, "library_fp16 M=4 bits=8 (2:000007)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [4.56612:109.636]
set xtics (5, 10, 20, 50, 100)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-98.7:98.7]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
