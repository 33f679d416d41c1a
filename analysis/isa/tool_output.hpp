// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

namespace hiplab::isa {

struct ToolRun {
  std::string program;      ///< what was run
  std::string out, errors;  ///< what it wrote
  int exit = 0, signal = 0;
};

/// Runs a program found by name on PATH (also in /opt/rocm/llvm/bin), the first of `names` that exists. Throws
/// UserError naming the Debian package when none exists. After `most_seconds` of processor time, where it is not 0, it
/// is ended by SIGXCPU.
ToolRun run_tool(const std::vector<std::string>& names, const std::vector<std::string>& arguments,
                 unsigned most_seconds = 0);

/// Its standard output. Throws UserError, naming the last argument, when it exits with a failure.
std::string tool_output(const std::vector<std::string>& names, const std::vector<std::string>& arguments);

}  // namespace hiplab::isa
