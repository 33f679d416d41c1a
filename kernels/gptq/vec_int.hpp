// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as vec_int2, the four columns' words fetched by four 4-byte loads.
//
// New against vec_int2: the width of the weight loads, and at 4 bits Permuted as a template argument: with the question
// asked at run time, nvcc 13.0 issued the words' loads later in the loop of one row. Expected in the hot loop:
// global_load_dword (global_load_b32 on gfx11, gfx12) for the words, no 16-byte load.
#pragma once
#include "kernels/gptq/vec_int2.hpp"

namespace hiplab::gptq::vec_int {
using namespace hip;

template <int Rows, bool Permuted>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row, std::int32_t apart) {
  width_block<4, NarrowWords<4, 1>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, Permuted ? perm : nullptr, p,
                                                            first_row, {{}, apart});
}
template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row, std::int32_t apart) {
  width_block<8, NarrowWords<8, 1>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row,
                                                            {{}, apart});
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row, 1);
    else
      with_order(perm, [&]<bool Permuted>() {
        launch<kernel<Rows, Permuted>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row, 1);
      });
  });
}

}  // namespace hiplab::gptq::vec_int
