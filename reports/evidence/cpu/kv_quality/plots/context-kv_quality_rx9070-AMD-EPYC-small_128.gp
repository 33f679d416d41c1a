# Redraw with: gnuplot context-kv_quality_rx9070-AMD-EPYC-small_128.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "context-kv_quality_rx9070-AMD-EPYC-small_128.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Error against context, small_128"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 lc rgb "#0072b2" title "fp16", 2 with linespoints pt 5 lc rgb "#d55e00" title "bf16", 2 with linespoints pt 9 lc rgb "#009e73" title "fp8", 2 with linespoints pt 13 lc rgb "#000000" title "fp8_fnuz", 2 with linespoints pt 6 lc rgb "#cc79a7" title "turboquant_k8v4", 2 with linespoints pt 4 lc rgb "#56b4e9" title "turboquant_4bit_nc", 2 with linespoints pt 8 lc rgb "#8c6d1f" title "turboquant_k3v4_nc", 2 with linespoints pt 12 lc rgb "#7f7f7f" title "turboquant_3bit_nc", 2 with linespoints pt 11 lc rgb "#0072b2" title "legacy_k4v3", 2 with linespoints pt 10 lc rgb "#d55e00" title "q8_0", 2 with linespoints pt 2 lc rgb "#009e73" title "q4_0", 2 with linespoints pt 1 lc rgb "#000000" title "q4_1", 2 with linespoints pt 7 lc rgb "#cc79a7" title "iq4_nl", 2 with linespoints pt 5 lc rgb "#56b4e9" title "q8_0:q4_0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "context, tokens"
set logscale x
set xrange [445.217:4710.4]
set xtics (512, 4096)
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00180545:0.388334]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
512 0.00252762
4096 0.00254184
EOD
$p0s2 << EOD
512 0.0393247
4096 0.0382683
EOD
$p0s3 << EOD
512 0.0393228
4096 0.0382678
EOD
$p0s4 << EOD
512 0.10706
4096 0.0925908
EOD
$p0s5 << EOD
512 0.137603
4096 0.123297
EOD
$p0s6 << EOD
512 0.194745
4096 0.198285
EOD
$p0s7 << EOD
512 0.277382
4096 0.271195
EOD
$p0s8 << EOD
512 0.225612
4096 0.213504
EOD
$p0s9 << EOD
512 0.00819172
4096 0.00725349
EOD
$p0s10 << EOD
512 0.134989
4096 0.114152
EOD
$p0s11 << EOD
512 0.119787
4096 0.106286
EOD
$p0s12 << EOD
512 0.117753
4096 0.107617
EOD
$p0s13 << EOD
512 0.0894211
4096 0.0781196
EOD
plot NaN notitle, \
     $p0s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, worst head"
set logscale y
set yrange [0.00197652:0.435752]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
512 0.00282279
4096 0.00276713
EOD
$p1s2 << EOD
512 0.0449
4096 0.0440666
EOD
$p1s3 << EOD
512 0.0449115
4096 0.0440791
EOD
$p1s4 << EOD
512 0.117285
4096 0.108322
EOD
$p1s5 << EOD
512 0.15222
4096 0.135261
EOD
$p1s6 << EOD
512 0.230875
4096 0.230333
EOD
$p1s7 << EOD
512 0.305731
4096 0.311252
EOD
$p1s8 << EOD
512 0.263103
4096 0.227835
EOD
$p1s9 << EOD
512 0.00980541
4096 0.00768752
EOD
$p1s10 << EOD
512 0.160679
4096 0.12723
EOD
$p1s11 << EOD
512 0.131754
4096 0.120586
EOD
$p1s12 << EOD
512 0.134649
4096 0.118893
EOD
$p1s13 << EOD
512 0.10724
4096 0.0909693
EOD
plot NaN notitle, \
     $p1s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.0119063:1.76999]
set format y "%g"
set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1)
$p2s1 << EOD
512 0.0174335
4096 0.0166689
EOD
$p2s2 << EOD
512 0.198786
4096 0.249311
EOD
$p2s3 << EOD
512 0.198794
4096 0.249299
EOD
$p2s4 << EOD
512 0.211139
4096 0.259705
EOD
$p2s5 << EOD
512 0.467038
4096 1.12133
EOD
$p2s6 << EOD
512 0.971056
4096 1.21603
EOD
$p2s7 << EOD
512 0.999036
4096 1.25882
EOD
$p2s8 << EOD
512 0.510232
4096 0.438301
EOD
$p2s9 << EOD
512 0.0555515
4096 0.0877259
EOD
$p2s10 << EOD
512 0.404032
4096 0.548022
EOD
$p2s11 << EOD
512 1.26428
4096 0.673769
EOD
$p2s12 << EOD
512 0.451956
4096 0.563889
EOD
$p2s13 << EOD
512 0.0962378
4096 0.115069
EOD
plot NaN notitle, \
     $p2s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "relative L2, worst head"
