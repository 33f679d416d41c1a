// SPDX-License-Identifier: MIT
#include "reports/report_context.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace hiplab {
namespace {

std::size_t shape_rank(const ExperimentSpec& spec, const std::string& shape) {
  const auto it =
      std::find_if(spec.shapes.begin(), spec.shapes.end(), [&](const ShapeSpec& s) { return s.name == shape; });
  return static_cast<std::size_t>(it - spec.shapes.begin());
}

void split_axes(const RunAnalysis& analysis, PointGroup& group) {
  std::map<std::string, std::set<std::int64_t>> values;
  for (std::size_t i : group.points)
    for (const auto& [axis, value] : analysis.points[i].record->axes) values[axis].insert(value);
  for (const auto& [axis, seen] : values) {
    if (seen.size() > 1)
      group.varying.push_back(axis);
    else
      group.constant[axis] = *seen.begin();
  }
}

}  // namespace

std::vector<PointGroup> point_groups(const RunAnalysis& analysis, const ExperimentSpec& spec) {
  std::vector<std::string> devices;
  using Key = std::tuple<std::size_t, std::size_t, std::string>;  // device, rank of shape, shape
  std::map<Key, PointGroup> groups;
  for (std::size_t i = 0; i < analysis.points.size(); ++i) {
    const PointAnalysis& point = analysis.points[i];
    if (point.record->experiment != spec.name) continue;
    const DeviceUnderTest& device = analysis.device(point);
    const auto known = std::find(devices.begin(), devices.end(), device.name);
    const auto device_rank = static_cast<std::size_t>(known - devices.begin());
    if (known == devices.end()) devices.push_back(device.name);
    const std::string& shape = point.record->shape;
    PointGroup& group = groups[{device_rank, shape_rank(spec, shape), shape}];
    group.device = device.name;
    group.cpu = device.cpu;
    group.shape = shape;
    group.points.push_back(i);
  }
  std::vector<PointGroup> ordered;
  for (auto& [key, group] : groups) {
    std::stable_sort(group.points.begin(), group.points.end(), [&](std::size_t a, std::size_t b) {
      const PointRecord &x = *analysis.points[a].record, &y = *analysis.points[b].record;
      return std::tuple(x.axes, x.metric, x.variant != spec.baseline) <
             std::tuple(y.axes, y.metric, y.variant != spec.baseline);
    });
    split_axes(analysis, group);
    ordered.push_back(std::move(group));
  }
  return ordered;
}

std::vector<PointGroup> joined_groups(const RunAnalysis& analysis, std::vector<PointGroup> groups) {
  const bool ladder = std::all_of(groups.begin(), groups.end(), [](const PointGroup& g) { return g.varying.empty(); });
  if (!ladder) return groups;
  std::vector<PointGroup> joined;
  for (PointGroup& group : groups) {
    if (joined.empty() || joined.back().device != group.device) {
      joined.push_back(std::move(group));
      continue;
    }
    PointGroup& last = joined.back();
    last.shape.clear();
    last.points.insert(last.points.end(), group.points.begin(), group.points.end());
  }
  for (PointGroup& group : joined) {
    group.constant.clear();
    split_axes(analysis, group);
  }
  return joined;
}

std::string main_axis(const RunAnalysis& analysis, const std::vector<PointGroup>& groups) {
  std::string best;
  std::size_t most = 1;
  for (const PointGroup& group : groups) {
    for (const std::string& axis : group.varying) {
      std::set<std::int64_t> values;
      for (std::size_t i : group.points) {
        const auto& axes = analysis.points[i].record->axes;
        if (const auto it = axes.find(axis); it != axes.end()) values.insert(it->second);
      }
      if (values.size() <= most) continue;
      most = values.size();
      best = axis;
    }
  }
  return best;
}

std::map<std::string, std::int64_t> usual_values(const RunAnalysis& analysis, const std::vector<PointGroup>& groups,
                                                 const std::string& axis) {
  std::map<std::string, std::map<std::int64_t, std::size_t>> counts;
  for (const PointGroup& group : groups)
    for (std::size_t i : group.points)
      for (const auto& [other, value] : analysis.points[i].record->axes) ++counts[other][value];
  counts.erase(axis);
  std::map<std::string, std::int64_t> usual;
  for (const auto& [other, of] : counts) {
    std::size_t most = 0;
    for (const auto& [value, points] : of)
      if (points >= most) {
        most = points;
        usual[other] = value;
      }
  }
  return usual;
}

std::string measured_on(const DeviceUnderTest& device) {
  std::string text = fmt::format("MEASURED on {} ({})", device.name.empty() ? "an unnamed device" : device.name,
                                 device.arch.empty() ? "architecture not recorded" : device.arch);
  if (device.cpu) text += "; times are functional (CPU): no evidence about a GPU";
  return text;
}

std::string axes_text(const std::map<std::string, std::int64_t>& axes) {
  std::vector<std::string> parts;
  for (const auto& [axis, value] : axes) parts.push_back(fmt::format("{} = {}", axis, value));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string entry_of(const std::map<std::string, std::string>& entries, const std::string& key,
                     const std::string& otherwise) {
  const auto it = entries.find(key);
  return it == entries.end() || it->second.empty() ? otherwise : it->second;
}

}  // namespace hiplab
