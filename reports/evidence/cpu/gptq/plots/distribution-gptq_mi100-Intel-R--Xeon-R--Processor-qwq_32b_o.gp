# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_o.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_o.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
292.437 -0.310 -0.4518
295.092 0.073 0.4518
EOD
$median0 << EOD
293.765 0 293.765 293.765 0 0 0
EOD
$dots1 << EOD
185.438 0.690 -6.641
211.821 1.073 6.641
EOD
$median1 << EOD
198.63 1 198.63 198.63 0 0 0
EOD
$dots2 << EOD
182.929 1.690 -0.2305
183.774 2.073 0.2305
EOD
$median2 << EOD
183.351 2 183.351 183.351 0 0 0
EOD
$dots3 << EOD
825.083 2.690 -7.071
950.636 3.073 7.071
EOD
$median3 << EOD
887.859 3 887.859 887.859 0 0 0
EOD
$dots4 << EOD
924.759 3.690 -1.923
961.018 4.073 1.923
EOD
$median4 << EOD
942.888 4 942.888 942.888 0 0 0
EOD
$dots5 << EOD
742.843 4.690 -12.35
952.214 5.073 12.35
EOD
$median5 << EOD
847.528 5 847.528 847.528 0 0 0
EOD
$dots6 << EOD
745.658 5.690 -5.992
840.722 6.073 5.992
EOD
$median6 << EOD
793.19 6 793.19 793.19 0 0 0
EOD
$dots7 << EOD
806.007 6.690 -4.75
886.397 7.073 4.75
EOD
$median7 << EOD
846.202 7 846.202 846.202 0 0 0
EOD
$dots8 << EOD
1610.33 7.690 -3.189
1716.41 8.073 3.189
EOD
$median8 << EOD
1663.37 8 1663.37 1663.37 0 0 0
EOD
$dots9 << EOD
2844.68 8.690 -6.07
3212.36 9.073 6.07
EOD
$median9 << EOD
3028.52 9 3028.52 3028.52 0 0 0
EOD
$dots10 << EOD
195.529 9.690 -9.978
238.871 10.073 9.978
EOD
$median10 << EOD
217.2 10 217.2 217.2 0 0 0
EOD
$dots11 << EOD
706.955 10.690 -11.26
886.418 11.073 11.26
EOD
$median11 << EOD
796.687 11 796.687 796.687 0 0 0
EOD
$dots12 << EOD
863.391 11.690 -11.8
1094.33 12.073 11.8
EOD
$median12 << EOD
978.861 12 978.861 978.861 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_o on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000015)" 0, "fdot2 (3:000016)" 1, "fp32_reduce (3:000017)" 2, "fdot2_as_published (6:000030)" 3, "vec_int2 (6:000031)" 4, "vec_int (6:000032)" 5, "lds_coalesced (6:000033)" 6, "transposed (6:000034)" 7, "wave_shuffle (6:000035)" 8, "alt (6:000036)" 9, "library_fp16 (6:000037)" 10, "dequant_gemm (6:000038)" 11, "dispatch (6:000039)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [167.859:3500.75]
set xtics (200, 500, 1000, 2000)
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
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-13:13]
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
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,624 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwq_32b_o.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
292.437 -0.310 -0.4518
295.092 0.073 0.4518
EOD
$median0 << EOD
293.765 0 293.765 293.765 0 0 0
EOD
$dots1 << EOD
185.438 0.690 -6.641
211.821 1.073 6.641
EOD
$median1 << EOD
198.63 1 198.63 198.63 0 0 0
EOD
$dots2 << EOD
182.929 1.690 -0.2305
183.774 2.073 0.2305
EOD
$median2 << EOD
183.351 2 183.351 183.351 0 0 0
EOD
$dots3 << EOD
825.083 2.690 -7.071
950.636 3.073 7.071
EOD
$median3 << EOD
887.859 3 887.859 887.859 0 0 0
EOD
$dots4 << EOD
924.759 3.690 -1.923
961.018 4.073 1.923
EOD
$median4 << EOD
942.888 4 942.888 942.888 0 0 0
EOD
$dots5 << EOD
742.843 4.690 -12.35
952.214 5.073 12.35
EOD
$median5 << EOD
847.528 5 847.528 847.528 0 0 0
EOD
$dots6 << EOD
745.658 5.690 -5.992
840.722 6.073 5.992
EOD
$median6 << EOD
793.19 6 793.19 793.19 0 0 0
EOD
$dots7 << EOD
806.007 6.690 -4.75
886.397 7.073 4.75
EOD
$median7 << EOD
846.202 7 846.202 846.202 0 0 0
EOD
$dots8 << EOD
1610.33 7.690 -3.189
1716.41 8.073 3.189
EOD
$median8 << EOD
1663.37 8 1663.37 1663.37 0 0 0
EOD
$dots9 << EOD
2844.68 8.690 -6.07
3212.36 9.073 6.07
EOD
$median9 << EOD
3028.52 9 3028.52 3028.52 0 0 0
EOD
$dots10 << EOD
195.529 9.690 -9.978
238.871 10.073 9.978
EOD
$median10 << EOD
217.2 10 217.2 217.2 0 0 0
EOD
$dots11 << EOD
706.955 10.690 -11.26
886.418 11.073 11.26
EOD
$median11 << EOD
796.687 11 796.687 796.687 0 0 0
EOD
$dots12 << EOD
863.391 11.690 -11.8
1094.33 12.073 11.8
EOD
$median12 << EOD
978.861 12 978.861 978.861 0 0 0
EOD
set multiplot title "gptq_mi100: qwq_32b_o on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (3:000015)" 0, "fdot2 (3:000016)" 1, "fp32_reduce (3:000017)" 2, "fdot2_as_published (6:000030)" 3, "vec_int2 (6:000031)" 4, "vec_int (6:000032)" 5, "lds_coalesced (6:000033)" 6, "transposed (6:000034)" 7, "wave_shuffle (6:000035)" 8, "alt (6:000036)" 9, "library_fp16 (6:000037)" 10, "dequant_gemm (6:000038)" 11, "dispatch (6:000039)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [167.859:3500.75]
set xtics (200, 500, 1000, 2000)
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
     $dots12 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-13:13]
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
     $dots12 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median12 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
