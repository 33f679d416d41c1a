# Redraw with: gnuplot roofline-attention_gate_rx9070-NVIDIA-H200.gp
set terminal svg size 900,660 font "sans,12" background "white"
set output "roofline-attention_gate_rx9070-NVIDIA-H200.svg"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.98419 0.212338
7.93702 0.210417
3.9978 1.66054
7.99122 1.66202
3.99927 4.83702
7.99707 4.86931
3.99963 5.27585
7.99854 5.28208
3.98419 0.419609
7.93702 0.417042
3.9978 3.02183
7.99122 3.08051
3.99927 5.14008
7.99707 5.17975
3.99963 5.70217
7.99854 5.73727
EOD
$v1 << EOD
3.98419 0.0593791
7.93702 0.058701
3.9978 0.0619053
7.99122 0.0612593
3.99927 0.0622091
7.99707 0.0615245
3.99963 0.062321
7.99854 0.0616194
3.98419 0.130048
7.93702 0.129215
3.9978 0.142673
7.99122 0.141413
3.99927 0.144221
7.99707 0.143121
3.99963 0.144372
7.99854 0.143206
EOD
set logscale xy
set xrange [1.9921:15.9971]
set yrange [0.0293505:230.358]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: attention_gate_rx9070 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "custom_paged", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "fallback"
unset output
reset
set terminal pngcairo size 900,660 font "sans,10" fontscale 1.0
set output "roofline-attention_gate_rx9070-NVIDIA-H200.png"
set termoption noenhanced
set encoding utf8
$v0 << EOD
3.98419 0.212338
7.93702 0.210417
3.9978 1.66054
7.99122 1.66202
3.99927 4.83702
7.99707 4.86931
3.99963 5.27585
7.99854 5.28208
3.98419 0.419609
7.93702 0.417042
3.9978 3.02183
7.99122 3.08051
3.99927 5.14008
7.99707 5.17975
3.99963 5.70217
7.99854 5.73727
EOD
$v1 << EOD
3.98419 0.0593791
7.93702 0.058701
3.9978 0.0619053
7.99122 0.0612593
3.99927 0.0622091
7.99707 0.0615245
3.99963 0.062321
7.99854 0.0616194
3.98419 0.130048
7.93702 0.129215
3.9978 0.142673
7.99122 0.141413
3.99927 0.144221
7.99707 0.143121
3.99963 0.144372
7.99854 0.143206
EOD
set logscale xy
set xrange [1.9921:15.9971]
set yrange [0.0293505:230.358]
set grid
set tics out nomirror
set key below left Left reverse samplen 3 maxcols 3 height 1
set ytics (0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200)
set xlabel "operations per byte of least traffic"
set ylabel "10^12 operations/s"
set title "Roofline: attention_gate_rx9070 on NVIDIA H200"
plot x * 4.8 with lines dt 2 lw 1.8 lc rgb "#808080" title "datasheet 4800 GB/s (CITED)", \
     67 with lines dt 4 lw 1.8 lc rgb "#808080" title "datasheet fp32 67.00 TOP/s (CITED)", \
     $v0 using 1:2 with points pt 7 ps 1 lc rgb "#0072b2" title "custom_paged", \
     $v1 using 1:2 with points pt 5 ps 1 lc rgb "#d55e00" title "fallback"
unset output
