// SPDX-License-Identifier: MIT
// How much of the memory's rate a kernel reaches and in what time, layer by layer: a bar a variant, a panel a shape.
#include <algorithm>
#include <limits>
#include <set>

#include "analysis/number_text.hpp"
#include "analysis/point_identity.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"
#include "reports/report_context.hpp"

namespace hiplab {
namespace {

constexpr int kWidthPixels = 1200;  // names of variants stand left of the bars
const char kBase[] = "#d55e00", kOther[] = "#56b4e9";

struct Panel {
  std::string title, ceiling;
  std::map<std::string, std::vector<Estimate>> shares, times;  ///< percent and us, by variant; several: of several files
};

struct Page {
  std::vector<Panel> panels;
  std::vector<std::string> variants, labels;  ///< variants: order of first use
  double most = 0;
  std::set<std::string> axes;  ///< that the points shown have
};

std::string ceiling_words(const Ceiling& ceiling) {
  return fmt::format("{} GB/s ({})", number_text(ceiling.gbs.value), ceiling.point);
}

bool shown(const RunAnalysis& analysis, const PointAnalysis& point, const ExperimentSpec& spec,
           const AxisValues& values) {
  if (!point.usable() || point.timing->validity.metric != "cold" || !analysis.ceiling(point)) return false;
  if (!tuned_away(spec, *point.record).empty()) return false;
  return std::all_of(values.begin(), values.end(), [&](const auto& entry) {
    const auto it = point.record->axes.find(entry.first);
    return it == point.record->axes.end() || it->second == entry.second;
  });
}

Panel panel_of(const RunAnalysis& analysis, const PointGroup& group, const ExperimentSpec& spec,
               const AxisValues& values, Page& page) {
  Panel panel{group.shape, "", {}, {}};
  std::map<std::string, std::pair<bool, bool>> ceilings;  // some of the same sitting, some of another
  for (std::size_t i : group.points) {
    const PointAnalysis& point = analysis.points[i];
    if (!shown(analysis, point, spec, values)) continue;
    for (const auto& [axis, value] : point.record->axes) page.axes.insert(axis);
    const double percent = 100 / analysis.ceiling(point)->gbs.value;
    Estimate share{percent * point.timing->throughput.gbs.value, std::nullopt};
    if (const auto& ends = point.timing->throughput.gbs.interval)
      share.interval = Interval{percent * ends->low, percent * ends->high};
    index_of(page.variants, point.record->variant);
    panel.shares[point.record->variant].push_back(share);
    panel.times[point.record->variant].push_back(point.timing->median_us);
    page.labels.push_back(point.label);
    page.most = std::max(page.most, share.interval ? share.interval->high : share.value);
    auto& [same, other] = ceilings[ceiling_words(*analysis.ceiling(point))];
    (analysis.same_sitting(point.run) ? same : other) = true;
  }
  for (const auto& [words, sittings] : ceilings) {
    panel.ceiling += (panel.ceiling.empty() ? "100 % is " : ", ") + words;
    if (sittings.second) panel.ceiling += sittings.first ? ", partly of another sitting" : ", of another sitting";
  }
  return panel;
}

std::string panel_script(const Page& page, std::size_t number, const std::string& baseline,
                         const std::vector<double>& published) {
  const Panel& panel = page.panels[number];
  const std::size_t rows = page.variants.size();
  std::string names, base, other;
  for (std::size_t v = 0; v < rows; ++v) {
    const std::size_t y = rows - v;
    names += fmt::format("{}{} {}", v ? ", " : "", quoted(page.variants[v]), y);
    const auto it = panel.shares.find(page.variants[v]);
    if (it == panel.shares.end()) continue;
    const Estimate share = pooled(it->second);
    const Interval ends = share.interval.value_or(Interval{share.value, share.value});
    (page.variants[v] == baseline ? base : other) +=
        fmt::format("{} {:.6g} {:.6g} {:.6g} \"{:.1f} %, {} us\"\n", y, share.value, ends.low, ends.high, share.value,
                    number_text(pooled(panel.times.at(page.variants[v])).value));
  }
  std::string script = fmt::format("set title {} font \",9\"\nset ytics ({}) font \",8\"\nset yrange [0.3:{}.7]\n",
                                   quoted_lines({panel.title, panel.ceiling}), names, rows);
  std::vector<std::string> plots;
  for (const auto& [data, color, name] : {std::tuple(&base, kBase, "base"), std::tuple(&other, kOther, "other")}) {
    if (data->empty()) continue;
    const std::string block = fmt::format("$p{}{}", number, name);
    script += fmt::format("{} << EOD\n{}EOD\n", block, *data);
    plots.push_back(fmt::format(
        "{} using (0):1:(0):2:($1-0.38):($1+0.38) with boxxyerror fs solid lc rgb \"{}\" notitle", block, color));
    plots.push_back(fmt::format("{} using 2:1:3:4 with xerrorbars pt 0 lw 1.4 lc rgb \"#000000\" notitle", block));
    plots.push_back(fmt::format("{} using 4:1:5 with labels left offset 0.6,0 font \",8\" notitle", block));
  }
  if (!published.empty()) {
    script += fmt::format("$q{} << EOD\n", number);
    for (double x : published) script += fmt::format("{0:.6g} 0.3\n{0:.6g} {1}.7\n\n", x, rows);
    script += "EOD\n";
    plots.push_back(fmt::format("$q{} using 1:2 with lines dt 2 lw 1.6 lc rgb \"#000000\" notitle", number));
  }
  return script + fmt::format("plot {}\n", fmt::join(plots, ", \\\n     "));
}

// Published shares of a datasheet's bandwidth, in percent: whatever device they speak of. (Of a matrix unit's peak, or
// of a ceiling measured here, is another thing.)
std::vector<double> published_shares(const ExperimentSpec& spec) {
  std::set<double> values;
  for (const ClaimSpec& claim : spec.claims)
    if (claim.quantity == "share_of_datasheet" && claim.unit == "%" && claim.rule == "value")
      values.insert(claim.published);
  return {values.begin(), values.end()};
}

Plot page_plot(const Page& page, const ExperimentSpec& spec, const std::string& device, const AxisValues& values,
               std::size_t number) {
  const auto published = published_shares(spec);
  AxisValues named = values;
  std::erase_if(named, [&](const auto& entry) { return !page.axes.contains(entry.first); });
  std::vector<PanelLayout::KeyEntry> key;
  if (!published.empty())
    key.push_back({"with lines dt 2 lw 1.6 lc rgb \"#000000\"",
                   fmt::format("published: {} % ({})", fmt::join(published, " %, "),
                               spec.hardware.empty() ? "of its own device" : spec.hardware)});
  const PanelLayout layout(
      page.panels.size(),
      fmt::format("{} on {}: share of the measured memory ceiling, {}", spec.name, device, axes_text(named)), key);
  Plot plot;
  plot.name = file_stem(fmt::format("share-{}-{}-{}", spec.name, device, number + 1));
  plot.experiment = spec.name;
  plot.device = device;
  plot.width = kWidthPixels;
  plot.height = layout.height();
  plot.script = layout.open() + "unset ytics\nset xlabel \"least traffic / median time, % of the ceiling\"\n" +
                fmt::format("set xrange [0:{:.6g}]\n", page.most * 1.4);
  for (std::size_t p = 0; p < page.panels.size(); ++p)
    plot.script += layout.panel(p) + panel_script(page, p, spec.baseline, published);
  plot.script += "unset multiplot\n";
  plot.caption = fmt::format(
      "Share of the measured ceiling on {} by shape and variant, each of its own least traffic: a variant that moves "
      "more bytes may have the longer bar and the longer time. Behind each bar its median time. Whiskers are 95 % intervals of the time. {}Points {}",
      device,
      published.empty() ? "" : "The dashed line is the published share, of its own device's datasheet: context only. ",
      label_ranges(page.labels));
  return plot;
}

}  // namespace

std::vector<Plot> share_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  auto groups = point_groups(analysis, spec);
  std::erase_if(groups, [](const PointGroup& group) { return group.cpu; });
  if (groups.empty() || spec.name == "bandwidth" || spec.conformance) return plots;
  const std::string axis = main_axis(analysis, groups);
  AxisValues values = usual_values(analysis, groups, axis);
  for (const char* dimension : {"K", "N"}) values.erase(dimension);  // what makes a shape
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  for (const PointGroup& group : groups)
    for (std::size_t i : group.points)
      if (const auto it = analysis.points[i].record->axes.find(axis); it != analysis.points[i].record->axes.end())
        least = std::min(least, it->second);
  if (!axis.empty()) values[axis] = least;
  for (const TuningAxis& tuning : spec.tuning) values.erase(tuning.axis);
  Page page;
  std::size_t number = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    Panel panel = panel_of(analysis, groups[g], spec, values, page);
    if (!panel.shares.empty()) page.panels.push_back(std::move(panel));
    const bool last = g + 1 == groups.size() || groups[g + 1].device != groups[g].device;
    if (page.panels.empty() || (!last && page.panels.size() < kMostPanels)) continue;
    plots.push_back(page_plot(page, spec, groups[g].device, values, number));
    number = last ? 0 : number + 1;
    page = Page{};
  }
  return plots;
}

}  // namespace hiplab
