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
33.9467 0 32.928 34.3413
33.9467 1 32.928 34.3413
7.82675 2 7.808 7.871
7.82675 3 7.808 7.871
7.859 4 7.85 7.87
7.859 5 7.85 7.87
8.43733 6 8.416 8.46533
8.43733 7 8.416 8.46533
10.822 8 10.7013 10.8907
10.822 9 10.7013 10.8907
10.752 10 10.7056 10.8064
10.752 11 10.7056 10.8064
10.9168 12 10.9088 10.9264
10.9168 13 10.9088 10.9264
11.968 14 11.9456 11.9872
11.968 15 11.9456 11.9872
16.233 16 15.582 16.44
16.233 17 15.582 16.44
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
set xrange [5.68533:36.464]
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
33.9467 0 32.928 34.3413
33.9467 1 32.928 34.3413
7.82675 2 7.808 7.871
7.82675 3 7.808 7.871
7.859 4 7.85 7.87
7.859 5 7.85 7.87
8.43733 6 8.416 8.46533
8.43733 7 8.416 8.46533
10.822 8 10.7013 10.8907
10.822 9 10.7013 10.8907
10.752 10 10.7056 10.8064
10.752 11 10.7056 10.8064
10.9168 12 10.9088 10.9264
10.9168 13 10.9088 10.9264
11.968 14 11.9456 11.9872
11.968 15 11.9456 11.9872
16.233 16 15.582 16.44
16.233 17 15.582 16.44
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
set xrange [5.68533:36.464]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
