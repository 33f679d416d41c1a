# Redraw with: gnuplot share-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1200,1033 font "sans,12" background "white"
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 32, tile_n = 128"
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
set xrange [0:109.049]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_6_27b_linear_in\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p0base << EOD
8 2.48395 2.47606 2.49232 "2.5"
EOD
$p0other << EOD
7 2.48493 2.47431 2.49644 "2.5"
6 25.8575 25.7546 25.9563 "25.9"
5 41.0017 40.8694 41.1112 "41.0"
4 49.7212 49.6352 49.7843 "49.7"
3 91.7086 91.374 91.9471 "91.7"
2 41.3295 41.2213 41.4806 "41.3"
1 40.8881 40.6561 41.0616 "40.9"
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
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p1base << EOD
8 0.753709 0.75106 0.755754 "0.8"
EOD
$p1other << EOD
7 0.755619 0.751854 0.758653 "0.8"
6 16.0908 16.0391 16.1297 "16.1"
5 23.2522 22.9696 23.3391 "23.3"
4 32.7264 32.6904 32.7699 "32.7"
3 69.1829 68.7362 69.6364 "69.2"
2 23.2966 23.1728 23.3463 "23.3"
1 23.3429 23.2485 23.5005 "23.3"
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
set title "qwen3_6_27b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p2base << EOD
8 2.17089 2.16039 2.17828 "2.2"
EOD
$p2other << EOD
7 2.17244 2.16352 2.18393 "2.2"
6 25.1258 25.0597 25.2037 "25.1"
5 39.1494 39.0939 39.2431 "39.1"
4 44.1268 44.0237 44.2718 "44.1"
3 87.4884 87.3425 87.711 "87.5"
2 39.0445 38.5713 39.5229 "39.0"
1 38.6086 38.4299 38.7723 "38.6"
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
set title "qwen3_6_27b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p3base << EOD
8 2.41617 2.41284 2.4247 "2.4"
EOD
$p3other << EOD
7 2.41813 2.41334 2.42557 "2.4"
6 31.3143 31.2502 31.3497 "31.3"
5 52.3413 52.0801 52.5464 "52.3"
4 53.8569 53.7968 53.9013 "53.9"
3 89.9582 87.6549 92.4142 "90.0"
2 52.4247 52.2018 52.5524 "52.4"
1 52.3137 52.181 52.405 "52.3"
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
set title "qwen3_6_27b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p4base << EOD
8 0.745431 0.742425 0.74969 "0.7"
EOD
$p4other << EOD
7 0.746387 0.744383 0.747775 "0.7"
6 24.8394 24.7433 24.9347 "24.8"
5 39.552 39.4315 39.7511 "39.6"
4 35.6924 35.6202 35.7537 "35.7"
3 82.1678 81.3868 83.0439 "82.2"
2 39.5086 39.4089 39.5952 "39.5"
1 39.6639 39.5064 39.9965 "39.7"
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
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 32, tile_n = 128"
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
set xrange [0:109.049]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.9013
set bmargin at screen 0.6960
set title "qwen3_6_27b_linear_in\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p0base << EOD
8 2.48395 2.47606 2.49232 "2.5"
EOD
$p0other << EOD
7 2.48493 2.47431 2.49644 "2.5"
6 25.8575 25.7546 25.9563 "25.9"
5 41.0017 40.8694 41.1112 "41.0"
4 49.7212 49.6352 49.7843 "49.7"
3 91.7086 91.374 91.9471 "91.7"
2 41.3295 41.2213 41.4806 "41.3"
1 40.8881 40.6561 41.0616 "40.9"
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
set title "qwen3_6_27b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p1base << EOD
8 0.753709 0.75106 0.755754 "0.8"
EOD
$p1other << EOD
7 0.755619 0.751854 0.758653 "0.8"
6 16.0908 16.0391 16.1297 "16.1"
5 23.2522 22.9696 23.3391 "23.3"
4 32.7264 32.6904 32.7699 "32.7"
3 69.1829 68.7362 69.6364 "69.2"
2 23.2966 23.1728 23.3463 "23.3"
1 23.3429 23.2485 23.5005 "23.3"
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
set title "qwen3_6_27b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p2base << EOD
8 2.17089 2.16039 2.17828 "2.2"
EOD
$p2other << EOD
7 2.17244 2.16352 2.18393 "2.2"
6 25.1258 25.0597 25.2037 "25.1"
5 39.1494 39.0939 39.2431 "39.1"
4 44.1268 44.0237 44.2718 "44.1"
3 87.4884 87.3425 87.711 "87.5"
2 39.0445 38.5713 39.5229 "39.0"
1 38.6086 38.4299 38.7723 "38.6"
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
set title "qwen3_6_27b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p3base << EOD
8 2.41617 2.41284 2.4247 "2.4"
EOD
$p3other << EOD
7 2.41813 2.41334 2.42557 "2.4"
6 31.3143 31.2502 31.3497 "31.3"
5 52.3413 52.0801 52.5464 "52.3"
4 53.8569 53.7968 53.9013 "53.9"
3 89.9582 87.6549 92.4142 "90.0"
2 52.4247 52.2018 52.5524 "52.4"
1 52.3137 52.181 52.405 "52.3"
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
set title "qwen3_6_27b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_rowscale" 8, "mmq_rowscale_turns" 7, "mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:8.7]
$p4base << EOD
8 0.745431 0.742425 0.74969 "0.7"
EOD
$p4other << EOD
7 0.746387 0.744383 0.747775 "0.7"
6 24.8394 24.7433 24.9347 "24.8"
5 39.552 39.4315 39.7511 "39.6"
4 35.6924 35.6202 35.7537 "35.7"
3 82.1678 81.3868 83.0439 "82.2"
2 39.5086 39.4089 39.5952 "39.5"
1 39.6639 39.5064 39.9965 "39.7"
EOD
plot $p4base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p4base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p4other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p4other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p4other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
