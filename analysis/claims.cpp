// SPDX-License-Identifier: MIT
#include "analysis/claims.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <cmath>

#include "analysis/claim_model.hpp"
#include "analysis/claim_value.hpp"
#include "analysis/number_text.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

Verdict parse_verdict(const ClaimSpec& claim, const std::string& experiment) {
  for (Verdict v : {Verdict::reproduced, Verdict::contradicted, Verdict::not_testable_here, Verdict::not_measured})
    if (claim.fixed_verdict == verdict_name(v)) return v;
  throw UserError(
      fmt::format("claim {} of {}: fixed verdict '{}' is none of the four", claim.id, experiment, claim.fixed_verdict));
}

ClaimResult start(const ClaimSpec& claim, const std::string& experiment) {
  ClaimResult result;
  result.experiment = experiment;
  result.id = claim.id;
  result.statement = claim.statement;
  result.source = claim.source;
  result.conditions = claim.conditions;
  result.published = claim.published;
  result.unit = claim.unit;
  result.direction = claim.direction;
  return result;
}

// An arch does not tell products apart (sm_90 is H100, GH200 and H200), so an entry may name the product instead.
bool named_device(const ClaimSpec& claim, const DeviceUnderTest& device) {
  return claim.devices.empty() || std::any_of(claim.devices.begin(), claim.devices.end(), [&](const std::string& glob) {
           return fnmatch(glob.c_str(), device.arch.c_str(), 0) == 0 ||
                  fnmatch(glob.c_str(), device.name.c_str(), FNM_CASEFOLD) == 0;
         });
}

std::string device_words(const DeviceUnderTest& device) {
  return device.name.empty() ? device.arch : fmt::format("{} ({})", device.name, device.arch);
}

bool is_clocked(const ClaimSpec& claim) {
  return is_time_quantity(claim.quantity) || is_step_claim(claim);
}

// Why this device cannot test the claim, whatever it measured; empty: it can.
std::string wrong_device(const ClaimSpec& claim, const DeviceUnderTest& device) {
  if (!named_device(claim, device))
    return fmt::format("needs {}; this run is on {}", fmt::join(claim.devices, " or "), device_words(device));
  if (device.cpu && is_clocked(claim))
    return fmt::format(
        "needs a GPU: times of the CPU ground are functional and no evidence about one; this run is on {}",
        device_words(device));
  return "";
}

// The classes that a reason begins with ("DERIVED and EMULATED: ..."); a decided statement that names none is DERIVED.
// One class must not stand in for another.
std::string stated_evidence(const std::string& reason) {
  static const std::vector<std::string> kClasses{"MEASURED", "EMULATED", "COMPILED", "DERIVED", "CITED"};
  std::string evidence;
  for (std::size_t at = 0;;) {
    const auto named = std::find_if(kClasses.begin(), kClasses.end(),
                                    [&](const std::string& c) { return reason.compare(at, c.size(), c) == 0; });
    if (named == kClasses.end()) return evidence.empty() ? "DERIVED" : evidence;
    evidence += (evidence.empty() ? "" : " and ") + *named;
    at += named->size();
    if (reason.compare(at, 5, " and ") != 0) return evidence;
    at += 5;
  }
}

ClaimResult evaluate_statement(const ClaimSpec& claim, const std::string& experiment) {
  ClaimResult result = start(claim, experiment);
  result.verdict = parse_verdict(claim, experiment);
  result.has_number = claim.published != 0 || !claim.unit.empty();
  result.reason = claim.reason.empty() ? "no recorded point can test it" : claim.reason;
  const bool decided = result.verdict == Verdict::reproduced || result.verdict == Verdict::contradicted;
  result.evidence = decided ? stated_evidence(result.reason) : "CITED";
  return result;
}

// From the shapes of a model alone: the same on every device.
ClaimResult evaluate_storage(const ClaimSpec& claim, const ExperimentSpec& spec, const std::vector<Model>& models) {
  ClaimResult result = start(claim, spec.name);
  result.evidence = "CITED";
  const ClaimValue value = storage_value(claim, spec, models);
  result.reason = value.reason;
  if (!value.value) return result;
  result.measured = value.value->value;
  result.evidence = "DERIVED";
  result.verdict = judge_value(claim, value.value->value, value.value->interval, true, result.reason);
  return result;
}

