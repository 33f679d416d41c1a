// SPDX-License-Identifier: MIT
// What llama.cpp's blocks of 32 elements share: the place of a block, and nibbles of which byte j holds elements j (low)
// and j + 16 (high), unlike the strings of LloydMax and Affine.
#pragma once
#include "kernels/kv_quant/codec.hpp"

namespace hiplab::kv_quant {

constexpr int kBlockElements = 32;

/// The codes of elements 8 i ... 8 i + 7 of the vector, from the 16 bytes of nibbles of their block.
HIPLAB_DEVICE void eight_nibbles(const std::uint8_t* nibbles, int i, std::uint32_t (&codes)[8]) {
  std::uint32_t words[2];
  load_words<2, 2>(nibbles + i % 2 * 8, words);
  const int shift = i % 4 / 2 * 4;
#pragma unroll
  for (int j = 0; j < 8; ++j) codes[j] = words[j / 4] >> (j % 4 * 8 + shift) & 15u;
}

HIPLAB_DEVICE void write_nibbles(const std::uint32_t (&codes)[kBlockElements], std::uint8_t* to) {
#pragma unroll
  for (int j = 0; j < 16; ++j) to[j] = static_cast<std::uint8_t>(codes[j] | codes[j + 16] << 4);
}

/// The signed element of the largest magnitude, the first of equals.
HIPLAB_DEVICE float extreme(const float (&x)[kBlockElements]) {
  float most = 0, magnitude = 0;
#pragma unroll
  for (int j = 0; j < kBlockElements; ++j) {
    const float own = x[j] < 0 ? -x[j] : x[j];
    if (own > magnitude) magnitude = own, most = x[j];
  }
  return most;
}

HIPLAB_DEVICE float inverse(float d) {
  return d != 0 ? 1.0f / d : 0.0f;
}

/// What is the same for all of them: every block stands for itself, the vector has no scalars of its own.
struct BlockFormat {
  static constexpr bool kRotates = false, kCorrectsNorm = false, kHasOffset = false;
  static constexpr int kGroup = kBlockElements;
  HIPLAB_DEVICE static void finish(const VectorFacts&, std::int32_t, std::uint8_t*) {}
  template <int Align>
  HIPLAB_DEVICE static Scalars open(const std::uint8_t*, std::int32_t) {
    return {};
  }
};

}  // namespace hiplab::kv_quant
