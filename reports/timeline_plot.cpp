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

bool is_sum(const RegionTable& table, std::size_t r) {
  return r < table.accumulates.size() && table.accumulates[r];
}

/// Bars of every region in the last launch, microseconds since the launch's first entry. A sum over the passes of a
/// loop has a length and no place: the sums of a block stand one behind the other from the first pass on, where
/// together they fill the loop.
std::vector<std::vector<Bar>> bars_of(const RegionTable& table, std::uint64_t origin) {
  std::vector<std::vector<Bar>> bars(table.names.size());
  const auto& ticks = table.launches.back().ticks;
  const auto us = [&](std::uint64_t tick) { return static_cast<double>(tick - origin) * table.tick_ns / 1e3; };
  for (std::uint32_t block = 0; block < table.blocks; ++block) {
    std::uint64_t sums_end = 0;
    for (std::size_t r = 0; r < table.names.size(); ++r) {
      const std::size_t at = (std::size_t{block} * table.names.size() + r) * 2;
      std::uint64_t from = ticks[at], to = ticks[at + 1];
      if (from == 0 || to <= from) continue;
      if (is_sum(table, r)) {
        const std::uint64_t length = to - from;
        from = std::max(from, sums_end);
        to = sums_end = from + length;
      }
      bars[r].push_back({us(from), us(to), block});
    }
  }
  return bars;
}

std::uint64_t first_entry(const std::vector<std::uint64_t>& ticks) {
  std::uint64_t first = std::numeric_limits<std::uint64_t>::max();
  for (std::size_t i = 0; i < ticks.size(); i += 2)
    if (ticks[i] != 0) first = std::min(first, ticks[i]);
  return first;
}

/// Waiting is light grey whatever its place, sums have light tints; the others a colour each for twenty regions, darker
/// ones first.
std::string color_of(const RegionTable& table, std::size_t r) {
  static constexpr const char* kColors[] = {"#0072b2", "#d55e00", "#009e73", "#000000", "#cc79a7", "#56b4e9", "#8c6d1f",
                                            "#7b3294", "#e69f00", "#1b5e20", "#b71c1c", "#283593", "#f0e442", "#006064",
                                            "#ad1457", "#9ccc65", "#4e342e", "#80cbc4", "#ff8a65", "#5c6bc0"};
  static constexpr const char* kTints[] = {"#cdb7e0", "#ffe0a3", "#b2d8b4", "#ffc9b0", "#b5d8f2"};
  if (table.classes[r] == "waiting") return "#d8d8d8";
  if (!is_sum(table, r)) return kColors[r % 20];
  std::size_t sums_before = 0;
  for (std::size_t other = 0; other < r; ++other) sums_before += is_sum(table, other);
  return kTints[sums_before % 5];
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
  const auto bars = bars_of(table, origin);
  const auto draw = [&](std::size_t r) {
    if (bars[r].empty()) return;
    plot.script += fmt::format("$r{} << EOD\n", r);
    for (const Bar& bar : bars[r])
      plot.script += fmt::format("{:.6g} {} {:.6g} {:.6g} {:.2f} {:.2f}\n", bar.from_us, bar.block, bar.from_us,
                                 bar.to_us, bar.block - 0.45, bar.block + 0.45);
    plot.script += "EOD\n";
    lines.push_back(fmt::format("$r{} using 1:2:3:4:5:6 with boxxyerror fs solid 0.85 noborder lc rgb \"{}\" title {}",
                                r, color_of(table, r), quoted(table.names[r])));
  };
  // Sums first, in a light tint: regions with a place lie on top of them.
  for (const bool sums : {true, false})
    for (std::size_t r = 0; r < table.names.size(); ++r)
      if (is_sum(table, r) == sums) draw(r);
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
      "Regions of each block over time in one marked launch, waiting in grey. Light tints are sums over the passes of "
      "a loop: of each the length is measured, and they stand one behind the other from the first pass on; the last "
      "pass lies on them in full colour where it was. Points {}",
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
      // Of several the fewest blocks, whose bars can be told apart; of these the last point.
      if (analysis.points[i].regions && waits && !table.launches.empty() && table.blocks <= kMostBlocks &&
          (!last || table.blocks <= last->record->regions.blocks))
        last = &analysis.points[i];
    }
    if (!last) continue;
    Plot plot = plot_of(*last, group, spec);
    if (!plot.caption.empty()) plots.push_back(std::move(plot));
  }
  return plots;
}

}  // namespace hiplab
