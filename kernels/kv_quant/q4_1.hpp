// SPDX-License-Identifier: MIT
// llama.cpp's q4_1: of 32 elements fp16 d = (max - min) / 15, fp16 m = min, then 16 bytes of nibbles
// min(15, trunc((x - m) (1 / d) + 0.5)); an element is q d + m.
#pragma once
#include "kernels/kv_quant/blocks.hpp"

namespace hiplab::kv_quant {

struct Q4_1 : BlockFormat {
  static constexpr int kBytes = 20;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d / kBlockElements * kBytes;
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float*,
                                    std::uint8_t* to) {
    float low = x[0], high = x[0];
#pragma unroll
    for (int j = 1; j < kGroup; ++j) low = x[j] < low ? x[j] : low, high = x[j] > high ? x[j] : high;
    const float d = (high - low) / 15.0f, by = inverse(d);
    std::uint8_t* own = to + kBytes * group;
    store_half(own, d);
    store_half(own + 2, low);
    std::uint32_t codes[kGroup];
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {
      const auto code = static_cast<std::uint32_t>(rounded_product(x[j] - low, by) + 0.5f);
      codes[j] = code < 15 ? code : 15;
    }
    write_nibbles(codes, own + 4);
    return 0;
  }

  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels&, float (&x)[8]) {
    const std::uint8_t* own = from + kBytes * (i / 4);
    const float d = load_half(own), low = load_half(own + 2);
    std::uint32_t codes[8];
    eight_nibbles(own + 4, i, codes);
#pragma unroll
    for (int j = 0; j < 8; ++j) x[j] = fma(static_cast<float>(codes[j]), d, low);
  }
};

}  // namespace hiplab::kv_quant
