// SPDX-License-Identifier: MIT
#include "runner/ab_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

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

std::set<std::uint64_t> choose_twins(const std::vector<SweepGroup>& groups,
                                     const std::function<std::size_t(const std::string& experiment)>& kept) {
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
    const std::size_t have = kept(key.first);
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
