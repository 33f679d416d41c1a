// SPDX-License-Identifier: MIT
#pragma once
#include <array>
#include <string>
#include <vector>

/// What reached the stand-in for libamdhip64, and what it is to answer.
struct FakeHip {
  struct LaunchCall {
    std::string kernel;
    std::array<unsigned, 7> shape{};  ///< grid x y z, block x y z, dynamic LDS
    bool cooperative = false;
  };
  int devices = 1;
  std::string refuses;  ///< the function that returns an error
  int live_allocations = 0, live_modules = 0;
  std::vector<LaunchCall> launches;
  /// Stands for the kernel: gets the argument pointers as hipModuleLaunchKernel does.
  void (*kernel)(void** arguments) = nullptr;
};

extern "C" FakeHip fake_hip;
