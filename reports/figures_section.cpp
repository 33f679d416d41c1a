// SPDX-License-Identifier: MIT
// Counts and measures that the outputs of a point hold (experiment.toml, `figures`): a table a shape and device, a row a
// point; those that have several elements in a table of their own, a row a point and element.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

std::string count_text(double value) {
  return value == std::floor(value) ? fmt::format("{:.0f}", value) : fmt::format("{:.4g}", value);
}

/// The figures of one element; "-" where the point has none.
std::string value_of(const PointRecord& record, const std::string& name) {
  for (const Figure& figure : record.numerics.figures)
    if (figure.name == name) return count_text(figure.value);
  return "-";
}

/// The elements that point `record` has of the lists in `names`.
std::size_t elements_of(const PointRecord& record, const std::vector<std::string>& names) {
  std::size_t count = 0;
  while (std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return value_of(record, fmt::format("{}[{}]", name, count)) != "-";
  }))
    ++count;
  return count;
}

bool all_zero(const PointRecord& record, const std::vector<std::string>& names, std::size_t element) {
  return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
    return value_of(record, fmt::format("{}[{}]", name, element)) == "0";
  });
}

std::vector<std::string> with(std::vector<std::string> columns, const std::vector<std::string>& names) {
  for (const std::string& name : names) columns.push_back(">" + name);
  return columns;
}

}  // namespace

std::string figures_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.figures.empty()) return "";
  std::string text;
  for (const PointGroup& group : point_groups(context.analysis, spec)) {
    std::vector<std::string> singles, lists;
    for (const std::string& name : spec.figures) {
      const auto has = [&](std::size_t i) { return value_of(*context.analysis.points[i].record, name) != "-"; };
      (std::any_of(group.points.begin(), group.points.end(), has) ? singles : lists).push_back(name);
    }
    MarkdownTable table(with({"point", "variant", "axes"}, singles));
    MarkdownTable elements(with({"point", "element"}, lists));
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.passed()) continue;
      std::map<std::string, std::int64_t> axes;
      for (const std::string& axis : group.varying)
        if (const auto it = point.record->axes.find(axis); it != point.record->axes.end()) axes.insert(*it);
      std::vector<std::string> cells{spec.untimed ? point_anchor(point.label) : point_link(point.label),
                                     point.record->variant, axes_text(axes)};
      for (const std::string& name : singles) cells.push_back(value_of(*point.record, name));
      table.add(cells);
      for (std::size_t e = 0; e < elements_of(*point.record, lists); ++e) {
        if (all_zero(*point.record, lists, e)) continue;
        std::vector<std::string> row{point_link(point.label), std::to_string(e)};
        for (const std::string& name : lists) row.push_back(value_of(*point.record, fmt::format("{}[{}]", name, e)));
        elements.add(row);
      }
    }
    if (table.empty()) continue;
    const DeviceUnderTest& device = context.analysis.device(context.analysis.points[group.points.front()]);
    text += fmt::format("*Evidence: {}. Shape {}.*\n\n{}\n", measured_on(device), group.shape, table.text());
    text += plots_of(context, spec.name, group.device, kQualityPlace + group.shape);
    if (!elements.empty())
      text += folded(fmt::format("Element by element, {} on {}", group.shape, group.device), elements.text()) + "\n";
  }
  if (text.empty()) return "";
  return fmt::format(
             "## Figures: {}\n\nWhat the outputs hold. A count is exactly what the reference says and a measure is within "
             "the gate of it, or the point has failed.\n\n",
             spec.name) +
         text;
}

}  // namespace hiplab
