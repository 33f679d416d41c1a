#!/usr/bin/env bash
# From a checkpoint of floats to a report, as docs/checkpoints.md has it, on the CPU ground, with each command's last
# lines and time. Takes 8 GB in the current folder; a folder that is there already is used as it is.
#   PATH=.../bin:$PATH walk.sh > log.txt
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
step() {
  local begin=$SECONDS
  echo "\$ $*"
  "$@" 2>&1 | tail -n "${LINES_KEPT:-2}"
  echo "[$((SECONDS - begin)) s]"
  echo
}
make() {  # make FOLDER COMMAND...: unless the folder is there
  local folder=$1
  shift
  if [ -e "$folder" ]; then echo "\$ $*"; echo "[$folder was there]"; echo; else step "$@"; fi
}
down=model.layers.3.mlp.down_proj input="--tensor layers/3/mlp/down_proj/input" block='*.layers.3.*'
make qwen hiplab checkpoint --model Qwen3-0.6B --out qwen
step hiplab inspect qwen --out seen/qwen
make qwen-gptq4 hiplab quantize qwen --out qwen-gptq4
step hiplab inspect qwen-gptq4 --out seen/gptq4
python3 "$here/make_capture.py" capture.h5
LINES_KEPT=8 step hiplab inspect capture.h5
step hiplab run gptq_mi100 --weights qwen-gptq4 --layer $down --activations capture.h5 $input --out gptq4_given.h5
step hiplab run kv_quant_rx9070 --weights capture.h5 --layer layers/3/self_attn --set preset=0,2,7 --out kv_capture.h5
step hiplab run moe_quant_rx9070 --weights capture.h5 --layer layers/3/mlp/experts/gate_up_proj --set chunk_mb=1,2,3 --out moe_capture.h5
make qwen-gptq8 hiplab quantize qwen --bits 8 --layers "$block" --out qwen-gptq8
step hiplab run gptq_mi100 --weights qwen-gptq8 --layer $down --activation-statistics capture.h5 $input --out gptq8_drawn.h5
make qwen-g32 hiplab quantize qwen --layout pack_quantized --layers "$block" --out qwen-g32
step hiplab run decode_w4a16 --weights qwen-g32 --layer $down --activations capture.h5 $input --set M=1,4 --out decode_g32.h5
make qwen-nvfp4 hiplab quantize qwen --layout nvfp4_modelopt --layers "$block" --out qwen-nvfp4
step hiplab run wo_split --weights qwen-nvfp4 --layer model.layers.3.self_attn.o_proj --out nvfp4_o_proj.h5
make qwen-tq3 hiplab quantize qwen --layout tq3 --layers "$block" --out qwen-tq3
step hiplab inspect qwen-tq3
step hiplab report gptq4_given.h5 gptq8_drawn.h5 decode_g32.h5 nvfp4_o_proj.h5 kv_capture.h5 moe_capture.h5 --out report
