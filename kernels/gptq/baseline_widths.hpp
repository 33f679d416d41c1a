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
#include "kernels/gptq/code_block.hpp"

namespace hiplab::gptq::baseline_widths {
using namespace hip;

constexpr int kBlock = baseline::kBlock;

constexpr LeastTraffic least_traffic(double m, double k, double n, double group, double bits) {
  const double groups = k / group;
  return {k * n * bits / 8 + 2 * groups * n + groups * n * bits / 8 + 2 * m * k, 2 * m * n, 2 * m * k * n};
}

template <int Bits, int Rows, bool Marked, int Block>
__global__ void __launch_bounds__(Block)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row, std::uint64_t* ticks,
           std::uint32_t first_block) {
  code_block<Bits, CodeSteps<Bits>, Rows, Marked, Block>(x, qweight, qzeros, scales, y, perm, p, first_row, ticks,
                                                         first_block);
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
