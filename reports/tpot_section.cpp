// SPDX-License-Identifier: MIT
// What the measured kernel times would mean for a whole model: DERIVED, sums over its linear layers, nothing else.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "analysis/number_text.hpp"
#include "reports/markdown.hpp"
#include "reports/published_csv.hpp"
#include "reports/sections.hpp"

namespace hiplab {
namespace {

struct Layer {
  std::int64_t count, k, n;
};
struct Model {
  std::string name, tp;
  std::vector<Layer> layers;
};

std::int64_t whole(const std::string& text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::vector<Model> read_models(const ReportContext& context, const ExperimentSpec& spec) {
  const auto table = select_rows(read_csv(context.dataset_root / spec.model_layers), {"model", "tp", "count", "K", "N"},
                                 {}, spec.model_layers);
  std::vector<Model> models;
  for (const auto& row : table.rows) {
    auto it =
        std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.name == row[0] && m.tp == row[1]; });
    if (it == models.end()) it = models.insert(it, {row[0], row[1], {}});
    it->layers.push_back({whole(row[2]), whole(row[3]), whole(row[4])});
  }
  return models;
}

/// All points of one variant on one device with the same axes but K and N: what a model's layers are looked up in.
struct Setting {
  std::string device, variant;
  std::map<std::string, std::int64_t> axes;
  std::vector<const PointAnalysis*> points;

  const PointAnalysis* at(const Layer& layer) const {
    const auto it = std::find_if(points.begin(), points.end(), [&](const PointAnalysis* point) {
      const auto& all = point->record->axes;
      return all.at("K") == layer.k && all.at("N") == layer.n;
    });
    return it == points.end() ? nullptr : *it;
  }
};

std::vector<Setting> settings(const ReportContext& context, const ExperimentSpec& spec) {
  std::vector<Setting> list;
  for (const PointAnalysis& point : context.analysis.points) {
    const PointRecord& r = *point.record;
    if (r.experiment != spec.name || !point.usable() || r.metric != "cold" || context.analysis.device(point).cpu)
      continue;
    Setting s{context.analysis.device(point).name, r.variant, r.axes, {}};
    if (s.axes.erase("K") + s.axes.erase("N") != 2) continue;
    auto it = std::find_if(list.begin(), list.end(), [&](const Setting& known) {
      return known.device == s.device && known.variant == s.variant && known.axes == s.axes;
    });
    if (it == list.end()) it = list.insert(it, s);
    it->points.push_back(&point);
  }
  std::stable_sort(list.begin(), list.end(), [&](const Setting& a, const Setting& b) {
    return std::tuple(a.device, a.axes, a.variant != spec.baseline) <
           std::tuple(b.device, b.axes, b.variant != spec.baseline);
  });
  return list;
}

/// Milliseconds of all layers of a model; nothing where a layer was not measured. Ends of intervals are added as they
/// are, which is wider than independent errors would make it.
std::optional<Estimate> milliseconds(const Model& model, const Setting& setting, std::vector<std::string>* labels) {
  Estimate sum{0, Interval{0, 0}};
  for (const Layer& layer : model.layers) {
    const PointAnalysis* point = setting.at(layer);
    if (!point) return std::nullopt;
    if (labels) labels->push_back(point->label);
    const Estimate& us = point->timing->median_us;
    const double factor = static_cast<double>(layer.count) / 1000;
    sum.value += factor * us.value;
    if (!us.interval) sum.interval.reset();
    if (!sum.interval) continue;
    sum.interval->low += factor * us.interval->low;
    sum.interval->high += factor * us.interval->high;
  }
  return sum;
}

std::string against_baseline(const Model& model, const Setting& setting, const std::vector<Setting>& all,
                             const ExperimentSpec& spec, double ms) {
  if (setting.variant == spec.baseline) return "base";
  for (const Setting& other : all) {
    if (other.variant != spec.baseline || other.device != setting.device || other.axes != setting.axes) continue;
    if (const auto base = milliseconds(model, other, nullptr))
      return fmt::format("{:+.3f} ms, {:+.1f} %", ms - base->value, 100 * (ms / base->value - 1));
  }
  return "no base";
}

/// The axes that differ between settings, in words.
std::string differing(const Setting& setting, const std::vector<Setting>& all) {
  std::map<std::string, std::int64_t> shown;
  for (const auto& [axis, value] : setting.axes)
    for (const Setting& other : all)
      if (const auto it = other.axes.find(axis); it == other.axes.end() || it->second != value) shown[axis] = value;
  return axes_text(shown);
}

}  // namespace

std::string tpot_section(const ReportContext& context, const ExperimentSpec& spec) {
  if (spec.model_layers.empty()) return "";
  const auto all = settings(context, spec);
  MarkdownTable table({"device", "model", ">TP", "point of the axes", "variant", ">ms a token [95 %]",
                       ">against " + spec.baseline, "points"});
  for (const Model& model : read_models(context, spec))
    for (const Setting& setting : all) {
      std::vector<std::string> labels;
      const auto ms = milliseconds(model, setting, &labels);
      if (!ms) continue;
      table.add({setting.device, model.name, model.tp, differing(setting, all), setting.variant, estimate_text(*ms),
                 against_baseline(model, setting, all, spec, ms->value), point_links(labels)});
    }
  if (table.empty()) return "";
  return "### What it would mean for a token\n\n*Evidence: DERIVED from the medians above and the layer counts of "
         "`datasets/" +
         spec.model_layers +
         "`.* The sum of a model's quantised linear layers for one step of M sequences on one card of the "
         "tensor-parallel "
         "group. Attention, normalisation, sampling, communication, launch gaps and the unquantised head are not in "
         "it, so "
         "it is a share of the time per output token, and the difference is the most that a change of kernel can "
         "bring. "
         "Models appear when each of their layer shapes was measured.\n\n" +
         folded(fmt::format("{} sums", table.size()), table.text());
}

}  // namespace hiplab
