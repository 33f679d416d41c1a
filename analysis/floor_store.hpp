// SPDX-License-Identifier: MIT
// A/A comparisons kept from run to run: what equal code, measured as two builds are, seemed to differ by on this
// machine.
//
// One JSON file of the user's (schema hiplab-floors/1). A machine is its device, its architecture and its processor:
// facts that outlive a boot. A comparison counts for a run while the driver is the same, the clocks are the same
// regime, and no more than 30 days lie between them.
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/noise_floor.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

inline constexpr double kFloorDays = 30;
/// Two sittings whose median core clocks differ by more than this are of two clock regimes.
inline constexpr double kSameClock = 0.05;

struct AaComparison {
  std::string experiment, metric;
  std::string row;   ///< variant, shape and axes
  double ratio = 1;  ///< t / t of equal code
};

/// The A/A comparisons of a run that compares two builds: each twin with its point, and every row where both sides are
/// the same code. Rows that failed or did not settle are left out, and those of the CPU ground.
std::vector<AaComparison> aa_comparisons(const RunRecord& run);

/// Of these comparisons; the label of the widest is its row.
NoiseFloor floor_of(const std::vector<AaComparison>& comparisons);

/// On what, how and when something was measured.
struct Circumstance {
  std::map<std::string, std::string> environment;  ///< as in a run file
  std::string when;                                ///< UTC
  std::optional<double> clock_mhz;                 ///< median of the samples; nothing: not readable, or not yet known
};

Circumstance circumstance_of(const RunRecord& run);

class FloorStore {
public:
  struct Found {
    std::vector<AaComparison> comparisons;  ///< that count
    std::string unused;                     ///< why kept ones do not count; empty: there are none that do not
  };

  /// A missing file is an empty store, unless it `must_exist`. Throws UserError with one line for a file that cannot be
  /// read, is damaged, or is none of ours.
  static FloorStore read(const std::filesystem::path& file, bool must_exist);
  void write(const std::filesystem::path& file) const;

  /// Adds what `run` compared to the file, under its lock: of runs that end together none loses another's comparisons.
  static void keep(const std::filesystem::path& file, const RunRecord& run);

  /// Adds what `run` compared; the same run twice counts once. What no longer counts beside it is removed.
  void add(const RunRecord& run);

  /// Those measured before `when`: the file of a run that began then holds its own, and later ones would make what a
  /// check says of one file change from day to day.
  Found find(const Circumstance& at, const std::string& experiment, const std::string& metric) const;

private:
  struct Kept {
    std::string device, arch, host_cpu, experiment, metric, driver, nominal_clock;
    double clock_mhz = -1;  ///< negative: not readable
    std::string measured, row;
    double ratio = 1;
  };
  static std::string why_unused(const Kept& kept, const Circumstance& at);
  static bool of_machine(const Kept& kept, const Circumstance& at);
  std::vector<Kept> kept_;
};

/// floors.json in $HIPLAB_STATE, else in hiplab below $XDG_STATE_HOME, else ~/.local/state/hiplab; empty: no home.
std::filesystem::path default_floors_file();

}  // namespace hiplab
