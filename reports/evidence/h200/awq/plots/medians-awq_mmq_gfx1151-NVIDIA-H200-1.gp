# Redraw with: gnuplot medians-awq_mmq_gfx1151-NVIDIA-H200-1.gp
set terminal svg size 900,715 font "sans,12" background "white"
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval (group = 128, tile_n = 128)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9580
set bmargin at screen 0.9245
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9413 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_stream", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dequant_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dispatch", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (20, 50, 100, 200)
set yrange [16.5953:346.413]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8434
set bmargin at screen 0.5469
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set xtics (1, 16, 32, 64, 128)
set logscale x 2
set xrange [0.869565:147.2]
$p0s0 << EOD
1 29.096 29.0624 29.1136
16 29.2624 29.1744 29.3184
32 29.5264 29.4656 29.5616
64 29.9296 29.8752 30.0256
128 47.022 46.864 47.32
EOD
$p0s1 << EOD
1 22.208 22.1472 22.2784
16 23.0992 23.056 23.1104
32 38.2368 38.2064 38.2768
64 38.8192 38.736 38.8896
128 67.4 67.08 68.304
EOD
$p0s2 << EOD
1 22.3712 22.3456 22.4192
16 22.6096 22.5216 22.6816
32 29.4576 29.4096 29.4944
64 29.9696 29.8336 30.064
128 47.012 46.794 47.634
EOD
$p0s3 << EOD
1 31.442 31.392 31.488
16 27.924 27.85 28.012
32 28.168 28.12 28.254
64 29.308 28.92 29.582
128 29.82 29.692 29.94
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8434
set bmargin at screen 0.5469
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set xtics (1, 16, 32, 64, 128)
set logscale x 2
set xrange [0.869565:147.2]
$p1s0 << EOD
1 24.5013 24.472 24.5373
16 24.6 24.5547 24.728
32 24.8867 24.8587 24.924
64 25.36 25.3227 25.4253
128 41.3472 41.1936 41.4656
EOD
$p1s1 << EOD
1 20.0867 20.0573 20.1093
16 20.6373 20.624 20.6787
32 32.9973 32.9386 33.024
64 33.7013 33.6587 33.744
128 55.664 55.6 55.7184
EOD
$p1s2 << EOD
1 20 19.8773 20.108
16 20.768 20.7387 20.7907
32 24.916 24.864 24.9707
64 25.38 25.344 25.4453
128 41.3248 41.216 41.5104
EOD
$p1s3 << EOD
1 25.794 25.756 25.826
16 25.588 25.508 25.696
32 26.484 26.428 26.516
64 29.858 29.74 29.916
128 27.428 27.336 27.52
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3846
set bmargin at screen 0.0881
set title "qwen3_32b_gate_up\nK = 5120, N = 51200" font ",9"
set xtics (1, 16, 32, 64, 128)
set logscale x 2
set xrange [0.869565:147.2]
$p2s0 << EOD
1 102.832 102.512 103.104
16 102.096 101.888 102.336
32 101.936 101.616 102.272
64 101.536 101.376 101.696
128 178.608 178.144 179.104
EOD
$p2s1 << EOD
1 60.348 60.216 60.536
16 61.14 61.044 61.176
32 149.568 149.44 149.68
64 150.688 150.464 150.88
128 288.64 288.064 289.216
EOD
$p2s2 << EOD
1 60.184 59.912 60.524
16 61.428 61.304 61.544
32 101.376 101.184 101.728
64 101.568 101.36 101.728
128 178.592 178.336 178.88
EOD
$p2s3 << EOD
1 128.768 128.672 128.832
16 130.128 129.856 130.304
32 131.152 131.104 131.392
64 165.136 164.608 165.824
128 230.72 229.088 232.832
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3846
set bmargin at screen 0.0881
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set xtics (1, 16, 32, 64)
set logscale x 2
set xrange [0.869565:73.6]
$p3s0 << EOD
1 58.176 58.056 58.264
16 58.272 58.236 58.336
32 58.248 58 58.488
64 58.68 58.56 58.776
EOD
$p3s1 << EOD
1 37.7013 37.6053 37.8347
16 38.3093 38.2053 38.432
32 79.768 79.428 80.064
64 80.732 80.4636 80.816
EOD
$p3s2 << EOD
1 37.7893 37.6533 37.9013
16 38.4853 38.392 38.5947
32 58.288 58.12 58.456
64 58.844 58.64 58.888
EOD
$p3s3 << EOD
1 70.312 70.208 70.392
16 67.224 67.152 67.288
32 67.968 67.904 68.096
64 70.408 70.324 70.496
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,715 font "sans,10" fontscale 1.0
set output "medians-awq_mmq_gfx1151-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "awq_mmq_gfx1151 on NVIDIA H200: median time with its 95 % interval (group = 128, tile_n = 128)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9580
set bmargin at screen 0.9245
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9413 center center horizontal maxcols 6 samplen 3
plot 2 with linespoints pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" title "mmq_stream", 2 with linespoints pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" title "dequant_fp16", 2 with linespoints pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" title "dispatch", 2 with linespoints pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" title "library_fp16"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "M"
set ylabel "us"
set logscale y
set ytics (20, 50, 100, 200)
set yrange [16.5953:346.413]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8434
set bmargin at screen 0.5469
set title "qwen3_32b_qkv\nK = 5120, N = 10240" font ",9"
set xtics (1, 16, 32, 64, 128)
set logscale x 2
set xrange [0.869565:147.2]
$p0s0 << EOD
1 29.096 29.0624 29.1136
16 29.2624 29.1744 29.3184
32 29.5264 29.4656 29.5616
64 29.9296 29.8752 30.0256
128 47.022 46.864 47.32
EOD
$p0s1 << EOD
1 22.208 22.1472 22.2784
16 23.0992 23.056 23.1104
32 38.2368 38.2064 38.2768
64 38.8192 38.736 38.8896
128 67.4 67.08 68.304
EOD
$p0s2 << EOD
1 22.3712 22.3456 22.4192
16 22.6096 22.5216 22.6816
32 29.4576 29.4096 29.4944
64 29.9696 29.8336 30.064
128 47.012 46.794 47.634
EOD
$p0s3 << EOD
1 31.442 31.392 31.488
16 27.924 27.85 28.012
32 28.168 28.12 28.254
64 29.308 28.92 29.582
128 29.82 29.692 29.94
EOD
plot $p0s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p0s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p0s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8434
set bmargin at screen 0.5469
set title "qwen3_32b_o\nK = 8192, N = 5120" font ",9"
set xtics (1, 16, 32, 64, 128)
set logscale x 2
set xrange [0.869565:147.2]
$p1s0 << EOD
1 24.5013 24.472 24.5373
16 24.6 24.5547 24.728
32 24.8867 24.8587 24.924
64 25.36 25.3227 25.4253
128 41.3472 41.1936 41.4656
EOD
$p1s1 << EOD
1 20.0867 20.0573 20.1093
16 20.6373 20.624 20.6787
32 32.9973 32.9386 33.024
64 33.7013 33.6587 33.744
128 55.664 55.6 55.7184
EOD
$p1s2 << EOD
1 20 19.8773 20.108
16 20.768 20.7387 20.7907
32 24.916 24.864 24.9707
64 25.38 25.344 25.4453
128 41.3248 41.216 41.5104
EOD
$p1s3 << EOD
1 25.794 25.756 25.826
16 25.588 25.508 25.696
32 26.484 26.428 26.516
64 29.858 29.74 29.916
128 27.428 27.336 27.52
EOD
plot $p1s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p1s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p1s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3846
set bmargin at screen 0.0881
set title "qwen3_32b_gate_up\nK = 5120, N = 51200" font ",9"
set xtics (1, 16, 32, 64, 128)
set logscale x 2
set xrange [0.869565:147.2]
$p2s0 << EOD
1 102.832 102.512 103.104
16 102.096 101.888 102.336
32 101.936 101.616 102.272
64 101.536 101.376 101.696
128 178.608 178.144 179.104
EOD
$p2s1 << EOD
1 60.348 60.216 60.536
16 61.14 61.044 61.176
32 149.568 149.44 149.68
64 150.688 150.464 150.88
128 288.64 288.064 289.216
EOD
$p2s2 << EOD
1 60.184 59.912 60.524
16 61.428 61.304 61.544
32 101.376 101.184 101.728
64 101.568 101.36 101.728
128 178.592 178.336 178.88
EOD
$p2s3 << EOD
1 128.768 128.672 128.832
16 130.128 129.856 130.304
32 131.152 131.104 131.392
64 165.136 164.608 165.824
128 230.72 229.088 232.832
EOD
plot $p2s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p2s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p2s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.3846
set bmargin at screen 0.0881
set title "qwen3_32b_down\nK = 25600, N = 5120" font ",9"
set xtics (1, 16, 32, 64)
set logscale x 2
set xrange [0.869565:73.6]
$p3s0 << EOD
1 58.176 58.056 58.264
16 58.272 58.236 58.336
32 58.248 58 58.488
64 58.68 58.56 58.776
EOD
$p3s1 << EOD
1 37.7013 37.6053 37.8347
16 38.3093 38.2053 38.432
32 79.768 79.428 80.064
64 80.732 80.4636 80.816
EOD
$p3s2 << EOD
1 37.7893 37.6533 37.9013
16 38.4853 38.392 38.5947
32 58.288 58.12 58.456
64 58.844 58.64 58.888
EOD
$p3s3 << EOD
1 70.312 70.208 70.392
16 67.224 67.152 67.288
32 67.968 67.904 68.096
64 70.408 70.324 70.496
EOD
plot $p3s0 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 7 ps 1 dt 1 lw 1.8 lc rgb "#0072b2" notitle, \
     $p3s1 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 5 ps 1 dt 2 lw 1.8 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 9 ps 1 dt 3 lw 1.8 lc rgb "#009e73" notitle, \
     $p3s3 using 1:($2*1):($3*1):($4*1) with yerrorlines pt 13 ps 1 dt 4 lw 1.8 lc rgb "#000000" notitle
unset multiplot
unset output
