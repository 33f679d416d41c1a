// SPDX-License-Identifier: MIT
// A number with its interval: what every measured statement of a report is made of.
#pragma once
#include <optional>

namespace hiplab {

struct Interval {
  double low = 0, high = 0;
  bool contains(double x) const { return low <= x && x <= high; }
  double half_width() const { return (high - low) / 2; }
};

/// No interval: too few blocks to say anything about the spread (see kLeastBlocksForInterval).
struct Estimate {
  double value = 0;
  std::optional<Interval> interval;
};

}  // namespace hiplab
