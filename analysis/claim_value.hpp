// SPDX-License-Identifier: MIT
// The measured side of a claim: its quantity over the recorded points that its query picks.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "analysis/run_analysis.hpp"

namespace hiplab {

struct ClaimValue {
  std::optional<Estimate> value;  ///< in the claim's unit; empty: nothing could be computed
  bool exact = false;             ///< a numeric quantity: the recorded number has no sampling interval
  std::vector<std::string> points;
  std::string reason;  ///< why there is no value, or why it cannot decide; empty: it can
};

/// True for quantities that come from the clock; on the CPU ground those never test a claim.
bool is_time_quantity(const std::string& quantity);

/// Those of `candidates` that the query picks; of a buffer's cold and warm times the cold ones.
std::vector<std::size_t> picked_points(const RunAnalysis& analysis, const PointQuery& query,
                                       const std::string& experiment, const std::vector<std::size_t>& candidates);

/// True for a point whose tuning axes are as published or named by the query.
bool tuned_as_asked(const ExperimentSpec& spec, const PointQuery& query, const PointRecord& point);

/// The value of the claim over `candidates` (indices into analysis.points, all of one device).
/// value: the median over the matching points. ratio and change_percent: geometric mean over the matching pairs.
/// same_bits: the share of the matching pairs whose outputs have one digest; points that are tuned away from what was
/// published, along an axis that the query does not name, are left out.
/// What was measured several times (in several files, or by presets that overlap: points of one identity,
/// point_identity.hpp) counts once: the median of its values, with an interval over all of theirs.
/// One matching point (or pair) that failed, was skipped or is INVALID leaves the claim without a value.
/// Their intervals come from the points' own ends: the median and the geometric mean are monotone, so the true value
/// lies between those of all low ends and of all high ends (wider than a joint interval, never narrower).
/// Throws UserError for an unknown rule or quantity.
ClaimValue claim_value(const RunAnalysis& analysis, const ClaimSpec& claim, const ExperimentSpec& experiment,
                       const std::vector<std::size_t>& candidates);

}  // namespace hiplab
