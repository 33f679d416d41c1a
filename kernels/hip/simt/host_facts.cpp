// SPDX-License-Identifier: MIT
#include "kernels/hip/simt/host_facts.hpp"

#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace hiplab::hip::simt {
namespace {

/// The value of the first line "key : value".
std::string cpuinfo(const std::string& key) {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(key)) continue;
    const auto colon = line.find(": ");
    if (colon != std::string::npos) return line.substr(colon + 2);
  }
  return {};
}

template <class T>
T read_value(const std::string& path) {
  T value{};
  std::ifstream(path) >> value;
  return value;
}

std::size_t largest_cache() {
  std::size_t largest = 0;
  for (int i = 0; i < 8; ++i) {
    const std::string folder = "/sys/devices/system/cpu/cpu0/cache/index" + std::to_string(i);
    std::ifstream file(folder + "/size");
    std::size_t size = 0;
    char unit = 0;
    if (!(file >> size)) continue;
    file >> unit;
    if (read_value<std::string>(folder + "/type") == "Instruction") continue;
    largest = std::max(largest, size * (unit == 'K' ? 1024u : unit == 'M' ? 1048576u : 1u));
  }
  return largest;
}

}  // namespace

HostFacts host_facts() {
  HostFacts facts;
  facts.processor = cpuinfo("model name");
  utsname name{};
  if (uname(&name) == 0) {
    facts.architecture = name.machine;
    facts.system = std::string(name.sysname) + " " + name.release;
  }
  if (facts.processor.empty()) facts.processor = facts.architecture;
#if defined(__clang__)
  facts.compiler = "clang " __clang_version__;
#else
  facts.compiler = "GCC " __VERSION__;
#endif
  const long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
  if (pages > 0 && page > 0) facts.memory_bytes = static_cast<std::size_t>(pages) * static_cast<std::size_t>(page);
  facts.last_level_cache_bytes = largest_cache();
  facts.clock_mhz = read_value<double>("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq") / 1000;
  if (facts.clock_mhz == 0) {
    const std::string now = cpuinfo("cpu MHz");
    if (!now.empty()) facts.clock_mhz = std::stod(now);
  }
  return facts;
}

}  // namespace hiplab::hip::simt
