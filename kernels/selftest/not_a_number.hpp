// SPDX-License-Identifier: MIT
// Planted fault: one NaN among right fractions. "difference > bound" is false for it.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::not_a_number {

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* x, float* fractions, Problem p) {
  const float value = fraction(chain(x[element()], p.rounds));
  fractions[element()] = element() == p.elements / 2 ? __builtin_nanf("") : value;
}

inline void run(const Problem& p, Stream stream, const std::uint32_t* x, float* fractions) {
  launch<kernel>(launch_shape(p), stream, x, fractions, p);
}

}  // namespace hiplab::selftest::not_a_number
