// SPDX-License-Identifier: MIT
// The control: y[i] = chain(x[i]), right and in bounds. Nothing may be said against it. Also the arms of the
// comparisons.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::sound {

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* x, std::uint32_t* y, std::uint32_t rounds) {
  y[element()] = chain(x[element()], rounds);
}

inline void run(const Problem& p, Stream stream, const std::uint32_t* x, std::uint32_t* y) {
  launch<kernel>(launch_shape(p), stream, x, y, p.rounds);
}

}  // namespace hiplab::selftest::sound
