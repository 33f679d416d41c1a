# Redraw with: gnuplot share-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1200,705 font "sans,12" background "white"
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 128, tile_n = 128"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9574
set bmargin at screen 0.9376
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9475 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:106.118]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p0other << EOD
6 20.6724 20.5888 20.7703 "20.7"
5 28.1316 27.8687 28.2566 "28.1"
4 37.0422 36.9466 37.1384 "37.0"
3 72.4673 71.0858 73.5722 "72.5"
2 28.0592 27.9381 28.2065 "28.1"
1 28.5099 28.4631 28.5334 "28.5"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p1other << EOD
6 19.3782 19.3301 19.4388 "19.4"
5 24.7368 24.637 24.8274 "24.7"
4 27.161 27.1088 27.1933 "27.2"
3 71.663 71.0369 72.2321 "71.7"
2 24.6735 24.6056 24.7368 "24.7"
1 24.8813 24.8476 24.9151 "24.9"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p2other << EOD
6 29.7043 29.6213 29.8344 "29.7"
5 52.3457 52.2346 52.5367 "52.3"
4 47.512 47.4736 47.5565 "47.5"
3 89.7502 89.6045 89.9301 "89.8"
2 52.2883 52.0778 52.4573 "52.3"
1 52.5657 52.5078 52.6309 "52.6"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p3other << EOD
6 25.9734 25.9135 26.0266 "26.0"
5 40.5588 40.2819 40.9213 "40.6"
4 28.8441 28.8093 28.8922 "28.8"
3 83.7852 79.3177 86.8102 "83.8"
2 40.5616 40.4298 40.7319 "40.6"
1 40.7348 40.4641 40.9535 "40.7"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,705 font "sans,10" fontscale 1.0
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 128, tile_n = 128"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9574
set bmargin at screen 0.9376
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9475 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:106.118]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p0other << EOD
6 20.6724 20.5888 20.7703 "20.7"
5 28.1316 27.8687 28.2566 "28.1"
4 37.0422 36.9466 37.1384 "37.0"
3 72.4673 71.0858 73.5722 "72.5"
2 28.0592 27.9381 28.2065 "28.1"
1 28.5099 28.4631 28.5334 "28.5"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p1other << EOD
6 19.3782 19.3301 19.4388 "19.4"
5 24.7368 24.637 24.8274 "24.7"
4 27.161 27.1088 27.1933 "27.2"
3 71.663 71.0369 72.2321 "71.7"
2 24.6735 24.6056 24.7368 "24.7"
1 24.8813 24.8476 24.9151 "24.9"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p2other << EOD
6 29.7043 29.6213 29.8344 "29.7"
5 52.3457 52.2346 52.5367 "52.3"
4 47.512 47.4736 47.5565 "47.5"
3 89.7502 89.6045 89.9301 "89.8"
2 52.2883 52.0778 52.4573 "52.3"
1 52.5657 52.5078 52.6309 "52.6"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 6, "dequant_fp16" 5, "gemv_fp16" 4, "library_fp16" 3, "dispatch" 2, "dispatch_second_copy" 1) font ",8"
set yrange [0.3:6.7]
$p3other << EOD
6 25.9734 25.9135 26.0266 "26.0"
5 40.5588 40.2819 40.9213 "40.6"
4 28.8441 28.8093 28.8922 "28.8"
3 83.7852 79.3177 86.8102 "83.8"
2 40.5616 40.4298 40.7319 "40.6"
1 40.7348 40.4641 40.9535 "40.7"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
