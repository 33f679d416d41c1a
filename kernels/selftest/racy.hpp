// SPDX-License-Identifier: MIT
// Planted fault: the block hands its results round through LDS and the barrier between writing and reading is missing.
//
// The upper half of the block is held back for `hold` ticks, so that on a GPU its slots are read too early in every
// launch and not in one of a thousand. The slots are cleared first: what an earlier block left there could be the right
// answer. On the CPU ground a thread runs until it must wait, so one of each two mirrored threads reads too early in
// any order.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::racy {

__global__ void __launch_bounds__(kBlock)
    kernel(const std::uint32_t* x, std::uint32_t* y, std::uint32_t rounds, std::uint64_t hold) {
  HIPLAB_SHARED(std::uint32_t, staged, kBlock);
  const std::uint32_t t = thread_x(), mirrored = kBlock - 1 - t;
  staged[t] = 0;
  barrier();
  if (t >= kBlock / 2) {
    const std::uint64_t start = tick();
    while (tick() - start < hold) {
    }
  }
  staged[t] = chain(x[block_x() * kBlock + mirrored], rounds);
  y[element()] = staged[mirrored];
}

inline void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* y, std::uint64_t hold) {
  launch<kernel>(launch_shape(p), stream, x, y, p.rounds, hold);
}

}  // namespace hiplab::selftest::racy
