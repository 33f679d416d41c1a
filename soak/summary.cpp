// SPDX-License-Identifier: MIT
#include "soak/summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/number_text.hpp"
#include "analysis/quantile.hpp"
#include "analysis/spread.hpp"
#include "reports/markdown.hpp"
#include "reports/verdict_output.hpp"
#include "runner/user_error.hpp"
#include "soak/step_result.hpp"

namespace hiplab::soak {
namespace {

/// One arm's results, read.
struct ArmData {
  ArmResult result;
  RepliesAudit replies;
  std::set<std::string> devices;
  bool functional = false;
};

std::optional<double> percentile(std::vector<double> values, double p) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  return quantile_of_sorted(values, p);
}

StepResult read_step(const Folder& folder, const StepPlace& place, bool built_in, Wanted wanted) {
  try {
    return read_result(folder.result(place), built_in, wanted);
  } catch (const UserError& error) {
    throw UserError(fmt::format("{}: {}", folder.result(place).string(), error.what()));
  }
}

/// Of a built-in run whose gate failed before any repeated launch there is no "of": it is none of quality_of.
void lower_quality(ArmResult& arm, const std::optional<Score>& score) {
  if (score) arm.quality = std::min(arm.quality.value_or(score->score), score->score);
}

ArmData read_arm(const Plan& plan, const Folder& folder, const ArmPlan& arm) {
  ArmData data;
  ArmResult& r = data.result;
  r.name = arm.name;
  r.replays_expected = static_cast<std::size_t>(plan.replays);
  std::vector<double> walls, pooled, long_pooled, p95s;
  std::vector<ReplayReplies> replies;
  for (int i = 1; i <= plan.replays; ++i) {
    const StepPlace place{arm.name, "primary", fmt::format("run{:02}", i)};
    if (!folder.done(place)) continue;
    StepResult step = read_step(folder, place, plan.built_in(), Wanted::replay);
    ++r.replays_seen;
    if (step.wall_s) walls.push_back(*step.wall_s);
    pooled.insert(pooled.end(), step.tpot_ms.begin(), step.tpot_ms.end());
    long_pooled.insert(long_pooled.end(), step.long_tpot_ms.begin(), step.long_tpot_ms.end());
    if (const auto p95 = percentile(step.tpot_ms, 0.95)) p95s.push_back(*p95);
    if (plan.built_in()) lower_quality(r, step.quality);
    if (!step.device.empty()) data.devices.insert(step.device);
    data.functional = data.functional || step.functional;
    replies.push_back(std::move(step.replies));
  }
  const StepPlace quality{arm.name, "primary", "quality"};
  if (plan.quality && folder.done(quality))
    lower_quality(r, read_step(folder, quality, false, Wanted::quality).quality);
  // An arm of which one replay has no time (its gate failed) has no time at all: a mean over the others would flatter
  // it.
  if (!walls.empty() && walls.size() == r.replays_seen) {
    double sum = 0;
    for (double wall : walls) sum += wall;
    r.wall_mean_s = sum / static_cast<double>(walls.size());
    r.wall_sd_s = sample_sd(walls);
    r.tpot_p50_ms = percentile(pooled, 0.5);
    r.tpot_p95_ms = percentile(pooled, 0.95);
    r.tpot_p99_ms = percentile(pooled, 0.99);
    r.tpot_noise_ms = sample_sd(p95s);
    r.long_p95_ms = percentile(long_pooled, 0.95);
  }
  data.replies = audit_replies(replies, plan.rules);
  if (data.replies.replies > 0) {
    r.degenerate_replies = data.replies.degenerate;
    r.degenerate_example = data.replies.first;
  }
  return data;
}

std::string evidence_of(const Plan& plan, const std::vector<ArmData>& arms) {
  if (!plan.built_in()) return "as the commands of the plan report it (plan.toml)";
  std::set<std::string> devices;
  bool functional = false;
  for (const ArmData& arm : arms) {
    devices.insert(arm.devices.begin(), arm.devices.end());
    functional = functional || arm.functional;
  }
  if (devices.empty()) return "nothing is measured yet";
  const std::string names = fmt::format("{}", fmt::join(devices, ", "));
  if (functional)
    return fmt::format(
        "functional times of the CPU ground on {}: they show that the runner runs and judges, and nothing about a GPU",
        names);
  return "MEASURED on " + names + (devices.size() > 1 ? " (several devices: the arms cannot be compared)" : "");
}

std::string replies_section(const Plan& plan, const std::vector<ArmData>& arms) {
  const char* what = plan.built_in() ? "Outputs" : "Replies";
  MarkdownTable table(
      {"arm", ">replies", ">degenerate", ">empty", ">in several replays", ">of these not the same bytes"});
  bool any = false;
  for (const ArmData& arm : arms) {
    const RepliesAudit& r = arm.replies;
    any = any || r.replies + r.requests > 0;
    const auto texts = [&](std::size_t n) { return r.replies ? fmt::format("{}", n) : std::string("-"); };
    table.add({arm.result.name, texts(r.replies), texts(r.degenerate), texts(r.empty), fmt::format("{}", r.requests),
               fmt::format("{}", r.differing)});
  }
  if (!any) return "";
  return fmt::format("\n## {} between the replays of an arm\n\nCompared by their SHA-256.\n\n", what) + table.text();
}

std::string how_text(const Plan& plan) {
  if (!plan.built_in())
    return "\n## How\n\nWall: `wall_s` of each replay, mean and sd over replays. TPOT: all `tpot_ms` of an arm's "
           "replays "
           "together, percentiles by linear interpolation; noise of p95: its sd over replays.\n";
  return fmt::format(
      "\n## How\n\nEach replay is a process of `hiplab run {}`. Wall: the median launch, summed over the points; mean "
      "and sd "
      "over replays. TPOT stands for the time of a launch: all kept launches of an arm together, percentiles by linear "
      "interpolation. Quality: launches with the same bits as the one that the numeric gate judged (0 where the gate "
      "failed), "
      "the least of all replays.\n",
      fmt::join(plan.replay.words, " "));
}

std::string state_text(const Plan& plan, const Folder& folder) {
  std::string text = "\n## State\n\n";
  for (const ArmPlan& arm : plan.arms) {
    text += fmt::format("- {}: primary {}", arm.name, folder.mode_done(arm.name, "primary") ? "done" : "not done");
    if (plan.supplementary)
      text += folder.mode_done(arm.name, "supplementary") ? ", supplementary done" : ", supplementary not done";
    text += "\n";
  }
  const auto receipts = folder.receipts();
  if (receipts.empty()) return text + "\nNo attempt failed.\n";
  text += "\n## Failed attempts\n\n";
  MarkdownTable table({"receipt", "expected", "happened", "not captured"});
  for (const FoundReceipt& receipt : receipts)
    table.add({receipt.folder.string(), receipt.expected, receipt.happened,
               fmt::format("{}", fmt::join(receipt.not_captured, ", "))});
  return text + table.text();
}

}  // namespace

Summary summarize(const Plan& plan, const Folder& folder) {
  std::vector<ArmData> arms;
  std::vector<ArmResult> results;
  for (const ArmPlan& arm : plan.arms) {
    arms.push_back(read_arm(plan, folder, arm));
    results.push_back(arms.back().result);
  }
  Summary summary;
  summary.verdict = judge_arms(results, plan.baseline, plan.rules);
  const std::string evidence = evidence_of(plan, arms);
  summary.markdown = verdict_markdown(summary.verdict, plan.title, evidence) + replies_section(plan, arms) +
                     how_text(plan) + state_text(plan, folder);
  summary.json = verdict_json(summary.verdict, plan.title, evidence);
  return summary;
}

}  // namespace hiplab::soak
