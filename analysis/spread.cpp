// SPDX-License-Identifier: MIT
#include "analysis/spread.hpp"

#include <cmath>

namespace hiplab {

std::optional<double> sample_sd(std::span<const double> values) {
  double mean = 0, squares = 0, n = 0;
  for (double x : values) {  // Welford: no difference of large sums
    n += 1;
    const double step = x - mean;
    mean += step / n;
    squares += step * (x - mean);
  }
  if (n < 2) return std::nullopt;
  return std::sqrt(squares / (n - 1));
}

}  // namespace hiplab
