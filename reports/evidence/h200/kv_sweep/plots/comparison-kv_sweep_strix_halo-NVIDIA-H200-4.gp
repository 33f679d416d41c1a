# Redraw with: gnuplot comparison-kv_sweep_strix_halo-NVIDIA-H200-4.gp
set terminal svg size 900,377 font "sans,12" background "white"
set output "comparison-kv_sweep_strix_halo-NVIDIA-H200-4.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Attention at prefill: time of a q4_0 cache over that of f16, NVIDIA H200"
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
set xlabel "context"
set logscale x
set xtics (2048)
set xrange [1780.87:2355.2]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set yrange [979.787:1033.79]
set title "filled: prefill_tiled, k_type = 2, v_type = 2\nhollow: prefill_tiled, k_type = 0, v_type = 0" font ",9"
set ylabel "time, us"
$v0 << EOD
2048 1029.95 1029.26 1030.9
EOD
$v0h << EOD
2048 984.368 982.68 985.376
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
unset logscale y
set ytics autofreq
set yrange [0.891941:1.05731]
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 0.9913 to graph 1, first 0.9913 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.9008 to graph 1, first 0.9008 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "filled over hollow\ndashed: published 0.9913 (CITED), whole server, vulkan_radv\ndotted: published 0.9008 (CITED), whole server, rocm" font ",9"
set ylabel "ratio"
$r0 << EOD
2048 1.04636 1.04498 1.04845
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,377 font "sans,10" fontscale 1.0
set output "comparison-kv_sweep_strix_halo-NVIDIA-H200-4.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Attention at prefill: time of a q4_0 cache over that of f16, NVIDIA H200"
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
set xlabel "context"
set logscale x
set xtics (2048)
set xrange [1780.87:2355.2]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set yrange [979.787:1033.79]
set title "filled: prefill_tiled, k_type = 2, v_type = 2\nhollow: prefill_tiled, k_type = 0, v_type = 0" font ",9"
set ylabel "time, us"
$v0 << EOD
2048 1029.95 1029.26 1030.9
EOD
$v0h << EOD
2048 984.368 982.68 985.376
EOD
plot NaN notitle, \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle, \
     $v0h using 1:2:3:4 with yerrorbars pt 6 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.7294
set bmargin at screen 0.1671
unset logscale y
set ytics autofreq
set yrange [0.891941:1.05731]
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 0.9913 to graph 1, first 0.9913 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.9008 to graph 1, first 0.9008 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "filled over hollow\ndashed: published 0.9913 (CITED), whole server, vulkan_radv\ndotted: published 0.9008 (CITED), whole server, rocm" font ",9"
set ylabel "ratio"
$r0 << EOD
2048 1.04636 1.04498 1.04845
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
