// SPDX-License-Identifier: MIT
// Beside matrix.hpp's mma_left, the product of which only eight columns are wanted: what its result needs to be reduced by
// columns. Elements i < left_c() of C are row c_row(i), column c_col(i); those of one column have the same column_slot(i),
// which is below kColumnSlots; lanes that hold other rows of these columns are kColumnDistance, twice that, ... below the
// wave's width apart.
#pragma once
#include "kernels/hip/matrix.hpp"

namespace hiplab::hip::matrix {

#if defined(HIPLAB_MATRIX_MMA_SYNC)
constexpr int kHeldLeft = 4, kColumnSlots = 2;
constexpr std::uint32_t kColumnDistance = 4;
HIPLAB_DEVICE constexpr int column_slot(int i) { return i % 2; }
#else
constexpr int kHeldLeft = kHeldC, kColumnSlots = 1;
constexpr std::uint32_t kColumnDistance = 16;
HIPLAB_DEVICE constexpr int column_slot(int) { return 0; }
#endif

/// op over the lanes that hold a column.
template <class Op>
HIPLAB_DEVICE float of_column(float mine, Op op) {
  for (std::uint32_t distance = kColumnDistance; distance < wave_size(); distance *= 2) mine = op(mine, shuffle_xor(mine, distance));
  return mine;
}

/// Of a square product c = X Y, Y's columns being lines l of its lanes: the element of row line(l) and the same column, in
/// every lane of that row of A.
HIPLAB_DEVICE float diagonal(const FragmentC<half>& c, int l) {
  float mine = 0;
#pragma unroll
  for (int i = 0; i < kHeldLeft; ++i)
    if (i < left_c() && c_row(i) == c_col(i) + kLineStep * l) mine = c.e[i];
#if defined(HIPLAB_MATRIX_MMA_SYNC)
  return shuffle(mine, (lane() & ~3u) + lane() / 8);
#elif defined(HIPLAB_MATRIX_WMMA11)
  return shuffle(mine, lane() % kTile + kTile * (lane() % 2));
#else
  const std::uint32_t row = lane() % kTile;
  return shuffle(mine, row + kTile * (row / static_cast<std::uint32_t>(count_c())));
#endif
}

/// A result as the operand of the next product: element i of its elements below left_c(), rounded to half, as words of B's
/// line 0. The k that half i of a lane's words means is row b_row(i) of the result.
#if defined(HIPLAB_MATRIX_MMA_SYNC)
HIPLAB_DEVICE int b_row(int i) { return 2 * member() + i % 2 + 8 * (i / 2); }
#else
HIPLAB_DEVICE int b_row(int i) { return member() * run_length() + i; }
#endif
HIPLAB_DEVICE void as_b(const float (&c)[kHeldLeft], std::uint32_t (&b)[kMostRun / 2]) {
  const auto both = [](float low, float high) { return to_half(low).bits | static_cast<std::uint32_t>(to_half(high).bits) << 16; };
#if defined(HIPLAB_MATRIX_MMA_SYNC)
#pragma unroll
  for (int i = 0; i < 2; ++i)
    asm volatile("movmatrix.sync.aligned.m8n8.trans.b16 %0, %1;" : "=r"(b[i]) : "r"(both(c[2 * i], c[2 * i + 1])));
#elif defined(HIPLAB_MATRIX_WMMA11)
  const bool upper = lane() >= kTile;  // it has the odd rows
#pragma unroll
  for (int i = 0; i < kHeldC / 2; ++i) {
    const std::uint32_t own = both(c[2 * i], c[2 * i + 1]), other = shuffle_xor(own, kTile);
    const std::uint32_t even = upper ? other : own, odd = upper ? own : other;
    b[2 * i] = byte_perm<0x5410>(even, odd), b[2 * i + 1] = byte_perm<0x7632>(even, odd);
  }
#else
#pragma unroll
  for (int i = 0; i < kMostRun / 2; ++i) b[i] = 2 * i < left_c() ? both(c[2 * i], c[2 * i + 1]) : 0;
#endif
}

}  // namespace hiplab::hip::matrix
