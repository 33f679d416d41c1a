// SPDX-License-Identifier: MIT
// The figures that experiment.toml asks for with [[comparison]], or why there is none.
#include <fmt/format.h>

#include "analysis/comparison.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

/// Why a device has no figure of the comparison, as a line of a list.
std::string without_figure(const ReportContext& context, const ExperimentSpec& spec, const ComparisonSpec& comparison,
                           const std::vector<std::size_t>& points) {
  const DeviceUnderTest& device = context.analysis.device(context.analysis.points[points.front()]);
  const auto line = [&](const std::string& why) {
    return fmt::format("- {} on {}: {}.\n", comparison.title, device.name, why);
  };
  if (device.cpu && comparison.quantity == "time_us") return line("times of the CPU ground are functional");
  std::string reason = "no recorded point matches";
  for (const ComparisonMark& mark : comparison_marks(context.analysis, spec, comparison, points)) {
    if (mark.ratio.value) return line("measured, and the figure was not drawn");
    reason = mark.ratio.reason;
  }
  return line("nothing was measured that can be compared, " + reason);
}

}  // namespace

std::string compared_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.comparisons.empty()) return "";
  std::string text = fmt::format("## Compared: {}\n\n", spec.name), without;
  for (const ComparisonSpec& comparison : spec.comparisons) {
    std::string figures;
    for (const auto& points : points_by_device(context.analysis, spec.name)) {
      const DeviceUnderTest& device = context.analysis.device(context.analysis.points[points.front()]);
      const std::string figure = plots_of(context, spec.name, device.name, comparison_place(comparison));
      if (figure.empty())
        without += without_figure(context, spec, comparison, points);
      else
        figures += fmt::format("*Evidence: {}.*\n\n{}", measured_on(device), figure);
    }
    if (!figures.empty()) text += fmt::format("### {}\n\n{}", comparison.title, figures);
  }
  return text + (without.empty() ? "" : "Without a figure:\n\n" + without + "\n");
}

}  // namespace hiplab
