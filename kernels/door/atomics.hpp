// SPDX-License-Identifier: MIT
// Order-free sums over all threads: out[0] sum, [1] max, [2] or, [3] fp32 sum of v mod 16 (exact), [4] count through
// compare-and-swap, [5] sum through LDS atomics of each block, [6] packed fp16 sum of (1, 2) a block (exact up to 682 blocks),
// [7] xor-free min of v through max of ~v.
// Expected: global_atomic_add / add_f32 on AMD, ATOMG / RED on NVIDIA.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::door {
using namespace hip;

constexpr int kAtomicWords = 8;

__global__ void atomics(const std::uint32_t* in, std::uint32_t* out) {
  HIPLAB_SHARED(std::uint32_t, block_sum, 1);
  const std::uint32_t v = in[block_x() * block_dim_x() + thread_x()];
  if (thread_x() == 0) block_sum[0] = 0;
  barrier();
  atomic_add(out, v);
  atomic_max(out + 1, v);
  atomic_or(out + 2, v & 0x0f0f0f0fu);
  atomic_add(reinterpret_cast<float*>(out + 3), static_cast<float>(v % 16));
  std::uint32_t seen = atomic_load(out + 4), expected;
  do {
    expected = seen;
    seen = atomic_cas(out + 4, expected, expected + 1);
  } while (seen != expected);
  atomic_add<Scope::block>(block_sum.ptr(0), v);
  atomic_max(out + 7, ~v);
  barrier();
  if (thread_x() != 0) return;
  atomic_add(out + 5, std::uint32_t{block_sum[0]});
  atomic_add_half2(reinterpret_cast<half2*>(out + 6), half2{{half{0x3c00}, half{0x4000}}});
}

}  // namespace hiplab::door
