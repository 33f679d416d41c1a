// SPDX-License-Identifier: MIT
// What a step measured, from the files that it left: result.json of a command, run.h5 of a built-in run.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "analysis/degenerate_reply.hpp"

namespace hiplab::soak {

struct Score {
  double score = 0, of = 0;
};

struct StepResult {
  std::optional<double> wall_s;      ///< of one replay; of a built-in run the sum over its points of the median launch
  std::vector<double> tpot_ms;       ///< every gap between tokens; of a built-in run every kept launch
  std::vector<double> long_tpot_ms;  ///< of a long decode
  ReplayReplies replies;             ///< of a built-in run the digests of the outputs
  std::optional<Score> quality;      ///< of a built-in run launches with the judged launch's bits, of all repeated ones
  std::string device;                ///< of a built-in run
  bool functional = false;           ///< times of the CPU ground: no evidence about a GPU
};

enum class Wanted { replay, quality, nothing };

/// Throws UserError saying what is missing or wrong when `folder` does not hold what the step is for.
StepResult read_result(const std::filesystem::path& folder, bool built_in, Wanted wanted);

}  // namespace hiplab::soak
