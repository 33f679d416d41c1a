// SPDX-License-Identifier: MIT
// Codecs in the form of the matrix units, read from LDS: words of two halves.
//   Packed<Codec>::kEntries      of a table in LDS that decodes two codes at once; 0: none. Every entry has kTableCopies
//                                copies, so that few lanes of a wave meet in one bank
//   kEighthBytes                 of eight elements
//   words(lds, at, i, table, w)  for a key: elements 8 i ... 8 i + 7 behind byte `at` of LDS, in order; table: the word of
//                                the lane's copy of entry 0
//   pairs(lds, a, b, i, part, w) for a value: elements 8 i + 4 part ... + 3 behind bytes a and b, w[j] = (of a, of b)
//                                i: a constant, where addresses are to cost nothing
//   scalars(lds, at, d)          element = scale half + offset
// Exact but for the levels of LloydMax, rounded to half. What a pair of values shares is joined while it is still codes. A
// codec without this form has no Packed.
#pragma once
#include "kernels/hip/staged_copy.hpp"
#include "kernels/kv_quant/affine.hpp"
#include "kernels/kv_quant/floating.hpp"
#include "kernels/kv_quant/fp8.hpp"
#include "kernels/kv_quant/lloyd_max.hpp"

namespace hiplab::kv_quant {

/// Words of 32 bits from a byte of LDS that is a multiple of Align, and `behind` bytes on, so too: where that is a constant,
/// it stands in the instruction.
template <int Words, int Align, class Lds>
HIPLAB_DEVICE void lds_words(const Lds& lds, std::uint32_t byte, int behind, std::uint32_t (&w)[Words]) {
  if constexpr (Align >= 16 && Words == 4) {
    const u32x4 four = lds.template vec<u32x4>(byte / 16, behind / 16);
#pragma unroll
    for (int i = 0; i < Words; ++i) w[i] = four[i];
  } else if constexpr (Align >= 8 && Words == 2) {
    const u32x2 two = lds.template vec<u32x2>(byte / 8, behind / 8);
    w[0] = two[0], w[1] = two[1];
  } else {
#pragma unroll
    for (int i = 0; i < Words; ++i) {
      if constexpr (Align >= 4) {
        w[i] = lds.template vec<std::uint32_t>(byte / 4, behind / 4 + i);
      } else {
        const std::uint32_t low = lds.template vec<std::uint16_t>(byte / 2, behind / 2 + 2 * i);
        const std::uint32_t high = lds.template vec<std::uint16_t>(byte / 2, behind / 2 + 2 * i + 1);
        w[i] = low | high << 16;
      }
    }
  }
}
template <class Lds>
HIPLAB_DEVICE float lds_half(const Lds& lds, std::uint32_t byte, int behind) {
  return to_float(half{lds.template vec<std::uint16_t>(byte / 2, behind / 2)});
}

/// NVIDIA: one a bank. Elsewhere LDS has no room for that.
constexpr std::uint32_t kTableCopies = kMostRounds > 1 ? 32 : 16;

template <class Codec>
struct Packed;

/// A codec without scalars.
struct Plain {
  static constexpr std::uint32_t kEntries = 0;
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds&, std::uint32_t, std::int32_t) {
    return {};
  }
};

template <>
struct Packed<Floating<half>> : Plain {
  static constexpr std::uint32_t kEighthBytes = 16;
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, std::uint32_t, std::uint32_t (&w)[4]) {
    lds_words<4, Align>(lds, at, 16 * i, w);
  }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void pairs(const Lds& lds, std::uint32_t a, std::uint32_t b, int i, int part, std::uint32_t (&w)[4]) {
    std::uint32_t of_a[2], of_b[2];
    lds_words<2, Align>(lds, a, 16 * i + 8 * part, of_a);
    lds_words<2, Align>(lds, b, 16 * i + 8 * part, of_b);
#pragma unroll
    for (int k = 0; k < 2; ++k)
      w[2 * k] = byte_perm<0x5410>(of_a[k], of_b[k]), w[2 * k + 1] = byte_perm<0x7632>(of_a[k], of_b[k]);
  }
};

template <>
struct Packed<Fp8<Fp8Form::fn>> : Plain {
  static constexpr std::uint32_t kEighthBytes = 8;
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, std::uint32_t, std::uint32_t (&w)[4]) {
    std::uint32_t two[2];
    lds_words<2, Align>(lds, at, 8 * i, two);
#pragma unroll
    for (int j = 0; j < 4; ++j) w[j] = as_word(to_half2_from_fp8(two[j / 2] >> (j % 2 * 16) & 0xffffu));
  }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void pairs(const Lds& lds, std::uint32_t a, std::uint32_t b, int i, int part, std::uint32_t (&w)[4]) {
    std::uint32_t of_a[1], of_b[1];
    lds_words<1, Align>(lds, a, 8 * i + 4 * part, of_a);
    lds_words<1, Align>(lds, b, 8 * i + 4 * part, of_b);
    const std::uint32_t two[2] = {byte_perm<0x5140>(of_a[0], of_b[0]), byte_perm<0x7362>(of_a[0], of_b[0])};
#pragma unroll
    for (int j = 0; j < 4; ++j) w[j] = as_word(to_half2_from_fp8(two[j / 2] >> (j % 2 * 16) & 0xffffu));
  }
};

