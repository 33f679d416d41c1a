# Redraw with: gnuplot share-wo_split-NVIDIA-H200-1.gp
set terminal svg size 1200,717 font "sans,12" background "white"
set output "share-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: share of the measured memory ceiling, context = 1024, global_milli = 1000, head_dim = 256, \nintermediate = 17408, kv_heads = 4, sequences = 1, split = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9331
set bmargin at screen 0.9219
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9275 center center horizontal maxcols 13 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:87.0918]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8410
set bmargin at screen 0.5453
set title "wo_5120\n100 % is 4470 GB/s (2:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p0base << EOD
4 0.3952 0.393182 0.39796 "0.4"
EOD
$p0other << EOD
3 0.294319 0.294089 0.294487 "0.3"
2 18.5029 18.4865 18.515 "18.5"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8410
set bmargin at screen 0.5453
set title "gate_up_34816\n100 % is 4568 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p1base << EOD
4 0.156844 0.152502 0.161892 "0.2"
EOD
$p1other << EOD
3 0.114164 0.113032 0.115116 "0.1"
2 53.7466 53.5569 53.9207 "53.7"
EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3835
set bmargin at screen 0.0879
set title "wo_163840\n100 % is 4568 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p2base << EOD
4 0.163933 0.155681 0.170083 "0.2"
EOD
$p2other << EOD
3 0.115141 0.115063 0.115219 "0.1"
2 73.5427 73.3587 73.8066 "73.5"
EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3835
set bmargin at screen 0.0879
set title "qwen3_5_27b_layer\n100 % is 4470 GB/s (2:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p3other << EOD
1 0.858788 0.858119 0.859408 "0.9"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,717 font "sans,10" fontscale 1.0
set output "share-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "wo_split on NVIDIA H200: share of the measured memory ceiling, context = 1024, global_milli = 1000, head_dim = 256, \nintermediate = 17408, kv_heads = 4, sequences = 1, split = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9331
set bmargin at screen 0.9219
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9275 center center horizontal maxcols 13 samplen 3

unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:87.0918]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8410
set bmargin at screen 0.5453
set title "wo_5120\n100 % is 4470 GB/s (2:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p0base << EOD
4 0.3952 0.393182 0.39796 "0.4"
EOD
$p0other << EOD
3 0.294319 0.294089 0.294487 "0.3"
2 18.5029 18.4865 18.515 "18.5"
EOD
plot $p0base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p0base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8410
set bmargin at screen 0.5453
set title "gate_up_34816\n100 % is 4568 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p1base << EOD
4 0.156844 0.152502 0.161892 "0.2"
EOD
$p1other << EOD
3 0.114164 0.113032 0.115116 "0.1"
2 53.7466 53.5569 53.9207 "53.7"
EOD
plot $p1base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p1base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3835
set bmargin at screen 0.0879
set title "wo_163840\n100 % is 4568 GB/s (1:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p2base << EOD
4 0.163933 0.155681 0.170083 "0.2"
EOD
$p2other << EOD
3 0.115141 0.115063 0.115219 "0.1"
2 73.5427 73.3587 73.8066 "73.5"
EOD
plot $p2base using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#d55e00" notitle, \
     $p2base using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2base using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3835
set bmargin at screen 0.0879
set title "qwen3_5_27b_layer\n100 % is 4470 GB/s (2:000025)" font ",9"
set ytics ("faithful" 4, "coalesced" 3, "fast" 2, "fused" 1) font ",8"
set yrange [0.3:4.7]
$p3other << EOD
1 0.858788 0.858119 0.859408 "0.9"
EOD
plot $p3other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p3other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p3other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle
unset multiplot
unset output
