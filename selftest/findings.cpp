// SPDX-License-Identifier: MIT
#include "selftest/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/run_analysis.hpp"

namespace hiplab::selftest {
namespace {

bool has(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

/// What was said against a point; empty: nothing.
struct Accusation {
  Finder by = Finder::nothing;
  std::string text;
};

Accusation accusation(const PointAnalysis& point) {
  const PointRecord& record = *point.record;
  if (record.status == "gate_failed") return {Finder::gate, record.message};
  if (record.status == "launch_failed") return {Finder::launch, record.message};
  if (record.status != "ok") return {Finder::launch, record.status + ": " + record.message};
  if (!record.numerics.deterministic)
    return {Finder::bits, fmt::format("the same bits in {} of {} repeated launches", record.numerics.same_bits,
                                      record.numerics.launches)};
  if (point.timing && !point.timing->validity.valid())
    return {Finder::floor, fmt::format("INVALID: {}", fmt::join(point.timing->validity.faults, "; "))};
  return {};
}

Finding judge(const PlantedFault& fault, const Expectation& expected, const PointAnalysis& point) {
  Finding finding{fault.variant, fault.what, Outcome::missed, ""};
  const Accusation found = accusation(point);
  finding.evidence = found.by == Finder::nothing ? "passes" : found.text;
  if (expected.by == Finder::nothing)
    finding.outcome = found.by == Finder::nothing ? Outcome::in_order : Outcome::accused;
  else if (found.by == expected.by && has(found.text, expected.words))
    finding.outcome = Outcome::caught;
  else
    finding.evidence +=
        fmt::format(" (wanted: {}{}{})", finder_name(expected.by), expected.words.empty() ? "" : ", ", expected.words);
  return finding;
}

}  // namespace

const char* outcome_name(Outcome outcome) {
  constexpr const char* kNames[] = {"caught", "MISSED", "ACCUSED", "in order", "not on this ground"};
  return kNames[static_cast<int>(outcome)];
}

bool is_failure(const Finding& finding) {
  return finding.outcome == Outcome::missed || finding.outcome == Outcome::accused;
}

std::vector<Finding> judge_faults(const RunRecord& run, const std::vector<PlantedFault>& faults,
                                  const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices) {
  const std::vector<RunRecord> runs{run};
  const RunAnalysis analysis = analyze_runs(runs, {spec}, devices);
  std::vector<Finding> findings;
  for (const PlantedFault& fault : faults) {
    const Expectation& expected = fault.on(analysis.devices[0].cpu);
    if (!expected.not_here.empty()) {
      findings.push_back({fault.variant, fault.what, Outcome::not_here, expected.not_here});
      continue;
    }
    std::vector<const PointAnalysis*> points;
    for (const PointAnalysis& point : analysis.points)
      if (point.record->variant == fault.variant) points.push_back(&point);
    if (points.size() == 1)
      findings.push_back(judge(fault, expected, *points[0]));
    else
      findings.push_back(
          {fault.variant, fault.what, Outcome::missed, fmt::format("{} points of it were recorded", points.size())});
  }
  return findings;
}

Finding judge_labels(const RunRecord& pairs, const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices) {
  Finding finding{"one_set", "warm where cold was promised", Outcome::missed, "no point was timed"};
  const std::vector<RunRecord> runs{pairs};
  const RunAnalysis analysis = analyze_runs(runs, {spec}, devices);
  for (const PointAnalysis& point : analysis.points) {
    if (!point.timing) continue;
    const Validity& validity = point.timing->validity;
    if (point.record->metric != "cold" || validity.metric != "warm") {
      finding.outcome = Outcome::missed;
      finding.evidence =
          fmt::format("point {} promises {} and is labelled {}", point.label, point.record->metric, validity.metric);
      return finding;
    }
    finding.outcome = Outcome::caught;
    finding.evidence = validity.metric_note;
  }
  return finding;
}

}  // namespace hiplab::selftest
