// SPDX-License-Identifier: MIT
// The samples of one arm that count: grouped by process and randomised block, blocks with a flagged sample left out.
//
// Nothing is deleted by value. A block is dropped for cause only (clock drift, throttling, another process on the GPU),
// whole, so that a pair never loses one half, and the number dropped is reported.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "analysis/bootstrap.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

/// (process, block): unique within a group of interleaved arms.
using BlockKey = std::pair<std::uint32_t, std::uint32_t>;

struct ArmSamples {
  std::map<BlockKey, std::vector<double>> blocks;  ///< times in us, in recorded order
  std::vector<BlockKey> dropped;                   ///< blocks with a flagged sample, sorted
  std::size_t samples = 0, flagged = 0;            ///< of this side, dropped ones included

  /// The kept blocks as the bootstrap wants them.
  Series series() const;
  /// All kept times in recorded order.
  std::vector<double> times() const;
};

/// Samples of `side` (0: the point itself, 1: its A/A twin).
ArmSamples keep_samples(const PointRecord& point, std::uint32_t side);

/// Per block the mean of log time, in the units of ln(us): the two halves of an ABBA block average out a linear drift.
std::map<BlockKey, double> block_log_means(const ArmSamples& arm);

}  // namespace hiplab
