// SPDX-License-Identifier: MIT
// What a soak's folder says: its arms judged, as summary.md and summary.json.
#pragma once
#include <string>

#include "analysis/arm_verdict.hpp"
#include "soak/folder.hpp"

namespace hiplab::soak {

struct Summary {
  ArmsVerdict verdict;
  std::string markdown, json;
};

/// From the results that are done; the others are missing replays. Throws UserError for a damaged result.
Summary summarize(const Plan& plan, const Folder& folder);

}  // namespace hiplab::soak
