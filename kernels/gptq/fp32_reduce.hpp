// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] with one rounding to fp16: dot2 products, fp32 sums of each K block kept in a workspace, added
// by a second kernel in the order of the K blocks.
//
// New against fdot2: no atomics and no zeroing of y; the same bits whatever the order of the blocks. The published
// arithmetic rounds to fp16 once a K block, and its error grows with sqrt(K / 128); here it stays near one rounding
// (about 2e-4): 3 to 10 times less for K of 1536 to 25600. At 8 bits the fp16 rounding of every 8 k within a block goes
// too: the scaled dot products are added in fp32 there as at 4 bits. Traffic over baseline: the workspace, 4 M N K/128
// bytes, written and read again once (at M = 1 and N columns: K/32 bytes a column against K/2 of codes, 6 % of them
// each way; it grows with M). Expected: dot2 and 16-byte stores in kernel, no global atomic in either kernel.
#pragma once
#include "kernels/gptq/baseline_widths.hpp"
#include "kernels/gptq/fdot2.hpp"

namespace hiplab::gptq::fp32_reduce {
using namespace hip;

constexpr int kBlock = baseline::kBlock;
constexpr int kSumThreads = 256;  // of the second kernel, one column pair each

/// fp32 values of the workspace: [K blocks][M][N].
constexpr std::int64_t workspace_floats(std::int64_t m, std::int64_t k, std::int64_t n) {
  return (k + kBlock - 1) / kBlock * m * n;
}

/// As baseline, plus the workspace both ways.
constexpr LeastTraffic least_traffic(double m, double k, double n, double group, double bits) {
  const LeastTraffic codes = baseline_widths::least_traffic(m, k, n, group, bits);
  const double workspace = 4 * m * n * k / kBlock;
  return {codes.bytes_read + workspace, codes.bytes_written + workspace, codes.operations};
}

/// Stored, not added: each K block has its own plane.
HIPLAB_DEVICE void store_sums(float* partial, const Problem& p, int row, int n, const f32x4 sums) {
  const std::int64_t plane = static_cast<std::int64_t>(block_z()) * p.m * p.n;
  store(reinterpret_cast<f32x4*>(partial + plane + static_cast<std::int64_t>(row) * p.n + n), sums);
}

template <int Bits>
struct Steps : fdot2::Steps<4> {
  static HIPLAB_DEVICE void deliver(float* partial, const Problem& p, int row, int n, const float (&sums)[kColumns]) {
    store_sums(partial, p, row, n, f32x4{{sums[0], sums[1], sums[2], sums[3]}});
  }
};
template <>
struct Steps<8> : CodeSteps<8> {
  using Sum = float;
  static HIPLAB_DEVICE float add_step(float sum, const half2 (&weights)[4], const half2 (&x)[4], half scale) {
    return fma(fdot2::dot_of_eight(weights, x), to_float(scale), sum);
  }
  static HIPLAB_DEVICE void deliver(float* partial, const Problem& p, int row, int n, const f32x4 sums) {
    store_sums(partial, p, row, n, sums);
  }
};

template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, float* partial,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<4, Steps<4>, Rows, kBlock>(x, qweight, qzeros, scales, partial, perm, p, first_row);
}
template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
                float* partial, const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<8, Steps<8>, Rows, kBlock>(x, qweight, qzeros, scales, partial, perm, p, first_row);
}

/// y = sum of the planes in order, two elements a thread, one rounding each.
__global__ inline void __launch_bounds__(kSumThreads)
    sum_planes(const float* partial, half* y, std::int32_t pairs, std::int32_t planes) {
  const int i = static_cast<int>(block_x() * kSumThreads + thread_x());
  if (i >= pairs) return;
  f32x2 sum{};
  for (int plane = 0; plane < planes; ++plane) {
    const f32x2 part = load(reinterpret_cast<const f32x2*>(partial) + static_cast<std::int64_t>(plane) * pairs + i);
    sum[0] += part[0];
    sum[1] += part[1];
  }
  store(reinterpret_cast<half2*>(y) + i, half2{{to_half(sum[0]), to_half(sum[1])}});
}

/// Launch of the second kernel.
inline LaunchShape sum_shape(const Problem& p) {
  return {{static_cast<std::uint32_t>((p.m * p.n / 2 + kSumThreads - 1) / kSumThreads), 1, 1}, {kSumThreads, 1, 1}, 0};
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, float* partial, half* y, const std::int32_t* perm) {
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, qweight, qzeros, scales, partial, perm, p, first_row);
    else
      launch<kernel<Rows>>(shape, stream, x, qweight, qzeros, scales, partial, perm, p, first_row);
  });
  launch<sum_planes>(sum_shape(p), stream, partial, y, p.m * p.n / 2, (p.k + kBlock - 1) / kBlock);
}

}  // namespace hiplab::gptq::fp32_reduce
