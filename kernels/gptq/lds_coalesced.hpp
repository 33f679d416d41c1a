// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as baseline, the words of a trip (512 columns; 32 k, at 8 bits 16) staged through LDS by
// 4-byte loads that neighbouring threads make side by side: the correct form of the log's "shared-memory coalescing".
//
// New against vec_int: the path of the words. The log's array had one word a thread and was indexed by 4 t
// (receipts/lds_overrun.hpp); four rows of 4 x 128 words are needed, 8 KiB. What it costs: two barriers a trip and the
// LDS traffic. What it can gain: nothing by arithmetic, since baseline's 16-byte loads already use whole lines.
// Every thread of the block stays to the end, because all of them stage. Permuted is a template argument at 4 bits:
// where it was asked at run time, nvcc 13.0 staged one row's 32 k in four rounds of waiting for memory instead of
// three. Expected: 16-byte LDS reads, 4-byte global loads of the words, barriers in the loop.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/column_steps.hpp"

namespace hiplab::gptq::lds_coalesced {
using namespace hip;

constexpr int kBlock = baseline::kBlock;
constexpr int kWide = kBlock * kColumns;  // columns of a block
constexpr int kWordRows = 4;              // rows of words in a trip

/// The products of one staged step of 8 k with every row of x.
template <int Bits, int Rows, class Tile, class Staged>
HIPLAB_DEVICE void multiply_step(const Tile& tile, int first_word_row, const typename ColumnSteps<Bits>::Values& values,
                                 const Staged& staged, int first_pair,
                                 typename ColumnSteps<Bits>::Sum (&sums)[Rows][kColumns]) {
  using Step = ColumnSteps<Bits>;
  u32x4 four[Step::kWords];
#pragma unroll
  for (int i = 0; i < Step::kWords; ++i)
    four[i] = tile.template vec<u32x4>((first_word_row + i) * kBlock + static_cast<int>(thread_x()));
  half2 weights[kColumns][4];
#pragma unroll
  for (int c = 0; c < kColumns; ++c) {
    std::uint32_t words[Step::kWords];
#pragma unroll
    for (int i = 0; i < Step::kWords; ++i) words[i] = four[i][c];
    Step::weights(words, values.zero[c], weights[c]);
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) {
    half2 pairs[4];
#pragma unroll
    for (int i = 0; i < 4; ++i) pairs[i] = staged.template vec<half2>(m * kBlock / 2 + first_pair + i);
#pragma unroll
    for (int c = 0; c < kColumns; ++c) sums[m][c] = Step::add(sums[m][c], weights[c], pairs, values.scale[c]);
  }
}

template <int Bits, int Rows>
HIPLAB_DEVICE void staged_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                                const half* scales, half* y, const std::int32_t* perm, const Problem& p,
                                std::int32_t first_row) {
  using Step = ColumnSteps<Bits>;
  HIPLAB_SHARED(half, staged, Rows * kBlock);
  HIPLAB_SHARED(std::uint32_t, tile, kWordRows * kWide);
  const int t = static_cast<int>(thread_x());
  const int n_block = static_cast<int>(block_x()) * kWide, n = n_block + t * kColumns;
  const int k_begin = static_cast<int>(block_z()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
  const bool active = n < p.n;
  stage_x<Rows, kBlock>(staged, x, perm, p, row, k_begin, k_end);

  typename Step::Sum sums[Rows][kColumns] = {};
  typename Step::Values values{};
  int group = -1;
  for (int k = k_begin; k < k_end; k += kWordRows * Step::kCodes) {
    barrier();  // the former trip's words were read, and on the first trip x is staged
#pragma unroll
    for (int i = 0; i < kWordRows * kColumns; ++i) {
      const int column = (i % kColumns) * kBlock + t, word_row = i / kColumns;
      if (n_block + column < p.n)
        tile[word_row * kWide + column] = qweight[(k / Step::kCodes + word_row) * p.n + n_block + column];
    }
    barrier();
    if (!active) continue;
    if (k / p.group != group) {
      group = k / p.group;
      values = Step::values(qzeros, scales, p, group, n);
    }
#pragma unroll
    for (int j = 0; j < kWordRows / Step::kWords; ++j)
      multiply_step<Bits, Rows>(tile, j * Step::kWords, values, staged, (k - k_begin) / 2 + 4 * j, sums);
  }
  if (!active) return;
#pragma unroll
  for (int m = 0; m < Rows; ++m) Step::deliver(y, p, row + m, n, sums[m]);
}

template <int Rows, bool Permuted>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  staged_block<4, Rows>(x, qweight, qzeros, scales, y, Permuted ? perm : nullptr, p, first_row);
}
template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row) {
  staged_block<8, Rows>(x, qweight, qzeros, scales, y, perm, p, first_row);
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
    else
      with_order(perm, [&]<bool Permuted>() {
        launch<kernel<Rows, Permuted>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
      });
  });
}

}  // namespace hiplab::gptq::lds_coalesced
