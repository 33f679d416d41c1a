// SPDX-License-Identifier: MIT
// y[M,N] = x[M,K] W[K,N] as baseline, the four columns' words fetched by two 8-byte loads instead of one of 16 bytes.
// The log tried it, and four 4-byte loads (vec_int.hpp), and found no benefit.
//
// New against baseline: the width of the weight loads, nothing else. A lane still reads 16 consecutive bytes, so every
// line is used in full either way; only the number of load instructions grows. The distance between the parts is an
// argument (always 1), because a compiler that knows them to be neighbours joins them into one 16-byte load, which
// would leave baseline's code. Expected in the hot loop: global_load_dwordx2 (global_load_b64 on gfx11, gfx12) for the
// words, no 16-byte load.
#pragma once
#include "kernels/gptq/baseline.hpp"
#include "kernels/gptq/code_block.hpp"

namespace hiplab::gptq {

/// Four neighbouring words, Width at a time.
template <int Bits, int Width>
struct NarrowWords : StepsOf<Bits> {
  std::int32_t apart;  ///< 1, but not known to the compiler

  HIPLAB_DEVICE u32x4 load_words(const std::uint32_t* words) const {
    u32x4 out;
#pragma unroll
    for (int i = 0; i < kColumns / Width; ++i) {
      const auto part = load(reinterpret_cast<const vec<std::uint32_t, Width>*>(words) + i * apart);
#pragma unroll
      for (int j = 0; j < Width; ++j) out[i * Width + j] = part[j];
    }
    return out;
  }
};

namespace vec_int2 {
using namespace hip;

template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
           const std::int32_t* perm, Problem p, std::int32_t first_row, std::int32_t apart) {
  width_block<4, NarrowWords<4, 2>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row,
                                                            {{}, apart});
}
template <int Rows>
__global__ void __launch_bounds__(baseline::kBlock)
    kernel_8bit(const half* x, const std::uint32_t* qweight, const std::uint32_t* qzeros, const half* scales, half* y,
                const std::int32_t* perm, Problem p, std::int32_t first_row, std::int32_t apart) {
  width_block<8, NarrowWords<8, 2>, Rows, baseline::kBlock>(x, qweight, qzeros, scales, y, perm, p, first_row,
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
      launch<kernel<Rows>>(shape, stream, x, qweight, qzeros, scales, y, perm, p, first_row, 1);
  });
}

}  // namespace vec_int2
}  // namespace hiplab::gptq
