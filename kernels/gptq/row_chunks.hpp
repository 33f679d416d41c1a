// SPDX-License-Identifier: MIT
// How rows of x become launches: full chunks of eight rows in one launch, the remainder in a second one.
#pragma once
#include "kernels/gptq/problem.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::gptq {

constexpr int kRowsMax = 8;  // largest row chunk

/// Calls f.operator()<Rows>(first_row, chunks) once for the full chunks and once for the remainder, where there are
/// any.
template <class F>
void for_row_chunks(std::int32_t m, F f) {
  const std::int32_t chunks = m / kRowsMax, first = chunks * kRowsMax;
  if (chunks > 0) f.template operator()<kRowsMax>(0, chunks);
  switch (m % kRowsMax) {
    case 1:
      return f.template operator()<1>(first, 1);
    case 2:
      return f.template operator()<2>(first, 1);
    case 3:
      return f.template operator()<3>(first, 1);
    case 4:
      return f.template operator()<4>(first, 1);
    case 5:
      return f.template operator()<5>(first, 1);
    case 6:
      return f.template operator()<6>(first, 1);
    case 7:
      return f.template operator()<7>(first, 1);
    default:
      return;
  }
}

/// f.operator()<Permuted>(): whether x is gathered through `perm`, known to the compiler. For the kernels whose machine
/// code without act-order suffers where they ask at run time, as baseline does and as was published.
template <class F>
void with_order(const std::int32_t* perm, F f) {
  if (perm) return f.template operator()<true>();
  f.template operator()<false>();
}

/// Blocks of `threads` threads with `columns` columns each, over columns, row chunks and runs of `block_k` values of k.
inline hip::LaunchShape column_grid(const Problem& p, std::int32_t chunks, int threads, int columns, int block_k) {
  const auto up = [](std::int32_t a, std::int32_t b) { return static_cast<std::uint32_t>((a + b - 1) / b); };
  return {{up(p.n, threads * columns), static_cast<std::uint32_t>(chunks), up(p.k, block_k)},
          {static_cast<std::uint32_t>(threads), 1, 1},
          0};
}

/// f.operator()<Block>() for the published block widths; false for any other.
template <class F>
bool with_block_width(std::int64_t block_kn, F f) {
  switch (block_kn) {
    case 128:
      f.template operator()<128>();
      return true;
    case 256:
      f.template operator()<256>();
      return true;
    case 320:
      f.template operator()<320>();
      return true;
    case 512:
      f.template operator()<512>();
      return true;
    default:
      return false;
  }
}

}  // namespace hiplab::gptq
