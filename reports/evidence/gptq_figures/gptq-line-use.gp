# Redraw with: gnuplot gptq-line-use.gp
set terminal svg size 900,409 font "sans,12" background "white"
set output "gptq-line-use.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100: use of the cache lines that a wave touches (DERIVED; load widths COMPILED)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with points pt 5 ps 1.6 lc rgb "#0072b2" title "one load instruction of a wave", 2 with points pt 5 ps 1.6 lc rgb "#d55e00" title "its trip of 32 k", 2 with points pt 5 ps 1.6 lc rgb "#009e73" title "its K block of 128 k", 2 with lines dt 2 lw 2 lc rgb "black" title "published: 25 % (CITED)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set yrange [0:112]
set ytics 25
set ylabel "use of the lines touched, %"
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
$line64 << EOD
0 100 100 100
1 50 100 100
2 25 100 100
3 25 25 100
EOD
set title "lines of 64 bytes"
set xtics ("baseline\n4 x 16 bytes" 0, "vec_int2\n8 x 8 bytes" 1, "vec_int\n16 x 4 bytes" 2, "transposed\n4 x 16 bytes" 3) font ",9"
set xrange [-0.5:3.5]
plot $line64 using ($1+-0.29):2:(0.29) with boxes lc rgb "#0072b2" fs solid 0.85 border lc rgb "black" notitle, \
     $line64 using ($1+-0.29):($2+4):2 with labels font ",8" notitle, \
     $line64 using ($1+0.00):3:(0.29) with boxes lc rgb "#d55e00" fs solid 0.85 border lc rgb "black" notitle, \
     $line64 using ($1+0.00):($3+4):3 with labels font ",8" notitle, \
     $line64 using ($1+0.29):4:(0.29) with boxes lc rgb "#009e73" fs solid 0.85 border lc rgb "black" notitle, \
     $line64 using ($1+0.29):($4+4):4 with labels font ",8" notitle, \
     25 with lines dt 2 lw 2 lc rgb "black" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
$line128 << EOD
0 100 100 100
1 50 100 100
2 25 100 100
3 12.5 12.5 50
EOD
set title "lines of 128 bytes"
set xtics ("baseline\n4 x 16 bytes" 0, "vec_int2\n8 x 8 bytes" 1, "vec_int\n16 x 4 bytes" 2, "transposed\n4 x 16 bytes" 3) font ",9"
set xrange [-0.5:3.5]
plot $line128 using ($1+-0.29):2:(0.29) with boxes lc rgb "#0072b2" fs solid 0.85 border lc rgb "black" notitle, \
     $line128 using ($1+-0.29):($2+4):2 with labels font ",8" notitle, \
     $line128 using ($1+0.00):3:(0.29) with boxes lc rgb "#d55e00" fs solid 0.85 border lc rgb "black" notitle, \
     $line128 using ($1+0.00):($3+4):3 with labels font ",8" notitle, \
     $line128 using ($1+0.29):4:(0.29) with boxes lc rgb "#009e73" fs solid 0.85 border lc rgb "black" notitle, \
     $line128 using ($1+0.29):($4+4):4 with labels font ",8" notitle, \
     25 with lines dt 2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,409 font "sans,10" fontscale 1.0
set output "gptq-line-use.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100: use of the cache lines that a wave touches (DERIVED; load widths COMPILED)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9267
set bmargin at screen 0.8142
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.8704 center center horizontal maxcols 3 samplen 3
plot 2 with points pt 5 ps 1.6 lc rgb "#0072b2" title "one load instruction of a wave", 2 with points pt 5 ps 1.6 lc rgb "#d55e00" title "its trip of 32 k", 2 with points pt 5 ps 1.6 lc rgb "#009e73" title "its K block of 128 k", 2 with lines dt 2 lw 2 lc rgb "black" title "published: 25 % (CITED)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set yrange [0:112]
set ytics 25
set ylabel "use of the lines touched, %"
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.6724
set bmargin at screen 0.1540
$line64 << EOD
0 100 100 100
1 50 100 100
2 25 100 100
3 25 25 100
EOD
set title "lines of 64 bytes"
set xtics ("baseline\n4 x 16 bytes" 0, "vec_int2\n8 x 8 bytes" 1, "vec_int\n16 x 4 bytes" 2, "transposed\n4 x 16 bytes" 3) font ",9"
set xrange [-0.5:3.5]
plot $line64 using ($1+-0.29):2:(0.29) with boxes lc rgb "#0072b2" fs solid 0.85 border lc rgb "black" notitle, \
     $line64 using ($1+-0.29):($2+4):2 with labels font ",8" notitle, \
     $line64 using ($1+0.00):3:(0.29) with boxes lc rgb "#d55e00" fs solid 0.85 border lc rgb "black" notitle, \
     $line64 using ($1+0.00):($3+4):3 with labels font ",8" notitle, \
     $line64 using ($1+0.29):4:(0.29) with boxes lc rgb "#009e73" fs solid 0.85 border lc rgb "black" notitle, \
     $line64 using ($1+0.29):($4+4):4 with labels font ",8" notitle, \
     25 with lines dt 2 lw 2 lc rgb "black" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.6724
set bmargin at screen 0.1540
$line128 << EOD
0 100 100 100
1 50 100 100
2 25 100 100
3 12.5 12.5 50
EOD
set title "lines of 128 bytes"
set xtics ("baseline\n4 x 16 bytes" 0, "vec_int2\n8 x 8 bytes" 1, "vec_int\n16 x 4 bytes" 2, "transposed\n4 x 16 bytes" 3) font ",9"
set xrange [-0.5:3.5]
plot $line128 using ($1+-0.29):2:(0.29) with boxes lc rgb "#0072b2" fs solid 0.85 border lc rgb "black" notitle, \
     $line128 using ($1+-0.29):($2+4):2 with labels font ",8" notitle, \
     $line128 using ($1+0.00):3:(0.29) with boxes lc rgb "#d55e00" fs solid 0.85 border lc rgb "black" notitle, \
     $line128 using ($1+0.00):($3+4):3 with labels font ",8" notitle, \
     $line128 using ($1+0.29):4:(0.29) with boxes lc rgb "#009e73" fs solid 0.85 border lc rgb "black" notitle, \
     $line128 using ($1+0.29):($4+4):4 with labels font ",8" notitle, \
     25 with lines dt 2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
