// SPDX-License-Identifier: MIT
// y[i] = 1.5 x[i] in fp32. Traffic: 4 N bytes read and 4 N written; one multiplication an element.
#pragma once
#include "kernels/bandwidth/sweep.hpp"

namespace hiplab::bandwidth::scale {
using namespace hip;

constexpr float kFactor = 1.5f;
constexpr LeastTraffic least_traffic(double floats) { return {4 * floats, 4 * floats, floats}; }

template <class V>
__global__ void __launch_bounds__(kBlock) kernel(const V* x, V* y, std::uint64_t count, std::uint32_t stride) {
  V held[kInFlight];
  sweep(
      count, stride, [&](int u, std::uint64_t i) { held[u] = load(x + i); },
      [&](int u, std::uint64_t i) {
#pragma unroll
        for (unsigned w = 0; w < sizeof(V) / 4; ++w) held[u][w] *= kFactor;
        store(y + i, held[u]);
      });
}

template <class V>
void run(const Problem& p, Stream stream, const float* x, float* y) {
  launch<kernel<V>>(launch_shape<V>(p), stream, reinterpret_cast<const V*>(x), reinterpret_cast<V*>(y), p.floats * 4 / sizeof(V), p.stride);
}

}  // namespace hiplab::bandwidth::scale
