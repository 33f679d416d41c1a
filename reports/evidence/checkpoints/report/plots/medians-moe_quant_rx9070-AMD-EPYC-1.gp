# Redraw with: gnuplot medians-moe_quant_rx9070-AMD-EPYC-1.gp
set terminal svg size 900,393 font "sans,12" background "white"
set output "medians-moe_quant_rx9070-AMD-EPYC-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "moe_quant_rx9070 on AMD EPYC: median time"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "one_shot", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "expert_chunked", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "chunk_mb"
set ylabel "ms, functional: CPU"
set yrange [374.598:564.563]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "layers_3_mlp_experts_gate_up_proj\nK = 704, N = 96, experts = 12" font ",9"
set xrange [0.5:3.5]
set xtics (1, 2, 3)
$p0s0 << EOD
1 523931 523931 523931
2 531228 531228 531228
3 542613 542613 542613
EOD
$p0s1 << EOD
1 446572 446572 446572
2 492881 492881 492881
3 415014 415014 415014
EOD
$p0s2 << EOD
1 489245 489245 489245
2 525993 525993 525993
3 389752 389752 389752
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,393 font "sans,10" fontscale 1.0
set output "medians-moe_quant_rx9070-AMD-EPYC-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "moe_quant_rx9070 on AMD EPYC: median time"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9237
set bmargin at screen 0.8473
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8855 center center horizontal maxcols 5 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "one_shot", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "expert_chunked", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "fused"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "chunk_mb"
set ylabel "ms, functional: CPU"
set yrange [374.598:564.563]
set lmargin at screen 0.1050
set rmargin at screen 0.9800
set tmargin at screen 0.6997
set bmargin at screen 0.1603
set title "layers_3_mlp_experts_gate_up_proj\nK = 704, N = 96, experts = 12" font ",9"
set xrange [0.5:3.5]
set xtics (1, 2, 3)
$p0s0 << EOD
1 523931 523931 523931
2 531228 531228 531228
3 542613 542613 542613
EOD
$p0s1 << EOD
1 446572 446572 446572
2 492881 492881 492881
3 415014 415014 415014
EOD
$p0s2 << EOD
1 489245 489245 489245
2 525993 525993 525993
3 389752 389752 389752
EOD
plot $p0s0 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*0.001):($3*0.001):($4*0.001) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle
unset multiplot
unset output
