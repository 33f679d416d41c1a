# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1200,1061 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9548
set bmargin at screen 0.9321
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9434 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:107.048]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_qkv\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 43.2311 43.014 43.3726 "43.2"
EOD
$p0other << EOD
13 33.9842 33.8911 34.0667 "34.0"
12 43.491 43.4244 43.56 "43.5"
11 35.5396 35.514 35.5752 "35.5"
10 40.7519 40.7054 40.8072 "40.8"
9 40.6129 40.3925 40.7842 "40.6"
8 38.0666 37.9793 38.1389 "38.1"
7 30.8967 30.8353 30.9772 "30.9"
6 20.4914 20.4706 20.5166 "20.5"
5 8.28103 8.26168 8.29659 "8.3"
4 7.74505 7.73092 7.75648 "7.7"
3 73.7331 73.0982 74.368 "73.7"
2 54.4887 52.5055 56.6339 "54.5"
1 43.1266 42.981 43.2271 "43.1"
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
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_o\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 36.9885 36.9235 37.0553 "37.0"
EOD
$p1other << EOD
13 30.2927 30.2118 30.366 "30.3"
12 37.5224 37.4788 37.567 "37.5"
11 29.5039 29.4827 29.5231 "29.5"
10 34.6497 34.3075 35.0105 "34.6"
9 35.3395 35.1286 35.5442 "35.3"
8 32.591 32.4587 32.7499 "32.6"
7 30.0784 30.0415 30.1131 "30.1"
6 19.1102 19.0618 19.1521 "19.1"
5 8.17301 8.15398 8.18939 "8.2"
4 4.99894 4.45508 5.60563 "5.0"
3 72.9082 72.8572 72.9479 "72.9"
2 56.5006 56.3148 56.6931 "56.5"
1 37.4047 37.3201 37.4656 "37.4"
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
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_gate_up\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 67.4106 67.347 67.4663 "67.4"
EOD
$p2other << EOD
13 54.2576 53.7088 54.8701 "54.3"
12 67.3748 67.1763 67.5925 "67.4"
11 58.0104 57.377 58.5983 "58.0"
10 68.6667 68.2048 69.1571 "68.7"
9 64.2522 63.9806 64.5638 "64.3"
8 62.7142 62.0974 63.3542 "62.7"
7 33.0166 30.9007 34.5253 "33.0"
6 25.6798 25.4433 25.9913 "25.7"
5 8.99891 8.88915 9.07866 "9.0"
4 8.59988 8.52586 8.71108 "8.6"
3 90.4969 90.2515 90.7191 "90.5"
2 63.2225 62.7617 63.692 "63.2"
1 67.3669 67.1926 67.5762 "67.4"
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
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_down\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 54.7729 53.7865 55.7286 "54.8"
EOD
$p3other << EOD
13 45.1552 44.7794 45.4481 "45.2"
12 51.5059 48.8323 55.3564 "51.5"
11 41.9641 41.6095 42.2943 "42.0"
10 47.6428 47.4421 47.8404 "47.6"
9 53.4281 52.9004 53.9996 "53.4"
8 48.3659 48.1548 48.543 "48.4"
7 33.9846 33.7775 34.1863 "34.0"
6 24.7182 24.6272 24.8085 "24.7"
5 8.75503 8.6542 8.84033 "8.8"
4 5.75478 2.68132 12.9407 "5.8"
3 85.0651 81.4853 88.5042 "85.1"
2 59.2784 57.1643 62.0681 "59.3"
1 56.0095 52.4531 58.5865 "56.0"
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
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_qkv\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 14.1732 13.9781 14.3527 "14.2"
EOD
$p4other << EOD
13 11.1781 11.0108 11.3128 "11.2"
12 14.306 14.2745 14.3275 "14.3"
11 11.4108 11.3898 11.4223 "11.4"
10 12.6204 12.5861 12.6513 "12.6"
9 13.7531 13.7396 13.7814 "13.8"
8 12.6557 12.6313 12.6932 "12.7"
7 17.4187 17.3685 17.4747 "17.4"
6 12.0407 12.0287 12.0552 "12.0"
5 6.45505 6.44861 6.45919 "6.5"
4 2.22259 2.21722 2.22556 "2.2"
3 51.0309 50.7442 51.2981 "51.0"
2 51.1727 51.0037 51.3027 "51.2"
1 14.3355 14.3236 14.3443 "14.3"
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
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_o\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 11.3376 11.1388 11.4943 "11.3"
EOD
$p5other << EOD
13 8.87552 8.75719 8.98053 "8.9"
12 11.444 11.4368 11.4633 "11.4"
11 9.66152 9.64062 9.68579 "9.7"
10 10.0062 9.98844 10.0189 "10.0"
9 10.9637 10.9456 10.9852 "11.0"
8 10.1202 10.0855 10.152 "10.1"
7 14.8786 14.7417 15.0036 "14.9"
6 9.75514 9.74942 9.76971 "9.8"
5 5.55804 5.54196 5.57789 "5.6"
4 3.93432 3.90622 3.96321 "3.9"
3 57.364 57.1244 57.6373 "57.4"
2 51.7266 51.6149 51.8117 "51.7"
1 11.4547 11.4329 11.48 "11.5"
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
set terminal pngcairo size 1200,1061 font "sans,10" fontscale 1.0
set output "share-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9548
set bmargin at screen 0.9321
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9434 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:107.048]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_qkv\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 43.2311 43.014 43.3726 "43.2"
EOD
$p0other << EOD
13 33.9842 33.8911 34.0667 "34.0"
12 43.491 43.4244 43.56 "43.5"
11 35.5396 35.514 35.5752 "35.5"
10 40.7519 40.7054 40.8072 "40.8"
9 40.6129 40.3925 40.7842 "40.6"
8 38.0666 37.9793 38.1389 "38.1"
7 30.8967 30.8353 30.9772 "30.9"
6 20.4914 20.4706 20.5166 "20.5"
5 8.28103 8.26168 8.29659 "8.3"
4 7.74505 7.73092 7.75648 "7.7"
3 73.7331 73.0982 74.368 "73.7"
2 54.4887 52.5055 56.6339 "54.5"
1 43.1266 42.981 43.2271 "43.1"
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
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_o\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 36.9885 36.9235 37.0553 "37.0"
EOD
$p1other << EOD
13 30.2927 30.2118 30.366 "30.3"
12 37.5224 37.4788 37.567 "37.5"
11 29.5039 29.4827 29.5231 "29.5"
10 34.6497 34.3075 35.0105 "34.6"
9 35.3395 35.1286 35.5442 "35.3"
8 32.591 32.4587 32.7499 "32.6"
7 30.0784 30.0415 30.1131 "30.1"
6 19.1102 19.0618 19.1521 "19.1"
5 8.17301 8.15398 8.18939 "8.2"
4 4.99894 4.45508 5.60563 "5.0"
3 72.9082 72.8572 72.9479 "72.9"
2 56.5006 56.3148 56.6931 "56.5"
1 37.4047 37.3201 37.4656 "37.4"
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
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_gate_up\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 67.4106 67.347 67.4663 "67.4"
EOD
$p2other << EOD
13 54.2576 53.7088 54.8701 "54.3"
12 67.3748 67.1763 67.5925 "67.4"
11 58.0104 57.377 58.5983 "58.0"
10 68.6667 68.2048 69.1571 "68.7"
9 64.2522 63.9806 64.5638 "64.3"
8 62.7142 62.0974 63.3542 "62.7"
7 33.0166 30.9007 34.5253 "33.0"
6 25.6798 25.4433 25.9913 "25.7"
5 8.99891 8.88915 9.07866 "9.0"
4 8.59988 8.52586 8.71108 "8.6"
3 90.4969 90.2515 90.7191 "90.5"
2 63.2225 62.7617 63.692 "63.2"
1 67.3669 67.1926 67.5762 "67.4"
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
set tmargin at screen 0.5683
set bmargin at screen 0.3685
set title "qwen3_32b_down\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 54.7729 53.7865 55.7286 "54.8"
EOD
$p3other << EOD
13 45.1552 44.7794 45.4481 "45.2"
12 51.5059 48.8323 55.3564 "51.5"
11 41.9641 41.6095 42.2943 "42.0"
10 47.6428 47.4421 47.8404 "47.6"
9 53.4281 52.9004 53.9996 "53.4"
8 48.3659 48.1548 48.543 "48.4"
7 33.9846 33.7775 34.1863 "34.0"
6 24.7182 24.6272 24.8085 "24.7"
5 8.75503 8.6542 8.84033 "8.8"
4 5.75478 2.68132 12.9407 "5.8"
3 85.0651 81.4853 88.5042 "85.1"
2 59.2784 57.1643 62.0681 "59.3"
1 56.0095 52.4531 58.5865 "56.0"
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
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_qkv\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 14.1732 13.9781 14.3527 "14.2"
EOD
$p4other << EOD
13 11.1781 11.0108 11.3128 "11.2"
12 14.306 14.2745 14.3275 "14.3"
11 11.4108 11.3898 11.4223 "11.4"
10 12.6204 12.5861 12.6513 "12.6"
9 13.7531 13.7396 13.7814 "13.8"
8 12.6557 12.6313 12.6932 "12.7"
7 17.4187 17.3685 17.4747 "17.4"
6 12.0407 12.0287 12.0552 "12.0"
5 6.45505 6.44861 6.45919 "6.5"
4 2.22259 2.21722 2.22556 "2.2"
3 51.0309 50.7442 51.2981 "51.0"
2 51.1727 51.0037 51.3027 "51.2"
1 14.3355 14.3236 14.3443 "14.3"
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
set tmargin at screen 0.2592
set bmargin at screen 0.0594
set title "qwen3_32b_tp4_o\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 11.3376 11.1388 11.4943 "11.3"
EOD
$p5other << EOD
13 8.87552 8.75719 8.98053 "8.9"
12 11.444 11.4368 11.4633 "11.4"
11 9.66152 9.64062 9.68579 "9.7"
10 10.0062 9.98844 10.0189 "10.0"
9 10.9637 10.9456 10.9852 "11.0"
8 10.1202 10.0855 10.152 "10.1"
7 14.8786 14.7417 15.0036 "14.9"
6 9.75514 9.74942 9.76971 "9.8"
5 5.55804 5.54196 5.57789 "5.6"
4 3.93432 3.90622 3.96321 "3.9"
3 57.364 57.1244 57.6373 "57.4"
2 51.7266 51.6149 51.8117 "51.7"
1 11.4547 11.4329 11.48 "11.5"
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
