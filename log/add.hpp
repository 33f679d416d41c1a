// SPDX-License-Identifier: MIT
// `hiplab log add`: an entry from recorded runs, or the same entries anew. What a person wrote stays.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "log/entry.hpp"
#include "log/measured.hpp"

namespace hiplab::log {

struct CodeFiles {
  std::filesystem::path fresh, base;  ///< base empty: that of fresh
  std::string arch, fresh_kernel, base_kernel;
  bool given() const { return !fresh.empty(); }
};

struct AddRequest {
  std::string id;  ///< empty: the next number, with `again` every generated entry
  bool again = false;
  std::filesystem::path run, against;
  Selection selection;
  CodeFiles code;
  std::optional<std::string> title, prose, log_title;
  std::optional<Decision> decision;
};

/// Makes the log where there is none. Returns what was done, one line an entry. Throws UserError; the file is then as
/// it was.
std::vector<std::string> add(const std::filesystem::path& file, const AddRequest& request, Measurer& measurer);

}  // namespace hiplab::log
