# Redraw with: gnuplot medians-gptq_mi100-Intel-R--Xeon-R--Processor-1.gp
set terminal svg size 900,1109 font "sans,12" background "white"
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-1.svg"
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fp32_reduce", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fdot2_as_published", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (100, 200, 500, 1000, 2000, 5000)
set yrange [57.2494:5945.36]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8395
set bmargin at screen 0.6483
set title "qwen3_32b_qkv\nK = 5120, M = 1, N = 10240" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p0s0 << EOD
1 1.23131e+06 1.23131e+06 1.23131e+06
EOD
$p0s1 << EOD
1 792147 792147 792147
EOD
$p0s2 << EOD
1 773171 773171 773171
EOD
$p0s3 << EOD
1 1.59048e+06 1.59048e+06 1.59048e+06
EOD
$p0s4 << EOD
1 1.6149e+06 1.6149e+06 1.6149e+06
EOD
$p0s5 << EOD
1 1.6219e+06 1.6219e+06 1.6219e+06
EOD
$p0s6 << EOD
1 1.63554e+06 1.63554e+06 1.63554e+06
EOD
$p0s7 << EOD
1 1.68556e+06 1.68556e+06 1.68556e+06
EOD
$p0s8 << EOD
1 2.65836e+06 2.65836e+06 2.65836e+06
EOD
$p0s9 << EOD
1 4.55489e+06 4.55489e+06 4.55489e+06
EOD
$p0s10 << EOD
1 258205 258205 258205
EOD
$p0s11 << EOD
1 1.35917e+06 1.35917e+06 1.35917e+06
EOD
$p0s12 << EOD
1 1.56389e+06 1.56389e+06 1.56389e+06
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
set title "qwen3_32b_o\nK = 8192, M = 1, N = 5120" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p1s0 << EOD
1 727877 727877 727877
EOD
$p1s1 << EOD
1 479214 479214 479214
EOD
$p1s2 << EOD
1 461807 461807 461807
EOD
$p1s3 << EOD
1 1.47096e+06 1.47096e+06 1.47096e+06
EOD
$p1s4 << EOD
1 1.56213e+06 1.56213e+06 1.56213e+06
EOD
$p1s5 << EOD
1 1.33348e+06 1.33348e+06 1.33348e+06
EOD
$p1s6 << EOD
1 1.59342e+06 1.59342e+06 1.59342e+06
EOD
$p1s7 << EOD
1 1.56317e+06 1.56317e+06 1.56317e+06
EOD
$p1s8 << EOD
1 2.47423e+06 2.47423e+06 2.47423e+06
EOD
$p1s9 << EOD
1 4.31807e+06 4.31807e+06 4.31807e+06
EOD
$p1s10 << EOD
1 307921 307921 307921
EOD
$p1s11 << EOD
1 1.28922e+06 1.28922e+06 1.28922e+06
EOD
$p1s12 << EOD
1 1.46063e+06 1.46063e+06 1.46063e+06
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
set title "qwen3_32b_gate_up\nK = 5120, M = 1, N = 51200" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p2s0 << EOD
1 4.0017e+06 4.0017e+06 4.0017e+06
EOD
$p2s1 << EOD
1 2.38049e+06 2.38049e+06 2.38049e+06
EOD
$p2s2 << EOD
1 2.35268e+06 2.35268e+06 2.35268e+06
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5437
set bmargin at screen 0.3526
set title "qwen3_32b_down\nK = 25600, M = 1, N = 5120" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p3s0 << EOD
1 2.22896e+06 2.22896e+06 2.22896e+06
EOD
$p3s1 << EOD
1 1.44933e+06 1.44933e+06 1.44933e+06
EOD
$p3s2 << EOD
1 1.43815e+06 1.43815e+06 1.43815e+06
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set xtics (1, 2, 6, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 561703 561703 561703
2 504088 504088 504088
6 1.47545e+06 1.47545e+06 1.47545e+06
18 4.29733e+06 4.29733e+06 4.29733e+06
EOD
$p4s1 << EOD
1 367003 367003 367003
2 288595 288595 288595
6 784706 784706 784706
18 2.09153e+06 2.09153e+06 2.09153e+06
EOD
$p4s2 << EOD
1 359323 359323 359323
2 266930 266930 266930
6 675530 675530 675530
18 1.97437e+06 1.97437e+06 1.97437e+06
EOD
$p4s3 << EOD
1 593049 593049 593049
EOD
$p4s4 << EOD
1 521342 521342 521342
EOD
$p4s5 << EOD
1 576476 576476 576476
EOD
$p4s6 << EOD
1 599809 599809 599809
EOD
$p4s7 << EOD
1 487756 487756 487756
EOD
$p4s8 << EOD
1 942288 942288 942288
EOD
$p4s9 << EOD
1 1.34881e+06 1.34881e+06 1.34881e+06
EOD
$p4s10 << EOD
1 128125 128125 128125
2 83266.9 83266.9 83266.9
6 94949 94949 94949
18 169402 169402 169402
EOD
$p4s11 << EOD
1 476434 476434 476434
2 721992 721992 721992
6 306648 306648 306648
18 456120 456120 456120
EOD
$p4s12 << EOD
1 568047 568047 568047
2 579020 579020 579020
6 1.6674e+06 1.6674e+06 1.6674e+06
18 4.15858e+06 4.15858e+06 4.15858e+06
EOD
plot $p4s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set xtics (1, 2, 6, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 408265 408265 408265
2 477959 477959 477959
6 1.19794e+06 1.19794e+06 1.19794e+06
18 3.4044e+06 3.4044e+06 3.4044e+06
EOD
$p5s1 << EOD
1 280872 280872 280872
2 281542 281542 281542
6 560625 560625 560625
18 1.57245e+06 1.57245e+06 1.57245e+06
EOD
$p5s2 << EOD
1 242054 242054 242054
2 271912 271912 271912
6 516472 516472 516472
18 1.54514e+06 1.54514e+06 1.54514e+06
EOD
$p5s3 << EOD
1 382658 382658 382658
EOD
$p5s4 << EOD
1 377667 377667 377667
EOD
$p5s5 << EOD
1 389633 389633 389633
EOD
$p5s6 << EOD
1 393674 393674 393674
EOD
$p5s7 << EOD
1 383603 383603 383603
EOD
$p5s8 << EOD
1 776178 776178 776178
EOD
$p5s9 << EOD
1 1.05893e+06 1.05893e+06 1.05893e+06
EOD
$p5s10 << EOD
1 116425 116425 116425
2 75802.4 75802.4 75802.4
6 74726 74726 74726
18 100896 100896 100896
EOD
$p5s11 << EOD
1 362060 362060 362060
2 288681 288681 288681
6 337946 337946 337946
18 281492 281492 281492
EOD
$p5s12 << EOD
1 371693 371693 371693
2 475746 475746 475746
6 1.18723e+06 1.18723e+06 1.18723e+06
18 3.1955e+06 3.1955e+06 3.1955e+06
EOD
plot $p5s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1109 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-1.png"
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
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fp32_reduce", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fdot2_as_published", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dispatch"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (100, 200, 500, 1000, 2000, 5000)
set yrange [57.2494:5945.36]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8395
set bmargin at screen 0.6483
set title "qwen3_32b_qkv\nK = 5120, M = 1, N = 10240" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p0s0 << EOD
1 1.23131e+06 1.23131e+06 1.23131e+06
EOD
$p0s1 << EOD
1 792147 792147 792147
EOD
$p0s2 << EOD
1 773171 773171 773171
EOD
$p0s3 << EOD
1 1.59048e+06 1.59048e+06 1.59048e+06
EOD
$p0s4 << EOD
1 1.6149e+06 1.6149e+06 1.6149e+06
EOD
$p0s5 << EOD
1 1.6219e+06 1.6219e+06 1.6219e+06
EOD
$p0s6 << EOD
1 1.63554e+06 1.63554e+06 1.63554e+06
EOD
$p0s7 << EOD
1 1.68556e+06 1.68556e+06 1.68556e+06
EOD
$p0s8 << EOD
1 2.65836e+06 2.65836e+06 2.65836e+06
EOD
$p0s9 << EOD
1 4.55489e+06 4.55489e+06 4.55489e+06
EOD
$p0s10 << EOD
1 258205 258205 258205
EOD
$p0s11 << EOD
1 1.35917e+06 1.35917e+06 1.35917e+06
EOD
$p0s12 << EOD
1 1.56389e+06 1.56389e+06 1.56389e+06
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
set title "qwen3_32b_o\nK = 8192, M = 1, N = 5120" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p1s0 << EOD
1 727877 727877 727877
EOD
$p1s1 << EOD
1 479214 479214 479214
EOD
$p1s2 << EOD
1 461807 461807 461807
EOD
$p1s3 << EOD
1 1.47096e+06 1.47096e+06 1.47096e+06
EOD
$p1s4 << EOD
1 1.56213e+06 1.56213e+06 1.56213e+06
EOD
$p1s5 << EOD
1 1.33348e+06 1.33348e+06 1.33348e+06
EOD
$p1s6 << EOD
1 1.59342e+06 1.59342e+06 1.59342e+06
EOD
$p1s7 << EOD
1 1.56317e+06 1.56317e+06 1.56317e+06
EOD
$p1s8 << EOD
1 2.47423e+06 2.47423e+06 2.47423e+06
EOD
$p1s9 << EOD
1 4.31807e+06 4.31807e+06 4.31807e+06
EOD
$p1s10 << EOD
1 307921 307921 307921
EOD
$p1s11 << EOD
1 1.28922e+06 1.28922e+06 1.28922e+06
EOD
$p1s12 << EOD
1 1.46063e+06 1.46063e+06 1.46063e+06
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
set title "qwen3_32b_gate_up\nK = 5120, M = 1, N = 51200" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p2s0 << EOD
1 4.0017e+06 4.0017e+06 4.0017e+06
EOD
$p2s1 << EOD
1 2.38049e+06 2.38049e+06 2.38049e+06
EOD
$p2s2 << EOD
1 2.35268e+06 2.35268e+06 2.35268e+06
EOD
plot $p2s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5437
set bmargin at screen 0.3526
set title "qwen3_32b_down\nK = 25600, M = 1, N = 5120" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p3s0 << EOD
1 2.22896e+06 2.22896e+06 2.22896e+06
EOD
$p3s1 << EOD
1 1.44933e+06 1.44933e+06 1.44933e+06
EOD
$p3s2 << EOD
1 1.43815e+06 1.43815e+06 1.43815e+06
EOD
plot $p3s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set xtics (1, 2, 6, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p4s0 << EOD
1 561703 561703 561703
2 504088 504088 504088
6 1.47545e+06 1.47545e+06 1.47545e+06
18 4.29733e+06 4.29733e+06 4.29733e+06
EOD
$p4s1 << EOD
1 367003 367003 367003
2 288595 288595 288595
6 784706 784706 784706
18 2.09153e+06 2.09153e+06 2.09153e+06
EOD
$p4s2 << EOD
1 359323 359323 359323
2 266930 266930 266930
6 675530 675530 675530
18 1.97437e+06 1.97437e+06 1.97437e+06
EOD
$p4s3 << EOD
1 593049 593049 593049
EOD
$p4s4 << EOD
1 521342 521342 521342
EOD
$p4s5 << EOD
1 576476 576476 576476
EOD
$p4s6 << EOD
1 599809 599809 599809
EOD
$p4s7 << EOD
1 487756 487756 487756
EOD
$p4s8 << EOD
1 942288 942288 942288
EOD
$p4s9 << EOD
1 1.34881e+06 1.34881e+06 1.34881e+06
EOD
$p4s10 << EOD
1 128125 128125 128125
2 83266.9 83266.9 83266.9
6 94949 94949 94949
18 169402 169402 169402
EOD
$p4s11 << EOD
1 476434 476434 476434
2 721992 721992 721992
6 306648 306648 306648
18 456120 456120 456120
EOD
$p4s12 << EOD
1 568047 568047 568047
2 579020 579020 579020
6 1.6674e+06 1.6674e+06 1.6674e+06
18 4.15858e+06 4.15858e+06 4.15858e+06
EOD
plot $p4s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p4s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p4s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p4s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2480
set bmargin at screen 0.0568
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set xtics (1, 2, 6, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p5s0 << EOD
1 408265 408265 408265
2 477959 477959 477959
6 1.19794e+06 1.19794e+06 1.19794e+06
18 3.4044e+06 3.4044e+06 3.4044e+06
EOD
$p5s1 << EOD
1 280872 280872 280872
2 281542 281542 281542
6 560625 560625 560625
18 1.57245e+06 1.57245e+06 1.57245e+06
EOD
$p5s2 << EOD
1 242054 242054 242054
2 271912 271912 271912
6 516472 516472 516472
18 1.54514e+06 1.54514e+06 1.54514e+06
EOD
$p5s3 << EOD
1 382658 382658 382658
EOD
$p5s4 << EOD
1 377667 377667 377667
EOD
$p5s5 << EOD
1 389633 389633 389633
EOD
$p5s6 << EOD
1 393674 393674 393674
EOD
$p5s7 << EOD
1 383603 383603 383603
EOD
$p5s8 << EOD
1 776178 776178 776178
EOD
$p5s9 << EOD
1 1.05893e+06 1.05893e+06 1.05893e+06
EOD
$p5s10 << EOD
1 116425 116425 116425
2 75802.4 75802.4 75802.4
6 74726 74726 74726
18 100896 100896 100896
EOD
$p5s11 << EOD
1 362060 362060 362060
2 288681 288681 288681
6 337946 337946 337946
18 281492 281492 281492
EOD
$p5s12 << EOD
1 371693 371693 371693
2 475746 475746 475746
6 1.18723e+06 1.18723e+06 1.18723e+06
18 3.1955e+06 3.1955e+06 3.1955e+06
EOD
plot $p5s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s3 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p5s4 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" notitle, \
     $p5s11 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" notitle, \
     $p5s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
