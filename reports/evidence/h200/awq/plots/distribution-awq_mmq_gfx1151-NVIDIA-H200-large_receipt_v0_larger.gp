# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_larger.gp
set terminal svg size 1100,206 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_larger.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
70.9633 -0.310 -0.03953
70.9636 0.073 -0.03917
70.9752 -0.164 -0.02272
70.9788 0.220 -0.01771
70.9831 -0.017 -0.01162
70.9849 -0.254 -0.009126
70.9864 0.129 -0.006973
70.9905 -0.108 -0.001247
70.9923 0.275 0.001247
70.9991 0.039 0.01091
71.0098 -0.198 0.02594
71.0392 0.185 0.06743
71.0423 -0.052 0.07173
71.0474 -0.289 0.07889
71.1022 0.095 0.1562
71.1192 -0.142 0.1801
EOD
$median0 << EOD
70.9914 0 70.9792 71.0408 0 -0.01717 0.06964
EOD
$dots1 << EOD
568.16 0.690 -0.03941
568.224 1.073 -0.02815
568.224 0.836 -0.02815
568.256 1.220 -0.02251
568.32 0.983 -0.01126
568.352 0.746 -0.005631
568.352 1.129 -0.005631
568.384 0.892 0
568.384 1.275 0
568.416 1.039 0.005631
568.448 0.802 0.01126
568.48 1.185 0.01689
568.48 0.948 0.01689
568.48 0.711 0.01689
568.48 1.095 0.01689
568.512 0.858 0.02253
EOD
$median1 << EOD
568.384 1 568.352 568.448 0 -0.005631 0.01126
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_v0_larger on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000003)" 0, "scalar_v0 (18:000004)" 1)
set xlabel "time of one launch (us)"
set logscale x
set xrange [66.6688:605.133]
set xtics (100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,206 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-large_receipt_v0_larger.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
70.9633 -0.310 -0.03953
70.9636 0.073 -0.03917
70.9752 -0.164 -0.02272
70.9788 0.220 -0.01771
70.9831 -0.017 -0.01162
70.9849 -0.254 -0.009126
70.9864 0.129 -0.006973
70.9905 -0.108 -0.001247
70.9923 0.275 0.001247
70.9991 0.039 0.01091
71.0098 -0.198 0.02594
71.0392 0.185 0.06743
71.0423 -0.052 0.07173
71.0474 -0.289 0.07889
71.1022 0.095 0.1562
71.1192 -0.142 0.1801
EOD
$median0 << EOD
70.9914 0 70.9792 71.0408 0 -0.01717 0.06964
EOD
$dots1 << EOD
568.16 0.690 -0.03941
568.224 1.073 -0.02815
568.224 0.836 -0.02815
568.256 1.220 -0.02251
568.32 0.983 -0.01126
568.352 0.746 -0.005631
568.352 1.129 -0.005631
568.384 0.892 0
568.384 1.275 0
568.416 1.039 0.005631
568.448 0.802 0.01126
568.48 1.185 0.01689
568.48 0.948 0.01689
568.48 0.711 0.01689
568.48 1.095 0.01689
568.512 0.858 0.02253
EOD
$median1 << EOD
568.384 1 568.352 568.448 0 -0.005631 0.01126
EOD
set multiplot title "awq_mmq_gfx1151: large_receipt_v0_larger on NVIDIA H200"
set yrange [1.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.2670
set tmargin at screen 0.7573
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (18:000003)" 0, "scalar_v0 (18:000004)" 1)
set xlabel "time of one launch (us)"
set logscale x
set xrange [66.6688:605.133]
set xtics (100, 200, 500)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
