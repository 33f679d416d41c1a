// SPDX-License-Identifier: MIT
#include "analysis/dependence.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/quantile.hpp"

namespace hiplab {

double autocorrelation(std::span<const std::vector<double>> series, std::size_t lag) {
  double together = 0, alone = 0;
  for (const auto& values : series) {
    if (values.size() <= lag) continue;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      alone += (values[i] - mean) * (values[i] - mean);
      if (i + lag < values.size()) together += (values[i] - mean) * (values[i + lag] - mean);
    }
  }
  return alone > 0 ? together / alone : 0;
}

std::size_t dependent_run_length(std::span<const std::vector<double>> series) {
  if (series.empty() || std::abs(autocorrelation(series, 1)) <= kDependenceLimit) return 1;
  std::size_t shortest = series.front().size();
  for (const auto& values : series) shortest = std::min(shortest, values.size());
  const std::size_t longest_run = std::max<std::size_t>(2, shortest / 4);
  for (std::size_t lag = 2; lag < longest_run; ++lag)
    if (std::abs(autocorrelation(series, lag)) < 0.1) return lag;
  return longest_run;
}

double runs_test_z(std::span<const double> values) {
  if (values.empty()) return 0;
  const double center = median({values.begin(), values.end()});
  double above = 0, below = 0, runs = 0;
  int last = 0;
  for (double value : values) {
    if (value == center) continue;
    const int sign = value > center ? 1 : -1;
    (sign > 0 ? above : below) += 1;
    if (sign != last) runs += 1;
    last = sign;
  }
  const double n = above + below;
  if (above == 0 || below == 0 || n < 3) return 0;
  const double expected = 1 + 2 * above * below / n;
  const double variance = (expected - 1) * (expected - 2) / (n - 1);
  return variance > 0 ? (runs - expected) / std::sqrt(variance) : 0;
}

}  // namespace hiplab
