// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] for 2-, 3- and 8-bit codes with the published kernels' own rounding. Frame, launch shape and
// row chunks are baseline's; what differs from the 4-bit kernel:
//
//   8 bits     per 8 k: eight fp32 FMAs; times the scale in fp32, rounded to fp16, added in fp16 (16 additions a block)
//   2, 3 bits  per 16 or 32 k: chained packed fp16 FMAs, halves added in fp16; times the scale by an fp16 FMA into an
//   fp16 sum
//
// Between K blocks packed fp16 atomics, as at 4 bits. Block widths other than 128 are launched at 8 bits only.
// Traffic: codes K N bits/8, scales 2 G N, zeros G N bits/8, activations 2 M K; written 2 M N.
// Assumes K % 32 == 0, N % 4 == 0 (8 bits), % 16 (2 bits), % 32 (3 bits), group % 32 == 0, words as reference/gptq.hpp
// shuffles them. Expected: 16-byte loads; v_pk_fma_f16 at 2 and 3 bits.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/codes_to_halves.hpp"

namespace hiplab::gptq::baseline_widths {
using namespace hip;

constexpr int kBlock = baseline::kBlock;

constexpr LeastTraffic least_traffic(double m, double k, double n, double group, double bits) {
  const double groups = k / group;
  return {k * n * bits / 8 + 2 * groups * n + groups * n * bits / 8 + 2 * m * k, 2 * m * n, 2 * m * k * n};
}

/// True zero points and scales of columns n .. n + 3.
struct Values {
  std::uint32_t zero[kColumns];
  half scale[kColumns];
};

template <int Bits>
HIPLAB_DEVICE Values load_values(const std::uint32_t* qzeros, const half* scales, const Problem& p, int group, int n) {
  const std::uint32_t* row = qzeros + group * (p.n * Bits / 32);
  const int bit = n * Bits, word = bit / 32, shift = bit % 32;
  std::uint64_t fields = row[word];
  if (shift + kColumns * Bits > 32) fields |= std::uint64_t{row[word + 1]} << 32;  // 3 bits only
  fields >>= shift;
  const half4 four = load(reinterpret_cast<const half4*>(scales + group * p.n + n));
  Values out;
#pragma unroll
  for (int c = 0; c < kColumns; ++c) {
    out.zero[c] = static_cast<std::uint32_t>((fields >> (Bits * c)) & ((1u << Bits) - 1)) +
                  static_cast<std::uint32_t>(p.zero_offset);
    out.scale[c] = four[c];
  }
  return out;
}

/// The block's sum after one step of k, with the published rounding.
template <int Bits>
HIPLAB_DEVICE half add_step(half sum, const half2 (&w)[WordStep<Bits>::kK / 2],
                            const half2 (&x)[WordStep<Bits>::kK / 2], half scale) {
  constexpr int kPairs = WordStep<Bits>::kK / 2;
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

/// A block's work: Block threads, 4 Block columns, Rows rows and Block values of k.
template <int Bits, int Rows, bool Marked, int Block>
HIPLAB_DEVICE void code_block(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
                              const half* scales, half* y, const std::int32_t* perm, const Problem& p,
                              std::int32_t first_row, std::uint64_t* ticks, std::uint32_t first_block) {
  using Step = WordStep<Bits>;
  HIPLAB_SHARED(half, staged, Rows * Block);
  Marks<Marked, kRegions> marks(ticks, first_block + (block_z() * grid_dim_y() + block_y()) * grid_dim_x() + block_x());
  const int t = static_cast<int>(thread_x());
  const int n = (static_cast<int>(block_x()) * Block + t) * kColumns;
  const int k_begin = static_cast<int>(block_z()) * Block;
  const int k_end = k_begin + Block < p.k ? k_begin + Block : p.k;
  const int row = first_row + static_cast<int>(block_y()) * Rows;
  marks.enter(kLoad);
  if (k_begin + t < k_end) {
    const int k = perm ? perm[k_begin + t] : k_begin + t;
#pragma unroll
    for (int m = 0; m < Rows; ++m) staged[m * Block + t] = x[(row + m) * p.k + k];
  }
  barrier();
  marks.leave(kLoad);
  if (n >= p.n) return marks.finish();

  half sums[Rows][kColumns] = {};
  Values values{};
  int group = -1;
  for (int k = k_begin; k < k_end; k += Step::kK) {
    if (k / p.group != group) {
      group = k / p.group;
      values = load_values<Bits>(qzeros, scales, p, group, n);
    }
    marks.enter(kLoad);
    u32x4 words[Step::kRows];
#pragma unroll
    for (int r = 0; r < Step::kRows; ++r)
      words[r] = load(reinterpret_cast<const u32x4*>(qweight + (k * Bits / 32 + r) * p.n + n));
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
        sums[m][c] = add_step<Bits>(sums[m][c], weights, pairs, values.scale[c]);
      }
    }
    marks.leave(kMultiply);
  }
  marks.enter(kReduce);
#pragma unroll
  for (int m = 0; m < Rows; ++m) {
    auto* out = reinterpret_cast<half2*>(y + (row + m) * p.n + n);
    atomic_add_half2(out, half2{{sums[m][0], sums[m][1]}});
    atomic_add_half2(out + 1, half2{{sums[m][2], sums[m][3]}});
  }
  marks.leave(kReduce);
  marks.finish();
}

template <int Bits, int Rows, bool Marked, int Block>
__global__ void __launch_bounds__(Block)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row, std::uint64_t* ticks,
           std::uint32_t first_block) {
  code_block<Bits, Rows, Marked, Block>(x, qweight, qzeros, scales, y, perm, p, first_row, ticks, first_block);
}

/// Zeroes y and adds every row chunk into it. `perm` null: no act-order. `ticks` null, or a block wider than
/// baseline::kMarkedUpTo: the kernel without marks, else baseline::total_blocks(p, Block) blocks of them; dequantising
/// counts as "multiply" here.
template <int Bits, int Block = kBlock>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm, std::uint64_t* ticks) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks, Block);
    const auto first_block =
        static_cast<std::uint32_t>(baseline::launch_shape(p, first_row / kRowsMax, Block).grid.count());
    if constexpr (Block <= baseline::kMarkedUpTo)
      if (ticks)
        return launch<kernel<Bits, Rows, true, Block>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row,
                                                       ticks, first_block);
    launch<kernel<Bits, Rows, false, Block>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row, ticks,
                                             first_block);
  });
}

}  // namespace hiplab::gptq::baseline_widths
