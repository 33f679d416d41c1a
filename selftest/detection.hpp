// SPDX-License-Identifier: MIT
// What the judge is worth on this machine: how often it sees 2 % more work, and how often it accuses equal code.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "analysis/noise_floor.hpp"
#include "analysis/run_record.hpp"
#include "runner/spec.hpp"
#include "selftest/share.hpp"

namespace hiplab::selftest {

/// A machine whose share of false alarms is surely over this must not be trusted with a verdict.
inline constexpr double kMostFalseAlarms = 0.05;

/// A/A comparisons that the floor is taken from; they are no nulls.
inline constexpr std::size_t kFloorComparisons = 20;

/// What became of the comparisons of one kind.
struct Tally {
  std::size_t of = 0;
  std::size_t regressed = 0, improved = 0, equivalent = 0, inconclusive = 0;
  std::size_t unsettled = 0;       ///< of the inconclusive: a warm-up did not settle, or an arm has two modes
  std::size_t beyond_slower = 0;   ///< the interval lies above 1 + delta, settled or not
  std::size_t beyond = 0;          ///< or below 1 / (1 + delta)
  std::size_t off_one_slower = 0;  ///< the interval lies above 1
  std::size_t off_one = 0;         ///< or below it
  std::size_t unusable = 0;        ///< not measured, or without an interval; not in `of`
  Estimate ratio;                  ///< median over the comparisons, with its interval
  double detectable = 0;           ///< median of the least changes that an interval sets off 1 in four of five tries
  double pairs = 0;                ///< median of the blocks of a comparison
};

struct Detection {
  std::string device;
  bool cpu = true;  ///< times are functional: the figures are of the statistics on this host
  NoiseFloor floor;
  double delta = 0;
  Tally equal;   ///< the same code against itself, in other buffers
  Tally longer;  ///< 2 % more rounds against the same base

  Share false_alarms() const { return {equal.regressed + equal.improved, equal.of}; }
  Share detected() const { return {longer.regressed, longer.of}; }
  /// The same without check's rule that what did not settle, or has two modes, stays undecided: a machine that never
  /// settles accuses nobody, and proves nothing by that.
  Share false_alarms_unsettled_too() const { return {equal.beyond, equal.of}; }
  Share detected_unsettled_too() const { return {longer.beyond_slower, longer.of}; }
  bool holds() const { return equal.of > 0 && !surely_over(false_alarms_unsettled_too(), kMostFalseAlarms); }
};

/// `pairs`: one group a comparison (axis `comparison`), with the variants sound (the base), same_again and longer. Each
/// ratio is paired and judged by check's rule with delta from the floor of the first `for_floor` nulls, which count
/// for nothing else.
Detection detect(const RunRecord& pairs, const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices,
                 std::size_t for_floor = kFloorComparisons);

}  // namespace hiplab::selftest
