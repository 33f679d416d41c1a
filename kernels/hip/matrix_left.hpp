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

}  // namespace hiplab::hip::matrix
