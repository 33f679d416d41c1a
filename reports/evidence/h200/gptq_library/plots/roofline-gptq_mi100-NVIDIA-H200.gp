# Redraw with: gnuplot roofline-gptq_mi100-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-gptq_mi100-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.43279 5.38092
3.43371 8.87901
3.43348 6.40626
EOD
$v1 << EOD
0.999707 3.41356
0.999785 4.08833
0.999766 3.83655
EOD
set logscale xy
set xrange [0.499854:6.86741]
set yrange [1.70678:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: gptq_mi100 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "fp32_reduce", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "library_fp16"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-gptq_mi100-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.43279 5.38092
3.43371 8.87901
3.43348 6.40626
EOD
$v1 << EOD
0.999707 3.41356
0.999785 4.08833
0.999766 3.83655
EOD
set logscale xy
set xrange [0.499854:6.86741]
set yrange [1.70678:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: gptq_mi100 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "fp32_reduce", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "library_fp16"
unset output
