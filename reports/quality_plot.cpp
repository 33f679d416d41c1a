// SPDX-License-Identifier: MIT
// What a format of a cache costs and what it loses: bits an element against the error of attention and against the
// divergence of its weights, at the longest context; and the error against the context. For experiments with the
// figures bits, rel_l2, worst_head and kl.
#include <cmath>
#include <map>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"

namespace hiplab {
namespace {

const std::vector<std::string> kNeeded = {"bits", "rel_l2", "worst_head", "kl"};
/// By the axis `data` (datasets::KeyData).
const char* const kDataNames[] = {"Gaussian keys", "keys with an outlier channel", "keys of low rank",
                                  "keys of a file"};

struct Mark {
  std::string format;
  std::int64_t context = 0, data = 0;
  std::map<std::string, double> figures;
};

struct Page {
  std::vector<std::string> formats, labels;
  std::set<std::int64_t> contexts, data;
  std::vector<Mark> marks;
  bool without_error = false;  ///< some format has none: no place on a logarithmic axis
};

std::int64_t axis_of(const PointRecord& record, const char* axis) {
  const auto it = record.axes.find(axis);
  return it == record.axes.end() ? 0 : it->second;
}

std::string format_name(std::int64_t preset) {
  const auto& names = quality_formats();
  return preset >= 0 && preset < static_cast<std::int64_t>(names.size()) ? names[static_cast<std::size_t>(preset)]
                                                                        : fmt::format("preset {}", preset);
}

/// Every judged point of one shape.
std::map<std::string, Page> pages_of(const RunAnalysis& analysis, const std::vector<std::size_t>& points) {
  std::map<std::string, Page> pages;
  for (const std::size_t i : points) {
    const PointAnalysis& point = analysis.points[i];
    if (!point.passed()) continue;
    Mark mark{format_name(axis_of(*point.record, "preset")), axis_of(*point.record, "context"), axis_of(*point.record, "data"), {}};
    for (const Figure& figure : point.record->numerics.figures) mark.figures[figure.name] = figure.value;
    if (!std::all_of(kNeeded.begin(), kNeeded.end(), [&](const auto& name) { return mark.figures.contains(name); }))
      continue;
    Page& page = pages[point.record->shape];
    index_of(page.formats, mark.format);
    page.contexts.insert(mark.context);
    page.data.insert(mark.data);
    page.labels.push_back(point.label);
    page.without_error |= mark.figures["rel_l2"] == 0;
    page.marks.push_back(std::move(mark));
  }
  return pages;
}

std::vector<PanelLayout::KeyEntry> key_of(const Page& page, const char* style) {
  std::vector<PanelLayout::KeyEntry> key;
  for (std::size_t i = 0; i < page.formats.size(); ++i)
    key.push_back({fmt::format("with {} pt {} lc rgb \"{}\"", style, series_style(i).point, series_style(i).color),
                   page.formats[i]});
  return key;
}

std::string data_name(std::int64_t data) {
  return data >= 0 && data < 4 ? kDataNames[data] : fmt::format("data = {}", data);
}

/// Of positive values, with room on both sides: numbers as they are, over many decades as powers of ten.
std::string log_axis(double low, double high) {
  const double from = low / 1.4, to = high * 1.4;
  const std::string ticks = to / from > 200 ? "set format y \"%.0e\"\nset ytics 10\n"
                                            : fmt::format("set format y \"%g\"\nset ytics {}\n", log_ticks(from, to));
  return fmt::format("set logscale y\nset yrange [{:.6g}:{:.6g}]\n", from, to) + ticks;
}

/// One panel of `quantity`: x of a mark, and what joins its marks.
template <class X, class Takes>
std::string panel(const Page& page, const std::string& name, const std::string& quantity, const char* style, X x,
                  Takes takes) {
  std::string data, plotted;
  double low = HUGE_VAL, high = 0;
  for (std::size_t i = 0; i < page.formats.size(); ++i) {
    std::map<double, double> line;
    for (const Mark& mark : page.marks)
      if (mark.format == page.formats[i] && takes(mark) && mark.figures.at(quantity) > 0)
        line[x(mark)] = mark.figures.at(quantity);
    if (line.empty()) continue;
    const std::string block = fmt::format("${}s{}", name, i);
    data += block + " << EOD\n";
    for (const auto& [at, value] : line) {
      data += fmt::format("{:.6g} {:.6g}\n", at, value);
      low = std::min(low, value), high = std::max(high, value);
    }
    data += "EOD\n";
    plotted += fmt::format(", \\\n     {} using 1:2 with {} pt {} ps 1.2 lw 1.5 lc rgb \"{}\" notitle", block, style,
                           series_style(i).point, series_style(i).color);
  }
  if (plotted.empty()) return "set logscale y\nset yrange [0.1:1]\nplot NaN notitle\n";
  return log_axis(low, high) + data + "plot NaN notitle" + plotted + "\n";
}

Plot plot_of(const ExperimentSpec& spec, const DeviceUnderTest& device, const std::string& shape, const Page& page,
             const char* kind) {
  Plot plot;
  plot.name = file_stem(fmt::format("{}-{}-{}-{}", kind, spec.name, device.name, shape));
  plot.experiment = spec.name;
  plot.device = device.name;
  plot.shape = kQualityPlace + shape;
  plot.caption = page.without_error ? "A format without error has no place on a logarithmic axis. " : "";
  plot.caption += "Points " + label_ranges(page.labels);
  return plot;
}

Plot bits_plot(Plot plot, const std::string& shape, const Page& page) {
  const std::int64_t context = *page.contexts.rbegin();
  const PanelLayout layout(2 * page.data.size(), fmt::format("Bits against error, {}, {} tokens", shape, context),
                           key_of(page, "points"));
  plot.height = layout.height();
  plot.caption = fmt::format("Bits an element takes in the cache (counted: slot bytes over elements) against what is "
                             "lost, {} tokens: lower and further left is better. {}", context, plot.caption);
  plot.script = layout.open() + "set xlabel \"bits an element\"\nset xrange [2:17]\nset xtics 2\n";
  std::size_t at = 0;
  for (const std::int64_t data : page.data)
    for (const std::string quantity : {"rel_l2", "kl"}) {
      plot.script += layout.panel(at) + "unset logscale y\n" +
                     fmt::format("set title {} font \",9\"\nset ylabel {}\n", quoted(data_name(data)),
                                 quoted(quantity == "kl" ? "KL of the weights, nats" : "relative L2 of the output")) +
                     panel(page, fmt::format("p{}", at), quantity, "points",
                           [](const Mark& mark) { return mark.figures.at("bits"); },
                           [&](const Mark& mark) { return mark.data == data && mark.context == context; });
      ++at;
    }
  plot.script += "unset multiplot\n";
  return plot;
}

Plot context_plot(Plot plot, const std::string& shape, const Page& page) {
  const PanelLayout layout(2 * page.data.size(), fmt::format("Error against context, {}", shape),
                           key_of(page, "linespoints"));
  plot.height = layout.height();
  plot.caption = "Error of the output, over all heads and of the worst one, against the tokens in the cache. " + plot.caption;
  const double low = static_cast<double>(*page.contexts.begin()) / 1.15,
               high = static_cast<double>(*page.contexts.rbegin()) * 1.15;
  plot.script = layout.open() + fmt::format("set xlabel \"context, tokens\"\nset logscale x\nset xrange [{:.6g}:{:.6g}]\n"
                                            "set xtics {}\n", low, high,
                                            number_ticks({page.contexts.begin(), page.contexts.end()}, low, high, true,
                                                         layout.panel_width()));
  std::size_t at = 0;
  for (const std::int64_t data : page.data)
    for (const std::string quantity : {"rel_l2", "worst_head"}) {
      plot.script += layout.panel(at) + "unset logscale y\n" +
                     fmt::format("set title {} font \",9\"\nset ylabel {}\n", quoted(data_name(data)),
                                 quoted(quantity == "rel_l2" ? "relative L2, all heads" : "relative L2, worst head")) +
                     panel(page, fmt::format("p{}", at), quantity, "linespoints",
                           [](const Mark& mark) { return static_cast<double>(mark.context); },
                           [&](const Mark& mark) { return mark.data == data; });
      ++at;
    }
  plot.script += "unset multiplot\n";
  return plot;
}

}  // namespace

const std::vector<std::string>& quality_formats() {
  static const std::vector<std::string> names = {
      "fp16",       "bf16", "fp8",  "fp8_fnuz", "turboquant_k8v4", "turboquant_4bit_nc", "turboquant_k3v4_nc", "turboquant_3bit_nc",
      "legacy_k4v3", "q8_0", "q4_0", "q4_1",     "iq4_nl",          "q8_0:q4_0"};
  return names;
}

std::vector<Plot> quality_plots(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<Plot> plots;
  for (const std::string& name : kNeeded)
    if (std::find(spec.figures.begin(), spec.figures.end(), name) == spec.figures.end()) return plots;
  for (const auto& points : points_by_device(analysis, spec.name)) {
    const DeviceUnderTest& device = analysis.device(analysis.points[points.front()]);
    for (const auto& [shape, page] : pages_of(analysis, points)) {
      plots.push_back(bits_plot(plot_of(spec, device, shape, page, "bits"), shape, page));
      if (page.contexts.size() > 1)
        plots.push_back(context_plot(plot_of(spec, device, shape, page, "context"), shape, page));
    }
  }
  return plots;
}

}  // namespace hiplab
