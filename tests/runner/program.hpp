// SPDX-License-Identifier: MIT
// The built program run as a child on the fake ground, in a folder of its own.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace hiplab::test {

/// A folder that is removed at the end.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

private:
  std::filesystem::path path_;
};

/// Exit code when the system refuses such a namespace.
constexpr int kNoNamespace = 122;

struct Outcome {
  int exit_code = -1;  ///< -1: ended by a signal
  int signal = 0;
  std::string out, err;
};

struct Circumstances {
  int kill_after_ms = -1;  ///< send `kill_signal` after this time; negative: never
  int kill_signal = 9;
  std::filesystem::path kill_from;  ///< in the folder: that time begins when this is there; empty: with the program
  std::size_t file_size_limit = 0;  ///< bytes; 0: none
  bool output_full = false;         ///< stdout on a device without room
  int launch_us = 0;                ///< real time of a fake launch
  std::filesystem::path share;      ///< experiments and datasets; empty: those of the fake
  bool first_process = false;       ///< process 1 of a namespace of its own, as in a container
  std::string program = "hiplab";   ///< which of the built programs
  bool real_grounds = false;        ///< those of the build with its experiments, not the fake
};

/// Runs hiplab with the fake ground (as cpu and as cuda) in `folder`.
Outcome hiplab(const std::vector<std::string>& arguments, const std::filesystem::path& folder,
               const Circumstances& circumstances = {});

/// How many lines the text has.
std::size_t lines(const std::string& text);

}  // namespace hiplab::test
