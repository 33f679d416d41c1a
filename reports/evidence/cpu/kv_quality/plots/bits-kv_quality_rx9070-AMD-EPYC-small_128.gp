# Redraw with: gnuplot bits-kv_quality_rx9070-AMD-EPYC-small_128.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "bits-kv_quality_rx9070-AMD-EPYC-small_128.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Bits against error, small_128, 4096 tokens"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
plot 2 with points pt 7 lc rgb "#0072b2" title "fp16", 2 with points pt 5 lc rgb "#d55e00" title "bf16", 2 with points pt 9 lc rgb "#009e73" title "fp8", 2 with points pt 13 lc rgb "#000000" title "fp8_fnuz", 2 with points pt 6 lc rgb "#cc79a7" title "turboquant_k8v4", 2 with points pt 4 lc rgb "#56b4e9" title "turboquant_4bit_nc", 2 with points pt 8 lc rgb "#8c6d1f" title "turboquant_k3v4_nc", 2 with points pt 12 lc rgb "#7f7f7f" title "turboquant_3bit_nc", 2 with points pt 11 lc rgb "#0072b2" title "legacy_k4v3", 2 with points pt 10 lc rgb "#d55e00" title "q8_0", 2 with points pt 2 lc rgb "#009e73" title "q4_0", 2 with points pt 1 lc rgb "#000000" title "q4_1", 2 with points pt 7 lc rgb "#cc79a7" title "iq4_nl", 2 with points pt 5 lc rgb "#56b4e9" title "q8_0:q4_0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "bits an element"
set xrange [2:17]
set xtics 2
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2 of the output"
set logscale y
set yrange [0.0018156:0.379674]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
16 0.00254184
EOD
$p0s2 << EOD
8 0.0382683
EOD
$p0s3 << EOD
8 0.0382678
EOD
$p0s4 << EOD
6.125 0.0925908
EOD
$p0s5 << EOD
4.1875 0.123297
EOD
$p0s6 << EOD
3.6875 0.198285
EOD
$p0s7 << EOD
3.1875 0.271195
EOD
$p0s8 << EOD
3.75 0.213504
EOD
$p0s9 << EOD
8.5 0.00725349
EOD
$p0s10 << EOD
4.5 0.114152
EOD
$p0s11 << EOD
5 0.106286
EOD
$p0s12 << EOD
4.5 0.107617
EOD
$p0s13 << EOD
6.5 0.0781196
EOD
plot NaN notitle, \
     $p0s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "KL of the weights, nats"
set logscale y
set yrange [9.85292e-07:0.0216883]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
16 1.37941e-06
EOD
$p1s2 << EOD
8 0.000334393
EOD
$p1s3 << EOD
8 0.000334403
EOD
$p1s4 << EOD
6.125 0.000334393
EOD
$p1s5 << EOD
4.1875 0.00419939
EOD
$p1s6 << EOD
3.6875 0.0154917
EOD
$p1s7 << EOD
3.1875 0.0154917
EOD
$p1s8 << EOD
3.75 0.00423509
EOD
$p1s9 << EOD
8.5 1.20019e-05
EOD
$p1s10 << EOD
4.5 0.00318737
EOD
$p1s11 << EOD
5 0.00271878
EOD
$p1s12 << EOD
4.5 0.00272246
EOD
$p1s13 << EOD
6.5 1.20019e-05
EOD
plot NaN notitle, \
     $p1s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "relative L2 of the output"
set logscale y
set yrange [0.0119063:1.76235]
set format y "%g"
set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1)
$p2s1 << EOD
16 0.0166689
EOD
$p2s2 << EOD
8 0.249311
EOD
$p2s3 << EOD
8 0.249299
EOD
$p2s4 << EOD
6.125 0.259705
EOD
$p2s5 << EOD
4.1875 1.12133
EOD
$p2s6 << EOD
3.6875 1.21603
EOD
$p2s7 << EOD
3.1875 1.25882
EOD
$p2s8 << EOD
3.75 0.438301
EOD
$p2s9 << EOD
8.5 0.0877259
EOD
$p2s10 << EOD
4.5 0.548022
EOD
$p2s11 << EOD
5 0.673769
EOD
$p2s12 << EOD
4.5 0.563889
EOD
$p2s13 << EOD
6.5 0.115069
EOD
plot NaN notitle, \
     $p2s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "KL of the weights, nats"
