# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_gate_up.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_gate_up.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
151.904 -0.310 -0.877
151.936 0.073 -0.8561
152.096 -0.164 -0.7517
152.192 0.220 -0.6891
152.224 -0.017 -0.6682
152.512 -0.254 -0.4803
152.544 0.129 -0.4594
152.544 -0.108 -0.4594
152.608 0.275 -0.4176
152.64 0.039 -0.3967
152.672 -0.198 -0.3759
152.672 0.185 -0.3759
152.672 -0.052 -0.3759
152.704 -0.289 -0.355
152.736 0.095 -0.3341
152.736 -0.142 -0.3341
152.768 0.241 -0.3132
152.832 0.004 -0.2715
152.832 -0.233 -0.2715
152.864 0.150 -0.2506
152.896 -0.086 -0.2297
153.024 0.297 -0.1462
153.024 0.060 -0.1462
153.024 -0.177 -0.1462
153.088 0.206 -0.1044
153.12 -0.030 -0.08353
153.152 -0.267 -0.06264
153.152 0.116 -0.06264
153.248 -0.121 0
153.248 0.262 0
153.248 0.025 0
153.312 -0.211 0.04176
153.344 0.172 0.06265
153.376 -0.065 0.08353
153.44 -0.302 0.1253
153.472 0.081 0.1462
153.472 -0.155 0.1462
153.504 0.228 0.1671
153.504 -0.009 0.1671
153.536 -0.246 0.1879
153.536 0.137 0.1879
153.632 -0.100 0.2506
153.632 0.284 0.2506
153.632 0.047 0.2506
153.792 -0.190 0.355
153.792 0.193 0.355
153.824 -0.044 0.3759
153.856 -0.280 0.3967
153.856 0.103 0.3967
153.92 -0.134 0.4385
154.016 0.249 0.5012
154.016 0.012 0.5012
154.176 -0.225 0.6056
154.176 0.159 0.6056
154.272 -0.078 0.6682
154.336 0.305 0.71
154.464 0.068 0.7935
154.688 -0.169 0.9397
154.944 0.215 1.107
155.008 -0.022 1.148
EOD
$median0 << EOD
153.248 0 152.644 154.025 0 -0.3939 0.507
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_gate_up on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_stream (2:000002)" 0)
set xlabel "time of one launch (us)"
set xrange [151.811:155.101]
plot $dots0 using 1:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.21:1.21]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_gate_up.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
151.904 -0.310 -0.877
151.936 0.073 -0.8561
152.096 -0.164 -0.7517
152.192 0.220 -0.6891
152.224 -0.017 -0.6682
152.512 -0.254 -0.4803
152.544 0.129 -0.4594
152.544 -0.108 -0.4594
152.608 0.275 -0.4176
152.64 0.039 -0.3967
152.672 -0.198 -0.3759
152.672 0.185 -0.3759
152.672 -0.052 -0.3759
152.704 -0.289 -0.355
152.736 0.095 -0.3341
152.736 -0.142 -0.3341
152.768 0.241 -0.3132
152.832 0.004 -0.2715
152.832 -0.233 -0.2715
152.864 0.150 -0.2506
152.896 -0.086 -0.2297
153.024 0.297 -0.1462
153.024 0.060 -0.1462
153.024 -0.177 -0.1462
153.088 0.206 -0.1044
153.12 -0.030 -0.08353
153.152 -0.267 -0.06264
153.152 0.116 -0.06264
153.248 -0.121 0
153.248 0.262 0
153.248 0.025 0
153.312 -0.211 0.04176
153.344 0.172 0.06265
153.376 -0.065 0.08353
153.44 -0.302 0.1253
153.472 0.081 0.1462
153.472 -0.155 0.1462
153.504 0.228 0.1671
153.504 -0.009 0.1671
153.536 -0.246 0.1879
153.536 0.137 0.1879
153.632 -0.100 0.2506
153.632 0.284 0.2506
153.632 0.047 0.2506
153.792 -0.190 0.355
153.792 0.193 0.355
153.824 -0.044 0.3759
153.856 -0.280 0.3967
153.856 0.103 0.3967
153.92 -0.134 0.4385
154.016 0.249 0.5012
154.016 0.012 0.5012
154.176 -0.225 0.6056
154.176 0.159 0.6056
154.272 -0.078 0.6682
154.336 0.305 0.71
154.464 0.068 0.7935
154.688 -0.169 0.9397
154.944 0.215 1.107
155.008 -0.022 1.148
EOD
$median0 << EOD
153.248 0 152.644 154.025 0 -0.3939 0.507
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_gate_up on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_stream (2:000002)" 0)
set xlabel "time of one launch (us)"
set xrange [151.811:155.101]
plot $dots0 using 1:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.21:1.21]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
