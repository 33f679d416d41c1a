# Redraw with: gnuplot roofline-kv_quant_rx9070-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-kv_quant_rx9070-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
1.96911 0.121517
3.87833 0.123151
9.30645 0.0824391
EOD
$v1 << EOD
1.96911 0.0618409
3.87833 0.0612305
9.30645 0.0459815
EOD
$v2 << EOD
1.96911 0.134149
3.87833 0.139545
9.30645 0.121849
EOD
set logscale xy
set xrange [0.984556:18.6129]
set yrange [0.0229908:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.1, 1, 10, 100, 1000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: kv_quant_rx9070 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
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
1.96911 0.121517
3.87833 0.123151
9.30645 0.0824391
EOD
$v1 << EOD
1.96911 0.0618409
3.87833 0.0612305
9.30645 0.0459815
EOD
$v2 << EOD
1.96911 0.134149
3.87833 0.139545
9.30645 0.121849
EOD
set logscale xy
set xrange [0.984556:18.6129]
set yrange [0.0229908:2967]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.1, 1, 10, 100, 1000)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: kv_quant_rx9070 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     989 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet matrix_fp16 989.0 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "gqa_shared", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast"
unset output
