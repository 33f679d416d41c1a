// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/number_text.hpp"
#include "analysis/point_identity.hpp"
#include "reports/markdown.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

constexpr std::size_t kFoldFromRows = 60;

std::string percent(const std::optional<double>& share) {
  return share ? number_text(100 * *share) : "-";
}

// How far the baseline's twin lay from it in the group that the point was measured in, in percent.
std::string twin_difference(const ReportContext& context, const PointAnalysis& point) {
  for (const PointAnalysis& other : context.analysis.points) {
    if (!other.aa || other.run != point.run || other.record->experiment != point.record->experiment) continue;
    if (other.record->shape != point.record->shape || other.record->axes != point.record->axes) continue;
    if (other.record->metric != point.record->metric) continue;
    return number_text(100 * std::abs(other.aa->ratio.value - 1));
  }
  return "-";
}

std::string ratio_text(const ReportContext& context, const PointAnalysis& point, const ExperimentSpec& spec) {
  if (!point.to_baseline)
    return point.record->variant == spec.baseline && tuned_away(spec, *point.record).empty() ? "base" : "no base";
  const Change change = *context.analysis.change(point);
  const std::string why = change == Change::undecided ? context.analysis.undecided_because(point) : "";
  std::string text = estimate_text(point.to_baseline->ratio);
  if (!point.to_baseline->paired)
    text += ", unpaired, to " + point_link(context.analysis.points[*point.baseline].label);
  return text + ": " + change_name(change) + (why.empty() ? "" : " (" + why + ")");
}

std::string numerics_text(const PointRecord& record) {
  std::string text = fmt::format("{:.2e}", record.numerics.rel_l2);
  if (!record.numerics.deterministic) text += ", not deterministic";
  return text;
}

// The largest over the orders, relative to the largest output.
std::string drift_text(const PointRecord& record) {
  if (record.numerics.drift.empty()) return "-";
  double drift = 0;
  for (const Drift& d : record.numerics.drift) drift = std::max(drift, d.of_largest);
  return fmt::format("{:.2e}", drift);
}

bool has_drift(const ReportContext& context, const PointGroup& group) {
  return std::any_of(group.points.begin(), group.points.end(),
                     [&](std::size_t i) { return !context.analysis.points[i].record->numerics.drift.empty(); });
}

std::vector<std::string> columns(const ReportContext& context, const PointGroup& group, const ExperimentSpec& spec) {
  std::vector<std::string> names{"point"};
  if (group.shape.empty()) names.push_back("shape");
  for (const std::string& axis : group.varying) names.push_back(">" + axis);
  names.push_back("variant");
  names.push_back("metric");
  names.push_back(group.cpu ? ">median us [95 %], functional (CPU)" : ">median us [95 %]");
  if (!spec.baseline.empty()) {
    names.push_back(">time / " + spec.baseline + " [95 %]");
    names.push_back(">twin %");
  }
  for (const char* name : {">GB/s", ">% of ceiling", ">% of datasheet", ">% of roofline", ">relative L2"})
    names.push_back(name);
  if (has_drift(context, group)) names.push_back(">drift / largest output, not gated");
  return names;
}

std::vector<std::string> row(const ReportContext& context, const PointGroup& group, const ExperimentSpec& spec,
                             const PointAnalysis& point) {
  const Timing& timing = *point.timing;
  const Throughput& rate = timing.throughput;
  std::vector<std::string> cells{point_anchor(point.label)};
  if (group.shape.empty()) cells.push_back(point.record->shape);
  for (const std::string& axis : group.varying) {
    const auto value = point.record->axes.find(axis);
    cells.push_back(value == point.record->axes.end() ? "-" : fmt::format("{}", value->second));
  }
  cells.push_back(point.record->variant);
  cells.push_back(timing.validity.metric_note.empty() ? timing.validity.metric
                                                      : timing.validity.metric + " (cold promised)");
  cells.push_back(estimate_text(timing.median_us));
  if (!spec.baseline.empty()) {
    cells.push_back(ratio_text(context, point, spec));
    cells.push_back(twin_difference(context, point));
  }
  cells.push_back(number_text(rate.gbs.value));
  cells.push_back(percent(rate.of_ceiling) +
                  (context.analysis.above_ceiling(point) ? " (above the measured ceiling: cache?)" : ""));
  cells.push_back(percent(rate.of_datasheet));
  cells.push_back(rate.of_roofline       ? percent(rate.of_roofline) + " " + rate.bound
                  : rate.no_roof.empty() ? "-"
                                         : rate.no_roof);
  cells.push_back(numerics_text(*point.record));
  if (has_drift(context, group)) cells.push_back(drift_text(*point.record));
  return cells;
}

std::string explanation(const ExperimentSpec& spec) {
  std::string text =
      "Medians over all kept samples with a 95 % bootstrap interval (processes, then blocks within). GB/s and shares "
      "come from "
      "the median and the variant's least traffic (DERIVED); the ceiling is the best cold `bandwidth` point of this "
      "device, the "
      "datasheet is CITED.";
  if (!spec.baseline.empty())
    text += fmt::format(
        " Ratios pair neighbouring samples of one interleaved block: over 1 is slower than `{0}`. A ratio marked "
        "unpaired goes to a point of another group, so drift between the groups is in it. Twin is how far `{0}` lay "
        "from itself in that group, replayed on the same buffers: less than two variants of one code differ by, so "
        "words for a change go by the noise floor of the summary.",
        spec.baseline);
  return text + "\n\n";
}

std::string group_heading(const PointGroup& group) {
  std::string text = fmt::format("#### {} on {}\n\n", group.shape.empty() ? "All shapes" : group.shape, group.device);
  if (!group.constant.empty()) text += axes_text(group.constant) + ".\n\n";
  return text;
}

}  // namespace

std::string results_section(const ReportContext& context, const ExperimentSpec& spec) {
  std::string text = fmt::format("## Results: {}\n\n", spec.name);
  text += plots_of(context, spec.name, "", "");
  text += "### Every timed point\n\n" + explanation(spec);
  for (const PointGroup& group : joined_groups(context.analysis, point_groups(context.analysis, spec))) {
    MarkdownTable table(columns(context, group, spec));
    for (std::size_t i : group.points)
      if (context.analysis.points[i].usable()) table.add(row(context, group, spec, context.analysis.points[i]));
    if (table.empty()) continue;
    text += group_heading(group);
    text += fmt::format("*Evidence: {}.*\n\n",
                        measured_on(context.analysis.device(context.analysis.points[group.points.front()])));
    text += table.size() < kFoldFromRows ? table.text() + "\n"
                                         : folded(fmt::format("{} points", table.size()), table.text());
    if (!group.shape.empty()) text += plots_of(context, spec.name, group.device, group.shape);
  }
  return text;
}

std::string plots_of(const ReportContext& context, const std::string& experiment, const std::string& device,
                     const std::string& shape) {
  std::string text;
  for (const DrawnPlot& plot : context.plots) {
    if (plot.experiment != experiment || plot.shape != shape || (!shape.empty() && plot.device != device)) continue;
    if (!plot.drawn) continue;
    text += fmt::format("![{1}](plots/{1}.png)\n\n*{0}* ([SVG](plots/{1}.svg), [script and data](plots/{1}.gp))\n\n",
                        plot.caption, plot.name);
  }
  return text;
}

}  // namespace hiplab
