// SPDX-License-Identifier: MIT
// Each thread's 16 bytes travel: non-temporal load, dynamic LDS written as 16 bytes, barrier, read by the mirrored thread in two
// 8-byte halves, static LDS word by word, barrier, 16-byte store. out[block] = the block's vectors in reverse order.
// Expected: global_load_dwordx4 / b128 and ds_*_b128 or b64 on AMD; LDG.128, LDS.128 on NVIDIA.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::door {
using namespace hip;

constexpr int kMostThreads = 256;

__global__ void memory(const u32x4* in, u32x4* out) {
  HIPLAB_DYNAMIC_SHARED(std::uint32_t, staged);
  HIPLAB_SHARED(std::uint32_t, words, 4 * kMostThreads);
  const std::uint32_t t = thread_x(), mirrored = block_dim_x() - 1 - t;
  staged.vec<u32x4>(t) = load_nontemporal(in + block_x() * block_dim_x() + t);
  barrier();
  const u32x2 low = staged.vec<u32x2>(2 * mirrored), high = staged.vec<u32x2>(2 * mirrored + 1);
  for (int i = 0; i < 2; ++i) {
    words[4 * t + i] = low[i];
    words[4 * t + 2 + i] = high[i];
  }
  barrier();
  store_nontemporal(out + block_x() * block_dim_x() + t, u32x4{{words[4 * t], words[4 * t + 1], words[4 * t + 2], words[4 * t + 3]}});
}

}  // namespace hiplab::door
