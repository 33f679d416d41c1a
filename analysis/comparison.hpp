// SPDX-License-Identifier: MIT
// The marks of a figure that experiment.toml asks for with [[comparison]]: one quantity of `of` over that of `over`.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/claim_value.hpp"
#include "analysis/run_analysis.hpp"
#include "runner/spec.hpp"

namespace hiplab {

/// A ratio at one place and M, by the rules of a claim's ratio (claim_value): points of one identity count once,
/// several pairs of a place have their geometric mean, one unusable pair leaves it without a value.
struct ComparisonMark {
  std::string shape;    ///< where the figure has a row a shape
  std::int64_t at = 0;  ///< value of the axis that the figure runs along
  std::int64_t m = 0;   ///< 0: the points have no M
  ClaimValue ratio;
  ClaimValue of, over;  ///< the quantity itself, as a claim's value; only where the figure runs along an axis
};

/// Marks of the points of one device (`candidates`, indices into analysis.points): in the order of the spec's shapes or
/// of the axis, then by M. Every place that `of` picks a point of has one, if only with the reason why it has no value.
std::vector<ComparisonMark> comparison_marks(const RunAnalysis& analysis, const ExperimentSpec& spec,
                                             const ComparisonSpec& comparison,
                                             const std::vector<std::size_t>& candidates);

}  // namespace hiplab
