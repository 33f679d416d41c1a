// SPDX-License-Identifier: MIT
// Planted faults of the host's side: the kernel is the sound one, and what launches it deceives.
#pragma once
#include <set>

#include "experiments/selftest/point.hpp"

namespace hiplab::selftest {

/// No fault: what the deceivers below pretend to do.
inline void launch_sound(const LaunchContext& c) {
  sound::run(problem(c.point), c.stream, x_of(c), y_of(c));
}

/// Computes once for each output buffer and believes that the answer is still there.
inline void launch_unless_answered(const LaunchContext& c) {
  static std::set<const void*> answered;
  const auto* y = c.buffers.get<std::uint32_t>("y");
  if (answered.insert(y).second) launch_sound(c);
}

/// Launches that the self test's gate looks at: the first, and nine more whose bits are compared.
constexpr int kLookedAt = 10;

/// Right in the launches that a gate looks at, and idle ever after: the fastest kernel of all.
inline void launch_while_looked_at(const LaunchContext& c) {
  static int launches = 0;
  if (++launches <= kLookedAt) launch_sound(c);
}

/// Goes on using the buffers of its first launch: the rotation was allocated and is never touched.
inline void launch_on_first_buffers(const LaunchContext& c) {
  struct Buffers {
    const std::uint32_t* x;
    std::uint32_t* y;
  };
  static const Buffers first{x_of(c), y_of(c)};
  sound::run(problem(c.point), c.stream, first.x, first.y);
}

/// A block of more threads than any device takes: nothing runs, and nothing takes no time.
inline void launch_too_large(const LaunchContext& c) {
  const Problem p = problem(c.point);
  launch<sound::kernel>({{p.elements / kBlock}, {64 * kBlock}, 0}, c.stream, x_of(c), y_of(c), p.rounds);
}

}  // namespace hiplab::selftest
