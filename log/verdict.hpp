// SPDX-License-Identifier: MIT
// The verdict of a log's entry, derived from what was measured at each of its points.
//
//   REVERTED   a point's output is wrong; or points are slower, none is faster, and so is the mean
//   NO IMPACT  every point runs the same device code, or all lie within the noise floor, the mean included
//   KEEP       points are faster, none is slower, and so is the mean
//   PENDING    anything else: no time that counts at one of the points (an unsettled warm-up and two modes included),
//              an interval across the edge of the floor, some points faster and some slower
//
// BLOCKED is a person's word only.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "analysis/estimate.hpp"
#include "analysis/noise_floor.hpp"

namespace hiplab::log {

enum class LogVerdict { keep, reverted, no_impact, pending, blocked };
inline constexpr LogVerdict kLogVerdicts[] = {LogVerdict::keep, LogVerdict::reverted, LogVerdict::no_impact,
                                              LogVerdict::pending, LogVerdict::blocked};
/// "KEEP", "REVERTED", "NO IMPACT", "PENDING", "BLOCKED".
const char* verdict_name(LogVerdict verdict);
std::optional<LogVerdict> verdict_of(const std::string& name);

/// One point of NEW against its partner of BASE.
struct PlaceResult {
  std::string shape, axes;            ///< "M=2 bits=4 ..."
  std::string new_point, base_point;  ///< ids in their files
  std::optional<Estimate> ratio;      ///< t(NEW) / t(BASE); none: no usable time
  double delta = 0;                   ///< least relative change that is called one here
  Change change = Change::undecided;
  bool wrong = false;   ///< NEW did not give a right output
  std::string because;  ///< why wrong, or why undecided whatever the interval says
};

/// Geometric mean of the points' ratios, from that of the low ends to that of the high ends: wider than a joint
/// interval, never narrower. Nothing where a point has no ratio; no interval where one has none.
std::optional<Estimate> mean_ratio(const std::vector<PlaceResult>& places);

/// What the mean is held against: the largest of the points' own.
double largest_delta(const std::vector<PlaceResult>& places);

struct Derived {
  LogVerdict verdict = LogVerdict::pending;
  std::string because;
};

/// `functional`: times of the CPU ground, which decide nothing.
Derived derive_verdict(const std::vector<PlaceResult>& places, bool functional);

}  // namespace hiplab::log
