// SPDX-License-Identifier: MIT
// The summary of one arm's samples. The headline is the median; nothing is deleted by value.
#pragma once
#include <cstddef>
#include <optional>
#include <span>

#include "analysis/estimate.hpp"

namespace hiplab {

/// The 99th percentile is printed from this many samples on: with fewer, no order statistic bounds it at 95 %
/// (0.99^299 = 0.0495), and the largest sample is given instead.
inline constexpr std::size_t kLeastSamplesForP99 = 299;

/// Samples outside Tukey's fences: mild beyond 1.5, far beyond 3 interquartile ranges. Counted, never removed.
struct TukeyOutliers {
  std::size_t mild_low = 0, mild_high = 0, far_low = 0, far_high = 0;
  std::size_t total() const { return mild_low + mild_high + far_low + far_high; }
};

struct Summary {
  std::size_t n = 0;
  double min = 0, q1 = 0, median = 0, q3 = 0, max = 0;
  double mean = 0;  ///< for adding up a schedule only, never a headline
  double mad = 0;   ///< median absolute deviation, unscaled
  TukeyOutliers outliers;
  std::optional<double> p99;             ///< the order statistic of rank ceil(0.99 n); empty under kLeastSamplesForP99
  std::optional<Interval> p99_interval;  ///< two one-sided 95 % bounds
};

/// Throws std::invalid_argument for no values.
Summary summarize(std::span<const double> values);

}  // namespace hiplab
