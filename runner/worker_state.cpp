// SPDX-License-Identifier: MIT
#include "runner/worker_state.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <new>

#include "runner/user_error.hpp"

namespace hiplab {

const char* phase_name(std::uint64_t phase) {
  static constexpr const char* kNames[] = {"starting", "inputs and reference", "gate launch", "timing", "regions",
                                           "recording"};
  return phase < std::size(kNames) ? kNames[phase] : "unknown work";
}

WorkerState::WorkerState(const std::filesystem::path& file) {
  const int fd = open(file.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0666);
  // Written, not only sized: a page of a sparse file on a full disk would kill us at the first store.
  const char zeros[sizeof(WorkerNote)] = {};
  const bool fresh = fd >= 0 && lseek(fd, 0, SEEK_END) < static_cast<off_t>(sizeof(WorkerNote));
  bool good = fd >= 0 && (!fresh || pwrite(fd, zeros, sizeof zeros, 0) == static_cast<ssize_t>(sizeof zeros));
  void* memory = good ? mmap(nullptr, sizeof(WorkerNote), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) : MAP_FAILED;
  const int error = errno;
  if (fd >= 0) close(fd);
  if (memory == MAP_FAILED) throw UserError(fmt::format("cannot write {}: {}", file.string(), std::strerror(error)));
  note_ = std::launder(static_cast<WorkerNote*>(memory));
  if (fresh) clear();
}

WorkerState::~WorkerState() {
  munmap(note_, sizeof(WorkerNote));
}

}  // namespace hiplab
