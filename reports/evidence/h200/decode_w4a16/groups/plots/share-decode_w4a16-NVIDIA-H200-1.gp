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
set xrange [0:105.098]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 8, "folded" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:8.7]
$p0other << EOD
8 50.3782 50.3029 50.4253 "50.4 %, 12.83 us"
7 62.0054 61.9626 62.1055 "62.0 %, 10.43 us"
6 50.58 50.5389 50.6339 "50.6 %, 12.78 us"
5 56.8535 56.7737 56.9136 "56.9 %, 11.37 us"
4 49.4745 49.4442 49.5109 "49.5 %, 13.07 us"
3 69.2497 69.1786 69.3448 "69.2 %, 9.336 us"
2 69.3353 69.2925 69.421 "69.3 %, 9.324 us"
1 74.9922 74.8866 75.0703 "75.0 %, 8.621 us"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 8, "folded" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:8.7]
$p1other << EOD
8 45.1326 45.0906 45.1886 "45.1 %, 11.46 us"
7 53.0176 52.9307 53.0647 "53.0 %, 9.756 us"
6 46.3624 46.3365 46.4549 "46.4 %, 11.16 us"
5 49.443 49.3612 49.5029 "49.4 %, 10.46 us"
4 45.6173 45.5601 45.6674 "45.6 %, 11.34 us"
3 60.1861 59.9953 60.3406 "60.2 %, 8.594 us"
2 60.2281 60.0603 60.4346 "60.2 %, 8.588 us"
1 68.6212 68.5921 68.7331 "68.6 %, 7.538 us"
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
set xrange [0:105.098]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 8, "folded" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:8.7]
$p0other << EOD
8 50.3782 50.3029 50.4253 "50.4 %, 12.83 us"
7 62.0054 61.9626 62.1055 "62.0 %, 10.43 us"
6 50.58 50.5389 50.6339 "50.6 %, 12.78 us"
5 56.8535 56.7737 56.9136 "56.9 %, 11.37 us"
4 49.4745 49.4442 49.5109 "49.5 %, 13.07 us"
3 69.2497 69.1786 69.3448 "69.2 %, 9.336 us"
2 69.3353 69.2925 69.421 "69.3 %, 9.324 us"
1 74.9922 74.8866 75.0703 "75.0 %, 8.621 us"
EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set title "qwen3_32b_o\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("shares" 8, "folded" 7, "runs" 6, "held" 5, "parts" 4, "digits" 3, "fast" 2, "behind" 1) font ",8"
set yrange [0.3:8.7]
$p1other << EOD
8 45.1326 45.0906 45.1886 "45.1 %, 11.46 us"
7 53.0176 52.9307 53.0647 "53.0 %, 9.756 us"
6 46.3624 46.3365 46.4549 "46.4 %, 11.16 us"
5 49.443 49.3612 49.5029 "49.4 %, 10.46 us"
4 45.6173 45.5601 45.6674 "45.6 %, 11.34 us"
3 60.1861 59.9953 60.3406 "60.2 %, 8.594 us"
2 60.2281 60.0603 60.4346 "60.2 %, 8.588 us"
1 68.6212 68.5921 68.7331 "68.6 %, 7.538 us"
EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
