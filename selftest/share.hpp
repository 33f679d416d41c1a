// SPDX-License-Identifier: MIT
// A counted share with its exact binomial interval.
#pragma once
#include <cstddef>

#include "analysis/estimate.hpp"

namespace hiplab::selftest {

struct Share {
  std::size_t hits = 0, of = 0;
  double value() const { return of == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(of); }
};

/// Clopper and Pearson's 95 % interval; [0, 1] of nothing.
Interval interval_of(const Share& share);

/// P(X >= hits) for X binomial(of, p).
double upper_tail(const Share& share, double p);

/// True where a true share of at most `p` would give so many hits in less than one case of forty: the share is over p
/// by more than its number of tries explains. For 5 % of 200 that is from 17 hits on: the band ends at 8 %.
bool surely_over(const Share& share, double p);

}  // namespace hiplab::selftest
