# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 1200,1067 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-2.svg"
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
set xrange [0:110.242]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 47.7967 47.1804 48.0256 "47.8"
EOD
$p0other << EOD
13 37.522 37.1901 37.9846 "37.5"
12 47.8641 46.2533 49.0965 "47.9"
11 39.1795 39.0925 39.324 "39.2"
10 46.202 46.0781 46.3263 "46.2"
9 44.3894 43.6279 45.1802 "44.4"
8 42.0046 41.8819 42.172 "42.0"
7 31.8663 31.8103 31.9151 "31.9"
6 21.1515 21.1199 21.1848 "21.2"
5 8.24635 7.74073 8.58595 "8.2"
4 7.53716 7.49045 7.57521 "7.5"
3 82.6041 80.1041 84.3323 "82.6"
2 55.5395 55.3515 55.7538 "55.5"
1 47.901 47.6125 48.1441 "47.9"
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
set title "qwen3_32b_tp4_down\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 30.6342 30.506 30.9406 "30.6"
EOD
$p1other << EOD
13 24.1812 23.9876 24.5002 "24.2"
12 30.7723 30.6507 30.8933 "30.8"
11 23.4243 23.3636 23.5012 "23.4"
10 27.4169 27.2961 27.5343 "27.4"
9 29.0039 28.9537 29.0421 "29.0"
8 26.57 26.512 26.6218 "26.6"
7 29.0016 28.8227 29.1772 "29.0"
6 16.8021 16.7716 16.8336 "16.8"
5 7.60644 7.59694 7.61637 "7.6"
4 5.06529 5.04819 5.08486 "5.1"
3 70.0404 69.785 70.3592 "70.0"
2 54.4488 54.3523 54.5698 "54.4"
1 30.6661 30.6527 30.693 "30.7"
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
set title "qwq_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 33.8199 33.7142 33.9596 "33.8"
EOD
$p2other << EOD
13 26.5433 26.4732 26.6083 "26.5"
12 33.547 33.4602 33.6725 "33.5"
11 27.0923 26.9901 27.1901 "27.1"
10 30.6108 30.5569 30.6682 "30.6"
9 31.779 31.723 31.8537 "31.8"
8 29.1095 28.9358 29.2735 "29.1"
7 29.1768 29.0639 29.3059 "29.2"
6 17.6929 17.6461 17.7594 "17.7"
5 7.83775 7.81236 7.86547 "7.8"
4 7.23681 7.21802 7.25623 "7.2"
3 75.8221 75.6188 76.0221 "75.8"
2 53.6575 53.2953 53.9331 "53.7"
1 33.8074 33.6289 34.0164 "33.8"
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
set title "qwq_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 25.9425 25.8246 26.0949 "25.9"
EOD
$p3other << EOD
13 20.6279 20.5736 20.6846 "20.6"
12 25.9245 25.8321 26.0378 "25.9"
11 20.6491 20.5934 20.7148 "20.6"
10 23.1128 23.0243 23.1989 "23.1"
9 24.6918 24.5902 24.8027 "24.7"
8 22.5898 22.5015 22.6942 "22.6"
7 25.6168 25.5817 25.6625 "25.6"
6 15.9551 15.9353 15.9667 "16.0"
5 7.3272 7.31629 7.34044 "7.3"
4 4.6271 4.61527 4.6369 "4.6"
3 72.4475 72.0456 72.8716 "72.4"
2 53.274 53.2215 53.3061 "53.3"
1 26.0548 26.033 26.0803 "26.1"
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
set title "qwq_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 67.8916 67.8072 68.0143 "67.9"
EOD
$p4other << EOD
13 54.3768 54.1812 54.6003 "54.4"
12 67.8687 67.8229 67.9171 "67.9"
11 58.076 57.8912 58.2516 "58.1"
10 68.5772 68.5266 68.6628 "68.6"
9 64.3345 64.0783 64.5438 "64.3"
8 62.1132 61.9602 62.2698 "62.1"
7 32.2007 32.0547 32.344 "32.2"
6 25.3434 25.2032 25.4887 "25.3"
5 8.86404 8.79438 8.88986 "8.9"
4 8.49419 8.48382 8.51897 "8.5"
3 93.2231 92.7879 93.4253 "93.2"
2 62.2826 61.6561 63.0403 "62.3"
1 67.9603 67.8548 68.0864 "68.0"
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
set title "qwq_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 55.1433 55.0248 55.2898 "55.1"
EOD
$p5other << EOD
13 45.3644 45.2205 45.5248 "45.4"
12 56.9593 56.5349 57.3468 "57.0"
11 41.4708 41.3749 41.5552 "41.5"
10 52.4211 50.6272 55.0869 "52.4"
9 52.1937 51.8923 52.4766 "52.2"
8 49.0879 46.7142 52.6651 "49.1"
7 33.0137 32.5079 33.5822 "33.0"
6 24.4087 24.3771 24.4404 "24.4"
5 8.61526 8.55873 8.65788 "8.6"
4 3.72414 0.89518 12.2324 "3.7"
3 86.8677 83.845 91.2164 "86.9"
2 60.2043 60.0482 60.358 "60.2"
1 53.5034 52.9299 54.1389 "53.5"
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
set xrange [0:110.242]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 47.7967 47.1804 48.0256 "47.8"
EOD
$p0other << EOD
13 37.522 37.1901 37.9846 "37.5"
12 47.8641 46.2533 49.0965 "47.9"
11 39.1795 39.0925 39.324 "39.2"
10 46.202 46.0781 46.3263 "46.2"
9 44.3894 43.6279 45.1802 "44.4"
8 42.0046 41.8819 42.172 "42.0"
7 31.8663 31.8103 31.9151 "31.9"
6 21.1515 21.1199 21.1848 "21.2"
5 8.24635 7.74073 8.58595 "8.2"
4 7.53716 7.49045 7.57521 "7.5"
3 82.6041 80.1041 84.3323 "82.6"
2 55.5395 55.3515 55.7538 "55.5"
1 47.901 47.6125 48.1441 "47.9"
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
set title "qwen3_32b_tp4_down\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 30.6342 30.506 30.9406 "30.6"
EOD
$p1other << EOD
13 24.1812 23.9876 24.5002 "24.2"
12 30.7723 30.6507 30.8933 "30.8"
11 23.4243 23.3636 23.5012 "23.4"
10 27.4169 27.2961 27.5343 "27.4"
9 29.0039 28.9537 29.0421 "29.0"
8 26.57 26.512 26.6218 "26.6"
7 29.0016 28.8227 29.1772 "29.0"
6 16.8021 16.7716 16.8336 "16.8"
5 7.60644 7.59694 7.61637 "7.6"
4 5.06529 5.04819 5.08486 "5.1"
3 70.0404 69.785 70.3592 "70.0"
2 54.4488 54.3523 54.5698 "54.4"
1 30.6661 30.6527 30.693 "30.7"
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
set title "qwq_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 33.8199 33.7142 33.9596 "33.8"
EOD
$p2other << EOD
13 26.5433 26.4732 26.6083 "26.5"
12 33.547 33.4602 33.6725 "33.5"
11 27.0923 26.9901 27.1901 "27.1"
10 30.6108 30.5569 30.6682 "30.6"
9 31.779 31.723 31.8537 "31.8"
8 29.1095 28.9358 29.2735 "29.1"
7 29.1768 29.0639 29.3059 "29.2"
6 17.6929 17.6461 17.7594 "17.7"
5 7.83775 7.81236 7.86547 "7.8"
4 7.23681 7.21802 7.25623 "7.2"
3 75.8221 75.6188 76.0221 "75.8"
2 53.6575 53.2953 53.9331 "53.7"
1 33.8074 33.6289 34.0164 "33.8"
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
set title "qwq_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 25.9425 25.8246 26.0949 "25.9"
EOD
$p3other << EOD
13 20.6279 20.5736 20.6846 "20.6"
12 25.9245 25.8321 26.0378 "25.9"
11 20.6491 20.5934 20.7148 "20.6"
10 23.1128 23.0243 23.1989 "23.1"
9 24.6918 24.5902 24.8027 "24.7"
8 22.5898 22.5015 22.6942 "22.6"
7 25.6168 25.5817 25.6625 "25.6"
6 15.9551 15.9353 15.9667 "16.0"
5 7.3272 7.31629 7.34044 "7.3"
4 4.6271 4.61527 4.6369 "4.6"
3 72.4475 72.0456 72.8716 "72.4"
2 53.274 53.2215 53.3061 "53.3"
1 26.0548 26.033 26.0803 "26.1"
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
set title "qwq_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 67.8916 67.8072 68.0143 "67.9"
EOD
$p4other << EOD
13 54.3768 54.1812 54.6003 "54.4"
12 67.8687 67.8229 67.9171 "67.9"
11 58.076 57.8912 58.2516 "58.1"
10 68.5772 68.5266 68.6628 "68.6"
9 64.3345 64.0783 64.5438 "64.3"
8 62.1132 61.9602 62.2698 "62.1"
7 32.2007 32.0547 32.344 "32.2"
6 25.3434 25.2032 25.4887 "25.3"
5 8.86404 8.79438 8.88986 "8.9"
4 8.49419 8.48382 8.51897 "8.5"
3 93.2231 92.7879 93.4253 "93.2"
2 62.2826 61.6561 63.0403 "62.3"
1 67.9603 67.8548 68.0864 "68.0"
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
set title "qwq_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 55.1433 55.0248 55.2898 "55.1"
EOD
$p5other << EOD
13 45.3644 45.2205 45.5248 "45.4"
12 56.9593 56.5349 57.3468 "57.0"
11 41.4708 41.3749 41.5552 "41.5"
10 52.4211 50.6272 55.0869 "52.4"
9 52.1937 51.8923 52.4766 "52.2"
8 49.0879 46.7142 52.6651 "49.1"
7 33.0137 32.5079 33.5822 "33.0"
6 24.4087 24.3771 24.4404 "24.4"
5 8.61526 8.55873 8.65788 "8.6"
4 3.72414 0.89518 12.2324 "3.7"
3 86.8677 83.845 91.2164 "86.9"
2 60.2043 60.0482 60.358 "60.2"
1 53.5034 52.9299 54.1389 "53.5"
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
