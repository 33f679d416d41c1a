// SPDX-License-Identifier: MIT
#include "reports/model_layers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "reports/published_csv.hpp"
#include "reports/report_context.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

std::int64_t whole(const std::string& text, const std::string& file) {
  std::int64_t value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end.ec != std::errc() || end.ptr != text.data() + text.size() || value < 1)
    throw UserError(fmt::format("{}: '{}' is no number from 1 on", file, text));
  return value;
}

}  // namespace

std::vector<Model> read_models(const std::filesystem::path& dataset_root, const ExperimentSpec& spec) {
  std::vector<Model> models;
  if (spec.model_layers.empty()) return models;
  const CsvTable csv = read_csv(dataset_root / spec.model_layers);
  std::vector<std::string> columns{"model", "tp", "count", "K", "N"};
  if (std::find(csv.columns.begin(), csv.columns.end(), "at_most_rows") != csv.columns.end())
    columns.emplace_back("at_most_rows");
  const auto table = select_rows(csv, columns, {}, spec.model_layers);
  for (const auto& row : table.rows) {
    auto it =
        std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.name == row[0] && m.tp == row[1]; });
    if (it == models.end()) it = models.insert(it, {row[0], row[1], {}});
    const auto number = [&](std::size_t column) { return whole(row[column], spec.model_layers); };
    // A column that is empty in every row is not there.
    const bool bounded = row.size() > 5 && !row[5].empty();
    it->layers.push_back({number(2), number(3), number(4), bounded ? number(5) : 0});
  }
  return models;
}

ModelsOf read_models(const std::filesystem::path& dataset_root, const std::vector<ExperimentSpec>& specs) {
  ModelsOf all;
  for (const ExperimentSpec& spec : specs)
    if (!spec.model_layers.empty()) all[spec.name] = read_models(dataset_root, spec);
  return all;
}

double number_cell(const std::string& cell, const std::string& file) {
  double value = 0;
  const auto end = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (end.ec != std::errc() || end.ptr != cell.data() + cell.size())
    throw UserError(fmt::format("{}: '{}' is no number", file, cell));
  return value;
}

std::string differing_axes(const LayerSetting& setting, const std::vector<LayerSetting>& all) {
  AxisValues shown;
  for (const auto& [axis, value] : setting.axes)
    for (const LayerSetting& other : all)
      if (const auto it = other.axes.find(axis); it != other.axes.end() && it->second != value) shown[axis] = value;
  return axes_text(shown);
}

}  // namespace hiplab
