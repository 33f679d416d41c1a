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
11.8076 0 11.768 11.8496
11.8076 1 11.768 11.8496
12.1952 2 12.1808 12.2048
12.1952 3 12.1808 12.2048
12.67 4 12.5648 12.7616
12.67 5 12.5648 12.7616
17.2277 6 17.2149 17.2427
17.2277 7 17.2149 17.2427
10.353 8 10.3393 10.384
10.353 9 10.3393 10.384
10.5553 10 10.5493 10.5627
10.5553 11 10.5493 10.5627
11.0043 12 10.984 11.02
11.0043 13 10.984 11.02
14.4196 14 14.4053 14.4293
14.4196 15 14.4053 14.4293
36.5653 16 36.4773 36.6827
36.5653 17 36.4773 36.6827
45.528 18 45.488 45.56
45.528 19 45.488 45.56
47.092 20 47.024 47.16
47.092 21 47.024 47.16
64.492 22 64.416 64.528
64.492 23 64.416 64.528
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: contradicted" 6, "goal_qwen3_32b_qkv_m16: contradicted" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: contradicted" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: contradicted" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_gate_up_m8: reproduced" 20, "goal_qwen3_32b_gate_up_m8: reproduced" 21, "peer_qwen3_32b_gate_up_m16: contradicted" 22, "goal_qwen3_32b_gate_up_m16: contradicted" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [4.97896:68.939]
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
11.8076 0 11.768 11.8496
11.8076 1 11.768 11.8496
12.1952 2 12.1808 12.2048
12.1952 3 12.1808 12.2048
12.67 4 12.5648 12.7616
12.67 5 12.5648 12.7616
17.2277 6 17.2149 17.2427
17.2277 7 17.2149 17.2427
10.353 8 10.3393 10.384
10.353 9 10.3393 10.384
10.5553 10 10.5493 10.5627
10.5553 11 10.5493 10.5627
11.0043 12 10.984 11.02
11.0043 13 10.984 11.02
14.4196 14 14.4053 14.4293
14.4196 15 14.4053 14.4293
36.5653 16 36.4773 36.6827
36.5653 17 36.4773 36.6827
45.528 18 45.488 45.56
45.528 19 45.488 45.56
47.092 20 47.024 47.16
47.092 21 47.024 47.16
64.492 22 64.416 64.528
64.492 23 64.416 64.528
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: contradicted" 6, "goal_qwen3_32b_qkv_m16: contradicted" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: contradicted" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: contradicted" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_gate_up_m8: reproduced" 20, "goal_qwen3_32b_gate_up_m8: reproduced" 21, "peer_qwen3_32b_gate_up_m16: contradicted" 22, "goal_qwen3_32b_gate_up_m16: contradicted" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [4.97896:68.939]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
