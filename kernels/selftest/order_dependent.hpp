// SPDX-License-Identifier: MIT
// Planted fault: one sum by floating-point atomics, in whatever order the blocks arrive. Within its bound each time,
// and not the same bits twice: no gate is broken, and the record must not call it deterministic.
#pragma once
#include "kernels/selftest/chain.hpp"

namespace hiplab::selftest::order_dependent {

__global__ void __launch_bounds__(kBlock) kernel(const std::uint32_t* x, float* total, std::uint32_t rounds) {
  atomic_add(total, fraction(chain(x[element()], rounds)));
}

/// Clears the total first.
inline void run(const Problem& p, Stream stream, const std::uint32_t* x, float* total) {
  fill_zero(stream, total, 4);
  launch<kernel>(launch_shape(p), stream, x, total, p.rounds);
}

}  // namespace hiplab::selftest::order_dependent
