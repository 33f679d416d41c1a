// SPDX-License-Identifier: MIT
// Tokens a second of a model's quantised layers over the rows of a step, and how flat that curve is.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/model_layers.hpp"
#include "reports/published_csv.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

/// A curve over M: one variant with the same other axes, on one device.
struct Curve {
  const Model* model = nullptr;
  std::string device, variant, axes;
  std::vector<std::pair<std::int64_t, const LayerSetting*>> steps;
};

std::vector<Curve> curves_of(const std::vector<Model>& models, const std::vector<LayerSetting>& all) {
  std::vector<Curve> curves;
  for (const Model& model : models) {
    std::vector<AxisValues> keys;
    const std::size_t first = curves.size();
    for (const LayerSetting* setting : whole_settings(model, all)) {
      const auto m = setting->axis("M");
      if (!m) continue;
      AxisValues others = setting->axes;
      others.erase("M");
      std::size_t i = first;
      while (i < curves.size() && (curves[i].device != setting->device || curves[i].variant != setting->variant ||
                                   keys[i - first] != others))
        ++i;
      if (i == curves.size()) {
        LayerSetting shown = *setting;
        shown.axes = others;
        curves.push_back({&model, setting->device, setting->variant, differing_axes(shown, all), {}});
        keys.push_back(others);
      }
      curves[i].steps.emplace_back(*m, setting);
    }
  }
  for (Curve& curve : curves)
    std::stable_sort(curve.steps.begin(), curve.steps.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
  return curves;
}

std::string percent(const std::optional<Estimate>& share) {
  return share ? number_text(100 * share->value) : "-";
}

std::string flatness(const Curve& curve, std::int64_t from) {
  double least = 0, most = 0;
  std::int64_t first = 0, last = 0;
  std::set<std::size_t> files;
  for (const auto& [m, setting] : curve.steps) {
    if (m < from) continue;
    const double rate = tokens_per_s(*curve.model, *setting)->value;
    if (least == 0) first = m;
    least = least == 0 ? rate : std::min(least, rate);
    most = std::max(most, rate);
    last = m;
    files.insert(setting->run);
  }
  if (first == last) return "-";
  return fmt::format("{} (M = {} to {}, {} file{})", number_text(most / least), first, last, files.size(),
                     files.size() == 1 ? "" : "s");
}

std::string rates_table(const ReportContext& context, const std::vector<Curve>& curves, std::int64_t from) {
  MarkdownTable table({"device", "model", "variant", ">M", ">ms a step [95 %]", ">us a token", ">tokens/s",
                       ">% of matrix peak", "points"});
  MarkdownTable flat({"device", "model", "variant", ">highest / lowest tokens/s", ">% of matrix peak at most"});
  for (const Curve& curve : curves) {
    const std::string name = curve.variant + (curve.axes.empty() ? "" : ", " + curve.axes);
    std::optional<Estimate> most;
    for (const auto& [m, setting] : curve.steps) {
      std::vector<std::string> labels;
      const Estimate ms = *step_ms(*curve.model, *setting, &labels);
      const auto share = share_of_matrix_peak(context.analysis, *curve.model, *setting);
      if (share && m >= from && (!most || share->value > most->value)) most = share;
      table.add({curve.device, curve.model->name, name, fmt::format("{}", m), estimate_text(ms),
                 number_text(1e3 * ms.value / static_cast<double>(m)),
                 number_text(tokens_per_s(*curve.model, *setting)->value), percent(share), point_links(labels)});
    }
    flat.add({curve.device, curve.model->name, name, flatness(curve, from), percent(most)});
  }
  return folded(fmt::format("{} steps", table.size()), table.text()) +
         fmt::format(
             "How flat the curve is from M = {} on, and the largest share of the device's CITED matrix peak:\n\n",
             from) +
         flat.text() + "\n";
}

/// Models with one GPU of which some layer was measured, with what each variant lacks.
std::string missing(const ReportContext& context, const ExperimentSpec& spec, const std::vector<Model>& models,
                    const std::vector<LayerSetting>& all) {
  std::string text;
  for (const std::string& variant : spec.prefill->variants) {
    const bool any = std::any_of(all.begin(), all.end(), [&](const auto& s) { return s.variant == variant; });
    if (!any) text += fmt::format("- {}: no usable time on a GPU in these files.\n", code(variant));
  }
  for (const Model& model : models) {
    if (!whole_settings(model, all).empty()) continue;
    std::vector<std::string> absent;
    for (const ModelLayer& layer : model.layers)
      if (std::none_of(all.begin(), all.end(), [&](const auto& s) { return s.at(layer) != nullptr; }))
        absent.push_back(fmt::format("{}x{}", layer.k, layer.n));
    if (absent.size() == model.layers.size()) continue;
    text += absent.empty() ? fmt::format("- {}: no variant has all of its layers at the same axes.\n", model.name)
                           : fmt::format("- {}: not measured, K x N = {}.\n", model.name, fmt::join(absent, ", "));
  }
  const bool cpu = std::any_of(context.analysis.points.begin(), context.analysis.points.end(), [&](const auto& point) {
    return point.record->experiment == spec.name && context.analysis.device(point).cpu;
  });
  if (cpu) text += "- Times of the CPU ground are functional and make no rate.\n";
  return text.empty() ? "" : "Missing:\n\n" + text + "\n";
}

std::string published(const ReportContext& context, const ExperimentSpec& spec, const std::vector<Model>& models) {
  const PrefillSpec& prefill = *spec.prefill;
  if (prefill.published.file.empty()) return "";
  const CsvTable rows = select_rows(read_csv(context.dataset_root / "published" / prefill.published.file),
                                    {"context", "value", "gfx_arch"}, prefill.published.where, prefill.published.file);
  const auto model = std::find_if(models.begin(), models.end(),
                                  [&](const Model& m) { return m.name == prefill.published_model && m.tp == "1"; });
  if (rows.rows.empty() || model == models.end()) return "";
  std::vector<std::pair<std::string, std::pair<double, double>>> curve;
  double least = 0, most = 0;
  for (const auto& row : rows.rows) {
    const double rate = number_cell(row[1], prefill.published.file);
    if (curve.empty() || curve.back().first != row[0]) curve.push_back({row[0], {rate, rate}});
    curve.back().second = {std::min(curve.back().second.first, rate), std::max(curve.back().second.second, rate)};
    least = least == 0 ? rate : std::min(least, rate);
    most = std::max(most, rate);
  }
  const double peak = prefill.published_peak_tops * 1e12, per_token = 2 * model->weights();
  MarkdownTable table({">context, tokens", ">tokens/s, all cases", ">% of matrix peak"});
  for (const auto& [tokens, range] : curve)
    table.add({tokens, number_text(range.first) + " to " + number_text(range.second),
               peak > 0 ? fmt::format("{:.1f} to {:.1f}", 100 * range.first * per_token / peak,
                                      100 * range.second * per_token / peak)
                        : "-"});
  return fmt::format(
             "What was published for {} on {} (*CITED,* {}; the share *DERIVED:* 2 x {} G weights a token over {} "
             "Top/s). A request's rate, with attention and all that serves it; a context is no M. Highest over lowest: "
             "{}.\n\n",
             model->name, rows.rows.front()[2], code("datasets/published/" + prefill.published.file),
             number_text(model->weights() / 1e9), number_text(prefill.published_peak_tops), number_text(most / least)) +
         table.text() + "\n";
}

}  // namespace

std::string prefill_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (!spec.prefill) return "";
  std::vector<Model> models = read_models(context.dataset_root, spec);
  std::erase_if(models, [](const Model& model) { return model.tp != "1"; });
  const auto all = layer_settings(context.analysis, spec);
  const auto curves = curves_of(models, all);
  std::string text = fmt::format(
      "### Tokens a second over the rows of a step\n\n*Evidence: DERIVED from the medians above and the layer counts "
      "of `datasets/{}`.* M rows through all quantised linear layers of a model, one card. No attention, "
      "normalisation, head or launch gaps, so these rates are above what a server would show.\n\n",
      spec.model_layers);
  std::set<std::string> devices;
  for (const Curve& curve : curves) devices.insert(curve.device);
  for (const std::string& device : devices) text += plots_of(context, spec.name, device, kTokenTimePlace);
  text += curves.empty() ? "No model has all of its layers in these files.\n\n"
                         : rates_table(context, curves, spec.prefill->from);
  return text + missing(context, spec, models, all) + published(context, spec, models);
}

}  // namespace hiplab
