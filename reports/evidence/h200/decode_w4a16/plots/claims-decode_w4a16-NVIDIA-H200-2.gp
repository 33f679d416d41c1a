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
24.2624 0 24.2288 24.2944
24.2624 1 24.2288 24.2944
27.478 2 27.444 27.488
27.478 3 27.444 27.488
28.479 4 28.354 28.6
28.479 5 28.354 28.6
37.424 6 37.4027 37.4427
37.424 7 37.4027 37.4427
8.937 8 8.892 8.96
8.937 9 8.892 8.96
8.61 10 8.60133 8.62
8.61 11 8.60133 8.62
8.969 12 8.95667 8.98133
8.969 13 8.95667 8.98133
11.428 14 11.42 11.4333
11.428 15 11.42 11.4333
11.8436 16 11.8192 11.872
11.8436 17 11.8192 11.872
11.568 18 11.5536 11.5776
11.568 19 11.5536 11.5776
12.621 20 12.606 12.63
12.621 21 12.606 12.63
17.3947 22 17.368 17.4107
17.3947 23 17.368 17.4107
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_down_m1: reproduced" 0, "goal_qwen3_32b_down_m1: contradicted" 1, "peer_qwen3_32b_down_m4: reproduced" 2, "goal_qwen3_32b_down_m4: reproduced" 3, "peer_qwen3_32b_down_m8: reproduced" 4, "goal_qwen3_32b_down_m8: reproduced" 5, "peer_qwen3_32b_down_m16: contradicted" 6, "goal_qwen3_32b_down_m16: contradicted" 7, "peer_qwen3_6_27b_o_m1: reproduced" 8, "goal_qwen3_6_27b_o_m1: contradicted" 9, "peer_qwen3_6_27b_o_m4: reproduced" 10, "goal_qwen3_6_27b_o_m4: reproduced" 11, "peer_qwen3_6_27b_o_m8: reproduced" 12, "goal_qwen3_6_27b_o_m8: reproduced" 13, "peer_qwen3_6_27b_o_m16: reproduced" 14, "goal_qwen3_6_27b_o_m16: reproduced" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: contradicted" 17, "peer_llama3_8b_down_m4: reproduced" 18, "goal_llama3_8b_down_m4: reproduced" 19, "peer_llama3_8b_down_m8: reproduced" 20, "goal_llama3_8b_down_m8: reproduced" 21, "peer_llama3_8b_down_m16: reproduced" 22, "goal_llama3_8b_down_m16: contradicted" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [6.29403:39.75]
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
24.2624 0 24.2288 24.2944
24.2624 1 24.2288 24.2944
27.478 2 27.444 27.488
27.478 3 27.444 27.488
28.479 4 28.354 28.6
28.479 5 28.354 28.6
37.424 6 37.4027 37.4427
37.424 7 37.4027 37.4427
8.937 8 8.892 8.96
8.937 9 8.892 8.96
8.61 10 8.60133 8.62
8.61 11 8.60133 8.62
8.969 12 8.95667 8.98133
8.969 13 8.95667 8.98133
11.428 14 11.42 11.4333
11.428 15 11.42 11.4333
11.8436 16 11.8192 11.872
11.8436 17 11.8192 11.872
11.568 18 11.5536 11.5776
11.568 19 11.5536 11.5776
12.621 20 12.606 12.63
12.621 21 12.606 12.63
17.3947 22 17.368 17.4107
17.3947 23 17.368 17.4107
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_down_m1: reproduced" 0, "goal_qwen3_32b_down_m1: contradicted" 1, "peer_qwen3_32b_down_m4: reproduced" 2, "goal_qwen3_32b_down_m4: reproduced" 3, "peer_qwen3_32b_down_m8: reproduced" 4, "goal_qwen3_32b_down_m8: reproduced" 5, "peer_qwen3_32b_down_m16: contradicted" 6, "goal_qwen3_32b_down_m16: contradicted" 7, "peer_qwen3_6_27b_o_m1: reproduced" 8, "goal_qwen3_6_27b_o_m1: contradicted" 9, "peer_qwen3_6_27b_o_m4: reproduced" 10, "goal_qwen3_6_27b_o_m4: reproduced" 11, "peer_qwen3_6_27b_o_m8: reproduced" 12, "goal_qwen3_6_27b_o_m8: reproduced" 13, "peer_qwen3_6_27b_o_m16: reproduced" 14, "goal_qwen3_6_27b_o_m16: reproduced" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: contradicted" 17, "peer_llama3_8b_down_m4: reproduced" 18, "goal_llama3_8b_down_m4: reproduced" 19, "peer_llama3_8b_down_m8: reproduced" 20, "goal_llama3_8b_down_m8: reproduced" 21, "peer_llama3_8b_down_m16: reproduced" 22, "goal_llama3_8b_down_m16: contradicted" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [6.29403:39.75]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
