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
58.82 16 "<="
52.94 17 "<="
31.56 18 "<="
22.09 19 "<="
34.16 20 "<="
30.74 21 "<="
32.75 22 "<="
29.48 23 "<="
EOD
$measured << EOD
10.364 0 10.3336 10.3984
10.364 1 10.3336 10.3984
11.1792 2 11.1688 11.184
11.1792 3 11.1688 11.184
11.5852 4 11.4744 11.696
11.5852 5 11.4744 11.696
14.4395 6 14.3915 14.976
14.4395 7 14.3915 14.976
9.42533 8 9.39067 9.46133
9.42533 9 9.39067 9.46133
9.51067 10 9.48933 9.518
9.51067 11 9.48933 9.518
10.166 12 10.1413 10.1953
10.166 13 10.1413 10.1953
13.5164 14 13.4702 13.6009
13.5164 15 13.4702 13.6009
38.3787 16 38.1973 38.9227
38.3787 17 38.1973 38.9227
22.072 18 21.9552 22.1984
22.072 19 21.9552 22.1984
24.2 20 24.152 24.2208
24.2 21 24.152 24.2208
25.366 22 25.056 25.684
25.366 23 25.056 25.684
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: contradicted" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m4: reproduced" 16, "goal_qwen3_32b_gate_up_m4: reproduced" 17, "peer_qwen3_32b_down_m1: reproduced" 18, "goal_qwen3_32b_down_m1: not measured" 19, "peer_qwen3_32b_down_m4: reproduced" 20, "goal_qwen3_32b_down_m4: reproduced" 21, "peer_qwen3_32b_down_m8: reproduced" 22, "goal_qwen3_32b_down_m8: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.4356:62.7744]
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
58.82 16 "<="
52.94 17 "<="
31.56 18 "<="
22.09 19 "<="
34.16 20 "<="
30.74 21 "<="
32.75 22 "<="
29.48 23 "<="
EOD
$measured << EOD
10.364 0 10.3336 10.3984
10.364 1 10.3336 10.3984
11.1792 2 11.1688 11.184
11.1792 3 11.1688 11.184
11.5852 4 11.4744 11.696
11.5852 5 11.4744 11.696
14.4395 6 14.3915 14.976
14.4395 7 14.3915 14.976
9.42533 8 9.39067 9.46133
9.42533 9 9.39067 9.46133
9.51067 10 9.48933 9.518
9.51067 11 9.48933 9.518
10.166 12 10.1413 10.1953
10.166 13 10.1413 10.1953
13.5164 14 13.4702 13.6009
13.5164 15 13.4702 13.6009
38.3787 16 38.1973 38.9227
38.3787 17 38.1973 38.9227
22.072 18 21.9552 22.1984
22.072 19 21.9552 22.1984
24.2 20 24.152 24.2208
24.2 21 24.152 24.2208
25.366 22 25.056 25.684
25.366 23 25.056 25.684
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: contradicted" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m4: reproduced" 16, "goal_qwen3_32b_gate_up_m4: reproduced" 17, "peer_qwen3_32b_down_m1: reproduced" 18, "goal_qwen3_32b_down_m1: not measured" 19, "peer_qwen3_32b_down_m4: reproduced" 20, "goal_qwen3_32b_down_m4: reproduced" 21, "peer_qwen3_32b_down_m8: reproduced" 22, "goal_qwen3_32b_down_m8: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.4356:62.7744]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
