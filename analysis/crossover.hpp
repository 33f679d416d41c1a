// SPDX-License-Identifier: MIT
// From which size on one kernel is faster than another, as far as the measured sizes tell.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "analysis/estimate.hpp"

namespace hiplab {

/// The time of the kernel that is to win over that of its rival, at one size.
struct SizeRatio {
  std::int64_t at = 0;
  Estimate ratio;
};

/// The crossover lies above `last_slower` and not above `first_faster`. Decided means that the whole 95 % interval lies
/// on one side of 1; a ratio without an interval decides nothing.
struct Crossover {
  std::optional<std::int64_t> last_slower;   ///< the largest size at which it is decided to be slower; none: nowhere
  std::optional<std::int64_t> first_faster;  ///< from here on decided to be faster at every size; none: there is none

  /// A threshold that no measured size speaks against.
  bool allows(std::int64_t threshold) const {
    return first_faster && threshold <= *first_faster && (!last_slower || threshold > *last_slower);
  }
};

/// Any order; one ratio a size.
Crossover crossover_of(std::vector<SizeRatio> ratios);

/// What a threshold costs where it costs most: the time of the kernel that it takes over that of the faster one.
/// 1 without a size.
double worst_cost(const std::vector<SizeRatio>& ratios, std::int64_t threshold);

}  // namespace hiplab
