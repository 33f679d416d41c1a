// SPDX-License-Identifier: MIT
// A point of the self test as its kernels see it.
#pragma once
#include "kernels/selftest/sound.hpp"
#include "runner/experiment.hpp"

namespace hiplab::selftest {

inline Problem problem(const Point& p) {
  return {static_cast<std::uint32_t>(p["elements"]), static_cast<std::uint32_t>(p["rounds"])};
}

inline const std::uint32_t* x_of(const LaunchContext& c) {
  return c.buffers.get<std::uint32_t>("x");
}
inline std::uint32_t* y_of(const LaunchContext& c) {
  return c.buffers.get<std::uint32_t>("y");
}

}  // namespace hiplab::selftest
