// SPDX-License-Identifier: MIT
#include "reports/verdict_output.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"

namespace hiplab {
namespace {

using Json = nlohmann::ordered_json;

std::string cell(const std::optional<double>& value) {
  return value ? number_text(*value) : "-";
}

std::string signed_cell(const std::optional<double>& value) {
  return value ? fmt::format("{}{}", *value < 0 ? "-" : "+", number_text(std::abs(*value))) : "-";
}

std::string score_cell(const std::optional<double>& score, const VerdictRules& rules) {
  return score ? fmt::format("{}/{}", *score, rules.quality_of) : "-";
}

std::string arms_table(const ArmsVerdict& result) {
  MarkdownTable table({"arm", ">quality", ">replays", ">wall mean s", ">wall sd s", ">TPOT p50 ms", ">p95 ms",
                       ">p99 ms", ">long decode p95 ms", ">degenerate replies"});
  for (const JudgedArm& judged : result.arms) {
    const ArmResult& arm = judged.arm;
    table.add({arm.name, score_cell(arm.quality, result.rules),
               fmt::format("{} of {}", arm.replays_seen, arm.replays_expected), cell(arm.wall_mean_s),
               cell(arm.wall_sd_s), cell(arm.tpot_p50_ms), cell(arm.tpot_p95_ms), cell(arm.tpot_p99_ms),
               cell(arm.long_p95_ms), arm.degenerate_replies ? fmt::format("{}", *arm.degenerate_replies) : "-"});
  }
  return table.text();
}

std::string pairs_table(const ArmsVerdict& result) {
  MarkdownTable table({"arm", ">wall, % faster", ">p95 delta ms", ">quality delta"});
  for (const JudgedArm& judged : result.arms) {
    if (judged.arm.name == result.baseline) continue;
    table.add({judged.arm.name, signed_cell(judged.wall_gain_percent), signed_cell(judged.p95_delta_ms),
               signed_cell(judged.quality_delta)});
  }
  return table.text();
}

std::string verdict_list(const ArmsVerdict& result) {
  std::string text;
  for (const JudgedArm& judged : result.arms)
    text += fmt::format("- **{}**: {}{}{}: {}.\n", judged.arm.name, arm_verdict_name(judged.verdict),
                        judged.preferred ? ", preferred (lowest p95 of the candidates)" : "",
                        judged.rule ? fmt::format(" (rule {})", judged.rule) : "", judged.reason);
  return text;
}

std::string thresholds_text(const ArmsVerdict& result) {
  const VerdictRules& r = result.rules;
  return fmt::format(
      "Thresholds: score at least {} of {} and at most {} below the baseline (rule 2); slower by at most max({} %, the "
      "baseline's noise) (rule 3); a default candidate from {} % faster on, with p95 at most the baseline's plus its "
      "noise "
      "(rule 4; {} % unless the baseline's noise is above {} %, then twice the noise: rule 6); a reply is degenerate "
      "when one "
      "character fills more than {} % of it or {} equal ones follow each other (rule 8). Baseline noise: wall {} %, "
      "p95 {} "
      "ms.\n",
      r.quality_least, r.quality_of, r.quality_most_below, r.slower_percent, number_text(result.bar_percent),
      r.faster_percent, r.noise_percent, r.reply_share_percent, r.reply_run, cell(result.baseline_noise_percent),
      cell(result.p95_noise_ms));
}

Json number_or_null(const std::optional<double>& value) {
  return value ? Json(*value) : Json();
}

Json thresholds_json(const ArmsVerdict& result) {
  const VerdictRules& r = result.rules;
  return {{"quality_of", r.quality_of},
          {"quality_least", r.quality_least},
          {"quality_most_below", r.quality_most_below},
          {"slower_percent", r.slower_percent},
          {"faster_percent", r.faster_percent},
          {"noise_percent", r.noise_percent},
          {"reply_share_percent", r.reply_share_percent},
          {"reply_run", r.reply_run},
          {"bar_percent", result.bar_percent}};
}

Json arm_json(const JudgedArm& judged) {
  const ArmResult& arm = judged.arm;
  Json json;
  json["arm"] = arm.name;
  json["verdict"] = arm_verdict_name(judged.verdict);
  json["rule"] = judged.rule ? Json(judged.rule) : Json();
  json["reason"] = judged.reason;
  json["preferred"] = judged.preferred;
  json["quality"] = number_or_null(arm.quality);
  json["replays"] = arm.replays_seen;
  json["replays_expected"] = arm.replays_expected;
  json["wall_mean_s"] = number_or_null(arm.wall_mean_s);
  json["wall_sd_s"] = number_or_null(arm.wall_sd_s);
  json["tpot_p50_ms"] = number_or_null(arm.tpot_p50_ms);
  json["tpot_p95_ms"] = number_or_null(arm.tpot_p95_ms);
  json["tpot_p99_ms"] = number_or_null(arm.tpot_p99_ms);
  json["long_p95_ms"] = number_or_null(arm.long_p95_ms);
  json["degenerate_replies"] = arm.degenerate_replies ? Json(*arm.degenerate_replies) : Json();
  json["wall_gain_percent"] = number_or_null(judged.wall_gain_percent);
  json["p95_delta_ms"] = number_or_null(judged.p95_delta_ms);
  json["quality_delta"] = number_or_null(judged.quality_delta);
  return json;
}

}  // namespace

std::string verdict_markdown(const ArmsVerdict& result, const std::string& title, const std::string& evidence) {
  std::string text = fmt::format("# {}\n\n*Evidence: {}.*\n\n", title, evidence);
  if (!result.warnings.empty()) {
    text += "## Warning\n\n";
    for (const std::string& warning : result.warnings) text += fmt::format("- {}.\n", warning);
    text += "\n";
  }
  text += "## Arms\n\n" + arms_table(result);
  text += fmt::format("\n## Against {}\n\n", result.baseline) + pairs_table(result);
  text += "\n## Verdicts\n\n" + verdict_list(result) + "\n" + thresholds_text(result);
  return text + "\nA change of the default is a change of its own, which cites this evidence.\n";
}

std::string verdict_json(const ArmsVerdict& result, const std::string& title, const std::string& evidence) {
  Json json;
  json["title"] = title;
  json["evidence"] = evidence;
  json["baseline"] = result.baseline;
  json["exit_code"] = result.exit_code();
  json["warnings"] = result.warnings;
  json["thresholds"] = thresholds_json(result);
  json["baseline_noise_percent"] = number_or_null(result.baseline_noise_percent);
  json["p95_noise_ms"] = number_or_null(result.p95_noise_ms);
  json["arms"] = Json::array();
  for (const JudgedArm& judged : result.arms) json["arms"].push_back(arm_json(judged));
  return json.dump(2) + "\n";
}

}  // namespace hiplab
