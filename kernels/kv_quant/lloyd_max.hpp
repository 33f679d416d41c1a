// SPDX-License-Identifier: MIT
// Keys (or values) as a norm and, of the rotated unit vector y, the index of the nearest centroid an element.
// Bytes: indices of Bits bits, element e from bit e Bits of a little-endian string, then the norm.
//   turboquant  tie: a midpoint belongs to the cell above; the norm is fp16(|x|), clamped to 65504; a reader divides by
//               the norm of the centroids ("norm correction")
//   legacy      tie: to the cell below; the norm is fp32 |x| / |centroids|, so a reader needs no correction
// Centroids and midpoints are the table's, made on the host for head_dim. Eight elements are Bits bytes.
#pragma once
#include "kernels/kv_quant/codec.hpp"

namespace hiplab::kv_quant {

enum class LloydRule { turboquant, legacy };

/// Codes of Bits bits, eight of them in Bits bytes.
template <int Bits>
HIPLAB_DEVICE void write_codes(std::uint32_t codes, int group, std::uint8_t* to) {
#pragma unroll
  for (int b = 0; b < Bits; ++b) to[Bits * group + b] = static_cast<std::uint8_t>(codes >> (8 * b));
}

/// The word that holds codes 8 i ... 8 i + 7 in its low 8 Bits bits. Of three bytes at an odd place the one before, at
/// an even place the one after is read too: both lie in the slot.
template <int Bits, int Align>
HIPLAB_DEVICE std::uint32_t read_codes(const std::uint8_t* from, int i) {
  static_assert(Bits == 3 || Bits == 4);
  std::uint32_t word[1];
  if constexpr (Bits == 4) {
    load_words<1, Align>(from + 4 * i, word);
    return word[0];
  } else {
    load_words<1, 2>(from + (3 * i & ~1), word);
    return i % 2 != 0 ? word[0] >> 8 : word[0];
  }
}

template <int Bits, LloydRule Rule>
struct LloydMax {
  static constexpr bool kLegacy = Rule == LloydRule::legacy;
  static constexpr bool kRotates = true, kCorrectsNorm = !kLegacy, kHasOffset = false;
  static constexpr int kGroup = 8;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d * Bits / 8 + (kLegacy ? 4 : 2);
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float* table,
                                    std::uint8_t* to) {
    std::uint32_t codes = 0;
    float square = 0;
#pragma unroll
    for (int j = 0; j < kGroup; ++j) {
      std::uint32_t code = 0;
#pragma unroll
      for (int m = 0; m < (1 << Bits) - 1; ++m) {
        const float midpoint = table[kMidpoints + m];
        code += kLegacy ? x[j] > midpoint : x[j] >= midpoint;
      }
      codes |= code << (Bits * j);
      square = fma(table[code], table[code], square);
    }
    write_codes<Bits>(codes, group, to);
    return square;
  }
  HIPLAB_DEVICE static void finish(const VectorFacts& facts, std::int32_t d, std::uint8_t* to) {
    std::uint8_t* own = to + d * Bits / 8;
    if constexpr (kLegacy) {
      const float norm = facts.norm / square_root(facts.square_of_levels + 1e-16f);
      const auto bits = detail::bits_as<std::uint32_t>(norm);
#pragma unroll
      for (int b = 0; b < 4; ++b) own[b] = static_cast<std::uint8_t>(bits >> (8 * b));
    } else {
      store_half(own, facts.norm < 65504.0f ? facts.norm : 65504.0f);
    }
  }

  template <int Align>
  HIPLAB_DEVICE static Scalars open(const std::uint8_t* from, std::int32_t d) {
    const std::uint8_t* own = from + d * Bits / 8;
    if constexpr (kLegacy) {
      std::uint32_t word[1];
      load_words<1, (Align < 4 ? Align : 4)>(own, word);
      return {detail::bits_as<float>(word[0]), 0};
    } else {
      return {load_half(own), 0};
    }
  }
  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels& levels, float (&x)[8]) {
    const std::uint32_t codes = read_codes<Bits, Align>(from, i);
#pragma unroll
    for (int j = 0; j < 8; ++j) x[j] = levels[codes >> (Bits * j) & ((1u << Bits) - 1)];
  }
};

/// Whether a codec keeps its norm in fp32, whose last bit depends on the order of sums.
template <class Codec>
constexpr bool keeps_fp32_norm() {
  if constexpr (requires { Codec::kLegacy; }) return Codec::kLegacy;
  else return false;
}

}  // namespace hiplab::kv_quant
