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

namespace hiplab::gptq::wave_shuffle {
using namespace hip;

constexpr int kBlock = baseline::kBlock;

/// One column a thread.
inline LaunchShape launch_shape(const Problem& p, std::int32_t chunks) {
  return column_grid(p, chunks, kBlock, 1, kBlock);
}

/// The word of this lane's column, from the lane that loaded it. N % 8 == 0: a loading lane's four columns are all
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

template <int Rows>
__global__ void __launch_bounds__(kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           Problem p, std::int32_t first_row) {
  HIPLAB_SHARED(half, staged, Rows * kBlock);
  const int t = static_cast<int>(thread_x());
  const int n = static_cast<int>(block_x()) * kBlock + t, wave_column = n - static_cast<int>(lane());
  const int k_begin = static_cast<int>(block_z()) * kBlock;
  const int k_end = k_begin + kBlock < p.k ? k_begin + kBlock : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
  const bool active = n < p.n;
#pragma unroll
  for (int m = 0; m < Rows; ++m)
    if (k_begin + t < k_end) staged[m * kBlock + t] = x[(row + m) * p.k + k_begin + t];
  barrier();

  float sums[Rows] = {};
  ZeroPair zero{};
  float scale = 0;
  int group = -1;
  for (int k = k_begin; k < k_end; k += kCodesPerWord) {
    if (k / p.group != group) {
      group = k / p.group;
      const int column = active ? n : 0;
      const std::uint32_t stored =
          qzeros[group * (p.n / kCodesPerWord) + column / kCodesPerWord] >> (4 * (column % kCodesPerWord));
      zero = zero_pair((stored & 15u) + static_cast<std::uint32_t>(p.zero_offset));
      scale = to_float(scales[group * p.n + column]);
    }
    half2 weights[4];
    dequantize_4bit(word_of_column(qweight + (k / kCodesPerWord) * p.n, wave_column, p.n), zero, weights);
#pragma unroll
    for (int m = 0; m < Rows; ++m) {
      half2 pairs[4];
#pragma unroll
      for (int i = 0; i < 4; ++i) pairs[i] = staged.template vec<half2>((m * kBlock + k - k_begin) / 2 + i);
      sums[m] = fma(PublishedSteps::dot(weights, pairs), scale, sums[m]);
    }
  }
#pragma unroll
  for (int m = 0; m < Rows; ++m) {
    const float right = shuffle(sums[m], lane() ^ 1u);
    if (active && lane() % 2 == 0)
      atomic_add_half2(reinterpret_cast<half2*>(y + (row + m) * p.n + n), half2{{to_half(sums[m]), to_half(right)}});
  }
}

inline void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight,
                const std::uint32_t* qzeros, const half* scales, half* y) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Rows>>(launch_shape(p, chunks), stream, x, qweight, qzeros, scales, y, p, first_row);
  });
}

}  // namespace hiplab::gptq::wave_shuffle
