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
set xrange [0:104.999]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p0base << EOD
13 19.9746 19.9553 19.9949 "20.0"
EOD
$p0other << EOD
12 72.6446 70.6311 74.6336 "72.6"
11 58.9172 58.7219 59.0902 "58.9"
10 27.0069 26.9515 27.0413 "27.0"
9 26.4987 26.4821 26.5171 "26.5"
8 49.5467 49.4986 49.5886 "49.5"
7 49.0595 49.028 49.0911 "49.1"
6 30.4357 30.4042 30.4576 "30.4"
5 55.3775 55.3413 55.4137 "55.4"
4 56.7317 56.6811 56.7908 "56.7"
3 59.1268 59.0856 59.168 "59.1"
2 45.8107 45.7851 45.8327 "45.8"
1 70.5893 70.5475 70.6206 "70.6"
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
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p1base << EOD
13 18.7332 18.6961 18.7715 "18.7"
EOD
$p1other << EOD
12 71.3349 71.158 71.5124 "71.3"
11 51.8326 51.635 52.0236 "51.8"
10 26.6339 26.6165 26.6726 "26.6"
9 27.0188 26.989 27.0368 "27.0"
8 52.1866 52.0902 52.2424 "52.2"
7 49.8778 49.8438 49.9117 "49.9"
6 34.9531 34.8999 35.0043 "35.0"
5 52.168 52.1235 52.2648 "52.2"
4 49.1189 49.04 49.1617 "49.1"
3 51.9498 51.9204 51.9977 "51.9"
2 48.6396 48.5816 48.6913 "48.6"
1 63.1771 63.0988 63.3475 "63.2"
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
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p2other << EOD
12 88.8283 88.6965 88.9824 "88.8"
11 88.7466 88.6641 88.8224 "88.7"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p3base << EOD
13 21.1005 21.0885 21.1112 "21.1"
EOD
$p3other << EOD
12 81.979 81.7851 82.4238 "82.0"
11 69.1479 68.7527 69.5142 "69.1"
10 28.8528 28.8485 28.8616 "28.9"
9 29.3229 29.3162 29.3432 "29.3"
8 65.2534 65.2177 65.2757 "65.3"
7 63.3972 63.3635 63.4309 "63.4"
6 53.5884 53.5734 53.6186 "53.6"
5 65.5494 65.5133 65.5764 "65.5"
4 67.9688 67.9301 68.0076 "68.0"
3 69.3424 69.3072 69.3727 "69.3"
2 60.3527 60.3145 60.3814 "60.4"
1 74.6614 74.6322 74.6965 "74.7"
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
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p4base << EOD
13 18.2282 18.1903 18.2431 "18.2"
EOD
$p4other << EOD
12 69.0029 68.1705 69.8529 "69.0"
11 46.8214 46.558 46.9337 "46.8"
10 25.5496 25.5123 25.5835 "25.5"
9 26.0491 25.9899 26.0843 "26.0"
8 47.8592 47.7719 47.9187 "47.9"
7 45.2809 45.2027 45.3173 "45.3"
6 30.6164 30.596 30.6694 "30.6"
5 47.7875 47.6973 47.8249 "47.8"
4 42.8472 42.7772 42.884 "42.8"
3 45.5312 45.5086 45.5624 "45.5"
2 44.4893 44.438 44.5406 "44.5"
1 54.411 54.2821 54.5203 "54.4"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "llama3_8b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p5base << EOD
13 17.8728 17.8621 17.8896 "17.9"
EOD
$p5other << EOD
12 75.5018 74.8083 76.2812 "75.5"
11 63.6113 63.2904 63.8863 "63.6"
10 23.566 23.5478 23.5933 "23.6"
9 23.8274 23.8035 23.8513 "23.8"
8 53.6307 53.5702 53.7487 "53.6"
7 53.942 53.891 54.0068 "53.9"
6 39.7764 39.7222 39.8184 "39.8"
5 53.769 53.661 53.8198 "53.8"
4 62.3807 62.2489 62.4536 "62.4"
3 63.958 63.9054 63.982 "64.0"
2 55.1104 55.0465 55.1352 "55.1"
1 73.5839 73.5181 73.6498 "73.6"
EOD
plot $p5base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p5base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p5other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
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
set xrange [0:104.999]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p0base << EOD
13 19.9746 19.9553 19.9949 "20.0"
EOD
$p0other << EOD
12 72.6446 70.6311 74.6336 "72.6"
11 58.9172 58.7219 59.0902 "58.9"
10 27.0069 26.9515 27.0413 "27.0"
9 26.4987 26.4821 26.5171 "26.5"
8 49.5467 49.4986 49.5886 "49.5"
7 49.0595 49.028 49.0911 "49.1"
6 30.4357 30.4042 30.4576 "30.4"
5 55.3775 55.3413 55.4137 "55.4"
4 56.7317 56.6811 56.7908 "56.7"
3 59.1268 59.0856 59.168 "59.1"
2 45.8107 45.7851 45.8327 "45.8"
1 70.5893 70.5475 70.6206 "70.6"
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
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p1base << EOD
13 18.7332 18.6961 18.7715 "18.7"
EOD
$p1other << EOD
12 71.3349 71.158 71.5124 "71.3"
11 51.8326 51.635 52.0236 "51.8"
10 26.6339 26.6165 26.6726 "26.6"
9 27.0188 26.989 27.0368 "27.0"
8 52.1866 52.0902 52.2424 "52.2"
7 49.8778 49.8438 49.9117 "49.9"
6 34.9531 34.8999 35.0043 "35.0"
5 52.168 52.1235 52.2648 "52.2"
4 49.1189 49.04 49.1617 "49.1"
3 51.9498 51.9204 51.9977 "51.9"
2 48.6396 48.5816 48.6913 "48.6"
1 63.1771 63.0988 63.3475 "63.2"
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
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p2other << EOD
12 88.8283 88.6965 88.9824 "88.8"
11 88.7466 88.6641 88.8224 "88.7"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p3base << EOD
13 21.1005 21.0885 21.1112 "21.1"
EOD
$p3other << EOD
12 81.979 81.7851 82.4238 "82.0"
11 69.1479 68.7527 69.5142 "69.1"
10 28.8528 28.8485 28.8616 "28.9"
9 29.3229 29.3162 29.3432 "29.3"
8 65.2534 65.2177 65.2757 "65.3"
7 63.3972 63.3635 63.4309 "63.4"
6 53.5884 53.5734 53.6186 "53.6"
5 65.5494 65.5133 65.5764 "65.5"
4 67.9688 67.9301 68.0076 "68.0"
3 69.3424 69.3072 69.3727 "69.3"
2 60.3527 60.3145 60.3814 "60.4"
1 74.6614 74.6322 74.6965 "74.7"
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
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p4base << EOD
13 18.2282 18.1903 18.2431 "18.2"
EOD
$p4other << EOD
12 69.0029 68.1705 69.8529 "69.0"
11 46.8214 46.558 46.9337 "46.8"
10 25.5496 25.5123 25.5835 "25.5"
9 26.0491 25.9899 26.0843 "26.0"
8 47.8592 47.7719 47.9187 "47.9"
7 45.2809 45.2027 45.3173 "45.3"
6 30.6164 30.596 30.6694 "30.6"
5 47.7875 47.6973 47.8249 "47.8"
4 42.8472 42.7772 42.884 "42.8"
3 45.5312 45.5086 45.5624 "45.5"
2 44.4893 44.438 44.5406 "44.5"
1 54.411 54.2821 54.5203 "54.4"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "llama3_8b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 13, "library_fp16" 12, "fast" 11, "arranged" 10, "bit_tricks" 9, "matrix" 8, "pipelined" 7, "split_k" 6, "shares" 5, "staged" 4, "folded" 3, "pairs" 2, "behind" 1) font ",8"
set yrange [0.3:13.7]
$p5base << EOD
13 17.8728 17.8621 17.8896 "17.9"
EOD
$p5other << EOD
12 75.5018 74.8083 76.2812 "75.5"
11 63.6113 63.2904 63.8863 "63.6"
10 23.566 23.5478 23.5933 "23.6"
9 23.8274 23.8035 23.8513 "23.8"
8 53.6307 53.5702 53.7487 "53.6"
7 53.942 53.891 54.0068 "53.9"
6 39.7764 39.7222 39.8184 "39.8"
5 53.769 53.661 53.8198 "53.8"
4 62.3807 62.2489 62.4536 "62.4"
3 63.958 63.9054 63.982 "64.0"
2 55.1104 55.0465 55.1352 "55.1"
1 73.5839 73.5181 73.6498 "73.6"
EOD
plot $p5base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p5base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p5other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
