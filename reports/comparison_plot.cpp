// SPDX-License-Identifier: MIT
// The figures of [[comparison]]: a row a shape with a mark an M, or the ratio and both sides along an axis.
#include <cmath>
#include <set>

#include "analysis/comparison.hpp"
#include "analysis/number_text.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"

namespace hiplab {
namespace {

constexpr int kFilled[] = {7, 5, 9, 13, 11}, kHollow[] = {6, 4, 8, 12, 10};

using KeyEntry = PanelLayout::KeyEntry;

/// What the figure shows of one device, by the ranks of their M.
struct Marks {
  std::vector<ComparisonMark> drawn;
  std::vector<std::int64_t> rows;  ///< M, ascending
  std::vector<std::string> labels;
  std::string left_out, doubt;
  std::size_t missing = 0;

  std::size_t rank(const ComparisonMark& mark) const {
    return static_cast<std::size_t>(std::find(rows.begin(), rows.end(), mark.m) - rows.begin());
  }
};

Marks sorted_out(std::vector<ComparisonMark> all) {
  Marks marks;
  std::set<std::int64_t> rows;
  for (ComparisonMark& mark : all) {
    if (!mark.ratio.value) {
      if (marks.missing++ == 0) marks.left_out = mark.ratio.reason;
      continue;
    }
    if (!mark.ratio.reason.empty() && marks.doubt.empty()) marks.doubt = mark.ratio.reason;
    rows.insert(mark.m);
    marks.labels.insert(marks.labels.end(), mark.ratio.points.begin(), mark.ratio.points.end());
    marks.drawn.push_back(std::move(mark));
  }
  marks.rows.assign(rows.begin(), rows.end());
  return marks;
}

std::string look(std::size_t rank, bool filled) {
  return fmt::format("pt {} ps 1.1 lw 1.5 lc rgb \"{}\"", (filled ? kFilled : kHollow)[rank % 5],
                     series_style(rank).color);
}

Interval ends(const Estimate& e) {
  return e.interval.value_or(Interval{e.value, e.value});
}

struct Range {
  double low = HUGE_VAL, high = -HUGE_VAL;
  void take(const Interval& i) {
    low = std::min(low, i.low);
    high = std::max(high, i.high);
  }
  /// Settings of a ratio's or an error's axis, logarithmic from a factor of 3 on.
  std::string settings(char axis) const {
    const bool logarithmic = low > 0 && high > 3 * low;
    const double margin = std::max(0.06 * (high - low), 1e-3 * high);
    const double from = logarithmic ? low / 1.15 : low - margin, to = logarithmic ? high * 1.15 : high + margin;
    return fmt::format("set {0}range [{1:.6g}:{2:.6g}]\n", axis, from, to) +
           (logarithmic ? fmt::format("set logscale {0}\nset {0}tics {1}\n", axis, log_ticks(from, to)) : "");
  }
};

/// Data blocks and their part of `plot`: one for each M, decided marks apart from those that decide nothing.
template <class Line>
std::string series(std::string& script, const std::string& name, const Marks& marks, const char* bars, Line line) {
  std::string plot;
  for (std::size_t rank = 0; rank < marks.rows.size(); ++rank)
    for (const bool filled : {true, false}) {
      std::string data;
      for (const ComparisonMark& mark : marks.drawn)
        if (marks.rank(mark) == rank) data += line(mark, rank, filled);
      if (data.empty()) continue;
      const std::string block = fmt::format("${}{}{}", name, rank, filled ? "" : "h");
      script += block + " << EOD\n" + data + "EOD\n";
      plot += fmt::format(", \\\n     {} using 1:2:3:4 with {} {} notitle", block, bars, look(rank, filled));
    }
  return plot;
}

std::string four(double a, double b, const Interval& i) {
  return fmt::format("{:.6g} {:.6g} {:.6g} {:.6g}\n", a, b, i.low, i.high);
}

std::vector<KeyEntry> key_of(const Marks& marks) {
  std::vector<KeyEntry> key;
  for (std::size_t rank = 0; rank < marks.rows.size(); ++rank)
    if (marks.rows[rank] != 0)
      key.push_back({"with points " + look(rank, true), fmt::format("M = {}", marks.rows[rank])});
  return key;
}

/// The published lines in words: gnuplot's key would give each mark the width of the longest of them.
std::vector<std::string> published_lines(const ComparisonSpec& comparison) {
  static constexpr const char* kDashes[] = {"dashed", "dotted", "dash-dotted"};  // dt 2, 3, 4
  std::vector<std::string> text;
  for (std::size_t i = 0; i < comparison.published.size(); ++i)
    text.push_back(fmt::format("{}: published {:.4g} (CITED), {}", kDashes[i % 3], comparison.published[i].ratio,
                               comparison.published[i].what));
  return text;
}

/// Lines over the whole panel at 1 and at what was published, upright or level.
std::string lines(const ComparisonSpec& comparison, bool upright) {
  std::string script;
  const auto add = [&](double at, const std::string& how) {
    script += upright ? fmt::format("set arrow from {0:.6g}, graph 0 to {0:.6g}, graph 1 nohead back {1}\n", at, how)
                      : fmt::format("set arrow from graph 0, first {0:.6g} to graph 1, first {0:.6g} nohead back {1}\n",
                                    at, how);
  };
  add(1, "lw 1.5 lc rgb \"#000000\"");
  for (std::size_t i = 0; i < comparison.published.size(); ++i)
    add(comparison.published[i].ratio, fmt::format("dt {} lw 2 lc rgb \"#8c6d1f\"", 2 + i % 3));
  return script;
}

Range ratio_range(const ComparisonSpec& comparison, const Marks& marks) {
  Range range;
  range.take({1, 1});
  for (const auto& published : comparison.published) range.take({published.ratio, published.ratio});
  for (const ComparisonMark& mark : marks.drawn) range.take(ends(*mark.ratio.value));
  return range;
}

/// "baseline, block_kn = 256": the side, with what the other does not have.
std::string side(const PointQuery& query, const PointQuery& other) {
  std::string text = query.variant;
  for (const auto& [axis, value] : query.axes)
    if (const auto it = other.axes.find(axis); it == other.axes.end() || it->second != value)
      text += fmt::format(", {} = {}", axis, value);
  return text;
}

std::string quantity_words(const ComparisonSpec& comparison) {
  if (comparison.quantity == "workspace_mib") return "workspace";
  return comparison.quantity == "time_us" ? "time" : "relative L2 error";
}

/// The quantity with its unit, as an axis is called.
std::string axis_words(const ComparisonSpec& comparison) {
  const char* unit = comparison.quantity == "time_us" ? ", us" : comparison.quantity == "workspace_mib" ? ", MiB" : "";
  return quantity_words(comparison) + unit;
}

void draw_rows(Plot& plot, const ComparisonSpec& comparison, const Marks& marks) {
  std::vector<std::string> shapes;
  std::size_t longest = 0;
  for (const ComparisonMark& mark : marks.drawn) {
    index_of(shapes, mark.shape);
    longest = std::max(longest, mark.shape.size());
  }
  const auto count = static_cast<double>(marks.rows.size()), rows = static_cast<double>(shapes.size());
  std::vector<std::string> words = published_lines(comparison);
  words.insert(words.begin(), fmt::format("{} of {} / of {}", quantity_words(comparison),
                                          side(comparison.of, comparison.over), side(comparison.over, comparison.of)));
  if (!marks.doubt.empty()) words.push_back("hollow: decides nothing");
  const double head = 40, foot = 62 + 17 * static_cast<double>(words.size());  // pixels above and below the panel
  plot.width = 1000;
  plot.height = static_cast<int>(head + foot + rows * (18 + 11 * count));
  std::string ticks, script;
  for (std::size_t row = 0; row < shapes.size(); ++row) {
    ticks += (row ? ", " : "") + hiplab::quoted(shapes[row]) + fmt::format(" {}", row);
    if (row)
      script += fmt::format("set arrow from graph 0, first {0} to graph 1, first {0} nohead back lc rgb \"#cccccc\"\n",
                            static_cast<double>(row) - 0.5);
  }
  const std::string plotted =
      series(script, "r", marks, "xerrorbars", [&](const ComparisonMark& mark, std::size_t rank, bool filled) {
        if (mark.ratio.reason.empty() != filled) return std::string();
        const double offset = (static_cast<double>(rank) - (count - 1) / 2) * 0.8 / count;
        return four(mark.ratio.value->value, static_cast<double>(index_of(shapes, mark.shape)) + offset,
                    ends(*mark.ratio.value));
      });
  script += fmt::format(
      "set title {}\nset xlabel {}\nset lmargin at screen {:.3f}\nset rmargin at screen 0.97\nset tmargin at screen "
      "{:.3f}\nset bmargin at screen {:.3f}\nset key at screen 0.5, screen {:.3f} center center horizontal samplen 2\n"
      "set yrange [{}:-0.5]\nset ytics ({})\nset tics out nomirror\nset grid xtics\n",
      quoted(comparison.title + ", " + plot.device), quoted_lines(words),
      std::min(0.4, 0.03 + 0.0078 * static_cast<double>(longest)), 1 - head / plot.height, foot / plot.height,
      14.0 / plot.height, rows - 0.5, ticks);
  script += ratio_range(comparison, marks).settings('x') + lines(comparison, true) + "plot NaN notitle";
  for (const KeyEntry& entry : key_of(marks))
    script += fmt::format(", NaN {} title {}", entry.look, quoted(entry.name));
  plot.script = script + plotted + "\n";
}

void draw_along(Plot& plot, const ComparisonSpec& comparison, const Marks& marks) {
  const std::string of = side(comparison.of, comparison.over), over = side(comparison.over, comparison.of);
  const PanelLayout layout(2, comparison.title + ", " + plot.device, key_of(marks));
  plot.height = layout.height();
  std::set<std::int64_t> at;
  Range values;
  for (const ComparisonMark& mark : marks.drawn) {
    at.insert(mark.at);
    for (const ClaimValue* value : {&mark.of, &mark.over})
      if (value->value) values.take(ends(*value->value));
  }
  const double low = static_cast<double>(*at.begin()) / 1.15, high = static_cast<double>(*at.rbegin()) * 1.15;
  std::string script =
      layout.open() +
      fmt::format("set xlabel {}\nset logscale x\nset xtics {}\nset xrange [{:.6g}:{:.6g}]\n", quoted(comparison.along),
                  number_ticks({at.begin(), at.end()}, low, high, true, layout.panel_width()), low, high);
  std::string data;
  const auto value_line = [&](const ComparisonMark& mark, const ClaimValue& value) {
    return value.value ? four(static_cast<double>(mark.at), value.value->value, ends(*value.value)) : std::string();
  };
  std::string plotted =
      series(data, "v", marks, "yerrorbars", [&](const ComparisonMark& mark, std::size_t, bool filled) {
        return value_line(mark, filled ? mark.of : mark.over);
      });
  script += layout.panel(0) + values.settings('y') +
            fmt::format("set title {} font \",9\"\nset ylabel {}\n", quoted_lines({"filled: " + of, "hollow: " + over}),
                        quoted(axis_words(comparison))) +
            data + "plot NaN notitle" + plotted + "\n";
  data.clear();
  std::vector<std::string> words = published_lines(comparison);
  words.insert(words.begin(), "filled over hollow");  // the names of both, which may be long, stand beside
  plotted = series(data, "r", marks, "yerrorbars", [&](const ComparisonMark& mark, std::size_t, bool filled) {
    return mark.ratio.reason.empty() == filled ? value_line(mark, mark.ratio) : std::string();
  });
  script += layout.panel(1) + "unset logscale y\nset ytics autofreq\n" + ratio_range(comparison, marks).settings('y') +
            lines(comparison, false) +
            fmt::format("set title {} font \",9\"\nset ylabel \"ratio\"\n", quoted_lines(words)) + data +
            "plot NaN notitle" + plotted + "\n";
  plot.script = script + "unset multiplot\n";
}

std::string caption(const ComparisonSpec& comparison, const Marks& marks) {
  const std::string less = comparison.quantity == "time_us"         ? "faster; bars are 95 % intervals"
                           : comparison.quantity == "workspace_mib" ? "smaller"
                                                                    : "closer to the exact product";
  std::string text = fmt::format("{}: {} of {} over that of {}{}, below 1 the former is {}. ", comparison.title,
                                 quantity_words(comparison), side(comparison.of, comparison.over),
                                 side(comparison.over, comparison.of),
                                 marks.rows == std::vector<std::int64_t>{0} ? "" : " at each M", less);
  if (!comparison.published.empty())
    text += "Published ratios (CITED) are the source's: context only where its conditions are others. ";
  if (!marks.doubt.empty())
    text += fmt::format("Hollow {} decide nothing: {}. ", comparison.along.empty() ? "marks" : "ratios", marks.doubt);
  if (marks.missing)
    text += fmt::format("Without a mark: {} of {}, {}. ", marks.missing, marks.missing + marks.drawn.size(),
                        marks.left_out);
  return text + "Points " + label_ranges(marks.labels);
}

}  // namespace

std::string comparison_place(const ComparisonSpec& comparison) {
  return "comparison: " + comparison.title;
}

std::vector<Plot> comparison_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  for (std::size_t number = 0; number < spec.comparisons.size(); ++number)
    for (const auto& points : points_by_device(analysis, spec.name)) {
      const ComparisonSpec& comparison = spec.comparisons[number];
      const DeviceUnderTest& device = analysis.device(analysis.points[points.front()]);
      if (device.cpu && comparison.quantity == "time_us") continue;
      const Marks marks = sorted_out(comparison_marks(analysis, spec, comparison, points));
      if (marks.drawn.empty()) continue;
      Plot plot;
      plot.name = file_stem(fmt::format("comparison-{}-{}-{}", spec.name, device.name, number + 1));
      plot.experiment = spec.name;
      plot.device = device.name;
      plot.shape = comparison_place(comparison);
      (comparison.along.empty() ? draw_rows : draw_along)(plot, comparison, marks);
      plot.caption = caption(comparison, marks);
      plots.push_back(std::move(plot));
    }
  return plots;
}

}  // namespace hiplab
