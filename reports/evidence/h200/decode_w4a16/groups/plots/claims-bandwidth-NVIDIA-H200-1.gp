# Redraw with: gnuplot claims-bandwidth-NVIDIA-H200-1.gp
set terminal svg size 1100,320 font "sans,12" background "white"
set output "claims-bandwidth-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
4435.5 0 ""
4515.8 1 ""
3945.3 2 ""
4800 3 ">="
215.7 4 ""
1230 5 ">="
EOD
$measured << EOD
4394.82 0 4388.2 4401.16
4566.47 1 4560.19 4574.42
3935.54 2 3926.97 3944.76
4566.47 3 4560.19 4574.42
4566.47 4 4560.19 4574.42
4566.47 5 4560.19 4574.42
EOD
set title "bandwidth: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [5.6:-0.6]
set ytics ("h200.read_256MiB: reproduced" 0, "h200.read_1GiB: reproduced" 1, "h200.read_64MiB: reproduced" 2, "h200.datasheet: reproduced" 3, "strix_halo.fp32: not testable here" 4, "mi100.datasheet: not testable here" 5)
set xlabel "GB/s"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [165.923:6240]
set xtics (200, 500, 1000, 2000, 5000)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,320 font "sans,10" fontscale 1.0
set output "claims-bandwidth-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
4435.5 0 ""
4515.8 1 ""
3945.3 2 ""
4800 3 ">="
215.7 4 ""
1230 5 ">="
EOD
$measured << EOD
4394.82 0 4388.2 4401.16
4566.47 1 4560.19 4574.42
3935.54 2 3926.97 3944.76
4566.47 3 4560.19 4574.42
4566.47 4 4560.19 4574.42
4566.47 5 4560.19 4574.42
EOD
set title "bandwidth: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [5.6:-0.6]
set ytics ("h200.read_256MiB: reproduced" 0, "h200.read_1GiB: reproduced" 1, "h200.read_64MiB: reproduced" 2, "h200.datasheet: reproduced" 3, "strix_halo.fp32: not testable here" 4, "mi100.datasheet: not testable here" 5)
set xlabel "GB/s"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [165.923:6240]
set xtics (200, 500, 1000, 2000, 5000)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
