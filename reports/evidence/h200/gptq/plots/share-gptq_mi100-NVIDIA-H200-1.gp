# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1200,1067 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
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
set xrange [0:106.317]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 42.1183 42.0267 42.1945 "42.1"
EOD
$p0other << EOD
13 33.3753 33.3256 33.4191 "33.4"
12 42.3926 42.2838 42.4956 "42.4"
11 34.432 34.3867 34.4983 "34.4"
10 39.764 39.6822 39.7951 "39.8"
9 39.7612 39.7076 39.7951 "39.8"
8 37.2207 37.1787 37.2529 "37.2"
7 30.6039 30.5655 30.619 "30.6"
6 19.8503 19.8313 19.8756 "19.9"
5 8.05614 8.04502 8.0631 "8.1"
4 7.55288 7.54129 7.56512 "7.6"
3 73.9036 73.6476 74.0561 "73.9"
2 52.9557 52.7748 53.0336 "53.0"
1 42.638 42.5861 42.69 "42.6"
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
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 36.5493 36.4403 36.649 "36.5"
EOD
$p1other << EOD
13 29.049 28.9785 29.1419 "29.0"
12 35.6807 35.5344 35.8592 "35.7"
11 28.4347 28.4025 28.467 "28.4"
10 33.2855 33.2402 33.3309 "33.3"
9 34.7375 34.7039 34.7758 "34.7"
8 31.9329 31.9101 31.9747 "31.9"
7 29.9573 29.9373 29.9774 "30.0"
6 18.4753 18.4525 18.5078 "18.5"
5 7.91783 7.90142 7.96925 "7.9"
4 4.66874 4.64181 4.6955 "4.7"
3 71.5904 71.479 71.7638 "71.6"
2 55.0925 54.9671 55.2303 "55.1"
1 35.7353 35.6618 35.8091 "35.7"
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
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 65.987 65.8744 66.0337 "66.0"
EOD
$p2other << EOD
13 53.957 53.9024 54.0117 "54.0"
12 66.0337 65.9715 66.0922 "66.0"
11 56.6996 56.619 56.7766 "56.7"
10 62.4038 62.2754 62.463 "62.4"
9 63.0471 63.008 63.1039 "63.0"
8 61.4177 61.2966 61.5359 "61.4"
7 33.5337 33.487 33.5986 "33.5"
6 25.0748 24.9741 25.1356 "25.1"
5 8.84572 8.78863 8.86464 "8.8"
4 8.47571 8.46956 8.48419 "8.5"
3 89.8401 89.6157 90.0995 "89.8"
2 62.137 62.011 62.2538 "62.1"
1 66.143 66.0221 66.3862 "66.1"
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
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 55.0842 55.0152 55.1168 "55.1"
EOD
$p3other << EOD
13 44.197 43.961 44.425 "44.2"
12 53.4662 52.696 55.3293 "53.5"
11 40.8352 40.798 40.8938 "40.8"
10 51.521 49.0975 52.0964 "51.5"
9 51.1888 50.5679 51.7676 "51.2"
8 45.7673 45.1471 48.5607 "45.8"
7 33.6952 33.3122 33.996 "33.7"
6 23.9761 23.9377 24.0147 "24.0"
5 8.50521 8.49128 8.54103 "8.5"
4 4.9434 3.3302 5.19203 "4.9"
3 81.285 80.7001 82.3009 "81.3"
2 58.9205 58.3019 59.5085 "58.9"
1 54.4016 53.566 55.1086 "54.4"
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
set title "qwen3_32b_tp4_qkv\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 13.721 13.6673 14.0814 "13.7"
EOD
$p4other << EOD
13 10.7311 10.6983 10.784 "10.7"
12 13.6556 13.6273 13.6881 "13.7"
11 10.9236 10.9147 10.9375 "10.9"
10 12.1579 12.141 12.171 "12.2"
9 13.178 13.1288 13.2215 "13.2"
8 12.1688 12.1271 12.2 "12.2"
7 17.0001 16.9795 17.0218 "17.0"
6 11.5518 11.5268 11.5708 "11.6"
5 6.23157 6.21688 6.24017 "6.2"
4 2.10428 2.10145 2.10643 "2.1"
3 50.0871 49.7908 50.3878 "50.1"
2 49.674 49.535 49.8694 "49.7"
1 13.72 13.6772 13.758 "13.7"
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
set title "qwen3_32b_tp4_o\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 10.9789 10.9273 11.2642 "11.0"
EOD
$p5other << EOD
13 8.51851 8.50335 8.54101 "8.5"
12 10.9568 10.9414 10.9681 "11.0"
11 9.25251 9.24554 9.26368 "9.3"
10 9.62228 9.58084 9.66184 "9.6"
9 10.5156 10.5033 10.5378 "10.5"
8 9.72397 9.68283 9.76248 "9.7"
7 14.3488 14.3109 14.3998 "14.3"
6 9.31794 9.28307 9.34778 "9.3"
5 5.36759 5.36406 5.3737 "5.4"
4 3.76203 3.75355 3.77328 "3.8"
3 55.5217 55.1024 55.9626 "55.5"
2 49.9207 49.7913 50.0377 "49.9"
1 10.9695 10.9306 11.0068 "11.0"
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
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
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
set xrange [0:106.317]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 42.1183 42.0267 42.1945 "42.1"
EOD
$p0other << EOD
13 33.3753 33.3256 33.4191 "33.4"
12 42.3926 42.2838 42.4956 "42.4"
11 34.432 34.3867 34.4983 "34.4"
10 39.764 39.6822 39.7951 "39.8"
9 39.7612 39.7076 39.7951 "39.8"
8 37.2207 37.1787 37.2529 "37.2"
7 30.6039 30.5655 30.619 "30.6"
6 19.8503 19.8313 19.8756 "19.9"
5 8.05614 8.04502 8.0631 "8.1"
4 7.55288 7.54129 7.56512 "7.6"
3 73.9036 73.6476 74.0561 "73.9"
2 52.9557 52.7748 53.0336 "53.0"
1 42.638 42.5861 42.69 "42.6"
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
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 36.5493 36.4403 36.649 "36.5"
EOD
$p1other << EOD
13 29.049 28.9785 29.1419 "29.0"
12 35.6807 35.5344 35.8592 "35.7"
11 28.4347 28.4025 28.467 "28.4"
10 33.2855 33.2402 33.3309 "33.3"
9 34.7375 34.7039 34.7758 "34.7"
8 31.9329 31.9101 31.9747 "31.9"
7 29.9573 29.9373 29.9774 "30.0"
6 18.4753 18.4525 18.5078 "18.5"
5 7.91783 7.90142 7.96925 "7.9"
4 4.66874 4.64181 4.6955 "4.7"
3 71.5904 71.479 71.7638 "71.6"
2 55.0925 54.9671 55.2303 "55.1"
1 35.7353 35.6618 35.8091 "35.7"
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
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 65.987 65.8744 66.0337 "66.0"
EOD
$p2other << EOD
13 53.957 53.9024 54.0117 "54.0"
12 66.0337 65.9715 66.0922 "66.0"
11 56.6996 56.619 56.7766 "56.7"
10 62.4038 62.2754 62.463 "62.4"
9 63.0471 63.008 63.1039 "63.0"
8 61.4177 61.2966 61.5359 "61.4"
7 33.5337 33.487 33.5986 "33.5"
6 25.0748 24.9741 25.1356 "25.1"
5 8.84572 8.78863 8.86464 "8.8"
4 8.47571 8.46956 8.48419 "8.5"
3 89.8401 89.6157 90.0995 "89.8"
2 62.137 62.011 62.2538 "62.1"
1 66.143 66.0221 66.3862 "66.1"
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
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 55.0842 55.0152 55.1168 "55.1"
EOD
$p3other << EOD
13 44.197 43.961 44.425 "44.2"
12 53.4662 52.696 55.3293 "53.5"
11 40.8352 40.798 40.8938 "40.8"
10 51.521 49.0975 52.0964 "51.5"
9 51.1888 50.5679 51.7676 "51.2"
8 45.7673 45.1471 48.5607 "45.8"
7 33.6952 33.3122 33.996 "33.7"
6 23.9761 23.9377 24.0147 "24.0"
5 8.50521 8.49128 8.54103 "8.5"
4 4.9434 3.3302 5.19203 "4.9"
3 81.285 80.7001 82.3009 "81.3"
2 58.9205 58.3019 59.5085 "58.9"
1 54.4016 53.566 55.1086 "54.4"
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
set title "qwen3_32b_tp4_qkv\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 13.721 13.6673 14.0814 "13.7"
EOD
$p4other << EOD
13 10.7311 10.6983 10.784 "10.7"
12 13.6556 13.6273 13.6881 "13.7"
11 10.9236 10.9147 10.9375 "10.9"
10 12.1579 12.141 12.171 "12.2"
9 13.178 13.1288 13.2215 "13.2"
8 12.1688 12.1271 12.2 "12.2"
7 17.0001 16.9795 17.0218 "17.0"
6 11.5518 11.5268 11.5708 "11.6"
5 6.23157 6.21688 6.24017 "6.2"
4 2.10428 2.10145 2.10643 "2.1"
3 50.0871 49.7908 50.3878 "50.1"
2 49.674 49.535 49.8694 "49.7"
1 13.72 13.6772 13.758 "13.7"
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
set title "qwen3_32b_tp4_o\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 10.9789 10.9273 11.2642 "11.0"
EOD
$p5other << EOD
13 8.51851 8.50335 8.54101 "8.5"
12 10.9568 10.9414 10.9681 "11.0"
11 9.25251 9.24554 9.26368 "9.3"
10 9.62228 9.58084 9.66184 "9.6"
9 10.5156 10.5033 10.5378 "10.5"
8 9.72397 9.68283 9.76248 "9.7"
7 14.3488 14.3109 14.3998 "14.3"
6 9.31794 9.28307 9.34778 "9.3"
5 5.36759 5.36406 5.3737 "5.4"
4 3.76203 3.75355 3.77328 "3.8"
3 55.5217 55.1024 55.9626 "55.5"
2 49.9207 49.7913 50.0377 "49.9"
1 10.9695 10.9306 11.0068 "11.0"
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
