// SPDX-License-Identifier: MIT
#include "runner/ab_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <span>
#include <utility>

#include "runner/code_digest.hpp"
#include "runner/sha256.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

bool same_code(const fs::path& a, const fs::path& b) {
  if (fs::equivalent(a, b) || sha256_of_file(a) == sha256_of_file(b)) return true;
  const std::string code = code_digest(a);
  return !code.empty() && code == code_digest(b);
}

bool same_device_code(const fs::path& a, const fs::path& b) {
  const std::string code = device_code_digest(a);
  return !code.empty() && code == device_code_digest(b);
}

void require_same_device(const LoadedGround& own, const LoadedGround& base) {
  const auto &ours = own.facts, &theirs = base.facts;
  if (ours.ground == theirs.ground && ours.name == theirs.name && ours.pci_id == theirs.pci_id) return;
  throw UserError(fmt::format("{} runs on {} ({}), this build on {} ({})", base.library.string(), theirs.name,
                              theirs.arch, ours.name, ours.arch));
}

const Variant* variant_of(const LoadedGround& ground, const std::string& experiment, const std::string& name) {
  const Experiment* found = ground.find(experiment);
  if (!found) return nullptr;
  for (const Variant& variant : found->variants)
    if (variant.name == name) return &variant;
  return nullptr;
}

bool same_place(const SweepGroup& a, const SweepGroup& b) {
  return a.point.experiment == b.point.experiment && a.point.shape == b.point.shape && a.point.values == b.point.values;
}

/// True where a group of the plan is at the place of `wanted`, whatever further axes it has, and holds the point.
bool is_planned(const std::vector<SweepGroup>& plan, const SweepGroup& wanted, const SweepPoint& point) {
  const auto here = [&](const SweepGroup& group) {
    const auto has = [&](const auto& value) {
      const auto found = group.point.values.find(value.first);
      return found != group.point.values.end() && found->second == value.second;
    };
    return group.point.experiment == wanted.point.experiment && group.point.shape == wanted.point.shape &&
           std::all_of(wanted.point.values.begin(), wanted.point.values.end(), has);
  };
  const auto same = [&](const SweepPoint& other) {
    return other.variant->name == point.variant->name && other.metric == point.metric;
  };
  return std::any_of(plan.begin(), plan.end(), [&](const SweepGroup& group) {
    return here(group) && std::any_of(group.points.begin(), group.points.end(), same);
  });
}

}  // namespace

OtherGround load_other(const AbRequest& request, const LoadedGround& own, bool with_twin) {
  const fs::path library = request.other.empty() ? own.library : find_library(own.backend, request.other);
  OtherGround other;
  const bool same = same_code(own.library, library);
  other.same_code = request.same_code;
  if (same && !request.same_code)
    throw UserError(
        fmt::format("{} is the same code as this build: nothing to compare (--aa measures the noise floor with it)",
                    library.string()));
  if (request.same_code && !same && !same_device_code(own.library, library))
    throw UserError(fmt::format("--aa compares a build with itself, and {} is other code", library.string()));
  if (fs::equivalent(own.library, library)) {
    other.base = load_again(own);
  } else {
    GroundStatus status = probe_library(own.backend, library);
    if (!status.usable) throw UserError(fmt::format("--ab: {}", status.reason));
    other.base = status.ground;
  }
  require_same_device(own, other.base);
  if (with_twin) other.twin = load_again(own);
  return other;
}

const SweepPoint* own_point(const SweepGroup& group, const SweepPoint& point) {
  for (const SweepPoint& other : group.points)
    if (other.side == Side::own && other.metric == point.metric && other.variant->name == point.variant->name)
      return &other;
  return nullptr;
}

void add_base_points(std::vector<SweepGroup>& groups, const std::vector<SweepGroup>& base_plan,
                     const LoadedGround& base) {
  for (SweepGroup& group : groups) {
    const auto theirs =
        std::find_if(base_plan.begin(), base_plan.end(), [&](const auto& other) { return same_place(group, other); });
    if (theirs == base_plan.end()) continue;
    for (SweepPoint point : theirs->points) {
      point.side = Side::base;
      point.ground = &base;
      const SweepPoint* own = own_point(group, point);
      if (point.refusal.empty() && (!own || !own->refusal.empty())) {
        point.unpaired = true;
        point.refusal = own ? "not measured: the new build cannot run it: " + own->refusal
                            : "not measured: the new build has no such variant";
      }
      group.points.push_back(std::move(point));
    }
  }
}

