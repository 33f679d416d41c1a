# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_k_504_group_128.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_k_504_group_128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3.72675 -0.310 -0.8224
3.73239 0.073 -0.6721
3.73553 -0.164 -0.5886
3.73616 0.220 -0.5719
3.73616 -0.017 -0.5719
3.73647 -0.254 -0.5636
3.73741 0.129 -0.5385
3.73898 -0.108 -0.4968
3.73898 0.275 -0.4968
3.74024 0.039 -0.4634
3.74086 -0.198 -0.4467
3.74086 0.185 -0.4467
3.744 -0.052 -0.3632
3.74431 -0.289 -0.3548
3.7462 0.095 -0.3047
3.75153 -0.142 -0.1628
3.75278 0.241 -0.1294
3.7531 0.004 -0.1211
3.75341 -0.233 -0.1127
3.75373 0.150 -0.1044
3.75404 -0.086 -0.09601
3.75467 0.297 -0.07932
3.75467 0.060 -0.07932
3.75655 -0.177 -0.02922
3.75655 0.206 -0.02922
3.75686 -0.030 -0.02088
3.75686 -0.267 -0.02088
3.75749 0.116 -0.004175
3.75749 -0.121 -0.004175
3.75749 0.262 -0.004175
3.7578 0.025 0.004175
3.75812 -0.211 0.01252
3.75843 0.172 0.02087
3.75843 -0.065 0.02087
3.75843 -0.302 0.02087
3.75937 0.081 0.04591
3.75937 -0.155 0.04591
3.76157 0.228 0.1044
3.76157 -0.009 0.1044
3.7622 -0.246 0.1211
3.76251 0.137 0.1294
3.76314 -0.100 0.1461
3.76408 0.284 0.1711
3.77255 0.047 0.3966
3.77475 -0.190 0.455
3.77506 0.193 0.4634
3.77506 -0.044 0.4634
3.77537 -0.280 0.4717
3.77537 0.103 0.4717
3.77537 -0.134 0.4717
3.77569 0.249 0.4801
3.776 0.012 0.4884
3.77631 -0.225 0.4968
3.77631 0.159 0.4968
3.77631 -0.078 0.4968
3.77631 0.305 0.4968
3.77631 0.068 0.4968
3.77851 -0.169 0.5552
3.78071 0.215 0.6137
3.78133 -0.022 0.6303
EOD
$median0 << EOD
3.75765 0 3.75467 3.76235 0 -0.07932 0.1252
EOD
set multiplot title "gptq_mi100: suite_k_504_group_128 on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("library_fp16 (4:000179)" 0)
set xlabel "time of one launch (us)"
set xrange [3.7251:3.78297]
plot $dots0 using 1:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.863:0.863]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_k_504_group_128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3.72675 -0.310 -0.8224
3.73239 0.073 -0.6721
3.73553 -0.164 -0.5886
3.73616 0.220 -0.5719
3.73616 -0.017 -0.5719
3.73647 -0.254 -0.5636
3.73741 0.129 -0.5385
3.73898 -0.108 -0.4968
3.73898 0.275 -0.4968
3.74024 0.039 -0.4634
3.74086 -0.198 -0.4467
3.74086 0.185 -0.4467
3.744 -0.052 -0.3632
3.74431 -0.289 -0.3548
3.7462 0.095 -0.3047
3.75153 -0.142 -0.1628
3.75278 0.241 -0.1294
3.7531 0.004 -0.1211
3.75341 -0.233 -0.1127
3.75373 0.150 -0.1044
3.75404 -0.086 -0.09601
3.75467 0.297 -0.07932
3.75467 0.060 -0.07932
3.75655 -0.177 -0.02922
3.75655 0.206 -0.02922
3.75686 -0.030 -0.02088
3.75686 -0.267 -0.02088
3.75749 0.116 -0.004175
3.75749 -0.121 -0.004175
3.75749 0.262 -0.004175
3.7578 0.025 0.004175
3.75812 -0.211 0.01252
3.75843 0.172 0.02087
3.75843 -0.065 0.02087
3.75843 -0.302 0.02087
3.75937 0.081 0.04591
3.75937 -0.155 0.04591
3.76157 0.228 0.1044
3.76157 -0.009 0.1044
3.7622 -0.246 0.1211
3.76251 0.137 0.1294
3.76314 -0.100 0.1461
3.76408 0.284 0.1711
3.77255 0.047 0.3966
3.77475 -0.190 0.455
3.77506 0.193 0.4634
3.77506 -0.044 0.4634
3.77537 -0.280 0.4717
3.77537 0.103 0.4717
3.77537 -0.134 0.4717
3.77569 0.249 0.4801
3.776 0.012 0.4884
3.77631 -0.225 0.4968
3.77631 0.159 0.4968
3.77631 -0.078 0.4968
3.77631 0.305 0.4968
3.77631 0.068 0.4968
3.77851 -0.169 0.5552
3.78071 0.215 0.6137
3.78133 -0.022 0.6303
EOD
$median0 << EOD
3.75765 0 3.75467 3.76235 0 -0.07932 0.1252
EOD
set multiplot title "gptq_mi100: suite_k_504_group_128 on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("library_fp16 (4:000179)" 0)
set xlabel "time of one launch (us)"
set xrange [3.7251:3.78297]
plot $dots0 using 1:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.863:0.863]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 1 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
