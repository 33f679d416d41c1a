// SPDX-License-Identifier: MIT
// Which row of datasets/devices.toml describes a device: one rule for measuring and for reading what was measured.
#pragma once
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "runner/spec.hpp"

namespace hiplab {

/// True when `words` stands in `name` as whole words, letter case aside: "H200" is in "NVIDIA H200", not in "GH200".
inline bool has_words(const std::string& name, const std::string& words) {
  const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
  const auto joined = [](unsigned char c) { return std::isalnum(c) != 0; };
  if (words.empty()) return false;
  for (auto at = name.begin();; ++at) {
    at = std::search(at, name.end(), words.begin(), words.end(), same);
    if (at == name.end()) return false;
    const auto after = at + static_cast<std::ptrdiff_t>(words.size());
    if ((at == name.begin() || !joined(*(at - 1))) && (after == name.end() || !joined(*after))) return true;
  }
}

/// The first row whose arch is the device's (without its ":sramecc+" features), whose `match` is in the name and none
/// of whose `except` is; null: no datasheet is known, which is better than that of a relative.
inline const DevicePeaks* find_device_row(const std::vector<DevicePeaks>& table, const std::string& name,
                                          const std::string& arch) {
  for (const DevicePeaks& row : table) {
    if (row.arch != arch.substr(0, arch.find(':')) || !has_words(name, row.match)) continue;
    if (std::any_of(row.except.begin(), row.except.end(), [&](const std::string& w) { return has_words(name, w); }))
      continue;
    return &row;
  }
  return nullptr;
}

}  // namespace hiplab
