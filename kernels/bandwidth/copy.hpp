// SPDX-License-Identifier: MIT
// y[i] = x[i]. Traffic: 4 N bytes read and 4 N written.
#pragma once
#include "kernels/bandwidth/sweep.hpp"

namespace hiplab::bandwidth::copy {
using namespace hip;

constexpr LeastTraffic least_traffic(double floats) { return {4 * floats, 4 * floats, 0}; }

template <class V>
__global__ void __launch_bounds__(kBlock) kernel(const V* x, V* y, std::uint64_t count, std::uint32_t stride) {
  V held[kInFlight];
  sweep(
      count, stride, [&](int u, std::uint64_t i) { held[u] = load(x + i); }, [&](int u, std::uint64_t i) { store(y + i, held[u]); });
}

template <class V>
void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* y) {
  launch<kernel<V>>(launch_shape<V>(p), stream, reinterpret_cast<const V*>(x), reinterpret_cast<V*>(y), p.floats * 4 / sizeof(V), p.stride);
}

}  // namespace hiplab::bandwidth::copy
