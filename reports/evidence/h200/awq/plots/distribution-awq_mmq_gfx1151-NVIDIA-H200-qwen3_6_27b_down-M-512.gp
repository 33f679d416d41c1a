# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_down-M-512.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_down-M-512.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1941.44 -0.310 -0.3171
1941.82 0.073 -0.2974
1942.14 -0.164 -0.281
1943.26 0.220 -0.2235
1944.83 -0.017 -0.1429
1945.15 -0.254 -0.1265
1945.38 0.129 -0.115
1945.66 -0.108 -0.1002
1945.82 0.275 -0.09201
1946.5 0.039 -0.0575
1946.75 -0.198 -0.04436
1947.26 0.185 -0.01807
1947.97 -0.052 0.01807
1948.06 -0.289 0.023
1950.18 0.095 0.1314
1950.24 -0.142 0.1347
1951.71 0.241 0.2103
1952.83 0.004 0.2678
1952.93 -0.233 0.2727
1954.18 0.150 0.3368
1955.26 -0.086 0.3927
1956.32 0.297 0.4469
1956.58 0.060 0.4601
1963.14 -0.177 0.7969
EOD
$median0 << EOD
1947.62 0 1945.66 1951.71 0 -0.1002 0.2103
EOD
$dots1 << EOD
1939.01 0.690 -0.2986
1939.46 1.073 -0.2756
1942.08 0.836 -0.1407
1942.3 1.220 -0.1292
1942.78 0.983 -0.1045
1943.23 0.746 -0.08144
1943.55 1.129 -0.06499
1943.65 0.892 -0.06006
1943.87 1.275 -0.04854
1944.32 1.039 -0.02551
1944.48 0.802 -0.01728
1944.58 1.185 -0.01234
1945.06 0.948 0.01234
1945.09 0.711 0.01399
1945.25 1.095 0.02221
1945.47 0.858 0.03373
1946.69 1.241 0.09626
1947.1 1.004 0.1176
1947.74 0.767 0.1506
1948.61 1.150 0.195
1949.12 0.914 0.2213
1949.28 1.297 0.2295
1950.85 1.060 0.3102
1955.74 0.823 0.5619
EOD
$median1 << EOD
1944.82 1 1943.6 1946.9 0 -0.06252 0.107
EOD
$dots2 << EOD
281.024 1.690 -0.583
281.024 2.073 -0.583
281.184 1.836 -0.5264
281.312 2.220 -0.4811
281.568 1.983 -0.3906
281.888 1.746 -0.2774
281.888 2.129 -0.2774
281.92 1.892 -0.266
282.144 2.275 -0.1868
282.432 2.039 -0.08491
282.432 1.802 -0.08491
282.592 2.185 -0.0283
282.752 1.948 0.0283
283.104 1.711 0.1528
283.36 2.095 0.2434
283.552 1.858 0.3113
283.744 2.241 0.3792
284.032 2.004 0.4811
284.192 1.767 0.5377
284.576 2.150 0.6736
284.992 1.914 0.8207
285.024 2.297 0.8321
285.472 2.060 0.9905
286.528 1.823 1.364
EOD
$median2 << EOD
282.672 2 282.032 283.888 0 -0.2264 0.4302
EOD
$dots3 << EOD
408.16 2.690 -0.6001
408.384 3.073 -0.5455
408.832 2.836 -0.4364
408.896 3.220 -0.4208
408.896 2.983 -0.4208
408.928 2.746 -0.413
409.312 3.129 -0.3195
409.568 2.892 -0.2572
409.664 3.275 -0.2338
410.016 3.039 -0.1481
410.08 2.802 -0.1325
410.272 3.185 -0.08572
410.976 2.948 0.08572
411.968 2.711 0.3273
412.032 3.095 0.3429
412.768 2.858 0.5221
413.344 3.241 0.6624
413.472 3.004 0.6936
413.792 2.767 0.7715
413.92 3.150 0.8027
413.952 2.914 0.8105
414.144 3.297 0.8572
414.976 3.060 1.06
416.448 2.823 1.418
EOD
$median3 << EOD
410.624 3 409.312 413.472 0 -0.3195 0.6936
EOD
$dots4 << EOD
133.408 3.690 -0.3704
133.472 4.073 -0.3226
133.536 3.836 -0.2748
133.664 4.220 -0.1792
133.664 3.983 -0.1792
133.696 3.746 -0.1553
133.76 4.129 -0.1075
133.792 3.892 -0.08365
133.824 4.275 -0.05974
133.856 4.039 -0.03585
133.888 3.802 -0.01195
133.888 4.185 -0.01195
133.92 3.948 0.01195
134.112 3.711 0.1553
134.24 4.095 0.2509
134.336 3.858 0.3226
134.368 4.241 0.3465
134.528 4.004 0.466
134.624 3.767 0.5377
134.656 4.150 0.5616
134.72 3.914 0.6094
134.848 4.297 0.705
135.008 4.060 0.8245
135.104 3.823 0.8962
EOD
$median4 << EOD
133.904 4 133.856 134.24 0 -0.03585 0.2509
EOD
$dots5 << EOD
281.344 4.690 -0.6329
281.664 5.073 -0.5199
281.824 4.836 -0.4634
282.08 5.220 -0.373
282.176 4.983 -0.3391
282.304 4.746 -0.2939
282.592 5.129 -0.1921
282.624 4.892 -0.1808
282.72 5.275 -0.1469
282.88 5.039 -0.09041
283.008 4.802 -0.0452
283.104 5.185 -0.0113
283.168 4.948 0.0113
283.264 4.711 0.04521
283.296 5.095 0.05651
283.392 4.858 0.09042
283.424 5.241 0.1017
283.424 5.004 0.1017
283.904 4.767 0.2712
284 5.150 0.3052
284.576 4.914 0.5086
284.608 5.297 0.5199
285.888 5.060 0.972
286.08 4.823 1.04
EOD
$median5 << EOD
283.136 5 282.624 283.424 0 -0.1808 0.1017
EOD
$dots6 << EOD
1949.5 5.690 -0.3623
1950.62 6.073 -0.305
1951.33 5.836 -0.269
1951.49 6.220 -0.2609
1952.7 5.983 -0.1987
1953.6 5.746 -0.1529
1954.69 6.129 -0.09731
1955.3 5.892 -0.06623
1955.3 6.275 -0.06623
1955.36 6.039 -0.06296
1956.42 5.802 -0.008993
1956.45 6.185 -0.00736
1956.74 5.948 0.00736
1957.54 5.711 0.04825
1957.82 6.095 0.06297
1959.9 5.858 0.1693
1959.94 6.241 0.1709
1959.97 6.004 0.1725
1962.91 5.767 0.323
1964.29 6.150 0.3933
1965.95 5.914 0.4784
1967.04 6.297 0.534
1967.94 6.060 0.5798
1973.5 5.823 0.8644
EOD
$median6 << EOD
1956.59 6 1955.3 1959.94 0 -0.06623 0.1709
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_down, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (7:000044)" 0, "mmq_rowscale_turns (7:000045)" 1, "mmq_stream (7:000047)" 2, "dequant_fp16 (7:000048)" 3, "library_fp16 (7:000050)" 4, "dispatch (7:000051)" 5, "dispatch_second_copy (7:000052)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [123.05:2139.63]
set xtics (200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.49:1.49]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,396 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_down-M-512.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
1941.44 -0.310 -0.3171
1941.82 0.073 -0.2974
1942.14 -0.164 -0.281
1943.26 0.220 -0.2235
1944.83 -0.017 -0.1429
1945.15 -0.254 -0.1265
1945.38 0.129 -0.115
1945.66 -0.108 -0.1002
1945.82 0.275 -0.09201
1946.5 0.039 -0.0575
1946.75 -0.198 -0.04436
1947.26 0.185 -0.01807
1947.97 -0.052 0.01807
1948.06 -0.289 0.023
1950.18 0.095 0.1314
1950.24 -0.142 0.1347
1951.71 0.241 0.2103
1952.83 0.004 0.2678
1952.93 -0.233 0.2727
1954.18 0.150 0.3368
1955.26 -0.086 0.3927
1956.32 0.297 0.4469
1956.58 0.060 0.4601
1963.14 -0.177 0.7969
EOD
$median0 << EOD
1947.62 0 1945.66 1951.71 0 -0.1002 0.2103
EOD
$dots1 << EOD
1939.01 0.690 -0.2986
1939.46 1.073 -0.2756
1942.08 0.836 -0.1407
1942.3 1.220 -0.1292
1942.78 0.983 -0.1045
1943.23 0.746 -0.08144
1943.55 1.129 -0.06499
1943.65 0.892 -0.06006
1943.87 1.275 -0.04854
1944.32 1.039 -0.02551
1944.48 0.802 -0.01728
1944.58 1.185 -0.01234
1945.06 0.948 0.01234
1945.09 0.711 0.01399
1945.25 1.095 0.02221
1945.47 0.858 0.03373
1946.69 1.241 0.09626
1947.1 1.004 0.1176
1947.74 0.767 0.1506
1948.61 1.150 0.195
1949.12 0.914 0.2213
1949.28 1.297 0.2295
1950.85 1.060 0.3102
1955.74 0.823 0.5619
EOD
$median1 << EOD
1944.82 1 1943.6 1946.9 0 -0.06252 0.107
EOD
$dots2 << EOD
281.024 1.690 -0.583
281.024 2.073 -0.583
281.184 1.836 -0.5264
281.312 2.220 -0.4811
281.568 1.983 -0.3906
281.888 1.746 -0.2774
281.888 2.129 -0.2774
281.92 1.892 -0.266
282.144 2.275 -0.1868
282.432 2.039 -0.08491
282.432 1.802 -0.08491
282.592 2.185 -0.0283
282.752 1.948 0.0283
283.104 1.711 0.1528
283.36 2.095 0.2434
283.552 1.858 0.3113
283.744 2.241 0.3792
284.032 2.004 0.4811
284.192 1.767 0.5377
284.576 2.150 0.6736
284.992 1.914 0.8207
285.024 2.297 0.8321
285.472 2.060 0.9905
286.528 1.823 1.364
EOD
$median2 << EOD
282.672 2 282.032 283.888 0 -0.2264 0.4302
EOD
$dots3 << EOD
408.16 2.690 -0.6001
408.384 3.073 -0.5455
408.832 2.836 -0.4364
408.896 3.220 -0.4208
408.896 2.983 -0.4208
408.928 2.746 -0.413
409.312 3.129 -0.3195
409.568 2.892 -0.2572
409.664 3.275 -0.2338
410.016 3.039 -0.1481
410.08 2.802 -0.1325
410.272 3.185 -0.08572
410.976 2.948 0.08572
411.968 2.711 0.3273
412.032 3.095 0.3429
412.768 2.858 0.5221
413.344 3.241 0.6624
413.472 3.004 0.6936
413.792 2.767 0.7715
413.92 3.150 0.8027
413.952 2.914 0.8105
414.144 3.297 0.8572
414.976 3.060 1.06
416.448 2.823 1.418
EOD
$median3 << EOD
410.624 3 409.312 413.472 0 -0.3195 0.6936
EOD
$dots4 << EOD
133.408 3.690 -0.3704
133.472 4.073 -0.3226
133.536 3.836 -0.2748
133.664 4.220 -0.1792
133.664 3.983 -0.1792
133.696 3.746 -0.1553
133.76 4.129 -0.1075
133.792 3.892 -0.08365
133.824 4.275 -0.05974
133.856 4.039 -0.03585
133.888 3.802 -0.01195
133.888 4.185 -0.01195
133.92 3.948 0.01195
134.112 3.711 0.1553
134.24 4.095 0.2509
134.336 3.858 0.3226
134.368 4.241 0.3465
134.528 4.004 0.466
134.624 3.767 0.5377
134.656 4.150 0.5616
134.72 3.914 0.6094
134.848 4.297 0.705
135.008 4.060 0.8245
135.104 3.823 0.8962
EOD
$median4 << EOD
133.904 4 133.856 134.24 0 -0.03585 0.2509
EOD
$dots5 << EOD
281.344 4.690 -0.6329
281.664 5.073 -0.5199
281.824 4.836 -0.4634
282.08 5.220 -0.373
282.176 4.983 -0.3391
282.304 4.746 -0.2939
282.592 5.129 -0.1921
282.624 4.892 -0.1808
282.72 5.275 -0.1469
282.88 5.039 -0.09041
283.008 4.802 -0.0452
283.104 5.185 -0.0113
283.168 4.948 0.0113
283.264 4.711 0.04521
283.296 5.095 0.05651
283.392 4.858 0.09042
283.424 5.241 0.1017
283.424 5.004 0.1017
283.904 4.767 0.2712
284 5.150 0.3052
284.576 4.914 0.5086
284.608 5.297 0.5199
285.888 5.060 0.972
286.08 4.823 1.04
EOD
$median5 << EOD
283.136 5 282.624 283.424 0 -0.1808 0.1017
EOD
$dots6 << EOD
1949.5 5.690 -0.3623
1950.62 6.073 -0.305
1951.33 5.836 -0.269
1951.49 6.220 -0.2609
1952.7 5.983 -0.1987
1953.6 5.746 -0.1529
1954.69 6.129 -0.09731
1955.3 5.892 -0.06623
1955.3 6.275 -0.06623
1955.36 6.039 -0.06296
1956.42 5.802 -0.008993
1956.45 6.185 -0.00736
1956.74 5.948 0.00736
1957.54 5.711 0.04825
1957.82 6.095 0.06297
1959.9 5.858 0.1693
1959.94 6.241 0.1709
1959.97 6.004 0.1725
1962.91 5.767 0.323
1964.29 6.150 0.3933
1965.95 5.914 0.4784
1967.04 6.297 0.534
1967.94 6.060 0.5798
1973.5 5.823 0.8644
EOD
$median6 << EOD
1956.59 6 1955.3 1959.94 0 -0.06623 0.1709
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_down, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (7:000044)" 0, "mmq_rowscale_turns (7:000045)" 1, "mmq_stream (7:000047)" 2, "dequant_fp16 (7:000048)" 3, "library_fp16 (7:000050)" 4, "dispatch (7:000051)" 5, "dispatch_second_copy (7:000052)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [123.05:2139.63]
set xtics (200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.49:1.49]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
