// SPDX-License-Identifier: MIT
// Eight shuffled 4-bit codes to four fp16 pairs (code - zero), exactly.
//
// A shuffled word holds codes 0,2,4,6 in its low half and 1,3,5,7 in its high half. OR-ing a nibble into the mantissa
// of 1024 (bits 0x6400) gives 1024 + q, or 1024 + 16 q for the upper nibble of a byte: every value is an integer below
// 2048, so the fp16 subtraction and the fma with 1/16 are exact.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::gptq {
using namespace hip;

/// -(1024 + z) twice, and -(64 + z) twice, for a zero point z of 0..16.
struct ZeroPair {
  half2 low, high;
};

HIPLAB_DEVICE ZeroPair zero_pair(std::uint32_t z) {
  const half low{static_cast<std::uint16_t>(0xe400u | z)};
  return {both(low), both(to_half(-64.0f - static_cast<float>(z)))};
}

/// Pairs (q0,q1) (q2,q3) (q4,q5) (q6,q7), each minus z.
HIPLAB_DEVICE void dequantize_4bit(std::uint32_t word, const ZeroPair& zero, half2 (&out)[4]) {
  const half2 sixteenth = both(half{0x2c00});
#pragma unroll
  for (int i = 0; i < 2; ++i) {
    out[2 * i] = hadd2(as_half2((word & 0x000f000fu) | 0x64006400u), zero.low);
    out[2 * i + 1] = hfma2(as_half2((word & 0x00f000f0u) | 0x64006400u), sixteenth, zero.high);
    word >>= 8;
  }
}

}  // namespace hiplab::gptq
