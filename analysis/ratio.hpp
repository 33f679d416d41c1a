// SPDX-License-Identifier: MIT
// The ratio of two arms' times, with its interval.
//
// Paired (arms of one interleaved group): R = median over shared blocks of the difference of the block means of ln t.
// Neighbours share the machine's state, and within an ABBA block a linear drift adds the same to both arms.
// Unpaired (arms of different groups): the difference of the arms' median ln t, each with its own interval. Drift
// between the groups is then inside the ratio, and reports say which kind they print.
#pragma once
#include <cstddef>
#include <cstdint>

#include "analysis/bootstrap.hpp"
#include "analysis/estimate.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

struct Arm {
  const PointRecord& point;
  std::uint32_t side = 0;
};

struct Ratio {
  Estimate ratio;             ///< t(candidate) / t(base); over 1 is slower
  double hodges_lehmann = 0;  ///< exp of the median of pairwise means of the log ratios; 0 when unpaired
  bool paired = true;
  std::size_t pairs = 0;           ///< shared blocks that were kept; unpaired: blocks of the smaller arm
  std::size_t processes = 0;       ///< processes that the kept blocks come from
  std::size_t dropped_blocks = 0;  ///< for cause, in either arm
  double lag1 = 0;                 ///< autocorrelation of neighbouring pairs
  std::size_t run_length = 1;      ///< blocks drawn together because of it
  double detectable = 0;  ///< least relative change seen with 80 % power at 5 %: 2.8 standard errors; 0: unknown
};

/// Throws std::invalid_argument when the arms share no kept block.
Ratio paired_ratio(const Arm& candidate, const Arm& base, const BootstrapOptions& options = {});

/// Throws std::invalid_argument when an arm has no kept block.
Ratio unpaired_ratio(const Arm& candidate, const Arm& base, const BootstrapOptions& options = {});

/// The ratio of two points of one run: paired where they belong to one interleaved group (same experiment, shape, axes
/// and metric: only there a block number means the same moment) and share a kept block, else unpaired.
Ratio ratio_of_points(const PointRecord& candidate, const PointRecord& base, const BootstrapOptions& options = {});

/// Median of (x_i + x_j) / 2 over i <= j: a cross-check that uses more of the sample than the median does.
/// Above 1500 values every k-th is used, to bound the quadratic work.
double hodges_lehmann(const std::vector<double>& values);

}  // namespace hiplab
