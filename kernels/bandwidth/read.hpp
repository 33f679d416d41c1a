// SPDX-License-Identifier: MIT
// sums[block] = sum of the 32-bit words of the block's tiles, modulo 2^32: every byte is read and the result proves it.
// Each block writes its own sum, so nothing has to be zeroed first: a memset node before the kernel would be timed with it.
// Integer sums do not depend on order, so the gate is bit-exact.
// Traffic: 4 N bytes read, 4 a block written.
// Expected: loads of the access width (16 bytes: dwordx4 / b128 on AMD, LDG.128 on NVIDIA).
#pragma once
#include "kernels/bandwidth/sweep.hpp"

namespace hiplab::bandwidth::read {
using namespace hip;

constexpr LeastTraffic least_traffic(double floats) { return {4 * floats, 0, 0}; }

template <class V>
__global__ void __launch_bounds__(kBlock) kernel(const V* x, std::uint32_t* sums, std::uint64_t count, std::uint32_t stride) {
  HIPLAB_SHARED(std::uint32_t, wave_sums, kBlock);
  V held[kInFlight];
  std::uint32_t sum = 0;
  sweep(
      count, stride, [&](int u, std::uint64_t i) { held[u] = load(x + i); },
      [&](int u, std::uint64_t) {
#pragma unroll
        for (unsigned w = 0; w < sizeof(V) / 4; ++w) sum += held[u][w];
      });
  for (std::uint32_t d = wave_size() / 2; d > 0; d /= 2) sum += shuffle_down(sum, d);
  if (lane() == 0) wave_sums[wave_index()] = sum;
  barrier();
  if (thread_x() != 0) return;
  std::uint32_t total = 0;
  for (std::uint32_t w = 0; w < kBlock / wave_size(); ++w) total += wave_sums[w];
  sums[block_x()] = total;
}

template <class V>
void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* sums) {
  launch<kernel<V>>(launch_shape<V>(p), stream, reinterpret_cast<const V*>(x), sums, p.floats * 4 / sizeof(V), p.stride);
}

}  // namespace hiplab::bandwidth::read
