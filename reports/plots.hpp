// SPDX-License-Identifier: MIT
// The plots of a report: each is a gnuplot script made from the analysis, and a caption that names its points.
#pragma once
#include <string>
#include <vector>

#include "analysis/claims.hpp"
#include "analysis/run_analysis.hpp"
#include "runner/spec.hpp"

namespace hiplab {

struct Plot {
  std::string name;               ///< file stem: letters, digits, '-' and '_'
  std::string experiment;         ///< where the report shows it
  std::string device, shape;      ///< shape empty: belongs to the whole experiment; or kClaimsPlace
  std::string caption;            ///< ends with the point labels
  std::string script;             ///< everything but the terminal and the output
  int width = 900, height = 560;  ///< pixels
};

struct DrawnPlot : Plot {
  bool drawn = false;
};

/// Samples of each variant and axis value of one shape as a strip; medians with their interval above it.
std::vector<Plot> distribution_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Median time with its interval over the axis that varies most, one line a variant, one panel a shape.
std::vector<Plot> median_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Achieved operations a second over operations per byte, with the measured ceiling and the datasheet's roofs.
std::vector<Plot> roofline_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Share of the measured ceiling as bars, a panel a shape and a bar a variant, at the least value of the axis that
/// varies most and at the usual values of the others.
std::vector<Plot> share_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// GB/s over array size, one line a variant, one panel a width, stride and metric. For the experiment `bandwidth`.
std::vector<Plot> bandwidth_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Regions of each block over time in one marked launch, one plot a group: of its last point whose kernel has regions
/// of class waiting. Without waiting all blocks do the same at the same time, and the table says it.
std::vector<Plot> timeline_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Published beside measured figures, a row a claim, one plot a device and unit; in the section of the claims.
inline constexpr const char* kClaimsPlace = "claims";
std::vector<Plot> claim_plots(const std::vector<ClaimResult>& claims, const ExperimentSpec& spec);

/// The figures that experiment.toml asks for with [[comparison]], one a device (times: a GPU) with a ratio to show.
std::string comparison_place(const ComparisonSpec& comparison);
std::vector<Plot> comparison_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// Time of a model's step over its rows, one line a variant, a panel a model: where every layer was measured. For
/// experiments that state [prefill]; in their section.
inline constexpr const char* kTokenTimePlace = "token time";
std::vector<Plot> token_time_plots(const RunAnalysis& analysis, const ExperimentSpec& spec,
                                   const std::vector<Model>& models);

/// Bits an element against error and divergence, and error against context, a shape each. For experiments with the figures
/// bits, rel_l2, worst_head and kl; with their figures, at `kQualityPlace` + the shape.
/// Formats by the axis `preset`: the presets of a KV cache.
const std::vector<std::string>& quality_formats();
inline constexpr const char* kQualityPlace = "quality: ";
std::vector<Plot> quality_plots(const RunAnalysis& analysis, const ExperimentSpec& spec);

/// All of the above that apply; the distributions when they are asked for.
std::vector<Plot> make_plots(const RunAnalysis& analysis, const std::vector<ExperimentSpec>& specs,
                             const std::vector<ClaimResult>& claims, const ModelsOf& models = {},
                             bool distributions = true);

}  // namespace hiplab
