// SPDX-License-Identifier: MIT
#include "analysis/check_verdict.hpp"

namespace hiplab {

const char* check_verdict_name(CheckVerdict verdict) {
  constexpr const char* kNames[] = {"INVALID", "SAME CODE", "REGRESSED", "IMPROVED", "EQUIVALENT", "INCONCLUSIVE"};
  return kNames[static_cast<int>(verdict)];
}

CheckVerdict verdict_of_interval(const Interval& interval, double delta) {
  const double high = 1 + delta, low = 1 / high;
  if (interval.low > high) return CheckVerdict::regressed;
  if (interval.high < low) return CheckVerdict::improved;
  return interval.low >= low && interval.high <= high ? CheckVerdict::equivalent : CheckVerdict::inconclusive;
}

}  // namespace hiplab
