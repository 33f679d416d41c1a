// SPDX-License-Identifier: MIT
// The folder of a soak: what is done, what failed, what is under way.
//
//   plan.toml  soak.json  summary.md  summary.json  runner.log
//   ARM/metadata.json
//   ARM/primary/{quality,run01,...,concurrent}/   of a step: its files, stdout.log, stderr.log, attempt.json, DONE
//   ARM/primary/server.log                        of every server of that mode, one behind the other
//   ARM/supplementary/run/
//   ARM/{primary,supplementary}_DONE
//   ARM/failed/MODE-STEP-N/                       a failed attempt: its files, receipt.json, the scripts of its command
//
// A step works in STEP.part and gets its name, with DONE in it, by one rename: killed at any instant, a step is done
// whole or not done.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "soak/plan.hpp"
#include "soak/process_group.hpp"

namespace hiplab::soak {

/// A step of an arm: where its result lies.
struct StepPlace {
  std::string arm, mode, step;
};

/// What a failed attempt leaves behind.
struct Receipt {
  std::vector<std::string> command;
  std::string expected, happened;
  std::vector<std::string> not_captured;
  GroupEnd end;
};

struct FoundReceipt {
  std::filesystem::path folder;  ///< relative to the soak's
  std::string expected, happened;
  std::vector<std::string> not_captured;
};

class Folder {
public:
  explicit Folder(std::filesystem::path root) : root_(std::move(root)) {}

  /// Makes the folder of a new soak, or takes up an unfinished one of the same plan. Throws UserError when it holds
  /// another soak, an unfinished one without `resume`, or files that are no soak's; `force` removes an earlier soak.
  /// Holds the folder until this process ends.
  void open(const Plan& plan, bool resume, bool force) const;

  bool done(const StepPlace& place) const;
  bool mode_done(const std::string& arm, const std::string& mode) const;
  void mark_mode_done(const std::string& arm, const std::string& mode, const std::string& text) const;

  /// An empty folder for an attempt; what a killed one left there is removed.
  std::filesystem::path begin(const StepPlace& place) const;
  /// The attempt becomes the step's result.
  void keep(const StepPlace& place, const std::string& done_text) const;
  /// The attempt becomes a receipt.
  void fail(const StepPlace& place, const Receipt& receipt) const;
  /// A receipt of something beside the step, whose attempt goes on.
  void fail_beside(const StepPlace& place, const Receipt& receipt) const;
  std::vector<FoundReceipt> receipts() const;

  std::filesystem::path result(const StepPlace& place) const;
  std::filesystem::path attempt(const StepPlace& place) const;
  std::filesystem::path server_log(const std::string& arm, const std::string& mode) const;
  /// Written once, at the arm's first start.
  void describe_arm(const Plan& plan, const ArmPlan& arm) const;
  void log(const std::string& line) const;
  const std::filesystem::path& root() const { return root_; }

private:
  std::filesystem::path new_receipt_folder(const StepPlace& place) const;
  std::filesystem::path root_;
};

}  // namespace hiplab::soak
