// SPDX-License-Identifier: MIT
#include "analysis/rank_test.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "analysis/row_statistics.hpp"

namespace hiplab {
namespace {

struct Ranks {
  std::vector<double> of;  ///< in the order of the values, from 1; equal values share their mean rank
  double ties = 0;         ///< sum over groups of equal values of t^3 - t
};

Ranks ranks_of(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  Ranks ranks{std::vector<double>(values.size()), 0};
  for (std::size_t begin = 0, end; begin < order.size(); begin = end) {
    end = begin + 1;
    while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
    const auto t = static_cast<double>(end - begin);
    ranks.ties += t * t * t - t;
    for (std::size_t i = begin; i < end; ++i) ranks.of[order[i]] = (static_cast<double>(begin + end) + 1) / 2;
  }
  return ranks;
}

double upper_p(double statistic, double mean, double variance) {
  constexpr double kContinuity = 0.5;
  if (variance <= 0) return 1;
  return upper_tail((statistic - mean - kContinuity) / std::sqrt(variance));
}

}  // namespace

std::optional<double> signed_rank_above(std::span<const double> values, double shift) {
  std::vector<double> distances;
  std::vector<bool> above;
  for (const double value : values) {
    if (value == shift) continue;
    distances.push_back(std::abs(value - shift));
    above.push_back(value > shift);
  }
  if (distances.empty() && values.size() >= kLeastForRankTest) return 1;
  if (distances.size() < kLeastForRankTest) return std::nullopt;
  const Ranks ranks = ranks_of(distances);
  double sum = 0;
  for (std::size_t i = 0; i < above.size(); ++i)
    if (above[i]) sum += ranks.of[i];
  const auto n = static_cast<double>(distances.size());
  return upper_p(sum, n * (n + 1) / 4, n * (n + 1) * (2 * n + 1) / 24 - ranks.ties / 48);
}

std::optional<double> rank_sum_above(std::span<const double> a, std::span<const double> b, double shift) {
  if (std::min(a.size(), b.size()) < kLeastForRankTest) return std::nullopt;
  std::vector<double> all;
  for (const double value : a) all.push_back(value - shift);
  all.insert(all.end(), b.begin(), b.end());
  const Ranks ranks = ranks_of(all);
  const double sum = std::accumulate(ranks.of.begin(), ranks.of.begin() + static_cast<std::ptrdiff_t>(a.size()), 0.0);
  const auto m = static_cast<double>(a.size()), n = static_cast<double>(b.size());
  return upper_p(sum, m * (m + n + 1) / 2, m * n / 12 * (m + n + 1 - ranks.ties / ((m + n) * (m + n - 1))));
}

}  // namespace hiplab
