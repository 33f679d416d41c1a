# Redraw with: gnuplot share-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 1200,705 font "sans,12" background "white"
set output "share-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 128, group = 128, tile_n = 128"
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
set xrange [0:26.0162]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p0other << EOD
1 17.3934 17.3332 17.4644 "17.4"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p1other << EOD
1 15.9151 15.8277 15.9983 "15.9"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p2other << EOD
1 21.9608 21.85 22.0476 "22.0"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p3other << EOD
1 20.2476 20.1042 20.3915 "20.2"
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
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: share of the measured memory ceiling, M = 128, group = 128, tile_n = 128"
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
set xrange [0:26.0162]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p0other << EOD
1 17.3934 17.3332 17.4644 "17.4"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8553
set bmargin at screen 0.5546
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p1other << EOD
1 15.9151 15.8277 15.9983 "15.9"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p2other << EOD
1 21.9608 21.85 22.0476 "22.0"
EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3901
set bmargin at screen 0.0894
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("mmq_stream" 1) font ",8"
set yrange [0.3:1.7]
$p3other << EOD
1 20.2476 20.1042 20.3915 "20.2"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
