# Redraw with: gnuplot roofline-awq_mmq_gfx1151-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.76056 3.60385
59.1908 57.3337
116.364 113.642
225.055 224.222
422.268 285.436
3.76021 3.42374
59.1053 54.5601
116.034 107.863
223.825 211.7
417.959 259.689
3.76166 5.09849
59.4657 82.1639
117.431 164.586
229.083 330.468
436.674 375.733
3.76139 4.50605
59.3968 71.978
117.162 144.015
228.062 285.91
EOD
$v1 << EOD
3.76056 4.72161
59.1908 72.6312
116.364 87.7543
225.055 172.875
422.268 199.136
3.76021 4.17621
59.1053 65.0364
116.034 81.3507
223.825 159.303
417.959 192.897
3.76166 8.68774
59.4657 137.203
117.431 112.171
229.083 222.675
436.674 232.5
3.76139 6.95318
59.3968 109.485
117.162 105.163
228.062 207.814
EOD
$v2 << EOD
3.76056 4.68717
59.1908 74.2039
116.364 113.908
225.055 223.923
422.268 285.497
3.76021 4.1943
59.1053 64.6272
116.034 107.736
223.825 211.533
417.959 259.83
3.76166 8.71142
59.4657 136.56
117.431 165.495
229.083 330.364
436.674 375.766
3.76139 6.93698
59.3968 108.984
117.162 143.917
228.062 285.113
EOD
$v3 << EOD
0.999707 3.33495
15.9253 60.0817
31.7028 119.123
62.8221 228.978
123.373 450.093
0.999683 3.25215
15.9192 52.4534
31.6783 101.358
62.7259 179.808
123.003 391.477
0.999785 4.07157
15.9452 64.4643
31.7815 127.922
63.1319 203.193
124.574 290.867
0.999766 3.7283
15.9402 62.393
31.7618 123.42
63.0542 238.286
EOD
set logscale xy
set xrange [0.499841:873.348]
set yrange [1.62608:12576.2]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.46975 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4470 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_stream", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "dequant_fp16", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "dispatch", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "library_fp16"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.76056 3.60385
59.1908 57.3337
116.364 113.642
225.055 224.222
422.268 285.436
3.76021 3.42374
59.1053 54.5601
116.034 107.863
223.825 211.7
417.959 259.689
3.76166 5.09849
59.4657 82.1639
117.431 164.586
229.083 330.468
436.674 375.733
3.76139 4.50605
59.3968 71.978
117.162 144.015
228.062 285.91
EOD
$v1 << EOD
3.76056 4.72161
59.1908 72.6312
116.364 87.7543
225.055 172.875
422.268 199.136
3.76021 4.17621
59.1053 65.0364
116.034 81.3507
223.825 159.303
417.959 192.897
3.76166 8.68774
59.4657 137.203
117.431 112.171
229.083 222.675
436.674 232.5
3.76139 6.95318
59.3968 109.485
117.162 105.163
228.062 207.814
EOD
$v2 << EOD
3.76056 4.68717
59.1908 74.2039
116.364 113.908
225.055 223.923
422.268 285.497
3.76021 4.1943
59.1053 64.6272
116.034 107.736
223.825 211.533
417.959 259.83
3.76166 8.71142
59.4657 136.56
117.431 165.495
229.083 330.364
436.674 375.766
3.76139 6.93698
59.3968 108.984
117.162 143.917
228.062 285.113
EOD
$v3 << EOD
0.999707 3.33495
15.9253 60.0817
31.7028 119.123
62.8221 228.978
123.373 450.093
0.999683 3.25215
15.9192 52.4534
31.6783 101.358
62.7259 179.808
123.003 391.477
0.999785 4.07157
15.9452 64.4643
31.7815 127.922
63.1319 203.193
124.574 290.867
0.999766 3.7283
15.9402 62.393
31.7618 123.42
63.0542 238.286
EOD
set logscale xy
set xrange [0.499841:873.348]
set yrange [1.62608:12576.2]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.46975 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4470 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_stream", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "dequant_fp16", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "dispatch", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "library_fp16"
unset output
