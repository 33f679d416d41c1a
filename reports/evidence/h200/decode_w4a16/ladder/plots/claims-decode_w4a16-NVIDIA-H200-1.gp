# Redraw with: gnuplot claims-decode_w4a16-NVIDIA-H200-1.gp
set terminal svg size 1100,740 font "sans,12" background "white"
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
12.39 12 "<="
8.67 13 "<="
14.16 14 "<="
12.74 15 "<="
15.28 16 "<="
10.7 17 "<="
18.37 18 "<="
16.53 19 "<="
EOD
$measured << EOD
10.4336 0 10.4224 10.44
10.4336 1 10.4224 10.44
13.5157 2 13.44 13.5872
13.5157 3 13.44 13.5872
9.11267 4 9.10467 9.12533
9.11267 5 9.10467 9.12533
12.7267 6 12.6978 12.7449
12.7267 7 12.6978 12.7449
45.424 8 45.3707 45.568
45.424 9 45.3707 45.568
21.808 10 21.8 21.8368
21.808 11 21.8 21.8368
7.809 12 7.786 7.8165
7.809 13 7.786 7.8165
10.739 14 10.716 10.7573
10.739 15 10.716 10.7573
10.5944 16 10.5872 10.604
10.5944 17 10.5872 10.604
16.336 18 16.27 16.382
16.336 19 16.27 16.382
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [19.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m16: not measured" 2, "goal_qwen3_32b_qkv_m16: not measured" 3, "peer_qwen3_32b_o_m1: reproduced" 4, "goal_qwen3_32b_o_m1: reproduced" 5, "peer_qwen3_32b_o_m16: reproduced" 6, "goal_qwen3_32b_o_m16: reproduced" 7, "peer_qwen3_32b_gate_up_m16: not measured" 8, "goal_qwen3_32b_gate_up_m16: not measured" 9, "peer_qwen3_32b_down_m1: reproduced" 10, "goal_qwen3_32b_down_m1: reproduced" 11, "peer_qwen3_6_27b_o_m1: reproduced" 12, "goal_qwen3_6_27b_o_m1: reproduced" 13, "peer_qwen3_6_27b_o_m16: not measured" 14, "goal_qwen3_6_27b_o_m16: not measured" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: reproduced" 17, "peer_llama3_8b_down_m16: reproduced" 18, "goal_llama3_8b_down_m16: reproduced" 19)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [3.75048:62.2655]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,740 font "sans,10" fontscale 1.0
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
12.39 12 "<="
8.67 13 "<="
14.16 14 "<="
12.74 15 "<="
15.28 16 "<="
10.7 17 "<="
18.37 18 "<="
16.53 19 "<="
EOD
$measured << EOD
10.4336 0 10.4224 10.44
10.4336 1 10.4224 10.44
13.5157 2 13.44 13.5872
13.5157 3 13.44 13.5872
9.11267 4 9.10467 9.12533
9.11267 5 9.10467 9.12533
12.7267 6 12.6978 12.7449
12.7267 7 12.6978 12.7449
45.424 8 45.3707 45.568
45.424 9 45.3707 45.568
21.808 10 21.8 21.8368
21.808 11 21.8 21.8368
7.809 12 7.786 7.8165
7.809 13 7.786 7.8165
10.739 14 10.716 10.7573
10.739 15 10.716 10.7573
10.5944 16 10.5872 10.604
10.5944 17 10.5872 10.604
16.336 18 16.27 16.382
16.336 19 16.27 16.382
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [19.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m16: not measured" 2, "goal_qwen3_32b_qkv_m16: not measured" 3, "peer_qwen3_32b_o_m1: reproduced" 4, "goal_qwen3_32b_o_m1: reproduced" 5, "peer_qwen3_32b_o_m16: reproduced" 6, "goal_qwen3_32b_o_m16: reproduced" 7, "peer_qwen3_32b_gate_up_m16: not measured" 8, "goal_qwen3_32b_gate_up_m16: not measured" 9, "peer_qwen3_32b_down_m1: reproduced" 10, "goal_qwen3_32b_down_m1: reproduced" 11, "peer_qwen3_6_27b_o_m1: reproduced" 12, "goal_qwen3_6_27b_o_m1: reproduced" 13, "peer_qwen3_6_27b_o_m16: not measured" 14, "goal_qwen3_6_27b_o_m16: not measured" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: reproduced" 17, "peer_llama3_8b_down_m16: reproduced" 18, "goal_llama3_8b_down_m16: reproduced" 19)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [3.75048:62.2655]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
