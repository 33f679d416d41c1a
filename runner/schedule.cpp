// SPDX-License-Identifier: MIT
#include "runner/schedule.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace hiplab {

std::vector<std::size_t> block_order(std::size_t arms, SplitMix64& random) {
  std::vector<std::size_t> order(arms);
  std::iota(order.begin(), order.end(), std::size_t{0});
  shuffle(order, random);
  for (std::size_t i = arms; i > 0; --i) order.push_back(order[i - 1]);
  return order;
}

double median_of(std::vector<double> values) {
  if (values.empty()) return 0;
  const std::size_t middle = values.size() / 2;
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(middle), values.end());
  const double upper = values[middle];
  if (values.size() % 2) return upper;
  return (*std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(middle)) + upper) / 2;
}

double MedianInterval::relative_half_width() const {
  if (high == std::numeric_limits<double>::infinity() || median == 0) return std::numeric_limits<double>::infinity();
  return (high - low) / 2 / std::fabs(median);
}

MedianInterval median_interval(std::vector<double> values) {
  const double infinity = std::numeric_limits<double>::infinity();
  std::sort(values.begin(), values.end());
  const std::size_t n = values.size();
  MedianInterval result{median_of(values), -infinity, infinity};
  // P(X = k) through logarithms: 2^-n underflows beyond a thousand values.
  const double log_half = -static_cast<double>(n) * std::log(2.0), log_n = std::lgamma(static_cast<double>(n) + 1);
  double below = 0;
  std::size_t rank = 0;  // 1-based
  for (std::size_t k = 0; k < n; ++k) {
    const auto x = static_cast<double>(k);
    below += std::exp(log_half + log_n - std::lgamma(x + 1) - std::lgamma(static_cast<double>(n) - x + 1));
    if (below > 0.025) break;
    rank = k + 1;
  }
  if (rank == 0) return result;
  result.low = values[rank - 1];
  result.high = values[n - rank];
  return result;
}

}  // namespace hiplab
