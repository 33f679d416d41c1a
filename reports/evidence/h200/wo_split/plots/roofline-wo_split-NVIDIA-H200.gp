# Redraw with: gnuplot roofline-wo_split-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-wo_split-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.54898 0.0264038
3.54898 0.049412
3.54898 0.0934937
3.54898 0.159695
3.55026 0.129711
28.1092 1.06741
3.55026 0.13013
28.1092 1.06858
EOD
$v1 << EOD
3.54898 0.0170951
3.54898 0.0335893
3.54898 0.048634
3.54898 0.0867471
3.55026 0.0684904
28.1092 0.560942
3.55026 0.0684944
28.1092 0.561128
EOD
$v2 << EOD
3.54898 3.50949
3.54898 4.35878
3.54898 4.30804
3.54898 3.99534
3.55026 6.32345
28.1092 8.82203
3.55026 6.55456
28.1092 10.0111
EOD
$v3 << EOD
3.6564 0.0903821
3.6564 0.107798
3.6564 0.119342
3.6564 0.124965
EOD
set logscale xy
set xrange [1.77449:56.2183]
set yrange [0.00854754:809.544]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.01, 0.1, 1, 10, 100)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: wo_split on NVIDIA H200"
plot x * 4.47452 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4475 GB/s (1:000025)", \
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
3.54898 0.0264038
3.54898 0.049412
3.54898 0.0934937
3.54898 0.159695
3.55026 0.129711
28.1092 1.06741
3.55026 0.13013
28.1092 1.06858
EOD
$v1 << EOD
3.54898 0.0170951
3.54898 0.0335893
3.54898 0.048634
3.54898 0.0867471
3.55026 0.0684904
28.1092 0.560942
3.55026 0.0684944
28.1092 0.561128
EOD
$v2 << EOD
3.54898 3.50949
3.54898 4.35878
3.54898 4.30804
3.54898 3.99534
3.55026 6.32345
28.1092 8.82203
3.55026 6.55456
28.1092 10.0111
EOD
$v3 << EOD
3.6564 0.0903821
3.6564 0.107798
3.6564 0.119342
3.6564 0.124965
EOD
set logscale xy
set xrange [1.77449:56.2183]
set yrange [0.00854754:809.544]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.01, 0.1, 1, 10, 100)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: wo_split on NVIDIA H200"
plot x * 4.47452 with lines lw 2.2 lc rgb "#404040" title "measured ceiling 4475 GB/s (1:000025)", \
     x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "faithful", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "coalesced", \
     $v2 using 1:2 with points pt 9 ps 1 lc rgb "#009e73" title "fast", \
     $v3 using 1:2 with points pt 13 ps 1 lc rgb "#000000" title "fused"
unset output
