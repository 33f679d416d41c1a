# Redraw with: gnuplot roofline-awq_mmq_gfx1151-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
13.6836 0.0942964
187.581 1.44019
EOD
$v1 << EOD
13.6836 0.0944209
187.581 1.44134
EOD
$v2 << EOD
10.5251 0.110929
140.434 1.38411
EOD
$v3 << EOD
12.5902 1.01845
161.684 15.7624
EOD
$v4 << EOD
12.5902 2.21634
161.684 22.7596
EOD
$v5 << EOD
12.5902 1.80509
EOD
$v6 << EOD
3.97927 3.40263
59.0769 50.7053
EOD
$v7 << EOD
12.5902 2.22022
161.684 15.776
EOD
$v8 << EOD
12.5902 2.21426
171.86 1.44134
EOD
set logscale xy
set xrange [1.98964:375.161]
set yrange [0.0471482:5937]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.1, 1, 10, 100, 1000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_rowscale", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "mmq_rowscale_turns", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "mmq_q8_1", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "mmq_stream", \
     $v4 using 1:2 with points pt 6 ps 1 lc rgb "#cc79a7" title "dequant_fp16", \
     $v5 using 1:2 with points pt 4 ps 1 lc rgb "#56b4e9" title "gemv_fp16", \
     $v6 using 1:2 with points pt 8 ps 1 lc rgb "#8c6d1f" title "library_fp16", \
     $v7 using 1:2 with points pt 12 ps 1 lc rgb "#7f7f7f" title "dispatch", \
     $v8 using 1:2 with points pt 11 ps 1 lc rgb "#0072b2" title "dispatch_second_copy"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-awq_mmq_gfx1151-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
13.6836 0.0942964
187.581 1.44019
EOD
$v1 << EOD
13.6836 0.0944209
187.581 1.44134
EOD
$v2 << EOD
10.5251 0.110929
140.434 1.38411
EOD
$v3 << EOD
12.5902 1.01845
161.684 15.7624
EOD
$v4 << EOD
12.5902 2.21634
161.684 22.7596
EOD
$v5 << EOD
12.5902 1.80509
EOD
$v6 << EOD
3.97927 3.40263
59.0769 50.7053
EOD
$v7 << EOD
12.5902 2.22022
161.684 15.776
EOD
$v8 << EOD
12.5902 2.21426
171.86 1.44134
EOD
set logscale xy
set xrange [1.98964:375.161]
set yrange [0.0471482:5937]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.1, 1, 10, 100, 1000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: awq_mmq_gfx1151 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     133.8 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp16 133.8 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     1979 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_int8 1979 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "mmq_rowscale", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "mmq_rowscale_turns", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "mmq_q8_1", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "mmq_stream", \
     $v4 using 1:2 with points pt 6 ps 1 lc rgb "#cc79a7" title "dequant_fp16", \
     $v5 using 1:2 with points pt 4 ps 1 lc rgb "#56b4e9" title "gemv_fp16", \
     $v6 using 1:2 with points pt 8 ps 1 lc rgb "#8c6d1f" title "library_fp16", \
     $v7 using 1:2 with points pt 12 ps 1 lc rgb "#7f7f7f" title "dispatch", \
     $v8 using 1:2 with points pt 11 ps 1 lc rgb "#0072b2" title "dispatch_second_copy"
unset output
