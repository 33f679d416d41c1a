// SPDX-License-Identifier: MIT
#include "selftest/summary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analysis/number_text.hpp"

namespace hiplab::selftest {
namespace {

using Json = nlohmann::ordered_json;

std::size_t count(const Result& result, Outcome outcome) {
  return static_cast<std::size_t>(std::count_if(result.findings.begin(), result.findings.end(),
                                                [&](const Finding& finding) { return finding.outcome == outcome; }));
}

std::string percent(double share) {
  return number_text(100 * share) + " %";
}

std::string share_text(const Share& share) {
  const Interval interval = interval_of(share);
  return fmt::format("{} of {} = {} (95 %: {} to {})", share.hits, share.of, percent(share.value()),
                     percent(interval.low), percent(interval.high));
}

std::string change_text(const Estimate& ratio) {
  const auto change = [](double r) { return fmt::format("{:+.2f} %", 100 * (r - 1)); };
  return ratio.interval ? fmt::format("{} (95 %: {} to {})", change(ratio.value), change(ratio.interval->low),
                                      change(ratio.interval->high))
                        : change(ratio.value);
}

std::string table(const std::vector<Finding>& findings) {
  std::string text = "| planted | what | outcome | what the tool said |\n|---|---|---|---|\n";
  for (const Finding& f : findings) {
    std::string evidence = f.evidence;
    std::replace(evidence.begin(), evidence.end(), '|', '/');
    std::replace(evidence.begin(), evidence.end(), '\n', ' ');
    text += fmt::format("| {} | {} | {} | {} |\n", f.fault, f.what, outcome_name(f.outcome), evidence);
  }
  return text;
}

void add_tally(std::string& text, const char* what, const Tally& tally) {
  text += fmt::format("| {} | {} | {} | {} | {} | {} | {} |\n", what, change_text(tally.ratio), tally.regressed,
                      tally.improved, tally.equivalent, tally.inconclusive, tally.unsettled);
}

std::string detection_text(const Detection& d) {
  std::string text = fmt::format(
      "\n## Comparisons\n\n"
      "{} comparisons of equal code and {} with 2 % more rounds, each paired within randomised blocks, each judged by "
      "the "
      "rule of `check`. Before them {} of equal code for the floor.\n\n",
      d.equal.of, d.longer.of, d.floor.comparisons);
  text += "| | median change | REGRESSED | IMPROVED | EQUIVALENT | INCONCLUSIVE | of these unsettled or two modes |\n";
  text += "|---|---|---:|---:|---:|---:|---:|\n";
  add_tally(text, "equal code", d.equal);
  add_tally(text, "2 % more rounds", d.longer);
  text += fmt::format("\n- A/A floor {} ({} of {} comparisons); delta = {}\n", percent(d.floor.floor),
                      d.floor.is_maximum ? "the largest" : "95th percentile", d.floor.comparisons, percent(d.delta));
  text += "\n| judged by | equal code accused | 2 % more rounds found slower |\n|---|---|---|\n";
  text += fmt::format("| check's rule | {} | {} |\n", share_text(d.false_alarms()), share_text(d.detected()));
  text += fmt::format("| interval and delta, settled or not | {} | {} |\n", share_text(d.false_alarms_unsettled_too()),
                      share_text(d.detected_unsettled_too()));
  text += fmt::format("| interval against 1 | {} | {} |\n\n", share_text({d.equal.off_one, d.equal.of}),
                      share_text({d.longer.off_one_slower, d.longer.of}));
  text += d.equal.of == 0 ? "- NOTHING WAS COMPARED: no comparison gave a ratio\n"
          : d.holds()     ? "- False alarms are not surely over 5 %: in order\n"
                          : "- FALSE ALARMS ARE OVER 5 %: TRUST NO VERDICT OF THIS MACHINE\n";
  text += fmt::format("- A comparison has {} blocks (median) and shows a change of {} in four of five tries\n",
                      number_text(d.longer.pairs), percent(d.longer.detectable));
  if (d.equal.unusable + d.longer.unusable > 0)
    text += fmt::format("- {} comparisons gave no ratio and are left out\n", d.equal.unusable + d.longer.unusable);
  return text;
}

Json share_json(const Share& share) {
  const Interval interval = interval_of(share);
  return {
      {"hits", share.hits}, {"of", share.of}, {"share", share.value()}, {"interval", {interval.low, interval.high}}};
}

Json tally_json(const Tally& t) {
  Json json = {{"comparisons", t.of},
               {"regressed", t.regressed},
               {"improved", t.improved},
               {"equivalent", t.equivalent},
               {"inconclusive", t.inconclusive},
               {"unsettled_or_two_modes", t.unsettled},
               {"beyond_delta", share_json({t.beyond, t.of})},
               {"above_delta", share_json({t.beyond_slower, t.of})},
               {"interval_off_one", share_json({t.off_one, t.of})},
               {"interval_above_one", share_json({t.off_one_slower, t.of})},
               {"unusable", t.unusable},
               {"median_ratio", t.ratio.value},
               {"median_ratio_interval", nullptr},
               {"detectable", t.detectable},
               {"blocks", t.pairs}};
  if (t.ratio.interval) json["median_ratio_interval"] = {t.ratio.interval->low, t.ratio.interval->high};
  return json;
}

}  // namespace

int Result::exit_code() const {
  const bool found = std::none_of(findings.begin(), findings.end(), is_failure) && !findings.empty();
  return found && (!detection || detection->holds()) ? 0 : 1;
}

std::string summary_markdown(const Result& result) {
  std::string text = fmt::format("# Self test on {}\n\n", result.device);
  text += result.cpu
              ? "CPU ground: its times are functional. The figures say how the statistics behave on this host, and "
                "nothing about a GPU.\n"
              : "MEASURED on this device.\n";
  text += "\n## Planted faults\n\n" + table(result.findings);
  text += fmt::format("\n{} caught, {} missed, {} not on this ground; {} controls in order, {} accused.\n",
                      count(result, Outcome::caught), count(result, Outcome::missed), count(result, Outcome::not_here),
                      count(result, Outcome::in_order), count(result, Outcome::accused));
  if (result.detection) text += detection_text(*result.detection);
  if (!result.files.empty()) text += fmt::format("\nRecorded in {}.\n", fmt::join(result.files, ", "));
  return text;
}

std::string summary_json(const Result& result) {
  Json findings = Json::array();
  for (const Finding& f : result.findings)
    findings.push_back(
        {{"fault", f.fault}, {"what", f.what}, {"outcome", outcome_name(f.outcome)}, {"evidence", f.evidence}});
  Json json = {{"device", result.device},
               {"ground", result.cpu ? "cpu" : "gpu"},
               {"evidence", result.cpu ? "functional" : "MEASURED"},
               {"exit_code", result.exit_code()},
               {"files", result.files},
               {"findings", findings}};
  if (result.detection) {
    const Detection& d = *result.detection;
    json["floor"] = {{"value", d.floor.floor}, {"comparisons", d.floor.comparisons}, {"delta", d.delta}};
    json["false_alarms"] = share_json(d.false_alarms());
    json["detected_2_percent"] = share_json(d.detected());
    json["equal_code"] = tally_json(d.equal);
    json["longer"] = tally_json(d.longer);
  }
  return json.dump(2) + "\n";
}

}  // namespace hiplab::selftest