set logscale y
set yrange [6.48021e-05:0.526087]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
16 9.07229e-05
EOD
$p3s2 << EOD
8 0.0202476
EOD
$p3s3 << EOD
8 0.0202474
EOD
$p3s4 << EOD
6.125 0.0202476
EOD
$p3s5 << EOD
4.1875 0.138446
EOD
$p3s6 << EOD
3.6875 0.375776
EOD
$p3s7 << EOD
3.1875 0.375776
EOD
$p3s8 << EOD
3.75 0.0872402
EOD
$p3s9 << EOD
8.5 0.00229944
EOD
$p3s10 << EOD
4.5 0.123237
EOD
$p3s11 << EOD
5 0.185232
EOD
$p3s12 << EOD
4.5 0.128038
EOD
$p3s13 << EOD
6.5 0.00229944
EOD
plot NaN notitle, \
     $p3s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "relative L2 of the output"
set logscale y
set yrange [0.00180939:0.385935]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
16 0.00253315
EOD
$p4s2 << EOD
8 0.0356612
EOD
$p4s3 << EOD
8 0.0356661
EOD
$p4s4 << EOD
6.125 0.0854525
EOD
$p4s5 << EOD
4.1875 0.131024
EOD
$p4s6 << EOD
3.6875 0.220835
EOD
$p4s7 << EOD
3.1875 0.275668
EOD
$p4s8 << EOD
3.75 0.196783
EOD
$p4s9 << EOD
8.5 0.00748989
EOD
$p4s10 << EOD
4.5 0.116462
EOD
$p4s11 << EOD
5 0.110467
EOD
$p4s12 << EOD
4.5 0.111908
EOD
$p4s13 << EOD
6.5 0.0749712
EOD
plot NaN notitle, \
     $p4s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "KL of the weights, nats"
set logscale y
set yrange [1.08646e-06:0.0238177]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
16 1.52104e-06
EOD
$p5s2 << EOD
8 0.000359868
EOD
$p5s3 << EOD
8 0.000359889
EOD
$p5s4 << EOD
6.125 0.000359868
EOD
$p5s5 << EOD
4.1875 0.00473854
EOD
$p5s6 << EOD
3.6875 0.0170127
EOD
$p5s7 << EOD
3.1875 0.0170127
EOD
$p5s8 << EOD
3.75 0.00436553
EOD
$p5s9 << EOD
8.5 1.4609e-05
EOD
$p5s10 << EOD
4.5 0.00379486
EOD
$p5s11 << EOD
5 0.00312975
EOD
$p5s12 << EOD
4.5 0.00315704
EOD
$p5s13 << EOD
6.5 1.4609e-05
EOD
plot NaN notitle, \
     $p5s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1097 font "sans,10" fontscale 1.0
set output "bits-kv_quality_rx9070-AMD-EPYC-small_128.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Bits against error, small_128, 4096 tokens"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
plot 2 with points pt 7 lc rgb "#0072b2" title "fp16", 2 with points pt 5 lc rgb "#d55e00" title "bf16", 2 with points pt 9 lc rgb "#009e73" title "fp8", 2 with points pt 13 lc rgb "#000000" title "fp8_fnuz", 2 with points pt 6 lc rgb "#cc79a7" title "turboquant_k8v4", 2 with points pt 4 lc rgb "#56b4e9" title "turboquant_4bit_nc", 2 with points pt 8 lc rgb "#8c6d1f" title "turboquant_k3v4_nc", 2 with points pt 12 lc rgb "#7f7f7f" title "turboquant_3bit_nc", 2 with points pt 11 lc rgb "#0072b2" title "legacy_k4v3", 2 with points pt 10 lc rgb "#d55e00" title "q8_0", 2 with points pt 2 lc rgb "#009e73" title "q4_0", 2 with points pt 1 lc rgb "#000000" title "q4_1", 2 with points pt 7 lc rgb "#cc79a7" title "iq4_nl", 2 with points pt 5 lc rgb "#56b4e9" title "q8_0:q4_0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "bits an element"
set xrange [2:17]
set xtics 2
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2 of the output"
set logscale y
set yrange [0.0018156:0.379674]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
16 0.00254184
EOD
$p0s2 << EOD
8 0.0382683
EOD
$p0s3 << EOD
8 0.0382678
EOD
$p0s4 << EOD
6.125 0.0925908
EOD
$p0s5 << EOD
4.1875 0.123297
EOD
$p0s6 << EOD
3.6875 0.198285
EOD
$p0s7 << EOD
3.1875 0.271195
EOD
$p0s8 << EOD
3.75 0.213504
EOD
$p0s9 << EOD
8.5 0.00725349
EOD
$p0s10 << EOD
4.5 0.114152
EOD
$p0s11 << EOD
5 0.106286
EOD
$p0s12 << EOD
4.5 0.107617
EOD
$p0s13 << EOD
6.5 0.0781196
EOD
plot NaN notitle, \
     $p0s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "KL of the weights, nats"
