// SPDX-License-Identifier: MIT
// Arms of a soak from CSV tables, for the verdict. Two forms, told apart by their columns:
//
//   one row an arm       arm, quality, replays, replays_expected, wall_mean_s, wall_sd_s, tpot_p50_ms, tpot_p95_ms,
//                        tpot_p99_ms, tpot_noise_ms, long_p95_ms, degenerate_replies (arm is needed, empty cells are
//                        unknown)
//   one figure a row     variant, metric, stat, value and, where they are needed, phase, replay, baseline: the form of
//                        datasets/published. Several such files together make one table of arms
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/arm_verdict.hpp"

namespace hiplab {

struct ArmsTable {
  std::vector<ArmResult> arms;
  std::string baseline;  ///< as the table names it, else its first arm
};

/// Throws UserError naming file and column or row for a table of neither form, a figure given twice, a text where a
/// number should be, or no arm at all.
ArmsTable read_arms(const std::vector<std::filesystem::path>& files);

}  // namespace hiplab
