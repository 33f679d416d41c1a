# Redraw with: gnuplot share-gptq_mi100-NVIDIA-H200-1.gp
set terminal svg size 1200,739 font "sans,12" background "white"
set output "share-gptq_mi100-NVIDIA-H200-1.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9350
set bmargin at screen 0.8945
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9147 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:105.994]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("fp32_reduce" 2, "library_fp16" 1) font ",8"
set yrange [0.3:2.7]
$p0other << EOD
2 34.3265 34.2644 34.4415 "34.3"
1 74.7745 73.1607 76.8388 "74.8"
EOD
$q0 << EOD
2.8 0.3
2.8 2.7

EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q0 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("fp32_reduce" 2, "library_fp16" 1) font ",8"
set yrange [0.3:2.7]
$p1other << EOD
2 56.6266 56.5019 56.7568 "56.6"
1 89.5486 89.2951 89.8254 "89.5"
EOD
$q1 << EOD
2.8 0.3
2.8 2.7

EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q1 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3721
set bmargin at screen 0.0853
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("fp32_reduce" 2, "library_fp16" 1) font ",8"
set yrange [0.3:2.7]
$p2other << EOD
2 40.8592 40.7144 41.0187 "40.9"
1 84.0354 83.7265 84.4082 "84.0"
EOD
$q2 << EOD
2.8 0.3
2.8 2.7

EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q2 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 1200,739 font "sans,10" fontscale 1.0
set output "share-gptq_mi100-NVIDIA-H200-1.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100 on NVIDIA H200: share of the measured memory ceiling, M = 1, act_order = 0, bits = 4, group = 128, \nscales = 0, zero_offset = 1"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9350
set bmargin at screen 0.8945
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9147 center center horizontal maxcols 1 samplen 3
plot 2 with lines dt 2 lw 1.6 lc rgb "#000000" title "published: 2.8 % (AMD Instinct MI100 (gfx908), 4 cards, tensor parallel 4, 225 W, vLLM 0.9.2)"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset ytics
set xlabel "least traffic / median time, % of the ceiling"
set xrange [0:105.994]
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_qkv\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("fp32_reduce" 2, "library_fp16" 1) font ",8"
set yrange [0.3:2.7]
$p0other << EOD
2 34.3265 34.2644 34.4415 "34.3"
1 74.7745 73.1607 76.8388 "74.8"
EOD
$q0 << EOD
2.8 0.3
2.8 2.7

EOD
plot $p0other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p0other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p0other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q0 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8160
set bmargin at screen 0.5291
set title "qwen3_32b_gate_up\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("fp32_reduce" 2, "library_fp16" 1) font ",8"
set yrange [0.3:2.7]
$p1other << EOD
2 56.6266 56.5019 56.7568 "56.6"
1 89.5486 89.2951 89.8254 "89.5"
EOD
$q1 << EOD
2.8 0.3
2.8 2.7

EOD
plot $p1other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p1other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p1other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q1 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.3721
set bmargin at screen 0.0853
set title "qwen3_32b_down\n100 % is 4566 GB/s (1:000025), of another sitting" font ",9"
set ytics ("fp32_reduce" 2, "library_fp16" 1) font ",8"
set yrange [0.3:2.7]
$p2other << EOD
2 40.8592 40.7144 41.0187 "40.9"
1 84.0354 83.7265 84.4082 "84.0"
EOD
$q2 << EOD
2.8 0.3
2.8 2.7

EOD
plot $p2other using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb "#56b4e9" notitle, \
     $p2other using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb "#000000" notitle, \
     $p2other using 4:1:5 with labels left offset 0.6,0 font ",8" notitle, \
     $q2 using 1:2 with lines dt 2 lw 1.6 lc rgb "#000000" notitle
unset multiplot
unset output
