// SPDX-License-Identifier: MIT
// Beside matrix_left.hpp: rows of its results, sums of squares of A's rows, and operands that are no normal numbers.
#pragma once
#include "kernels/hip/matrix_left.hpp"

namespace hiplab::hip::matrix {

/// Whether a product takes subnormal halves for what they are. The units of gfx90a take them for zeros; of the other AMD
/// ones nothing is assumed.
#if defined(HIPLAB_GROUND_AMD)
constexpr bool kKeepsSubnormals = false;
#else
constexpr bool kKeepsSubnormals = true;
#endif

/// Element i of a result is of the lane's c_line(i)-th row of that column, so that elements i and i + 2 l lie kLineStep l rows apart.
#if defined(HIPLAB_MATRIX_MMA_SYNC)
HIPLAB_DEVICE constexpr int c_line(int i) { return i / 2 % 2; }
#else
HIPLAB_DEVICE constexpr int c_line(int) { return 0; }
#endif

/// Sums of squares of the rows of a matrix A, given in fragments as words: add() the first `steps` of two; of_line(l) is the
/// sum of row line(l). NVIDIA: squares are rounded to half and added by twos before the unit adds them up (HMUL2, HFMA2, one
/// product with ones); the diagonal of A A^T would take four products and moves of registers. Elsewhere that diagonal.
#if defined(HIPLAB_MATRIX_MMA_SYNC)
class RowSquares {
public:
  HIPLAB_DEVICE void add(const std::uint32_t (&a)[2][kFragmentWords<half>], int steps) {
    std::uint32_t squares[kFragmentWords<half>];
#pragma unroll
    for (int i = 0; i < kFragmentWords<half>; ++i) {
      const half2 first = as_half2(a[0][i]), second = as_half2(a[1][i]);
      squares[i] = as_word(steps == 1 ? hmul2(first, first) : hfma2(second, second, hmul2(first, first)));
    }
    constexpr std::uint32_t kOnes[2] = {0x3c003c00u, 0x3c003c00u};
    mma_left(sums_, squares, kOnes);
  }
  HIPLAB_DEVICE float of_line(int l) const { return sums_.e[2 * l]; }

private:
  FragmentC<half> sums_ = {};
};
#else
class RowSquares {
public:
  HIPLAB_DEVICE void add(const std::uint32_t (&a)[2][kFragmentWords<half>], int steps) {
#pragma unroll
    for (int s = 0; s < steps; ++s) {
      std::uint32_t same[kMostRun / 2];
#pragma unroll
      for (int i = 0; i < kMostRun / 2; ++i) same[i] = a[s][place_a<half>(0, i)];
      mma_left(sums_, a[s], same);
    }
  }
  HIPLAB_DEVICE float of_line(int) const { return diagonal(sums_, 0); }

private:
  FragmentC<half> sums_ = {};
};
#endif

}  // namespace hiplab::hip::matrix
