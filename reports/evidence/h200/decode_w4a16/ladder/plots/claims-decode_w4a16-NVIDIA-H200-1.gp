# Redraw with: gnuplot claims-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 1100,800 font "sans,12" background "white"
set output "claims-decode_w4a16-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
13.41 0 "<="
9.39 1 "<="
15.74 2 "<="
14.17 3 "<="
13.91 4 "<="
9.74 5 "<="
16.59 6 "<="
14.93 7 "<="
58.23 8 "<="
52.41 9 "<="
31.56 10 "<="
22.09 11 "<="
33.27 12 "<="
29.94 13 "<="
12.39 14 "<="
8.67 15 "<="
14.16 16 "<="
12.74 17 "<="
15.28 18 "<="
10.7 19 "<="
18.37 20 "<="
16.53 21 "<="
EOD
$measured << EOD
8.89664 0 8.88768 8.90688
8.89664 1 8.88768 8.90688
13.5152 2 13.4293 13.6149
13.5152 3 13.4293 13.6149
7.9632 4 7.94293 7.97387
7.9632 5 7.94293 7.97387
12.6978 6 12.6729 12.7102
12.6978 7 12.6729 12.7102
45.3893 8 45.296 45.6853
45.3893 9 45.296 45.6853
20.496 10 20.4496 20.5648
20.496 11 20.4496 20.5648
29.682 12 29.472 29.876
29.682 13 29.472 29.876
6.89 14 6.884 6.9
6.89 15 6.884 6.9
10.716 16 10.684 10.7453
10.716 17 10.684 10.7453
10.036 18 10.0048 10.0528
10.036 19 10.0048 10.0528
16.3445 20 16.301 16.386
16.3445 21 16.301 16.386
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [21.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: reproduced" 1, "peer_qwen3_32b_qkv_m16: reproduced" 2, "goal_qwen3_32b_qkv_m16: reproduced" 3, "peer_qwen3_32b_o_m1: not measured" 4, "goal_qwen3_32b_o_m1: not measured" 5, "peer_qwen3_32b_o_m16: reproduced" 6, "goal_qwen3_32b_o_m16: reproduced" 7, "peer_qwen3_32b_gate_up_m16: reproduced" 8, "goal_qwen3_32b_gate_up_m16: reproduced" 9, "peer_qwen3_32b_down_m1: reproduced" 10, "goal_qwen3_32b_down_m1: reproduced" 11, "peer_qwen3_32b_down_m16: reproduced" 12, "goal_qwen3_32b_down_m16: reproduced" 13, "peer_qwen3_6_27b_o_m1: reproduced" 14, "goal_qwen3_6_27b_o_m1: reproduced" 15, "peer_qwen3_6_27b_o_m16: reproduced" 16, "goal_qwen3_6_27b_o_m16: reproduced" 17, "peer_llama3_8b_down_m1: reproduced" 18, "goal_llama3_8b_down_m1: reproduced" 19, "peer_llama3_8b_down_m16: reproduced" 20, "goal_llama3_8b_down_m16: reproduced" 21)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [2.77632:62.3377]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,800 font "sans,10" fontscale 1.0
set output "claims-decode_w4a16-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
13.41 0 "<="
9.39 1 "<="
15.74 2 "<="
14.17 3 "<="
13.91 4 "<="
9.74 5 "<="
16.59 6 "<="
14.93 7 "<="
58.23 8 "<="
52.41 9 "<="
31.56 10 "<="
22.09 11 "<="
33.27 12 "<="
29.94 13 "<="
12.39 14 "<="
8.67 15 "<="
14.16 16 "<="
12.74 17 "<="
15.28 18 "<="
10.7 19 "<="
18.37 20 "<="
16.53 21 "<="
EOD
$measured << EOD
8.89664 0 8.88768 8.90688
8.89664 1 8.88768 8.90688
13.5152 2 13.4293 13.6149
13.5152 3 13.4293 13.6149
7.9632 4 7.94293 7.97387
7.9632 5 7.94293 7.97387
12.6978 6 12.6729 12.7102
12.6978 7 12.6729 12.7102
45.3893 8 45.296 45.6853
45.3893 9 45.296 45.6853
20.496 10 20.4496 20.5648
20.496 11 20.4496 20.5648
29.682 12 29.472 29.876
29.682 13 29.472 29.876
6.89 14 6.884 6.9
6.89 15 6.884 6.9
10.716 16 10.684 10.7453
10.716 17 10.684 10.7453
10.036 18 10.0048 10.0528
10.036 19 10.0048 10.0528
16.3445 20 16.301 16.386
16.3445 21 16.301 16.386
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [21.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: reproduced" 1, "peer_qwen3_32b_qkv_m16: reproduced" 2, "goal_qwen3_32b_qkv_m16: reproduced" 3, "peer_qwen3_32b_o_m1: not measured" 4, "goal_qwen3_32b_o_m1: not measured" 5, "peer_qwen3_32b_o_m16: reproduced" 6, "goal_qwen3_32b_o_m16: reproduced" 7, "peer_qwen3_32b_gate_up_m16: reproduced" 8, "goal_qwen3_32b_gate_up_m16: reproduced" 9, "peer_qwen3_32b_down_m1: reproduced" 10, "goal_qwen3_32b_down_m1: reproduced" 11, "peer_qwen3_32b_down_m16: reproduced" 12, "goal_qwen3_32b_down_m16: reproduced" 13, "peer_qwen3_6_27b_o_m1: reproduced" 14, "goal_qwen3_6_27b_o_m1: reproduced" 15, "peer_qwen3_6_27b_o_m16: reproduced" 16, "goal_qwen3_6_27b_o_m16: reproduced" 17, "peer_llama3_8b_down_m1: reproduced" 18, "goal_llama3_8b_down_m1: reproduced" 19, "peer_llama3_8b_down_m16: reproduced" 20, "goal_llama3_8b_down_m16: reproduced" 21)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [2.77632:62.3377]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
