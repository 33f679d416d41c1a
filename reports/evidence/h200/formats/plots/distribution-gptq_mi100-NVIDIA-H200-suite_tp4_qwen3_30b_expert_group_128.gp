# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert_group_128.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert_group_128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3.01432 -0.310 -0.5213
3.01799 0.073 -0.4002
3.02064 -0.164 -0.3128
3.02084 0.220 -0.3061
3.02247 -0.017 -0.2522
3.02247 -0.254 -0.2522
3.02288 0.129 -0.2388
3.02329 -0.108 -0.2253
3.02329 0.275 -0.2253
3.02349 0.039 -0.2186
3.02369 -0.198 -0.2119
3.02431 0.185 -0.1917
3.02451 -0.052 -0.185
3.02614 -0.289 -0.1312
3.02614 0.095 -0.1312
3.02655 -0.142 -0.1177
3.02655 0.241 -0.1177
3.02675 0.004 -0.111
3.02675 -0.233 -0.111
3.02696 0.150 -0.1043
3.02777 -0.086 -0.07735
3.02797 0.297 -0.07063
3.02818 0.060 -0.0639
3.02838 -0.177 -0.05718
3.02899 0.206 -0.037
3.02899 -0.030 -0.037
3.0294 -0.267 -0.02354
3.02961 0.116 -0.01682
3.02981 -0.121 -0.01009
3.03001 0.262 -0.003364
3.03022 0.025 0.003364
3.03083 -0.211 0.02354
3.03103 0.172 0.03027
3.03124 -0.065 0.03699
3.03144 -0.302 0.04372
3.03205 0.081 0.0639
3.03246 -0.155 0.07735
3.03287 0.228 0.0908
3.03307 -0.009 0.09753
3.03327 -0.246 0.1043
3.03409 0.137 0.1312
3.03409 -0.100 0.1312
3.03429 0.284 0.1379
3.03429 0.047 0.1379
3.0345 -0.190 0.1446
3.0347 0.193 0.1513
3.0349 -0.044 0.1581
3.03511 -0.280 0.1648
3.03511 0.103 0.1648
3.03654 -0.134 0.2119
3.03694 0.249 0.2253
3.03694 0.012 0.2253
3.03715 -0.225 0.2321
3.03735 0.159 0.2388
3.03857 -0.078 0.2791
3.03878 0.305 0.2859
3.03878 0.068 0.2859
3.04326 -0.169 0.4339
3.04346 0.215 0.4406
3.04958 -0.022 0.6424
EOD
$median0 << EOD
3.03011 0 3.02818 3.03287 0 -0.0639 0.0908
EOD
set multiplot title "gptq_mi100: suite_tp4_qwen3_30b_expert_group_128 on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("library_fp16 (4:000207)" 0)
set xlabel "time of one launch (us)"
set xrange [3.01326:3.05064]
plot $dots0 using 1:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.675:0.675]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_tp4_qwen3_30b_expert_group_128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3.01432 -0.310 -0.5213
3.01799 0.073 -0.4002
3.02064 -0.164 -0.3128
3.02084 0.220 -0.3061
3.02247 -0.017 -0.2522
3.02247 -0.254 -0.2522
3.02288 0.129 -0.2388
3.02329 -0.108 -0.2253
3.02329 0.275 -0.2253
3.02349 0.039 -0.2186
3.02369 -0.198 -0.2119
3.02431 0.185 -0.1917
3.02451 -0.052 -0.185
3.02614 -0.289 -0.1312
3.02614 0.095 -0.1312
3.02655 -0.142 -0.1177
3.02655 0.241 -0.1177
3.02675 0.004 -0.111
3.02675 -0.233 -0.111
3.02696 0.150 -0.1043
3.02777 -0.086 -0.07735
3.02797 0.297 -0.07063
3.02818 0.060 -0.0639
3.02838 -0.177 -0.05718
3.02899 0.206 -0.037
3.02899 -0.030 -0.037
3.0294 -0.267 -0.02354
3.02961 0.116 -0.01682
3.02981 -0.121 -0.01009
3.03001 0.262 -0.003364
3.03022 0.025 0.003364
3.03083 -0.211 0.02354
3.03103 0.172 0.03027
3.03124 -0.065 0.03699
3.03144 -0.302 0.04372
3.03205 0.081 0.0639
3.03246 -0.155 0.07735
3.03287 0.228 0.0908
3.03307 -0.009 0.09753
3.03327 -0.246 0.1043
3.03409 0.137 0.1312
3.03409 -0.100 0.1312
3.03429 0.284 0.1379
3.03429 0.047 0.1379
3.0345 -0.190 0.1446
3.0347 0.193 0.1513
3.0349 -0.044 0.1581
3.03511 -0.280 0.1648
3.03511 0.103 0.1648
3.03654 -0.134 0.2119
3.03694 0.249 0.2253
3.03694 0.012 0.2253
3.03715 -0.225 0.2321
3.03735 0.159 0.2388
3.03857 -0.078 0.2791
3.03878 0.305 0.2859
3.03878 0.068 0.2859
3.04326 -0.169 0.4339
3.04346 0.215 0.4406
3.04958 -0.022 0.6424
EOD
$median0 << EOD
3.03011 0 3.02818 3.03287 0 -0.0639 0.0908
EOD
set multiplot title "gptq_mi100: suite_tp4_qwen3_30b_expert_group_128 on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("library_fp16 (4:000207)" 0)
set xlabel "time of one launch (us)"
set xrange [3.01326:3.05064]
plot $dots0 using 1:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.675:0.675]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
