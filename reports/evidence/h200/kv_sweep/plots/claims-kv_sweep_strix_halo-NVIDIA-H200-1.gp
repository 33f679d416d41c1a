# Redraw with: gnuplot claims-kv_sweep_strix_halo-NVIDIA-H200-1.gp
set terminal svg size 1100,260 font "sans,12" background "white"
set output "claims-kv_sweep_strix_halo-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
1.0093 0 ">="
1.014 1 ">="
1.1124 2 ">="
1.1101 3 ">="
EOD
$measured << EOD
0.966893 0 0.966514 0.967169
0.96559 1 0.96522 0.965943
0.963414 2 0.962066 0.964472
0.957343 3 0.955838 0.958455
EOD
set title "kv_sweep_strix_halo: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("kv_sweep.rocm_decode_q8_0: not testable here" 0, "kv_sweep.rocm_decode_q4_0: not testable here" 1, "kv_sweep.rocm_prefill_q8_0: not testable here" 2, "kv_sweep.rocm_prefill_q4_0: not testable here" 3)
set xlabel "x of f16"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.943313:1.12492]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,260 font "sans,10" fontscale 1.0
set output "claims-kv_sweep_strix_halo-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
1.0093 0 ">="
1.014 1 ">="
1.1124 2 ">="
1.1101 3 ">="
EOD
$measured << EOD
0.966893 0 0.966514 0.967169
0.96559 1 0.96522 0.965943
0.963414 2 0.962066 0.964472
0.957343 3 0.955838 0.958455
EOD
set title "kv_sweep_strix_halo: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [3.6:-0.6]
set ytics ("kv_sweep.rocm_decode_q8_0: not testable here" 0, "kv_sweep.rocm_decode_q4_0: not testable here" 1, "kv_sweep.rocm_prefill_q8_0: not testable here" 2, "kv_sweep.rocm_prefill_q4_0: not testable here" 3)
set xlabel "x of f16"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [0.943313:1.12492]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
