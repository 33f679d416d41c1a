# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_down-M-512.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_down-M-512.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2879.55 -0.310 -0.7177
2883.17 0.073 -0.593
2883.84 -0.164 -0.5699
2885.47 0.220 -0.5136
2886.05 -0.017 -0.4937
2892.86 -0.254 -0.2587
2895.71 0.129 -0.1605
2897.92 -0.108 -0.08441
2898.4 0.275 -0.06785
2900.16 0.039 -0.007172
2900.58 -0.198 0.007172
2901.44 0.185 0.03695
2901.73 -0.052 0.04688
2903.9 -0.289 0.1219
2904.1 0.095 0.1285
2904.58 -0.142 0.1451
2905.57 0.241 0.1793
2905.79 0.004 0.187
2906.27 -0.233 0.2036
2913.7 0.150 0.4595
EOD
$median0 << EOD
2900.37 0 2893.1 2904.58 0 -0.2507 0.1451
EOD
$dots1 << EOD
2880.7 0.690 -0.4886
2884.61 1.073 -0.3537
2884.96 0.836 -0.3416
2885.18 1.220 -0.3338
2885.82 0.983 -0.3117
2886.78 0.746 -0.2786
2887.36 1.129 -0.2587
2891.2 0.892 -0.126
2891.39 1.275 -0.1194
2894.18 1.039 -0.02321
2895.52 0.802 0.02321
2895.87 1.185 0.03538
2897.38 0.948 0.08733
2898.27 0.711 0.1183
2900.16 1.095 0.1835
2903.01 0.858 0.2819
2904.96 1.241 0.3493
2909.18 1.004 0.4952
2911.68 0.767 0.5814
2912.06 1.150 0.5947
EOD
$median1 << EOD
2894.85 1 2885.82 2900.19 0 -0.3117 0.1846
EOD
$dots2 << EOD
282.24 1.690 -0.9879
282.848 2.073 -0.7746
283.008 1.836 -0.7185
283.008 2.220 -0.7185
283.52 1.983 -0.5388
283.808 1.746 -0.4378
284.096 2.129 -0.3368
284.128 1.892 -0.3255
284.672 2.275 -0.1347
285.024 2.039 -0.01123
285.088 1.802 0.01123
285.664 2.185 0.2133
286.144 1.948 0.3817
286.208 1.711 0.4041
286.24 2.095 0.4154
286.432 1.858 0.4827
286.656 2.241 0.5613
286.816 2.004 0.6174
286.816 1.767 0.6174
287.776 2.150 0.9542
EOD
$median2 << EOD
285.056 2 283.808 286.432 0 -0.4378 0.4827
EOD
$dots3 << EOD
510.688 2.690 -0.5391
510.848 3.073 -0.5079
511.168 2.836 -0.4456
511.232 3.220 -0.4331
512 2.983 -0.2836
512.416 2.746 -0.2025
512.576 3.129 -0.1714
512.576 2.892 -0.1714
512.672 3.275 -0.1527
513.056 3.039 -0.0779
513.856 2.802 0.0779
514.016 3.185 0.1091
514.304 2.948 0.1652
514.848 2.711 0.2711
515.328 3.095 0.3646
515.872 2.858 0.4705
517.92 3.241 0.8694
518.144 3.004 0.913
518.144 2.767 0.913
518.624 3.150 1.007
EOD
$median3 << EOD
513.456 3 512 514.848 0 -0.2836 0.2711
EOD
$dots4 << EOD
187.136 3.690 -0.4257
187.232 4.073 -0.3746
187.328 3.836 -0.3235
187.52 4.220 -0.2213
187.68 3.983 -0.1362
187.808 3.746 -0.0681
187.84 4.129 -0.05108
187.872 3.892 -0.03405
187.904 4.275 -0.01702
187.936 4.039 0
187.936 3.802 0
187.968 4.185 0.01703
188.032 3.948 0.05109
188.064 3.711 0.06811
188.128 4.095 0.1022
188.256 3.858 0.1703
188.32 4.241 0.2043
188.896 4.004 0.5108
189.024 3.767 0.5789
189.248 4.150 0.6981
EOD
$median4 << EOD
187.936 4 187.84 188.064 0 -0.05108 0.06811
EOD
$dots5 << EOD
282.848 4.690 -0.5233
283.072 5.073 -0.4445
283.264 4.836 -0.377
283.488 5.220 -0.2982
283.584 4.983 -0.2645
283.712 4.746 -0.2195
283.84 5.129 -0.1744
284.16 4.892 -0.0619
284.224 5.275 -0.03939
284.256 5.039 -0.02813
284.416 4.802 0.02813
284.704 5.185 0.1294
284.736 4.948 0.1407
285.28 4.711 0.332
285.312 5.095 0.3433
285.44 4.858 0.3883
285.792 5.241 0.5121
286.368 5.004 0.7147
286.656 4.767 0.8159
286.848 5.150 0.8835
EOD
$median5 << EOD
284.336 5 283.84 285.28 0 -0.1744 0.332
EOD
$dots6 << EOD
2903.3 5.690 -0.3186
2903.58 6.073 -0.3087
2903.71 5.836 -0.3043
2904.22 6.220 -0.2868
2905.95 5.983 -0.2274
2906.18 5.746 -0.2197
2907.36 6.129 -0.1791
2908.77 5.892 -0.1307
2909.76 6.275 -0.09668
2912.45 6.039 -0.004396
2912.7 5.802 0.004396
2912.86 6.185 0.009888
2913.25 5.948 0.02308
2915.94 5.711 0.1154
2916.48 6.095 0.134
2917.28 5.858 0.1615
2920.45 6.241 0.2703
2921.12 6.004 0.2933
2923.36 5.767 0.3703
2927.33 6.150 0.5065
EOD
$median6 << EOD
2912.58 6 2906.5 2920.45 0 -0.2088 0.2703
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_down, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (3:000473)" 0, "mmq_rowscale_turns (3:000474)" 1, "mmq_stream (3:000476)" 2, "dequant_fp16 (3:000477)" 3, "library_fp16 (3:000479)" 4, "dispatch (3:000480)" 5, "dispatch_second_copy (3:000481)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [172.317:3179.08]
set xtics (200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.06:1.06]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,396 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_down-M-512.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2879.55 -0.310 -0.7177
2883.17 0.073 -0.593
2883.84 -0.164 -0.5699
2885.47 0.220 -0.5136
2886.05 -0.017 -0.4937
2892.86 -0.254 -0.2587
2895.71 0.129 -0.1605
2897.92 -0.108 -0.08441
2898.4 0.275 -0.06785
2900.16 0.039 -0.007172
2900.58 -0.198 0.007172
2901.44 0.185 0.03695
2901.73 -0.052 0.04688
2903.9 -0.289 0.1219
2904.1 0.095 0.1285
2904.58 -0.142 0.1451
2905.57 0.241 0.1793
2905.79 0.004 0.187
2906.27 -0.233 0.2036
2913.7 0.150 0.4595
EOD
$median0 << EOD
2900.37 0 2893.1 2904.58 0 -0.2507 0.1451
EOD
$dots1 << EOD
2880.7 0.690 -0.4886
2884.61 1.073 -0.3537
2884.96 0.836 -0.3416
2885.18 1.220 -0.3338
2885.82 0.983 -0.3117
2886.78 0.746 -0.2786
2887.36 1.129 -0.2587
2891.2 0.892 -0.126
2891.39 1.275 -0.1194
2894.18 1.039 -0.02321
2895.52 0.802 0.02321
2895.87 1.185 0.03538
2897.38 0.948 0.08733
2898.27 0.711 0.1183
2900.16 1.095 0.1835
2903.01 0.858 0.2819
2904.96 1.241 0.3493
2909.18 1.004 0.4952
2911.68 0.767 0.5814
2912.06 1.150 0.5947
EOD
$median1 << EOD
2894.85 1 2885.82 2900.19 0 -0.3117 0.1846
EOD
$dots2 << EOD
282.24 1.690 -0.9879
282.848 2.073 -0.7746
283.008 1.836 -0.7185
283.008 2.220 -0.7185
283.52 1.983 -0.5388
283.808 1.746 -0.4378
284.096 2.129 -0.3368
284.128 1.892 -0.3255
284.672 2.275 -0.1347
285.024 2.039 -0.01123
285.088 1.802 0.01123
285.664 2.185 0.2133
286.144 1.948 0.3817
286.208 1.711 0.4041
286.24 2.095 0.4154
286.432 1.858 0.4827
286.656 2.241 0.5613
286.816 2.004 0.6174
286.816 1.767 0.6174
287.776 2.150 0.9542
EOD
$median2 << EOD
285.056 2 283.808 286.432 0 -0.4378 0.4827
EOD
$dots3 << EOD
510.688 2.690 -0.5391
510.848 3.073 -0.5079
511.168 2.836 -0.4456
511.232 3.220 -0.4331
512 2.983 -0.2836
512.416 2.746 -0.2025
512.576 3.129 -0.1714
512.576 2.892 -0.1714
512.672 3.275 -0.1527
513.056 3.039 -0.0779
513.856 2.802 0.0779
514.016 3.185 0.1091
514.304 2.948 0.1652
514.848 2.711 0.2711
515.328 3.095 0.3646
515.872 2.858 0.4705
517.92 3.241 0.8694
518.144 3.004 0.913
518.144 2.767 0.913
518.624 3.150 1.007
EOD
$median3 << EOD
513.456 3 512 514.848 0 -0.2836 0.2711
EOD
$dots4 << EOD
187.136 3.690 -0.4257
187.232 4.073 -0.3746
187.328 3.836 -0.3235
187.52 4.220 -0.2213
187.68 3.983 -0.1362
187.808 3.746 -0.0681
187.84 4.129 -0.05108
187.872 3.892 -0.03405
187.904 4.275 -0.01702
187.936 4.039 0
187.936 3.802 0
187.968 4.185 0.01703
188.032 3.948 0.05109
188.064 3.711 0.06811
188.128 4.095 0.1022
188.256 3.858 0.1703
188.32 4.241 0.2043
188.896 4.004 0.5108
189.024 3.767 0.5789
189.248 4.150 0.6981
EOD
$median4 << EOD
187.936 4 187.84 188.064 0 -0.05108 0.06811
EOD
$dots5 << EOD
282.848 4.690 -0.5233
283.072 5.073 -0.4445
283.264 4.836 -0.377
283.488 5.220 -0.2982
283.584 4.983 -0.2645
283.712 4.746 -0.2195
283.84 5.129 -0.1744
284.16 4.892 -0.0619
284.224 5.275 -0.03939
284.256 5.039 -0.02813
284.416 4.802 0.02813
284.704 5.185 0.1294
284.736 4.948 0.1407
285.28 4.711 0.332
285.312 5.095 0.3433
285.44 4.858 0.3883
285.792 5.241 0.5121
286.368 5.004 0.7147
286.656 4.767 0.8159
286.848 5.150 0.8835
EOD
$median5 << EOD
284.336 5 283.84 285.28 0 -0.1744 0.332
EOD
$dots6 << EOD
2903.3 5.690 -0.3186
2903.58 6.073 -0.3087
2903.71 5.836 -0.3043
2904.22 6.220 -0.2868
2905.95 5.983 -0.2274
2906.18 5.746 -0.2197
2907.36 6.129 -0.1791
2908.77 5.892 -0.1307
2909.76 6.275 -0.09668
2912.45 6.039 -0.004396
2912.7 5.802 0.004396
2912.86 6.185 0.009888
2913.25 5.948 0.02308
2915.94 5.711 0.1154
2916.48 6.095 0.134
2917.28 5.858 0.1615
2920.45 6.241 0.2703
2921.12 6.004 0.2933
2923.36 5.767 0.3703
2927.33 6.150 0.5065
EOD
$median6 << EOD
2912.58 6 2906.5 2920.45 0 -0.2088 0.2703
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_down, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (3:000473)" 0, "mmq_rowscale_turns (3:000474)" 1, "mmq_stream (3:000476)" 2, "dequant_fp16 (3:000477)" 3, "library_fp16 (3:000479)" 4, "dispatch (3:000480)" 5, "dispatch_second_copy (3:000481)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [172.317:3179.08]
set xtics (200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.06:1.06]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
