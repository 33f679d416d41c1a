# Redraw with: gnuplot roofline-awq_mmq_gfx1151-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
225.055 239.908
223.825 202.603
229.083 420.798
436.674 459.7
228.062 337.208
EOD
$v1 << EOD
225.055 184.56
223.825 170.58
229.083 240.334
436.674 254.478
228.062 225.719
EOD
$v2 << EOD
62.8221 229.526
62.7259 179.017
63.1319 198.181
124.574 287.065
63.0542 238.611
EOD
set logscale xy
set xrange [31.3629:873.348]
set yrange [85.2898:12576.2]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (100, 200, 500, 1000, 2000, 5000, 10000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_stream", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "dequant_fp16", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "library_fp16"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
225.055 239.908
223.825 202.603
229.083 420.798
436.674 459.7
228.062 337.208
EOD
$v1 << EOD
225.055 184.56
223.825 170.58
229.083 240.334
436.674 254.478
228.062 225.719
EOD
$v2 << EOD
62.8221 229.526
62.7259 179.017
63.1319 198.181
124.574 287.065
63.0542 238.611
EOD
set logscale xy
set xrange [31.3629:873.348]
set yrange [85.2898:12576.2]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (100, 200, 500, 1000, 2000, 5000, 10000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_stream", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "dequant_fp16", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "library_fp16"
unset output
