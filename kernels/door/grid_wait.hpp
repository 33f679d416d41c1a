// SPDX-License-Identifier: MIT
// Cooperative: every block publishes a word, waits until all blocks have, and returns its right neighbour's plus its own.
// Needs all blocks resident; an ordinary launch would wait for ever. arrived is zeroed before the launch.
// Expected: s_sleep in the wait on AMD, NANOSLEEP on NVIDIA.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::door {
using namespace hip;

__global__ void grid_wait(const std::uint32_t* in, std::uint32_t* published, std::uint32_t* arrived, std::uint32_t* out) {
  const std::uint32_t mine = in[block_x() * block_dim_x() + thread_x()];
  const std::uint32_t next = (block_x() + 1) % grid_dim_x();
  published[block_x() * block_dim_x() + thread_x()] = mine;
  barrier();
  if (thread_x() == 0) {
    fence();
    atomic_add(arrived, 1u);
    spin_until([&] { return atomic_load(arrived) == grid_dim_x(); });
  }
  barrier();
  fence();
  out[block_x() * block_dim_x() + thread_x()] = mine + published[next * block_dim_x() + thread_x()];
}

}  // namespace hiplab::door
