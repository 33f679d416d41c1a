// SPDX-License-Identifier: MIT
// Keys or values in a floating format of 16 bits: d elements of half or bfloat16, rounded to nearest even.
#pragma once
#include "kernels/kv_quant/codec.hpp"

namespace hiplab::kv_quant {

template <class T>
struct Floating {
  static constexpr bool kRotates = false, kCorrectsNorm = false, kHasOffset = false;
  static constexpr int kGroup = 8;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return 2 * d;
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float*,
                                    std::uint8_t* to) {
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {  // at even addresses: slots and vectors of this format have even lengths
      T& own = reinterpret_cast<T*>(to)[kGroup * group + j];
      if constexpr (__is_same(T, half)) own = to_half(x[j]);
      else own = to_bfloat16(x[j]);
    }
    return 0;
  }
  HIPLAB_DEVICE static void finish(const VectorFacts&, std::int32_t, std::uint8_t*) {}

  template <int Align>
  HIPLAB_DEVICE static Scalars open(const std::uint8_t*, std::int32_t) {
    return {};
  }
  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels&, float (&x)[8]) {
    std::uint32_t words[4];
    load_words<4, Align>(from + 16 * i, words);
#pragma unroll
    for (int j = 0; j < 8; ++j)
      x[j] = to_float(T{static_cast<std::uint16_t>(words[j / 2] >> (j % 2 * 16))});
  }
};

}  // namespace hiplab::kv_quant
