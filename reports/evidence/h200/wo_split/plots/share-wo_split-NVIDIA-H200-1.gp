# Redraw with: gnuplot share-wo_split-NVIDIA-H200-1.gp
set terminal svg size 1200,723 font "sans,12" background "white"
set output "share-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: share of the measured memory ceiling, context = 1024, global_milli = 1000, head_dim = 256, \nintermediate = 17408, kv_heads = 4, sequences = 1, split = 8"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9336
set bmargin at screen 0.9142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9239 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:88.0618]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8340
set bmargin at screen 0.5408
set title "wo_5120\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p0base << EOD
4 1.90344 1.88863 1.91447 "1.9"
EOD
$p0other << EOD
3 1.09937 1.09497 1.10412 "1.1"
2 33.3056 33.2785 33.3238 "33.3"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8340
set bmargin at screen 0.5408
set title "gate_up_34816\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p1base << EOD
4 1.38987 1.38447 1.39516 "1.4"
EOD
$p1other << EOD
3 0.795825 0.794488 0.797707 "0.8"
2 55.897 55.7542 56.0377 "55.9"
EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3804
set bmargin at screen 0.0871
set title "wo_163840\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p2base << EOD
4 1.21532 1.20974 1.22082 "1.2"
EOD
$p2other << EOD
3 0.905501 0.904945 0.906091 "0.9"
2 74.5339 74.4584 74.6286 "74.5"
EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3804
set bmargin at screen 0.0871
set title "qwen3_5_27b_layer\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p3other << EOD
1 1.05485 1.05439 1.05587 "1.1"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,723 font "sans,10" fontscale 1.0
set output "share-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: share of the measured memory ceiling, context = 1024, global_milli = 1000, head_dim = 256, \nintermediate = 17408, kv_heads = 4, sequences = 1, split = 8"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9336
set bmargin at screen 0.9142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9239 center center horizontal maxcols 12 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:88.0618]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8340
set bmargin at screen 0.5408
set title "wo_5120\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p0base << EOD
4 1.90344 1.88863 1.91447 "1.9"
EOD
$p0other << EOD
3 1.09937 1.09497 1.10412 "1.1"
2 33.3056 33.2785 33.3238 "33.3"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8340
set bmargin at screen 0.5408
set title "gate_up_34816\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p1base << EOD
4 1.38987 1.38447 1.39516 "1.4"
EOD
$p1other << EOD
3 0.795825 0.794488 0.797707 "0.8"
2 55.897 55.7542 56.0377 "55.9"
EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3804
set bmargin at screen 0.0871
set title "wo_163840\n100 % is 4566 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p2base << EOD
4 1.21532 1.20974 1.22082 "1.2"
EOD
$p2other << EOD
3 0.905501 0.904945 0.906091 "0.9"
2 74.5339 74.4584 74.6286 "74.5"
EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3804
set bmargin at screen 0.0871
set title "qwen3_5_27b_layer\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p3other << EOD
1 1.05485 1.05439 1.05587 "1.1"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
