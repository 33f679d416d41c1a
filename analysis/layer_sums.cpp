// SPDX-License-Identifier: MIT
#include "analysis/layer_sums.hpp"

#include <algorithm>
#include <tuple>

namespace hiplab {
namespace {

AxisValues without_shape(AxisValues axes) {
  axes.erase("K");
  axes.erase("N");
  return axes;
}

LayerSetting setting_of(const RunAnalysis& analysis, const ExperimentSpec& spec, const PointAnalysis& point) {
  PointRecord base;
  base.variant = spec.baseline;
  base.axes = point.record->axes;
  return {analysis.device(point).name,
          point.record->variant,
          point.run,
          without_shape(identity_of(spec, *point.record)),
          without_shape(published_identity(spec, *point.record)),
          without_shape(published_identity(spec, base)),
          {}};
}

double matrix_peak(const DevicePeaks& peaks, const std::string& unit) {
  if (unit == "matrix_int8") return peaks.matrix_int8_tops;
  return unit == "matrix_fp16" ? peaks.matrix_fp16_tflops : 0;
}

}  // namespace

double Model::weights() const {
  double sum = 0;
  for (const ModelLayer& layer : layers)
    sum += static_cast<double>(layer.count) * static_cast<double>(layer.k) * static_cast<double>(layer.n);
  return sum;
}

std::optional<std::int64_t> LayerSetting::axis(const std::string& name) const {
  const auto it = axes.find(name);
  return it == axes.end() ? std::nullopt : std::optional(it->second);
}

const PointAnalysis* LayerSetting::at(const ModelLayer& layer) const {
  if (layer.at_most_rows != 0 && axis("M").value_or(1) > layer.at_most_rows) return nullptr;
  const auto it = std::find_if(points.begin(), points.end(), [&](const PointAnalysis* point) {
    const auto& all = point->record->axes;
    return all.at("K") == layer.k && all.at("N") == layer.n;
  });
  return it == points.end() ? nullptr : *it;
}

std::vector<LayerSetting> layer_settings(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<LayerSetting> list;
  std::map<std::tuple<std::string, std::string, std::size_t, AxisValues>, std::size_t> places;
  const auto add = [&](LayerSetting s, const PointAnalysis& point) {
    const auto [place, is_new] = places.try_emplace({s.device, s.variant, s.run, s.axes}, list.size());
    if (is_new) list.push_back(std::move(s));
    list[place->second].points.push_back(&point);
  };
  for (const PointAnalysis& point : analysis.points) {
    const PointRecord& r = *point.record;
    if (r.experiment != spec.name || !point.usable() || r.metric != "cold" || analysis.device(point).cpu) continue;
    if (!r.axes.contains("K") || !r.axes.contains("N")) continue;
    LayerSetting s = setting_of(analysis, spec, point);
    add(s, point);
    s.run = kSeveralRuns;
    add(std::move(s), point);
  }
  std::stable_sort(list.begin(), list.end(), [&](const LayerSetting& a, const LayerSetting& b) {
    return std::tuple(a.device, a.axes, a.variant != spec.baseline, a.run) <
           std::tuple(b.device, b.axes, b.variant != spec.baseline, b.run);
  });
  return list;
}

std::vector<const LayerSetting*> whole_settings(const Model& model, const std::vector<LayerSetting>& all) {
  const auto whole = [&](const LayerSetting& setting) {
    return std::all_of(model.layers.begin(), model.layers.end(),
                       [&](const ModelLayer& layer) { return setting.at(layer) != nullptr; });
  };
  std::vector<const LayerSetting*> found;
  for (const LayerSetting& setting : all) {
    if (!whole(setting)) continue;
    const bool in_one_file =
        setting.run == kSeveralRuns && std::any_of(all.begin(), all.end(), [&](const LayerSetting& other) {
          return other.run != kSeveralRuns && other.device == setting.device && other.variant == setting.variant &&
                 other.axes == setting.axes && whole(other);
        });
    if (!in_one_file) found.push_back(&setting);
  }
  return found;
}

std::optional<Estimate> step_ms(const Model& model, const LayerSetting& setting, std::vector<std::string>* labels) {
  Estimate sum{0, Interval{0, 0}};
  for (const ModelLayer& layer : model.layers) {
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

std::optional<Estimate> step_ratio(const Model& model, const LayerSetting& setting, const LayerSetting& base) {
  Estimate sum{0, Interval{0, 0}};
  double base_us = 0;
  for (const ModelLayer& layer : model.layers) {
    const PointAnalysis *point = setting.at(layer), *other = base.at(layer);
    if (!point || !other || point->run != other->run) return std::nullopt;
    const double us = static_cast<double>(layer.count) * other->timing->median_us.value;
    const Estimate ratio = ratio_of_points(*point->record, *other->record).ratio;
    base_us += us;
    sum.value += us * ratio.value;
    if (!ratio.interval) sum.interval.reset();
    if (sum.interval)
      *sum.interval = {sum.interval->low + us * ratio.interval->low, sum.interval->high + us * ratio.interval->high};
  }
  sum.value /= base_us;
  if (sum.interval) *sum.interval = {sum.interval->low / base_us, sum.interval->high / base_us};
  return sum;
}

std::optional<Estimate> tokens_per_s(const Model& model, const LayerSetting& setting) {
  const auto m = setting.axis("M");
  const auto ms = step_ms(model, setting);
  if (!m || !ms) return std::nullopt;
  return rate_of(1e3 * static_cast<double>(*m), *ms);
}

std::optional<Estimate> share_of_matrix_peak(const RunAnalysis& analysis, const Model& model,
                                             const LayerSetting& setting) {
  const auto rate = tokens_per_s(model, setting);
  const auto& peaks = analysis.device(*setting.points.front()).peaks;
  if (!rate || !peaks) return std::nullopt;
  const double peak = matrix_peak(*peaks, setting.points.front()->record->operations_unit);
  if (peak <= 0) return std::nullopt;
  const double factor = 2 * model.weights() / (peak * 1e12);
  Estimate share{rate->value * factor, std::nullopt};
  if (rate->interval) share.interval = Interval{rate->interval->low * factor, rate->interval->high * factor};
  return share;
}

double storage_gib(const Model& model, const StorageSpec& storage) {
  double bits = 0;
  for (const auto& part : storage.parts) bits += part.bits / static_cast<double>(part.per);
  return model.weights() * bits / 8 / (1024.0 * 1024 * 1024);
}

}  // namespace hiplab
