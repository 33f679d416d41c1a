# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 1200,739 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 64, \nscales = 0, zero_offset = 1"
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
set xrange [0:57.378]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "gemma_4_26b_a4b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 12.385 12.3746 12.3964 "12.4"
EOD
$p0other << EOD
13 9.66191 9.64919 9.67254 "9.7"
12 12.4051 12.3894 12.4209 "12.4"
11 9.97977 9.97336 9.99689 "10.0"
10 11.2198 11.2077 11.2299 "11.2"
9 11.879 11.859 11.8991 "11.9"
8 10.9142 10.9 10.9278 "10.9"
7 15.4492 15.4404 15.4608 "15.4"
6 10.8109 10.793 10.8262 "10.8"
5 5.84576 5.83819 5.8514 "5.8"
4 3.28756 3.28125 3.28836 "3.3"
3 48.2479 48.1765 48.2657 "48.2"
2 48.5711 48.5328 48.6254 "48.6"
1 12.4104 12.4008 12.4279 "12.4"
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
set title "gemma_4_26b_a4b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 6.42785 6.42363 6.43302 "6.4"
EOD
$p1other << EOD
13 4.99557 4.99231 5.00509 "5.0"
12 6.42973 6.42293 6.43349 "6.4"
11 5.33893 5.33219 5.34395 "5.3"
10 5.8065 5.79522 5.81283 "5.8"
9 6.16669 6.16151 6.17209 "6.2"
8 5.71434 5.70508 5.71861 "5.7"
7 8.85297 8.8454 8.87036 "8.9"
6 5.83924 5.8344 5.84544 "5.8"
5 4.95983 4.95243 4.96388 "5.0"
4 2.3726 2.37158 2.37563 "2.4"
3 40.7926 40.7246 40.8577 "40.8"
2 41.3209 41.1752 41.4161 "41.3"
1 6.42738 6.4124 6.43349 "6.4"
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
set title "gemma_4_26b_a4b_expert_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 3.93801 3.93523 3.94293 "3.9"
EOD
$p2other << EOD
13 3.11917 3.11502 3.12311 "3.1"
12 3.92827 3.91957 3.93273 "3.9"
11 3.48934 3.48543 3.49206 "3.5"
10 3.5778 3.57477 3.58527 "3.6"
9 3.78175 3.77673 3.79044 "3.8"
8 3.51017 3.50747 3.51687 "3.5"
7 5.20318 5.20177 5.20443 "5.2"
6 3.61738 3.61255 3.62222 "3.6"
5 3.33583 3.33326 3.33641 "3.3"
4 1.2983 1.2956 1.29929 "1.3"
3 23.1015 23.0556 23.1662 "23.1"
2 29.7297 29.6691 29.7988 "29.7"
1 3.92649 3.91496 3.93166 "3.9"
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
set title "gemma_4_26b_a4b_expert_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 2.18863 2.18705 2.18908 "2.2"
EOD
$p3other << EOD
13 1.70078 1.6972 1.70109 "1.7"
12 2.18733 2.18314 2.19036 "2.2"
11 1.84398 1.84285 1.84617 "1.8"
10 1.97481 1.97214 1.9764 "2.0"
9 2.10056 2.10028 2.10179 "2.1"
8 1.95263 1.94913 1.95331 "2.0"
7 3.07819 3.0761 3.08051 "3.1"
6 2.01571 2.01336 2.01635 "2.0"
5 1.91209 1.91108 1.91335 "1.9"
4 1.25847 1.2581 1.25864 "1.3"
3 20.4097 20.3656 20.4241 "20.4"
2 25.3468 25.3364 25.3771 "25.3"
1 2.18633 2.18586 2.187 "2.2"
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
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 64, \nscales = 0, zero_offset = 1"
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
set xrange [0:57.378]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "gemma_4_26b_a4b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 12.385 12.3746 12.3964 "12.4"
EOD
$p0other << EOD
13 9.66191 9.64919 9.67254 "9.7"
12 12.4051 12.3894 12.4209 "12.4"
11 9.97977 9.97336 9.99689 "10.0"
10 11.2198 11.2077 11.2299 "11.2"
9 11.879 11.859 11.8991 "11.9"
8 10.9142 10.9 10.9278 "10.9"
7 15.4492 15.4404 15.4608 "15.4"
6 10.8109 10.793 10.8262 "10.8"
5 5.84576 5.83819 5.8514 "5.8"
4 3.28756 3.28125 3.28836 "3.3"
3 48.2479 48.1765 48.2657 "48.2"
2 48.5711 48.5328 48.6254 "48.6"
1 12.4104 12.4008 12.4279 "12.4"
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
set title "gemma_4_26b_a4b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 6.42785 6.42363 6.43302 "6.4"
EOD
$p1other << EOD
13 4.99557 4.99231 5.00509 "5.0"
12 6.42973 6.42293 6.43349 "6.4"
11 5.33893 5.33219 5.34395 "5.3"
10 5.8065 5.79522 5.81283 "5.8"
9 6.16669 6.16151 6.17209 "6.2"
8 5.71434 5.70508 5.71861 "5.7"
7 8.85297 8.8454 8.87036 "8.9"
6 5.83924 5.8344 5.84544 "5.8"
5 4.95983 4.95243 4.96388 "5.0"
4 2.3726 2.37158 2.37563 "2.4"
3 40.7926 40.7246 40.8577 "40.8"
2 41.3209 41.1752 41.4161 "41.3"
1 6.42738 6.4124 6.43349 "6.4"
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
set title "gemma_4_26b_a4b_expert_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 3.93801 3.93523 3.94293 "3.9"
EOD
$p2other << EOD
13 3.11917 3.11502 3.12311 "3.1"
12 3.92827 3.91957 3.93273 "3.9"
11 3.48934 3.48543 3.49206 "3.5"
10 3.5778 3.57477 3.58527 "3.6"
9 3.78175 3.77673 3.79044 "3.8"
8 3.51017 3.50747 3.51687 "3.5"
7 5.20318 5.20177 5.20443 "5.2"
6 3.61738 3.61255 3.62222 "3.6"
5 3.33583 3.33326 3.33641 "3.3"
4 1.2983 1.2956 1.29929 "1.3"
3 23.1015 23.0556 23.1662 "23.1"
2 29.7297 29.6691 29.7988 "29.7"
1 3.92649 3.91496 3.93166 "3.9"
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
set title "gemma_4_26b_a4b_expert_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 2.18863 2.18705 2.18908 "2.2"
EOD
$p3other << EOD
13 1.70078 1.6972 1.70109 "1.7"
12 2.18733 2.18314 2.19036 "2.2"
11 1.84398 1.84285 1.84617 "1.8"
10 1.97481 1.97214 1.9764 "2.0"
9 2.10056 2.10028 2.10179 "2.1"
8 1.95263 1.94913 1.95331 "2.0"
7 3.07819 3.0761 3.08051 "3.1"
6 2.01571 2.01336 2.01635 "2.0"
5 1.91209 1.91108 1.91335 "1.9"
4 1.25847 1.2581 1.25864 "1.3"
3 20.4097 20.3656 20.4241 "20.4"
2 25.3468 25.3364 25.3771 "25.3"
1 2.18633 2.18586 2.187 "2.2"
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
