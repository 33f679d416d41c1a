# Redraw with: gnuplot distribution-moe_quant_rx9070-AMD-EPYC-layers_3_mlp_experts_gate_up_proj.gp
set terminal svg size 1100,472 font "sans,12" background "white"
set output "distribution-moe_quant_rx9070-AMD-EPYC-layers_3_mlp_experts_gate_up_proj.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
432.926 -0.310 -17.37
614.937 0.073 17.37
EOD
$median0 << EOD
523.931 0 523.931 523.931 0 0 0
EOD
$dots1 << EOD
440.833 0.690 -1.285
452.311 1.073 1.285
EOD
$median1 << EOD
446.572 1 446.572 446.572 0 0 0
EOD
$dots2 << EOD
458.8 1.690 -6.223
519.69 2.073 6.223
EOD
$median2 << EOD
489.245 2 489.245 489.245 0 0 0
EOD
$dots3 << EOD
516.076 2.690 -2.852
546.38 3.073 2.852
EOD
$median3 << EOD
531.228 3 531.228 531.228 0 0 0
EOD
$dots4 << EOD
415.07 3.690 -15.79
570.691 4.073 15.79
EOD
$median4 << EOD
492.881 4 492.881 492.881 0 0 0
EOD
$dots5 << EOD
525.794 4.690 -0.03793
526.193 5.073 0.03793
EOD
$median5 << EOD
525.993 5 525.993 525.993 0 0 0
EOD
$dots6 << EOD
522.036 5.690 -3.792
563.191 6.073 3.792
EOD
$median6 << EOD
542.613 6 542.613 542.613 0 0 0
EOD
$dots7 << EOD
364.645 6.690 -12.14
465.383 7.073 12.14
EOD
$median7 << EOD
415.014 7 415.014 415.014 0 0 0
EOD
$dots8 << EOD
335.324 7.690 -13.96
444.179 8.073 13.96
EOD
$median8 << EOD
389.752 8 389.752 389.752 0 0 0
EOD
set multiplot title "moe_quant_rx9070: layers_3_mlp_experts_gate_up_proj on AMD EPYC"
set yrange [8.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1165
set tmargin at screen 0.8941
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("one_shot chunk_mb=1 (5:000000)" 0, "expert_chunked chunk_mb=1 (5:000001)" 1, "fused chunk_mb=1 (5:000002)" 2, "one_shot chunk_mb=2 (5:000003)" 3, "expert_chunked chunk_mb=2 (5:000004)" 4, "fused chunk_mb=2 (5:000005)" 5, "one_shot chunk_mb=3 (5:000006)" 6, "expert_chunked chunk_mb=3 (5:000007)" 7, "fused chunk_mb=3 (5:000008)" 8)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [326.935:623.326]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-18.2:18.2]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,472 font "sans,10" fontscale 1.0
set output "distribution-moe_quant_rx9070-AMD-EPYC-layers_3_mlp_experts_gate_up_proj.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
432.926 -0.310 -17.37
614.937 0.073 17.37
EOD
$median0 << EOD
523.931 0 523.931 523.931 0 0 0
EOD
$dots1 << EOD
440.833 0.690 -1.285
452.311 1.073 1.285
EOD
$median1 << EOD
446.572 1 446.572 446.572 0 0 0
EOD
$dots2 << EOD
458.8 1.690 -6.223
519.69 2.073 6.223
EOD
$median2 << EOD
489.245 2 489.245 489.245 0 0 0
EOD
$dots3 << EOD
516.076 2.690 -2.852
546.38 3.073 2.852
EOD
$median3 << EOD
531.228 3 531.228 531.228 0 0 0
EOD
$dots4 << EOD
415.07 3.690 -15.79
570.691 4.073 15.79
EOD
$median4 << EOD
492.881 4 492.881 492.881 0 0 0
EOD
$dots5 << EOD
525.794 4.690 -0.03793
526.193 5.073 0.03793
EOD
$median5 << EOD
525.993 5 525.993 525.993 0 0 0
EOD
$dots6 << EOD
522.036 5.690 -3.792
563.191 6.073 3.792
EOD
$median6 << EOD
542.613 6 542.613 542.613 0 0 0
EOD
$dots7 << EOD
364.645 6.690 -12.14
465.383 7.073 12.14
EOD
$median7 << EOD
415.014 7 415.014 415.014 0 0 0
EOD
$dots8 << EOD
335.324 7.690 -13.96
444.179 8.073 13.96
EOD
$median8 << EOD
389.752 8 389.752 389.752 0 0 0
EOD
set multiplot title "moe_quant_rx9070: layers_3_mlp_experts_gate_up_proj on AMD EPYC"
set yrange [8.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1165
set tmargin at screen 0.8941
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("one_shot chunk_mb=1 (5:000000)" 0, "expert_chunked chunk_mb=1 (5:000001)" 1, "fused chunk_mb=1 (5:000002)" 2, "one_shot chunk_mb=2 (5:000003)" 3, "expert_chunked chunk_mb=2 (5:000004)" 4, "fused chunk_mb=2 (5:000005)" 5, "one_shot chunk_mb=3 (5:000006)" 6, "expert_chunked chunk_mb=3 (5:000007)" 7, "fused chunk_mb=3 (5:000008)" 8)
set xlabel "time of one launch (ms), functional: CPU"
set xrange [326.935:623.326]
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-18.2:18.2]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
