// SPDX-License-Identifier: MIT
// What the measured kernel times would mean for a whole model: DERIVED, sums over its linear layers, nothing else.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/layer_sums.hpp"
#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/model_layers.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

/// The setting with this variant and these axes: of the same file, else of all files together; null: not measured.
const LayerSetting* find(const std::vector<LayerSetting>& all, const LayerSetting& beside, const std::string& variant,
                         const AxisValues& axes) {
  for (const std::size_t run : {beside.run, kSeveralRuns})
    for (const LayerSetting& other : all)
      if (other.device == beside.device && other.run == run && other.variant == variant && other.axes == axes)
        return &other;
  return nullptr;
}

// Of one layer: the recorded ratio where the report has one of these two points, else that of the medians with the
// distances to the ends of both intervals added as squares.
Estimate ratio_of(const ReportContext& context, const PointAnalysis& point, const PointAnalysis& base) {
  if (point.to_baseline && &context.analysis.points[*point.baseline] == &base) return point.to_baseline->ratio;
  const Estimate &a = point.timing->median_us, &b = base.timing->median_us;
  Estimate ratio{a.value / b.value, std::nullopt};
  if (!a.interval || !b.interval) return ratio;
  const double up = std::hypot(std::log(a.interval->high / a.value), std::log(b.value / b.interval->low)),
               down = std::hypot(std::log(a.value / a.interval->low), std::log(b.interval->high / b.value));
  ratio.interval = Interval{ratio.value * std::exp(-down), ratio.value * std::exp(up)};
  return ratio;
}

bool doubtful(const PointAnalysis& point) {
  return point.record->warmup == "unsettled" || point.timing->modes.has_value();
}

// "+0.123 ms, +6.3 % [5.9, 6.7]: slower": what a step takes more than with `base`, layer by layer.
std::string effect(const ReportContext& context, const Model& model, const LayerSetting& setting,
                   const LayerSetting* base) {
  if (!base) return "no base";
  double base_ms = 0, more_ms = 0;
  std::optional<Interval> ends = Interval{0, 0};
  bool doubt = false, same_code = true;
  NoiseFloors floors;
  for (const ModelLayer& layer : model.layers) {
    const PointAnalysis *point = setting.at(layer), *other = base->at(layer);
    if (!point || !other) return "no base";
    const double ms = static_cast<double>(layer.count) / 1000 * other->timing->median_us.value;
    const Estimate ratio = ratio_of(context, *point, *other);
    base_ms += ms;
    more_ms += ms * (ratio.value - 1);
    if (!ratio.interval) ends.reset();
    if (ends) *ends = {ends->low + ms * (ratio.interval->low - 1), ends->high + ms * (ratio.interval->high - 1)};
    doubt = doubt || doubtful(*point) || doubtful(*other);
    same_code = same_code && point->same_code && !setting.tuned() && base->variant != setting.variant;
    floors = context.analysis.floor(*point);
  }
  const double share = more_ms / base_ms;
  std::string text = fmt::format("{:+.3f} ms, {:+.1f} %", more_ms, 100 * share);
  if (ends) text += fmt::format(" [{:+.1f}, {:+.1f}]", 100 * ends->low / base_ms, 100 * ends->high / base_ms);
  if (base->run != setting.run) text += ", from another file";
  if (same_code) return text + ": same code";
  if (doubt || !ends) return text + ": undecided";
  const Estimate whole{1 + share, Interval{1 + ends->low / base_ms, 1 + ends->high / base_ms}};
  return text + ": " + change_name(judge_change(whole, floors.between_variants().delta()));
}

MarkdownTable sums(const ReportContext& context, const ExperimentSpec& spec, const std::vector<Model>& models,
                   const std::vector<LayerSetting>& all, bool tuned) {
  std::vector<std::string> columns{"device",
                                   "model",
                                   ">TP",
                                   "point of the axes",
                                   "variant",
                                   ">ms a token [95 %]",
                                   ">against " + spec.baseline + " as published"};
  if (tuned) columns.push_back(">against itself as published");
  columns.push_back("points");
  MarkdownTable table(std::move(columns));
  for (const Model& model : models)
    for (const LayerSetting* whole : whole_settings(model, all)) {
      const LayerSetting& setting = *whole;
      if (setting.tuned() != tuned) continue;
      std::vector<std::string> labels;
      const auto ms = step_ms(model, setting, &labels);
      const bool is_base = setting.variant == spec.baseline && !tuned;
      std::vector<std::string> cells{
          setting.device,
          model.name,
          model.tp,
          differing_axes(setting, all),
          setting.variant,
          estimate_text(*ms),
          is_base ? "base" : effect(context, model, setting, find(all, setting, spec.baseline, setting.baseline))};
      if (tuned)
        cells.push_back(effect(context, model, setting, find(all, setting, setting.variant, setting.published)));
      cells.push_back(point_links(labels));
      table.add(cells);
    }
  return table;
}

