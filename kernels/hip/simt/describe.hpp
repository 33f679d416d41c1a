// SPDX-License-Identifier: MIT
// Ids, places of the source and kernel names in words.
#pragma once
#include <source_location>
#include <string>
#include <string_view>

#include "kernels/hip/types.hpp"

namespace hiplab::hip::simt {

/// "(x,y,z)"
inline std::string describe(Dim3 id) {
  return "(" + std::to_string(id.x) + "," + std::to_string(id.y) + "," + std::to_string(id.z) + ")";
}

/// "folder/file.hpp:line"; the rest of the path is the builder's own affair.
inline std::string describe(std::source_location site) {
  std::string_view path = site.file_name();
  const auto name = path.rfind('/');
  const auto folder = name == std::string_view::npos || name == 0 ? name : path.rfind('/', name - 1);
  if (folder != std::string_view::npos) path.remove_prefix(folder + 1);
  return std::string(path) + ":" + std::to_string(site.line());
}

/// The kernel's name as the compiler spells it in a function template over it ("... [with auto Kernel = NAME]").
template <auto Kernel>
std::string_view kernel_name() {
  std::string_view text = __PRETTY_FUNCTION__;
  const auto begin = text.find("Kernel = ");
  if (begin == std::string_view::npos) return text;
  text.remove_prefix(begin + 9);
  // GCC appends its aliases ("; std::string_view = ..."), clang the closing bracket only.
  const auto end = text.find("; std::string_view");
  return end == std::string_view::npos ? text.substr(0, text.size() - 1) : text.substr(0, end);
}

/// The name without its namespaces; template arguments stay whole.
inline std::string_view short_name(std::string_view kernel) {
  const auto colons = kernel.substr(0, kernel.find('<')).rfind("::");
  return colons == std::string_view::npos ? kernel : kernel.substr(colons + 2);
}

}  // namespace hiplab::hip::simt