/// The 24 bits of eight codes of three bits, 3 i bytes behind `at`; bits above them are anything.
template <class Lds>
HIPLAB_DEVICE std::uint32_t three_bytes(const Lds& lds, std::uint32_t at, int i) {
  std::uint32_t word[1];
  const std::uint32_t from = at + static_cast<std::uint32_t>(i % 2);  // once for all even i
  lds_words<1, 2>(lds, from & ~1u, 3 * i - i % 2, word);
  return word[0] >> (from % 2 * 8);
}

template <int Bits>
struct Packed<LloydMax<Bits, LloydRule::turboquant>> {
  static constexpr std::uint32_t kEighthBytes = Bits, kCodes = 1u << Bits, kEntries = kCodes * kCodes;
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, std::uint32_t table, std::uint32_t (&w)[4]) {
    std::uint32_t codes[2];
    if constexpr (Bits == 4) {
#pragma unroll
      for (int k = 0; k < 2; ++k) codes[k] = lds.template vec<std::uint16_t>(at / 2, 2 * i + k);
    } else {
      codes[0] = three_bytes(lds, at, i), codes[1] = codes[0] >> 4 * Bits;
    }
#pragma unroll
    for (int k = 0; k < 4; ++k) {
      const auto entry = static_cast<int>(codes[k / 2] >> (k % 2 * 2 * Bits) & (kEntries - 1));
      w[k] = lds.template vec<std::uint32_t>(table, entry * static_cast<int>(kTableCopies));
    }
  }
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds& lds, std::uint32_t at, std::int32_t d) {
    return {lds_half(lds, at, d * Bits / 8), 0};
  }
};

/// Codes less the middle one, exact in binary16: 1024 + code 2^k as bits, then scaled and shifted in one operation.
template <int Bits>
struct Packed<Affine<Bits>> {
  static constexpr std::uint32_t kEighthBytes = Bits;
  static constexpr float kMiddle = Bits == 4 ? 8.0f : 4.0f;
  template <int Align, class Lds>
  HIPLAB_DEVICE static void pairs(const Lds& lds, std::uint32_t a, std::uint32_t b, int i, int part, std::uint32_t (&w)[4]) {
    const auto of = [](std::uint32_t bits) { return as_half2(bits); };
    if constexpr (Bits == 4) {
      const std::uint32_t of_a = lds.template vec<std::uint16_t>(a / 2, 2 * i + part), of_b = lds.template vec<std::uint16_t>(b / 2, 2 * i + part);
      const std::uint32_t codes = byte_perm<0x5410>(of_a, of_b);
#pragma unroll
      for (int k = 0; k < 2; ++k) {
        w[2 * k] = as_word(hadd2(of(and_or<0x000f000fu>(codes >> (8 * k), 0x64006400u)), of(0xe408e408u)));
        w[2 * k + 1] = as_word(hfma2(of(and_or<0x00f000f0u>(codes >> (8 * k), 0x64006400u)), of(0x2c002c00u), of(0xd480d480u)));
      }
    } else {
      const std::uint32_t codes = byte_perm<0x5410>(three_bytes(lds, a, i) >> (12 * part), three_bytes(lds, b, i) >> (12 * part));
      w[0] = as_word(hadd2(of(and_or<0x00070007u>(codes, 0x64006400u)), of(0xe404e404u)));
      w[1] = as_word(hfma2(of(and_or<0x00380038u>(codes, 0x64006400u)), of(0x30003000u), of(0xd820d820u)));
      w[2] = as_word(hfma2(of(and_or<0x01c001c0u>(codes, 0x64006400u)), of(0x24002400u), of(0xcd00cd00u)));
      w[3] = as_word(hadd2(of(and_or<0x00070007u>(codes >> 9, 0x64006400u)), of(0xe404e404u)));
    }
  }
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds& lds, std::uint32_t at, std::int32_t d) {
    const float scale = lds_half(lds, at, d * Bits / 8);
    return {scale, fma(kMiddle, scale, lds_half(lds, at, d * Bits / 8 + 2))};
  }
};

/// Whether a codec has a packed form.
template <class Codec, class = void>
constexpr bool kHasPacked = false;
template <class Codec>
constexpr bool kHasPacked<Codec, decltype(void(sizeof(Packed<Codec>)))> = true;

}  // namespace hiplab::kv_quant
