// SPDX-License-Identifier: MIT
// Rank tests: a second opinion that asks nothing of the samples' distribution and weighs no sample by its value.
//
// Both take blocks as independent of one another. Neither knows of processes that differ or of neighbours that are
// alike, which the bootstrap's interval does (bootstrap.hpp): where the two disagree, that is one of the reasons.
#pragma once
#include <cstddef>
#include <optional>
#include <span>

namespace hiplab {

/// Fewer values (of a side, where there are two) leave an exact test too few values of p.
inline constexpr std::size_t kLeastForRankTest = 9;

/// Wilcoxon's signed-rank test: p of "the values are centred at `shift` or below it" against "above it". Values equal
/// to `shift` are left out, equal distances share their mean rank. Normal approximation with the continuity and the tie
/// correction (Hollander, Wolfe, Chicken: Nonparametric Statistical Methods, 3.1). Nothing under nine values off
/// `shift`, unless all lie on it: then 1.
std::optional<double> signed_rank_above(std::span<const double> values, double shift);

/// The rank-sum test of Wilcoxon, Mann and Whitney: p of "a lies at b + `shift` or below" against "above it", with the
/// same corrections (the same book, 4.1). Nothing under nine values a side.
std::optional<double> rank_sum_above(std::span<const double> a, std::span<const double> b, double shift);

}  // namespace hiplab
