// SPDX-License-Identifier: MIT
// The frame of the published 2-, 3- and 8-bit kernels: column_block's launch shape and staging, words that take 16, 32
// and 8 k a step, and the block's sums rounded at every step. What a variant changes is a step:
//
//   Steps::Sum                                    what a column and row are summed in: half as published
//   Steps::load_words(row of words) -> u32x4      four columns' words of the same row
//   Steps::add_step(sum, weights, x, scale)       one step's products added to the sum
//   Steps::deliver(y, p, row, n, sums)            what becomes of the block's sums
//
// width_block() is this frame at 8 bits and column_block at 4, for variants that hold both.
#pragma once
#include <type_traits>

#include "kernels/gptq/codes_to_halves.hpp"
#include "kernels/gptq/column_block.hpp"

namespace hiplab::gptq {

/// True zero points and scales of columns n .. n + 3.
struct CodeValues {
  std::uint32_t zero[kColumns];
  half scale[kColumns];
};

template <int Bits>
HIPLAB_DEVICE CodeValues load_values(const std::uint32_t* qzeros, const half* scales, const Problem& p, int group,
                                     int n) {
  const std::uint32_t* row = qzeros + group * (p.n * Bits / 32);
  const int bit = n * Bits, word = bit / 32, shift = bit % 32;
  std::uint64_t fields = row[word];
  if (shift + kColumns * Bits > 32) fields |= std::uint64_t{row[word + 1]} << 32;  // 3 bits only
  fields >>= shift;
  const half4 four = load(reinterpret_cast<const half4*>(scales + group * p.n + n));
  CodeValues out;
#pragma unroll
  for (int c = 0; c < kColumns; ++c) {
    out.zero[c] = static_cast<std::uint32_t>((fields >> (Bits * c)) & ((1u << Bits) - 1)) +
                  static_cast<std::uint32_t>(p.zero_offset);
    out.scale[c] = four[c];
  }
  return out;
}

/// The published steps; a variant derives from them and replaces one.
template <int Bits>
struct CodeSteps {
  using Sum = half;
  static constexpr int kPairs = WordStep<Bits>::kK / 2;
  static HIPLAB_DEVICE u32x4 load_words(const std::uint32_t* words) {
    return load(reinterpret_cast<const u32x4*>(words));
  }
  static HIPLAB_DEVICE half add_step(half sum, const half2 (&w)[kPairs], const half2 (&x)[kPairs], half scale) {
    if constexpr (Bits == 8) {
      float dot = 0;
#pragma unroll
      for (int i = 0; i < kPairs; ++i)
        dot = fma(to_float(w[i][1]), to_float(x[i][1]), fma(to_float(w[i][0]), to_float(x[i][0]), dot));
      return hadd(sum, to_half(dot * to_float(scale)));
    } else {
      half2 dot{};
#pragma unroll
      for (int i = 0; i < kPairs; ++i) dot = hfma2(w[i], x[i], dot);
      return hfma(hadd(dot[0], dot[1]), scale, sum);
    }
  }
  /// Packed fp16 atomics. (Sums by value: by reference to the array, clang 19 made kernels of eight rows longer.)
  static HIPLAB_DEVICE void deliver(half* y, const Problem& p, int row, int n, const half4 sums) {
    auto* out = reinterpret_cast<half2*>(y + row * p.n + n);
    atomic_add_half2(out, half2{{sums[0], sums[1]}});
    atomic_add_half2(out + 1, half2{{sums[2], sums[3]}});
  }
};

/// A block's work: Block threads, 4 Block columns, Rows rows and Block values of k.
template <int Bits, class Steps, int Rows, bool Marked, int Block, class Out>
HIPLAB_DEVICE void code_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                              const half* scales, Out* y, const std::int32_t* perm, const Problem& p,
                              std::int32_t first_row, std::uint64_t* ticks, std::uint32_t first_block,
                              Steps steps = {}) {
  using Step = WordStep<Bits>;
  HIPLAB_SHARED(half, staged, Rows * Block);
  Marks<Marked, kRegions> marks(ticks, first_block + (block_z() * grid_dim_y() + block_y()) * grid_dim_x() + block_x());
  const int t = static_cast<int>(thread_x());
  const int n = (static_cast<int>(block_x()) * Block + t) * kColumns;
  const int k_begin = static_cast<int>(block_z()) * Block;
  const int k_end = k_begin + Block < p.k ? k_begin + Block : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
  marks.enter(kLoad);
  stage_x<Rows, Block>(staged, x, perm, p, row, k_begin, k_end);
  barrier();
  marks.leave(kLoad);
  if (n >= p.n) return marks.finish();

  typename Steps::Sum sums[Rows][kColumns] = {};
  CodeValues values{};
  int group = -1;
  for (int k = k_begin; k < k_end; k += Step::kK) {
    if (k / p.group != group) {
      group = k / p.group;
      values = load_values<Bits>(qzeros, scales, p, group, n);
    }
    marks.enter(kLoad);
    u32x4 words[Step::kRows];
#pragma unroll
    for (int r = 0; r < Step::kRows; ++r) words[r] = steps.load_words(qweight + (k * Bits / 32 + r) * p.n + n);
    marks.pin(words[Step::kRows - 1][kColumns - 1]);
    marks.leave(kLoad);
    marks.enter(kMultiply);
#pragma unroll
    for (int c = 0; c < kColumns; ++c) {
      std::uint32_t column[Step::kRows];
#pragma unroll
      for (int r = 0; r < Step::kRows; ++r) column[r] = words[r][c];
      half2 weights[Step::kK / 2];
      codes_to_halves<Bits>(column, values.zero[c], weights);
#pragma unroll
      for (int m = 0; m < Rows; ++m) {
        half2 pairs[Step::kK / 2];
#pragma unroll
        for (int i = 0; i < Step::kK / 2; ++i) pairs[i] = staged.template vec<half2>((m * Block + k - k_begin) / 2 + i);
        sums[m][c] = Steps::add_step(sums[m][c], weights, pairs, values.scale[c]);
      }
    }
    marks.leave(kMultiply);
  }
  marks.enter(kReduce);
#pragma unroll
  for (int m = 0; m < Rows; ++m)
    steps.deliver(y, p, row + m, n,
                  vec<typename Steps::Sum, kColumns>{{sums[m][0], sums[m][1], sums[m][2], sums[m][3]}});
  marks.leave(kReduce);
  marks.finish();
}

/// The published steps at 4 or 8 bits.
template <int Bits>
using StepsOf = std::conditional_t<Bits == 4, PublishedSteps, CodeSteps<Bits>>;

/// The published frame of 4 or 8 bits, without marks.
template <int Bits, class Steps, int Rows, int Block, class Out>
HIPLAB_DEVICE void width_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                               const half* scales, Out* y, const std::int32_t* perm, const Problem& p,
                               std::int32_t first_row, Steps steps = {}) {
  static_assert(Bits == 4 || Bits == 8);
  if constexpr (Bits == 4)
    column_block<Steps, Rows, false, Block>(x, qweight, qzeros, scales, y, perm, p, first_row, nullptr, 0, steps);
  else
    code_block<8, Steps, Rows, false, Block>(x, qweight, qzeros, scales, y, perm, p, first_row, nullptr, 0, steps);
}

}  // namespace hiplab::gptq
