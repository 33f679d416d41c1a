// SPDX-License-Identifier: MIT
// y[i] = i modulo 65536: every byte is written, and with a value that tells where it belongs.
// Traffic: 4 N bytes written, none read.
#pragma once
#include "kernels/bandwidth/sweep.hpp"

namespace hiplab::bandwidth::write {
using namespace hip;

constexpr LeastTraffic least_traffic(double floats) { return {0, 4 * floats, 0}; }

template <class V>
__global__ void __launch_bounds__(kBlock) kernel(V* y, std::uint64_t count, std::uint32_t stride) {
  constexpr int kWords = sizeof(V) / 4;
  sweep(
      count, stride, [](int, std::uint64_t) {},
      [&](int, std::uint64_t i) {
        V value;
#pragma unroll
        for (int w = 0; w < kWords; ++w) value[w] = static_cast<std::uint32_t>(i * kWords + w) & 0xffffu;
        store(y + i, value);
      });
}

template <class V>
void run(const Problem& p, Stream stream, std::uint32_t* y) {
  launch<kernel<V>>(launch_shape<V>(p), stream, reinterpret_cast<V*>(y), p.floats * 4 / sizeof(V), p.stride);
}

}  // namespace hiplab::bandwidth::write
