// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

#include "runner/spec.hpp"

namespace hiplab {

/// The least relative change of a variant that a check calls one on a machine without noise: 1 % where a claim about
/// the variant says that it changes a figure by 5 % or more (rules `ratio` and `change_percent`), else kDeltaPolicy.
double change_policy(const std::vector<ExperimentSpec>& specs, const std::string& experiment,
                     const std::string& variant);

}  // namespace hiplab
