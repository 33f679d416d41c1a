// SPDX-License-Identifier: MIT
// The verdict on a soak's arms as Markdown and as JSON, thresholds printed.
#pragma once
#include <string>

#include "analysis/arm_verdict.hpp"

namespace hiplab {

/// `evidence` is the class with its source: "CITED from ...", "MEASURED on ...". Warnings stand first, then the arms,
/// each arm against the baseline, the verdicts with the rules that gave them.
std::string verdict_markdown(const ArmsVerdict& result, const std::string& title, const std::string& evidence);

std::string verdict_json(const ArmsVerdict& result, const std::string& title, const std::string& evidence);

}  // namespace hiplab
