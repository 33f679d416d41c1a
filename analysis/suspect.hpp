// SPDX-License-Identifier: MIT
#pragma once
#include "analysis/run_record.hpp"

namespace hiplab {

/// A change policy below which nothing is called a difference, even on a machine without noise.
inline constexpr double kDeltaPolicy = 0.005;

/// Whether the median of the pairs lies outside 1 +- kDeltaPolicy, on whatever evidence: such a row is measured again
/// before anybody is accused. No floor is asked for, since a floor only widens the band: every row that a check may
/// accuse is a suspect here. False without a shared block.
bool is_suspect(const PointRecord& own, const PointRecord& base);

}  // namespace hiplab
