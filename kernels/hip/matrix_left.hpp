// SPDX-License-Identifier: MIT
// matrix.hpp's product for a B of eight columns: C[16,8] += A[16,16] B[16,8]. On NVIDIA it is one m16n8k16 instead of two
// and half the accumulators; elsewhere the whole tile, whose columns 8 to 15 nobody reads.
//   LeftC: element i < count_left() is row c_row(i), column c_col(i); those of one column have the same column_slot(i),
//          which is below kColumnSlots; lanes that hold other rows of these columns are column_distance(), twice that, ...
//          below the wave's width apart
#pragma once
#include "kernels/hip/matrix.hpp"

namespace hiplab::hip::matrix {

#if defined(HIPLAB_MATRIX_MMA_SYNC)
constexpr int kHeldLeft = 4, kColumnSlots = 2;
constexpr std::uint32_t kColumnDistance = 4;
HIPLAB_DEVICE constexpr int count_left() { return kHeldLeft; }
HIPLAB_DEVICE constexpr int column_slot(int i) { return i % 2; }
#else
constexpr int kHeldLeft = kHeldC, kColumnSlots = 1;
constexpr std::uint32_t kColumnDistance = 16;
HIPLAB_DEVICE int count_left() { return count_c(); }
HIPLAB_DEVICE constexpr int column_slot(int) { return 0; }
#endif

struct LeftC {
  float e[kHeldLeft];
};

/// b: words of columns line(0) only.
HIPLAB_DEVICE void mma_left(LeftC& c, const std::uint32_t (&a)[kFragmentWords<half>], const std::uint32_t (&b)[kMostRun / 2]) {
#if defined(HIPLAB_MATRIX_MMA_SYNC)
  asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3},{%4,%5,%6,%7},{%8,%9},{%0,%1,%2,%3};"
               : "+f"(c.e[0]), "+f"(c.e[1]), "+f"(c.e[2]), "+f"(c.e[3])
               : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
  static_assert(kMostRun / 2 == kFragmentWords<half>, "one column a lane");
  FragmentC<half> whole;
  __builtin_memcpy(&whole, &c, sizeof c);
  mma<half>(whole, a, b);
  __builtin_memcpy(&c, &whole, sizeof c);
#endif
}

/// op over the lanes that hold a column.
template <class Op>
HIPLAB_DEVICE float of_column(float mine, Op op) {
  for (std::uint32_t distance = kColumnDistance; distance < wave_size(); distance *= 2) mine = op(mine, shuffle_xor(mine, distance));
  return mine;
}

}  // namespace hiplab::hip::matrix
