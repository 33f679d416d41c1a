// SPDX-License-Identifier: MIT
// Receipts of the published repository, kept because they are wrong.
//
// scalar_v0: out[M,N] = x W^T with w = (code - 8) scale, whatever the zero points say: its scalar "version 0", called
// always correct there. A thread an output; fp32, k in order within a group, sums of groups join by fma.
// all_zero: writes zeros. What its test program's smallest case lets through.
//
// Read: x and W as tile_matrix.hpp keeps them, by every thread for itself; written: 2 M N. Nobody times these.
#pragma once
#include "kernels/awq_mmq/tile_matrix.hpp"

namespace hiplab::awq_mmq::receipts {

constexpr std::uint32_t kThreads = 128;

inline LaunchShape launch_shape(const Problem& p) {
  const auto n = static_cast<std::uint32_t>(p.n);
  return {{(n + kThreads - 1) / kThreads, static_cast<std::uint32_t>(p.m)}, {kThreads}, 0};
}

/// x: fp16 [M,K]; w, scales: of Problem; out: [M,N].
inline __global__ void __launch_bounds__(kThreads)
    scalar_v0(const half* x, const std::uint32_t* w, const half* scales, half* out, Problem p) {
  const int n = static_cast<int>(block_x() * kThreads + thread_x()), m = static_cast<int>(block_y());
  if (n >= p.n) return;
  const int groups = p.k / p.group;
  float acc = 0;
  for (int g = 0; g < groups; ++g) {
    float sum = 0;
    for (int k = g * p.group; k < (g + 1) * p.group; ++k) {
      const std::uint32_t code = w[std::int64_t{n} * (p.k / 8) + k / 8] >> (4 * (k % 8)) & 15u;
      sum = hip::fma(static_cast<float>(static_cast<std::int32_t>(code) - 8), to_float(x[std::int64_t{m} * p.k + k]),
                     sum);
    }
    acc = hip::fma(sum, to_float(scales[std::int64_t{n} * groups + g]), acc);
  }
  write_out(out, p, m, n, acc);
}

inline __global__ void __launch_bounds__(kThreads) all_zero(half* out, Problem p) {
  const int n = static_cast<int>(block_x() * kThreads + thread_x()), m = static_cast<int>(block_y());
  if (n < p.n) write_out(out, p, m, n, 0);
}

inline void run_scalar_v0(const Problem& p, Stream stream, const half* x, const std::uint32_t* w, const half* scales,
                          half* out) {
  launch<scalar_v0>(launch_shape(p), stream, x, w, scales, out, p);
}
inline void run_all_zero(const Problem& p, Stream stream, half* out) {
  launch<all_zero>(launch_shape(p), stream, out, p);
}

}  // namespace hiplab::awq_mmq::receipts