set logscale y
set yrange [0.0156172:2.36939]
set format y "%g"
set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2)
$p3s1 << EOD
512 0.02461
4096 0.0218641
EOD
$p3s2 << EOD
512 0.292714
4096 0.329463
EOD
$p3s3 << EOD
512 0.292719
4096 0.329444
EOD
$p3s4 << EOD
512 0.296959
4096 0.33038
EOD
$p3s5 << EOD
512 0.644966
4096 1.40876
EOD
$p3s6 << EOD
512 1.56154
4096 1.49114
EOD
$p3s7 << EOD
512 1.56655
4096 1.53429
EOD
$p3s8 << EOD
512 0.614789
4096 0.603388
EOD
$p3s9 << EOD
512 0.0842134
4096 0.110392
EOD
$p3s10 << EOD
512 0.572677
4096 0.679192
EOD
$p3s11 << EOD
512 1.69242
4096 0.948992
EOD
$p3s12 << EOD
512 0.598919
4096 0.6658
EOD
$p3s13 << EOD
512 0.108392
4096 0.128316
EOD
plot NaN notitle, \
     $p3s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00175726:0.385935]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
512 0.00246016
4096 0.00253315
EOD
$p4s2 << EOD
512 0.0383365
4096 0.0356612
EOD
$p4s3 << EOD
512 0.0383392
4096 0.0356661
EOD
$p4s4 << EOD
512 0.0970272
4096 0.0854525
EOD
$p4s5 << EOD
512 0.130864
4096 0.131024
EOD
$p4s6 << EOD
512 0.216637
4096 0.220835
EOD
$p4s7 << EOD
512 0.269571
4096 0.275668
EOD
$p4s8 << EOD
512 0.213344
4096 0.196783
EOD
$p4s9 << EOD
512 0.00763617
4096 0.00748989
EOD
$p4s10 << EOD
512 0.12772
4096 0.116462
EOD
$p4s11 << EOD
512 0.111728
4096 0.110467
EOD
$p4s12 << EOD
512 0.120264
4096 0.111908
EOD
$p4s13 << EOD
512 0.0793035
4096 0.0749712
EOD
plot NaN notitle, \
     $p4s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "relative L2, worst head"
set logscale y
set yrange [0.00195093:0.431834]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
512 0.0028522
4096 0.00273131
EOD
$p5s2 << EOD
512 0.0440323
4096 0.0393827
EOD
$p5s3 << EOD
512 0.0440461
4096 0.0393943
EOD
$p5s4 << EOD
512 0.105722
4096 0.10038
EOD
$p5s5 << EOD
512 0.148395
4096 0.135586
EOD
$p5s6 << EOD
512 0.290347
4096 0.240572
EOD
$p5s7 << EOD
512 0.308453
4096 0.308138
EOD
$p5s8 << EOD
512 0.244911
4096 0.211016
EOD
$p5s9 << EOD
512 0.00903847
4096 0.00869485
EOD
$p5s10 << EOD
512 0.137095
4096 0.137553
EOD
$p5s11 << EOD
512 0.118323
4096 0.123673
EOD
$p5s12 << EOD
512 0.139281
4096 0.125523
EOD
$p5s13 << EOD
512 0.0845901
4096 0.0851777
EOD
plot NaN notitle, \
     $p5s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1097 font "sans,10" fontscale 1.0
