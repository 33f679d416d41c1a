// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "runner/buffer_set.hpp"

namespace hiplab {

/// The buffer sets that the launches of one variant go through in turn: a given one first, then copies of it.
struct RotatingSets {
  std::vector<BufferSet*> all;
  std::vector<std::unique_ptr<BufferSet>> copies;

  /// Adds `first` and copies of it, up to `count` in all: fewer where the device's memory is too fragmented for them.
  void fill(BufferSet& first, std::uint64_t count);
  void poison();
};

}  // namespace hiplab
