// SPDX-License-Identifier: MIT
// Planted fault: the last element is left as it was. Right whenever an earlier launch has already written it.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::unwritten {

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* x, std::uint32_t* y, Problem p) {
  if (element() + 1 < p.elements) y[element()] = chain(x[element()], p.rounds);
}

inline void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* y) {
  launch<kernel>(launch_shape(p), stream, x, y, p);
}

}  // namespace hiplab::selftest::unwritten
