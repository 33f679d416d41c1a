#!/usr/bin/env bash
# Makes reports/evidence/logs/gptq_h200/log.toml from nothing, run at the root of a clone. What a person wrote there is
# lost by it; `hiplab log add LOG --again` makes the generated parts anew and keeps that.
set -euo pipefail
log=reports/evidence/logs/gptq_h200/log.toml
runs=reports/evidence/h200/gptq
isa=reports/evidence/isa/gptq_mi100_all.json
hiplab=${HIPLAB:-./hiplab}
rm -f "$log"

# entry ID TITLE RUN M BASE VARIANT [KERNEL BASE_KERNEL [more]]: the layers qkv and down, whose warm-ups settled
entry() {
  local id=$1 title=$2 run=$3 m=$4 base=$5 variant=$6 kernel=${7:-} base_kernel=${8:-}
  shift $(($# < 8 ? $# : 8))
  local code=()
  [[ -z $kernel ]] || code=(--code "$isa" --arch gfx908 --kernel "$kernel" --base-kernel "$base_kernel")
  local shapes=(--shape qwen3_32b_tp4_qkv --shape qwen3_32b_tp4_down)
  [[ ${all_layers:-} != yes ]] || shapes=(--shape 'qwen3_32b_tp4_*')
  $hiplab log add "$log" --id "$id" --title "$title" --run "$runs/$run" --base "$base" --variant "$variant" \
    "${shapes[@]}" --set "M=$m" --log-title 'GPTQ on one H200: the ladder of the MI100 log (MEASURED)' \
    "${code[@]}" "$@"
}

base2='baseline::kernel<2, false, 128>' base6='baseline::kernel<6, false, 128>'
vec2='vec_int::kernel<2, false>' vec6='vec_int::kernel<6, false>' lds2='lds_coalesced::kernel<2, false>'
entry 1 'fdot2, as published' variants.h5 2 baseline fdot2_as_published 'fdot2_as_published::kernel<2>' "$base2"
entry 2 'fdot2, in the helper that is called' variants.h5 2 baseline fdot2 'fdot2::kernel<2, 128>' "$base2"
entry 3 'Loads of 8 bytes' variants.h5 2 baseline vec_int2 'vec_int2::kernel<2>' "$base2"
entry 4 'Loads of 4 bytes' variants.h5 2 baseline vec_int "$vec2" "$base2"
entry 5 'Words through LDS' variants.h5 2 vec_int lds_coalesced "$lds2" "$vec2"
entry 6 'Transposed words' variants.h5 2 lds_coalesced transposed 'transposed::kernel<2>' "$lds2"
entry 7 'Wave shuffles' variants.h5 2 lds_coalesced wave_shuffle 'wave_shuffle::kernel<2>' "$lds2"
entry 8 'Matrix units' variants.h5 2 lds_coalesced mfma 'mfma::kernel<false>' "$lds2"
entry 9 'fp32 sums in a workspace' variants.h5 2 lds_coalesced fp32_reduce 'fp32_reduce::kernel<2>' "$lds2"
entry 10 'The library, on fp16 weights' variants.h5 2 lds_coalesced library_fp16
entry 11 'Loads of 8 bytes, 6 rows' variants.h5 6 baseline vec_int2 'vec_int2::kernel<6>' "$base6"
entry 12 'Loads of 4 bytes, 6 rows' variants.h5 6 vec_int2 vec_int "$vec6" 'vec_int2::kernel<6>'
entry 13 'Words through LDS, 6 rows' variants.h5 6 vec_int lds_coalesced 'lds_coalesced::kernel<6, false>' "$vec6"
entry 14 'fdot2 in the helper that is called, 6 rows' variants.h5 6 baseline fdot2 'fdot2::kernel<6, 128>' "$base6"
entry 15 'Blocks of 256' block_width.h5 2 baseline baseline 'baseline::kernel<2, false, 256>' "$base2" \
  --set block_kn=256 --base-set block_kn=128
entry 16 'Blocks of 256, 6 rows' block_width.h5 6 baseline baseline 'baseline::kernel<6, false, 256>' "$base6" \
  --set block_kn=256 --base-set block_kn=128
all_layers=yes
entry 17 'Loads of 4 bytes, all four layers' variants.h5 2 baseline vec_int "$vec2" "$base2"
entry 18 'Words through LDS, all four layers' variants.h5 2 baseline lds_coalesced "$lds2" "$base2"
