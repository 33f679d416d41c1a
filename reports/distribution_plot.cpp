// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"
#include "reports/report_context.hpp"

namespace hiplab {
namespace {

// Enough to see the shape of a distribution; more only makes the file heavy. The ends are always among them.
constexpr std::size_t kMostDots = 100;

// The right panel ends here at the latest, so that one far sample does not press all others into a line; the left panel
// shows all.
constexpr double kSpreadInDeviations = 7;

// Pixels, in both formats nearly so.
constexpr int kPanels = 803, kLeastLeft = 297, kCharacter = 7;

std::vector<double> thinned(std::vector<double> sorted) {
  if (sorted.size() <= kMostDots) return sorted;
  std::vector<double> kept;
  for (std::size_t i = 0; i < kMostDots; ++i) kept.push_back(sorted[i * (sorted.size() - 1) / (kMostDots - 1)]);
  return kept;
}

/// The group's varying axes that also vary among these points: the others would only make every name longer.
std::vector<std::string> varying_among(const RunAnalysis& analysis, const PointGroup& group,
                                       const std::vector<std::size_t>& points) {
  std::vector<std::string> axes;
  for (const auto& axis : group.varying) {
    std::set<std::int64_t> values;
    for (std::size_t i : points) {
      const auto it = analysis.points[i].record->axes.find(axis);
      if (it != analysis.points[i].record->axes.end()) values.insert(it->second);
    }
    if (values.size() > 1) axes.push_back(axis);
  }
  return axes;
}

std::string row_name(const PointAnalysis& point, const std::vector<std::string>& axes) {
  std::string name = point.record->variant;
  for (const auto& axis : axes) {
    const auto it = point.record->axes.find(axis);
    if (it != point.record->axes.end()) name += fmt::format(" {}={}", axis, it->second);
  }
  if (point.record->metric != "cold") name += " " + point.record->metric;
  return fmt::format("{} ({})", name, point.label);
}

// The rows of one page, ready to be drawn twice: absolute, and as the deviation from each row's own median.
struct Strips {
  std::string data, ticks, absolute, relative;
  std::vector<std::string> labels;
  std::vector<double> deviations_percent;
  std::size_t longest_name = 0;
  double least = HUGE_VAL, most = 0, spread_percent = 0.5, farthest_percent = 0.5;
  bool intervals = false;  ///< some row has samples enough for one
  double right_end() const { return std::min(spread_percent, 1.05 * farthest_percent); }
  TimeUnit unit{"us", 1};
};

void add_strip(Strips& strips, std::size_t row, const PointAnalysis& point, const std::string& name,
               const SeriesStyle& style) {
  const double unit = strips.unit.of_us;
  std::vector<double> times = point.timing->times_us;
  for (double& time : times) time *= unit;
  std::sort(times.begin(), times.end());
  strips.longest_name = std::max(strips.longest_name, name.size());
  strips.least = std::min(strips.least, times.front());
  strips.most = std::max(strips.most, times.back());
  const Summary& summary = point.timing->summary;
  strips.spread_percent = std::max(strips.spread_percent, 100 * kSpreadInDeviations * summary.mad / summary.median);
  const double median = summary.median * unit;
  const auto percent = [&](double time) { return 100 * (time / median - 1); };
  for (double time : times) strips.deviations_percent.push_back(percent(time));
  strips.farthest_percent = std::max({strips.farthest_percent, -percent(times.front()), percent(times.back())});
  strips.intervals |= point.timing->median_us.interval.has_value();

  strips.data += fmt::format("$dots{} << EOD\n", row);
  const auto dots = thinned(std::move(times));
  for (std::size_t i = 0; i < dots.size(); ++i) {
    const double jitter =
        std::fmod(static_cast<double>(i) * 0.6180339887, 1.0) - 0.5;  // golden ratio: even, not random
    strips.data +=
        fmt::format("{:.6g} {:.3f} {:.4g}\n", dots[i], static_cast<double>(row) + 0.62 * jitter, percent(dots[i]));
  }
  Interval ends = point.timing->median_us.interval.value_or(Interval{summary.median, summary.median});
  ends = {ends.low * unit, ends.high * unit};
  strips.data += fmt::format("EOD\n$median{} << EOD\n{:.6g} {} {:.6g} {:.6g} 0 {:.4g} {:.4g}\nEOD\n", row, median, row,
                             ends.low, ends.high, percent(ends.low), percent(ends.high));
  strips.ticks += fmt::format("{}{} {}", row ? ", " : "", quoted(name), row);
  const std::string dots_look = fmt::format("with points pt {} ps {} lc rgb \"{}\" notitle", style.point,
                                            dots.size() > 40 ? 0.35 : 0.7, style.color);
  const std::string bar_look = "with xerrorbars pt 2 ps 1.2 lw 2 lc rgb \"black\" notitle";
  const char* start = row ? ", \\\n     " : "plot ";
  strips.absolute +=
      fmt::format("{}$dots{} using 1:2 {}, $median{} using 1:2:3:4 {}", start, row, dots_look, row, bar_look);
  strips.relative +=
      fmt::format("{}$dots{} using 3:2 {}, $median{} using 5:2:6:7 {}", start, row, dots_look, row, bar_look);
  strips.labels.push_back(point.label);
}

/// What the cut of the right panel hides: it may be a second mode.
std::string words_on_cut(const Strips& strips) {
  const auto outside = std::count_if(strips.deviations_percent.begin(), strips.deviations_percent.end(),
                                     [&](double percent) { return std::fabs(percent) > strips.right_end(); });
  return fmt::format(
      "cut at {} %{}", number_text(strips.right_end()),
      outside ? fmt::format(", with {} of {} samples beyond", outside, strips.deviations_percent.size()) : "");
}

/// Width of the page and the place of the left panel, so that the longest name is read whole.
int left_of(const Strips& strips) {
  return std::max(kLeastLeft, 25 + kCharacter * static_cast<int>(strips.longest_name));
}

std::string strips_script(const Strips& strips, std::size_t rows, const std::string& title, bool cpu, int height) {
  const std::string time = fmt::format("time of one launch ({}){}", strips.unit.name, cpu ? ", functional: CPU" : "");
  const double bottom = 55.0 / height, top = 1 - 50.0 / height;
  const int left = left_of(strips);
  const auto across = [&](int pixels) { return static_cast<double>(left + pixels) / (left + kPanels); };
  std::string script = strips.data;
  script += fmt::format("set multiplot title {}\nset yrange [{}:-0.6]\nset tics out nomirror\nset grid xtics\n",
                        quoted(title), static_cast<double>(rows) - 0.4);
  script += fmt::format(
      "set bmargin at screen {:.4f}\nset tmargin at screen {:.4f}\nset lmargin at screen {:.4f}\nset rmargin at screen "
      "{:.4f}\n",
      bottom, top, across(0), across(385));
  script += fmt::format("set ytics ({})\nset xlabel {}\n", strips.ticks, quoted(time));
  if (strips.most > kLogFromFactor * strips.least) {
    const double margin = std::pow(strips.most / strips.least, 0.03);
    script += fmt::format("set logscale x\nset xrange [{0:.6g}:{1:.6g}]\nset xtics {2}\n", strips.least / margin,
                          strips.most * margin, log_ticks(strips.least / margin, strips.most * margin));
  } else {
    const double margin = 0.03 * (strips.most - strips.least) + 1e-6 * strips.most;
    script += fmt::format("set xrange [{:.6g}:{:.6g}]\n", strips.least - margin, strips.most + margin);
  }
  script += strips.absolute + "\n";
  script += fmt::format(
      "unset logscale x\nset xtics autofreq\nset xrange [{0:.3g}:{1:.3g}]\nunset ytics\n"
      "set lmargin at screen {3:.4f}\nset rmargin at screen {4:.4f}\nset xlabel {2}\n",
      -strips.right_end(), strips.right_end(), quoted("from the row's own median (%)"), across(418), across(781));
  return script + strips.relative + "\nunset multiplot\n";
}

// One strip a point, top to bottom in the given order.
Plot strip_plot(const RunAnalysis& analysis, const ExperimentSpec& spec, const PointGroup& group,
                const std::vector<std::size_t>& points, const std::string& part, std::vector<std::string>& variants) {
  Strips strips;
  double longest_us = 0;
  for (std::size_t i : points) {
    const auto& times = analysis.points[i].timing->times_us;
    longest_us = std::max(longest_us, *std::max_element(times.begin(), times.end()));
  }
  strips.unit = time_unit(longest_us);
  const auto axes = varying_among(analysis, group, points);
  for (std::size_t row = 0; row < points.size(); ++row) {
    const PointAnalysis& point = analysis.points[points[row]];
    add_strip(strips, row, point, row_name(point, axes), series_style(index_of(variants, point.record->variant)));
  }
  const std::string what = group.shape + (part.empty() ? "" : ", " + part);
  Plot plot;
  plot.name = file_stem(
      fmt::format("distribution-{}-{}-{}{}", spec.name, group.device, group.shape, part.empty() ? "" : "-" + part));
  plot.experiment = spec.name;
  plot.device = group.device;
  plot.shape = group.shape;
  plot.width = left_of(strips) + kPanels;
  plot.height = 130 + 38 * static_cast<int>(points.size());
  plot.script = strips_script(strips, points.size(), fmt::format("{}: {} on {}", spec.name, what, group.device),
                              group.cpu, plot.height);
  plot.caption = fmt::format(
      "Samples of {} on {}, at most {} dots a row, with {} in black. Left: time. Right: "
      "each row about its own "
      "median, {}. Points {}",
      what, group.device, kMostDots,
      strips.intervals ? "the median and its 95 % interval" : "the median (too few samples for an interval)",
      words_on_cut(strips), label_ranges(strips.labels));
  return plot;
}

// All usable points when they fit; else those at the least and at the greatest value of the main axis.
std::vector<std::pair<std::string, std::vector<std::size_t>>> pages(const RunAnalysis& analysis,
                                                                    const PointGroup& group) {
  std::vector<std::size_t> usable;
  for (std::size_t i : group.points)
    if (analysis.points[i].usable()) usable.push_back(i);
  if (usable.empty()) return {};
  if (usable.size() <= kMostSeries) return {{"", usable}};
  const std::string axis = main_axis(analysis, {group});
  std::map<std::int64_t, std::vector<std::size_t>> by_value;
  for (std::size_t i : usable) {
    const auto it = analysis.points[i].record->axes.find(axis);
    by_value[it == analysis.points[i].record->axes.end() ? 0 : it->second].push_back(i);
  }
  std::vector<std::pair<std::string, std::vector<std::size_t>>> result;
  for (auto* end : {&*by_value.begin(), &*by_value.rbegin()}) {
    if (end->second.size() > kMostSeries) end->second.resize(kMostSeries);
    const std::string part = axis.empty() ? "first points" : fmt::format("{}={}", axis, end->first);
    if (result.empty() || result.back().first != part) result.push_back({part, end->second});
  }
  return result;
}

}  // namespace

std::vector<Plot> distribution_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  std::vector<std::string> variants;
  for (const PointGroup& group : point_groups(analysis, spec))
    for (const auto& [part, points] : pages(analysis, group))
      plots.push_back(strip_plot(analysis, spec, group, points, part, variants));
  return plots;
}

}  // namespace hiplab
