// SPDX-License-Identifier: MIT
// Values as codes of Bits bits between the vector's least and largest element, one scale and one offset a vector:
//   scale = max((high - low) / n, 1e-8), n = 2^Bits - 1;  q = clamp(trunc((v - low) / scale + 0.5), 0, n)
// in fp32; a reader has q fp16(scale) + fp16(low). Bytes: codes as those of LloydMax, fp16 scale, fp16 low.
#pragma once
#include "kernels/kv_quant/lloyd_max.hpp"

namespace hiplab::kv_quant {

template <int Bits>
struct Affine {
  static constexpr bool kRotates = false, kCorrectsNorm = false, kHasOffset = true;
  static constexpr int kGroup = 8, kMost = (1 << Bits) - 1;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d * Bits / 8 + 4;
  }

  HIPLAB_DEVICE static float scale_of(const VectorFacts& facts) {
    const float scale = (facts.high - facts.low) / kMost;
    return scale > 1e-8f ? scale : 1e-8f;
  }
  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts& facts, const float*,
                                    std::uint8_t* to) {
    const float scale = scale_of(facts);
    std::uint32_t codes = 0;
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {
      const auto code = static_cast<std::int32_t>((x[j] - facts.low) / scale + 0.5f);
      codes |= static_cast<std::uint32_t>(code < 0 ? 0 : code > kMost ? kMost : code) << (Bits * j);
    }
    write_codes<Bits>(codes, group, to);
    return 0;
  }
  HIPLAB_DEVICE static void finish(const VectorFacts& facts, std::int32_t d, std::uint8_t* to) {
    store_half(to + d * Bits / 8, scale_of(facts));
    store_half(to + d * Bits / 8 + 2, facts.low);
  }

  template <int Align>
  HIPLAB_DEVICE static Scalars open(const std::uint8_t* from, std::int32_t d) {
    return {load_half(from + d * Bits / 8), load_half(from + d * Bits / 8 + 2)};
  }
  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels&, float (&x)[8]) {
    const std::uint32_t codes = read_codes<Bits, Align>(from, i);
#pragma unroll
    for (int j = 0; j < 8; ++j) x[j] = static_cast<float>(codes >> (Bits * j) & kMost);
  }
};

}  // namespace hiplab::kv_quant
