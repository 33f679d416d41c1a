// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as baseline, but the 8 products of a word are four dot2 (fp16 pairs into an fp32 sum).
//
// New against baseline: the dot helper that the 4-bit kernel calls. The log's edit touched another overload
// (fdot2_as_published.hpp). Everything else, the fp16 atomics included, is baseline's; so is the traffic.
// Expected: v_dot2_f32_f16 or v_dot2c_f32_f16 on all seven architectures (gfx11, gfx12: v_dot2acc or v_dot2), where
// baseline has none; two fp32 FMAs a pair on NVIDIA and the CPU.
#pragma once
#include "kernels/gptq/baseline.hpp"

namespace hiplab::gptq::fdot2 {
using namespace hip;

struct Steps : PublishedSteps {
  static HIPLAB_DEVICE float dot(const half2 (&weights)[4], const half2 (&x)[4]) {
    float sum = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) sum = dot2(weights[i], x[i], sum);
    return sum;
  }
};

template <int Rows, int Block>
__global__ void __launch_bounds__(Block)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           Problem p, std::int32_t first_row) {
  column_block<Steps, Rows, false, Block>(x, qweight, qzeros, scales, y, nullptr, p, first_row, nullptr, 0);
}

template <int Block = baseline::kBlock>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Rows, Block>>(baseline::launch_shape(p, chunks, Block), stream, x, qweight, qzeros, scales, y, p,
                                first_row);
  });
}

}  // namespace hiplab::gptq::fdot2
