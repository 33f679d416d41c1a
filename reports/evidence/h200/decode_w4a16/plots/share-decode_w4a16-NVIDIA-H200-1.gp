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
set xrange [0:73.6183]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 6, "folded" 5, "runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:6.7]
$p0other << EOD
6 50.3719 50.2747 50.4442 "50.4"
5 62.2826 62.1198 62.3884 "62.3"
4 50.7324 50.5452 50.8569 "50.7"
3 56.7418 56.5116 56.8615 "56.7"
2 49.5716 49.4866 49.6874 "49.6"
1 62.297 62.249 62.3787 "62.3"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 6, "folded" 5, "runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:6.7]
$p1other << EOD
6 45.1641 45.0871 45.1992 "45.2"
5 53.2066 53.1483 53.2468 "53.2"
4 46.6187 46.5739 46.6561 "46.6"
3 49.4776 49.443 49.5345 "49.5"
2 45.8654 45.8076 45.9487 "45.9"
1 56.4548 56.3892 56.5083 "56.5"
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
set xrange [0:73.6183]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 6, "folded" 5, "runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:6.7]
$p0other << EOD
6 50.3719 50.2747 50.4442 "50.4"
5 62.2826 62.1198 62.3884 "62.3"
4 50.7324 50.5452 50.8569 "50.7"
3 56.7418 56.5116 56.8615 "56.7"
2 49.5716 49.4866 49.6874 "49.6"
1 62.297 62.249 62.3787 "62.3"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 6, "folded" 5, "runs" 4, "held" 3, "parts" 2, "fast" 1) font ",8"
set yrange [0.3:6.7]
$p1other << EOD
6 45.1641 45.0871 45.1992 "45.2"
5 53.2066 53.1483 53.2468 "53.2"
4 46.6187 46.5739 46.6561 "46.6"
3 49.4776 49.443 49.5345 "49.5"
2 45.8654 45.8076 45.9487 "45.9"
1 56.4548 56.3892 56.5083 "56.5"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
