// SPDX-License-Identifier: MIT
// Planted fault: the last lane of the last block has one wrong bit. A gate that looks at a sample, or at a norm, passes
// it.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::wrong_lane {

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* x, std::uint32_t* y, Problem p) {
  y[element()] = chain(x[element()], p.rounds) ^ (element() + 1 == p.elements ? 1u : 0u);
}

inline void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* y) {
  launch<kernel>(launch_shape(p), stream, x, y, p);
}

}  // namespace hiplab::selftest::wrong_lane
