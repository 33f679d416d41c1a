# Redraw with: gnuplot roofline-wo_split-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-wo_split-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.54898 0.029072
3.54898 0.0287107
3.54898 0.0539095
3.54898 0.0529085
3.54898 0.101593
3.54898 0.099498
3.54898 0.17043
3.54898 0.168632
3.55026 0.137806
28.1092 1.11133
EOD
$v1 << EOD
3.54898 0.0160096
3.54898 0.0156027
3.54898 0.031199
3.54898 0.0303022
3.54898 0.0451946
3.54898 0.0439514
3.54898 0.0804814
3.54898 0.0783955
3.55026 0.0637802
28.1092 0.519537
EOD
$v2 << EOD
3.54898 1.58483
3.54898 1.57847
3.54898 2.43647
3.54898 2.4196
3.54898 2.33744
3.54898 2.32775
3.54898 2.39437
3.54898 2.38421
3.55026 3.12295
28.1092 9.81651
EOD
$v3 << EOD
3.6564 0.0903821
3.6564 0.107798
3.6564 0.119342
3.6564 0.124965
EOD
set logscale xy
set xrange [1.77449:56.2183]
set yrange [0.00780135:809.544]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.01, 0.1, 1, 10, 100)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: wo_split on NVIDIA H200"
plot x * 4.47571 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4476 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "coalesced", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "fused"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-wo_split-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.54898 0.029072
3.54898 0.0287107
3.54898 0.0539095
3.54898 0.0529085
3.54898 0.101593
3.54898 0.099498
3.54898 0.17043
3.54898 0.168632
3.55026 0.137806
28.1092 1.11133
EOD
$v1 << EOD
3.54898 0.0160096
3.54898 0.0156027
3.54898 0.031199
3.54898 0.0303022
3.54898 0.0451946
3.54898 0.0439514
3.54898 0.0804814
3.54898 0.0783955
3.55026 0.0637802
28.1092 0.519537
EOD
$v2 << EOD
3.54898 1.58483
3.54898 1.57847
3.54898 2.43647
3.54898 2.4196
3.54898 2.33744
3.54898 2.32775
3.54898 2.39437
3.54898 2.38421
3.55026 3.12295
28.1092 9.81651
EOD
$v3 << EOD
3.6564 0.0903821
3.6564 0.107798
3.6564 0.119342
3.6564 0.124965
EOD
set logscale xy
set xrange [1.77449:56.2183]
set yrange [0.00780135:809.544]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.01, 0.1, 1, 10, 100)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: wo_split on NVIDIA H200"
plot x * 4.47571 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4476 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "coalesced", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "fused"
unset output
