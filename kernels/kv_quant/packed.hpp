// SPDX-License-Identifier: MIT
// Codecs in the form of the matrix units: eight neighbours of a vector as four words of two halves, read from LDS.
//   Packed<Codec>::element(j)   the element of the eight that half j is: two of a word need not be neighbours
//   levels(table)               what a thread keeps in registers for decoding
//   words(lds, at, i, levels, w)  elements 8 i ... of the vector whose bytes begin at byte `at` of LDS
//   scalars(lds, at, d)         element = scale half + offset
// Exact but for the levels of LloydMax, rounded to half. LloydMax of 4 bits takes the lower eight levels for the upper
// ones with the other sign, as the symmetric procedure makes them. A codec without this form has no Packed.
#pragma once
#include "kernels/hip/byte_select.hpp"
#include "kernels/kv_quant/affine.hpp"
#include "kernels/kv_quant/floating.hpp"
#include "kernels/kv_quant/fp8.hpp"
#include "kernels/kv_quant/lloyd_max.hpp"

namespace hiplab::kv_quant {

/// Words of 32 bits from a byte of LDS that is a multiple of Align.
template <int Words, int Align, class Lds>
HIPLAB_DEVICE void lds_words(const Lds& lds, std::uint32_t byte, std::uint32_t (&w)[Words]) {
  if constexpr (Align >= 16 && Words == 4) {
    const u32x4 four = lds.template vec<u32x4>(byte / 16);
#pragma unroll
    for (int i = 0; i < 4; ++i) w[i] = four[i];
  } else if constexpr (Align >= 8 && Words == 2) {
    const u32x2 two = lds.template vec<u32x2>(byte / 8);
    w[0] = two[0], w[1] = two[1];
  } else {
#pragma unroll
    for (int i = 0; i < Words; ++i) {
      if constexpr (Align >= 4) w[i] = lds[byte / 4 + static_cast<std::uint32_t>(i)];
      else
        w[i] = lds.template vec<std::uint16_t>(byte / 2 + 2 * static_cast<std::uint32_t>(i)) |
               static_cast<std::uint32_t>(lds.template vec<std::uint16_t>(byte / 2 + 2 * static_cast<std::uint32_t>(i) + 1)) << 16;
    }
  }
}
template <class Lds>
HIPLAB_DEVICE float lds_half(const Lds& lds, std::uint32_t byte) {
  return to_float(half{lds.template vec<std::uint16_t>(byte / 2)});
}

template <class Codec>
struct Packed;

struct NoLevels {};

/// The parts of a Packed in the order of the elements.
struct InOrder {
  HIPLAB_HOST_DEVICE static constexpr int element(int j) { return j; }
};

template <>
struct Packed<Floating<half>> : InOrder {
  HIPLAB_DEVICE static NoLevels levels(const float*) { return {}; }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, const NoLevels&, std::uint32_t (&w)[4]) {
    lds_words<4, Align>(lds, at + 16u * static_cast<std::uint32_t>(i), w);
  }
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds&, std::uint32_t, std::int32_t) {
    return {};
  }
};

template <>
struct Packed<Fp8<Fp8Form::fn>> : InOrder {
  HIPLAB_DEVICE static NoLevels levels(const float*) { return {}; }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, const NoLevels&, std::uint32_t (&w)[4]) {
    std::uint32_t two[2];
    lds_words<2, Align>(lds, at + 8u * static_cast<std::uint32_t>(i), two);
#pragma unroll
    for (int j = 0; j < 4; ++j) w[j] = as_word(to_half2_from_fp8(two[j / 2] >> (j % 2 * 16) & 0xffffu));
  }
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds&, std::uint32_t, std::int32_t) {
    return {};
  }
};

/// Eight halves as a table of high and one of low bytes.
struct ByteTables {
  std::uint32_t low[2] = {0, 0}, high[2] = {0, 0};
  HIPLAB_DEVICE void put(int i, half h) {
    low[i / 4] |= static_cast<std::uint32_t>(h.bits & 0xffu) << (i % 4 * 8);
    high[i / 4] |= static_cast<std::uint32_t>(h.bits >> 8) << (i % 4 * 8);
  }
};

/// Eight codes of three bits, one after the other, as eight nibbles.
HIPLAB_DEVICE std::uint32_t to_nibbles(std::uint32_t codes) {
  std::uint32_t x = (codes & 0xfffu) | (codes & 0xfff000u) << 4;
  x = (x & 0x003f003fu) | (x & 0x0fc00fc0u) << 2;
  return (x & 0x07070707u) | (x & 0x38383838u) << 1;
}

