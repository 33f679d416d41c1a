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
set xrange [0:99.2839]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p0base << EOD
16 20.1438 20.1091 20.1787 "20.1"
EOD
$p0other << EOD
15 27.4103 27.3494 27.523 "27.4"
14 26.6951 26.6728 26.7213 "26.7"
13 74.262 73.9893 74.9551 "74.3"
12 49.7275 49.6563 49.7956 "49.7"
11 49.3131 49.2621 49.3833 "49.3"
10 30.6263 30.5943 30.6582 "30.6"
9 55.6399 55.5993 55.713 "55.6"
8 56.8457 56.7992 56.8881 "56.8"
7 58.5867 58.5328 58.6542 "58.6"
6 46.518 46.4473 46.5805 "46.5"
5 54.1248 54.0673 54.2248 "54.1"
4 59.5187 59.4214 59.5373 "59.5"
3 52.3073 52.2357 52.4006 "52.3"
2 58.5238 58.4879 58.5867 "58.5"
1 68.877 68.7926 68.9168 "68.9"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p1base << EOD
16 18.7764 18.7303 18.7981 "18.8"
EOD
$p1other << EOD
15 26.7291 26.7018 26.7564 "26.7"
14 27.3088 27.2803 27.3169 "27.3"
13 72.4885 72.4028 72.5858 "72.5"
12 52.0976 52.0384 52.1569 "52.1"
11 49.739 49.6985 49.7829 "49.7"
10 35.0088 34.9576 35.0356 "35.0"
9 52.1235 52.0716 52.2275 "52.1"
8 49.2013 49.132 49.2443 "49.2"
7 50.4027 50.3438 50.4339 "50.4"
6 48.6396 48.5526 48.7302 "48.6"
5 50.5382 50.4547 50.5731 "50.5"
4 50.5173 50.486 50.5382 "50.5"
3 46.5805 46.542 46.6517 "46.6"
2 53.6107 53.5363 53.6578 "53.6"
1 63.2688 63.2077 63.3519 "63.3"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p2base << EOD
16 21.1699 21.1363 21.1939 "21.2"
EOD
$p2other << EOD
15 29.146 29.1082 29.1883 "29.1"
14 29.6303 29.6234 29.6626 "29.6"
13 83.3571 82.4144 84.1389 "83.4"
12 65.3339 65.24 65.4325 "65.3"
11 63.2585 63.1538 63.3677 "63.3"
10 53.7811 53.694 53.857 "53.8"
9 65.2936 65.1376 65.3697 "65.3"
8 68.1826 68.1339 68.2509 "68.2"
7 69.6665 69.5903 69.7022 "69.7"
6 60.1387 60.0677 60.2526 "60.1"
5 64.0184 63.9497 64.1131 "64.0"
4 68.1436 68.027 68.2607 "68.1"
3 72.1648 72.0612 72.307 "72.2"
2 69.9834 69.8911 70.0091 "70.0"
1 74.1276 74.0701 74.2893 "74.1"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p3base << EOD
16 18.3477 18.3224 18.3637 "18.3"
EOD
$p3other << EOD
15 25.7182 25.6947 25.7308 "25.7"
14 26.2187 26.1999 26.2337 "26.2"
13 68.7335 68.6194 68.8387 "68.7"
12 47.688 47.657 47.7781 "47.7"
11 45.186 45.1581 45.2194 "45.2"
10 30.6096 30.5756 30.6471 "30.6"
9 47.6353 47.5673 47.6911 "47.6"
8 43.0048 42.9376 43.025 "43.0"
7 44.4866 44.4542 44.5163 "44.5"
6 44.5569 44.5271 44.6111 "44.6"
5 45.9595 45.9278 46.0259 "46.0"
4 44.8569 44.7966 44.8953 "44.9"
3 41.4921 41.4139 41.536 "41.5"
2 46.9277 46.8826 47.0663 "46.9"
1 57.3577 57.3128 57.4566 "57.4"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p4base << EOD
16 18.0761 18.0573 18.0878 "18.1"
EOD
$p4other << EOD
15 23.8327 23.8088 23.854 "23.8"
14 24.0757 24.0432 24.1096 "24.1"
13 74.8663 74.7735 74.9652 "74.9"
12 54.0409 53.9625 54.0853 "54.0"
11 54.0443 54.0136 54.1059 "54.0"
10 39.1259 39.0592 39.2456 "39.1"
9 53.9284 53.8435 54.0136 "53.9"
8 63.1175 62.9781 63.1642 "63.1"
7 64.4936 64.4644 64.5764 "64.5"
6 55.0288 54.9616 55.0642 "55.0"
5 51.3747 51.2546 51.4366 "51.4"
4 64.1308 64.0395 64.203 "64.1"
3 55.9288 55.8557 56.002 "55.9"
2 64.5569 64.4985 64.6008 "64.6"
1 73.251 73.1858 73.3063 "73.3"
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
set xrange [0:99.2839]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p0base << EOD
16 20.1438 20.1091 20.1787 "20.1"
EOD
$p0other << EOD
15 27.4103 27.3494 27.523 "27.4"
14 26.6951 26.6728 26.7213 "26.7"
13 74.262 73.9893 74.9551 "74.3"
12 49.7275 49.6563 49.7956 "49.7"
11 49.3131 49.2621 49.3833 "49.3"
10 30.6263 30.5943 30.6582 "30.6"
9 55.6399 55.5993 55.713 "55.6"
8 56.8457 56.7992 56.8881 "56.8"
7 58.5867 58.5328 58.6542 "58.6"
6 46.518 46.4473 46.5805 "46.5"
5 54.1248 54.0673 54.2248 "54.1"
4 59.5187 59.4214 59.5373 "59.5"
3 52.3073 52.2357 52.4006 "52.3"
2 58.5238 58.4879 58.5867 "58.5"
1 68.877 68.7926 68.9168 "68.9"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p1base << EOD
16 18.7764 18.7303 18.7981 "18.8"
EOD
$p1other << EOD
15 26.7291 26.7018 26.7564 "26.7"
14 27.3088 27.2803 27.3169 "27.3"
13 72.4885 72.4028 72.5858 "72.5"
12 52.0976 52.0384 52.1569 "52.1"
11 49.739 49.6985 49.7829 "49.7"
10 35.0088 34.9576 35.0356 "35.0"
9 52.1235 52.0716 52.2275 "52.1"
8 49.2013 49.132 49.2443 "49.2"
7 50.4027 50.3438 50.4339 "50.4"
6 48.6396 48.5526 48.7302 "48.6"
5 50.5382 50.4547 50.5731 "50.5"
4 50.5173 50.486 50.5382 "50.5"
3 46.5805 46.542 46.6517 "46.6"
2 53.6107 53.5363 53.6578 "53.6"
1 63.2688 63.2077 63.3519 "63.3"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p2base << EOD
16 21.1699 21.1363 21.1939 "21.2"
EOD
$p2other << EOD
15 29.146 29.1082 29.1883 "29.1"
14 29.6303 29.6234 29.6626 "29.6"
13 83.3571 82.4144 84.1389 "83.4"
12 65.3339 65.24 65.4325 "65.3"
11 63.2585 63.1538 63.3677 "63.3"
10 53.7811 53.694 53.857 "53.8"
9 65.2936 65.1376 65.3697 "65.3"
8 68.1826 68.1339 68.2509 "68.2"
7 69.6665 69.5903 69.7022 "69.7"
6 60.1387 60.0677 60.2526 "60.1"
5 64.0184 63.9497 64.1131 "64.0"
4 68.1436 68.027 68.2607 "68.1"
3 72.1648 72.0612 72.307 "72.2"
2 69.9834 69.8911 70.0091 "70.0"
1 74.1276 74.0701 74.2893 "74.1"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p3base << EOD
16 18.3477 18.3224 18.3637 "18.3"
EOD
$p3other << EOD
15 25.7182 25.6947 25.7308 "25.7"
14 26.2187 26.1999 26.2337 "26.2"
13 68.7335 68.6194 68.8387 "68.7"
12 47.688 47.657 47.7781 "47.7"
11 45.186 45.1581 45.2194 "45.2"
10 30.6096 30.5756 30.6471 "30.6"
9 47.6353 47.5673 47.6911 "47.6"
8 43.0048 42.9376 43.025 "43.0"
7 44.4866 44.4542 44.5163 "44.5"
6 44.5569 44.5271 44.6111 "44.6"
5 45.9595 45.9278 46.0259 "46.0"
4 44.8569 44.7966 44.8953 "44.9"
3 41.4921 41.4139 41.536 "41.5"
2 46.9277 46.8826 47.0663 "46.9"
1 57.3577 57.3128 57.4566 "57.4"
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
set ytics ("rows" 16, "arranged" 15, "bit_tricks" 14, "library_fp16" 13, "matrix" 12, "pipelined" 11, "split_k" 10, "shares" 9, "staged" 8, "folded" 7, "pairs" 6, "runs" 5, "held" 4, "parts" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:16.7]
$p4base << EOD
16 18.0761 18.0573 18.0878 "18.1"
EOD
$p4other << EOD
15 23.8327 23.8088 23.854 "23.8"
14 24.0757 24.0432 24.1096 "24.1"
13 74.8663 74.7735 74.9652 "74.9"
12 54.0409 53.9625 54.0853 "54.0"
11 54.0443 54.0136 54.1059 "54.0"
10 39.1259 39.0592 39.2456 "39.1"
9 53.9284 53.8435 54.0136 "53.9"
8 63.1175 62.9781 63.1642 "63.1"
7 64.4936 64.4644 64.5764 "64.5"
6 55.0288 54.9616 55.0642 "55.0"
5 51.3747 51.2546 51.4366 "51.4"
4 64.1308 64.0395 64.203 "64.1"
3 55.9288 55.8557 56.002 "55.9"
2 64.5569 64.4985 64.6008 "64.6"
1 73.251 73.1858 73.3063 "73.3"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
