// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] with GPTQ weights W[k][n] = (code(k,n) - zero(g,n)) * scale[g][n], g = g_idx[k] (k / group
// without act-order).
//
// Tensors, as a checkpoint stores them (b bits a code: 2, 3, 4 or 8):
//   x       f16 [M,K]
//   qweight u32 [K b/32,N]   codes along K, first K in the lowest bits; 3 bits: 32 codes are a 96-bit string in three
//   rows qzeros  u32 [G,N b/32]   stored zero points along N; the true zero is stored + zero_offset (1: "gptq", 0:
//   "gptq_v2") scales  f16 [G,N] g_idx   i32 [K]          group of each k y       f16 [M,N]
#pragma once
#include <cstdint>

#include "kernels/hip/types.hpp"

namespace hiplab::gptq {

struct Problem {
  std::int32_t m = 0, k = 0, n = 0;
  std::int32_t group = 128;
  std::int32_t zero_offset = 1;
  HIPLAB_HOST_DEVICE std::int32_t groups() const { return k / group; }
};

constexpr int kCodesPerWord = 8;  // 4-bit codes

}  // namespace hiplab::gptq
