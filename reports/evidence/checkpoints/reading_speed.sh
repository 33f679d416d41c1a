#!/usr/bin/env bash
# How fast files of tensors are read, beside the disk: cat and hiplab inspect of the same file, by turns, from the disk
# (the file's pages dropped before, and what was left of them in memory noted) and from memory. Every other round
# inspect comes first, since a virtual machine's host may keep what the guest has dropped.
#   reading_speed.sh HIPLAB FILE [ROUNDS] > reading_speed.csv
set -euo pipefail
hiplab=$1 file=$2 rounds=${3:-4}
name=$(basename "$(dirname "$file")")/$(basename "$file") bytes=$(stat -c %s "$file")
TIMEFORMAT='%R %U %S'
echo "file,bytes,round,state,program,in_memory_before,wall_s,user_s,system_s,load"
row() {  # row ROUND STATE PROGRAM
  local times load before program=("$hiplab" inspect "$file")
  [ "$3" = inspect ] || program=(cat "$file")
  [ "$2" = memory ] && cat "$file" >/dev/null
  [ "$2" = disk ] && dd if="$file" iflag=nocache count=0 status=none
  before=$(fincore -bno RES "$file")
  load=$(cut -d' ' -f1 /proc/loadavg)
  times=$({ time "${program[@]}" >/dev/null 2>&1; } 2>&1)
  echo "$name,$bytes,$1,$2,$3,${before// /},${times// /,},$load"
}
for round in $(seq "$rounds"); do
  order=(cat inspect)
  [ $((round % 2)) = 1 ] || order=(inspect cat)
  for state in disk memory; do
    for program in "${order[@]}"; do row "$round" "$state" "$program"; done
  done
done
