// SPDX-License-Identifier: MIT
#include "runner/sweep.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "runner/glob.hpp"
#include "runner/refusals.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

using Values = std::map<std::string, std::int64_t>;

/// One experiment of the selection with what belongs to it.
struct Chosen {
  const ExperimentSpec* spec;
  const Experiment* experiment;
  const PresetSpec* preset;
  const Experiment* newer = nullptr;  ///< of the build that this one is compared with; null: none is
};

template <class List, class Name>
std::vector<std::string> names_of(const List& list, Name name) {
  std::vector<std::string> names;
  for (const auto& item : list) names.push_back(name(item));
  return names;
}

Chosen choose(const std::string& name, const Selection& selection, const std::vector<ExperimentSpec>& specs,
              const LoadedGround& ground) {
  const auto spec = std::find_if(specs.begin(), specs.end(), [&](const auto& s) { return s.name == name; });
  if (spec == specs.end())
    throw UserError(fmt::format("unknown experiment '{}'; known: {}", name,
                                comma_list(names_of(specs, [](const auto& s) { return s.name; }))));
  const Experiment* experiment = ground.find(name);
  if (!experiment) throw UserError(fmt::format("experiment {} is not built for the {} ground", name, ground.backend));
  const auto preset = spec->presets.find(selection.preset);
  if (preset == spec->presets.end())
    throw UserError(fmt::format("experiment {} has no preset '{}'; known: {}", name, selection.preset,
                                comma_list(names_of(spec->presets, [](const auto& p) { return p.first; }))));
  return {&*spec, experiment, &preset->second};
}

bool has_variant(const Experiment& experiment, const std::string& name) {
  return std::any_of(experiment.variants.begin(), experiment.variants.end(),
                     [&](const Variant& variant) { return variant.name == name; });
}

/// Every pattern must match something, or the user mistyped it.
void require_matches(const std::vector<std::string>& patterns, const std::vector<std::string>& names,
                     const char* what) {
  for (const auto& pattern : patterns)
    if (std::none_of(names.begin(), names.end(), [&](const auto& name) { return glob_match(pattern, name); }))
      throw UserError(fmt::format("unknown {} '{}'; known: {}", what, pattern, comma_list(names)));
}

std::set<std::string> known_axes(const ExperimentSpec& spec) {
  std::set<std::string> axes;
  for (const auto& [name, preset] : spec.presets)
    for (const auto& [axis, values] : preset.axes) axes.insert(axis);
  for (const auto& shape : spec.shapes)
    for (const auto& [dim, value] : shape.dims) axes.insert(dim);
  return axes;
}

/// Values that the experiment's own file gives to an axis or dimension: always allowed.
bool published_value(const ExperimentSpec& spec, const std::string& axis, std::int64_t value) {
  for (const auto& [name, preset] : spec.presets)
    if (const auto it = preset.axes.find(axis); it != preset.axes.end())
      if (std::find(it->second.begin(), it->second.end(), value) != it->second.end()) return true;
  return std::any_of(spec.shapes.begin(), spec.shapes.end(), [&](const auto& shape) {
    const auto it = shape.dims.find(axis);
    return it != shape.dims.end() && it->second == value;
  });
}

/// Kernels index with 32 bits, and nothing has a size below one; 0 is a value only where the experiment uses it.
void check_range(const std::string& axis, std::int64_t value, const std::vector<Chosen>& all) {
  constexpr std::int64_t kLargest = 0x7fffffff;
  if (value >= 1 && value <= kLargest) return;
  for (const auto& chosen : all)
    if (published_value(*chosen.spec, axis, value)) return;
  throw UserError(fmt::format("--set {}={}: a value of {} is from 1 to {}", axis, value, axis, kLargest));
}

/// The names must be known to at least one of the experiments asked for.
void check_selection(const Selection& selection, const std::vector<Chosen>& all) {
  std::vector<std::string> variants, shapes;
  std::set<std::string> axes;
  for (const auto& chosen : all) {
    for (const auto& variant : chosen.experiment->variants) variants.push_back(variant.name);
    for (const auto& shape : chosen.spec->shapes) shapes.push_back(shape.name);
    axes.merge(known_axes(*chosen.spec));
  }
  require_matches(selection.variants, variants, "variant");
  require_matches(selection.shapes, shapes, "shape");
  for (const auto& [axis, values] : selection.set) {
    if (!axes.count(axis))
      throw UserError(fmt::format("unknown axis '{}'; known: {}", axis, comma_list({axes.begin(), axes.end()})));
    for (auto value : values) check_range(axis, value, all);
  }
}

/// The cartesian product of lists of values, last axis fastest.
std::vector<Values> product(const std::map<std::string, std::vector<std::int64_t>>& lists) {
  std::vector<Values> rows(1);
  for (const auto& [axis, values] : lists) {
    std::vector<Values> longer;
    for (const auto& row : rows)
      for (auto value : values) {
        longer.push_back(row);
        longer.back()[axis] = value;
      }
    rows = std::move(longer);
  }
  return rows;
}

