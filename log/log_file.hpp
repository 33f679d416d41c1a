// SPDX-License-Identifier: MIT
// A log in its file: TOML, for people to read and, outside of the generated parts, to edit.
#pragma once
#include <filesystem>
#include <functional>
#include <string>

#include "log/entry.hpp"

namespace hiplab::log {

inline constexpr const char* kSchema = "hiplab-log/1";

/// What write_log writes.
std::string log_text(const Log& log);
void write_log(const Log& log, const std::filesystem::path& file);

/// The entries that the caller is about to generate anew: their seals may be broken and their runs others.
struct Anew {
  bool all = false;
  std::string id;
  bool covers(const std::string& entry) const { return all || (!id.empty() && id == entry); }
};

/// Strict: unknown keys, a generated field that was edited, a run, code file or published table that is missing or no
/// longer the one that the log was made from, KEEP or NO IMPACT without a run file or a published row, BLOCKED without
/// its blocker and day, a decision without a reason. Throws UserError, one line naming the file.
Log read_log(const std::filesystem::path& file, const Anew& anew = {});

using Complain = std::function<void(const std::string&)>;  ///< throws

/// The rules of a decision alone: a reason, a blocker with its day for BLOCKED and for nothing else.
void check_decision(const Decision& decision, const Complain& complain);

/// No KEEP and no NO IMPACT without a run file or a published row; no KEEP of a wrong output.
void check_backed(const Entry& entry, const Complain& complain);

/// "2026-11-22" and such: a day that exists.
bool is_day(const std::string& text);

}  // namespace hiplab::log
