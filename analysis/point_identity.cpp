// SPDX-License-Identifier: MIT
#include "analysis/point_identity.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <optional>

#include "analysis/quantile.hpp"

namespace hiplab {
namespace {

bool any_matches(const std::vector<std::string>& globs, const std::string& name) {
  return globs.empty() || std::any_of(globs.begin(), globs.end(),
                                      [&](const auto& glob) { return fnmatch(glob.c_str(), name.c_str(), 0) == 0; });
}

bool has_values(const AxisValues& axes, const AxisValues& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&](const auto& entry) {
    const auto it = axes.find(entry.first);
    return it != axes.end() && it->second == entry.second;
  });
}

// The published value of each tuning axis that `variant` reads at these axes.
AxisValues published_values(const ExperimentSpec& spec, const AxisValues& axes, const std::string& variant) {
  AxisValues published;
  for (const TuningAxis& tuning : spec.tuning)
    if (any_matches(tuning.variants, variant) && has_values(axes, tuning.where))
      published[tuning.axis] = tuning.published;
  return published;
}

AxisValues without_tuning(const ExperimentSpec& spec, AxisValues axes) {
  for (const TuningAxis& tuning : spec.tuning) axes.erase(tuning.axis);
  return axes;
}

}  // namespace

AxisValues identity_of(const ExperimentSpec& spec, const PointRecord& point) {
  AxisValues identity = without_tuning(spec, point.axes);
  for (const auto& [axis, value] : published_values(spec, point.axes, point.variant)) {
    const auto named = point.axes.find(axis);
    identity[axis] = named == point.axes.end() ? value : named->second;
  }
  return identity;
}

AxisValues published_identity(const ExperimentSpec& spec, const PointRecord& point) {
  AxisValues identity = without_tuning(spec, point.axes);
  identity.merge(published_values(spec, point.axes, point.variant));
  return identity;
}

AxisValues tuned_away(const ExperimentSpec& spec, const PointRecord& point) {
  AxisValues away;
  for (const auto& [axis, value] : published_values(spec, point.axes, point.variant)) {
    const auto named = point.axes.find(axis);
    if (named != point.axes.end() && named->second != value) away[axis] = named->second;
  }
  return away;
}

bool runs_baseline_code(const ExperimentSpec& spec, const PointRecord& point, const std::string& arch) {
  const auto value = [&](const std::string& axis) -> std::optional<std::int64_t> {
    const auto it = point.axes.find(axis);
    return it == point.axes.end() ? std::nullopt : std::optional(it->second);
  };
  return std::any_of(spec.same_code.begin(), spec.same_code.end(), [&](const SameCode& same) {
    if (same.variant != point.variant || !any_matches(same.archs, arch)) return false;
    for (const auto& [axis, wanted] : same.where)
      if (value(axis) != wanted) return false;
    for (const auto& [axis, most] : same.at_most)
      if (!value(axis) || *value(axis) > most) return false;
    for (const auto& [axis, bound] : same.not_above)
      if (value(bound) && (!value(axis) || *value(axis) > *value(bound))) return false;
    return true;
  });
}

Estimate pooled(const std::vector<Estimate>& measured) {
  std::vector<double> values;
  Estimate one{0, measured.front().interval};
  for (const Estimate& e : measured) {
    values.push_back(e.value);
    if (!e.interval) one.interval.reset();
    if (!one.interval) continue;
    one.interval->low = std::min(one.interval->low, e.interval->low);
    one.interval->high = std::max(one.interval->high, e.interval->high);
  }
  one.value = median(values);
  return one;
}

}  // namespace hiplab
