// SPDX-License-Identifier: MIT
// Region marks for kernels with many regions: thread 0 writes each tick to memory at once.
//
//   RegionStamps<true> stamps{ticks, block, regions};   // ticks[block][region][2], cleared by the host
//   stamps.enter(r); ... stamps.leave(r);               // entered again: the last pass stands
//   SpanSum sum; stamps.add(sum, since); stamps.write(r, sum);   // a sum over the passes of a loop
//
// Marks (regions.hpp) keeps all ticks in registers until the end, which twenty regions would spill. Here a mark is one
// clock read and one store that nobody waits for. Regions may nest and overlap. Times are thread 0's view: a region
// that ends before a block barrier is the time of the first wave, not of the block.
#pragma once
#include "kernels/hip/hip.hpp"

namespace hiplab::hip {

/// First entry and accumulated ticks of a region inside a loop.
struct SpanSum {
  std::uint64_t first = 0, ticks = 0;
};

template <bool On>
class RegionStamps {
public:
  HIPLAB_DEVICE RegionStamps(std::uint64_t* ticks, std::uint32_t block, std::uint32_t regions) {
    if constexpr (On) slot_ = ticks + std::uint64_t{block} * regions * 2;
  }
  HIPLAB_DEVICE void enter(std::uint32_t region) const { stamp(2 * region); }
  HIPLAB_DEVICE void leave(std::uint32_t region) const { stamp(2 * region + 1); }
  /// The clock, or 0 when marks are off.
  HIPLAB_DEVICE std::uint64_t now() const {
    if constexpr (On) return tick();
    return 0;
  }
  HIPLAB_DEVICE void add(SpanSum& sum, std::uint64_t since) const {
    if constexpr (On) {
      if (sum.first == 0) sum.first = since;
      sum.ticks += tick() - since;
    }
  }
  HIPLAB_DEVICE void write(std::uint32_t region, const SpanSum& sum) const {
    if constexpr (On) {
      if (thread_index() != 0) return;
      slot_[2 * region] = sum.first;
      slot_[2 * region + 1] = sum.first + sum.ticks;
    }
  }

private:
  HIPLAB_DEVICE void stamp(std::uint32_t word) const {
    if constexpr (On)
      if (thread_index() == 0) slot_[word] = tick();
  }
  std::uint64_t* slot_ = nullptr;
};

}  // namespace hiplab::hip
