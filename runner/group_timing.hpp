// SPDX-License-Identifier: MIT
#pragma once
#include <string>

#include "runner/pass.hpp"
#include "runner/time_group.hpp"

namespace hiplab {

/// How one process times a group: its share of the cap and of the blocks, and the seed of their order.
GroupTiming group_timing(const PassOptions& options, const SweepGroup& group, const std::string& metric);

}  // namespace hiplab
