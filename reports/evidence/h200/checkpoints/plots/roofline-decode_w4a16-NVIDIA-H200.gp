# Redraw with: gnuplot roofline-decode_w4a16-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-decode_w4a16-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.44395 0.737
51.6303 3.34633
EOD
$v1 << EOD
3.18672 0.832864
48 4.48131
EOD
$v2 << EOD
3.18672 0.829761
48 4.18009
EOD
$v3 << EOD
0.9987 0.853658
15.6735 13.2104
EOD
$v4 << EOD
3.18672 1.33946
48 12.5432
EOD
$v5 << EOD
3.18672 1.26012
48 20.2222
EOD
$v6 << EOD
3.18672 1.1746
48 16.9012
EOD
$v7 << EOD
3.18672 1.35563
48 12.5424
EOD
$v8 << EOD
3.18672 1.55517
EOD
$v9 << EOD
3.18672 1.66705
EOD
$v10 << EOD
3.18672 1.14802
48 11.9519
EOD
$v11 << EOD
3.18672 1.66078
48 12.2481
EOD
$v12 << EOD
3.18672 2.28158
48 12.3706
EOD
set logscale xy
set xrange [0.49935:103.261]
set yrange [0.3685:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: decode_w4a16 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "rows", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "arranged", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "bit_tricks", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "library_fp16", \
     $v4 using 1:2 with points pt 6 ps 1 lc rgb "#cc79a7" title "matrix", \
     $v5 using 1:2 with points pt 4 ps 1 lc rgb "#56b4e9" title "pipelined", \
     $v6 using 1:2 with points pt 8 ps 1 lc rgb "#8c6d1f" title "split_k", \
     $v7 using 1:2 with points pt 12 ps 1 lc rgb "#7f7f7f" title "shares", \
     $v8 using 1:2 with points pt 11 ps 1 lc rgb "#0072b2" title "staged", \
     $v9 using 1:2 with points pt 10 ps 1 lc rgb "#d55e00" title "folded", \
     $v10 using 1:2 with points pt 2 ps 1 lc rgb "#009e73" title "pairs", \
     $v11 using 1:2 with points pt 1 ps 1 lc rgb "#000000" title "fast", \
     $v12 using 1:2 with points pt 7 ps 1 lc rgb "#cc79a7" title "behind"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-decode_w4a16-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.44395 0.737
51.6303 3.34633
EOD
$v1 << EOD
3.18672 0.832864
48 4.48131
EOD
$v2 << EOD
3.18672 0.829761
48 4.18009
EOD
$v3 << EOD
0.9987 0.853658
15.6735 13.2104
EOD
$v4 << EOD
3.18672 1.33946
48 12.5432
EOD
$v5 << EOD
3.18672 1.26012
48 20.2222
EOD
$v6 << EOD
3.18672 1.1746
48 16.9012
EOD
$v7 << EOD
3.18672 1.35563
48 12.5424
EOD
$v8 << EOD
3.18672 1.55517
EOD
$v9 << EOD
3.18672 1.66705
EOD
$v10 << EOD
3.18672 1.14802
48 11.9519
EOD
$v11 << EOD
3.18672 1.66078
48 12.2481
EOD
$v12 << EOD
3.18672 2.28158
48 12.3706
EOD
set logscale xy
set xrange [0.49935:103.261]
set yrange [0.3685:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: decode_w4a16 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "rows", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "arranged", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "bit_tricks", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "library_fp16", \
     $v4 using 1:2 with points pt 6 ps 1 lc rgb "#cc79a7" title "matrix", \
     $v5 using 1:2 with points pt 4 ps 1 lc rgb "#56b4e9" title "pipelined", \
     $v6 using 1:2 with points pt 8 ps 1 lc rgb "#8c6d1f" title "split_k", \
     $v7 using 1:2 with points pt 12 ps 1 lc rgb "#7f7f7f" title "shares", \
     $v8 using 1:2 with points pt 11 ps 1 lc rgb "#0072b2" title "staged", \
     $v9 using 1:2 with points pt 10 ps 1 lc rgb "#d55e00" title "folded", \
     $v10 using 1:2 with points pt 2 ps 1 lc rgb "#009e73" title "pairs", \
     $v11 using 1:2 with points pt 1 ps 1 lc rgb "#000000" title "fast", \
     $v12 using 1:2 with points pt 7 ps 1 lc rgb "#cc79a7" title "behind"
unset output
