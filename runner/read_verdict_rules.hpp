// SPDX-License-Identifier: MIT
#pragma once
#include <toml++/toml.h>

#include <filesystem>

#include "runner/verdict_rules.hpp"

namespace hiplab {

/// Reads a [verdict] table. Throws UserError with file and line for an unknown key, a wrong type or a value out of
/// range.
VerdictRules read_verdict_rules(const toml::table& table, const std::filesystem::path& file);

}  // namespace hiplab
