// SPDX-License-Identifier: MIT
#include "analysis/number_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace hiplab {

std::string number_text(double value) {
  const double size = std::abs(value);
  if (size == 0) return "0";
  if (!std::isfinite(value)) return fmt::format("{}", value);
  if (size < 1e-4 || size >= 1e7) return fmt::format("{:.3e}", value);
  const int decimals = std::max(0, 3 - static_cast<int>(std::floor(std::log10(size))));
  return fmt::format("{:.{}f}", value, decimals);
}

std::string interval_text(const Interval& interval) {
  return "[" + number_text(interval.low) + ", " + number_text(interval.high) + "]";
}

std::string estimate_text(const Estimate& estimate) {
  std::string text = number_text(estimate.value);
  if (estimate.interval) text += " " + interval_text(*estimate.interval);
  return text;
}

}  // namespace hiplab
