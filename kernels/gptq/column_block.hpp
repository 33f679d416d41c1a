// SPDX-License-Identifier: MIT
// The frame of the published 4-bit kernel, which most variants of the ladder share: a block of `Block` threads owns
// 4 Block columns, Rows rows and Block values of k. What a variant changes is a step:
//
//   Steps::load_words(row of words, at the thread's columns) -> u32x4    four columns' words of the same 8 k
//   Steps::dot(weights, x) -> float                                      8 products of one column and one row
//   Steps::deliver(y, p, row, n, sums)                                   what becomes of the block's fp32 sums
//   Steps::first_boundary(k_begin, group, p) -> int                      k at which the next group begins
//   Steps::kWordTail                                                     look at K after every word, not every 32 k
//
// Words of 2, 3 and 8 bits have a frame of their own (code_block.hpp). The column guard stands
// after the barrier: the published kernel returns before it, which hardware forgives and the executor reports.
#pragma once
#include "kernels/gptq/group_values.hpp"
#include "kernels/hip/regions.hpp"

namespace hiplab::gptq {

constexpr int kTrip = 32;  // k consumed between two looks at the group
enum RegionId { kLoad, kMultiply, kReduce, kRegions };

/// The steps of `baseline`; a variant derives from them and replaces one.
struct PublishedSteps {
  static constexpr bool kWordTail = false;
  static HIPLAB_DEVICE int first_boundary(int, int group, const Problem& p) { return (group + 1) * p.group; }
  static HIPLAB_DEVICE u32x4 load_words(const std::uint32_t* words) {
    return load(reinterpret_cast<const u32x4*>(words));
  }
  /// Four chained packed FMAs over 8 k, the two halves added in fp32.
  static HIPLAB_DEVICE float dot(const half2 (&weights)[4], const half2 (&x)[4]) {
    half2 sum{};
#pragma unroll
    for (int i = 0; i < 4; ++i) sum = hfma2(weights[i], x[i], sum);
    return to_float(sum[0]) + to_float(sum[1]);
  }
  /// Rounded to fp16 and added by packed fp16 atomics.
  static HIPLAB_DEVICE void deliver(half* y, const Problem& p, int row, int n, const float (&sums)[kColumns]) {
    auto* out = reinterpret_cast<half2*>(y + row * p.n + n);
    atomic_add_half2(out, half2{{to_half(sums[0]), to_half(sums[1])}});
    atomic_add_half2(out + 1, half2{{to_half(sums[2]), to_half(sums[3])}});
  }
};

/// The block's activations into LDS, gathered through `perm` (act-order: words lie in group order) where it is not
/// null.
template <int Rows, int Block, class Staged>
HIPLAB_DEVICE void stage_x(const Staged& staged, const half* x, const std::int32_t* perm, const Problem& p, int row,
                           int k_begin, int k_end) {
  const int t = static_cast<int>(thread_x());
  if (k_begin + t >= k_end) return;
  const int k = perm ? perm[k_begin + t] : k_begin + t;
#pragma unroll
  for (int m = 0; m < Rows; ++m) staged[m * Block + t] = x[(row + m) * p.k + k];
}

template <class Steps, int Rows, bool Marked, int Block, class Out>
HIPLAB_DEVICE void column_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                                const half* scales, Out* y, const std::int32_t* perm, const Problem& p,
                                std::int32_t first_row, std::uint64_t* ticks, std::uint32_t first_block,
                                Steps steps = {}) {
  HIPLAB_SHARED(half, staged, Rows * Block);
  Marks<Marked, kRegions> marks(ticks, first_block + (block_z() * grid_dim_y() + block_y()) * grid_dim_x() + block_x());
  const int t = static_cast<int>(thread_x());
  const int n = static_cast<int>(block_x()) * Block * kColumns + t * kColumns;
  const int k_begin = static_cast<int>(block_z()) * Block;
  const int k_end = k_begin + Block < p.k ? k_begin + Block : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;

  marks.enter(kLoad);
  stage_x<Rows, Block>(staged, x, perm, p, row, k_begin, k_end);
  barrier();
  marks.leave(kLoad);
  if (n >= p.n) return marks.finish();

  float sums[Rows][kColumns] = {};
  int group = k_begin / p.group;
  int next_group = Steps::first_boundary(k_begin, group, p);
  GroupValues values = load_group(qzeros, scales, p, group, n);
  const std::uint32_t* words = qweight + (k_begin / kCodesPerWord) * p.n + n;

  for (int k = k_begin; k < k_end; k += kTrip) {
    if (k == next_group) {
      ++group;
      next_group += p.group;
      values = load_group(qzeros, scales, p, group, n);
    }
#pragma unroll
    for (int j = 0; j < kTrip / kCodesPerWord; ++j) {
      if (Steps::kWordTail && k + j * kCodesPerWord >= k_end) break;
      marks.enter(kLoad);
      const u32x4 four = steps.load_words(words);
      words += p.n;
      half2 weights[kColumns][4];
#pragma unroll
      for (int c = 0; c < kColumns; ++c) {
        dequantize_4bit(four[c], values.zero[c], weights[c]);
        marks.pin(weights[c][3]);
      }
      marks.leave(kLoad);
      marks.enter(kMultiply);
#pragma unroll
      for (int m = 0; m < Rows; ++m) {
        half2 pairs[4];
#pragma unroll
        for (int i = 0; i < 4; ++i)
          pairs[i] = staged.template vec<half2>((m * Block + k - k_begin + j * kCodesPerWord) / 2 + i);
#pragma unroll
        for (int c = 0; c < kColumns; ++c) sums[m][c] = fma(Steps::dot(weights[c], pairs), values.scale[c], sums[m][c]);
        marks.pin(sums[m][kColumns - 1]);
      }
      marks.leave(kMultiply);
    }
  }

  marks.enter(kReduce);
#pragma unroll
  for (int m = 0; m < Rows; ++m) steps.deliver(y, p, row + m, n, sums[m]);
  marks.leave(kReduce);
  marks.finish();
}

}  // namespace hiplab::gptq
