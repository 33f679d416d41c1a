# Redraw with: gnuplot claims-decode_w4a16-NVIDIA-H200-2.gp
set terminal svg size 1100,680 font "sans,12" background "white"
set output "claims-decode_w4a16-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
33.27 0 "<="
29.94 1 "<="
12.39 2 "<="
8.67 3 "<="
14.31 4 "<="
12.88 5 "<="
13.76 6 "<="
12.38 7 "<="
14.16 8 "<="
12.74 9 "<="
15.28 10 "<="
10.7 11 "<="
18.16 12 "<="
16.34 13 "<="
17.92 14 "<="
16.13 15 "<="
18.37 16 "<="
16.53 17 "<="
EOD
$measured << EOD
33.7533 0 33.5039 33.9947
33.7533 1 33.5039 33.9947
7.83625 2 7.803 7.871
7.83625 3 7.803 7.871
7.8435 4 7.834 7.8545
7.8435 5 7.834 7.8545
8.38467 6 8.34533 8.42267
8.38467 7 8.34533 8.42267
10.8617 8 10.8213 10.8907
10.8617 9 10.8213 10.8907
10.7196 10 10.704 10.7392
10.7196 11 10.704 10.7392
10.9016 12 10.8976 10.9136
10.9016 13 10.8976 10.9136
11.9908 14 11.9456 12.0304
11.9908 15 11.9456 12.0304
16.283 16 16.214 16.345
16.283 17 16.214 16.345
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [17.6:-0.6]
set ytics ("peer_qwen3_32b_down_m16: not measured" 0, "goal_qwen3_32b_down_m16: not measured" 1, "peer_qwen3_6_27b_o_m1: reproduced" 2, "goal_qwen3_6_27b_o_m1: reproduced" 3, "peer_qwen3_6_27b_o_m4: reproduced" 4, "goal_qwen3_6_27b_o_m4: reproduced" 5, "peer_qwen3_6_27b_o_m8: reproduced" 6, "goal_qwen3_6_27b_o_m8: reproduced" 7, "peer_qwen3_6_27b_o_m16: reproduced" 8, "goal_qwen3_6_27b_o_m16: reproduced" 9, "peer_llama3_8b_down_m1: reproduced" 10, "goal_llama3_8b_down_m1: contradicted" 11, "peer_llama3_8b_down_m4: reproduced" 12, "goal_llama3_8b_down_m4: reproduced" 13, "peer_llama3_8b_down_m8: reproduced" 14, "goal_llama3_8b_down_m8: reproduced" 15, "peer_llama3_8b_down_m16: reproduced" 16, "goal_llama3_8b_down_m16: reproduced" 17)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.70767:36.09]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,680 font "sans,10" fontscale 1.0
set output "claims-decode_w4a16-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
33.27 0 "<="
29.94 1 "<="
12.39 2 "<="
8.67 3 "<="
14.31 4 "<="
12.88 5 "<="
13.76 6 "<="
12.38 7 "<="
14.16 8 "<="
12.74 9 "<="
15.28 10 "<="
10.7 11 "<="
18.16 12 "<="
16.34 13 "<="
17.92 14 "<="
16.13 15 "<="
18.37 16 "<="
16.53 17 "<="
EOD
$measured << EOD
33.7533 0 33.5039 33.9947
33.7533 1 33.5039 33.9947
7.83625 2 7.803 7.871
7.83625 3 7.803 7.871
7.8435 4 7.834 7.8545
7.8435 5 7.834 7.8545
8.38467 6 8.34533 8.42267
8.38467 7 8.34533 8.42267
10.8617 8 10.8213 10.8907
10.8617 9 10.8213 10.8907
10.7196 10 10.704 10.7392
10.7196 11 10.704 10.7392
10.9016 12 10.8976 10.9136
10.9016 13 10.8976 10.9136
11.9908 14 11.9456 12.0304
11.9908 15 11.9456 12.0304
16.283 16 16.214 16.345
16.283 17 16.214 16.345
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [17.6:-0.6]
set ytics ("peer_qwen3_32b_down_m16: not measured" 0, "goal_qwen3_32b_down_m16: not measured" 1, "peer_qwen3_6_27b_o_m1: reproduced" 2, "goal_qwen3_6_27b_o_m1: reproduced" 3, "peer_qwen3_6_27b_o_m4: reproduced" 4, "goal_qwen3_6_27b_o_m4: reproduced" 5, "peer_qwen3_6_27b_o_m8: reproduced" 6, "goal_qwen3_6_27b_o_m8: reproduced" 7, "peer_qwen3_6_27b_o_m16: reproduced" 8, "goal_qwen3_6_27b_o_m16: reproduced" 9, "peer_llama3_8b_down_m1: reproduced" 10, "goal_llama3_8b_down_m1: contradicted" 11, "peer_llama3_8b_down_m4: reproduced" 12, "goal_llama3_8b_down_m4: reproduced" 13, "peer_llama3_8b_down_m8: reproduced" 14, "goal_llama3_8b_down_m8: reproduced" 15, "peer_llama3_8b_down_m16: reproduced" 16, "goal_llama3_8b_down_m16: reproduced" 17)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.70767:36.09]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
