// SPDX-License-Identifier: MIT
// Receipt: staging words in LDS with one slot a thread and index 4 t. Thread 127 writes 508 .. 511 of an array of 128.
// Published as "wrong output"; the mended twin has four slots a thread and is what lds_coalesced does. Not timed, in no
// variant. Copies one row of words, 4 a thread, through LDS to `out`.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::gptq::receipts::lds_overrun {
using namespace hip;

constexpr int kBlock = 128;

template <bool Mended>
__global__ void __launch_bounds__(kBlock) stage_words(const std::uint32_t* row_of_words, std::uint32_t* out) {
  HIPLAB_SHARED(std::uint32_t, tile, Mended ? 4 * kBlock : kBlock);
  const int t = static_cast<int>(thread_x());
#pragma unroll
  for (int i = 0; i < 4; ++i) tile[4 * t + i] = row_of_words[4 * t + i];
  barrier();
#pragma unroll
  for (int i = 0; i < 4; ++i) out[4 * t + i] = tile[4 * t + i];
}

template <bool Mended>
void run(Stream stream, const std::uint32_t* row_of_words, std::uint32_t* out) {
  launch<stage_words<Mended>>(LaunchShape{{1, 1, 1}, {kBlock, 1, 1}, 0}, stream, row_of_words, out);
}

}  // namespace hiplab::gptq::receipts::lds_overrun
