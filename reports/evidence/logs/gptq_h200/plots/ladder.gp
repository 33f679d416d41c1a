# Redraw with: gnuplot ladder.gp
set terminal svg size 1136,700 font "sans,12" background "white"
set output "ladder.svg"
set termoption noenhanced
set encoding utf8
set title "GPTQ on one H200: the ladder of the MI100 log (MEASURED)"
set logscale y
set yrange [0.383707:1.41543]
set ytics (0.4, 0.6, 0.8, 1, 1.2, 1.4)
set ylabel "cumulative gain, t(start) / t (log scale)"
set xrange [0.5:18.5]
set xtics rotate by 50 right ("1 fdot2, as published" 1, "2 fdot2, in the helper that is called" 2, "3 Loads of 8 bytes" 3, "4 Loads of 4 bytes" 4, "5 Words through LDS" 5, "6 Transposed words" 6, "7 Wave shuffles" 7, "8 Matrix units" 8, "9 fp32 sums in a workspace" 9, "10 The library, on fp16 weights" 10, "11 Loads of 8 bytes, 6 rows" 11, "12 Loads of 4 bytes, 6 rows" 12, "13 Words through LDS, 6 rows" 13, "14 fdot2 in the helper that is called, 6 rows" 14, "15 Blocks of 256" 15, "16 Blocks of 256, 6 rows" 16, "17 Loads of 4 bytes, all four layers" 17, "18 Words through LDS, all four layers" 18)
set tics out nomirror
set grid ytics
set rmargin 4
set bmargin 20
set lmargin 16
set key outside top center horizontal
set arrow from graph 0, first 1 to graph 1, first 1 nohead lc rgb "#b0b0b0"
$line << EOD
0.5 1
1 1
1 1
1.5 1
1.5 1
2 1
2 1
2.5 1
2.5 1
3 1
3 1
3.5 1
3.5 1
4 1
4 1.12002
4.5 1.12002
4.5 1.12002
5 1.12002
5 1.28755
5.5 1.28755
5.5 1.28755
6 1.28755
6 1.28755
6.5 1.28755
6.5 1.28755
7 1.28755
7 1.28755
7.5 1.28755
7.5 1.28755
8 1.28755
8 1.28755
8.5 1.28755
8.5 1.28755
9 1.28755
9 1.28755
9.5 1.28755
9.5 1.28755
10 1.28755
10 1.28755
10.5 1.28755

10.5 1
11 1
11 1.06885
11.5 1.06885
11.5 1.06885
12 1.06885
12 1.13202
12.5 1.13202
12.5 1.13202
13 1.13202
13 1.13202
13.5 1.13202
13.5 1.13202
14 1.13202
14 1.13202
14.5 1.13202

14.5 1
15 1
15 1
15.5 1

15.5 1
16 1
16 1
16.5 1

16.5 1
17 1
17 1
17.5 1
17.5 1
18 1
18 1
18.5 1
EOD
$v0 << EOD
4 1.12002 1.11748 1.12305
5 1.28755 1.28165 1.29358
11 1.06885 1.06555 1.0725
12 1.13202 1.12202 1.14141
EOD
$v1 << EOD
2 0.927441 0.92484 0.93091
6 1.12976 1.12334 1.13746
7 0.802538 0.796648 0.808639
8 0.423082 0.419852 0.426432
9 0.839095 0.83268 0.845874
15 0.678606 0.672519 0.685117
16 0.752995 0.748451 0.757784
EOD
$v2 << EOD
1 0.996227 0.993415 0.998916
EOD
$v3 << EOD
3 0.976603 0.974613 0.978633
10 0.94078 0.93168 0.949986
13 1.07166 1.05652 1.0863
14 0.967551 0.962573 0.971777
17 1.08866 1.08381 1.0943
18 1.23628 1.22912 1.24319
EOD
set arrow from 10.5, graph 0 to 10.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 14.5, graph 0 to 14.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 15.5, graph 0 to 15.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 16.5, graph 0 to 16.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
plot $line using 1:2 with lines lw 2 lc rgb "#0072b2" title "ladder", \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.3 lw 1.6 lc rgb "#0072b2" title "KEEP", \
     $v1 using 1:2:3:4 with yerrorbars pt 2 ps 1.3 lw 1.6 lc rgb "#d55e00" title "REVERTED", \
     $v2 using 1:2:3:4 with yerrorbars pt 4 ps 1.3 lw 1.6 lc rgb "#000000" title "NO IMPACT", \
     $v3 using 1:2:3:4 with yerrorbars pt 8 ps 1.3 lw 1.6 lc rgb "#009e73" title "PENDING"
