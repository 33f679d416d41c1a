# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_down.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_down.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
83.12 -0.310 -0.8304
83.144 0.073 -0.8018
83.16 -0.164 -0.7827
83.232 0.220 -0.6968
83.264 -0.017 -0.6586
83.352 -0.254 -0.5536
83.392 0.129 -0.5059
83.432 -0.108 -0.4582
83.44 0.275 -0.4486
83.472 0.039 -0.4104
83.496 -0.198 -0.3818
83.504 0.185 -0.3722
83.52 -0.052 -0.3532
83.528 -0.289 -0.3436
83.536 0.095 -0.3341
83.552 -0.142 -0.315
83.592 0.241 -0.2673
83.592 0.004 -0.2673
83.6 -0.233 -0.2577
83.616 0.150 -0.2386
83.624 -0.086 -0.2291
83.656 0.297 -0.1909
83.672 0.060 -0.1718
83.696 -0.177 -0.1432
83.72 0.206 -0.1145
83.72 -0.030 -0.1145
83.72 -0.267 -0.1145
83.76 0.116 -0.06682
83.76 -0.121 -0.06682
83.8 0.262 -0.01909
83.832 0.025 0.01909
83.864 -0.211 0.05727
83.872 0.172 0.06681
83.872 -0.065 0.06681
83.896 -0.302 0.09545
83.936 0.081 0.1432
83.952 -0.155 0.1623
83.968 0.228 0.1813
83.968 -0.009 0.1813
84.016 -0.246 0.2386
84.048 0.137 0.2768
84.072 -0.100 0.3054
84.088 0.284 0.3245
84.088 0.047 0.3245
84.168 -0.190 0.42
84.176 0.193 0.4295
84.4 -0.044 0.6968
84.512 -0.280 0.8304
84.568 0.103 0.8972
84.608 -0.134 0.9449
84.664 0.249 1.012
84.704 0.012 1.059
84.752 -0.225 1.117
84.752 0.159 1.117
84.816 -0.078 1.193
84.896 0.305 1.289
85.12 0.068 1.556
85.528 -0.169 2.043
85.536 0.215 2.052
86.672 -0.022 3.407
EOD
$median0 << EOD
83.816 0 83.2246 84.4138 0 -0.7057 0.7133
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_down on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_stream (2:000003)" 0)
set xlabel "time of one launch (us)"
set xrange [83.0134:86.7786]
plot $dots0 using 1:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.37:2.37]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_down.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
83.12 -0.310 -0.8304
83.144 0.073 -0.8018
83.16 -0.164 -0.7827
83.232 0.220 -0.6968
83.264 -0.017 -0.6586
83.352 -0.254 -0.5536
83.392 0.129 -0.5059
83.432 -0.108 -0.4582
83.44 0.275 -0.4486
83.472 0.039 -0.4104
83.496 -0.198 -0.3818
83.504 0.185 -0.3722
83.52 -0.052 -0.3532
83.528 -0.289 -0.3436
83.536 0.095 -0.3341
83.552 -0.142 -0.315
83.592 0.241 -0.2673
83.592 0.004 -0.2673
83.6 -0.233 -0.2577
83.616 0.150 -0.2386
83.624 -0.086 -0.2291
83.656 0.297 -0.1909
83.672 0.060 -0.1718
83.696 -0.177 -0.1432
83.72 0.206 -0.1145
83.72 -0.030 -0.1145
83.72 -0.267 -0.1145
83.76 0.116 -0.06682
83.76 -0.121 -0.06682
83.8 0.262 -0.01909
83.832 0.025 0.01909
83.864 -0.211 0.05727
83.872 0.172 0.06681
83.872 -0.065 0.06681
83.896 -0.302 0.09545
83.936 0.081 0.1432
83.952 -0.155 0.1623
83.968 0.228 0.1813
83.968 -0.009 0.1813
84.016 -0.246 0.2386
84.048 0.137 0.2768
84.072 -0.100 0.3054
84.088 0.284 0.3245
84.088 0.047 0.3245
84.168 -0.190 0.42
84.176 0.193 0.4295
84.4 -0.044 0.6968
84.512 -0.280 0.8304
84.568 0.103 0.8972
84.608 -0.134 0.9449
84.664 0.249 1.012
84.704 0.012 1.059
84.752 -0.225 1.117
84.752 0.159 1.117
84.816 -0.078 1.193
84.896 0.305 1.289
85.12 0.068 1.556
85.528 -0.169 2.043
85.536 0.215 2.052
86.672 -0.022 3.407
EOD
$median0 << EOD
83.816 0 83.2246 84.4138 0 -0.7057 0.7133
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_down on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_stream (2:000003)" 0)
set xlabel "time of one launch (us)"
set xrange [83.0134:86.7786]
plot $dots0 using 1:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-2.37:2.37]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.35 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
