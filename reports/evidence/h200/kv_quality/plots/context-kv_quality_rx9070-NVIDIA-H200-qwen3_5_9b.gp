# Redraw with: gnuplot context-kv_quality_rx9070-NVIDIA-H200-qwen3_5_9b.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "context-kv_quality_rx9070-NVIDIA-H200-qwen3_5_9b.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Error against context, qwen3_5_9b"
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
set xrange [445.217:18841.6]
set xtics (512, 4096, 16384)
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00167951:0.404227]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
512 0.00237742
4096 0.00235132
16384 0.0023593
EOD
$p0s2 << EOD
512 0.0369973
4096 0.0369356
16384 0.037417
EOD
$p0s3 << EOD
512 0.036998
4096 0.0369368
16384 0.0374176
EOD
$p0s4 << EOD
512 0.101682
4096 0.0989852
16384 0.101845
EOD
$p0s5 << EOD
512 0.136474
4096 0.132288
16384 0.136298
EOD
$p0s6 << EOD
512 0.218938
4096 0.202172
16384 0.203935
EOD
$p0s7 << EOD
512 0.288734
4096 0.270558
16384 0.274677
EOD
$p0s8 << EOD
512 0.206045
4096 0.204344
16384 0.206734
EOD
$p0s9 << EOD
512 0.00711165
4096 0.007
16384 0.00705861
EOD
$p0s10 << EOD
512 0.111965
4096 0.112206
16384 0.11186
EOD
$p0s11 << EOD
512 0.104517
4096 0.107248
16384 0.107349
EOD
$p0s12 << EOD
512 0.10764
4096 0.105677
16384 0.106958
EOD
$p0s13 << EOD
512 0.0814249
4096 0.080072
16384 0.079849
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
set yrange [0.00185269:0.506938]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
512 0.00259377
4096 0.00260046
16384 0.00259582
EOD
$p1s2 << EOD
512 0.0433354
4096 0.0423192
16384 0.04214
EOD
$p1s3 << EOD
512 0.0433486
4096 0.0423074
16384 0.0421277
EOD
$p1s4 << EOD
512 0.110809
4096 0.112152
16384 0.109691
EOD
$p1s5 << EOD
512 0.171614
4096 0.147543
16384 0.162203
EOD
$p1s6 << EOD
512 0.293573
4096 0.224325
16384 0.231562
EOD
$p1s7 << EOD
512 0.362098
4096 0.299555
16384 0.311277
EOD
$p1s8 << EOD
512 0.233131
4096 0.22105
16384 0.229555
EOD
$p1s9 << EOD
512 0.00869459
4096 0.00766038
16384 0.00883352
EOD
$p1s10 << EOD
512 0.131473
4096 0.12802
16384 0.128631
EOD
$p1s11 << EOD
512 0.128942
4096 0.118897
16384 0.121741
EOD
$p1s12 << EOD
512 0.143259
4096 0.113975
16384 0.119852
EOD
$p1s13 << EOD
512 0.0917524
4096 0.0920172
16384 0.091482
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
set yrange [0.00755822:2.20167]
set format y "%.0e"
set ytics 10
$p2s1 << EOD
512 0.0105815
4096 0.012184
16384 0.0131948
EOD
$p2s2 << EOD
512 0.151602
4096 0.203247
16384 0.19532
EOD
$p2s3 << EOD
512 0.15158
4096 0.203245
16384 0.195317
EOD
$p2s4 << EOD
512 0.178959
4096 0.229742
16384 0.22561
EOD
$p2s5 << EOD
512 0.286971
4096 0.414278
16384 0.729173
EOD
$p2s6 << EOD
512 0.854628
4096 1.20253
16384 1.54187
EOD
$p2s7 << EOD
512 0.898114
4096 1.25844
16384 1.57262
EOD
$p2s8 << EOD
512 0.326295
4096 0.374563
16384 0.409347
EOD
$p2s9 << EOD
512 0.0612602
4096 0.0495444
16384 0.0658127
EOD
$p2s10 << EOD
512 0.313891
4096 0.346621
16384 0.384349
EOD
$p2s11 << EOD
512 0.638243
4096 0.848303
16384 0.797011
EOD
$p2s12 << EOD
512 0.337788
4096 0.337761
16384 0.391254
EOD
$p2s13 << EOD
512 0.102349
4096 0.0940085
16384 0.10763
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
set yrange [0.0115358:5.6449]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
512 0.0161502
4096 0.0211175
16384 0.0212642
EOD
$p3s2 << EOD
512 0.271304
4096 0.28713
16384 0.249884
EOD
$p3s3 << EOD
512 0.27129
4096 0.287121
16384 0.249906
EOD
$p3s4 << EOD
512 0.285974
4096 0.302353
16384 0.279937
EOD
$p3s5 << EOD
512 0.462318
4096 0.788449
16384 1.26937
EOD
$p3s6 << EOD
512 1.82631
4096 2.35685
16384 3.98737
EOD
$p3s7 << EOD
512 1.86492
4096 2.38892
16384 4.03207
EOD
$p3s8 << EOD
512 0.551894
4096 0.586861
16384 0.508536
EOD
$p3s9 << EOD
512 0.109512
4096 0.0824655
16384 0.0984624
EOD
$p3s10 << EOD
512 0.48857
4096 0.526695
16384 0.454066
EOD
$p3s11 << EOD
512 1.58736
4096 1.60394
16384 1.24656
EOD
$p3s12 << EOD
512 0.487988
4096 0.521405
16384 0.45333
EOD
$p3s13 << EOD
512 0.142899
4096 0.113897
16384 0.131288
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
set yrange [0.0018078:0.469397]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
512 0.00253093
4096 0.00274133
16384 0.00277619
EOD
$p4s2 << EOD
512 0.0401518
4096 0.0424221
16384 0.0423765
EOD
$p4s3 << EOD
512 0.0401567
4096 0.0424242
16384 0.042378
EOD
$p4s4 << EOD
512 0.10399
4096 0.101975
16384 0.104301
EOD
$p4s5 << EOD
512 0.143893
4096 0.150797
16384 0.15251
EOD
$p4s6 << EOD
512 0.218957
4096 0.257842
16384 0.248272
EOD
$p4s7 << EOD
512 0.291116
4096 0.335284
16384 0.319787
EOD
$p4s8 << EOD
512 0.21825
4096 0.224157
16384 0.220115
EOD
$p4s9 << EOD
512 0.00853632
4096 0.00906511
16384 0.00845955
EOD
$p4s10 << EOD
512 0.134659
4096 0.128138
16384 0.132279
EOD
$p4s11 << EOD
512 0.119081
4096 0.119818
16384 0.12329
EOD
$p4s12 << EOD
512 0.113623
4096 0.127987
16384 0.126194
EOD
$p4s13 << EOD
512 0.0808588
4096 0.0819164
16384 0.0833566
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
set yrange [0.0021081:0.615762]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
512 0.00295134
4096 0.00382575
16384 0.00343775
EOD
$p5s2 << EOD
512 0.0469629
4096 0.0519997
16384 0.0494411
EOD
$p5s3 << EOD
512 0.0469821
4096 0.0519977
16384 0.0494419
EOD
$p5s4 << EOD
512 0.126144
4096 0.108085
16384 0.118947
EOD
$p5s5 << EOD
512 0.192312
4096 0.174987
16384 0.175814
EOD
$p5s6 << EOD
512 0.318612
4096 0.348401
16384 0.368821
EOD
$p5s7 << EOD
512 0.372423
4096 0.42636
16384 0.43983
EOD
$p5s8 << EOD
512 0.234002
4096 0.249423
16384 0.252928
EOD
$p5s9 << EOD
512 0.0119826
4096 0.0119869
16384 0.0102364
EOD
$p5s10 << EOD
512 0.20083
4096 0.150272
16384 0.150137
EOD
$p5s11 << EOD
512 0.153707
4096 0.130196
16384 0.159642
EOD
$p5s12 << EOD
512 0.128931
4096 0.199519
16384 0.152655
EOD
$p5s13 << EOD
512 0.0901098
4096 0.0884617
16384 0.0899577
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
set output "context-kv_quality_rx9070-NVIDIA-H200-qwen3_5_9b.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Error against context, qwen3_5_9b"
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
set xrange [445.217:18841.6]
set xtics (512, 4096, 16384)
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00167951:0.404227]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
512 0.00237742
4096 0.00235132
16384 0.0023593
EOD
$p0s2 << EOD
512 0.0369973
4096 0.0369356
16384 0.037417
EOD
$p0s3 << EOD
512 0.036998
4096 0.0369368
16384 0.0374176
EOD
$p0s4 << EOD
512 0.101682
4096 0.0989852
16384 0.101845
EOD
$p0s5 << EOD
512 0.136474
4096 0.132288
16384 0.136298
EOD
$p0s6 << EOD
512 0.218938
4096 0.202172
16384 0.203935
EOD
$p0s7 << EOD
512 0.288734
4096 0.270558
16384 0.274677
EOD
$p0s8 << EOD
512 0.206045
4096 0.204344
16384 0.206734
EOD
$p0s9 << EOD
512 0.00711165
4096 0.007
16384 0.00705861
EOD
$p0s10 << EOD
512 0.111965
4096 0.112206
16384 0.11186
EOD
$p0s11 << EOD
512 0.104517
4096 0.107248
16384 0.107349
EOD
$p0s12 << EOD
512 0.10764
4096 0.105677
16384 0.106958
EOD
$p0s13 << EOD
512 0.0814249
4096 0.080072
16384 0.079849
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
set yrange [0.00185269:0.506938]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
512 0.00259377
4096 0.00260046
16384 0.00259582
EOD
$p1s2 << EOD
512 0.0433354
4096 0.0423192
16384 0.04214
EOD
$p1s3 << EOD
512 0.0433486
4096 0.0423074
16384 0.0421277
EOD
$p1s4 << EOD
512 0.110809
4096 0.112152
16384 0.109691
EOD
$p1s5 << EOD
512 0.171614
4096 0.147543
16384 0.162203
EOD
$p1s6 << EOD
512 0.293573
4096 0.224325
16384 0.231562
EOD
$p1s7 << EOD
512 0.362098
4096 0.299555
16384 0.311277
EOD
$p1s8 << EOD
512 0.233131
4096 0.22105
16384 0.229555
EOD
$p1s9 << EOD
512 0.00869459
4096 0.00766038
16384 0.00883352
EOD
$p1s10 << EOD
512 0.131473
4096 0.12802
16384 0.128631
EOD
$p1s11 << EOD
512 0.128942
4096 0.118897
16384 0.121741
EOD
$p1s12 << EOD
512 0.143259
4096 0.113975
16384 0.119852
EOD
$p1s13 << EOD
512 0.0917524
4096 0.0920172
16384 0.091482
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
set yrange [0.00755822:2.20167]
set format y "%.0e"
set ytics 10
$p2s1 << EOD
512 0.0105815
4096 0.012184
16384 0.0131948
EOD
$p2s2 << EOD
512 0.151602
4096 0.203247
16384 0.19532
EOD
$p2s3 << EOD
512 0.15158
4096 0.203245
16384 0.195317
EOD
$p2s4 << EOD
512 0.178959
4096 0.229742
16384 0.22561
EOD
$p2s5 << EOD
512 0.286971
4096 0.414278
16384 0.729173
EOD
$p2s6 << EOD
512 0.854628
4096 1.20253
16384 1.54187
EOD
$p2s7 << EOD
512 0.898114
4096 1.25844
16384 1.57262
EOD
$p2s8 << EOD
512 0.326295
4096 0.374563
16384 0.409347
EOD
$p2s9 << EOD
512 0.0612602
4096 0.0495444
16384 0.0658127
EOD
$p2s10 << EOD
512 0.313891
4096 0.346621
16384 0.384349
EOD
$p2s11 << EOD
512 0.638243
4096 0.848303
16384 0.797011
EOD
$p2s12 << EOD
512 0.337788
4096 0.337761
16384 0.391254
EOD
$p2s13 << EOD
512 0.102349
4096 0.0940085
16384 0.10763
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
set yrange [0.0115358:5.6449]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
512 0.0161502
4096 0.0211175
16384 0.0212642
EOD
$p3s2 << EOD
512 0.271304
4096 0.28713
16384 0.249884
EOD
$p3s3 << EOD
512 0.27129
4096 0.287121
16384 0.249906
EOD
$p3s4 << EOD
512 0.285974
4096 0.302353
16384 0.279937
EOD
$p3s5 << EOD
512 0.462318
4096 0.788449
16384 1.26937
EOD
$p3s6 << EOD
512 1.82631
4096 2.35685
16384 3.98737
EOD
$p3s7 << EOD
512 1.86492
4096 2.38892
16384 4.03207
EOD
$p3s8 << EOD
512 0.551894
4096 0.586861
16384 0.508536
EOD
$p3s9 << EOD
512 0.109512
4096 0.0824655
16384 0.0984624
EOD
$p3s10 << EOD
512 0.48857
4096 0.526695
16384 0.454066
EOD
$p3s11 << EOD
512 1.58736
4096 1.60394
16384 1.24656
EOD
$p3s12 << EOD
512 0.487988
4096 0.521405
16384 0.45333
EOD
$p3s13 << EOD
512 0.142899
4096 0.113897
16384 0.131288
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
set yrange [0.0018078:0.469397]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
512 0.00253093
4096 0.00274133
16384 0.00277619
EOD
$p4s2 << EOD
512 0.0401518
4096 0.0424221
16384 0.0423765
EOD
$p4s3 << EOD
512 0.0401567
4096 0.0424242
16384 0.042378
EOD
$p4s4 << EOD
512 0.10399
4096 0.101975
16384 0.104301
EOD
$p4s5 << EOD
512 0.143893
4096 0.150797
16384 0.15251
EOD
$p4s6 << EOD
512 0.218957
4096 0.257842
16384 0.248272
EOD
$p4s7 << EOD
512 0.291116
4096 0.335284
16384 0.319787
EOD
$p4s8 << EOD
512 0.21825
4096 0.224157
16384 0.220115
EOD
$p4s9 << EOD
512 0.00853632
4096 0.00906511
16384 0.00845955
EOD
$p4s10 << EOD
512 0.134659
4096 0.128138
16384 0.132279
EOD
$p4s11 << EOD
512 0.119081
4096 0.119818
16384 0.12329
EOD
$p4s12 << EOD
512 0.113623
4096 0.127987
16384 0.126194
EOD
$p4s13 << EOD
512 0.0808588
4096 0.0819164
16384 0.0833566
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
set yrange [0.0021081:0.615762]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
512 0.00295134
4096 0.00382575
16384 0.00343775
EOD
$p5s2 << EOD
512 0.0469629
4096 0.0519997
16384 0.0494411
EOD
$p5s3 << EOD
512 0.0469821
4096 0.0519977
16384 0.0494419
EOD
$p5s4 << EOD
512 0.126144
4096 0.108085
16384 0.118947
EOD
$p5s5 << EOD
512 0.192312
4096 0.174987
16384 0.175814
EOD
$p5s6 << EOD
512 0.318612
4096 0.348401
16384 0.368821
EOD
$p5s7 << EOD
512 0.372423
4096 0.42636
16384 0.43983
EOD
$p5s8 << EOD
512 0.234002
4096 0.249423
16384 0.252928
EOD
$p5s9 << EOD
512 0.0119826
4096 0.0119869
16384 0.0102364
EOD
$p5s10 << EOD
512 0.20083
4096 0.150272
16384 0.150137
EOD
$p5s11 << EOD
512 0.153707
4096 0.130196
16384 0.159642
EOD
$p5s12 << EOD
512 0.128931
4096 0.199519
16384 0.152655
EOD
$p5s13 << EOD
512 0.0901098
4096 0.0884617
16384 0.0899577
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
