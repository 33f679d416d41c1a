# Redraw with: gnuplot bits-kv_quality_rx9070-NVIDIA-H200-qwen3_8b.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "bits-kv_quality_rx9070-NVIDIA-H200-qwen3_8b.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Bits against error, qwen3_8b, 65536 tokens"
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
set yrange [0.0017278:0.379986]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
16 0.00241892
EOD
$p0s2 << EOD
8 0.0380157
EOD
$p0s3 << EOD
8 0.0380203
EOD
$p0s4 << EOD
6.125 0.0962512
EOD
$p0s5 << EOD
4.1875 0.131467
EOD
$p0s6 << EOD
3.6875 0.206539
EOD
$p0s7 << EOD
3.1875 0.271418
EOD
$p0s8 << EOD
3.75 0.205566
EOD
$p0s9 << EOD
8.5 0.0072308
EOD
$p0s10 << EOD
4.5 0.114442
EOD
$p0s11 << EOD
5 0.108584
EOD
$p0s12 << EOD
4.5 0.106877
EOD
$p0s13 << EOD
6.5 0.0821865
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
set yrange [1.03211e-06:0.0235213]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
16 1.44495e-06
EOD
$p1s2 << EOD
8 0.000357187
EOD
$p1s3 << EOD
8 0.000357186
EOD
$p1s4 << EOD
6.125 0.000357187
EOD
$p1s5 << EOD
4.1875 0.00453587
EOD
$p1s6 << EOD
3.6875 0.016801
EOD
$p1s7 << EOD
3.1875 0.016801
EOD
$p1s8 << EOD
3.75 0.00453841
EOD
$p1s9 << EOD
8.5 1.28313e-05
EOD
$p1s10 << EOD
4.5 0.00333822
EOD
$p1s11 << EOD
5 0.00284728
EOD
$p1s12 << EOD
4.5 0.00290423
EOD
$p1s13 << EOD
6.5 1.28313e-05
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
set yrange [0.0143146:4.67618]
set format y "%.0e"
set ytics 10
$p2s1 << EOD
16 0.0200404
EOD
$p2s2 << EOD
8 0.357882
EOD
$p2s3 << EOD
8 0.357888
EOD
$p2s4 << EOD
6.125 0.369699
EOD
$p2s5 << EOD
4.1875 0.748698
EOD
$p2s6 << EOD
3.6875 3.26554
EOD
$p2s7 << EOD
3.1875 3.34013
EOD
$p2s8 << EOD
3.75 0.630365
EOD
$p2s9 << EOD
8.5 0.086007
EOD
$p2s10 << EOD
4.5 0.445206
EOD
$p2s11 << EOD
5 1.92504
EOD
$p2s12 << EOD
4.5 0.487466
EOD
$p2s13 << EOD
6.5 0.120434
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
set yrange [4.49625e-05:0.750083]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
16 6.29475e-05
EOD
$p3s2 << EOD
8 0.0162272
EOD
$p3s3 << EOD
8 0.0162272
EOD
$p3s4 << EOD
6.125 0.0162272
EOD
$p3s5 << EOD
4.1875 0.105117
EOD
$p3s6 << EOD
3.6875 0.535774
EOD
$p3s7 << EOD
3.1875 0.535774
EOD
$p3s8 << EOD
3.75 0.100947
EOD
$p3s9 << EOD
8.5 0.00217799
EOD
$p3s10 << EOD
4.5 0.108838
EOD
$p3s11 << EOD
5 0.240852
EOD
$p3s12 << EOD
4.5 0.10747
EOD
$p3s13 << EOD
6.5 0.00217799
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
set yrange [0.0019277:0.42287]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
16 0.00269879
EOD
$p4s2 << EOD
8 0.0427562
EOD
$p4s3 << EOD
8 0.0427566
EOD
$p4s4 << EOD
6.125 0.0973778
EOD
$p4s5 << EOD
4.1875 0.148307
EOD
$p4s6 << EOD
3.6875 0.236082
EOD
$p4s7 << EOD
3.1875 0.30205
EOD
$p4s8 << EOD
3.75 0.218326
EOD
$p4s9 << EOD
8.5 0.00810557
EOD
$p4s10 << EOD
4.5 0.134557
EOD
$p4s11 << EOD
5 0.126003
EOD
$p4s12 << EOD
4.5 0.126452
EOD
$p4s13 << EOD
6.5 0.0825142
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
set yrange [1.12658e-06:0.0257121]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
16 1.57721e-06
EOD
$p5s2 << EOD
8 0.000388407
EOD
$p5s3 << EOD
8 0.000388404
EOD
$p5s4 << EOD
6.125 0.000388407
EOD
$p5s5 << EOD
4.1875 0.00500986
EOD
$p5s6 << EOD
3.6875 0.0183658
EOD
$p5s7 << EOD
3.1875 0.0183658
EOD
$p5s8 << EOD
3.75 0.00492648
EOD
$p5s9 << EOD
8.5 1.52302e-05
EOD
$p5s10 << EOD
4.5 0.00391929
EOD
$p5s11 << EOD
5 0.00327687
EOD
$p5s12 << EOD
4.5 0.00334021
EOD
$p5s13 << EOD
6.5 1.52302e-05
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
set output "bits-kv_quality_rx9070-NVIDIA-H200-qwen3_8b.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Bits against error, qwen3_8b, 65536 tokens"
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
set yrange [0.0017278:0.379986]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
16 0.00241892
EOD
$p0s2 << EOD
8 0.0380157
EOD
$p0s3 << EOD
8 0.0380203
EOD
$p0s4 << EOD
6.125 0.0962512
EOD
$p0s5 << EOD
4.1875 0.131467
EOD
$p0s6 << EOD
3.6875 0.206539
EOD
$p0s7 << EOD
3.1875 0.271418
EOD
$p0s8 << EOD
3.75 0.205566
EOD
$p0s9 << EOD
8.5 0.0072308
EOD
$p0s10 << EOD
4.5 0.114442
EOD
$p0s11 << EOD
5 0.108584
EOD
$p0s12 << EOD
4.5 0.106877
EOD
$p0s13 << EOD
6.5 0.0821865
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
set yrange [1.03211e-06:0.0235213]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
16 1.44495e-06
EOD
$p1s2 << EOD
8 0.000357187
EOD
$p1s3 << EOD
8 0.000357186
EOD
$p1s4 << EOD
6.125 0.000357187
EOD
$p1s5 << EOD
4.1875 0.00453587
EOD
$p1s6 << EOD
3.6875 0.016801
EOD
$p1s7 << EOD
3.1875 0.016801
EOD
$p1s8 << EOD
3.75 0.00453841
EOD
$p1s9 << EOD
8.5 1.28313e-05
EOD
$p1s10 << EOD
4.5 0.00333822
EOD
$p1s11 << EOD
5 0.00284728
EOD
$p1s12 << EOD
4.5 0.00290423
EOD
$p1s13 << EOD
6.5 1.28313e-05
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
set yrange [0.0143146:4.67618]
set format y "%.0e"
set ytics 10
$p2s1 << EOD
16 0.0200404
EOD
$p2s2 << EOD
8 0.357882
EOD
$p2s3 << EOD
8 0.357888
EOD
$p2s4 << EOD
6.125 0.369699
EOD
$p2s5 << EOD
4.1875 0.748698
EOD
$p2s6 << EOD
3.6875 3.26554
EOD
$p2s7 << EOD
3.1875 3.34013
EOD
$p2s8 << EOD
3.75 0.630365
EOD
$p2s9 << EOD
8.5 0.086007
EOD
$p2s10 << EOD
4.5 0.445206
EOD
$p2s11 << EOD
5 1.92504
EOD
$p2s12 << EOD
4.5 0.487466
EOD
$p2s13 << EOD
6.5 0.120434
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
set yrange [4.49625e-05:0.750083]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
16 6.29475e-05
EOD
$p3s2 << EOD
8 0.0162272
EOD
$p3s3 << EOD
8 0.0162272
EOD
$p3s4 << EOD
6.125 0.0162272
EOD
$p3s5 << EOD
4.1875 0.105117
EOD
$p3s6 << EOD
3.6875 0.535774
EOD
$p3s7 << EOD
3.1875 0.535774
EOD
$p3s8 << EOD
3.75 0.100947
EOD
$p3s9 << EOD
8.5 0.00217799
EOD
$p3s10 << EOD
4.5 0.108838
EOD
$p3s11 << EOD
5 0.240852
EOD
$p3s12 << EOD
4.5 0.10747
EOD
$p3s13 << EOD
6.5 0.00217799
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
set yrange [0.0019277:0.42287]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
16 0.00269879
EOD
$p4s2 << EOD
8 0.0427562
EOD
$p4s3 << EOD
8 0.0427566
EOD
$p4s4 << EOD
6.125 0.0973778
EOD
$p4s5 << EOD
4.1875 0.148307
EOD
$p4s6 << EOD
3.6875 0.236082
EOD
$p4s7 << EOD
3.1875 0.30205
EOD
$p4s8 << EOD
3.75 0.218326
EOD
$p4s9 << EOD
8.5 0.00810557
EOD
$p4s10 << EOD
4.5 0.134557
EOD
$p4s11 << EOD
5 0.126003
EOD
$p4s12 << EOD
4.5 0.126452
EOD
$p4s13 << EOD
6.5 0.0825142
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
set yrange [1.12658e-06:0.0257121]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
16 1.57721e-06
EOD
$p5s2 << EOD
8 0.000388407
EOD
$p5s3 << EOD
8 0.000388404
EOD
$p5s4 << EOD
6.125 0.000388407
EOD
$p5s5 << EOD
4.1875 0.00500986
EOD
$p5s6 << EOD
3.6875 0.0183658
EOD
$p5s7 << EOD
3.1875 0.0183658
EOD
$p5s8 << EOD
3.75 0.00492648
EOD
$p5s9 << EOD
8.5 1.52302e-05
EOD
$p5s10 << EOD
4.5 0.00391929
EOD
$p5s11 << EOD
5 0.00327687
EOD
$p5s12 << EOD
4.5 0.00334021
EOD
$p5s13 << EOD
6.5 1.52302e-05
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
