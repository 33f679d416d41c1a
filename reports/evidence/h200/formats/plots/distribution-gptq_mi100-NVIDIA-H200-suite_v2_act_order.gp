# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_v2_act_order.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_v2_act_order.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.6842 -0.310 -0.1623
13.6901 0.073 -0.1193
13.6957 -0.164 -0.07834
13.7046 0.220 -0.01382
13.7084 -0.017 0.01382
13.7105 -0.254 0.02918
13.7131 0.129 0.04864
13.7304 -0.108 0.1746
EOD
$median0 << EOD
13.7065 0 13.7065 13.7065 0 0 0
EOD
$dots1 << EOD
14.3562 0.690 -0.08791
14.3663 1.073 -0.01758
14.3683 0.836 -0.003904
14.3684 1.220 -0.002929
14.3693 0.983 0.002929
14.3743 0.746 0.03809
14.3746 1.129 0.04004
14.3829 0.892 0.09768
EOD
$median1 << EOD
14.3688 1 14.3688 14.3688 0 0 0
EOD
$dots2 << EOD
13.8536 1.690 -0.09919
13.8588 2.073 -0.06174
13.8648 1.836 -0.01822
13.8674 2.220 0
13.8674 1.983 0
13.8724 1.746 0.03643
13.8769 2.129 0.06882
13.8844 1.892 0.1225
EOD
$median2 << EOD
13.8674 2 13.8674 13.8674 0 0 0
EOD
$dots3 << EOD
13.0683 2.690 -0.1656
13.0801 3.073 -0.07527
13.0825 2.836 -0.0572
13.0872 3.220 -0.02108
13.0927 2.983 0.02108
13.0943 2.746 0.03312
13.0951 3.129 0.03914
13.1058 2.892 0.121
EOD
$median3 << EOD
13.09 3 13.09 13.09 0 0 0
EOD
$dots4 << EOD
13.9239 3.690 -0.09617
13.929 4.073 -0.05992
13.9345 3.836 -0.02064
13.9373 4.220 -0.0005027
13.9374 3.983 0.0005027
13.9401 3.746 0.01963
13.9419 4.129 0.03273
13.9465 3.892 0.06596
EOD
$median4 << EOD
13.9373 4 13.9373 13.9373 0 0 0
EOD
$dots5 << EOD
12.2842 4.690 -0.1694
12.2904 5.073 -0.1192
12.2967 4.836 -0.06787
12.3039 5.220 -0.009696
12.3062 4.983 0.009696
12.3079 4.746 0.02338
12.3095 5.129 0.03593
12.3133 4.892 0.06673
EOD
$median5 << EOD
12.3051 5 12.3051 12.3051 0 0 0
EOD
$dots6 << EOD
11.6676 5.690 -0.08293
11.6716 6.073 -0.04928
11.6745 5.836 -0.02403
11.6768 6.220 -0.004809
11.6779 5.983 0.004809
11.686 5.746 0.07452
11.7055 6.129 0.2416
11.7075 5.892 0.2584
EOD
$median6 << EOD
11.6773 6 11.6773 11.6773 0 0 0
EOD
$dots7 << EOD
10.0122 6.690 -0.04414
10.0139 7.073 -0.02732
10.0156 6.836 -0.01051
10.0164 7.220 -0.002098
10.0168 6.983 0.002098
10.0267 6.746 0.1002
10.0328 7.129 0.1618
10.0385 6.892 0.2179
EOD
$median7 << EOD
10.0166 7 10.0166 10.0166 0 0 0
EOD
$dots8 << EOD
13.2561 7.690 -0.1232
13.2654 8.073 -0.0534
13.2712 7.836 -0.01005
13.2717 8.220 -0.005814
13.2733 7.983 0.005814
13.2769 7.746 0.03331
13.2881 8.129 0.1179
13.3439 7.892 0.5377
EOD
$median8 << EOD
13.2725 8 13.2725 13.2725 0 0 0
EOD
$dots9 << EOD
19.7621 8.690 -0.2882
19.7864 9.073 -0.1657
19.7987 8.836 -0.1034
19.8164 9.220 -0.01416
19.822 8.983 0.01416
19.8223 8.746 0.01558
19.8313 9.129 0.0609
19.8476 8.892 0.143
EOD
$median9 << EOD
19.8192 9 19.8192 19.8192 0 0 0
EOD
$dots10 << EOD
24.4256 9.690 -0.06488
24.427 10.073 -0.05909
24.4312 9.836 -0.04229
24.4354 10.220 -0.02491
24.4476 9.983 0.02491
24.4548 9.746 0.05445
24.466 10.129 0.1002
24.5145 9.892 0.2989
EOD
$median10 << EOD
24.4415 10 24.4415 24.4415 0 0 0
EOD
$dots11 << EOD
4.30667 10.690 -0.4991
4.31733 11.073 -0.2526
4.3184 10.836 -0.228
4.328 11.220 -0.006163
4.32853 10.983 0.006163
4.3328 10.746 0.1047
4.336 11.129 0.1787
4.3664 10.892 0.881
EOD
$median11 << EOD
4.32827 11 4.32827 4.32827 0 0 0
EOD
$dots12 << EOD
7.54 11.690 -1.037
7.59133 12.073 -0.3631
7.60267 11.836 -0.2144
7.61667 12.220 -0.03063
7.62133 11.983 0.03063
7.62133 11.746 0.03063
7.628 12.129 0.1181
7.66467 11.892 0.5994
EOD
$median12 << EOD
7.619 12 7.619 7.619 0 0 0
EOD
$dots13 << EOD
13.7582 12.690 -0.2072
13.7624 13.073 -0.1766
13.7759 12.836 -0.07889
13.7819 13.220 -0.03512
13.7916 12.983 0.03512
13.7921 12.746 0.03919
13.7948 13.129 0.05854
13.798 12.892 0.08195
EOD
$median13 << EOD
13.7867 13 13.7867 13.7867 0 0 0
EOD
set multiplot title "gptq_mi100: suite_v2_act_order on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000238)" 0, "fdot2 (4:000239)" 1, "fdot2_as_published (4:000240)" 2, "fp32_reduce (4:000241)" 3, "vec_int2 (4:000242)" 4, "vec_int (4:000243)" 5, "lds_coalesced (4:000244)" 6, "transposed (4:000245)" 7, "wave_shuffle (4:000246)" 8, "mfma (4:000247)" 9, "alt (4:000248)" 10, "library_fp16 (4:000249)" 11, "dequant_gemm (4:000250)" 12, "dispatch (4:000251)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.08774:25.8275]
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
set xrange [-1.09:1.09]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_v2_act_order.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
13.6842 -0.310 -0.1623
13.6901 0.073 -0.1193
13.6957 -0.164 -0.07834
13.7046 0.220 -0.01382
13.7084 -0.017 0.01382
13.7105 -0.254 0.02918
13.7131 0.129 0.04864
13.7304 -0.108 0.1746
EOD
$median0 << EOD
13.7065 0 13.7065 13.7065 0 0 0
EOD
$dots1 << EOD
14.3562 0.690 -0.08791
14.3663 1.073 -0.01758
14.3683 0.836 -0.003904
14.3684 1.220 -0.002929
14.3693 0.983 0.002929
14.3743 0.746 0.03809
14.3746 1.129 0.04004
14.3829 0.892 0.09768
EOD
$median1 << EOD
14.3688 1 14.3688 14.3688 0 0 0
EOD
$dots2 << EOD
13.8536 1.690 -0.09919
13.8588 2.073 -0.06174
13.8648 1.836 -0.01822
13.8674 2.220 0
13.8674 1.983 0
13.8724 1.746 0.03643
13.8769 2.129 0.06882
13.8844 1.892 0.1225
EOD
$median2 << EOD
13.8674 2 13.8674 13.8674 0 0 0
EOD
$dots3 << EOD
13.0683 2.690 -0.1656
13.0801 3.073 -0.07527
13.0825 2.836 -0.0572
13.0872 3.220 -0.02108
13.0927 2.983 0.02108
13.0943 2.746 0.03312
13.0951 3.129 0.03914
13.1058 2.892 0.121
EOD
$median3 << EOD
13.09 3 13.09 13.09 0 0 0
EOD
$dots4 << EOD
13.9239 3.690 -0.09617
13.929 4.073 -0.05992
13.9345 3.836 -0.02064
13.9373 4.220 -0.0005027
13.9374 3.983 0.0005027
13.9401 3.746 0.01963
13.9419 4.129 0.03273
13.9465 3.892 0.06596
EOD
$median4 << EOD
13.9373 4 13.9373 13.9373 0 0 0
EOD
$dots5 << EOD
12.2842 4.690 -0.1694
12.2904 5.073 -0.1192
12.2967 4.836 -0.06787
12.3039 5.220 -0.009696
12.3062 4.983 0.009696
12.3079 4.746 0.02338
12.3095 5.129 0.03593
12.3133 4.892 0.06673
EOD
$median5 << EOD
12.3051 5 12.3051 12.3051 0 0 0
EOD
$dots6 << EOD
11.6676 5.690 -0.08293
11.6716 6.073 -0.04928
11.6745 5.836 -0.02403
11.6768 6.220 -0.004809
11.6779 5.983 0.004809
11.686 5.746 0.07452
11.7055 6.129 0.2416
11.7075 5.892 0.2584
EOD
$median6 << EOD
11.6773 6 11.6773 11.6773 0 0 0
EOD
$dots7 << EOD
10.0122 6.690 -0.04414
10.0139 7.073 -0.02732
10.0156 6.836 -0.01051
10.0164 7.220 -0.002098
10.0168 6.983 0.002098
10.0267 6.746 0.1002
10.0328 7.129 0.1618
10.0385 6.892 0.2179
EOD
$median7 << EOD
10.0166 7 10.0166 10.0166 0 0 0
EOD
$dots8 << EOD
13.2561 7.690 -0.1232
13.2654 8.073 -0.0534
13.2712 7.836 -0.01005
13.2717 8.220 -0.005814
13.2733 7.983 0.005814
13.2769 7.746 0.03331
13.2881 8.129 0.1179
13.3439 7.892 0.5377
EOD
$median8 << EOD
13.2725 8 13.2725 13.2725 0 0 0
EOD
$dots9 << EOD
19.7621 8.690 -0.2882
19.7864 9.073 -0.1657
19.7987 8.836 -0.1034
19.8164 9.220 -0.01416
19.822 8.983 0.01416
19.8223 8.746 0.01558
19.8313 9.129 0.0609
19.8476 8.892 0.143
EOD
$median9 << EOD
19.8192 9 19.8192 19.8192 0 0 0
EOD
$dots10 << EOD
24.4256 9.690 -0.06488
24.427 10.073 -0.05909
24.4312 9.836 -0.04229
24.4354 10.220 -0.02491
24.4476 9.983 0.02491
24.4548 9.746 0.05445
24.466 10.129 0.1002
24.5145 9.892 0.2989
EOD
$median10 << EOD
24.4415 10 24.4415 24.4415 0 0 0
EOD
$dots11 << EOD
4.30667 10.690 -0.4991
4.31733 11.073 -0.2526
4.3184 10.836 -0.228
4.328 11.220 -0.006163
4.32853 10.983 0.006163
4.3328 10.746 0.1047
4.336 11.129 0.1787
4.3664 10.892 0.881
EOD
$median11 << EOD
4.32827 11 4.32827 4.32827 0 0 0
EOD
$dots12 << EOD
7.54 11.690 -1.037
7.59133 12.073 -0.3631
7.60267 11.836 -0.2144
7.61667 12.220 -0.03063
7.62133 11.983 0.03063
7.62133 11.746 0.03063
7.628 12.129 0.1181
7.66467 11.892 0.5994
EOD
$median12 << EOD
7.619 12 7.619 7.619 0 0 0
EOD
$dots13 << EOD
13.7582 12.690 -0.2072
13.7624 13.073 -0.1766
13.7759 12.836 -0.07889
13.7819 13.220 -0.03512
13.7916 12.983 0.03512
13.7921 12.746 0.03919
13.7948 13.129 0.05854
13.798 12.892 0.08195
EOD
$median13 << EOD
13.7867 13 13.7867 13.7867 0 0 0
EOD
set multiplot title "gptq_mi100: suite_v2_act_order on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000238)" 0, "fdot2 (4:000239)" 1, "fdot2_as_published (4:000240)" 2, "fp32_reduce (4:000241)" 3, "vec_int2 (4:000242)" 4, "vec_int (4:000243)" 5, "lds_coalesced (4:000244)" 6, "transposed (4:000245)" 7, "wave_shuffle (4:000246)" 8, "mfma (4:000247)" 9, "alt (4:000248)" 10, "library_fp16 (4:000249)" 11, "dequant_gemm (4:000250)" 12, "dispatch (4:000251)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [4.08774:25.8275]
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
set xrange [-1.09:1.09]
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
