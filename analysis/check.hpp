// SPDX-License-Identifier: MIT
// The regression check: two runs of the same points, NEW against BASE, one ordered verdict a row.
//
//   INVALID       the row is on one side only, its gate or its timing failed on either side, more than 5 % of its
//   blocks
//                 were dropped for cause, or its time is below the physical floor
//   SAME CODE     both runs were made by ground libraries with equal bytes: no regression is possible. The row's ratio
//                 is an A/A comparison between two sessions
//   REGRESSED     the interval of t(NEW) / t(BASE) lies above 1 + delta, also after Holm's correction over all rows
//   IMPROVED      it lies below 1 / (1 + delta), likewise
//   EQUIVALENT    it lies inside
//   INCONCLUSIVE  none of these: says the least change that this many blocks show, and about how many would decide
//
// delta = max(0.5 %, 2 x the larger A/A floor of the two files). The runs are of different sessions, so nothing is
// paired: what changed between the sessions (clocks, temperature, another user of the device) is inside the ratio, and
// the interval does not know of it.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "analysis/run_analysis.hpp"

namespace hiplab {

enum class CheckVerdict { invalid, same_code, regressed, improved, equivalent, inconclusive };
const char* check_verdict_name(CheckVerdict verdict);

struct CheckRow {
  std::string experiment, variant, shape, metric;
  std::map<std::string, std::int64_t> axes;
  std::string new_point, base_point;  ///< ids; empty: not on that side
  CheckVerdict verdict = CheckVerdict::inconclusive;
  std::string reason;          ///< why, in one sentence
  std::string outputs;         ///< same bits, or how the errors against the reference differ; empty: not comparable
  std::optional<Ratio> ratio;  ///< t(NEW) / t(BASE)
  double new_us = 0, base_us = 0;
  double delta = 0;               ///< relative change from which on something is called one
  double detectable = 0;          ///< least relative change that these blocks show with 80 % power at 5 %
  std::size_t blocks = 0;         ///< of the smaller side
  std::size_t blocks_needed = 0;  ///< to tell delta apart; only when inconclusive
};

struct CheckResult {
  std::string device;
  bool timed = true;  ///< false: CPU ground, whose times are functional; only outputs and coverage are judged
  std::vector<CheckRow> rows;
  std::size_t count(CheckVerdict verdict) const;
  /// 1: a row is REGRESSED or INVALID; else 3: one is INCONCLUSIVE; else 0.
  int exit_code() const;
};

/// Compares `fresh` with `base`. Rows that both sides skipped, or both refused, are left out. Throws UserError when the
/// two cannot be compared: the same file twice, other devices, or no row in common.
CheckResult check_runs(const RunRecord& fresh, const RunRecord& base, const std::vector<ExperimentSpec>& specs,
                       const std::vector<DevicePeaks>& devices);

/// Holm's step-down rule: which of the hypotheses with these p-values are rejected at `level` over all.
std::vector<bool> holm_rejected(const std::vector<double>& p_values, double level = 0.05);

}  // namespace hiplab