set output "context-kv_quality_rx9070-AMD-EPYC-small_128.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Error against context, small_128"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9727
set bmargin at screen 0.9015
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9371 center center horizontal maxcols 4 samplen 3
plot 2 with linespoints pt 7 lc rgb "#0072b2" title "fp16", 2 with linespoints pt 5 lc rgb "#d55e00" title "bf16", 2 with linespoints pt 9 lc rgb "#009e73" title "fp8", 2 with linespoints pt 13 lc rgb "#000000" title "fp8_fnuz", 2 with linespoints pt 6 lc rgb "#cc79a7" title "turboquant_k8v4", 2 with linespoints pt 4 lc rgb "#56b4e9" title "turboquant_4bit_nc", 2 with linespoints pt 8 lc rgb "#8c6d1f" title "turboquant_k3v4_nc", 2 with linespoints pt 12 lc rgb "#7f7f7f" title "turboquant_3bit_nc", 2 with linespoints pt 11 lc rgb "#0072b2" title "legacy_k4v3", 2 with linespoints pt 10 lc rgb "#d55e00" title "q8_0", 2 with linespoints pt 2 lc rgb "#009e73" title "q4_0", 2 with linespoints pt 1 lc rgb "#000000" title "q4_1", 2 with linespoints pt 7 lc rgb "#cc79a7" title "iq4_nl", 2 with linespoints pt 5 lc rgb "#56b4e9" title "q8_0:q4_0"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
set xlabel "context, tokens"
set logscale x
set xrange [445.217:4710.4]
set xtics (512, 4096)
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00180545:0.388334]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
512 0.00252762
4096 0.00254184
EOD
$p0s2 << EOD
512 0.0393247
4096 0.0382683
EOD
$p0s3 << EOD
512 0.0393228
4096 0.0382678
EOD
$p0s4 << EOD
512 0.10706
4096 0.0925908
EOD
$p0s5 << EOD
512 0.137603
4096 0.123297
EOD
$p0s6 << EOD
512 0.194745
4096 0.198285
EOD
$p0s7 << EOD
512 0.277382
4096 0.271195
EOD
$p0s8 << EOD
512 0.225612
4096 0.213504
EOD
$p0s9 << EOD
512 0.00819172
4096 0.00725349
EOD
$p0s10 << EOD
512 0.134989
4096 0.114152
EOD
$p0s11 << EOD
512 0.119787
4096 0.106286
EOD
$p0s12 << EOD
512 0.117753
4096 0.107617
EOD
$p0s13 << EOD
512 0.0894211
4096 0.0781196
EOD
plot NaN notitle, \
     $p0s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p0s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p0s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p0s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p0s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p0s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p0s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p0s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p0s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, worst head"
set logscale y
set yrange [0.00197652:0.435752]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
512 0.00282279
4096 0.00276713
EOD
$p1s2 << EOD
512 0.0449
4096 0.0440666
EOD
$p1s3 << EOD
512 0.0449115
4096 0.0440791
EOD
$p1s4 << EOD
512 0.117285
4096 0.108322
EOD
$p1s5 << EOD
512 0.15222
4096 0.135261
EOD
$p1s6 << EOD
512 0.230875
4096 0.230333
EOD
$p1s7 << EOD
512 0.305731
4096 0.311252
EOD
$p1s8 << EOD
512 0.263103
4096 0.227835
EOD
$p1s9 << EOD
512 0.00980541
4096 0.00768752
EOD
$p1s10 << EOD
512 0.160679
4096 0.12723
EOD
$p1s11 << EOD
512 0.131754
4096 0.120586
EOD
$p1s12 << EOD
512 0.134649
4096 0.118893
EOD
$p1s13 << EOD
512 0.10724
4096 0.0909693
EOD
plot NaN notitle, \
     $p1s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p1s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p1s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p1s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p1s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p1s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p1s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p1s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p1s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.0119063:1.76999]
set format y "%g"
set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1)
$p2s1 << EOD
512 0.0174335
4096 0.0166689
EOD
$p2s2 << EOD
512 0.198786
4096 0.249311
EOD
$p2s3 << EOD
512 0.198794
4096 0.249299
EOD
$p2s4 << EOD
512 0.211139
4096 0.259705
EOD
$p2s5 << EOD
512 0.467038
4096 1.12133
EOD
$p2s6 << EOD
512 0.971056
4096 1.21603
EOD
$p2s7 << EOD
512 0.999036
4096 1.25882
EOD
$p2s8 << EOD
512 0.510232
4096 0.438301
EOD
$p2s9 << EOD
512 0.0555515
4096 0.0877259
EOD
$p2s10 << EOD
512 0.404032
4096 0.548022
EOD
$p2s11 << EOD
512 1.26428
4096 0.673769
EOD
$p2s12 << EOD
512 0.451956
4096 0.563889
EOD
$p2s13 << EOD
512 0.0962378
4096 0.115069
EOD
plot NaN notitle, \
     $p2s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p2s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p2s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p2s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p2s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p2s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p2s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p2s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p2s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5497
