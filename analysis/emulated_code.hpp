// SPDX-License-Identifier: MIT
// Whether an emulated record is of today's machine code: by the digests of its kernels, not by their sources, so that
// it stays good through every edit that leaves the machine code as it is.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/emulated_run.hpp"

namespace hiplab::emulated {

enum class Currency {
  current,         ///< the same code
  other_code,      ///< of the same compiler, and other code: the record is of what no longer is
  other_compiler,  ///< another compiler made today's: nothing is said about the record
  unknown,  ///< it names no code (it was not run, or is older than the naming), or the kernel is not compiled here
};

/// Of each run, in their order. `folder` holds <experiment>/<arch>.co. Throws UserError where LLVM's tools are missing.
std::vector<Currency> currencies(const std::vector<Run>& runs, const std::filesystem::path& folder);

/// Digest of one kernel of a code object; empty: it has no such kernel.
std::string digest_in(const std::filesystem::path& code_object, const std::string& symbol);

}  // namespace hiplab::emulated
