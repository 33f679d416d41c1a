// SPDX-License-Identifier: MIT
// From what the command line asked for to the list of points, all checked before anything is measured.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "runner/load_ground.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// What the command line selects.
struct Selection {
  std::vector<std::string> experiments;
  std::string preset = "quick";
  std::vector<std::string> variants;                     ///< globs; empty: the preset's
  std::vector<std::string> shapes;                       ///< globs over all shapes; empty: the preset's
  std::map<std::string, std::vector<std::int64_t>> set;  ///< axis or dimension -> values
  std::uint64_t seed = 42;
  /// 1-based: every shards-th group from the shard-th on, where groups that wait for one another count as one.
  std::uint64_t shard = 1, shards = 1;
  bool warm = false;
};

/// Which build a point is launched from, where two are compared (ab_plan.hpp): the run's own, the other one, or the
/// run's own loaded once more, whose samples are the A/A twin of a point.
enum class Side : std::uint32_t { own, base, twin };

/// One row of the run file to be: a variant of a group under one metric.
struct SweepPoint {
  std::uint64_t id = 0;  ///< over the whole sweep, the same in every shard
  const Variant* variant = nullptr;
  std::string metric;   ///< cold or warm
  std::string refusal;  ///< why the variant cannot run here; empty: it can
  /// The point that must have passed its gate before this one runs, and its name in words; none: nothing must.
  std::optional<std::uint64_t> after = std::nullopt;
  std::string after_words = "";
  Side side = Side::own;
  const LoadedGround* ground = nullptr;  ///< of a point of another side
  bool unpaired = false;                 ///< the run's own build has no such point: recorded, not measured
};

/// What a worker's note calls a point: the two builds of a comparison count their points apart.
inline std::uint64_t note_id(const SweepPoint& point) {
  return point.id | static_cast<std::uint64_t>(point.side) << 32;
}

/// All variants at one shape and one value of every axis. They share inputs and reference and are timed interleaved.
struct SweepGroup {
  std::uint64_t index = 0;
  const Experiment* experiment = nullptr;
  std::string baseline;  ///< name of the variant whose A/A twin is measured; the first one when the spec's is not here
  Point point;
  bool untimed = false;              ///< as in ExperimentSpec
  std::vector<std::string> figures;  ///< as in ExperimentSpec
  std::vector<SweepPoint> points;
};

/// The points that are asked for, and no variant asked yet whether it can run there. Throws UserError, naming what is
/// known, for an unknown experiment, preset, variant, shape or axis and for a value out of range.
std::vector<SweepGroup> plan_points(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                                    const LoadedGround& ground);

/// Plans the sweep: plan_points() with every variant's refusals. Throws UserError also when every point is refused.
std::vector<SweepGroup> plan_sweep(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                                   const LoadedGround& ground);

/// The same selection of another build, which `newer` is compared with: what it does not know of it is left out, and
/// nothing at all is no error. Where the selection names no variants, those that `newer` does not have are in it
/// whatever the preset names: a variant that was removed must not vanish with its name in the preset.
/// Throws UserError where an experiment is missing.
std::vector<SweepGroup> plan_other_build(const Selection& selection, const std::vector<ExperimentSpec>& specs,
                                         const LoadedGround& ground, const LoadedGround& newer);

/// Adds the values of "axis=1,2,4" to those of `set`; throws UserError.
void parse_set(const std::string& text, std::map<std::string, std::vector<std::int64_t>>& set);

/// Parses "I/N", 1 <= I <= N; throws UserError.
void parse_shard(const std::string& text, Selection& selection);

/// "gptq_mi100 baseline qwen3-32b-o K=5120 M=1 N=..": how a point is named in messages.
std::string describe(const SweepGroup& group, const SweepPoint& point);

/// The six-digit name of a point in its file.
std::string point_name(std::uint64_t id);

}  // namespace hiplab
