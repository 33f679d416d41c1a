// SPDX-License-Identifier: MIT
// Order statistics of plain numbers. Units are those of the input.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/estimate.hpp"

namespace hiplab {

/// The p-quantile of sorted values, linear between order statistics at (n - 1) p (type 7 of Hyndman and Fan).
/// Throws std::invalid_argument for no values.
double quantile_of_sorted(std::span<const double> sorted, double p);

/// The middle value, or the mean of the two middle ones. Throws std::invalid_argument for no values.
double median(std::vector<double> values);

/// Median absolute deviation from `center`, unscaled (a normal sample gives 0.6745 sigma).
double median_absolute_deviation(std::span<const double> values, double center);

/// Interval for the p-quantile between two order statistics: each end is a one-sided bound at `confidence`, found from
/// the binomial distribution of the count below the quantile. Nothing when n is too small for an end:
/// for p = 0.99 at 95 % the upper end needs n >= 299, the number that the tail rule of docs/statistics.md names.
std::optional<Interval> quantile_interval(std::span<const double> sorted, double p, double confidence);

}  // namespace hiplab
