// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as baseline on words repacked at load to [N][K/8]: the words of one column lie side by side,
// so a thread's 16-byte load brings 32 k of one column.
//
// New against baseline: the layout. Memory: the repacked copy takes the same K N / 2 bytes and replaces the original;
// while repacking both are held. Neighbouring lanes are now K/2 bytes x 4 columns apart, so a wave's load touches one
// line a lane instead of whole lines side by side, and what is left of each line is wanted three trips later (the log
// planned this phase and did not finish it). Expected: 16-byte loads; the rest as baseline.
#pragma once
#include "kernels/gptq/baseline.hpp"

namespace hiplab::gptq::transposed {
using namespace hip;

constexpr int kBlock = baseline::kBlock;

template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* columns, const std::uint32_t* qzeros, const half* scales, half* y,
           Problem p, std::int32_t first_row) {
  HIPLAB_SHARED(half, staged, Rows * kBlock);
  const int t = static_cast<int>(thread_x());
  const int n = (static_cast<int>(block_x()) * kBlock + t) * kColumns;
  const int k_begin = static_cast<int>(block_z()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
#pragma unroll
  for (int m = 0; m < Rows; ++m)
    if (k_begin + t < k_end) staged[m * kBlock + t] = x[(row + m) * p.k + k_begin + t];
  barrier();
  if (n >= p.n) return;

  float sums[Rows][kColumns] = {};
  GroupValues values = {};
  int group = -1;
  for (int k = k_begin; k < k_end; k += kTrip) {
    if (k / p.group != group) {
      group = k / p.group;
      values = load_group(qzeros, scales, p, group, n);
    }
#pragma unroll
    for (int c = 0; c < kColumns; ++c) {
      const std::int64_t column = static_cast<std::int64_t>(n + c) * (p.k / kCodesPerWord);
      const u32x4 four = load(reinterpret_cast<const u32x4*>(columns + column + k / kCodesPerWord));
#pragma unroll
      for (int j = 0; j < 4; ++j) {
        half2 weights[4];
        dequantize_4bit(four[j], values.zero[c], weights);
#pragma unroll
        for (int m = 0; m < Rows; ++m) {
          half2 pairs[4];
#pragma unroll
          for (int i = 0; i < 4; ++i) pairs[i] = staged.template vec<half2>((m * kBlock + k - k_begin) / 2 + 4 * j + i);
          sums[m][c] = fma(PublishedSteps::dot(weights, pairs), values.scale[c], sums[m][c]);
        }
      }
    }
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) PublishedSteps::deliver(y, p, row + m, n, sums[m]);
}

inline void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* columns,
                const std::uint32_t* qzeros, const half* scales, half* y) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Rows>>(baseline::launch_shape(p, chunks), stream, x, columns, qzeros, scales, y, p, first_row);
  });
}

}  // namespace hiplab::gptq::transposed
