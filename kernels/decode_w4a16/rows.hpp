// SPDX-License-Identifier: MIT
// out = x W^T (problem.hpp) from the file's own layout, the naive form: a wave owns a row of W, its lanes read
// neighbouring words of eight codes, each code becomes an integer and then a float; fp32 sums, one shuffle tree.
//
// Read besides the least: scale and zero point of a group by the lanes that share it, x once a wave (from a cache).
// Assumes K % 8 == 0, N % 8 == 0 for the file's zero points. Expected: 4-byte loads of codes, v_fma_f32.
#pragma once
#include "kernels/decode_w4a16/problem.hpp"
#include "kernels/hip/bound_wave.hpp"

namespace hiplab::decode_w4a16::rows {

constexpr int kWaves = 4;

/// As problem.hpp with the file's zero points: 2.5 bytes a group.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  return {n * k / 2 + 2.5 * n * k / group + 2 * m * k, 2 * m * n, 2 * m * n * k};
}

inline LaunchShape launch_shape(const Problem& p, std::uint32_t wave) {
  return {{static_cast<std::uint32_t>((p.n + kWaves - 1) / kWaves)}, {kWaves * wave}, 0};
}

/// w: u32 [N,K/8], lowest k lowest; scales: f16 [N,K/group]; zeros: u32 [N/8,K/group], lowest n lowest; Rows: M or more.
template <int Rows>
__global__ void __launch_bounds__(kWaves* kBoundWave)
    kernel(const half* x, const std::uint32_t* w, const half* scales, const std::uint32_t* zeros, half* out,
           Problem p) {
  const int n = static_cast<int>(block_x()) * kWaves + static_cast<int>(wave_index());
  if (n >= p.n) return;  // whole waves: no barrier follows
  const int groups = p.k / p.group;
  float acc[Rows] = {};
  for (int at = static_cast<int>(lane()); at < p.k / 8; at += static_cast<int>(wave_size())) {
    const std::uint32_t word = w[std::int64_t{n} * (p.k / 8) + at];
    const int g = at * 8 / p.group;
    const float scale = to_float(scales[std::int64_t{n} * groups + g]);
    const auto zero = static_cast<std::int32_t>(zeros[std::int64_t{n / 8} * groups + g] >> (4 * (n % 8)) & 15u);
#pragma unroll
    for (int m = 0; m < Rows; ++m) {
      const int real = m < p.m ? m : p.m - 1;
      const half8 own = load(reinterpret_cast<const half8*>(x + std::int64_t{real} * p.k) + at);
      float sum = 0;
#pragma unroll
      for (int i = 0; i < 8; ++i)
        sum = hip::fma(static_cast<float>(static_cast<std::int32_t>(word >> (4 * i) & 15u) - zero), to_float(own[i]),
                       sum);
      acc[m] = hip::fma(sum, scale, acc[m]);
    }
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) {
    for (std::uint32_t mask = wave_size() / 2; mask != 0; mask /= 2) acc[m] += shuffle_xor(acc[m], mask);
    if (lane() == 0 && m < p.m) out[std::int64_t{m} * p.n + n] = to_half(acc[m]);
  }
}

/// Enqueues out for waves of `wave` lanes.
inline void run(const Problem& p, std::uint32_t wave, Stream stream, const half* x, const std::uint32_t* w,
                const half* scales, const std::uint32_t* zeros, half* out) {
  with_rows(p, [&]<int Rows>() {
    launch<kernel<Rows>>(launch_shape(p, wave), stream, x, w, scales, zeros, out, p);
  });
}

}  // namespace hiplab::decode_w4a16::rows
