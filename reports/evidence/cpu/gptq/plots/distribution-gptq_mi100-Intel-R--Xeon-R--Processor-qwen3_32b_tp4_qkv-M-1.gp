# Redraw with: gnuplot distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_qkv-M-1.gp
set terminal svg size 1100,624 font "sans,12" background "white"
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_qkv-M-1.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
557.082 -0.310 -0.8227
566.325 0.073 0.8227
EOD
$median0 << EOD
561.703 0 561.703 561.703 0 0 0
EOD
$dots1 << EOD
364.016 0.690 -0.814
369.991 1.073 0.814
EOD
$median1 << EOD
367.003 1 367.003 367.003 0 0 0
EOD
$dots2 << EOD
484.434 1.690 -18.31
701.664 2.073 18.31
EOD
$median2 << EOD
593.049 2 593.049 593.049 0 0 0
EOD
$dots3 << EOD
343.913 2.690 -4.289
374.734 3.073 4.289
EOD
$median3 << EOD
359.323 3 359.323 359.323 0 0 0
EOD
$dots4 << EOD
509.986 3.690 -2.178
532.698 4.073 2.178
EOD
$median4 << EOD
521.342 4 521.342 521.342 0 0 0
EOD
$dots5 << EOD
572.822 4.690 -0.6339
580.131 5.073 0.6339
EOD
$median5 << EOD
576.476 5 576.476 576.476 0 0 0
EOD
$dots6 << EOD
570.38 5.690 -4.906
629.238 6.073 4.906
EOD
$median6 << EOD
599.809 6 599.809 599.809 0 0 0
EOD
$dots7 << EOD
461.128 6.690 -5.459
514.383 7.073 5.459
EOD
$median7 << EOD
487.756 7 487.756 487.756 0 0 0
EOD
$dots8 << EOD
876.437 7.690 -6.988
1008.14 8.073 6.988
EOD
$median8 << EOD
942.288 8 942.288 942.288 0 0 0
EOD
$dots9 << EOD
1329.51 8.690 -1.431
1368.11 9.073 1.431
EOD
$median9 << EOD
1348.81 9 1348.81 1348.81 0 0 0
EOD
$dots10 << EOD
125.163 9.690 -2.312
131.087 10.073 2.312
EOD
$median10 << EOD
128.125 10 128.125 128.125 0 0 0
EOD
$dots11 << EOD
464.627 10.690 -2.478
488.241 11.073 2.478
EOD
$median11 << EOD
476.434 11 476.434 476.434 0 0 0
EOD
$dots12 << EOD
514.014 11.690 -9.512
622.08 12.073 9.512
EOD
$median12 << EOD
568.047 12 568.047 568.047 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_qkv, M=1 on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000000)" 0, "fdot2 (2:000001)" 1, "fdot2_as_published (2:000002)" 2, "fp32_reduce (2:000003)" 3, "vec_int2 (2:000004)" 4, "vec_int (2:000005)" 5, "lds_coalesced (2:000006)" 6, "transposed (2:000007)" 7, "wave_shuffle (2:000008)" 8, "alt (2:000009)" 9, "library_fp16 (2:000010)" 10, "dequant_gemm (2:000011)" 11, "dispatch (2:000012)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [116.498:1469.88]
set xtics (200, 500, 1000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set xrange [-19.2:19.2]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set output "distribution-gptq_mi100-Intel-R--Xeon-R--Processor-qwen3_32b_tp4_qkv-M-1.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
557.082 -0.310 -0.8227
566.325 0.073 0.8227
EOD
$median0 << EOD
561.703 0 561.703 561.703 0 0 0
EOD
$dots1 << EOD
364.016 0.690 -0.814
369.991 1.073 0.814
EOD
$median1 << EOD
367.003 1 367.003 367.003 0 0 0
EOD
$dots2 << EOD
484.434 1.690 -18.31
701.664 2.073 18.31
EOD
$median2 << EOD
593.049 2 593.049 593.049 0 0 0
EOD
$dots3 << EOD
343.913 2.690 -4.289
374.734 3.073 4.289
EOD
$median3 << EOD
359.323 3 359.323 359.323 0 0 0
EOD
$dots4 << EOD
509.986 3.690 -2.178
532.698 4.073 2.178
EOD
$median4 << EOD
521.342 4 521.342 521.342 0 0 0
EOD
$dots5 << EOD
572.822 4.690 -0.6339
580.131 5.073 0.6339
EOD
$median5 << EOD
576.476 5 576.476 576.476 0 0 0
EOD
$dots6 << EOD
570.38 5.690 -4.906
629.238 6.073 4.906
EOD
$median6 << EOD
599.809 6 599.809 599.809 0 0 0
EOD
$dots7 << EOD
461.128 6.690 -5.459
514.383 7.073 5.459
EOD
$median7 << EOD
487.756 7 487.756 487.756 0 0 0
EOD
$dots8 << EOD
876.437 7.690 -6.988
1008.14 8.073 6.988
EOD
$median8 << EOD
942.288 8 942.288 942.288 0 0 0
EOD
$dots9 << EOD
1329.51 8.690 -1.431
1368.11 9.073 1.431
EOD
$median9 << EOD
1348.81 9 1348.81 1348.81 0 0 0
EOD
$dots10 << EOD
125.163 9.690 -2.312
131.087 10.073 2.312
EOD
$median10 << EOD
128.125 10 128.125 128.125 0 0 0
EOD
$dots11 << EOD
464.627 10.690 -2.478
488.241 11.073 2.478
EOD
$median11 << EOD
476.434 11 476.434 476.434 0 0 0
EOD
$dots12 << EOD
514.014 11.690 -9.512
622.08 12.073 9.512
EOD
$median12 << EOD
568.047 12 568.047 568.047 0 0 0
EOD
set multiplot title "gptq_mi100: qwen3_32b_tp4_qkv, M=1 on Intel(R) Xeon(R) Processor"
set yrange [12.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.0881
set tmargin at screen 0.9199
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("baseline (2:000000)" 0, "fdot2 (2:000001)" 1, "fdot2_as_published (2:000002)" 2, "fp32_reduce (2:000003)" 3, "vec_int2 (2:000004)" 4, "vec_int (2:000005)" 5, "lds_coalesced (2:000006)" 6, "transposed (2:000007)" 7, "wave_shuffle (2:000008)" 8, "alt (2:000009)" 9, "library_fp16 (2:000010)" 10, "dequant_gemm (2:000011)" 11, "dispatch (2:000012)" 12)
set xlabel "time of one launch (ms), functional: CPU"
set logscale x
set xrange [116.498:1469.88]
set xtics (200, 500, 1000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
set xrange [-19.2:19.2]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 5 ps 0.7 lc rgb "#d55e00" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 9 ps 0.7 lc rgb "#009e73" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
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
