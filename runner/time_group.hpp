// SPDX-License-Identifier: MIT
// Times the variants of one group against each other.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "runner/gated_variant.hpp"
#include "runner/timing.hpp"

namespace hiplab {

/// One variant to be timed, and what came of it.
struct GroupArm {
  GatedVariant* variant;
  std::function<void()> touched;  ///< before each window
  /// Once the arm is timed and right, while its buffer sets are still there. Optional.
  std::function<void(const std::vector<BufferSet*>& sets)> timed = nullptr;
  /// Of a run that compares builds: whose code the arm launches (null: the run's own), which arms it is compared with
  /// (those of a row follow one another, the base first), and what its samples are recorded as.
  hip::Runtime* runtime = nullptr;
  std::size_t row = 0;
  std::uint32_t side = 0;
  ArmTimes times;
  std::uint64_t rotation = 1;
  double rotation_bytes = 0;
};

struct GroupTiming {
  bool warm = false;            ///< one buffer set for all launches instead of a rotation
  bool rotate = true;           ///< false: a quick functional run on the CPU, where no cache is studied
  std::size_t cache_bytes = 0;  ///< of the last level
  TimingOptions options;
};

/// Times the arms; the first is the base with the A/A twin. Where the device cannot hold two buffer sets of every arm
/// at once, the arms go in batches, each with the base again, so that every arm is paired with it in its own blocks
/// (with rows apart: whole rows, the first again in each).
/// Behind the last timed launch outputs are poisoned, written once more and judged again. A sticky device error is
/// thrown on.
void time_group(hip::Runtime& runtime, const hip::DeviceFacts& facts, std::vector<GroupArm>& arms,
                const GroupTiming& timing, const ReferenceOf& reference, std::uint64_t& order);

}  // namespace hiplab
