# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-3.gp
set terminal svg size 1200,733 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-3.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9345
set bmargin at screen 0.9018
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9181 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:101.911]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_qkv\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 9.2263 9.10834 9.3841 "9.2"
EOD
$p0other << EOD
13 7.39171 7.31286 7.48011 "7.4"
12 9.26042 9.15674 9.34139 "9.3"
11 8.11497 8.10653 8.12271 "8.1"
10 8.15834 8.08587 8.23999 "8.2"
9 8.84301 8.70904 9.01645 "8.8"
8 8.21672 8.11444 8.36262 "8.2"
7 11.0928 10.9425 11.2927 "11.1"
6 8.02293 7.91168 8.18791 "8.0"
5 5.42197 5.40668 5.44254 "5.4"
4 1.60404 1.603 1.60674 "1.6"
3 42.9454 42.7233 43.1964 "42.9"
2 45.473 45.2597 45.6694 "45.5"
1 9.21781 9.08166 9.41887 "9.2"
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
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_o\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 7.30285 7.28959 7.31343 "7.3"
EOD
$p1other << EOD
13 5.69268 5.68242 5.70234 "5.7"
12 7.28658 7.27148 7.30152 "7.3"
11 6.09717 6.08661 6.11173 "6.1"
10 6.34572 6.33238 6.36229 "6.3"
9 7.00039 6.9849 7.01721 "7.0"
8 6.50271 6.49168 6.51377 "6.5"
7 10.1667 10.151 10.179 "10.2"
6 6.33729 6.32705 6.34589 "6.3"
5 5.17087 5.15939 5.19374 "5.2"
4 3.28178 3.27748 3.28577 "3.3"
3 47.4306 47.3272 47.5259 "47.4"
2 45.4117 45.1455 45.757 "45.4"
1 7.2923 7.26763 7.32472 "7.3"
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
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_gate_up\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 50.312 50.0618 50.6338 "50.3"
EOD
$p2other << EOD
13 37.4159 37.1593 37.7264 "37.4"
12 50.2598 50.1408 50.3872 "50.3"
11 40.3183 39.9508 40.6817 "40.3"
10 48.4065 48.2102 48.6087 "48.4"
9 46.6885 46.5704 46.8212 "46.7"
8 44.3941 44.1577 44.7478 "44.4"
7 29.9626 29.6975 30.1804 "30.0"
6 22.2555 22.2235 22.2915 "22.3"
5 8.27951 8.21629 8.36483 "8.3"
4 7.87815 7.82359 7.94045 "7.9"
3 86.0289 85.7972 86.3656 "86.0"
2 57.3132 57.0024 57.6603 "57.3"
1 50.6403 49.6025 51.4503 "50.6"
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
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_down\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 33.4458 33.2388 33.6709 "33.4"
EOD
$p3other << EOD
13 26.4402 26.4228 26.4564 "26.4"
12 33.244 33.1279 33.3632 "33.2"
11 25.4072 25.3505 25.4662 "25.4"
10 30.1617 30.0886 30.2463 "30.2"
9 31.7525 31.6578 31.8551 "31.8"
8 28.8886 28.6712 29.0856 "28.9"
7 29.3519 29.3403 29.3646 "29.4"
6 17.8135 17.8038 17.8232 "17.8"
5 7.97047 7.95398 7.98606 "8.0"
4 5.42851 5.16425 5.70517 "5.4"
3 70.0506 69.8765 70.2152 "70.1"
2 55.9866 55.8722 56.1224 "56.0"
1 33.4375 33.387 33.5047 "33.4"
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
set terminal pngcairo size 1200,733 font "sans,10" fontscale 1.0
set output "share-gptq_mi100-NVIDIA-H200-3.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9345
set bmargin at screen 0.9018
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9181 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:101.911]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_qkv\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 9.2263 9.10834 9.3841 "9.2"
EOD
$p0other << EOD
13 7.39171 7.31286 7.48011 "7.4"
12 9.26042 9.15674 9.34139 "9.3"
11 8.11497 8.10653 8.12271 "8.1"
10 8.15834 8.08587 8.23999 "8.2"
9 8.84301 8.70904 9.01645 "8.8"
8 8.21672 8.11444 8.36262 "8.2"
7 11.0928 10.9425 11.2927 "11.1"
6 8.02293 7.91168 8.18791 "8.0"
5 5.42197 5.40668 5.44254 "5.4"
4 1.60404 1.603 1.60674 "1.6"
3 42.9454 42.7233 43.1964 "42.9"
2 45.473 45.2597 45.6694 "45.5"
1 9.21781 9.08166 9.41887 "9.2"
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
set tmargin at screen 0.8226
set bmargin at screen 0.5334
set title "qwq_32b_tp4_o\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p1base << EOD
14 7.30285 7.28959 7.31343 "7.3"
EOD
$p1other << EOD
13 5.69268 5.68242 5.70234 "5.7"
12 7.28658 7.27148 7.30152 "7.3"
11 6.09717 6.08661 6.11173 "6.1"
10 6.34572 6.33238 6.36229 "6.3"
9 7.00039 6.9849 7.01721 "7.0"
8 6.50271 6.49168 6.51377 "6.5"
7 10.1667 10.151 10.179 "10.2"
6 6.33729 6.32705 6.34589 "6.3"
5 5.17087 5.15939 5.19374 "5.2"
4 3.28178 3.27748 3.28577 "3.3"
3 47.4306 47.3272 47.5259 "47.4"
2 45.4117 45.1455 45.757 "45.4"
1 7.2923 7.26763 7.32472 "7.3"
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
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_gate_up\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p2base << EOD
14 50.312 50.0618 50.6338 "50.3"
EOD
$p2other << EOD
13 37.4159 37.1593 37.7264 "37.4"
12 50.2598 50.1408 50.3872 "50.3"
11 40.3183 39.9508 40.6817 "40.3"
10 48.4065 48.2102 48.6087 "48.4"
9 46.6885 46.5704 46.8212 "46.7"
8 44.3941 44.1577 44.7478 "44.4"
7 29.9626 29.6975 30.1804 "30.0"
6 22.2555 22.2235 22.2915 "22.3"
5 8.27951 8.21629 8.36483 "8.3"
4 7.87815 7.82359 7.94045 "7.9"
3 86.0289 85.7972 86.3656 "86.0"
2 57.3132 57.0024 57.6603 "57.3"
1 50.6403 49.6025 51.4503 "50.6"
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
set tmargin at screen 0.3752
set bmargin at screen 0.0859
set title "qwq_32b_tp4_down\n100 % is 4475 GB/s (1:000025)" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p3base << EOD
14 33.4458 33.2388 33.6709 "33.4"
EOD
$p3other << EOD
13 26.4402 26.4228 26.4564 "26.4"
12 33.244 33.1279 33.3632 "33.2"
11 25.4072 25.3505 25.4662 "25.4"
10 30.1617 30.0886 30.2463 "30.2"
9 31.7525 31.6578 31.8551 "31.8"
8 28.8886 28.6712 29.0856 "28.9"
7 29.3519 29.3403 29.3646 "29.4"
6 17.8135 17.8038 17.8232 "17.8"
5 7.97047 7.95398 7.98606 "8.0"
4 5.42851 5.16425 5.70517 "5.4"
3 70.0506 69.8765 70.2152 "70.1"
2 55.9866 55.8722 56.1224 "56.0"
1 33.4375 33.387 33.5047 "33.4"
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
