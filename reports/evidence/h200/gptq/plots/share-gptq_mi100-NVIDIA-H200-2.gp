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
set xrange [0:112.368]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 47.7386 47.632 47.9786 "47.7"
EOD
$p0other << EOD
13 37.8655 37.517 38.2474 "37.9"
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
14 30.8316 30.506 31.1697 "30.8"
EOD
$p1other << EOD
13 24.097 24.0105 24.1747 "24.1"
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
14 33.3716 33.3331 33.4102 "33.4"
EOD
$p2other << EOD
13 26.0147 25.9889 26.0573 "26.0"
12 33.3067 33.2402 33.3574 "33.3"
11 26.6691 26.6396 26.6952 "26.7"
10 30.7825 30.7652 30.8084 "30.8"
9 31.6288 31.5815 31.669 "31.6"
8 28.7752 28.7616 28.8047 "28.8"
7 29.2445 29.2094 29.3171 "29.2"
6 17.4183 17.3992 17.4399 "17.4"
5 7.7857 7.77677 7.79599 "7.8"
4 7.1902 7.18174 7.19642 "7.2"
3 75.8679 75.7649 75.9711 "75.9"
2 54.2343 54.1696 54.3381 "54.2"
1 33.1779 33.1018 33.212 "33.2"
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
14 25.4128 25.3955 25.4249 "25.4"
EOD
$p3other << EOD
13 20.0626 20.0389 20.0777 "20.1"
12 25.4492 25.4336 25.4596 "25.4"
11 20.2721 20.2514 20.2885 "20.3"
10 22.6501 22.6309 22.6639 "22.7"
9 24.4445 24.4093 24.4701 "24.4"
8 22.3011 22.2864 22.3224 "22.3"
7 25.6485 25.6256 25.6679 "25.6"
6 15.8933 15.8757 15.9109 "15.9"
5 7.28887 7.28659 7.29228 "7.3"
4 4.60499 4.58951 4.6199 "4.6"
3 71.8433 71.7667 71.9009 "71.8"
2 52.8975 52.6828 53.1692 "52.9"
1 25.5519 25.5345 25.5835 "25.6"
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
14 68.1135 68.0866 68.1596 "68.1"
EOD
$p4other << EOD
13 55.2302 55.1621 55.2756 "55.2"
12 68.0138 67.8726 68.1596 "68.0"
11 57.9642 57.9307 57.9828 "58.0"
10 63.7897 63.7594 63.8554 "63.8"
9 64.3397 64.1911 64.4632 "64.3"
8 62.2379 62.1659 62.2716 "62.2"
7 33.0186 32.8678 33.1381 "33.0"
6 25.2734 25.2544 25.2861 "25.3"
5 8.87498 8.86404 8.88986 "8.9"
4 8.53304 8.52834 8.53846 "8.5"
3 94.9008 94.5189 95.2272 "94.9"
2 63.1403 62.9881 63.2566 "63.1"
1 67.747 67.6258 67.8345 "67.7"
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
14 56.8749 56.7908 56.9835 "56.9"
EOD
$p5other << EOD
13 45.9716 45.8357 46.0803 "46.0"
12 53.344 52.7539 55.1056 "53.3"
11 41.1658 40.9541 41.2863 "41.2"
10 50.8437 50.7094 51.0175 "50.8"
9 53.1786 52.7125 53.653 "53.2"
8 48.287 48.0433 48.5176 "48.3"
7 33.9196 33.6833 34.1438 "33.9"
6 24.2238 24.1918 24.2574 "24.2"
5 8.58589 8.53932 8.59615 "8.6"
4 2.68696 2.24768 3.72428 "2.7"
3 89.1864 89.1198 89.2429 "89.2"
2 60.2333 60.1629 60.2955 "60.2"
1 51.5066 50.8534 53.653 "51.5"
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
set xrange [0:112.368]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025), partly of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 47.7386 47.632 47.9786 "47.7"
EOD
$p0other << EOD
13 37.8655 37.517 38.2474 "37.9"
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
14 30.8316 30.506 31.1697 "30.8"
EOD
$p1other << EOD
13 24.097 24.0105 24.1747 "24.1"
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
14 33.3716 33.3331 33.4102 "33.4"
EOD
$p2other << EOD
13 26.0147 25.9889 26.0573 "26.0"
12 33.3067 33.2402 33.3574 "33.3"
11 26.6691 26.6396 26.6952 "26.7"
10 30.7825 30.7652 30.8084 "30.8"
9 31.6288 31.5815 31.669 "31.6"
8 28.7752 28.7616 28.8047 "28.8"
7 29.2445 29.2094 29.3171 "29.2"
6 17.4183 17.3992 17.4399 "17.4"
5 7.7857 7.77677 7.79599 "7.8"
4 7.1902 7.18174 7.19642 "7.2"
3 75.8679 75.7649 75.9711 "75.9"
2 54.2343 54.1696 54.3381 "54.2"
1 33.1779 33.1018 33.212 "33.2"
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
14 25.4128 25.3955 25.4249 "25.4"
EOD
$p3other << EOD
13 20.0626 20.0389 20.0777 "20.1"
12 25.4492 25.4336 25.4596 "25.4"
11 20.2721 20.2514 20.2885 "20.3"
10 22.6501 22.6309 22.6639 "22.7"
9 24.4445 24.4093 24.4701 "24.4"
8 22.3011 22.2864 22.3224 "22.3"
7 25.6485 25.6256 25.6679 "25.6"
6 15.8933 15.8757 15.9109 "15.9"
5 7.28887 7.28659 7.29228 "7.3"
4 4.60499 4.58951 4.6199 "4.6"
3 71.8433 71.7667 71.9009 "71.8"
2 52.8975 52.6828 53.1692 "52.9"
1 25.5519 25.5345 25.5835 "25.6"
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
14 68.1135 68.0866 68.1596 "68.1"
EOD
$p4other << EOD
13 55.2302 55.1621 55.2756 "55.2"
12 68.0138 67.8726 68.1596 "68.0"
11 57.9642 57.9307 57.9828 "58.0"
10 63.7897 63.7594 63.8554 "63.8"
9 64.3397 64.1911 64.4632 "64.3"
8 62.2379 62.1659 62.2716 "62.2"
7 33.0186 32.8678 33.1381 "33.0"
6 25.2734 25.2544 25.2861 "25.3"
5 8.87498 8.86404 8.88986 "8.9"
4 8.53304 8.52834 8.53846 "8.5"
3 94.9008 94.5189 95.2272 "94.9"
2 63.1403 62.9881 63.2566 "63.1"
1 67.747 67.6258 67.8345 "67.7"
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
14 56.8749 56.7908 56.9835 "56.9"
EOD
$p5other << EOD
13 45.9716 45.8357 46.0803 "46.0"
12 53.344 52.7539 55.1056 "53.3"
11 41.1658 40.9541 41.2863 "41.2"
10 50.8437 50.7094 51.0175 "50.8"
9 53.1786 52.7125 53.653 "53.2"
8 48.287 48.0433 48.5176 "48.3"
7 33.9196 33.6833 34.1438 "33.9"
6 24.2238 24.1918 24.2574 "24.2"
5 8.58589 8.53932 8.59615 "8.6"
4 2.68696 2.24768 3.72428 "2.7"
3 89.1864 89.1198 89.2429 "89.2"
2 60.2333 60.1629 60.2955 "60.2"
1 51.5066 50.8534 53.653 "51.5"
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