/// The 24 bits of the i-th eight codes of three bits; bits above them are anything.
template <class Lds>
HIPLAB_DEVICE std::uint32_t three_bytes(const Lds& lds, std::uint32_t at, int i) {
  std::uint32_t word[1];
  const std::uint32_t byte = at + 3u * static_cast<std::uint32_t>(i);
  lds_words<1, 2>(lds, byte & ~1u, word);
  return word[0] >> (byte % 2 * 8);
}

template <int Bits>
struct Packed<LloydMax<Bits, LloydRule::turboquant>> : InOrder {
  HIPLAB_DEVICE static ByteTables levels(const float* table) {
    ByteTables t;
#pragma unroll
    for (int i = 0; i < 8; ++i) t.put(i, to_half(table[Bits == 4 ? 8 + i : i]));
    return t;
  }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, const ByteTables& t, std::uint32_t (&w)[4]) {
    std::uint32_t names, signs = 0;
    if constexpr (Bits == 4) {
      std::uint32_t codes[1];
      lds_words<1, Align>(lds, at + 4u * static_cast<std::uint32_t>(i), codes);
      const std::uint32_t lower = ~codes[0] >> 3 & 0x11111111u;  // of the lower eight levels: mirrored, with a sign
      names = (codes[0] ^ ((lower << 3) - lower)) & 0x77777777u;
      signs = codes[0] >> 1 & 0x77777777u;
    } else {
      names = to_nibbles(three_bytes(lds, at, i));
    }
#pragma unroll
    for (int h = 0; h < 2; ++h) {
      const std::uint32_t of_half = names >> (16 * h), low = byte_select(t.low[0], t.low[1], of_half & 0x7777u);
      std::uint32_t high = byte_select(t.high[0], t.high[1], of_half & 0x7777u);
      if constexpr (Bits == 4) high |= byte_select(0x80808080u, 0, signs >> (16 * h) & 0x7777u);
      w[2 * h] = byte_perm<0x5140>(low, high), w[2 * h + 1] = byte_perm<0x7362>(low, high);
    }
  }
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds& lds, std::uint32_t at, std::int32_t d) {
    return {lds_half(lds, at + static_cast<std::uint32_t>(d * Bits / 8)), 0};
  }
};

/// Codes less the middle one, exact in binary16; of 4 bits element k shares a word with element k + 4.
template <int Bits>
struct Packed<Affine<Bits>> {
  static constexpr float kMiddle = Bits == 4 ? 8.0f : 4.0f;
  HIPLAB_HOST_DEVICE static constexpr int element(int j) { return Bits == 4 ? j / 2 + j % 2 * 4 : j; }
  HIPLAB_DEVICE static NoLevels levels(const float*) { return {}; }
  template <int Align, class Lds>
  HIPLAB_DEVICE static void words(const Lds& lds, std::uint32_t at, int i, const NoLevels&, std::uint32_t (&w)[4]) {
    if constexpr (Bits == 4) {
      std::uint32_t codes[1];
      lds_words<1, Align>(lds, at + 4u * static_cast<std::uint32_t>(i), codes);
#pragma unroll
      for (int k = 0; k < 4; ++k)  // 1024 + code, less 1032
        w[k] = as_word(hadd2(as_half2(and_or<0x000f000fu>(codes[0] >> (4 * k), 0x64006400u)), as_half2(0xe408e408u)));
    } else {
      const std::uint32_t names = to_nibbles(three_bytes(lds, at, i));
#pragma unroll
      for (int h = 0; h < 2; ++h) {  // the high bytes of -4 ... 3; the low ones are zero
        const std::uint32_t high = byte_select(0xbcc0c2c4u, 0x42403c00u, names >> (16 * h) & 0x7777u);
        w[2 * h] = byte_perm<0x5140>(0, high), w[2 * h + 1] = byte_perm<0x7362>(0, high);
      }
    }
  }
  template <class Lds>
  HIPLAB_DEVICE static Scalars scalars(const Lds& lds, std::uint32_t at, std::int32_t d) {
    const std::uint32_t own = at + static_cast<std::uint32_t>(d * Bits / 8);
    const float scale = lds_half(lds, own);
    return {scale, fma(kMiddle, scale, lds_half(lds, own + 2))};
  }
};

/// Whether a codec has a packed form.
template <class Codec, class = void>
constexpr bool kHasPacked = false;
template <class Codec>
constexpr bool kHasPacked<Codec, decltype(void(sizeof(Packed<Codec>)))> = true;

}  // namespace hiplab::kv_quant
