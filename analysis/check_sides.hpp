// SPDX-License-Identifier: MIT
// What a check compares: two run files, or the two builds of one run that was recorded pair by pair.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "analysis/floor_store.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

struct CheckSides {
  RunRecord fresh, base;
  bool paired = false;
  /// Own points of the first stage, by id, whose samples in `fresh` and `base` are those of the confirmation.
  std::map<std::string, std::pair<PointRecord, PointRecord>> screened;
};

CheckSides sides_of_files(const RunRecord& fresh, const RunRecord& base);

/// Of a run with another build. Rows that were measured again have the samples of the confirmation, and these alone.
CheckSides sides_of_comparison(const RunRecord& run);

/// The commit that a side's kernels were built from.
struct BuildNamed {
  std::string commit;       ///< "unknown" outside of a clone; empty: not recorded
  bool dirty = false;       ///< with uncommitted changes
  bool of_program = false;  ///< the program's: the library did not say (files of before it did)
};

/// As the ground library said. `of_another_build`: the program is not the side's own, and says nothing of it.
BuildNamed build_of(const RunRecord& run, bool of_another_build);

/// What the sides differ by, beside the code under study: compiler and flags, driver, preset, values of axes. A line
/// each; what one side does not tell is left out.
std::vector<std::string> differences_of(const CheckSides& sides);

/// True where both ground libraries have equal bytes, or equal code and constants, and called the same matrix library.
bool same_ground(const CheckSides& sides);

/// True where their device code is equal, whatever the host's is, and the matrix library the same.
bool same_device_code(const CheckSides& sides);

/// The A/A floor that an experiment and metric are held against, and where it is from.
struct FloorUsed {
  std::string experiment, metric;
  NoiseFloor floor;
  std::size_t kept = 0;  ///< comparisons of it from earlier runs
  std::string unused;    ///< why kept ones do not count; empty: all do
};

/// Paired: of the run's own A/A comparisons and the kept ones together, for they are of one kind. Unpaired: the widest
/// of the two files' twins (given as `twins`) and the floor of the kept ones.
FloorUsed floor_used(const CheckSides& sides, const std::string& experiment, const std::string& metric,
                     const NoiseFloor& twins, const FloorStore& store);

}  // namespace hiplab
