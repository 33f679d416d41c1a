# Redraw with: gnuplot gptq-bounds-n264.gp
set terminal svg size 900,1065 font "sans,12" background "white"
set output "gptq-bounds-n264.svg"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100: y[4,N] where N is not a multiple of the block (EMULATED: CPU ground)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9718
set bmargin at screen 0.9286
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9502 center center horizontal maxcols 2 samplen 3
plot 2 with points ps 1.6 pt 5 lc rgb "#56b4e9" title "right, bit for bit", 2 with points ps 1.6 pt 5 lc rgb "#d55e00" title "wrong: another row's sums were added", 2 with points ps 1.6 pt 5 lc rgb "#000000" title "written past the end of y", 2 with points ps 1.6 pt 4 lc rgb "#7f7f7f" title "behind y, not touched"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset grid
set yrange [4.6:-0.6]
set xlabel "column of y"
set ytics ("row 0" 0, "row 1" 1, "row 2" 2, "row 3" 3, "behind y" 4) font ",9"
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8742
set bmargin at screen 0.6751
$p0s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
191.5 1 119.5 263.5 0.60 1.40
191.5 2 119.5 263.5 1.60 2.40
191.5 3 119.5 263.5 2.60 3.40
EOD
$p0s1 << EOD
59.5 1 -0.5 119.5 0.60 1.40
59.5 2 -0.5 119.5 1.60 2.40
59.5 3 -0.5 119.5 2.60 3.40
EOD
$p0s2 << EOD
59.5 4 -0.5 119.5 3.60 4.40
EOD
$p0s3 << EOD
191.5 4 119.5 263.5 3.60 4.40
EOD
set title "act-order kernel as published, N = 264, block 128\n360 wrong, 120 written past the end" font ",9"
set xrange [-4:267]
plot $p0s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p0s1 using 1:2:3:4:5:6 with boxxyerror lc rgb "#d55e00" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p0s2 using 1:2:3:4:5:6 with boxxyerror lc rgb "#000000" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p0s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8742
set bmargin at screen 0.6751
$p1s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
131.5 1 -0.5 263.5 0.60 1.40
131.5 2 -0.5 263.5 1.60 2.40
131.5 3 -0.5 263.5 2.60 3.40
EOD
$p1s3 << EOD
131.5 4 -0.5 263.5 3.60 4.40
EOD
set title "act-order kernel, guard added, N = 264, block 128\n0 wrong, 0 written past the end" font ",9"
set xrange [-4:267]
plot $p1s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p1s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5662
set bmargin at screen 0.3671
$p2s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
255.5 1 247.5 263.5 0.60 1.40
255.5 2 247.5 263.5 1.60 2.40
255.5 3 247.5 263.5 2.60 3.40
EOD
$p2s1 << EOD
123.5 1 -0.5 247.5 0.60 1.40
123.5 2 -0.5 247.5 1.60 2.40
123.5 3 -0.5 247.5 2.60 3.40
EOD
$p2s2 << EOD
123.5 4 -0.5 247.5 3.60 4.40
EOD
$p2s3 << EOD
255.5 4 247.5 263.5 3.60 4.40
EOD
set title "act-order kernel as published, N = 264, block 256\n744 wrong, 248 written past the end" font ",9"
set xrange [-4:267]
plot $p2s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p2s1 using 1:2:3:4:5:6 with boxxyerror lc rgb "#d55e00" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p2s2 using 1:2:3:4:5:6 with boxxyerror lc rgb "#000000" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p2s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5662
set bmargin at screen 0.3671
$p3s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
131.5 1 -0.5 263.5 0.60 1.40
131.5 2 -0.5 263.5 1.60 2.40
131.5 3 -0.5 263.5 2.60 3.40
EOD
$p3s3 << EOD
131.5 4 -0.5 263.5 3.60 4.40
EOD
set title "act-order kernel, guard added, N = 264, block 256\n0 wrong, 0 written past the end" font ",9"
set xrange [-4:267]
plot $p3s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p3s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2582
set bmargin at screen 0.0592
$p4s0 << EOD
191.5 0 -0.5 383.5 -0.40 0.40
255.5 1 127.5 383.5 0.60 1.40
255.5 2 127.5 383.5 1.60 2.40
255.5 3 127.5 383.5 2.60 3.40
EOD
$p4s1 << EOD
63.5 1 -0.5 127.5 0.60 1.40
63.5 2 -0.5 127.5 1.60 2.40
63.5 3 -0.5 127.5 2.60 3.40
EOD
$p4s2 << EOD
63.5 4 -0.5 127.5 3.60 4.40
EOD
$p4s3 << EOD
255.5 4 127.5 383.5 3.60 4.40
EOD
set title "act-order kernel as published, N = 384, block 256\n384 wrong, 128 written past the end" font ",9"
set xrange [-4:387]
plot $p4s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p4s1 using 1:2:3:4:5:6 with boxxyerror lc rgb "#d55e00" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p4s2 using 1:2:3:4:5:6 with boxxyerror lc rgb "#000000" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p4s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2582
set bmargin at screen 0.0592
$p5s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
131.5 1 -0.5 263.5 0.60 1.40
131.5 2 -0.5 263.5 1.60 2.40
131.5 3 -0.5 263.5 2.60 3.40
EOD
$p5s3 << EOD
131.5 4 -0.5 263.5 3.60 4.40
EOD
set title "fused kernel (baseline), N = 264, block 128\n0 wrong; the last thread that loads owns 260 to 263" font ",9"
set xrange [-4:267]
plot $p5s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p5s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
unset multiplot
unset output
reset
set terminal pngcairo size 900,1065 font "sans,10" fontscale 1.0
set output "gptq-bounds-n264.png"
set termoption noenhanced
set encoding utf8
set multiplot title "gptq_mi100: y[4,N] where N is not a multiple of the block (EMULATED: CPU ground)"
set lmargin at screen 0.02
set rmargin at screen 0.98
set tmargin at screen 0.9718
set bmargin at screen 0.9286
unset border
unset tics
set xrange [0:1]
set yrange [0:1]
set key at screen 0.5, screen 0.9502 center center horizontal maxcols 2 samplen 3
plot 2 with points ps 1.6 pt 5 lc rgb "#56b4e9" title "right, bit for bit", 2 with points ps 1.6 pt 5 lc rgb "#d55e00" title "wrong: another row's sums were added", 2 with points ps 1.6 pt 5 lc rgb "#000000" title "written past the end of y", 2 with points ps 1.6 pt 4 lc rgb "#7f7f7f" title "behind y, not touched"
unset key
set border
set xtics
set ytics
set tics out nomirror
set grid
unset grid
set yrange [4.6:-0.6]
set xlabel "column of y"
set ytics ("row 0" 0, "row 1" 1, "row 2" 2, "row 3" 3, "behind y" 4) font ",9"
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.8742
set bmargin at screen 0.6751
$p0s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
191.5 1 119.5 263.5 0.60 1.40
191.5 2 119.5 263.5 1.60 2.40
191.5 3 119.5 263.5 2.60 3.40
EOD
$p0s1 << EOD
59.5 1 -0.5 119.5 0.60 1.40
59.5 2 -0.5 119.5 1.60 2.40
59.5 3 -0.5 119.5 2.60 3.40
EOD
$p0s2 << EOD
59.5 4 -0.5 119.5 3.60 4.40
EOD
$p0s3 << EOD
191.5 4 119.5 263.5 3.60 4.40
EOD
set title "act-order kernel as published, N = 264, block 128\n360 wrong, 120 written past the end" font ",9"
set xrange [-4:267]
plot $p0s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p0s1 using 1:2:3:4:5:6 with boxxyerror lc rgb "#d55e00" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p0s2 using 1:2:3:4:5:6 with boxxyerror lc rgb "#000000" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p0s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.8742
set bmargin at screen 0.6751
$p1s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
131.5 1 -0.5 263.5 0.60 1.40
131.5 2 -0.5 263.5 1.60 2.40
131.5 3 -0.5 263.5 2.60 3.40
EOD
$p1s3 << EOD
131.5 4 -0.5 263.5 3.60 4.40
EOD
set title "act-order kernel, guard added, N = 264, block 128\n0 wrong, 0 written past the end" font ",9"
set xrange [-4:267]
plot $p1s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p1s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.5662
set bmargin at screen 0.3671
$p2s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
255.5 1 247.5 263.5 0.60 1.40
255.5 2 247.5 263.5 1.60 2.40
255.5 3 247.5 263.5 2.60 3.40
EOD
$p2s1 << EOD
123.5 1 -0.5 247.5 0.60 1.40
123.5 2 -0.5 247.5 1.60 2.40
123.5 3 -0.5 247.5 2.60 3.40
EOD
$p2s2 << EOD
123.5 4 -0.5 247.5 3.60 4.40
EOD
$p2s3 << EOD
255.5 4 247.5 263.5 3.60 4.40
EOD
set title "act-order kernel as published, N = 264, block 256\n744 wrong, 248 written past the end" font ",9"
set xrange [-4:267]
plot $p2s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p2s1 using 1:2:3:4:5:6 with boxxyerror lc rgb "#d55e00" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p2s2 using 1:2:3:4:5:6 with boxxyerror lc rgb "#000000" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p2s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.5662
set bmargin at screen 0.3671
$p3s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
131.5 1 -0.5 263.5 0.60 1.40
131.5 2 -0.5 263.5 1.60 2.40
131.5 3 -0.5 263.5 2.60 3.40
EOD
$p3s3 << EOD
131.5 4 -0.5 263.5 3.60 4.40
EOD
set title "act-order kernel, guard added, N = 264, block 256\n0 wrong, 0 written past the end" font ",9"
set xrange [-4:267]
plot $p3s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p3s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.1050
set rmargin at screen 0.4900
set tmargin at screen 0.2582
set bmargin at screen 0.0592
$p4s0 << EOD
191.5 0 -0.5 383.5 -0.40 0.40
255.5 1 127.5 383.5 0.60 1.40
255.5 2 127.5 383.5 1.60 2.40
255.5 3 127.5 383.5 2.60 3.40
EOD
$p4s1 << EOD
63.5 1 -0.5 127.5 0.60 1.40
63.5 2 -0.5 127.5 1.60 2.40
63.5 3 -0.5 127.5 2.60 3.40
EOD
$p4s2 << EOD
63.5 4 -0.5 127.5 3.60 4.40
EOD
$p4s3 << EOD
255.5 4 127.5 383.5 3.60 4.40
EOD
set title "act-order kernel as published, N = 384, block 256\n384 wrong, 128 written past the end" font ",9"
set xrange [-4:387]
plot $p4s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p4s1 using 1:2:3:4:5:6 with boxxyerror lc rgb "#d55e00" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p4s2 using 1:2:3:4:5:6 with boxxyerror lc rgb "#000000" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p4s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
set lmargin at screen 0.5950
set rmargin at screen 0.9800
set tmargin at screen 0.2582
set bmargin at screen 0.0592
$p5s0 << EOD
131.5 0 -0.5 263.5 -0.40 0.40
131.5 1 -0.5 263.5 0.60 1.40
131.5 2 -0.5 263.5 1.60 2.40
131.5 3 -0.5 263.5 2.60 3.40
EOD
$p5s3 << EOD
131.5 4 -0.5 263.5 3.60 4.40
EOD
set title "fused kernel (baseline), N = 264, block 128\n0 wrong; the last thread that loads owns 260 to 263" font ",9"
set xrange [-4:267]
plot $p5s0 using 1:2:3:4:5:6 with boxxyerror lc rgb "#56b4e9" fs solid 1 border lc rgb "#7f7f7f" notitle, \
     $p5s3 using 1:2:3:4:5:6 with boxxyerror lc rgb "#ffffff" fs solid 1 border lc rgb "#7f7f7f" notitle
unset multiplot
unset output
