# Redraw with: gnuplot roofline-kv_quant_rx9070-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-kv_quant_rx9070-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.99951 1.41939
7.99805 1.41999
10.5533 1.39804
15.6261 0.810523
17.799 0.804528
20.6738 0.786297
3.99951 2.94544
7.99805 2.93565
10.4456 2.79178
15.2765 1.63405
17.3467 1.61533
20.0661 1.58781
EOD
$v1 << EOD
3.99951 5.25767
7.99805 5.25273
10.5533 4.79555
15.6261 3.77461
17.799 3.71938
20.6738 3.68933
3.99963 5.58124
7.99854 5.56366
10.5542 5.05262
15.628 3.9884
17.8014 3.94097
20.6771 3.89263
3.99951 6.00634
7.99805 6.00688
10.4456 5.40852
15.2765 4.27309
17.3467 4.21989
20.0661 4.16929
3.99963 6.37614
7.99854 6.36013
10.4465 5.70945
15.2782 4.5141
17.349 4.44813
20.0692 4.39367
EOD
$v2 << EOD
3.99951 15.8276
7.99805 26.6587
10.5533 31.0809
15.6261 36.7091
17.799 32.8822
20.6738 30.8428
3.99963 16.6379
7.99854 30.7698
10.5542 37.5986
15.628 43.8811
17.8014 40.209
20.6771 37.2775
3.99951 15.9281
7.99805 26.548
10.4456 32.5771
15.2765 36.2555
17.3467 35.9469
20.0661 32.3018
3.99963 16.6234
7.99854 30.6416
10.4465 38.699
15.2782 42.4404
17.349 41.4796
20.0692 36.9136
EOD
set logscale xy
set xrange [1.99976:41.3542]
set yrange [0.393148:2967]
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
3.99951 1.41939
7.99805 1.41999
10.5533 1.39804
15.6261 0.810523
17.799 0.804528
20.6738 0.786297
3.99951 2.94544
7.99805 2.93565
10.4456 2.79178
15.2765 1.63405
17.3467 1.61533
20.0661 1.58781
EOD
$v1 << EOD
3.99951 5.25767
7.99805 5.25273
10.5533 4.79555
15.6261 3.77461
17.799 3.71938
20.6738 3.68933
3.99963 5.58124
7.99854 5.56366
10.5542 5.05262
15.628 3.9884
17.8014 3.94097
20.6771 3.89263
3.99951 6.00634
7.99805 6.00688
10.4456 5.40852
15.2765 4.27309
17.3467 4.21989
20.0661 4.16929
3.99963 6.37614
7.99854 6.36013
10.4465 5.70945
15.2782 4.5141
17.349 4.44813
20.0692 4.39367
EOD
$v2 << EOD
3.99951 15.8276
7.99805 26.6587
10.5533 31.0809
15.6261 36.7091
17.799 32.8822
20.6738 30.8428
3.99963 16.6379
7.99854 30.7698
10.5542 37.5986
15.628 43.8811
17.8014 40.209
20.6771 37.2775
3.99951 15.9281
7.99805 26.548
10.4456 32.5771
15.2765 36.2555
17.3467 35.9469
20.0661 32.3018
3.99963 16.6234
7.99854 30.6416
10.4465 38.699
15.2782 42.4404
17.349 41.4796
20.0692 36.9136
EOD
set logscale xy
set xrange [1.99976:41.3542]
set yrange [0.393148:2967]
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
