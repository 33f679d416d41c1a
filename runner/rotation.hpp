// SPDX-License-Identifier: MIT
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace hiplab {

/// How many copies of its buffers a variant rotates through, so that a buffer has left the last-level cache before it
/// is used again.
struct RotationPlan {
  std::uint64_t copies = 1;
  double bytes_between = 0;  ///< bytes touched from one use of a buffer to its next: copies x bytes of one launch
};

/// More copies than this would make graphs and address spaces unwieldy; tiny points are then honestly recorded with
/// fewer bytes between two uses than twice the cache, and are no evidence about cold memory.
constexpr std::uint64_t kMostCopies = 4096;

constexpr double kMemoryShare = 0.85;  ///< of the free device memory for buffer sets

/// The fewest copies, at least two, with copies x touched >= 2 x cache, capped by what `budget` bytes can hold of sets
/// of `allocated` bytes (but one copy always).
constexpr RotationPlan plan_rotation(std::size_t touched, std::size_t allocated, std::size_t cache,
                                     std::size_t budget) {
  std::uint64_t copies = touched == 0 ? 1 : (2 * cache + touched - 1) / touched;
  copies = std::clamp<std::uint64_t>(copies, 2, kMostCopies);
  if (allocated > 0) copies = std::min<std::uint64_t>(copies, std::max<std::uint64_t>(budget / allocated, 1));
  return {copies, static_cast<double>(copies) * static_cast<double>(touched)};
}

/// False: a quick functional run on the CPU, where no cache is studied, goes without.
inline bool rotates(bool on_cpu, const std::string& preset) {
  return !(on_cpu && preset == "quick");
}

}  // namespace hiplab
