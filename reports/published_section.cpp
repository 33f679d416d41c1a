// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "analysis/number_text.hpp"
#include "analysis/point_identity.hpp"
#include "reports/markdown.hpp"
#include "reports/published_csv.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

struct Range {
  double low = HUGE_VAL, high = -HUGE_VAL;
  void include(double x) {
    low = std::min(low, x);
    high = std::max(high, x);
  }
  std::string text(double factor = 1) const {
    if (low > high) return "-";
    if (low == high) return number_text(low * factor);
    return number_text(low * factor) + " to " + number_text(high * factor);
  }
};

// One row of the measured side: all shapes of a variant at one value of the main axis, cold or warm, on one device.
struct MeasuredRow {
  std::size_t points = 0, ratios = 0;
  Range time_us, gbs, of_ceiling;
  double log_ratio = 0;
  std::vector<std::string> labels;

  void include(const PointAnalysis& point) {
    ++points;
    labels.push_back(point.label);
    time_us.include(point.timing->summary.median);
    gbs.include(point.timing->throughput.gbs.value);
    if (point.timing->throughput.of_ceiling) of_ceiling.include(*point.timing->throughput.of_ceiling);
    if (!point.to_baseline) return;
    ++ratios;
    log_ratio += std::log(point.to_baseline->ratio.value);
  }
  std::string ratio_text(bool is_baseline) const {
    if (is_baseline) return "1";
    if (ratios == 0) return "no base";
    const std::string mean = number_text(std::exp(log_ratio / static_cast<double>(ratios)));
    return ratios == points ? mean
                            : fmt::format("{} (of {} of {} points; the others have no base)", mean, ratios, points);
  }
};

std::string measured_table(const ReportContext& context, const ExperimentSpec& spec, const std::string& device) {
  auto groups = point_groups(context.analysis, spec);
  std::erase_if(groups, [&](const PointGroup& g) { return g.device != device; });
  const std::string axis = main_axis(context.analysis, groups);
  std::map<std::tuple<std::string, std::int64_t, std::string>, MeasuredRow> rows;
  std::vector<std::string> variants;
  for (const PointGroup& group : groups) {
    for (std::size_t i : group.points) {
      const PointAnalysis& point = context.analysis.points[i];
      if (!point.usable() || !tuned_away(spec, *point.record).empty()) continue;
      const std::string& variant = point.record->variant;
      if (std::find(variants.begin(), variants.end(), variant) == variants.end()) variants.push_back(variant);
      const auto value = point.record->axes.find(axis);
      rows[{variant, value == point.record->axes.end() ? 0 : value->second, point.timing->validity.metric}].include(
          point);
    }
  }
  MarkdownTable table({"variant", ">" + (axis.empty() ? "-" : axis), "metric", ">count", ">median us",
                       ">time / baseline, geometric mean", ">GB/s", ">% of ceiling", "points"});
  for (const std::string& variant : variants) {
    for (const auto& [key, row] : rows) {
      const auto& [name, value, metric] = key;
      if (name != variant) continue;
      table.add({variant, axis.empty() ? "-" : fmt::format("{}", value), metric, fmt::format("{}", row.points),
                 row.time_us.text(), row.ratio_text(variant == spec.baseline), row.gbs.text(), row.of_ceiling.text(100),
                 point_links(row.labels)});
    }
  }
  return table.empty() ? "No point has a usable time.\n" : table.text();
}

// Says whether the published rows come from the device that was measured. The column gfx_arch of the table decides.
std::string device_note(const ReportContext& context, const ExperimentSpec& spec, const CsvTable& rows) {
  const auto column = std::find(rows.columns.begin(), rows.columns.end(), "gfx_arch");
  if (column == rows.columns.end()) return "";
  std::set<std::string> published, measured;
  for (const auto& row : rows.rows) published.insert(row[static_cast<std::size_t>(column - rows.columns.begin())]);
  for (const PointAnalysis& point : context.analysis.points)
    if (point.record->experiment == spec.name) measured.insert(context.analysis.device(point).arch);
  published.erase("");
  if (published.empty()) return "";
  const bool same = std::includes(published.begin(), published.end(), measured.begin(), measured.end());
  return fmt::format(
      "Published on {}, measured on {}: {}.\n\n", fmt::join(published, ", "), fmt::join(measured, ", "),
      same ? "the same architecture" : "another device, so no figure may be compared with one of the other side");
}

}  // namespace

std::string published_section(const ReportContext&, const ExperimentSpec& spec) {
  std::string text =
      fmt::format("## What was published: {}\n\n*Evidence: CITED.*\n\n", spec.title.empty() ? spec.name : spec.title);
  text += fmt::format("Source: {}.", spec.source.empty() ? "none (an experiment of this project)" : spec.source);
  if (!spec.hardware.empty()) text += fmt::format(" Its hardware: {}.", spec.hardware);
  if (spec.claims.empty()) return text + " No claim of it is kept here.\n\n";
  return text + fmt::format(" Claims kept from it: {}; each has a verdict below.\n\n", spec.claims.size());
}

std::string comparison_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.tables.empty()) return "";
  std::string text = "### Beside the published tables\n\n";
  std::set<std::string> seen;
  for (const PointAnalysis& point : context.analysis.points) {
    const DeviceUnderTest& device = context.analysis.device(point);
    if (point.record->experiment != spec.name || !seen.insert(device.name).second) continue;
    text += fmt::format(
        "*Evidence: {}.* Ranges run over the shapes and over every axis that has no column (bits, groups); points "
        "tuned away from the published values are left out.\n\n{}\n",
        measured_on(device), measured_table(context, spec, device.name));
  }
  for (const PublishedTable& table : spec.tables) {
    const CsvTable all = read_csv(context.dataset_root / "published" / table.file);
    const CsvTable rows = select_rows(all, table.columns, table.where, table.file);
    text += fmt::format("**{}** *Evidence: CITED,* {}.\n\n", table.caption.empty() ? table.file : table.caption,
                        code("datasets/published/" + table.file));
    if (rows.rows.empty()) {
      text += "No row of the file matches.\n\n";
      continue;
    }
    text += device_note(context, spec, select_rows(all, {}, table.where, table.file));
    MarkdownTable out(rows.columns);
    for (const auto& row : rows.rows) out.add(row);
    text += out.text() + "\n";
  }
  return text;
}

}  // namespace hiplab
