// SPDX-License-Identifier: MIT
// NVFP4 in a kernel: weight = (e2m1 * e4m3 scale) * global scale, each product rounded to fp32, in that order.
//
// An E2M1 code's three magnitude bits are a tiny binary16's: shifted to its exponent they read as value * 2^-14,
// subnormal 0.5 included. The factor 2^14 goes into the scale, which is exact, so that the first product keeps its
// bits.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::wo_split {
using namespace hip;

constexpr float kCodeUnit = 16384.0f;  // 2^14

/// e2m1 * 2^-14 of the code in the low four bits.
HIPLAB_DEVICE float code_value(std::uint32_t code) {
  return to_float(half{static_cast<std::uint16_t>(((code & 7u) << 9) | ((code & 8u) << 12))});
}

/// Byte offset of the scale of (row, group) in the swizzled array of a matrix with `k` columns.
HIPLAB_HOST_DEVICE std::uint32_t scale_offset(std::uint32_t row, std::uint32_t group, std::uint32_t k) {
  const std::uint32_t tiles = (k / 16 + 3) / 4;
  return ((row / 128) * tiles + group / 4) * 512 + (row % 32) * 16 + (row / 32 % 4) * 4 + group % 4;
}

/// scale * 2^14 of (row, group).
HIPLAB_DEVICE float scale_value(const std::uint8_t* scales, std::uint32_t row, std::uint32_t group, std::uint32_t k) {
  return to_float(fp8_e4m3{scales[scale_offset(row, group, k)]}) * kCodeUnit;
}

/// The weight of a code under scale_value() and the global scale.
HIPLAB_DEVICE float weight(std::uint32_t code, float scale, float global_scale) {
  return (code_value(code) * scale) * global_scale;
}

HIPLAB_DEVICE void unpack_x8(const bf16x8& packed, float (&out)[8]) {
#pragma unroll
  for (int i = 0; i < 8; ++i) out[i] = to_float(packed[i]);
}

/// Eight consecutive activations as fp32; `x` is aligned to 16 bytes.
HIPLAB_DEVICE void load_x8(const bfloat16* x, float (&out)[8]) {
  unpack_x8(load(reinterpret_cast<const bf16x8*>(x)), out);
}

/// acc = fma(weight, x, acc) over the eight codes of a word, in order.
HIPLAB_DEVICE float add_word(std::uint32_t word, float scale, float global_scale, const float (&x)[8], float acc) {
#pragma unroll
  for (int i = 0; i < 8; ++i) acc = hip::fma(weight(word >> (4 * i), scale, global_scale), x[i], acc);
  return acc;
}

}  // namespace hiplab::wo_split
