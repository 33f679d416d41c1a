// SPDX-License-Identifier: MIT
#pragma once
#include <cmath>
#include <vector>

namespace hiplab {

/// Of positive values; never empty. Monotone in each, so ends of intervals may be put through it.
inline double geometric_mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += std::log(value);
  return std::exp(sum / static_cast<double>(values.size()));
}

}  // namespace hiplab
