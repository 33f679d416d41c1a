// SPDX-License-Identifier: MIT
#include "analysis/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace hiplab {
namespace {

// P(Binomial(n, p) = k) through logarithms, so that p^n does not underflow for long series.
double binomial_mass(std::size_t n, std::size_t k, double p) {
  const double count = static_cast<double>(n), hits = static_cast<double>(k);
  const double log_choose = std::lgamma(count + 1) - std::lgamma(hits + 1) - std::lgamma(count - hits + 1);
  return std::exp(log_choose + hits * std::log(p) + (count - hits) * std::log1p(-p));
}

}  // namespace

double quantile_of_sorted(std::span<const double> sorted, double p) {
  if (sorted.empty()) throw std::invalid_argument("quantile of no values");
  const double position = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  if (below + 1 >= sorted.size()) return sorted.back();
  const double weight = position - static_cast<double>(below);
  return sorted[below] + weight * (sorted[below + 1] - sorted[below]);
}

double median(std::vector<double> values) {
  if (values.empty()) throw std::invalid_argument("median of no values");
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double median_absolute_deviation(std::span<const double> values, double center) {
  std::vector<double> distances;
  distances.reserve(values.size());
  for (double value : values) distances.push_back(std::abs(value - center));
  return median(std::move(distances));
}

std::optional<Interval> quantile_interval(std::span<const double> sorted, double p, double confidence) {
  const std::size_t n = sorted.size();
  const double miss = 1 - confidence;
  // The k-th smallest (k from 1) lies above the quantile with probability P(count below < k), and below it with
  // probability P(count below >= k).
  std::optional<std::size_t> low, high;
  double at_most = 0;  // P(count below <= k - 1)
  for (std::size_t k = 1; k <= n; ++k) {
    at_most += binomial_mass(n, k - 1, p);
    if (at_most <= miss) low = k;
    if (!high && 1 - at_most <= miss) high = k;
  }
  if (!low || !high) return std::nullopt;
  // high: P(count >= k) <= miss, that is, the k-th smallest is below the quantile with at most that probability.
  return Interval{sorted[*low - 1], sorted[*high - 1]};
}

}  // namespace hiplab
