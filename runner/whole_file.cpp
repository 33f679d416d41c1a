// SPDX-License-Identifier: MIT
#include "runner/whole_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runner/user_error.hpp"

namespace hiplab {
namespace {

namespace fs = std::filesystem;

/// Closes at the end of its scope; errors that matter were seen by fsync before.
struct Descriptor {
  int fd;
  ~Descriptor() {
    if (fd >= 0) close(fd);
  }
};

[[noreturn]] void fail(const fs::path& path, const char* what, int error) {
  throw UserError(fmt::format("{} {}: {}", what, path.string(), std::strerror(error)));
}

int write_all(int fd, std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

WholeFileWriter::WholeFileWriter(fs::path path) : path_(std::move(path)), temporary_(path_.string() + ".tmp") {
  fd_ = open(temporary_.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0666);
  if (fd_ < 0) ::hiplab::fail(path_, "cannot write", errno);
}

WholeFileWriter::~WholeFileWriter() {
  if (fd_ < 0) return;
  close(fd_);
  unlink(temporary_.c_str());
}

void WholeFileWriter::fail(int error) {
  close(fd_);
  fd_ = -1;
  unlink(temporary_.c_str());
  ::hiplab::fail(path_, "cannot write", error);
}

void WholeFileWriter::append(std::span<const std::byte> bytes) {
  if (const int error = write_all(fd_, bytes)) fail(error);
}

void WholeFileWriter::finish() {
  if (fsync(fd_) != 0) fail(errno);
  if (rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
  close(fd_);
  fd_ = -1;
  // The new name itself must survive a power cut.
  const fs::path folder = path_.has_parent_path() ? path_.parent_path() : ".";
  Descriptor directory{open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (directory.fd >= 0) fsync(directory.fd);
}

void write_whole_file(const fs::path& path, std::span<const std::byte> bytes) {
  WholeFileWriter file(path);
  file.append(bytes);
  file.finish();
}

void write_whole_file(const fs::path& path, const std::string& text) {
  write_whole_file(path, std::as_bytes(std::span(text.data(), text.size())));
}

std::vector<std::byte> read_whole_file(const fs::path& path) {
  Descriptor file{open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.fd < 0) fail(path, "cannot read", errno);
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error) fail(path, "cannot read", error.value());
  std::vector<std::byte> bytes(size);
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = read(file.fd, bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(path, "cannot read", errno);
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  bytes.resize(done);
  return bytes;
}

std::string read_whole_text(const fs::path& path) {
  const auto bytes = read_whole_file(path);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace hiplab
