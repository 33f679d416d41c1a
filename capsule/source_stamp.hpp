// SPDX-License-Identifier: MIT
// Machine code and CPU ground of a capsule must come from the same kernel sources: the build writes a stamp of those
// sources (SHA-256) beside each code object and beside the ground, FILE.sources, one line "experiment stamp" each.
#pragma once
#include <filesystem>
#include <string>

namespace hiplab::capsule {

/// The stamp of `experiment` beside `built`; empty when there is none.
std::string source_stamp(const std::string& experiment, const std::filesystem::path& built);

/// The stamp that both have. Throws UserError, saying what to build, when they differ or one has none.
std::string same_sources(const std::string& experiment, const std::filesystem::path& code_object,
                         const std::filesystem::path& ground);

}  // namespace hiplab::capsule
