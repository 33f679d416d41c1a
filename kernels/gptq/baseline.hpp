// SPDX-License-Identifier: MIT
// The published 4-bit kernel's arithmetic, rounding by rounding: y += x W over blocks of 128 k, fp16 atomics between
// them.
//
// First of the ladder. A block has 128 threads; thread t owns the columns 512 block_x + 4 t .. + 3, all rows of its
// chunk (1 to 8) and 128 values of k. Per 8 k: one 16-byte load gives four columns' words; codes become exact fp16
// pairs; four chained packed FMAs per column and row, the two halves added in fp32, times the scale by an fp32 FMA. The
// block's sums are rounded to fp16 and added to y by packed fp16 atomics, one per K block and pair of columns. Rows
// beyond full chunks of 8 go in a second launch. `block_kn` (128, 256, 320, 512) is both the threads and the k of a
// block. Act-order: the words' rows were put in group order once, at load; x is gathered through perm while it is
// staged. Assumes: shuffled words, K % 32 == 0, N % 8 == 0, group % 32 == 0 and K % group == 0, y zeroed before the
// launch. (The published form also needs the group to divide the block or the reverse: receipts/frame_faults.hpp.)
// Expected: 16-byte global loads everywhere; v_pk_fma_f16; global_atomic_pk_add_f16 on gfx90a, gfx942, gfx12, a
// compare-and-swap loop on the others.
#pragma once
#include "kernels/gptq/column_block.hpp"
#include "kernels/gptq/row_chunks.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::gptq::baseline {
using namespace hip;

constexpr int kBlock = 128;       // the published block_kn
constexpr int kMarkedUpTo = 256;  // widest block with a marked kernel: beyond it the ticks' registers spill on gfx906
using gptq::kLoad, gptq::kMultiply, gptq::kReduce, gptq::kRegions;

/// Read: codes K N / 2, scales 2 G N, zeros G N / 2, activations 2 M K; written: 2 M N. Operations: 2 M K N.
constexpr LeastTraffic least_traffic(double m, double k, double n, double group) {
  const double groups = k / group;
  return {k * n / 2 + 2 * groups * n + groups * n / 2 + 2 * m * k, 2 * m * n, 2 * m * k * n};
}

/// Launch for `chunks` row chunks.
inline LaunchShape launch_shape(const Problem& p, std::int32_t chunks, int block = kBlock) {
  return column_grid(p, chunks, block, kColumns, block);
}

template <int Rows, bool Marked, int Block>
__global__ void __launch_bounds__(Block)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row, std::uint64_t* ticks,
           std::uint32_t first_block) {
  column_block<PublishedSteps, Rows, Marked, Block>(x, qweight, qzeros, scales, y, perm, p, first_row, ticks,
                                                    first_block);
}

/// Blocks of all launches of a problem together.
inline std::uint32_t total_blocks(const Problem& p, int block = kBlock) {
  return static_cast<std::uint32_t>(launch_shape(p, p.m / kRowsMax + (p.m % kRowsMax != 0), block).grid.count());
}

/// Zeroes y and adds every row chunk into it. `perm` null: no act-order. `ticks` null, or a block wider than
/// kMarkedUpTo: the kernel without marks.
template <int Block = kBlock>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm, std::uint64_t* ticks) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = launch_shape(p, chunks, Block);
    const auto first_block = static_cast<std::uint32_t>(launch_shape(p, first_row / kRowsMax, Block).grid.count());
    if constexpr (Block <= kMarkedUpTo)
      if (ticks)
        return launch<kernel<Rows, true, Block>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row,
                                                 ticks, first_block);
    launch<kernel<Rows, false, Block>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row, ticks,
                                       first_block);
  });
}

}  // namespace hiplab::gptq::baseline
