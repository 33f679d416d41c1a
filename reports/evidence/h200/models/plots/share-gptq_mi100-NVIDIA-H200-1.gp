# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1200,1067 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 64, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9550
set bmargin at screen 0.9269
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9410 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:83.0999]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_0_6b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 4.57985 4.57623 4.58262 "4.6"
EOD
$p0other << EOD
13 3.56276 3.56167 3.56648 "3.6"
12 4.5766 4.56987 4.58226 "4.6"
11 3.95349 3.95052 3.95783 "4.0"
10 4.12933 4.12297 4.13217 "4.1"
9 4.39518 4.39197 4.40096 "4.4"
8 4.0885 4.08447 4.09061 "4.1"
7 6.50547 6.50086 6.51107 "6.5"
6 4.18774 4.17859 4.19127 "4.2"
5 3.83191 3.82728 3.83402 "3.8"
4 2.30092 2.29683 2.32036 "2.3"
3 35.2952 35.2135 35.3338 "35.3"
2 37.4674 37.4629 37.5303 "37.5"
1 4.57551 4.57287 4.58334 "4.6"
EOD
$q0 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q0 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_5_9b_linear_in_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 13.1627 13.1246 13.1834 "13.2"
EOD
$p1other << EOD
13 10.1769 10.1611 10.1886 "10.2"
12 13.1188 13.0916 13.1422 "13.1"
11 10.5705 10.5604 10.5861 "10.6"
10 11.8529 11.8474 11.8672 "11.9"
9 12.5684 12.5435 12.5881 "12.6"
8 11.6698 11.6567 11.6798 "11.7"
7 16.6789 16.66 16.6899 "16.7"
6 11.3426 11.3193 11.3593 "11.3"
5 6.06057 6.05268 6.06306 "6.1"
4 2.73735 2.72606 2.74023 "2.7"
3 46.6288 46.5721 46.7205 "46.6"
2 47.4747 47.4207 47.5035 "47.5"
1 13.1256 13.111 13.1383 "13.1"
EOD
$q1 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q1 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5651
set bmargin at screen 0.3664
set title "llama_2_7b_gate_up_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 22.4522 22.4192 22.4894 "22.5"
EOD
$p2other << EOD
13 17.7109 17.6938 17.7409 "17.7"
12 22.477 22.4522 22.5087 "22.5"
11 18.2414 18.2307 18.2575 "18.2"
10 20.5086 20.4731 20.5442 "20.5"
9 21.4534 21.4333 21.4911 "21.5"
8 19.4848 19.4724 19.4994 "19.5"
7 24.9224 24.9004 24.9394 "24.9"
6 16.505 16.482 16.5363 "16.5"
5 7.22157 7.21134 7.23212 "7.2"
4 4.89559 4.87774 4.92674 "4.9"
3 68.1134 67.844 70.4236 "68.1"
2 53.2804 53.1624 53.3616 "53.3"
1 22.4866 22.4412 22.5364 "22.5"
EOD
$q2 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q2 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5651
set bmargin at screen 0.3664
set title "llama_2_7b_down_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 11.9141 11.9004 11.9353 "11.9"
EOD
$p3other << EOD
13 9.32765 9.31474 9.33362 "9.3"
12 11.9069 11.885 11.9288 "11.9"
11 9.59613 9.58327 9.60902 "9.6"
10 10.7978 10.7805 10.8144 "10.8"
9 11.376 11.3605 11.3893 "11.4"
8 10.5441 10.5333 10.5543 "10.5"
7 14.6854 14.6657 14.6946 "14.7"
6 10.4822 10.4734 10.4891 "10.5"
5 5.73666 5.72671 5.74513 "5.7"
4 3.50452 3.49962 3.51985 "3.5"
3 46.3264 46.1849 46.4746 "46.3"
2 47.8398 47.8039 47.8954 "47.8"
1 11.8979 11.8923 11.9093 "11.9"
EOD
$q3 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p3base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p3base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q3 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2577
set bmargin at screen 0.0590
set title "qwen3_30b_a3b_qkv_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 2.62468 2.62134 2.62723 "2.6"
EOD
$p4other << EOD
13 2.08055 2.07852 2.08634 "2.1"
12 2.62691 2.62516 2.63151 "2.6"
11 2.44095 2.43834 2.44551 "2.4"
10 2.41861 2.41709 2.42098 "2.4"
9 2.55882 2.55402 2.56147 "2.6"
8 2.39338 2.39093 2.39699 "2.4"
7 3.6562 3.65126 3.66255 "3.7"
6 2.45208 2.45021 2.45375 "2.5"
5 2.30284 2.3014 2.30489 "2.3"
4 1.10271 1.10181 1.10322 "1.1"
3 19.8501 19.8158 19.8718 "19.9"
2 24.1913 24.1724 24.2653 "24.2"
1 2.64884 2.64523 2.65559 "2.6"
EOD
$q4 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q4 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2577
set bmargin at screen 0.0590
set title "qwen3_30b_a3b_o_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 2.06061 2.05951 2.06246 "2.1"
EOD
$p5other << EOD
13 1.64556 1.64271 1.64603 "1.6"
12 2.06295 2.06108 2.06362 "2.1"
11 2.00618 2.00197 2.0082 "2.0"
10 1.88334 1.8818 1.88653 "1.9"
9 1.9935 1.99192 1.99572 "2.0"
8 1.88655 1.88554 1.89045 "1.9"
7 2.87161 2.86894 2.87472 "2.9"
6 1.91951 1.91819 1.9212 "1.9"
5 1.81917 1.81881 1.82019 "1.8"
4 1.15155 1.15062 1.15201 "1.2"
3 19.9239 19.9055 19.9342 "19.9"
2 25.3349 25.3032 25.3493 "25.3"
1 2.05877 2.05412 2.06354 "2.1"
EOD
$q5 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p5base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p5base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p5other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q5 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,1067 font "sans,10" fontscale 1.0
set output "share-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 64, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9550
set bmargin at screen 0.9269
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9410 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:83.0999]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_0_6b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 4.57985 4.57623 4.58262 "4.6"
EOD
$p0other << EOD
13 3.56276 3.56167 3.56648 "3.6"
12 4.5766 4.56987 4.58226 "4.6"
11 3.95349 3.95052 3.95783 "4.0"
10 4.12933 4.12297 4.13217 "4.1"
9 4.39518 4.39197 4.40096 "4.4"
8 4.0885 4.08447 4.09061 "4.1"
7 6.50547 6.50086 6.51107 "6.5"
6 4.18774 4.17859 4.19127 "4.2"
5 3.83191 3.82728 3.83402 "3.8"
4 2.30092 2.29683 2.32036 "2.3"
3 35.2952 35.2135 35.3338 "35.3"
2 37.4674 37.4629 37.5303 "37.5"
1 4.57551 4.57287 4.58334 "4.6"
EOD
$q0 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q0 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_5_9b_linear_in_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 13.1627 13.1246 13.1834 "13.2"
EOD
$p1other << EOD
13 10.1769 10.1611 10.1886 "10.2"
12 13.1188 13.0916 13.1422 "13.1"
11 10.5705 10.5604 10.5861 "10.6"
10 11.8529 11.8474 11.8672 "11.9"
9 12.5684 12.5435 12.5881 "12.6"
8 11.6698 11.6567 11.6798 "11.7"
7 16.6789 16.66 16.6899 "16.7"
6 11.3426 11.3193 11.3593 "11.3"
5 6.06057 6.05268 6.06306 "6.1"
4 2.73735 2.72606 2.74023 "2.7"
3 46.6288 46.5721 46.7205 "46.6"
2 47.4747 47.4207 47.5035 "47.5"
1 13.1256 13.111 13.1383 "13.1"
EOD
$q1 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q1 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5651
set bmargin at screen 0.3664
set title "llama_2_7b_gate_up_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 22.4522 22.4192 22.4894 "22.5"
EOD
$p2other << EOD
13 17.7109 17.6938 17.7409 "17.7"
12 22.477 22.4522 22.5087 "22.5"
11 18.2414 18.2307 18.2575 "18.2"
10 20.5086 20.4731 20.5442 "20.5"
9 21.4534 21.4333 21.4911 "21.5"
8 19.4848 19.4724 19.4994 "19.5"
7 24.9224 24.9004 24.9394 "24.9"
6 16.505 16.482 16.5363 "16.5"
5 7.22157 7.21134 7.23212 "7.2"
4 4.89559 4.87774 4.92674 "4.9"
3 68.1134 67.844 70.4236 "68.1"
2 53.2804 53.1624 53.3616 "53.3"
1 22.4866 22.4412 22.5364 "22.5"
EOD
$q2 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q2 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5651
set bmargin at screen 0.3664
set title "llama_2_7b_down_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 11.9141 11.9004 11.9353 "11.9"
EOD
$p3other << EOD
13 9.32765 9.31474 9.33362 "9.3"
12 11.9069 11.885 11.9288 "11.9"
11 9.59613 9.58327 9.60902 "9.6"
10 10.7978 10.7805 10.8144 "10.8"
9 11.376 11.3605 11.3893 "11.4"
8 10.5441 10.5333 10.5543 "10.5"
7 14.6854 14.6657 14.6946 "14.7"
6 10.4822 10.4734 10.4891 "10.5"
5 5.73666 5.72671 5.74513 "5.7"
4 3.50452 3.49962 3.51985 "3.5"
3 46.3264 46.1849 46.4746 "46.3"
2 47.8398 47.8039 47.8954 "47.8"
1 11.8979 11.8923 11.9093 "11.9"
EOD
$q3 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p3base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p3base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q3 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2577
set bmargin at screen 0.0590
set title "qwen3_30b_a3b_qkv_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 2.62468 2.62134 2.62723 "2.6"
EOD
$p4other << EOD
13 2.08055 2.07852 2.08634 "2.1"
12 2.62691 2.62516 2.63151 "2.6"
11 2.44095 2.43834 2.44551 "2.4"
10 2.41861 2.41709 2.42098 "2.4"
9 2.55882 2.55402 2.56147 "2.6"
8 2.39338 2.39093 2.39699 "2.4"
7 3.6562 3.65126 3.66255 "3.7"
6 2.45208 2.45021 2.45375 "2.5"
5 2.30284 2.3014 2.30489 "2.3"
4 1.10271 1.10181 1.10322 "1.1"
3 19.8501 19.8158 19.8718 "19.9"
2 24.1913 24.1724 24.2653 "24.2"
1 2.64884 2.64523 2.65559 "2.6"
EOD
$q4 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q4 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2577
set bmargin at screen 0.0590
set title "qwen3_30b_a3b_o_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 2.06061 2.05951 2.06246 "2.1"
EOD
$p5other << EOD
13 1.64556 1.64271 1.64603 "1.6"
12 2.06295 2.06108 2.06362 "2.1"
11 2.00618 2.00197 2.0082 "2.0"
10 1.88334 1.8818 1.88653 "1.9"
9 1.9935 1.99192 1.99572 "2.0"
8 1.88655 1.88554 1.89045 "1.9"
7 2.87161 2.86894 2.87472 "2.9"
6 1.91951 1.91819 1.9212 "1.9"
5 1.81917 1.81881 1.82019 "1.8"
4 1.15155 1.15062 1.15201 "1.2"
3 19.9239 19.9055 19.9342 "19.9"
2 25.3349 25.3032 25.3493 "25.3"
1 2.05877 2.05412 2.06354 "2.1"
EOD
$q5 << EOD
2.8 0.3
2.8 14.7

EOD
plot $p5base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p5base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p5other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q5 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
unset multiplot
unset output
