// SPDX-License-Identifier: MIT
#include "runner/rotating_sets.hpp"

namespace hiplab {

void RotatingSets::fill(BufferSet& first, std::uint64_t count) {
  all.push_back(&first);
  try {
    while (all.size() < count) {
      copies.push_back(std::make_unique<BufferSet>(first, all.size()));
      all.push_back(copies.back().get());
    }
  } catch (const hip::Error& error) {
    // Fragmented memory: the rotation stays shorter, and is recorded as what it is.
    if (error.kind() != hip::Error::Kind::memory) throw;
  }
}

void RotatingSets::poison() {
  for (auto* set : all) set->poison();
}

}  // namespace hiplab
