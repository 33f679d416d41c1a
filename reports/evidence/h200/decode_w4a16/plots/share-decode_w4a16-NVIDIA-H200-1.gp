# Redraw with: gnuplot share-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 1200,1033 font "sans,12" background "white"
set output "share-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 128, symmetric = 0"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9710
set bmargin at screen 0.9574
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9642 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:97.2601]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p0base << EOD
13 19.9746 19.9553 19.9949 "20.0"
EOD
$p0other << EOD
12 70.001 69.1136 70.9628 "70.0"
11 59.2005 59.0262 59.3705 "59.2"
10 70.694 70.5475 70.8198 "70.7"
9 27.0069 26.9515 27.0413 "27.0"
8 26.4987 26.4821 26.5171 "26.5"
7 49.5467 49.4986 49.5886 "49.5"
6 49.0595 49.028 49.0911 "49.1"
5 30.4357 30.4042 30.4576 "30.4"
4 55.3775 55.3413 55.4137 "55.4"
3 56.7317 56.6811 56.7908 "56.7"
2 59.1268 59.0856 59.168 "59.1"
1 45.8107 45.7851 45.8327 "45.8"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p1base << EOD
13 18.7332 18.6961 18.7715 "18.7"
EOD
$p1other << EOD
12 71.7002 71.3902 71.9774 "71.7"
11 52.0347 51.9057 52.1532 "52.0"
10 63.2689 63.0988 63.4177 "63.3"
9 26.6339 26.6165 26.6726 "26.6"
8 27.0188 26.989 27.0368 "27.0"
7 52.1866 52.0902 52.2424 "52.2"
6 49.8778 49.8438 49.9117 "49.9"
5 34.9531 34.8999 35.0043 "35.0"
4 52.168 52.1235 52.2648 "52.2"
3 49.1189 49.04 49.1617 "49.1"
2 51.9498 51.9204 51.9977 "51.9"
1 48.6396 48.5816 48.6913 "48.6"
EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p2base << EOD
13 21.1005 21.0885 21.1112 "21.1"
EOD
$p2other << EOD
12 81.9252 81.706 82.4238 "81.9"
11 69.4358 69.3525 69.5142 "69.4"
10 74.5101 74.3356 74.6965 "74.5"
9 28.8528 28.8485 28.8616 "28.9"
8 29.3229 29.3162 29.3432 "29.3"
7 65.2534 65.2177 65.2757 "65.3"
6 63.3972 63.3635 63.4309 "63.4"
5 53.5884 53.5734 53.6186 "53.6"
4 65.5494 65.5133 65.5764 "65.5"
3 67.9688 67.9301 68.0076 "68.0"
2 69.3424 69.3072 69.3727 "69.3"
1 60.3527 60.3145 60.3814 "60.4"
EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p3base << EOD
13 18.2282 18.1903 18.2431 "18.2"
EOD
$p3other << EOD
12 69.8057 69.6739 69.9095 "69.8"
11 46.7645 46.558 46.9638 "46.8"
10 54.4494 54.2821 54.5893 "54.4"
9 25.5496 25.5123 25.5835 "25.5"
8 26.0491 25.9899 26.0843 "26.0"
7 47.8592 47.7719 47.9187 "47.9"
6 45.2809 45.2027 45.3173 "45.3"
5 30.6164 30.596 30.6694 "30.6"
4 47.7875 47.6973 47.8249 "47.8"
3 42.8472 42.7772 42.884 "42.8"
2 45.5312 45.5086 45.5624 "45.5"
1 44.4893 44.438 44.5406 "44.5"
EOD
plot $p3base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p3base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "llama3_8b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p4base << EOD
13 17.8728 17.8621 17.8896 "17.9"
EOD
$p4other << EOD
12 76.3389 76.0586 76.59 "76.3"
11 63.8029 63.6865 63.8959 "63.8"
10 73.5106 73.3163 73.6498 "73.5"
9 23.566 23.5478 23.5933 "23.6"
8 23.8274 23.8035 23.8513 "23.8"
7 53.6307 53.5702 53.7487 "53.6"
6 53.942 53.891 54.0068 "53.9"
5 39.7764 39.7222 39.8184 "39.8"
4 53.769 53.661 53.8198 "53.8"
3 62.3807 62.2489 62.4536 "62.4"
2 63.958 63.9054 63.982 "64.0"
1 55.1104 55.0465 55.1352 "55.1"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,1033 font "sans,10" fontscale 1.0
set output "share-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 128, symmetric = 0"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9710
set bmargin at screen 0.9574
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9642 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:97.2601]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p0base << EOD
13 19.9746 19.9553 19.9949 "20.0"
EOD
$p0other << EOD
12 70.001 69.1136 70.9628 "70.0"
11 59.2005 59.0262 59.3705 "59.2"
10 70.694 70.5475 70.8198 "70.7"
9 27.0069 26.9515 27.0413 "27.0"
8 26.4987 26.4821 26.5171 "26.5"
7 49.5467 49.4986 49.5886 "49.5"
6 49.0595 49.028 49.0911 "49.1"
5 30.4357 30.4042 30.4576 "30.4"
4 55.3775 55.3413 55.4137 "55.4"
3 56.7317 56.6811 56.7908 "56.7"
2 59.1268 59.0856 59.168 "59.1"
1 45.8107 45.7851 45.8327 "45.8"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p1base << EOD
13 18.7332 18.6961 18.7715 "18.7"
EOD
$p1other << EOD
12 71.7002 71.3902 71.9774 "71.7"
11 52.0347 51.9057 52.1532 "52.0"
10 63.2689 63.0988 63.4177 "63.3"
9 26.6339 26.6165 26.6726 "26.6"
8 27.0188 26.989 27.0368 "27.0"
7 52.1866 52.0902 52.2424 "52.2"
6 49.8778 49.8438 49.9117 "49.9"
5 34.9531 34.8999 35.0043 "35.0"
4 52.168 52.1235 52.2648 "52.2"
3 49.1189 49.04 49.1617 "49.1"
2 51.9498 51.9204 51.9977 "51.9"
1 48.6396 48.5816 48.6913 "48.6"
EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p2base << EOD
13 21.1005 21.0885 21.1112 "21.1"
EOD
$p2other << EOD
12 81.9252 81.706 82.4238 "81.9"
11 69.4358 69.3525 69.5142 "69.4"
10 74.5101 74.3356 74.6965 "74.5"
9 28.8528 28.8485 28.8616 "28.9"
8 29.3229 29.3162 29.3432 "29.3"
7 65.2534 65.2177 65.2757 "65.3"
6 63.3972 63.3635 63.4309 "63.4"
5 53.5884 53.5734 53.6186 "53.6"
4 65.5494 65.5133 65.5764 "65.5"
3 67.9688 67.9301 68.0076 "68.0"
2 69.3424 69.3072 69.3727 "69.3"
1 60.3527 60.3145 60.3814 "60.4"
EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p3base << EOD
13 18.2282 18.1903 18.2431 "18.2"
EOD
$p3other << EOD
12 69.8057 69.6739 69.9095 "69.8"
11 46.7645 46.558 46.9638 "46.8"
10 54.4494 54.2821 54.5893 "54.4"
9 25.5496 25.5123 25.5835 "25.5"
8 26.0491 25.9899 26.0843 "26.0"
7 47.8592 47.7719 47.9187 "47.9"
6 45.2809 45.2027 45.3173 "45.3"
5 30.6164 30.596 30.6694 "30.6"
4 47.7875 47.6973 47.8249 "47.8"
3 42.8472 42.7772 42.884 "42.8"
2 45.5312 45.5086 45.5624 "45.5"
1 44.4893 44.438 44.5406 "44.5"
EOD
plot $p3base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p3base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "llama3_8b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "behind" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:13.7]
$p4base << EOD
13 17.8728 17.8621 17.8896 "17.9"
EOD
$p4other << EOD
12 76.3389 76.0586 76.59 "76.3"
11 63.8029 63.6865 63.8959 "63.8"
10 73.5106 73.3163 73.6498 "73.5"
9 23.566 23.5478 23.5933 "23.6"
8 23.8274 23.8035 23.8513 "23.8"
7 53.6307 53.5702 53.7487 "53.6"
6 53.942 53.891 54.0068 "53.9"
5 39.7764 39.7222 39.8184 "39.8"
4 53.769 53.661 53.8198 "53.8"
3 62.3807 62.2489 62.4536 "62.4"
2 63.958 63.9054 63.982 "64.0"
1 55.1104 55.0465 55.1352 "55.1"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
