// SPDX-License-Identifier: MIT
// Keys or values in FP8 E4M3, one byte an element, scale 1, rounded to nearest even, saturating.
// fn (OCP): bias 7, largest 448, NaN 0x7f and 0xff. fnuz (gfx94x): bias 8, largest 240, no negative zero, NaN 0x80.
// The same byte means half as much in fnuz, where it is a number in both.
// Expected: on NVIDIA a conversion instruction for a pair of fn; elsewhere a packed multiplication (to_half2_from_fp8).
#pragma once
#include "kernels/kv_quant/codec.hpp"

namespace hiplab::kv_quant {

enum class Fp8Form { fn, fnuz };

HIPLAB_DEVICE std::uint8_t fnuz_from(float x) {
  if (x != x) return 0x80;
  const float magnitude = x < 0 ? -x : x;
  // Above 232, halfway between 224 and 240, is the one code that fn has no number for.
  if (magnitude > 232.0f) return static_cast<std::uint8_t>(x < 0 ? 0xff : 0x7f);
  const std::uint8_t bits = to_fp8(2 * x).bits;
  return bits == 0x80 ? std::uint8_t{0} : bits;
}

template <Fp8Form Form>
struct Fp8 {
  static constexpr bool kRotates = false, kCorrectsNorm = false, kHasOffset = false;
  static constexpr int kGroup = 8;
  HIPLAB_HOST_DEVICE static constexpr std::int32_t bytes(std::int32_t d) {
    return d;
  }

  HIPLAB_DEVICE static float encode(const float (&x)[kGroup], int group, const VectorFacts&, const float*,
                                    std::uint8_t* to) {
#pragma unroll
    for (int j = 0; j < kGroup; ++j) to[kGroup * group + j] = Form == Fp8Form::fn ? to_fp8(x[j]).bits : fnuz_from(x[j]);
    return 0;
  }
  HIPLAB_DEVICE static void finish(const VectorFacts&, std::int32_t, std::uint8_t*) {}

  template <int Align>
  HIPLAB_DEVICE static Scalars open(const std::uint8_t*, std::int32_t) {
    return {Form == Fp8Form::fn ? 1.0f : 0.5f, 0};
  }
  template <int Align, class Levels>
  HIPLAB_DEVICE static void eight(const std::uint8_t* from, int i, const Levels&, float (&x)[8]) {
    std::uint32_t words[2];
    load_words<2, Align>(from + 8 * i, words);
#pragma unroll
    for (int j = 0; j < 8; j += 2) {
      const std::uint32_t pair = words[j / 4] >> (j % 4 * 8) & 0xffffu;
      const half2 two = to_half2_from_fp8(pair);
      x[j] = to_float(two[0]), x[j + 1] = to_float(two[1]);
      if constexpr (Form == Fp8Form::fnuz) {
        x[j] = as_fnuz(pair & 0xffu, x[j]), x[j + 1] = as_fnuz(pair >> 8, x[j + 1]);
      }
    }
  }

private:
  /// Twice the number of the byte, given what fn reads: the three codes that mean something else.
  HIPLAB_DEVICE static float as_fnuz(std::uint32_t byte, float fn) {
    if ((byte & 0x7fu) == 0x7fu) return byte & 0x80u ? -480.0f : 480.0f;
    return byte == 0x80u ? detail::bits_as<float>(0x7fc00000u) : fn;
  }
};

}  // namespace hiplab::kv_quant
