// SPDX-License-Identifier: MIT
// The plan of a soak: its arms, what each runs, how often, and the thresholds of the verdict. docs/soak.md lists the
// keys.
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/verdict_rules.hpp"

namespace hiplab::soak {

/// Words in which {name} stands for a value.
using Template = std::vector<std::string>;

struct ArmPlan {
  std::string name;
  std::map<std::string, std::string> set;  ///< values of the arm's own placeholders
};

struct ServerPlan {
  Template command, ready;  ///< `ready` exits with 0 once the server answers
  int tries = 240;
  double wait_s = 5, stop_s = 30;
};

/// One command of the plan. `built_in`: its words are arguments of `hiplab run`.
struct StepPlan {
  Template words;
  bool built_in = false;
};

/// Tried after a supplementary command, whatever became of it; `what` could not be captured where it fails.
struct AfterPlan {
  Template command;
  std::string what;
};

struct Plan {
  std::string title, baseline, digest;  ///< digest: of the file
  std::filesystem::path file;
  int replays = 5;
  VerdictRules rules;
  std::vector<ArmPlan> arms;
  std::optional<ServerPlan> server;
  StepPlan replay;
  std::optional<StepPlan> quality, concurrent, supplementary;
  std::optional<double> limit_s;  ///< of each primary step
  double supplementary_limit_s = 0, after_limit_s = 60;
  std::vector<AfterPlan> after;

  bool built_in() const { return replay.built_in; }
};

/// Throws UserError with file, line and what is wrong. `share`: where the experiments are whose thresholds a plan
/// takes.
Plan read_plan(const std::filesystem::path& file, const std::filesystem::path& share);

/// `words` with every {name} replaced. Throws UserError for a name that has no value; ${name} is the shell's.
Template expand(const Template& words, const std::map<std::string, std::string>& values);

}  // namespace hiplab::soak
