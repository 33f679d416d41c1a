// SPDX-License-Identifier: MIT
// What a report says of a conformance experiment: which checks passed. Its times mean nothing and are not shown.
#include <fmt/format.h>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

std::string outcome(const PointRecord& record) {
  if (record.status == "ok") return "yes";
  std::string text = record.status == "gate_failed" ? "**no**" : "**no: " + record.status + "**";
  const std::string& why = record.numerics.failure.empty() ? record.message : record.numerics.failure;
  return why.empty() ? text : text + ": " + why;
}

}  // namespace

std::string conformance_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text = fmt::format("## Results: {}\n\n", spec.name);
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    std::size_t passed = 0;
    MarkdownTable table({"point", "check", "shape", "passed", ">max abs", "digest of the output"});
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      const PointRecord& record = *point.record;
      passed += point.passed();
      table.add({point_anchor(point.label), record.variant, record.shape, outcome(record),
                 record.numerics.elements ? number_text(record.numerics.max_abs) : "-",
                 record.numerics.sha256.empty() ? "-" : code(record.numerics.sha256)});
    }
    const DeviceUnderTest& device = context.analysis.device(context.analysis.points[group.points.front()]);
    text += fmt::format("*Evidence: MEASURED on {} ({}).* {} of {} checks passed at shape {}.\n\n{}\n", device.name,
                        device.arch, passed, group.points.size(), group.shape, table.text());
  }
  return text;
}

}  // namespace hiplab
