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
set xrange [0:130.34]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p0other << EOD
2 74.4352 74.3244 74.556 "74.4 %, 30.86 us"
1 68.8224 68.7629 68.9367 "68.8 %, 8.872 us"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p1other << EOD
2 71.1194 71.004 71.2739 "71.1 %, 25.84 us"
1 61.4521 61.4439 61.4851 "61.5 %, 7.950 us"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p2other << EOD
2 88.7404 88.6089 88.8283 "88.7 %, 129.4 us"
1 92.9974 92.8503 93.0996 "93.0 %, 32.82 us"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p3other << EOD
2 80.6728 80.5326 80.7773 "80.7 %, 71.18 us"
1 74.3414 74.2661 74.44 "74.3 %, 20.53 us"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p4other << EOD
2 68.2083 68.1166 68.3435 "68.2 %, 20.21 us"
1 53.3379 53.2372 53.3884 "53.3 %, 6.871 us"
EOD
plot $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "llama3_8b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p5other << EOD
2 74.9361 74.8896 74.9944 "74.9 %, 34.33 us"
1 68.9279 68.7815 68.9858 "68.9 %, 9.923 us"
EOD
plot $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
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
set xrange [0:130.34]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p0other << EOD
2 74.4352 74.3244 74.556 "74.4 %, 30.86 us"
1 68.8224 68.7629 68.9367 "68.8 %, 8.872 us"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p1other << EOD
2 71.1194 71.004 71.2739 "71.1 %, 25.84 us"
1 61.4521 61.4439 61.4851 "61.5 %, 7.950 us"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p2other << EOD
2 88.7404 88.6089 88.8283 "88.7 %, 129.4 us"
1 92.9974 92.8503 93.0996 "93.0 %, 32.82 us"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5837
set bmargin at screen 0.3785
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p3other << EOD
2 80.6728 80.5326 80.7773 "80.7 %, 71.18 us"
1 74.3414 74.2661 74.44 "74.3 %, 20.53 us"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p4other << EOD
2 68.2083 68.1166 68.3435 "68.2 %, 20.21 us"
1 53.3379 53.2372 53.3884 "53.3 %, 6.871 us"
EOD
plot $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2662
set bmargin at screen 0.0610
set title "llama3_8b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("library_fp16" 2, "fast" 1) font ",8"
set yrange [0.3:2.7]
$p5other << EOD
2 74.9361 74.8896 74.9944 "74.9 %, 34.33 us"
1 68.9279 68.7815 68.9858 "68.9 %, 9.923 us"
EOD
plot $p5other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p5other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p5other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
