# Redraw with: gnuplot distribution-awq_mmq_gfx1151-AMD-EPYC-rounding-group-32.gp
set terminal svg size 1157,738 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-AMD-EPYC-rounding-group-32.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
636.28 -0.310 -2.569
669.829 0.073 2.569
EOD
$median0 << EOD
653.055 0 653.055 653.055 0 0 0
EOD
$dots1 << EOD
622.473 0.690 -2.228
650.839 1.073 2.228
EOD
$median1 << EOD
636.656 1 636.656 636.656 0 0 0
EOD
$dots2 << EOD
679.148 1.690 -7.143
783.631 2.073 7.143
EOD
$median2 << EOD
731.39 2 731.39 731.39 0 0 0
EOD
$dots3 << EOD
335.411 2.690 -1.791
347.642 3.073 1.791
EOD
$median3 << EOD
341.527 3 341.527 341.527 0 0 0
EOD
$dots4 << EOD
423 3.690 -25.7
715.679 4.073 25.7
EOD
$median4 << EOD
569.34 4 569.34 569.34 0 0 0
EOD
$dots5 << EOD
7.52295 4.690 -29.34
13.7706 5.073 29.34
EOD
$median5 << EOD
10.6468 5 10.6468 10.6468 0 0 0
EOD
$dots6 << EOD
363.214 5.690 -2.769
383.899 6.073 2.769
EOD
$median6 << EOD
373.556 6 373.556 373.556 0 0 0
EOD
$dots7 << EOD
628.12 6.690 -20.77
957.443 7.073 20.77
EOD
$median7 << EOD
792.781 7 792.781 792.781 0 0 0
EOD
$dots8 << EOD
704.988 7.690 -3.221
751.915 8.073 3.221
EOD
$median8 << EOD
728.451 8 728.451 728.451 0 0 0
EOD
$dots9 << EOD
657.991 8.690 -6.146
744.163 9.073 6.146
EOD
$median9 << EOD
701.077 9 701.077 701.077 0 0 0
EOD
$dots10 << EOD
683.217 9.690 -8.386
808.293 10.073 8.386
EOD
$median10 << EOD
745.755 10 745.755 745.755 0 0 0
EOD
$dots11 << EOD
756.086 10.690 -5.789
849.009 11.073 5.789
EOD
$median11 << EOD
802.547 11 802.547 802.547 0 0 0
EOD
$dots12 << EOD
369.994 11.690 -18.47
537.671 12.073 18.47
EOD
$median12 << EOD
453.832 12 453.832 453.832 0 0 0
EOD
$dots13 << EOD
553.247 12.690 -8.771
659.624 13.073 8.771
EOD
$median13 << EOD
606.435 13 606.435 606.435 0 0 0
EOD
$dots14 << EOD
7.51199 13.690 -21.2
11.5534 14.073 21.2
EOD
$median14 << EOD
9.53267 14 9.53267 9.53267 0 0 0
EOD
$dots15 << EOD
359.184 14.690 -6.543
409.474 15.073 6.543
EOD
$median15 << EOD
384.329 15 384.329 384.329 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3060
set rmargin at screen 0.6387
set ytics ("mmq_rowscale outliers=0 sums=0 (000000)" 0, "mmq_rowscale_turns outliers=0 sums=0 (000001)" 1, "mmq_q8_1 outliers=0 sums=0 (000002)" 2, "mmq_stream outliers=0 sums=0 (000003)" 3, "dequant_fp16 outliers=0 sums=0 (000004)" 4, "library_fp16 outliers=0 sums=0 (000005)" 5, "dispatch outliers=0 sums=0 (000006)" 6, "dispatch_second_copy outliers=0 sums=0 (000007)" 7, "mmq_q8_1 outliers=0 sums=1 (000010)" 8, "mmq_rowscale outliers=10 sums=0 (000016)" 9, "mmq_rowscale_turns outliers=10 sums=0 (000017)" 10, "mmq_q8_1 outliers=10 sums=0 (000018)" 11, "mmq_stream outliers=10 sums=0 (000019)" 12, "dequant_fp16 outliers=10 sums=0 (000020)" 13, "library_fp16 outliers=10 sums=0 (000021)" 14, "dispatch outliers=10 sums=0 (000022)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [6.49522:1107.32]
set xtics (10, 20, 50, 100, 200, 500, 1000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-30.8:30.8]
unset ytics
set lmargin at screen 0.6672
set rmargin at screen 0.9810
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1157,738 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-AMD-EPYC-rounding-group-32.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
636.28 -0.310 -2.569
669.829 0.073 2.569
EOD
$median0 << EOD
653.055 0 653.055 653.055 0 0 0
EOD
$dots1 << EOD
622.473 0.690 -2.228
650.839 1.073 2.228
EOD
$median1 << EOD
636.656 1 636.656 636.656 0 0 0
EOD
$dots2 << EOD
679.148 1.690 -7.143
783.631 2.073 7.143
EOD
$median2 << EOD
731.39 2 731.39 731.39 0 0 0
EOD
$dots3 << EOD
335.411 2.690 -1.791
347.642 3.073 1.791
EOD
$median3 << EOD
341.527 3 341.527 341.527 0 0 0
EOD
$dots4 << EOD
423 3.690 -25.7
715.679 4.073 25.7
EOD
$median4 << EOD
569.34 4 569.34 569.34 0 0 0
EOD
$dots5 << EOD
7.52295 4.690 -29.34
13.7706 5.073 29.34
EOD
$median5 << EOD
10.6468 5 10.6468 10.6468 0 0 0
EOD
$dots6 << EOD
363.214 5.690 -2.769
383.899 6.073 2.769
EOD
$median6 << EOD
373.556 6 373.556 373.556 0 0 0
EOD
$dots7 << EOD
628.12 6.690 -20.77
957.443 7.073 20.77
EOD
$median7 << EOD
792.781 7 792.781 792.781 0 0 0
EOD
$dots8 << EOD
704.988 7.690 -3.221
751.915 8.073 3.221
EOD
$median8 << EOD
728.451 8 728.451 728.451 0 0 0
EOD
$dots9 << EOD
657.991 8.690 -6.146
744.163 9.073 6.146
EOD
$median9 << EOD
701.077 9 701.077 701.077 0 0 0
EOD
$dots10 << EOD
683.217 9.690 -8.386
808.293 10.073 8.386
EOD
$median10 << EOD
745.755 10 745.755 745.755 0 0 0
EOD
$dots11 << EOD
756.086 10.690 -5.789
849.009 11.073 5.789
EOD
$median11 << EOD
802.547 11 802.547 802.547 0 0 0
EOD
$dots12 << EOD
369.994 11.690 -18.47
537.671 12.073 18.47
EOD
$median12 << EOD
453.832 12 453.832 453.832 0 0 0
EOD
$dots13 << EOD
553.247 12.690 -8.771
659.624 13.073 8.771
EOD
$median13 << EOD
606.435 13 606.435 606.435 0 0 0
EOD
$dots14 << EOD
7.51199 13.690 -21.2
11.5534 14.073 21.2
EOD
$median14 << EOD
9.53267 14 9.53267 9.53267 0 0 0
EOD
$dots15 << EOD
359.184 14.690 -6.543
409.474 15.073 6.543
EOD
$median15 << EOD
384.329 15 384.329 384.329 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=32 on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3060
set rmargin at screen 0.6387
set ytics ("mmq_rowscale outliers=0 sums=0 (000000)" 0, "mmq_rowscale_turns outliers=0 sums=0 (000001)" 1, "mmq_q8_1 outliers=0 sums=0 (000002)" 2, "mmq_stream outliers=0 sums=0 (000003)" 3, "dequant_fp16 outliers=0 sums=0 (000004)" 4, "library_fp16 outliers=0 sums=0 (000005)" 5, "dispatch outliers=0 sums=0 (000006)" 6, "dispatch_second_copy outliers=0 sums=0 (000007)" 7, "mmq_q8_1 outliers=0 sums=1 (000010)" 8, "mmq_rowscale outliers=10 sums=0 (000016)" 9, "mmq_rowscale_turns outliers=10 sums=0 (000017)" 10, "mmq_q8_1 outliers=10 sums=0 (000018)" 11, "mmq_stream outliers=10 sums=0 (000019)" 12, "dequant_fp16 outliers=10 sums=0 (000020)" 13, "library_fp16 outliers=10 sums=0 (000021)" 14, "dispatch outliers=10 sums=0 (000022)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [6.49522:1107.32]
set xtics (10, 20, 50, 100, 200, 500, 1000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 1:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median14 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median15 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-30.8:30.8]
unset ytics
set lmargin at screen 0.6672
set rmargin at screen 0.9810
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots7 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median7 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots8 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median8 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots9 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median9 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots10 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median10 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots11 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median11 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots12 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots13 using 3:2 with points pt 6 ps 0.7 lc rgb "#cc79a7" notitle, $median13 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots14 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median14 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots15 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median15 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
