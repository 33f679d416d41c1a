// SPDX-License-Identifier: MIT
#include "reports/claims_output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/number_text.hpp"

namespace hiplab {
namespace {

using Json = nlohmann::ordered_json;

Json number_or_null(const std::optional<double>& value) {
  return value && std::isfinite(*value) ? Json(*value) : Json(nullptr);
}

Json to_json(const ClaimResult& claim) {
  Json json;
  json["experiment"] = claim.experiment;
  json["id"] = claim.id;
  json["verdict"] = verdict_name(claim.verdict);
  json["reason"] = claim.reason;
  json["statement"] = claim.statement;
  json["source"] = claim.source;
  json["conditions"] = claim.conditions;
  json["published"] = claim.has_number ? Json(claim.published) : Json(nullptr);
  json["unit"] = claim.unit;
  json["direction"] = claim.direction;
  json["measured"] = number_or_null(claim.measured);
  json["interval"] = nullptr;
  if (claim.interval)
    json["interval"] = Json::array({number_or_null(claim.interval->low), number_or_null(claim.interval->high)});
  json["evidence"] = claim.evidence;
  json["device"] = claim.device;
  json["points"] = claim.points;
  return json;
}

std::string with_unit(const std::string& text, const std::string& unit) {
  return unit.empty() || unit == "1" ? text : text + " " + unit;
}

}  // namespace

std::string claims_json(const std::vector<ClaimResult>& claims) {
  Json array = Json::array();
  for (const ClaimResult& claim : claims) array.push_back(to_json(claim));
  return array.dump(2) + "\n";
}

std::string verdict_counts(const std::vector<ClaimResult>& claims) {
  std::vector<std::string> parts;
  for (Verdict v : {Verdict::reproduced, Verdict::contradicted, Verdict::not_testable_here, Verdict::not_measured}) {
    const auto n = std::count_if(claims.begin(), claims.end(), [&](const ClaimResult& c) { return c.verdict == v; });
    parts.push_back(fmt::format("{} {}", n, verdict_name(v)));
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string published_text(const ClaimResult& claim) {
  if (!claim.has_number) return "-";
  const std::string text = with_unit(fmt::format("{}", claim.published), claim.unit);  // every digit of the source
  if (claim.direction == "at_least") return "at least " + text;
  if (claim.direction == "at_most") return "at most " + text;
  return text;
}

std::string measured_text(const ClaimResult& claim) {
  if (!claim.measured) return "-";
  return with_unit(estimate_text({*claim.measured, claim.interval}), claim.unit);
}

std::string claims_text(const std::vector<ClaimResult>& claims) {
  if (claims.empty()) return "No claim belongs to the experiments of this file.\n";
  std::string text = verdict_counts(claims) + "\n";
  for (const ClaimResult& claim : claims) {
    text += fmt::format("\n{:<18} {}/{}\n", verdict_name(claim.verdict), claim.experiment, claim.id);
    text += fmt::format("  statement  {}\n", claim.statement);
    if (claim.has_number) text += fmt::format("  published  {} ({})\n", published_text(claim), claim.source);
    if (claim.measured)
      text += fmt::format("  measured   {}, {}{}{}\n", measured_text(claim), claim.evidence,
                          claim.points.empty() ? "" : ", points ", fmt::join(claim.points, " "));
    text += fmt::format("  because    {}\n", claim.reason);
  }
  return text;
}

std::string claims_json(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                        const std::vector<DevicePeaks>& devices, const ModelsOf& models) {
  return claims_json(evaluate_claims(analyze_runs(runs, specs, devices), specs, models));
}

std::string claims_text(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                        const std::vector<DevicePeaks>& devices, const ModelsOf& models) {
  return claims_text(evaluate_claims(analyze_runs(runs, specs, devices), specs, models));
}

}  // namespace hiplab
