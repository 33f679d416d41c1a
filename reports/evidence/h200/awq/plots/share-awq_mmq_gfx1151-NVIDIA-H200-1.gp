# Redraw with: gnuplot share-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1200,699 font "sans,12" background "white"
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 128, tile_n = 128"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9571
set bmargin at screen 0.9456
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9514 center center horizontal maxcols 13 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:107.591]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8627
set bmargin at screen 0.5594
set title "qwen3_32b_qkv\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p0other << EOD
4 21.4403 21.4273 21.4651 "21.4"
3 28.0902 28.0014 28.1673 "28.1"
2 27.8853 27.8256 27.9172 "27.9"
1 74.6334 74.5244 74.7523 "74.6"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8627
set bmargin at screen 0.5594
set title "qwen3_32b_o\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p1other << EOD
4 20.3706 20.3407 20.395 "20.4"
3 24.8477 24.8197 24.884 "24.8"
2 24.9554 24.8213 25.1094 "25.0"
1 72.7823 72.6921 72.8896 "72.8"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3934
set bmargin at screen 0.0901
set title "qwen3_32b_gate_up\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p2other << EOD
4 30.3234 30.2434 30.4181 "30.3"
3 51.6706 51.5101 51.7839 "51.7"
2 51.8114 51.5204 52.0466 "51.8"
1 91.1112 91.0659 91.1792 "91.1"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3934
set bmargin at screen 0.0901
set title "qwen3_32b_down\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p3other << EOD
4 26.8018 26.7614 26.8572 "26.8"
3 41.3573 41.2115 41.4628 "41.4"
2 41.2609 41.139 41.41 "41.3"
1 83.4313 83.3364 83.5548 "83.4"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,699 font "sans,10" fontscale 1.0
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 128, tile_n = 128"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9571
set bmargin at screen 0.9456
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9514 center center horizontal maxcols 13 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:107.591]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8627
set bmargin at screen 0.5594
set title "qwen3_32b_qkv\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p0other << EOD
4 21.4403 21.4273 21.4651 "21.4"
3 28.0902 28.0014 28.1673 "28.1"
2 27.8853 27.8256 27.9172 "27.9"
1 74.6334 74.5244 74.7523 "74.6"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8627
set bmargin at screen 0.5594
set title "qwen3_32b_o\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p1other << EOD
4 20.3706 20.3407 20.395 "20.4"
3 24.8477 24.8197 24.884 "24.8"
2 24.9554 24.8213 25.1094 "25.0"
1 72.7823 72.6921 72.8896 "72.8"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3934
set bmargin at screen 0.0901
set title "qwen3_32b_gate_up\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p2other << EOD
4 30.3234 30.2434 30.4181 "30.3"
3 51.6706 51.5101 51.7839 "51.7"
2 51.8114 51.5204 52.0466 "51.8"
1 91.1112 91.0659 91.1792 "91.1"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3934
set bmargin at screen 0.0901
set title "qwen3_32b_down\n100 % is 4470 GB/s (1:000025)" font ",9"
set ytics ("mmq_stream" 4, "dequant_fp16" 3, "dispatch" 2, "library_fp16" 1) font ",8"
set yrange [0.3:4.7]
$p3other << EOD
4 26.8018 26.7614 26.8572 "26.8"
3 41.3573 41.2115 41.4628 "41.4"
2 41.2609 41.139 41.41 "41.3"
1 83.4313 83.3364 83.5548 "83.4"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
