// SPDX-License-Identifier: MIT
// Seeded inputs: the same bits for the same seed on every machine and compiler.
//
// Counter-based: value i of stream s is splitmix64(seed, s, i), so any part can be made on its own and in parallel.
#pragma once
#include <cstdint>
#include <string_view>

namespace hiplab::datasets {

/// The finalizer of splitmix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
constexpr std::uint64_t mix(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

/// One named stream of random values under a seed.
class RandomStream {
 public:
  constexpr RandomStream(std::uint64_t seed, std::string_view name) : key_(mix(seed)) {
    for (char c : name) key_ = mix(key_ ^ static_cast<unsigned char>(c));
  }
  constexpr std::uint64_t bits(std::uint64_t i) const { return mix(key_ + i * 0xd1342543de82ef95u); }
  /// Uniform in [0, 1).
  constexpr double unit(std::uint64_t i) const { return static_cast<double>(bits(i) >> 11) * 0x1p-53; }
  /// Uniform in [low, high).
  constexpr double uniform(std::uint64_t i, double low, double high) const { return low + (high - low) * unit(i); }

 private:
  std::uint64_t key_;
};

}  // namespace hiplab::datasets
