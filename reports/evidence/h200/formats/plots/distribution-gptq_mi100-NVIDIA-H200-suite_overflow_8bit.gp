# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_overflow_8bit.gp
set terminal svg size 1100,168 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_overflow_8bit.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
15.7392 -0.310 -0.2525
15.7488 0.073 -0.1913
15.7503 -0.164 -0.1818
15.7506 0.220 -0.1798
15.7525 -0.017 -0.1684
15.7543 -0.254 -0.1569
15.7549 0.129 -0.1531
15.7567 -0.108 -0.1416
15.7633 0.275 -0.09949
15.7654 0.039 -0.08609
15.7666 -0.198 -0.07844
15.7691 0.185 -0.06314
15.7691 -0.052 -0.06314
15.77 -0.289 -0.0574
15.7709 0.095 -0.05166
15.7712 -0.142 -0.04974
15.7712 0.241 -0.04974
15.7712 0.004 -0.04974
15.7718 -0.233 -0.04592
15.7721 0.150 -0.04401
15.7727 -0.086 -0.04018
15.773 0.297 -0.03826
15.773 0.060 -0.03826
15.7739 -0.177 -0.03253
15.7742 0.206 -0.03062
15.7751 -0.030 -0.02487
15.7769 -0.267 -0.0134
15.7772 0.116 -0.01148
15.7787 -0.121 -0.001914
15.7787 0.262 -0.001914
15.7793 0.025 0.001914
15.7796 -0.211 0.003824
15.7811 0.172 0.01339
15.7829 -0.065 0.02487
15.7838 -0.302 0.03061
15.7845 0.081 0.03444
15.7851 -0.155 0.03826
15.7854 0.228 0.04018
15.7857 -0.009 0.04209
15.7866 -0.246 0.04783
15.7866 0.137 0.04783
15.7869 -0.100 0.04974
15.7878 0.284 0.05548
15.7881 0.047 0.05739
15.7893 -0.190 0.06505
15.7911 0.193 0.07653
15.7917 -0.044 0.08036
15.792 -0.280 0.08227
15.7953 0.103 0.1033
15.8017 -0.134 0.1435
15.8017 0.249 0.1435
15.8062 0.012 0.1722
15.8068 -0.225 0.176
15.8074 0.159 0.1798
15.8074 -0.078 0.1798
15.8092 0.305 0.1913
15.8116 0.068 0.2066
15.8146 -0.169 0.2258
15.8222 0.215 0.2736
15.824 -0.022 0.2851
EOD
$median0 << EOD
15.779 0 15.7734 15.7851 0 -0.03539 0.03826
EOD
set multiplot title "gptq_mi100: suite_overflow_8bit on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("fp32_reduce (4:000339)" 0)
set xlabel "time of one launch (us)"
set xrange [15.7366:15.8266]
plot $dots0 using 1:2 with points pt 13 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 13 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,168 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_overflow_8bit.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
15.7392 -0.310 -0.2525
15.7488 0.073 -0.1913
15.7503 -0.164 -0.1818
15.7506 0.220 -0.1798
15.7525 -0.017 -0.1684
15.7543 -0.254 -0.1569
15.7549 0.129 -0.1531
15.7567 -0.108 -0.1416
15.7633 0.275 -0.09949
15.7654 0.039 -0.08609
15.7666 -0.198 -0.07844
15.7691 0.185 -0.06314
15.7691 -0.052 -0.06314
15.77 -0.289 -0.0574
15.7709 0.095 -0.05166
15.7712 -0.142 -0.04974
15.7712 0.241 -0.04974
15.7712 0.004 -0.04974
15.7718 -0.233 -0.04592
15.7721 0.150 -0.04401
15.7727 -0.086 -0.04018
15.773 0.297 -0.03826
15.773 0.060 -0.03826
15.7739 -0.177 -0.03253
15.7742 0.206 -0.03062
15.7751 -0.030 -0.02487
15.7769 -0.267 -0.0134
15.7772 0.116 -0.01148
15.7787 -0.121 -0.001914
15.7787 0.262 -0.001914
15.7793 0.025 0.001914
15.7796 -0.211 0.003824
15.7811 0.172 0.01339
15.7829 -0.065 0.02487
15.7838 -0.302 0.03061
15.7845 0.081 0.03444
15.7851 -0.155 0.03826
15.7854 0.228 0.04018
15.7857 -0.009 0.04209
15.7866 -0.246 0.04783
15.7866 0.137 0.04783
15.7869 -0.100 0.04974
15.7878 0.284 0.05548
15.7881 0.047 0.05739
15.7893 -0.190 0.06505
15.7911 0.193 0.07653
15.7917 -0.044 0.08036
15.792 -0.280 0.08227
15.7953 0.103 0.1033
15.8017 -0.134 0.1435
15.8017 0.249 0.1435
15.8062 0.012 0.1722
15.8068 -0.225 0.176
15.8074 0.159 0.1798
15.8074 -0.078 0.1798
15.8092 0.305 0.1913
15.8116 0.068 0.2066
15.8146 -0.169 0.2258
15.8222 0.215 0.2736
15.824 -0.022 0.2851
EOD
$median0 << EOD
15.779 0 15.7734 15.7851 0 -0.03539 0.03826
EOD
set multiplot title "gptq_mi100: suite_overflow_8bit on NVIDIA H200"
set yrange [0.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.3274
set tmargin at screen 0.7024
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("fp32_reduce (4:000339)" 0)
set xlabel "time of one launch (us)"
set xrange [15.7366:15.8266]
plot $dots0 using 1:2 with points pt 13 ps 0.35 lc rgb "#000000" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.5:0.5]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 13 ps 0.35 lc rgb "#000000" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
