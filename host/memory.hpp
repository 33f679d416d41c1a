// SPDX-License-Identifier: MIT
#pragma once
#include <unistd.h>

#include <cstddef>

namespace hiplab {

/// Bytes of physical memory of this machine.
inline std::size_t host_memory_bytes() {
  return static_cast<std::size_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace hiplab
