// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"
#include "runner/expected_outcome.hpp"

namespace hiplab {
namespace {

std::string status_of(const PointAnalysis& point) {
  return point.usable() ? "ok" : point.passed() ? "INVALID" : point.record->status;
}

std::string reason_of(const PointAnalysis& point) {
  const PointRecord& record = *point.record;
  if (point.usable()) return "-";
  if (point.passed()) {
    if (!point.timing)
      return record.stopped_by == kGatesOnly ? "the gate passed; the run timed nothing (--gates-only)"
                                             : "the gate passed, but no sample was recorded";
    return fmt::format("{}", fmt::join(point.timing->validity.faults, "; "));
  }
  std::string reason = record.message;
  if (record.status == "gate_failed" && !record.numerics.failure.empty() && reason != record.numerics.failure)
    reason += (reason.empty() ? "" : "; ") + record.numerics.failure;
  return reason.empty() ? "no reason was recorded" : reason;
}

// Whether experiment.toml states this outcome; "-" where it states none.
std::string stated(const ExperimentSpec& spec, const PointAnalysis& point) {
  const PointOutcome outcome = outcome_of(spec, *point.record);
  if (!outcome.fault.empty()) return "**no**: " + outcome.fault;
  return outcome.expected_failure ? "must fail" : "-";
}

std::string numerics_of(const PointAnalysis& point) {
  const Numerics& n = point.record->numerics;
  if (n.elements == 0) return "-";
  return fmt::format("rel. L2 {:.2e}, {} of {} outside, {} NaN or Inf, {} unwritten, distinct {}", n.rel_l2, n.outside,
                     n.elements, n.nan_inf, n.unwritten, number_text(n.distinct_ratio));
}

std::string time_of(const PointAnalysis& point) {
  if (!point.timing || point.timing->times_us.empty()) return "-";
  if (point.usable()) return estimate_text(point.timing->median_us);
  return estimate_text(point.timing->median_us) + " (not used)";
}

}  // namespace

std::string troubles_section(const ReportContext& context, const ExperimentSpec& spec) {
  const bool states = states_outcomes(spec);
  std::vector<std::string> columns{"point", "variant", "shape", "axes", "status"};
  if (states) columns.push_back("as stated?");
  for (const char* name : {"reason", "numerics", ">median us"}) columns.push_back(name);
  MarkdownTable table(std::move(columns));
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      const std::string as_stated = stated(spec, point);
      const bool fine = point.usable() || (spec.untimed && point.passed());
      if (fine && as_stated == "-") continue;
      std::vector<std::string> cells{point.usable() ? point_link(point.label) : point_anchor(point.label),
                                     point.record->variant, point.record->shape, axes_text(point.record->axes),
                                     status_of(point)};
      if (states) cells.push_back(as_stated);
      for (const std::string& cell : {reason_of(point), numerics_of(point), time_of(point)}) cells.push_back(cell);
      table.add(cells);
    }
  }
  if (table.empty()) return "### Failed, skipped and invalid points\n\nNone.\n\n";
  return "### Failed, skipped and invalid points\n\nWhat failed, was skipped or is invalid has no time in the tables "
         "above and does not count for a claim about time.\n\n" +
         table.text() + "\n";
}

}  // namespace hiplab
