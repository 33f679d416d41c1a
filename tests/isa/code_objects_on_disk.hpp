// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "analysis/isa/code_object.hpp"

namespace hiplab::isa {

inline const std::vector<std::string> kArchs = {"gfx906", "gfx908", "gfx90a", "gfx942", "gfx1100", "gfx1151", "gfx1201"};

inline std::filesystem::path code_object_path(const std::string& experiment, const std::string& arch) {
  return std::filesystem::path(HIPLAB_BINARY_DIR) / "code_objects" / experiment / (arch + ".co");
}

/// Kernels of one experiment and architecture, read once a process.
inline const std::vector<KernelCode>& kernels_of(const std::string& experiment, const std::string& arch) {
  static std::map<std::string, std::vector<KernelCode>> held;
  const std::string key = experiment + "/" + arch;
  if (!held.count(key)) held[key] = read_code_object(code_object_path(experiment, arch));
  return held[key];
}

}  // namespace hiplab::isa
