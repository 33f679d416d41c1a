// SPDX-License-Identifier: MIT
#pragma once
#include <vector>

#include "runner/sweep.hpp"

namespace hiplab {

/// Asks each variant why it cannot run at its points. Asked in a child process: a fault or an exception in an
/// experiment's check (a division by an odd axis value, say) is the refusal of that point and no more.
void ask_refusals(std::vector<SweepGroup>& groups);

}  // namespace hiplab
