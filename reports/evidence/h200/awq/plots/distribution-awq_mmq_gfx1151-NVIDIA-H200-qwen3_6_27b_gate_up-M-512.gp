# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_gate_up-M-512.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_gate_up-M-512.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2677.15 -0.310 -0.267
2679.46 0.073 -0.1812
2680.26 -0.164 -0.1514
2682.82 0.220 -0.05603
2682.94 -0.017 -0.05126
2682.94 -0.254 -0.05126
2684.06 0.129 -0.009539
2684.29 -0.108 -0.00119
2684.35 0.275 0.00119
2684.51 0.039 0.00715
2684.61 -0.198 0.01073
2685.57 0.185 0.0465
2685.82 -0.052 0.05603
2686.85 -0.289 0.09417
2687.71 0.095 0.1264
2687.9 -0.142 0.1335
EOD
$median0 << EOD
2684.32 0 2681.6 2685.09 0 -0.1013 0.02861
EOD
$dots1 << EOD
2678.5 0.690 -0.1938
2680.58 1.073 -0.1163
2680.83 0.836 -0.1067
2681.7 1.220 -0.07453
2682.69 0.983 -0.03756
2682.88 0.746 -0.03041
2683.3 1.129 -0.01491
2683.68 0.892 -0.0005952
2683.71 1.275 0.0005952
2684.29 1.039 0.02206
2685.22 0.802 0.05664
2685.7 1.185 0.07452
2686.21 0.948 0.0936
2686.43 0.711 0.1019
2687.68 1.095 0.1485
2689.82 0.858 0.2283
EOD
$median1 << EOD
2683.7 1 2682.19 2684.46 0 -0.05605 0.02861
EOD
$dots2 << EOD
543.616 1.690 -0.5299
543.712 2.073 -0.5123
543.744 1.836 -0.5065
543.904 2.220 -0.4772
544.096 1.983 -0.4421
544.224 1.746 -0.4186
545.856 2.129 -0.12
546.272 1.892 -0.04391
546.752 2.275 0.04391
546.912 2.039 0.0732
546.976 1.802 0.0849
547.104 2.185 0.1083
547.488 1.948 0.1786
548.8 1.711 0.4187
549.152 2.095 0.4831
551.552 1.858 0.9222
EOD
$median2 << EOD
546.512 2 544.096 547.296 0 -0.4421 0.1435
EOD
$dots3 << EOD
795.648 2.690 -0.6751
796 3.073 -0.6312
796.32 2.836 -0.5912
797.216 3.220 -0.4794
797.824 2.983 -0.4035
797.92 2.746 -0.3915
800.512 3.129 -0.06791
801.024 2.892 -0.003992
801.088 3.275 0.003992
801.312 3.039 0.03196
801.344 2.802 0.03595
801.44 3.185 0.04794
801.632 2.948 0.0719
801.728 2.711 0.08389
801.856 3.095 0.09987
802.464 2.858 0.1758
EOD
$median3 << EOD
801.056 3 797.216 801.392 0 -0.4794 0.04194
EOD
$dots4 << EOD
257.056 3.690 -0.4091
257.088 4.073 -0.3967
257.76 3.836 -0.1364
257.888 4.220 -0.08679
257.92 3.983 -0.07439
257.984 3.746 -0.04959
258.08 4.129 -0.01239
258.08 3.892 -0.01239
258.144 4.275 0.01239
258.304 4.039 0.07439
258.464 3.802 0.1364
258.592 4.185 0.186
258.848 3.948 0.2852
258.912 3.711 0.3099
259.232 4.095 0.4339
259.392 3.858 0.4959
EOD
$median4 << EOD
258.112 4 257.984 258.528 0 -0.04959 0.1612
EOD
$dots5 << EOD
541.856 4.690 -0.9911
543.776 5.073 -0.6403
543.84 4.836 -0.6286
544 5.220 -0.5993
544.096 4.983 -0.5818
544.192 4.746 -0.5642
544.64 5.129 -0.4824
547.168 4.892 -0.02046
547.392 5.275 0.02046
547.968 5.039 0.1257
548.128 4.802 0.1549
548.256 5.185 0.1783
549.376 4.948 0.383
549.856 4.711 0.4707
550.304 5.095 0.5525
550.432 4.858 0.5759
EOD
$median5 << EOD
547.28 5 544.096 548.816 0 -0.5818 0.2806
EOD
$dots6 << EOD
2688.48 5.690 -0.1076
2688.67 6.073 -0.1005
2688.96 5.836 -0.08976
2689.06 6.220 -0.0862
2689.31 5.983 -0.07669
2690.27 5.746 -0.04102
2690.88 6.129 -0.01843
2691.23 5.892 -0.005351
2691.52 6.275 0.005351
2691.84 6.039 0.01724
2692.06 5.802 0.02557
2692.16 6.185 0.02913
2692.38 5.948 0.03745
2693.18 5.711 0.06717
2695.65 6.095 0.1587
2695.78 5.858 0.1635
EOD
$median6 << EOD
2691.38 6 2689.14 2692.16 0 -0.08323 0.02913
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_gate_up, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (7:000033)" 0, "mmq_rowscale_turns (7:000034)" 1, "mmq_stream (7:000036)" 2, "dequant_fp16 (7:000037)" 3, "library_fp16 (7:000039)" 4, "dispatch (7:000040)" 5, "dispatch_second_copy (7:000041)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [239.557:2892.7]
set xtics (500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.04:1.04]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,396 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_6_27b_gate_up-M-512.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
2677.15 -0.310 -0.267
2679.46 0.073 -0.1812
2680.26 -0.164 -0.1514
2682.82 0.220 -0.05603
2682.94 -0.017 -0.05126
2682.94 -0.254 -0.05126
2684.06 0.129 -0.009539
2684.29 -0.108 -0.00119
2684.35 0.275 0.00119
2684.51 0.039 0.00715
2684.61 -0.198 0.01073
2685.57 0.185 0.0465
2685.82 -0.052 0.05603
2686.85 -0.289 0.09417
2687.71 0.095 0.1264
2687.9 -0.142 0.1335
EOD
$median0 << EOD
2684.32 0 2681.6 2685.09 0 -0.1013 0.02861
EOD
$dots1 << EOD
2678.5 0.690 -0.1938
2680.58 1.073 -0.1163
2680.83 0.836 -0.1067
2681.7 1.220 -0.07453
2682.69 0.983 -0.03756
2682.88 0.746 -0.03041
2683.3 1.129 -0.01491
2683.68 0.892 -0.0005952
2683.71 1.275 0.0005952
2684.29 1.039 0.02206
2685.22 0.802 0.05664
2685.7 1.185 0.07452
2686.21 0.948 0.0936
2686.43 0.711 0.1019
2687.68 1.095 0.1485
2689.82 0.858 0.2283
EOD
$median1 << EOD
2683.7 1 2682.19 2684.46 0 -0.05605 0.02861
EOD
$dots2 << EOD
543.616 1.690 -0.5299
543.712 2.073 -0.5123
543.744 1.836 -0.5065
543.904 2.220 -0.4772
544.096 1.983 -0.4421
544.224 1.746 -0.4186
545.856 2.129 -0.12
546.272 1.892 -0.04391
546.752 2.275 0.04391
546.912 2.039 0.0732
546.976 1.802 0.0849
547.104 2.185 0.1083
547.488 1.948 0.1786
548.8 1.711 0.4187
549.152 2.095 0.4831
551.552 1.858 0.9222
EOD
$median2 << EOD
546.512 2 544.096 547.296 0 -0.4421 0.1435
EOD
$dots3 << EOD
795.648 2.690 -0.6751
796 3.073 -0.6312
796.32 2.836 -0.5912
797.216 3.220 -0.4794
797.824 2.983 -0.4035
797.92 2.746 -0.3915
800.512 3.129 -0.06791
801.024 2.892 -0.003992
801.088 3.275 0.003992
801.312 3.039 0.03196
801.344 2.802 0.03595
801.44 3.185 0.04794
801.632 2.948 0.0719
801.728 2.711 0.08389
801.856 3.095 0.09987
802.464 2.858 0.1758
EOD
$median3 << EOD
801.056 3 797.216 801.392 0 -0.4794 0.04194
EOD
$dots4 << EOD
257.056 3.690 -0.4091
257.088 4.073 -0.3967
257.76 3.836 -0.1364
257.888 4.220 -0.08679
257.92 3.983 -0.07439
257.984 3.746 -0.04959
258.08 4.129 -0.01239
258.08 3.892 -0.01239
258.144 4.275 0.01239
258.304 4.039 0.07439
258.464 3.802 0.1364
258.592 4.185 0.186
258.848 3.948 0.2852
258.912 3.711 0.3099
259.232 4.095 0.4339
259.392 3.858 0.4959
EOD
$median4 << EOD
258.112 4 257.984 258.528 0 -0.04959 0.1612
EOD
$dots5 << EOD
541.856 4.690 -0.9911
543.776 5.073 -0.6403
543.84 4.836 -0.6286
544 5.220 -0.5993
544.096 4.983 -0.5818
544.192 4.746 -0.5642
544.64 5.129 -0.4824
547.168 4.892 -0.02046
547.392 5.275 0.02046
547.968 5.039 0.1257
548.128 4.802 0.1549
548.256 5.185 0.1783
549.376 4.948 0.383
549.856 4.711 0.4707
550.304 5.095 0.5525
550.432 4.858 0.5759
EOD
$median5 << EOD
547.28 5 544.096 548.816 0 -0.5818 0.2806
EOD
$dots6 << EOD
2688.48 5.690 -0.1076
2688.67 6.073 -0.1005
2688.96 5.836 -0.08976
2689.06 6.220 -0.0862
2689.31 5.983 -0.07669
2690.27 5.746 -0.04102
2690.88 6.129 -0.01843
2691.23 5.892 -0.005351
2691.52 6.275 0.005351
2691.84 6.039 0.01724
2692.06 5.802 0.02557
2692.16 6.185 0.02913
2692.38 5.948 0.03745
2693.18 5.711 0.06717
2695.65 6.095 0.1587
2695.78 5.858 0.1635
EOD
$median6 << EOD
2691.38 6 2689.14 2692.16 0 -0.08323 0.02913
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_6_27b_gate_up, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (7:000033)" 0, "mmq_rowscale_turns (7:000034)" 1, "mmq_stream (7:000036)" 2, "dequant_fp16 (7:000037)" 3, "library_fp16 (7:000039)" 4, "dispatch (7:000040)" 5, "dispatch_second_copy (7:000041)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [239.557:2892.7]
set xtics (500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.04:1.04]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