/// The shapes to measure, with --set applied to their dimensions: a changed shape is named after all its dimensions.
std::vector<ShapeSpec> shapes_of(const Chosen& chosen, const Selection& selection) {
  const auto& patterns = selection.shapes.empty() ? chosen.preset->shapes : selection.shapes;
  std::vector<ShapeSpec> shapes;
  std::set<std::string> seen;
  auto add = [&](ShapeSpec shape) {
    if (seen.insert(shape.name).second) shapes.push_back(std::move(shape));
  };
  for (const auto& shape : chosen.spec->shapes) {
    if (!any_glob_match(patterns, shape.name)) continue;
    std::map<std::string, std::vector<std::int64_t>> changes;
    for (const auto& [axis, values] : selection.set)
      if (shape.dims.count(axis)) changes[axis] = values;
    if (changes.empty()) {
      add(shape);
      continue;
    }
    for (const auto& change : product(changes)) {
      ShapeSpec custom;
      custom.name = "custom";
      custom.dims = shape.dims;
      for (const auto& [dim, value] : change) custom.dims[dim] = value;
      for (const auto& [dim, value] : custom.dims) custom.name += fmt::format("-{}{}", dim, value);
      add(std::move(custom));
    }
  }
  return shapes;
}

std::map<std::string, std::vector<std::int64_t>> axes_of(const Chosen& chosen, const ShapeSpec& shape,
                                                         const Selection& selection) {
  auto axes = chosen.preset->axes;
  const auto known = known_axes(*chosen.spec);
  for (const auto& [axis, values] : selection.set)
    if (known.count(axis) && !shape.dims.count(axis)) axes[axis] = values;
  for (const auto& [dim, value] : shape.dims) axes.erase(dim);  // a shape that fixes an axis wins over the preset
  for (const auto& [axis, value] : chosen.spec->gate_first)
    if (const auto it = axes.find(axis); it != axes.end())
      std::stable_partition(it->second.begin(), it->second.end(), [&](auto other) { return other == value; });
  return axes;
}

std::vector<const Variant*> variants_of(const Chosen& chosen, const Selection& selection) {
  const auto& patterns = selection.variants.empty() ? chosen.preset->variants : selection.variants;
  const auto lost = [&](const std::string& name) {
    return selection.variants.empty() && chosen.newer && !has_variant(*chosen.newer, name);
  };
  std::vector<const Variant*> variants;
  for (const auto& variant : chosen.experiment->variants)
    if (any_glob_match(patterns, variant.name) || lost(variant.name)) variants.push_back(&variant);
  return variants;
}

SweepGroup make_group(const Chosen& chosen, const ShapeSpec& shape, const Values& axes, const Selection& selection,
                      const LoadedGround& ground) {
  SweepGroup group;
  group.experiment = chosen.experiment;
  group.point.experiment = chosen.spec->name;
  group.point.shape = shape.name;
  group.point.values = shape.dims;
  group.point.values.insert(axes.begin(), axes.end());
  group.point.seed = selection.seed;
  group.point.device = ground.facts;
  group.untimed = chosen.spec->untimed;
  group.figures = chosen.spec->figures;
  for (const Variant* variant : variants_of(chosen, selection)) {
    for (const char* metric : {"cold", "warm"}) {
      if (metric == std::string("warm") && !selection.warm) continue;
      group.points.push_back({0, variant, metric, ""});
    }
    if (group.baseline.empty() || variant->name == chosen.spec->baseline) group.baseline = variant->name;
  }
  return group;
}

/// The group's values with those that go first in their place: what it has in common with the groups that wait for it.
Values at_first(const SweepGroup& group, const ExperimentSpec& spec) {
  Values values = group.point.values;
  for (const auto& [axis, value] : spec.gate_first)
    if (values.count(axis)) values[axis] = value;
  return values;
}

/// The group of the points that must pass before those of `group`; null: none, or it was not selected.
const SweepGroup* first_of(const std::vector<SweepGroup>& groups, const SweepGroup& group, const ExperimentSpec& spec) {
  const Values first = at_first(group, spec);
  if (first == group.point.values) return nullptr;
  for (const auto& other : groups)
    if (other.experiment == group.experiment && other.point.shape == group.point.shape && other.point.values == first)
      return &other;
  return nullptr;
}

/// Points wait for the point of the same variant and metric in `first`.
void wait_for(const SweepGroup& first, SweepGroup& group) {
  for (auto& point : group.points)
    for (const auto& other : first.points)
      if (other.variant == point.variant && other.metric == point.metric) {
        point.after = other.id;
        point.after_words = describe(first, other);
      }
}

