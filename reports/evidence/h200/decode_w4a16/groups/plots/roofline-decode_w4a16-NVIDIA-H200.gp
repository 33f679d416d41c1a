# Redraw with: gnuplot roofline-decode_w4a16-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-decode_w4a16-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.197 8.02768
3.55186 8.17106
25.4094 59.8844
28.2094 50.4705
50.4433 51.654
55.9563 81.6457
3.19675 7.27269
3.55155 7.31962
25.3937 57.413
28.19 51.7638
50.3813 55.5795
55.8799 85.9978
EOD
$v1 << EOD
3.197 8.99355
3.55186 10.0569
3.19675 7.73686
3.55155 8.59841
EOD
$v2 << EOD
3.197 4.26135
3.55186 8.20379
25.4094 33.9638
28.2094 63.4936
50.4433 63.8548
55.9563 92.5759
3.19675 3.94765
3.55155 7.51907
25.3937 31.8039
28.19 59.047
50.3813 69.2206
55.8799 99.5418
EOD
$v3 << EOD
3.197 8.3399
3.55186 9.22133
25.4094 62.0872
28.2094 68.2223
50.4433 107.781
55.9563 109.96
3.19675 7.10081
3.55155 8.01868
25.3937 51.0877
28.19 56.2407
EOD
$v4 << EOD
3.197 7.44146
3.55186 8.02449
25.4094 53.7112
28.2094 57.3745
50.4433 88.7621
55.9563 94.7109
3.19675 6.779
3.55155 7.39823
25.3937 50.8709
28.19 54.6806
50.3813 85.3889
55.8799 88.4252
EOD
$v5 << EOD
3.197 9.82033
3.55186 11.2319
3.19675 8.43721
3.55155 9.76101
EOD
$v6 << EOD
3.197 9.8736
3.55186 11.2458
25.4094 60.3888
28.2094 66.7585
50.4433 106.124
55.9563 110.431
3.19675 8.44482
3.55155 9.76782
25.3937 56.4966
28.19 51.4884
50.3813 68.226
55.8799 99.8512
EOD
$v7 << EOD
3.197 10.6534
3.55186 12.1633
25.4094 67.8778
28.2094 73.8018
50.4433 114.897
55.9563 119.138
3.19675 9.45822
3.55155 11.129
25.3937 49.5507
28.19 48.5889
50.3813 67.5121
55.8799 104.734
EOD
set logscale xy
set xrange [1.59838:111.913]
set yrange [1.97383:5937]
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
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "shares", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "folded", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "runs", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "held", \
     $v4 using 1:2 with points pt 6 ps 1 lc rgb "#cc79a7" title "parts", \
     $v5 using 1:2 with points pt 4 ps 1 lc rgb "#56b4e9" title "digits", \
     $v6 using 1:2 with points pt 8 ps 1 lc rgb "#8c6d1f" title "fast", \
     $v7 using 1:2 with points pt 12 ps 1 lc rgb "#7f7f7f" title "behind"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-decode_w4a16-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.197 8.02768
3.55186 8.17106
25.4094 59.8844
28.2094 50.4705
50.4433 51.654
55.9563 81.6457
3.19675 7.27269
3.55155 7.31962
25.3937 57.413
28.19 51.7638
50.3813 55.5795
55.8799 85.9978
EOD
$v1 << EOD
3.197 8.99355
3.55186 10.0569
3.19675 7.73686
3.55155 8.59841
EOD
$v2 << EOD
3.197 4.26135
3.55186 8.20379
25.4094 33.9638
28.2094 63.4936
50.4433 63.8548
55.9563 92.5759
3.19675 3.94765
3.55155 7.51907
25.3937 31.8039
28.19 59.047
50.3813 69.2206
55.8799 99.5418
EOD
$v3 << EOD
3.197 8.3399
3.55186 9.22133
25.4094 62.0872
28.2094 68.2223
50.4433 107.781
55.9563 109.96
3.19675 7.10081
3.55155 8.01868
25.3937 51.0877
28.19 56.2407
EOD
$v4 << EOD
3.197 7.44146
3.55186 8.02449
25.4094 53.7112
28.2094 57.3745
50.4433 88.7621
55.9563 94.7109
3.19675 6.779
3.55155 7.39823
25.3937 50.8709
28.19 54.6806
50.3813 85.3889
55.8799 88.4252
EOD
$v5 << EOD
3.197 9.82033
3.55186 11.2319
3.19675 8.43721
3.55155 9.76101
EOD
$v6 << EOD
3.197 9.8736
3.55186 11.2458
25.4094 60.3888
28.2094 66.7585
50.4433 106.124
55.9563 110.431
3.19675 8.44482
3.55155 9.76782
25.3937 56.4966
28.19 51.4884
50.3813 68.226
55.8799 99.8512
EOD
$v7 << EOD
3.197 10.6534
3.55186 12.1633
25.4094 67.8778
28.2094 73.8018
50.4433 114.897
55.9563 119.138
3.19675 9.45822
3.55155 11.129
25.3937 49.5507
28.19 48.5889
50.3813 67.5121
55.8799 104.734
EOD
set logscale xy
set xrange [1.59838:111.913]
set yrange [1.97383:5937]
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
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "shares", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "folded", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "runs", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "held", \
     $v4 using 1:2 with points pt 6 ps 1 lc rgb "#cc79a7" title "parts", \
     $v5 using 1:2 with points pt 4 ps 1 lc rgb "#56b4e9" title "digits", \
     $v6 using 1:2 with points pt 8 ps 1 lc rgb "#8c6d1f" title "fast", \
     $v7 using 1:2 with points pt 12 ps 1 lc rgb "#7f7f7f" title "behind"
unset output
