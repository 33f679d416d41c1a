// SPDX-License-Identifier: MIT
// What a self test found, for people and for programs.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "selftest/detection.hpp"
#include "selftest/findings.hpp"

namespace hiplab::selftest {

struct Result {
  std::string device;
  bool cpu = true;
  std::vector<Finding> findings;
  std::optional<Detection> detection;  ///< nothing: no comparison was asked for
  std::vector<std::string> files;      ///< run files behind the figures

  /// 0: every fault was found, no control accused, and the share of false alarms is not surely over 5 %; else 1.
  int exit_code() const;
};

std::string summary_markdown(const Result& result);
std::string summary_json(const Result& result);

}  // namespace hiplab::selftest
