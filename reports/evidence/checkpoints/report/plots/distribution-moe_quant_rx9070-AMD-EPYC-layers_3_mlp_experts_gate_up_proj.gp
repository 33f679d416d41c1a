# Redraw with: gnuplot distribution-moe_quant_rx9070-AMD-EPYC-layers_3_mlp_experts_gate_up_proj.gp
set terminal svg size 1100,472 font "sans,12" background "white"
set output "distribution-moe_quant_rx9070-AMD-EPYC-layers_3_mlp_experts_gate_up_proj.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
41159.7 -0.310 -2.056
41434.6 0.073 -1.402
41582 -0.164 -1.051
41672.1 0.220 -0.8366
41719.7 -0.017 -0.7233
41983.4 -0.254 -0.09578
42063.9 0.129 0.09578
42116.9 -0.108 0.2218
42130.6 0.275 0.2543
42657.7 0.039 1.509
42918 -0.198 2.128
46312.2 0.185 10.21
EOD
$median0 << EOD
42023.7 0 41582 42386.4 0 -1.051 0.8632
EOD
$dots1 << EOD
41391.1 0.690 -3.182
41497.5 1.073 -2.933
41663.6 0.836 -2.544
42195.4 1.220 -1.3
42222.5 0.983 -1.237
42740.2 0.746 -0.02611
42762.5 1.129 0.02611
43245.7 0.892 1.156
43586.7 1.275 1.954
43589.5 1.039 1.961
44225.6 0.802 3.448
49671.2 1.185 16.19
EOD
$median1 << EOD
42751.4 1 42362.6 43415.9 0 -0.9094 1.554
EOD
$dots2 << EOD
38103.2 1.690 -2.078
38238 2.073 -1.731
38432.8 1.836 -1.231
38466.4 2.220 -1.144
38486.6 1.983 -1.092
38533.2 1.746 -0.9726
39290.1 2.129 0.9726
39325.6 1.892 1.064
39691 2.275 2.003
39917.9 2.039 2.586
40475.2 1.802 4.018
46244.6 2.185 18.85
EOD
$median2 << EOD
38911.6 2 38432.8 39620.6 0 -1.231 1.822
EOD
$dots3 << EOD
41304.4 2.690 -1.144
41417.2 3.073 -0.8741
41420.9 2.836 -0.8653
41597 3.220 -0.4437
41625.1 2.983 -0.3765
41756.4 2.746 -0.06236
41808.5 3.129 0.06236
41873.2 2.892 0.2171
42340.1 3.275 1.335
43262.6 3.039 3.543
46178.4 2.802 10.52
73491.3 3.185 75.89
EOD
$median3 << EOD
41782.4 3 41611.1 44217.6 0 -0.4101 5.828
EOD
$dots4 << EOD
41028.8 3.690 -2.569
41217.7 4.073 -2.121
41363.9 3.836 -1.774
41523.5 4.220 -1.395
41544.5 3.983 -1.345
41961.5 3.746 -0.3545
42260.1 4.129 0.3545
42363.1 3.892 0.5991
42940.9 4.275 1.971
43022.9 4.039 2.166
43922.7 3.802 4.303
45682.1 4.185 8.481
EOD
$median4 << EOD
42110.8 4 41370.3 43135.9 0 -1.759 2.434
EOD
$dots5 << EOD
38121.1 4.690 -1.278
38128.4 5.073 -1.259
38154.8 4.836 -1.191
38262.6 5.220 -0.9118
38569.8 4.983 -0.1162
38595.9 4.746 -0.04877
38633.5 5.129 0.04877
38760.8 4.892 0.3782
38822.1 5.275 0.5372
39100.8 5.039 1.259
40166.3 4.802 4.018
40297.5 5.185 4.358
EOD
$median5 << EOD
38614.7 5 38262.6 38791.4 0 -0.9118 0.4577
EOD
$dots6 << EOD
42053.5 5.690 -14.24
42567.9 6.073 -13.19
45633.2 5.836 -6.939
46371.6 6.220 -5.433
47692.2 5.983 -2.74
48498.4 5.746 -1.096
49573 6.129 1.096
49725 5.892 1.406
50907.2 6.275 3.817
51611.8 6.039 5.254
57446.7 5.802 17.15
90821 6.185 85.21
EOD
$median6 << EOD
49035.7 6 44073.9 54451.1 0 -10.12 11.04
EOD
$dots7 << EOD
43044.3 6.690 -12.55
43118.6 7.073 -12.4
43475.1 6.836 -11.68
44910 7.220 -8.764
48587.5 6.983 -1.293
49188.5 6.746 -0.07203
49259.4 7.129 0.07203
49385.2 6.892 0.3275
50297.1 7.275 2.18
50460.1 7.039 2.511
52547.1 6.802 6.751
57607.4 7.185 17.03
EOD
$median7 << EOD
49223.9 7 43296.4 51493 0 -12.04 4.61
EOD
$dots8 << EOD
38451.1 7.690 -13.57
38767.6 8.073 -12.86
39266.3 7.836 -11.74
40756.5 8.220 -8.388
42671.6 7.983 -4.083
43143.6 7.746 -3.022
45832.8 8.129 3.022
46212.3 7.892 3.876
46234.6 8.275 3.926
47146.4 8.039 5.975
51911 7.802 16.68
54289.4 8.185 22.03
EOD
$median8 << EOD
44488.2 8 39016.2 49471.4 0 -12.3 11.2
EOD
set multiplot title "moe_quant_rx9070: layers_3_mlp_experts_gate_up_proj on AMD EPYC"
set yrange [8.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1165
set tmargin at screen 0.8941
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("one_shot chunk_mb=1 (6:000000)" 0, "expert_chunked chunk_mb=1 (6:000001)" 1, "fused chunk_mb=1 (6:000002)" 2, "one_shot chunk_mb=2 (6:000003)" 3, "expert_chunked chunk_mb=2 (6:000004)" 4, "fused chunk_mb=2 (6:000005)" 5, "one_shot chunk_mb=3 (6:000006)" 6, "expert_chunked chunk_mb=3 (6:000007)" 7, "fused chunk_mb=3 (6:000008)" 8)
set xlabel "time of one launch (us), functional: CPU"
set xrange [36521.6:92402.6]
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
set xrange [-50.3:50.3]
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
41159.7 -0.310 -2.056
41434.6 0.073 -1.402
41582 -0.164 -1.051
41672.1 0.220 -0.8366
41719.7 -0.017 -0.7233
41983.4 -0.254 -0.09578
42063.9 0.129 0.09578
42116.9 -0.108 0.2218
42130.6 0.275 0.2543
42657.7 0.039 1.509
42918 -0.198 2.128
46312.2 0.185 10.21
EOD
$median0 << EOD
42023.7 0 41582 42386.4 0 -1.051 0.8632
EOD
$dots1 << EOD
41391.1 0.690 -3.182
41497.5 1.073 -2.933
41663.6 0.836 -2.544
42195.4 1.220 -1.3
42222.5 0.983 -1.237
42740.2 0.746 -0.02611
42762.5 1.129 0.02611
43245.7 0.892 1.156
43586.7 1.275 1.954
43589.5 1.039 1.961
44225.6 0.802 3.448
49671.2 1.185 16.19
EOD
$median1 << EOD
42751.4 1 42362.6 43415.9 0 -0.9094 1.554
EOD
$dots2 << EOD
38103.2 1.690 -2.078
38238 2.073 -1.731
38432.8 1.836 -1.231
38466.4 2.220 -1.144
38486.6 1.983 -1.092
38533.2 1.746 -0.9726
39290.1 2.129 0.9726
39325.6 1.892 1.064
39691 2.275 2.003
39917.9 2.039 2.586
40475.2 1.802 4.018
46244.6 2.185 18.85
EOD
$median2 << EOD
38911.6 2 38432.8 39620.6 0 -1.231 1.822
EOD
$dots3 << EOD
41304.4 2.690 -1.144
41417.2 3.073 -0.8741
41420.9 2.836 -0.8653
41597 3.220 -0.4437
41625.1 2.983 -0.3765
41756.4 2.746 -0.06236
41808.5 3.129 0.06236
41873.2 2.892 0.2171
42340.1 3.275 1.335
43262.6 3.039 3.543
46178.4 2.802 10.52
73491.3 3.185 75.89
EOD
$median3 << EOD
41782.4 3 41611.1 44217.6 0 -0.4101 5.828
EOD
$dots4 << EOD
41028.8 3.690 -2.569
41217.7 4.073 -2.121
41363.9 3.836 -1.774
41523.5 4.220 -1.395
41544.5 3.983 -1.345
41961.5 3.746 -0.3545
42260.1 4.129 0.3545
42363.1 3.892 0.5991
42940.9 4.275 1.971
43022.9 4.039 2.166
43922.7 3.802 4.303
45682.1 4.185 8.481
EOD
$median4 << EOD
42110.8 4 41370.3 43135.9 0 -1.759 2.434
EOD
$dots5 << EOD
38121.1 4.690 -1.278
38128.4 5.073 -1.259
38154.8 4.836 -1.191
38262.6 5.220 -0.9118
38569.8 4.983 -0.1162
38595.9 4.746 -0.04877
38633.5 5.129 0.04877
38760.8 4.892 0.3782
38822.1 5.275 0.5372
39100.8 5.039 1.259
40166.3 4.802 4.018
40297.5 5.185 4.358
EOD
$median5 << EOD
38614.7 5 38262.6 38791.4 0 -0.9118 0.4577
EOD
$dots6 << EOD
42053.5 5.690 -14.24
42567.9 6.073 -13.19
45633.2 5.836 -6.939
46371.6 6.220 -5.433
47692.2 5.983 -2.74
48498.4 5.746 -1.096
49573 6.129 1.096
49725 5.892 1.406
50907.2 6.275 3.817
51611.8 6.039 5.254
57446.7 5.802 17.15
90821 6.185 85.21
EOD
$median6 << EOD
49035.7 6 44073.9 54451.1 0 -10.12 11.04
EOD
$dots7 << EOD
43044.3 6.690 -12.55
43118.6 7.073 -12.4
43475.1 6.836 -11.68
44910 7.220 -8.764
48587.5 6.983 -1.293
49188.5 6.746 -0.07203
49259.4 7.129 0.07203
49385.2 6.892 0.3275
50297.1 7.275 2.18
50460.1 7.039 2.511
52547.1 6.802 6.751
57607.4 7.185 17.03
EOD
$median7 << EOD
49223.9 7 43296.4 51493 0 -12.04 4.61
EOD
$dots8 << EOD
38451.1 7.690 -13.57
38767.6 8.073 -12.86
39266.3 7.836 -11.74
40756.5 8.220 -8.388
42671.6 7.983 -4.083
43143.6 7.746 -3.022
45832.8 8.129 3.022
46212.3 7.892 3.876
46234.6 8.275 3.926
47146.4 8.039 5.975
51911 7.802 16.68
54289.4 8.185 22.03
EOD
$median8 << EOD
44488.2 8 39016.2 49471.4 0 -12.3 11.2
EOD
set multiplot title "moe_quant_rx9070: layers_3_mlp_experts_gate_up_proj on AMD EPYC"
set yrange [8.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1165
set tmargin at screen 0.8941
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("one_shot chunk_mb=1 (6:000000)" 0, "expert_chunked chunk_mb=1 (6:000001)" 1, "fused chunk_mb=1 (6:000002)" 2, "one_shot chunk_mb=2 (6:000003)" 3, "expert_chunked chunk_mb=2 (6:000004)" 4, "fused chunk_mb=2 (6:000005)" 5, "one_shot chunk_mb=3 (6:000006)" 6, "expert_chunked chunk_mb=3 (6:000007)" 7, "fused chunk_mb=3 (6:000008)" 8)
set xlabel "time of one launch (us), functional: CPU"
set xrange [36521.6:92402.6]
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
set xrange [-50.3:50.3]
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
