# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 1200,1067 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-2.svg"
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
set xrange [0:87.0288]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_30b_a3b_expert_gate_up_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 0.82435 0.82435 0.82435 "0.8"
EOD
$p0other << EOD
13 0.648908 0.648908 0.648908 "0.6"
12 0.823704 0.823704 0.823704 "0.8"
11 0.753055 0.753055 0.753055 "0.8"
10 0.750465 0.750465 0.750465 "0.8"
9 0.799195 0.799195 0.799195 "0.8"
8 0.742913 0.742913 0.742913 "0.7"
7 1.13256 1.13256 1.13256 "1.1"
6 0.759603 0.759603 0.759603 "0.8"
5 0.731471 0.731471 0.731471 "0.7"
4 0.344815 0.344815 0.344815 "0.3"
3 6.0989 6.0989 6.0989 "6.1"
2 9.37432 9.37432 9.37432 "9.4"
1 0.817352 0.817352 0.817352 "0.8"
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
set title "qwen3_30b_a3b_expert_down_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 0.409764 0.409764 0.409764 "0.4"
EOD
$p1other << EOD
13 0.325815 0.325815 0.325815 "0.3"
12 0.407395 0.407395 0.407395 "0.4"
11 0.393786 0.393786 0.393786 "0.4"
10 0.371536 0.371536 0.371536 "0.4"
9 0.392162 0.392162 0.392162 "0.4"
8 0.368493 0.368493 0.368493 "0.4"
7 0.559459 0.559459 0.559459 "0.6"
6 0.375708 0.375708 0.375708 "0.4"
5 0.364508 0.364508 0.364508 "0.4"
4 0.266142 0.266142 0.266142 "0.3"
3 5.72164 5.72164 5.72164 "5.7"
2 7.26187 7.26187 7.26187 "7.3"
1 0.408248 0.408248 0.408248 "0.4"
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
set title "gemma_4_26b_a4b_qkv_sliding\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 23.2536 23.2263 23.2926 "23.3"
EOD
$p2other << EOD
13 18.2746 18.2515 18.2951 "18.3"
12 23.2724 23.2507 23.2984 "23.3"
11 18.5795 18.5614 18.6067 "18.6"
10 21.337 21.3139 21.3589 "21.3"
9 22.147 22.1248 22.164 "22.1"
8 20.1636 20.1236 20.1788 "20.2"
7 24.9272 24.8908 24.9604 "24.9"
6 16.7892 16.7802 16.8118 "16.8"
5 7.21771 7.21354 7.22243 "7.2"
4 6.83395 6.82426 6.83967 "6.8"
3 73.6558 73.61 73.7532 "73.7"
2 53.7607 53.6333 53.828 "53.8"
1 23.2004 23.1674 23.2291 "23.2"
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
set title "gemma_4_26b_a4b_o_sliding\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 12.1093 12.0888 12.1363 "12.1"
EOD
$p3other << EOD
13 9.46659 9.4561 9.4746 "9.5"
12 12.1734 12.1544 12.1859 "12.2"
11 9.83984 9.83272 9.8587 "9.8"
10 11.0438 11.0207 11.0506 "11.0"
9 11.6048 11.5905 11.6161 "11.6"
8 10.7637 10.7534 10.7754 "10.8"
7 15.4891 15.4643 15.4991 "15.5"
6 10.6195 10.6019 10.6308 "10.6"
5 5.75133 5.74506 5.7554 "5.8"
4 2.48284 2.4776 2.48628 "2.5"
3 46.8266 46.6365 46.9542 "46.8"
2 47.8764 47.8094 47.963 "47.9"
1 12.1569 12.1429 12.1668 "12.2"
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
set title "gemma_4_26b_a4b_qk_full\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 25.5286 25.4646 25.5513 "25.5"
EOD
$p4other << EOD
13 20.1912 20.1723 20.216 "20.2"
12 25.523 25.4853 25.5399 "25.5"
11 20.5215 20.504 20.5511 "20.5"
10 23.4194 23.394 23.4433 "23.4"
9 24.4528 24.413 24.4927 "24.5"
8 22.3274 22.3188 22.3578 "22.3"
7 27.0508 27.0296 27.0869 "27.1"
6 17.3658 17.3431 17.3789 "17.4"
5 7.44649 7.43686 7.45356 "7.4"
4 7.17694 7.17396 7.18201 "7.2"
3 63.3216 63.2511 63.3639 "63.3"
2 54.066 53.9816 54.1508 "54.1"
1 25.5079 25.4796 25.5532 "25.5"
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
set title "gemma_4_26b_a4b_o_full\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 22.8041 22.7833 22.836 "22.8"
EOD
$p5other << EOD
13 18.1052 18.0843 18.121 "18.1"
12 22.9015 22.8611 22.945 "22.9"
11 17.5098 17.4977 17.534 "17.5"
10 20.9181 20.8937 20.9521 "20.9"
9 21.7553 21.7124 21.7932 "21.8"
8 19.9651 19.9587 19.9757 "20.0"
7 25.573 25.5416 25.6184 "25.6"
6 16.9654 16.9332 16.9853 "17.0"
5 7.24279 7.23692 7.24699 "7.2"
4 2.28849 2.24935 2.32365 "2.3"
3 61.8493 61.6481 61.9463 "61.8"
2 53.5032 53.3505 53.5665 "53.5"
1 22.7695 22.7667 22.7971 "22.8"
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
set output "share-gptq_mi100-NVIDIA-H200-2.png"
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
set xrange [0:87.0288]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_30b_a3b_expert_gate_up_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 0.82435 0.82435 0.82435 "0.8"
EOD
$p0other << EOD
13 0.648908 0.648908 0.648908 "0.6"
12 0.823704 0.823704 0.823704 "0.8"
11 0.753055 0.753055 0.753055 "0.8"
10 0.750465 0.750465 0.750465 "0.8"
9 0.799195 0.799195 0.799195 "0.8"
8 0.742913 0.742913 0.742913 "0.7"
7 1.13256 1.13256 1.13256 "1.1"
6 0.759603 0.759603 0.759603 "0.8"
5 0.731471 0.731471 0.731471 "0.7"
4 0.344815 0.344815 0.344815 "0.3"
3 6.0989 6.0989 6.0989 "6.1"
2 9.37432 9.37432 9.37432 "9.4"
1 0.817352 0.817352 0.817352 "0.8"
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
set title "qwen3_30b_a3b_expert_down_tp4\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 0.409764 0.409764 0.409764 "0.4"
EOD
$p1other << EOD
13 0.325815 0.325815 0.325815 "0.3"
12 0.407395 0.407395 0.407395 "0.4"
11 0.393786 0.393786 0.393786 "0.4"
10 0.371536 0.371536 0.371536 "0.4"
9 0.392162 0.392162 0.392162 "0.4"
8 0.368493 0.368493 0.368493 "0.4"
7 0.559459 0.559459 0.559459 "0.6"
6 0.375708 0.375708 0.375708 "0.4"
5 0.364508 0.364508 0.364508 "0.4"
4 0.266142 0.266142 0.266142 "0.3"
3 5.72164 5.72164 5.72164 "5.7"
2 7.26187 7.26187 7.26187 "7.3"
1 0.408248 0.408248 0.408248 "0.4"
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
set title "gemma_4_26b_a4b_qkv_sliding\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 23.2536 23.2263 23.2926 "23.3"
EOD
$p2other << EOD
13 18.2746 18.2515 18.2951 "18.3"
12 23.2724 23.2507 23.2984 "23.3"
11 18.5795 18.5614 18.6067 "18.6"
10 21.337 21.3139 21.3589 "21.3"
9 22.147 22.1248 22.164 "22.1"
8 20.1636 20.1236 20.1788 "20.2"
7 24.9272 24.8908 24.9604 "24.9"
6 16.7892 16.7802 16.8118 "16.8"
5 7.21771 7.21354 7.22243 "7.2"
4 6.83395 6.82426 6.83967 "6.8"
3 73.6558 73.61 73.7532 "73.7"
2 53.7607 53.6333 53.828 "53.8"
1 23.2004 23.1674 23.2291 "23.2"
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
set title "gemma_4_26b_a4b_o_sliding\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 12.1093 12.0888 12.1363 "12.1"
EOD
$p3other << EOD
13 9.46659 9.4561 9.4746 "9.5"
12 12.1734 12.1544 12.1859 "12.2"
11 9.83984 9.83272 9.8587 "9.8"
10 11.0438 11.0207 11.0506 "11.0"
9 11.6048 11.5905 11.6161 "11.6"
8 10.7637 10.7534 10.7754 "10.8"
7 15.4891 15.4643 15.4991 "15.5"
6 10.6195 10.6019 10.6308 "10.6"
5 5.75133 5.74506 5.7554 "5.8"
4 2.48284 2.4776 2.48628 "2.5"
3 46.8266 46.6365 46.9542 "46.8"
2 47.8764 47.8094 47.963 "47.9"
1 12.1569 12.1429 12.1668 "12.2"
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
set title "gemma_4_26b_a4b_qk_full\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 25.5286 25.4646 25.5513 "25.5"
EOD
$p4other << EOD
13 20.1912 20.1723 20.216 "20.2"
12 25.523 25.4853 25.5399 "25.5"
11 20.5215 20.504 20.5511 "20.5"
10 23.4194 23.394 23.4433 "23.4"
9 24.4528 24.413 24.4927 "24.5"
8 22.3274 22.3188 22.3578 "22.3"
7 27.0508 27.0296 27.0869 "27.1"
6 17.3658 17.3431 17.3789 "17.4"
5 7.44649 7.43686 7.45356 "7.4"
4 7.17694 7.17396 7.18201 "7.2"
3 63.3216 63.2511 63.3639 "63.3"
2 54.066 53.9816 54.1508 "54.1"
1 25.5079 25.4796 25.5532 "25.5"
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
set title "gemma_4_26b_a4b_o_full\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 22.8041 22.7833 22.836 "22.8"
EOD
$p5other << EOD
13 18.1052 18.0843 18.121 "18.1"
12 22.9015 22.8611 22.945 "22.9"
11 17.5098 17.4977 17.534 "17.5"
10 20.9181 20.8937 20.9521 "20.9"
9 21.7553 21.7124 21.7932 "21.8"
8 19.9651 19.9587 19.9757 "20.0"
7 25.573 25.5416 25.6184 "25.6"
6 16.9654 16.9332 16.9853 "17.0"
5 7.24279 7.23692 7.24699 "7.2"
4 2.28849 2.24935 2.32365 "2.3"
3 61.8493 61.6481 61.9463 "61.8"
2 53.5032 53.3505 53.5665 "53.5"
1 22.7695 22.7667 22.7971 "22.8"
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
