// SPDX-License-Identifier: MIT
#include "datasets/checkpoint/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <utility>

#include "runner/user_error.hpp"

namespace hiplab::datasets {

MappedFile::MappedFile(const std::filesystem::path& path) {
  const auto fail = [&](const std::string& what) { throw UserError("cannot read " + path.string() + ": " + what); };
  // A pipe would wait for a writer.
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) fail(std::strerror(errno));
  struct stat about {};
  const int error = fstat(fd, &about) != 0 ? errno : 0;
  const auto size = static_cast<std::size_t>(about.st_size);
  void* at = nullptr;
  const bool regular = !error && S_ISREG(about.st_mode);
  if (regular && size > 0) at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  const int map_error = at == MAP_FAILED ? errno : 0;
  close(fd);
  if (error) fail(std::strerror(error));
  if (!regular) fail(S_ISDIR(about.st_mode) ? "it is a folder" : "it is not a regular file");
  if (map_error) fail(std::strerror(map_error));
  if (at) madvise(at, size, MADV_SEQUENTIAL);
  bytes_ = {static_cast<const std::byte*>(at), at ? size : 0};
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

void let_go(std::span<const std::byte> part) {
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto begin = reinterpret_cast<std::uintptr_t>(part.data()), end = begin + part.size();
  // Whole pages inside the part only: the borders belong to neighbours too.
  const std::uintptr_t first = (begin + page - 1) / page * page, last = end / page * page;
  if (first < last) madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
}

}  // namespace hiplab::datasets
