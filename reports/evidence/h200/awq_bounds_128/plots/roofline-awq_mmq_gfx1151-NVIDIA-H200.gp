# Redraw with: gnuplot roofline-awq_mmq_gfx1151-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
422.268 335.393
417.959 303.756
436.674 437.91
432.981 400.334
EOD
set logscale xy
set xrange [208.98:873.348]
set yrange [151.878:12576.2]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (200, 500, 1000, 2000, 5000, 10000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_stream"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
422.268 335.393
417.959 303.756
436.674 437.91
432.981 400.334
EOD
set logscale xy
set xrange [208.98:873.348]
set yrange [151.878:12576.2]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (200, 500, 1000, 2000, 5000, 10000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.56647 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4566 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_stream"
unset output
