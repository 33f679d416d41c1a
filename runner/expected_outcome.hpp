// SPDX-License-Identifier: MIT
// Is a recorded outcome the one that experiment.toml states for its shape? A published failure that stops failing is as
// much a fault as a new one.
#pragma once
#include <fnmatch.h>

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/run_record.hpp"
#include "runner/spec.hpp"

namespace hiplab {

struct PointOutcome {
  bool expected_failure = false;  ///< it failed as it must
  std::string fault;              ///< what is not as stated; empty: nothing
};

/// True for an experiment that states failures: there every other one is a fault. Of the others no outcome is judged.
inline bool states_outcomes(const ExperimentSpec& spec) {
  return std::any_of(spec.shapes.begin(), spec.shapes.end(),
                     [](const ShapeSpec& shape) { return !shape.must_fail.empty() || !shape.must_skip.empty(); });
}

inline PointOutcome outcome_of(const ExperimentSpec& spec, const PointRecord& point) {
  if (!states_outcomes(spec)) return {};
  const auto shape =
      std::find_if(spec.shapes.begin(), spec.shapes.end(), [&](const ShapeSpec& s) { return s.name == point.shape; });
  const auto named = [&](const std::vector<std::string>& globs) {
    return std::any_of(globs.begin(), globs.end(),
                       [&](const auto& glob) { return fnmatch(glob.c_str(), point.variant.c_str(), 0) == 0; });
  };
  const bool must_fail = shape != spec.shapes.end() && named(shape->must_fail);
  const bool must_skip = shape != spec.shapes.end() && named(shape->must_skip);
  if (must_skip) return {false, point.status == "skipped" ? "" : "must refuse this shape and is " + point.status};
  if (point.status == "skipped") return {};  // a variant that this ground lacks decides nothing
  if (must_fail && point.status == "gate_failed") return {true, ""};
  if (must_fail) return {false, "must fail its gate here, as published, and is " + point.status};
  return {false, point.status == "ok" ? "" : "is " + point.status + ", which is not expected here"};
}

}  // namespace hiplab
