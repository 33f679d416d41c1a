// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

std::string status_of(const PointAnalysis& point) {
  return point.passed() ? "INVALID" : point.record->status;
}

std::string reason_of(const PointAnalysis& point) {
  const PointRecord& record = *point.record;
  if (point.passed()) {
    if (!point.timing) return "the gate passed, but no sample was recorded";
    return fmt::format("{}", fmt::join(point.timing->validity.faults, "; "));
  }
  std::string reason = record.message;
  if (record.status == "gate_failed" && !record.numerics.failure.empty() && reason != record.numerics.failure)
    reason += (reason.empty() ? "" : "; ") + record.numerics.failure;
  return reason.empty() ? "no reason was recorded" : reason;
}

std::string numerics_of(const PointAnalysis& point) {
  const Numerics& n = point.record->numerics;
  if (n.elements == 0) return "-";
  return fmt::format("rel. L2 {:.2e}, {} of {} outside, {} NaN or Inf, {} unwritten, distinct {}", n.rel_l2, n.outside,
                     n.elements, n.nan_inf, n.unwritten, number_text(n.distinct_ratio));
}

std::string time_of(const PointAnalysis& point) {
  if (!point.timing || point.timing->times_us.empty()) return "-";
  return estimate_text(point.timing->median_us) + " (not used)";
}

}  // namespace

std::string troubles_section(const ReportContext& context, const ExperimentSpec& spec) {
  MarkdownTable table({"point", "variant", "shape", "axes", "status", "reason", "numerics", ">median us"});
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (point.usable()) continue;
      table.add({point_anchor(point.label), point.record->variant, point.record->shape, axes_text(point.record->axes),
                 status_of(point), reason_of(point), numerics_of(point), time_of(point)});
    }
  }
  if (table.empty()) return "### Failed, skipped and invalid points\n\nNone.\n\n";
  return "### Failed, skipped and invalid points\n\nNone of these has a time in the tables above, and none counts for "
         "a "
         "claim about time.\n\n" +
         table.text() + "\n";
}

}  // namespace hiplab
