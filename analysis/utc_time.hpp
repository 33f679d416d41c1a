// SPDX-License-Identifier: MIT
#pragma once
#include <ctime>
#include <optional>
#include <string>

namespace hiplab {

/// Seconds since 1970 of a time as run files write it, 2026-01-31T12:00:00Z; nothing for any other text.
inline std::optional<double> utc_seconds(const std::string& text) {
  std::tm t{};
  const char* end = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &t);
  if (!end || *end) return std::nullopt;
  return static_cast<double>(timegm(&t));
}

}  // namespace hiplab
