#!/usr/bin/env bash
# Installs a build, moves the tree to another place and uses it there, with nothing of this clone in the environment.
# Usage: installed_tree.sh BUILD
set -euo pipefail
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake --install "$1" --prefix "$scratch/first" >/dev/null
mkdir "$scratch/elsewhere"
mv "$scratch/first" "$scratch/elsewhere/tree"
tree=$scratch/elsewhere/tree
clean() { env -i PATH=/usr/bin:/bin "$@"; }
fail() {
  echo "installed_tree: $*" >&2
  exit 1
}

cd "$scratch/elsewhere"
clean "$tree/bin/hiplab" list --json >list.json
grep -q '"name": "bandwidth"' list.json || fail "list does not name bandwidth"
clean "$tree/bin/hiplab" run bandwidth --device cpu --preset quick --shape 256KiB --variant copy --out r.h5 --quiet
clean "$tree/bin/hiplab" report r.h5 --out report
grep -q '256KiB' report/report.md || fail "the report does not name the point"
if [ -x "$1/bin/hiplab_benchmark" ]; then # not in a build without benchmarks
  clean "$tree/bin/hiplab_benchmark" --hiplab_experiment=bandwidth --benchmark_filter=/copy/256KiB/ \
    --benchmark_min_time=0.001 --benchmark_out=b.json >b.txt 2>&1 || fail "hiplab_benchmark: $(cat b.txt)"
  grep -q '"bytes_per_second"' b.json || fail "hiplab_benchmark has no figure"
fi

# What every Debian has may come from the system; all else must come from the tree.
base='linux-vdso|ld-linux|libc\.so|libm\.so|libpthread|libdl|librt|libstdc\+\+|libgcc_s|libasan|libtsan|libubsan'
for file in "$tree"/bin/hiplab* "$tree"/lib/hiplab/ground_*.so; do
  [ "$(basename "$file")" = ground_amd.so ] && continue # ROCm is the system's
  strangers=$(clean ldd "$file" | grep -vE "$base" | grep -vF " => $tree/" || true)
  [ -z "$strangers" ] || fail "$file takes from outside the tree: $strangers"
done
