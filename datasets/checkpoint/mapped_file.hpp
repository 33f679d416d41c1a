// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <filesystem>
#include <span>

namespace hiplab::datasets {

/// A regular file, mapped read-only: bytes come from the disk when they are looked at. Who cuts the file short while
/// it is mapped ends the program, as with every mapped file.
class MappedFile {
public:
  /// Throws UserError: no such file, a folder, a device, no right to read.
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&&) = delete;

  std::span<const std::byte> bytes() const { return bytes_; }

private:
  std::span<const std::byte> bytes_;
};

/// Tells the system that a part of a mapped file was read and may leave memory; it comes back when looked at again.
void let_go(std::span<const std::byte> part);

}  // namespace hiplab::datasets
