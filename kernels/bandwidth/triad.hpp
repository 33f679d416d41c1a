// SPDX-License-Identifier: MIT
// y[i] = x[i] + 1.5 z[i] in fp32, one fused multiply-add. Traffic: 8 N bytes read and 4 N written; two operations.
#pragma once
#include "kernels/bandwidth/sweep.hpp"

namespace hiplab::bandwidth::triad {
using namespace hip;

constexpr float kFactor = 1.5f;
constexpr LeastTraffic least_traffic(double floats) { return {8 * floats, 4 * floats, 2 * floats}; }

template <class V>
__global__ void __launch_bounds__(kBlock) kernel(const V* x, const V* z, V* y, std::uint64_t count, std::uint32_t stride) {
  V held_x[kInFlight], held_z[kInFlight];
  sweep(
      count, stride,
      [&](int u, std::uint64_t i) {
        held_x[u] = load(x + i);
        held_z[u] = load(z + i);
      },
      [&](int u, std::uint64_t i) {
#pragma unroll
        for (unsigned w = 0; w < sizeof(V) / 4; ++w) held_x[u][w] = fma(kFactor, held_z[u][w], held_x[u][w]);
        store(y + i, held_x[u]);
      });
}

template <class V>
void run(const Problem& p, Stream stream, const float* x, const float* z, float* y) {
  launch<kernel<V>>(launch_shape<V>(p), stream, reinterpret_cast<const V*>(x), reinterpret_cast<const V*>(z), reinterpret_cast<V*>(y),
                    p.floats * 4 / sizeof(V), p.stride);
}

}  // namespace hiplab::bandwidth::triad
