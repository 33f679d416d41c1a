// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] by rebuilding W in fp16 on every call and handing it to the vendor's matrix product: what the
// published dispatch does above its row limits (50 rows at 2, 3 and 4 bits, 24 at 8).
//
// New against library_fp16: the dequantisation is inside the call. Weights are fp16(code - zero) * scale, one rounding.
// Groups are looked up through g_idx, which serves act-order as it is. Codes in the checkpoint's own order, 4 and 8
// bits. Traffic: codes, scales and zeros read, 2 K N written and read again, 2 M K read, 2 M N written. The scratch of
// 2 K N bytes is the cost in memory: 125 MiB for K 5120, N 12800.
#pragma once
#include "kernels/gptq/library_fp16.hpp"
#include "kernels/gptq/problem.hpp"
#include "kernels/hip/hip.hpp"

namespace hiplab::gptq::dequant_gemm {
using namespace hip;

constexpr int kBlock = 128;  // threads; a thread rebuilds one column of one row of words

constexpr LeastTraffic least_traffic(double m, double k, double n, double group, double bits) {
  const double groups = k / group;
  return {k * n * bits / 8 + 2 * groups * n + groups * n * bits / 8 + 2 * k * n + 2 * m * k, 2 * k * n + 2 * m * n,
          2 * m * k * n};
}

/// One block a run of 128 columns and a row of words.
template <int Bits>
inline LaunchShape launch_shape(const Problem& p) {
  return {{static_cast<std::uint32_t>((p.n + kBlock - 1) / kBlock), static_cast<std::uint32_t>(p.k * Bits / 32), 1},
          {kBlock, 1, 1},
          0};
}

template <int Bits>
__global__ void __launch_bounds__(kBlock)
    dequantize(const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, const std::int32_t* g_idx,
               half* w, Problem p) {
  constexpr int kCodes = 32 / Bits;
  constexpr std::uint32_t kMask = (1u << Bits) - 1;
  const int n = static_cast<int>(block_x() * kBlock + thread_x()), word_row = static_cast<int>(block_y());
  if (n >= p.n) return;
  std::uint32_t word = qweight[static_cast<std::int64_t>(word_row) * p.n + n];
#pragma unroll
  for (int i = 0; i < kCodes; ++i) {
    const int k = word_row * kCodes + i, group = g_idx[k];
    const std::uint32_t stored = (qzeros[group * (p.n / kCodes) + n / kCodes] >> (Bits * (n % kCodes))) & kMask;
    const int q = static_cast<int>(word & kMask) - static_cast<int>(stored) - p.zero_offset;
    w[static_cast<std::int64_t>(k) * p.n + n] = hmul(to_half(static_cast<float>(q)), scales[group * p.n + n]);
    word >>= Bits % 32;
  }
}

/// `w`: scratch of K N values.
template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, const std::int32_t* g_idx, half* w, half* y) {
  launch<dequantize<Bits>>(launch_shape<Bits>(p), stream, qweight, qzeros, scales, g_idx, w, p);
  library_fp16::run(p, stream, x, w, y);
}

}  // namespace hiplab::gptq::dequant_gemm
