# Redraw with: gnuplot comparison-kv_sweep_strix_halo-NVIDIA-H200-1.gp
set terminal svg size 900,377 font "sans,12" background "white"
set output "comparison-kv_sweep_strix_halo-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Attention at decode: time of a q8_0 cache over that of f16, NVIDIA H200"
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
set xtics (2048, 16384, 65536, 131072)
set xrange [1780.87:150733]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set yrange [29.773:498.456]
set logscale y
set ytics (50, 100, 200)
set title "filled: gqa_shared, k_type = 1, v_type = 1\nhollow: gqa_shared, k_type = 0, v_type = 0" font ",9"
set ylabel "time, us"
$v0 << EOD
2048 35.4132 35.4066 35.4224
16384 67.61 67.575 67.67
65536 215.712 215.544 215.952
131072 433.216 432.784 433.44
EOD
$v0h << EOD
2048 34.256 34.2389 34.2688
16384 64.07 64.032 64.108
65536 199.672 199.408 199.856
131072 411.584 411.344 412
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
set yrange [0.985114:1.09125]
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 1.034 to graph 1, first 1.034 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.9908 to graph 1, first 0.9908 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "filled over hollow\ndashed: published 1.034 (CITED), whole server, vulkan_radv\ndotted: published 0.9908 (CITED), whole server, rocm" font ",9"
set ylabel "ratio"
$r0 << EOD
2048 1.03345 1.03292 1.03416
16384 1.05921 1.05848 1.06034
65536 1.08349 1.08191 1.08556
131072 1.05256 1.05137 1.05324
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,377 font "sans,10" fontscale 1.0
set output "comparison-kv_sweep_strix_halo-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Attention at decode: time of a q8_0 cache over that of f16, NVIDIA H200"
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
set xtics (2048, 16384, 65536, 131072)
set xrange [1780.87:150733]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.7294
set bmargin at screen 0.1671
set yrange [29.773:498.456]
set logscale y
set ytics (50, 100, 200)
set title "filled: gqa_shared, k_type = 1, v_type = 1\nhollow: gqa_shared, k_type = 0, v_type = 0" font ",9"
set ylabel "time, us"
$v0 << EOD
2048 35.4132 35.4066 35.4224
16384 67.61 67.575 67.67
65536 215.712 215.544 215.952
131072 433.216 432.784 433.44
EOD
$v0h << EOD
2048 34.256 34.2389 34.2688
16384 64.07 64.032 64.108
65536 199.672 199.408 199.856
131072 411.584 411.344 412
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
set yrange [0.985114:1.09125]
set arrow from graph 0, first 1 to graph 1, first 1 nohead back lw 1.5 lc rgb "#000000"
set arrow from graph 0, first 1.034 to graph 1, first 1.034 nohead back dt 2 lw 2 lc rgb "#8c6d1f"
set arrow from graph 0, first 0.9908 to graph 1, first 0.9908 nohead back dt 3 lw 2 lc rgb "#8c6d1f"
set title "filled over hollow\ndashed: published 1.034 (CITED), whole server, vulkan_radv\ndotted: published 0.9908 (CITED), whole server, rocm" font ",9"
set ylabel "ratio"
$r0 << EOD
2048 1.03345 1.03292 1.03416
16384 1.05921 1.05848 1.06034
65536 1.08349 1.08191 1.08556
131072 1.05256 1.05137 1.05324
EOD
plot NaN notitle, \
     $r0 using 1:2:3:4 with yerrorbars pt 7 ps 1.1 lw 1.5 lc rgb "#0072b2" notitle
unset multiplot
unset output
