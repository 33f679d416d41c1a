// SPDX-License-Identifier: MIT
// What every kernel of the self test computes: y[i] = chain(x[i]), `rounds` dependent steps of an integer hash.
//
// A step needs the one before it and no two of them fold into one, so the rounds set the kernel's length: 2 % more
// rounds are 2 % more work. Integers, so that every bit of the right answer is known. Element counts are multiples of
// kBlock. Traffic: 4 N bytes read and 4 N written; 3 operations a round.
#pragma once
#include "kernels/hip/hip.hpp"
#include "kernels/traffic.hpp"

namespace hiplab::selftest {
using namespace hip;

constexpr std::uint32_t kBlock = 256;

struct Problem {
  std::uint32_t elements = 0;
  std::uint32_t rounds = 0;
};

constexpr LeastTraffic least_traffic(double elements, double rounds) {
  return {4 * elements, 4 * elements, 3 * rounds * elements};
}

constexpr LaunchShape launch_shape(const Problem& p) {
  return {{p.elements / kBlock}, {kBlock}, 0};
}

HIPLAB_DEVICE std::uint32_t chain(std::uint32_t v, std::uint32_t rounds) {
  for (std::uint32_t r = 0; r < rounds; ++r) v = (v ^ (v >> 16)) * 0x45d9f3bu + 1;
  return v;
}

/// A result as a fraction of one, exact in fp32.
HIPLAB_DEVICE float fraction(std::uint32_t v) {
  return static_cast<float>(v & 0xffffu) / 65536.0f;
}

HIPLAB_DEVICE std::uint32_t element() {
  return block_x() * kBlock + thread_x();
}

}  // namespace hiplab::selftest
