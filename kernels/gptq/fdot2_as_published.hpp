// SPDX-License-Identifier: MIT
// The log's fdot2 edit as it was made: dot2 went into the four-argument overload of the dot helper, the 4-bit kernel
// calls the two-argument one. The compiler drops a function that nobody calls, so the machine code is baseline's,
// instruction by instruction (tests/isa shows equal digests on the seven architectures).
//
// New against baseline: nothing that runs. It is kept because "+6.3 % from fdot2" was published for it.
#pragma once
#include "kernels/gptq/baseline.hpp"

namespace hiplab::gptq::fdot2_as_published {
using namespace hip;

struct Steps : PublishedSteps {
  using PublishedSteps::dot;
  /// The overload that was edited: scaled and added to a running sum. No kernel calls it.
  static HIPLAB_DEVICE float dot(const half2 (&weights)[4], const half2 (&x)[4], float running, float scale) {
    float sum = 0;
#pragma unroll
    for (int i = 0; i < 4; ++i) sum = dot2(weights[i], x[i], sum);
    return fma(sum, scale, running);
  }
};

template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row) {
  column_block<Steps, Rows, false, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row, nullptr, 0);
}

inline void run(const Problem& p, Stream stream, const half* x, const std::uint32_t* qweight,
                const std::uint32_t* qzeros, const half* scales, half* y) {
  fill_zero(stream, y, std::size_t{2} * p.m * p.n);
  for_row_chunks(p.m, [&]<int Rows>(std::int32_t first_row, std::int32_t chunks) {
    launch<kernel<Rows>>(baseline::launch_shape(p, chunks), stream, x, qweight, qzeros, scales, y,
                         static_cast<const std::int32_t*>(nullptr), p, first_row);
  });
}

}  // namespace hiplab::gptq::fdot2_as_published
