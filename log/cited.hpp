// SPDX-License-Identifier: MIT
// The figures of a CITED entry, read from the published tables each time a log is shown.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "log/entry.hpp"

namespace hiplab::log {

struct CitedFigures {
  std::string device, source;
  std::string word;  ///< the source's own
  LogVerdict verdict = LogVerdict::pending;
  std::string because;  ///< why the word is read so
  /// Speed after over speed before: of the two figures where there are two, else as the source states the change. No
  /// interval: no source gives one.
  std::optional<double> gain;
  std::optional<Interval> range;     ///< "5 to 8 %": the source's own range of the gain. No confidence interval
  std::vector<std::string> figures;  ///< every row that is referred to, in words
  std::string disagreement;          ///< where the stated change is not that of the two figures
};

/// Throws UserError naming the entry: a row that is not there or not the only one, a cell that is no number, units
/// that differ or a word that the log does not map.
CitedFigures read_cited(const Log& log, const Entry& entry, const std::filesystem::path& log_file);

}  // namespace hiplab::log