/// The groups of the selected share; a group that waits for another is in the same share.
std::vector<SweepGroup> share_of(std::vector<SweepGroup> groups, const std::map<std::uint64_t, std::uint64_t>& family,
                                 const Selection& selection) {
  std::erase_if(groups, [&](const SweepGroup& group) {
    return family.at(group.index) % selection.shards != selection.shard - 1;
  });
  return groups;
}

void require_something(const std::vector<SweepGroup>& groups, const Selection& selection) {
  std::string reason;
  for (const auto& group : groups)
    for (const auto& point : group.points) {
      if (point.refusal.empty()) return;
      if (reason.empty()) reason = fmt::format("{}: {}", describe(group, point), point.refusal);
    }
  if (groups.empty() && selection.shards > 1) return;  // more shards than groups: an empty share is no mistake
  throw UserError(reason.empty() ? "nothing to measure: no variant matches" : "nothing to measure: " + reason);
}

}  // namespace

std::string point_name(std::uint64_t id) {
  return fmt::format("{:06}", id);
}

std::string describe(const SweepGroup& group, const SweepPoint& point) {
  std::string text = fmt::format("{} {} {}", group.point.experiment, point.variant->name, group.point.shape);
  for (const auto& [axis, value] : group.point.values) text += fmt::format(" {}={}", axis, value);
  return point.metric == "warm" ? text + " (warm)" : text;
}

namespace {

std::vector<Chosen> choose_all(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                               const LoadedGround& ground) {
  std::vector<Chosen> all;
  std::set<std::string> seen;
  for (const auto& name : selection.experiments)
    if (seen.insert(name).second) all.push_back(choose(name, selection, specs, ground));
  return all;
}

std::vector<SweepGroup> plan(const Selection& selection, const std::vector<Chosen>& all, const LoadedGround& ground) {
  std::vector<SweepGroup> groups;
  std::uint64_t index = 0, id = 0, families = 0;
  std::map<std::uint64_t, std::uint64_t> family;
  for (const auto& chosen : all) {
    for (const auto& shape : shapes_of(chosen, selection)) {
      for (const auto& axes : product(axes_of(chosen, shape, selection))) {
        SweepGroup group = make_group(chosen, shape, axes, selection, ground);
        if (group.points.empty()) continue;
        group.index = index++;
        for (auto& point : group.points) point.id = id++;
        const SweepGroup* first = first_of(groups, group, *chosen.spec);
        family[group.index] = first ? family.at(first->index) : families++;
        if (first) wait_for(*first, group);
        groups.push_back(std::move(group));
      }
    }
  }
  return share_of(std::move(groups), family, selection);
}

}  // namespace

std::vector<SweepGroup> plan_points(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                                    const LoadedGround& ground) {
  const std::vector<Chosen> all = choose_all(selection, specs, ground);
  check_selection(selection, all);
  return plan(selection, all, ground);
}

std::vector<SweepGroup> plan_sweep(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                                   const LoadedGround& ground) {
  auto groups = plan_points(selection, specs, ground);
  ask_refusals(groups);
  require_something(groups, selection);
  return groups;
}

std::vector<SweepGroup> plan_other_build(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                                         const LoadedGround& ground, const LoadedGround& newer) {
  std::vector<Chosen> all = choose_all(selection, specs, ground);
  for (Chosen& chosen : all) chosen.newer = newer.find(chosen.spec->name);
  auto groups = plan(selection, all, ground);
  ask_refusals(groups);
  return groups;
}

void parse_set(const std::string& text, std::map<std::string, std::vector<std::int64_t>>& set) {
  const auto equals = text.find('=');
  auto fail = [&] { throw UserError(fmt::format("--set {}: write axis=value or axis=a,b with whole numbers", text)); };
  if (equals == 0 || equals == std::string::npos) fail();
  auto& values = set[text.substr(0, equals)];
  const char* at = text.c_str() + equals + 1;
  const char* end = text.c_str() + text.size();
  while (true) {
    std::int64_t value = 0;
    const auto read = std::from_chars(at, end, value);
    if (read.ec != std::errc{}) fail();
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
    if (read.ptr == end) return;
    if (*read.ptr != ',') fail();
    at = read.ptr + 1;
  }
}

void parse_shard(const std::string& text, Selection& selection) {
  const char* end = text.c_str() + text.size();
  const auto first = std::from_chars(text.c_str(), end, selection.shard);
  bool good = first.ec == std::errc{} && first.ptr != end && *first.ptr == '/';
  if (good) {
    const auto second = std::from_chars(first.ptr + 1, end, selection.shards);
    good = second.ec == std::errc{} && second.ptr == end;
  }
  if (!good || selection.shard < 1 || selection.shard > selection.shards)
    throw UserError(fmt::format("--shard {}: write I/N with 1 <= I <= N", text));
}

}  // namespace hiplab
