// SPDX-License-Identifier: MIT
// The published choice of a kernel, as a function of the point.
//
//   groups in order, or put in order at load     baseline up to 50 rows (24 at 8 bits), else weights rebuilt + library
//   act-order with K split over ranks            alt up to 8 rows, else weights rebuilt + library
//
// The second line is where a rank's rows do not cover whole groups, so that they cannot be put in order: the serving
// stack then marks the fused kernel as not to be used. One group over all of K (group -1) has no order to lose and
// stays on the first line. The axis max_rows replaces the limit of the line that applies. (alt holds 4 and 8 bits;
// below 4 the published choice on the second line is always the library.)
#pragma once
#include "experiments/gptq_mi100/point.hpp"

namespace hiplab::gptq {

enum class Choice { baseline, alt, rebuilt };

/// Largest M of the fused kernel that applies.
inline std::int64_t max_rows_of(const Point& p) {
  constexpr std::int64_t kRows = 50, kRowsAt8Bits = 24, kAltRows = 8;
  return p.value_or("max_rows", scattered_groups(p) ? kAltRows : bits_of(p) == 8 ? kRowsAt8Bits : kRows);
}

inline Choice choice_of(const Point& p) {
  if (p["M"] > max_rows_of(p)) return Choice::rebuilt;
  if (!scattered_groups(p)) return Choice::baseline;
  return bits_of(p) < 4 ? Choice::rebuilt : Choice::alt;
}

}  // namespace hiplab::gptq
