# Redraw with: gnuplot claims-decode_w4a16-NVIDIA-H200-2.gp
set terminal svg size 1100,740 font "sans,12" background "white"
set output "claims-decode_w4a16-NVIDIA-H200-2.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
32.75 0 "<="
29.48 1 "<="
33.27 2 "<="
29.94 3 "<="
12.39 4 "<="
8.67 5 "<="
14.31 6 "<="
12.88 7 "<="
13.76 8 "<="
12.38 9 "<="
14.16 10 "<="
12.74 11 "<="
15.28 12 "<="
10.7 13 "<="
18.16 14 "<="
16.34 15 "<="
17.92 16 "<="
16.13 17 "<="
18.37 18 "<="
16.53 19 "<="
EOD
$measured << EOD
22.968 0 22.944 22.984
22.968 1 22.944 22.984
29.36 2 29.318 29.4
29.36 3 29.318 29.4
7.803 4 7.7965 7.81
7.803 5 7.7965 7.81
8.01 6 7.999 8.019
8.01 7 7.999 8.019
8.2435 8 8.232 8.2545
8.2435 9 8.232 8.2545
10.7293 10 10.72 10.7333
10.7293 11 10.72 10.7333
10.5888 12 10.5688 10.5976
10.5888 13 10.5688 10.5976
11.3032 14 11.2816 11.3168
11.3032 15 11.2816 11.3168
11.9128 16 11.9024 11.92
11.9128 17 11.9024 11.92
16.274 18 16.254 16.29
16.274 19 16.254 16.29
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [19.6:-0.6]
set ytics ("peer_qwen3_32b_down_m8: reproduced" 0, "goal_qwen3_32b_down_m8: reproduced" 1, "peer_qwen3_32b_down_m16: reproduced" 2, "goal_qwen3_32b_down_m16: reproduced" 3, "peer_qwen3_6_27b_o_m1: reproduced" 4, "goal_qwen3_6_27b_o_m1: reproduced" 5, "peer_qwen3_6_27b_o_m4: reproduced" 6, "goal_qwen3_6_27b_o_m4: reproduced" 7, "peer_qwen3_6_27b_o_m8: reproduced" 8, "goal_qwen3_6_27b_o_m8: reproduced" 9, "peer_qwen3_6_27b_o_m16: reproduced" 10, "goal_qwen3_6_27b_o_m16: reproduced" 11, "peer_llama3_8b_down_m1: reproduced" 12, "goal_llama3_8b_down_m1: reproduced" 13, "peer_llama3_8b_down_m4: reproduced" 14, "goal_llama3_8b_down_m4: reproduced" 15, "peer_llama3_8b_down_m8: reproduced" 16, "goal_llama3_8b_down_m8: reproduced" 17, "peer_llama3_8b_down_m16: reproduced" 18, "goal_llama3_8b_down_m16: reproduced" 19)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.75862:35.3079]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,740 font "sans,10" fontscale 1.0
set output "claims-decode_w4a16-NVIDIA-H200-2.png"
set termoption noenhanced
set encoding utf8
$published << EOD
32.75 0 "<="
29.48 1 "<="
33.27 2 "<="
29.94 3 "<="
12.39 4 "<="
8.67 5 "<="
14.31 6 "<="
12.88 7 "<="
13.76 8 "<="
12.38 9 "<="
14.16 10 "<="
12.74 11 "<="
15.28 12 "<="
10.7 13 "<="
18.16 14 "<="
16.34 15 "<="
17.92 16 "<="
16.13 17 "<="
18.37 18 "<="
16.53 19 "<="
EOD
$measured << EOD
22.968 0 22.944 22.984
22.968 1 22.944 22.984
29.36 2 29.318 29.4
29.36 3 29.318 29.4
7.803 4 7.7965 7.81
7.803 5 7.7965 7.81
8.01 6 7.999 8.019
8.01 7 7.999 8.019
8.2435 8 8.232 8.2545
8.2435 9 8.232 8.2545
10.7293 10 10.72 10.7333
10.7293 11 10.72 10.7333
10.5888 12 10.5688 10.5976
10.5888 13 10.5688 10.5976
11.3032 14 11.2816 11.3168
11.3032 15 11.2816 11.3168
11.9128 16 11.9024 11.92
11.9128 17 11.9024 11.92
16.274 18 16.254 16.29
16.274 19 16.254 16.29
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [19.6:-0.6]
set ytics ("peer_qwen3_32b_down_m8: reproduced" 0, "goal_qwen3_32b_down_m8: reproduced" 1, "peer_qwen3_32b_down_m16: reproduced" 2, "goal_qwen3_32b_down_m16: reproduced" 3, "peer_qwen3_6_27b_o_m1: reproduced" 4, "goal_qwen3_6_27b_o_m1: reproduced" 5, "peer_qwen3_6_27b_o_m4: reproduced" 6, "goal_qwen3_6_27b_o_m4: reproduced" 7, "peer_qwen3_6_27b_o_m8: reproduced" 8, "goal_qwen3_6_27b_o_m8: reproduced" 9, "peer_qwen3_6_27b_o_m16: reproduced" 10, "goal_qwen3_6_27b_o_m16: reproduced" 11, "peer_llama3_8b_down_m1: reproduced" 12, "goal_llama3_8b_down_m1: reproduced" 13, "peer_llama3_8b_down_m4: reproduced" 14, "goal_llama3_8b_down_m4: reproduced" 15, "peer_llama3_8b_down_m8: reproduced" 16, "goal_llama3_8b_down_m8: reproduced" 17, "peer_llama3_8b_down_m16: reproduced" 18, "goal_llama3_8b_down_m16: reproduced" 19)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.75862:35.3079]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