OtherSpecs read_other_specs(const LoadedGround& base, const std::vector<std::string>& experiments) {
  OtherSpecs other;
  const fs::path folder =
      fs::canonical(base.library).parent_path().parent_path().parent_path() / "share" / "hiplab" / "experiments";
  std::string digests;
  try {
    for (const std::string& name : experiments) {
      const fs::path file = folder / name / "experiment.toml";
      if (!fs::exists(file)) continue;
      other.specs.push_back(read_spec(file));
      digests += sha256_of_file(file);
    }
  } catch (const UserError& error) {  // of another version: what it lists cannot be known
    other.specs.clear();
    other.why_none = error.what();
    const std::string place = folder.string() + "/";
    if (const auto at = other.why_none.find(place); at != std::string::npos) other.why_none.erase(at, place.size());
    return other;
  }
  if (other.specs.empty())
    other.why_none = "none lies beside its library";
  else
    other.digest = sha256_hex(std::as_bytes(std::span(digests)));
  return other;
}

std::vector<SweepGroup> plan_by_their_files(Selection selection, const OtherGround& other, const LoadedGround& own) {
  std::erase_if(selection.experiments, [&](const std::string& name) {
    return std::none_of(other.specs.specs.begin(), other.specs.specs.end(), [&](const ExperimentSpec& spec) {
      return spec.name == name && spec.presets.contains(selection.preset);
    });
  });
  return plan_other_build(selection, other.specs.specs, other.base, own);
}

void add_lost_points(std::vector<SweepGroup>& groups, std::vector<SweepGroup> by_their_files,
                     const std::vector<SweepGroup>& ours, const std::vector<SweepGroup>& theirs,
                     const LoadedGround& base) {
  std::uint64_t index = 0, id = 0;
  for (const auto* plan : {&std::as_const(groups), &ours, &theirs})
    for (const SweepGroup& group : *plan) {
      index = std::max(index, group.index + 1);
      for (const SweepPoint& point : group.points) id = std::max(id, point.id + 1);
    }
  for (SweepGroup& lost : by_their_files) {
    std::erase_if(lost.points, [&](const SweepPoint& point) {
      return !point.refusal.empty() || is_planned(ours, lost, point) || is_planned(theirs, lost, point);
    });
    if (lost.points.empty()) continue;
    lost.index = index++;
    for (SweepPoint& point : lost.points) {
      point.id = id++;
      point.side = Side::base;
      point.ground = &base;
      point.after.reset();
      point.unpaired = true;
      point.refusal = "not measured: the new build's experiment.toml does not ask for it";
    }
    groups.push_back(std::move(lost));
  }
}

std::set<std::uint64_t> choose_twins(const std::vector<SweepGroup>& groups, const KeptComparisons& kept) {
  std::map<std::pair<std::string, std::string>, std::vector<std::uint64_t>> baselines, others;
  for (const SweepGroup& group : groups)
    for (const SweepPoint& point : group.points) {
      if (point.side != Side::own || !point.refusal.empty()) continue;
      auto& list = point.variant->name == group.baseline ? baselines : others;
      list[{group.point.experiment, point.metric}].push_back(point.id);
      others[{group.point.experiment, point.metric}];
    }
  std::set<std::uint64_t> ids;
  for (auto& [key, rest] : others) {
    std::vector<std::uint64_t> all = baselines[key];
    all.insert(all.end(), rest.begin(), rest.end());
    const std::size_t have = kept(key.first, key.second);
    const std::size_t wanted = std::min(all.size(), have < kComparisonsAtFirst ? kComparisonsAtFirst : 1);
    for (std::size_t i = 0; i < wanted; ++i) ids.insert(all[(have + i) % all.size()]);
  }
  return ids;
}

void add_twins(std::vector<SweepGroup>& groups, const std::set<std::uint64_t>& ids, const LoadedGround& twin) {
  for (SweepGroup& group : groups) {
    std::vector<SweepPoint> twins;
    for (const SweepPoint& point : group.points) {
      if (point.side != Side::own || !ids.contains(point.id)) continue;
      SweepPoint again = point;
      again.side = Side::twin;
      again.ground = &twin;
      again.variant = variant_of(twin, group.point.experiment, point.variant->name);
      twins.push_back(std::move(again));
    }
    group.points.insert(group.points.end(), twins.begin(), twins.end());
  }
}

std::vector<SweepGroup> only_points(std::vector<SweepGroup> groups, const std::set<std::uint64_t>& ids) {
  for (SweepGroup& group : groups) {
    const SweepGroup all = group;
    std::erase_if(group.points, [&](const SweepPoint& point) {
      const SweepPoint* own = own_point(all, point);
      return point.side == Side::twin || !own || !ids.contains(own->id);
    });
    for (SweepPoint& point : group.points) point.after.reset();  // it has passed its gate in the first pass
  }
  std::erase_if(groups, [](const SweepGroup& group) { return group.points.empty(); });
  return groups;
}

}  // namespace hiplab
