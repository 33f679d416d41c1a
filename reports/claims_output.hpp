// SPDX-License-Identifier: MIT
// The answer of `hiplab claims`: one row a claim, for people or for programs.
#pragma once
#include <string>
#include <vector>

#include "analysis/claims.hpp"

namespace hiplab {

/// A JSON array, two spaces of indent, a newline at the end. Each object: experiment, id, verdict, reason, statement,
/// source, conditions, published (number, or null for a statement), unit, direction, measured (number or null),
/// interval ([low, high] or null), evidence, device, points (array of point labels).
std::string claims_json(const std::vector<ClaimResult>& claims);

/// Verdict counts first, then each claim: verdict, id and statement, what was published, what was measured and where,
/// why.
std::string claims_text(const std::vector<ClaimResult>& claims);

/// The same from recorded runs.
std::string claims_json(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                        const std::vector<DevicePeaks>& devices, const ModelsOf& models = {});
std::string claims_text(const std::vector<RunRecord>& runs, const std::vector<ExperimentSpec>& specs,
                        const std::vector<DevicePeaks>& devices, const ModelsOf& models = {});

/// "2 reproduced, 0 contradicted, 5 not testable here, 1 not measured"
std::string verdict_counts(const std::vector<ClaimResult>& claims);

/// What the source says, with direction and unit: "at least 6.3 %"; "-" for a statement.
std::string published_text(const ClaimResult& claim);

/// The measured value with its interval and unit; "-" when there is none.
std::string measured_text(const ClaimResult& claim);

}  // namespace hiplab
