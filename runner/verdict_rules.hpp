// SPDX-License-Identifier: MIT
// The thresholds of the verdict on the arms of a soak (analysis/arm_verdict.hpp): a [verdict] table of experiment.toml
// or of a soak plan.
#pragma once
#include <cstdint>

namespace hiplab {

/// The values are those of the published soak; a key that a table leaves out keeps them.
struct VerdictRules {
  double quality_of = 50;           ///< questions, launches: what the least score and the drop are counted in
  double quality_least = 30;        ///< a lower score is investigated
  double quality_most_below = 2;    ///< more below the baseline is investigated
  double slower_percent = 2;        ///< a wall time that is slower by more (and by more than the noise) is investigated
  double faster_percent = 5;        ///< from here on an arm may become the default
  double noise_percent = 5;         ///< a baseline noisier than this raises faster_percent to twice its noise
  double reply_share_percent = 50;  ///< one character filling more of a reply makes it degenerate
  std::int64_t reply_run = 16;      ///< so do this many equal characters in a row
};

}  // namespace hiplab
