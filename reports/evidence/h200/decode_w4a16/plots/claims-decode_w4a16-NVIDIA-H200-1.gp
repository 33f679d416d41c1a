# Redraw with: gnuplot claims-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 1100,860 font "sans,12" background "white"
set output "claims-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
13.41 0 "<="
9.39 1 "<="
15.59 2 "<="
14.03 3 "<="
15.64 4 "<="
14.08 5 "<="
15.74 6 "<="
14.17 7 "<="
13.91 8 "<="
9.74 9 "<="
16.22 10 "<="
14.6 11 "<="
16.2 12 "<="
14.58 13 "<="
16.59 14 "<="
14.93 15 "<="
51.19 16 "<="
35.83 17 "<="
58.82 18 "<="
52.94 19 "<="
57.55 20 "<="
51.8 21 "<="
58.23 22 "<="
52.41 23 "<="
EOD
$measured << EOD
8.87232 0 8.8576 8.88
8.87232 1 8.8576 8.88
10.6512 2 10.6368 10.6592
10.6512 3 10.6368 10.6592
11.2632 4 11.2456 11.2904
11.2632 5 11.2456 11.2904
13.4869 6 13.4741 13.5125
13.4869 7 13.4741 13.5125
7.94987 8 7.9456 7.95093
7.94987 9 7.9456 7.95093
9.56067 10 9.534 9.564
9.56067 11 9.534 9.564
10.2227 12 10.2113 10.2287
10.2227 13 10.2113 10.2287
12.7298 14 12.712 12.7573
12.7298 15 12.712 12.7573
32.82 16 32.7839 32.872
32.82 17 32.7839 32.872
35.7653 18 35.6747 35.8347
35.7653 19 35.6747 35.8347
37.2933 20 37.1867 37.4161
37.2933 21 37.1867 37.4161
46.0587 22 45.9867 46.1227
46.0587 23 45.9867 46.1227
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: reproduced" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: reproduced" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: reproduced" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_gate_up_m8: reproduced" 20, "goal_qwen3_32b_gate_up_m8: reproduced" 21, "peer_qwen3_32b_gate_up_m16: reproduced" 22, "goal_qwen3_32b_gate_up_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [3.87565:62.89]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,860 font "sans,10" fontscale 1.0
set output "claims-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
13.41 0 "<="
9.39 1 "<="
15.59 2 "<="
14.03 3 "<="
15.64 4 "<="
14.08 5 "<="
15.74 6 "<="
14.17 7 "<="
13.91 8 "<="
9.74 9 "<="
16.22 10 "<="
14.6 11 "<="
16.2 12 "<="
14.58 13 "<="
16.59 14 "<="
14.93 15 "<="
51.19 16 "<="
35.83 17 "<="
58.82 18 "<="
52.94 19 "<="
57.55 20 "<="
51.8 21 "<="
58.23 22 "<="
52.41 23 "<="
EOD
$measured << EOD
8.87232 0 8.8576 8.88
8.87232 1 8.8576 8.88
10.6512 2 10.6368 10.6592
10.6512 3 10.6368 10.6592
11.2632 4 11.2456 11.2904
11.2632 5 11.2456 11.2904
13.4869 6 13.4741 13.5125
13.4869 7 13.4741 13.5125
7.94987 8 7.9456 7.95093
7.94987 9 7.9456 7.95093
9.56067 10 9.534 9.564
9.56067 11 9.534 9.564
10.2227 12 10.2113 10.2287
10.2227 13 10.2113 10.2287
12.7298 14 12.712 12.7573
12.7298 15 12.712 12.7573
32.82 16 32.7839 32.872
32.82 17 32.7839 32.872
35.7653 18 35.6747 35.8347
35.7653 19 35.6747 35.8347
37.2933 20 37.1867 37.4161
37.2933 21 37.1867 37.4161
46.0587 22 45.9867 46.1227
46.0587 23 45.9867 46.1227
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: reproduced" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: reproduced" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: reproduced" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_gate_up_m8: reproduced" 20, "goal_qwen3_32b_gate_up_m8: reproduced" 21, "peer_qwen3_32b_gate_up_m16: reproduced" 22, "goal_qwen3_32b_gate_up_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [3.87565:62.89]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
