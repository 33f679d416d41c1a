# Redraw with: gnuplot ladder.gp
set terminal svg size 1240,700 font "sans,12" background "white"
set output "ladder.svg"
set termoption noenhanced
set encoding utf8
set title "llama.cpp on Strix Halo, as published (CITED)"
set logscale y
set yrange [0.970097:1.50659]
set ytics (1, 1.1, 1.2, 1.3, 1.4, 1.5)
set ylabel "cumulative gain, t(start) / t (log scale)"
set xrange [0.5:20.5]
set xtics rotate by 50 right ("J1 Phase 1 together" 1, "1.1 Tuned profile" 2, "1.2 Kernel boot parameters" 3, "1.3 BIOS: less memory set aside for the GPU" 4, "2.1 RyzenAdj power limits, Q8_0 like for like" 5, "2.1b RyzenAdj power limits, UD-Q4_K_L" 6, "2.2 VM sysctl settings" 7, "2.3 Transparent huge pages" 8, "2.4 RADV nogttspill" 9, "2.5 amdgpu noretry" 10, "J2 Phase 2 together" 11, "3.1 KV cache in q4_0" 12, "3.2 MoE batch of 256" 13, "4.1 rocWMMA flash attention" 14, "4.2 rocWMMA tuned patch" 15, "5.1 Speculation with a draft model" 16, "5.2 Native multi-token prediction" 17, "5.2a n-gram speculation" 18, "5.3 GPU clock reporting" 19, "C Context window benchmarks" 20)
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
1 1.18182
1.5 1.18182




4.5 1
5 1
5 1.285
5.5 1.285

5.5 1
6 1
6 1.46154
6.5 1.46154





10.5 1
11 1
11 1.46154
11.5 1.46154

11.5 1
12 1
12 1.03266
12.5 1.03266

12.5 1
13 1
13 1
13.5 1







EOD
$ranges << EOD
2 1.02 0 0.01
3 1.05 0 0.1
EOD
$v0 << EOD
1 1.18182 1.18182 1.18182
5 1.285 1.285 1.285
6 1.46154 1.46154 1.46154
11 1.46154 1.46154 1.46154
12 1.03266 1.03266 1.03266
EOD
$v2 << EOD
13 1.02058 1.02058 1.02058
EOD
set label "no figure" at 4, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 7, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 8, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 9, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 10, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 14, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 15, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 16, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 17, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 18, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 19, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 20, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set arrow from 4.5, graph 0 to 4.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 5.5, graph 0 to 5.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 10.5, graph 0 to 10.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 11.5, graph 0 to 11.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 12.5, graph 0 to 12.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
plot $line using 1:2 with lines lw 2 lc rgb "#0072b2" title "ladder", \
     $ranges using 1:2:3:4 with vectors nohead lw 6 lc rgb "#b0b0b0" title "the source's range, from 1", \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.3 lw 1.6 lc rgb "#0072b2" title "KEEP", \
     $v2 using 1:2:3:4 with yerrorbars pt 4 ps 1.3 lw 1.6 lc rgb "#000000" title "NO IMPACT"
unset output
reset
set terminal pngcairo size 1240,700 font "sans,10" fontscale 1.0
set output "ladder.png"
set termoption noenhanced
set encoding utf8
set title "llama.cpp on Strix Halo, as published (CITED)"
set logscale y
set yrange [0.970097:1.50659]
set ytics (1, 1.1, 1.2, 1.3, 1.4, 1.5)
set ylabel "cumulative gain, t(start) / t (log scale)"
set xrange [0.5:20.5]
set xtics rotate by 50 right ("J1 Phase 1 together" 1, "1.1 Tuned profile" 2, "1.2 Kernel boot parameters" 3, "1.3 BIOS: less memory set aside for the GPU" 4, "2.1 RyzenAdj power limits, Q8_0 like for like" 5, "2.1b RyzenAdj power limits, UD-Q4_K_L" 6, "2.2 VM sysctl settings" 7, "2.3 Transparent huge pages" 8, "2.4 RADV nogttspill" 9, "2.5 amdgpu noretry" 10, "J2 Phase 2 together" 11, "3.1 KV cache in q4_0" 12, "3.2 MoE batch of 256" 13, "4.1 rocWMMA flash attention" 14, "4.2 rocWMMA tuned patch" 15, "5.1 Speculation with a draft model" 16, "5.2 Native multi-token prediction" 17, "5.2a n-gram speculation" 18, "5.3 GPU clock reporting" 19, "C Context window benchmarks" 20)
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
1 1.18182
1.5 1.18182




4.5 1
5 1
5 1.285
5.5 1.285

5.5 1
6 1
6 1.46154
6.5 1.46154





10.5 1
11 1
11 1.46154
11.5 1.46154

11.5 1
12 1
12 1.03266
12.5 1.03266

12.5 1
13 1
13 1
13.5 1







EOD
$ranges << EOD
2 1.02 0 0.01
3 1.05 0 0.1
EOD
$v0 << EOD
1 1.18182 1.18182 1.18182
5 1.285 1.285 1.285
6 1.46154 1.46154 1.46154
11 1.46154 1.46154 1.46154
12 1.03266 1.03266 1.03266
EOD
$v2 << EOD
13 1.02058 1.02058 1.02058
EOD
set label "no figure" at 4, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 7, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 8, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 9, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 10, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 14, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 15, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 16, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 17, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 18, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 19, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set label "no figure" at 20, graph 0.02 rotate left font ",8" tc rgb "#7f7f7f"
set arrow from 4.5, graph 0 to 4.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 5.5, graph 0 to 5.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 10.5, graph 0 to 10.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 11.5, graph 0 to 11.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
set arrow from 12.5, graph 0 to 12.5, graph 1 nohead dt 3 lc rgb "#7f7f7f"
plot $line using 1:2 with lines lw 2 lc rgb "#0072b2" title "ladder", \
     $ranges using 1:2:3:4 with vectors nohead lw 6 lc rgb "#b0b0b0" title "the source's range, from 1", \
     $v0 using 1:2:3:4 with yerrorbars pt 7 ps 1.3 lw 1.6 lc rgb "#0072b2" title "KEEP", \
     $v2 using 1:2:3:4 with yerrorbars pt 4 ps 1.3 lw 1.6 lc rgb "#000000" title "NO IMPACT"
unset output
