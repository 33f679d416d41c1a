// SPDX-License-Identifier: MIT
// The published thread map: thread t owns n / 128 neighbouring rows, in groups of eight accumulators, and walks its
// columns once a group. Neighbouring threads are n / 128 rows apart, so that no two lanes share a cache line.
#pragma once
#include "kernels/wo_split/nvfp4.hpp"
#include "kernels/wo_split/problem.hpp"

namespace hiplab::wo_split {

constexpr std::uint32_t kRowsAtOnce = 8;

/// Rows of a CTA by thread: [first, last).
HIPLAB_DEVICE Range rows_of_thread(const Problem& p, std::uint32_t thread) {
  const std::uint32_t each = (p.n + kThreads - 1) / kThreads;
  const std::uint32_t first = thread * each < p.n ? thread * each : p.n;
  return {first, first + each < p.n ? first + each : p.n};
}

/// slot[row] = sum over `columns` of W x for the thread's rows; one accumulator a row, columns in ascending order.
/// Aligned: both ends of `columns` are multiples of 8. Ahead: x is loaded one step ahead of its use (the same
/// sums), for which nvcc needs registers of its own: without any to spare, the fused step was 3 to 15 % slower.
template <bool Aligned, bool Ahead>
HIPLAB_DEVICE void multiply_thread_rows(const bfloat16* x, const std::uint8_t* codes, const std::uint8_t* scales,
                                        float global_scale, const Problem& p, Range columns, float* slot) {
  const Range rows = rows_of_thread(p, thread_index());
  for (std::uint32_t first = rows.begin; first < rows.end; first += kRowsAtOnce) {
    float acc[kRowsAtOnce] = {};
    const std::uint32_t begin = columns.begin / 8 * 8;  // below K, for an empty range too
    bf16x8 next = load(reinterpret_cast<const bf16x8*>(x + begin));
    for (std::uint32_t k = begin; k < columns.end; k += 8) {
      float x8[8];
      if constexpr (!Ahead) next = load(reinterpret_cast<const bf16x8*>(x + k));
      unpack_x8(next, x8);
      // One step ahead: all rows need it, and nvcc has the first row wait for whatever shares its scoreboard with it.
      // Behind a branch: with a clamped address instead, nvcc keeps the rows' addresses in the loop (743 instructions a
      // step for 694) and waits for all rows at once again.
      if constexpr (Ahead)
        if (k + 8 < columns.end) next = load(reinterpret_cast<const bf16x8*>(x + k + 8));
#pragma unroll
      for (std::uint32_t r = 0; r < kRowsAtOnce; ++r) {
        // Behind the last row the last one is summed again and not stored: a lane mask a row would cost scalar
        // registers.
        const std::uint32_t row = first + r < rows.end ? first + r : rows.end - 1;
        const std::uint32_t word =
            load(reinterpret_cast<const std::uint32_t*>(codes + std::uint64_t{row} * (p.k / 2) + k / 2));
        const float scale = scale_value(scales, row, k / kGroup, p.k);
        if constexpr (Aligned) {
          acc[r] = add_word(word, scale, global_scale, x8, acc[r]);
        } else {
#pragma unroll 1
          for (std::uint32_t i = 0; i < 8; ++i) {
            if (k + i < columns.begin || k + i >= columns.end) continue;
            acc[r] = hip::fma(weight(word >> (4 * i), scale, global_scale), to_float(x[k + i]), acc[r]);
          }
        }
      }
    }
#pragma unroll
    for (std::uint32_t r = 0; r < kRowsAtOnce; ++r)
      if (first + r < rows.end) slot[first + r] = acc[r];
  }
}

}  // namespace hiplab::wo_split
