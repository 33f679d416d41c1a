// SPDX-License-Identifier: MIT
// Codecs in the form of the matrix units, read from LDS: words of two halves.
//   Packed<Codec>::kEntries      of a table in LDS that decodes two codes at once; 0: none. Every entry has kTableCopies
//                                copies, so that few lanes of a wave meet in one bank
//   kEighthBytes                 of eight elements
//   kNeighbours                  a lane takes neighbouring eighths of a key, an even number of them: they begin at even bytes
//   words(lds, at, i, copy, w)   for a key: elements 8 i ... 8 i + 7 behind byte `at` of LDS, in order; copy: the byte of
//                                the lane's copy of entry 0. The table begins with LDS
//   pairs(lds, a, b, i, part, w) for a value: elements 8 i + 4 part ... + 3 behind bytes a and b, w[j] = (of a, of b)
//                                i: a constant, where addresses are to cost nothing
//   kRaw                         a value has a form without arithmetic, for units that keep subnormal halves:
//   raw_pairs(lds, a, b, i, part, w)  w[j] = halves whose bits are code 2^s, s by j; of an odd one the even one before, too, where
//                                that saves a mask
//   middle(j)                    what takes the middle of the codes off such a word: both halves
//   apart(sum, j, even)          from a sum over words j (and that over the even one before) that over codes less their middle
//   scalars(lds, at, d)          element = scale half + offset
// Exact but for the levels of LloydMax, rounded to half. What a pair of values shares is joined while it is still codes. A
// codec without this form has no Packed.
#pragma once
#include "kernels/hip/byte_math.hpp"
#include "kernels/hip/lds_bytes.hpp"
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
    const u32x4 four = lds_at<u32x4>(lds, byte, behind);
#pragma unroll
    for (int i = 0; i < Words; ++i) w[i] = four[i];
  } else if constexpr (Align >= 8 && Words == 2) {
    const u32x2 two = lds_at<u32x2>(lds, byte, behind);
    w[0] = two[0], w[1] = two[1];
  } else {
#pragma unroll
    for (int i = 0; i < Words; ++i) {
      if constexpr (Align >= 4) {
        w[i] = lds_at<std::uint32_t>(lds, byte, behind + 4 * i);
      } else {
        const std::uint32_t low = lds_at<std::uint16_t>(lds, byte, behind + 4 * i);
        const std::uint32_t high = lds_at<std::uint16_t>(lds, byte, behind + 4 * i + 2);
        w[i] = low | high << 16;
      }
    }
  }
}
template <class Lds>
HIPLAB_DEVICE float lds_half(const Lds& lds, std::uint32_t byte, int behind) {
  return to_float(half{lds_at<std::uint16_t>(lds, byte, behind)});
}

/// NVIDIA: one a bank. Elsewhere LDS has no room for that.
constexpr std::uint32_t kTableCopies = kMostRounds > 1 ? 32 : 16;

template <class Codec>
struct Packed;

/// A codec without scalars.
struct Plain {
  static constexpr std::uint32_t kEntries = 0;
  static constexpr bool kRaw = false, kNeighbours = false;
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
  static constexpr bool kNeighbours = Bits == 3;
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, std::uint32_t copy, std::uint32_t (&w)[4]) {
    if constexpr (Bits == 4) {
#pragma unroll
      for (int k = 0; k < 2; ++k) {
        const std::uint32_t codes = lds_at<std::uint16_t>(lds, at, 4 * i + 2 * k);
        w[2 * k] = lds_at<std::uint32_t>(lds, add_byte<0, 4 * kTableCopies>(codes, copy));
        w[2 * k + 1] = lds_at<std::uint32_t>(lds, add_byte<1, 4 * kTableCopies>(codes, copy));
      }
    } else {
      constexpr int kShift = kTableCopies == 32 ? 7 : 6;
      std::uint32_t codes[1];
      lds_words<1, 2>(lds, at, 3 * i - i % 2, codes);
#pragma unroll
      for (int k = 0; k < 4; ++k) {
        const int by = 2 * Bits * k + i % 2 * 8 - kShift;
        w[k] = lds_at<std::uint32_t>(lds, and_or<(kEntries - 1) * 4 * kTableCopies>(by < 0 ? codes[0] << -by : codes[0] >> by, copy));
      }
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
  static constexpr bool kRaw = true;
  template <class Lds>
  HIPLAB_DEVICE static void raw_pairs(const Lds& lds, std::uint32_t a, std::uint32_t b, int i, int part, std::uint32_t (&w)[4]) {
    if constexpr (Bits == 4) {
      const std::uint32_t of_a = lds_at<std::uint16_t>(lds, a, 4 * i + 2 * part), of_b = lds_at<std::uint16_t>(lds, b, 4 * i + 2 * part);
      w[1] = byte_perm<0x6420>(of_a, of_b), w[3] = byte_perm<0x6521>(of_a, of_b);
      w[0] = w[1] & 0x000f000fu, w[2] = w[3] & 0x000f000fu;
    } else {
      const std::uint32_t of_a = three_bytes(lds, a, i), of_b = three_bytes(lds, b, i);
      const std::uint32_t codes = part == 0 ? byte_perm<0x5410>(of_a, of_b) : byte_perm<0x6521>(of_a, of_b) >> 4;
      w[0] = codes & 0x00070007u, w[1] = codes & 0x00380038u;
      w[2] = codes >> 6 & 0x00070007u, w[3] = codes >> 6 & 0x00380038u;
    }
  }
  HIPLAB_DEVICE static constexpr std::uint32_t middle(int element) {
    const std::uint32_t bits = 0x8000u | (element % 2 == 0 ? 1u : Bits == 4 ? 17u : 8u) * (Bits == 4 ? 8u : 4u);
    return bits | bits << 16;
  }
  HIPLAB_DEVICE static float apart(float sum, int element, float even) {
    if (element % 2 == 0) return sum * 0x1p24f;
    return Bits == 4 ? (sum - even) * 0x1p20f : sum * 0x1p21f;
  }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void pairs(const Lds& lds, std::uint32_t a, std::uint32_t b, int i, int part, std::uint32_t (&w)[4]) {
    const auto of = [](std::uint32_t bits) { return as_half2(bits); };
    if constexpr (Bits == 4) {
      const std::uint32_t of_a = lds_at<std::uint16_t>(lds, a, 4 * i + 2 * part), of_b = lds_at<std::uint16_t>(lds, b, 4 * i + 2 * part);
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
