// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "analysis/check.hpp"
#include "runner/user_error.hpp"
#include "selftest/findings.hpp"

namespace hiplab::selftest {
namespace {

constexpr const char* kControl = "sound";
constexpr const char* kBeside = "beside";

/// A run of the control and of a second row that is its copy: once as the base, once to plant a fault in.
class Records {
public:
  Records(const RunRecord& run, const ExperimentSpec& spec, const std::vector<DevicePeaks>& devices)
      : spec_(spec), devices_(devices), base_(run) {
    std::erase_if(base_.points, [](const PointRecord& point) { return point.variant != kControl; });
    if (base_.points.empty()) return;
    base_.points.push_back(base_.points[0]);
    base_.points[1].id = "beside";
    base_.points[1].variant = kBeside;
    base_.path = "BASE";
    fresh_ = base_;
    fresh_.path = "NEW";
    fresh_.digest += " planted";
  }

  bool usable() const { return base_.points.size() == 2 && !base_.points[0].samples.empty(); }

  /// What `check` says of the planted record against the sound one must have this verdict and these words.
  Finding check(const char* fault, const char* what, CheckVerdict verdict, const char* words,
                const std::function<void(RunRecord&)>& plant) const {
    RunRecord fresh = fresh_;
    plant(fresh);
    Finding finding{fault, what, Outcome::missed, "check finds nothing"};
    CheckResult result;
    try {
      result = check_runs(fresh, base_, {spec_}, devices_);
    } catch (const UserError& error) {
      finding.evidence = error.what();
    }
    for (const CheckRow& row : result.rows) {
      finding.evidence = fmt::format("{}: {}", check_verdict_name(row.verdict), row.reason);
      if (row.verdict != verdict || row.reason.find(words) == std::string::npos) continue;
      finding.outcome = Outcome::caught;
      break;
    }
    return finding;
  }

  /// The planted record's own time must be INVALID, with these words.
  Finding analysis(const char* fault, const char* what, const char* words,
                   const std::function<void(PointRecord&)>& plant) const {
    std::vector<RunRecord> planted{fresh_};
    plant(planted[0].points[0]);
    const RunAnalysis analysis = analyze_runs(planted, {spec_}, devices_);
    Finding finding{fault, what, Outcome::missed, "passes"};
    const PointAnalysis& point = analysis.points[0];
    if (!point.timing) return finding;
    for (const std::string& text : point.timing->validity.faults) {
      finding.evidence = "INVALID: " + text;
      if (text.find(words) != std::string::npos && !point.usable()) finding.outcome = Outcome::caught;
    }
    return finding;
  }

  /// `check` must refuse to compare at all.
  Finding refusal(const char* fault, const char* what, const char* words,
                  const std::function<void(RunRecord&)>& plant) const {
    RunRecord fresh = fresh_;
    plant(fresh);
    try {
      check_runs(fresh, base_, {spec_}, devices_);
    } catch (const UserError& error) {
      const std::string text = error.what();
      return {fault, what, text.find(words) == std::string::npos ? Outcome::missed : Outcome::caught, text};
    }
    return {fault, what, Outcome::missed, "check compares them"};
  }

private:
  const ExperimentSpec& spec_;
  const std::vector<DevicePeaks>& devices_;
  RunRecord base_, fresh_;
};

std::function<void(PointRecord&)> every_time(double us) {
  return [us](PointRecord& point) {
    for (Sample& sample : point.samples) sample.us = us;
  };
}

void throttle_one_in_ten(PointRecord& point) {
  for (std::size_t i = 0; i < point.samples.size(); i += 10) point.samples[i].flag |= kThrottled;
}

void lose_a_row(RunRecord& run) {
  run.points.pop_back();
}

void rename_a_row(RunRecord& run) {
  run.points.back().variant = "renamed";
}

void call_the_device_another(RunRecord& run) {
  run.environment["device_name"] += " Super";
}

}  // namespace

std::vector<Finding> judge_planted_records(const RunRecord& run, const ExperimentSpec& spec,
                                           const std::vector<DevicePeaks>& devices) {
  const Records records(run, spec, devices);
  if (!records.usable())
    return {{"records", "faults planted in records", Outcome::missed, "there is no sound point that was timed"}};
  std::vector<Finding> findings{
      records.check("row_missing", "a row is gone", CheckVerdict::invalid, "missing in NEW", lose_a_row),
      records.check("row_renamed", "a row has another name", CheckVerdict::invalid, "not in BASE", rename_a_row),
      records.analysis("time_zero", "time 0 ranked first", "not above 0", every_time(0)),
      records.analysis("time_negative", "time below 0 after a subtraction", "not above 0", every_time(-1)),
      records.analysis("throttled", "one sample in ten throttled", "flagged", throttle_one_in_ten),
      records.refusal("other_device", "base of another device", "other devices", call_the_device_another)};
  const char *same = "same_commit", *what = "both sides built from one commit";
  if (device_under_test(run, devices).cpu)
    findings.push_back({same, what, Outcome::not_here, "check judges no time of the CPU ground"});
  else
    findings.push_back(records.check(same, what, CheckVerdict::same_code, "equal code", [](RunRecord&) {}));
  return findings;
}

}  // namespace hiplab::selftest
