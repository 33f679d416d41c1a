// SPDX-License-Identifier: MIT
// What a rank test says of a row, beside the interval that decides it.
#pragma once
#include <cstddef>
#include <optional>

#include "analysis/check_verdict.hpp"
#include "analysis/run_record.hpp"

namespace hiplab {

struct SecondOpinion {
  const char* test = "";   ///< its name
  std::size_t blocks = 0;  ///< pairs, or blocks of the smaller side
  double p = 1;            ///< two-sided, of no change
  /// Where the change lies against the band, by one-sided tests at 2.5 % against its two edges: beyond an edge, inside
  /// of both, or INCONCLUSIVE.
  CheckVerdict verdict = CheckVerdict::inconclusive;
};

/// Wilcoxon's signed-rank test on the log ratios of the pairs; without pairs that of Mann and Whitney on the blocks'
/// mean ln t. Nothing under nine blocks (of a side).
std::optional<SecondOpinion> second_opinion(const PointRecord& fresh, const PointRecord& base, bool paired,
                                            double delta);

}  // namespace hiplab
