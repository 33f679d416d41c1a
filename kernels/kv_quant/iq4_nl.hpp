// SPDX-License-Identifier: MIT
// llama.cpp's iq4_nl: of 32 elements fp16 d, then 16 bytes of nibbles that name one of 16 unevenly spaced levels t.
// d0 = m / -127 with m the signed element of the largest magnitude; the level nearest to x (1 / d0), the upper one of
// two at the same distance; then d = sum(w t x) / sum(w t t), w = x^2, in fp32. An element is d t.
#pragma once
#include "kernels/kv_quant/blocks.hpp"

namespace hiplab::kv_quant {

struct Iq4Nl : BlockFormat {
  static constexpr int kBytes = 18;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d / kBlockElements * kBytes;
  }

  /// Level 0 is -127, 15 is 113: the sixteen, as the bytes of four words.
  HIPLAB_DEVICE static float level(std::uint32_t code) {
    const std::uint32_t word = code < 8 ? (code < 4 ? 0xbfad9881u : 0xf6eaddcfu) : (code < 12 ? 0x26190d01u : 0x71594535u);
    return static_cast<float>(static_cast<std::int8_t>(word >> (code % 4 * 8) & 0xffu));
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float*,
                                    std::uint8_t* to) {
    const float by = inverse(extreme(x) / -127.0f);
    std::uint32_t codes[kGroup];
    float above = 0, below = 0;
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {
      const float scaled = rounded_product(x[j], by);
      std::uint32_t code = 0;
#pragma unroll
      for (std::uint32_t step = 8; step > 0; step /= 2)
        if (2 * scaled >= level(code + step - 1) + level(code + step)) code += step;
      const float t = level(code), weight = x[j] * x[j];
      above = fma(weight * t, x[j], above), below = fma(weight * t, t, below);
      codes[j] = code;
    }
    std::uint8_t* own = to + kBytes * group;
    store_half(own, below > 0 ? above / below : 0.0f);
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
    for (int j = 0; j < 8; ++j) x[j] = d * level(codes[j]);
  }
};

}  // namespace hiplab::kv_quant
