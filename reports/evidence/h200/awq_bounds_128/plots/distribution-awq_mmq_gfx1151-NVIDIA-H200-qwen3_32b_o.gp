# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_o.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_o.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
35.0752 -0.310 -0.774
35.088 0.073 -0.7378
35.1648 -0.164 -0.5205
35.2032 0.220 -0.4119
35.2064 -0.017 -0.4028
35.216 -0.254 -0.3757
35.216 0.129 -0.3757
35.2224 -0.108 -0.3576
35.2288 0.275 -0.3395
35.232 0.039 -0.3304
35.232 -0.198 -0.3304
35.2384 0.185 -0.3123
35.2512 -0.052 -0.2761
35.2576 -0.289 -0.258
35.2608 0.095 -0.2489
35.2608 -0.142 -0.2489
35.2704 0.241 -0.2218
35.2704 0.004 -0.2218
35.2704 -0.233 -0.2218
35.2736 0.150 -0.2127
35.296 -0.086 -0.1494
35.3088 0.297 -0.1132
35.3088 0.060 -0.1132
35.3152 -0.177 -0.09505
35.3152 0.206 -0.09505
35.328 -0.030 -0.05884
35.3312 -0.267 -0.04979
35.3344 0.116 -0.04074
35.3472 -0.121 -0.004527
35.3472 0.262 -0.004527
35.3504 0.025 0.004527
35.3536 -0.211 0.01358
35.3536 0.172 0.01358
35.376 -0.065 0.07695
35.3856 -0.302 0.1041
35.3856 0.081 0.1041
35.3888 -0.155 0.1132
35.3952 0.228 0.1313
35.3952 -0.009 0.1313
35.424 -0.246 0.2127
35.4272 0.137 0.2218
35.4336 -0.100 0.2399
35.4432 0.284 0.267
35.4496 0.047 0.2852
35.4496 -0.190 0.2852
35.456 0.193 0.3033
35.4624 -0.044 0.3214
35.4688 -0.280 0.3395
35.4752 0.103 0.3576
35.4976 -0.134 0.4209
35.5264 0.249 0.5024
35.5392 0.012 0.5386
35.5456 -0.225 0.5567
35.5456 0.159 0.5567
35.5648 -0.078 0.6111
35.5968 0.305 0.7016
35.7024 0.068 1
35.7216 -0.169 1.055
35.7344 0.215 1.091
35.9488 -0.022 1.697
EOD
$median0 << EOD
35.3488 0 35.165 35.5441 0 -0.5198 0.5525
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_o on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_stream (2:000001)" 0)
set xlabel "time of one launch (us)"
set xrange [35.049:35.975]
plot $dots0 using 1:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.78:1.78]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_o.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
35.0752 -0.310 -0.774
35.088 0.073 -0.7378
35.1648 -0.164 -0.5205
35.2032 0.220 -0.4119
35.2064 -0.017 -0.4028
35.216 -0.254 -0.3757
35.216 0.129 -0.3757
35.2224 -0.108 -0.3576
35.2288 0.275 -0.3395
35.232 0.039 -0.3304
35.232 -0.198 -0.3304
35.2384 0.185 -0.3123
35.2512 -0.052 -0.2761
35.2576 -0.289 -0.258
35.2608 0.095 -0.2489
35.2608 -0.142 -0.2489
35.2704 0.241 -0.2218
35.2704 0.004 -0.2218
35.2704 -0.233 -0.2218
35.2736 0.150 -0.2127
35.296 -0.086 -0.1494
35.3088 0.297 -0.1132
35.3088 0.060 -0.1132
35.3152 -0.177 -0.09505
35.3152 0.206 -0.09505
35.328 -0.030 -0.05884
35.3312 -0.267 -0.04979
35.3344 0.116 -0.04074
35.3472 -0.121 -0.004527
35.3472 0.262 -0.004527
35.3504 0.025 0.004527
35.3536 -0.211 0.01358
35.3536 0.172 0.01358
35.376 -0.065 0.07695
35.3856 -0.302 0.1041
35.3856 0.081 0.1041
35.3888 -0.155 0.1132
35.3952 0.228 0.1313
35.3952 -0.009 0.1313
35.424 -0.246 0.2127
35.4272 0.137 0.2218
35.4336 -0.100 0.2399
35.4432 0.284 0.267
35.4496 0.047 0.2852
35.4496 -0.190 0.2852
35.456 0.193 0.3033
35.4624 -0.044 0.3214
35.4688 -0.280 0.3395
35.4752 0.103 0.3576
35.4976 -0.134 0.4209
35.5264 0.249 0.5024
35.5392 0.012 0.5386
35.5456 -0.225 0.5567
35.5456 0.159 0.5567
35.5648 -0.078 0.6111
35.5968 0.305 0.7016
35.7024 0.068 1
35.7216 -0.169 1.055
35.7344 0.215 1.091
35.9488 -0.022 1.697
EOD
$median0 << EOD
35.3488 0 35.165 35.5441 0 -0.5198 0.5525
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_o on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_stream (2:000001)" 0)
set xlabel "time of one launch (us)"
set xrange [35.049:35.975]
plot $dots0 using 1:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.78:1.78]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
