// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as baseline on words repacked at load to [N][K bits/32]: the words of one column lie side by
// side, so a thread's 16-byte load brings 32 k of one column (16 k at 8 bits).
//
// New against baseline: the layout. Memory: the repacked copy takes the same K N bits/8 bytes and replaces the
// original; while repacking both are held. Neighbouring lanes are now K bits/8 bytes x 4 columns apart, so a wave's
// load touches one line a lane instead of whole lines side by side, and what is left of each line is wanted three trips
// later (the log planned this phase and did not finish it). Expected: 16-byte loads; the rest as baseline.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/column_steps.hpp"

namespace hiplab::gptq::transposed {
using namespace hip;

constexpr int kBlock = baseline::kBlock;

template <int Bits, int Rows>
HIPLAB_DEVICE void transposed_block(const half* x, const std::uint32_t* columns, const std::uint32_t* qzeros,
                                    const half* scales, half* y, const std::int32_t* perm, const Problem& p,
                                    std::int32_t first_row) {
  using Step = ColumnSteps<Bits>;
  HIPLAB_SHARED(half, staged, Rows * kBlock);
  const int t = static_cast<int>(thread_x());
  const int n = (static_cast<int>(block_x()) * kBlock + t) * kColumns;
  const int k_begin = static_cast<int>(block_z()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
  stage_x<Rows, kBlock>(staged, x, perm, p, row, k_begin, k_end);
  barrier();
  if (n >= p.n) return;

  typename Step::Sum sums[Rows][kColumns] = {};
  typename Step::Values values{};
  int group = -1;
  for (int k = k_begin; k < k_end; k += 4 * Step::kCodes) {
    if (k / p.group != group) {
      group = k / p.group;
      values = Step::values(qzeros, scales, p, group, n);
    }
#pragma unroll
    for (int c = 0; c < kColumns; ++c) {
      const std::int64_t column = static_cast<std::int64_t>(n + c) * (p.k / Step::kCodes);
      const u32x4 four = load(reinterpret_cast<const u32x4*>(columns + column + k / Step::kCodes));
#pragma unroll
      for (int j = 0; j < 4 / Step::kWords; ++j) {
        std::uint32_t words[Step::kWords];
#pragma unroll
        for (int i = 0; i < Step::kWords; ++i) words[i] = four[j * Step::kWords + i];
        half2 weights[4];
        Step::weights(words, values.zero[c], weights);
#pragma unroll
        for (int m = 0; m < Rows; ++m) {
          half2 pairs[4];
#pragma unroll
          for (int i = 0; i < 4; ++i) pairs[i] = staged.template vec<half2>((m * kBlock + k - k_begin) / 2 + 4 * j + i);
          sums[m][c] = Step::add(sums[m][c], weights, pairs, values.scale[c]);
        }
      }
    }
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) Step::deliver(y, p, row + m, n, sums[m]);
}

template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* columns, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  transposed_block<4, Rows>(x, columns, qzeros, scales, y, perm, p, first_row);
}
template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel_8bit(const half* x, const std::uint32_t* columns, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row) {
  transposed_block<8, Rows>(x, columns, qzeros, scales, y, perm, p, first_row);
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* columns, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, columns, qzeros, scales, y, perm, p, first_row);
    else
      launch<kernel<Rows>>(shape, stream, x, columns, qzeros, scales, y, perm, p, first_row);
  });
}

}  // namespace hiplab::gptq::transposed
