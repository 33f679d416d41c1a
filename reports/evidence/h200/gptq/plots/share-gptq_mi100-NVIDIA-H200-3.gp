# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 1200,739 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-3.svg"
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
set xrange [0:95.106]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwq_32b_tp4_qkv\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 8.86852 8.74796 9.02629 "8.9"
EOD
$p0other << EOD
13 7.00229 6.95087 7.06871 "7.0"
12 8.87475 8.78369 8.9771 "8.9"
11 7.77507 7.76692 7.78432 "7.8"
10 7.8877 7.82978 7.94515 "7.9"
9 8.52899 8.42222 8.64228 "8.5"
8 7.94374 7.81423 8.06911 "7.9"
7 10.9117 10.7445 11.0855 "10.9"
6 7.74014 7.65484 7.82924 "7.7"
5 5.26027 5.22514 5.30398 "5.3"
4 1.58509 1.58228 1.58777 "1.6"
3 40.8591 40.7298 40.9224 "40.9"
2 43.9735 43.914 44.056 "44.0"
1 8.92272 8.89354 8.94598 "8.9"
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
set title "qwq_32b_tp4_o\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 6.96011 6.94542 6.97577 "7.0"
EOD
$p1other << EOD
13 5.40625 5.39779 5.41584 "5.4"
12 6.96656 6.95429 6.97772 "7.0"
11 5.84283 5.82795 5.85713 "5.8"
10 6.09381 6.0848 6.10512 "6.1"
9 6.71361 6.70422 6.72633 "6.7"
8 6.19768 6.18184 6.21534 "6.2"
7 9.81513 9.79248 9.83561 "9.8"
6 6.05479 6.0476 6.06137 "6.1"
5 5.00261 4.98803 5.01713 "5.0"
4 3.2008 3.19767 3.2034 "3.2"
3 45.7502 45.6249 45.8721 "45.8"
2 43.8626 43.63 44.1384 "43.9"
1 6.95117 6.93317 6.97594 "7.0"
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
set title "qwq_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 49.4714 49.3551 49.5758 "49.5"
EOD
$p2other << EOD
13 37.2063 36.9247 37.4626 "37.2"
12 49.4714 49.4168 49.5566 "49.5"
11 39.2341 39.1283 39.316 "39.2"
10 47.4876 47.1377 47.8856 "47.5"
9 45.3741 45.0279 45.7348 "45.4"
8 43.5409 43.1844 43.8395 "43.5"
7 28.8094 28.7412 28.8668 "28.8"
6 21.5554 21.5232 21.5878 "21.6"
5 8.03772 8.00907 8.06048 "8.0"
4 7.69595 7.68608 7.70427 "7.7"
3 80.303 80.0163 80.5983 "80.3"
2 55.4831 55.0949 55.8697 "55.5"
1 49.1936 48.9766 49.4137 "49.2"
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
set title "qwq_32b_tp4_down\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 32.2569 32.0524 32.4483 "32.3"
EOD
$p3other << EOD
13 25.4261 25.3761 25.4822 "25.4"
12 32.2569 32.08 32.4309 "32.3"
11 24.5491 24.5254 24.5658 "24.5"
10 28.9054 28.6911 29.0981 "28.9"
9 31.0165 30.9498 31.0907 "31.0"
8 27.9525 27.9006 28.0075 "28.0"
7 28.877 28.7892 28.9587 "28.9"
6 17.1293 17.106 17.1455 "17.1"
5 7.7221 7.70716 7.7346 "7.7"
4 4.66612 4.51693 4.82936 "4.7"
3 69.3473 68.9917 69.7717 "69.3"
2 54.5313 54.3508 54.7034 "54.5"
1 32.2923 31.9829 32.5904 "32.3"
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
set output "share-gptq_mi100-NVIDIA-H200-3.png"
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
set xrange [0:95.106]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwq_32b_tp4_qkv\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 8.86852 8.74796 9.02629 "8.9"
EOD
$p0other << EOD
13 7.00229 6.95087 7.06871 "7.0"
12 8.87475 8.78369 8.9771 "8.9"
11 7.77507 7.76692 7.78432 "7.8"
10 7.8877 7.82978 7.94515 "7.9"
9 8.52899 8.42222 8.64228 "8.5"
8 7.94374 7.81423 8.06911 "7.9"
7 10.9117 10.7445 11.0855 "10.9"
6 7.74014 7.65484 7.82924 "7.7"
5 5.26027 5.22514 5.30398 "5.3"
4 1.58509 1.58228 1.58777 "1.6"
3 40.8591 40.7298 40.9224 "40.9"
2 43.9735 43.914 44.056 "44.0"
1 8.92272 8.89354 8.94598 "8.9"
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
set title "qwq_32b_tp4_o\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 6.96011 6.94542 6.97577 "7.0"
EOD
$p1other << EOD
13 5.40625 5.39779 5.41584 "5.4"
12 6.96656 6.95429 6.97772 "7.0"
11 5.84283 5.82795 5.85713 "5.8"
10 6.09381 6.0848 6.10512 "6.1"
9 6.71361 6.70422 6.72633 "6.7"
8 6.19768 6.18184 6.21534 "6.2"
7 9.81513 9.79248 9.83561 "9.8"
6 6.05479 6.0476 6.06137 "6.1"
5 5.00261 4.98803 5.01713 "5.0"
4 3.2008 3.19767 3.2034 "3.2"
3 45.7502 45.6249 45.8721 "45.8"
2 43.8626 43.63 44.1384 "43.9"
1 6.95117 6.93317 6.97594 "7.0"
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
set title "qwq_32b_tp4_gate_up\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 49.4714 49.3551 49.5758 "49.5"
EOD
$p2other << EOD
13 37.2063 36.9247 37.4626 "37.2"
12 49.4714 49.4168 49.5566 "49.5"
11 39.2341 39.1283 39.316 "39.2"
10 47.4876 47.1377 47.8856 "47.5"
9 45.3741 45.0279 45.7348 "45.4"
8 43.5409 43.1844 43.8395 "43.5"
7 28.8094 28.7412 28.8668 "28.8"
6 21.5554 21.5232 21.5878 "21.6"
5 8.03772 8.00907 8.06048 "8.0"
4 7.69595 7.68608 7.70427 "7.7"
3 80.303 80.0163 80.5983 "80.3"
2 55.4831 55.0949 55.8697 "55.5"
1 49.1936 48.9766 49.4137 "49.2"
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
set title "qwq_32b_tp4_down\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 32.2569 32.0524 32.4483 "32.3"
EOD
$p3other << EOD
13 25.4261 25.3761 25.4822 "25.4"
12 32.2569 32.08 32.4309 "32.3"
11 24.5491 24.5254 24.5658 "24.5"
10 28.9054 28.6911 29.0981 "28.9"
9 31.0165 30.9498 31.0907 "31.0"
8 27.9525 27.9006 28.0075 "28.0"
7 28.877 28.7892 28.9587 "28.9"
6 17.1293 17.106 17.1455 "17.1"
5 7.7221 7.70716 7.7346 "7.7"
4 4.66612 4.51693 4.82936 "4.7"
3 69.3473 68.9917 69.7717 "69.3"
2 54.5313 54.3508 54.7034 "54.5"
1 32.2923 31.9829 32.5904 "32.3"
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
