// SPDX-License-Identifier: MIT
#include <filesystem>

#include "reports/inspection_output.hpp"
#include "reports/panel_layout.hpp"
#include "reports/plot_style.hpp"

namespace hiplab {
namespace {

using namespace datasets;

/// A panel: a title, the settings of its axes, and series of "x y" lines.
struct Panel {
  std::string title, axes;
  std::size_t places = 0;                                   // x is 0 .. places - 1
  std::vector<std::pair<std::size_t, std::string>> series;  // style, data
};

std::string look(std::size_t style) {
  const SeriesStyle s = series_style(style);
  return fmt::format("with points pt {} ps 0.7 lc rgb \"{}\"", s.point, s.color);
}

constexpr std::size_t kLeast = 0, kRms = 2, kMost = 1, kShare = 3;

void append(std::string& data, std::size_t x, double y) {
  data += fmt::format("{} {:.6g}\n", x, y);
}

/// On a logarithmic axis zeros have no place: they are left out.
void append_positive(std::string& data, std::size_t x, double y) {
  if (y > 0 && std::isfinite(y)) append(data, x, y);
}

const char kLogAxis[] = "set logscale y\nset yrange [*:*]\nset format y \"%.0e\"\n";

Panel scale_panel(const std::vector<LayerStatistics>& layers) {
  Panel panel{"scales",
              fmt::format("set xlabel \"layer, in the order of the file\"\nset ylabel \"scale\"\n{}", kLogAxis),
              layers.size(),
              {{kLeast, ""}, {kRms, ""}, {kMost, ""}}};
  for (std::size_t i = 0; i < layers.size(); ++i) {
    append_positive(panel.series[0].second, i, layers[i].scales.least);
    append_positive(panel.series[1].second, i, layers[i].scales.rms());
    append_positive(panel.series[2].second, i, layers[i].scales.most);
  }
  return panel;
}

Panel code_panel(const std::vector<LayerStatistics>& layers) {
  std::vector<double> counts;
  double all = 0;
  for (const LayerStatistics& l : layers) {
    if (l.codes.size() > counts.size()) counts.resize(l.codes.size());
    for (std::size_t c = 0; c < l.codes.size(); ++c) {
      counts[c] += static_cast<double>(l.codes[c]);
      all += static_cast<double>(l.codes[c]);
    }
  }
  Panel panel{"codes of all layers",
              "unset logscale y\nset yrange [0:*]\nset format y \"%g\"\n"
              "set xlabel \"code\"\nset ylabel \"share (%)\"\n",
              counts.size(),
              {{kShare, ""}}};
  for (std::size_t c = 0; c < counts.size(); ++c) append(panel.series[0].second, c, 100 * counts[c] / all);
  return panel;
}

/// From half a place before the first to half a place behind the last, marked at whole numbers.
std::string place_axis(std::size_t places) {
  return fmt::format("set xrange [-0.5:{}]\nset xtics {}\n", static_cast<double>(places) - 0.5, (places + 7) / 8);
}

template <class Values>
Panel value_panel(const std::string& title, const char* what, std::size_t count, const Values& values) {
  Panel panel{title,
              fmt::format("set xlabel \"{}, in the order of the file\"\nset ylabel \"magnitude\"\n{}", what, kLogAxis),
              count,
              {{kRms, ""}, {kMost, ""}}};
  for (std::size_t i = 0; i < count; ++i) {
    const ValueStatistics* s = values(i);
    if (!s) continue;
    append_positive(panel.series[0].second, i, s->rms());
    append_positive(panel.series[1].second, i, s->max_abs);
  }
  return panel;
}

/// Tensors of values that are not the scales of a layer, which have a panel of their own.
bool is_shown(const InspectedTensor& t) {
  const auto ends = [&](std::string_view end) {
    return t.name.size() >= end.size() && std::string_view(t.name).substr(t.name.size() - end.size()) == end;
  };
  return t.values && !ends(".scales") && !ends(".weight_scale");
}

std::vector<Panel> panels_of(const Inspection& inspection) {
  std::vector<Panel> panels;
  const auto& layers = inspection.layers;
  if (!layers.empty()) {
    panels.push_back(scale_panel(layers));
    panels.push_back(code_panel(layers));
    panels.push_back(value_panel("weights of the quantised layers", "layer", layers.size(),
                                 [&](std::size_t i) { return &layers[i].weights; }));
  }
  Panel rest = value_panel("other tensors", "tensor", inspection.tensors.size(), [&](std::size_t i) {
    return is_shown(inspection.tensors[i]) ? &*inspection.tensors[i].values : nullptr;
  });
  if (!rest.series[1].second.empty()) panels.push_back(std::move(rest));
  return panels;
}

}  // namespace

std::vector<Plot> inspection_plots(const Inspection& inspection) {
  const std::vector<Panel> panels = panels_of(inspection);
  if (panels.empty()) return {};
  const std::string file = std::filesystem::path(inspection.path).filename().string();
  std::vector<PanelLayout::KeyEntry> key;
  if (!inspection.layers.empty()) key.push_back({look(kLeast), "least"});
  key.push_back({look(kRms), "root mean square"});
  key.push_back({look(kMost), "largest"});
  const PanelLayout layout(panels.size(), "Tensors of " + file, key);
  Plot plot;
  plot.name = file_stem("inspection-" + file);
  plot.height = layout.height();
  plot.caption = "Scales, codes and values of " + file;
  plot.script = layout.open();
  for (std::size_t p = 0; p < panels.size(); ++p) {
    std::string data, draw;
    for (const auto& [style, lines] : panels[p].series) {
      if (lines.empty()) continue;
      const std::string name = fmt::format("$p{}s{}", p, style);
      data += fmt::format("{} << EOD\n{}EOD\n", name, lines);
      const std::string how = style == kShare ? "with impulses lw 3 lc rgb \"#000000\"" : look(style);
      draw += fmt::format("{}{} using 1:2 {} notitle", draw.empty() ? "plot " : ", ", name, how);
    }
    plot.script += layout.panel(p) + fmt::format("set title {}\n", quoted(panels[p].title)) +
                   place_axis(panels[p].places) + panels[p].axes + data;
    // A panel whose values are all zero has no point on its axis.
    plot.script += draw.empty() ? "set yrange [0.1:10]\nplot NaN notitle\n" : draw + "\n";
  }
  plot.script += "unset multiplot\n";
  return {plot};
}

}  // namespace hiplab
