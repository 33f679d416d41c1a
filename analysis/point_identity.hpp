// SPDX-License-Identifier: MIT
// When two recorded points are the same work: told by experiment.toml, not guessed from the order of files.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "analysis/estimate.hpp"
#include "analysis/run_record.hpp"
#include "runner/spec.hpp"

namespace hiplab {

using AxisValues = std::map<std::string, std::int64_t>;

/// The axes that make the point's work its own: tuning axes that its variant does not read are left out, those that it
/// reads and the point does not name are filled in with the published value. Two points of one experiment, variant,
/// shape and metric with equal identities are one point measured twice.
AxisValues identity_of(const ExperimentSpec& spec, const PointRecord& point);

/// The identity that the point would have with every tuning axis at its published value.
AxisValues published_identity(const ExperimentSpec& spec, const PointRecord& point);

/// The tuning axes that the point's variant reads and that are not at their published value; empty: none.
AxisValues tuned_away(const ExperimentSpec& spec, const PointRecord& point);

/// True where experiment.toml says that the point runs the machine code of the experiment's baseline on `arch`.
bool runs_baseline_code(const ExperimentSpec& spec, const PointRecord& point, const std::string& arch);

/// Several measurements of one thing as one: their median, with an interval from the least end to the greatest. Never
/// empty; without an interval where one of them has none.
Estimate pooled(const std::vector<Estimate>& measured);

}  // namespace hiplab
