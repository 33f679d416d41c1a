// SPDX-License-Identifier: MIT
#include "analysis/claim_model.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>

#include "analysis/crossover.hpp"
#include "analysis/quantile.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

using Settings = std::vector<const LayerSetting*>;

const Model* find_model(const std::vector<Model>& models, const std::string& name) {
  const auto it =
      std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.name == name && m.tp == "1"; });
  return it == models.end() ? nullptr : &*it;
}

bool takes(const PointQuery& query, const std::string& variant, const AxisValues& axes) {
  return (query.variant.empty() || fnmatch(query.variant.c_str(), variant.c_str(), 0) == 0) && query.takes(axes);
}

// An unusable point among the model's layers that the query takes; empty: none.
std::string obstacle(const RunAnalysis& analysis, const PointQuery& query, const ExperimentSpec& spec,
                     const std::string& device, const Model& model) {
  for (const PointAnalysis& point : analysis.points) {
    const PointRecord& r = *point.record;
    if (r.experiment != spec.name || point.usable() || analysis.device(point).name != device ||
        !takes(query, r.variant, r.axes) || !tuned_as_asked(spec, query, r))
      continue;
    const auto k = r.axes.find("K"), n = r.axes.find("N");
    const bool layer = k != r.axes.end() && n != r.axes.end() &&
                       std::any_of(model.layers.begin(), model.layers.end(),
                                   [&](const ModelLayer& l) { return l.k == k->second && l.n == n->second; });
    if (layer)
      return fmt::format("point {} is {}{}", point.label, r.status == "ok" ? "INVALID" : r.status,
                         r.message.empty() ? "" : ": " + r.message);
  }
  return "";
}

bool tuned_as_asked(const LayerSetting& setting, const PointQuery& query) {
  return std::all_of(setting.axes.begin(), setting.axes.end(), [&](const auto& axis) {
    const auto published = setting.published.find(axis.first);
    return query.axes.contains(axis.first) ||
           (published != setting.published.end() && published->second == axis.second);
  });
}

Settings pick(const Settings& whole, const PointQuery& query) {
  Settings picked;
  for (const LayerSetting* setting : whole)
    if (takes(query, setting->variant, setting->axes) && tuned_as_asked(*setting, query)) picked.push_back(setting);
  return picked;
}

std::optional<Estimate> quantity_of(const RunAnalysis& analysis, const ClaimSpec& claim, const Model& model,
                                    const LayerSetting& setting) {
  if (claim.quantity == "step_ms") return step_ms(model, setting);
  if (claim.quantity == "share_of_matrix_peak") return share_of_matrix_peak(analysis, model, setting);
  return tokens_per_s(model, setting);
}

double factor_of(const ClaimSpec& claim) {
  return claim.unit == "%" ? 100 : 1;
}

Estimate scaled(Estimate e, double factor) {
  e.value *= factor;
  if (e.interval) *e.interval = {e.interval->low * factor, e.interval->high * factor};
  return e;
}

void note_points(ClaimValue& result, const Model& model, const LayerSetting& setting) {
  step_ms(model, setting, &result.points);
}

// Several settings: files are pooled, and what the query leaves open is told by the median.
ClaimValue middle(std::vector<std::pair<std::pair<std::string, AxisValues>, std::vector<Estimate>>> measured,
                  double factor) {
  ClaimValue result;
  std::vector<double> values, lows, highs;
  for (const auto& [identity, estimates] : measured) {
    const Estimate e = pooled(estimates);
    values.push_back(e.value);
    if (!e.interval) continue;
    lows.push_back(e.interval->low);
    highs.push_back(e.interval->high);
  }
  if (values.empty()) return result;
  result.value = Estimate{median(values), std::nullopt};
  if (lows.size() == values.size()) result.value->interval = Interval{median(lows), median(highs)};
  *result.value = scaled(*result.value, factor);
  return result;
}

// Equal in every axis but those that both queries fix.
bool is_pair(const LayerSetting& of, const LayerSetting& over, const ClaimSpec& claim) {
  return of.run == over.run && std::all_of(of.axes.begin(), of.axes.end(), [&](const auto& axis) {
           const bool free = claim.of.axes.contains(axis.first) && claim.over->axes.contains(axis.first);
           const auto other = over.axes.find(axis.first);
           return free || other == over.axes.end() || other->second == axis.second;
         });
}

