// SPDX-License-Identifier: MIT
// Activations as int8, by kernels in front of the tile kernels, where their time counts.
//
// quantize_rows, the published rule: one scale for a row, d = max|x| / 127 but at least 1e-8; x / d, ties to even, in
// [-128, 127]. A block of 256 threads a row, as published. quantize_blocks, q8_1: d = max|x| / 127 of 32 values, x / d
// with ties away from zero, beside it the sum of the values as they were, added in their order; a thread a block of
// values, because that order is stated.
//
// Read: 2 M K; written: M K and the scales. Assumes K % 32 == 0. Expected: 8-byte loads (rows), 16-byte loads (blocks).
#pragma once
#include "kernels/awq_mmq/tile_matrix.hpp"

namespace hiplab::awq_mmq {

constexpr int kQuantizeThreads = 256;

HIPLAB_DEVICE float magnitude(float x) {
  return x < 0 ? -x : x;
}
/// Nearest integer, ties to even. |x| < 2^22.
HIPLAB_DEVICE std::int32_t nearest_even(float x) {
  return static_cast<std::int32_t>(detail::bits_as<std::uint32_t>(x + 12582912.0f) - 0x4b400000u);
}
/// Nearest integer, ties away from zero. |x| < 2^22.
HIPLAB_DEVICE std::int32_t nearest_away(float x) {
  const std::int32_t even = nearest_even(x);
  const float rest = x - static_cast<float>(even);  // exact
  return even + (rest == 0.5f && x > 0) - (rest == -0.5f && x < 0);
}
HIPLAB_DEVICE std::uint32_t byte_word(std::int32_t value, int i) {
  return (static_cast<std::uint32_t>(value) & 255u) << (8 * i);
}

/// x: fp16 [M,K]; xq: i8 [M,K]; sx: f32 [M]. A block a row.
inline __global__ void __launch_bounds__(kQuantizeThreads)
    quantize_rows(const half* x, std::int8_t* xq, float* sx, Problem p) {
  HIPLAB_SHARED(float, largest, kQuantizeThreads / 32);
  const int t = static_cast<int>(thread_x()), wave = static_cast<int>(wave_index());
  const int waves = kQuantizeThreads / static_cast<int>(wave_size());
  const std::int64_t first = std::int64_t{block_x()} * p.k;
  float most = 0;
  for (int k = t * 4; k < p.k; k += kQuantizeThreads * 4) {
    const half4 four = load(reinterpret_cast<const half4*>(x + first + k));
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      const float size = magnitude(to_float(four[i]));
      most = size > most ? size : most;
    }
  }
  for (std::uint32_t mask = wave_size() / 2; mask != 0; mask /= 2) {
    const float other = shuffle_xor(most, mask);
    most = other > most ? other : most;
  }
  if (lane() == 0) largest[wave] = most;
  barrier();
  for (int i = 0; i < waves; ++i) {
    const float other = largest[i];
    most = other > most ? other : most;
  }
  const float d = most / 127.0f, scale = d > 1e-8f ? d : 1e-8f;
  for (int k = t * 4; k < p.k; k += kQuantizeThreads * 4) {
    const half4 four = load(reinterpret_cast<const half4*>(x + first + k));
    std::uint32_t word = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) {
      const std::int32_t q = nearest_even(to_float(four[i]) / scale);
      word |= byte_word(q > 127 ? 127 : q < -128 ? -128 : q, i);
    }
    reinterpret_cast<std::uint32_t*>(xq)[(first + k) / 4] = word;
  }
  if (t == 0) sx[block_x()] = scale;
}

/// x: fp16 [M,K]; xq: i8 [M,K]; ds: f32 [M,K/32,2], d and the sum.
inline __global__ void __launch_bounds__(kQuantizeThreads)
    quantize_blocks(const half* x, std::int8_t* xq, float* ds, Problem p) {
  const std::int64_t block = std::int64_t{block_x()} * kQuantizeThreads + thread_x();
  if (block >= std::int64_t{p.m} * (p.k / kGroup)) return;
  float values[kGroup], most = 0, sum = 0;
#pragma unroll
  for (int part = 0; part < kGroup / 8; ++part) {
    const half8 eight = load(reinterpret_cast<const half8*>(x + block * kGroup) + part);
#pragma unroll
    for (int i = 0; i < 8; ++i) {
      const float value = to_float(eight[i]), size = magnitude(value);
      values[part * 8 + i] = value;
      most = size > most ? size : most;
      sum += value;
    }
  }
  const float d = most / 127.0f;
#pragma unroll
  for (int word = 0; word < kGroup / 4; ++word) {
    std::uint32_t four = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) four |= byte_word(d == 0 ? 0 : nearest_away(values[word * 4 + i] / d), i);
    reinterpret_cast<std::uint32_t*>(xq)[block * (kGroup / 4) + word] = four;
  }
  ds[2 * block] = d;
  ds[2 * block + 1] = sum;
}

inline void run_quantize_rows(const Problem& p, Stream stream, const half* x, std::int8_t* xq, float* sx) {
  launch<quantize_rows>(LaunchShape{{static_cast<std::uint32_t>(p.m)}, {kQuantizeThreads}, 0}, stream, x, xq, sx, p);
}
inline void run_quantize_blocks(const Problem& p, Stream stream, const half* x, std::int8_t* xq, float* ds) {
  const auto blocks = static_cast<std::uint32_t>(std::int64_t{p.m} * (p.k / kGroup));
  const std::uint32_t grid = (blocks + kQuantizeThreads - 1) / kQuantizeThreads;
  launch<quantize_blocks>(LaunchShape{{grid}, {kQuantizeThreads}, 0}, stream, x, xq, ds, p);
}

}  // namespace hiplab::awq_mmq
