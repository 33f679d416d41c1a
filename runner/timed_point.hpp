// SPDX-License-Identifier: MIT
#pragma once
#include <string>

#include "runner/gated_variant.hpp"
#include "runner/rotating_sets.hpp"
#include "runner/timed_arm.hpp"

namespace hiplab {

struct TimedPointOptions {
  bool warm = false;            ///< one buffer set for all launches instead of a rotation
  bool rotate = true;           ///< as GroupTiming::rotate
  std::size_t cache_bytes = 0;  ///< of the last level
  double warmup_cap_s = 5;
};

/// A variant that has passed its gate, timed alone: its buffer sets, its windows and their warm-up are those of a group
/// (time_group.hpp), but who calls says how many windows there are, and nothing is paired.
class TimedPoint {
public:
  /// Fills the rotation and warms up. Throws hip::Error. `variant` must outlive it.
  TimedPoint(hip::Runtime& runtime, const hip::DeviceFacts& facts, GatedVariant& variant,
             const TimedPointOptions& options);
  TimedPoint(const TimedPoint&) = delete;
  TimedPoint& operator=(const TimedPoint&) = delete;

  /// Poisons the outputs: a launch that leaves work out because it was done before shows.
  void begin() { sets_.poison(); }
  /// One window: microseconds of one of its inner() launches.
  double window_us() { return timed_.window(); }
  /// Poisons the outputs, launches once more and judges what that wrote; a red verdict is the variant's status.
  void finish(const ReferenceOf& reference);

  std::uint64_t inner() const { return timed_.inner(); }
  std::string timer() const { return timed_.timer(); }
  bool settled() const { return settled_; }
  std::uint64_t rotation() const { return sets_.all.size(); }
  double rotation_bytes() const;  ///< between two uses of a buffer

private:
  GatedVariant& variant_;
  RotatingSets sets_;
  Arm arm_;
  TimedArm timed_;
  bool settled_ = false;
};

}  // namespace hiplab
