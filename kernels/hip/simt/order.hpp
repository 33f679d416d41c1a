// SPDX-License-Identifier: MIT
// Fiber orders as pure functions: which thread comes at a position of a block, which block at a position of a grid.
#pragma once
#include <cstdint>
#include <vector>

#include "kernels/hip/simt/options.hpp"
#include "kernels/hip/types.hpp"

namespace hiplab::hip::simt {

/// A thread's ids, packed so that taking up a thread costs one load and one store.
struct ThreadIds {
  std::uint16_t x = 0, y = 0, z = 0;
  std::uint16_t linear = 0;  ///< x fastest
};
static_assert(sizeof(ThreadIds) == 8);

/// Ids of a block's threads in the order in which they are taken up. Every thread once.
std::vector<ThreadIds> thread_order(const Dim3& block, const ExecutorOptions& options);

/// A permutation of the blocks [0, count). A seeded affine map, so that a grid of any size needs no table.
class BlockOrder {
public:
  BlockOrder(std::uint64_t count, const ExecutorOptions& options);
  /// Linear index (x fastest) of the block at `position`.
  std::uint64_t at(std::uint64_t position) const {
    if (factor_ == 1) return reverse_ ? count_ - 1 - position : position;
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(position) * factor_ + offset_) % count_);
  }

private:
  std::uint64_t count_, factor_ = 1, offset_ = 0;
  bool reverse_ = false;
};

/// Three-dimensional index of a linear one (x fastest).
inline Dim3 unflatten(std::uint64_t linear, const Dim3& extent) {
  return {static_cast<std::uint32_t>(linear % extent.x), static_cast<std::uint32_t>(linear / extent.x % extent.y),
          static_cast<std::uint32_t>(linear / extent.x / extent.y)};
}

}  // namespace hiplab::hip::simt
