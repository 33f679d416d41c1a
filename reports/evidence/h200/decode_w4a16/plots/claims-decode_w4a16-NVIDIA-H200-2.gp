# Redraw with: gnuplot claims-decode_w4a16-NVIDIA-H200-2.gp
set terminal svg size 1100,860 font "sans,12" background "white"
set output "claims-decode_w4a16-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
31.56 0 "<="
22.09 1 "<="
34.16 2 "<="
30.74 3 "<="
32.75 4 "<="
29.48 5 "<="
33.27 6 "<="
29.94 7 "<="
12.39 8 "<="
8.67 9 "<="
14.31 10 "<="
12.88 11 "<="
13.76 12 "<="
12.38 13 "<="
14.16 14 "<="
12.74 15 "<="
15.28 16 "<="
10.7 17 "<="
18.16 18 "<="
16.34 19 "<="
17.92 20 "<="
16.13 21 "<="
18.37 22 "<="
16.53 23 "<="
EOD
$measured << EOD
21.6304 0 21.5968 21.6448
21.6304 1 21.5968 21.6448
21.7648 2 21.7344 21.8
21.7648 3 21.7344 21.8
22.8704 4 22.848 22.896
22.8704 5 22.848 22.896
29.66 6 29.636 29.678
29.66 7 29.636 29.678
7.714 8 7.711 7.717
7.714 9 7.711 7.717
7.87 10 7.86699 7.874
7.87 11 7.86699 7.874
8.486 12 8.47733 8.49133
8.486 13 8.47733 8.49133
10.7627 14 10.7547 10.776
10.7627 15 10.7547 10.776
10.4832 16 10.4672 10.4928
10.4832 17 10.4672 10.4928
11.2216 18 11.212 11.2384
11.2216 19 11.212 11.2384
11.9424 20 11.936 11.9504
11.9424 21 11.936 11.9504
16.322 22 16.284 16.342
16.322 23 16.284 16.342
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_down_m1: reproduced" 0, "goal_qwen3_32b_down_m1: reproduced" 1, "peer_qwen3_32b_down_m4: reproduced" 2, "goal_qwen3_32b_down_m4: reproduced" 3, "peer_qwen3_32b_down_m8: reproduced" 4, "goal_qwen3_32b_down_m8: reproduced" 5, "peer_qwen3_32b_down_m16: reproduced" 6, "goal_qwen3_32b_down_m16: reproduced" 7, "peer_qwen3_6_27b_o_m1: reproduced" 8, "goal_qwen3_6_27b_o_m1: reproduced" 9, "peer_qwen3_6_27b_o_m4: reproduced" 10, "goal_qwen3_6_27b_o_m4: reproduced" 11, "peer_qwen3_6_27b_o_m8: reproduced" 12, "goal_qwen3_6_27b_o_m8: reproduced" 13, "peer_qwen3_6_27b_o_m16: reproduced" 14, "goal_qwen3_6_27b_o_m16: reproduced" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: reproduced" 17, "peer_llama3_8b_down_m4: reproduced" 18, "goal_llama3_8b_down_m4: reproduced" 19, "peer_llama3_8b_down_m8: reproduced" 20, "goal_llama3_8b_down_m8: reproduced" 21, "peer_llama3_8b_down_m16: reproduced" 22, "goal_llama3_8b_down_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.59508:36.2759]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,860 font "sans,10" fontscale 1.0
set output "claims-decode_w4a16-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
31.56 0 "<="
22.09 1 "<="
34.16 2 "<="
30.74 3 "<="
32.75 4 "<="
29.48 5 "<="
33.27 6 "<="
29.94 7 "<="
12.39 8 "<="
8.67 9 "<="
14.31 10 "<="
12.88 11 "<="
13.76 12 "<="
12.38 13 "<="
14.16 14 "<="
12.74 15 "<="
15.28 16 "<="
10.7 17 "<="
18.16 18 "<="
16.34 19 "<="
17.92 20 "<="
16.13 21 "<="
18.37 22 "<="
16.53 23 "<="
EOD
$measured << EOD
21.6304 0 21.5968 21.6448
21.6304 1 21.5968 21.6448
21.7648 2 21.7344 21.8
21.7648 3 21.7344 21.8
22.8704 4 22.848 22.896
22.8704 5 22.848 22.896
29.66 6 29.636 29.678
29.66 7 29.636 29.678
7.714 8 7.711 7.717
7.714 9 7.711 7.717
7.87 10 7.86699 7.874
7.87 11 7.86699 7.874
8.486 12 8.47733 8.49133
8.486 13 8.47733 8.49133
10.7627 14 10.7547 10.776
10.7627 15 10.7547 10.776
10.4832 16 10.4672 10.4928
10.4832 17 10.4672 10.4928
11.2216 18 11.212 11.2384
11.2216 19 11.212 11.2384
11.9424 20 11.936 11.9504
11.9424 21 11.936 11.9504
16.322 22 16.284 16.342
16.322 23 16.284 16.342
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_down_m1: reproduced" 0, "goal_qwen3_32b_down_m1: reproduced" 1, "peer_qwen3_32b_down_m4: reproduced" 2, "goal_qwen3_32b_down_m4: reproduced" 3, "peer_qwen3_32b_down_m8: reproduced" 4, "goal_qwen3_32b_down_m8: reproduced" 5, "peer_qwen3_32b_down_m16: reproduced" 6, "goal_qwen3_32b_down_m16: reproduced" 7, "peer_qwen3_6_27b_o_m1: reproduced" 8, "goal_qwen3_6_27b_o_m1: reproduced" 9, "peer_qwen3_6_27b_o_m4: reproduced" 10, "goal_qwen3_6_27b_o_m4: reproduced" 11, "peer_qwen3_6_27b_o_m8: reproduced" 12, "goal_qwen3_6_27b_o_m8: reproduced" 13, "peer_qwen3_6_27b_o_m16: reproduced" 14, "goal_qwen3_6_27b_o_m16: reproduced" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: reproduced" 17, "peer_llama3_8b_down_m4: reproduced" 18, "goal_llama3_8b_down_m4: reproduced" 19, "peer_llama3_8b_down_m8: reproduced" 20, "goal_llama3_8b_down_m8: reproduced" 21, "peer_llama3_8b_down_m16: reproduced" 22, "goal_llama3_8b_down_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.59508:36.2759]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
