// SPDX-License-Identifier: MIT
// Files that are either whole or not there.
#pragma once
#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace hiplab {

/// Writes `bytes` beside `path` under a temporary name, flushes them to the disk and renames. Throws UserError naming
/// the file and the system's reason (disk full, read-only); the temporary file is then removed.
void write_whole_file(const std::filesystem::path& path, std::span<const std::byte> bytes);
void write_whole_file(const std::filesystem::path& path, const std::string& text);

/// The bytes of a file, as they are. Throws UserError.
std::vector<std::byte> read_whole_file(const std::filesystem::path& path);
std::string read_whole_text(const std::filesystem::path& path);

}  // namespace hiplab
