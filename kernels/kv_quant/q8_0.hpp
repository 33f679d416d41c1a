// SPDX-License-Identifier: MIT
// llama.cpp's q8_0: of 32 elements fp16 d = max|x| / 127, then 32 int8, round(x (1 / d)) with halves away from zero.
#pragma once
#include "kernels/kv_quant/blocks.hpp"

namespace hiplab::kv_quant {

struct Q8_0 : BlockFormat {
  static constexpr int kBytes = 34;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d / kBlockElements * kBytes;
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float*,
                                    std::uint8_t* to) {
    const float most = extreme(x), d = (most < 0 ? -most : most) / 127.0f, by = inverse(d);
    std::uint8_t* own = to + kBytes * group;
    store_half(own, d);
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {
      const float scaled = rounded_product(x[j], by), magnitude = scaled < 0 ? -scaled : scaled;
      auto code = static_cast<std::int32_t>(magnitude);
      code += magnitude - static_cast<float>(code) >= 0.5f;  // the difference is exact
      own[2 + j] = static_cast<std::uint8_t>(scaled < 0 ? -code : code);
    }
    return 0;
  }

  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels&, float (&x)[8]) {
    const std::uint8_t* own = from + kBytes * (i / 4);
    const float d = load_half(own);
    std::uint32_t words[2];
    load_words<2, 2>(own + 2 + i % 4 * 8, words);
#pragma unroll
    for (int j = 0; j < 8; ++j)
      x[j] = d * static_cast<float>(static_cast<std::int8_t>(words[j / 4] >> (j % 4 * 8) & 0xffu));
  }
};

}  // namespace hiplab::kv_quant
