// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>

namespace hiplab {

/// Keeps others who ask for the same lock waiting, in this process or another, until it is destroyed or its process
/// ends. It holds FILE.lock, which stays behind empty: `file` itself is replaced as a whole and cannot be held.
class FileLock {
public:
  /// Waits. Throws UserError where the lock cannot be made.
  explicit FileLock(const std::filesystem::path& file);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

private:
  int fd_ = -1;
};

}  // namespace hiplab
