// SPDX-License-Identifier: MIT
// The references of a CITED entry into published tables, as TOML. A person writes them.
#pragma once
#include <toml++/toml.h>

#include <filesystem>

#include "log/entry.hpp"

namespace hiplab::log {

toml::table to_toml(const Cited& cited);

/// Strict: throws UserError with file and line.
Cited cited_of(const toml::table& table, const std::filesystem::path& file);

}  // namespace hiplab::log
