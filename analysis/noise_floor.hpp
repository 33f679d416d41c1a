// SPDX-License-Identifier: MIT
// The A/A noise floor: what the same code, measured twice by the same protocol, seems to differ by.
#pragma once
#include <cstddef>
#include <vector>

#include "analysis/ratio.hpp"

namespace hiplab {

/// A change policy below which nothing is called a difference, even on a machine without noise.
inline constexpr double kDeltaPolicy = 0.005;

struct NoiseFloor {
  double floor = 0;             ///< relative, |exp(R) - 1|
  std::size_t comparisons = 0;  ///< A/A comparisons behind it; 0: no floor was measured
  bool is_maximum = true;       ///< fewer than 20 comparisons: the largest; else their 95th percentile
  /// The least relative change that is called one: max(policy, 2 floor).
  double delta() const;
};

/// The side-1 twin of a point against the point itself. Throws std::invalid_argument without a shared block.
Ratio aa_ratio(const PointRecord& point, const BootstrapOptions& options = {});

bool has_aa_twin(const PointRecord& point);

NoiseFloor noise_floor(const std::vector<Ratio>& aa_ratios);

enum class Change { faster, slower, within_floor, undecided };

/// Where a ratio's interval lies against [1 - delta, 1 + delta]: entirely above is slower, entirely below faster,
/// entirely inside within_floor, else (or without an interval) undecided.
Change judge_change(const Estimate& ratio, double delta);
const char* change_name(Change change);

}  // namespace hiplab