ClaimResult evaluate_measured(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& spec,
                              const std::vector<std::size_t>& candidates, const DeviceUnderTest& device,
                              const std::vector<Model>& models, const std::vector<LayerSetting>& settings) {
  ClaimResult result = start(claim, spec.name);
  result.evidence = "CITED";
  const ClaimValue value = is_step_claim(claim) ? step_value(analysis, claim, spec, device.name, models, settings)
                                                : claim_value(analysis, claim, spec, candidates);
  if (value.value) {
    result.measured = value.value->value;
    if (!value.exact) result.interval = value.value->interval;
    result.points = value.points;
    result.device = device.name;
    result.evidence =
        (is_step_claim(claim) ? "DERIVED from points MEASURED on " : "MEASURED on ") + device_words(device);
    if (device.cpu) result.evidence += ", CPU ground: functional";
  }
  if (const auto why = wrong_device(claim, device); !why.empty()) {
    result.verdict = Verdict::not_testable_here;
    result.reason = why;
    if (result.measured && is_clocked(claim)) result.reason += "; the value measured there is context only";
    return result;
  }
  if (!value.value || !value.reason.empty()) {
    result.verdict = Verdict::not_measured;
    result.reason = value.value ? "inconclusive: " + value.reason : value.reason;
    return result;
  }
  result.verdict = judge_value(claim, value.value->value, value.value->interval, value.exact, result.reason);
  return result;
}

}  // namespace

const char* verdict_name(Verdict verdict) {
  constexpr const char* kNames[] = {"reproduced", "contradicted", "not testable here", "not measured"};
  return kNames[static_cast<int>(verdict)];
}

Verdict judge_value(const ClaimSpec& claim, double value, const std::optional<Interval>& interval, bool exact,
                    std::string& reason) {
  const double slack = claim.published == 0 ? claim.tolerance : std::abs(claim.published) * claim.tolerance;
  double low = claim.published - slack, high = claim.published + slack;
  const std::string unit = claim.unit.empty() ? "" : " " + claim.unit;
  std::string bound = fmt::format("{} to {}{}", number_text(low), number_text(high), unit);
  if (claim.direction == "at_least") {
    high = HUGE_VAL;
    bound = fmt::format("at least {}{}", number_text(low), unit);
  } else if (claim.direction == "at_most") {
    low = -HUGE_VAL;
    bound = fmt::format("at most {}{}", number_text(high), unit);
  } else if (claim.direction != "equal") {
    throw UserError(
        fmt::format("claim {}: direction '{}' is none of equal, at_least, at_most", claim.id, claim.direction));
  }
  if (!interval) {
    reason = "inconclusive: too few blocks for an interval";
    return Verdict::not_measured;
  }
  const std::string measured = exact ? number_text(value) : "the interval " + interval_text(*interval);
  if (low <= interval->low && interval->high <= high) {
    reason = fmt::format("{} is inside the bound ({})", measured, bound);
    return Verdict::reproduced;
  }
  if (interval->high < low || interval->low > high) {
    reason = fmt::format("{} is outside the bound ({})", measured, bound);
    return Verdict::contradicted;
  }
  reason = fmt::format("inconclusive: {} straddles the bound ({})", measured, bound);
  return Verdict::not_measured;
}

std::vector<ClaimResult> evaluate_claims(const RunAnalysis& analysis, const std::vector<ExperimentSpec>& specs,
                                         const ModelsOf& models) {
  std::vector<ClaimResult> results;
  for (const ExperimentSpec& spec : specs) {
    const auto known = models.find(spec.name);
    const std::vector<Model> own = known == models.end() ? std::vector<Model>{} : known->second;
    const auto groups = points_by_device(analysis, spec.name);
    if (groups.empty()) continue;
    std::vector<LayerSetting> settings;
    if (std::any_of(spec.claims.begin(), spec.claims.end(), is_step_claim)) settings = layer_settings(analysis, spec);
    for (const ClaimSpec& claim : spec.claims) {
      if (claim.rule == "statement") {
        results.push_back(evaluate_statement(claim, spec.name));
        continue;
      }
      if (claim.rule == "storage") {
        results.push_back(evaluate_storage(claim, spec, own));
        continue;
      }
      for (const auto& group : groups)
        results.push_back(evaluate_measured(analysis, claim, spec, group,
                                            analysis.device(analysis.points[group.front()]), own, settings));
    }
  }
  return results;
}

}  // namespace hiplab
