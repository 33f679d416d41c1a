# Redraw with: gnuplot medians-gptq_mi100-Intel-R--Xeon-R--Processor-3.gp
set terminal svg size 900,781 font "sans,12" background "white"
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on Intel(R) Xeon(R) Processor: median time (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9385
set bmargin at screen 0.8464
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8924 center center horizontal maxcols 4 samplen 3
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
set tmargin at screen 0.7721
set bmargin at screen 0.5006
set title "qwq_32b_tp4_qkv\nK = 5120, M = 1, N = 1792" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p0s0 << EOD
1 186858 186858 186858
EOD
$p0s1 << EOD
1 113455 113455 113455
EOD
$p0s2 << EOD
1 177184 177184 177184
EOD
$p0s3 << EOD
1 119992 119992 119992
EOD
$p0s4 << EOD
1 166430 166430 166430
EOD
$p0s5 << EOD
1 193885 193885 193885
EOD
$p0s6 << EOD
1 183576 183576 183576
EOD
$p0s7 << EOD
1 171383 171383 171383
EOD
$p0s8 << EOD
1 284754 284754 284754
EOD
$p0s9 << EOD
1 459819 459819 459819
EOD
$p0s10 << EOD
1 24602.7 24602.7 24602.7
EOD
$p0s11 << EOD
1 144071 144071 144071
EOD
$p0s12 << EOD
1 196274 196274 196274
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
set tmargin at screen 0.7721
set bmargin at screen 0.5006
set title "qwq_32b_tp4_o\nK = 1280, N = 5120" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 46973.1 46973.1 46973.1
2 96332.8 96332.8 96332.8
4 171627 171627 171627
6 246784 246784 246784
8 517186 517186 517186
18 1.53939e+06 1.53939e+06 1.53939e+06
EOD
$p1s1 << EOD
1 32089.4 32089.4 32089.4
2 101880 101880 101880
4 97143.6 97143.6 97143.6
6 116620 116620 116620
8 255241 255241 255241
18 720588 720588 720588
EOD
$p1s2 << EOD
1 45464.3 45464.3 45464.3
2 147043 147043 147043
4 182949 182949 182949
6 258271 258271 258271
8 550698 550698 550698
18 2.03777e+06 2.03777e+06 2.03777e+06
EOD
$p1s3 << EOD
1 39340.7 39340.7 39340.7
2 77110.2 77110.2 77110.2
4 96033.4 96033.4 96033.4
6 124356 124356 124356
8 250481 250481 250481
18 764348 764348 764348
EOD
$p1s4 << EOD
1 46213.4 46213.4 46213.4
2 149517 149517 149517
4 196104 196104 196104
6 256090 256090 256090
8 554572 554572 554572
18 1.52023e+06 1.52023e+06 1.52023e+06
EOD
$p1s5 << EOD
1 50452.7 50452.7 50452.7
2 213397 213397 213397
4 190927 190927 190927
6 242650 242650 242650
8 554820 554820 554820
18 1.54014e+06 1.54014e+06 1.54014e+06
EOD
$p1s6 << EOD
1 46557.5 46557.5 46557.5
2 209329 209329 209329
4 189220 189220 189220
6 269073 269073 269073
8 507893 507893 507893
18 2.17495e+06 2.17495e+06 2.17495e+06
EOD
$p1s7 << EOD
1 45885.8 45885.8 45885.8
2 122371 122371 122371
4 163060 163060 163060
6 271377 271377 271377
8 589149 589149 589149
18 1.60246e+06 1.60246e+06 1.60246e+06
EOD
$p1s8 << EOD
1 76742.5 76742.5 76742.5
2 246727 246727 246727
4 240714 240714 240714
6 339564 339564 339564
8 689678 689678 689678
18 2.48896e+06 2.48896e+06 2.48896e+06
EOD
$p1s9 << EOD
1 110715 110715 110715
2 385958 385958 385958
4 304663 304663 304663
6 484567 484567 484567
8 929790 929790 929790
18 2.69787e+06 2.69787e+06 2.69787e+06
EOD
$p1s10 << EOD
1 9814.27 9814.27 9814.27
2 23038.6 23038.6 23038.6
4 17047.2 17047.2 17047.2
6 16823.3 16823.3 16823.3
8 33448.2 33448.2 33448.2
18 38028.8 38028.8 38028.8
EOD
$p1s11 << EOD
1 43352.8 43352.8 43352.8
2 97127 97127 97127
4 64993.5 64993.5 64993.5
6 61635.2 61635.2 61635.2
8 90443.9 90443.9 90443.9
18 237136 237136 237136
EOD
$p1s12 << EOD
1 44111.9 44111.9 44111.9
2 151071 151071 151071
4 185779 185779 185779
6 271513 271513 271513
8 550900 550900 550900
18 1.92643e+06 1.92643e+06 1.92643e+06
EOD
$p1s13 << EOD
1 868108 868108 868108
2 2.57793e+06 2.57793e+06 2.57793e+06
4 1.66372e+06 1.66372e+06 1.66372e+06
6 1.54422e+06 1.54422e+06 1.54422e+06
8 2.66982e+06 2.66982e+06 2.66982e+06
18 6.85716e+06 6.85716e+06 6.85716e+06
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
     $p1s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3521
set bmargin at screen 0.0807
set title "qwq_32b_tp4_gate_up\nK = 5120, M = 1, N = 13824" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p2s0 << EOD
1 2.0038e+06 2.0038e+06 2.0038e+06
EOD
$p2s1 << EOD
1 1.38798e+06 1.38798e+06 1.38798e+06
EOD
$p2s2 << EOD
1 2.07637e+06 2.07637e+06 2.07637e+06
EOD
$p2s3 << EOD
1 1.28554e+06 1.28554e+06 1.28554e+06
EOD
$p2s4 << EOD
1 1.88556e+06 1.88556e+06 1.88556e+06
EOD
$p2s5 << EOD
1 2.01129e+06 2.01129e+06 2.01129e+06
EOD
$p2s6 << EOD
1 2.05279e+06 2.05279e+06 2.05279e+06
EOD
$p2s7 << EOD
1 2.09286e+06 2.09286e+06 2.09286e+06
EOD
$p2s8 << EOD
1 3.53698e+06 3.53698e+06 3.53698e+06
EOD
$p2s9 << EOD
1 5.61001e+06 5.61001e+06 5.61001e+06
EOD
$p2s10 << EOD
1 367816 367816 367816
EOD
$p2s11 << EOD
1 1.79015e+06 1.79015e+06 1.79015e+06
EOD
$p2s12 << EOD
1 1.81739e+06 1.81739e+06 1.81739e+06
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
set tmargin at screen 0.3521
set bmargin at screen 0.0807
set title "qwq_32b_tp4_down\nK = 6912, M = 1, N = 5120" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p3s0 << EOD
1 957199 957199 957199
EOD
$p3s1 << EOD
1 587685 587685 587685
EOD
$p3s2 << EOD
1 922367 922367 922367
EOD
$p3s3 << EOD
1 617424 617424 617424
EOD
$p3s4 << EOD
1 893382 893382 893382
EOD
$p3s5 << EOD
1 898142 898142 898142
EOD
$p3s6 << EOD
1 936501 936501 936501
EOD
$p3s7 << EOD
1 990079 990079 990079
EOD
$p3s8 << EOD
1 1.61547e+06 1.61547e+06 1.61547e+06
EOD
$p3s9 << EOD
1 2.66582e+06 2.66582e+06 2.66582e+06
EOD
$p3s10 << EOD
1 150908 150908 150908
EOD
$p3s11 << EOD
1 838557 838557 838557
EOD
$p3s12 << EOD
1 916795 916795 916795
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
unset multiplot
unset output
reset
set terminal pngcairo size 900,781 font "sans,10" fontscale 1.0
set output "medians-gptq_mi100-Intel-R--Xeon-R--Processor-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on Intel(R) Xeon(R) Processor: median time (act_order = 0, bits = 4, block_kn = 128, group = 128, \nlaunch_bounds = 0, scales = 0, zero_offset = 1)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9385
set bmargin at screen 0.8464
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8924 center center horizontal maxcols 4 samplen 3
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
set tmargin at screen 0.7721
set bmargin at screen 0.5006
set title "qwq_32b_tp4_qkv\nK = 5120, M = 1, N = 1792" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p0s0 << EOD
1 186858 186858 186858
EOD
$p0s1 << EOD
1 113455 113455 113455
EOD
$p0s2 << EOD
1 177184 177184 177184
EOD
$p0s3 << EOD
1 119992 119992 119992
EOD
$p0s4 << EOD
1 166430 166430 166430
EOD
$p0s5 << EOD
1 193885 193885 193885
EOD
$p0s6 << EOD
1 183576 183576 183576
EOD
$p0s7 << EOD
1 171383 171383 171383
EOD
$p0s8 << EOD
1 284754 284754 284754
EOD
$p0s9 << EOD
1 459819 459819 459819
EOD
$p0s10 << EOD
1 24602.7 24602.7 24602.7
EOD
$p0s11 << EOD
1 144071 144071 144071
EOD
$p0s12 << EOD
1 196274 196274 196274
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
set tmargin at screen 0.7721
set bmargin at screen 0.5006
set title "qwq_32b_tp4_o\nK = 1280, N = 5120" font ",9"
set xtics (1, 2, 4, 6, 8, 18)
set logscale x 2
set xrange [0.869565:20.7]
$p1s0 << EOD
1 46973.1 46973.1 46973.1
2 96332.8 96332.8 96332.8
4 171627 171627 171627
6 246784 246784 246784
8 517186 517186 517186
18 1.53939e+06 1.53939e+06 1.53939e+06
EOD
$p1s1 << EOD
1 32089.4 32089.4 32089.4
2 101880 101880 101880
4 97143.6 97143.6 97143.6
6 116620 116620 116620
8 255241 255241 255241
18 720588 720588 720588
EOD
$p1s2 << EOD
1 45464.3 45464.3 45464.3
2 147043 147043 147043
4 182949 182949 182949
6 258271 258271 258271
8 550698 550698 550698
18 2.03777e+06 2.03777e+06 2.03777e+06
EOD
$p1s3 << EOD
1 39340.7 39340.7 39340.7
2 77110.2 77110.2 77110.2
4 96033.4 96033.4 96033.4
6 124356 124356 124356
8 250481 250481 250481
18 764348 764348 764348
EOD
$p1s4 << EOD
1 46213.4 46213.4 46213.4
2 149517 149517 149517
4 196104 196104 196104
6 256090 256090 256090
8 554572 554572 554572
18 1.52023e+06 1.52023e+06 1.52023e+06
EOD
$p1s5 << EOD
1 50452.7 50452.7 50452.7
2 213397 213397 213397
4 190927 190927 190927
6 242650 242650 242650
8 554820 554820 554820
18 1.54014e+06 1.54014e+06 1.54014e+06
EOD
$p1s6 << EOD
1 46557.5 46557.5 46557.5
2 209329 209329 209329
4 189220 189220 189220
6 269073 269073 269073
8 507893 507893 507893
18 2.17495e+06 2.17495e+06 2.17495e+06
EOD
$p1s7 << EOD
1 45885.8 45885.8 45885.8
2 122371 122371 122371
4 163060 163060 163060
6 271377 271377 271377
8 589149 589149 589149
18 1.60246e+06 1.60246e+06 1.60246e+06
EOD
$p1s8 << EOD
1 76742.5 76742.5 76742.5
2 246727 246727 246727
4 240714 240714 240714
6 339564 339564 339564
8 689678 689678 689678
18 2.48896e+06 2.48896e+06 2.48896e+06
EOD
$p1s9 << EOD
1 110715 110715 110715
2 385958 385958 385958
4 304663 304663 304663
6 484567 484567 484567
8 929790 929790 929790
18 2.69787e+06 2.69787e+06 2.69787e+06
EOD
$p1s10 << EOD
1 9814.27 9814.27 9814.27
2 23038.6 23038.6 23038.6
4 17047.2 17047.2 17047.2
6 16823.3 16823.3 16823.3
8 33448.2 33448.2 33448.2
18 38028.8 38028.8 38028.8
EOD
$p1s11 << EOD
1 43352.8 43352.8 43352.8
2 97127 97127 97127
4 64993.5 64993.5 64993.5
6 61635.2 61635.2 61635.2
8 90443.9 90443.9 90443.9
18 237136 237136 237136
EOD
$p1s12 << EOD
1 44111.9 44111.9 44111.9
2 151071 151071 151071
4 185779 185779 185779
6 271513 271513 271513
8 550900 550900 550900
18 1.92643e+06 1.92643e+06 1.92643e+06
EOD
$p1s13 << EOD
1 868108 868108 868108
2 2.57793e+06 2.57793e+06 2.57793e+06
4 1.66372e+06 1.66372e+06 1.66372e+06
6 1.54422e+06 1.54422e+06 1.54422e+06
8 2.66982e+06 2.66982e+06 2.66982e+06
18 6.85716e+06 6.85716e+06 6.85716e+06
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
     $p1s12 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 3 lw 1.8 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 4 lw 1.8 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3521
set bmargin at screen 0.0807
set title "qwq_32b_tp4_gate_up\nK = 5120, M = 1, N = 13824" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p2s0 << EOD
1 2.0038e+06 2.0038e+06 2.0038e+06
EOD
$p2s1 << EOD
1 1.38798e+06 1.38798e+06 1.38798e+06
EOD
$p2s2 << EOD
1 2.07637e+06 2.07637e+06 2.07637e+06
EOD
$p2s3 << EOD
1 1.28554e+06 1.28554e+06 1.28554e+06
EOD
$p2s4 << EOD
1 1.88556e+06 1.88556e+06 1.88556e+06
EOD
$p2s5 << EOD
1 2.01129e+06 2.01129e+06 2.01129e+06
EOD
$p2s6 << EOD
1 2.05279e+06 2.05279e+06 2.05279e+06
EOD
$p2s7 << EOD
1 2.09286e+06 2.09286e+06 2.09286e+06
EOD
$p2s8 << EOD
1 3.53698e+06 3.53698e+06 3.53698e+06
EOD
$p2s9 << EOD
1 5.61001e+06 5.61001e+06 5.61001e+06
EOD
$p2s10 << EOD
1 367816 367816 367816
EOD
$p2s11 << EOD
1 1.79015e+06 1.79015e+06 1.79015e+06
EOD
$p2s12 << EOD
1 1.81739e+06 1.81739e+06 1.81739e+06
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
set tmargin at screen 0.3521
set bmargin at screen 0.0807
set title "qwq_32b_tp4_down\nK = 6912, M = 1, N = 5120" font ",9"
set xtics (1)
set logscale x 2
set xrange [0.869565:1.15]
$p3s0 << EOD
1 957199 957199 957199
EOD
$p3s1 << EOD
1 587685 587685 587685
EOD
$p3s2 << EOD
1 922367 922367 922367
EOD
$p3s3 << EOD
1 617424 617424 617424
EOD
$p3s4 << EOD
1 893382 893382 893382
EOD
$p3s5 << EOD
1 898142 898142 898142
EOD
$p3s6 << EOD
1 936501 936501 936501
EOD
$p3s7 << EOD
1 990079 990079 990079
EOD
$p3s8 << EOD
1 1.61547e+06 1.61547e+06 1.61547e+06
EOD
$p3s9 << EOD
1 2.66582e+06 2.66582e+06 2.66582e+06
EOD
$p3s10 << EOD
1 150908 150908 150908
EOD
$p3s11 << EOD
1 838557 838557 838557
EOD
$p3s12 << EOD
1 916795 916795 916795
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
unset multiplot
unset output
