# Redraw with: gnuplot roofline-decode_w4a16-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-decode_w4a16-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
0.999707 3.39807
3.99532 13.5527
7.98129 26.1279
15.9253 59.9015
0.999683 3.24662
3.99493 12.8207
7.97974 25.3585
15.9192 52.4165
0.999785 4.05143
3.99657 16.1817
7.98627 32.4516
15.9452 64.0313
0.999766 3.68304
3.99625 14.9463
7.98503 29.2392
15.9402 62.2707
0.999642 3.1136
3.99428 12.3887
7.97715 24.6666
15.9089 48.5003
0.999686 3.42086
3.99498 13.5937
7.97996 26.9958
15.92 58.0598
EOD
$v1 << EOD
3.76056 11.8185
14.9927 39.3787
29.8542 74.478
59.1908 124.396
3.76021 10.5519
14.9872 35.0963
29.8325 65.6471
59.1053 105.436
3.76166 15.9746
15.0103 58.6364
29.924 112.468
59.4657 182.129
3.76139 12.7691
15.0059 47.9977
29.9065 91.4796
59.3968 140.635
3.75964 9.1572
14.9781 31.9607
29.7963 59.6064
58.9635 94.1013
3.76026 11.8357
14.988 42.1568
29.8356 79.1218
59.1175 114.983
EOD
set logscale xy
set xrange [0.499821:118.931]
set yrange [1.5568:5937]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: decode_w4a16 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "library_fp16", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "fast"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-decode_w4a16-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
0.999707 3.39807
3.99532 13.5527
7.98129 26.1279
15.9253 59.9015
0.999683 3.24662
3.99493 12.8207
7.97974 25.3585
15.9192 52.4165
0.999785 4.05143
3.99657 16.1817
7.98627 32.4516
15.9452 64.0313
0.999766 3.68304
3.99625 14.9463
7.98503 29.2392
15.9402 62.2707
0.999642 3.1136
3.99428 12.3887
7.97715 24.6666
15.9089 48.5003
0.999686 3.42086
3.99498 13.5937
7.97996 26.9958
15.92 58.0598
EOD
$v1 << EOD
3.76056 11.8185
14.9927 39.3787
29.8542 74.478
59.1908 124.396
3.76021 10.5519
14.9872 35.0963
29.8325 65.6471
59.1053 105.436
3.76166 15.9746
15.0103 58.6364
29.924 112.468
59.4657 182.129
3.76139 12.7691
15.0059 47.9977
29.9065 91.4796
59.3968 140.635
3.75964 9.1572
14.9781 31.9607
29.7963 59.6064
58.9635 94.1013
3.76026 11.8357
14.988 42.1568
29.8356 79.1218
59.1175 114.983
EOD
set logscale xy
set xrange [0.499821:118.931]
set yrange [1.5568:5937]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: decode_w4a16 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "library_fp16", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "fast"
unset output
