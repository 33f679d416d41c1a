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
31.56 20 "<="
22.09 21 "<="
34.16 22 "<="
30.74 23 "<="
EOD
$measured << EOD
10.3928 0 10.3792 10.4128
10.3928 1 10.3792 10.4128
10.6048 2 10.5904 10.6176
10.6048 3 10.5904 10.6176
11.2576 4 11.244 11.2648
11.2576 5 11.244 11.2648
13.4763 6 13.4464 13.4869
13.4763 7 13.4464 13.4869
9.09533 8 9.086 9.102
9.09533 9 9.086 9.102
9.72867 10 9.71733 9.74267
9.72867 11 9.71733 9.74267
9.95133 12 9.942 9.966
9.95133 13 9.942 9.966
12.7218 14 12.7067 12.7387
12.7218 15 12.7067 12.7387
34.7093 16 34.688 34.728
34.7093 17 34.688 34.728
37.0907 18 36.8853 37.2107
37.0907 19 36.8853 37.2107
21.864 20 21.8544 21.8816
21.864 21 21.8544 21.8816
21.8432 22 21.8304 21.872
21.8432 23 21.8304 21.872
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: reproduced" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: reproduced" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_down_m1: reproduced" 20, "goal_qwen3_32b_down_m1: reproduced" 21, "peer_qwen3_32b_down_m4: reproduced" 22, "goal_qwen3_32b_down_m4: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.10728:62.7987]
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
31.56 20 "<="
22.09 21 "<="
34.16 22 "<="
30.74 23 "<="
EOD
$measured << EOD
10.3928 0 10.3792 10.4128
10.3928 1 10.3792 10.4128
10.6048 2 10.5904 10.6176
10.6048 3 10.5904 10.6176
11.2576 4 11.244 11.2648
11.2576 5 11.244 11.2648
13.4763 6 13.4464 13.4869
13.4763 7 13.4464 13.4869
9.09533 8 9.086 9.102
9.09533 9 9.086 9.102
9.72867 10 9.71733 9.74267
9.72867 11 9.71733 9.74267
9.95133 12 9.942 9.966
9.95133 13 9.942 9.966
12.7218 14 12.7067 12.7387
12.7218 15 12.7067 12.7387
34.7093 16 34.688 34.728
34.7093 17 34.688 34.728
37.0907 18 36.8853 37.2107
37.0907 19 36.8853 37.2107
21.864 20 21.8544 21.8816
21.864 21 21.8544 21.8816
21.8432 22 21.8304 21.872
21.8432 23 21.8304 21.872
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: reproduced" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: reproduced" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_down_m1: reproduced" 20, "goal_qwen3_32b_down_m1: reproduced" 21, "peer_qwen3_32b_down_m4: reproduced" 22, "goal_qwen3_32b_down_m4: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.10728:62.7987]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
