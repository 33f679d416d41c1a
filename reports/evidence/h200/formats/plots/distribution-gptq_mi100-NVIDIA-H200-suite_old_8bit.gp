# Redraw with: gnuplot distribution-gptq_mi100-NVIDIA-H200-suite_old_8bit.gp
set terminal svg size 1100,662 font "sans,12" background "white"
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old_8bit.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
26.8028 -0.310 -0.04577
26.8273 0.073 0.04577
EOD
$median0 << EOD
26.815 0 26.815 26.815 0 0 0
EOD
$dots1 << EOD
26.7881 0.690 -0.04406
26.8117 1.073 0.04406
EOD
$median1 << EOD
26.7999 1 26.7999 26.7999 0 0 0
EOD
$dots2 << EOD
26.8197 1.690 -0.08668
26.8663 2.073 0.08668
EOD
$median2 << EOD
26.843 2 26.843 26.843 0 0 0
EOD
$dots3 << EOD
25.8433 2.690 -0.02987
25.8587 3.073 0.02987
EOD
$median3 << EOD
25.851 3 25.851 25.851 0 0 0
EOD
$dots4 << EOD
26.6341 3.690 -0.1346
26.7059 4.073 0.1346
EOD
$median4 << EOD
26.67 4 26.67 26.67 0 0 0
EOD
$dots5 << EOD
28.747 4.690 -0.04162
28.7709 5.073 0.04162
EOD
$median5 << EOD
28.759 5 28.759 28.759 0 0 0
EOD
$dots6 << EOD
25.4503 5.690 -0.05596
25.4788 6.073 0.05596
EOD
$median6 << EOD
25.4646 6 25.4646 25.4646 0 0 0
EOD
$dots7 << EOD
23.6561 6.690 -0.04842
23.679 7.073 0.04842
EOD
$median7 << EOD
23.6676 7 23.6676 23.6676 0 0 0
EOD
$dots8 << EOD
27.1988 7.690 -0.1624
27.2873 8.073 0.1624
EOD
$median8 << EOD
27.2431 8 27.2431 27.2431 0 0 0
EOD
$dots9 << EOD
18.6534 8.690 -0.01222
18.658 9.073 0.01222
EOD
$median9 << EOD
18.6557 9 18.6557 18.6557 0 0 0
EOD
$dots10 << EOD
41.99 9.690 -0.05905
42.0396 10.073 0.05905
EOD
$median10 << EOD
42.0148 10 42.0148 42.0148 0 0 0
EOD
$dots11 << EOD
3.05025 10.690 -0.03719
3.05252 11.073 0.03719
EOD
$median11 << EOD
3.05139 11 3.05139 3.05139 0 0 0
EOD
$dots12 << EOD
5.17702 11.690 -0.2204
5.19989 12.073 0.2204
EOD
$median12 << EOD
5.18846 12 5.18846 5.18846 0 0 0
EOD
$dots13 << EOD
26.7444 12.690 -0.05302
26.7728 13.073 0.05302
EOD
$median13 << EOD
26.7586 13 26.7586 26.7586 0 0 0
EOD
set multiplot title "gptq_mi100: suite_old_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000028)" 0, "fdot2 (4:000029)" 1, "fdot2_as_published (4:000030)" 2, "fp32_reduce (4:000031)" 3, "vec_int2 (4:000032)" 4, "vec_int (4:000033)" 5, "lds_coalesced (4:000034)" 6, "transposed (4:000035)" 7, "wave_shuffle (4:000036)" 8, "mfma (4:000037)" 9, "alt (4:000038)" 10, "library_fp16 (4:000039)" 11, "dequant_gemm (4:000040)" 12, "dispatch (4:000041)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.8194:45.4819]
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
set output "distribution-gptq_mi100-NVIDIA-H200-suite_old_8bit.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
26.8028 -0.310 -0.04577
26.8273 0.073 0.04577
EOD
$median0 << EOD
26.815 0 26.815 26.815 0 0 0
EOD
$dots1 << EOD
26.7881 0.690 -0.04406
26.8117 1.073 0.04406
EOD
$median1 << EOD
26.7999 1 26.7999 26.7999 0 0 0
EOD
$dots2 << EOD
26.8197 1.690 -0.08668
26.8663 2.073 0.08668
EOD
$median2 << EOD
26.843 2 26.843 26.843 0 0 0
EOD
$dots3 << EOD
25.8433 2.690 -0.02987
25.8587 3.073 0.02987
EOD
$median3 << EOD
25.851 3 25.851 25.851 0 0 0
EOD
$dots4 << EOD
26.6341 3.690 -0.1346
26.7059 4.073 0.1346
EOD
$median4 << EOD
26.67 4 26.67 26.67 0 0 0
EOD
$dots5 << EOD
28.747 4.690 -0.04162
28.7709 5.073 0.04162
EOD
$median5 << EOD
28.759 5 28.759 28.759 0 0 0
EOD
$dots6 << EOD
25.4503 5.690 -0.05596
25.4788 6.073 0.05596
EOD
$median6 << EOD
25.4646 6 25.4646 25.4646 0 0 0
EOD
$dots7 << EOD
23.6561 6.690 -0.04842
23.679 7.073 0.04842
EOD
$median7 << EOD
23.6676 7 23.6676 23.6676 0 0 0
EOD
$dots8 << EOD
27.1988 7.690 -0.1624
27.2873 8.073 0.1624
EOD
$median8 << EOD
27.2431 8 27.2431 27.2431 0 0 0
EOD
$dots9 << EOD
18.6534 8.690 -0.01222
18.658 9.073 0.01222
EOD
$median9 << EOD
18.6557 9 18.6557 18.6557 0 0 0
EOD
$dots10 << EOD
41.99 9.690 -0.05905
42.0396 10.073 0.05905
EOD
$median10 << EOD
42.0148 10 42.0148 42.0148 0 0 0
EOD
$dots11 << EOD
3.05025 10.690 -0.03719
3.05252 11.073 0.03719
EOD
$median11 << EOD
3.05139 11 3.05139 3.05139 0 0 0
EOD
$dots12 << EOD
5.17702 11.690 -0.2204
5.19989 12.073 0.2204
EOD
$median12 << EOD
5.18846 12 5.18846 5.18846 0 0 0
EOD
$dots13 << EOD
26.7444 12.690 -0.05302
26.7728 13.073 0.05302
EOD
$median13 << EOD
26.7586 13 26.7586 26.7586 0 0 0
EOD
set multiplot title "gptq_mi100: suite_old_8bit on NVIDIA H200"
set yrange [13.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0831
set tmargin at screen 0.9245
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (4:000028)" 0, "fdot2 (4:000029)" 1, "fdot2_as_published (4:000030)" 2, "fp32_reduce (4:000031)" 3, "vec_int2 (4:000032)" 4, "vec_int (4:000033)" 5, "lds_coalesced (4:000034)" 6, "transposed (4:000035)" 7, "wave_shuffle (4:000036)" 8, "mfma (4:000037)" 9, "alt (4:000038)" 10, "library_fp16 (4:000039)" 11, "dequant_gemm (4:000040)" 12, "dispatch (4:000041)" 13)
set xlabel "time of one launch (us)"
set logscale x
set xrange [2.8194:45.4819]
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
