# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_tp4_llama2_7b_down_group_128.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_llama2_7b_down_group_128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10.3307 -0.310 -0.9904
10.34 0.073 -0.9009
10.3547 -0.164 -0.7603
10.3627 0.220 -0.6837
10.368 -0.017 -0.6326
10.38 -0.254 -0.5175
10.38 0.129 -0.5175
10.38 -0.108 -0.5175
10.384 0.275 -0.4792
10.388 0.039 -0.4409
10.3907 -0.198 -0.4153
10.3907 0.185 -0.4153
10.396 -0.052 -0.3642
10.3973 -0.289 -0.3514
10.3973 0.095 -0.3514
10.404 -0.142 -0.2875
10.4067 0.241 -0.262
10.4093 0.004 -0.2364
10.412 -0.233 -0.2109
10.42 0.150 -0.1342
10.42 -0.086 -0.1342
10.4213 0.297 -0.1214
10.4213 0.060 -0.1214
10.4227 -0.177 -0.1086
10.4227 0.206 -0.1086
10.4253 -0.030 -0.08307
10.4253 -0.267 -0.08307
10.428 0.116 -0.05751
10.428 -0.121 -0.05751
10.4333 0.262 -0.006391
10.4347 0.025 0.006391
10.4347 -0.211 0.006391
10.4373 0.172 0.03194
10.4387 -0.065 0.04472
10.4427 -0.302 0.08306
10.444 0.081 0.09584
10.4453 -0.155 0.1086
10.4467 0.228 0.1214
10.448 -0.009 0.1342
10.4493 -0.246 0.147
10.4507 0.137 0.1597
10.4533 -0.100 0.1853
10.4573 0.284 0.2236
10.4587 0.047 0.2364
10.46 -0.190 0.2492
10.4613 0.193 0.262
10.4613 -0.044 0.262
10.4627 -0.280 0.2747
10.4653 0.103 0.3003
10.4653 -0.134 0.3003
10.468 0.249 0.3259
10.468 0.012 0.3259
10.4707 -0.225 0.3514
10.4707 0.159 0.3514
10.4707 -0.078 0.3514
10.4707 0.305 0.3514
10.4707 0.068 0.3514
10.472 -0.169 0.3642
10.484 0.215 0.4792
10.4853 -0.022 0.492
EOD
$median0 << EOD
10.434 0 10.422 10.448 0 -0.115 0.1342
EOD
set multiplot title "gptq_mi100: suite_tp4_llama2_7b_down_group_128 on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("library_fp16 (4:000193)" 0)
set xlabel "time of one launch (us)"
set xrange [10.326:10.49]
plot $dots0 using 1:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.04:1.04]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_llama2_7b_down_group_128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
10.3307 -0.310 -0.9904
10.34 0.073 -0.9009
10.3547 -0.164 -0.7603
10.3627 0.220 -0.6837
10.368 -0.017 -0.6326
10.38 -0.254 -0.5175
10.38 0.129 -0.5175
10.38 -0.108 -0.5175
10.384 0.275 -0.4792
10.388 0.039 -0.4409
10.3907 -0.198 -0.4153
10.3907 0.185 -0.4153
10.396 -0.052 -0.3642
10.3973 -0.289 -0.3514
10.3973 0.095 -0.3514
10.404 -0.142 -0.2875
10.4067 0.241 -0.262
10.4093 0.004 -0.2364
10.412 -0.233 -0.2109
10.42 0.150 -0.1342
10.42 -0.086 -0.1342
10.4213 0.297 -0.1214
10.4213 0.060 -0.1214
10.4227 -0.177 -0.1086
10.4227 0.206 -0.1086
10.4253 -0.030 -0.08307
10.4253 -0.267 -0.08307
10.428 0.116 -0.05751
10.428 -0.121 -0.05751
10.4333 0.262 -0.006391
10.4347 0.025 0.006391
10.4347 -0.211 0.006391
10.4373 0.172 0.03194
10.4387 -0.065 0.04472
10.4427 -0.302 0.08306
10.444 0.081 0.09584
10.4453 -0.155 0.1086
10.4467 0.228 0.1214
10.448 -0.009 0.1342
10.4493 -0.246 0.147
10.4507 0.137 0.1597
10.4533 -0.100 0.1853
10.4573 0.284 0.2236
10.4587 0.047 0.2364
10.46 -0.190 0.2492
10.4613 0.193 0.262
10.4613 -0.044 0.262
10.4627 -0.280 0.2747
10.4653 0.103 0.3003
10.4653 -0.134 0.3003
10.468 0.249 0.3259
10.468 0.012 0.3259
10.4707 -0.225 0.3514
10.4707 0.159 0.3514
10.4707 -0.078 0.3514
10.4707 0.305 0.3514
10.4707 0.068 0.3514
10.472 -0.169 0.3642
10.484 0.215 0.4792
10.4853 -0.022 0.492
EOD
$median0 << EOD
10.434 0 10.422 10.448 0 -0.115 0.1342
EOD
set multiplot title "gptq_mi100: suite_tp4_llama2_7b_down_group_128 on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("library_fp16 (4:000193)" 0)
set xlabel "time of one launch (us)"
set xrange [10.326:10.49]
plot $dots0 using 1:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.04:1.04]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
