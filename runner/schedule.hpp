// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <vector>

#include "runner/rng.hpp"

namespace hiplab {

/// One randomised block: a random order of the arms followed by its reverse, so that a linear drift hits every arm
/// alike (ABBA or BAAB for two arms).
std::vector<std::size_t> block_order(std::size_t arms, SplitMix64& random);

/// 95 % confidence interval of the median from order statistics (no assumption on the distribution): x(l) to x(n+1-l)
/// with the largest l for which P(Binomial(n, 1/2) < l) <= 2.5 %. Needs n >= 6.
struct MedianInterval {
  double median = 0, low = 0, high = 0;
  /// Half of the width over the median; infinite with fewer than six values.
  double relative_half_width() const;
};
MedianInterval median_interval(std::vector<double> values);

double median_of(std::vector<double> values);

}  // namespace hiplab
