// SPDX-License-Identifier: MIT
// The generated part of an entry as a TOML table, and its seal: a digest of each field, so that an edited one is named.
#pragma once
#include <toml++/toml.h>

#include <filesystem>
#include <string>

#include "log/entry.hpp"

namespace hiplab::log {

toml::table to_toml(const Generated& generated);

/// Strict: throws UserError with file and line for what is missing, unknown or of the wrong kind.
Generated generated_of(const toml::table& table, const std::filesystem::path& file);

/// Digests of the table's fields by their values, not by how they are written down, and of all together.
toml::table seal_of(const toml::table& generated);

/// The first field that is not as it was sealed; empty: all are.
std::string broken_seal(const toml::table& generated, const toml::table& seal);

}  // namespace hiplab::log
