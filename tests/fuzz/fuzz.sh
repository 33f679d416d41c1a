#!/usr/bin/env bash
# Fuzzes the checkpoint readers with libFuzzer under the address and undefined-behaviour sanitizers, one after another.
#   tests/fuzz/fuzz.sh [SECONDS_EACH] [FOLDER]      default 60 and build/fuzz
# FOLDER gets a log for each reader and what crashed it; new inputs that reach new code go to FOLDER/corpus/KIND, and
# with HIPLAB_KEEP=1 the smallest set that reaches the same code goes to tests/fuzz/corpus/KIND, beside the seeds.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
seconds=${1:-60}
out=${2:-$root/build/fuzz}
cxx=${HIPLAB_FUZZ_CXX:-clang++-19}

command -v "$cxx" >/dev/null || { echo "fuzz: $cxx is missing: apt-get install clang-19 libclang-rt-19-dev" >&2; exit 2; }
mkdir -p "$out"
flags=(-std=c++20 -g -O1 -DNDEBUG -fno-omit-frame-pointer -I "$root" -fsanitize=fuzzer-no-link,address,undefined
       -fno-sanitize-recover=undefined -Wno-deprecated-declarations)  # std::stable_sort of libstdc++ 12
sources=(datasets/int4_weights.cpp reference/gptq.cpp runner/number_formats.cpp)
for name in gguf gguf_blocks group_values mapped_file quant_config quantized_layer read_layer nvfp4_layer safetensors shard_index stored_tensor \
            stored_type tensor_file; do
  sources+=("datasets/checkpoint/$name.cpp")
done
objects=()
build() {  # build SOURCE: an object in FOLDER
  local object=$out/${1//\//_}.o
  objects+=("$object")
  "$cxx" "${flags[@]}" -isystem /usr/include/eigen3 -c "$root/$1" -o "$object"
}
for source in "${sources[@]}"; do build "$source"; done
failed=0
for kind in safetensors gguf index; do
  "$cxx" "${flags[@]}" -fsanitize=fuzzer "$root/tests/fuzz/fuzz_$kind.cpp" "${objects[@]}" -o "$out/fuzz_$kind" ||
    { echo "fuzz: libFuzzer is missing? apt-get install libclang-rt-19-dev" >&2; exit 2; }
  mkdir -p "$out/corpus/$kind" "$out/crashes/$kind"
  echo "fuzz: $kind, $seconds seconds; log $out/$kind.log"
  # -rss_limit_mb and -malloc_limit_mb: an allocation in proportion to a lie is a finding.
  "$out/fuzz_$kind" -max_total_time="$seconds" -max_len=8192 -rss_limit_mb=1024 -malloc_limit_mb=64 -timeout=10 \
    -print_final_stats=1 -artifact_prefix="$out/crashes/$kind/" "$out/corpus/$kind" "$root/tests/fuzz/corpus/$kind" \
    >"$out/$kind.log" 2>&1 || failed=1
  grep -E '^(stat::|==|SUMMARY)|cov: .*(DONE|INITED)' "$out/$kind.log" || true
  if [ "${HIPLAB_KEEP:-}" = 1 ]; then
    rm -rf "$out/smallest" && mkdir "$out/smallest"
    # By edges alone: with counts of passes the set would have hundreds of files.
    "$out/fuzz_$kind" -set_cover_merge=1 -use_counters=0 "$out/smallest" "$root/tests/fuzz/corpus/$kind" "$out/corpus/$kind" \
      >"$out/$kind.merge.log" 2>&1
    # Inputs of the fuzzer are named by their SHA-1; the seeds have names and stay.
    find "$root/tests/fuzz/corpus/$kind" -type f -regextype posix-extended -regex '.*/[0-9a-f]{40}' -delete
    find "$out/smallest" -type f -regextype posix-extended -regex '.*/[0-9a-f]{40}' -exec cp -t "$root/tests/fuzz/corpus/$kind" {} +
  fi
done
exit $failed
