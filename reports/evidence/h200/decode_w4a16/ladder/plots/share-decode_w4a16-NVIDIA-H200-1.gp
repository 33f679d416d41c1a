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
set xrange [0:92.3801]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p0base << EOD
17 20.1178 20.0712 20.1612 "20.1"
EOD
$p0other << EOD
16 27.5409 27.4754 27.6266 "27.5"
15 26.6895 26.6765 26.7344 "26.7"
14 72.5268 72.1395 72.7335 "72.5"
13 49.2558 49.2208 49.3386 "49.3"
12 49.2145 49.1606 49.2908 "49.2"
11 30.4609 30.4366 30.4884 "30.5"
10 55.575 55.5589 55.5872 "55.6"
9 56.6054 56.5467 56.7148 "56.6"
8 58.4476 58.394 58.5193 "58.4"
7 45.9689 45.9431 46.0022 "46.0"
6 54.0673 54.0061 54.1363 "54.1"
5 59.4816 59.4121 59.5373 "59.5"
4 52.118 52.0575 52.1571 "52.1"
3 68.5603 68.511 68.58 "68.6"
2 68.6342 68.5553 68.7034 "68.6"
1 74.3288 74.2363 74.439 "74.3"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p1base << EOD
17 18.7843 18.7666 18.8099 "18.8"
EOD
$p1other << EOD
16 26.9394 26.9196 26.9493 "26.9"
15 27.2681 27.2458 27.3149 "27.3"
14 70.8234 70.7525 70.8999 "70.8"
13 52.3021 52.1866 52.3581 "52.3"
12 49.9356 49.9049 49.9594 "49.9"
11 34.9977 34.9709 35.0289 "35.0"
10 52.261 52.2052 52.3544 "52.3"
9 48.7723 48.5816 48.909 "48.8"
8 50.6395 50.493 50.7131 "50.6"
7 48.6654 48.5494 48.7237 "48.7"
6 50.6115 50.5591 50.6395 "50.6"
5 50.6045 50.5034 50.643 "50.6"
4 46.7409 46.6933 46.8126 "46.7"
3 61.3041 61.12 61.3903 "61.3"
2 61.3492 61.2672 61.5058 "61.3"
1 67.4724 67.4227 67.5371 "67.5"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p2base << EOD
17 21.2507 21.206 21.2688 "21.3"
EOD
$p2other << EOD
16 29.2487 29.1973 29.2981 "29.2"
15 29.6926 29.6672 29.7412 "29.7"
14 78.0117 77.8129 78.2882 "78.0"
13 65.4729 65.3249 65.5944 "65.5"
12 63.2333 63.137 63.3299 "63.2"
11 53.8 53.7054 53.8912 "53.8"
10 65.1509 65.0443 65.2623 "65.2"
9 68.0318 67.9398 68.1047 "68.0"
8 69.3727 69.2719 69.4839 "69.4"
7 60.3861 60.1766 60.4771 "60.4"
6 64.0313 63.8983 64.1131 "64.0"
5 68.2851 68.202 68.3291 "68.3"
4 72.4388 72.3947 72.5435 "72.4"
3 74.7433 74.5797 75.0196 "74.7"
2 74.4633 74.2142 74.6322 "74.5"
1 75.0609 74.9607 75.1496 "75.1"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p3base << EOD
17 18.4052 18.3618 18.4611 "18.4"
EOD
$p3other << EOD
16 25.8233 25.767 25.8543 "25.8"
15 26.3015 26.2713 26.3298 "26.3"
14 68.9011 68.8571 68.9729 "68.9"
13 47.688 47.6539 47.7594 "47.7"
12 45.2809 45.2473 45.3173 "45.3"
11 30.5043 30.4705 30.5297 "30.5"
10 47.7781 47.7221 47.8124 "47.8"
9 42.9981 42.9041 43.0519 "43.0"
8 44.403 44.3225 44.4731 "44.4"
7 44.6139 44.5867 44.6437 "44.6"
6 46.0925 46.0317 46.1476 "46.1"
5 44.8322 44.7801 44.9394 "44.8"
4 41.3268 41.2864 41.3672 "41.3"
3 53.106 53.0484 53.1947 "53.1"
2 53.187 53.1099 53.2333 "53.2"
1 62.527 62.5057 62.5569 "62.5"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p4base << EOD
17 18.1719 18.1554 18.1775 "18.2"
EOD
$p4other << EOD
16 23.8606 23.8287 23.8913 "23.9"
15 24.1437 24.1259 24.1587 "24.1"
14 75.1755 75.0936 75.3576 "75.2"
13 53.8435 53.8096 53.9727 "53.8"
12 54.0648 54.0272 54.1367 "54.1"
11 39.7912 39.7468 39.853 "39.8"
10 53.9727 53.925 54.0272 "54.0"
9 63.1408 63.057 63.2202 "63.1"
8 64.4498 64.377 64.5082 "64.4"
7 54.9969 54.9439 55.0642 "55.0"
6 51.2546 51.1892 51.3203 "51.3"
5 64.3625 64.2802 64.4353 "64.4"
4 55.7391 55.699 55.7901 "55.7"
3 68.9235 68.8746 68.9546 "68.9"
2 68.1488 68.0349 68.3614 "68.1"
1 69.547 69.4927 69.5877 "69.5"
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
set xrange [0:92.3801]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p0base << EOD
17 20.1178 20.0712 20.1612 "20.1"
EOD
$p0other << EOD
16 27.5409 27.4754 27.6266 "27.5"
15 26.6895 26.6765 26.7344 "26.7"
14 72.5268 72.1395 72.7335 "72.5"
13 49.2558 49.2208 49.3386 "49.3"
12 49.2145 49.1606 49.2908 "49.2"
11 30.4609 30.4366 30.4884 "30.5"
10 55.575 55.5589 55.5872 "55.6"
9 56.6054 56.5467 56.7148 "56.6"
8 58.4476 58.394 58.5193 "58.4"
7 45.9689 45.9431 46.0022 "46.0"
6 54.0673 54.0061 54.1363 "54.1"
5 59.4816 59.4121 59.5373 "59.5"
4 52.118 52.0575 52.1571 "52.1"
3 68.5603 68.511 68.58 "68.6"
2 68.6342 68.5553 68.7034 "68.6"
1 74.3288 74.2363 74.439 "74.3"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p1base << EOD
17 18.7843 18.7666 18.8099 "18.8"
EOD
$p1other << EOD
16 26.9394 26.9196 26.9493 "26.9"
15 27.2681 27.2458 27.3149 "27.3"
14 70.8234 70.7525 70.8999 "70.8"
13 52.3021 52.1866 52.3581 "52.3"
12 49.9356 49.9049 49.9594 "49.9"
11 34.9977 34.9709 35.0289 "35.0"
10 52.261 52.2052 52.3544 "52.3"
9 48.7723 48.5816 48.909 "48.8"
8 50.6395 50.493 50.7131 "50.6"
7 48.6654 48.5494 48.7237 "48.7"
6 50.6115 50.5591 50.6395 "50.6"
5 50.6045 50.5034 50.643 "50.6"
4 46.7409 46.6933 46.8126 "46.7"
3 61.3041 61.12 61.3903 "61.3"
2 61.3492 61.2672 61.5058 "61.3"
1 67.4724 67.4227 67.5371 "67.5"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p2base << EOD
17 21.2507 21.206 21.2688 "21.3"
EOD
$p2other << EOD
16 29.2487 29.1973 29.2981 "29.2"
15 29.6926 29.6672 29.7412 "29.7"
14 78.0117 77.8129 78.2882 "78.0"
13 65.4729 65.3249 65.5944 "65.5"
12 63.2333 63.137 63.3299 "63.2"
11 53.8 53.7054 53.8912 "53.8"
10 65.1509 65.0443 65.2623 "65.2"
9 68.0318 67.9398 68.1047 "68.0"
8 69.3727 69.2719 69.4839 "69.4"
7 60.3861 60.1766 60.4771 "60.4"
6 64.0313 63.8983 64.1131 "64.0"
5 68.2851 68.202 68.3291 "68.3"
4 72.4388 72.3947 72.5435 "72.4"
3 74.7433 74.5797 75.0196 "74.7"
2 74.4633 74.2142 74.6322 "74.5"
1 75.0609 74.9607 75.1496 "75.1"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p3base << EOD
17 18.4052 18.3618 18.4611 "18.4"
EOD
$p3other << EOD
16 25.8233 25.767 25.8543 "25.8"
15 26.3015 26.2713 26.3298 "26.3"
14 68.9011 68.8571 68.9729 "68.9"
13 47.688 47.6539 47.7594 "47.7"
12 45.2809 45.2473 45.3173 "45.3"
11 30.5043 30.4705 30.5297 "30.5"
10 47.7781 47.7221 47.8124 "47.8"
9 42.9981 42.9041 43.0519 "43.0"
8 44.403 44.3225 44.4731 "44.4"
7 44.6139 44.5867 44.6437 "44.6"
6 46.0925 46.0317 46.1476 "46.1"
5 44.8322 44.7801 44.9394 "44.8"
4 41.3268 41.2864 41.3672 "41.3"
3 53.106 53.0484 53.1947 "53.1"
2 53.187 53.1099 53.2333 "53.2"
1 62.527 62.5057 62.5569 "62.5"
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
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p4base << EOD
17 18.1719 18.1554 18.1775 "18.2"
EOD
$p4other << EOD
16 23.8606 23.8287 23.8913 "23.9"
15 24.1437 24.1259 24.1587 "24.1"
14 75.1755 75.0936 75.3576 "75.2"
13 53.8435 53.8096 53.9727 "53.8"
12 54.0648 54.0272 54.1367 "54.1"
11 39.7912 39.7468 39.853 "39.8"
10 53.9727 53.925 54.0272 "54.0"
9 63.1408 63.057 63.2202 "63.1"
8 64.4498 64.377 64.5082 "64.4"
7 54.9969 54.9439 55.0642 "55.0"
6 51.2546 51.1892 51.3203 "51.3"
5 64.3625 64.2802 64.4353 "64.4"
4 55.7391 55.699 55.7901 "55.7"
3 68.9235 68.8746 68.9546 "68.9"
2 68.1488 68.0349 68.3614 "68.1"
1 69.547 69.4927 69.5877 "69.5"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
