# Redraw with: gnuplot distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_gate_up-M-512.gp
set terminal svg size 1100,396 font "sans,12" background "white"
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_gate_up-M-512.svg"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3734.85 -0.310 -0.4266
3736.58 0.073 -0.3805
3737.06 -0.164 -0.3677
3737.18 0.220 -0.3643
3738.27 -0.017 -0.3353
3740.32 -0.254 -0.2807
3741.09 0.129 -0.2602
3743.87 -0.108 -0.186
3757.82 0.275 0.186
3760.13 0.039 0.2474
3760.35 -0.198 0.2534
3761.76 0.185 0.2909
3765.12 -0.052 0.3805
3765.41 -0.289 0.3882
3766.62 0.095 0.4206
3769.47 -0.142 0.4965
EOD
$median0 << EOD
3750.85 0 3737.18 3761.76 0 -0.3643 0.2909
EOD
$dots1 << EOD
3730.56 0.690 -0.6282
3732.03 1.073 -0.589
3732.48 0.836 -0.5771
3732.64 1.220 -0.5728
3734.24 0.983 -0.5302
3736.26 0.746 -0.4765
3737.76 1.129 -0.4364
3752.13 0.892 -0.0537
3756.16 1.275 0.0537
3758.85 1.039 0.1253
3760.06 0.802 0.1577
3760.61 1.185 0.1722
3761.12 0.948 0.1858
3764.8 0.711 0.2838
3765.12 1.095 0.2924
3765.66 0.858 0.3069
EOD
$median1 << EOD
3754.14 1 3732.48 3760.06 0 -0.5771 0.1577
EOD
$dots2 << EOD
529.6 1.690 -0.6662
529.664 2.073 -0.6542
531.072 1.836 -0.3901
531.52 2.220 -0.3061
531.616 1.983 -0.2881
531.68 1.746 -0.2761
531.776 2.129 -0.2581
531.776 1.892 -0.2581
534.528 2.275 0.2581
534.784 2.039 0.3061
534.88 1.802 0.3241
535.264 2.185 0.3961
535.648 1.948 0.4682
535.936 1.711 0.5222
538.976 2.095 1.092
539.04 1.858 1.104
EOD
$median2 << EOD
533.152 2 531.616 535.264 0 -0.2881 0.3961
EOD
$dots3 << EOD
994.848 2.690 -0.6408
994.912 3.073 -0.6344
995.168 2.836 -0.6088
995.232 3.220 -0.6024
995.52 2.983 -0.5737
996.32 2.746 -0.4938
997.12 3.129 -0.4139
997.984 2.892 -0.3276
1004.54 3.275 0.3276
1005.22 3.039 0.3947
1005.28 2.802 0.4011
1006.24 3.185 0.497
1006.62 2.948 0.5353
1008.86 2.711 0.759
1009.82 3.095 0.8549
1011.07 2.858 0.9796
EOD
$median3 << EOD
1001.26 3 995.92 1006.24 0 -0.5337 0.497
EOD
$dots4 << EOD
362.752 3.690 -0.6703
364.288 4.073 -0.2497
364.352 3.836 -0.2322
364.704 4.220 -0.1358
364.768 3.983 -0.1183
364.832 3.746 -0.1008
364.96 4.129 -0.06571
365.024 3.892 -0.04819
365.376 4.275 0.04819
365.472 4.039 0.07448
365.536 3.802 0.09201
365.536 4.185 0.09201
365.792 3.948 0.1621
365.984 3.711 0.2147
366.048 4.095 0.2322
367.104 3.858 0.5214
EOD
$median4 << EOD
365.2 4 364.528 365.424 0 -0.184 0.06133
EOD
$dots5 << EOD
530.048 4.690 -0.5434
530.592 5.073 -0.4413
531.2 4.836 -0.3272
531.424 5.220 -0.2852
531.68 4.983 -0.2372
531.744 4.746 -0.2252
531.968 5.129 -0.1831
532.32 4.892 -0.1171
533.568 5.275 0.1171
535.264 5.039 0.4353
535.744 4.802 0.5254
536.128 5.185 0.5974
538.624 4.948 1.066
538.72 4.711 1.084
540.416 5.095 1.402
540.736 4.858 1.462
EOD
$median5 << EOD
532.944 5 531.552 536.941 0 -0.2612 0.7501
EOD
$dots6 << EOD
3739.46 5.690 -0.1935
3740.06 6.073 -0.1772
3741.86 5.836 -0.1294
3743.01 6.220 -0.09865
3743.3 5.983 -0.09096
3743.58 5.746 -0.08327
3744.74 6.129 -0.05253
3745.02 5.892 -0.04484
3748.38 6.275 0.04484
3769.15 6.039 0.5991
3769.63 5.802 0.612
3769.76 6.185 0.6154
3770.3 5.948 0.6299
3772.29 5.711 0.6828
3772.48 6.095 0.688
3776 5.858 0.7819
EOD
$median6 << EOD
3746.7 6 3743.44 3769.76 0 -0.08712 0.6154
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_gate_up, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (3:000352)" 0, "mmq_rowscale_turns (3:000353)" 1, "mmq_stream (3:000355)" 2, "dequant_fp16 (3:000356)" 3, "library_fp16 (3:000358)" 4, "dispatch (3:000359)" 5, "dispatch_second_copy (3:000360)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [338.133:4050.93]
set xtics (500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.54:1.54]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1100,396 font "sans,10" fontscale 1.0
set output "distribution-awq_mmq_gfx1151-NVIDIA-H200-qwen3_32b_gate_up-M-512.png"
set termoption noenhanced
set encoding utf8
$dots0 << EOD
3734.85 -0.310 -0.4266
3736.58 0.073 -0.3805
3737.06 -0.164 -0.3677
3737.18 0.220 -0.3643
3738.27 -0.017 -0.3353
3740.32 -0.254 -0.2807
3741.09 0.129 -0.2602
3743.87 -0.108 -0.186
3757.82 0.275 0.186
3760.13 0.039 0.2474
3760.35 -0.198 0.2534
3761.76 0.185 0.2909
3765.12 -0.052 0.3805
3765.41 -0.289 0.3882
3766.62 0.095 0.4206
3769.47 -0.142 0.4965
EOD
$median0 << EOD
3750.85 0 3737.18 3761.76 0 -0.3643 0.2909
EOD
$dots1 << EOD
3730.56 0.690 -0.6282
3732.03 1.073 -0.589
3732.48 0.836 -0.5771
3732.64 1.220 -0.5728
3734.24 0.983 -0.5302
3736.26 0.746 -0.4765
3737.76 1.129 -0.4364
3752.13 0.892 -0.0537
3756.16 1.275 0.0537
3758.85 1.039 0.1253
3760.06 0.802 0.1577
3760.61 1.185 0.1722
3761.12 0.948 0.1858
3764.8 0.711 0.2838
3765.12 1.095 0.2924
3765.66 0.858 0.3069
EOD
$median1 << EOD
3754.14 1 3732.48 3760.06 0 -0.5771 0.1577
EOD
$dots2 << EOD
529.6 1.690 -0.6662
529.664 2.073 -0.6542
531.072 1.836 -0.3901
531.52 2.220 -0.3061
531.616 1.983 -0.2881
531.68 1.746 -0.2761
531.776 2.129 -0.2581
531.776 1.892 -0.2581
534.528 2.275 0.2581
534.784 2.039 0.3061
534.88 1.802 0.3241
535.264 2.185 0.3961
535.648 1.948 0.4682
535.936 1.711 0.5222
538.976 2.095 1.092
539.04 1.858 1.104
EOD
$median2 << EOD
533.152 2 531.616 535.264 0 -0.2881 0.3961
EOD
$dots3 << EOD
994.848 2.690 -0.6408
994.912 3.073 -0.6344
995.168 2.836 -0.6088
995.232 3.220 -0.6024
995.52 2.983 -0.5737
996.32 2.746 -0.4938
997.12 3.129 -0.4139
997.984 2.892 -0.3276
1004.54 3.275 0.3276
1005.22 3.039 0.3947
1005.28 2.802 0.4011
1006.24 3.185 0.497
1006.62 2.948 0.5353
1008.86 2.711 0.759
1009.82 3.095 0.8549
1011.07 2.858 0.9796
EOD
$median3 << EOD
1001.26 3 995.92 1006.24 0 -0.5337 0.497
EOD
$dots4 << EOD
362.752 3.690 -0.6703
364.288 4.073 -0.2497
364.352 3.836 -0.2322
364.704 4.220 -0.1358
364.768 3.983 -0.1183
364.832 3.746 -0.1008
364.96 4.129 -0.06571
365.024 3.892 -0.04819
365.376 4.275 0.04819
365.472 4.039 0.07448
365.536 3.802 0.09201
365.536 4.185 0.09201
365.792 3.948 0.1621
365.984 3.711 0.2147
366.048 4.095 0.2322
367.104 3.858 0.5214
EOD
$median4 << EOD
365.2 4 364.528 365.424 0 -0.184 0.06133
EOD
$dots5 << EOD
530.048 4.690 -0.5434
530.592 5.073 -0.4413
531.2 4.836 -0.3272
531.424 5.220 -0.2852
531.68 4.983 -0.2372
531.744 4.746 -0.2252
531.968 5.129 -0.1831
532.32 4.892 -0.1171
533.568 5.275 0.1171
535.264 5.039 0.4353
535.744 4.802 0.5254
536.128 5.185 0.5974
538.624 4.948 1.066
538.72 4.711 1.084
540.416 5.095 1.402
540.736 4.858 1.462
EOD
$median5 << EOD
532.944 5 531.552 536.941 0 -0.2612 0.7501
EOD
$dots6 << EOD
3739.46 5.690 -0.1935
3740.06 6.073 -0.1772
3741.86 5.836 -0.1294
3743.01 6.220 -0.09865
3743.3 5.983 -0.09096
3743.58 5.746 -0.08327
3744.74 6.129 -0.05253
3745.02 5.892 -0.04484
3748.38 6.275 0.04484
3769.15 6.039 0.5991
3769.63 5.802 0.612
3769.76 6.185 0.6154
3770.3 5.948 0.6299
3772.29 5.711 0.6828
3772.48 6.095 0.688
3776 5.858 0.7819
EOD
$median6 << EOD
3746.7 6 3743.44 3769.76 0 -0.08712 0.6154
EOD
set multiplot title "awq_mmq_gfx1151: qwen3_32b_gate_up, M=512 on NVIDIA H200"
set yrange [6.6:-0.6]
set tics out nomirror
set grid xtics
set bmargin at screen 0.1389
set tmargin at screen 0.8737
set lmargin at screen 0.2700
set rmargin at screen 0.6200
set ytics ("mmq_rowscale (3:000352)" 0, "mmq_rowscale_turns (3:000353)" 1, "mmq_stream (3:000355)" 2, "dequant_fp16 (3:000356)" 3, "library_fp16 (3:000358)" 4, "dispatch (3:000359)" 5, "dispatch_second_copy (3:000360)" 6)
set xlabel "time of one launch (us)"
set logscale x
set xrange [338.133:4050.93]
set xtics (500, 1000, 2000)
plot $dots0 using 1:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 1:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 1:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 1:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 1:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 1:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 1:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 1:2:3:4 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset logscale x
set xtics autofreq
set xrange [-1.54:1.54]
unset ytics
set lmargin at screen 0.6500
set rmargin at screen 0.9800
set xlabel "from the row's own median (%)"
plot $dots0 using 3:2 with points pt 7 ps 0.7 lc rgb "#0072b2" notitle, $median0 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots1 using 3:2 with points pt 13 ps 0.7 lc rgb "#000000" notitle, $median1 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots2 using 3:2 with points pt 4 ps 0.7 lc rgb "#56b4e9" notitle, $median2 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots3 using 3:2 with points pt 8 ps 0.7 lc rgb "#8c6d1f" notitle, $median3 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots4 using 3:2 with points pt 12 ps 0.7 lc rgb "#7f7f7f" notitle, $median4 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots5 using 3:2 with points pt 11 ps 0.7 lc rgb "#0072b2" notitle, $median5 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle, \
     $dots6 using 3:2 with points pt 10 ps 0.7 lc rgb "#d55e00" notitle, $median6 using 5:2:6:7 with xerrorbars pt 2 ps 1.2 lw 2 lc rgb "black" notitle
unset multiplot
unset output
