// SPDX-License-Identifier: MIT
// Receipt: the act-order kernel as published, without a look at N. With N not a multiple of its block (128, in the log
// 256) the surplus columns (120 at N = 264; 128 at N = 384 with blocks of 256) read past their row and are added into
// the first columns of the next one; those of the last row lie past the end of y. The mended twin is alt. Not timed, in
// no variant.
#pragma once
#include "kernels/gptq/alt.hpp"

namespace hiplab::gptq::receipts::alt_without_guard {
using namespace hip;

template <int Rows, int Block>
__global__ void __launch_bounds__(Block)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales,
           const std::int32_t* g_idx, half* y, Problem p, std::int32_t first_row) {
  alt::alt_block<4, Rows, false, Block>(x, qweight, qzeros, scales, g_idx, y, p, first_row);
}

/// y must be zero. `Block`: threads, columns and k of a block.
template <int Block = alt::kBlock>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, const std::int32_t* g_idx, half* y) {
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Rows, Block>>(column_grid(p, chunks, Block, 1, Block), stream, x, qweight, qzeros, scales, g_idx, y,
                                p, first_row);
  });
}

/// Columns that the last block has beyond N.
constexpr std::int64_t surplus_columns(std::int64_t n, std::int64_t block) {
  return (block - n % block) % block;
}

}  // namespace hiplab::gptq::receipts::alt_without_guard
