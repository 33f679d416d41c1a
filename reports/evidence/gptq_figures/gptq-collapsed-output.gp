# Redraw with: gnuplot gptq-collapsed-output.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "gptq-collapsed-output.svg"
set termoption noenhanced
set encoding utf8
$w0 << EOD
-0.20 93.55 46.58 0.0005819 0.0009724
0.80 93.75 46.58 0.8412 0.0009724
1.80 92.58 47.46 0.2826 0.0009921
2.80 95.12 46.58 0.8965 0.0009724
3.80 87.5 46.58 1.318 0.0009724
4.80 94.34 46.58 0.9999 0.0009724
5.80 0.09766 46.58 NaN 0.0009724
EOD
$w1 << EOD
0.20 94.24 47.9 0.0006726 0.0009054
1.20 94.24 47.9 0.0006726 0.0009054
2.20 93.46 46.78 0.1405 0.000964
3.20 94.53 47.9 0.8655 0.0009054
4.20 83.3 47.9 0.3687 0.0009054
5.20 95.31 47.9 1 0.0009054
6.20 0.09766 47.9 NaN 0.0009054
EOD
set multiplot title "gptq_mi100: what the gate sees of each fault, y[2,512] (EMULATED: CPU ground)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with points pt 7 ps 1.3 lc rgb "#0072b2" title "full-range words", 2 with points pt 4 ps 1.5 lw 2 lc rgb "#d55e00" title "published words (0..15)", 2 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" title "limit of the gate", 2 with lines dt 2 lw 2 lc rgb "black" title "published rule: 1 %"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set lmargin at screen 0.32
set rmargin at screen 0.64
set tmargin at screen 0.7897
set bmargin at screen 0.1418
set yrange [6.6:-0.6]
set ytics ("right kernel (baseline)" 0, "nibbles in the wrong order" 1, "groups of 192, scale of the wrong group" 2, "zeros written while others add" 3, "staged words past slot 127 lost (model)" 4, "y never zeroed: the last result in it" 5, "y never zeroed: NaN in it" 6)
set logscale x
set xrange [0.05:150]
set xtics (0.1, 1, 10, 100)
set xlabel "distinct values, % of the elements"
set arrow 1 from 1, graph 0 to 1, graph 1 nohead dt 2 lw 2 lc rgb "black"
plot $w0 using 3:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w0 using 2:1 with points pt 7 ps 1.3 lc rgb "#0072b2" notitle, \
     $w1 using 3:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w1 using 2:1 with points pt 4 ps 1.5 lw 2 lc rgb "#d55e00" notitle
unset arrow 1
set lmargin at screen 0.67
set rmargin at screen 0.975
set tmargin at screen 0.7897
set bmargin at screen 0.1418
set ytics ("" 0, "" 1, "" 2, "" 3, "" 4, "" 5, "" 6)
set xrange [0.0001:3]
set xtics ("1e-4" 1e-4, "1e-3" 1e-3, "0.01" 0.01, "0.1" 0.1, "1" 1)
set xlabel "error over the RMS of y (relative L2)"
set label "every element is NaN" at graph 0.97, first 6 right font ",9"
plot $w0 using 5:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w0 using 4:1 with points pt 7 ps 1.3 lc rgb "#0072b2" notitle, \
     $w1 using 5:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w1 using 4:1 with points pt 4 ps 1.5 lw 2 lc rgb "#d55e00" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "gptq-collapsed-output.png"
set termoption noenhanced
set encoding utf8
$w0 << EOD
-0.20 93.55 46.58 0.0005819 0.0009724
0.80 93.75 46.58 0.8412 0.0009724
1.80 92.58 47.46 0.2826 0.0009921
2.80 95.12 46.58 0.8965 0.0009724
3.80 87.5 46.58 1.318 0.0009724
4.80 94.34 46.58 0.9999 0.0009724
5.80 0.09766 46.58 NaN 0.0009724
EOD
$w1 << EOD
0.20 94.24 47.9 0.0006726 0.0009054
1.20 94.24 47.9 0.0006726 0.0009054
2.20 93.46 46.78 0.1405 0.000964
3.20 94.53 47.9 0.8655 0.0009054
4.20 83.3 47.9 0.3687 0.0009054
5.20 95.31 47.9 1 0.0009054
6.20 0.09766 47.9 NaN 0.0009054
EOD
set multiplot title "gptq_mi100: what the gate sees of each fault, y[2,512] (EMULATED: CPU ground)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with points pt 7 ps 1.3 lc rgb "#0072b2" title "full-range words", 2 with points pt 4 ps 1.5 lw 2 lc rgb "#d55e00" title "published words (0..15)", 2 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" title "limit of the gate", 2 with lines dt 2 lw 2 lc rgb "black" title "published rule: 1 %"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set lmargin at screen 0.32
set rmargin at screen 0.64
set tmargin at screen 0.7897
set bmargin at screen 0.1418
set yrange [6.6:-0.6]
set ytics ("right kernel (baseline)" 0, "nibbles in the wrong order" 1, "groups of 192, scale of the wrong group" 2, "zeros written while others add" 3, "staged words past slot 127 lost (model)" 4, "y never zeroed: the last result in it" 5, "y never zeroed: NaN in it" 6)
set logscale x
set xrange [0.05:150]
set xtics (0.1, 1, 10, 100)
set xlabel "distinct values, % of the elements"
set arrow 1 from 1, graph 0 to 1, graph 1 nohead dt 2 lw 2 lc rgb "black"
plot $w0 using 3:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w0 using 2:1 with points pt 7 ps 1.3 lc rgb "#0072b2" notitle, \
     $w1 using 3:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w1 using 2:1 with points pt 4 ps 1.5 lw 2 lc rgb "#d55e00" notitle
unset arrow 1
set lmargin at screen 0.67
set rmargin at screen 0.975
set tmargin at screen 0.7897
set bmargin at screen 0.1418
set ytics ("" 0, "" 1, "" 2, "" 3, "" 4, "" 5, "" 6)
set xrange [0.0001:3]
set xtics ("1e-4" 1e-4, "1e-3" 1e-3, "0.01" 0.01, "0.1" 0.1, "1" 1)
set xlabel "error over the RMS of y (relative L2)"
set label "every element is NaN" at graph 0.97, first 6 right font ",9"
plot $w0 using 5:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w0 using 4:1 with points pt 7 ps 1.3 lc rgb "#0072b2" notitle, \
     $w1 using 5:1 with points pt 2 ps 1.1 lw 1.6 lc rgb "black" notitle, \
     $w1 using 4:1 with points pt 4 ps 1.5 lw 2 lc rgb "#d55e00" notitle
unset multiplot
unset output
