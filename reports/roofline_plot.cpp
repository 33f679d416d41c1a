// SPDX-License-Identifier: MIT
#include <cmath>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"
#include "reports/report_context.hpp"

namespace hiplab {
namespace {

struct Cloud {
  std::vector<std::string> variants;
  std::map<std::string, std::string> data;  // variant -> "x y" lines
  std::vector<std::string> labels;
  std::set<std::string> units;
  double least_x = HUGE_VAL, most_x = 0, least_y = HUGE_VAL, most_y = 0;
};

Cloud collect(const RunAnalysis& analysis, const std::vector<PointGroup>& groups, const std::string& device) {
  Cloud cloud;
  for (const PointGroup& group : groups) {
    if (group.device != device) continue;
    for (std::size_t i : group.points) {
      const PointAnalysis& point = analysis.points[i];
      if (!point.usable() || point.timing->throughput.intensity <= 0) continue;
      if (index_of(cloud.variants, point.record->variant) >= kMostSeries) continue;
      const double x = point.timing->throughput.intensity, y = point.timing->throughput.tops;
      cloud.data[point.record->variant] += fmt::format("{:.6g} {:.6g}\n", x, y);
      cloud.labels.push_back(point.label);
      cloud.units.insert(point.record->operations_unit);
      cloud.least_x = std::min(cloud.least_x, x);
      cloud.most_x = std::max(cloud.most_x, x);
      cloud.least_y = std::min(cloud.least_y, y);
      cloud.most_y = std::max(cloud.most_y, y);
    }
  }
  return cloud;
}

// The roofs as plot clauses; each raises the top of the plot to what is visible of it.
std::vector<std::string> roofs(const Cloud& cloud, const DeviceUnderTest& device, const std::optional<Ceiling>& ceiling,
                               double& top) {
  std::vector<std::string> lines;
  const auto slope = [&](double gbs, const char* look, const std::string& title) {
    lines.push_back(fmt::format("x * {:.6g} with lines {} title {}", gbs / 1e3, look, quoted(title)));
    top = std::max(top, cloud.most_x * 2 * gbs / 1e3);
  };
  if (ceiling)
    slope(ceiling->gbs.value, "lw 2.2 lc rgb \"#404040\"",
          fmt::format("measured ceiling {} GB/s ({})", number_text(ceiling->gbs.value), ceiling->point));
  if (!device.peaks) return lines;
  if (device.peaks->bandwidth_gbs > 0)
    slope(device.peaks->bandwidth_gbs, "dt 2 lw 1.8 lc rgb \"#808080\"",
          fmt::format("datasheet {} GB/s (CITED)", number_text(device.peaks->bandwidth_gbs)));
  for (const std::string& unit : cloud.units) {
    const double rate = peak_rate(*device.peaks, unit) / 1e12;
    if (rate <= 0) continue;
    lines.push_back(fmt::format("{:.6g} with lines dt 4 lw 1.8 lc rgb \"#808080\" title {}", rate,
                                quoted(fmt::format("datasheet {} {} TOP/s (CITED)", unit, number_text(rate)))));
    top = std::max(top, rate);
  }
  return lines;
}

}  // namespace

std::vector<Plot> roofline_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  const auto groups = point_groups(analysis, spec);
  std::set<std::string> seen;
  for (const PointGroup& group : groups) {
    if (!seen.insert(group.device).second) continue;
    const PointAnalysis& first = analysis.points[group.points.front()];
    const Cloud cloud = collect(analysis, groups, group.device);
    double top = cloud.most_y;
    auto lines = roofs(cloud, analysis.device(first), analysis.ceiling(first), top);
    if (cloud.labels.empty() || lines.empty()) continue;  // without a roof it is no roofline
    Plot plot;
    plot.name = file_stem(fmt::format("roofline-{}-{}", spec.name, group.device));
    plot.experiment = spec.name;
    plot.device = group.device;
    plot.height = 660;
    for (std::size_t v = 0; v < cloud.variants.size() && v < kMostSeries; ++v) {
      plot.script += fmt::format("$v{} << EOD\n{}EOD\n", v, cloud.data.at(cloud.variants[v]));
      const SeriesStyle style = series_style(v);
      lines.push_back(fmt::format("$v{} using 1:2 with points pt {} ps 1 lc rgb \"{}\" title {}", v, style.point,
                                  style.color, quoted(cloud.variants[v])));
    }
    plot.script += fmt::format(
        "set logscale xy\nset xrange [{:.6g}:{:.6g}]\nset yrange [{:.6g}:{:.6g}]\nset grid\nset tics out nomirror\n"
        "set key below left Left reverse samplen 3 maxcols 3 height 1\nset ytics {}\nset xlabel \"operations per byte "
        "of least "
        "traffic\"\nset ylabel {}\nset title {}\n",
        cloud.least_x / 2, cloud.most_x * 2, cloud.least_y / 2, top * 3, log_ticks(cloud.least_y / 2, top * 3),
        quoted(group.cpu ? "10^12 operations/s, functional: CPU" : "10^12 operations/s"),
        quoted(fmt::format("Roofline: {} on {}", spec.name, group.device)));
    plot.script += fmt::format("plot {}\n", fmt::join(lines, ", \\\n     "));
    plot.caption = fmt::format("Roofline of {} on {}: rates from the median time and the least traffic. {}Points {}",
                               spec.name, group.device,
                               cloud.variants.size() > kMostSeries
                                   ? fmt::format("Left out: {}. ", fmt::join(cloud.variants.begin() + kMostSeries, cloud.variants.end(), ", "))
                                   : "",
                               label_ranges(cloud.labels));
    plots.push_back(std::move(plot));
  }
  return plots;
}

}  // namespace hiplab
