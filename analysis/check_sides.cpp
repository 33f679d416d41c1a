// SPDX-License-Identifier: MIT
#include "analysis/check_sides.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "analysis/text_entry.hpp"
#include "runner/user_error.hpp"

namespace hiplab {
namespace {

bool same_row(const PointRecord& a, const PointRecord& b) {
  return a.experiment == b.experiment && a.variant == b.variant && a.shape == b.shape && a.axes == b.axes &&
         a.metric == b.metric;
}

PointRecord* row_like(std::vector<PointRecord>& points, const PointRecord& wanted) {
  const auto found = std::find_if(points.begin(), points.end(), [&](const auto& p) { return same_row(p, wanted); });
  return found == points.end() ? nullptr : &*found;
}

/// A point of the confirmation in the place of the first one. Its samples are new; its numerics are those of both.
void take_over(PointRecord& first, const PointRecord& again) {
  PointRecord joined = again;
  if (joined.status == "ok") {
    joined.numerics = first.numerics;
    joined.numerics.launches += again.numerics.launches;
    joined.numerics.same_bits += again.numerics.same_bits;
    joined.numerics.deterministic =
        first.numerics.deterministic && again.numerics.deterministic && first.numerics.sha256 == again.numerics.sha256;
  }
  first = std::move(joined);
}

bool same_entry(const CheckSides& sides, const char* name) {
  const std::string ours = text_entry(sides.fresh.environment, name);
  return !ours.empty() && ours == text_entry(sides.base.environment, name);
}

/// Of the vendor's matrix library, whose kernels are in neither ground library.
bool same_library(const CheckSides& sides) {
  return text_entry(sides.fresh.environment, "library") == text_entry(sides.base.environment, "library");
}

using AxisValues = std::map<std::string, std::set<std::int64_t>>;  ///< by "experiment axis"

AxisValues axes_of(const RunRecord& run) {
  AxisValues values;
  for (const PointRecord& point : run.points)
    if (point.status != "unpaired")
      for (const auto& [axis, value] : point.axes) values[point.experiment + " " + axis].insert(value);
  return values;
}

}  // namespace

CheckSides sides_of_files(const RunRecord& fresh, const RunRecord& base) {
  if (!fresh.digest.empty() && fresh.digest == base.digest)
    throw UserError(fmt::format("{} and {} are the same file", fresh.path, base.path));
  return {fresh, base, false, {}};
}

CheckSides sides_of_comparison(const RunRecord& run) {
  if (!run.base)
    throw UserError(fmt::format("{} holds one build: --against names the file that it is judged by", run.path));
  CheckSides sides;
  sides.paired = true;
  sides.fresh = run;
  sides.fresh.base.reset();
  sides.base.path = run.path;
  sides.base.root = run.root;
  sides.base.environment = run.base->environment;
  sides.base.points = run.base->points;
  for (const PointRecord& again : run.base->confirming) {
    PointRecord* own = row_like(sides.fresh.points, again);
    PointRecord* theirs = row_like(sides.base.points, again);
    const auto again_base = std::find_if(run.base->confirming_base.begin(), run.base->confirming_base.end(),
                                         [&](const auto& p) { return same_row(p, again); });
    if (!own || !theirs || again_base == run.base->confirming_base.end()) continue;
    sides.screened[own->id] = {*own, *theirs};
    take_over(*own, again);
    take_over(*theirs, *again_base);
  }
  return sides;
}

BuildNamed build_of(const RunRecord& run, bool of_another_build) {
  if (const std::string commit = text_entry(run.environment, "ground_commit"); !commit.empty())
    return {commit, text_entry(run.environment, "ground_dirty") == "yes", false};
  if (of_another_build) return {};
  return {text_entry(run.root, "commit"), text_entry(run.root, "dirty") == "yes", true};
}

std::vector<std::string> differences_of(const CheckSides& sides) {
  std::vector<std::string> lines;
  const auto compare = [&](const char* what, const std::string& ours, const std::string& theirs) {
    if (!ours.empty() && !theirs.empty() && ours != theirs)
      lines.push_back(fmt::format("{}: {}, was {}", what, ours, theirs));
  };
  const auto &own = sides.fresh, &base = sides.base;
  for (const auto& [what, name] :
       {std::pair{"compiler", "compiler"}, std::pair{"compiler of the kernels", "kernel_compiler"},
        std::pair{"build", "build"}, std::pair{"driver", "driver"}, std::pair{"runtime", "runtime"},
        std::pair{"matrix library", "library"}, std::pair{"nominal clock, MHz", "nominal_clock_mhz"}})
    compare(what, text_entry(own.environment, name), text_entry(base.environment, name));
  for (const auto& [what, name] : {std::pair{"preset", "preset"}, std::pair{"seed", "seed"},
                                   std::pair{"processes", "processes"}, std::pair{"seconds a group", "cap_seconds"}})
    compare(what, text_entry(own.root, name), text_entry(base.root, name));
  const AxisValues ours = axes_of(own), theirs = axes_of(base);
  for (const auto& [axis, values] : ours)
    if (const auto found = theirs.find(axis); found != theirs.end() && found->second != values)
      lines.push_back(fmt::format("{}: {}, was {}", axis, fmt::join(values, ", "), fmt::join(found->second, ", ")));
  return lines;
}

bool same_ground(const CheckSides& sides) {
  return same_library(sides) && (same_entry(sides, "ground_sha256") || same_entry(sides, "ground_code_sha256"));
}

bool same_device_code(const CheckSides& sides) {
  return same_library(sides) && same_entry(sides, "device_code_sha256");
}

FloorUsed floor_used(const CheckSides& sides, const std::string& experiment, const std::string& metric,
                     const NoiseFloor& twins, const FloorStore& store) {
  FloorUsed used{experiment, metric, twins, 0, ""};
  FloorStore::Found kept = store.find(circumstance_of(sides.fresh), experiment, metric);
  used.unused = kept.unused;
  used.kept = kept.comparisons.size();
  if (!sides.paired) {
    if (const NoiseFloor other = floor_of(kept.comparisons); other.floor > twins.floor) used.floor = other;
    return used;
  }
  RunRecord whole = sides.fresh;  // the twins are of the first stage
  whole.base.emplace().points = sides.base.points;
  whole.base->environment = sides.base.environment;
  for (PointRecord& point : whole.points)
    if (const auto first = sides.screened.find(point.id); first != sides.screened.end()) point = first->second.first;
  for (AaComparison& own : aa_comparisons(whole))
    if (own.experiment == experiment && own.metric == metric) kept.comparisons.push_back(std::move(own));
  used.floor = floor_of(kept.comparisons);
  return used;
}

}  // namespace hiplab
