// SPDX-License-Identifier: MIT
#pragma once
#include "capsule/launch_listener.hpp"
#include "runner/load_ground.hpp"

namespace hiplab::capsule {

/// Hears every launch of the CPU ground for the length of a scope. Throws UserError when the library has no listener.
class Listening {
public:
  Listening(const LoadedGround& ground, const LaunchListener& listener);
  ~Listening() { entry_(nullptr); }
  Listening(const Listening&) = delete;
  Listening& operator=(const Listening&) = delete;

private:
  ListenEntry entry_ = nullptr;
};

}  // namespace hiplab::capsule
