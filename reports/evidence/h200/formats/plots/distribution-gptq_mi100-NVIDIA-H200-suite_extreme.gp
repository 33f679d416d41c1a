# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_extreme.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_extreme.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.6682 -0.310 -0.05943
11.6688 0.073 -0.05458
11.6742 -0.164 -0.008494
11.675 0.220 -0.001211
11.6753 -0.017 0.001211
11.6782 -0.254 0.02547
11.681 0.129 0.04972
11.6888 -0.108 0.1164
EOD
$median0 << EOD
11.6752 0 11.6752 11.6752 0 0 0
EOD
$dots1 << EOD
12.8 0.690 -0.06246
12.8037 1.073 -0.03372
12.8078 0.836 -0.001656
12.8078 1.220 -0.001656
12.8082 0.983 0.001656
12.812 0.746 0.03151
12.8249 1.129 0.1321
12.8251 0.892 0.1332
EOD
$median1 << EOD
12.808 1 12.808 12.808 0 0 0
EOD
$dots2 << EOD
11.661 1.690 -0.1334
11.6725 2.073 -0.03516
11.6732 1.836 -0.0291
11.6748 2.220 -0.01577
11.6784 1.983 0.01577
11.6799 1.746 0.02789
11.6814 2.129 0.04123
11.6837 1.892 0.06063
EOD
$median2 << EOD
11.6766 2 11.6766 11.6766 0 0 0
EOD
$dots3 << EOD
12.6728 2.690 -0.0918
12.6743 3.073 -0.07991
12.6745 2.836 -0.07859
12.6764 3.220 -0.06406
12.6926 2.983 0.06406
12.6944 2.746 0.07858
12.7015 3.129 0.1341
12.7017 2.892 0.1354
EOD
$median3 << EOD
12.6845 3 12.6845 12.6845 0 0 0
EOD
$dots4 << EOD
9.49352 3.690 -0.1601
9.50131 4.073 -0.07818
9.50513 3.836 -0.03798
9.50867 4.220 -0.0007433
9.50881 3.983 0.0007433
9.51604 3.746 0.07669
9.53289 4.129 0.2539
9.54308 3.892 0.3611
EOD
$median4 << EOD
9.50874 4 9.50874 9.50874 0 0 0
EOD
$dots5 << EOD
12.1868 4.690 -0.1323
12.1876 5.073 -0.1253
12.1957 4.836 -0.05918
12.2022 5.220 -0.005805
12.2036 4.983 0.005805
12.2081 4.746 0.04294
12.2108 5.129 0.06498
12.2164 4.892 0.1102
EOD
$median5 << EOD
12.2029 5 12.2029 12.2029 0 0 0
EOD
$dots6 << EOD
8.90251 5.690 -0.05723
8.90464 6.073 -0.03338
8.9052 5.836 -0.02702
8.90535 6.220 -0.02543
8.90988 5.983 0.02543
8.91016 5.746 0.02861
8.9137 6.129 0.06835
8.93069 5.892 0.2591
EOD
$median6 << EOD
8.90761 6 8.90761 8.90761 0 0 0
EOD
$dots7 << EOD
8.61522 6.690 -0.1182
8.62145 7.073 -0.04597
8.624 6.836 -0.01642
8.624 7.220 -0.01642
8.62683 6.983 0.01642
8.62768 6.746 0.02627
8.63193 7.129 0.07552
8.63717 6.892 0.1363
EOD
$median7 << EOD
8.62542 7 8.62542 8.62542 0 0 0
EOD
$dots8 << EOD
12.4708 7.690 -0.06978
12.4748 8.073 -0.03801
12.4767 7.836 -0.02212
12.4773 8.220 -0.01759
12.4817 7.983 0.01759
12.483 7.746 0.0278
12.4859 8.129 0.05163
12.4915 7.892 0.09587
EOD
$median8 << EOD
12.4795 8 12.4795 12.4795 0 0 0
EOD
$dots9 << EOD
14.6972 8.690 -0.1107
14.7043 9.073 -0.06255
14.7085 8.836 -0.03368
14.7105 9.220 -0.02021
14.7165 8.983 0.02021
14.7221 8.746 0.0587
14.7245 9.129 0.07506
14.7325 8.892 0.129
EOD
$median9 << EOD
14.7135 9 14.7135 14.7135 0 0 0
EOD
$dots10 << EOD
31.2801 9.690 -0.1673
31.3205 10.073 -0.03836
31.3217 9.836 -0.03427
31.3247 10.220 -0.02474
31.3402 9.983 0.02474
31.3502 9.746 0.05651
31.3519 10.129 0.06196
31.3553 9.892 0.07285
EOD
$median10 << EOD
31.3325 10 31.3325 31.3325 0 0 0
EOD
$dots11 << EOD
4.3184 10.690 -0.3385
4.3248 11.073 -0.1908
4.32693 10.836 -0.1416
4.3312 11.220 -0.04308
4.33493 10.983 0.04308
4.34027 10.746 0.1662
4.3552 11.129 0.5108
4.3712 10.892 0.8801
EOD
$median11 << EOD
4.33307 11 4.33307 4.33307 0 0 0
EOD
$dots12 << EOD
7.164 11.690 -0.8031
7.19867 12.073 -0.3231
7.21533 11.836 -0.09231
7.218 12.220 -0.05539
7.226 11.983 0.05539
7.22933 11.746 0.1015
7.23133 12.129 0.1292
7.23667 11.892 0.2031
EOD
$median12 << EOD
7.222 12 7.222 7.222 0 0 0
EOD
$dots13 << EOD
11.6671 12.690 -0.1799
11.6735 13.073 -0.1254
11.6753 12.836 -0.1096
11.6841 13.220 -0.03452
11.6922 12.983 0.03452
11.6926 12.746 0.03816
11.6964 13.129 0.07087
11.7061 12.892 0.1532
EOD
$median13 << EOD
11.6881 13 11.6881 11.6881 0 0 0
EOD
set multiplot title "gptq_mi100: suite_extreme on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000266)" 0, "fdot2 (4:000267)" 1, "fdot2_as_published (4:000268)" 2, "fp32_reduce (4:000269)" 3, "vec_int2 (4:000270)" 4, "vec_int (4:000271)" 5, "lds_coalesced (4:000272)" 6, "transposed (4:000273)" 7, "wave_shuffle (4:000274)" 8, "mfma (4:000275)" 9, "alt (4:000276)" 10, "library_fp16 (4:000277)" 11, "dequant_gemm (4:000278)" 12, "dispatch (4:000279)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.06905:33.2767]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.924:0.924]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,662 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-NVIDIA-H200-suite_extreme.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.6682 -0.310 -0.05943
11.6688 0.073 -0.05458
11.6742 -0.164 -0.008494
11.675 0.220 -0.001211
11.6753 -0.017 0.001211
11.6782 -0.254 0.02547
11.681 0.129 0.04972
11.6888 -0.108 0.1164
EOD
$median0 << EOD
11.6752 0 11.6752 11.6752 0 0 0
EOD
$dots1 << EOD
12.8 0.690 -0.06246
12.8037 1.073 -0.03372
12.8078 0.836 -0.001656
12.8078 1.220 -0.001656
12.8082 0.983 0.001656
12.812 0.746 0.03151
12.8249 1.129 0.1321
12.8251 0.892 0.1332
EOD
$median1 << EOD
12.808 1 12.808 12.808 0 0 0
EOD
$dots2 << EOD
11.661 1.690 -0.1334
11.6725 2.073 -0.03516
11.6732 1.836 -0.0291
11.6748 2.220 -0.01577
11.6784 1.983 0.01577
11.6799 1.746 0.02789
11.6814 2.129 0.04123
11.6837 1.892 0.06063
EOD
$median2 << EOD
11.6766 2 11.6766 11.6766 0 0 0
EOD
$dots3 << EOD
12.6728 2.690 -0.0918
12.6743 3.073 -0.07991
12.6745 2.836 -0.07859
12.6764 3.220 -0.06406
12.6926 2.983 0.06406
12.6944 2.746 0.07858
12.7015 3.129 0.1341
12.7017 2.892 0.1354
EOD
$median3 << EOD
12.6845 3 12.6845 12.6845 0 0 0
EOD
$dots4 << EOD
9.49352 3.690 -0.1601
9.50131 4.073 -0.07818
9.50513 3.836 -0.03798
9.50867 4.220 -0.0007433
9.50881 3.983 0.0007433
9.51604 3.746 0.07669
9.53289 4.129 0.2539
9.54308 3.892 0.3611
EOD
$median4 << EOD
9.50874 4 9.50874 9.50874 0 0 0
EOD
$dots5 << EOD
12.1868 4.690 -0.1323
12.1876 5.073 -0.1253
12.1957 4.836 -0.05918
12.2022 5.220 -0.005805
12.2036 4.983 0.005805
12.2081 4.746 0.04294
12.2108 5.129 0.06498
12.2164 4.892 0.1102
EOD
$median5 << EOD
12.2029 5 12.2029 12.2029 0 0 0
EOD
$dots6 << EOD
8.90251 5.690 -0.05723
8.90464 6.073 -0.03338
8.9052 5.836 -0.02702
8.90535 6.220 -0.02543
8.90988 5.983 0.02543
8.91016 5.746 0.02861
8.9137 6.129 0.06835
8.93069 5.892 0.2591
EOD
$median6 << EOD
8.90761 6 8.90761 8.90761 0 0 0
EOD
$dots7 << EOD
8.61522 6.690 -0.1182
8.62145 7.073 -0.04597
8.624 6.836 -0.01642
8.624 7.220 -0.01642
8.62683 6.983 0.01642
8.62768 6.746 0.02627
8.63193 7.129 0.07552
8.63717 6.892 0.1363
EOD
$median7 << EOD
8.62542 7 8.62542 8.62542 0 0 0
EOD
$dots8 << EOD
12.4708 7.690 -0.06978
12.4748 8.073 -0.03801
12.4767 7.836 -0.02212
12.4773 8.220 -0.01759
12.4817 7.983 0.01759
12.483 7.746 0.0278
12.4859 8.129 0.05163
12.4915 7.892 0.09587
EOD
$median8 << EOD
12.4795 8 12.4795 12.4795 0 0 0
EOD
$dots9 << EOD
14.6972 8.690 -0.1107
14.7043 9.073 -0.06255
14.7085 8.836 -0.03368
14.7105 9.220 -0.02021
14.7165 8.983 0.02021
14.7221 8.746 0.0587
14.7245 9.129 0.07506
14.7325 8.892 0.129
EOD
$median9 << EOD
14.7135 9 14.7135 14.7135 0 0 0
EOD
$dots10 << EOD
31.2801 9.690 -0.1673
31.3205 10.073 -0.03836
31.3217 9.836 -0.03427
31.3247 10.220 -0.02474
31.3402 9.983 0.02474
31.3502 9.746 0.05651
31.3519 10.129 0.06196
31.3553 9.892 0.07285
EOD
$median10 << EOD
31.3325 10 31.3325 31.3325 0 0 0
EOD
$dots11 << EOD
4.3184 10.690 -0.3385
4.3248 11.073 -0.1908
4.32693 10.836 -0.1416
4.3312 11.220 -0.04308
4.33493 10.983 0.04308
4.34027 10.746 0.1662
4.3552 11.129 0.5108
4.3712 10.892 0.8801
EOD
$median11 << EOD
4.33307 11 4.33307 4.33307 0 0 0
EOD
$dots12 << EOD
7.164 11.690 -0.8031
7.19867 12.073 -0.3231
7.21533 11.836 -0.09231
7.218 12.220 -0.05539
7.226 11.983 0.05539
7.22933 11.746 0.1015
7.23133 12.129 0.1292
7.23667 11.892 0.2031
EOD
$median12 << EOD
7.222 12 7.222 7.222 0 0 0
EOD
$dots13 << EOD
11.6671 12.690 -0.1799
11.6735 13.073 -0.1254
11.6753 12.836 -0.1096
11.6841 13.220 -0.03452
11.6922 12.983 0.03452
11.6926 12.746 0.03816
11.6964 13.129 0.07087
11.7061 12.892 0.1532
EOD
$median13 << EOD
11.6881 13 11.6881 11.6881 0 0 0
EOD
set multiplot title "gptq_mi100: suite_extreme on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000266)" 0, "fdot2 (4:000267)" 1, "fdot2_as_published (4:000268)" 2, "fp32_reduce (4:000269)" 3, "vec_int2 (4:000270)" 4, "vec_int (4:000271)" 5, "lds_coalesced (4:000272)" 6, "transposed (4:000273)" 7, "wave_shuffle (4:000274)" 8, "mfma (4:000275)" 9, "alt (4:000276)" 10, "library_fp16 (4:000277)" 11, "dequant_gemm (4:000278)" 12, "dispatch (4:000279)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.06905:33.2767]
set xtics (5, 10, 20)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-0.924:0.924]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 5 ps 0.7 lc rgb "#56b4e9" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
