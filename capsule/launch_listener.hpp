// SPDX-License-Identifier: MIT
// How the program listens to the launches of the CPU ground: the ground library exports `hiplab_listen`, the program
// finds it there and hands over two functions.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "kernels/hip/types.hpp"

namespace hiplab::capsule {

/// One argument of a launch as the kernel gets it.
struct SeenArgument {
  bool is_pointer = false;
  std::vector<std::byte> bytes;  ///< little-endian; of a pointer, the address
};

/// One launch, told before it runs.
struct SeenLaunch {
  std::string symbol;  ///< mangled, the same in an AMD code object
  hip::LaunchShape shape;
  bool cooperative = false;
  std::vector<SeenArgument> arguments;
};

struct LaunchListener {
  std::function<void(const SeenLaunch&)> on_launch;
  std::function<void(const void* memory, std::size_t bytes)> on_fill;  ///< a launcher zeroes memory in stream order
};

/// The name and type of what a CPU ground library exports. Null ends the listening.
constexpr const char* kListenEntry = "hiplab_listen";
using ListenEntry = void (*)(const LaunchListener*);

}  // namespace hiplab::capsule
