// SPDX-License-Identifier: MIT
// Time of a model's step divided by its rows, over the rows: a picture a model, a line a variant.
#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include "reports/model_layers.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"
#include "reports/plots.hpp"

namespace hiplab {
namespace {

struct Panel {
  std::string model;
  std::map<std::string, std::map<std::int64_t, Estimate>> series;  ///< variant -> rows -> microseconds a token
};

std::string look(std::size_t s) {
  const SeriesStyle style = series_style(s);
  return fmt::format("pt {} ps 1 dt {} lw 1.8 lc rgb \"{}\"", style.point, style.dash, style.color);
}

Estimate per_row(Estimate ms, std::int64_t rows) {
  const double factor = 1e3 / static_cast<double>(rows);
  ms.value *= factor;
  if (ms.interval) *ms.interval = {ms.interval->low * factor, ms.interval->high * factor};
  return ms;
}

/// A line's name has the axes in which the settings of its variant differ for this model.
Panel panel_of(const std::string& device, const Model& model, const std::vector<LayerSetting>& all,
               std::vector<std::string>& labels) {
  std::vector<LayerSetting> own;
  for (const LayerSetting* setting : whole_settings(model, all))
    if (setting->device == device && setting->axis("M")) own.push_back(*setting);
  Panel panel{model.name, {}};
  for (const LayerSetting& setting : own) {
    LayerSetting others = setting;
    others.axes.erase("M");
    std::vector<LayerSetting> of_variant;
    std::copy_if(own.begin(), own.end(), std::back_inserter(of_variant),
                 [&](const LayerSetting& o) { return o.variant == setting.variant; });
    const std::string axes = differing_axes(others, of_variant);
    const std::string name = setting.variant + (axes.empty() ? "" : " " + axes);
    const std::int64_t rows = *setting.axis("M");
    panel.series[name].try_emplace(rows, per_row(*step_ms(model, setting, &labels), rows));
  }
  std::erase_if(panel.series, [](const auto& line) { return line.second.size() < 2; });
  return panel;
}

/// `width`: of the panel, in pixels.
std::string script_of(const Panel& panel, std::size_t number, const std::vector<std::string>& names, double width) {
  std::string data, plot;
  std::set<std::int64_t> ticks;
  for (std::size_t s = 0; s < names.size() && s < kMostSeries; ++s) {
    const auto it = panel.series.find(names[s]);
    if (it == panel.series.end()) continue;
    data += fmt::format("$p{}s{} << EOD\n", number, s);
    for (const auto& [rows, us] : it->second) {
      const Interval ends = us.interval.value_or(Interval{us.value, us.value});
      data += fmt::format("{} {:.6g} {:.6g} {:.6g}\n", rows, us.value, ends.low, ends.high);
      ticks.insert(rows);
    }
    data += "EOD\n";
    plot += fmt::format("{0}$p{1}s{2} using 1:2:3:4 with yerrorlines {3} notitle",
                        plot.empty() ? "plot " : ", \\\n     ", number, s, look(s));
  }
  const double low = static_cast<double>(*ticks.begin()) / 1.15, high = static_cast<double>(*ticks.rbegin()) * 1.15;
  return fmt::format("set title {} font \",9\"\nset logscale x 2\nset xtics {}\nset xrange [{:.6g}:{:.6g}]\n",
                     quoted(panel.model), number_ticks({ticks.begin(), ticks.end()}, low, high, true, width), low,
                     high) +
         data + plot + "\n";
}

Plot plot_of(const std::string& device, const ExperimentSpec& spec, const Panel& panel,
             const std::vector<std::string>& labels) {
  std::vector<std::string> names;
  double least = HUGE_VAL, most = 0;
  for (const auto& [name, line] : panel.series) {
    names.push_back(name);
    for (const auto& [rows, us] : line) {
      least = std::min(least, us.interval ? us.interval->low : us.value);
      most = std::max(most, us.interval ? us.interval->high : us.value);
    }
  }
  std::vector<PanelLayout::KeyEntry> key;
  for (std::size_t s = 0; s < names.size() && s < kMostSeries; ++s)
    key.push_back({"with linespoints " + look(s), names[s]});
  const PanelLayout layout(
      1, fmt::format("{} on {}: time per token, a step over its rows (DERIVED)", spec.name, device), key);
  Plot plot;
  plot.name = file_stem(fmt::format("token-time-{}-{}-{}", spec.name, device, panel.model));
  plot.experiment = spec.name;
  plot.device = device;
  plot.shape = kTokenTimePlace;
  plot.height = layout.height();
  const double low = least / 1.1, high = most * 1.1;
  plot.script = layout.open() + "set xlabel \"M, rows of a step\"\nset ylabel \"us a token\"\nset logscale y\n" +
                fmt::format("set ytics {}\nset yrange [{:.6g}:{:.6g}]\n", log_ticks(low, high), low, high);
  plot.script += layout.panel(0) + script_of(panel, 0, names, layout.panel_width()) + "unset multiplot\n";
  std::string missing;
  for (const std::string& variant : spec.prefill->variants)
    if (std::none_of(names.begin(), names.end(),
                     [&](const std::string& n) { return n == variant || n.starts_with(variant + " "); }))
      missing += (missing.empty() ? "" : ", ") + variant;
  plot.caption = fmt::format(
      "Time per token over M on {}: the sum of {}'s quantised linear layers for a step of M rows, divided by M. "
      "{}{}Points {}",
      device, panel.model,
      missing.empty() ? "" : "Not in these files with every layer of the model at two M or more: " + missing + ". ",
      names.size() > kMostSeries ? fmt::format("The last {} lines are left out. ", names.size() - kMostSeries) : "",
      label_ranges(labels));
  return plot;
}

}  // namespace

std::vector<Plot> token_time_plots(const RunAnalysis& analysis, const ExperimentSpec& spec,
                                   const std::vector<Model>& models) {
  std::vector<Plot> plots;
  std::vector<Model> single = models;
  std::erase_if(single, [](const Model& model) { return model.tp != "1"; });
  const auto all = layer_settings(analysis, spec);
  std::set<std::string> devices;
  for (const LayerSetting& setting : all) devices.insert(setting.device);
  for (const std::string& device : devices) {
    for (const Model& model : single) {
      std::vector<std::string> labels;
      const Panel panel = panel_of(device, model, all, labels);
      if (!panel.series.empty()) plots.push_back(plot_of(device, spec, panel, labels));
    }
  }
  return plots;
}

}  // namespace hiplab
