// SPDX-License-Identifier: MIT
#include "machine/host_files.hpp"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <sstream>

namespace hiplab::machine {

namespace fs = std::filesystem;

std::optional<std::string> HostFiles::text(const std::string& path) const {
  std::error_code error;
  if (!fs::is_regular_file(root_ / path, error)) return std::nullopt;
  std::ifstream in(root_ / path, std::ios::binary);
  std::stringstream all;
  if (!in || !(all << in.rdbuf())) return std::nullopt;
  std::string text = all.str();
  text.erase(text.find_last_not_of(std::string("\n\0 ", 3)) + 1);
  return text;
}

std::optional<double> HostFiles::number(const std::string& path) const {
  const auto found = text(path);
  if (!found) return std::nullopt;
  std::istringstream in(*found);
  double value = 0;
  if (!(in >> value)) return std::nullopt;
  return value;
}

std::vector<std::byte> HostFiles::bytes(const std::string& path) const {
  std::ifstream in(root_ / path, std::ios::binary);
  const std::string all{std::istreambuf_iterator<char>(in), {}};
  std::vector<std::byte> bytes(all.size());
  if (!all.empty()) std::memcpy(bytes.data(), all.data(), all.size());
  return bytes;
}

std::vector<std::string> HostFiles::names(const std::string& folder) const {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(root_ / folder, error)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

bool HostFiles::exists(const std::string& path) const {
  std::error_code error;
  return fs::exists(root_ / path, error);
}

std::string HostFiles::link_name(const std::string& path) const {
  std::error_code error;
  return fs::read_symlink(root_ / path, error).filename();
}

std::optional<std::string> boot_option(const HostFiles& files, const std::string& name) {
  std::istringstream words(files.text("proc/cmdline").value_or(""));
  std::optional<std::string> value;
  for (std::string word; words >> word;) {
    if (word == name) value = "";
    if (word.rfind(name + "=", 0) == 0) value = word.substr(name.size() + 1);
  }
  return value;
}

std::optional<double> keyed_number(const HostFiles& files, const std::string& path, const std::string& key) {
  std::istringstream lines(files.text(path).value_or(""));
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind(key, 0) != 0) continue;
    std::istringstream rest(line.substr(key.size()));
    double value = 0;
    if (rest >> value) return value;
  }
  return std::nullopt;
}

}  // namespace hiplab::machine
