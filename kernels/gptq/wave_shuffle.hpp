// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N], one column a thread: a quarter of the wave's lanes fetch the wave's words by 16-byte loads
// and hand them out by shuffles. The log planned it with 8 loading lanes under 32-lane masks, which loses half of a
// 64-lane wave.
//
// New against baseline: the path of the words and one column a thread; the wave's width is asked for, 32 and 64 lanes
// run the same source. Column pairs meet by one more shuffle before the packed atomic. Lanes past N stay, since all
// must shuffle. Expected: 16-byte loads under a lane mask; ds_bpermute in the loop on AMD.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/column_steps.hpp"

namespace hiplab::gptq::wave_shuffle {
using namespace hip;

constexpr int kBlock = baseline::kBlock;

/// One column a thread.
inline LaunchShape launch_shape(const Problem& p, std::int32_t chunks) {
  return column_grid(p, chunks, kBlock, 1, kBlock);
}

/// The word of this lane's column, from the lane that loaded it. N % 4 == 0: a loading lane's four columns are all
/// inside or all outside.
HIPLAB_DEVICE std::uint32_t word_of_column(const std::uint32_t* row_of_words, int wave_column, int columns) {
  u32x4 four{};
  const int from = wave_column + static_cast<int>(lane()) * kColumns;
  if (lane() < wave_size() / kColumns && from < columns)
    four = load(reinterpret_cast<const u32x4*>(row_of_words + from));
  std::uint32_t word = 0;
#pragma unroll
  for (int i = 0; i < kColumns; ++i) {
    const std::uint32_t part = shuffle(four[i], lane() / kColumns);
    if (static_cast<int>(lane() % kColumns) == i) word = part;
  }
  return word;
}

/// A sum on its way to the neighbour; fp16 goes through fp32 and back unchanged.
HIPLAB_DEVICE float as_float(float sum) {
  return sum;
}
HIPLAB_DEVICE float as_float(half sum) {
  return to_float(sum);
}

template <int Bits, int Rows>
HIPLAB_DEVICE void shuffling_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                                   const half* scales, half* y, const std::int32_t* perm, const Problem& p,
                                   std::int32_t first_row) {
  using Step = ColumnSteps<Bits>;
  HIPLAB_SHARED(half, staged, Rows * kBlock);
  const int t = static_cast<int>(thread_x());
  const int n = static_cast<int>(block_x()) * kBlock + t, wave_column = n - static_cast<int>(lane());
  const int k_begin = static_cast<int>(block_z()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
  const bool active = n < p.n;
  stage_x<Rows, kBlock>(staged, x, perm, p, row, k_begin, k_end);
  barrier();

  typename Step::Sum sums[Rows] = {};
  typename Step::Zero zero{};
  typename Step::Scale scale{};
  int group = -1;
  for (int k = k_begin; k < k_end; k += 8) {
    if (k / p.group != group) {
      group = k / p.group;
      const int column = active ? n : 0;
      const std::uint32_t stored =
          qzeros[group * (p.n / Step::kCodes) + column / Step::kCodes] >> (Bits * (column % Step::kCodes));
      zero = Step::zero((stored & ((1u << Bits) - 1)) + static_cast<std::uint32_t>(p.zero_offset));
      scale = Step::scale(scales[group * p.n + column]);
    }
    std::uint32_t words[Step::kWords];
#pragma unroll
    for (int i = 0; i < Step::kWords; ++i)
      words[i] = word_of_column(qweight + (k / Step::kCodes + i) * p.n, wave_column, p.n);
    half2 weights[4];
    Step::weights(words, zero, weights);
#pragma unroll
    for (int m = 0; m < Rows; ++m) {
      half2 pairs[4];
#pragma unroll
      for (int i = 0; i < 4; ++i) pairs[i] = staged.template vec<half2>((m * kBlock + k - k_begin) / 2 + i);
      sums[m] = Step::add(sums[m], weights, pairs, scale);
    }
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) {
    const float mine = as_float(sums[m]), right = shuffle(mine, lane() ^ 1u);
    if (active && lane() % 2 == 0)
      atomic_add_half2(reinterpret_cast<half2*>(y + (row + m) * p.n + n), half2{{to_half(mine), to_half(right)}});
  }
}

template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  shuffling_block<4, Rows>(x, qweight, qzeros, scales, y, perm, p, first_row);
}
template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row) {
  shuffling_block<8, Rows>(x, qweight, qzeros, scales, y, perm, p, first_row);
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = launch_shape(p, chunks);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
    else
      launch<kernel<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
  });
}

}  // namespace hiplab::gptq::wave_shuffle
