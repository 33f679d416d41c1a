// SPDX-License-Identifier: MIT
// Zero points and scales of the four neighbouring columns that one thread owns, for one group of k.
#pragma once
#include "kernels/gptq/dequantize_4bit.hpp"
#include "kernels/gptq/problem.hpp"

namespace hiplab::gptq {
using namespace hip;

constexpr int kColumns = 4;  // columns of a thread: one 16-byte load of words

struct GroupValues {
  ZeroPair zero[kColumns];
  float scale[kColumns];
};

/// Columns n .. n + 3 of `group`; n % 4 == 0 and N % 8 == 0, so the four zero points lie in one word.
HIPLAB_DEVICE GroupValues load_group(const std::uint32_t* qzeros, const half* scales, const Problem& p, int group,
                                     int n) {
  GroupValues out;
  const std::uint32_t zeros = qzeros[group * (p.n / kCodesPerWord) + n / kCodesPerWord] >> (4 * (n % kCodesPerWord));
  const half4 scale = load(reinterpret_cast<const half4*>(scales + group * p.n + n));
#pragma unroll
  for (int c = 0; c < kColumns; ++c) {
    out.zero[c] = zero_pair(((zeros >> (4 * c)) & 15u) + static_cast<std::uint32_t>(p.zero_offset));
    out.scale[c] = to_float(scale[c]);
  }
  return out;
}

}  // namespace hiplab::gptq
