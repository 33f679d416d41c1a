# Redraw with: gnuplot medians-gptq_mi100-Intel-R--Xeon-R--Processor-1.gp
set terminal svg size 900,787 font "sans,12" background "white"
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on Intel(R) Xeon(R) Processor: median time (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9390
set bmargin at screen 0.8399
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8895 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dispatch", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "mfma"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set yrange [6.49532:10361]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 6, 18)
$p0s0 << EOD
1 561703 561703 561703
2 504088 504088 504088
6 1.47545e+06 1.47545e+06 1.47545e+06
18 4.29733e+06 4.29733e+06 4.29733e+06
EOD
$p0s1 << EOD
1 367003 367003 367003
2 288595 288595 288595
6 784706 784706 784706
18 2.09153e+06 2.09153e+06 2.09153e+06
EOD
$p0s2 << EOD
1 593049 593049 593049
EOD
$p0s3 << EOD
1 359323 359323 359323
2 266930 266930 266930
6 675530 675530 675530
18 1.97437e+06 1.97437e+06 1.97437e+06
EOD
$p0s4 << EOD
1 521342 521342 521342
EOD
$p0s5 << EOD
1 576476 576476 576476
EOD
$p0s6 << EOD
1 599809 599809 599809
EOD
$p0s7 << EOD
1 487756 487756 487756
EOD
$p0s8 << EOD
1 942288 942288 942288
EOD
$p0s9 << EOD
1 1.34881e+06 1.34881e+06 1.34881e+06
EOD
$p0s10 << EOD
1 128125 128125 128125
2 83266.9 83266.9 83266.9
6 94949 94949 94949
18 169402 169402 169402
EOD
$p0s11 << EOD
1 476434 476434 476434
2 721992 721992 721992
6 306648 306648 306648
18 456120 456120 456120
EOD
$p0s12 << EOD
1 568047 568047 568047
2 579020 579020 579020
6 1.6674e+06 1.6674e+06 1.6674e+06
18 4.15858e+06 4.15858e+06 4.15858e+06
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
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 6, 18)
$p1s0 << EOD
1 408265 408265 408265
2 477959 477959 477959
6 1.19794e+06 1.19794e+06 1.19794e+06
18 3.4044e+06 3.4044e+06 3.4044e+06
EOD
$p1s1 << EOD
1 280872 280872 280872
2 281542 281542 281542
6 560625 560625 560625
18 1.57245e+06 1.57245e+06 1.57245e+06
EOD
$p1s2 << EOD
1 382658 382658 382658
EOD
$p1s3 << EOD
1 242054 242054 242054
2 271912 271912 271912
6 516472 516472 516472
18 1.54514e+06 1.54514e+06 1.54514e+06
EOD
$p1s4 << EOD
1 377667 377667 377667
EOD
$p1s5 << EOD
1 389633 389633 389633
EOD
$p1s6 << EOD
1 393674 393674 393674
EOD
$p1s7 << EOD
1 383603 383603 383603
EOD
$p1s8 << EOD
1 776178 776178 776178
EOD
$p1s9 << EOD
1 1.05893e+06 1.05893e+06 1.05893e+06
EOD
$p1s10 << EOD
1 116425 116425 116425
2 75802.4 75802.4 75802.4
6 74726 74726 74726
18 100896 100896 100896
EOD
$p1s11 << EOD
1 362060 362060 362060
2 288681 288681 288681
6 337946 337946 337946
18 281492 281492 281492
EOD
$p1s12 << EOD
1 371693 371693 371693
2 475746 475746 475746
6 1.18723e+06 1.18723e+06 1.18723e+06
18 3.1955e+06 3.1955e+06 3.1955e+06
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
set tmargin at screen 0.3494
set bmargin at screen 0.0801
set title "qwq_32b_tp4_o\nK = 1280, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s0 << EOD
1 46973.1 46973.1 46973.1
2 96332.8 96332.8 96332.8
4 171627 171627 171627
6 246784 246784 246784
8 517186 517186 517186
18 1.53939e+06 1.53939e+06 1.53939e+06
EOD
$p2s1 << EOD
1 32089.4 32089.4 32089.4
2 101880 101880 101880
4 97143.6 97143.6 97143.6
6 116620 116620 116620
8 255241 255241 255241
18 720588 720588 720588
EOD
$p2s2 << EOD
1 45464.3 45464.3 45464.3
2 147043 147043 147043
4 182949 182949 182949
6 258271 258271 258271
8 550698 550698 550698
18 2.03777e+06 2.03777e+06 2.03777e+06
EOD
$p2s3 << EOD
1 39340.7 39340.7 39340.7
2 77110.2 77110.2 77110.2
4 96033.4 96033.4 96033.4
6 124356 124356 124356
8 250481 250481 250481
18 764348 764348 764348
EOD
$p2s4 << EOD
1 46213.4 46213.4 46213.4
2 149517 149517 149517
4 196104 196104 196104
6 256090 256090 256090
8 554572 554572 554572
18 1.52023e+06 1.52023e+06 1.52023e+06
EOD
$p2s5 << EOD
1 50452.7 50452.7 50452.7
2 213397 213397 213397
4 190927 190927 190927
6 242650 242650 242650
8 554820 554820 554820
18 1.54014e+06 1.54014e+06 1.54014e+06
EOD
$p2s6 << EOD
1 46557.5 46557.5 46557.5
2 209329 209329 209329
4 189220 189220 189220
6 269073 269073 269073
8 507893 507893 507893
18 2.17495e+06 2.17495e+06 2.17495e+06
EOD
$p2s7 << EOD
1 45885.8 45885.8 45885.8
2 122371 122371 122371
4 163060 163060 163060
6 271377 271377 271377
8 589149 589149 589149
18 1.60246e+06 1.60246e+06 1.60246e+06
EOD
$p2s8 << EOD
1 76742.5 76742.5 76742.5
2 246727 246727 246727
4 240714 240714 240714
6 339564 339564 339564
8 689678 689678 689678
18 2.48896e+06 2.48896e+06 2.48896e+06
EOD
$p2s9 << EOD
1 110715 110715 110715
2 385958 385958 385958
4 304663 304663 304663
6 484567 484567 484567
8 929790 929790 929790
18 2.69787e+06 2.69787e+06 2.69787e+06
EOD
$p2s10 << EOD
1 9814.27 9814.27 9814.27
2 23038.6 23038.6 23038.6
4 17047.2 17047.2 17047.2
6 16823.3 16823.3 16823.3
8 33448.2 33448.2 33448.2
18 38028.8 38028.8 38028.8
EOD
$p2s11 << EOD
1 43352.8 43352.8 43352.8
2 97127 97127 97127
4 64993.5 64993.5 64993.5
6 61635.2 61635.2 61635.2
8 90443.9 90443.9 90443.9
18 237136 237136 237136
EOD
$p2s12 << EOD
1 44111.9 44111.9 44111.9
2 151071 151071 151071
4 185779 185779 185779
6 271513 271513 271513
8 550900 550900 550900
18 1.92643e+06 1.92643e+06 1.92643e+06
EOD
$p2s13 << EOD
1 868108 868108 868108
2 2.57793e+06 2.57793e+06 2.57793e+06
4 1.66372e+06 1.66372e+06 1.66372e+06
6 1.54422e+06 1.54422e+06 1.54422e+06
8 2.66982e+06 2.66982e+06 2.66982e+06
18 6.85716e+06 6.85716e+06 6.85716e+06
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
     $p2s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,787 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on Intel(R) Xeon(R) Processor: median time (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9390
set bmargin at screen 0.8399
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8895 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "baseline", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "fdot2", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fdot2_as_published", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "fp32_reduce", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "vec_int2", 2 with linespoints pt 4 ps 1 dt 1 lw 1.8 lc rgb "#56b4e9" title "vec_int", 2 with linespoints pt 8 ps 1 dt 2 lw 1.8 lc rgb "#8c6d1f" title "lds_coalesced", 2 with linespoints pt 12 ps 1 dt 3 lw 1.8 lc rgb "#7f7f7f" title "transposed", 2 with linespoints pt 11 ps 1 dt 4 lw 1.8 lc rgb "#0072b2" title "wave_shuffle", 2 with linespoints pt 10 ps 1 dt 5 lw 1.8 lc rgb "#d55e00" title "alt", 2 with linespoints pt 2 ps 1 dt 1 lw 1.8 lc rgb "#009e73" title "library_fp16", 2 with linespoints pt 1 ps 1 dt 2 lw 1.8 lc rgb "#000000" title "dequant_gemm", 2 with linespoints pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" title "dispatch", 2 with linespoints pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" title "mfma"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "ms, functional: CPU"
set logscale y
set ytics (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000)
set yrange [6.49532:10361]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "qwen3_32b_tp4_qkv\nK = 5120, N = 2560" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 6, 18)
$p0s0 << EOD
1 561703 561703 561703
2 504088 504088 504088
6 1.47545e+06 1.47545e+06 1.47545e+06
18 4.29733e+06 4.29733e+06 4.29733e+06
EOD
$p0s1 << EOD
1 367003 367003 367003
2 288595 288595 288595
6 784706 784706 784706
18 2.09153e+06 2.09153e+06 2.09153e+06
EOD
$p0s2 << EOD
1 593049 593049 593049
EOD
$p0s3 << EOD
1 359323 359323 359323
2 266930 266930 266930
6 675530 675530 675530
18 1.97437e+06 1.97437e+06 1.97437e+06
EOD
$p0s4 << EOD
1 521342 521342 521342
EOD
$p0s5 << EOD
1 576476 576476 576476
EOD
$p0s6 << EOD
1 599809 599809 599809
EOD
$p0s7 << EOD
1 487756 487756 487756
EOD
$p0s8 << EOD
1 942288 942288 942288
EOD
$p0s9 << EOD
1 1.34881e+06 1.34881e+06 1.34881e+06
EOD
$p0s10 << EOD
1 128125 128125 128125
2 83266.9 83266.9 83266.9
6 94949 94949 94949
18 169402 169402 169402
EOD
$p0s11 << EOD
1 476434 476434 476434
2 721992 721992 721992
6 306648 306648 306648
18 456120 456120 456120
EOD
$p0s12 << EOD
1 568047 568047 568047
2 579020 579020 579020
6 1.6674e+06 1.6674e+06 1.6674e+06
18 4.15858e+06 4.15858e+06 4.15858e+06
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
set tmargin at screen 0.7662
set bmargin at screen 0.4968
set title "qwen3_32b_tp4_o\nK = 2048, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 6, 18)
$p1s0 << EOD
1 408265 408265 408265
2 477959 477959 477959
6 1.19794e+06 1.19794e+06 1.19794e+06
18 3.4044e+06 3.4044e+06 3.4044e+06
EOD
$p1s1 << EOD
1 280872 280872 280872
2 281542 281542 281542
6 560625 560625 560625
18 1.57245e+06 1.57245e+06 1.57245e+06
EOD
$p1s2 << EOD
1 382658 382658 382658
EOD
$p1s3 << EOD
1 242054 242054 242054
2 271912 271912 271912
6 516472 516472 516472
18 1.54514e+06 1.54514e+06 1.54514e+06
EOD
$p1s4 << EOD
1 377667 377667 377667
EOD
$p1s5 << EOD
1 389633 389633 389633
EOD
$p1s6 << EOD
1 393674 393674 393674
EOD
$p1s7 << EOD
1 383603 383603 383603
EOD
$p1s8 << EOD
1 776178 776178 776178
EOD
$p1s9 << EOD
1 1.05893e+06 1.05893e+06 1.05893e+06
EOD
$p1s10 << EOD
1 116425 116425 116425
2 75802.4 75802.4 75802.4
6 74726 74726 74726
18 100896 100896 100896
EOD
$p1s11 << EOD
1 362060 362060 362060
2 288681 288681 288681
6 337946 337946 337946
18 281492 281492 281492
EOD
$p1s12 << EOD
1 371693 371693 371693
2 475746 475746 475746
6 1.18723e+06 1.18723e+06 1.18723e+06
18 3.1955e+06 3.1955e+06 3.1955e+06
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
set tmargin at screen 0.3494
set bmargin at screen 0.0801
set title "qwq_32b_tp4_o\nK = 1280, N = 5120" font ",9"
set logscale x 2
set xrange [0.869565:20.7]
set xtics (1, 2, 4, 6, 8, 18)
$p2s0 << EOD
1 46973.1 46973.1 46973.1
2 96332.8 96332.8 96332.8
4 171627 171627 171627
6 246784 246784 246784
8 517186 517186 517186
18 1.53939e+06 1.53939e+06 1.53939e+06
EOD
$p2s1 << EOD
1 32089.4 32089.4 32089.4
2 101880 101880 101880
4 97143.6 97143.6 97143.6
6 116620 116620 116620
8 255241 255241 255241
18 720588 720588 720588
EOD
$p2s2 << EOD
1 45464.3 45464.3 45464.3
2 147043 147043 147043
4 182949 182949 182949
6 258271 258271 258271
8 550698 550698 550698
18 2.03777e+06 2.03777e+06 2.03777e+06
EOD
$p2s3 << EOD
1 39340.7 39340.7 39340.7
2 77110.2 77110.2 77110.2
4 96033.4 96033.4 96033.4
6 124356 124356 124356
8 250481 250481 250481
18 764348 764348 764348
EOD
$p2s4 << EOD
1 46213.4 46213.4 46213.4
2 149517 149517 149517
4 196104 196104 196104
6 256090 256090 256090
8 554572 554572 554572
18 1.52023e+06 1.52023e+06 1.52023e+06
EOD
$p2s5 << EOD
1 50452.7 50452.7 50452.7
2 213397 213397 213397
4 190927 190927 190927
6 242650 242650 242650
8 554820 554820 554820
18 1.54014e+06 1.54014e+06 1.54014e+06
EOD
$p2s6 << EOD
1 46557.5 46557.5 46557.5
2 209329 209329 209329
4 189220 189220 189220
6 269073 269073 269073
8 507893 507893 507893
18 2.17495e+06 2.17495e+06 2.17495e+06
EOD
$p2s7 << EOD
1 45885.8 45885.8 45885.8
2 122371 122371 122371
4 163060 163060 163060
6 271377 271377 271377
8 589149 589149 589149
18 1.60246e+06 1.60246e+06 1.60246e+06
EOD
$p2s8 << EOD
1 76742.5 76742.5 76742.5
2 246727 246727 246727
4 240714 240714 240714
6 339564 339564 339564
8 689678 689678 689678
18 2.48896e+06 2.48896e+06 2.48896e+06
EOD
$p2s9 << EOD
1 110715 110715 110715
2 385958 385958 385958
4 304663 304663 304663
6 484567 484567 484567
8 929790 929790 929790
18 2.69787e+06 2.69787e+06 2.69787e+06
EOD
$p2s10 << EOD
1 9814.27 9814.27 9814.27
2 23038.6 23038.6 23038.6
4 17047.2 17047.2 17047.2
6 16823.3 16823.3 16823.3
8 33448.2 33448.2 33448.2
18 38028.8 38028.8 38028.8
EOD
$p2s11 << EOD
1 43352.8 43352.8 43352.8
2 97127 97127 97127
4 64993.5 64993.5 64993.5
6 61635.2 61635.2 61635.2
8 90443.9 90443.9 90443.9
18 237136 237136 237136
EOD
$p2s12 << EOD
1 44111.9 44111.9 44111.9
2 151071 151071 151071
4 185779 185779 185779
6 271513 271513 271513
8 550900 550900 550900
18 1.92643e+06 1.92643e+06 1.92643e+06
EOD
$p2s13 << EOD
1 868108 868108 868108
2 2.57793e+06 2.57793e+06 2.57793e+06
4 1.66372e+06 1.66372e+06 1.66372e+06
6 1.54422e+06 1.54422e+06 1.54422e+06
8 2.66982e+06 2.66982e+06 2.66982e+06
18 6.85716e+06 6.85716e+06 6.85716e+06
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
     $p2s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
unset multiplot
unset output
