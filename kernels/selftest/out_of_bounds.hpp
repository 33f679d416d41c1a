// SPDX-License-Identifier: MIT
// Planted fault: every element is right, and one more is written behind the end of y.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::out_of_bounds {

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* x, std::uint32_t* y, Problem p) {
  const std::uint32_t value = chain(x[element()], p.rounds);
  y[element()] = value;
  if (element() + 1 == p.elements) y[p.elements] = value;
}

inline void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* y) {
  launch<kernel>(launch_shape(p), stream, x, y, p);
}

}  // namespace hiplab::selftest::out_of_bounds
