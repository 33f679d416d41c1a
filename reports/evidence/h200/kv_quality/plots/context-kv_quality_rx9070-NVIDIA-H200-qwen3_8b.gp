# Redraw with: gnuplot context-kv_quality_rx9070-NVIDIA-H200-qwen3_8b.gp
set terminal svg size 900,1097 font "sans,12" background "white"
set output "context-kv_quality_rx9070-NVIDIA-H200-qwen3_8b.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "Error against context, qwen3_8b"
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
set xrange [445.217:75366.4]
set xtics (512, 4096, 16384, 65536)
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00170463:0.379986]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
512 0.00241804
4096 0.00241042
16384 0.00238649
65536 0.00241892
EOD
$p0s2 << EOD
512 0.0378659
4096 0.0380811
16384 0.0377004
65536 0.0380157
EOD
$p0s3 << EOD
512 0.0378644
4096 0.0380811
16384 0.0377011
65536 0.0380203
EOD
$p0s4 << EOD
512 0.0946288
4096 0.0945238
16384 0.0947602
65536 0.0962512
EOD
$p0s5 << EOD
512 0.131553
4096 0.12895
16384 0.12975
65536 0.131467
EOD
$p0s6 << EOD
512 0.202977
4096 0.202737
16384 0.203412
65536 0.206539
EOD
$p0s7 << EOD
512 0.270128
4096 0.262225
16384 0.267053
65536 0.271418
EOD
$p0s8 << EOD
512 0.201819
4096 0.20454
16384 0.206195
65536 0.205566
EOD
$p0s9 << EOD
512 0.00712222
4096 0.00701761
16384 0.00710476
65536 0.0072308
EOD
$p0s10 << EOD
512 0.11407
4096 0.113618
16384 0.114928
65536 0.114442
EOD
$p0s11 << EOD
512 0.104266
4096 0.103816
16384 0.107306
65536 0.108584
EOD
$p0s12 << EOD
512 0.105778
4096 0.104939
16384 0.105244
65536 0.106877
EOD
$p0s13 << EOD
512 0.0807098
4096 0.079772
16384 0.0785853
65536 0.0821865
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
set yrange [0.00195608:0.471558]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
512 0.00296714
4096 0.00277423
16384 0.00273851
65536 0.0028186
EOD
$p1s2 << EOD
512 0.0502615
4096 0.045039
16384 0.0424521
65536 0.0459207
EOD
$p1s3 << EOD
512 0.0502803
4096 0.0450338
16384 0.0424473
65536 0.0459307
EOD
$p1s4 << EOD
512 0.108013
4096 0.108588
16384 0.111632
65536 0.119319
EOD
$p1s5 << EOD
512 0.161799
4096 0.15558
16384 0.167636
65536 0.161991
EOD
$p1s6 << EOD
512 0.260837
4096 0.263648
16384 0.238848
65536 0.250335
EOD
$p1s7 << EOD
512 0.315045
4096 0.316776
16384 0.304622
65536 0.336827
EOD
$p1s8 << EOD
512 0.236351
4096 0.247659
16384 0.233286
65536 0.244733
EOD
$p1s9 << EOD
512 0.0100701
4096 0.0084568
16384 0.00822548
65536 0.00876808
EOD
$p1s10 << EOD
512 0.142502
4096 0.1376
16384 0.135047
65536 0.141815
EOD
$p1s11 << EOD
512 0.130955
4096 0.130361
16384 0.125621
65536 0.131942
EOD
$p1s12 << EOD
512 0.122999
4096 0.121373
16384 0.12064
65536 0.124618
EOD
$p1s13 << EOD
512 0.0966683
4096 0.0915995
16384 0.0914073
65536 0.101588
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
set yrange [0.00912755:4.67618]
set format y "%.0e"
set ytics 10
$p2s1 << EOD
512 0.0127786
4096 0.0200569
16384 0.0206749
65536 0.0200404
EOD
$p2s2 << EOD
512 0.189542
4096 0.275615
16384 0.294789
65536 0.357882
EOD
$p2s3 << EOD
512 0.189539
4096 0.275617
16384 0.29478
65536 0.357888
EOD
$p2s4 << EOD
512 0.215312
4096 0.293856
16384 0.309334
65536 0.369699
EOD
$p2s5 << EOD
512 0.507751
4096 0.73709
16384 0.732061
65536 0.748698
EOD
$p2s6 << EOD
512 0.995796
4096 1.52037
16384 2.44907
65536 3.26554
EOD
$p2s7 << EOD
512 1.02791
4096 1.55975
16384 2.47467
65536 3.34013
EOD
$p2s8 << EOD
512 0.502819
4096 0.630698
16384 0.653963
65536 0.630365
EOD
$p2s9 << EOD
512 0.0595957
4096 0.0670107
16384 0.0988599
65536 0.086007
EOD
$p2s10 << EOD
512 0.475479
4096 0.46894
16384 0.41796
65536 0.445206
EOD
$p2s11 << EOD
512 0.578725
4096 1.06238
16384 1.28324
65536 1.92504
EOD
$p2s12 << EOD
512 0.462398
4096 0.510665
16384 0.444071
65536 0.487466
EOD
$p2s13 << EOD
512 0.10123
4096 0.101445
16384 0.129805
65536 0.120434
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
set yrange [0.0176258:14.9586]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
512 0.0246761
4096 0.0344383
16384 0.0356658
65536 0.0267072
EOD
$p3s2 << EOD
512 0.382559
4096 0.476949
16384 0.482814
65536 0.461231
EOD
$p3s3 << EOD
512 0.382555
4096 0.476931
16384 0.482822
65536 0.461244
EOD
$p3s4 << EOD
512 0.394258
4096 0.501982
16384 0.49681
65536 0.46745
EOD
$p3s5 << EOD
512 1.01007
4096 1.0808
16384 1.08123
65536 1.04203
EOD
$p3s6 << EOD
512 3.23126
4096 5.25083
16384 5.59115
65536 10.3279
EOD
$p3s7 << EOD
512 3.27763
4096 5.40772
16384 5.60818
65536 10.6847
EOD
$p3s8 << EOD
512 0.807743
4096 1.19679
16384 1.08273
65536 1.11808
EOD
$p3s9 << EOD
512 0.115892
4096 0.111615
16384 0.178611
65536 0.122842
EOD
$p3s10 << EOD
512 1.0692
4096 0.65859
16384 0.603742
65536 0.690742
EOD
$p3s11 << EOD
512 1.8115
4096 2.18965
16384 3.40793
65536 3.71248
EOD
$p3s12 << EOD
512 0.917364
4096 0.831162
16384 0.632417
65536 0.652934
EOD
$p3s13 << EOD
512 0.146316
4096 0.139557
16384 0.20252
65536 0.149629
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
set yrange [0.0018542:0.430058]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
512 0.00259588
4096 0.00266066
16384 0.00263512
65536 0.00269879
EOD
$p4s2 << EOD
512 0.0396111
4096 0.0401264
16384 0.0423427
65536 0.0427562
EOD
$p4s3 << EOD
512 0.0396105
4096 0.0401238
16384 0.0423429
65536 0.0427566
EOD
$p4s4 << EOD
512 0.0978413
4096 0.0979761
16384 0.0987387
65536 0.0973778
EOD
$p4s5 << EOD
512 0.14494
4096 0.143889
16384 0.148506
65536 0.148307
EOD
$p4s6 << EOD
512 0.250974
4096 0.236073
16384 0.238023
65536 0.236082
EOD
$p4s7 << EOD
512 0.307184
4096 0.291952
16384 0.297293
65536 0.30205
EOD
$p4s8 << EOD
512 0.213303
4096 0.214463
16384 0.215406
65536 0.218326
EOD
$p4s9 << EOD
512 0.00786019
4096 0.00821919
16384 0.00818225
65536 0.00810557
EOD
$p4s10 << EOD
512 0.12864
4096 0.12991
16384 0.133155
65536 0.134557
EOD
$p4s11 << EOD
512 0.120738
4096 0.120958
16384 0.124399
65536 0.126003
EOD
$p4s12 << EOD
512 0.117359
4096 0.121632
16384 0.12454
65536 0.126452
EOD
$p4s13 << EOD
512 0.0815352
4096 0.0812693
16384 0.081833
65536 0.0825142
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
set yrange [0.00221487:0.747925]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
512 0.00340117
4096 0.00326147
16384 0.00310081
65536 0.00318458
EOD
$p5s2 << EOD
512 0.0457599
4096 0.0493755
16384 0.0492097
65536 0.048596
EOD
$p5s3 << EOD
512 0.0457431
4096 0.0493822
16384 0.0492259
65536 0.048601
EOD
$p5s4 << EOD
512 0.110943
4096 0.118303
16384 0.112021
65536 0.115158
EOD
$p5s5 << EOD
512 0.179023
4096 0.176782
16384 0.182011
65536 0.175866
EOD
$p5s6 << EOD
512 0.448542
4096 0.299236
16384 0.273008
65536 0.268115
EOD
$p5s7 << EOD
512 0.534232
4096 0.374201
16384 0.359721
65536 0.357759
EOD
$p5s8 << EOD
512 0.24149
4096 0.242155
16384 0.249863
65536 0.267719
EOD
$p5s9 << EOD
512 0.0102933
4096 0.00991068
16384 0.00968206
65536 0.0103793
EOD
$p5s10 << EOD
512 0.165198
4096 0.170177
16384 0.165106
65536 0.165468
EOD
$p5s11 << EOD
512 0.161424
4096 0.142608
16384 0.146616
65536 0.148114
EOD
$p5s12 << EOD
512 0.173704
4096 0.171079
16384 0.173514
65536 0.160372
EOD
$p5s13 << EOD
512 0.092048
4096 0.0997204
16384 0.107728
65536 0.108471
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
set output "context-kv_quality_rx9070-NVIDIA-H200-qwen3_8b.png"
set termoption noenhanced
set encoding utf8
set multiplot title "Error against context, qwen3_8b"
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
set xrange [445.217:75366.4]
set xtics (512, 4096, 16384, 65536)
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8487
set bmargin at screen 0.6554
unset logscale y
set title "Gaussian keys" font ",9"
set ylabel "relative L2, all heads"
set logscale y
set yrange [0.00170463:0.379986]
set format y "%.0e"
set ytics 10
$p0s1 << EOD
512 0.00241804
4096 0.00241042
16384 0.00238649
65536 0.00241892
EOD
$p0s2 << EOD
512 0.0378659
4096 0.0380811
16384 0.0377004
65536 0.0380157
EOD
$p0s3 << EOD
512 0.0378644
4096 0.0380811
16384 0.0377011
65536 0.0380203
EOD
$p0s4 << EOD
512 0.0946288
4096 0.0945238
16384 0.0947602
65536 0.0962512
EOD
$p0s5 << EOD
512 0.131553
4096 0.12895
16384 0.12975
65536 0.131467
EOD
$p0s6 << EOD
512 0.202977
4096 0.202737
16384 0.203412
65536 0.206539
EOD
$p0s7 << EOD
512 0.270128
4096 0.262225
16384 0.267053
65536 0.271418
EOD
$p0s8 << EOD
512 0.201819
4096 0.20454
16384 0.206195
65536 0.205566
EOD
$p0s9 << EOD
512 0.00712222
4096 0.00701761
16384 0.00710476
65536 0.0072308
EOD
$p0s10 << EOD
512 0.11407
4096 0.113618
16384 0.114928
65536 0.114442
EOD
$p0s11 << EOD
512 0.104266
4096 0.103816
16384 0.107306
65536 0.108584
EOD
$p0s12 << EOD
512 0.105778
4096 0.104939
16384 0.105244
65536 0.106877
EOD
$p0s13 << EOD
512 0.0807098
4096 0.079772
16384 0.0785853
65536 0.0821865
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
set yrange [0.00195608:0.471558]
set format y "%.0e"
set ytics 10
$p1s1 << EOD
512 0.00296714
4096 0.00277423
16384 0.00273851
65536 0.0028186
EOD
$p1s2 << EOD
512 0.0502615
4096 0.045039
16384 0.0424521
65536 0.0459207
EOD
$p1s3 << EOD
512 0.0502803
4096 0.0450338
16384 0.0424473
65536 0.0459307
EOD
$p1s4 << EOD
512 0.108013
4096 0.108588
16384 0.111632
65536 0.119319
EOD
$p1s5 << EOD
512 0.161799
4096 0.15558
16384 0.167636
65536 0.161991
EOD
$p1s6 << EOD
512 0.260837
4096 0.263648
16384 0.238848
65536 0.250335
EOD
$p1s7 << EOD
512 0.315045
4096 0.316776
16384 0.304622
65536 0.336827
EOD
$p1s8 << EOD
512 0.236351
4096 0.247659
16384 0.233286
65536 0.244733
EOD
$p1s9 << EOD
512 0.0100701
4096 0.0084568
16384 0.00822548
65536 0.00876808
EOD
$p1s10 << EOD
512 0.142502
4096 0.1376
16384 0.135047
65536 0.141815
EOD
$p1s11 << EOD
512 0.130955
4096 0.130361
16384 0.125621
65536 0.131942
EOD
$p1s12 << EOD
512 0.122999
4096 0.121373
16384 0.12064
65536 0.124618
EOD
$p1s13 << EOD
512 0.0966683
4096 0.0915995
16384 0.0914073
65536 0.101588
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
set yrange [0.00912755:4.67618]
set format y "%.0e"
set ytics 10
$p2s1 << EOD
512 0.0127786
4096 0.0200569
16384 0.0206749
65536 0.0200404
EOD
$p2s2 << EOD
512 0.189542
4096 0.275615
16384 0.294789
65536 0.357882
EOD
$p2s3 << EOD
512 0.189539
4096 0.275617
16384 0.29478
65536 0.357888
EOD
$p2s4 << EOD
512 0.215312
4096 0.293856
16384 0.309334
65536 0.369699
EOD
$p2s5 << EOD
512 0.507751
4096 0.73709
16384 0.732061
65536 0.748698
EOD
$p2s6 << EOD
512 0.995796
4096 1.52037
16384 2.44907
65536 3.26554
EOD
$p2s7 << EOD
512 1.02791
4096 1.55975
16384 2.47467
65536 3.34013
EOD
$p2s8 << EOD
512 0.502819
4096 0.630698
16384 0.653963
65536 0.630365
EOD
$p2s9 << EOD
512 0.0595957
4096 0.0670107
16384 0.0988599
65536 0.086007
EOD
$p2s10 << EOD
512 0.475479
4096 0.46894
16384 0.41796
65536 0.445206
EOD
$p2s11 << EOD
512 0.578725
4096 1.06238
16384 1.28324
65536 1.92504
EOD
$p2s12 << EOD
512 0.462398
4096 0.510665
16384 0.444071
65536 0.487466
EOD
$p2s13 << EOD
512 0.10123
4096 0.101445
16384 0.129805
65536 0.120434
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
set yrange [0.0176258:14.9586]
set format y "%.0e"
set ytics 10
$p3s1 << EOD
512 0.0246761
4096 0.0344383
16384 0.0356658
65536 0.0267072
EOD
$p3s2 << EOD
512 0.382559
4096 0.476949
16384 0.482814
65536 0.461231
EOD
$p3s3 << EOD
512 0.382555
4096 0.476931
16384 0.482822
65536 0.461244
EOD
$p3s4 << EOD
512 0.394258
4096 0.501982
16384 0.49681
65536 0.46745
EOD
$p3s5 << EOD
512 1.01007
4096 1.0808
16384 1.08123
65536 1.04203
EOD
$p3s6 << EOD
512 3.23126
4096 5.25083
16384 5.59115
65536 10.3279
EOD
$p3s7 << EOD
512 3.27763
4096 5.40772
16384 5.60818
65536 10.6847
EOD
$p3s8 << EOD
512 0.807743
4096 1.19679
16384 1.08273
65536 1.11808
EOD
$p3s9 << EOD
512 0.115892
4096 0.111615
16384 0.178611
65536 0.122842
EOD
$p3s10 << EOD
512 1.0692
4096 0.65859
16384 0.603742
65536 0.690742
EOD
$p3s11 << EOD
512 1.8115
4096 2.18965
16384 3.40793
65536 3.71248
EOD
$p3s12 << EOD
512 0.917364
4096 0.831162
16384 0.632417
65536 0.652934
EOD
$p3s13 << EOD
512 0.146316
4096 0.139557
16384 0.20252
65536 0.149629
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
set yrange [0.0018542:0.430058]
set format y "%.0e"
set ytics 10
$p4s1 << EOD
512 0.00259588
4096 0.00266066
16384 0.00263512
65536 0.00269879
EOD
$p4s2 << EOD
512 0.0396111
4096 0.0401264
16384 0.0423427
65536 0.0427562
EOD
$p4s3 << EOD
512 0.0396105
4096 0.0401238
16384 0.0423429
65536 0.0427566
EOD
$p4s4 << EOD
512 0.0978413
4096 0.0979761
16384 0.0987387
65536 0.0973778
EOD
$p4s5 << EOD
512 0.14494
4096 0.143889
16384 0.148506
65536 0.148307
EOD
$p4s6 << EOD
512 0.250974
4096 0.236073
16384 0.238023
65536 0.236082
EOD
$p4s7 << EOD
512 0.307184
4096 0.291952
16384 0.297293
65536 0.30205
EOD
$p4s8 << EOD
512 0.213303
4096 0.214463
16384 0.215406
65536 0.218326
EOD
$p4s9 << EOD
512 0.00786019
4096 0.00821919
16384 0.00818225
65536 0.00810557
EOD
$p4s10 << EOD
512 0.12864
4096 0.12991
16384 0.133155
65536 0.134557
EOD
$p4s11 << EOD
512 0.120738
4096 0.120958
16384 0.124399
65536 0.126003
EOD
$p4s12 << EOD
512 0.117359
4096 0.121632
16384 0.12454
65536 0.126452
EOD
$p4s13 << EOD
512 0.0815352
4096 0.0812693
16384 0.081833
65536 0.0825142
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
set yrange [0.00221487:0.747925]
set format y "%.0e"
set ytics 10
$p5s1 << EOD
512 0.00340117
4096 0.00326147
16384 0.00310081
65536 0.00318458
EOD
$p5s2 << EOD
512 0.0457599
4096 0.0493755
16384 0.0492097
65536 0.048596
EOD
$p5s3 << EOD
512 0.0457431
4096 0.0493822
16384 0.0492259
65536 0.048601
EOD
$p5s4 << EOD
512 0.110943
4096 0.118303
16384 0.112021
65536 0.115158
EOD
$p5s5 << EOD
512 0.179023
4096 0.176782
16384 0.182011
65536 0.175866
EOD
$p5s6 << EOD
512 0.448542
4096 0.299236
16384 0.273008
65536 0.268115
EOD
$p5s7 << EOD
512 0.534232
4096 0.374201
16384 0.359721
65536 0.357759
EOD
$p5s8 << EOD
512 0.24149
4096 0.242155
16384 0.249863
65536 0.267719
EOD
$p5s9 << EOD
512 0.0102933
4096 0.00991068
16384 0.00968206
65536 0.0103793
EOD
$p5s10 << EOD
512 0.165198
4096 0.170177
16384 0.165106
65536 0.165468
EOD
$p5s11 << EOD
512 0.161424
4096 0.142608
16384 0.146616
65536 0.148114
EOD
$p5s12 << EOD
512 0.173704
4096 0.171079
16384 0.173514
65536 0.160372
EOD
$p5s13 << EOD
512 0.092048
4096 0.0997204
16384 0.107728
65536 0.108471
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
