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
set xrange [0:106.078]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p0base << EOD
12 19.9649 19.9351 19.997 "20.0"
EOD
$p0other << EOD
11 74.357 73.8845 74.7553 "74.4"
10 51.7139 51.5304 51.8877 "51.7"
9 34.5892 34.5641 34.6185 "34.6"
8 36.2586 36.2288 36.2954 "36.3"
7 48.622 48.5508 48.6592 "48.6"
6 46.6146 46.5776 46.6773 "46.6"
5 28.5847 28.5398 28.6297 "28.6"
4 51.5443 51.4956 51.6 "51.5"
3 50.7796 50.7357 50.8303 "50.8"
2 51.8137 51.7715 51.8559 "51.8"
1 39.9366 39.9032 39.9533 "39.9"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p1base << EOD
12 18.7499 18.7107 18.7646 "18.7"
EOD
$p1other << EOD
11 71.9043 71.719 72.0621 "71.9"
10 47.1879 47.047 47.2503 "47.2"
9 25.0909 25.06 25.1167 "25.1"
8 25.5137 25.4729 25.5368 "25.5"
7 46.1784 46.1144 46.2279 "46.2"
6 44.2969 44.1928 44.3479 "44.3"
5 33.3012 33.2831 33.3335 "33.3"
4 46.1987 46.0767 46.2337 "46.2"
3 45.669 45.6093 45.7031 "45.7"
2 45.806 45.7003 45.8778 "45.8"
1 41.7981 41.7695 41.865 "41.8"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p2base << EOD
12 25.8675 25.8567 25.889 "25.9"
EOD
$p2other << EOD
11 89.7278 89.5375 89.8964 "89.7"
10 83.4721 83.2048 83.6732 "83.5"
9 42.0224 42.0016 42.0317 "42.0"
8 44.7113 44.6825 44.7375 "44.7"
7 69.2836 69.2501 69.3298 "69.3"
6 61.328 61.2689 61.3724 "61.3"
5 35.8775 35.8506 35.9045 "35.9"
4 67.7939 67.7177 67.9388 "67.8"
3 69.4054 69.3088 69.4602 "69.4"
2 68.3322 68.263 68.4262 "68.3"
1 77.8086 77.6819 77.904 "77.8"
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
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p3base << EOD
12 21.1315 21.122 21.1447 "21.1"
EOD
$p3other << EOD
11 84.6075 84.4258 84.8601 "84.6"
10 62.9039 62.821 62.9911 "62.9"
9 26.574 26.5611 26.5962 "26.6"
8 27.043 27.0219 27.0679 "27.0"
7 55.8802 55.8474 55.9006 "55.9"
6 55.5871 55.5588 55.6114 "55.6"
5 51.1152 51.0674 51.2182 "51.1"
4 55.7984 55.7658 55.8556 "55.8"
3 64.7836 64.7485 64.8101 "64.8"
2 62.962 62.9412 62.987 "63.0"
1 50.948 50.9276 50.9718 "50.9"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p4base << EOD
12 18.1866 18.159 18.2134 "18.2"
EOD
$p4other << EOD
11 68.6992 68.3002 69.1334 "68.7"
10 41.0048 40.8994 41.2121 "41.0"
9 24.4403 24.4143 24.4566 "24.4"
8 24.754 24.7056 24.7841 "24.8"
7 42.3945 42.3292 42.424 "42.4"
6 40.4301 40.4063 40.4539 "40.4"
5 28.9874 28.8959 29.0149 "29.0"
4 42.3292 42.2934 42.3618 "42.3"
3 39.3702 39.3421 39.4437 "39.4"
2 40.5225 40.4509 40.5374 "40.5"
1 38.0749 38.0538 38.1224 "38.1"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p5base << EOD
12 17.905 17.8866 17.9203 "17.9"
EOD
$p5other << EOD
11 75.7821 75.3988 76.1788 "75.8"
10 57.7478 57.6096 57.867 "57.7"
9 21.2151 21.1678 21.252 "21.2"
8 21.4784 21.4612 21.5065 "21.5"
7 51.3285 51.2792 51.3902 "51.3"
6 49.3303 49.2924 49.3683 "49.3"
5 37.1557 37.1234 37.2139 "37.2"
4 51.4954 51.4211 51.5638 "51.5"
3 58.4246 58.3927 58.4725 "58.4"
2 57.5786 57.5128 57.6757 "57.6"
1 42.3203 42.3064 42.3539 "42.3"
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
set xrange [0:106.078]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p0base << EOD
12 19.9649 19.9351 19.997 "20.0"
EOD
$p0other << EOD
11 74.357 73.8845 74.7553 "74.4"
10 51.7139 51.5304 51.8877 "51.7"
9 34.5892 34.5641 34.6185 "34.6"
8 36.2586 36.2288 36.2954 "36.3"
7 48.622 48.5508 48.6592 "48.6"
6 46.6146 46.5776 46.6773 "46.6"
5 28.5847 28.5398 28.6297 "28.6"
4 51.5443 51.4956 51.6 "51.5"
3 50.7796 50.7357 50.8303 "50.8"
2 51.8137 51.7715 51.8559 "51.8"
1 39.9366 39.9032 39.9533 "39.9"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p1base << EOD
12 18.7499 18.7107 18.7646 "18.7"
EOD
$p1other << EOD
11 71.9043 71.719 72.0621 "71.9"
10 47.1879 47.047 47.2503 "47.2"
9 25.0909 25.06 25.1167 "25.1"
8 25.5137 25.4729 25.5368 "25.5"
7 46.1784 46.1144 46.2279 "46.2"
6 44.2969 44.1928 44.3479 "44.3"
5 33.3012 33.2831 33.3335 "33.3"
4 46.1987 46.0767 46.2337 "46.2"
3 45.669 45.6093 45.7031 "45.7"
2 45.806 45.7003 45.8778 "45.8"
1 41.7981 41.7695 41.865 "41.8"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p2base << EOD
12 25.8675 25.8567 25.889 "25.9"
EOD
$p2other << EOD
11 89.7278 89.5375 89.8964 "89.7"
10 83.4721 83.2048 83.6732 "83.5"
9 42.0224 42.0016 42.0317 "42.0"
8 44.7113 44.6825 44.7375 "44.7"
7 69.2836 69.2501 69.3298 "69.3"
6 61.328 61.2689 61.3724 "61.3"
5 35.8775 35.8506 35.9045 "35.9"
4 67.7939 67.7177 67.9388 "67.8"
3 69.4054 69.3088 69.4602 "69.4"
2 68.3322 68.263 68.4262 "68.3"
1 77.8086 77.6819 77.904 "77.8"
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
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p3base << EOD
12 21.1315 21.122 21.1447 "21.1"
EOD
$p3other << EOD
11 84.6075 84.4258 84.8601 "84.6"
10 62.9039 62.821 62.9911 "62.9"
9 26.574 26.5611 26.5962 "26.6"
8 27.043 27.0219 27.0679 "27.0"
7 55.8802 55.8474 55.9006 "55.9"
6 55.5871 55.5588 55.6114 "55.6"
5 51.1152 51.0674 51.2182 "51.1"
4 55.7984 55.7658 55.8556 "55.8"
3 64.7836 64.7485 64.8101 "64.8"
2 62.962 62.9412 62.987 "63.0"
1 50.948 50.9276 50.9718 "50.9"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p4base << EOD
12 18.1866 18.159 18.2134 "18.2"
EOD
$p4other << EOD
11 68.6992 68.3002 69.1334 "68.7"
10 41.0048 40.8994 41.2121 "41.0"
9 24.4403 24.4143 24.4566 "24.4"
8 24.754 24.7056 24.7841 "24.8"
7 42.3945 42.3292 42.424 "42.4"
6 40.4301 40.4063 40.4539 "40.4"
5 28.9874 28.8959 29.0149 "29.0"
4 42.3292 42.2934 42.3618 "42.3"
3 39.3702 39.3421 39.4437 "39.4"
2 40.5225 40.4509 40.5374 "40.5"
1 38.0749 38.0538 38.1224 "38.1"
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
set ytics ("rows" 12, "library_fp16" 11, "fast" 10, "arranged" 9, "bit_tricks" 8, "matrix" 7, "pipelined" 6, "split_k" 5, "shares" 4, "staged" 3, "folded" 2, "pairs" 1) font ",8"
set yrange [0.3:12.7]
$p5base << EOD
12 17.905 17.8866 17.9203 "17.9"
EOD
$p5other << EOD
11 75.7821 75.3988 76.1788 "75.8"
10 57.7478 57.6096 57.867 "57.7"
9 21.2151 21.1678 21.252 "21.2"
8 21.4784 21.4612 21.5065 "21.5"
7 51.3285 51.2792 51.3902 "51.3"
6 49.3303 49.2924 49.3683 "49.3"
5 37.1557 37.1234 37.2139 "37.2"
4 51.4954 51.4211 51.5638 "51.5"
3 58.4246 58.3927 58.4725 "58.4"
2 57.5786 57.5128 57.6757 "57.6"
1 42.3203 42.3064 42.3539 "42.3"
EOD
plot $p5base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p5base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p5other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
