# Redraw with: gnuplot share-kv_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 1200,395 font "sans,12" background "white"
set output "share-kv_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: share of the measured memory ceiling, batch = 1, context = 4096, head_dim = 256, \nheads = 16, kv_heads = 4, preset = 0"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.8785
set bmargin at screen 0.8430
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8608 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:31.2938]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6962
set bmargin at screen 0.1595
set title "qwen3_5_9b\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("faithful" 3, "gqa_shared" 2, "fast" 1) font ",8"
set yrange [0.3:3.7]
$p0base << EOD
3 6.69546 6.68499 6.70253 "6.7"
EOD
$p0other << EOD
2 11.6041 11.5866 11.6254 "11.6"
1 26.4639 26.4135 26.5201 "26.5"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,395 font "sans,10" fontscale 1.0
set output "share-kv_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on NVIDIA H200: share of the measured memory ceiling, batch = 1, context = 4096, head_dim = 256, \nheads = 16, kv_heads = 4, preset = 0"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.8785
set bmargin at screen 0.8430
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8608 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:31.2938]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6962
set bmargin at screen 0.1595
set title "qwen3_5_9b\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("faithful" 3, "gqa_shared" 2, "fast" 1) font ",8"
set yrange [0.3:3.7]
$p0base << EOD
3 6.69546 6.68499 6.70253 "6.7"
EOD
$p0other << EOD
2 11.6041 11.5866 11.6254 "11.6"
1 26.4639 26.4135 26.5201 "26.5"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
