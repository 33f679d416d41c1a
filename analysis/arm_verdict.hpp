// SPDX-License-Identifier: MIT
// The verdict on each arm of a soak: whether a setting may become the default. Ordered rules, the first that fires
// decides; their numbers are those of the published protocol.
//
//   1  no quality score (of the arm, or of the baseline that it is measured by): no verdict
//   2  a score under the least, or more than the allowed number below the baseline: investigate
//   8  any degenerate reply: investigate, whatever the timing (hence before the rules on time)
//   -  no timed replay of the arm or of the baseline: no verdict (the protocol's rules need a time)
//   3  slower than the baseline by more than max(slower_percent, the baseline's sd / mean): investigate
//   4  faster by at least the bar, and p95 of the time per token not above the baseline's plus its noise: default
//      candidate
//
//   5  otherwise: keep opt-in
//
//   6  of several candidates the one with the lowest p95 wins. The bar is faster_percent; where the baseline's
//      sd / mean is above noise_percent, it is twice that noise
//
//   7  fewer replays than expected: a warning, which stands first in every text
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "runner/verdict_rules.hpp"

namespace hiplab {

/// One arm as measured, or as a table cites it.
struct ArmResult {
  std::string name;
  std::optional<double> quality;      ///< of VerdictRules::quality_of
  std::optional<double> wall_mean_s;  ///< over replays; empty: no timed replay
  std::optional<double> wall_sd_s;    ///< empty: fewer than two replays
  std::optional<double> tpot_p50_ms, tpot_p95_ms, tpot_p99_ms;
  std::optional<double> tpot_noise_ms;  ///< sd over replays of p95; empty: not known
  std::optional<double> long_p95_ms;    ///< of a long decode
  std::size_t replays_seen = 0, replays_expected = 0;
  std::optional<std::size_t> degenerate_replies;  ///< empty: no replies were looked at
  std::string degenerate_example;
};

enum class ArmVerdict { baseline, default_candidate, keep_opt_in, investigate, no_verdict };
const char* arm_verdict_name(ArmVerdict verdict);

struct JudgedArm {
  ArmResult arm;
  ArmVerdict verdict = ArmVerdict::no_verdict;
  int rule = 0;            ///< that decided; 0: none (the baseline, or nothing timed)
  std::string reason;      ///< in one sentence
  bool preferred = false;  ///< the candidate that rule 6 picks
  std::optional<double> wall_gain_percent, p95_delta_ms, quality_delta;  ///< against the baseline; gain > 0: faster
};

struct ArmsVerdict {
  VerdictRules rules;
  std::string baseline;
  std::vector<JudgedArm> arms;                   ///< in the order given
  double bar_percent = 0;                        ///< rule 4's, after rule 6
  std::optional<double> baseline_noise_percent;  ///< sd / mean of its wall time
  std::optional<double> p95_noise_ms;
  std::vector<std::string> warnings;  ///< missing replays, and what could not be known

  /// 1: an arm is to be investigated; else 3: an arm has no verdict; else 0.
  int exit_code() const;
};

/// Throws UserError when no arm, or more than one, is called `baseline`, or two arms share a name.
ArmsVerdict judge_arms(const std::vector<ArmResult>& arms, const std::string& baseline, const VerdictRules& rules);

}  // namespace hiplab
