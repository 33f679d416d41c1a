// SPDX-License-Identifier: MIT
#include "selftest/share.hpp"

#include <cmath>

namespace hiplab::selftest {
namespace {

constexpr double kOneSided = 0.025;

/// The p at which `condition` turns from true to false; it falls with p.
template <class Condition>
double edge(const Condition& condition) {
  double low = 0, high = 1;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (condition(middle) ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

double upper_tail(const Share& share, double p) {
  if (share.hits == 0 || p >= 1) return 1;
  if (p <= 0) return 0;
  const double n = static_cast<double>(share.of);
  double sum = 0;
  for (std::size_t k = share.hits; k <= share.of; ++k) {
    const double x = static_cast<double>(k);
    sum += std::exp(std::lgamma(n + 1) - std::lgamma(x + 1) - std::lgamma(n - x + 1) + x * std::log(p) +
                    (n - x) * std::log1p(-p));
  }
  return sum;
}

Interval interval_of(const Share& share) {
  Interval interval{0, 1};
  if (share.hits > 0) interval.low = edge([&](double p) { return upper_tail(share, p) < kOneSided; });
  if (share.hits < share.of)
    interval.high = edge([&](double p) { return 1 - upper_tail({share.hits + 1, share.of}, p) > kOneSided; });
  return interval;
}

bool surely_over(const Share& share, double p) {
  return share.hits > 0 && upper_tail(share, p) < kOneSided;
}

}  // namespace hiplab::selftest
