# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_qkv-M-18.gp
set terminal svg size 1100,358 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_qkv-M-18.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4279.8 -0.310 -0.4079
4314.86 0.073 0.4079
EOD
$median0 << EOD
4297.33 0 4297.33 4297.33 0 0 0
EOD
$dots1 << EOD
2059.7 0.690 -1.522
2123.37 1.073 1.522
EOD
$median1 << EOD
2091.53 1 2091.53 2091.53 0 0 0
EOD
$dots2 << EOD
1902.73 1.690 -3.628
2046 2.073 3.628
EOD
$median2 << EOD
1974.37 2 1974.37 1974.37 0 0 0
EOD
$dots3 << EOD
151.32 2.690 -10.67
187.485 3.073 10.67
EOD
$median3 << EOD
169.402 3 169.402 169.402 0 0 0
EOD
$dots4 << EOD
414.464 3.690 -9.133
497.775 4.073 9.133
EOD
$median4 << EOD
456.12 4 456.12 456.12 0 0 0
EOD
$dots5 << EOD
4119.16 4.690 -0.948
4198 5.073 0.948
EOD
$median5 << EOD
4158.58 5 4158.58 4158.58 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_qkv, M=18 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (5:000012)" 0, "fdot2 (5:000013)" 1, "fp32_reduce (5:000014)" 2, "library_fp16 (5:000015)" 3, "dequant_gemm (5:000016)" 4, "dispatch (5:000017)" 5)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [136.85:4771.11]
set xtics (200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-11.2:11.2]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,358 font "sans,10" fontscale 1.0
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_qkv-M-18.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
4279.8 -0.310 -0.4079
4314.86 0.073 0.4079
EOD
$median0 << EOD
4297.33 0 4297.33 4297.33 0 0 0
EOD
$dots1 << EOD
2059.7 0.690 -1.522
2123.37 1.073 1.522
EOD
$median1 << EOD
2091.53 1 2091.53 2091.53 0 0 0
EOD
$dots2 << EOD
1902.73 1.690 -3.628
2046 2.073 3.628
EOD
$median2 << EOD
1974.37 2 1974.37 1974.37 0 0 0
EOD
$dots3 << EOD
151.32 2.690 -10.67
187.485 3.073 10.67
EOD
$median3 << EOD
169.402 3 169.402 169.402 0 0 0
EOD
$dots4 << EOD
414.464 3.690 -9.133
497.775 4.073 9.133
EOD
$median4 << EOD
456.12 4 456.12 456.12 0 0 0
EOD
$dots5 << EOD
4119.16 4.690 -0.948
4198 5.073 0.948
EOD
$median5 << EOD
4158.58 5 4158.58 4158.58 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_qkv, M=18 on Intel(R) Xeon(R) Processor"
set yrange [5.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1536
set tmargin at screen 0.8603
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (5:000012)" 0, "fdot2 (5:000013)" 1, "fp32_reduce (5:000014)" 2, "library_fp16 (5:000015)" 3, "dequant_gemm (5:000016)" 4, "dispatch (5:000017)" 5)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [136.85:4771.11]
set xtics (200, 500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-11.2:11.2]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 2 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 1 ps 0.7 lc rgb "#000000" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 7 ps 0.7 lc rgb "#cc79a7" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
