// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as baseline, but 8 products are four dot2 (fp16 pairs into an fp32 sum).
//
// New against baseline: the dot helper that the 4-bit kernel calls, and at 8 bits the one that the 8-bit kernel calls.
// The log's edit touched another overload (fdot2_as_published.hpp). Everything else, the fp16 atomics and the 8-bit
// kernel's fp16 sum of a block included, is baseline's; so is the traffic. At 8 bits two fp32 FMAs become one dot2:
// where dot2 is two FMAs (NVIDIA, the CPU), the bits are baseline's. Block widths other than 128 are built at 4 bits.
// Expected: v_dot2_f32_f16 or v_dot2c_f32_f16 on all seven architectures (gfx11, gfx12: v_dot2acc or v_dot2), where
// baseline has none; two fp32 FMAs a pair on NVIDIA and the CPU.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/code_block.hpp"

namespace hiplab::gptq::fdot2 {
using namespace hip;

HIPLAB_DEVICE float dot_of_eight(const half2 (&weights)[4], const half2 (&x)[4]) {
  float sum = 0;
#pragma unroll
  for (int i = 0; i < 4; ++i) sum = dot2(weights[i], x[i], sum);
  return sum;
}

template <int Bits>
struct Steps : PublishedSteps {
  static HIPLAB_DEVICE float dot(const half2 (&weights)[4], const half2 (&x)[4]) { return dot_of_eight(weights, x); }
};
template <>
struct Steps<8> : CodeSteps<8> {
  static HIPLAB_DEVICE half add_step(half sum, const half2 (&weights)[4], const half2 (&x)[4], half scale) {
    return hadd(sum, to_half(dot_of_eight(weights, x) * to_float(scale)));
  }
};

template <int Rows, int Block>
__global__ void __launch_bounds__(Block)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<4, Steps<4>, Rows, Block>(x, qweight, qzeros, scales, y, perm, p, first_row);
}
template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<8, Steps<8>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row);
}

template <int Bits, int Block = baseline::kBlock>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm) {
  static_assert(Bits == 4 || Block == baseline::kBlock);
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks, Block);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
    else
      launch<kernel<Rows, Block>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
  });
}

}  // namespace hiplab::gptq::fdot2
