// SPDX-License-Identifier: MIT
#include "runner/file_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runner/user_error.hpp"

namespace hiplab {

FileLock::FileLock(const std::filesystem::path& file) {
  const std::string name = file.string() + ".lock";
  fd_ = open(name.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0666);
  int failed = fd_ < 0 ? errno : 0;
  while (!failed && flock(fd_, LOCK_EX) != 0)
    if (errno != EINTR) failed = errno;
  if (!failed) return;
  if (fd_ >= 0) close(fd_);
  throw UserError(fmt::format("cannot lock {}: {}", name, std::strerror(failed)));
}

FileLock::~FileLock() {
  close(fd_);
}

}  // namespace hiplab
