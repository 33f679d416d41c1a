// SPDX-License-Identifier: MIT
// Everything that reports and claims say about recorded runs, computed once: one PointAnalysis a recorded point.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "analysis/masked_regions.hpp"
#include "analysis/noise_floor.hpp"
#include "analysis/ratio.hpp"
#include "analysis/region_summary.hpp"
#include "analysis/run_record.hpp"
#include "analysis/summary.hpp"
#include "analysis/throughput.hpp"
#include "analysis/two_modes.hpp"
#include "analysis/validity.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// The samples of one point, summarised. Exists only where there are kept samples.
struct Timing {
  Summary summary;
  Estimate median_us;
  std::vector<double> times_us;  ///< kept samples in recorded order
  std::optional<TwoModes> modes;
  std::size_t blocks = 0, processes = 0, dropped_blocks = 0;
  std::size_t samples = 0, flagged = 0;  ///< recorded, before blocks were dropped
  double lag1 = 0;                       ///< autocorrelation of block medians
  double runs_z = 0;                     ///< runs test of block medians; of the process where it is farthest from 0
  Validity validity;
  Throughput throughput;
};

struct PointAnalysis {
  std::size_t run = 0;  ///< index into RunAnalysis::runs
  const PointRecord* record = nullptr;
  std::string label;  ///< how reports cite it: the id, or RUN:id when several files are read together
  std::optional<Timing> timing;
  /// Index of the point that the ratio is taken to: the baseline at the same axes; for a tuned baseline the baseline at
  /// the published values.
  std::optional<std::size_t> baseline;
  bool same_code = false;  ///< as that baseline, says experiment.toml
  std::optional<Ratio> to_baseline;
  std::optional<Ratio> aa;
  std::optional<RegionsSummary> regions;
  std::vector<MaskedRegion> reduced;  ///< the last marked launch by the masks of its regions; empty: none are stated
  std::string regions_fault;          ///< why the recorded marks cannot be read; empty: they can

  bool passed() const { return record->status == "ok"; }
  /// The time may be used: the gate passed, there are samples and none of the rules of validity.hpp is broken.
  bool usable() const { return passed() && timing && timing->validity.valid(); }
};

inline constexpr double kSittingHours = 2;

struct RunAnalysis {
  const std::vector<RunRecord>* runs = nullptr;
  std::vector<DeviceUnderTest> devices;     ///< one a run
  std::vector<PointAnalysis> points;        ///< in the order of the files
  std::map<std::string, Ceiling> ceilings;  ///< by device name: the best of all its runs
  /// One a run: the best point of the `bandwidth` run of its device that began nearest to it.
  std::vector<std::optional<Ceiling>> run_ceilings;
  /// By experiment, device name and metric: what is timed warm varies otherwise than what is timed cold.
  std::map<std::tuple<std::string, std::string, std::string>, NoiseFloors> floors;

  const DeviceUnderTest& device(const PointAnalysis& point) const { return devices[point.run]; }
  std::optional<Ceiling> ceiling(const PointAnalysis& point) const;
  /// False when the ceiling that the run is held against was measured more than kSittingHours from it: what a card
  /// reaches differs by percents from one sitting to the next.
  bool same_sitting(std::size_t run) const;
  NoiseFloors floor(const PointAnalysis& point) const;
  /// Where the point's time stands against its baseline; nothing without a ratio. A point that runs the baseline's own
  /// code is same_code. One that is not usable, whose warm-up did not settle, or that has two modes is at best
  /// undecided.
  std::optional<Change> change(const PointAnalysis& point) const;
  /// True for a time proven cold whose whole interval is above the measured ceiling: a cache may have served it.
  bool above_ceiling(const PointAnalysis& point) const;
  /// Why a change is undecided whatever its interval says; empty: only the interval decides.
  std::string undecided_because(const PointAnalysis& point) const;
};

/// Throws UserError when two records have the same digest (the same file given twice), or name an unknown unit.
/// The records must outlive the result. Points of unknown experiments (no spec) are analysed without a baseline.
RunAnalysis analyze_runs(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                         const std::vector<DevicePeaks>& device_table);

/// Indices of an experiment's points, one list a device, devices in the order in which the runs name them first.
std::vector<std::vector<std::size_t>> points_by_device(const RunAnalysis& analysis, const std::string& experiment);

}  // namespace hiplab
