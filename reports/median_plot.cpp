// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"
#include "reports/report_context.hpp"

namespace hiplab {
namespace {

struct Panel {
  std::string title, conditions;
  std::map<std::string, std::string> series;  // name -> data lines "x y low high"
  std::set<std::int64_t> x;
};

struct Page {
  std::vector<Panel> panels;
  std::vector<std::string> labels, names;  // names: order of first use
  double least = HUGE_VAL, most = 0;
  bool intervals = false;  ///< some point has samples enough for one
};

using Values = std::map<std::string, std::int64_t>;

// A variant, with the values of the axes that are not the usual ones.
std::string series_name(const PointAnalysis& point, const PointGroup& group, const std::string& main,
                        const Values& usual) {
  std::string name = point.record->variant;
  for (const auto& [axis, value] : point.record->axes) {
    const auto it = usual.find(axis);
    if (axis == main || group.constant.count(axis) || (it != usual.end() && it->second == value)) continue;
    name += fmt::format(" {}={}", axis, value);
  }
  if (point.record->metric != "cold") name += " " + point.record->metric;
  return name;
}

void add_panel(Page& page, const RunAnalysis& analysis, const PointGroup& group, const std::string& axis,
               const Values& everywhere, const Values& usual_of_all) {
  Panel panel;
  panel.title = group.shape;
  auto own = group.constant;
  for (const auto& [name, value] : everywhere) own.erase(name);
  panel.conditions = axes_text(own);
  Values usual;
  for (std::size_t i : group.points)
    for (const auto& [other, value] : analysis.points[i].record->axes) {
      const auto it = usual_of_all.find(other);
      if (it != usual_of_all.end() && it->second == value && !group.constant.count(other)) usual[other] = value;
    }
  if (!usual.empty())
    panel.conditions +=
        (own.empty() ? "" : ", ") + axes_text(usual) + (usual.size() > 1 ? ", unless named" : " unless named");
  for (std::size_t i : group.points) {
    const PointAnalysis& point = analysis.points[i];
    const auto x = point.record->axes.find(axis);
    if (!point.usable() || x == point.record->axes.end()) continue;
    const std::string name = series_name(point, group, axis, usual);
    if (index_of(page.names, name) >= kMostSeries) continue;
    const Estimate& median_us = point.timing->median_us;
    const Interval ends = median_us.interval.value_or(Interval{median_us.value, median_us.value});
    panel.series[name] += fmt::format("{} {:.6g} {:.6g} {:.6g}\n", x->second, median_us.value, ends.low, ends.high);
    panel.x.insert(x->second);
    page.labels.push_back(point.label);
    page.intervals |= median_us.interval.has_value();
    page.least = std::min(page.least, ends.low);
    page.most = std::max(page.most, ends.high);
  }
  if (!panel.series.empty()) page.panels.push_back(std::move(panel));
}

std::string series_look(std::size_t s) {
  const SeriesStyle style = series_style(s);
  return fmt::format("pt {} ps 1 dt {} lw 1.8 lc rgb \"{}\"", style.point, style.dash, style.color);
}

/// A panel's name and conditions in lines that its width holds.
std::vector<std::string> title_of(const Panel& panel, bool alone) {
  const std::size_t widest = alone ? 120 : 58;  // characters of the small font
  std::vector<std::string> lines = broken(panel.conditions, widest);
  lines.insert(lines.begin(), panel.title);
  return lines;
}

/// `width`: of the panel, in pixels.
std::string panel_script(const Page& page, std::size_t number, bool logarithmic_x, double unit, double width) {
  const Panel& panel = page.panels[number];
  std::string plot,
      script = fmt::format("set title {} font \",9\"\n", quoted_lines(title_of(panel, page.panels.size() == 1)));
  const double first = static_cast<double>(*panel.x.begin()), last = static_cast<double>(*panel.x.rbegin());
  const double low = logarithmic_x ? first / 1.15 : first - 0.5, high = logarithmic_x ? last * 1.15 : last + 0.5;
  if (logarithmic_x) script += "set logscale x 2\n";
  script += fmt::format("set xrange [{:.6g}:{:.6g}]\nset xtics {}\n", low, high,
                        number_ticks({panel.x.begin(), panel.x.end()}, low, high, logarithmic_x, width));
  for (std::size_t s = 0; s < page.names.size() && s < kMostSeries; ++s) {
    const auto it = panel.series.find(page.names[s]);
    if (it == panel.series.end()) continue;
    script += fmt::format("$p{}s{} << EOD\n{}EOD\n", number, s, it->second);
    plot += fmt::format("{0}$p{1}s{2} using 1:($2*{3}):($3*{3}):($4*{3}) with yerrorlines {4} notitle",
                        plot.empty() ? "plot " : ", \\\n     ", number, s, unit, series_look(s));
  }
  return script + plot + "\n";
}

Plot page_plot(const Page& page, const ExperimentSpec& spec, const PointGroup& group, const std::string& axis,
               const std::map<std::string, std::int64_t>& everywhere, std::size_t number) {
  std::vector<PanelLayout::KeyEntry> key;
  for (std::size_t s = 0; s < page.names.size() && s < kMostSeries; ++s)
    key.push_back({"with linespoints " + series_look(s), page.names[s]});
  const std::string same = everywhere.empty() ? "" : " (" + axes_text(everywhere) + ")";
  std::size_t title_lines = 1;
  for (const Panel& panel : page.panels)
    title_lines = std::max(title_lines, title_of(panel, page.panels.size() == 1).size());
  const PanelLayout layout(page.panels.size(),
                           fmt::format("{} on {}: median time{}{}", spec.name, group.device,
                                       page.intervals ? " with its 95 % interval" : "", same),
                           key, title_lines);
  Plot result;
  result.name = file_stem(fmt::format("medians-{}-{}-{}", spec.name, group.device, number + 1));
  result.experiment = spec.name;
  result.device = group.device;
  result.height = layout.height();
  result.script = layout.open();
  const TimeUnit unit = time_unit(page.most);
  result.script += fmt::format("set xlabel {}\nset ylabel {}\n", quoted(axis),
                               quoted(unit.name + std::string(group.cpu ? ", functional: CPU" : "")));

  const double factor = std::pow(page.most / page.least, 0.06) * 1.02;
  const double low = page.least / factor * unit.of_us, high = page.most * factor * unit.of_us;
  if (page.most > kLogFromFactor * page.least)
    result.script += "set logscale y\nset ytics " + log_ticks(low, high) + "\n";
  result.script += fmt::format("set yrange [{:.6g}:{:.6g}]\n", low, high);
  std::int64_t least_x = 1, most_x = 1;
  for (const Panel& panel : page.panels) {
    least_x = std::min(least_x, *panel.x.begin());
    most_x = std::max(most_x, *panel.x.rbegin());
  }
  for (std::size_t p = 0; p < page.panels.size(); ++p)
    result.script +=
        layout.panel(p) + panel_script(page, p, least_x > 0 && most_x >= 8, unit.of_us, layout.panel_width());
  result.script += "unset multiplot\n";
  result.caption = fmt::format(
      "Median time over {} on {}, {}; the same scale in all panels. Points {}", axis, group.device,
      page.intervals ? "bars are 95 % intervals (often smaller than the marks)" : "too few samples for intervals",
      label_ranges(page.labels));
  if (page.names.size() > kMostSeries)
    result.caption += fmt::format("; {} more series are in the tables only", page.names.size() - kMostSeries);
  return result;
}

constexpr std::size_t kReadable = 8;  // series that the eye tells apart in one panel

using Series = std::tuple<std::string, std::string, std::map<std::string, std::int64_t>>;  // variant, metric, axes

/// The series of a group at each value of `axis`, with all other axes.
std::map<std::int64_t, std::set<Series>> series_at(const RunAnalysis& analysis, const PointGroup& group,
                                                   const std::string& axis) {
  std::map<std::int64_t, std::set<Series>> at;
  for (std::size_t i : group.points) {
    const PointRecord& point = *analysis.points[i].record;
    const auto it = point.axes.find(axis);
    if (it == point.axes.end()) return {};
    auto others = point.axes;
    others.erase(axis);
    at[it->second].insert({point.variant, point.metric, others});
  }
  return at;
}

/// A group of more series than are readable is cut at the axis of most values over which every series was measured: a
/// panel for each value. An axis that only some variants were tuned over is none of these.
std::vector<PointGroup> readable(const RunAnalysis& analysis, const PointGroup& group, const std::string& main) {
  std::set<Series> series;
  for (const auto& [x, own] : series_at(analysis, group, main)) series.insert(own.begin(), own.end());
  std::string crossed;
  std::size_t most = 1;
  for (const std::string& axis : group.varying) {
    const auto at = axis == main ? decltype(series_at(analysis, group, axis)){} : series_at(analysis, group, axis);
    const bool all =
        std::all_of(at.begin(), at.end(), [&](const auto& own) { return own.second == at.begin()->second; });
    if (!all || at.size() <= most) continue;
    most = at.size();
    crossed = axis;
  }
  if (series.size() <= kReadable || crossed.empty()) return {group};
  std::vector<PointGroup> panels;
  for (const auto& [value, own] : series_at(analysis, group, crossed)) {
    PointGroup panel = group;
    std::erase(panel.varying, crossed);
    panel.constant[crossed] = value;
    std::erase_if(panel.points, [&](std::size_t i) { return analysis.points[i].record->axes.at(crossed) != value; });
    panels.push_back(std::move(panel));
  }
  return panels;
}

/// Whether the points of a group give a line over the axis.
bool several_values(const RunAnalysis& analysis, const PointGroup& group, const std::string& axis) {
  std::set<std::int64_t> values;
  for (std::size_t i : group.points) {
    const auto& axes = analysis.points[i].record->axes;
    if (const auto it = axes.find(axis); analysis.points[i].usable() && it != axes.end()) values.insert(it->second);
  }
  return values.size() > 1;
}

// What has one value in every group: said once in the title instead of in each panel.
std::map<std::string, std::int64_t> constant_everywhere(const std::vector<PointGroup>& groups) {
  std::map<std::string, std::int64_t> everywhere = groups.front().constant;
  for (const PointGroup& group : groups)
    std::erase_if(everywhere, [&](const auto& axis) {
      const auto it = group.constant.find(axis.first);
      return it == group.constant.end() || it->second != axis.second;
    });
  return everywhere;
}

}  // namespace

std::vector<Plot> median_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  const auto shapes = point_groups(analysis, spec);
  const std::string axis = main_axis(analysis, shapes);
  if (axis.empty()) return plots;
  std::vector<PointGroup> groups;
  for (const PointGroup& shape : shapes)
    for (PointGroup& panel : readable(analysis, shape, axis)) groups.push_back(std::move(panel));
  const std::size_t alone =
      std::erase_if(groups, [&](const PointGroup& group) { return !several_values(analysis, group, axis); });
  if (groups.empty()) return plots;
  auto everywhere = constant_everywhere(groups);
  if (groups.size() == 1) everywhere.clear();
  const Values usual = usual_values(analysis, groups, axis);
  Page page;
  std::size_t number = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    add_panel(page, analysis, groups[g], axis, everywhere, usual);
    const bool last = g + 1 == groups.size() || groups[g + 1].device != groups[g].device;
    if (page.panels.empty() || (!last && page.panels.size() < kMostPanels)) continue;
    plots.push_back(page_plot(page, spec, groups[g], axis, everywhere, number));
    if (alone)
      plots.back().caption +=
          fmt::format("; {} of one {} {} left out", alone == 1 ? "1 panel" : fmt::format("{} panels", alone), axis,
                      alone == 1 ? "is" : "are");
    number = last ? 0 : number + 1;
    page = Page{};
  }
  return plots;
}

}  // namespace hiplab
