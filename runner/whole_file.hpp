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

/// The same piece by piece, for files larger than memory should hold. Destroyed before finish, nothing is left.
class WholeFileWriter {
public:
  explicit WholeFileWriter(std::filesystem::path path);
  ~WholeFileWriter();
  WholeFileWriter(const WholeFileWriter&) = delete;
  WholeFileWriter& operator=(const WholeFileWriter&) = delete;

  void append(std::span<const std::byte> bytes);
  /// Flushes to the disk and gives the file its name.
  void finish();

private:
  [[noreturn]] void fail(int error);
  std::filesystem::path path_;
  std::string temporary_;
  int fd_ = -1;
};

/// The bytes of a file, as they are. Throws UserError.
std::vector<std::byte> read_whole_file(const std::filesystem::path& path);
std::string read_whole_text(const std::filesystem::path& path);

}  // namespace hiplab
