// SPDX-License-Identifier: MIT
// The figures that experiment.toml asks for with [[comparison]], or why there is none.
#include <fmt/format.h>

#include "analysis/comparison.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

/// Why a device has no figure of the comparison, as a sentence.
std::string without_figure(const ReportContext& context, const ExperimentSpec& spec, const ComparisonSpec& comparison,
                           const std::vector<std::size_t>& points) {
  const DeviceUnderTest& device = context.analysis.device(context.analysis.points[points.front()]);
  if (device.cpu && comparison.quantity == "time_us")
    return fmt::format("No figure of {}: times of the CPU ground are functional.\n\n", device.name);
  std::string reason = "no recorded point matches";
  for (const ComparisonMark& mark : comparison_marks(context.analysis, spec, comparison, points)) {
    if (mark.ratio.value) return fmt::format("The figure of {} was not drawn.\n\n", device.name);
    reason = mark.ratio.reason;
  }
  return fmt::format("Nothing was measured on {} that can be compared: {}.\n\n", device.name, reason);
}

}  // namespace

std::string compared_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text;
  for (const ComparisonSpec& comparison : spec.comparisons) {
    text += fmt::format("### {}\n\n", comparison.title);
    for (const auto& points : points_by_device(context.analysis, spec.name)) {
      const PointAnalysis& first = context.analysis.points[points.front()];
      const std::string figure =
          plots_of(context, spec.name, context.analysis.device(first).name, comparison_place(comparison));
      text += figure.empty()
                  ? without_figure(context, spec, comparison, points)
                  : fmt::format("*Evidence: {}.*\n\n{}", measured_on(context.analysis.device(first)), figure);
    }
  }
  return text.empty() ? "" : fmt::format("## Compared: {}\n\n", spec.name) + text;
}

}  // namespace hiplab
