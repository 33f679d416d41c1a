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
20.5296 0 20.5024 20.5504
20.5296 1 20.5024 20.5504
21.8464 2 21.824 21.8704
21.8464 3 21.824 21.8704
22.9248 4 22.8864 22.9424
22.9248 5 22.8864 22.9424
29.824 6 29.752 29.878
29.824 7 29.752 29.878
6.8705 8 6.864 6.8835
6.8705 9 6.864 6.8835
7.874 10 7.8595 7.88
7.874 11 7.8595 7.88
8.444 12 8.44 8.44933
8.444 13 8.44 8.44933
10.6973 14 10.692 10.704
10.6973 15 10.692 10.704
9.92256 16 9.91424 9.94368
9.92256 17 9.91424 9.94368
11.1432 18 11.1304 11.1592
11.1432 19 11.1304 11.1592
11.8744 20 11.8624 11.8864
11.8744 21 11.8624 11.8864
16.342 22 16.331 16.36
16.342 23 16.331 16.36
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_down_m1: reproduced" 0, "goal_qwen3_32b_down_m1: reproduced" 1, "peer_qwen3_32b_down_m4: reproduced" 2, "goal_qwen3_32b_down_m4: reproduced" 3, "peer_qwen3_32b_down_m8: reproduced" 4, "goal_qwen3_32b_down_m8: reproduced" 5, "peer_qwen3_32b_down_m16: reproduced" 6, "goal_qwen3_32b_down_m16: reproduced" 7, "peer_qwen3_6_27b_o_m1: reproduced" 8, "goal_qwen3_6_27b_o_m1: reproduced" 9, "peer_qwen3_6_27b_o_m4: reproduced" 10, "goal_qwen3_6_27b_o_m4: reproduced" 11, "peer_qwen3_6_27b_o_m8: reproduced" 12, "goal_qwen3_6_27b_o_m8: reproduced" 13, "peer_qwen3_6_27b_o_m16: reproduced" 14, "goal_qwen3_6_27b_o_m16: reproduced" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: reproduced" 17, "peer_llama3_8b_down_m4: reproduced" 18, "goal_llama3_8b_down_m4: reproduced" 19, "peer_llama3_8b_down_m8: reproduced" 20, "goal_llama3_8b_down_m8: reproduced" 21, "peer_llama3_8b_down_m16: reproduced" 22, "goal_llama3_8b_down_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [4.68032:36.3437]
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
20.5296 0 20.5024 20.5504
20.5296 1 20.5024 20.5504
21.8464 2 21.824 21.8704
21.8464 3 21.824 21.8704
22.9248 4 22.8864 22.9424
22.9248 5 22.8864 22.9424
29.824 6 29.752 29.878
29.824 7 29.752 29.878
6.8705 8 6.864 6.8835
6.8705 9 6.864 6.8835
7.874 10 7.8595 7.88
7.874 11 7.8595 7.88
8.444 12 8.44 8.44933
8.444 13 8.44 8.44933
10.6973 14 10.692 10.704
10.6973 15 10.692 10.704
9.92256 16 9.91424 9.94368
9.92256 17 9.91424 9.94368
11.1432 18 11.1304 11.1592
11.1432 19 11.1304 11.1592
11.8744 20 11.8624 11.8864
11.8744 21 11.8624 11.8864
16.342 22 16.331 16.36
16.342 23 16.331 16.36
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_down_m1: reproduced" 0, "goal_qwen3_32b_down_m1: reproduced" 1, "peer_qwen3_32b_down_m4: reproduced" 2, "goal_qwen3_32b_down_m4: reproduced" 3, "peer_qwen3_32b_down_m8: reproduced" 4, "goal_qwen3_32b_down_m8: reproduced" 5, "peer_qwen3_32b_down_m16: reproduced" 6, "goal_qwen3_32b_down_m16: reproduced" 7, "peer_qwen3_6_27b_o_m1: reproduced" 8, "goal_qwen3_6_27b_o_m1: reproduced" 9, "peer_qwen3_6_27b_o_m4: reproduced" 10, "goal_qwen3_6_27b_o_m4: reproduced" 11, "peer_qwen3_6_27b_o_m8: reproduced" 12, "goal_qwen3_6_27b_o_m8: reproduced" 13, "peer_qwen3_6_27b_o_m16: reproduced" 14, "goal_qwen3_6_27b_o_m16: reproduced" 15, "peer_llama3_8b_down_m1: reproduced" 16, "goal_llama3_8b_down_m1: reproduced" 17, "peer_llama3_8b_down_m4: reproduced" 18, "goal_llama3_8b_down_m4: reproduced" 19, "peer_llama3_8b_down_m8: reproduced" 20, "goal_llama3_8b_down_m8: reproduced" 21, "peer_llama3_8b_down_m16: reproduced" 22, "goal_llama3_8b_down_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [4.68032:36.3437]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
