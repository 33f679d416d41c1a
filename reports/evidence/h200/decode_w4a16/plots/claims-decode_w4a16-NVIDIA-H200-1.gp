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
10.4024 0 10.3832 10.4112
10.4024 1 10.3832 10.4112
10.5752 2 10.5616 10.5888
10.5752 3 10.5616 10.5888
11.2 4 11.1896 11.2216
11.2 5 11.1896 11.2216
13.5147 6 13.4891 13.5296
13.5147 7 13.4891 13.5296
9.06533 8 9.05733 9.072
9.06533 9 9.05733 9.072
9.55467 10 9.544 9.564
9.55467 11 9.544 9.564
10.2253 12 10.2133 10.232
10.2253 13 10.2133 10.232
12.7307 14 12.7244 12.7467
12.7307 15 12.7244 12.7467
33.9013 16 33.8773 33.9307
33.9013 17 33.8773 33.9307
35.6747 18 35.6533 35.7253
35.6747 19 35.6533 35.7253
37.504 20 37.408 37.5947
37.504 21 37.408 37.5947
46.2267 22 46.0587 46.296
46.2267 23 46.0587 46.296
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: reproduced" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: reproduced" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_gate_up_m8: reproduced" 20, "goal_qwen3_32b_gate_up_m8: reproduced" 21, "peer_qwen3_32b_gate_up_m16: reproduced" 22, "goal_qwen3_32b_gate_up_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.07632:62.801]
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
10.4024 0 10.3832 10.4112
10.4024 1 10.3832 10.4112
10.5752 2 10.5616 10.5888
10.5752 3 10.5616 10.5888
11.2 4 11.1896 11.2216
11.2 5 11.1896 11.2216
13.5147 6 13.4891 13.5296
13.5147 7 13.4891 13.5296
9.06533 8 9.05733 9.072
9.06533 9 9.05733 9.072
9.55467 10 9.544 9.564
9.55467 11 9.544 9.564
10.2253 12 10.2133 10.232
10.2253 13 10.2133 10.232
12.7307 14 12.7244 12.7467
12.7307 15 12.7244 12.7467
33.9013 16 33.8773 33.9307
33.9013 17 33.8773 33.9307
35.6747 18 35.6533 35.7253
35.6747 19 35.6533 35.7253
37.504 20 37.408 37.5947
37.504 21 37.408 37.5947
46.2267 22 46.0587 46.296
46.2267 23 46.0587 46.296
EOD
set title "decode_w4a16: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("peer_qwen3_32b_qkv_m1: reproduced" 0, "goal_qwen3_32b_qkv_m1: contradicted" 1, "peer_qwen3_32b_qkv_m4: reproduced" 2, "goal_qwen3_32b_qkv_m4: reproduced" 3, "peer_qwen3_32b_qkv_m8: reproduced" 4, "goal_qwen3_32b_qkv_m8: reproduced" 5, "peer_qwen3_32b_qkv_m16: reproduced" 6, "goal_qwen3_32b_qkv_m16: reproduced" 7, "peer_qwen3_32b_o_m1: reproduced" 8, "goal_qwen3_32b_o_m1: reproduced" 9, "peer_qwen3_32b_o_m4: reproduced" 10, "goal_qwen3_32b_o_m4: reproduced" 11, "peer_qwen3_32b_o_m8: reproduced" 12, "goal_qwen3_32b_o_m8: reproduced" 13, "peer_qwen3_32b_o_m16: reproduced" 14, "goal_qwen3_32b_o_m16: reproduced" 15, "peer_qwen3_32b_gate_up_m1: reproduced" 16, "goal_qwen3_32b_gate_up_m1: reproduced" 17, "peer_qwen3_32b_gate_up_m4: reproduced" 18, "goal_qwen3_32b_gate_up_m4: reproduced" 19, "peer_qwen3_32b_gate_up_m8: reproduced" 20, "goal_qwen3_32b_gate_up_m8: reproduced" 21, "peer_qwen3_32b_gate_up_m16: reproduced" 22, "goal_qwen3_32b_gate_up_m16: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [5.07632:62.801]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
