# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1200,739 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9350
set bmargin at screen 0.8945
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9147 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:97.7224]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_tp4_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 13.6851 13.655 13.7286 "13.7"
EOD
$p0other << EOD
13 10.702 10.6891 10.7104 "10.7"
12 13.6314 13.6158 13.6419 "13.6"
11 10.9046 10.8888 10.9242 "10.9"
10 12.1139 12.0918 12.1378 "12.1"
9 13.138 13.1196 13.1564 "13.1"
8 12.1297 12.1206 12.138 "12.1"
7 16.9839 16.9367 17.0366 "17.0"
6 11.5083 11.4816 11.5402 "11.5"
5 6.22196 6.20178 6.24631 "6.2"
4 2.10416 2.09895 2.11065 "2.1"
3 50.3859 50.2308 50.5209 "50.4"
2 49.5412 49.4883 49.6778 "49.5"
1 13.6608 13.6461 13.6777 "13.7"
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
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_tp4_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 10.9148 10.9015 10.9267 "10.9"
EOD
$p1other << EOD
13 8.48468 8.4702 8.49972 "8.5"
12 10.9168 10.8976 10.9381 "10.9"
11 9.21963 9.20084 9.24309 "9.2"
10 9.58629 9.54695 9.62204 "9.6"
9 10.4781 10.4643 10.4961 "10.5"
8 9.68513 9.67914 9.69077 "9.7"
7 14.3259 14.2684 14.3927 "14.3"
6 9.29092 9.28371 9.30345 "9.3"
5 5.35126 5.34721 5.35648 "5.4"
4 3.75567 3.74873 3.76235 "3.8"
3 55.5763 55.4579 55.7339 "55.6"
2 49.8364 49.7502 49.9048 "49.8"
1 10.9188 10.878 10.9575 "10.9"
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
set tmargin at screen 0.3721
set bmargin at screen 0.0853
set title "qwen3_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 47.8396 47.6463 48.0297 "47.8"
EOD
$p2other << EOD
13 37.7704 37.5732 38.0098 "37.8"
12 47.0525 46.7564 47.299 "47.1"
11 39.29 39.2111 39.3559 "39.3"
10 46.3368 46.1956 46.492 "46.3"
9 44.6372 44.2079 45.0423 "44.6"
8 42.1501 41.9945 42.3169 "42.2"
7 31.9335 31.8826 31.9854 "31.9"
6 21.1204 21.0572 21.1669 "21.1"
5 7.99205 7.91765 8.07184 "8.0"
4 7.52865 7.48633 7.56879 "7.5"
3 81.9065 80.7385 82.8156 "81.9"
2 55.6157 55.4715 55.8012 "55.6"
1 47.4986 47.0749 47.9837 "47.5"
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
set tmargin at screen 0.3721
set bmargin at screen 0.0853
set title "qwen3_32b_tp4_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 30.5991 30.5255 30.6595 "30.6"
EOD
$p3other << EOD
13 24.1218 24.0564 24.1822 "24.1"
12 30.4526 30.1636 30.8365 "30.5"
11 23.4468 23.4247 23.4729 "23.4"
10 27.5525 27.0292 27.9546 "27.6"
9 28.8492 28.7462 28.9691 "28.8"
8 26.5021 26.4864 26.5247 "26.5"
7 28.9634 28.9363 28.9904 "29.0"
6 16.7433 16.7192 16.7689 "16.7"
5 7.5987 7.58177 7.61277 "7.6"
4 4.98705 4.84762 5.1654 "5.0"
3 70.15 69.6124 70.6331 "70.1"
2 54.2702 53.8893 54.6224 "54.3"
1 30.4725 30.2917 30.6925 "30.5"
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
unset multiplot
unset output
reset
set terminal pngcairo size 1200,739 font "sans,10" fontscale 1.0
set output "share-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9350
set bmargin at screen 0.8945
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9147 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:97.7224]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_tp4_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 13.6851 13.655 13.7286 "13.7"
EOD
$p0other << EOD
13 10.702 10.6891 10.7104 "10.7"
12 13.6314 13.6158 13.6419 "13.6"
11 10.9046 10.8888 10.9242 "10.9"
10 12.1139 12.0918 12.1378 "12.1"
9 13.138 13.1196 13.1564 "13.1"
8 12.1297 12.1206 12.138 "12.1"
7 16.9839 16.9367 17.0366 "17.0"
6 11.5083 11.4816 11.5402 "11.5"
5 6.22196 6.20178 6.24631 "6.2"
4 2.10416 2.09895 2.11065 "2.1"
3 50.3859 50.2308 50.5209 "50.4"
2 49.5412 49.4883 49.6778 "49.5"
1 13.6608 13.6461 13.6777 "13.7"
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
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_tp4_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 10.9148 10.9015 10.9267 "10.9"
EOD
$p1other << EOD
13 8.48468 8.4702 8.49972 "8.5"
12 10.9168 10.8976 10.9381 "10.9"
11 9.21963 9.20084 9.24309 "9.2"
10 9.58629 9.54695 9.62204 "9.6"
9 10.4781 10.4643 10.4961 "10.5"
8 9.68513 9.67914 9.69077 "9.7"
7 14.3259 14.2684 14.3927 "14.3"
6 9.29092 9.28371 9.30345 "9.3"
5 5.35126 5.34721 5.35648 "5.4"
4 3.75567 3.74873 3.76235 "3.8"
3 55.5763 55.4579 55.7339 "55.6"
2 49.8364 49.7502 49.9048 "49.8"
1 10.9188 10.878 10.9575 "10.9"
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
set tmargin at screen 0.3721
set bmargin at screen 0.0853
set title "qwen3_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 47.8396 47.6463 48.0297 "47.8"
EOD
$p2other << EOD
13 37.7704 37.5732 38.0098 "37.8"
12 47.0525 46.7564 47.299 "47.1"
11 39.29 39.2111 39.3559 "39.3"
10 46.3368 46.1956 46.492 "46.3"
9 44.6372 44.2079 45.0423 "44.6"
8 42.1501 41.9945 42.3169 "42.2"
7 31.9335 31.8826 31.9854 "31.9"
6 21.1204 21.0572 21.1669 "21.1"
5 7.99205 7.91765 8.07184 "8.0"
4 7.52865 7.48633 7.56879 "7.5"
3 81.9065 80.7385 82.8156 "81.9"
2 55.6157 55.4715 55.8012 "55.6"
1 47.4986 47.0749 47.9837 "47.5"
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
set tmargin at screen 0.3721
set bmargin at screen 0.0853
set title "qwen3_32b_tp4_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 30.5991 30.5255 30.6595 "30.6"
EOD
$p3other << EOD
13 24.1218 24.0564 24.1822 "24.1"
12 30.4526 30.1636 30.8365 "30.5"
11 23.4468 23.4247 23.4729 "23.4"
10 27.5525 27.0292 27.9546 "27.6"
9 28.8492 28.7462 28.9691 "28.8"
8 26.5021 26.4864 26.5247 "26.5"
7 28.9634 28.9363 28.9904 "29.0"
6 16.7433 16.7192 16.7689 "16.7"
5 7.5987 7.58177 7.61277 "7.6"
4 4.98705 4.84762 5.1654 "5.0"
3 70.15 69.6124 70.6331 "70.1"
2 54.2702 53.8893 54.6224 "54.3"
1 30.4725 30.2917 30.6925 "30.5"
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
unset multiplot
unset output
