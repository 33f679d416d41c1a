// SPDX-License-Identifier: MIT
// Receipts: three faults of the published 4-bit frame, each with its mended twin. Not timed, in no variant.
//
//   k_tail          32 k are consumed per trip whatever K is: at K = 504 the last trip reads a row of words past
//   qweight and
//                   activations that nobody staged. Twin: K is looked at after every word.
//   group_boundary  the next group is expected one group after the block's first k: at group 192 the block that begins
//   at k = 128
//                   takes the group's second value at 320 instead of 192. Twin: at the next multiple of the group
//                   (baseline).
//   zeroing_race    y comes uninitialised and the blocks of the first K run write the zeros, while other K blocks may
//   have added
//                   already. Twin: y is zeroed before the launch.
#pragma once
#include "kernels/gptq/baseline.hpp"

namespace hiplab::gptq::receipts {
using namespace hip;

struct MendedTail : PublishedSteps {
  static constexpr bool kWordTail = true;
};
struct FaultyBoundary : PublishedSteps {
  static HIPLAB_DEVICE int first_boundary(int k_begin, int, const Problem& p) { return k_begin + p.group; }
};

template <class Steps, int Rows, bool ZeroInside>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           Problem p, std::int32_t first_row) {
  if constexpr (ZeroInside) {
    const int n = static_cast<int>(block_x() * baseline::kBlock + thread_x()) * kColumns;
    if (block_z() == 0 && n < p.n)
      for (int m = 0; m < Rows; ++m) {
        const int row = first_row + static_cast<int>(block_y()) * Rows + m;
        store(reinterpret_cast<half4*>(y + row * p.n + n), half4{});
      }
    barrier();
  }
  column_block<Steps, Rows, false, baseline::kBlock>(x, qweight, qzeros, scales, y, nullptr, p, first_row, nullptr, 0);
}

/// `ZeroInside` false: y is zeroed first.
template <class Steps, bool ZeroInside = false>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y) {
  if constexpr (!ZeroInside) fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Steps, Rows, ZeroInside>>(baseline::launch_shape(p, chunks), stream, x, qweight, qzeros, scales, y, p,
                                            first_row);
  });
}

}  // namespace hiplab::gptq::receipts
