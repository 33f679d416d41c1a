// SPDX-License-Identifier: MIT
// The regression check: two runs of the same points, NEW against BASE, or the two builds of one run; one ordered
// verdict a row.
//
//   INVALID       the row is on one side only, its gate or its timing failed on either side, more than 5 % of its
//   blocks
//                 were dropped for cause, or its time is below the physical floor
//   SAME CODE     both runs were made by ground libraries of equal code, or the code files say that every kernel
//                 that the variant may launch is the same on the device's architecture: no kernel has regressed. The
//                 row's ratio is an A/A comparison
//   REGRESSED     the interval of t(NEW) / t(BASE) lies above 1 + delta, also after Holm's correction over all rows
//   IMPROVED      it lies below 1 / (1 + delta), likewise
//   EQUIVALENT    it lies inside
//   INCONCLUSIVE  none of these: says how far the ratio is from the nearest edge, and about how many blocks would
//   decide
//
// delta = max(policy, 2 x the A/A floor): change_policy.hpp and check_sides.hpp say of what. Two files are of different
// sittings, so nothing is paired: what changed between the sittings (clocks, temperature, another user of the device)
// is inside the ratio, and the interval does not know of it. In a run of two builds pairs are neighbours, and a row
// outside of the band is accused by the pairs that were measured afresh to confirm it, and by none else.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "analysis/check_code.hpp"
#include "analysis/check_sides.hpp"
#include "analysis/check_verdict.hpp"
#include "analysis/row_statistics.hpp"
#include "analysis/run_analysis.hpp"
#include "analysis/second_opinion.hpp"

namespace hiplab {

struct CheckRow {
  std::string experiment, variant, shape, metric;
  std::map<std::string, std::int64_t> axes;
  std::string new_point, base_point;  ///< ids; empty: not on that side
  CheckVerdict verdict = CheckVerdict::inconclusive;
  std::string reason;   ///< why, in one sentence
  std::string outputs;  ///< same bits, or how the errors against the reference differ; empty: not comparable
  std::string code;     ///< the kernels' device code against BASE's; empty: no code files, or one side only
  bool moved = false;   ///< code files say SAME CODE, and yet the time changed by more than delta
  /// What the gates saw, where both sides have the row.
  std::optional<std::pair<Numerics, Numerics>> numerics;
  std::optional<Ratio> ratio;           ///< t(NEW) / t(BASE); of the confirmation alone where the row has one
  std::optional<Ratio> screen;          ///< the first stage's, which put the row under suspicion; none: it was not
  std::optional<SecondOpinion> second;  ///< of a row that time judges
  bool disagrees = false;               ///< the second opinion with what the interval says
  /// IMPROVED, and nothing that is recorded says why: the same traffic model on both sides, and no code files of the
  /// architecture that ran in which a figure differs, and no launch shape that differs.
  bool unexplained = false;
  /// Shapes of the kernels' launches: unknown where a side did not record them.
  enum class Launches { unknown, same, changed } launches = Launches::unknown;
  std::string launches_text;  ///< both sides', where they differ
  double new_us = 0, base_us = 0;
  double delta = 0;        ///< relative change from which on something is called one
  double detectable = 0;   ///< least relative change that these blocks show with 80 % power at 5 %
  std::size_t blocks = 0;  ///< of the smaller side
  /// How far R is from the nearest of the edges 1 + delta and 1 / (1 + delta), and half the interval's width, both as
  /// relative changes; only where the interval leaves the row inconclusive.
  double edge_distance = 0, half_width = 0;
  /// Blocks with which the interval would clear that edge if R stays where it is; 0: not inconclusive for its interval;
  /// kNoNumberOfBlocks: R lies on the edge.
  std::size_t blocks_needed = 0;
};

struct CheckResult {
  std::string device;
  BuildNamed fresh_build, base_build;
  std::string coverage;  ///< paired: which experiment.toml files the points are from; empty: not recorded
  bool paired = false;
  std::vector<std::string> differences;  ///< of the sides, beside the code under study
  std::vector<FloorUsed> floors;         ///< by experiment and metric
  bool timed = true;  ///< false: CPU ground, whose times are functional; only outputs and coverage are judged
  std::vector<CheckRow> rows;
  std::optional<CodeEvidence> code;  ///< where code files were given
  std::size_t count(CheckVerdict verdict) const;
  /// 1: a row is REGRESSED or INVALID; else 3: one is INCONCLUSIVE; else 0.
  int exit_code() const;
};

/// Compares NEW with BASE. Rows that both sides skipped, or both refused, are left out. Throws UserError when the two
/// cannot be compared: other devices, no row in common, or code files that compare_code refuses. `floors`: kept from
/// earlier runs.
CheckResult check_sides(CheckSides sides, const std::vector<ExperimentSpec>& specs,
                        const std::vector<DevicePeaks>& devices, const std::optional<CodeSides>& code = {},
                        const FloorStore& floors = {});

/// Of two files.
CheckResult check_runs(const RunRecord& fresh, const RunRecord& base, const std::vector<ExperimentSpec>& specs,
                       const std::vector<DevicePeaks>& devices, const std::optional<CodeSides>& code = {},
                       const FloorStore& floors = {});

}  // namespace hiplab