ClaimValue plain(const RunAnalysis& analysis, const ClaimSpec& claim, const Model& model, const Settings& whole) {
  std::vector<std::pair<std::pair<std::string, AxisValues>, std::vector<Estimate>>> measured;
  const auto add = [&](const LayerSetting& setting, const Estimate& e) {
    const std::pair identity{setting.variant, setting.axes};
    const auto known =
        std::find_if(measured.begin(), measured.end(), [&](const auto& entry) { return entry.first == identity; });
    if (known == measured.end())
      measured.push_back({identity, {e}});
    else
      known->second.push_back(e);
  };
  ClaimValue noted;
  for (const LayerSetting* of : pick(whole, claim.of)) {
    const auto value = quantity_of(analysis, claim, model, *of);
    if (!value) continue;
    if (claim.rule == "value") {
      add(*of, *value);
      note_points(noted, model, *of);
      continue;
    }
    for (const LayerSetting* over : pick(whole, *claim.over)) {
      const auto base = quantity_of(analysis, claim, model, *over);
      if (!base || !is_pair(*of, *over, claim)) continue;
      Estimate ratio{value->value / base->value, std::nullopt};
      if (value->interval && base->interval)
        ratio.interval =
            Interval{value->interval->low / base->interval->high, value->interval->high / base->interval->low};
      add(*of, ratio);
      note_points(noted, model, *of);
      note_points(noted, model, *over);
    }
  }
  ClaimValue result = middle(std::move(measured), factor_of(claim));
  if (result.value) result.points = std::move(noted.points);
  return result;
}

ClaimValue flatness(const ClaimSpec& claim, const Model& model, const Settings& whole) {
  ClaimValue result;
  std::map<std::int64_t, std::vector<Estimate>> by_size;
  for (const LayerSetting* setting : pick(whole, claim.of)) {
    const auto size = setting->axis(claim.axis);
    const auto rate = tokens_per_s(model, *setting);
    if (!size || !rate) continue;
    by_size[*size].push_back(*rate);
    note_points(result, model, *setting);
  }
  if (by_size.size() < 2) {
    result.points.clear();
    result.reason = fmt::format("fewer than two values of {} with every layer of {}", claim.axis, model.name);
    return result;
  }
  std::vector<Estimate> rates;
  for (const auto& [size, list] : by_size) rates.push_back(pooled(list));
  const auto [least, most] = std::minmax_element(
      rates.begin(), rates.end(), [](const Estimate& a, const Estimate& b) { return a.value < b.value; });
  result.value = Estimate{most->value / least->value, std::nullopt};
  if (most->interval && least->interval)
    result.value->interval =
        Interval{most->interval->low / least->interval->high, most->interval->high / least->interval->low};
  return result;
}

ClaimValue crossover(const ClaimSpec& claim, const Model& model, const Settings& whole) {
  ClaimValue result;
  std::vector<SizeRatio> ratios;
  for (const LayerSetting* of : pick(whole, claim.of))
    for (const LayerSetting* over : pick(whole, *claim.over)) {
      const auto at = of->axis(claim.axis);
      if (!at || of->axes != over->axes || of->run != over->run) continue;
      const auto ratio = step_ratio(model, *of, *over);
      if (!ratio) continue;
      ratios.push_back({*at, *ratio});
      note_points(result, model, *of);
      note_points(result, model, *over);
    }
  const Crossover found = crossover_of(ratios);
  if (ratios.empty() || !found.first_faster) {
    result.points.clear();
    result.reason = ratios.empty() ? "no step was measured with both variants"
                                   : fmt::format("{} is not decided to be faster from any measured {} on",
                                                 claim.of.variant, claim.axis);
    return result;
  }
  const double high = static_cast<double>(*found.first_faster);
  result.value = Estimate{high, Interval{found.last_slower ? static_cast<double>(*found.last_slower + 1) : 1, high}};
  return result;
}

}  // namespace

bool is_step_claim(const ClaimSpec& claim) {
  return !claim.model.empty() && claim.rule != "statement" && claim.rule != "storage";
}

ClaimValue step_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& spec,
                      const std::string& device, const std::vector<Model>& models,
                      const std::vector<LayerSetting>& settings) {
  ClaimValue none;
  const Model* model = find_model(models, claim.model);
  if (!model) {
    none.reason = fmt::format("{} is not in the table of models' layers", claim.model);
    return none;
  }
  for (const PointQuery* query : {&claim.of, claim.over ? &*claim.over : &claim.of})
    if (none.reason = obstacle(analysis, *query, spec, device, *model); !none.reason.empty()) return none;
  Settings whole = whole_settings(*model, settings);
  std::erase_if(whole, [&](const LayerSetting* s) { return s->device != device; });
  ClaimValue result = claim.rule == "flatness"    ? flatness(claim, *model, whole)
                      : claim.rule == "crossover" ? crossover(claim, *model, whole)
                                                  : plain(analysis, claim, *model, whole);
  if (!result.value && result.reason.empty())
    result.reason = fmt::format("no recorded points hold every layer of {}", claim.model);
  if (result.value && !result.value->interval) result.reason = "too few blocks for an interval";
  return result;
}

ClaimValue storage_value(const ClaimSpec& claim, const ExperimentSpec& spec, const std::vector<Model>& models) {
  ClaimValue result;
  result.exact = true;
  const auto storage = std::find_if(spec.storage.begin(), spec.storage.end(),
                                    [&](const StorageSpec& s) { return s.name == claim.storage; });
  const Model* model = storage == spec.storage.end() ? nullptr : find_model(models, storage->model);
  if (!model) {
    result.reason = "the layers of its model are not known here";
    return result;
  }
  const double gib = storage_gib(*model, *storage);
  result.value = Estimate{gib, Interval{gib, gib}};
  return result;
}

}  // namespace hiplab
