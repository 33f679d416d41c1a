// SPDX-License-Identifier: MIT
#include "analysis/summary.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "analysis/quantile.hpp"

namespace hiplab {
namespace {

TukeyOutliers count_outliers(std::span<const double> sorted, double q1, double q3) {
  TukeyOutliers count;
  const double range = q3 - q1;
  for (double value : sorted) {
    if (value < q1 - 3 * range)
      ++count.far_low;
    else if (value < q1 - 1.5 * range)
      ++count.mild_low;
    else if (value > q3 + 3 * range)
      ++count.far_high;
    else if (value > q3 + 1.5 * range)
      ++count.mild_high;
  }
  return count;
}

}  // namespace

Summary summarize(std::span<const double> values) {
  if (values.empty()) throw std::invalid_argument("summary of no samples");
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  Summary s;
  s.n = sorted.size();
  s.min = sorted.front();
  s.max = sorted.back();
  s.q1 = quantile_of_sorted(sorted, 0.25);
  s.median = quantile_of_sorted(sorted, 0.5);
  s.q3 = quantile_of_sorted(sorted, 0.75);
  s.mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(s.n);
  s.mad = median_absolute_deviation(sorted, s.median);
  s.outliers = count_outliers(sorted, s.q1, s.q3);
  if (s.n >= kLeastSamplesForP99) {
    s.p99 = sorted[static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(s.n))) - 1];
    s.p99_interval = quantile_interval(sorted, 0.99, 0.95);
  }
  return s;
}

}  // namespace hiplab
