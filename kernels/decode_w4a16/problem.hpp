// SPDX-License-Identifier: MIT
// out[m,n] = sum over k of x[m,k] (code(n,k) - zero(n,g)) scale(n,g), g = k / group: 4-bit weights against few rows of
// fp16. What all variants of decode_w4a16 share: the problem, its least traffic, the end of a kernel.
#pragma once
#include <cstdint>

#include "kernels/hip/hip.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::decode_w4a16 {
using namespace hip;

constexpr int kMostRows = 16;  ///< of x

/// x f16 [M,K]; out f16 [M,N]. M 1 .. 16; K a multiple of the group, which is 32, 64 or 128.
struct Problem {
  std::int32_t m = 0, n = 0, k = 0, group = 128;
};

/// Read: codes N K / 2, a word for each group 4 N K / group, activations 2 M K; written: 2 M N. Operations: 2 M N K.
constexpr LeastTraffic least_traffic(double m, double n, double k, double group) {
  return {n * k / 2 + 4 * n * k / group + 2 * m * k, 2 * m * n, 2 * m * n * k};
}

/// Calls f.operator()<Rows>() with the least of 1, 4 and 16 that holds all rows of x.
template <class F>
void with_rows(const Problem& p, F f) {
  if (p.m <= 1) return f.template operator()<1>();
  if (p.m <= 4) return f.template operator()<4>();
  f.template operator()<kMostRows>();
}

}  // namespace hiplab::decode_w4a16
