// SPDX-License-Identifier: MIT
// The ladder of a log: kept entries chained to a cumulative gain.
//
// A rung is a state of the code (variant, tuned axes, build) at fixed points of one device and class of evidence. An
// entry stands on the rung that is its base, and only a kept one adds a rung: cumulative = that of its base x its gain.
// Where no rung is its base (other points, another device, another build, a state that was never kept) nothing is
// multiplied: a ladder of its own begins at 1.
//
// The ends of the intervals are multiplied. In ln t the half-widths then add, and the standard deviation of a sum is
// at most the sum of the standard deviations, so the product covers at least as often as its factors, whatever the
// samples that they share.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analysis/estimate.hpp"
#include "log/verdict.hpp"

namespace hiplab::log {

struct LadderEntry {
  std::string id;
  LogVerdict verdict = LogVerdict::pending;
  std::string evidence, device, points;  ///< equal on one ladder
  std::string base, fresh;               ///< states
  std::optional<Estimate> gain;          ///< t(base) / t(fresh); none: it stands on no ladder
};

struct LadderStep {
  std::size_t ladder = 0;              ///< from 1; 0: none, for want of a gain
  bool rung = false;                   ///< kept: it moves its ladder
  std::string on;                      ///< the entry whose rung its base is; empty: the ladder's start
  std::string broken;                  ///< why a ladder of its own begins here; empty: it goes on, or is the first
  Estimate level{1, Interval{1, 1}};   ///< of its base
  std::optional<Estimate> cumulative;  ///< level x gain; of an entry that is no rung: where it would have led
};

/// One step an entry, in order.
std::vector<LadderStep> climb(const std::vector<LadderEntry>& entries);

/// a x b, ends multiplied; no interval where one has none.
Estimate product(const Estimate& a, const Estimate& b);

}  // namespace hiplab::log
