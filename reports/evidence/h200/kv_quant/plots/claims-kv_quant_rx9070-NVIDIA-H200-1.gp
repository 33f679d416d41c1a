# Redraw with: gnuplot claims-kv_quant_rx9070-NVIDIA-H200-1.gp
set terminal svg size 1100,860 font "sans,12" background "white"
set output "claims-kv_quant_rx9070-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
$published << EOD
86.75 0 "<="
159.14 1 "<="
68.77 2 "<="
128.83 3 "<="
52.05 4 "<="
95.484 5 "<="
41.262 6 "<="
77.298 7 "<="
43.375 8 "<="
79.57 9 "<="
34.385 10 "<="
64.415 11 "<="
43.375 12 "<="
79.57 13 "<="
34.385 14 "<="
64.415 15 "<="
43.375 16 "<="
79.57 17 "<="
34.385 18 "<="
64.415 19 "<="
43.375 20 "<="
79.57 21 "<="
34.385 22 "<="
64.415 23 "<="
EOD
$measured << EOD
67.84 0 67.704 67.896
129.072 1 128.784 129.344
67.412 2 67.324 67.56
129.184 3 128.896 129.504
40.2773 4 40.144 40.3467
69.792 5 69.608 69.996
40.4453 6 40.384 40.4853
70.084 7 69.952 70.192
34.5467 8 34.4933 34.5973
57.116 9 57.048 57.248
32.96 10 32.9067 33.0187
55.492 11 55.392 55.58
29.25 12 29.24 29.278
48.9387 13 48.864 49.0027
29.616 14 29.566 29.678
50.6 15 50.536 50.64
32.6542 16 32.5938 32.6916
53.408 17 53.2 53.72
29.8702 18 29.7991 29.9982
51.772 19 51.7 51.8722
34.8133 20 34.7947 34.8427
57.608 21 57.512 57.7
33.2409 22 33.1876 33.2587
58.176 23 57.936 58.448
EOD
set title "kv_quant_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("kv_quant.fp16_9b_65536: reproduced" 0, "kv_quant.fp16_9b_131072: reproduced" 1, "kv_quant.fp16_8b_65536: reproduced" 2, "kv_quant.fp16_8b_131072: reproduced" 3, "kv_quant.fp8_9b_65536: reproduced" 4, "kv_quant.fp8_9b_131072: reproduced" 5, "kv_quant.fp8_8b_65536: reproduced" 6, "kv_quant.fp8_8b_131072: reproduced" 7, "kv_quant.k8v4_9b_65536: reproduced" 8, "kv_quant.k8v4_9b_131072: reproduced" 9, "kv_quant.k8v4_8b_65536: reproduced" 10, "kv_quant.k8v4_8b_131072: reproduced" 11, "kv_quant.4bit_nc_9b_65536: reproduced" 12, "kv_quant.4bit_nc_9b_131072: reproduced" 13, "kv_quant.4bit_nc_8b_65536: reproduced" 14, "kv_quant.4bit_nc_8b_131072: reproduced" 15, "kv_quant.k3v4_nc_9b_65536: reproduced" 16, "kv_quant.k3v4_nc_9b_131072: reproduced" 17, "kv_quant.k3v4_nc_8b_65536: reproduced" 18, "kv_quant.k3v4_nc_8b_131072: reproduced" 19, "kv_quant.3bit_nc_9b_65536: reproduced" 20, "kv_quant.3bit_nc_9b_131072: reproduced" 21, "kv_quant.3bit_nc_8b_65536: reproduced" 22, "kv_quant.3bit_nc_8b_131072: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [18.848:169.532]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
reset
set terminal pngcairo size 1100,860 font "sans,10" fontscale 1.0
set output "claims-kv_quant_rx9070-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
$published << EOD
86.75 0 "<="
159.14 1 "<="
68.77 2 "<="
128.83 3 "<="
52.05 4 "<="
95.484 5 "<="
41.262 6 "<="
77.298 7 "<="
43.375 8 "<="
79.57 9 "<="
34.385 10 "<="
64.415 11 "<="
43.375 12 "<="
79.57 13 "<="
34.385 14 "<="
64.415 15 "<="
43.375 16 "<="
79.57 17 "<="
34.385 18 "<="
64.415 19 "<="
43.375 20 "<="
79.57 21 "<="
34.385 22 "<="
64.415 23 "<="
EOD
$measured << EOD
67.84 0 67.704 67.896
129.072 1 128.784 129.344
67.412 2 67.324 67.56
129.184 3 128.896 129.504
40.2773 4 40.144 40.3467
69.792 5 69.608 69.996
40.4453 6 40.384 40.4853
70.084 7 69.952 70.192
34.5467 8 34.4933 34.5973
57.116 9 57.048 57.248
32.96 10 32.9067 33.0187
55.492 11 55.392 55.58
29.25 12 29.24 29.278
48.9387 13 48.864 49.0027
29.616 14 29.566 29.678
50.6 15 50.536 50.64
32.6542 16 32.5938 32.6916
53.408 17 53.2 53.72
29.8702 18 29.7991 29.9982
51.772 19 51.7 51.8722
34.8133 20 34.7947 34.8427
57.608 21 57.512 57.7
33.2409 22 33.1876 33.2587
58.176 23 57.936 58.448
EOD
set title "kv_quant_rx9070: published and measured on NVIDIA H200"
set lmargin at screen 0.42
set rmargin at screen 0.97
set yrange [23.6:-0.6]
set ytics ("kv_quant.fp16_9b_65536: reproduced" 0, "kv_quant.fp16_9b_131072: reproduced" 1, "kv_quant.fp16_8b_65536: reproduced" 2, "kv_quant.fp16_8b_131072: reproduced" 3, "kv_quant.fp8_9b_65536: reproduced" 4, "kv_quant.fp8_9b_131072: reproduced" 5, "kv_quant.fp8_8b_65536: reproduced" 6, "kv_quant.fp8_8b_131072: reproduced" 7, "kv_quant.k8v4_9b_65536: reproduced" 8, "kv_quant.k8v4_9b_131072: reproduced" 9, "kv_quant.k8v4_8b_65536: reproduced" 10, "kv_quant.k8v4_8b_131072: reproduced" 11, "kv_quant.4bit_nc_9b_65536: reproduced" 12, "kv_quant.4bit_nc_9b_131072: reproduced" 13, "kv_quant.4bit_nc_8b_65536: reproduced" 14, "kv_quant.4bit_nc_8b_131072: reproduced" 15, "kv_quant.k3v4_nc_9b_65536: reproduced" 16, "kv_quant.k3v4_nc_9b_131072: reproduced" 17, "kv_quant.k3v4_nc_8b_65536: reproduced" 18, "kv_quant.k3v4_nc_8b_131072: reproduced" 19, "kv_quant.3bit_nc_9b_65536: reproduced" 20, "kv_quant.3bit_nc_9b_131072: reproduced" 21, "kv_quant.3bit_nc_8b_65536: reproduced" 22, "kv_quant.3bit_nc_8b_131072: reproduced" 23)
set xlabel "us"
set tics out nomirror
set grid
set key outside bottom center horizontal
set xrange [18.848:169.532]
plot $published using 1:2 with points pt 12 ps 1.8 lw 2 lc rgb "#d55e00" title "published (CITED)", \
     $published using 1:2:3 with labels offset 1.4,0 left font ",9" notitle, \
     $measured using 1:2:3:4 with xerrorbars pt 7 ps 0.9 lw 2 lc rgb "#0072b2" title "measured here"
unset output
