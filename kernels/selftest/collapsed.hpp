// SPDX-License-Identifier: MIT
// Planted fault: where levels[i] = 1 + fraction(chain(x[i])) / 1024 is wanted, every element is 1: one value instead of
// hundreds, and an error so small that the bound of its gate lets it pass.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::collapsed {

__global__ void __launch_bounds__(kBlock) kernel(float* levels) {
  levels[element()] = 1.0f;
}

inline void run(const Problem& p, Stream stream, float* levels) {
  launch<kernel>(launch_shape(p), stream, levels);
}

}  // namespace hiplab::selftest::collapsed
