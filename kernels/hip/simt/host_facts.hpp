// SPDX-License-Identifier: MIT
// What this machine says of itself. Empty or zero: it does not tell.
#pragma once
#include <cstddef>
#include <string>

namespace hiplab::hip::simt {

struct HostFacts {
  std::string processor;     ///< model name in /proc/cpuinfo
  std::string architecture;  ///< x86_64
  std::string system;        ///< kernel name and release
  std::string compiler;      ///< of this library
  std::size_t memory_bytes = 0;
  std::size_t last_level_cache_bytes = 0;  ///< the largest data cache in sysfs, as one core sees it
  double clock_mhz = 0;                    ///< highest in cpufreq, else the present one in /proc/cpuinfo
};

HostFacts host_facts();

}  // namespace hiplab::hip::simt
