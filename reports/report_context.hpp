// SPDX-License-Identifier: MIT
// What every section of a report reads, and how points are ordered and grouped in all of them.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "analysis/claims.hpp"
#include "analysis/isa/variant_code.hpp"
#include "analysis/run_analysis.hpp"
#include "reports/plots.hpp"
#include "reports/report.hpp"

namespace hiplab {

struct ReportContext {
  const RunAnalysis& analysis;
  const std::vector<ExperimentSpec>& specs;  ///< those that have points, in the order of the report
  const std::vector<ClaimResult>& claims;
  const std::vector<DrawnPlot>& plots;
  std::filesystem::path dataset_root;
  const std::vector<isa::ExperimentCode>& machine_code;
  const std::string& machine_code_note;  ///< why it is missing; empty: there is none
  const std::vector<EmulatedRun>& emulated;
  bool distributions = true;  ///< were asked for
};

/// The points of one experiment, device and shape: one table of the report. Sorted by the axes, then the baseline
/// first, then as recorded.
struct PointGroup {
  std::string device;
  std::string shape;  ///< empty after joined_groups: several
  bool cpu = true;
  std::vector<std::size_t> points;               ///< indices into RunAnalysis::points
  std::vector<std::string> varying;              ///< axes with more than one value here
  std::map<std::string, std::int64_t> constant;  ///< the others
};

/// Groups in the order of the spec's shapes (unknown shapes after them), device by device.
std::vector<PointGroup> point_groups(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Groups of one device joined into one when no axis varies within any of them: a ladder of sizes is one table then.
std::vector<PointGroup> joined_groups(const RunAnalysis& analysis, std::vector<PointGroup> groups);

/// The axis that has most values within a group: what tables and plots run along. Empty: nothing varies.
std::string main_axis(const RunAnalysis& analysis, const std::vector<PointGroup>& groups);

/// The value that most points have of each axis but `axis` (of equally many the largest): the same in all panels and
/// named once, so that a variant which was also tuned keeps its plain name for what all others do.
std::map<std::string, std::int64_t> usual_values(const RunAnalysis& analysis, const std::vector<PointGroup>& groups,
                                                 const std::string& axis);

/// "MEASURED on NVIDIA H200 (sm_90)", with the caution of the CPU ground where it is due.
std::string measured_on(const DeviceUnderTest& device);

/// "K = 5120, N = 12800"
std::string axes_text(const std::map<std::string, std::int64_t>& axes);

/// An entry of a run's environment or root attributes; `otherwise` when it is missing or empty.
std::string entry_of(const std::map<std::string, std::string>& entries, const std::string& key,
                     const std::string& otherwise = "not recorded");

}  // namespace hiplab
