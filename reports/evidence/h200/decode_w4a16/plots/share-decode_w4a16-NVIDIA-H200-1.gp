# Redraw with: gnuplot share-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 1200,377 font "sans,12" background "white"
set output "share-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 64, symmetric = 0"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9204
set bmargin at screen 0.8833
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9019 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:73.3521]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:4.7]
$p0other << EOD
4 50.8505 50.6212 50.9628 "50.9"
3 56.9979 56.8816 57.1188 "57.0"
2 49.8714 49.7977 49.9886 "49.9"
1 62.0768 61.9389 62.1628 "62.1"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:4.7]
$p1other << EOD
4 46.5218 46.3846 46.6411 "46.5"
3 49.6232 49.4304 49.7409 "49.6"
2 45.9487 45.8257 46.087 "45.9"
1 56.5907 56.2869 56.7148 "56.6"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,377 font "sans,10" fontscale 1.0
set output "share-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "decode_w4a16 on NVIDIA H200: share of the measured memory ceiling, M = 1, group = 64, symmetric = 0"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9204
set bmargin at screen 0.8833
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9019 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:73.3521]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:4.7]
$p0other << EOD
4 50.8505 50.6212 50.9628 "50.9"
3 56.9979 56.8816 57.1188 "57.0"
2 49.8714 49.7977 49.9886 "49.9"
1 62.0768 61.9389 62.1628 "62.1"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:4.7]
$p1other << EOD
4 46.5218 46.3846 46.6411 "46.5"
3 49.6232 49.4304 49.7409 "49.6"
2 45.9487 45.8257 46.087 "45.9"
1 56.5907 56.2869 56.7148 "56.6"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
