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
set xrange [0:104.893]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 42.3606 42.1479 42.4993 "42.4"
EOD
$p0other << EOD
13 33.2998 33.2087 33.3807 "33.3"
12 42.6153 42.55 42.6829 "42.6"
11 34.824 34.7988 34.8588 "34.8"
10 39.9313 39.8858 39.9855 "39.9"
9 39.7951 39.5792 39.963 "39.8"
8 37.3001 37.2145 37.3709 "37.3"
7 30.2746 30.2144 30.3534 "30.3"
6 20.0788 20.0584 20.1035 "20.1"
5 8.11429 8.09532 8.12953 "8.1"
4 7.5891 7.57525 7.60029 "7.6"
3 72.2485 71.6263 72.8706 "72.2"
2 53.3916 51.4483 55.4935 "53.4"
1 42.2582 42.1155 42.3567 "42.3"
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
14 36.2437 36.18 36.3091 "36.2"
EOD
$p1other << EOD
13 29.6827 29.6034 29.7545 "29.7"
12 36.7668 36.7241 36.8105 "36.8"
11 28.9098 28.889 28.9286 "28.9"
10 33.952 33.6166 34.3055 "34.0"
9 34.6279 34.4212 34.8285 "34.6"
8 31.9348 31.8051 32.0904 "31.9"
7 29.4727 29.4366 29.5068 "29.5"
6 18.7254 18.678 18.7664 "18.7"
5 8.00843 7.98979 8.02449 "8.0"
4 4.89828 4.36538 5.49276 "4.9"
3 71.4401 71.3902 71.479 "71.4"
2 55.3629 55.1808 55.5515 "55.4"
1 36.6515 36.5686 36.7112 "36.7"
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
14 66.0532 65.9909 66.1078 "66.1"
EOD
$p2other << EOD
13 53.1651 52.6273 53.7652 "53.2"
12 66.0182 65.8237 66.2315 "66.0"
11 56.8423 56.2217 57.4184 "56.8"
10 67.2841 66.8315 67.7646 "67.3"
9 62.9584 62.6923 63.2638 "63.0"
8 61.4514 60.847 62.0785 "61.5"
7 32.3517 30.2784 33.8301 "32.4"
6 25.1627 24.9309 25.4679 "25.2"
5 8.81771 8.71015 8.89585 "8.8"
4 8.42672 8.35418 8.53568 "8.4"
3 88.6746 88.4342 88.8923 "88.7"
2 61.9494 61.4979 62.4095 "61.9"
1 66.0104 65.8396 66.2155 "66.0"
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
14 53.67 52.7035 54.6064 "53.7"
EOD
$p3other << EOD
13 44.2459 43.8777 44.5329 "44.2"
12 50.4687 47.849 54.2417 "50.5"
11 41.1191 40.7716 41.4426 "41.1"
10 46.6834 46.4868 46.877 "46.7"
9 52.3522 51.8352 52.9122 "52.4"
8 47.392 47.1851 47.5655 "47.4"
7 33.3003 33.0974 33.4979 "33.3"
6 24.2205 24.1313 24.3089 "24.2"
5 8.57873 8.47994 8.66232 "8.6"
4 5.6389 2.62733 12.6801 "5.6"
3 83.3523 79.8445 86.7221 "83.4"
2 58.0848 56.0133 60.8183 "58.1"
1 54.8817 51.3969 57.4068 "54.9"
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
14 13.7221 13.6966 13.8067 "13.7"
EOD
$p4other << EOD
13 10.776 10.7123 10.8821 "10.8"
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
14 10.9568 10.9145 11.0266 "11.0"
EOD
$p5other << EOD
13 8.56264 8.50335 8.62893 "8.6"
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
set xrange [0:104.893]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8725
set bmargin at screen 0.6739
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("baseline" 14, "fdot2" 13, "fdot2_as_published" 12, "fp32_reduce" 11, "vec_int2" 10, "vec_int" 9, "lds_coalesced" 8, "transposed" 7, "wave_shuffle" 6, "mfma" 5, "alt" 4, "library_fp16" 3, "dequant_gemm" 2, "dispatch" 1) font ",8"
set yrange [0.3:14.7]
$p0base << EOD
14 42.3606 42.1479 42.4993 "42.4"
EOD
$p0other << EOD
13 33.2998 33.2087 33.3807 "33.3"
12 42.6153 42.55 42.6829 "42.6"
11 34.824 34.7988 34.8588 "34.8"
10 39.9313 39.8858 39.9855 "39.9"
9 39.7951 39.5792 39.963 "39.8"
8 37.3001 37.2145 37.3709 "37.3"
7 30.2746 30.2144 30.3534 "30.3"
6 20.0788 20.0584 20.1035 "20.1"
5 8.11429 8.09532 8.12953 "8.1"
4 7.5891 7.57525 7.60029 "7.6"
3 72.2485 71.6263 72.8706 "72.2"
2 53.3916 51.4483 55.4935 "53.4"
1 42.2582 42.1155 42.3567 "42.3"
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
14 36.2437 36.18 36.3091 "36.2"
EOD
$p1other << EOD
13 29.6827 29.6034 29.7545 "29.7"
12 36.7668 36.7241 36.8105 "36.8"
11 28.9098 28.889 28.9286 "28.9"
10 33.952 33.6166 34.3055 "34.0"
9 34.6279 34.4212 34.8285 "34.6"
8 31.9348 31.8051 32.0904 "31.9"
7 29.4727 29.4366 29.5068 "29.5"
6 18.7254 18.678 18.7664 "18.7"
5 8.00843 7.98979 8.02449 "8.0"
4 4.89828 4.36538 5.49276 "4.9"
3 71.4401 71.3902 71.479 "71.4"
2 55.3629 55.1808 55.5515 "55.4"
1 36.6515 36.5686 36.7112 "36.7"
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
14 66.0532 65.9909 66.1078 "66.1"
EOD
$p2other << EOD
13 53.1651 52.6273 53.7652 "53.2"
12 66.0182 65.8237 66.2315 "66.0"
11 56.8423 56.2217 57.4184 "56.8"
10 67.2841 66.8315 67.7646 "67.3"
9 62.9584 62.6923 63.2638 "63.0"
8 61.4514 60.847 62.0785 "61.5"
7 32.3517 30.2784 33.8301 "32.4"
6 25.1627 24.9309 25.4679 "25.2"
5 8.81771 8.71015 8.89585 "8.8"
4 8.42672 8.35418 8.53568 "8.4"
3 88.6746 88.4342 88.8923 "88.7"
2 61.9494 61.4979 62.4095 "61.9"
1 66.0104 65.8396 66.2155 "66.0"
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
14 53.67 52.7035 54.6064 "53.7"
EOD
$p3other << EOD
13 44.2459 43.8777 44.5329 "44.2"
12 50.4687 47.849 54.2417 "50.5"
11 41.1191 40.7716 41.4426 "41.1"
10 46.6834 46.4868 46.877 "46.7"
9 52.3522 51.8352 52.9122 "52.4"
8 47.392 47.1851 47.5655 "47.4"
7 33.3003 33.0974 33.4979 "33.3"
6 24.2205 24.1313 24.3089 "24.2"
5 8.57873 8.47994 8.66232 "8.6"
4 5.6389 2.62733 12.6801 "5.6"
3 83.3523 79.8445 86.7221 "83.4"
2 58.0848 56.0133 60.8183 "58.1"
1 54.8817 51.3969 57.4068 "54.9"
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
14 13.7221 13.6966 13.8067 "13.7"
EOD
$p4other << EOD
13 10.776 10.7123 10.8821 "10.8"
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
14 10.9568 10.9145 11.0266 "11.0"
EOD
$p5other << EOD
13 8.56264 8.50335 8.62893 "8.6"
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
