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
58.23 16 "<="
52.41 17 "<="
31.56 18 "<="
22.09 19 "<="
34.16 20 "<="
30.74 21 "<="
32.75 22 "<="
29.48 23 "<="
EOD
$measured << EOD
10.3144 0 10.2848 10.3448
10.3144 1 10.2848 10.3448
11.16 2 11.1512 11.1648
11.16 3 11.1512 11.1648
11.6684 4 11.6384 11.696
11.6684 5 11.6384 11.696
15.0165 6 14.9493 15.088
15.0165 7 14.9493 15.088
9.38867 8 9.36733 9.412
9.38867 9 9.36733 9.412
9.54533 10 9.532 9.564
9.54533 11 9.532 9.564
10.173 12 10.1413 10.2107
10.173 13 10.1413 10.2107
13.56 14 13.5004 13.6009
13.56 15 13.5004 13.6009
56.372 16 56.084 56.656
56.372 17 56.084 56.656
21.98 18 21.9552 22.0064
21.98 19 21.9552 22.0064
24.2656 20 24.2496 24.2816
24.2656 21 24.2496 24.2816
25.316 22 25.056 25.566
25.316 23 25.056 25.566
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: contradicted" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m16: reproduced" 16, "goal_qwen3_32b_gate_up_m16: contradicted" 17, "peer_qwen3_32b_down_m1: reproduced" 18, "goal_qwen3_32b_down_m1: reproduced" 19, "peer_qwen3_32b_down_m4: reproduced" 20, "goal_qwen3_32b_down_m4: reproduced" 21, "peer_qwen3_32b_down_m8: reproduced" 22, "goal_qwen3_32b_down_m8: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.45832:62.139]
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
58.23 16 "<="
52.41 17 "<="
31.56 18 "<="
22.09 19 "<="
34.16 20 "<="
30.74 21 "<="
32.75 22 "<="
29.48 23 "<="
EOD
$measured << EOD
10.3144 0 10.2848 10.3448
10.3144 1 10.2848 10.3448
11.16 2 11.1512 11.1648
11.16 3 11.1512 11.1648
11.6684 4 11.6384 11.696
11.6684 5 11.6384 11.696
15.0165 6 14.9493 15.088
15.0165 7 14.9493 15.088
9.38867 8 9.36733 9.412
9.38867 9 9.36733 9.412
9.54533 10 9.532 9.564
9.54533 11 9.532 9.564
10.173 12 10.1413 10.2107
10.173 13 10.1413 10.2107
13.56 14 13.5004 13.6009
13.56 15 13.5004 13.6009
56.372 16 56.084 56.656
56.372 17 56.084 56.656
21.98 18 21.9552 22.0064
21.98 19 21.9552 22.0064
24.2656 20 24.2496 24.2816
24.2656 21 24.2496 24.2816
25.316 22 25.056 25.566
25.316 23 25.056 25.566
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: contradicted" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m16: reproduced" 16, "goal_qwen3_32b_gate_up_m16: contradicted" 17, "peer_qwen3_32b_down_m1: reproduced" 18, "goal_qwen3_32b_down_m1: reproduced" 19, "peer_qwen3_32b_down_m4: reproduced" 20, "goal_qwen3_32b_down_m4: reproduced" 21, "peer_qwen3_32b_down_m8: reproduced" 22, "goal_qwen3_32b_down_m8: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.45832:62.139]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
