# Redraw with: gnuplot distribution-awq_mmq_gfx1151-AMD-EPYC-rounding-group-128.gp
set terminal svg size 1157,738 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-AMD-EPYC-rounding-group-128.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
617.185 -0.310 -3.933
667.726 0.073 3.933
EOD
$median0 << EOD
642.456 0 642.456 642.456 0 0 0
EOD
$dots1 << EOD
609.272 0.690 -3.955
659.449 1.073 3.955
EOD
$median1 << EOD
634.36 1 634.36 634.36 0 0 0
EOD
$dots2 << EOD
713.917 1.690 -0.2764
717.874 2.073 0.2764
EOD
$median2 << EOD
715.895 2 715.895 715.895 0 0 0
EOD
$dots3 << EOD
313.151 2.690 -2.104
326.612 3.073 2.104
EOD
$median3 << EOD
319.881 3 319.881 319.881 0 0 0
EOD
$dots4 << EOD
435.864 3.690 -1.111
445.66 4.073 1.111
EOD
$median4 << EOD
440.762 4 440.762 440.762 0 0 0
EOD
$dots5 << EOD
7.22598 4.690 -0.5179
7.30122 5.073 0.5179
EOD
$median5 << EOD
7.2636 5 7.2636 7.2636 0 0 0
EOD
$dots6 << EOD
318.834 5.690 -3.901
344.722 6.073 3.901
EOD
$median6 << EOD
331.778 6 331.778 331.778 0 0 0
EOD
$dots7 << EOD
675.158 6.690 -6.711
772.29 7.073 6.711
EOD
$median7 << EOD
723.724 7 723.724 723.724 0 0 0
EOD
$dots8 << EOD
688.46 7.690 -14.53
922.482 8.073 14.53
EOD
$median8 << EOD
805.471 8 805.471 805.471 0 0 0
EOD
$dots9 << EOD
845.451 8.690 -4.731
929.419 9.073 4.731
EOD
$median9 << EOD
887.435 9 887.435 887.435 0 0 0
EOD
$dots10 << EOD
735.668 9.690 -6.38
835.934 10.073 6.38
EOD
$median10 << EOD
785.801 10 785.801 785.801 0 0 0
EOD
$dots11 << EOD
675.961 10.690 -5.605
756.239 11.073 5.605
EOD
$median11 << EOD
716.1 11 716.1 716.1 0 0 0
EOD
$dots12 << EOD
342.434 11.690 -0.1815
343.68 12.073 0.1815
EOD
$median12 << EOD
343.057 12 343.057 343.057 0 0 0
EOD
$dots13 << EOD
454.244 12.690 -14.24
605.123 13.073 14.24
EOD
$median13 << EOD
529.683 13 529.683 529.683 0 0 0
EOD
$dots14 << EOD
8.94875 13.690 -6.123
10.1161 14.073 6.123
EOD
$median14 << EOD
9.53243 14 9.53243 9.53243 0 0 0
EOD
$dots15 << EOD
407.095 14.690 -4.659
446.878 15.073 4.659
EOD
$median15 << EOD
426.987 15 426.987 426.987 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3060
set rmargin at screen 0.6387
set ytics ("mmq_rowscale outliers=0 sums=0 (000032)" 0, "mmq_rowscale_turns outliers=0 sums=0 (000033)" 1, "mmq_q8_1 outliers=0 sums=0 (000034)" 2, "mmq_stream outliers=0 sums=0 (000035)" 3, "dequant_fp16 outliers=0 sums=0 (000036)" 4, "library_fp16 outliers=0 sums=0 (000037)" 5, "dispatch outliers=0 sums=0 (000038)" 6, "dispatch_second_copy outliers=0 sums=0 (000039)" 7, "mmq_q8_1 outliers=0 sums=1 (000042)" 8, "mmq_rowscale outliers=10 sums=0 (000048)" 9, "mmq_rowscale_turns outliers=10 sums=0 (000049)" 10, "mmq_q8_1 outliers=10 sums=0 (000050)" 11, "mmq_stream outliers=10 sums=0 (000051)" 12, "dequant_fp16 outliers=10 sums=0 (000052)" 13, "library_fp16 outliers=10 sums=0 (000053)" 14, "dispatch outliers=10 sums=0 (000054)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [6.24622:1075.2]
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
set xrange [-15.3:15.3]
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
set output "distribution-awq_mmq_gfx1151-AMD-EPYC-rounding-group-128.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
617.185 -0.310 -3.933
667.726 0.073 3.933
EOD
$median0 << EOD
642.456 0 642.456 642.456 0 0 0
EOD
$dots1 << EOD
609.272 0.690 -3.955
659.449 1.073 3.955
EOD
$median1 << EOD
634.36 1 634.36 634.36 0 0 0
EOD
$dots2 << EOD
713.917 1.690 -0.2764
717.874 2.073 0.2764
EOD
$median2 << EOD
715.895 2 715.895 715.895 0 0 0
EOD
$dots3 << EOD
313.151 2.690 -2.104
326.612 3.073 2.104
EOD
$median3 << EOD
319.881 3 319.881 319.881 0 0 0
EOD
$dots4 << EOD
435.864 3.690 -1.111
445.66 4.073 1.111
EOD
$median4 << EOD
440.762 4 440.762 440.762 0 0 0
EOD
$dots5 << EOD
7.22598 4.690 -0.5179
7.30122 5.073 0.5179
EOD
$median5 << EOD
7.2636 5 7.2636 7.2636 0 0 0
EOD
$dots6 << EOD
318.834 5.690 -3.901
344.722 6.073 3.901
EOD
$median6 << EOD
331.778 6 331.778 331.778 0 0 0
EOD
$dots7 << EOD
675.158 6.690 -6.711
772.29 7.073 6.711
EOD
$median7 << EOD
723.724 7 723.724 723.724 0 0 0
EOD
$dots8 << EOD
688.46 7.690 -14.53
922.482 8.073 14.53
EOD
$median8 << EOD
805.471 8 805.471 805.471 0 0 0
EOD
$dots9 << EOD
845.451 8.690 -4.731
929.419 9.073 4.731
EOD
$median9 << EOD
887.435 9 887.435 887.435 0 0 0
EOD
$dots10 << EOD
735.668 9.690 -6.38
835.934 10.073 6.38
EOD
$median10 << EOD
785.801 10 785.801 785.801 0 0 0
EOD
$dots11 << EOD
675.961 10.690 -5.605
756.239 11.073 5.605
EOD
$median11 << EOD
716.1 11 716.1 716.1 0 0 0
EOD
$dots12 << EOD
342.434 11.690 -0.1815
343.68 12.073 0.1815
EOD
$median12 << EOD
343.057 12 343.057 343.057 0 0 0
EOD
$dots13 << EOD
454.244 12.690 -14.24
605.123 13.073 14.24
EOD
$median13 << EOD
529.683 13 529.683 529.683 0 0 0
EOD
$dots14 << EOD
8.94875 13.690 -6.123
10.1161 14.073 6.123
EOD
$median14 << EOD
9.53243 14 9.53243 9.53243 0 0 0
EOD
$dots15 << EOD
407.095 14.690 -4.659
446.878 15.073 4.659
EOD
$median15 << EOD
426.987 15 426.987 426.987 0 0 0
EOD
set multiplot title "awq_mmq_gfx1151: rounding, group=128 on AMD EPYC"
set yrange [15.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0745
set tmargin at screen 0.9322
set lmargin at screen 0.3060
set rmargin at screen 0.6387
set ytics ("mmq_rowscale outliers=0 sums=0 (000032)" 0, "mmq_rowscale_turns outliers=0 sums=0 (000033)" 1, "mmq_q8_1 outliers=0 sums=0 (000034)" 2, "mmq_stream outliers=0 sums=0 (000035)" 3, "dequant_fp16 outliers=0 sums=0 (000036)" 4, "library_fp16 outliers=0 sums=0 (000037)" 5, "dispatch outliers=0 sums=0 (000038)" 6, "dispatch_second_copy outliers=0 sums=0 (000039)" 7, "mmq_q8_1 outliers=0 sums=1 (000042)" 8, "mmq_rowscale outliers=10 sums=0 (000048)" 9, "mmq_rowscale_turns outliers=10 sums=0 (000049)" 10, "mmq_q8_1 outliers=10 sums=0 (000050)" 11, "mmq_stream outliers=10 sums=0 (000051)" 12, "dequant_fp16 outliers=10 sums=0 (000052)" 13, "library_fp16 outliers=10 sums=0 (000053)" 14, "dispatch outliers=10 sums=0 (000054)" 15)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [6.24622:1075.2]
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
set xrange [-15.3:15.3]
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
