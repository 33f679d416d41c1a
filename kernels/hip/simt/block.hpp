// SPDX-License-Identifier: MIT
// The state of a block that is alive: its barrier, its waves and its LDS. Plain data, touched by one OS thread only.
#pragma once
#include <cstddef>
#include <cstdint>
#include <source_location>

#include "kernels/hip/types.hpp"

namespace hiplab::hip::simt {

inline constexpr std::uint32_t kMaxBlockThreads = 1024;
inline constexpr std::uint32_t kMaxLanes = 64;
inline constexpr std::uint32_t kMaxLdsVariables = 32;

/// A HIPLAB_SHARED declaration: one object of static storage each, so its address names the variable.
struct LdsVariable {
  const char* name;
  std::size_t bytes;
};

/// Lanes of one wave meeting in a shuffle or a ballot. What they bring is double-buffered by the generation's parity: a
/// lane can be one meeting ahead of another, never two.
struct Wave {
  std::uint32_t generation = 0;
  std::uint32_t arrived = 0;
  std::uint32_t live = 0;  ///< lanes that exist and have not exited
  std::source_location site;
  std::uint64_t votes[2];
  std::uint64_t present[2];  ///< lanes that brought a value
  std::uint64_t values[2][kMaxLanes];
};

struct Block {
  Dim3 id;
  std::uint32_t threads = 0;

  std::uint32_t arrived = 0;     ///< at the barrier
  std::uint32_t generation = 0;  ///< barriers completed, this block's and its predecessors' in the same memory
  std::source_location barrier_site;
  bool waves_counted = false;  ///< set by the block's first wave operation; before it nobody counts exits
  Wave* waves = nullptr;

  std::byte* lds = nullptr;    ///< then the shadow: one byte for each, 1 when it was written (lds_shadow_distance)
  std::size_t lds_used = 0;    ///< bytes laid out
  std::size_t lds_extent = 0;  ///< the same with the gaps of the address sanitizer build
  std::uint32_t lds_variables = 0;
  struct {
    const LdsVariable* variable;
    std::byte* data;
  } lds_table[kMaxLdsVariables];

  char order_tag[2] = {};  ///< for the thread sanitizer: barriers of even and odd generation
};

}  // namespace hiplab::hip::simt
