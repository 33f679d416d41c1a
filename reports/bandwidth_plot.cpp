// SPDX-License-Identifier: MIT
#include <cmath>
#include <set>
#include <tuple>

#include "analysis/number_text.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"
#include "reports/report_context.hpp"

namespace hiplab {
namespace {

const char kSizeAxis[] = "array_kib";

// All points that share every axis but the size, and the metric.
struct Panel {
  std::string title;
  std::map<std::string, std::string> series;  // variant -> "MiB GB/s low high"
  std::vector<std::string> labels;
};

struct Sheet {
  std::map<std::pair<std::string, std::map<std::string, std::int64_t>>, Panel> panels;
  std::vector<std::string> variants;
  double least_x = HUGE_VAL, most_x = 0, most_y = 0, least_y = HUGE_VAL;
};

Sheet collect(const RunAnalysis& analysis, const std::vector<PointGroup>& groups, const std::string& device) {
  Sheet sheet;
  for (const PointGroup& group : groups) {
    if (group.device != device) continue;
    for (std::size_t i : group.points) {
      const PointAnalysis& point = analysis.points[i];
      const auto size = point.record->axes.find(kSizeAxis);
      if (!point.usable() || size == point.record->axes.end()) continue;
      auto others = point.record->axes;
      others.erase(kSizeAxis);
      const std::string& metric = point.timing->validity.metric;
      Panel& panel = sheet.panels[{metric, others}];
      panel.title = metric + (others.empty() ? "" : ": " + axes_text(others));
      const double mib = static_cast<double>(size->second) / 1024;
      const Estimate& gbs = point.timing->throughput.gbs;
      const Interval ends = gbs.interval.value_or(Interval{gbs.value, gbs.value});
      index_of(sheet.variants, point.record->variant);
      panel.series[point.record->variant] +=
          fmt::format("{:.6g} {:.6g} {:.6g} {:.6g}\n", mib, gbs.value, ends.low, ends.high);
      panel.labels.push_back(point.label);
      sheet.least_x = std::min(sheet.least_x, mib);
      sheet.most_x = std::max(sheet.most_x, mib);
      sheet.most_y = std::max(sheet.most_y, ends.high);
      sheet.least_y = std::min(sheet.least_y, ends.low);
    }
  }
  return sheet;
}

std::string series_look(std::size_t v) {
  const SeriesStyle style = series_style(v);
  return fmt::format("pt {} ps 0.9 dt {} lw 1.8 lc rgb \"{}\"", style.point, style.dash, style.color);
}

const char kDatasheetLook[] = "with lines dt 2 lw 1.5 lc rgb \"#808080\"";

std::string panel_script(const Sheet& sheet, const Panel& panel, std::size_t number, double datasheet_gbs) {
  std::string script = fmt::format("set title {}\n", quoted(panel.title)), plot;
  for (std::size_t v = 0; v < sheet.variants.size() && v < kMostSeries; ++v) {
    const auto it = panel.series.find(sheet.variants[v]);
    if (it == panel.series.end()) continue;
    script += fmt::format("$p{}v{} << EOD\n{}EOD\n", number, v, it->second);
    plot += fmt::format("{}$p{}v{} using 1:2:3:4 with yerrorlines {} notitle", plot.empty() ? "plot " : ", \\\n     ",
                        number, v, series_look(v));
  }
  if (datasheet_gbs > 0) plot += fmt::format(", \\\n     {:.6g} {} notitle", datasheet_gbs, kDatasheetLook);
  return script + plot + "\n";
}

std::string axes_script(const Sheet& sheet, const DeviceUnderTest& device, double datasheet_gbs) {
  std::string script =
      fmt::format("set logscale x 2\nset xrange [{:.6g}:{:.6g}]\nset xlabel \"one array (MiB)\"\nset ylabel {}\n",
                  sheet.least_x / 1.3, sheet.most_x * 1.3, quoted(device.cpu ? "GB/s, functional: CPU" : "GB/s"));
  const double top = std::max(sheet.most_y, datasheet_gbs);
  if (top > 2 * kLogFromFactor * sheet.least_y)
    script += fmt::format("set logscale y\nset yrange [{:.6g}:{:.6g}]\nset ytics {}\n", sheet.least_y / 1.3, top * 1.3,
                          log_ticks(sheet.least_y / 1.3, top * 1.3));
  else
    script += fmt::format("set yrange [0:{:.6g}]\n", top * 1.08);
  if (device.last_level_cache_bytes > 0)
    script += fmt::format("set arrow 1 from {0:.6g}, graph 0 to {0:.6g}, graph 1 nohead dt 3 lc rgb \"#808080\"\n",
                          device.last_level_cache_bytes / (1024 * 1024));
  return script;
}

Plot page_plot(const Sheet& sheet, const std::vector<const Panel*>& panels, std::size_t number,
               const ExperimentSpec& spec, const DeviceUnderTest& device) {
  const double datasheet_gbs = device.peaks ? device.peaks->bandwidth_gbs : 0;
  Plot plot;
  plot.name = file_stem(fmt::format("bandwidth-{}-{}", device.name, number + 1));
  plot.experiment = spec.name;
  plot.device = device.name;
  std::vector<PanelLayout::KeyEntry> key;
  std::vector<std::string> labels;
  for (std::size_t v = 0; v < sheet.variants.size() && v < kMostSeries; ++v)
    key.push_back({"with linespoints " + series_look(v), sheet.variants[v]});
  if (datasheet_gbs > 0)
    key.push_back({kDatasheetLook, fmt::format("datasheet {} GB/s (CITED)", number_text(datasheet_gbs))});
  const PanelLayout layout(panels.size(), fmt::format("{} on {}", spec.name, device.name), key);
  plot.height = layout.height();
  plot.script = layout.open() + axes_script(sheet, device, datasheet_gbs);
  for (std::size_t p = 0; p < panels.size(); ++p) {
    plot.script += layout.panel(p) + panel_script(sheet, *panels[p], p, datasheet_gbs);
    labels.insert(labels.end(), panels[p]->labels.begin(), panels[p]->labels.end());
  }
  plot.script += "unset multiplot\n";
  plot.caption = fmt::format(
      "Achieved GB/s over the size of one array on {}, from the median time; the dotted upright is the last-level "
      "cache. Points {}",
      device.name, label_ranges(labels));
  return plot;
}

}  // namespace

std::vector<Plot> bandwidth_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  const auto groups = point_groups(analysis, spec);
  std::set<std::string> seen;
  for (const PointGroup& group : groups) {
    if (!seen.insert(group.device).second) continue;
    const Sheet sheet = collect(analysis, groups, group.device);
    std::vector<const Panel*> page;
    std::size_t number = 0;
    for (auto it = sheet.panels.begin(); it != sheet.panels.end(); ++it) {
      page.push_back(&it->second);
      if (page.size() < kMostPanels && std::next(it) != sheet.panels.end()) continue;
      plots.push_back(page_plot(sheet, page, number++, spec, analysis.device(analysis.points[group.points.front()])));
      page.clear();
    }
  }
  return plots;
}

std::vector<Plot> make_plots(const RunAnalysis& analysis, const std::vector<ExperimentSpec>& specs,
                             const std::vector<ClaimResult>& claims, const ModelsOf& models, bool distributions) {
  std::vector<Plot> plots;
  const auto take = [&](std::vector<Plot> more) {
    for (Plot& plot : more) plots.push_back(std::move(plot));
  };
  for (const ExperimentSpec& spec : specs) {
    if (spec.conformance) continue;
    take(claim_plots(claims, spec));
    take(comparison_plots(analysis, spec));
    take(quality_plots(analysis, spec));
    if (spec.name == "bandwidth") {  // hundreds of points along one size axis: its own plot says more than strips
      take(bandwidth_plots(analysis, spec));
      continue;
    }
    if (const auto own = models.find(spec.name); own != models.end() && spec.prefill)
      take(token_time_plots(analysis, spec, own->second));
    take(median_plots(analysis, spec));
    take(share_plots(analysis, spec));
    take(roofline_plots(analysis, spec));
    if (distributions) take(distribution_plots(analysis, spec));
    take(timeline_plots(analysis, spec));
  }
  return plots;
}

}  // namespace hiplab
