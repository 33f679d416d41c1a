// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "kernels/hip/runtime.hpp"

namespace hiplab {

/// One window of an arm in microseconds; nothing when the arm has failed.
using WarmUpWindow = std::function<std::optional<double>(std::size_t arm)>;

/// Rounds of ten windows an arm, forwards and backwards, until every arm's median and the core clock stand still, but
/// 0.2 s at least and `cap_s` at most. Which arms settled. `between_blocks` may throw to leave.
std::vector<bool> warm_up(hip::Runtime& runtime, std::size_t arms, double cap_s, const WarmUpWindow& window,
                          const std::function<void()>& between_blocks);

}  // namespace hiplab
