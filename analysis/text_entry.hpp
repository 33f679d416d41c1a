// SPDX-License-Identifier: MIT
#pragma once
#include <map>
#include <string>

namespace hiplab {

/// What a run file's texts (root attributes, environment) say under a name; empty: nothing.
inline std::string text_entry(const std::map<std::string, std::string>& texts, const std::string& name) {
  const auto found = texts.find(name);
  return found == texts.end() ? "" : found->second;
}

}  // namespace hiplab
