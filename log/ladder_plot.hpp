// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "log/shown.hpp"
#include "reports/plots.hpp"

namespace hiplab::log {

/// Cumulative gain on a logarithmic axis, an entry a column. Kept entries move the line; the others stand beside it
/// where they would have led; a break of the chain is a dotted upright. Nothing where no entry has a gain.
std::optional<Plot> ladder_plot(const Log& log, const std::vector<Shown>& entries);

}  // namespace hiplab::log
