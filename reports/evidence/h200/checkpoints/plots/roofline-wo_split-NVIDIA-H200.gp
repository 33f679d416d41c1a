# Redraw with: gnuplot roofline-wo_split-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-wo_split-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.53102 0.10455
3.53102 0.104484
3.53102 0.144616
3.53102 0.145255
3.53102 0.146495
3.53102 0.145932
3.53102 0.105842
3.53102 0.105806
EOD
$v1 << EOD
3.53102 0.0665116
3.53102 0.0664775
3.53102 0.0621606
3.53102 0.0622147
3.53102 0.0566501
3.53102 0.0564726
3.53102 0.0473966
3.53102 0.0473698
EOD
$v2 << EOD
3.53102 0.654264
3.53102 0.654357
3.53102 0.71889
3.53102 0.718816
3.53102 0.708263
3.53102 0.708317
3.53102 0.677606
3.53102 0.677606
EOD
set logscale xy
set xrange [1.76551:7.06205]
set yrange [0.0236849:201]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: wo_split on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "coalesced", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-wo_split-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.53102 0.10455
3.53102 0.104484
3.53102 0.144616
3.53102 0.145255
3.53102 0.146495
3.53102 0.145932
3.53102 0.105842
3.53102 0.105806
EOD
$v1 << EOD
3.53102 0.0665116
3.53102 0.0664775
3.53102 0.0621606
3.53102 0.0622147
3.53102 0.0566501
3.53102 0.0564726
3.53102 0.0473966
3.53102 0.0473698
EOD
$v2 << EOD
3.53102 0.654264
3.53102 0.654357
3.53102 0.71889
3.53102 0.718816
3.53102 0.708263
3.53102 0.708317
3.53102 0.677606
3.53102 0.677606
EOD
set logscale xy
set xrange [1.76551:7.06205]
set yrange [0.0236849:201]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: wo_split on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "coalesced", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast"
unset output
