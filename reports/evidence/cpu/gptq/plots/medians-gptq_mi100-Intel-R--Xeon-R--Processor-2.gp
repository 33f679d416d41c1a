# Redraw with: gnuplot medians-gptq_mi100-Intel-R--Xeon-R--Processor-2.gp
set terminal svg size 900,1109 font "sans,12" background "white"
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-2.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on Intel(R) Xeon(R) Processor: median time (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9567
set bmargin at screen 0.8918
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9243 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (200, 500, 1000, 2000, 5000)
set yrange [145.663:7681.6]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8395
set bmargin at screen 0.6483
set title "qwen3_32b_tp4_gate_up\nK = 5120, M = 1, N = 12800" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p0s0 << EOD
1 1.95939e+06 1.95939e+06 1.95939e+06
EOD
$p0s1 << EOD
1 1.20602e+06 1.20602e+06 1.20602e+06
EOD
$p0s2 << EOD
1 1.88337e+06 1.88337e+06 1.88337e+06
EOD
$p0s3 << EOD
1 1.10613e+06 1.10613e+06 1.10613e+06
EOD
$p0s4 << EOD
1 2.52578e+06 2.52578e+06 2.52578e+06
EOD
$p0s5 << EOD
1 2.90901e+06 2.90901e+06 2.90901e+06
EOD
$p0s6 << EOD
1 2.65446e+06 2.65446e+06 2.65446e+06
EOD
$p0s7 << EOD
1 2.07786e+06 2.07786e+06 2.07786e+06
EOD
$p0s8 << EOD
1 3.54789e+06 3.54789e+06 3.54789e+06
EOD
$p0s9 << EOD
1 6.10263e+06 6.10263e+06 6.10263e+06
EOD
$p0s10 << EOD
1 1.10516e+06 1.10516e+06 1.10516e+06
EOD
$p0s11 << EOD
1 2.83513e+06 2.83513e+06 2.83513e+06
EOD
$p0s12 << EOD
1 1.84091e+06 1.84091e+06 1.84091e+06
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8395
set bmargin at screen 0.6483
set title "qwen3_32b_tp4_down\nK = 6400, M = 1, N = 5120" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p1s0 << EOD
1 883251 883251 883251
EOD
$p1s1 << EOD
1 514088 514088 514088
EOD
$p1s2 << EOD
1 771250 771250 771250
EOD
$p1s3 << EOD
1 509360 509360 509360
EOD
$p1s4 << EOD
1 816212 816212 816212
EOD
$p1s5 << EOD
1 806734 806734 806734
EOD
$p1s6 << EOD
1 795517 795517 795517
EOD
$p1s7 << EOD
1 803876 803876 803876
EOD
$p1s8 << EOD
1 1.37099e+06 1.37099e+06 1.37099e+06
EOD
$p1s9 << EOD
1 2.16035e+06 2.16035e+06 2.16035e+06
EOD
$p1s10 << EOD
1 219258 219258 219258
EOD
$p1s11 << EOD
1 730782 730782 730782
EOD
$p1s12 << EOD
1 748258 748258 748258
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5437
set bmargin at screen 0.3526
set title "qwq_32b_qkv\nK = 5120, M = 1, N = 7168" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p2s0 << EOD
1 522483 522483 522483
EOD
$p2s1 << EOD
1 345039 345039 345039
EOD
$p2s2 << EOD
1 1.21814e+06 1.21814e+06 1.21814e+06
EOD
$p2s3 << EOD
1 349744 349744 349744
EOD
$p2s4 << EOD
1 1.27587e+06 1.27587e+06 1.27587e+06
EOD
$p2s5 << EOD
1 1.28574e+06 1.28574e+06 1.28574e+06
EOD
$p2s6 << EOD
1 1.3586e+06 1.3586e+06 1.3586e+06
EOD
$p2s7 << EOD
1 1.16595e+06 1.16595e+06 1.16595e+06
EOD
$p2s8 << EOD
1 2.08459e+06 2.08459e+06 2.08459e+06
EOD
$p2s9 << EOD
1 3.38141e+06 3.38141e+06 3.38141e+06
EOD
$p2s10 << EOD
1 211107 211107 211107
EOD
$p2s11 << EOD
1 1.06293e+06 1.06293e+06 1.06293e+06
EOD
$p2s12 << EOD
1 1.32032e+06 1.32032e+06 1.32032e+06
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p2s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5437
set bmargin at screen 0.3526
set title "qwq_32b_o\nK = 5120, M = 1, N = 5120" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p3s0 << EOD
1 293765 293765 293765
EOD
$p3s1 << EOD
1 198630 198630 198630
EOD
$p3s2 << EOD
1 887859 887859 887859
EOD
$p3s3 << EOD
1 183351 183351 183351
EOD
$p3s4 << EOD
1 942888 942888 942888
EOD
$p3s5 << EOD
1 847528 847528 847528
EOD
$p3s6 << EOD
1 793190 793190 793190
EOD
$p3s7 << EOD
1 846202 846202 846202
EOD
$p3s8 << EOD
1 1.66337e+06 1.66337e+06 1.66337e+06
EOD
$p3s9 << EOD
1 3.02852e+06 3.02852e+06 3.02852e+06
EOD
$p3s10 << EOD
1 217200 217200 217200
EOD
$p3s11 << EOD
1 796687 796687 796687
EOD
$p3s12 << EOD
1 978861 978861 978861
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwq_32b_gate_up\nK = 5120, M = 1, N = 55296" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p4s0 << EOD
1 3.22404e+06 3.22404e+06 3.22404e+06
EOD
$p4s1 << EOD
1 1.99312e+06 1.99312e+06 1.99312e+06
EOD
$p4s3 << EOD
1 1.97308e+06 1.97308e+06 1.97308e+06
EOD
plot $p4s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwq_32b_down\nK = 27648, M = 1, N = 5120" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p5s0 << EOD
1 2.39507e+06 2.39507e+06 2.39507e+06
EOD
$p5s1 << EOD
1 1.56688e+06 1.56688e+06 1.56688e+06
EOD
$p5s3 << EOD
1 1.54498e+06 1.54498e+06 1.54498e+06
EOD
plot $p5s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1109 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-2.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on Intel(R) Xeon(R) Processor: median time (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9567
set bmargin at screen 0.8918
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9243 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (200, 500, 1000, 2000, 5000)
set yrange [145.663:7681.6]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8395
set bmargin at screen 0.6483
set title "qwen3_32b_tp4_gate_up\nK = 5120, M = 1, N = 12800" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p0s0 << EOD
1 1.95939e+06 1.95939e+06 1.95939e+06
EOD
$p0s1 << EOD
1 1.20602e+06 1.20602e+06 1.20602e+06
EOD
$p0s2 << EOD
1 1.88337e+06 1.88337e+06 1.88337e+06
EOD
$p0s3 << EOD
1 1.10613e+06 1.10613e+06 1.10613e+06
EOD
$p0s4 << EOD
1 2.52578e+06 2.52578e+06 2.52578e+06
EOD
$p0s5 << EOD
1 2.90901e+06 2.90901e+06 2.90901e+06
EOD
$p0s6 << EOD
1 2.65446e+06 2.65446e+06 2.65446e+06
EOD
$p0s7 << EOD
1 2.07786e+06 2.07786e+06 2.07786e+06
EOD
$p0s8 << EOD
1 3.54789e+06 3.54789e+06 3.54789e+06
EOD
$p0s9 << EOD
1 6.10263e+06 6.10263e+06 6.10263e+06
EOD
$p0s10 << EOD
1 1.10516e+06 1.10516e+06 1.10516e+06
EOD
$p0s11 << EOD
1 2.83513e+06 2.83513e+06 2.83513e+06
EOD
$p0s12 << EOD
1 1.84091e+06 1.84091e+06 1.84091e+06
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p0s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8395
set bmargin at screen 0.6483
set title "qwen3_32b_tp4_down\nK = 6400, M = 1, N = 5120" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p1s0 << EOD
1 883251 883251 883251
EOD
$p1s1 << EOD
1 514088 514088 514088
EOD
$p1s2 << EOD
1 771250 771250 771250
EOD
$p1s3 << EOD
1 509360 509360 509360
EOD
$p1s4 << EOD
1 816212 816212 816212
EOD
$p1s5 << EOD
1 806734 806734 806734
EOD
$p1s6 << EOD
1 795517 795517 795517
EOD
$p1s7 << EOD
1 803876 803876 803876
EOD
$p1s8 << EOD
1 1.37099e+06 1.37099e+06 1.37099e+06
EOD
$p1s9 << EOD
1 2.16035e+06 2.16035e+06 2.16035e+06
EOD
$p1s10 << EOD
1 219258 219258 219258
EOD
$p1s11 << EOD
1 730782 730782 730782
EOD
$p1s12 << EOD
1 748258 748258 748258
EOD
plot $p1s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p1s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p1s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5437
set bmargin at screen 0.3526
set title "qwq_32b_qkv\nK = 5120, M = 1, N = 7168" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p2s0 << EOD
1 522483 522483 522483
EOD
$p2s1 << EOD
1 345039 345039 345039
EOD
$p2s2 << EOD
1 1.21814e+06 1.21814e+06 1.21814e+06
EOD
$p2s3 << EOD
1 349744 349744 349744
EOD
$p2s4 << EOD
1 1.27587e+06 1.27587e+06 1.27587e+06
EOD
$p2s5 << EOD
1 1.28574e+06 1.28574e+06 1.28574e+06
EOD
$p2s6 << EOD
1 1.3586e+06 1.3586e+06 1.3586e+06
EOD
$p2s7 << EOD
1 1.16595e+06 1.16595e+06 1.16595e+06
EOD
$p2s8 << EOD
1 2.08459e+06 2.08459e+06 2.08459e+06
EOD
$p2s9 << EOD
1 3.38141e+06 3.38141e+06 3.38141e+06
EOD
$p2s10 << EOD
1 211107 211107 211107
EOD
$p2s11 << EOD
1 1.06293e+06 1.06293e+06 1.06293e+06
EOD
$p2s12 << EOD
1 1.32032e+06 1.32032e+06 1.32032e+06
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p2s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p2s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5437
set bmargin at screen 0.3526
set title "qwq_32b_o\nK = 5120, M = 1, N = 5120" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p3s0 << EOD
1 293765 293765 293765
EOD
$p3s1 << EOD
1 198630 198630 198630
EOD
$p3s2 << EOD
1 887859 887859 887859
EOD
$p3s3 << EOD
1 183351 183351 183351
EOD
$p3s4 << EOD
1 942888 942888 942888
EOD
$p3s5 << EOD
1 847528 847528 847528
EOD
$p3s6 << EOD
1 793190 793190 793190
EOD
$p3s7 << EOD
1 846202 846202 846202
EOD
$p3s8 << EOD
1 1.66337e+06 1.66337e+06 1.66337e+06
EOD
$p3s9 << EOD
1 3.02852e+06 3.02852e+06 3.02852e+06
EOD
$p3s10 << EOD
1 217200 217200 217200
EOD
$p3s11 << EOD
1 796687 796687 796687
EOD
$p3s12 << EOD
1 978861 978861 978861
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p3s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p3s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwq_32b_gate_up\nK = 5120, M = 1, N = 55296" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p4s0 << EOD
1 3.22404e+06 3.22404e+06 3.22404e+06
EOD
$p4s1 << EOD
1 1.99312e+06 1.99312e+06 1.99312e+06
EOD
$p4s3 << EOD
1 1.97308e+06 1.97308e+06 1.97308e+06
EOD
plot $p4s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwq_32b_down\nK = 27648, M = 1, N = 5120" font ",9"
set xtics (1)
set xrange [0.5:1.5]
$p5s0 << EOD
1 2.39507e+06 2.39507e+06 2.39507e+06
EOD
$p5s1 << EOD
1 1.56688e+06 1.56688e+06 1.56688e+06
EOD
$p5s3 << EOD
1 1.54498e+06 1.54498e+06 1.54498e+06
EOD
plot $p5s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
