// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <span>

namespace hiplab {

/// Standard deviation of a sample, with n - 1; nothing for fewer than two values.
std::optional<double> sample_sd(std::span<const double> values);

}  // namespace hiplab
