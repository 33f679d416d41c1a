// SPDX-License-Identifier: MIT
// llama.cpp's q4_0: of 32 elements fp16 d = m / -8 with m the signed element of the largest magnitude, then 16 bytes of
// nibbles min(15, trunc(x (1 / d) + 8.5)); an element is (q - 8) d.
#pragma once
#include "kernels/kv_quant/blocks.hpp"

namespace hiplab::kv_quant {

struct Q4_0 : BlockFormat {
  static constexpr int kBytes = 18;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d / kBlockElements * kBytes;
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float*,
                                    std::uint8_t* to) {
    const float d = extreme(x) / -8.0f, by = inverse(d);
    std::uint8_t* own = to + kBytes * group;
    store_half(own, d);
    std::uint32_t codes[kGroup];
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {
      const auto code = static_cast<std::uint32_t>(rounded_product(x[j], by) + 8.5f);
      codes[j] = code < 15 ? code : 15;
    }
    write_nibbles(codes, own + 2);
    return 0;
  }

  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels&, float (&x)[8]) {
    const std::uint8_t* own = from + kBytes * (i / 4);
    const float d = load_half(own);
    std::uint32_t codes[8];
    eight_nibbles(own + 2, i, codes);
#pragma unroll
    for (int j = 0; j < 8; ++j) x[j] = d * (static_cast<float>(codes[j]) - 8.0f);
  }
};

}  // namespace hiplab::kv_quant
