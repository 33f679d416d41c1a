// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <vector>

namespace hiplab::isa {

/// Standard output of a program found by name on PATH (also in /opt/rocm/llvm/bin). The first of `names` that exists is
/// run. Throws UserError naming the Debian package when none exists, or when it exits with a failure.
std::string tool_output(const std::vector<std::string>& names, const std::vector<std::string>& arguments);

}  // namespace hiplab::isa
