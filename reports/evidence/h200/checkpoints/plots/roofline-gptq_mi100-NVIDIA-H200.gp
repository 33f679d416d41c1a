# Redraw with: gnuplot roofline-gptq_mi100-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-gptq_mi100-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.83042 0.559598
1.94924 0.398323
15.0958 1.91597
7.73804 1.52296
EOD
$v1 << EOD
3.83042 0.439801
1.94924 0.39853
15.0958 1.70134
7.73804 1.52239
EOD
$v2 << EOD
3.42094 0.448713
1.83732 0.434961
10.2571 1.65816
6.23124 1.48124
EOD
$v3 << EOD
0.9987 0.850289
0.9987 0.848637
3.97927 3.39144
3.97927 3.38906
EOD
set logscale xy
set xrange [0.49935:30.1916]
set yrange [0.199161:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (1, 10, 100, 1000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: gptq_mi100 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "baseline", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "fdot2", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fp32_reduce", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "library_fp16"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-gptq_mi100-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.83042 0.559598
1.94924 0.398323
15.0958 1.91597
7.73804 1.52296
EOD
$v1 << EOD
3.83042 0.439801
1.94924 0.39853
15.0958 1.70134
7.73804 1.52239
EOD
$v2 << EOD
3.42094 0.448713
1.83732 0.434961
10.2571 1.65816
6.23124 1.48124
EOD
$v3 << EOD
0.9987 0.850289
0.9987 0.848637
3.97927 3.39144
3.97927 3.38906
EOD
set logscale xy
set xrange [0.49935:30.1916]
set yrange [0.199161:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (1, 10, 100, 1000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: gptq_mi100 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "baseline", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "fdot2", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fp32_reduce", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "library_fp16"
unset output
