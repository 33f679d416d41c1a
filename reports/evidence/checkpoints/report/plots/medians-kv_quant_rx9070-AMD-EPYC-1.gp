# Redraw with: gnuplot medians-kv_quant_rx9070-AMD-EPYC-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-kv_quant_rx9070-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on AMD EPYC: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "store", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "full_copy", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us, functional: CPU"
set logscale y
set ytics (5000, 10000, 20000)
set yrange [2853.9:36726.3]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "layers_3_self_attn\nbatch = 1, context = 128, data = 3, head_dim = 128, heads = 16, kv_heads = 8" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 7)
$p0s0 << EOD
0 7420.58 7331.38 9110.95
2 11536.6 10581.5 13632
7 12501.9 11435.8 14555.1
EOD
$p0s1 << EOD
0 5707.34 5451.73 6795.88
2 8003.55 7491.37 9747.57
7 7951.48 7490.77 9170.48
EOD
$p0s2 << EOD
0 19879.5 18975 21855.7
2 22563.9 20809.1 31467.2
7 25144.7 23189.1 28260.4
EOD
$p0s3 << EOD
0 3392.15 3330.86 3845.73
2 5555.94 4679.83 6383.27
7 12678.1 11864.1 14869.5
EOD
$p0s4 << EOD
7 26193.6 20362.7 26979.9
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-kv_quant_rx9070-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "kv_quant_rx9070 on AMD EPYC: median time with its 95 % interval"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "faithful", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "gqa_shared", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "store", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "full_copy", 2 with linespoints pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" title "fast"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "preset"
set ylabel "us, functional: CPU"
set logscale y
set ytics (5000, 10000, 20000)
set yrange [2853.9:36726.3]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "layers_3_self_attn\nbatch = 1, context = 128, data = 3, head_dim = 128, heads = 16, kv_heads = 8" font ",9"
set xrange [-0.5:7.5]
set xtics (0, 2, 7)
$p0s0 << EOD
0 7420.58 7331.38 9110.95
2 11536.6 10581.5 13632
7 12501.9 11435.8 14555.1
EOD
$p0s1 << EOD
0 5707.34 5451.73 6795.88
2 8003.55 7491.37 9747.57
7 7951.48 7490.77 9170.48
EOD
$p0s2 << EOD
0 19879.5 18975 21855.7
2 22563.9 20809.1 31467.2
7 25144.7 23189.1 28260.4
EOD
$p0s3 << EOD
0 3392.15 3330.86 3845.73
2 5555.94 4679.83 6383.27
7 12678.1 11864.1 14869.5
EOD
$p0s4 << EOD
7 26193.6 20362.7 26979.9
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle, \
     $p0s4 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 6 ps 1 dt 5 lw 1.8 lc rgb "#cc79a7" notitle
unset multiplot
unset output
