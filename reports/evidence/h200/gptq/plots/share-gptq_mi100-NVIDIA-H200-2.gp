# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-2.gp
set terminal svg size 1200,1061 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-2.svg"
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
set xrange [0:112.507]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_tp4_gate_up\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 48.9677 48.2423 50.2007 "49.0"
EOD
$p0other << EOD
13 38.0473 37.841 38.255 "38.0"
12 48.3701 47.9754 48.8345 "48.4"
11 40.3884 40.2842 40.4522 "40.4"
10 47.4274 47.1473 47.7114 "47.4"
9 46.3002 46.1916 46.4017 "46.3"
8 43.0324 42.9641 43.0879 "43.0"
7 32.2022 32.1407 32.2723 "32.2"
6 21.8725 21.7342 21.9932 "21.9"
5 8.23244 7.91703 8.69971 "8.2"
4 7.72573 7.69183 7.75476 "7.7"
3 84.2563 84.0015 84.4775 "84.3"
2 56.782 56.4946 57.1285 "56.8"
1 49.2616 49.0378 49.4225 "49.3"
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
set title "qwen3_32b_tp4_down\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 31.4507 31.1351 31.7899 "31.5"
EOD
$p1other << EOD
13 24.972 24.4806 25.298 "25.0"
12 31.5172 31.4552 31.5748 "31.5"
11 24.3008 24.2226 24.3751 "24.3"
10 28.4377 28.3575 28.5182 "28.4"
9 30.0837 29.8307 30.3136 "30.1"
8 27.3535 27.3127 27.3892 "27.4"
7 29.6667 29.6054 29.7344 "29.7"
6 17.4601 17.4392 17.4795 "17.5"
5 7.85591 7.84759 7.86641 "7.9"
4 5.65497 5.63011 5.67162 "5.7"
3 70.6253 70.4894 70.7796 "70.6"
2 55.7136 55.5702 55.8674 "55.7"
1 31.566 31.5359 31.6031 "31.6"
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
set title "qwq_32b_qkv\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 34.5149 34.407 34.6575 "34.5"
EOD
$p2other << EOD
13 27.0887 27.0172 27.1551 "27.1"
12 34.2364 34.1478 34.3645 "34.2"
11 27.649 27.5448 27.7488 "27.6"
10 31.2398 31.1848 31.2984 "31.2"
9 32.4321 32.3749 32.5082 "32.4"
8 29.7077 29.5304 29.8751 "29.7"
7 29.7764 29.6611 29.9081 "29.8"
6 18.0565 18.0087 18.1244 "18.1"
5 7.99881 7.97291 8.02711 "8.0"
4 7.38552 7.36634 7.40535 "7.4"
3 77.3802 77.1728 77.5844 "77.4"
2 54.7602 54.3905 55.0415 "54.8"
1 34.5022 34.32 34.7154 "34.5"
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
set title "qwq_32b_o\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 26.4756 26.3553 26.6311 "26.5"
EOD
$p3other << EOD
13 21.0518 20.9964 21.1097 "21.1"
12 26.4573 26.363 26.5729 "26.5"
11 21.0735 21.0166 21.1405 "21.1"
10 23.5878 23.4974 23.6757 "23.6"
9 25.1992 25.0955 25.3124 "25.2"
8 23.0541 22.9639 23.1605 "23.1"
7 26.1432 26.1074 26.1899 "26.1"
6 16.283 16.2628 16.2948 "16.3"
5 7.47777 7.46663 7.49128 "7.5"
4 4.72219 4.71011 4.73219 "4.7"
3 73.9363 73.5261 74.3691 "73.9"
2 54.3688 54.3152 54.4016 "54.4"
1 26.5902 26.5679 26.6162 "26.6"
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
set title "qwq_32b_gate_up\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 69.2868 69.2006 69.412 "69.3"
EOD
$p4other << EOD
13 55.4942 55.2946 55.7223 "55.5"
12 69.2634 69.2167 69.3128 "69.3"
11 59.2695 59.0808 59.4486 "59.3"
10 69.9864 69.9348 70.0739 "70.0"
9 65.6566 65.3951 65.8701 "65.7"
8 63.3896 63.2335 63.5494 "63.4"
7 32.8624 32.7134 33.0086 "32.9"
6 25.8642 25.7211 26.0125 "25.9"
5 9.0462 8.9751 9.07254 "9.0"
4 8.66875 8.65816 8.69403 "8.7"
3 95.1388 94.6946 95.3452 "95.1"
2 63.5625 62.9231 64.3358 "63.6"
1 69.3569 69.2492 69.4856 "69.4"
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
set title "qwq_32b_down\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 56.2765 56.1556 56.426 "56.3"
EOD
$p5other << EOD
13 46.2967 46.1498 46.4604 "46.3"
12 58.1299 57.6967 58.5252 "58.1"
11 42.3231 42.2251 42.4091 "42.3"
10 53.4984 51.6676 56.2189 "53.5"
9 53.2662 52.9587 53.555 "53.3"
8 50.0967 47.6742 53.7474 "50.1"
7 33.6921 33.1759 34.2723 "33.7"
6 24.9103 24.878 24.9426 "24.9"
5 8.7923 8.73461 8.83579 "8.8"
4 3.80067 0.913575 12.4838 "3.8"
3 88.6528 85.568 93.0909 "88.7"
2 61.4414 61.2822 61.5983 "61.4"
1 54.6029 54.0177 55.2514 "54.6"
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
set output "share-gptq_mi100-NVIDIA-H200-2.png"
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
set xrange [0:112.507]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8775
set bmargin at screen 0.6777
set title "qwen3_32b_tp4_gate_up\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 48.9677 48.2423 50.2007 "49.0"
EOD
$p0other << EOD
13 38.0473 37.841 38.255 "38.0"
12 48.3701 47.9754 48.8345 "48.4"
11 40.3884 40.2842 40.4522 "40.4"
10 47.4274 47.1473 47.7114 "47.4"
9 46.3002 46.1916 46.4017 "46.3"
8 43.0324 42.9641 43.0879 "43.0"
7 32.2022 32.1407 32.2723 "32.2"
6 21.8725 21.7342 21.9932 "21.9"
5 8.23244 7.91703 8.69971 "8.2"
4 7.72573 7.69183 7.75476 "7.7"
3 84.2563 84.0015 84.4775 "84.3"
2 56.782 56.4946 57.1285 "56.8"
1 49.2616 49.0378 49.4225 "49.3"
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
set title "qwen3_32b_tp4_down\n100 % is 4475 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 31.4507 31.1351 31.7899 "31.5"
EOD
$p1other << EOD
13 24.972 24.4806 25.298 "25.0"
12 31.5172 31.4552 31.5748 "31.5"
11 24.3008 24.2226 24.3751 "24.3"
10 28.4377 28.3575 28.5182 "28.4"
9 30.0837 29.8307 30.3136 "30.1"
8 27.3535 27.3127 27.3892 "27.4"
7 29.6667 29.6054 29.7344 "29.7"
6 17.4601 17.4392 17.4795 "17.5"
5 7.85591 7.84759 7.86641 "7.9"
4 5.65497 5.63011 5.67162 "5.7"
3 70.6253 70.4894 70.7796 "70.6"
2 55.7136 55.5702 55.8674 "55.7"
1 31.566 31.5359 31.6031 "31.6"
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
set title "qwq_32b_qkv\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 34.5149 34.407 34.6575 "34.5"
EOD
$p2other << EOD
13 27.0887 27.0172 27.1551 "27.1"
12 34.2364 34.1478 34.3645 "34.2"
11 27.649 27.5448 27.7488 "27.6"
10 31.2398 31.1848 31.2984 "31.2"
9 32.4321 32.3749 32.5082 "32.4"
8 29.7077 29.5304 29.8751 "29.7"
7 29.7764 29.6611 29.9081 "29.8"
6 18.0565 18.0087 18.1244 "18.1"
5 7.99881 7.97291 8.02711 "8.0"
4 7.38552 7.36634 7.40535 "7.4"
3 77.3802 77.1728 77.5844 "77.4"
2 54.7602 54.3905 55.0415 "54.8"
1 34.5022 34.32 34.7154 "34.5"
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
set title "qwq_32b_o\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 26.4756 26.3553 26.6311 "26.5"
EOD
$p3other << EOD
13 21.0518 20.9964 21.1097 "21.1"
12 26.4573 26.363 26.5729 "26.5"
11 21.0735 21.0166 21.1405 "21.1"
10 23.5878 23.4974 23.6757 "23.6"
9 25.1992 25.0955 25.3124 "25.2"
8 23.0541 22.9639 23.1605 "23.1"
7 26.1432 26.1074 26.1899 "26.1"
6 16.283 16.2628 16.2948 "16.3"
5 7.47777 7.46663 7.49128 "7.5"
4 4.72219 4.71011 4.73219 "4.7"
3 73.9363 73.5261 74.3691 "73.9"
2 54.3688 54.3152 54.4016 "54.4"
1 26.5902 26.5679 26.6162 "26.6"
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
set title "qwq_32b_gate_up\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p4base << EOD
14 69.2868 69.2006 69.412 "69.3"
EOD
$p4other << EOD
13 55.4942 55.2946 55.7223 "55.5"
12 69.2634 69.2167 69.3128 "69.3"
11 59.2695 59.0808 59.4486 "59.3"
10 69.9864 69.9348 70.0739 "70.0"
9 65.6566 65.3951 65.8701 "65.7"
8 63.3896 63.2335 63.5494 "63.4"
7 32.8624 32.7134 33.0086 "32.9"
6 25.8642 25.7211 26.0125 "25.9"
5 9.0462 8.9751 9.07254 "9.0"
4 8.66875 8.65816 8.69403 "8.7"
3 95.1388 94.6946 95.3452 "95.1"
2 63.5625 62.9231 64.3358 "63.6"
1 69.3569 69.2492 69.4856 "69.4"
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
set title "qwq_32b_down\n100 % is 4475 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p5base << EOD
14 56.2765 56.1556 56.426 "56.3"
EOD
$p5other << EOD
13 46.2967 46.1498 46.4604 "46.3"
12 58.1299 57.6967 58.5252 "58.1"
11 42.3231 42.2251 42.4091 "42.3"
10 53.4984 51.6676 56.2189 "53.5"
9 53.2662 52.9587 53.555 "53.3"
8 50.0967 47.6742 53.7474 "50.1"
7 33.6921 33.1759 34.2723 "33.7"
6 24.9103 24.878 24.9426 "24.9"
5 8.7923 8.73461 8.83579 "8.8"
4 3.80067 0.913575 12.4838 "3.8"
3 88.6528 85.568 93.0909 "88.7"
2 61.4414 61.2822 61.5983 "61.4"
1 54.6029 54.0177 55.2514 "54.6"
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
