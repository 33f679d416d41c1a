// SPDX-License-Identifier: MIT
// A log for people (Markdown) and for programs (JSON).
#pragma once
#include <string>
#include <vector>

#include "log/shown.hpp"

namespace hiplab::log {

/// `picture`: the ladder plot's path from the page; empty: none was drawn. `note`: why not.
std::string page_markdown(const Log& log, const std::vector<Shown>& entries, const std::string& picture = {},
                          const std::string& note = {});

/// An object: title, entries (id, title, verdict, decided_by, rule, evidence, device, points, gain, interval,
/// cumulative, ladder, ...).
std::string page_json(const Log& log, const std::vector<Shown>& entries);

}  // namespace hiplab::log