set bmargin at screen 0.3564
unset logscale y
set title "keys with an outlier channel" font ",9"
set ylabel "relative L2, worst head"
set logscale y
set yrange [0.0156172:2.36939]
set format y "%g"
set ytics (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2)
$p3s1 << EOD
512 0.02461
4096 0.0218641
EOD
$p3s2 << EOD
512 0.292714
4096 0.329463
EOD
$p3s3 << EOD
512 0.292719
4096 0.329444
EOD
$p3s4 << EOD
512 0.296959
4096 0.33038
EOD
$p3s5 << EOD
512 0.644966
4096 1.40876
EOD
$p3s6 << EOD
512 1.56154
4096 1.49114
EOD
$p3s7 << EOD
512 1.56655
4096 1.53429
EOD
$p3s8 << EOD
512 0.614789
4096 0.603388
EOD
$p3s9 << EOD
512 0.0842134
4096 0.110392
EOD
$p3s10 << EOD
512 0.572677
4096 0.679192
EOD
$p3s11 << EOD
512 1.69242
4096 0.948992
EOD
$p3s12 << EOD
512 0.598919
4096 0.6658
EOD
$p3s13 << EOD
512 0.108392
4096 0.128316
EOD
plot NaN notitle, \
     $p3s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p3s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p3s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p3s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p3s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p3s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p3s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p3s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p3s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00175726:0.385935]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
512 0.00246016
4096 0.00253315
EOD
$p4s2 << EOD
512 0.0383365
4096 0.0356612
EOD
$p4s3 << EOD
512 0.0383392
4096 0.0356661
EOD
$p4s4 << EOD
512 0.0970272
4096 0.0854525
EOD
$p4s5 << EOD
512 0.130864
4096 0.131024
EOD
$p4s6 << EOD
512 0.216637
4096 0.220835
EOD
$p4s7 << EOD
512 0.269571
4096 0.275668
EOD
$p4s8 << EOD
512 0.213344
4096 0.196783
EOD
$p4s9 << EOD
512 0.00763617
4096 0.00748989
EOD
$p4s10 << EOD
512 0.12772
4096 0.116462
EOD
$p4s11 << EOD
512 0.111728
4096 0.110467
EOD
$p4s12 << EOD
512 0.120264
4096 0.111908
EOD
$p4s13 << EOD
512 0.0793035
4096 0.0749712
EOD
plot NaN notitle, \
     $p4s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p4s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p4s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p4s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p4s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p4s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p4s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p4s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p4s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2507
set bmargin at screen 0.0574
unset logscale y
set title "keys of low rank" font ",9"
set ylabel "relative L2, worst head"
set logscale y
set yrange [0.00195093:0.431834]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
512 0.0028522
4096 0.00273131
EOD
$p5s2 << EOD
512 0.0440323
4096 0.0393827
EOD
$p5s3 << EOD
512 0.0440461
4096 0.0393943
EOD
$p5s4 << EOD
512 0.105722
4096 0.10038
EOD
$p5s5 << EOD
512 0.148395
4096 0.135586
EOD
$p5s6 << EOD
512 0.290347
4096 0.240572
EOD
$p5s7 << EOD
512 0.308453
4096 0.308138
EOD
$p5s8 << EOD
512 0.244911
4096 0.211016
EOD
$p5s9 << EOD
512 0.00903847
4096 0.00869485
EOD
$p5s10 << EOD
512 0.137095
4096 0.137553
EOD
$p5s11 << EOD
512 0.118323
4096 0.123673
EOD
$p5s12 << EOD
512 0.139281
4096 0.125523
EOD
$p5s13 << EOD
512 0.0845901
4096 0.0851777
EOD
plot NaN notitle, \
     $p5s1 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s2 using 1:2 with linespoints pt 9 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s3 using 1:2 with linespoints pt 13 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s4 using 1:2 with linespoints pt 6 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s5 using 1:2 with linespoints pt 4 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle, \
     $p5s6 using 1:2 with linespoints pt 8 ps 1.2 lw 1.5 lc rgb "#8c6d1f" notitle, \
     $p5s7 using 1:2 with linespoints pt 12 ps 1.2 lw 1.5 lc rgb "#7f7f7f" notitle, \
     $p5s8 using 1:2 with linespoints pt 11 ps 1.2 lw 1.5 lc rgb "#0072b2" notitle, \
     $p5s9 using 1:2 with linespoints pt 10 ps 1.2 lw 1.5 lc rgb "#d55e00" notitle, \
     $p5s10 using 1:2 with linespoints pt 2 ps 1.2 lw 1.5 lc rgb "#009e73" notitle, \
     $p5s11 using 1:2 with linespoints pt 1 ps 1.2 lw 1.5 lc rgb "#000000" notitle, \
     $p5s12 using 1:2 with linespoints pt 7 ps 1.2 lw 1.5 lc rgb "#cc79a7" notitle, \
     $p5s13 using 1:2 with linespoints pt 5 ps 1.2 lw 1.5 lc rgb "#56b4e9" notitle
unset multiplot
unset output
