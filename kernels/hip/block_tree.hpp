// SPDX-License-Identifier: MIT
// One value out of what every thread of a block brings: op over pairs that are half the block apart, then a quarter, to
// neighbours; the same tree, and so the same bits, on waves of every size.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

struct Sum {
  template <class T>
  HIPLAB_DEVICE T operator()(T a, T b) const { return a + b; }
};
struct Least {
  template <class T>
  HIPLAB_DEVICE T operator()(T a, T b) const { return b < a ? b : a; }
};
struct Most {
  template <class T>
  HIPLAB_DEVICE T operator()(T a, T b) const { return b > a ? b : a; }
};

/// Called by all Threads (a power of two) of a block, gives each the same value. `room`: LDS of Threads elements, whose
/// contents are lost; it may be in use until the call and used again after it.
template <std::uint32_t Threads, class Lds, class T, class Op>
HIPLAB_DEVICE T block_tree(const Lds& room, T mine, Op op) {
  static_assert(Threads > 0 && (Threads & (Threads - 1)) == 0);
  const std::uint32_t t = thread_x();
  barrier();
  room[t] = mine;
  for (std::uint32_t half = Threads / 2; half > 0; half /= 2) {
    barrier();
    if (t < half) room[t] = op(T{room[t]}, T{room[t + half]});
  }
  barrier();
  return room[0];
}

}  // namespace hiplab::hip
