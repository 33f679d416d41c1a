// SPDX-License-Identifier: MIT
// Two modes in one arm's times: a kernel that is sometimes in another state has no single typical time.
#pragma once
#include <cstddef>
#include <optional>
#include <span>

namespace hiplab {

struct TwoModes {
  double low_median = 0, high_median = 0;  ///< units of the input
  double high_share = 0;                   ///< share of the samples in the high mode, 0..1
  std::size_t switches = 0;                ///< changes of mode along the given order: few means slow states, many a mix
};

/// A gap test on log times, which must be positive and in recorded order. Two modes: the largest gap between neighbours
/// in sorted order that leaves at least 10 % of the samples (and two) on each side is wider than 4 median absolute
/// deviations, and than 1 %. The deviation is taken within each side: about one common median, two equal modes would
/// hide themselves, because then half their distance is the deviation. The 1 % keeps the steps of a coarse timer from
/// counting as modes. Nothing with fewer than 10 samples.
std::optional<TwoModes> find_two_modes(std::span<const double> times);

}  // namespace hiplab
