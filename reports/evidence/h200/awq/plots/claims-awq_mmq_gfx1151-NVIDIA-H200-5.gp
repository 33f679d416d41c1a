# Redraw with: gnuplot claims-awq_mmq_gfx1151-NVIDIA-H200-5.gp
set terminal svg size 1100,230 font "sans,12" background "white"
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-5.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
1.007 0 "<="
1.81 1 "<="
1.44 2 "<="
EOD
$measured << EOD
1.00582 0 1.00282 1.00827
1.01061 1 1.00765 1.01337
1.01061 2 1.00765 1.01337
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("awq_mmq.four_drafts_cost: not testable here" 0, "awq_mmq.eight_drafts_cost: not testable here" 1, "awq_mmq.eight_drafts_cost_responses: not testable here" 2)
set xlabel "plain steps"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.938241:1.87457]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,230 font "sans,10" fontscale 1.0
set output "claims-awq_mmq_gfx1151-NVIDIA-H200-5.png"
set termoption noenhanced
set encoding utf8
$published << EOD
1.007 0 "<="
1.81 1 "<="
1.44 2 "<="
EOD
$measured << EOD
1.00582 0 1.00282 1.00827
1.01061 1 1.00765 1.01337
1.01061 2 1.00765 1.01337
EOD
set title "awq_mmq_gfx1151: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [2.6:-0.6]
set ytics ("awq_mmq.four_drafts_cost: not testable here" 0, "awq_mmq.eight_drafts_cost: not testable here" 1, "awq_mmq.eight_drafts_cost_responses: not testable here" 2)
set xlabel "plain steps"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.938241:1.87457]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