set logscale y
set yrange [9.85292e-07:0.0216883]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
16 1.37941e-06
EOD
$p1s2 << EOD
8 0.000334393
EOD
$p1s3 << EOD
8 0.000334403
EOD
$p1s4 << EOD
6.125 0.000334393
EOD
$p1s5 << EOD
4.1875 0.00419939
EOD
$p1s6 << EOD
3.6875 0.0154917
EOD
$p1s7 << EOD
3.1875 0.0154917
EOD
$p1s8 << EOD
3.75 0.00423509
EOD
$p1s9 << EOD
8.5 1.20019e-05
EOD
$p1s10 << EOD
4.5 0.00318737
EOD
$p1s11 << EOD
5 0.00271878
EOD
$p1s12 << EOD
4.5 0.00272246
EOD
$p1s13 << EOD
6.5 1.20019e-05
EOD
plot NaN notitle, \
     $p1s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "relative L2 of the output"
set logscale y
set yrange [0.0119063:1.76235]
set format y "%g"
set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1)
$p2s1 << EOD
16 0.0166689
EOD
$p2s2 << EOD
8 0.249311
EOD
$p2s3 << EOD
8 0.249299
EOD
$p2s4 << EOD
6.125 0.259705
EOD
$p2s5 << EOD
4.1875 1.12133
EOD
$p2s6 << EOD
3.6875 1.21603
EOD
$p2s7 << EOD
3.1875 1.25882
EOD
$p2s8 << EOD
3.75 0.438301
EOD
$p2s9 << EOD
8.5 0.0877259
EOD
$p2s10 << EOD
4.5 0.548022
EOD
$p2s11 << EOD
5 0.673769
EOD
$p2s12 << EOD
4.5 0.563889
EOD
$p2s13 << EOD
6.5 0.115069
EOD
plot NaN notitle, \
     $p2s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "KL of the weights, nats"
set logscale y
set yrange [6.48021e-05:0.526087]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
16 9.07229e-05
EOD
$p3s2 << EOD
8 0.0202476
EOD
$p3s3 << EOD
8 0.0202474
EOD
$p3s4 << EOD
6.125 0.0202476
EOD
$p3s5 << EOD
4.1875 0.138446
EOD
$p3s6 << EOD
3.6875 0.375776
EOD
$p3s7 << EOD
3.1875 0.375776
EOD
$p3s8 << EOD
3.75 0.0872402
EOD
$p3s9 << EOD
8.5 0.00229944
EOD
$p3s10 << EOD
4.5 0.123237
EOD
$p3s11 << EOD
5 0.185232
EOD
$p3s12 << EOD
4.5 0.128038
EOD
$p3s13 << EOD
6.5 0.00229944
EOD
plot NaN notitle, \
     $p3s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "relative L2 of the output"
set logscale y
set yrange [0.00180939:0.385935]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
16 0.00253315
EOD
$p4s2 << EOD
8 0.0356612
EOD
$p4s3 << EOD
8 0.0356661
EOD
$p4s4 << EOD
6.125 0.0854525
EOD
$p4s5 << EOD
4.1875 0.131024
EOD
$p4s6 << EOD
3.6875 0.220835
EOD
$p4s7 << EOD
3.1875 0.275668
EOD
$p4s8 << EOD
3.75 0.196783
EOD
$p4s9 << EOD
8.5 0.00748989
EOD
$p4s10 << EOD
4.5 0.116462
EOD
$p4s11 << EOD
5 0.110467
EOD
$p4s12 << EOD
4.5 0.111908
EOD
$p4s13 << EOD
6.5 0.0749712
EOD
plot NaN notitle, \
     $p4s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "KL of the weights, nats"
set logscale y
set yrange [1.08646e-06:0.0238177]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
16 1.52104e-06
EOD
$p5s2 << EOD
8 0.000359868
EOD
$p5s3 << EOD
8 0.000359889
EOD
$p5s4 << EOD
6.125 0.000359868
EOD
$p5s5 << EOD
4.1875 0.00473854
EOD
$p5s6 << EOD
3.6875 0.0170127
EOD
$p5s7 << EOD
3.1875 0.0170127
EOD
$p5s8 << EOD
3.75 0.00436553
EOD
$p5s9 << EOD
8.5 1.4609e-05
EOD
$p5s10 << EOD
4.5 0.00379486
EOD
$p5s11 << EOD
5 0.00312975
EOD
$p5s12 << EOD
4.5 0.00315704
EOD
$p5s13 << EOD
6.5 1.4609e-05
EOD
plot NaN notitle, \
     $p5s1 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:2 with points pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s3 using 1:2 with points pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s4 using 1:2 with points pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:2 with points pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:2 with points pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:2 with points pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:2 with points pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:2 with points pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:2 with points pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s11 using 1:2 with points pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s12 using 1:2 with points pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:2 with points pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
unset multiplot
unset output
