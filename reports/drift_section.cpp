// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {

std::string drift_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text;
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    MarkdownTable table({"point", "variant", "axes", "output", "order of the sums", ">largest difference",
                         ">relative to its element, largest", ">relative to the largest output"});
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      std::map<std::string, std::int64_t> axes;
      for (const std::string& axis : group.varying)
        if (const auto it = point.record->axes.find(axis); it != point.record->axes.end()) axes.insert(*it);
      for (const Drift& d : point.record->numerics.drift)
        table.add({point_link(point.label), point.record->variant, axes_text(axes), d.output, d.order,
                   number_text(d.max_abs), number_text(d.max_rel), number_text(d.of_largest)});
    }
    if (table.empty()) continue;
    const DeviceUnderTest& device = context.analysis.device(context.analysis.points[group.points.front()]);
    text += fmt::format("*Evidence: {}.*\n\n", measured_on(device));
    text += folded(fmt::format("Drift of {} on {}", group.shape, group.device), table.text()) + "\n";
  }
  if (text.empty()) return "";
  return "### Drift from other orders of summation\n\nHow far the outputs lie from the same sums taken in another "
         "order. "
         "Reported, never gated: each variant is judged against the order that it promises.\n\n" +
         text;
}

}  // namespace hiplab
