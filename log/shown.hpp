// SPDX-License-Identifier: MIT
// The entries of a log as they are shown: one form for what was measured, cited or only decided.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "log/cited.hpp"
#include "log/entry.hpp"
#include "log/ladder.hpp"

namespace hiplab::log {

struct Shown {
  const Entry* entry = nullptr;
  std::string evidence;  ///< MEASURED, CITED, or "none"
  std::string device, points;
  LogVerdict verdict = LogVerdict::pending;
  std::optional<Estimate> gain;         ///< speed after over speed before: t(base) / t(new); over 1 is faster
  std::optional<CitedFigures> figures;  ///< of a cited entry
  LadderStep step;
};

/// The log must outlive the result. Throws UserError for a cited figure that cannot be read.
std::vector<Shown> shown_entries(const Log& log, const std::filesystem::path& log_file);

/// 1 / x, ends swapped.
Estimate inverse(const Estimate& estimate);

}  // namespace hiplab::log