std::string layers_text(const std::vector<ModelLayer>& layers) {
  std::string text;
  for (const ModelLayer& layer : layers) text += fmt::format("{}{} x {}", text.empty() ? "" : ", ", layer.k, layer.n);
  return text;
}

/// Why the baseline has no sum of this model, layer by layer; empty: it has one.
std::string why_no_sum(const ReportContext& context, const ExperimentSpec& spec, const Model& model,
                       const std::vector<LayerSetting>& all) {
  for (const LayerSetting& setting : all)
    if (setting.variant == spec.baseline && step_ms(model, setting)) return "";
  std::map<std::string, std::vector<ModelLayer>> by_reason;
  for (const ModelLayer& layer : model.layers) {
    std::string reason = "not measured";
    for (const PointAnalysis& point : context.analysis.points) {
      const PointRecord& r = *point.record;
      if (r.experiment != spec.name || r.variant != spec.baseline || context.analysis.device(point).cpu) continue;
      const auto k = r.axes.find("K"), n = r.axes.find("N");
      if (k == r.axes.end() || n == r.axes.end() || k->second != layer.k || n->second != layer.n) continue;
      reason = point.usable() ? "" : fmt::format("{} ({})", r.message.empty() ? r.status : r.message, point.label);
      if (reason.empty()) break;
    }
    if (!reason.empty()) by_reason[reason].push_back(layer);
  }
  if (by_reason.empty()) return "its layers were measured, but not all at one setting of the axes";
  std::string text;
  for (const auto& [reason, layers] : by_reason)
    text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", layers_text(layers), reason);
  return text;
}

}  // namespace

std::string tpot_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.model_layers.empty()) return "";
  const auto all = layer_settings(context.analysis, spec);
  const auto models = read_models(context.dataset_root, spec);
  const MarkdownTable plain = sums(context, spec, models, all, false), tuned = sums(context, spec, models, all, true);
  if (plain.empty() && tuned.empty()) return "";
  std::string text = fmt::format(
      "### What it would mean for a token\n\n*Evidence: DERIVED from the medians above and the layer counts of "
      "`datasets/{}`.* The sum of a model's quantised linear layers for one step of M sequences on one card of the "
      "tensor-parallel group. Attention, normalisation, sampling, communication, launch gaps and the unquantised head "
      "are not in it, so it is a share of the time per output token, and a percentage here is more than the same "
      "change would make of that time. Models appear when each of their layer shapes was measured; a row and its base "
      "are of one file where one has all layers. Differences are summed layer by layer from the ratios, so they may "
      "differ in the last digit from those of the sums; the words are those of the summary's noise floor.\n\n",
      spec.model_layers);
  if (std::any_of(models.begin(), models.end(), [](const Model& m) {
        return std::any_of(m.layers.begin(), m.layers.end(), [](const ModelLayer& l) { return l.at_most_rows != 0; });
      }))
    text +=
        "A model with experts has a sum for one sequence only: its row meets each chosen expert once, in a launch of "
        "its own. How the rows of several sequences share experts does not follow from the shapes.\n\n";
  if (!plain.empty())
    text +=
        "Every variant with its tuning as published:\n\n" + folded(fmt::format("{} sums", plain.size()), plain.text());
  if (!tuned.empty())
    text +=
        "Tuned away from the published values (block widths, bounds, row limits), each axis against the published "
        "value:\n\n" +
        folded(fmt::format("{} sums", tuned.size()), tuned.text());
  MarkdownTable without({"model", ">TP", "why " + spec.baseline + " has no sum of it"});
  for (const Model& model : models)
    if (const std::string why = why_no_sum(context, spec, model, all); !why.empty())
      without.add({model.name, model.tp, why});
  if (!without.empty())
    text += "\nModels of the table that cannot be summed from these files:\n\n" + without.text() + "\n";
  return text;
}

}  // namespace hiplab
