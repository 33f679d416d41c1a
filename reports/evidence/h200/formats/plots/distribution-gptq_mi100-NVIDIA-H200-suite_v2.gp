# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_v2.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_v2.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.6576 -0.310 -0.1758
11.6595 0.073 -0.16
11.666 -0.164 -0.1043
11.6749 0.220 -0.02789
11.6814 -0.017 0.02789
11.6858 -0.254 0.06547
11.6872 0.129 0.07759
11.6925 -0.108 0.1225
EOD
$median0 << EOD
11.6782 0 11.6782 11.6782 0 0 0
EOD
$dots1 << EOD
12.7976 0.690 -0.1282
12.8096 1.073 -0.03426
12.8118 0.836 -0.01768
12.8139 1.220 -0.001103
12.8142 0.983 0.001103
12.8171 0.746 0.02431
12.8377 1.129 0.1845
12.8387 0.892 0.1923
EOD
$median1 << EOD
12.814 1 12.814 12.814 0 0 0
EOD
$dots2 << EOD
11.6504 1.690 -0.1808
11.6581 2.073 -0.1152
11.6651 1.836 -0.05458
11.669 2.220 -0.02184
11.6741 1.983 0.02184
11.6828 1.746 0.09706
11.6927 2.129 0.182
11.7018 1.892 0.2596
EOD
$median2 << EOD
11.6715 2 11.6715 11.6715 0 0 0
EOD
$dots3 << EOD
12.6636 2.690 -0.1328
12.6656 3.073 -0.1169
12.6732 2.836 -0.05747
12.6757 3.220 -0.03765
12.6852 2.983 0.03765
12.6859 2.746 0.04294
12.6861 3.129 0.04426
12.6951 2.892 0.1156
EOD
$median3 << EOD
12.6805 3 12.6805 12.6805 0 0 0
EOD
$dots4 << EOD
9.50881 3.690 -0.04465
9.50966 4.073 -0.03572
9.51023 3.836 -0.02977
9.51136 4.220 -0.01786
9.51476 3.983 0.01786
9.52467 3.746 0.122
9.52595 4.129 0.1354
9.53586 3.892 0.2396
EOD
$median4 << EOD
9.51306 4 9.51306 9.51306 0 0 0
EOD
$dots5 << EOD
12.1827 4.690 -0.1184
12.189 5.073 -0.06617
12.1928 4.836 -0.03483
12.1947 5.220 -0.01973
12.1995 4.983 0.01973
12.2018 4.746 0.03831
12.204 5.129 0.05688
12.2105 4.892 0.1103
EOD
$median5 << EOD
12.1971 5 12.1971 12.1971 0 0 0
EOD
$dots6 << EOD
8.89076 5.690 -0.3072
8.89317 6.073 -0.2802
8.9028 5.836 -0.1723
8.91696 6.220 -0.01349
8.91936 5.983 0.01349
8.92007 5.746 0.02143
8.92177 6.129 0.04049
8.92743 5.892 0.104
EOD
$median6 << EOD
8.91816 6 8.91816 8.91816 0 0 0
EOD
$dots7 << EOD
8.60588 6.690 -0.04933
8.60658 7.073 -0.04111
8.60658 6.836 -0.04111
8.60729 7.220 -0.03289
8.61296 6.983 0.03289
8.61947 6.746 0.1085
8.62004 7.129 0.1151
8.63037 6.892 0.2352
EOD
$median7 << EOD
8.61012 7 8.61012 8.61012 0 0 0
EOD
$dots8 << EOD
12.4667 7.690 -0.2747
12.4847 8.073 -0.1308
12.4959 7.836 -0.04134
12.5007 8.220 -0.002831
12.5014 7.983 0.002831
12.5017 7.746 0.005101
12.5032 8.129 0.01756
12.5073 7.892 0.05041
EOD
$median8 << EOD
12.501 8 12.501 12.501 0 0 0
EOD
$dots9 << EOD
14.6917 8.690 -0.09292
14.7013 9.073 -0.02744
14.7022 8.836 -0.02166
14.7023 9.220 -0.0207
14.7084 8.983 0.0207
14.7087 8.746 0.02263
14.7196 9.129 0.09677
14.7436 8.892 0.2605
EOD
$median9 << EOD
14.7053 9 14.7053 14.7053 0 0 0
EOD
$dots10 << EOD
26.7237 9.690 -0.2463
26.7767 10.073 -0.04832
26.7868 9.836 -0.01062
26.7876 10.220 -0.007962
26.7918 9.983 0.007962
26.8142 9.746 0.09131
26.8201 10.129 0.1136
26.8274 9.892 0.1407
EOD
$median10 << EOD
26.7897 10 26.7897 26.7897 0 0 0
EOD
$dots11 << EOD
4.33227 10.690 -0.3496
4.33547 11.073 -0.276
4.3424 10.836 -0.1165
4.34667 11.220 -0.0184
4.34827 10.983 0.0184
4.35413 10.746 0.1533
4.36107 11.129 0.3128
4.36907 10.892 0.4968
EOD
$median11 << EOD
4.34747 11 4.34747 4.34747 0 0 0
EOD
$dots12 << EOD
7.20733 11.690 -0.2583
7.21867 12.073 -0.1015
7.22333 11.836 -0.0369
7.22533 12.220 -0.009224
7.22667 11.983 0.009224
7.23467 11.746 0.1199
7.23667 12.129 0.1476
7.25133 11.892 0.3506
EOD
$median12 << EOD
7.226 12 7.226 7.226 0 0 0
EOD
$dots13 << EOD
11.6558 12.690 -0.1092
11.6585 13.073 -0.08616
11.6617 12.836 -0.05825
11.668 13.220 -0.004855
11.6691 12.983 0.004855
11.6763 12.746 0.06674
11.6794 13.129 0.09344
11.6913 12.892 0.1954
EOD
$median13 << EOD
11.6685 13 11.6685 11.6685 0 0 0
EOD
set multiplot title "gptq_mi100: suite_v2 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000210)" 0, "fdot2 (4:000211)" 1, "fdot2_as_published (4:000212)" 2, "fp32_reduce (4:000213)" 3, "vec_int2 (4:000214)" 4, "vec_int (4:000215)" 5, "lds_coalesced (4:000216)" 6, "transposed (4:000217)" 7, "wave_shuffle (4:000218)" 8, "mfma (4:000219)" 9, "alt (4:000220)" 10, "library_fp16 (4:000221)" 11, "dequant_gemm (4:000222)" 12, "dispatch (4:000223)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.10166:28.3357]
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
set xrange [-0.525:0.525]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_v2.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
11.6576 -0.310 -0.1758
11.6595 0.073 -0.16
11.666 -0.164 -0.1043
11.6749 0.220 -0.02789
11.6814 -0.017 0.02789
11.6858 -0.254 0.06547
11.6872 0.129 0.07759
11.6925 -0.108 0.1225
EOD
$median0 << EOD
11.6782 0 11.6782 11.6782 0 0 0
EOD
$dots1 << EOD
12.7976 0.690 -0.1282
12.8096 1.073 -0.03426
12.8118 0.836 -0.01768
12.8139 1.220 -0.001103
12.8142 0.983 0.001103
12.8171 0.746 0.02431
12.8377 1.129 0.1845
12.8387 0.892 0.1923
EOD
$median1 << EOD
12.814 1 12.814 12.814 0 0 0
EOD
$dots2 << EOD
11.6504 1.690 -0.1808
11.6581 2.073 -0.1152
11.6651 1.836 -0.05458
11.669 2.220 -0.02184
11.6741 1.983 0.02184
11.6828 1.746 0.09706
11.6927 2.129 0.182
11.7018 1.892 0.2596
EOD
$median2 << EOD
11.6715 2 11.6715 11.6715 0 0 0
EOD
$dots3 << EOD
12.6636 2.690 -0.1328
12.6656 3.073 -0.1169
12.6732 2.836 -0.05747
12.6757 3.220 -0.03765
12.6852 2.983 0.03765
12.6859 2.746 0.04294
12.6861 3.129 0.04426
12.6951 2.892 0.1156
EOD
$median3 << EOD
12.6805 3 12.6805 12.6805 0 0 0
EOD
$dots4 << EOD
9.50881 3.690 -0.04465
9.50966 4.073 -0.03572
9.51023 3.836 -0.02977
9.51136 4.220 -0.01786
9.51476 3.983 0.01786
9.52467 3.746 0.122
9.52595 4.129 0.1354
9.53586 3.892 0.2396
EOD
$median4 << EOD
9.51306 4 9.51306 9.51306 0 0 0
EOD
$dots5 << EOD
12.1827 4.690 -0.1184
12.189 5.073 -0.06617
12.1928 4.836 -0.03483
12.1947 5.220 -0.01973
12.1995 4.983 0.01973
12.2018 4.746 0.03831
12.204 5.129 0.05688
12.2105 4.892 0.1103
EOD
$median5 << EOD
12.1971 5 12.1971 12.1971 0 0 0
EOD
$dots6 << EOD
8.89076 5.690 -0.3072
8.89317 6.073 -0.2802
8.9028 5.836 -0.1723
8.91696 6.220 -0.01349
8.91936 5.983 0.01349
8.92007 5.746 0.02143
8.92177 6.129 0.04049
8.92743 5.892 0.104
EOD
$median6 << EOD
8.91816 6 8.91816 8.91816 0 0 0
EOD
$dots7 << EOD
8.60588 6.690 -0.04933
8.60658 7.073 -0.04111
8.60658 6.836 -0.04111
8.60729 7.220 -0.03289
8.61296 6.983 0.03289
8.61947 6.746 0.1085
8.62004 7.129 0.1151
8.63037 6.892 0.2352
EOD
$median7 << EOD
8.61012 7 8.61012 8.61012 0 0 0
EOD
$dots8 << EOD
12.4667 7.690 -0.2747
12.4847 8.073 -0.1308
12.4959 7.836 -0.04134
12.5007 8.220 -0.002831
12.5014 7.983 0.002831
12.5017 7.746 0.005101
12.5032 8.129 0.01756
12.5073 7.892 0.05041
EOD
$median8 << EOD
12.501 8 12.501 12.501 0 0 0
EOD
$dots9 << EOD
14.6917 8.690 -0.09292
14.7013 9.073 -0.02744
14.7022 8.836 -0.02166
14.7023 9.220 -0.0207
14.7084 8.983 0.0207
14.7087 8.746 0.02263
14.7196 9.129 0.09677
14.7436 8.892 0.2605
EOD
$median9 << EOD
14.7053 9 14.7053 14.7053 0 0 0
EOD
$dots10 << EOD
26.7237 9.690 -0.2463
26.7767 10.073 -0.04832
26.7868 9.836 -0.01062
26.7876 10.220 -0.007962
26.7918 9.983 0.007962
26.8142 9.746 0.09131
26.8201 10.129 0.1136
26.8274 9.892 0.1407
EOD
$median10 << EOD
26.7897 10 26.7897 26.7897 0 0 0
EOD
$dots11 << EOD
4.33227 10.690 -0.3496
4.33547 11.073 -0.276
4.3424 10.836 -0.1165
4.34667 11.220 -0.0184
4.34827 10.983 0.0184
4.35413 10.746 0.1533
4.36107 11.129 0.3128
4.36907 10.892 0.4968
EOD
$median11 << EOD
4.34747 11 4.34747 4.34747 0 0 0
EOD
$dots12 << EOD
7.20733 11.690 -0.2583
7.21867 12.073 -0.1015
7.22333 11.836 -0.0369
7.22533 12.220 -0.009224
7.22667 11.983 0.009224
7.23467 11.746 0.1199
7.23667 12.129 0.1476
7.25133 11.892 0.3506
EOD
$median12 << EOD
7.226 12 7.226 7.226 0 0 0
EOD
$dots13 << EOD
11.6558 12.690 -0.1092
11.6585 13.073 -0.08616
11.6617 12.836 -0.05825
11.668 13.220 -0.004855
11.6691 12.983 0.004855
11.6763 12.746 0.06674
11.6794 13.129 0.09344
11.6913 12.892 0.1954
EOD
$median13 << EOD
11.6685 13 11.6685 11.6685 0 0 0
EOD
set multiplot title "gptq_mi100: suite_v2 on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000210)" 0, "fdot2 (4:000211)" 1, "fdot2_as_published (4:000212)" 2, "fp32_reduce (4:000213)" 3, "vec_int2 (4:000214)" 4, "vec_int (4:000215)" 5, "lds_coalesced (4:000216)" 6, "transposed (4:000217)" 7, "wave_shuffle (4:000218)" 8, "mfma (4:000219)" 9, "alt (4:000220)" 10, "library_fp16 (4:000221)" 11, "dequant_gemm (4:000222)" 12, "dispatch (4:000223)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.10166:28.3357]
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
set xrange [-0.525:0.525]
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
