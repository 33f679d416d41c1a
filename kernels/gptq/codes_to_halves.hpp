// SPDX-License-Identifier: MIT
// 2-, 3- and 8-bit words of one column to fp16 pairs (code - zero), exactly, in order of k.
//
// 2 and 3 bits: a pair's codes lie 16 bits apart after the shuffle (reference/gptq.hpp), so that OR-ing them into the
// mantissa of 1024 gives (1024 + q0, 1024 + q1); subtracting 1024 + z is exact. 8 bits: words are not shuffled, the
// difference is made in integers, at most 256 in size, exact in fp16.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::gptq {
using namespace hip;

/// K of one step and rows of words that hold it.
template <int Bits>
struct WordStep;
template <>
struct WordStep<2> {
  static constexpr int kK = 16, kRows = 1;
};
template <>
struct WordStep<3> {
  static constexpr int kK = 32, kRows = 3;
};
template <>
struct WordStep<8> {
  static constexpr int kK = 8, kRows = 2;
};

namespace detail {
/// (1024 + low field, 1024 + high field) - (1024 + z).
HIPLAB_DEVICE half2 biased_pair(std::uint32_t fields, std::uint32_t z) {
  const half minus{static_cast<std::uint16_t>(0xe400u | z)};
  return hadd2(as_half2(fields | 0x64006400u), both(minus));
}
}  // namespace detail

template <int Bits>
HIPLAB_DEVICE void codes_to_halves(const std::uint32_t (&words)[WordStep<Bits>::kRows], std::uint32_t z,
                                   half2 (&out)[WordStep<Bits>::kK / 2]) {
  if constexpr (Bits == 2) {
#pragma unroll
    for (int i = 0; i < 8; ++i) out[i] = detail::biased_pair((words[0] >> (2 * i)) & 0x00030003u, z);
  } else if constexpr (Bits == 3) {
    std::uint32_t last = 0;
#pragma unroll
    for (int w = 0; w < 3; ++w) {
#pragma unroll
      for (int i = 0; i < 5; ++i) out[5 * w + i] = detail::biased_pair((words[w] >> (3 * i)) & 0x00070007u, z);
      last |= ((words[w] >> 15) & 0x00010001u) << w;
    }
    out[15] = detail::biased_pair(last, z);
  } else {
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      const std::uint32_t two = words[i / 2] >> (16 * (i % 2));
      out[i] = half2{{to_half(static_cast<float>(static_cast<int>(two & 255u) - static_cast<int>(z))),
                      to_half(static_cast<float>(static_cast<int>((two >> 8) & 255u) - static_cast<int>(z)))}};
    }
  }
}

}  // namespace hiplab::gptq
