// SPDX-License-Identifier: MIT
// The log's fdot2 edit as it was made: dot2 went into the four-argument overload of the dot helper, the 4-bit kernel
// calls the two-argument one and the 8-bit kernel another helper. The compiler drops a function that nobody calls, so
// the machine code is baseline's at 4 and at 8 bits, instruction by instruction (tests/isa shows equal digests on the
// seven architectures).
//
// New against baseline: nothing that runs. It is kept because "+6.3 % from fdot2" was published for it.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/code_block.hpp"

namespace hiplab::gptq::fdot2_as_published {
using namespace hip;

/// The published steps, and the overload that was edited beside them: scaled and added to a running sum. No kernel
/// calls it.
template <int Bits>
struct Steps : StepsOf<Bits> {
  static HIPLAB_DEVICE float dot(const half2 (&weights)[4], const half2 (&x)[4], float running, float scale) {
    float sum = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) sum = dot2(weights[i], x[i], sum);
    return fma(sum, scale, running);
  }
};
template <>
struct Steps<4> : PublishedSteps {
  using PublishedSteps::dot;
  static HIPLAB_DEVICE float dot(const half2 (&weights)[4], const half2 (&x)[4], float running, float scale) {
    return Steps<8>::dot(weights, x, running, scale);
  }
};

template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<4, Steps<4>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row);
}
template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row) {
  width_block<8, Steps<8>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row);
}

template <int Bits>
void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros,
         const half* scales, half* y, const std::int32_t* perm) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    const LaunchShape shape = baseline::launch_shape(p, chunks);
    if constexpr (Bits == 8)
      launch<kernel_8bit<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
    else
      launch<kernel<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row);
  });
}

}  // namespace hiplab::gptq::fdot2_as_published
