// SPDX-License-Identifier: MIT
// `run --ab OLD`: two builds of the same experiments measured in one run, block by block.
//
// Both ground libraries are loaded into each worker, side by side. The other way, workers of the two programs in turn,
// would serve any old program, but a pair's halves would then lie a process start apart: seconds in which clocks and
// temperature move. Here they are neighbours, windows of one block (A B B A), on buffers and graphs of their own. It
// takes one interface: a library whose headers lay the common objects out otherwise is refused before it is called.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "runner/load_ground.hpp"
#include "runner/sweep.hpp"

namespace hiplab {

/// A/A comparisons wanted where a machine and experiment have no floor yet; one in every later run keeps it young.
inline constexpr std::size_t kComparisonsAtFirst = 20;

struct AbRequest {
  std::string other;       ///< place of the other build; empty: none, or with `same_code` the own library
  bool same_code = false;  ///< --aa: the other side shall be the same code
  bool confirm = true;     ///< fresh pairs of suspect rows before anybody is accused
  /// A/A comparisons of this machine, experiment and metric that are kept and still count. None: not known.
  std::function<std::size_t(const std::map<std::string, std::string>& environment, const std::string& experiment,
                            const std::string& metric)>
      kept;

  bool on() const { return !other.empty() || same_code; }
};

/// The other build's own experiment.toml files, where its library lies in an installed tree.
struct OtherSpecs {
  std::vector<ExperimentSpec> specs;  ///< of the experiments asked for that it has; empty: none can be read
  std::string why_none;
  std::string digest;  ///< SHA-256 over the files; empty: none was read
};

/// The other build's ground, and the own one loaded once more for the A/A twins.
struct OtherGround {
  LoadedGround base;
  std::optional<LoadedGround> twin;
  bool same_code = false;  ///< as asked for with --aa
  OtherSpecs specs;
};

/// Throws UserError where the library cannot be loaded beside ours, has another interface or device, is the same code
/// (host and device) and that was not asked for, or is of other device code and the same was. Two builds of one commit
/// may differ on the host alone: they can be compared, and a check finds the device code equal.
OtherGround load_other(const AbRequest& request, const LoadedGround& own, bool with_twin);

/// Adds to each group the other build's points of the same shape and axes, by the names of variants. Those without an
/// own point are marked unpaired, as are those whose own point is refused.
void add_base_points(std::vector<SweepGroup>& groups, const std::vector<SweepGroup>& base_plan,
                     const LoadedGround& base);

/// Throws nothing for files that are missing or cannot be read: why_none says it.
OtherSpecs read_other_specs(const LoadedGround& base, const std::vector<std::string>& experiments);

/// What `selection` asks of the other build by its own experiment.toml files.
std::vector<SweepGroup> plan_by_their_files(Selection selection, const OtherGround& other, const LoadedGround& own);

/// Adds the points of `by_their_files` that neither plan by our own files holds: `ours` of this build, `theirs` of the
/// other. They are unpaired. Axes that only our files have do not make a point another one.
void add_lost_points(std::vector<SweepGroup>& groups, std::vector<SweepGroup> by_their_files,
                     const std::vector<SweepGroup>& ours, const std::vector<SweepGroup>& theirs,
                     const LoadedGround& base);

/// How many A/A comparisons of an experiment and metric are kept and count.
using KeptComparisons = std::function<std::size_t(const std::string& experiment, const std::string& metric)>;

/// Ids of the own points that shall have a twin: `wanted` of each experiment and metric, spread over the groups, the
/// baselines first. `kept` turns the choice, so that later runs take other points.
std::set<std::uint64_t> choose_twins(const std::vector<SweepGroup>& groups, const KeptComparisons& kept);

/// Adds twins of these points.
void add_twins(std::vector<SweepGroup>& groups, const std::set<std::uint64_t>& ids, const LoadedGround& twin);

/// The own points with these ids and their partners; groups without one are left out.
std::vector<SweepGroup> only_points(std::vector<SweepGroup> groups, const std::set<std::uint64_t>& ids);

/// The own point, in its group, that a point of the other build is compared with; null: none.
const SweepPoint* own_point(const SweepGroup& group, const SweepPoint& point);

}  // namespace hiplab
