// SPDX-License-Identifier: MIT
// A seeded generator of our own (xoshiro256**, state filled by splitmix64), so that a resampled interval has the same
// digits with every standard library. The standard's engines are fixed but its distributions are not.
#pragma once
#include <bit>
#include <cstdint>

namespace hiplab {

class SeededRandom {
public:
  explicit SeededRandom(std::uint64_t seed) {
    for (auto& word : state_) {
      seed += 0x9E3779B97F4A7C15ull;
      std::uint64_t z = seed;
      z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
      z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
      word = z ^ (z >> 31);
    }
  }

  std::uint64_t next() {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t t = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= t;
    state_[3] = std::rotl(state_[3], 45);
    return result;
  }

  /// A whole number in [0, n). The bias of the multiply-shift is below n / 2^32, far under any interval's width.
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(((next() >> 32) * n) >> 32); }

  /// A number in (0, 1), 53 bits, never an end point.
  double uniform() { return (static_cast<double>(next() >> 11) + 0.5) * 0x1p-53; }

private:
  std::uint64_t state_[4];
};

}  // namespace hiplab
