// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] with the group of every k looked up through g_idx: the kernel for act-order with a split K,
// where rows cannot be put in group order. 4- and 8-bit codes in the checkpoint's own order.
//
// New against baseline: one column a thread; weights rebuilt as fp16 fma(q, s, -(z s)); products by packed fp16 FMAs
// into fp16 sums, eight k at a time; scalar fp16 atomics between K blocks of 128. Up to eight rows a block. Everything
// in fp16: the least exact of the variants. The published kernel has no column guard, writes past column N and the end
// of y, and needs N to be a multiple of its block (receipts/alt_without_guard.hpp). Here the guard stands after the
// barrier, so any N of whole words does. Traffic: as baseline, plus g_idx, 4 K. Assumes K % 8 == 0 and N % (32 / bits)
// == 0; any group. Expected: v_pk_fma_f16, 4-byte loads, a compare-and-swap loop.
#pragma once
#include "kernels/gptq/atomic_add_half.hpp"
#include "kernels/gptq/problem.hpp"
#include "kernels/gptq/row_chunks.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::gptq::alt {
using namespace hip;

constexpr int kBlock = 128;  // threads, columns and k of a block
constexpr int kStep = 8;     // k between two fp16 additions to the block's sum

constexpr LeastTraffic least_traffic(double m, double k, double n, double group, double bits) {
  const double groups = k / group;
  return {k * n * bits / 8 + 2 * groups * n + groups * n * bits / 8 + 2 * m * k + 4 * k, 2 * m * n, 2 * m * k * n};
}

inline LaunchShape launch_shape(const Problem& p, std::int32_t chunks) {
  return column_grid(p, chunks, kBlock, 1, kBlock);
}

/// Weight (k, n) in fp16: one rounding of z s, one of the FMA.
template <int Bits>
HIPLAB_DEVICE half weight(const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
                          const std::int32_t* g_idx, const Problem& p, int k, int n) {
  constexpr int kCodes = 32 / Bits;
  constexpr std::uint32_t kMask = (1u << Bits) - 1;
  const int group = g_idx[k];
  const std::uint32_t q = (qweight[(k / kCodes) * p.n + n] >> (Bits * (k % kCodes))) & kMask;
  const std::uint32_t z = ((qzeros[group * (p.n / kCodes) + n / kCodes] >> (Bits * (n % kCodes))) & kMask) +
                          static_cast<std::uint32_t>(p.zero_offset);
  const half scale = scales[group * p.n + n];
  const half zero = hmul(scale, to_half(-static_cast<float>(z)));
  return hfma(to_half(static_cast<float>(q)), scale, zero);
}

struct AddByCompareAndSwap {
  HIPLAB_DEVICE void operator()(half* y, std::int64_t index, half value) const { atomic_add_half(y, index, value); }
};

/// `Guarded` false: the published form, without a look at N. `add` puts the block's sums into y; benchmarks/ has
/// others.
template <int Bits, int Rows, bool Guarded, int Block = kBlock, class Add = AddByCompareAndSwap>
HIPLAB_DEVICE void alt_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                             const half* scales, const std::int32_t* g_idx, half* y, const Problem& p,
                             std::int32_t first_row, Add add = {}) {
  HIPLAB_SHARED(half, staged, Rows * Block);
  const int t = static_cast<int>(thread_x());
  const int n = static_cast<int>(block_x()) * Block + t;
  const int k_begin = static_cast<int>(block_z()) * Block;
  const int k_end = k_begin + Block < p.k ? k_begin + Block : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
#pragma unroll
  for (int m = 0; m < Rows; ++m)
    if (k_begin + t < k_end) staged[m * Block + t] = x[(row + m) * p.k + k_begin + t];
  barrier();
  if (Guarded && n >= p.n) return;

  half sums[Rows] = {};
  for (int k = k_begin; k < k_end; k += kStep) {
    half2 pairs[Rows] = {};
#pragma unroll
    for (int i = 0; i < kStep; i += 2) {
      const half2 w{{weight<Bits>(qweight, qzeros, scales, g_idx, p, k + i, n),
                     weight<Bits>(qweight, qzeros, scales, g_idx, p, k + i + 1, n)}};
#pragma unroll
      for (int m = 0; m < Rows; ++m) {
        const half2 x_pair = staged.template vec<half2>((m * Block + k - k_begin + i) / 2);
        pairs[m] = hfma2(w, x_pair, pairs[m]);
      }
    }
#pragma unroll
    for (int m = 0; m < Rows; ++m) sums[m] = hadd(sums[m], hadd(pairs[m][0], pairs[m][1]));
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) add(y, static_cast<std::int64_t>(row + m) * p.n + n, sums[m]);
}

template <int Bits, int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
           const std::int32_t* g_idx, half* y, Problem p, std::int32_t first_row) {
  alt_block<Bits, Rows, true>(x, qweight, qzeros, scales, g_idx, y, p, first_row);
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, const std::int32_t* g_idx, half* y) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Bits, Rows>>(launch_shape(p, chunks), stream, x, qweight, qzeros, scales, g_idx, y, p, first_row);
  });
}

}  // namespace hiplab::gptq::alt
