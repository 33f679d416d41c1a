# Redraw with: gnuplot claims-wo_split-NVIDIA-H200-1.gp
set terminal svg size 1100,260 font "sans,12" background "white"
set output "claims-wo_split-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
13754 0 ""
5176 1 ""
2693 2 ""
1639 3 ""
EOD
$measured << EOD
974.288 0 973.204 976.16
510.048 1 507.615 512.148
283.52 2 278.474 287.596
203.952 3 202.777 205.551
EOD
set title "wo_split: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("time_split_1: not testable here" 0, "time_split_2: not testable here" 1, "time_split_4: not testable here" 2, "time_split_8: not testable here" 3)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [155.982:17880.2]
set xtics (200, 500, 1000, 2000, 5000, 10000)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,260 font "sans,10" fontscale 1.0
set output "claims-wo_split-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
13754 0 ""
5176 1 ""
2693 2 ""
1639 3 ""
EOD
$measured << EOD
974.288 0 973.204 976.16
510.048 1 507.615 512.148
283.52 2 278.474 287.596
203.952 3 202.777 205.551
EOD
set title "wo_split: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("time_split_1: not testable here" 0, "time_split_2: not testable here" 1, "time_split_4: not testable here" 2, "time_split_8: not testable here" 3)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set logscale x
set xrange [155.982:17880.2]
set xtics (200, 500, 1000, 2000, 5000, 10000)
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
