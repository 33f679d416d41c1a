// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>

#include "reports/plot_style.hpp"
#include "reports/plots.hpp"
#include "reports/report_context.hpp"

namespace hiplab {
namespace {

constexpr std::uint32_t kMostBlocks = 512;  // more rows than pixels show nothing

struct Bar {
  double from_us, to_us;
  std::uint32_t block;
};

/// Bars of region `r` in the last launch, microseconds since the launch's first entry.
std::vector<Bar> bars_of(const RegionTable& table, std::size_t r, std::uint64_t origin) {
  std::vector<Bar> bars;
  const auto& ticks = table.launches.back().ticks;
  const auto us = [&](std::uint64_t tick) { return static_cast<double>(tick - origin) * table.tick_ns / 1e3; };
  for (std::uint32_t block = 0; block < table.blocks; ++block) {
    const std::size_t at = (std::size_t{block} * table.names.size() + r) * 2;
    if (ticks[at] != 0 && ticks[at + 1] > ticks[at]) bars.push_back({us(ticks[at]), us(ticks[at + 1]), block});
  }
  return bars;
}

std::uint64_t first_entry(const std::vector<std::uint64_t>& ticks) {
  std::uint64_t first = std::numeric_limits<std::uint64_t>::max();
  for (std::size_t i = 0; i < ticks.size(); i += 2)
    if (ticks[i] != 0) first = std::min(first, ticks[i]);
  return first;
}

/// Waiting is light grey whatever its place; the others have a colour each for twenty regions, darker ones first.
std::string color_of(const RegionTable& table, std::size_t r) {
  static constexpr const char* kColors[] = {"#0072b2", "#d55e00", "#009e73", "#000000", "#cc79a7", "#56b4e9", "#8c6d1f",
                                            "#7b3294", "#e69f00", "#1b5e20", "#b71c1c", "#283593", "#f0e442", "#006064",
                                            "#ad1457", "#9ccc65", "#4e342e", "#80cbc4", "#ff8a65", "#5c6bc0"};
  return table.classes[r] == "waiting" ? "#d8d8d8" : kColors[r % 20];
}

Plot plot_of(const PointAnalysis& point, const PointGroup& group, const ExperimentSpec& spec) {
  const RegionTable& table = point.record->regions;
  Plot plot;
  plot.name = file_stem(fmt::format("timeline-{}-{}-{}", spec.name, group.device, point.label));
  plot.experiment = spec.name;
  plot.device = group.device;
  plot.shape = group.shape;
  plot.width = 1100;
  plot.height = 640;
  std::vector<std::string> lines;
  const std::uint64_t origin = first_entry(table.launches.back().ticks);
  for (std::size_t r = 0; r < table.names.size(); ++r) {
    if (r < table.accumulates.size() && table.accumulates[r]) continue;  // a sum has no place in time
    const auto bars = bars_of(table, r, origin);
    if (bars.empty()) continue;
    plot.script += fmt::format("$r{} << EOD\n", r);
    for (const Bar& bar : bars)
      plot.script += fmt::format("{:.6g} {} {:.6g} {:.6g} {:.2f} {:.2f}\n", bar.from_us, bar.block, bar.from_us,
                                 bar.to_us, bar.block - 0.45, bar.block + 0.45);
    plot.script += "EOD\n";
    lines.push_back(fmt::format("$r{} using 1:2:3:4:5:6 with boxxyerror fs solid 0.85 noborder lc rgb \"{}\" title {}",
                                r, color_of(table, r), quoted(table.names[r])));
  }
  if (lines.empty()) return plot;
  plot.script += fmt::format(
      "set xlabel {}\nset ylabel \"block\"\nset rmargin 6\nset yrange [{}:-1]\nset xrange [0:*]\nset tics out "
      "nomirror\nset grid x\n"
      "set key below left Left reverse maxcols 4 samplen 2 height 1 noenhanced\nset title {} noenhanced\n",
      quoted(group.cpu ? "us since the first entry, functional: CPU" : "us since the first entry"), table.blocks,
      quoted(fmt::format("{} {}, {} on {}: one marked launch", spec.name, point.record->variant, group.shape,
                         group.device)));
  plot.script += fmt::format("plot {}\n", fmt::join(lines, ", \\\n     "));
  plot.caption = fmt::format(
      "Regions of each block over time in one marked launch, waiting in grey; regions that sum the "
      "passes of a loop have no place in time and are not drawn. Points {}",
      point.label);
  return plot;
}

}  // namespace

std::vector<Plot> timeline_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  for (const PointGroup& group : point_groups(analysis, spec)) {
    const PointAnalysis* last = nullptr;
    for (std::size_t i : group.points) {
      const RegionTable& table = analysis.points[i].record->regions;
      const bool waits = std::find(table.classes.begin(), table.classes.end(), "waiting") != table.classes.end();
      if (analysis.points[i].regions && waits && !table.launches.empty() && table.blocks <= kMostBlocks)
        last = &analysis.points[i];
    }
    if (!last) continue;
    Plot plot = plot_of(*last, group, spec);
    if (!plot.caption.empty()) plots.push_back(std::move(plot));
  }
  return plots;
}

}  // namespace hiplab
