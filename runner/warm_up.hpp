// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace hiplab {

/// One window of an arm in microseconds; nothing when the arm has failed.
using WarmUpWindow = std::function<std::optional<double>(std::size_t arm)>;

/// Rounds of ten windows an arm, forwards and backwards, until every arm's median and the core clock stand still, but
/// 0.2 s at least and `cap_s` at most. Which arms settled. `between_blocks` may throw to leave.
/// `clock_mhz` gives the clock now; below zero, or none given: not readable, so that only the medians count.
std::vector<bool> warm_up(const std::function<double()>& clock_mhz, std::size_t arms, double cap_s,
                          const WarmUpWindow& window, const std::function<void()>& between_blocks);

}  // namespace hiplab
