// SPDX-License-Identifier: MIT
#include "log/ladder_plot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "reports/plot_style.hpp"

namespace hiplab::log {
namespace {

struct Style {
  LogVerdict verdict;
  const char* color;
  int point;
};
constexpr Style kStyles[] = {{LogVerdict::keep, "#0072b2", 7},
                             {LogVerdict::reverted, "#d55e00", 2},
                             {LogVerdict::no_impact, "#000000", 4},
                             {LogVerdict::pending, "#009e73", 8},
                             {LogVerdict::blocked, "#cc79a7", 12}};

constexpr std::size_t kWidestName = 52;

std::string short_title(const Entry& entry) {
  std::string text = entry.id + " " + entry.title;
  if (text.size() > kWidestName) text = text.substr(0, kWidestName - 2) + "..";
  return text;
}

struct Ends {
  double low = HUGE_VAL, high = -HUGE_VAL;
  void hold(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  void hold(const Estimate& e) {
    hold(e.value);
    if (e.interval) {
      hold(e.interval->low);
      hold(e.interval->high);
    }
  }
};

/// Marks that read well on a narrow logarithmic axis too.
std::string ticks(const Ends& ends) {
  const double factor = ends.high / ends.low;
  if (factor > 5) return log_ticks(ends.low, ends.high);
  const double step = factor < 1.3 ? 0.02 : factor < 2 ? 0.1 : 0.2;
  std::vector<std::string> marks;
  for (double at = std::ceil(ends.low / step) * step; at <= ends.high; at += step)
    marks.push_back(fmt::format("{:.6g}", at));
  return fmt::format("({})", fmt::join(marks, ", "));
}

std::string row(double x, const Estimate& e) {
  const Interval ends = e.interval.value_or(Interval{e.value, e.value});
  return fmt::format("{} {:.6g} {:.6g} {:.6g}\n", x, e.value, ends.low, ends.high);
}

struct Drawing {
  std::map<LogVerdict, std::string> marks;
  std::string line, ranges, uprights, none;
  Ends ends;
};

Drawing draw(const std::vector<Shown>& entries) {
  Drawing d;
  d.ends.hold(1);
  std::map<std::size_t, Estimate> level;  // of each ladder
  std::size_t last = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Shown& s = entries[i];
    const double x = static_cast<double>(i + 1);
    if (s.figures && s.figures->range && !s.gain) {
      d.ranges +=
          fmt::format("{} {:.6g} 0 {:.6g}\n", x, s.figures->range->low, s.figures->range->high - s.figures->range->low);
      d.ends.hold(s.figures->range->low);
      d.ends.hold(s.figures->range->high);
    }
    if (s.step.ladder == 0) {
      if (!s.figures || !s.figures->range)
        d.none +=
            fmt::format("set label \"no figure\" at {}, graph 0.02 rotate left font \",8\" tc rgb \"#7f7f7f\"\n", x);
      d.line += "\n";
      continue;
    }
    if (last != s.step.ladder) {
      if (last) {
        d.line += "\n";
        d.uprights +=
            fmt::format("set arrow from {0}, graph 0 to {0}, graph 1 nohead dt 3 lc rgb \"#7f7f7f\"\n", x - 0.5);
      }
      level.try_emplace(s.step.ladder, s.step.level);
    }
    last = s.step.ladder;
    Estimate& now = level[last];
    d.line += fmt::format("{} {:.6g}\n{} {:.6g}\n", x - 0.5, now.value, x, now.value);
    if (s.step.rung) now = *s.step.cumulative;
    d.line += fmt::format("{} {:.6g}\n{} {:.6g}\n", x, now.value, x + 0.5, now.value);
    d.marks[s.verdict] += row(x, *s.step.cumulative);
    d.ends.hold(*s.step.cumulative);
  }
  return d;
}

std::string plot_text(const Drawing& d) {
  std::string data = "$line << EOD\n" + d.line + "EOD\n",
              plots = "plot $line using 1:2 with lines lw 2 lc rgb \"#0072b2\" title \"ladder\"";
  if (!d.ranges.empty()) {
    data += "$ranges << EOD\n" + d.ranges + "EOD\n";
    plots +=
        ", \\\n     $ranges using 1:2:3:4 with vectors nohead lw 6 lc rgb \"#b0b0b0\" title \"the source's range, from "
        "1\"";
  }
  for (const Style& style : kStyles) {
    const auto marks = d.marks.find(style.verdict);
    if (marks == d.marks.end()) continue;
    data += fmt::format("$v{} << EOD\n{}EOD\n", static_cast<int>(style.verdict), marks->second);
    plots += fmt::format(", \\\n     $v{} using 1:2:3:4 with yerrorbars pt {} ps 1.3 lw 1.6 lc rgb \"{}\" title \"{}\"",
                         static_cast<int>(style.verdict), style.point, style.color, verdict_name(style.verdict));
  }
  return data + d.none + d.uprights + plots + "\n";
}

}  // namespace

std::optional<Plot> ladder_plot(const Log& log, const std::vector<Shown>& entries) {
  const bool any = std::any_of(entries.begin(), entries.end(),
                               [](const Shown& s) { return s.step.cumulative || (s.figures && s.figures->range); });
  if (!any) return std::nullopt;
  Drawing d = draw(entries);
  const double margin = std::pow(d.ends.high / d.ends.low, 0.08);
  d.ends.low /= margin;
  d.ends.high *= margin;
  Plot plot;
  plot.name = "ladder";
  plot.width = std::max(800, 200 + 52 * static_cast<int>(entries.size()));
  plot.height = 700;
  std::string names;
  for (std::size_t i = 0; i < entries.size(); ++i)
    names += fmt::format("{}{} {}", i ? ", " : "", quoted(short_title(*entries[i].entry)), i + 1);
  plot.script = fmt::format(
      "set title {}\nset logscale y\nset yrange [{:.6g}:{:.6g}]\nset ytics {}\nset ylabel \"cumulative gain, "
      "t(start) / t (log scale)\"\nset xrange [0.5:{}]\nset xtics rotate by 50 right ({})\nset tics out nomirror\nset "
      "grid ytics\nset rmargin 4\nset bmargin 20\nset lmargin 16\nset key outside top center horizontal\nset arrow "
      "from graph 0, "
      "first 1 to graph 1, first 1 nohead lc rgb \"#b0b0b0\"\n{}",
      quoted(log.title), d.ends.low, d.ends.high, ticks(d.ends), static_cast<double>(entries.size()) + 0.5, names,
      plot_text(d));
  return plot;
}

}  // namespace hiplab::log
