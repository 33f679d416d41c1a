// SPDX-License-Identifier: MIT
// The system's own files (/proc, /sys, /etc) below a folder: "/" on a live machine, a copied or made-up tree elsewhere.
#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hiplab::machine {

class HostFiles {
public:
  explicit HostFiles(std::filesystem::path root = "/") : root_(std::move(root)) {}

  /// All of a file without its last line ends; nothing: not there or not readable. `path` starts without a slash.
  std::optional<std::string> text(const std::string& path) const;
  std::optional<double> number(const std::string& path) const;
  std::vector<std::byte> bytes(const std::string& path) const;
  /// Names in a folder, sorted.
  std::vector<std::string> names(const std::string& folder) const;
  bool exists(const std::string& path) const;
  /// What a link points to, last part of the name.
  std::string link_name(const std::string& path) const;
  bool live() const { return root_ == "/"; }

private:
  std::filesystem::path root_;
};

/// The value of NAME=value on the kernel's command line; "" for a bare word; nothing: not given. The last one counts.
std::optional<std::string> boot_option(const HostFiles& files, const std::string& name);

/// The number behind `key` in a file of lines "key value unit", such as /proc/meminfo.
std::optional<double> keyed_number(const HostFiles& files, const std::string& path, const std::string& key);

}  // namespace hiplab::machine