unset output
reset
set terminal pngcairo size 1136,700 font "sans,10" fontscale 1.0
set output "ladder.png"
set termoption noenhanced
set encoding utf8
set title "GPTQ on one H200: the ladder of the MI100 log (MEASURED)"
set logscale y
set yrange [0.383707:1.41543]
set ytics (0.4, 0.6, 0.8, 1, 1.2, 1.4)
set ylabel "cumulative gain, t(start) / t (log scale)"
set xrange [0.5:18.5]
set xtics rotate by 50 right ("1 fdot2, as published" 1, "2 fdot2, in the helper that is called" 2, "3 Loads of 8 bytes" 3, "4 Loads of 4 bytes" 4, "5 Words through LDS" 5, "6 Transposed words" 6, "7 Wave shuffles" 7, "8 Matrix units" 8, "9 fp32 sums in a workspace" 9, "10 The library, on fp16 weights" 10, "11 Loads of 8 bytes, 6 rows" 11, "12 Loads of 4 bytes, 6 rows" 12, "13 Words through LDS, 6 rows" 13, "14 fdot2 in the helper that is called, 6 rows" 14, "15 Blocks of 256" 15, "16 Blocks of 256, 6 rows" 16, "17 Loads of 4 bytes, all four layers" 17, "18 Words through LDS, all four layers" 18)
set tics out nomirror
set grid ytics
set rmargin 4
set bmargin 20
set lmargin 16
set key outside top center horizontal
set arrow from graph 0, first 1 to graph 1, first 1 nohead lc rgb "#b0b0b0"
$line << EOD
0.5 1
1 1
1 1
1.5 1
1.5 1
2 1
2 1
2.5 1
2.5 1
3 1
3 1
3.5 1
3.5 1
4 1
4 1.12002
4.5 1.12002
4.5 1.12002
5 1.12002
5 1.28755
5.5 1.28755
5.5 1.28755
6 1.28755
6 1.28755
6.5 1.28755
6.5 1.28755
7 1.28755
7 1.28755
7.5 1.28755
7.5 1.28755
8 1.28755
8 1.28755
8.5 1.28755
8.5 1.28755
9 1.28755
9 1.28755
9.5 1.28755
9.5 1.28755
10 1.28755
10 1.28755
10.5 1.28755

10.5 1
11 1
11 1.06885
11.5 1.06885
11.5 1.06885
12 1.06885
12 1.13202
12.5 1.13202
12.5 1.13202
13 1.13202
13 1.13202
13.5 1.13202
13.5 1.13202
14 1.13202
14 1.13202
14.5 1.13202

14.5 1
15 1
15 1
15.5 1

15.5 1
16 1
16 1
16.5 1

16.5 1
17 1
17 1
17.5 1
17.5 1
18 1
18 1
18.5 1
EOD
$v0 << EOD
4 1.12002 1.11748 1.12305
5 1.28755 1.28165 1.29358
11 1.06885 1.06555 1.0725
12 1.13202 1.12202 1.14141
EOD
$v1 << EOD
2 0.927441 0.92484 0.93091
6 1.12976 1.12334 1.13746
7 0.802538 0.796648 0.808639
8 0.423082 0.419852 0.426432
9 0.839095 0.83268 0.845874
15 0.678606 0.672519 0.685117
16 0.752995 0.748451 0.757784
EOD
$v2 << EOD
1 0.996227 0.993415 0.998916
EOD
$v3 << EOD
3 0.976603 0.974613 0.978633
10 0.94078 0.93168 0.949986
13 1.07166 1.05652 1.0863
14 0.967551 0.962573 0.971777
17 1.08866 1.08381 1.0943
18 1.23628 1.22912 1.24319
EOD
set arrow from 10.5, graph 0 to 10.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 14.5, graph 0 to 14.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 15.5, graph 0 to 15.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 16.5, graph 0 to 16.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
plot $line using 1:2 with lines lw 2 lc rgb "#0072b2" title "ladder", \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.3 lw 1.6 lc rgb "#0072b2" title "KEEP", \
     $v1 using 1:2:3:4 with yerrorbars pt 2 ps 1.3 lw 1.6 lc rgb "#d55e00" title "REVERTED", \
     $v2 using 1:2:3:4 with yerrorbars pt 4 ps 1.3 lw 1.6 lc rgb "#000000" title "NO IMPACT", \
     $v3 using 1:2:3:4 with yerrorbars pt 8 ps 1.3 lw 1.6 lc rgb "#009e73" title "PENDING"
unset output
