// SPDX-License-Identifier: MIT
// Variant x shape x axes: every median with its interval in one table a device.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

using Axes = std::map<std::string, std::int64_t>;

/// One row: what all its points share.
struct RowKey {
  std::string shape;
  Axes axes;
  bool operator==(const RowKey&) const = default;
};

struct Matrix {
  std::vector<std::string> variants;
  std::vector<std::pair<RowKey, std::map<std::string, std::string>>> rows;  ///< cells by variant
};

template <class List, class Value>
void add_new(List& list, const Value& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

Matrix matrix_of(const ReportContext& context, const std::vector<PointGroup>& groups) {
  Matrix matrix;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.usable() || point.record->metric != "cold") continue;
      add_new(matrix.variants, point.record->variant);
      const RowKey key{point.record->shape, point.record->axes};
      auto row = std::find_if(matrix.rows.begin(), matrix.rows.end(), [&](const auto& r) { return r.first == key; });
      if (row == matrix.rows.end()) row = matrix.rows.insert(row, {key, {}});
      auto& cell = row->second[point.record->variant];
      cell += (cell.empty() ? "" : " / ") + estimate_text(point.timing->median_us);
    }
  }
  return matrix;
}

std::vector<std::string> varying(const Matrix& matrix) {
  std::vector<std::string> axes;
  const auto value = [](const Axes& in, const std::string& axis) {
    const auto it = in.find(axis);
    return it == in.end() ? std::string("-") : fmt::format("{}", it->second);
  };
  for (const auto& [key, cells] : matrix.rows)
    for (const auto& [axis, first] : key.axes)
      if (axis != "K" && axis != "N" &&
          std::any_of(matrix.rows.begin(), matrix.rows.end(), [&, name = axis](const auto& other) {
            return value(other.first.axes, name) != value(key.axes, name);
          }))
        add_new(axes, axis);
  return axes;
}

std::string table_text(const Matrix& matrix) {
  const auto axes = varying(matrix);
  std::vector<std::string> names{"shape"};
  for (const auto& axis : axes) names.push_back(">" + axis);
  for (const auto& variant : matrix.variants) names.push_back(">" + variant);
  MarkdownTable table(names);
  for (const auto& [key, cells] : matrix.rows) {
    std::vector<std::string> row{key.shape};
    for (const auto& axis : axes) {
      const auto it = key.axes.find(axis);
      row.push_back(it == key.axes.end() ? "-" : fmt::format("{}", it->second));
    }
    for (const auto& variant : matrix.variants) {
      const auto cell = cells.find(variant);
      row.push_back(cell == cells.end() ? "-" : cell->second);
    }
    table.add(row);
  }
  return table.text();
}

}  // namespace

std::string matrix_section(const ReportContext& context, const ExperimentSpec& spec) {
  auto groups = point_groups(context.analysis, spec);
  std::string text;
  while (!groups.empty()) {
    const std::string device = groups.front().device;
    std::vector<PointGroup> here;
    for (const PointGroup& group : groups)
      if (group.device == device) here.push_back(group);
    std::erase_if(groups, [&](const PointGroup& group) { return group.device == device; });
    const Matrix matrix = matrix_of(context, here);
    if (matrix.variants.size() < 2) continue;
    text += fmt::format("*Evidence: {}.* Median us [95 %], cold; two of them in one cell come from two files:\n\n{}\n",
                        measured_on(context.analysis.device(context.analysis.points[here.front().points.front()])),
                        folded(fmt::format("{} variants at {} places", matrix.variants.size(), matrix.rows.size()),
                               table_text(matrix)));
  }
  return text.empty() ? text : "### Variants side by side\n\n" + text;
}

}  // namespace hiplab
