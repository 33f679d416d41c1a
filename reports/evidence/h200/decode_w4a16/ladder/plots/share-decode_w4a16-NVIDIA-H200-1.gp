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
set xrange [0:109.603]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p0base << EOD
17 20.1178 20.0712 20.1612 "20.1 %, 29.68 us"
EOD
$p0other << EOD
16 27.5409 27.4754 27.6266 "27.5 %, 22.17 us"
15 26.6895 26.6765 26.7344 "26.7 %, 22.88 us"
14 72.5268 72.1395 72.7335 "72.5 %, 31.67 us"
13 49.2558 49.2208 49.3386 "49.3 %, 12.40 us"
12 49.2145 49.1606 49.2908 "49.2 %, 12.41 us"
11 30.4609 30.4366 30.4884 "30.5 %, 20.05 us"
10 55.575 55.5589 55.5872 "55.6 %, 10.99 us"
9 56.6054 56.5467 56.7148 "56.6 %, 10.79 us"
8 58.4476 58.394 58.5193 "58.4 %, 10.45 us"
7 45.9689 45.9431 46.0022 "46.0 %, 13.28 us"
6 54.0673 54.0061 54.1363 "54.1 %, 11.29 us"
5 59.4816 59.4121 59.5373 "59.5 %, 10.27 us"
4 52.118 52.0575 52.1571 "52.1 %, 11.72 us"
3 68.5603 68.511 68.58 "68.6 %, 8.906 us"
2 68.6342 68.5553 68.7034 "68.6 %, 8.897 us"
1 74.3288 74.2363 74.439 "74.3 %, 8.215 us"
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
17 18.7843 18.7666 18.8099 "18.8 %, 25.43 us"
EOD
$p1other << EOD
16 26.9394 26.9196 26.9493 "26.9 %, 18.13 us"
15 27.2681 27.2458 27.3149 "27.3 %, 17.92 us"
14 70.8234 70.7525 70.8999 "70.8 %, 25.95 us"
13 52.3021 52.1866 52.3581 "52.3 %, 9.341 us"
12 49.9356 49.9049 49.9594 "49.9 %, 9.783 us"
11 34.9977 34.9709 35.0289 "35.0 %, 13.96 us"
10 52.261 52.2052 52.3544 "52.3 %, 9.348 us"
9 48.7723 48.5816 48.909 "48.8 %, 10.02 us"
8 50.6395 50.493 50.7131 "50.6 %, 9.647 us"
7 48.6654 48.5494 48.7237 "48.7 %, 10.04 us"
6 50.6115 50.5591 50.6395 "50.6 %, 9.653 us"
5 50.6045 50.5034 50.643 "50.6 %, 9.654 us"
4 46.7409 46.6933 46.8126 "46.7 %, 10.45 us"
3 61.3041 61.12 61.3903 "61.3 %, 7.969 us"
2 61.3492 61.2672 61.5058 "61.3 %, 7.963 us"
1 67.4724 67.4227 67.5371 "67.5 %, 7.241 us"
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
17 21.2507 21.206 21.2688 "21.3 %, 70.24 us"
EOD
$p2other << EOD
16 29.2487 29.1973 29.2981 "29.2 %, 52.18 us"
15 29.6926 29.6672 29.7412 "29.7 %, 51.40 us"
14 78.0117 77.8129 78.2882 "78.0 %, 73.60 us"
13 65.4729 65.3249 65.5944 "65.5 %, 23.31 us"
12 63.2333 63.137 63.3299 "63.2 %, 24.14 us"
11 53.8 53.7054 53.8912 "53.8 %, 28.37 us"
10 65.1509 65.0443 65.2623 "65.2 %, 23.43 us"
9 68.0318 67.9398 68.1047 "68.0 %, 22.43 us"
8 69.3727 69.2719 69.4839 "69.4 %, 22.00 us"
7 60.3861 60.1766 60.4771 "60.4 %, 25.27 us"
6 64.0313 63.8983 64.1131 "64.0 %, 23.84 us"
5 68.2851 68.202 68.3291 "68.3 %, 22.35 us"
4 72.4388 72.3947 72.5435 "72.4 %, 21.07 us"
3 74.7433 74.5797 75.0196 "74.7 %, 20.42 us"
2 74.4633 74.2142 74.6322 "74.5 %, 20.50 us"
1 75.0609 74.9607 75.1496 "75.1 %, 20.33 us"
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
17 18.4052 18.3618 18.4611 "18.4 %, 19.47 us"
EOD
$p3other << EOD
16 25.8233 25.767 25.8543 "25.8 %, 14.19 us"
15 26.3015 26.2713 26.3298 "26.3 %, 13.93 us"
14 68.9011 68.8571 68.9729 "68.9 %, 20.00 us"
13 47.688 47.6539 47.7594 "47.7 %, 7.684 us"
12 45.2809 45.2473 45.3173 "45.3 %, 8.093 us"
11 30.5043 30.4705 30.5297 "30.5 %, 12.01 us"
10 47.7781 47.7221 47.8124 "47.8 %, 7.670 us"
9 42.9981 42.9041 43.0519 "43.0 %, 8.523 us"
8 44.403 44.3225 44.4731 "44.4 %, 8.253 us"
7 44.6139 44.5867 44.6437 "44.6 %, 8.214 us"
6 46.0925 46.0317 46.1476 "46.1 %, 7.951 us"
5 44.8322 44.7801 44.9394 "44.8 %, 8.174 us"
4 41.3268 41.2864 41.3672 "41.3 %, 8.867 us"
3 53.106 53.0484 53.1947 "53.1 %, 6.901 us"
2 53.187 53.1099 53.2333 "53.2 %, 6.890 us"
1 62.527 62.5057 62.5569 "62.5 %, 5.861 us"
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
17 18.1719 18.1554 18.1775 "18.2 %, 36.81 us"
EOD
$p4other << EOD
16 23.8606 23.8287 23.8913 "23.9 %, 28.66 us"
15 24.1437 24.1259 24.1587 "24.1 %, 28.33 us"
14 75.1755 75.0936 75.3576 "75.2 %, 34.22 us"
13 53.8435 53.8096 53.9727 "53.8 %, 12.70 us"
12 54.0648 54.0272 54.1367 "54.1 %, 12.65 us"
11 39.7912 39.7468 39.853 "39.8 %, 17.19 us"
10 53.9727 53.925 54.0272 "54.0 %, 12.67 us"
9 63.1408 63.057 63.2202 "63.1 %, 10.83 us"
8 64.4498 64.377 64.5082 "64.4 %, 10.61 us"
7 54.9969 54.9439 55.0642 "55.0 %, 12.44 us"
6 51.2546 51.1892 51.3203 "51.3 %, 13.34 us"
5 64.3625 64.2802 64.4353 "64.4 %, 10.63 us"
4 55.7391 55.699 55.7901 "55.7 %, 12.27 us"
3 68.9235 68.8746 68.9546 "68.9 %, 9.923 us"
2 68.1488 68.0349 68.3614 "68.1 %, 10.04 us"
1 69.547 69.4927 69.5877 "69.5 %, 9.834 us"
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
set xrange [0:109.603]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 17, "arranged" 16, "bit_tricks" 15, "library_fp16" 14, "matrix" 13, "pipelined" 12, "split_k" 11, "shares" 10, "staged" 9, "folded" 8, "pairs" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:17.7]
$p0base << EOD
17 20.1178 20.0712 20.1612 "20.1 %, 29.68 us"
EOD
$p0other << EOD
16 27.5409 27.4754 27.6266 "27.5 %, 22.17 us"
15 26.6895 26.6765 26.7344 "26.7 %, 22.88 us"
14 72.5268 72.1395 72.7335 "72.5 %, 31.67 us"
13 49.2558 49.2208 49.3386 "49.3 %, 12.40 us"
12 49.2145 49.1606 49.2908 "49.2 %, 12.41 us"
11 30.4609 30.4366 30.4884 "30.5 %, 20.05 us"
10 55.575 55.5589 55.5872 "55.6 %, 10.99 us"
9 56.6054 56.5467 56.7148 "56.6 %, 10.79 us"
8 58.4476 58.394 58.5193 "58.4 %, 10.45 us"
7 45.9689 45.9431 46.0022 "46.0 %, 13.28 us"
6 54.0673 54.0061 54.1363 "54.1 %, 11.29 us"
5 59.4816 59.4121 59.5373 "59.5 %, 10.27 us"
4 52.118 52.0575 52.1571 "52.1 %, 11.72 us"
3 68.5603 68.511 68.58 "68.6 %, 8.906 us"
2 68.6342 68.5553 68.7034 "68.6 %, 8.897 us"
1 74.3288 74.2363 74.439 "74.3 %, 8.215 us"
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
17 18.7843 18.7666 18.8099 "18.8 %, 25.43 us"
EOD
$p1other << EOD
16 26.9394 26.9196 26.9493 "26.9 %, 18.13 us"
15 27.2681 27.2458 27.3149 "27.3 %, 17.92 us"
14 70.8234 70.7525 70.8999 "70.8 %, 25.95 us"
13 52.3021 52.1866 52.3581 "52.3 %, 9.341 us"
12 49.9356 49.9049 49.9594 "49.9 %, 9.783 us"
11 34.9977 34.9709 35.0289 "35.0 %, 13.96 us"
10 52.261 52.2052 52.3544 "52.3 %, 9.348 us"
9 48.7723 48.5816 48.909 "48.8 %, 10.02 us"
8 50.6395 50.493 50.7131 "50.6 %, 9.647 us"
7 48.6654 48.5494 48.7237 "48.7 %, 10.04 us"
6 50.6115 50.5591 50.6395 "50.6 %, 9.653 us"
5 50.6045 50.5034 50.643 "50.6 %, 9.654 us"
4 46.7409 46.6933 46.8126 "46.7 %, 10.45 us"
3 61.3041 61.12 61.3903 "61.3 %, 7.969 us"
2 61.3492 61.2672 61.5058 "61.3 %, 7.963 us"
1 67.4724 67.4227 67.5371 "67.5 %, 7.241 us"
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
17 21.2507 21.206 21.2688 "21.3 %, 70.24 us"
EOD
$p2other << EOD
16 29.2487 29.1973 29.2981 "29.2 %, 52.18 us"
15 29.6926 29.6672 29.7412 "29.7 %, 51.40 us"
14 78.0117 77.8129 78.2882 "78.0 %, 73.60 us"
13 65.4729 65.3249 65.5944 "65.5 %, 23.31 us"
12 63.2333 63.137 63.3299 "63.2 %, 24.14 us"
11 53.8 53.7054 53.8912 "53.8 %, 28.37 us"
10 65.1509 65.0443 65.2623 "65.2 %, 23.43 us"
9 68.0318 67.9398 68.1047 "68.0 %, 22.43 us"
8 69.3727 69.2719 69.4839 "69.4 %, 22.00 us"
7 60.3861 60.1766 60.4771 "60.4 %, 25.27 us"
6 64.0313 63.8983 64.1131 "64.0 %, 23.84 us"
5 68.2851 68.202 68.3291 "68.3 %, 22.35 us"
4 72.4388 72.3947 72.5435 "72.4 %, 21.07 us"
3 74.7433 74.5797 75.0196 "74.7 %, 20.42 us"
2 74.4633 74.2142 74.6322 "74.5 %, 20.50 us"
1 75.0609 74.9607 75.1496 "75.1 %, 20.33 us"
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
17 18.4052 18.3618 18.4611 "18.4 %, 19.47 us"
EOD
$p3other << EOD
16 25.8233 25.767 25.8543 "25.8 %, 14.19 us"
15 26.3015 26.2713 26.3298 "26.3 %, 13.93 us"
14 68.9011 68.8571 68.9729 "68.9 %, 20.00 us"
13 47.688 47.6539 47.7594 "47.7 %, 7.684 us"
12 45.2809 45.2473 45.3173 "45.3 %, 8.093 us"
11 30.5043 30.4705 30.5297 "30.5 %, 12.01 us"
10 47.7781 47.7221 47.8124 "47.8 %, 7.670 us"
9 42.9981 42.9041 43.0519 "43.0 %, 8.523 us"
8 44.403 44.3225 44.4731 "44.4 %, 8.253 us"
7 44.6139 44.5867 44.6437 "44.6 %, 8.214 us"
6 46.0925 46.0317 46.1476 "46.1 %, 7.951 us"
5 44.8322 44.7801 44.9394 "44.8 %, 8.174 us"
4 41.3268 41.2864 41.3672 "41.3 %, 8.867 us"
3 53.106 53.0484 53.1947 "53.1 %, 6.901 us"
2 53.187 53.1099 53.2333 "53.2 %, 6.890 us"
1 62.527 62.5057 62.5569 "62.5 %, 5.861 us"
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
17 18.1719 18.1554 18.1775 "18.2 %, 36.81 us"
EOD
$p4other << EOD
16 23.8606 23.8287 23.8913 "23.9 %, 28.66 us"
15 24.1437 24.1259 24.1587 "24.1 %, 28.33 us"
14 75.1755 75.0936 75.3576 "75.2 %, 34.22 us"
13 53.8435 53.8096 53.9727 "53.8 %, 12.70 us"
12 54.0648 54.0272 54.1367 "54.1 %, 12.65 us"
11 39.7912 39.7468 39.853 "39.8 %, 17.19 us"
10 53.9727 53.925 54.0272 "54.0 %, 12.67 us"
9 63.1408 63.057 63.2202 "63.1 %, 10.83 us"
8 64.4498 64.377 64.5082 "64.4 %, 10.61 us"
7 54.9969 54.9439 55.0642 "55.0 %, 12.44 us"
6 51.2546 51.1892 51.3203 "51.3 %, 13.34 us"
5 64.3625 64.2802 64.4353 "64.4 %, 10.63 us"
4 55.7391 55.699 55.7901 "55.7 %, 12.27 us"
3 68.9235 68.8746 68.9546 "68.9 %, 9.923 us"
2 68.1488 68.0349 68.3614 "68.1 %, 10.04 us"
1 69.547 69.4927 69.5877 "69.5 %, 9.834 us"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
