# Redraw with: gnuplot roofline-kv_quant_rx9070-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-kv_quant_rx9070-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.99951 1.44856
7.99805 1.44737
10.5533 1.40304
15.6261 0.810454
17.799 0.804132
20.6738 0.787931
3.99951 2.95179
7.99805 2.94466
10.4456 2.79842
15.2765 1.63612
17.3467 1.61564
20.0661 1.58736
EOD
$v1 << EOD
3.99951 5.25767
7.99805 5.25191
10.5533 4.79795
15.6261 3.78099
17.799 3.72889
20.6738 3.69461
3.99963 5.57591
7.99854 5.56527
10.5542 5.04977
15.628 3.98935
17.8014 3.94155
20.6771 3.89941
3.99951 5.99883
7.99805 6.01226
10.4456 5.41812
15.2765 4.27254
17.3467 4.22042
20.0661 4.16773
3.99963 6.3822
7.99854 6.36163
10.4465 5.71236
15.2782 4.51683
17.349 4.4601
20.0692 4.39223
EOD
$v2 << EOD
3.99951 15.3086
7.99805 24.6996
10.5533 29.2074
15.6261 27.3245
17.799 26.6111
20.6738 25.8442
3.99963 16.4644
7.99854 29.5146
10.5542 35.8511
15.628 32.732
17.8014 32.9611
20.6771 31.7901
3.99951 15.414
7.99805 24.8199
10.4456 30.3203
15.2765 27.1549
17.3467 26.9171
20.0661 25.8559
3.99963 16.5191
7.99854 29.4386
10.4465 36.9873
15.2782 32.1653
17.349 31.603
20.0692 29.8843
EOD
set logscale xy
set xrange [1.99976:41.3542]
set yrange [0.393965:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: kv_quant_rx9070 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "gqa_shared", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-kv_quant_rx9070-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.99951 1.44856
7.99805 1.44737
10.5533 1.40304
15.6261 0.810454
17.799 0.804132
20.6738 0.787931
3.99951 2.95179
7.99805 2.94466
10.4456 2.79842
15.2765 1.63612
17.3467 1.61564
20.0661 1.58736
EOD
$v1 << EOD
3.99951 5.25767
7.99805 5.25191
10.5533 4.79795
15.6261 3.78099
17.799 3.72889
20.6738 3.69461
3.99963 5.57591
7.99854 5.56527
10.5542 5.04977
15.628 3.98935
17.8014 3.94155
20.6771 3.89941
3.99951 5.99883
7.99805 6.01226
10.4456 5.41812
15.2765 4.27254
17.3467 4.22042
20.0661 4.16773
3.99963 6.3822
7.99854 6.36163
10.4465 5.71236
15.2782 4.51683
17.349 4.4601
20.0692 4.39223
EOD
$v2 << EOD
3.99951 15.3086
7.99805 24.6996
10.5533 29.2074
15.6261 27.3245
17.799 26.6111
20.6738 25.8442
3.99963 16.4644
7.99854 29.5146
10.5542 35.8511
15.628 32.732
17.8014 32.9611
20.6771 31.7901
3.99951 15.414
7.99805 24.8199
10.4456 30.3203
15.2765 27.1549
17.3467 26.9171
20.0661 25.8559
3.99963 16.5191
7.99854 29.4386
10.4465 36.9873
15.2782 32.1653
17.349 31.603
20.0692 29.8843
EOD
set logscale xy
set xrange [1.99976:41.3542]
set yrange [0.393965:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: kv_quant_rx9070 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "gqa_shared", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast"
unset output
